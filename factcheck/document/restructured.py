"""The parser of reStructuredText, made to read the roles and directives of Sphinx, of which docutils knows nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from functools import cache
from typing import Any

from docutils import nodes
from docutils.core import publish_doctree
from docutils.parsers.rst import Directive, directives, roles, states
from docutils.parsers.rst.directives.body import Sidebar
from docutils.parsers.rst.directives.images import Figure, Image
from docutils.parsers.rst.directives.tables import CSVTable
from docutils.parsers.rst.languages import en

from factcheck.document.rst_places import Line, PlacingParser, option_places, place
from factcheck.document.signs import UNKNOWN

_SETTINGS = {
    "report_level": 5,
    "halt_level": 5,
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "_disable_config": True,
    "doctitle_xform": False,
    "docinfo_xform": False,
    "sectsubtitle_xform": False,
    "warning_stream": False,
}
#: Directives that hold prose.
_PROSE = "seealso todo tabs tab-set grid hlist glossary centered details".split()
#: Directives that hold prose behind an argument: a version, a title.
_TITLED = "only tab tab-item grid-item card dropdown".split()
#: Directives that hold prose behind a version, on its line or below.
_VERSIONED = "versionadded versionchanged versionremoved deprecated".split()
#: Directives of other tools that hold no prose: code, diagrams, lists of names.
_NO_PROSE = """toctree index mermaid plantuml uml graphviz digraph graph blockdiag seqdiag actdiag nwdiag aafig ditaa
    testcode testsetup testcleanup testoutput ipython plot prompt terminal tikz code-cell jupyter-execute jupyter-input
    productionlist exec program-output command-output literalinclude highlight automodule autoclass autofunction
    autosummary currentmodule module default-domain tabularcolumns doxygenclass doxygenfunction""".split()
_DIRECTIVE = re.compile(r"^ *\.\. +(?:\|[^|\n]+\| +)?([A-Za-z0-9][\w:+.-]*?) ?::(?=\s|$)", re.MULTILINE)
_SENTENCE = re.compile(r"\S+ .*[.!?]")
#: What is read of "the guide <guide>" and of "~package.name": not its target.
_TARGET = re.compile(r"\s*<[^<>]*>$|^[~!]")


def tree_of(text: str) -> Any:
    """Return the document tree of a text."""
    _register()
    _register_others(text)
    return publish_doctree(text, parser=PlacingParser(_inliner()), settings=deepcopy(_settings()))


@cache
def _settings() -> Any:
    """Return the settings of docutils, which take longer to put together than a page to read."""
    return publish_doctree("", settings_overrides=_SETTINGS).settings


@cache
def _register() -> None:
    for name in _PROSE:
        directives.register_directive(name, _Prose)
    for name in _TITLED:
        directives.register_directive(name, _Titled)
    for name in _VERSIONED:
        directives.register_directive(name, _Versioned)
    for name in _NO_PROSE:
        directives.register_directive(name, _NoProse)
    for name, found in (("image", _Image), ("figure", _Figure), ("sidebar", _Sidebar), ("csv-table", _CSVTable)):
        directives.register_directive(name, found)


def _register_others(text: str) -> None:
    """Make known the directives of a text that nobody knows; what they hold is taken for prose."""
    known = {*en.directives, *_PROSE, *_TITLED, *_VERSIONED, *_NO_PROSE}
    for name in {name.lower() for name in _DIRECTIVE.findall(text)} - known:
        directives.register_directive(name, _Other)


class _Prose(Directive):  # type: ignore[misc]
    """A directive of which the content is read as it stands."""

    has_content = True

    def run(self) -> list[Any]:
        """Return the content, parsed."""
        container = nodes.container()
        self.state.nested_parse(self.content, self.content_offset, container)
        return [container]


class _Titled(_Prose):
    """Such a directive with an argument, which is no part of the content."""

    optional_arguments = 1
    final_argument_whitespace = True


class _Versioned(_Prose):
    """Such a directive with a version, behind which a paragraph may begin at once."""

    required_arguments = 1
    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[Any]:
        """Return that paragraph and the content, parsed."""
        words = self.arguments[1:]
        found = [nodes.paragraph(text, "", *self.state.inline_text(text, self.lineno)[0]) for text in words]
        for each in found:
            each.line = self.lineno
        return [*found, *super().run()]


class _Options(dict[str, Any]):
    """The options of a directive that nobody knows: all that are given."""

    def __missing__(self, name: str) -> Any:
        return directives.unchanged


class _Other(_Titled):
    """A directive that nobody knows: its content is read, and what follows its name if that is a sentence."""

    option_spec = _Options(name=directives.unchanged)

    def run(self) -> list[Any]:
        """Return what is read of the argument and the content, parsed."""
        title, *lines = self.arguments[0].splitlines() if self.arguments else [""]
        words = [title] if _SENTENCE.fullmatch(title) else []
        whole = "\n".join([*words, *lines])
        found = [nodes.paragraph(whole, "", *self.state.inline_text(whole, self.lineno)[0])] if whole.strip() else []
        for each in found:
            each.line = self.lineno
        return [*found, *super().run()]


class _NoProse(_Other):
    """A directive that holds no prose."""

    def run(self) -> list[Any]:
        """Return nothing."""
        return []


class _Image(Image):  # type: ignore[misc]
    """A picture, which knows where its words stand."""

    def run(self) -> list[Any]:
        """Return the picture."""
        return _with_places(super().run(), option_places(self, "alt"))


class _Figure(Figure):  # type: ignore[misc]
    """A picture with a caption, which knows where its words stand."""

    def run(self) -> list[Any]:
        """Return both."""
        return _with_places(super().run(), option_places(self, "alt"))


def _with_places(found: list[Any], places: Sequence[int] | None) -> list[Any]:
    for node in found:
        for each in list(node.findall(lambda each: each.tagname == "image"))[:1]:
            each.places = places
    return found


class _Sidebar(Sidebar):  # type: ignore[misc]
    """An aside, which knows where its second title stands."""

    def run(self) -> list[Any]:
        """Return the aside."""
        found: list[Any] = super().run()
        places = option_places(self, "subtitle")
        for node in found:
            for each in list(node.findall(lambda each: each.tagname == "subtitle"))[: bool(places)]:
                place(each.children, self.options["subtitle"], places or ())
        return found


class _CSVTable(CSVTable):  # type: ignore[misc]
    """A table of values with commas, which knows where its lines stand."""

    def run(self) -> list[Any]:
        """Return the table; its cells stand one behind the other, but what is escaped in them."""
        found: list[Any] = super().run()
        lines = [line for line in self.content if isinstance(line, Line) and line]
        for each in found:
            if each.tagname == "table" and lines:
                head = option_places(self, "header")
                each.cells = (head or lines[0].places)[0], lines[0].places[0], lines[-1].places[-1] + 1
        return found


#: Roles of the document's own of which the text is struck out, as their names tell.
STRUCK_ROLES = frozenset("del delete deleted s strike strikeout strikethrough strike-through".split())


class struck(nodes.inline):  # type: ignore[misc]  # noqa: N801 (docutils names its nodes so)
    """Text that was struck out."""


class cited(nodes.inline):  # type: ignore[misc]  # noqa: N801
    """The mark of a citation."""


#: The patterns by which the parser looks for the end of inline markup.
_ENDS = "emphasis strong interpreted_or_phrase_ref literal target substitution_ref".split()


class _End:
    """Such a pattern, which does not look again through text in which it has found nothing.

    Markup that is opened again and again and never closed would take a time that grows with the square of its length.
    """

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._barren = ""

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text."""
        if self._barren.endswith(text):
            return None
        found = self._pattern.search(text)
        if found is None:
            self._barren = text
        return found


