"""Dates and times of day: what is found in text, seen from some day, and how they are compared."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.values import comparable, disjoint, find, within
from factcheck.values.resolve import absolute

#: Times of day, in minutes from midnight; bare hours before one o'clock in the afternoon may be in either half.
TIMES = [
    ("at 9:00", 540, 540, "12h"),
    ("at 09:00", 540, 540, "24h"),
    ("at 17:30", 1050, 1050, "24h"),
    ("at 9 a.m. sharp", 540, 540, "24h"),
    ("at 9.30 am", 570, 570, "24h"),
    ("at 12 am", 0, 0, "24h"),
    ("at 12:15 PM", 735, 735, "24h"),
    ("at noon", 720, 720, "24h"),
    ("at 12 midnight", 1440, 1440, "24h"),
    ("at nine o'clock", 540, 540, "12h"),
    ("at 14:30 UTC", 870, 870, "24h UTC"),
    ("at 14:30+02:00", 870, 870, "24h UTC+02:00"),
    ("from 9 am to 5 pm", 540, 1020, "24h"),
    ("from 9 to 5 pm", 540, 1020, "24h"),
    ("between 9 and 11 am", 540, 660, "24h"),
    ("9:00–17:00", 540, 1020, "24h"),
    ("11–1 pm", 660, 780, "24h"),
    ("10 pm to 6 am", 1320, 1800, "24h"),
    ("before 9 am", None, 540, "24h"),
    ("until 17:30", None, 1050, "24h"),
    ("from 9 am onwards", 540, None, "24h"),
    ("around 9 am", 510, 570, "24h"),
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
    ("from January to March 2016", date(2016, 1, 1), date(2016, 3, 31)),
    ("between January and March 2016", date(2016, 1, 1), date(2016, 3, 31)),
    ("4 to 22 January 1995", date(1995, 1, 4), date(1995, 1, 22)),
    ("from December to January 2020", date(2019, 12, 1), date(2020, 1, 31)),
    ("January 2019 to March", date(2019, 1, 1), date(2019, 3, 31)),
    ("Monday, 3 March 2019", date(2019, 3, 3), date(2019, 3, 3)),
    ("fourth of may 2019", date(2019, 5, 4), date(2019, 5, 4)),
    ("fourth of May 2019", date(2019, 5, 4), date(2019, 5, 4)),
    ("May the eleventh, 2019", date(2019, 5, 11), date(2019, 5, 11)),
    ("28-Nov-2019", date(2019, 11, 28), date(2019, 11, 28)),
    ("21/04/2016", date(2016, 4, 21), date(2016, 4, 21)),
    ("2015/8/12", date(2015, 8, 12), date(2015, 8, 12)),
    ("in march 2019", date(2019, 3, 1), date(2019, 3, 31)),
    ("2019 Q3", date(2019, 7, 1), date(2019, 9, 30)),
    ("the last quarter of 2019", date(2019, 10, 1), date(2019, 12, 31)),
    ("the first nine months of 2019", date(2019, 1, 1), date(2019, 9, 30)),
    ("the first Friday of July 2019", date(2019, 7, 5), date(2019, 7, 5)),
    ("in nineteen eighty-four", date(1984, 1, 1), date(1984, 12, 31)),
    ("in two thousand and seventeen", date(2017, 1, 1), date(2017, 12, 31)),
    ("the nineteen-eighties", date(1980, 1, 1), date(1989, 12, 31)),
    ("in the eighties", date(1980, 1, 1), date(1989, 12, 31)),
    ("the 90s", date(1990, 1, 1), date(1999, 12, 31)),
    ("the 2010-11 season", date(2010, 1, 1), date(2011, 12, 31)),
    ("two days after November 3, 2017", date(2017, 11, 5), date(2017, 11, 5)),
    ("three years before 2000", date(1997, 1, 1), date(1997, 12, 31)),
    ("two months after March 2019", date(2019, 5, 1), date(2019, 5, 31)),
    ("november 2016", date(2016, 11, 1), date(2016, 11, 30)),
    ("in June of nineteen ninety-nine", date(1999, 6, 1), date(1999, 6, 30)),
    ("from 2 to 7 Feb, two thousand and eighteen", date(2018, 2, 2), date(2018, 2, 7)),
    ("November 15th through the 19th, 2016", date(2016, 11, 15), date(2016, 11, 19)),
    ("16. November 2016", date(2016, 11, 16), date(2016, 11, 16)),
    ("2019-Aug-1", date(2019, 8, 1), date(2019, 8, 1)),
    ("as 2016/01/15 shows", date(2016, 1, 15), date(2016, 1, 15)),
    ("12/2017", date(2017, 12, 1), date(2017, 12, 31)),
    ("2016 / 11", date(2016, 11, 1), date(2016, 11, 30)),
    ("2016, November", date(2016, 11, 1), date(2016, 11, 30)),
    ("2016 the third quarter", date(2016, 7, 1), date(2016, 9, 30)),
    ("21/04,2016", date(2016, 4, 21), date(2016, 4, 21)),
    ("September.15th 2016", date(2016, 9, 15), date(2016, 9, 15)),
    ("November between 19 and 20, 2016", date(2016, 11, 19), date(2016, 11, 20)),
    ("the two thousand and tens", date(2010, 1, 1), date(2019, 12, 31)),
    ("11-2016", date(2016, 11, 1), date(2016, 11, 30)),
    ("2016/11", date(2016, 11, 1), date(2016, 11, 30)),
    ("2006/7", date(2006, 1, 1), date(2007, 12, 31)),
    ("the third-quarter of 2016", date(2016, 7, 1), date(2016, 9, 30)),
    ("2016 third quarter", date(2016, 7, 1), date(2016, 9, 30)),
    ("the first quarter of two thousand and twenty", date(2020, 1, 1), date(2020, 3, 31)),
    ("in the spring of nineteen seventy-eight", date(1978, 3, 1), date(1978, 5, 31)),
    ("the third week of 2027", date(2027, 1, 12), date(2027, 1, 24)),
    ("the week of March 9, 2020", date(2020, 3, 9), date(2020, 3, 15)),
    ("the year 247", date(247, 1, 1), date(247, 12, 31)),
    ("the 1970's", date(1970, 1, 1), date(1979, 12, 31)),
    ("the 70's", date(1970, 1, 1), date(1979, 12, 31)),
    ("the twenty-tens", date(2010, 1, 1), date(2019, 12, 31)),
    ("the noughties", date(2000, 1, 1), date(2009, 12, 31)),
    ("from the mid-1970s to the mid-1980s", date(1972, 7, 1), date(1987, 7, 2)),
    ("at the end of the 12th century", date(1158, 12, 2), date(1200, 12, 31)),
    # all of it, not its first part
    ("beginning in 1998", date(1998, 1, 1), date(1998, 12, 31)),
    ("will start in July 2016", date(2016, 7, 1), date(2016, 7, 31)),
    ("11 - 2016", date(2016, 11, 1), date(2016, 11, 30)),
    ("2016 - 11", date(2016, 11, 1), date(2016, 11, 30)),
    ("2010 - 11", date(2010, 1, 1), date(2011, 12, 31)),
    ("between the 3rd and 5th of June 2018", date(2018, 6, 3), date(2018, 6, 5)),
    ("no later than March 2021", None, date(2021, 3, 31)),
    ("no earlier than 2021", date(2021, 1, 1), None),
    ("on or after 3 May 2019", date(2019, 5, 3), None),
    ("on or before 3 May 2019", None, date(2019, 5, 3)),
    ("c. 1850", date(1849, 1, 1), date(1851, 12, 31)),
    ("around the year 1850", date(1849, 1, 1), date(1851, 12, 31)),
    ("on 3 and 4 May 2019", date(2019, 5, 3), date(2019, 5, 4)),
    ("Christmas Day 2018", date(2018, 12, 25), date(2018, 12, 25)),
    ("week 10 of 2016", date(2016, 3, 7), date(2016, 3, 13)),
    ("2016-W10", date(2016, 3, 7), date(2016, 3, 13)),
    ("the 18th and 19th centuries", date(1700, 1, 1), date(1900, 12, 31)),
    ("AD 79", date(79, 1, 1), date(79, 12, 31)),
    ("79 C.E.", date(79, 1, 1), date(79, 12, 31)),
    ("the month of May 2019", date(2019, 5, 1), date(2019, 5, 31)),
    ("Jan twenty two, 2018", date(2018, 1, 22), date(2018, 1, 22)),
    ("June twenty one two thousand and eighteen", date(2018, 6, 21), date(2018, 6, 21)),
    ("September the twenty-first nineteen seventy eight", date(1978, 9, 21), date(1978, 9, 21)),
    ("September 10, nineteen zero one", date(1901, 9, 10), date(1901, 9, 10)),
    ("in nineteen oh five", date(1905, 1, 1), date(1905, 12, 31)),
    ("year two hundred and sixty-seven", date(267, 1, 1), date(267, 12, 31)),
    ("February between 2 and 7 two thousand and eighteen", date(2018, 2, 2), date(2018, 2, 7)),
    ("9-18-15", date(2015, 9, 18), date(2015, 9, 18)),
    ("11- 2016", date(2016, 11, 1), date(2016, 11, 30)),
    ("2016 -11", date(2016, 11, 1), date(2016, 11, 30)),
    ("the end of March 2019", date(2019, 3, 19), date(2019, 3, 31)),
    # one of two days, and whatever lies between decides nothing
    ("03/04/2020", date(2020, 3, 4), date(2020, 4, 3)),
]


@pytest.mark.parametrize(("text", "low", "high"), DATES)
def test_find_dates(text: str, low: date | None, high: date | None) -> None:
    (value,) = find(text)
    assert (value.kind, value.low, value.high) == ("date", low, high)


@pytest.mark.parametrize(("text", "low", "high", "unit"), TIMES)
def test_times_of_day(text: str, low: int | None, high: int | None, unit: str) -> None:
    (value,) = find(text)
    assert (value.kind, value.low, value.high, value.unit) == ("time", low, high, unit)


def test_a_timestamp_is_a_day_and_a_time() -> None:
    text = "2019-05-06T14:30:00Z"
    assert [(text[each.start : each.end], each.kind) for each in find(text)] == [
        ("2019-05-06", "date"),
        ("14:30:00Z", "time"),
    ]


def test_times_of_two_zones_are_not_compared() -> None:
    (one,), (two,) = find("at 14:30 UTC"), find("at 14:30 CET")
    assert not comparable(one, two)


def test_relative_dates_need_a_day_to_be_seen_from() -> None:
    (value,) = find("last year", as_of=date(2024, 5, 1))
    assert (value.low, value.high) == (date(2023, 1, 1), date(2023, 12, 31))


# years before the calendar are negative numbers
BEFORE_CHRIST = [
    ("in 447 BC", -447, -447),
    ("44 B.C.", -44, -44),
    ("490–479 BC", -490, -479),
    ("from 490 to 479 BCE", -490, -479),
    ("the fifth century BC", -500, -401),
    ("before 300 BC", None, -300),
    ("since 300 BC", -300, None),
    ("c. 300 BC", -330, -270),
]


@pytest.mark.parametrize(("text", "low", "high"), BEFORE_CHRIST)
def test_years_before_christ(text: str, low: int | None, high: int | None) -> None:
    (value,) = find(text)
    assert (value.kind, value.low, value.high, value.unit) == ("number", low, high, "BC")


# seen from Wednesday 15 May 2024
RELATIVE = [
    ("by the end of the month", None, date(2024, 5, 31)),
    ("at the end of the year", date(2024, 8, 1), date(2024, 12, 31)),
    ("more than 30 years ago", None, date(1994, 12, 31)),
    ("less than 30 years ago", date(1994, 1, 1), None),
    ("some 30 years ago", date(1989, 12, 19), date(1999, 1, 13)),
    ("on Christmas Day", date(2023, 12, 25), date(2023, 12, 25)),
    ("in the spring", date(2024, 3, 1), date(2024, 5, 31)),
    ("in April", date(2024, 4, 1), date(2024, 4, 30)),
    ("since September", date(2023, 9, 1), None),
    ("Tuesday, 3 September", date(2024, 9, 3), date(2024, 9, 3)),
    ("end of March", date(2024, 3, 19), date(2024, 3, 31)),
    ("this Friday (May 17)", date(2024, 5, 17), date(2024, 5, 17)),
    ("Friday the thirteen", date(2024, 9, 13), date(2024, 9, 13)),
    ("on the twenty-second", date(2024, 5, 22), date(2024, 5, 22)),
    ("Friday through Sunday", date(2024, 5, 10), date(2024, 5, 12)),
    ("two days from tomorrow", date(2024, 5, 18), date(2024, 5, 18)),
    ("two Sundays ago", date(2024, 5, 5), date(2024, 5, 5)),
    ("three Fridays from now", date(2024, 5, 31), date(2024, 5, 31)),
    ("the past few weeks", date(2024, 3, 6), date(2024, 5, 15)),
    ("the last couple of years", date(2021, 5, 15), date(2024, 5, 15)),
    ("over the weekend", date(2024, 5, 11), date(2024, 5, 19)),
    ("in week 31", date(2023, 7, 31), date(2024, 8, 4)),
    ("from week 31 to week 35", date(2023, 7, 31), date(2024, 9, 1)),
    ("the week of September 3rd", date(2023, 8, 28), date(2024, 9, 9)),
    ("The fair opens September.", date(2023, 9, 1), date(2024, 9, 30)),
    # either of two, for what is to come may as well be past
    ("in September", date(2023, 9, 1), date(2024, 9, 30)),
    ("on 3 September", date(2023, 9, 3), date(2024, 9, 3)),
    ("the first Friday of July", date(2023, 7, 7), date(2024, 7, 5)),
    ("in the summer", date(2023, 6, 1), date(2024, 8, 31)),
    ("in Q3", date(2023, 7, 1), date(2024, 9, 30)),
    ("june next year", date(2025, 6, 1), date(2025, 6, 30)),
    ("the rest of my week", date(2024, 5, 15), date(2024, 5, 19)),
    ("the rest of week", date(2024, 5, 15), date(2024, 5, 19)),
    ("two weeks ago", date(2024, 4, 28), date(2024, 5, 4)),
    ("on Tuesday", date(2024, 5, 14), date(2024, 5, 14)),
    ("yesterday", date(2024, 5, 14), date(2024, 5, 14)),
    ("last year", date(2023, 1, 1), date(2023, 12, 31)),
    ("this quarter", date(2024, 4, 1), date(2024, 6, 30)),
    ("in the past three years", date(2021, 5, 15), date(2024, 5, 15)),
    ("on 3 May", date(2024, 5, 3), date(2024, 5, 3)),
    ("in March", date(2024, 3, 1), date(2024, 3, 31)),
    ("said Friday it would", date(2024, 5, 10), date(2024, 5, 10)),
    ("this Friday", date(2024, 5, 17), date(2024, 5, 17)),
    ("last Wednesday", date(2024, 5, 8), date(2024, 5, 8)),
    # the coming one or that of the week after: writers differ
    ("next Friday", date(2024, 5, 17), date(2024, 5, 24)),
    ("Friday next week", date(2024, 5, 24), date(2024, 5, 24)),
    ("last week on Sunday", date(2024, 5, 12), date(2024, 5, 12)),
    ("the day before yesterday", date(2024, 5, 13), date(2024, 5, 13)),
    ("on 27th", date(2024, 5, 27), date(2024, 5, 27)),
    ("Saturday the second", date(2024, 3, 2), date(2024, 3, 2)),
    ("may the eleventh", date(2024, 5, 11), date(2024, 5, 11)),
    ("on the 27th", date(2024, 5, 27), date(2024, 5, 27)),
    ("4th of march", date(2024, 3, 4), date(2024, 3, 4)),
    ("last summer", date(2023, 6, 1), date(2023, 8, 31)),
    ("this weekend", date(2024, 5, 18), date(2024, 5, 19)),
    ("the past decade", date(2014, 5, 15), date(2024, 5, 15)),
    ("from 3 to 12 March", date(2024, 3, 3), date(2024, 3, 12)),
    ("the last week of March", date(2024, 3, 22), date(2024, 3, 31)),
    ("the coming year", date(2024, 5, 15), date(2025, 12, 31)),
    ("from coming month", date(2024, 5, 15), None),
    ("from 2023 to coming year", date(2023, 1, 1), date(2025, 12, 31)),
    ("the coming Friday", date(2024, 5, 17), date(2024, 5, 24)),
    ("the coming ten days", date(2024, 5, 15), date(2024, 5, 25)),
    ("on 4/22", date(2024, 4, 22), date(2024, 4, 22)),
    ("on 22/04", date(2024, 4, 22), date(2024, 4, 22)),
    ("by the 27th", None, date(2024, 5, 27)),
    ("the 20th of next month", date(2024, 6, 20), date(2024, 6, 20)),
    ("from 4 to 22 this month", date(2024, 5, 4), date(2024, 5, 22)),
    ("the first Friday in this month", date(2024, 5, 3), date(2024, 5, 3)),
    ("the third week of this month", date(2024, 5, 12), date(2024, 5, 24)),
    ("June next year", date(2025, 6, 1), date(2025, 6, 30)),
    ("the third quarter of this year", date(2024, 7, 1), date(2024, 9, 30)),
    ("next year's third quarter", date(2025, 7, 1), date(2025, 9, 30)),
    ("this Q3", date(2024, 7, 1), date(2024, 9, 30)),
    ("last september", date(2023, 9, 1), date(2023, 9, 30)),
    ("Tuesday of next week", date(2024, 5, 21), date(2024, 5, 21)),
    ("next week from Wednesday to Friday", date(2024, 5, 22), date(2024, 5, 24)),
    ("the week after next", date(2024, 5, 27), date(2024, 6, 2)),
    ("the year before last", date(2022, 1, 1), date(2022, 12, 31)),
    ("the week of the 18th", date(2024, 5, 13), date(2024, 5, 24)),
    ("later this month", date(2024, 5, 15), date(2024, 5, 31)),
    ("earlier this year", date(2024, 1, 1), date(2024, 5, 15)),
    ("the rest of the year", date(2024, 5, 15), date(2024, 12, 31)),
    ("the year to date", date(2024, 1, 1), date(2024, 5, 15)),
    ("the end of next week", date(2024, 5, 24), date(2024, 5, 26)),
    ("2 years, 1 month and 21 days ago", date(2022, 3, 25), date(2022, 3, 25)),
    ("two days hence", date(2024, 5, 17), date(2024, 5, 17)),
    ("between March 3 and now", date(2024, 3, 3), date(2024, 5, 15)),
    ("between now and 1 June", date(2024, 5, 15), date(2024, 6, 1)),
]
#: Seen from the same day, there is no date in these.
NO_DATE = [
    "Year 12 pupils",
    "sold 20 this month's shirts",
    "on 1/2 of the pages",
    "on 3/20 ships",
    "before the 19th and 20th floors",
    "since the 18th",
    "on the 27th floor",
    "Acme closed and now sells shoes",
    "the rest of the team",
    "the month of rain",
    "on the twenty-second floor",
    "on the twenty-second of its kind",
    "They agreed on the second.",
    "May twenty people come",
    "two Sundays",
    "a few weeks",
    "the weekend rush",
    "in week 31 of the course",
    "in week 10 of the league",
    "the September issue",
    "a woman called April.",
    "year 12",
    "in the year to come",
    "a past few",
    "two thousand people came",
    "9-2000 employees",
]


@pytest.mark.parametrize(("text", "low", "high"), RELATIVE)
def test_relative_dates(text: str, low: date | None, high: date | None) -> None:
    (value,) = find(text, as_of=date(2024, 5, 15))
    assert (value.low, value.high) == (low, high)


@pytest.mark.parametrize("text", NO_DATE)
def test_no_date(text: str) -> None:
    assert [value for value in find(text, as_of=date(2024, 5, 15)) if value.kind == "date"] == []


@pytest.mark.parametrize("day", [date.min, date.max])
def test_relative_dates_outside_the_calendar_are_none(day: date) -> None:
    for text in (*(text for text, _, _ in RELATIVE), "tomorrow", "next year", "next decade", "last century"):
        for value in find(text, as_of=day):
            assert value.low is None or value.high is None or value.low <= value.high, text


# text, its dates
OF_ONE_YEAR = [
    ("in January and February 2019", ["2019-01-01", "2019-02-01"]),
    ("in January, March and April 2019", ["2019-01-01", "2019-03-01", "2019-04-01"]),
    ("in November and January 2019", ["2018-11-01", "2019-01-01"]),
    ("on 3 May and 7 June 2019", ["2019-05-03", "2019-06-07"]),
    ("on the 3rd of May and the 7th of June 2019", ["2019-05-03", "2019-06-07"]),
    ("on May 3 and June 7, 2019", ["2019-05-03", "2019-06-07"]),
    ("in January, and in June 2019", ["0004-01-01", "2019-06-01"]),
    ("in May, 2019 people came", ["2019-05-01"]),
]


@pytest.mark.parametrize(("text", "expected"), OF_ONE_YEAR)
def test_dates_in_a_row_share_their_year(text: str, expected: list[str]) -> None:
    assert [str(value.low) for value in find(text)] == expected


def test_a_bound_of_one_of_two_days_is_compared() -> None:
    (bound,), (early,), (late,) = find("by 1 May", date(2000, 1, 1)), find("3 March 1999"), find("3 May 2001")
    assert within(early, bound)
    assert not within(late, bound)
    assert disjoint(late, bound)


def test_one_of_two_months_is_compared_with_both() -> None:
    (either,) = find("in September", as_of=date(2024, 5, 15))
    known = [value for text in ("in September 2023", "on 3 September 2024", "in May 2024") for value in find(text)]
    assert [within(value, either) for value in known] == [True, True, False]
    assert not any(disjoint(value, either) for value in known)
    (later,) = find("in October 2024")
    assert disjoint(later, either)


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("in the summer", ["in July 2023", "on 3 August 2024"], ["in March 2024"]),
        ("the week of September 3rd", ["on 1 September 2023", "on 5 September 2024"], ["in May 2024"]),
        ("the third week of July", ["on 18 July 2023", "on 17 July 2024"], ["on 1 May 2024"]),
    ],
)
def test_one_of_two_longer_periods_is_compared_with_both(text: str, inside: list[str], outside: list[str]) -> None:
    (either,) = find(text, as_of=date(2024, 5, 15))
    assert all(within(value, either) for known in inside for value in find(known))
    assert not any(within(value, either) for known in outside for value in find(known))


def test_a_day_without_a_year_is_compared_with_days_only() -> None:
    (yearless,), (same,), (other,), (year,) = find("on 3 May"), find("3 May 2019"), find("4 May 2019"), find("in 2019")
    assert within(same, yearless)
    assert disjoint(other, yearless)
    assert not comparable(year, yearless)


# sentence, day on which it was written, the sentence with its relative date written out
WRITTEN_OUT = [
    ("Acme closed last month.", date(2024, 7, 10), "Acme closed June 2024."),
    ("Acme closed last year.", date(2024, 7, 10), "Acme closed in 2023."),
    ("Acme closed yesterday.", date(2024, 7, 10), "Acme closed on 9 July 2024."),
    # no part of a month or year is written as the whole of it
    ("Acme closed last week.", date(2024, 7, 10), "Acme closed last week."),
    ("Acme sold 5 boats in the past ten days.", date(2024, 6, 11), "Acme sold 5 boats in the past ten days."),
    ("Acme opens in the coming week.", date(2024, 6, 1), "Acme opens in the coming week."),
    ("Acme opens in the coming year.", date(2024, 1, 1), "Acme opens in the coming year."),
]


@pytest.mark.parametrize(("text", "as_of", "expected"), WRITTEN_OUT)
def test_relative_dates_are_written_out_as_the_periods_that_they_are(text: str, as_of: date, expected: str) -> None:
    assert absolute(text, as_of).text == expected


def test_fiscal_years_are_compared_with_each_other_only() -> None:
    (fiscal,), (same,), (other,), (year,) = find("fiscal 2019"), find("FY2018/19"), find("FY20"), find("in 2019")
    assert within(fiscal, same)
    assert disjoint(fiscal, other)
    assert not comparable(fiscal, year)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("In November 20 people died", ["November", "20"]),
        ("On November 20 people gathered", ["November 20"]),
        ("In May 2 ships sank", ["May", "2"]),
        ("In November between 19 and 20 people died", ["November", "between 19 and 20"]),
        ("In 2016, March said no", ["2016"]),
        ("In 2016, May resigned", ["2016"]),
        ("In 2016, December 5 was a Monday", ["2016", "December 5"]),
        ("in September.15 people died", ["September"]),
        ("in 2019 / 2020", ["2019 / 2020"]),
    ],
)
def test_what_stands_side_by_side_is_not_one_date(text: str, spans: list[str]) -> None:
    values = [value for value in find(text) if value.kind in ("date", "number")]
    assert [text[value.start : value.end] for value in values] == spans
