"""No input makes reading run away: time grows about as the length of the text.

Time is measured where nothing else runs: ``pytest -m slow``.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from factcheck.document.read import read_text
from factcheck.language.noise import without_noise
from factcheck.language.tokens import tokens
from factcheck.syntax.propositions import propositions
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
#: What reads, and the longest text that it is tried with, in characters.
READERS: dict[str, tuple[Callable[[str], object], int]] = {
    "values": (lambda text: _find.__wrapped__(text, None), 800),
    "impossible dates": (impossible, 800),
    "tokens": (lambda text: tokens(text, ()), 800),
    "propositions": (propositions.__wrapped__, 800),
    "noise": (without_noise, 100_000),
    "document": (lambda text: read_text(text, "a.txt"), 5_000),
}


def seconds(read: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    read(text)
    return time.process_time() - began


def is_linear(read: Callable[[str], object], longest: int, pattern: str) -> bool:
    """Ten times the text; a quadratic reader would take a hundred times as long."""
    short, long = ((pattern * size)[:size] for size in (longest // 10, longest))
    return seconds(read, long) < 25 * max(seconds(read, short), 0.002)


@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS)
def test_time_grows_about_linearly(reader: str) -> None:
    read, longest = READERS[reader]
    for pattern in PATTERNS:
        # a collection of garbage may fall into one run, hardly into the same one twice
        assert is_linear(read, longest, pattern) or is_linear(read, longest, pattern), pattern
