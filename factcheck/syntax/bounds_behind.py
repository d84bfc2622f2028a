"""A bound behind what is counted, which the number tells: "ten people or more" are "ten or more people"."""

from __future__ import annotations

from factcheck.language.records import Token

#: Words behind "or" that with it are a bound.
_BOUNDS = frozenset({"more", "over", "less", "fewer", "under"})
#: Tags of what may stand between a number and its bound: what is counted.
_COUNTED = frozenset({"NN", "NNS", "JJ", "VBG", "HYPH"})


def without_bounds_behind(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, without "or more" behind what a number with that bound counts.

    Args:
        found: the tokens.
    """
    for at in range(2, len(found) - 1):
        if found[at].key == "or" and found[at + 1].key in _BOUNDS and _is_bounded(found, at):
            counted = found[at - 1]._replace(end=found[at + 1].end)
            return (*found[: at - 1], counted, *found[at + 2 :])
    return found


def _is_bounded(found: tuple[Token, ...], at: int) -> bool:
    """Tell whether a number with a bound counts the noun before an index."""
    while at and found[at - 1].tag in _COUNTED and found[at - 1].value is None:
        at -= 1
    value = found[at - 1].value if at else None
    return value is not None and value.bound in ("min", "max") and value.low != value.high
