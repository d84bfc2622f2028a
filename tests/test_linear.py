"""No input makes reading run away: time grows about as the length of the text, up to 100,000 characters."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from factcheck.document.read import read_text
from factcheck.judge.parallels import parallels
from factcheck.judge.reading import _read, read
from factcheck.judge.slots import Slots
from factcheck.language.assertions import assertions
from factcheck.language.clauses import clauses
from factcheck.language.noise import without_noise
from factcheck.values import impossible
from factcheck.values.find import _find

PATTERNS = [
    "1",
    "1,",
    "1.",
    "1 ",
    "one hundred and ",
    "-1-",
    "Aa ",
    '"',
    "a'",
    "May 3 ",
    "from 1 to ",
    "between ",
    "#a",
    "a.b/",
    "1/",
    "Acme was sold and ",
    ". ",
    "\n",
    "half a ",
    "two days after ",
    "Monday, early ",
    "no not until ",
    "Windows 11 ",
    "first week of ",
    "fourth and fifth ",
    "is was ",
    "one third ",
    "more than 10 and ",
    "2019-",
    "not ",
    "not 5 ",
    "neither A nor B ",
    "more than A ",
    "twice as many as ",
    "of the 5 of 6 boats ",
    "the lowest, ",
    "Acme is red; ",
    "all of half of ",
    "5 or 6 ",
    "May twenty one ",
    "nineteen oh five ",
    "2 or ",
    "9:00 to ",
    "v1.2 and ",
    "1 234 ",
    "1 × 10^",
    "31 June 2017 ",
    "Friday, 31 June ",
    "“31 June 2017",
    "over the weekend ",
    "not in May ",
    "January, ",
    "3 May, ",
    "5 BC ",
    "no more than 5 ",
    "5 cars, 3 ",
    "in the fall ",
    "and not to a ",
    "(",
    "x",
]
READERS: dict[str, Callable[[str], object]] = {
    "values": lambda text: _find.__wrapped__(text, None),
    "reading": lambda text: _read(text, {}),
    "impossible dates": impossible,
    "noise": without_noise,
    "clauses": clauses,
    "assertions": assertions,
    "parallels": parallels,
    "document": lambda text: read_text(text, "a.txt"),
}
_SHORT, _LONG = 10_000, 100_000


def seconds(read: Callable[[str], object], text: str) -> float:
    began = time.perf_counter()
    read(text)
    return time.perf_counter() - began


def is_linear(read: Callable[[str], object], pattern: str) -> bool:
    """Ten times the text; a quadratic reader would take a hundred times as long."""
    short, long = ((pattern * size)[:size] for size in (_SHORT, _LONG))
    return seconds(read, long) < 40 * max(seconds(read, short), 0.005)


def test_what_tells_values_apart_is_asked_of_short_sentences_alone() -> None:
    """The pairs of values grow faster than their number."""
    for many, cut in ((3, True), (60, False)):
        said = read(", ".join(f"{number} cars in City{number}" for number in range(1, many + 1)))
        assert any(Slots(said).counterparts(value) for value in said.values) == cut


@pytest.mark.parametrize("reader", READERS)
def test_time_grows_about_linearly(reader: str) -> None:
    read = READERS[reader]
    for pattern in PATTERNS:
        # a busy machine may slow one run down, hardly the same one twice
        assert is_linear(read, pattern) or is_linear(read, pattern), pattern