#: Roles that set the mark of a citation; "cite:t" prints who wrote it.
_CITING = re.compile(r"cite(?::(?!t|ct|author|year)\w+)?$|footcite", re.IGNORECASE)
#: Roles that print the title of what they refer to, which stands elsewhere.
_TITLED_ROLES = frozenset(("ref", "numref", "doc", "std:ref", "std:numref", "std:doc"))
#: The sign before the letter of a menu that selects it: "&OK".
_ACCELERATOR = re.compile(r"&(\w)")


def _inliner() -> Any:
    """Return the parser of inline markup; it reads the text of roles that it does not know."""
    inliner = states.Inliner()  # of which docutils allows no subclass
    known = inliner.interpreted

    def interpreted(rawsource: str, text: str, role: str, lineno: int) -> tuple[list[Any], list[Any]]:
        if role.lower() in STRUCK_ROLES:
            return [struck(rawsource, text)], []
        if _CITING.match(role):
            return [cited(rawsource, text)], []
        if role.lower() in _TITLED_ROLES and not text.rstrip().endswith(">"):
            return [nodes.inline(rawsource, UNKNOWN)], []
        if role.lower() in ("guilabel", "menuselection"):
            text = _ACCELERATOR.sub(r"\1", text).replace("-->", ">")
        if roles.role(role, inliner.language, lineno, inliner.reporter)[0]:
            found: tuple[list[Any], list[Any]] = known(rawsource, text, role, lineno)
            return found
        return [nodes.inline(rawsource, _TARGET.sub("", nodes.unescape(text)))], []

    prepare = inliner.init_customizations

    def prepared(settings: Any) -> None:
        prepare(settings)
        for name in _ENDS:
            setattr(inliner.patterns, name, _End(getattr(inliner.patterns, name)))

    inliner.interpreted, inliner.init_customizations = interpreted, prepared
    return inliner
