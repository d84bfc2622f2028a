"""At which end of a scale words stand: what is welcome is not banned, and what is optional no duty.

Words that are opposites of each other are few; words that stand at the two ends of one scale, whatever their part of
speech, are many. They stand in ``scales.tsv``, reviewed as data; what is denied stands at the other end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from factcheck.language.sections import Sections
from factcheck.language.stem import stem
from factcheck.language.words import Word
from factcheck.model.rows import NamedTuple

_FILE = Sections(Path(__file__).with_name("scales.tsv"))
_ENDS = {"+": 1, "-": -1}
#: Words of a phrase at most.
_LONGEST = 3


class End(NamedTuple):
    """One end of a scale.

    Attributes:
        scale: its name.
        sign: 1 for the upper end, -1 for the lower.
    """

    scale: str
    sign: int


class Standing(NamedTuple):
    """Words that stand at ends of scales.

    Attributes:
        run: places of the words.
        ends: where they stand.
    """

    run: range
    ends: tuple[End, ...]


def standings(words: Sequence[Word]) -> Iterator[Standing]:
    """Yield where the longest runs of words that stand at ends are, with these; none overlaps another.

    Args:
        words: in a row.
    """
    at, table = 0, _table()
    while at < len(words):
        size = next((size for size in range(_LONGEST, 0, -1) if _key(words[at : at + size]) in table), 0)
        if size:
            yield Standing(range(at, at + size), table[_key(words[at : at + size])])
        at += size or 1


def are_at_odds(one: Sequence[Word], two: Sequence[Word]) -> bool:
    """Tell whether words stand at one end of a scale, and other words at its other end.

    Args:
        one: words in a row.
        two: the others.
    """
    mine, yours = ({end for each in standings(words) for end in each.ends} for words in (one, two))
    return any(End(end.scale, -end.sign) in yours for end in mine)


def _key(run: Sequence[Word]) -> tuple[str, ...]:
    return tuple([each.stem for each in run])


@cache
def _table() -> Mapping[tuple[str, ...], tuple[End, ...]]:
    """Return runs of stems, with the ends at which they stand."""
    told: dict[tuple[str, ...], tuple[End, ...]] = {}
    for scale in _FILE.names():
        for sign, listed in _FILE.rows(scale):
            for phrase in listed.split("|"):
                run = tuple(map(stem, phrase.replace("-", " ").split()))
                told[run] = (*told.get(run, ()), End(scale, _ENDS[sign]))
    return told
