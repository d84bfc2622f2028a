"""Edits that an author has marked in a text and not yet carried out (CriticMarkup), read as if they were.

https://fletcher.github.io/MultiMarkdown-6/syntax/critic.html
"""

from __future__ import annotations

import re

from factcheck.document.signs import STRUCK

_EDIT = re.compile(
    r"\{--(?:(?!--\})[^\n]){1,500}--\}|\{\+\+(?P<added>(?:(?!\+\+\})[^\n]){1,500})\+\+\}"
    r"|\{~~(?:(?!~>)[^\n]){0,500}~>(?P<new>(?:(?!~~\})[^\n]){0,500})~~\}|\{>>(?:(?!<<\})[^\n]){1,500}<<\}"
    r"|\{==(?P<marked>(?:(?!==\})[^\n]){1,500})==\}"
)


def carried_out(text: str) -> str:
    """Return a text of the same length in which what was deleted and what only marks an edit is a sign that it was.

    Args:
        text: of a file.
    """
    return _EDIT.sub(_kept, text) if "{" in text else text


def _kept(match: re.Match[str]) -> str:
    name = match.lastgroup
    if name is None:
        return STRUCK * len(match.group())
    before, behind = match.start(name) - match.start(), match.end() - match.end(name)
    return f"{STRUCK * before}{match[name]}{STRUCK * behind}"
