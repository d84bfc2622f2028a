"""The parser of reStructuredText, made to read the roles and directives of Sphinx, of which docutils knows nothing."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from docutils import nodes
from docutils.core import publish_doctree
from docutils.parsers.rst import Directive, Parser, directives, roles, states

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
#: What is read of "the guide <guide>" and of "~package.name": not its target.
_TARGET = re.compile(r"\s*<[^<>]*>$|^[~!]")


def tree_of(text: str) -> Any:
    """Return the document tree of a text."""
    _register()
    return publish_doctree(text, parser=Parser(inliner=_inliner()), settings_overrides=_SETTINGS)


@cache
def _register() -> None:
    for name in _PROSE:
        directives.register_directive(name, _Prose)
    for name in _TITLED:
        directives.register_directive(name, _Titled)
    for name in _VERSIONED:
        directives.register_directive(name, _Versioned)


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


def _inliner() -> Any:
    """Return the parser of inline markup; it reads the text of roles that it does not know."""
    inliner = states.Inliner()  # of which docutils allows no subclass
    known = inliner.interpreted

    def interpreted(rawsource: str, text: str, role: str, lineno: int) -> tuple[list[Any], list[Any]]:
        if roles.role(role, inliner.language, lineno, inliner.reporter)[0]:
            found: tuple[list[Any], list[Any]] = known(rawsource, text, role, lineno)
            return found
        return [nodes.inline(rawsource, _TARGET.sub("", nodes.unescape(text)))], []

    inliner.interpreted = interpreted
    return inliner
