"""Blocks of text into sentences, each with the line and column at which it starts in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sentencex import get_sentence_boundaries

from factcheck.document.blocks import Block, LineIndex
from factcheck.document.signs import NOWHERE, UNKNOWN
from factcheck.model import Piece, Span, Statement
from factcheck.values.tables import MONTHS

_WORD = re.compile(r"\w")
_SPACES = re.compile(r"\s+")
_INK = re.compile(r"\S+")


def statements(text: str, file: str, blocks: Iterable[Block], as_of: date | None = None) -> list[Statement]:
    """Cut the blocks of a file into sentences.

    Args:
        text: the whole file, for lines and columns.
        file: its name.
        blocks: what there is to read in it.
        as_of: the day on which it was written, if it says so.

    Returns:
        Statements in the order of the file; white space inside them is made single.
    """
    lines = LineIndex(text)
    found = []
    for number, block in enumerate(blocks):
        for start, end in sentence_spans(block.text):
            sentence = _SPACES.sub(" ", block.text[start:end])
            here = [place for place in block.offsets[start:end] if place != NOWHERE]
            if not here:
                continue
            begin, behind = here[0], here[-1] + 1
            places = lines.location(file, begin), lines.location(file, behind)
            pieces = tuple(_pieces(block.text, block.offsets, start, end))
            told = (sentence, places[0], (), as_of, places[1], pieces, number, block.level)
            found.append(Statement(*told, before=block.label))
    return found


def _pieces(text: str, offsets: Sequence[int], start: int, end: int) -> Iterator[Piece]:
    """Yield the runs of a sentence whose characters stand side by side in the file too."""
    last: Piece | None = None
    here = 0
    for word in _INK.finditer(text, start, end):
        for first, behind in _runs(offsets, *word.span()):
            if offsets[first] == NOWHERE:
                continue
            at, place = here + first - word.start(), offsets[first]
            beside = last is not None and at - last.start - last.length <= 1  # no more than a space between
            if last is not None and beside and place - last.offset == at - last.start:
                last = last._replace(length=at - last.start + behind - first)
                continue
            if last is not None:
                yield last
            last = Piece(at, place, behind - first)
        here += len(word.group()) + 1
    if last is not None:
        yield last


def _runs(offsets: Sequence[int], start: int, end: int) -> Iterator[tuple[int, int]]:
    if isinstance(offsets, range):
        yield start, end
        return
    first = start
    for at in range(start + 1, end):
        if offsets[at] != offsets[at - 1] + 1:
            yield first, at
            first = at
    yield first, end


def place_in(text: str, statement: Statement, span: Span) -> tuple[int, int] | None:
    """Return where in a file the words of a part of a sentence stand.

    Args:
        text: the whole file.
        statement: a sentence of it.
        span: the part.

    Returns:
        The offsets of the first character and behind the last one; None if the file does not hold these very
        characters there, side by side but for white space.
    """
    places = {piece.start + at: piece.offset + at for piece in statement.pieces for at in range(piece.length)}
    found: list[int] = []
    for at in range(span.start, span.end):
        if statement.text[at].isspace():
            continue
        place = places.get(at, -1)
        if not 0 <= place < len(text) or text[place] != statement.text[at]:
            return None
        if found and not _follows(text, found[-1] + 1, place, statement.text[at - 1].isspace()):
            return None
        found.append(place)
    return (found[0], found[-1] + 1) if found else None


def _follows(text: str, end: int, start: int, apart: bool) -> bool:
    """Tell whether a character of a file comes next: at once, or, apart, behind white space alone."""
    return (start > end and text[end:start].isspace()) if apart else start == end


#: The splitter's time grows faster than the text; a longer paragraph is given to it in pieces.
_LONGEST_PIECE = 10_000


#: What the splitter takes for an abbreviation that runs on, though a sentence ends: "15 May. Anybody", "20 min. Then".
_ENDS = re.compile(
    rf"(?:\bMay|\bOK|\bno|\d\s(?!vs\.)[a-z]{{1,3}}|\d\s(?i:{'|'.join(sorted(MONTHS))}))\.\s+(?=[“‘\"]?[A-Z][a-z]|[“‘\"]?I\b)"
)


def _boundaries(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each sentence; a piece of a very long paragraph ends with a sentence or a word."""
    start = 0
    while start < len(text):
        end = start + _LONGEST_PIECE
        if end < len(text):
            cut = max(text.rfind(mark, start, end) for mark in (". ", "! ", "? "))
            end = max(cut, text.rfind(" ", start, end) if cut < 0 else cut) + 1 or end
            end = end if end > start else start + _LONGEST_PIECE
        for boundary in get_sentence_boundaries("en", text[start:end]):
            yield from _parted(text, start + boundary["start_index"], start + boundary["end_index"])
        start = end


#: What ends with a full stop before a number and ends no sentence: "see vol. 4".
_GOES_ON = re.compile(r"\b(?:vol|vols|fig|figs|No|Nos|nos|p|pp|ch|chap|eq|ed|ca|approx|cf|bd|nr)\.$")


def _whole(text: str) -> Iterator[tuple[int, int]]:
    """Yield the boundaries of sentences, those joined that only an abbreviation before a number parts."""
    start = 0
    for first, end in _boundaries(text):
        if text[end:].lstrip()[:1].isdigit() and _GOES_ON.search(text[first:end].rstrip()):
            start = start or first + 1
            continue
        yield start - 1 if start else first, end
        start = 0


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences between two boundaries where one ends with what may be an abbreviation."""
    for match in _ENDS.finditer(text, start, end):
        yield start, match.end()
        start = match.end()
    yield start, end


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of each sentence of a paragraph, white space around it left out.

    A closing quotation mark or a fragment without a letter stays with its neighbour.
    """
    spans: list[tuple[int, int]] = []
    # the splitter takes a line break for the end of a paragraph; here blocks are paragraphs already
    flat = text.replace("\n", " ").replace("\r", " ")
    for first, last in _whole(flat):
        piece = text[first:last]
        start = first + len(piece) - len(piece.lstrip())
        end = last - len(piece) + len(piece.rstrip())
        if start >= end:
            continue
        if spans and not _WORD.search(text, start, end):
            if UNKNOWN not in text[start:end]:  # a formula behind the full stop is no part of the sentence
                spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return [span for span in spans if _WORD.search(text, *span)]
