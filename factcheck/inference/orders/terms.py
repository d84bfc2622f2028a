"""The words that compare amounts; they stand in ``words.tsv``, reviewed as data."""

from __future__ import annotations

from pathlib import Path

from factcheck.language.sections import Sections
from factcheck.model.rows import NamedTuple

_FILE = Sections(Path(__file__).with_name("words.tsv"))

#: What is said of years is told by any word for more and less: "higher", "larger", "more", "rose".
AMOUNT = "amount"


class Scale(NamedTuple):
    """What an adjective, adverb or verb measures.

    Attributes:
        way: 1 where more of it is more, else -1.
        things: what it measures of two things.
        times: what it measures of one thing at two times.
    """

    way: int
    things: frozenset[str]
    times: frozenset[str]


def _scale(way: str, things: str = AMOUNT, times: str = "") -> Scale:
    measured = frozenset(things.split("|"))
    return Scale(int(way), measured, frozenset({AMOUNT}) if times else measured)


SCALES = {word: _scale(*rest) for word, *rest in _FILE.rows("scales")}
DEGREES = {word: _scale(way) for word, way in _FILE.rows("degrees")}
MEASURING = {verb: frozenset({scale}) for verb, scale in _FILE.rows("measuring")}
BEGINNING = _FILE.words("beginning")
AGE = SCALES["old"].things
ORDERS_IN_TIME = {word: int(way) for word, way in _FILE.rows("orders_in_time")}
TRENDS = {word: int(way) for word, way in _FILE.rows("trends")}
THAN, AS = _FILE.words("than"), _FILE.words("as")
FACTORS = {word: int(times) for word, times in _FILE.rows("factors")}
LINKING = _FILE.words("linking")
COUNTING = _FILE.words("counting")
TELLING_LITTLE = _FILE.words("telling_little")
PLACING = _FILE.words("placing")
#: A sentence that compares two amounts has one of these.
COMPARING = THAN | AS | BEGINNING | TRENDS.keys() | FACTORS.keys()
#: Word -> the one that stands for its family.
FAMILIES = {word: row[0].split()[0] for row in _FILE.rows("families") for word in row[0].split()}
