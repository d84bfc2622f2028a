"""HTML of anybody, cut down to a few elements that can do nothing, as a flat row of pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from urllib.parse import urlsplit

from factcheck.document.tags import TagParser
from factcheck.model.rows import NamedTuple
from factcheck.report.page.views import LINE
from factcheck.report.segments import visible


class Open(NamedTuple):
    """The start of an element; attributes are safe as they stand."""

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()


class Close(NamedTuple):
    """The end of the element that was opened last."""

    tag: str


class Words(NamedTuple):
    """Text, with the line of the draft on which its block begins (0 if unknown) and the elements that it stands in."""

    text: str
    line: int = 0
    inside: tuple[str, ...] = ()


Piece = Open | Close | Words

#: Elements that are shown. Others are left out and their words kept.
_BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr th td blockquote pre hr br div".split()
)
_INLINE = frozenset("em strong b i u s del ins sup sub small q cite abbr code kbd samp var tt span a".split())
#: Elements whose words are no words of the draft.
_SILENT = frozenset(
    "head title script style template noscript iframe object svg math select textarea button audio video".split()
)
#: Classes by which docutils tells what HTML has no element for: code, and what it could make no sense of.
_LABELS = frozenset(("literal", "problematic"))
#: What words are known as that are none of the draft but said in the place of something.
SIGN = "sign"
_VOID = frozenset(("hr", "br"))
#: Opening one of these ends an open one of those, as in HTML.
_ENDS = {
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "tr": ("tr", "td", "th"),
    "td": ("td", "th"),
    "th": ("td", "th"),
}
#: An element in which they may be opened anew.
_HOLDERS = frozenset(("ul", "ol", "dl", "table"))
_NO_PARAGRAPH = _BLOCKS - {"br"}
_SCHEMES = frozenset(("http", "https", "mailto"))


def is_block(tag: str) -> bool:
    """Tell whether an element parts what is before it from what is behind it."""
    return tag in _NO_PARAGRAPH


def safe_address(url: str | None) -> str:
    """Return an address that a reader may follow, or nothing for one that could run a script or read a file."""
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return ""
    return (url or "").strip() if parts.scheme.lower() in _SCHEMES and url and url.isprintable() else ""


def pieces(html: str, own_lines: bool = False) -> list[Piece]:
    """Return HTML as pieces that are balanced, of allowed elements, without anything that acts.

    Args:
        html: the work of a library or of a stranger.
        own_lines: whether the lines of this HTML are those of the draft.
    """
    reader = _Reader(own_lines)
    reader.parse(html)
    return reader.finished()


class _Element(NamedTuple):
    """An open element: its tag, the line that it begins on, and what its words are known as."""

    tag: str
    line: int
    label: str


class _Reader(TagParser):
    def __init__(self, own_lines: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._own_lines = own_lines
        self._found: list[Piece] = []
        self._open: list[_Element] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        if self._silent:
            return
        given = {name: value or "" for name, value in attrs}
        if tag == "img":
            self._image(given.get("alt", ""))
        elif tag in _VOID:
            self._end_paragraph(tag)
            self._found += [Open(tag), Close(tag)]
        elif tag in _BLOCKS | _INLINE:
            self._end_paragraph(tag)
            self._end_rivals(tag)
            self._found.append(Open(tag, tuple(_attributes(tag, given))))
            label = next((each for each in given.get("class", "").split() if each in _LABELS), tag)
            self._open.append(_Element(tag, self._line(given), label))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID or tag == "img":
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif not self._silent and self._is_open(tag):
            self._close_to(tag)

    def handle_text(self, text: str) -> None:
        if not self._silent:
            self._words(text)

    def finished(self) -> list[Piece]:
        while self._open:
            self._close_last()
        return self._found

    def _words(self, text: str, marks: tuple[str, ...] = ()) -> None:
        line = self.getpos()[0] if self._own_lines else self._last_line()
        self._found.append(Words(text, line, (*(each.label for each in self._open), *marks)))

    def _image(self, words: str) -> None:
        self._words("[image: " if words else "[image", (SIGN,))
        self._words(words, ("image",))
        self._words("]", (SIGN,))

    def _line(self, given: dict[str, str]) -> int:
        own = given.get(LINE, "")
        return int(own) if own.isdecimal() else self._last_line()

    def _last_line(self) -> int:
        return self._open[-1].line if self._open else 0

    def _is_open(self, tag: str) -> bool:
        return any(each.tag == tag for each in self._open)

    def _end_paragraph(self, tag: str) -> None:
        if tag in _NO_PARAGRAPH and self._is_open("p"):
            self._close_to("p")

    def _end_rivals(self, tag: str) -> None:
        for each in reversed(self._open.copy()):
            if each.tag in _HOLDERS:
                break
            if each.tag in _ENDS.get(tag, ()):
                self._close_to(each.tag)

    def _close_to(self, tag: str) -> None:
        while self._close_last() != tag:
            pass

    def _close_last(self) -> str:
        tag = self._open.pop().tag
        self._found.append(Close(tag))
        return tag


def _attributes(tag: str, given: dict[str, str]) -> Iterator[tuple[str, str]]:
    for name in ("colspan", "rowspan") if tag in ("td", "th") else ("start",) if tag == "ol" else ():
        if given.get(name, "").isdecimal() and len(given[name]) < 4:
            yield name, given[name]


#: The headings of a draft stand below those of the page, and its links lead nowhere: a click is for the mark.
_SHIFTED = {"h1": "h3", "h2": "h4", "h3": "h5", "h4": "h6", "h5": "h6", "h6": "h6", "a": "span"}


def written(found: Iterable[Piece | str]) -> str:
    """Return pieces as HTML; a plain string is taken as HTML that is safe already."""
    return "".join(each if isinstance(each, str) else _written(each) for each in found)


def _written(piece: Piece) -> str:
    if isinstance(piece, Words):
        return escape("\n".join(visible(each.replace("\t", " ")) for each in piece.text.split("\n")))
    tag = _SHIFTED.get(piece.tag, piece.tag)
    if isinstance(piece, Close):
        return "" if tag in _VOID else f"</{tag}>"
    attributes = piece.attributes + ((("class", f"draft-{piece.tag}"),) if piece.tag in _SHIFTED else ())
    return "".join([f"<{tag}", *(f' {name}="{escape(value)}"' for name, value in attributes), ">"])
