"""The words that compare two amounts: "6 percent more ... than", "weighs less than", "not as long as"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.orders.records import AS_LARGE, LARGER, SMALLER
from factcheck.inference.orders.terms import AS, DEGREES, FACTORS, MEASURING, SCALES, THAN, Scale
from factcheck.inference.wording.units import Unit
from factcheck.language.lemmas import lemma
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple

_COMPARATIVES = frozenset({"JJR", "RBR"})
#: What a number of is a difference of percentages.
POINTS = "point"


class Degree(NamedTuple):
    """The words that compare: what they measure, by how much, how, and where they stand.

    Attributes:
        at: where the comparative stands.
        joint: where "than", or the second "as", stands.
        scale: what is measured.
        ways: how the first stands to the second.
        by: by how much.
        places: of all units that tell it.
        even: whether it says that there is as much.
        factor: how many times as much, where that is told.
    """

    at: int
    joint: int
    scale: Scale
    ways: frozenset[int]
    by: Value | None
    places: frozenset[int]
    even: bool = False
    factor: int = 0


def degree_of(found: Sequence[Unit]) -> Degree | None:
    """Return the words of a sentence that compare, or None where they do not plainly do so.

    Args:
        found: its units.
    """
    return _more_than(found) or _as_much_as(found)


def comparative(unit: Unit) -> Scale | None:
    """Return what a comparative measures, or None of another word.

    Args:
        unit: the word.
    """
    if unit.key in DEGREES:
        return DEGREES[unit.key]
    return _quality(lemma(unit.key, "a")) if unit.tag in _COMPARATIVES else None


def _quality(word: str) -> Scale:
    """Return what an adjective measures: of one that is in no table, no more than itself."""
    own = frozenset({word})
    return SCALES.get(word, Scale(1, own, own))


def _more_than(found: Sequence[Unit]) -> Degree | None:
    """Read "more ... than", "2 tonnes lighter than", "weighs less than"."""
    joints = [at for at, each in enumerate(found) if each.key in THAN]
    if len(joints) != 1:
        return None
    compared = [at for at in range(joints[0]) if comparative(found[at]) is not None]
    if len(compared) != 1:
        return None
    at = compared[0]
    scale = comparative(found[at])
    assert scale is not None
    places = {at, joints[0]}
    behind = found[at + 1]
    if found[at].key in DEGREES and at + 2 == joints[0] and (behind.pos == "a" or behind.key in SCALES):
        quality = _quality(behind.key)  # "less expensive than"
        scale, places = quality._replace(way=quality.way * scale.way), places | {at + 1}
    by, told = _difference(found, at)
    places |= told
    first = min(places)
    if first and found[first - 1].pos == "prep" and found[at + 1].pos != "n":
        return None  # "sold it for less"
    if found[at].key in DEGREES and first and found[first - 1].key in MEASURING:
        measured = MEASURING[found[first - 1].key]
        scale, places = Scale(scale.way, measured, measured), places | {first - 1}
    ways = LARGER if scale.way > 0 else SMALLER
    denied = denials(found)
    if denied is None:
        return None
    if denied:
        ways, by, places = frozenset({-1, 0, 1}) - ways, None, places | denied
    return Degree(at, joints[0], scale, ways, by, frozenset(places))


def _as_much_as(found: Sequence[Unit]) -> Degree | None:
    """Read "as much ... as", "not as long as"."""
    joints = [at for at, each in enumerate(found) if each.key in AS]
    at = next((at for at, each in enumerate(found) if each.key in _MANY or each.key in SCALES), None)
    if at is None or not joints or joints[-1] <= at or len(joints) > _JOINTS:
        return None
    if len(joints) > 1 and joints[0] + 1 != at:
        return None
    first = joints[0] if len(joints) > 1 else at
    times = FACTORS.get(found[first - 1].key, 0) if first else 0
    if (first and found[first - 1].value is not None) or any(each.key in _PARTS for each in found):
        return None
    scale, verb = SCALES.get(found[at].key, DEGREES["more"]), found[first - 1].key if first else ""
    measured = MEASURING.get(verb) if found[at].key in _MANY else None
    scale = Scale(scale.way, measured, measured) if measured is not None else scale
    denied = denials(found)
    if denied is None:
        return None
    ways = SMALLER if denied else LARGER if times else AS_LARGE
    if times and (denied or scale.way < 0):
        return None
    ways = ways if scale.way > 0 else frozenset(-each for each in ways)
    places = frozenset({at, *joints, *denied, *([first - 1] if times or measured else ())})
    return Degree(at, joints[-1], scale, ways, None, places, even=not denied and not times, factor=times)


#: "As much as" has so many joints.
_JOINTS = 2
_MANY = frozenset({"many", "much"})
_PARTS = frozenset({"half", "times"})


def _difference(found: Sequence[Unit], at: int) -> tuple[Value | None, set[int]]:
    """Return by how much two amounts differ, and the places that tell it: "3 crowns more", "2 tonnes lighter"."""
    for back in (1, 2):
        place = at - back
        if place >= 0 and found[place].value is not None and (back == 1 or found[at - 1].pos == "n"):
            value = found[place].value
            assert value is not None
            if value.kind in ("date", "ordinal", "time"):
                return None, set()
            points = found[at - 1].key == POINTS
            return as_points(value) if points else value, set(range(place, at))
    return None, set()


def denials(found: Sequence[Unit]) -> frozenset[int] | None:
    """Return where a sentence is denied; None where it is so in a way that is not read.

    Args:
        found: its units.
    """
    nots = [at for at, each in enumerate(found) if each.pos == "not"]
    if not nots:
        return frozenset()
    at = nots[0]
    bare = found[at].end - found[at].start <= len("no")
    plain = not bare or (
        at + 1 < len(found) and comparative(found[at + 1]) is not None
    )  # "no longer than", "is not longer"
    return frozenset(nots) if len(nots) == 1 and at > 0 and plain and found[at].key == "not" else None


def as_points(value: Value) -> Value:
    """Return a number of points as a difference of two percentages.

    Args:
        value: the number.
    """
    return replace(value, kind="percent", unit="pp") if value.kind == "number" else value
