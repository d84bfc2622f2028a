"""Find the judged sentences in a rendered draft, and mark them.

A library that renders a draft does not tell where each character came from. What both sides have are the words: a
sentence is looked for by its letters and digits, from the block on whose lines it stands.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from factcheck.model.rows import NamedTuple
from factcheck.report.page.markup import SIGN, Open, Piece, Words, is_block

#: Elements whose words a reader of drafts may have left out of a sentence.
_PERHAPS_SKIPPED = frozenset(("code", "samp", "var", "tt", "kbd", "sup", "image", "literal", "problematic"))
#: What belongs to a sentence behind its last letter.
_TAIL = ".,;:!?…)]}%\"'”’»›"


class Sentence(NamedTuple):
    """A sentence to mark: its words, and the line on which it begins (0 if unknown)."""

    text: str
    line: int


class Spot(NamedTuple):
    """A character: the number of the piece that it stands in, and where in its text."""

    piece: int
    at: int


class Range(NamedTuple):
    """Where a sentence stands: its first character, and the one behind its last."""

    first: Spot
    last: Spot


def place(found: Sequence[Piece], sentences: Sequence[Sentence]) -> list[Range | None]:
    """Return where each sentence stands in a draft, None for one that is not shown.

    Args:
        found: the rendered draft.
        sentences: in the order of the draft.
    """
    rows = (_Letters(found, frozenset((SIGN,))), _Letters(found, _PERHAPS_SKIPPED | {SIGN}))
    taken: set[Range] = set()
    after = Spot(0, 0)
    ranges: list[Range | None] = []
    for sentence in sentences:
        spots = (row.find(sentence, after, taken) for row in rows)
        range_ = next((each for each in spots if each is not None), None)
        if range_ is not None:
            taken.add(range_)
            after = range_.last
        ranges.append(range_)
    return ranges


class _Letters:
    """The letters and digits of a draft in a row, each with the place that it came from.

    Between two blocks stands a line feed, so that no sentence is found across them.
    """

    def __init__(self, found: Sequence[Piece], skipped: frozenset[str]) -> None:
        self._pieces = found
        self._spots: list[Spot] = []
        letters: list[str] = []
        #: Lines on which blocks begin, ascending, and where in the row they do.
        self._lines: list[int] = []
        self._starts: list[int] = []
        for index, piece in enumerate(found):
            if not isinstance(piece, Words):
                if is_block(piece.tag) and letters and letters[-1] != "\n":
                    letters.append("\n")
                    self._spots.append(Spot(index, 0))
                continue
            if skipped.intersection(piece.inside):
                continue
            if piece.line and (not self._lines or piece.line > self._lines[-1]):
                self._lines.append(piece.line)
                self._starts.append(len(letters))
            for at, character in enumerate(piece.text):
                if character.isalnum():
                    letters.append(character)
                    self._spots.append(Spot(index, at))
        self._row = "".join(letters)

    def find(self, sentence: Sentence, after: Spot, taken: set[Range]) -> Range | None:
        """Return the first place of a sentence: behind the one before it, or in its block, or anywhere."""
        wanted = "".join(filter(str.isalnum, sentence.text))
        if not wanted:
            return None
        block = self._block(sentence.line)
        for begin in (max(block, bisect_left(self._spots, after)), block, 0):
            at = self._row.find(wanted, begin)
            while at >= 0:
                range_ = self._range(at, at + len(wanted) - 1)
                if range_ not in taken and self._begins_a_word(at) and self._begins_a_word(at + len(wanted)):
                    return range_
                at = self._row.find(wanted, at + 1)
        return None

    def _begins_a_word(self, at: int) -> bool:
        """Tell whether a letter of the row does not stand right behind the one before it."""
        if not 0 < at < len(self._spots):
            return True
        before, here = self._spots[at - 1], self._spots[at]
        return here != Spot(before.piece, before.at + 1)

    def _block(self, line: int) -> int:
        """Return where in the row the block begins that a line belongs to."""
        at = bisect_left(self._lines, line + 1) - 1
        return self._starts[at] if line and at >= 0 else 0

    def _range(self, first: int, last: int) -> Range:
        piece, at = self._spots[last]
        return Range(self._spots[first], self._tail(Spot(piece, at + 1)))

    def _tail(self, end: Spot) -> Spot:
        """Return the place behind the stops and quotes that follow, behind the end of an emphasis too."""
        for index in range(end.piece, len(self._pieces)):
            piece = self._pieces[index]
            if isinstance(piece, Open):
                break
            if isinstance(piece, Words):
                begin = end.at if index == end.piece else 0
                rest = piece.text[begin:].lstrip(_TAIL)
                taken = len(piece.text) - len(rest)
                end = Spot(index, taken) if taken > begin else end
                if rest:
                    break
        return end


class _Part(NamedTuple):
    """The part of a sentence that stands in one piece."""

    first: int
    last: int
    sentence: int


def marked(
    found: Sequence[Piece],
    ranges: Sequence[Range | None],
    opening: Callable[[int], str],
    closing: Callable[[int], str],
) -> Iterator[Piece | str]:
    """Yield the pieces of a draft with marks around its sentences.

    Args:
        found: the rendered draft.
        ranges: where each sentence stands.
        opening: gives, for the number of a sentence, what opens its mark.
        closing: gives, for the number of a sentence, what closes the last part of its mark.
    """
    parts = _parts(found, ranges)
    for index, piece in enumerate(found):
        if not isinstance(piece, Words) or index not in parts:
            yield piece
            continue
        cursor = 0
        for first, last, number in sorted(parts[index]):
            start = max(first, cursor)
            yield piece._replace(text=piece.text[cursor:start])
            text = piece.text[start:last]
            is_last = ranges[number] is not None and index == ranges[number].last.piece  # type: ignore[union-attr]
            if text.strip() or is_last:
                yield opening(number)
                yield piece._replace(text=text)
                yield closing(number) if is_last else "</mark>"
            else:
                yield piece._replace(text=text)
            cursor = max(cursor, last)
        yield piece._replace(text=piece.text[cursor:])


def _parts(found: Sequence[Piece], ranges: Sequence[Range | None]) -> dict[int, list[_Part]]:
    parts: dict[int, list[_Part]] = {}
    for number, range_ in enumerate(ranges):
        if range_ is None:
            continue
        first, last = range_
        for index in range(first.piece, last.piece + 1):
            piece = found[index]
            if isinstance(piece, Words):
                begin = first.at if index == first.piece else 0
                end = last.at if index == last.piece else len(piece.text)
                parts.setdefault(index, []).append(_Part(begin, end, number))
    return parts
