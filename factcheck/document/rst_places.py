"""Where the words of a reStructuredText stand, told by its parser.

docutils knows the line of a block, not always the right one, and no column. So its parser is given lines that remember
where their characters stand, whatever is cut off them on the way to a list item or a cell; whenever a state reads the
text of a block, each text node gets ``places``: the offset in the file of each of its characters. What comes from
somewhere else, such as a substitution, gets none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Any, SupportsIndex
from unicodedata import east_asian_width

from docutils.parsers.rst import Parser, roles, states
from docutils.statemachine import StringList

_TAB = 8
_OTHER_SPACES = re.compile("[\v\f]")
#: So much of a block is read at once.
_LONGEST = 10_000
#: What opens inline markup; the text of a role stands behind its first backquote.
_OPENING = "*_|`"


class Line(str):
    """A line that remembers where each of its characters stands in the file."""

    __slots__ = ("places",)

    def __new__(cls, text: str, places: Sequence[int]) -> Line:
        """Join a text with the places of its characters."""
        line = super().__new__(cls, text)
        line.places = places
        return line

    places: Sequence[int]

    def __getitem__(self, at: SupportsIndex | slice) -> str:
        """Return a part, which remembers too if it is more than a character."""
        found = super().__getitem__(at)
        return Line(found, self.places[at]) if isinstance(at, slice) else found

    def rstrip(self, characters: str | None = None, /) -> Line:
        """Return the line without white space at its end."""
        found = super().rstrip(characters)
        return Line(found, self.places[: len(found)])

    def lstrip(self, characters: str | None = None, /) -> Line:
        """Return the line without white space at its beginning."""
        found = super().lstrip(characters)
        return Line(found, self.places[len(self) - len(found) :])

    def strip(self, characters: str | None = None, /) -> Line:
        """Return the line without white space at both ends."""
        return self.rstrip(characters).lstrip(characters)

    def replace(self, old: str, new: str, count: SupportsIndex = -1, /) -> str:
        """Return the line without a character, as docutils takes out those that stand beside wide ones."""
        if new:
            return super().replace(old, new, count)
        kept = [at for at, character in enumerate(self) if character != old]
        return Line("".join(self[at] for at in kept), [self.places[at] for at in kept])


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines of a text as docutils reads them: tabs expanded, no white space at the end."""
    start = 0
    for line in _OTHER_SPACES.sub(" ", text).splitlines(keepends=True):
        words = line.splitlines()[0]
        if "\t" in words:
            yield _expanded(words, start).rstrip()
        else:
            yield Line(words, range(start, start + len(words))).rstrip()
        start += len(line)


def _expanded(words: str, start: int) -> Line:
    found: list[str] = []
    places: list[int] = []
    for place, character in enumerate(words, start):
        width = _TAB - len(found) % _TAB if character == "\t" else 1
        found += " " * width if character == "\t" else character
        places += [place] * width
    return Line("".join(found), places)


class _Lines(StringList):  # type: ignore[misc]
    """Such lines, as docutils hands them on."""

    def pad_double_width(self, pad_char: str) -> None:
        """Put a character beside each wide one, so that columns of tables can be counted."""
        for at, line in enumerate(self.data):
            if not line.isascii():
                pairs = [
                    (each, place)
                    for character, place in zip(line, line.places, strict=True)
                    for each in (character + pad_char if east_asian_width(character) in "WF" else character)
                ]
                self.data[at] = Line("".join(each for each, _ in pairs), [place for _, place in pairs])


class PlacingParser(Parser):  # type: ignore[misc]
    """The parser of docutils, which gives its text nodes their places."""

    def __init__(self, inliner: Any) -> None:
        super().__init__(inliner=inliner)
        inliner.dispatch = {start: _spanned(method) for start, method in inliner.dispatch.items()}
        self.state_classes = _STATES

    def parse(self, inputstring: str, document: Any) -> None:
        """Read a text into an empty document; no line is too long."""
        self.setup_parse(inputstring, document)
        machine = states.RSTStateMachine(state_classes=self.state_classes, initial_state=self.initial_state)
        machine.run(_Lines(list(lines_of(inputstring)), source=document["source"]), document, inliner=self.inliner)
        roles._roles.pop("", None)  # a default role holds for one document
        self.finish_parse()


class _Placing:
    """What every state of the parser does beside its own work."""

    nested_sm_cache: list[Any] = []  # noqa: RUF012 - docutils shares one of its own between all its states

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.nested_sm_kwargs = {"state_classes": _STATES, "initial_state": "Body"}

    def paragraph(self, lines: Any, lineno: int) -> Any:
        """Read a paragraph, and note where it begins."""
        found: Any = super().paragraph(lines, lineno)  # type: ignore[misc]
        for each in found[0]:
            if each.tagname == "paragraph" and lines and isinstance(lines[0], Line) and lines[0]:
                each.begin = lines[0].places[0]
        return found

    def term(self, lines: Any, lineno: int) -> Any:
        """Read a term, and note where it begins."""
        found: Any = super().term(lines, lineno)  # type: ignore[misc]
        places = _places(str(lines[0]), *_here(self, lineno))
        if places:
            found[0][0].begin = places[0]
        return found

    def inline_text(self, text: str, lineno: int) -> Any:
        """Read the text of a block, and give its nodes their places."""
        places = _places(text, *_here(self, lineno))
        found: list[Any] = []
        told: list[Any] = []
        for start, end in _pieces(text):
            some, messages = super().inline_text(text[start:end], lineno)  # type: ignore[misc]
            if places:
                place(some, text[start:end], places[start:end], places[0])
            found += some
            told += messages
        return found, told


