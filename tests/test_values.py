"""Numbers, measures and versions: what is found in text, and the algebra of intervals."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.values import comparable, disjoint, find, within
from factcheck.values.amounts.units import MEASURES

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
    ("a machine with 1 GB of memory or more", "quantity", "1000000000", None, "byte"),
    ("12 kg of hand luggage or less", "quantity", None, "12", "kg"),
    ("2 litres of water and more food", "quantity", "0.002", "0.002", "m³"),
    ("4 litres of milk or cream", "quantity", "0.004", "0.004", "m³"),
    ("for as long as three hours a day", "duration", None, "10800", "second"),
    ("may be as high as 12 metres", "quantity", None, "12", "m"),
    ("it took as long as three hours", "duration", "10800", "10800", "second"),
    ("as long as three hours are left", "duration", "10800", "10800", "second"),
    ("as long as three people are there", "number", "3", "3", None),
    ("up to 7", "number", None, "7", None),
    ("nearly 100", "number", "90", "100", None),
    ("about 100", "number", "90", "110", None),
    ("$1.5bn", "money", "1500000000", "1500000000", "USD"),
    ("$13-billion", "money", "13000000000", "13000000000", "USD"),
    ("13 billion dollars", "money", "13000000000", "13000000000", "USD"),
    ("US$20m", "money", "20000000", "20000000", "USD"),
    ("1.000.000 €", "money", "1000000", "1000000", "EUR"),
    ("50 cents", "money", "0.5", "0.5", "XXX"),
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
    ("6.1/10", "rating", "6.1", "6.1", "of 10"),
    ("a score of 34 out of 100", "rating", "34", "34", "of 100"),
    ("rated 4/5", "rating", "4", "4", "of 5"),
    ("3/4 of voters", "number", "0.75", "0.75", None),
    ("8.5 out of 10", "rating", "8.5", "8.5", "of 10"),
    ("8 out of 10 people", "percent", "80", "80", "%"),
    ("50bps", "percent", "0.5", "0.5", "pp"),
    ("6 ft 2 in", "quantity", "1.8796", "1.8796", "m"),
    ("2 hours 30 minutes", "duration", "9000", "9000", "second"),
    ("2h 10m", "duration", "7800", "7800", "second"),
    ("14″", "quantity", "0.3556", "0.3556", "m"),
    ("ten seconds", "duration", "10", "10", "second"),
    ("one second", "duration", "1", "1", "second"),
    ("two and a half seconds", "duration", "2.5", "2.5", "second"),
    ("18 kilometres per hour", "quantity", "5", "5", "m/s"),
    ("won 3–2", "score", "3002", "3002", None),
    ("1 234,56 €", "money", "1234.56", "1234.56", "EUR"),
    ("after the 57th minute", "ordinal", "57", None, None),
    ("five or six", "number", "5", "6", None),
    ("two or three eggs", "number", "2", "3", None),
    ("3 or 4 days", "duration", "259200", "345600", "second"),
    ("5-to-7", "number", "5", "7", None),
    ("just shy of 50", "number", "45", "50", None),
    ("as few as 10", "number", "10", None, None),
    ("hundreds of thousands", "number", "200000", "999999", None),
    ("an hour and a half", "duration", "5400", "5400", "second"),
    ("half an hour", "duration", "1800", "1800", "second"),
    ("for a year", "duration", "12", "12", "month"),
    ("400 million Danish kroner", "money", "400000000", "400000000", "DKK"),
    ("EUR10m", "money", "10000000", "10000000", "EUR"),
    ("Rs. 500", "money", "500", "500", "INR"),
    ("16,000 metric tons", "quantity", "16000000", "16000000", "kg"),
    ("a 5-nautical-mile", "quantity", "9260", "9260", "m"),
    ("10 gigabits per second", "quantity", "10000000000", "10000000000", "bit/s"),
    ("10-gallon", "quantity", "10", "10", "gallon"),
    ("at 212 °F", "quantity", "100", "100", "°C"),
    ("rose by 9 °F", "quantity", "5", "5", "°C step"),
    ("9 °F warmer", "quantity", "5", "5", "°C step"),
    ("a 9 °F swing", "quantity", "9", "9", "°F"),
    ("10 degrees Celsius below zero", "quantity", "-10", "-10", "°C"),
    ("not at 21 °C", "quantity", "21", "21", "°C"),
    ("12 500", "number", "12500", "12500", None),
    ("12\u00a0500", "number", "12500", "12500", None),
    ("12\u2009500", "number", "12500", "12500", None),
    ("12\u202f500", "number", "12500", "12500", None),
    ("12\u2007500", "number", "12500", "12500", None),
    ("1’234’567", "number", "1234567", "1234567", None),
    ("in Denmark 12 500 people", "number", "12500", "12500", None),
    ("€12 500", "money", "12500", "12500", "EUR"),
    ("EUR 12 500", "money", "12500", "12500", "EUR"),
    ("12 500.5 m", "quantity", "12500.5", "12500.5", "m"),
    ("a 12 500-seat hall", "number", "12500", "12500", None),
    ("10 000-12 500 people", "number", "10000", "12500", None),
    ("1.6 × 10^-27 kg", "quantity", "1.6e-27", "1.6e-27", "kg"),
    ("1.6 x 10^{-27} kg", "quantity", "1.6e-27", "1.6e-27", "kg"),
    ("1.6·10⁻²⁷ kg", "quantity", "1.6e-27", "1.6e-27", "kg"),
    ("1.6E-27 kg", "quantity", "1.6e-27", "1.6e-27", "kg"),
    ("10⁶ cells", "number", "1000000", "1000000", None),
    ("−2 × 10^5", "number", "-200000", "-200000", None),
    ("12 t", "quantity", "12000", "12000", "kg"),
    ("12t", "quantity", "12000", "12000", "kg"),
    ("a 12-t truck", "quantity", "12000", "12000", "kg"),
    ("30 Mt", "quantity", "30000000000", "30000000000", "kg"),
    ("5 t-shirts", "number", "5", "5", None),
    ("$2t", "money", "2000000000000", "2000000000000", "USD"),
    ("2t dollars", "money", "2000000000000", "2000000000000", "USD"),
]
#: What one gap between digits is, and is not: the values of each text as they are written.
SPACED = [
    ("The Holm mine has 12 500 workers", ["12 500"]),
    ("In 2019 12 500 people came", ["2019", "12 500"]),
    ("On May 12 500 people died", ["May 12", "500"]),
    ("On 5 June 120 people died", ["5 June", "120"]),
    ("on page 12 500 names", ["12", "500"]),
    ("12 500-seat halls", ["12", "500"]),
    ("the iPhone 15 128 GB", ["15", "128 GB"]),
    ("call 555 123 4567", ["555", "123", "4567"]),
]
#: Versions, with six digits for each part behind the first.
VERSIONS = [
    ("v3.2", "3.000002", "3.000002"),
    ("version 3", "3", "3"),
    ("version 10.0.19045.1", "10.000000019045000001", "10.000000019045000001"),
    ("the latest release of Varde is 3.20", "3.000020", "3.000020"),
    ("the current version of the Kestrel client is 0.7.1", "0.000007000001", "0.000007000001"),
    ("Kestrel 3.2 appeared", "3.000002", "3.000002"),
    ("the 3.2 release", "3.000002", "3.000002"),
    ("in v. 3.2 it works", "3.000002", "3.000002"),
    ("needs Kestrel 3.9 or later", "3.000009", None),
    ("needs Kestrel >= 3.9", "3.000009", None),
    ("needs Kestrel 3.10+", "3.000010", None),
    ("since version 3.9", "3.000009", None),
    ("before Kestrel 3.9", None, "3.000009"),
    ("Kestrel between 3.9 and 3.12", "3.000009", "3.000012"),
    ("versions 3.9 to 3.12", "3.000009", "3.000012"),
    ("was upgraded from 3.8 to 3.9", "3.000008", "3.000009"),
    ("0.7.1", "0.000007000001", "0.000007000001"),
]
NO_VERSION = [
    "In Germany 3.2 million people vote.",
    "Berlin 3.2%",
    "Kestrel 3.2 kg",
    "In Germany 3.2 children are born to a woman.",
    "Magnitude 5.4",
    "The mean is 3.2.",
    "on 3.2.2019",
    "1.234.567 people",
    "They release 12 songs.",
    "The release cost 3.2 million.",
]
NO_VALUE = [
    "a multi-billion dollar fund",
    "a 3:1 majority",
    "John 3:16",
    "ran it in 2:05:30",
    "a record, 1:58.3",
    "version 2.0b3",
    "v3.2-beta",
    "GPT-4",
    "COVID-19",
    "one of the best",
    "no one",
    "F16 jets",
    "on Tuesday",
    "last year",
    "on Black Friday",
    "every Friday",
    "in his 90s",
    "in her eighties",
    "March Madness",
    "In April Smith left",
    "a year ago",
    "later this month",
    "the rest of the year",
    "the week after next",
    "the year to date",
    "until now",
    "since the fall of Rome",
    "in Spring Street",
    "by spring water",
    "the Christmas Day truce",
    "after Halloween parties",
    "Q1 results",
]


@pytest.mark.parametrize(("text", "kind", "low", "high", "unit"), FOUND)
def test_find(text: str, kind: str, low: str | None, high: str | None, unit: str | None) -> None:
    (value,) = find(text)
    ends = tuple(None if end is None else Decimal(end) for end in (low, high))
    assert (value.kind, value.low, value.high, value.unit) == (kind, *ends, unit)


@pytest.mark.parametrize(("text", "low", "high"), VERSIONS)
def test_versions(text: str, low: str | None, high: str | None) -> None:
    (value,) = find(text)
    assert (value.kind, value.low, value.high) == ("version", *(each and Decimal(each) for each in (low, high)))


@pytest.mark.parametrize("text", NO_VERSION)
def test_no_version(text: str) -> None:
    assert "version" not in [value.kind for value in find(text)]


def test_versions_in_a_row_are_versions() -> None:
    assert [value.low for value in find("Kestrel 3.9, 3.10 and 3.11 are supported")] == [
        Decimal("3.000009"),
        Decimal("3.000010"),
        Decimal("3.000011"),
    ]


@pytest.mark.parametrize(("text", "spans"), SPACED)
def test_one_space_groups_thousands(text: str, spans: list[str]) -> None:
    assert [text[value.start : value.end] for value in find(text)] == spans


# two values, whether knowing the first settles the second, whether they exclude each other
AS_WRITTEN = [
    ("12 500 people", "12,500 people", True, False),
    ("1.67 × 10^-27 kg", "1.7 × 10^-27 kg", True, False),
    ("12 t", "12,000 kg", True, False),
    ("12 t", "14 tonnes", False, True),
    ("the 2nd", "the second", True, False),
    ("v3.2", "version 3.2", True, False),
    ("v3.2", "v3.20", False, True),
    ("v3.9", "v3.10", False, True),
    # the one may be the other, told in full
    ("v3.2", "v3.2.1", False, False),
    ("v3.2.1", "v3.2", False, False),
    ("v3.9 to v3.12", "v3.10", False, False),
    ("v3.10", "v3.9 or later", True, False),
    ("v3.12", "v3.9 or earlier", False, True),
    ("at 9:00", "at 9 a.m.", True, False),
    ("at 9:00", "at 21:00", False, False),
    ("at 9:00", "at 10 am", False, True),
    ("at noon", "at 12:00", True, False),
    ("at 9:05", "at 9 am", False, False),
    ("at 9:05", "at 9:10", False, True),
    ("at 16:00", "from 9 am to 5 pm", True, False),
    ("19%", "18.6%", True, False),
    ("18%", "18.6%", False, True),
    ("2 children", "2.4 children", False, False),
]


@pytest.mark.parametrize(("known", "said", "settled", "excluded"), AS_WRITTEN)
def test_values_are_compared_as_people_write_them(known: str, said: str, settled: bool, excluded: bool) -> None:
    (one,), (two,) = find(known), find(said)
    assert comparable(one, two)
    assert within(one, two) is settled
    assert disjoint(one, two) is disjoint(two, one) is excluded


@pytest.mark.parametrize("text", NO_VALUE)
def test_no_value(text: str) -> None:
    assert find(text) == []


# two measures, whether they exclude each other
CONVERTED = [
    ("125 ft", "38 m", False),
    ("300 feet", "90 metres", False),
    ("10 miles", "16 km", False),
    ("at 100 °F", "at 38 °C", False),
    ("50 square miles", "130 km²", False),
    ("6 ft 2 in", "188 cm", False),
    ("38 m", "38.1 m", False),
    ("10 miles", "26 km", True),
    ("300 feet", "300 metres", True),
    ("at 100 °F", "at 100 °C", True),
    ("38 m", "39 m", True),
    ("60 mph", "120 km/h", True),
]


@pytest.mark.parametrize(("first", "second", "excluded"), CONVERTED)
def test_units_of_one_kind_are_compared_as_people_convert_them(first: str, second: str, excluded: bool) -> None:
    (one,), (two,) = find(first), find(second)
    assert comparable(one, two)
    assert disjoint(one, two) is disjoint(two, one) is excluded


#: Words that Pint spells otherwise, for its short forms are case-sensitive: ours, then Pint's.
PINT_NAMES = dict(
    line.split()
    for line in """
    km² km**2
    mi² mi**2
    ft² ft**2
    m³ m**3
    km/h km/h
    mph mph
    kbps kbit/s
    mbps Mbit/s
    gbps Gbit/s
    kib KiB
    mib MiB
    psi psi
    kwh kWh
    mwh MWh
    gwh GWh
    twh TWh
    kcal kcal
    lb lb
    oz oz
    ft ft
    km km
    mm mm
    nmi nmi
    mg mg
    kg kg
    ms ms
    kw kW
    mw MW
    kpa kPa
    kilos kg
    amps ampere
    decade 10*year
    decades 10*year
    """.strip().splitlines()
)
PINT_BASES = {"m²": "m**2", "m³": "m**3", "Wh": "watt_hour"}
#: Units of their own: which gallon, ton or calorie is meant stays open.
NOT_CONVERTED = {"ton", "gallon", "pint", "barrel", "hp", "°C", "°F", "calorie", "dB"}


def test_units_agree_with_pint() -> None:
    """The table of units is held to a library that others keep; the US survey foot differs in the sixth digit."""
    registry, known = pint.UnitRegistry(), 0
    for word, (_, base, factor) in MEASURES.items():
        name = PINT_NAMES.get(word, word.replace(" ", "_").replace("-", "_") if len(word) > 3 else "")
        if base in NOT_CONVERTED or not (word in PINT_NAMES or (name.isidentifier() and name in registry)):
            continue
        known += 1
        expected = registry(name).to(PINT_BASES.get(base, base)).magnitude
        assert float(factor) == pytest.approx(expected, rel=1e-5), word
    assert known > 100


#: Pieces of values, so that what is drawn from them wanders into every reader.
_PIECES = st.sampled_from(
    """1 2 3 12 31 45 99 500 2019 1850 0.5 3.2 12,500 1.234.567 007 9:30 24:00 1e9 10^ ^ -27 × 10 ⁻²⁷ ½ 1/3 v3.2 v 0.7.1 T Z
    one two twenty hundred thousand million dozen half a an the and or to - – / . , ( ) : % $ € £ °C kg t m am pm a.m. noon
    o'clock UTC Monday Thursday May June January of in on by since until before after between from about nearly more than less
    at least or more later ago last next this week month year years century BC AD Q3 first second third 2nd 31st early late mid
    times twice as many won release version Varde people per square points every score out""".split()
)
_TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(_PIECES, max_size=14).map(" ".join),
    st.lists(st.tuples(_PIECES, st.sampled_from(["", " ", " ", "\u00a0"])), max_size=14).map(
        lambda pairs: "".join(piece + gap for piece, gap in pairs)
    ),
)


@settings(max_examples=400)
@given(_TEXTS, st.none() | st.dates())
def test_any_text_is_read(text: str, as_of: date | None) -> None:
    end = 0
    for value in find(text, as_of):
        assert end <= value.start < value.end <= len(text)
        assert value.low is not None or value.high is not None
        assert value.low is None or value.high is None or value.low <= value.high
        assert within(value, value) or value.low_open or value.high_open or value.approximate
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
