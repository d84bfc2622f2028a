"""Whether words that one of two sentences has alone make another thing of what the other speaks of."""

from __future__ import annotations

from factcheck.inference.shelf import readings
from factcheck.inference.which_one import tells_which
from factcheck.inference.wording.alignment import Step
from factcheck.inference.wording.units import Unit, span_of, units

#: The longest mark of an owner, with a space: "’s ".
_OWNER = 3
#: Penn tag of that mark.
_OF_OWNER = "POS"


def is_of_another_one(step: Step, statement: str, claim: str, *, denied: bool) -> bool:
    """Tell whether words that one side has alone make another thing of what stands beside them.

    The dealers of a company are not the company, and "the old hall" need not be "the hall".

    Args:
        step: what is added or left out.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        denied: whether what differs is a denial, so that what holds of a kind holds of all that belong to it.
    """
    if step.beside:
        return False
    run, text = (step.said, statement) if step.said else (step.known, claim)
    words = [each for each in run if each.tag != _OF_OWNER]
    return any(_is_told_behind(each, run, text) or _tells_which(each, text, denied) for each in words)


def _is_told_behind(unit: Unit, run: tuple[Unit, ...], text: str) -> bool:
    """Tell whether a noun stands right behind one that both sentences have: "the company's dealers", "the car park"."""
    found = [each for each in units(text) if each.tag != _OF_OWNER]
    at = found.index(unit)
    before = found[at - 1] if at else None
    if unit.pos != "n" or before is None or before in run or before.pos not in ("n", "name"):
        return False
    owned = any(each.tag == _OF_OWNER and each.start == before.end for each in units(text))
    near = unit.start - before.end <= _OWNER and "," not in text[before.end : unit.start]
    return near and (owned or before.pos == "n")  # a verb behind a name may look like a noun


def _tells_which(unit: Unit, text: str, denied: bool) -> bool:
    at = span_of((unit,))
    if unit.pos not in ("a", "n") or at is None:
        return False
    return any(tells_which(at, ways[0], of_kinds=not denied) for ways in readings(text))
