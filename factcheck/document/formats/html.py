"""HTML, by the parser of the standard library: text between block elements, with offsets into the source.

Text inside a sentence stays in it whatever its markup is (code, keys, variables). What is no text becomes the unknown
word. What is struck out, hidden or a script is not read.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from factcheck.document import formulas
from factcheck.document.blocks import Comment, Part, ReadOptions
from factcheck.document.builder import Builder
from factcheck.document.groups import Groups
from factcheck.document.signs import LINE_BREAK, UNKNOWN
from factcheck.document.tags import TagParser

#: What is no statement, whatever it holds.
_SKIPPED = frozenset("script style pre template noscript nav del s strike rt rp".split())
#: What stands in a sentence and cannot be read: formulas, drawings, fields. At the start of a block drawings and
#: fields only decorate it.
_UNKNOWN = frozenset("math svg select textarea input object canvas audio video iframe meter progress".split())
_QUOTES = frozenset(("blockquote",))
#: Elements that do not end a sentence.
_INLINE = frozenset(
    """a abbr acronym b bdi bdo big br cite
    data dfn em font i ins label mark small span strong sub sup time tt u wbr code
    kbd samp var q del s strike img math svg select textarea button input object canvas meter progress output ruby
    rb rt rp""".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_GROUPED = frozenset("table tr td th dl dt dd".split())
_LISTS = frozenset(("ul", "ol", "menu"))
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_HIDING_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[\w-]*\s*:[^;]*line-through", re.IGNORECASE
)
#: A formula in the notation of TeX.
_DRAWN = re.compile(r"\\\((?P<formula>[^()\\]{0,200}(?:\\[^()][^()\\]{0,200}){0,50})\\\)")
_LONGEST_FORMULA = 2_000
_Attributes = list[tuple[str, str | None]]


#: A formula that is a number and nothing else.
_NUMBER = re.compile(
    r"<math\b[^<>]*>\s*(?:<mrow>\s*)?<mn>\s*(?P<number>\d[\d.,]*)\s*</mn>\s*(?:</mrow>\s*)?</math>", re.IGNORECASE
)


class Reader(TagParser):
    """Collects text with offsets, a block at a time.

    Markup may be given in pieces that stand anywhere in a file, and text between them, as Markdown needs it.
    """

    def __init__(self, options: ReadOptions = ReadOptions()) -> None:  # noqa: B008
        super().__init__()
        self._out = Builder()
        self._skipped = _SKIPPED if options.quotes else _SKIPPED | _QUOTES
        self._starts = [0]
        self._places: Sequence[int] = ()
        self._markup = ""
        self._inside: list[str] = []
        self._level = self._depth = 0
        self._found: list[Part] = []
        self._groups = Groups()
        self._jumps = self._is_note = False

    @property
    def hidden(self) -> bool:
        """Tell whether what comes now is not read."""
        return bool(self._inside)

    def show(self) -> None:
        """Read again what comes now."""
        self._inside = []

    def read(self, markup: str, places: Sequence[int]) -> None:
        """Read markup, of which every character stands at an offset of the file."""
        self._starts, self._places, self._markup = _line_starts(markup), places, markup
        self.parse(markup)

    def add(self, text: str, places: Sequence[int]) -> None:
        """Add text to the block that is open."""
        if not self._inside and text:
            self._out.add(text, places)

    def add_code(self, text: str, places: Sequence[int]) -> None:
        """Add code to the block that is open."""
        if not self._inside and text:
            self._out.add_code(text, places)

    def add_picture(self, words: str, places: Sequence[int], at: int) -> None:
        """Add a picture: its words, or the unknown word."""
        if not self._inside:
            self._out.add_picture(words, places, at)

    def flush(self, level: int = 0, depth: int = 0) -> None:
        """End the block that is open."""
        self._out.end(level or self._level, depth or self._depth)
        self._level = 0

    def take(self) -> list[Part]:
        """Return what was found since the last call."""
        self._group()
        found, self._found = self._found, []
        return found

    def finish(self) -> list[Part]:
        """Return what was found since the last call, with tables and lists that were not closed."""
        return [*self.take(), *self._groups.end()]

    def _group(self, name: str = "") -> None:
        """Sort what was read into tables and lists of terms, up to the begin or the end of an element."""
        self._found += self._groups.take(self._out.take())
        self._found += self._groups.step(name)

    def _at(self, length: int = 1) -> Sequence[int]:
        """Return the offsets of what is read now."""
        line, column = self.getpos()
        start = self._starts[line - 1] + column
        return self._places[start : start + length]

    def handle_starttag(self, tag: str, attrs: _Attributes) -> None:
        """Open an element; one that is no part of a sentence ends the block."""
        if tag not in _INLINE and not self._inside:
            self.flush()
            self._grouped(tag)
        if tag in _HEADINGS:
            self._level = int(tag[1])
        if tag in _LISTS:
            self._depth += 1
        if self._inside and self._inside[0] == tag and tag not in _VOID:
            self._inside.append(tag)
        elif not self._inside:
            self._open(tag, dict(attrs))

    def _grouped(self, name: str) -> None:
        if name.removeprefix("/") in _GROUPED:
            self._group(name)

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        at = self._at()
        if tag == "img":
            self._picture(" ".join((attributes.get("alt") or "").split()))
        elif tag == "meta" and (attributes.get("name") or "").casefold() == "description":
            self._picture(" ".join((attributes.get("content") or "").split()))
        elif tag == "br":
            self.add(LINE_BREAK, at)
        elif tag == "q":
            self.add("“", at)
        elif tag == "sup":
            self._out.open_raised()
            self._is_note = self._jumps
        elif tag == "a":
            self._jumps = (attributes.get("href") or "").startswith("#")
            self._is_note = self._is_note or self._jumps
        if tag == "math":
            self._formula()
        elif tag in _UNKNOWN and self._out.has_words:
            self._out.add_unknown(at[0])
        hidden = "hidden" in attributes or _HIDING_STYLE.search(attributes.get("style") or "") is not None
        if (hidden or tag in self._skipped | _UNKNOWN) and tag not in _VOID:
            self._inside = [tag]

    def _formula(self) -> None:
        line, column = self.getpos()
        start = self._starts[line - 1] + column
        number = _NUMBER.match(self._markup, start)
        if number is not None:
            self.add(number["number"], self._places[number.start("number") : number.end("number")])
        else:
            self.add(formulas.of_markup(self._markup[start : start + _LONGEST_FORMULA]) or UNKNOWN, self._at())

    def _picture(self, alt: str) -> None:
        """Read the words of an attribute that stand for an element."""
        markup = self.get_starttag_text() or ""
        places = self._at(len(markup))
        found = markup.find(alt)
        self._out.add_picture(alt, places[found : found + len(alt)] if found >= 0 else places[:1], places[0])

    def handle_startendtag(self, tag: str, attrs: _Attributes) -> None:
        """Open and close an element."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close an element."""
        if self._inside:
            if self._inside[-1] == tag:
                self._inside.pop()
            if not self._inside and tag in _INLINE - _UNKNOWN:
                self._out.add_struck()
        elif tag == "q":
            self.add("”", self._at())
        elif tag == "sup" and self._is_note:
            self._out.drop_raised()  # "1911<sup><a href="#fn1">1</a></sup>"
        elif tag == "sup":
            self._out.close_raised()
        elif tag == "a":
            self._jumps = False
        if tag not in _INLINE and not self._inside:
            self.flush()
            self._grouped(f"/{tag}")
        if tag in _LISTS:
            self._depth = max(0, self._depth - 1)

    def handle_text(self, text: str) -> None:
        """Read text, in which formulas may stand for a script to draw."""
        places, at = self._at(len(text)), 0
        for match in _DRAWN.finditer(text) if "\\(" in text else ():
            self.add(text[at : match.start()], places[at : match.start()])
            self.add(formulas.plain(match["formula"]) or UNKNOWN, places[match.start() : match.start() + 1])
            at = match.end()
        self.add(text[at:], places[at:])

    def handle_comment(self, data: str) -> None:
        """Read a comment."""
        places = self._at(len(data) + len("<!---->"))
        self._out.put(Comment(data, places[0], places[-1] + 1))

    def handle_entityref(self, name: str) -> None:
        """Read a character by its name."""
        self._reference(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Read a character by its number."""
        self._reference(f"&#{name};")

    def _reference(self, written: str) -> None:
        self.add(html.unescape(written), self._at())


def _line_starts(text: str) -> list[int]:
    """Return the offset at which each line begins, as the parser counts them: by line feeds alone."""
    return [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Part]:  # noqa: B008
    """Yield the blocks of an HTML text; scripts, code blocks, quotations and what is struck out state nothing."""
    reader = Reader(options)
    reader.read(text, range(len(text)))
    reader.flush()
    yield from reader.finish()
