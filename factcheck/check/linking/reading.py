"""The values and names of a text, and of claims, each with the words around it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from factcheck.check.linking.records import Heard, Known, Said
from factcheck.check.linking.telling import is_written
from factcheck.check.openings import leaned_on, sentences_before
from factcheck.check.writing_out import written_out
from factcheck.inference.wording.counterparts import counted
from factcheck.inference.wording.shared import is_telling, joined_units
from factcheck.inference.wording.units import Unit
from factcheck.model import Claim, Statement, Value
from factcheck.patterns import pattern

#: How near a word is behind no, one or more marks; and one of the sentences before, the last first, and of headings.
_INSIDE, _BEFORE, _ABOVE = (1.0, 0.8, 0.6), (0.5, 0.35, 0.25), 0.4
#: More words are no sentence that anybody reads at once, but a list; ``syntax.propositions`` stops there as well.
_MOST_UNITS = 120
_MARK = pattern(r"[;:()–—.!?]|, ")
_QUOTED = pattern('["“„«][^"“”„«»]*["”»]?')


def said_in(statements: Sequence[Statement]) -> list[Said]:
    """Return the values and names that a text says in its own words, outside of quotations and questions.

    Args:
        statements: its sentences, with what they take up and what stands before them.
    """
    return [each for at, one in enumerate(statements) if not one.text.endswith("?") for each in _said(at, one)]


def _said(at: int, statement: Statement) -> Iterator[Said]:
    written = written_out(statement)
    found = joined_units(written.text)
    if len(found) > _MOST_UNITS:
        return
    marks = [each.start() for each in _MARK.finditer(written.text)]
    before = tuple(_before(statement.before))
    leaning = leaned_on(statement.text, statement.before)
    quoted = [each.span() for each in _QUOTED.finditer(written.text)]
    opening = tuple([each for each in found[:1] if each.pos == "name" and is_written(each, written, statement)])
    for unit in found:
        if _is_point(unit) and not any(start <= unit.start < end for start, end in quoted):
            around = tuple(_inside(unit, found, marks)) + before
            yield Said(at, written, unit, around, _counted(unit, found), _beside(unit, found), opening, leaning)


def known_in(claims: Iterable[Claim]) -> list[Known]:
    """Return the values and names of claims."""
    return [each for claim in claims for wording in claim.wordings for each in _known(claim, wording)]


def _known(claim: Claim, wording: str) -> Iterator[Known]:
    found = joined_units(wording)
    for unit in found:
        if _is_point(unit):
            around = tuple([each for each in found if each is not unit and is_telling(each)])
            yield Known(claim, wording, unit, around, _counted(unit, found), _beside(unit, found))


def _is_point(unit: Unit) -> bool:
    return unit.value is not None or is_telling(unit)


def _counted(unit: Unit, found: Sequence[Unit]) -> Unit | None:
    return counted(unit, found) if unit.value is not None else None


def _beside(unit: Unit, found: Sequence[Unit]) -> tuple[Value, ...]:
    return tuple([each.value for each in found if each is not unit and each.value is not None])


def _inside(unit: Unit, found: Sequence[Unit], marks: Sequence[int]) -> Iterator[Heard]:
    """Yield the other words of a sentence, by the number of marks between; ``marks`` are their offsets."""
    for each in found:
        if each is not unit and is_telling(each):
            between = bisect_left(marks, max(each.start, unit.start)) - bisect_left(marks, min(each.end, unit.end))
            yield Heard(each, _INSIDE[min(max(between, 0), len(_INSIDE) - 1)], True)


def _before(text: str) -> Iterator[Heard]:
    """Yield the words of what stands before a sentence and above it, which ends with what is nearest."""
    for back, sentence in enumerate(sentences_before(text)):
        near = _BEFORE[back] if back < len(_BEFORE) else _ABOVE
        yield from (Heard(each, near, False) for each in joined_units(sentence) if is_telling(each))