_STATES = tuple(type(each.__name__, (_Placing, each), {}) for each in states.state_classes)


def _spanned(method: Callable[..., Any]) -> Callable[..., Any]:
    """Return a method that reads inline markup and notes how far from the end of its text that begins and ends."""

    def spanned(inliner: Any, match: Any, lineno: int) -> Any:
        found: Any = method(inliner, match, lineno)
        before, inlines, rest, _ = found
        for each in inlines:
            each.span = len(match.string) - len(before), len(rest)
        return found

    return spanned


def _here(state: Any, lineno: int) -> tuple[Any, int]:
    """Return the lines that a state reads, and which of them has a number."""
    machine = state.state_machine
    return machine.input_lines, lineno - machine.input_offset - 1


def option_places(directive: Any, name: str) -> Sequence[int] | None:
    """Return where the value of an option of a directive stands, or None if it has none."""
    lines, at = _here(directive, directive.lineno)
    words = str(directive.options.get(name, "")).split("\n")
    starts = (number for number, line in enumerate(lines.data[at:], at) if line.lstrip().startswith(f":{name}:"))
    found = next(starts, None) if words != [""] else None
    return None if found is None else _found(words, lines.data[found : found + len(words)])


def _places(text: str, lines: Any, at: int) -> Sequence[int] | None:
    """Return where the text of a block stands among some lines; its line may be told too late, or too early by two."""
    words = text.split("\n")
    for shift in chain(range(len(words) + 2), (-1, -2)):
        found = _found(words, lines.data[at - shift : at - shift + len(words)]) if at >= shift else None
        if found:
            return found
    return None


def _found(words: Sequence[str], lines: Sequence[str]) -> Sequence[int] | None:
    """Return the places of the words of a block in as many lines, or None if they do not stand there."""
    if len(lines) < len(words):
        return None
    places: list[int] = []
    for content, line in zip(words, lines, strict=True):
        bare = content.strip()
        start = len(line) - len(bare) if line.endswith(bare) else line.find(bare)
        if start < 0 or not isinstance(line, Line):
            return None
        indent = len(content) - len(content.lstrip())
        stretch = line.places[start : start + len(bare)]
        first = stretch[0] if stretch else (places[-1] if places else 0)
        last = stretch[-1] if stretch else first
        places += [*[first] * indent, *stretch, *[last + 1] * (len(content) - indent - len(bare) + 1)]
    return places[:-1]


def texts_in(node: Any) -> Iterator[Any]:
    """Yield the text nodes of a node."""
    found: Iterator[Any] = node.findall(lambda each: each.tagname == "#text")
    return found


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the pieces in which a text is read, whose time grows with the square of its length: one, most often."""
    start = 0
    while len(text) - start > _LONGEST:
        end = max(text.rfind(space, start, start + _LONGEST) for space in " \n") + 1 or start + _LONGEST
        yield start, end
        start = end
    yield start, len(text)


def place(found: Sequence[Any], text: str, places: Sequence[int], begin: int | None = None) -> None:
    """Give the nodes of a block their places, and the one where the block begins.

    Args:
        found: the nodes, which stand one behind the other.
        text: what they were read from.
        places: the offset in the file of each of its characters.
        begin: of the block, if that is longer.
    """
    at = 0
    for node in found:
        node.begin = places[0] if begin is None else begin
        span = getattr(node, "span", None)
        if span is None:
            for each in texts_in(node):
                at = _follow(each, text, places, at, len(text))
            continue
        start, at = (len(text) - each for each in span)
        within = _opened(node.tagname, text, start, at)
        for each in texts_in(node):
            if node.tagname in ("literal", "math"):
                raw = text.find(each.astext(), within, at)
                each.places = places[raw : raw + len(each)] if raw >= 0 else None
            else:
                within = _follow(each, text, places, within, at)


def _opened(kind: str, text: str, start: int, end: int) -> int:
    """Return where the words of inline markup begin."""
    if kind == "problematic":
        return start
    backquote = text.find("`", start, end)
    at = backquote if backquote >= 0 else start
    while at < end and text[at] in _OPENING:
        at += 1
    return at


def _follow(node: Any, text: str, places: Sequence[int], at: int, end: int) -> int:
    """Give a text node its places: its characters follow each other but for what escapes them; return where it ends."""
    found = []
    for character in node.astext():
        while at < end and (text[at] == "\\" or text[at] != character):
            escaped = text[at] == "\\" and at + 1 < end
            at += 1
            if escaped and text[at] == character:
                break
            at += escaped and text[at].isspace()
        if at >= end:
            return at  # not the words of this text
        found.append(places[at])
        at += 1
    node.places = found
    return at
