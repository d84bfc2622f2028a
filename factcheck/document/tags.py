"""The HTML parser of the standard library, kept from looking again and again for an end that is not there.

For each tag or comment that is opened and never closed it searches the rest of the text anew, which makes the time grow
with the square of the length.
"""

from __future__ import annotations

from html.parser import HTMLParser

#: Stands for a "<" behind the last ">", which opens nothing.
_OPENS_NOTHING = "\ue000"


class TagParser(HTMLParser):
    """Reads one text at a time, in a time that grows as its length."""

    def __init__(self, convert_charrefs: bool = False) -> None:
        super().__init__(convert_charrefs=convert_charrefs)
        self._unclosed = False

    def parse(self, markup: str) -> None:
        """Read a text from its beginning to its end."""
        self.rawdata, self.lineno, self.offset = "", 1, 0
        self._unclosed = False
        end = markup.rfind(">") + 1
        self.feed(markup[:end] + markup[end:].replace("<", _OPENS_NOTHING))
        self.close()

    def parse_comment(self, i: int, report: bool = True) -> int:
        """Return the end of a comment, -1 if there is none; behind one that has none no other has."""
        end = -1 if self._unclosed else super().parse_comment(i, report)
        self._unclosed = self._unclosed or end < 0
        return end

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Return the end of "<![if ...]>" and the like, which readers of HTML take for a comment."""
        return self.parse_bogus_comment(i)

    def handle_data(self, data: str) -> None:
        """Read text."""
        self.handle_text(data.replace(_OPENS_NOTHING, "<"))

    def handle_text(self, text: str) -> None:
        """Read text as it stands in the file; for sub-classes."""
