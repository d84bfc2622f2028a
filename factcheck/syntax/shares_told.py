"""Parts of a whole told by one form: "half of the members" for "half the members", "one in five of pupils"."""

from __future__ import annotations

from factcheck.language.records import VALUE, Token

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
