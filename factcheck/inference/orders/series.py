"""Two amounts of one kind that a sentence gives: "412,000 in 2023 and 438,000 in 2022", "A costs 8 euros and B 5"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from factcheck.inference.orders.content import content
from factcheck.inference.orders.degrees import comparative
from factcheck.inference.orders.records import LARGER, SMALLER, Order, Side
from factcheck.inference.orders.stated import is_past, thing
from factcheck.inference.orders.terms import AMOUNT, LINKING, MEASURING, SCALES, THAN, TRENDS
from factcheck.inference.orders.times import NOW, PRESENT, Time, before, time_of, years_back
from factcheck.inference.wording.units import Unit, units
from factcheck.model import Value
from factcheck.model.rows import NamedTuple

_AMOUNTS = frozenset({"number", "percent", "money", "quantity", "duration"})
_TWO = 2


class _Told(NamedTuple):
    """An amount with its time: where the amount stands, the time, and the places that tell the two."""

    at: int
    time: Time
    places: frozenset[int]


@lru_cache(maxsize=8192)
def series(text: str) -> Order | None:
    """Return the order of two amounts of one kind that a sentence gives, or None where it gives no such two.

    Args:
        text: one sentence.
    """
    found = units(text)
    at = [place for place, each in enumerate(found) if is_amount(each.value) and not _is_difference(found, place)]
    at = [place for place in at if not years_back(found, place)[1]]
    if len(at) != _TWO:
        return None
    one, two = found[at[0]].value, found[at[1]].value
    if one is None or two is None or (one.kind, one.unit) != (two.kind, two.unit) or one.low == two.low:
        return None
    if any(each.pos == "not" for each in found):
        return None
    return _of_times(found, at) if any(map(time_of, found)) else _of_things(found, at)


def is_amount(value: Value | None) -> bool:
    """Tell whether a value is one exact amount.

    Args:
        value: a value, if there is one.
    """
    return (
        value is not None and value.kind in _AMOUNTS and value.low is not None and value.low == value.high
        and not value.bound and not value.approximate and value.unit != "fraction"
    )  # fmt: skip


def _is_difference(found: Sequence[Unit], at: int) -> bool:
    """Tell whether a value says by how much two amounts differ: "6 percent more than", "by 29,000"."""
    after = found[at + 1] if at + 1 < len(found) else None
    return (after is not None and comparative(after) is not None) or (at > 0 and found[at - 1].key == "by")


def _of_times(found: Sequence[Unit], at: Sequence[int]) -> Order | None:
    pairs = _paired(found, at)
    if pairs is None or pairs[0].time == pairs[1].time:
        return None
    told = pairs[0].places | pairs[1].places
    first, last = min(told), max(told)
    counted = _counted(found, at[0])
    left = [
        each
        for place, each in enumerate(found)
        if place not in told and not (first < place < last and _links(each, counted)) and each.key not in TRENDS
        and not (each.key in ("to", "from") and place + 1 in at)
    ]  # fmt: skip
    if not _agree(found, pairs):
        return None
    return _order(found, at, (pairs[0].time, pairs[1].time), frozenset({AMOUNT}))._replace(
        content=content(left, counted)
    )


def _paired(found: Sequence[Unit], at: Sequence[int]) -> tuple[_Told, _Told] | None:
    """Return the two amounts, each with its time: all before their times, or all behind them."""
    times: list[tuple[int, Time, int]] = []
    for place, each in enumerate(found):
        time, (back, long) = time_of(each), years_back(found, place)
        earlier = before(times[0][1], back) if back and times else None
        if time is not None:
            times.append((place, time, 1))
        elif earlier is not None:
            times.append((place, earlier, long))
    if len(times) == 1 and times[0][0] < at[1] and found[at[1] - 1].tag in PRESENT:
        times.append((at[1] + 1, NOW, 0))  # "had 22 members in 1990 and has 44"
    if len(times) != _TWO:
        return None
    (one, first, a), (two, second, b) = times
    if not (at[0] < one < at[1] < two or one < at[0] < two < at[1]):
        return None
    return (
        _Told(at[0], first, frozenset({at[0], *range(one, one + a)})),
        _Told(at[1], second, frozenset({at[1], *range(two, two + b)})),
    )


def _links(unit: Unit, counted: Unit | None) -> bool:
    """Tell whether a word between two amounts only sets the one beside the other."""
    again = counted is not None and unit is not counted and unit.key == counted.key
    return unit.key in LINKING or unit.key in THAN or comparative(unit) is not None or again


def _agree(found: Sequence[Unit], pairs: tuple[_Told, _Told]) -> bool:
    """Tell whether what a sentence says of a rise or fall fits its amounts."""
    first, last = sorted(pairs, key=lambda each: each.time)
    ways = {TRENDS[each.key] for each in found if each.key in TRENDS}
    rose = _low(found[last.at].value) > _low(found[first.at].value)  # type: ignore[operator]
    return not ways or ways == {1 if rose else -1}


def _of_things(found: Sequence[Unit], at: Sequence[int]) -> Order | None:
    """Return the order of "the day ticket costs 8 crowns and the evening ticket 5 crowns"."""
    verb = next((place for place in range(at[0]) if found[place].pos == "v"), None)
    if verb is None or verb + 1 != at[0]:
        return None
    measured = MEASURING.get(found[verb].key)
    noun = next((each.key for each in found[at[0] + 1 : at[0] + _TWO] if each.pos in ("n", "a", "r")), "")
    if measured is None and found[verb].key == "be" and noun in SCALES and SCALES[noun].way > 0:
        measured = SCALES[noun].things
    if measured is None:
        return None
    skip = {found[verb].key, noun}
    between = [each for each in found[at[0] + 1 : at[1]] if each.key not in skip and each.key not in LINKING]
    behind = [each for each in found[at[1] + 1 :] if each.key != noun]
    one, two = thing(found[:verb]), thing(between)
    if behind or one is None or two is None or one == two:
        return None
    return _order(found, at, (one, two), measured)._replace(past=is_past(found))


def _order(found: Sequence[Unit], at: Sequence[int], sides: tuple[Side, Side], measures: frozenset[str]) -> Order:
    one, two = found[at[0]].value, found[at[1]].value
    assert one is not None and two is not None
    ways = LARGER if _low(one) > _low(two) else SMALLER  # type: ignore[operator]
    return Order(sides, ways, measures, content(()), found[at[0]], amounts=(one, two))


def _low(value: Value | None) -> object:
    assert value is not None and not isinstance(value.low, date)
    return value.low


def _counted(found: Sequence[Unit], at: int) -> Unit | None:
    """Return the noun that an amount counts."""
    after = next((each for each in found[at + 1 : at + 3] if each.key != "of"), None)  # "310 tonnes of cheese"
    return after if after is not None and after.pos == "n" else None
