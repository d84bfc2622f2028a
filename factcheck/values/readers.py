"""The kinds of values, one reader each, in the order in which they are asked.

The first that knows what starts at a word is believed: "9:00" is a time before it is a number, "3.2.2019" a date.
To read a further kind, write a ``Reader`` and name it here.
"""

from __future__ import annotations

from factcheck.values import clock, scores, versions
from factcheck.values.amounts import read as amounts
from factcheck.values.dates import eras
from factcheck.values.dates import read as dates
from factcheck.values.reader import Reader

READERS: tuple[Reader, ...] = (
    clock.read,  # time
    scores.read,  # score
    eras.read,  # number, of the unit BC
    versions.read,  # version
    dates.read,  # date
    amounts.read,  # number, ordinal, money, percent, quantity, duration, multiple, rating
)
