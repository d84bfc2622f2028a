"""The Markdown parser, made to say where in the file each inline token stands.

markdown-it maps block tokens to lines, and its inline parser knows the place of every token in the text of its block;
here that knowledge is kept in the ``map`` of inline tokens, which is empty otherwise, and put together with the lines.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from factcheck.document import formulas

#: Blocks that stand in each other; a list takes two levels.
_DEEPEST = 150
_DEEPEST_INLINE = 20


class _State(StateInline):
    """The state of the inline parser that notes where its tokens begin."""

    _pending_at = 0

    def append_pending(self, text: str) -> None:
        if not self.pending:
            self._pending_at = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802
        token = super().pushPending()
        token.map = [self._pending_at, self.pos]
        return token

    def push(self, ttype: str, tag: str, nesting: Any) -> Token:
        token = super().push(ttype, tag, nesting)
        token.map = [self.pos, self.pos]
        return token


class _Inline(ParserInline):
    """The inline parser with that state."""

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        state = _State(src, md, env, tokens)
        # links in links in links are text; each level costs another look at the whole line
        md.options["maxNesting"] = _DEEPEST_INLINE
        self.tokenize(state)
        md.options["maxNesting"] = _DEEPEST + 1
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _refuse_depth(state: Any, line: int, end: int, silent: bool) -> bool:
    """Refuse a list in a list in a list where the parser would leave the rest out without a word."""
    if state.level >= _DEEPEST:
        raise RecursionError
    return False


def _is_container(params: str, markup: str) -> bool:
    """Tell whether three colons open a container and do not close one: ":::note", ":::{warning}"."""
    return bool(params.strip())


def _footnotes(md: MarkdownIt) -> None:
    footnote_plugin(md, move_to_end=False)


def _dollars(md: MarkdownIt) -> None:
    dollarmath_plugin(md, allow_space=False, allow_digits=False, double_inline=True)


#: What only a formula holds.
_OF_FORMULA = re.compile(r"\\[A-Za-z]|[\^_={}]")
_LONGEST_FORMULA = 200


def _tex_brackets(state: StateInline, silent: bool) -> bool:
    r"""Read a formula in the brackets of TeX, "\(x_0\)"; other brackets with that sign are brackets."""
    if not state.src.startswith("\\(", state.pos):
        return False
    end = state.src.find("\\)", state.pos + 2, state.pos + _LONGEST_FORMULA)
    content = state.src[state.pos + 2 : end]
    if end < 0 or "\n" in content or not (formulas.plain(content) or _OF_FORMULA.search(content)):
        return False
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content, token.markup = content, "\\("
    state.pos = end + 2
    return True


@cache
def parser() -> MarkdownIt:
    """Return the parser: CommonMark with the extensions that documentation tools share."""
    md = MarkdownIt("commonmark", {"maxNesting": _DEEPEST + 1})
    md.block.ruler.before("code", "depth", _refuse_depth)
    md.inline = _Inline()
    md.enable(["table", "strikethrough"])
    # tokens of text that are joined would lose their places
    md.disable(["fragments_join", "text_join"])
    for plugin in (front_matter_plugin, _footnotes, admon_plugin, deflist_plugin, _dollars):
        md.use(plugin)
    md.inline.ruler.before("escape", "tex_brackets", _tex_brackets)
    container_plugin(md, "colon", validate=_is_container)
    return md
