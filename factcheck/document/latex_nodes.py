"""What the parser of LaTeX is told beforehand, and how its nodes are asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import copy
from functools import cache
from typing import Any

from factcheck.document import macros

#: Options behind the name of an environment that the parser does not know.
_OPTIONS = re.compile(r"\s*\[[^\[\]]*=?[^\[\]]*\]")
#: Macros that print code as it is, between two signs that are the same.
VERBATIM = ("Verb", "lstinline")
_OPEN_CODE = re.compile(r"(?P<options>\[[^\[\]]*\])?(?P<sign>\{?)")


def _code_parser() -> Any:
    """Return what parses the code behind a macro, between two signs or in braces, with options before it or not."""
    from pylatexenc.macrospec import VerbatimArgsParser

    class Code(VerbatimArgsParser):  # type: ignore[misc]
        def parse_args(self, w: Any, pos: int, parsing_state: Any = None) -> Any:
            opened = _OPEN_CODE.match(w.s, pos)
            behind = opened.end("options") if opened is not None and opened["options"] else pos
            end = w.s.find("}", behind)
            if opened is None or not opened["sign"] or end < 0:
                found, _, length = super().parse_args(w, behind, parsing_state=parsing_state)
                return found, pos, length + behind - pos
            plain = f"{w.s[:behind]}|{w.s[behind + 1 : end]}|"
            found, _, length = super().parse_args(type(w)(plain), behind, parsing_state=parsing_state)
            return found, pos, length + behind - pos

    return Code("verb-macro")


@cache
def known_macros() -> Any:
    """Return the macros and environments that the parser knows, those of this package first."""
    from pylatexenc.latexwalker import get_default_latex_context_db
    from pylatexenc.macrospec import MacroSpec, std_macro

    context = get_default_latex_context_db()
    specs = [std_macro(name, arguments) for name, arguments in macros.ARGUMENTS.items()]
    specs += [MacroSpec(name, args_parser=_code_parser()) for name in VERBATIM]
    context.add_context_category("factcheck", macros=specs, prepend=True)
    return context


@cache
def printer() -> Any:
    """Return what prints nodes as text."""
    from pylatexenc.latex2text import LatexNodes2Text

    return LatexNodes2Text(math_mode="text")


def preamble_and_body(nodes: Sequence[Any]) -> tuple[Sequence[Any], Sequence[Any]]:
    """Return the nodes of the preamble and of the document environment; all is body if there is none."""
    for at, node in enumerate(nodes):
        if node is not None and name_of(node, "environmentname") == "document":
            return nodes[:at], node.nodelist
    return (), nodes


def name_of(node: Any, attribute: str) -> str:
    """Return the name of a macro or an environment without its star.

    Args:
        node: of the parser.
        attribute: under which it has the name, if it has one.
    """
    return str(getattr(node, attribute, "")).rstrip("*")


def arguments_of(node: Any) -> list[Any]:
    """Return the arguments that a macro was given."""
    found = node.nodeargd.argnlist if node.nodeargd is not None and node.nodeargd.argnlist else ()
    return [each for each in found if each is not None]


def without_options(node: Any) -> Sequence[Any]:
    """Return what an environment of a package holds, without the options behind its name: "[title=Height]"."""
    first = node.nodelist[0] if node.nodelist else None
    if first is None or type(first).__name__ != "LatexCharsNode" or not (match := _OPTIONS.match(first.chars)):
        return list(node.nodelist)
    rest = copy(first)
    rest.chars, rest.pos = first.chars[match.end() :], first.pos + match.end()
    return [rest, *node.nodelist[1:]]
