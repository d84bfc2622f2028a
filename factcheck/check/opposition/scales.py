"""At which end of a scale the words of a sentence stand: what is welcome is not banned, and what is optional no duty.

Words that are opposites of each other are few; words that stand at the two ends of one scale, whatever their part of
speech, are many. They stand in ``scales.tsv``, reviewed as data; what is denied stands at the other end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from factcheck.check.opposition.sides import Side, is_plain
from factcheck.language.sections import Sections
from factcheck.language.stem import stem
from factcheck.language.words import Word, words
from factcheck.model import Span
from factcheck.model.rows import NamedTuple

_FILE = Sections(Path(__file__).with_name("scales.tsv"))
_ENDS = {"+": 1, "-": -1}
#: Words of a phrase at most, and how many words behind a denial are denied.
_LONGEST, _DENIED = 3, 6


class End(NamedTuple):
    """One end of a scale.

    Attributes:
        scale: its name.
        sign: 1 for the upper end, -1 for the lower.
    """

    scale: str
    sign: int


def scales_at_odds(claim: Side, mine: Span, statement: Side, yours: Span) -> frozenset[str]:
    """Return the scales at whose one end a claim stands, and at whose other end a statement.

    Args:
        claim: the claim.
        mine: the part of it that is looked at.
        statement: the statement.
        yours: the part of that.
    """
    known, said = (_ends(each.text, each.denials, span) for each, span in ((claim, mine), (statement, yours)))
    return frozenset([scale for scale, signs in said.items() if known.get(scale) == frozenset([-sum(signs)])])


@lru_cache(maxsize=4096)
def _ends(text: str, denials: tuple[int, ...], part: Span) -> Mapping[str, frozenset[int]]:
    """Return by scale at which of its ends a part of a sentence stands; both at most."""
    found = [each for each in words(text) if part.start <= each.start < part.end]
    told: dict[str, set[int]] = {}
    for run, ends in _runs(found):
        denied = [at for at in range(max(run.start - _DENIED, 0), run.start) if found[at].start in denials]
        for end in ends:
            told.setdefault(end.scale, set()).add(-end.sign if len(denied) % 2 else end.sign)
    return {scale: frozenset(signs) for scale, signs in told.items()}


def _runs(found: list[Word]) -> Iterator[tuple[range, tuple[End, ...]]]:
    """Yield where the longest runs of words that stand at ends are, with these; none overlaps another."""
    at, table = 0, _table()
    while at < len(found):
        size = next((size for size in range(_LONGEST, 0, -1) if _key(found[at : at + size]) in table), 0)
        if size and is_plain(found[at]):
            yield range(at, at + size), table[_key(found[at : at + size])]
        at += size or 1


def _key(run: list[Word]) -> tuple[str, ...]:
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
