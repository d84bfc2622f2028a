"""Values: what is found in text, and the algebra of intervals."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values import comparable, disjoint, find, within

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
    ("10x", "multiple", "10", "10", None),
    ("three times as many", "multiple", "3", "3", None),
    ("one hundred twenty-fifth", "ordinal", "125", "125", None),
    ("two hundredth", "ordinal", "200", "200", None),
    ("three and a quarter", "number", "3.25", "3.25", None),
    ("five eighths", "number", "0.625", "0.625", "fraction"),
    ("two hundred point zero five", "number", "200.05", "200.05", None),
    ("1.5e6", "number", "1500000", "1500000", None),
    ("minus twelve", "number", "-12", "-12", None),
    ("3 dozen", "number", "36", "36", None),
    ("hundreds of people", "number", "200", "999", None),
    ("a few thousand", "number", "2000", "9000", None),
    ("more than 10 and less than 20", "number", "10", "20", None),
    ("less than or equal to 30", "number", None, "30", None),
    ("200 or greater", "number", "200", None, None),
    ("between one hundred and two hundred", "number", "100", "200", None),
    ("4–5 years", "duration", "48", "60", "month"),
    ("5 to 7%", "percent", "5", "7", "%"),
    ("6.1/10", "percent", "61", "61", "%"),
    ("50bps", "percent", "0.5", "0.5", "pp"),
    ("6 ft 2 in", "quantity", "1.8796", "1.8796", "m"),
    ("2 hours 30 minutes", "duration", "9000", "9000", "second"),
    ("18 kilometres per hour", "quantity", "5", "5", "m/s"),
    ("won 3–2", "score", "3002", "3002", None),
    ("1 234,56 €", "money", "1234.56", "1234.56", "EUR"),
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
    ("the '90s", date(1990, 1, 1), date(1999, 12, 31)),
    ("1–5 March 2020", date(2020, 3, 1), date(2020, 3, 5)),
]
NO_VALUE = ["12:30", "5 pm", "GPT-4", "COVID-19", "one of the best", "no one", "F16 jets", "on Tuesday", "last year"]


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


# seen from Wednesday 15 May 2024
RELATIVE = [
    ("two weeks ago", date(2024, 4, 28), date(2024, 5, 4)),
    ("on Tuesday", date(2024, 5, 14), date(2024, 5, 14)),
    ("yesterday", date(2024, 5, 14), date(2024, 5, 14)),
    ("last year", date(2023, 1, 1), date(2023, 12, 31)),
    ("this quarter", date(2024, 4, 1), date(2024, 6, 30)),
    ("in the past three years", date(2021, 5, 15), date(2024, 5, 15)),
    ("on 3 May", date(2024, 5, 3), date(2024, 5, 3)),
    ("in March", date(2024, 3, 1), date(2024, 3, 31)),
]


@pytest.mark.parametrize(("text", "low", "high"), RELATIVE)
def test_relative_dates(text: str, low: date, high: date) -> None:
    (value,) = find(text, as_of=date(2024, 5, 15))
    assert (value.low, value.high) == (low, high)


def test_a_day_without_a_year_is_compared_with_days_only() -> None:
    (yearless,), (same,), (other,), (year,) = find("on 3 May"), find("3 May 2019"), find("4 May 2019"), find("in 2019")
    assert within(same, yearless)
    assert disjoint(other, yearless)
    assert not comparable(year, yearless)


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
