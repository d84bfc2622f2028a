"""Where the text of a block stands in the file, by the line that its parser tells."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.document.blocks import line_starts


class Source:
    """A text by lines: where the characters of a block stand in it, of which a parser tells the line."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [*line_starts(text), len(text) + 1]
        self._row = (-1, 0)

    def span(self, lines: Sequence[int]) -> tuple[int, int]:
        """Return the offsets of the first character of some lines and of the end of the last."""
        first, after = (min(line, len(self._starts) - 1) for line in lines)
        return min(self._starts[first], len(self._text)), min(self._starts[after], len(self._text))

    def places(self, content: str, line: int) -> tuple[int, ...] | None:
        """Return the offset of every character of a block's text, or None if it does not stand there.

        Args:
            content: its text; quotation marks, list markers and indentation are no part of it.
            line: the line on which it begins, from 0.
        """
        if line < 0:
            return None
        places: list[int] = []
        for number, words in enumerate(content.split("\n"), line):
            start, end = self.span((number, number + 1))
            at = _column(self._text[start:end], words.strip())
            if at < 0:
                return None
            indent = len(words) - len(words.lstrip())
            places.extend(max(start, start + at - indent + each) for each in range(len(words) + 1))
        return tuple(places[:-1])

    def cell(self, content: str, line: int) -> tuple[int, ...]:
        """Return the offset of every character of the next cell of a table's row, in which pipes are escaped."""
        start, end = self.span((line, line + 1))
        row = self._text[start:end]
        if self._row[0] != line:
            self._row = (line, max(0, row.find("|") + 1) if row.lstrip("> \t").startswith("|") else 0)
        written = content.replace("|", "\\|")
        at = row.find(written, self._row[1]) if content else self._row[1]
        at = self._row[1] if at < 0 else at
        self._row = (line, row.find("|", at + len(written)) + 1 or len(row))
        places: list[int] = []
        for character in content:
            at += character == "|"
            places.append(start + at)
            at += 1
        return tuple(places)


def _column(line: str, words: str) -> int:
    """Return where in its line the text of a block stands: at the end, but for what closes a heading or a title."""
    line = line.rstrip()
    return len(line) - len(words) if line.endswith(words) else line.find(words)
