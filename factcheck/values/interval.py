"""How two values relate: the algebra under every verdict.

Values are intervals. A reference *entails* a statement's value when it lies inside it, and *excludes* it when the
two have nothing in common. Between the two nothing is decided.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.values import calendar
from factcheck.values.clock import UNSURE
from factcheck.values.hours import NOON
from factcheck.values.one_scale import on_one_scale
from factcheck.values.tables import ANY_CENTS, CONVERSION, OF_CENTS, ROUNDING, SETTLED_CONVERSION, SETTLED_SHARE

End = Decimal | date | None


def comparable(first: Value, second: Value) -> bool:
    """Tell whether two values measure the same kind of thing in the same unit.

    Args:
        first: a value.
        second: another.

    Returns:
        Whether comparing them means anything; never for different currencies or dimensions.
    """
    if first.kind == second.kind == "date":
        units = (first.unit, second.unit)
        # a day without its year says something of another day, and nothing of a year
        if units.count(calendar.NO_YEAR) == 1:
            return all(unit in (calendar.NO_YEAR, calendar.EITHER, "day", "month") for unit in units)
        # each company sets its own fiscal year
        return units.count(calendar.FISCAL) != 1
    if first.kind == second.kind == "time":
        return _zone(first) == _zone(second)
    if first.kind != second.kind:
        return {(first.kind, first.unit), (second.kind, second.unit)} == _SHARES
    if ANY_CENTS in (first.unit, second.unit):
        return {first.unit, second.unit} <= OF_CENTS  # "68 cents" may be those of the euro
    return first.unit == second.unit or first.kind == "duration"


def is_share(value: Value) -> bool:
    """Tell whether a value is a part of a whole, as a fraction or a percentage."""
    return (value.kind, value.unit) in _SHARES


#: Two ways to tell a part of a whole: "two thirds", "67%".
_SHARES = {("number", "fraction"), ("percent", "%")}


#: Who errs seldom errs by more than this factor: what differs by more is told of something else.
_GREATEST_FACTOR = 12


def are_of_one_order(one: Value, two: Value) -> bool:
    """Tell whether two amounts differ by no more than somebody who errs may err; of days and the like they do.

    Args:
        one: a value.
        two: one that may be compared with it.
    """
    sizes = [each.low if each.low is not None else each.high for each in (one, two)]
    if not all(hasattr(each, "as_integer_ratio") for each in sizes):
        return True
    low, high = sorted(float(each) for each in sizes)  # type: ignore[arg-type]
    return low <= 0 or high / low <= _GREATEST_FACTOR


def disjoint(first: Value, second: Value) -> bool:
    """Tell whether two comparable values have no point in common, rounding allowed for.

    Args:
        first: a value.
        second: a comparable one.

    Returns:
        True if they exclude each other. "13 billion" and "13.2 billion" do not: the first may be
        the second, rounded.
    """
    first, second = on_one_scale(first, second)
    first, second = _widened(first, second), _widened(second, first)
    if first.kind == "time" and (first.unit or "").startswith(UNSURE) | (second.unit or "").startswith(UNSURE):
        return all(_apart(_by_hours(first, shift), second) for shift in (-NOON, Decimal(0), NOON))
    return _apart(first, second)


def _zone(value: Value) -> str:
    return (value.unit or "").partition(" ")[2]


def _by_hours(value: Value, shift: Decimal) -> Value:
    low, high = (end + shift if isinstance(end, Decimal) else end for end in (value.low, value.high))
    return replace(value, low=low, high=high)


def _apart(first: Value, second: Value) -> bool:
    return _before(first, second) or _before(second, first)


def within(inner: Value, outer: Value) -> bool:
    """Tell whether ``inner`` lies inside ``outer``, so that knowing ``inner`` settles ``outer``.

    Args:
        inner: the reference's value.
        outer: the statement's value.

    Returns:
        True if every point of ``inner`` is one of ``outer``. A reference that says "about 15,000" settles 15,000 and
        what 15,000 settles, not all that lies near it; of two approximate values overlapping is enough.
    """
    if calendar.EITHER in (inner.unit, outer.unit):
        return any(all(within(here, there) for here in _options(inner)) for there in _options(outer))
    if inner.approximate and outer.approximate:
        return not disjoint(inner, outer)
    if inner.approximate:
        inner = _middle(inner)
    inner, outer = on_one_scale(inner, outer, SETTLED_SHARE)
    if _is_point(inner) and _is_point(outer) and not isinstance(inner.low, date):
        return not _apart(_widened(inner, outer, ROUNDING), _widened(outer, inner, ROUNDING))
    low_fits = outer.low is None or (inner.low is not None and _low_key(inner) >= _low_key(outer))
    high_fits = outer.high is None or (inner.high is not None and _high_key(inner) <= _high_key(outer))
    return low_fits and high_fits


def _options(value: Value) -> list[Value]:
    """Return the two days or months of which one is meant, or the value itself."""
    if value.unit != calendar.EITHER:
        return [value]
    if not (isinstance(value.low, date) and isinstance(value.high, date)):
        return [replace(value, unit="range", approximate=False)]  # "by 1 May"
    periods = calendar.options(calendar.Period(value.low, value.high, calendar.EITHER))
    return [replace(value, low=low, high=high, unit=unit, approximate=False) for low, high, unit in periods]


def _middle(value: Value) -> Value:
    """Return the value that "about", "nearly" or "just over" was said of; vague counts stay as they are."""
    low, high = value.low, value.high
    if isinstance(low, Decimal) and isinstance(high, Decimal):
        ends = {"about": ((low + high) / 2,) * 2, "nearly": (high, high), "justover": (low, low)}
        low, high = ends.get(value.bound, (low, high))
    elif isinstance(low, date) and isinstance(high, date) and value.bound == "about":
        low, high = calendar.tightened(low, high)
    return replace(value, low=low, high=high, approximate=False)


def _low_key(value: Value) -> tuple[End, int]:
    return (value.low, int(value.low_open))


def _high_key(value: Value) -> tuple[End, int]:
    return (value.high, -int(value.high_open))


def _is_point(value: Value) -> bool:
    return value.low is not None and value.low == value.high


def _before(first: Value, second: Value) -> bool:
    """Tell whether all of ``first`` lies below all of ``second``."""
    if first.high is None or second.low is None:
        return False
    if first.high == second.low:
        return first.high_open or second.low_open
    return bool(first.high < second.low)  # type: ignore[operator]


def _widened(value: Value, other: Value, most: Decimal | None = None) -> Value:
    """Let an exact point stand for what it may be the rounding of, as coarse as it is written.

    Only a point that is written more coarsely than the other gives way, and by half of its last digit;
    whole counts below ten thousand are taken as counted, not rounded. Where a unit had to be converted, both give way.
    ``most`` is the largest share of a value that it may give way by: "$2 billion" may be $2.3 billion, rounded, so that
    neither denies the other, but the one does not settle the other.
    """
    if value.kind == "time" and most is not None:
        return value
    if value.kind == "version":
        return _any_of_it(value, other) if most is None else value
    if value.factor is not None and other.factor is not None and not _same_system(value.factor, other.factor):
        return _converted(value, value.factor, CONVERSION if most is None else SETTLED_CONVERSION)
    if not (_is_point(value) and _is_point(other)) or value.step is None or other.step is None:
        return value
    if value.step <= other.step or (value.step == 1 and value.factor is None and _is_counted(value, most)):
        return value
    margin = value.step / 2
    if most is not None and isinstance(value.low, Decimal):
        margin = min(margin, abs(value.low) * most)
    return _by(value, margin)


def _is_counted(value: Value, most: Decimal | None) -> bool:
    """Tell whether a whole value is exact, as prices and ranks are.

    A share or mark is rounded, so that "19%" may be 18.6%; a plain number may be, so that it does not deny 18.6, nor is
    it settled by it.
    """
    return value.kind not in _ROUNDED and not (value.kind == "number" and most is None)


_ROUNDED = frozenset(("percent", "rating", "multiple"))


def _any_of_it(value: Value, other: Value) -> Value:
    """Let version 3.2 stand for any 3.2.x where the other says more: neither denies the other."""
    coarse = value.step is not None and other.step is not None and value.step > other.step
    if not coarse or value.step is None or not isinstance(value.high, Decimal) or value.high_open:
        return value
    return replace(value, high=value.high + value.step, high_open=True)


def _same_system(first: Decimal, second: Decimal) -> bool:
    """Tell whether one unit is a whole number of the other, so that nobody rounds on the way between them."""
    ratio = first / second if first > second else second / first
    return ratio == ratio.to_integral_value()


def _converted(value: Value, factor: Decimal, most: Decimal) -> Value:
    """Widen a value by what is lost when people convert it: its closing zeros, up to a share of it."""
    if value.step is None:
        return value
    end = value.low if value.low is not None else value.high
    written = abs(end / factor).normalize() if isinstance(end, Decimal) else Decimal(0)
    exponent = written.as_tuple().exponent
    coarse = Decimal(1).scaleb(exponent) * factor if isinstance(exponent, int) and exponent > 0 else Decimal(0)
    return _by(value, max(value.step / 2, min(coarse / 2, written * factor * most)))


def _by(value: Value, margin: Decimal) -> Value:
    low, high = value.low, value.high
    return replace(
        value,
        low=low - margin if isinstance(low, Decimal) else low,
        high=high + margin if isinstance(high, Decimal) else high,
        approximate=False,
    )
