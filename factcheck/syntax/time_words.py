"""When and how often something is so, told by one form each: "during the winter months" as "in winter".

Every function takes the place of a word that opens a wording and returns the words that say the same, with how many
they stand for; None where none opens there. Which words open which is told by ``_READERS``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.language.records import VALUE, Token
from factcheck.language.weekdays import WEEKDAYS
from factcheck.syntax.rates import SPELLS
from factcheck.syntax.words import OFTEN
from factcheck.values import find

#: Words that say the same, and how many words they stand for.
_Retold = tuple[list[Token], int] | None
_EACH = frozenset({"every", "each"})
_OTHER = frozenset({"other", "second", "alternate"})
_SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})
#: Nouns behind a season that say no more than it.
_OF_SEASON = frozenset({"month", "season", "time"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", VALUE, "JJ"})
_FINITE = frozenset({"VBZ", "VBP", "VBD", "MD", "VBN"})
_WHOLE = frozenset({"whole", "entire"})
_ALWAYS = "all year round"
#: An amount of a span of time that is all of it, in "24 hours a day" -> the words that say the same.
_ALL_OF = {
    ("week", 7 * 24 * 3600): "every day",
    ("year", 365 * 24 * 3600): _ALWAYS,
    ("year", 12): _ALWAYS,
    ("year", 52 * 7 * 24 * 3600): _ALWAYS,
}
_TAGS = {"every": "DT", "the": "DT", "a": "DT", "in": "IN", "on": "IN"}


def with_times(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence with when and how often something is so in plain words.

    Args:
        found: the tokens.
    """
    if not any(each.key in _READERS or _is_span(each) for each in found):
        return found
    made: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        read = _all_of if _is_span(token) else _READERS.get(token.key)
        retold = read(found, at) if read is not None else None
        if retold is None:
            made.append(token)
            at += 1
            continue
        made += _spanning(retold[0], found[at], found[at + retold[1] - 1])
        at += retold[1]
    return tuple(made)


def _spanning(words: list[Token], first: Token, last: Token) -> list[Token]:
    """Return words that stand from where a wording began to where it ended."""
    words[0] = words[0]._replace(start=first.start)
    words[-1] = words[-1]._replace(end=last.end)
    return words


def _is_span(token: Token) -> bool:
    return token.value is not None and token.value.kind == "duration"


def _said(words: str, found: Sequence[Token], at: int, length: int) -> list[Token]:
    """Return plain words as tokens that stand where others stood."""
    start, end = found[at].start, found[at + length - 1].end
    return [Token(word, word, _TAGS.get(word, "NN"), word, start, end) for word in words.split()]


def _key(found: Sequence[Token], at: int) -> str:
    return found[at].key if 0 <= at < len(found) else ""


def _all_of(found: Sequence[Token], at: int) -> _Retold:
    """Read "24 hours a day", "seven days a week"."""
    value = found[at].value
    if value is None or value.low is None or value.low != value.high or _key(found, at + 1) not in ("a", "per", "each"):
        return None
    words = _ALL_OF.get((_key(found, at + 2), int(str(value.low).partition(".")[0])))
    if words is None or value.bound:
        return None
    if words == _ALWAYS:
        return [Token(words, words, "RB", words, found[at].start, found[at + 2].end)], 3
    return _said(words, found, at, 3), 3


def _around_the_clock(found: Sequence[Token], at: int) -> _Retold:
    """Read "around the clock", "day and night" as "24 hours a day"."""
    words = tuple(each.key for each in found[at : at + 3])
    before = found[at - 1] if at else None
    if words[1:] != ("the", "clock") and words != ("day", "and", "night"):
        return None
    if before is None or before.tag in ("DT", "PRP$", "IN"):
        return None
    behind = found[at + 3] if at + 3 < len(found) else None
    if behind is not None and (behind.tag in _NOUNS or behind.key == "of"):
        return None
    text = "24 hours"
    span = Token(text, text, VALUE, text, found[at].start, found[at].end, find(text)[0])
    return [span, *_said("a day", found, at, 3)], 3


def _season(found: Sequence[Token], at: int) -> _Retold:
    """Read "during the winter", "in the winter months"; "during the winter of 2019" is one winter."""
    to = at + 1 + (_key(found, at + 1) == "the")
    if to >= len(found) or found[to].lemma not in _SEASONS or found[to].value is not None:
        return None
    length = to + 1 - at
    if to + 1 < len(found) and found[to + 1].lemma in _OF_SEASON:
        length += 1
    behind = found[at + length] if at + length < len(found) else None
    if behind is not None and (behind.tag in _NOUNS or behind.key in ("of", "when", "that", "before", "after")):
        return None
    if length == len(("in", "winter")) and found[at].key == "in":
        return None
    return [*_said("in", found, at, 1), found[to]._replace(tag="NN", lemma=found[to].key)], length


def _throughout(found: Sequence[Token], at: int) -> _Retold:
    """Read "throughout the year", "all through the night", "all year", "the whole summer"."""
    to = at + 1
    if _key(found, at) == "all" and _key(found, to) == "through":
        to += 1
    if _key(found, at) != "all" or to > at + 1:
        to += _key(found, to) == "the"
    if _key(found, at) == "the":
        if _key(found, to) not in _WHOLE:
            return None
        to += 1
    elif _key(found, to - 1) == "the" and _key(found, to) in _WHOLE:
        to += 1
    spell = found[to] if to < len(found) else None
    if spell is None or spell.tag != "NN" or spell.lemma not in SPELLS or spell.value is not None:
        return None
    length = to + 1 - at
    length += _key(found, at + length) in ("long", "round")
    behind = found[at + length] if at + length < len(found) else None
    if behind is not None and (behind.tag in _NOUNS or behind.tag in _FINITE or behind.key in ("of", "that")):
        return None
    if at == 0 and found[at].tag == "DT":
        return None
    words = _ALWAYS if spell.lemma == "year" else f"all {spell.lemma}"
    return [Token(words, words, "RB", words, found[at].start, found[at + length - 1].end)], length


