"""What a piece of a sentence leaves out because it was said before: "43 people in Cuba and 12 in Florida"."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.judge.chunks import Chunk, are_alike, chunks_of
from factcheck.judge.reading import Reading
from factcheck.language.clauses import Clause, taken

#: What stands behind the number of an amount: the "years" of "78 years".
_UNIT = re.compile(r"[^\W\d][^\d]*$|%$")


class Frame(NamedTuple):
    """A clause up to its first parallel joint: subject, verb, and the chunks behind the verb."""

    reading: Reading
    subject: Chunk
    verb: tuple[int, int]
    chunks: list[Chunk]


def with_subject(frame: Frame, at: int, chunks: list[Chunk]) -> Clause:
    """Return a piece with the subject and verb of the frame, and the noun that it shares.

    Args:
        frame: what stands before the joint.
        at: index of the chunk that the first one of the piece answers.
        chunks: of the piece.
    """
    text = frame.reading.text
    return taken(text, (0, frame.chunks[at].start), *_filled(frame, at, chunks))


def with_own_subject(frame: Frame, at: int, chunks: list[Chunk]) -> Clause:
    """Return a piece that opens with another subject, with the verb of the frame.

    Args:
        frame: what stands before the joint.
        at: index of the chunk that the second one of the piece answers.
        chunks: of the piece.
    """
    text, subject = frame.reading.text, chunks[0]
    own = _left_out(frame.reading, 0, frame.verb[0], subject)
    before = (frame.verb[0], frame.chunks[at].start)
    return taken(text, (subject.start, subject.end), *own, before, *_filled(frame, at, chunks[1:]))


def _left_out(reading: Reading, start: int, end: int, chunk: Chunk) -> list[tuple[int, int]]:
    """Return what an amount counts that says no noun of its own: the "of customers" of "60% of customers"."""
    first = chunks_of(reading, start, end)[0]
    return [(first.value_end, end)] if chunk.has_value and chunk.is_bare and first.has_value else []


def ends_in_one(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether "one" stands for the noun that was said before: "a blue flame, sodium with a yellow one"."""
    return reading.text[chunk.start : chunk.end].endswith(" one")


def _filled(frame: Frame, at: int, chunks: list[Chunk]) -> list[tuple[int, int]]:
    """Return chunks with the noun that they share: "12 people" for the 12 of "43 people in Cuba and 12 in Florida"."""
    first, *others = chunks
    rest = [(others[0].start, others[-1].end)] if others else []
    mine = frame.chunks[at]
    rest = [*_passed_over(frame, at, others), *rest]
    if not others and ends_in_one(frame.reading, first):
        noun_at = frame.reading.text.rfind(" ", mine.start, mine.end)
        return [(first.start, first.end - len("one")), (noun_at + 1, mine.end)]
    if not (first.has_value and first.is_bare and mine.has_value):
        return [(first.start, first.end), *rest]
    unit = _UNIT.search(frame.reading.text, mine.start, mine.value_end) if first.kind != mine.kind else None
    noun = [unit.span()] if unit else []
    noun += [] if mine.is_bare else [(mine.value_end, mine.end)]
    following = frame.chunks[at + 1] if at + 1 < len(frame.chunks) else None
    own = bool(others) and others[0].lead == "of"
    counted = [(following.start, following.end)] if following and following.lead == "of" and not own else []
    return [(first.start, first.end), *noun, *counted, *rest]


def _passed_over(frame: Frame, at: int, others: list[Chunk]) -> list[tuple[int, int]]:
    """Return the "on the station" of "198 days on the station in 2019 and 341 days in 2022", which is said of both."""
    behind = frame.chunks[at + 1 :]
    known = next((index for index, mine in enumerate(behind) if others and are_alike(mine, others[0])), 0)
    passed = [mine for mine in behind[:known] if mine.lead and mine.lead != "of"]
    return [(mine.start, mine.end) for mine in passed if mine.lead not in {other.lead for other in others}]


def shared_tail(frame: Frame, chunks: list[Chunk]) -> tuple[int, int] | str:
    """Return what the end of a sentence says of both: the "in 2019" of "scored 5 goals and 3 points in 2019"."""
    last = frame.chunks[-1]
    alike = last.has_value and (last.lead, last.kind) == (chunks[0].lead, chunks[0].kind)
    return (chunks[1].start, chunks[-1].end) if alike and chunks[1:] else ""
