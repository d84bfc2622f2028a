"""Values: what is found in text, and the algebra of intervals."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values import disjoint, find, within

# text, kind, low, high, unit
FOUND = [
    ("twenty-one", "number", "21", "21", None),
    ("one hundred and five", "number", "105", "105", None),
    ("a dozen", "number", "12", "12", None),
    ("half a million", "number", "500000", "500000", None),
    ("1,234,567", "number", "1234567", "1234567", None),
    ("12,34,567", "number", "1234567", "1234567", None),
    ("1 234 567", "number", "1234567", "1234567", None),
    ("3 lakh", "number", "300000", "300000", None),
    ("between 10 and 12 million", "number", "10000000", "12000000", None),
    ("10-12", "number", "10", "12", None),
    ("more than 10", "number", "10", None, None),
    ("no fewer than 6", "number", "6", None, None),
    ("500 or more", "number", "500", None, None),
    ("up to 7", "number", None, "7", None),
    ("nearly 100", "number", "90", "100", None),
    ("about 100", "number", "90", "110", None),
    ("$1.5bn", "money", "1500000000", "1500000000", "USD"),
    ("$13-billion", "money", "13000000000", "13000000000", "USD"),
    ("13 billion dollars", "money", "13000000000", "13000000000", "USD"),
    ("US$20m", "money", "20000000", "20000000", "USD"),
    ("1.000.000 €", "money", "1000000", "1000000", "EUR"),
    ("50 cents", "money", "0.5", "0.5", "USD"),
    ("$5–7 billion", "money", "5000000000", "7000000000", "USD"),
    ("80%", "percent", "80", "80", "%"),
    ("eighty per cent", "percent", "80", "80", "%"),
    ("50 basis points", "percent", "0.5", "0.5", "pp"),
    ("one in five", "percent", "20", "20", "%"),
    ("330m tall", "quantity", "330", "330", "m"),
    ("3,000 km2", "quantity", "3000000000", "3000000000", "m²"),
    ("100 degrees Celsius", "quantity", "100", "100", "°C"),
    ("3 years", "duration", "36", "36", "month"),
    ("second largest", "ordinal", "2", "2", None),
    ("threefold", "multiple", "3", "3", None),
]
# text, first day, last day
DATES = [
    ("in 2019", date(2019, 1, 1), date(2019, 12, 31)),
    ("March 3, 2019", date(2019, 3, 3), date(2019, 3, 3)),
    ("3 March 2019", date(2019, 3, 3), date(2019, 3, 3)),
    ("2019-05-06", date(2019, 5, 6), date(2019, 5, 6)),
    ("Feb. 2020", date(2020, 2, 1), date(2020, 2, 29)),
    ("Q3 2019", date(2019, 7, 1), date(2019, 9, 30)),
    ("the 1990s", date(1990, 1, 1), date(1999, 12, 31)),
    ("2019–21", date(2019, 1, 1), date(2021, 12, 31)),
    ("between 2016 and 2019", date(2016, 1, 1), date(2019, 12, 31)),
    ("since 2019", date(2019, 1, 1), None),
    ("before 2020", None, date(2020, 1, 1)),
    ("by the end of 2021", None, date(2021, 12, 31)),
]
NO_VALUE = ["GPT-4", "COVID-19", "one of the best", "no one", "F16 jets", "on Tuesday", "last year"]


@pytest.mark.parametrize(("text", "kind", "low", "high", "unit"), FOUND)
def test_find(text: str, kind: str, low: str | None, high: str | None, unit: str | None) -> None:
    (value,) = find(text)
    ends = tuple(None if end is None else Decimal(end) for end in (low, high))
    assert (value.kind, value.low, value.high, value.unit) == (kind, *ends, unit)


@pytest.mark.parametrize(("text", "low", "high"), DATES)
def test_find_dates(text: str, low: date | None, high: date | None) -> None:
    (value,) = find(text)
    assert (value.kind, value.low, value.high) == ("date", low, high)


@pytest.mark.parametrize("text", NO_VALUE)
def test_no_value(text: str) -> None:
    assert find(text) == []


def test_relative_dates_need_a_day_to_be_seen_from() -> None:
    (value,) = find("last year", as_of=date(2024, 5, 1))
    assert (value.low, value.high) == (date(2023, 1, 1), date(2023, 12, 31))


@given(st.text(max_size=300))
def test_spans_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    end = 0
    for value in find(text):
        assert end <= value.start < value.end <= len(text)
        end = value.end


_NUMBERS = st.integers(0, 10**9)


@given(_NUMBERS, _NUMBERS)
def test_two_points_agree_or_exclude_each_other(first: int, second: int) -> None:
    (one,), (two,) = find(f"{first} apples"), find(f"{second} apples")
    assert within(one, two) != disjoint(one, two)
    assert disjoint(one, two) == disjoint(two, one)


@given(_NUMBERS, _NUMBERS)
def test_more_than_and_at_most_are_complements(bound: int, number: int) -> None:
    (point,), (above,), (upto,) = (
        find(f"{number} apples"),
        find(f"more than {bound} apples"),
        find(f"at most {bound} apples"),
    )
    assert within(point, above) != within(point, upto)
    assert disjoint(above, upto)


@given(_NUMBERS)
def test_a_value_lies_within_itself(number: int) -> None:
    (value,) = find(f"{number:,} people")
    assert within(value, value)
    assert not disjoint(value, value)
