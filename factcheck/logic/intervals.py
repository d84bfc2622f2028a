"""How a value of a claim stands to a value of a statement."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from factcheck.logic.relations import Relation
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.values import comparable, disjoint, within
from factcheck.values.calendar import NO_YEAR


def value_relation(known: Value, said: Value) -> Relation:
    """Return the relation of a claim's value to a statement's.

    Args:
        known: the claim's value.
        said: the statement's.

    Returns:
        ``=`` or ``<`` where the claim's settles the statement's, ``|`` where they have nothing in common, ``>``
        where the statement's is the more exact, ``#`` where they cannot be compared or only overlap.
    """
    known, said = _of_nothing(known, said), _of_nothing(said, known)
    if not comparable(known, said):
        return Relation.INDEPENDENCE
    if known.bound == "about" and said.bound in _STRICT:
        return Relation.REVERSE  # about 300 may be 310, which is not up to 300
    if known.kind == said.kind == "date" and (known.bound, said.bound) == ("by", _UNTIL):
        return Relation.INDEPENDENCE  # what was so by 1990 need not have ended then
    if known.kind == said.kind == "date" and _ends_differ(known, said):
        return Relation.ALTERNATION
    if known.kind == said.kind == "time" and _hours_differ(known, said):
        return Relation.ALTERNATION
    if known.kind == said.kind == "date" and said.bound == _SINCE and known.bound == _SPAN:
        return Relation.INDEPENDENCE  # what was so from 1990 to 1995 has not been so since
    if known.kind == "date" and _lies_inside(known, said):
        return Relation.INDEPENDENCE
    if known.kind == said.kind == "time" and known.bound == said.bound == _SPAN and _are_two(known, said):
        return Relation.INDEPENDENCE  # what lasts from 9 to 5 does not last from 8 to 6
    if within(known, said):
        if _is_more_exact(said, known) or _adds_year(said, known):
            return Relation.REVERSE
        return Relation.EQUIVALENT if within(said, known) else Relation.FORWARD
    if disjoint(known, said):
        near = _may_be_next(known, said) or _is_little_more(known, said) or _is_little_more(said, known)
        near = near or _is_rounded(known, said)
        return Relation.INDEPENDENCE if near else Relation.ALTERNATION
    if within(said, known):
        return Relation.REVERSE
    return Relation.INDEPENDENCE


def _adds_year(one: Value, other: Value) -> bool:
    """Tell whether a date has a year that another leaves open: "in May" tells none."""
    open_ = one.kind == other.kind == "date" and NO_YEAR in (other.unit or "")
    return open_ and NO_YEAR not in (one.unit or "")


def _is_more_exact(one: Value, other: Value) -> bool:
    """Tell whether an amount has digits of its own that another, written in the same unit, leaves open: 64.3%, 64%."""
    amounts = all(isinstance(each.low, Decimal) and each.low == each.high and not each.bound for each in (one, other))
    if not amounts or one.unit != other.unit or one.low == other.low or one.step is None or other.step is None:
        return False
    as_written = all(each.step.normalize().as_tuple().digits == (1,) for each in (one, other) if each.step)
    return as_written and one.step < other.step and not (one.approximate or other.approximate)


def _is_little_more(rough: Value, exact: Value) -> bool:
    """Tell whether an amount may be meant by "just over" another: 35 minutes are just over half an hour, 50 are not."""
    ends = (rough.low, rough.high, exact.low)
    if rough.bound not in _LITTLE or not all(isinstance(each, Decimal) for each in ends):
        return False
    low, high, amount = ends
    return bool(low - (high - low) <= amount <= high + (high - low))  # type: ignore[operator]


def _is_rounded(limit: Value, amount: Value) -> bool:
    """Tell whether a round amount is told of what lies right above or below it: "$4 billion" of "over $4 billion"."""
    if (
        limit.bound not in _OPEN
        or amount.bound
        or amount.kind not in _ROUNDED
        or amount.step is None
        or amount.step <= 1
    ):
        return False
    return amount.low == amount.high == (limit.low if limit.low is not None else limit.high)


#: Bounds that leave out the amount that they name, and kinds of value that are rounded to hundreds, or millions.
_OPEN, _ROUNDED = frozenset({"above", "below"}), frozenset({"number", "money"})
#: Bounds that are meant to the one.
_STRICT = frozenset({"exact", "upto"})
#: Bounds that say that an amount is a little more or less than one named.
_LITTLE = frozenset({"justover", "nearly"})


def _may_be_next(known: Value, said: Value) -> bool:
    """Tell whether a year that was counted roughly lies beside another: "two years later" than in May 1868."""
    rough = any(each.approximate and each.unit == "year" for each in (known, said))
    if (
        not (rough and known.kind == said.kind == "date")
        or known.low is None
        or known.high is None
        or said.low is None
        or said.high is None
    ):
        return False
    one, two = (known.low, said.high) if known.low > said.high else (said.low, known.high)  # type: ignore[operator]
    return bool(one.year - two.year <= 1)  # type: ignore[union-attr]


def _of_nothing(value: Value, other: Value) -> Value:
    """Return nothing, or more than nothing, as an amount of money beside one: what is free does not cost 5 euros."""
    if value.kind == "number" and value.unit is None and value.low == 0 and other.kind == "money":
        return replace(value, kind="money", unit=other.unit)
    return value


_UNTIL, _SINCE, _SPAN = "until", "since", "span"
_BOUNDS = {"from": _SINCE}


def _ends_differ(known: Value, said: Value) -> bool:
    """Tell whether two spells end, or begin, at different times: "until 1956" is no bound on "until 1931"."""
    one, two = (_BOUNDS.get(each.bound, each.bound) for each in (known, said))
    if {one, two} <= {_UNTIL, _SPAN} and _UNTIL in (one, two):
        return _apart(known.high, said.high, known, said)
    if {one, two} <= {_SINCE, _SPAN} and _SINCE in (one, two):
        return _apart(known.low, said.low, known, said)
    if one == two == _SPAN:
        return (known.low, known.high) != (said.low, said.high) and not (within(known, said) and within(said, known))
    return False


def _hours_differ(known: Value, said: Value) -> bool:
    """Tell whether hours end, or begin, at another time: what is open from 9 am to 7 pm is not open until 9 pm."""
    if said.bound == known.bound == _SPAN:
        return (known.low == said.low) != (known.high == said.high)  # one of two ends is another
    if said.bound == _UNTIL and known.bound in (_UNTIL, _SPAN):
        return known.high != said.high
    return said.bound == "from" and known.bound in ("from", _SPAN) and known.low != said.low


def _are_two(known: Value, said: Value) -> bool:
    return (known.low, known.high) != (said.low, said.high)


def _lies_inside(known: Value, said: Value) -> bool:
    """Tell whether a time lies in a spell without touching its one end: what closed in 1987 was open in 1980."""
    if known.bound or known.low is None or known.high is None:
        return False
    if said.bound == _SINCE and said.high is None and said.low is not None:
        return bool(known.low > said.low)  # type: ignore[operator]
    if said.bound == _UNTIL and said.low is None and said.high is not None:
        return bool(known.high < said.high)  # type: ignore[operator]
    return False


def _apart(known: object, said: object, one: Value, two: Value) -> bool:
    """Tell whether two ends differ by more than their precision: "until May 2026" is not until 30 March 2026."""
    if not isinstance(known, date) or not isinstance(said, date) or known == said:
        return False
    if "span" in (one.bound, two.bound):
        return known.year != said.year
    last = _UNTIL in (one.bound, two.bound)
    if one.unit == two.unit == "year":
        return known.year != said.year
    (first, end), (start, stop) = _meant(known, one, last=last), _meant(said, two, last=last)
    return end < start or stop < first


def _meant(end: date, value: Value, *, last: bool) -> tuple[date, date]:
    """Return the first and the last day that may be meant by the end, or the beginning, of a spell.

    Args:
        end: the last day, or the first, of what is written.
        value: the spell.
        last: whether it is the end.
    """
    days = timedelta(_LONG.get(value.unit or "", 0))
    return (end - min(days, end - date.min), end) if last else (end, end + min(days, date.max - end))


#: Precision of a date -> how many days there may be between the first day and the last.
_LONG = {
    "week": 6,
    "week part": 3,
    "week end": 3,
    "month": 30,
    "month part": 16,
    "month end": 10,
    "quarter": 92,
    "season": 123,
    "half": 184,
    "part": 153,
    "end": 61,
    "year": 365,
    "decade": 3653,
    "decade part": 1826,
    "decade end": 1096,
    "century": 36525,
    "century part": 18263,
    "century end": 10957,
}
