"""What a sentence says in words of two amounts: "more ... in 2023 than in 2022", "is lighter than", "rose in 2023"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.inference.orders.content import concepts, content
from factcheck.inference.orders.degrees import POINTS, Degree, as_points, degree_of, denials
from factcheck.inference.orders.records import AS_LARGE, LARGER, NOT_LARGER, SMALLER, Order, Side
from factcheck.inference.orders.terms import AGE, AMOUNT, BEGINNING, FACTORS, ORDERS_IN_TIME, THAN, TRENDS
from factcheck.inference.orders.times import NOW, PRESENT, Time, before, ends_of, time_of, years_back
from factcheck.inference.wording.units import Unit, units
from factcheck.model import Value

_NOUNS = frozenset({"n", "name", "a"})


@lru_cache(maxsize=8192)
def stated(text: str) -> Order | None:
    """Return the order of two amounts that a sentence tells in words, or None where it tells none.

    Args:
        text: one sentence.
    """
    found = units(text)
    degree = degree_of(found)
    if degree is not None:
        times = _times(found, degree)
        return _of_times(found, degree, times) if times is not None else _of_things(found, degree)
    return _begun(found) or _changed(found)


def thing(found: Sequence[Unit]) -> Side | None:
    """Return the words for a thing, or None where they are of something else.

    Args:
        found: units that stand together.
    """
    if not found or any(each.pos not in _NOUNS and each.key not in ("of", "in", "'s") for each in found):
        return None
    return tuple([word for each in found for word in concepts(each)])


def _times(found: Sequence[Unit], degree: Degree) -> tuple[Time, Time, frozenset[int]] | None:
    """Return the two times that are compared, and the places that tell them; None where other things are."""
    own = [(at, time) for at in range(degree.joint) if (time := time_of(found[at])) is not None]
    at = degree.joint + 1
    at += at < len(found) and found[at].pos == "prep"
    if len(own) > 1 or at >= len(found):
        return None
    first = own[0][1] if own else NOW
    back, long = years_back(found, at)
    other = before(first, back) if back else time_of(found[at])
    if other is None or other == first or (first == NOW and not any(each.tag in PRESENT for each in found)):
        return None
    return first, other, frozenset({*[place for place, _ in own], *range(degree.joint, at + max(long, 1))})


def _of_times(found: Sequence[Unit], degree: Degree, times: tuple[Time, Time, frozenset[int]]) -> Order | None:
    one, two, places = times
    told = places | degree.places
    counted = found[degree.at + 1] if found[degree.at + 1].pos == "n" else None
    left = [each for at, each in enumerate(found) if at not in told]
    if any(each.value is not None for each in left):
        left = _without_amount(found, told, degree)
        counted = next((each for each in left if _is_behind_amount(found, each)), counted)
    if any(each.value is not None for each in left):
        return None
    return Order(
        (one, two), degree.ways, degree.scale.times, content(left, counted), found[degree.at],
        degree.by, factor=degree.factor, even=degree.even,
    )  # fmt: skip


def _without_amount(found: Sequence[Unit], told: frozenset[int], degree: Degree) -> list[Unit]:
    """Return what is left beside "84,300 passengers in 2023, 6 percent more than in 2022" but for the amount."""
    at = [place for place, each in enumerate(found) if place not in told and each.value is not None]
    behind = all(place in told for place in range(degree.at, len(found)))
    own = len(at) == 1 and behind and at[0] < min(degree.places)
    return [each for place, each in enumerate(found) if place not in told and not (own and place == at[0])]


def _is_behind_amount(found: Sequence[Unit], unit: Unit) -> bool:
    before_it = [each for each in found if each.start < unit.start and each.key != "of"][-1:]
    return unit.pos == "n" and any(each.value is not None and each.value.kind != "date" for each in before_it)


def _of_things(found: Sequence[Unit], degree: Degree) -> Order | None:
    """Return the order of two things: "A is 2 tonnes heavier than B", "has more sheep than people"."""
    behind = found[degree.joint + 1 :]
    first = min(degree.places)
    if behind and behind[0].key in _WHERE:
        return _of_places(found, degree, behind)
    values = [each.value for at, each in enumerate(found) if at not in degree.places and each.value is not None]
    if any(each.kind != "date" for each in values):
        return None
    counted = [each for at, each in enumerate(found) if degree.at < at < degree.joint and at not in degree.places]
    if counted:
        return _of_counts(found, degree, counted, behind)
    subject = [each for at, each in enumerate(found[:first]) if each.key not in ("be",) and at not in degree.places]
    one, two = thing(subject), thing(behind)
    if one is None or two is None or one == two:
        return None
    return Order(
        (one, two), degree.ways, degree.scale.things, content(()), found[degree.at], degree.by,
        factor=degree.factor, even=degree.even, past=is_past(found),
    )  # fmt: skip


def _of_places(found: Sequence[Unit], degree: Degree, behind: Sequence[Unit]) -> Order | None:
    """Return the order of two places: "rents in Rom are higher than in Tor"."""
    at = [place for place in range(degree.joint) if found[place].key == behind[0].key and place not in degree.places]
    if len(at) != 1:
        return None
    end = at[0] + 1
    while end < degree.joint and found[end].pos in ("n", "name") and end not in degree.places:
        end += 1
    one, two = thing(found[at[0] + 1 : end]), thing(behind[1:])
    left = [
        each for place, each in enumerate(found[: degree.joint])
        if not at[0] <= place < end and place not in degree.places
    ]  # fmt: skip
    if one is None or two is None or one == two or any(each.value is not None for each in left):
        return None
    after = found[degree.at + 1]
    counted = after if after.pos == "n" and degree.at + 1 < degree.joint else None
    return Order(
        (one, two), degree.ways, degree.scale.times, content(left, counted), found[degree.at], degree.by,
        factor=degree.factor, even=degree.even, past=is_past(found),
    )  # fmt: skip


#: Prepositions of places that are compared.
_WHERE = frozenset({"in", "on", "at"})


def is_past(found: Sequence[Unit]) -> bool | None:
    """Tell whether the first verb of a sentence is one of what was so; None where it has none that tells.

    Args:
        found: its units.
    """
    tag = next((each.tag for each in found if each.pos == "v"), "")
    return tag == "VBD" if tag in PRESENT | {"VBD"} else None


def _of_counts(found: Sequence[Unit], degree: Degree, counted: Sequence[Unit], behind: Sequence[Unit]) -> Order | None:
    """Return the order of "more sheep than people in the village"."""
    ends = next((at for at, each in enumerate(behind) if each.pos in ("prep", "v")), len(behind))
    one, two = thing(counted), thing(behind[:ends])
    if one is None or two is None or one == two or degree.scale.things != {AMOUNT}:
        return None
    if behind[0].start - found[degree.joint].end > 1 or behind[0].pos == "name":
        return None  # "more sheep than the town" compares no sheep with towns
    first = min(degree.places)
    rest = [each for at, each in enumerate(found[:first]) if at not in degree.places]
    return Order(
        (one, two), degree.ways, degree.scale.things, content([*rest, *behind[ends:]]), found[degree.at], degree.by,
        past=is_past(found),
    )  # fmt: skip


def _begun(found: Sequence[Unit]) -> Order | None:
    """Read "A was founded after B": one of two things is the older."""
    at = next((place for place, each in enumerate(found) if each.key in BEGINNING and each.pos == "v"), None)
    if at is None or at + 1 >= len(found) or found[at - 1].key != "be" or found[at + 1].key not in ORDERS_IN_TIME:
        return None
    behind = found[at + 2 :]
    behind = behind[1:] if behind and behind[0].key in THAN else behind
    one, two = thing(found[: at - 1]), thing(behind)
    if one is None or two is None or one == two:
        return None
    ways = LARGER if ORDERS_IN_TIME[found[at + 1].key] > 0 else SMALLER
    return Order((one, two), ways, AGE, content(()), found[at + 1])


def _changed(found: Sequence[Unit]) -> Order | None:
    """Read "rose in 2023", "fell by 12 percent between 1980 and 2000": more at the later time, or less."""
    at = [place for place, each in enumerate(found) if each.key in _CHANGES and each.pos == "v"]
    dates = [place for place, each in enumerate(found) if each.value is not None and each.value.kind == "date"]
    denied = denials(found)
    if len(at) != 1 or len(dates) != 1 or denied is None or (at[0] and found[at[0] - 1].key == "be"):
        return None  # "flights were dropped in 2021"
    times = _from_to(found[dates[0]])
    by, told = _by(found, at[0])
    places = {at[0], dates[0], *denied, *told}
    places |= {dates[0] - 1} if found[dates[0] - 1].pos == "prep" else set()
    left = [each for place, each in enumerate(found) if place not in places]
    if times is None or any(each.value is not None for each in left):
        return None
    factor = FACTORS.get(found[at[0]].key, 0)
    if denied and factor:
        return None
    ways = LARGER if factor or TRENDS[found[at[0]].key] > 0 else SMALLER
    ways = (NOT_LARGER if ways == LARGER else AS_LARGE) if denied else ways
    return Order(
        (times[1], times[0]), ways, frozenset({AMOUNT}), content(left), found[at[0]], None if denied else by,
        factor=factor,
    )  # fmt: skip


#: Verbs of what becomes more or less.
_CHANGES = frozenset(TRENDS) | frozenset(FACTORS)


def _from_to(unit: Unit) -> tuple[Time, Time] | None:
    """Return the time before a change and the one behind it: 2022 and 2023 of "rose in 2023"."""
    time = time_of(unit)
    if time is None:
        return ends_of(unit.value)
    earlier = before(time, 1)
    return (earlier, time) if earlier is not None else None


def _by(found: Sequence[Unit], at: int) -> tuple[Value | None, set[int]]:
    """Return by how much something rose or fell, and the places that tell it."""
    place = next((place for place in range(at + 1, len(found) - 1) if found[place].key == "by"), None)
    value = found[place + 1].value if place is not None else None
    if place is None or value is None or value.kind == "date":
        return None, set()
    points = place + 2 < len(found) and found[place + 2].key == POINTS
    return (as_points(value), {place, place + 1, place + 2}) if points else (value, {place, place + 1})
