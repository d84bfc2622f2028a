"""Parts of a whole told by one form: "half of the members" for "half the members", "one in five of pupils"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.language.records import VALUE, Token
from factcheck.language.wordnet import TIME, entry, field_of
from factcheck.model import Value
from factcheck.syntax.words import ROUGH_SHARES

_NOUNS = frozenset({"NN", "NNS"})
#: Tags of what opens the whole behind "half", and of what may stand before its noun.
_OPENERS, _BEFORE = frozenset({"DT", "PRP$"}), frozenset({"JJ", "VBN", "NN"})
#: Tags of what a noun phrase goes on with.
_IN_PHRASE = _BEFORE | _NOUNS
#: Behind "half" they open a measure, or what may be no whole.
_NO_WHOLE = frozenset({"a", "an", "another", "that", "this"})
_HALF = "half"
_RATIO = frozenset({"in", "out"})


def with_shares(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, each part of a whole with "of" before the whole.

    Args:
        found: the tokens.
    """
    keys = {each.key for each in found}
    if not keys.isdisjoint(_LAST_WORDS):
        found = _with_rough_shares(found)
    if _EVERY in keys:
        found = _with_every_second(found)
    if not any(each.tag == VALUE and _is_part(each) for each in found):
        return found
    made: list[Token] = []
    for at, token in enumerate(found):
        made.append(token)
        if _is_part(token) and _whole_behind(token, found, at):
            made.append(Token("of", "of", "IN", "of", token.end, token.end))
    return tuple(made)


def _is_part(token: Token) -> bool:
    """Tell whether a value is a half or a ratio: "half", "one in five", "two out of three"."""
    value = token.value
    if value is None:
        return False
    half = token.key.split()[-1] == _HALF and value.unit == "fraction"
    return half or (value.kind == "percent" and bool(_RATIO & set(token.key.split())))


def _whole_behind(token: Token, found: tuple[Token, ...], at: int) -> bool:
    """Tell whether what a part is of stands right behind it: "half the members", "one in five pupils"."""
    behind = at + 1
    if token.value is not None and token.value.unit == "fraction":
        opened = behind < len(found) and found[behind].tag in _OPENERS and found[behind].key not in _NO_WHOLE
        if not opened:
            return False
        behind += 1
    while behind < len(found) and found[behind].tag in _BEFORE and _goes_on(found, behind):
        behind += 1
    return behind < len(found) and found[behind].tag in ("NNS", *(_NOUNS if behind > at + 1 else ()))


def _goes_on(found: tuple[Token, ...], at: int) -> bool:
    return at + 1 < len(found) and found[at + 1].tag in _IN_PHRASE


def _with_rough_shares(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return tokens with "almost all of the", "the great majority of" as the share that each says at least."""
    made: list[Token] = []
    at = 0
    while at < len(found):
        told = next((words for words in _BY_FIRST.get(found[at].key, ()) if _stand_at(words, found, at)), None)
        if told is None:
            made.append(found[at])
            at += 1
            continue
        first, last = found[at], found[at + len(told) - 1]
        made.append(_share(first, last, *ROUGH_SHARES[told]))
        at += len(told)
        if found[at].key != _OF:
            made.append(Token(_OF, _OF, "IN", _OF, last.end, last.end))
    return tuple(made)


def _stand_at(words: tuple[str, ...], found: tuple[Token, ...], at: int) -> bool:
    """Tell whether words stand at an index, before "of" or, of "almost all", before what it is of."""
    behind = at + len(words)
    if behind >= len(found) or any(found[at + step].key != word for step, word in enumerate(words)):
        return False
    if found[behind].key == _OF:
        return True
    return words[-1] == _ALL and (found[behind].tag in _IN_PHRASE or found[behind].tag in _OPENERS)


def _share(first: Token, last: Token, bound: str, percent: str) -> Token:
    """Return a token for at least, or less than, so many percent."""
    end, below = Decimal(percent), bound == "below"
    value = Value(
        "percent", Decimal(0) if below else end, end if below else Decimal(100), "%", first.start, last.end,
        low_open=bound == "above", high_open=below, step=Decimal(1),
    )  # fmt: skip
    words = f"{bound} {percent}%"
    return Token(words, words, VALUE, words, first.start, last.end, value)


def _with_every_second(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return tokens with "every second employee" as half of them."""
    made: list[Token] = []
    skip = 0
    for at, token in enumerate(found):
        if skip:
            skip -= 1
            continue
        nth = _nth(found[at + 1]) if token.key == _EVERY and at + 2 < len(found) else 0
        if not nth or not _is_one(found[at + 2]) or (at and found[at - 1].key in _STEPPING):
            made.append(token)
            continue
        part = Decimal(100) / nth
        end = found[at + 1].end
        value = Value("percent", part, part, "%", token.start, end, step=Decimal(1))
        made.append(Token(f"{part}%", f"{part}%", VALUE, f"{part}%", token.start, end, value))
        made.append(Token(_OF, _OF, "IN", _OF, end, end))
        skip = 1
    return tuple(made)


def _nth(token: Token) -> int:
    """Return which one of several a word tells, from the second to the tenth, or 0: "second"."""
    if token.value is None:
        return _SECOND.get(token.key, 0)
    told = token.value.kind == "ordinal" and isinstance(token.value.low, Decimal) and 1 < token.value.low <= _MOST
    return int(token.value.low) if told else 0  # type: ignore[arg-type]


def _is_one(token: Token) -> bool:
    """Tell whether a word is a noun for one of several, and none for a time: "every second employee", no "year"."""
    noun = token.tag == "NN" or (token.tag in ("JJ", "RB") and bool(entry(token.lemma).senses.get("n")))
    return noun and field_of(token.lemma) != TIME


#: Words before "every second" one of a row: "stops at every second station".
_STEPPING = frozenset({"at", "in", "on", "after", "before", "behind", "by", "through", "along"})
#: Words for the second that may tell a span of time as well.
_SECOND = {"second": 2}
_EVERY, _OF, _ALL = "every", "of", "all"
#: "Every tenth", and no rarer one.
_MOST = 10
#: The last words of those that tell a share in no number.
_LAST_WORDS = frozenset([words[-1] for words in ROUGH_SHARES])
#: Their first words -> those that begin with them.
_BY_FIRST = {first: [words for words in ROUGH_SHARES if words[0] == first] for first, *_ in ROUGH_SHARES}