def _at_intervals(found: Sequence[Token], at: int) -> _Retold:
    """Read "at ten-minute intervals", "at intervals of ten minutes"."""
    span = None
    if at + 2 < len(found) and found[at + 2].lemma == "interval":
        span = found[at + 1]
    elif at + 3 < len(found) and found[at + 1].lemma == "interval" and found[at + 2].key == "of":
        span = found[at + 3]
    if span is None or not _is_span(span) or span.value is None or span.value.bound:
        return None
    length = 3 if found[at + 2].lemma == "interval" else 4
    return [*_said("every", found, at, 1), span], length


def _on(found: Sequence[Token], at: int) -> _Retold:
    """Read "on alternate days", "on a monthly basis"."""
    if _key(found, at + 1) == "alternate":
        to = at + 2 + (_key(found, at + 2) == "on")
        return _every_other(found, at, to)
    to = at + 1 + (_key(found, at + 1) in ("a", "an"))
    if to == at + 1 or _key(found, to + 1) != "basis" or _key(found, to) not in OFTEN or _key(found, to + 2) == "of":
        return None
    return [found[to]._replace(tag="RB", lemma=found[to].key)], to + 2 - at


def _every_other(found: Sequence[Token], at: int, to: int) -> _Retold:
    """Tell what is so on every second day or weekday by "every other"."""
    if to >= len(found) or (found[to].lemma not in SPELLS and found[to].lemma not in WEEKDAYS):
        return None
    other = Token("other", "other", "JJ", "other", found[at].start, found[at].end)
    lemma = found[to].lemma
    return [*_said("every", found, at, 1), other, found[to]._replace(tag="NN", key=lemma, lemma=lemma)], to + 1 - at


def _every(found: Sequence[Token], at: int) -> _Retold:
    """Read "every second Tuesday", "every fourth year", "every first Tuesday of the month"."""
    follower = found[at + 1] if at + 1 < len(found) else None
    if follower is None:
        return None
    to = at + 2 + (_key(found, at + 2) == "on")
    if follower.key in _OTHER and to < len(found) and found[to].lemma in WEEKDAYS and _key(found, to + 1) != "of":
        return _every_other(found, at, to)
    if follower.value is None or follower.value.kind != "ordinal" or at + 2 >= len(found):
        return None
    number = follower.value.low
    if found[to].lemma in WEEKDAYS and _key(found, to + 1) == "of":
        return [*_said("on the", found, at, 1), follower, found[to]], to + 1 - at
    spans = find(f"{number} {found[at + 2].lemma}s") if found[at + 2].lemma in SPELLS and number is not None else ()
    if len(spans) != 1 or spans[0].kind != "duration":
        return None
    text = f"{number} {found[at + 2].lemma}s"
    span = Token(text, text, VALUE, text, follower.start, found[at + 2].end, spans[0])
    return [found[at], span], 3


def _once_every(found: Sequence[Token], at: int) -> _Retold:
    """Read "once every four years", "once in every four years"."""
    to = at + 1 + (_key(found, at + 1) == "in")
    if _key(found, to) not in _EACH or to + 1 >= len(found) or not _is_span(found[to + 1]):
        return None
    return [found[to], found[to + 1]], to + 2 - at


def _half(found: Sequence[Token], at: int) -> _Retold:
    """Read "half-yearly", "half-hourly"."""
    if _key(found, at + 1) != "-" or f"half-{_key(found, at + 2)}" not in OFTEN:
        return None
    word = f"half-{found[at + 2].key}"
    return [Token(word, word, found[at + 2].tag, word, found[at].start, found[at + 2].end)], 3


def _of_each(found: Sequence[Token], at: int) -> _Retold:
    """Read "the first of each month", "the first day of every month" as "of the month"."""
    whole = _key(found, at + 2)
    before = found[at - 1] if at else None
    if _key(found, at + 1) not in _EACH or whole not in ("month", "year", "week", "quarter") or before is None:
        return None
    if (
        before.lemma not in WEEKDAYS
        and (before.value is None or before.value.kind != "ordinal")
        and before.key != "day"
    ):
        return None
    if any(each.tag == "VBD" for each in found):
        return None
    return [found[at], *_said("the", found, at + 1, 1), found[at + 2]], 3


def _annum(found: Sequence[Token], at: int) -> _Retold:
    """Read "per annum" as "per year"."""
    if _key(found, at + 1) != "annum":
        return None
    return [found[at], found[at + 1]._replace(text="year", key="year", lemma="year", tag="NN")], 2


_READERS: dict[str, Callable[[Sequence[Token], int], _Retold]] = {
    "around": _around_the_clock,
    "round": _around_the_clock,
    "day": _around_the_clock,
    "during": _season,
    "in": lambda found, at: _season(found, at) or _at_intervals(found, at),
    "over": _season,
    "throughout": _throughout,
    "all": _throughout,
    "the": _throughout,
    "at": _at_intervals,
    "on": _on,
    "every": _every,
    "each": _every,
    "once": _once_every,
    "half": _half,
    "of": _of_each,
    "per": _annum,
}
