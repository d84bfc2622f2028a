"""Comments in a document by which its author silences findings.

In the document's own comment syntax: ``factcheck: ignore[contradicted] reason`` behind a sentence or on a line of its
own above it, ``factcheck: off`` to ``factcheck: on`` around a block, ``factcheck: ignore-file`` anywhere. Without
brackets all rules are meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from factcheck.document.read import Document
from factcheck.model import Finding, Level, Location, Side, Statement

RULE = "unused-ignore"
#: What opens a comment in each format; Jupyter and Markdown take those of HTML.
_OPENERS = {
    ".rst": r"\.\.",
    ".adoc": "//",
    ".asciidoc": "//",
    ".tex": "%",
    ".mdx": r"(?:<!--|\{/\*)",
    ".txt": r"(?:#|//|<!--)",
    ".text": r"(?:#|//|<!--)",
    "": r"(?:#|//|<!--)",
}
_HTML = "<!--"
_DIRECTIVE = (
    r"(?P<opener>{opener})\s*factcheck:\s*(?P<word>ignore-file|ignore|off|on)\b(?:\[(?P<rules>[^\]\n]*)\])?"
    r"(?P<reason>[^\n]*)"
)
_CLOSER = re.compile(r"\s*(?:-->|\*/\}).*$")


@dataclass(slots=True)
class _Exception:
    """One comment: the lines that it silences, the rules, and whether it did silence something."""

    location: Location
    first: int
    last: float
    rules: frozenset[str]
    reason: str
    used: bool = field(default=False)

    def covers(self, rule: str, first: int, last: int) -> bool:
        return first <= self.last and last >= self.first and (not self.rules or rule in self.rules)


class Exceptions:
    """The comments of one document."""

    def __init__(self, document: Document) -> None:
        opener = _OPENERS.get(document.suffix, _HTML)
        self._found: list[_Exception] = []
        if "factcheck:" not in document.text:
            return
        pattern = re.compile(_DIRECTIVE.format(opener=opener))
        lines = re.split(r"\r\n|\r|\n", document.text)
        for number, line in enumerate(lines, 1):
            for match in pattern.finditer(line):
                self._add(document.name, lines, number, match)

    def _add(self, file: str, lines: Sequence[str], number: int, match: re.Match[str]) -> None:
        word = match["word"]
        location = Location(file, number, match.start() + 1)
        rules = frozenset(name.strip() for name in (match["rules"] or "").split(",") if name.strip())
        reason = _CLOSER.sub("", match["reason"]).strip()
        if word == "on":
            for known in self._found:
                if known.last == float("inf") and known.first > 0:
                    known.last = number
            return
        first, last = self._range(word, lines, number, match)
        self._found.append(_Exception(location, first, last, rules, reason))

    @staticmethod
    def _range(word: str, lines: Sequence[str], number: int, match: re.Match[str]) -> tuple[int, float]:
        if word == "ignore-file":
            return 0, float("inf")
        if word == "off":
            return number, float("inf")
        if match.string[: match.start()].strip():
            return number, number
        # alone on its line: it means the next line that has words
        following = (at for at in range(number, len(lines)) if lines[at].strip())
        return number, next(following, number - 1) + 1

    def reason(self, rule: str, first: int, last: int) -> str | None:
        """Return why a finding of a rule on some lines is silenced, or None if it is not."""
        for known in self._found:
            if known.covers(rule, first, last):
                known.used = True
                return known.reason or "ignored by a comment"
        return None

    def unused(self) -> list[Finding]:
        """Return a finding for each comment that silenced nothing."""
        return [
            Finding(
                RULE,
                Level.WARNING,
                "this comment silences nothing",
                (Side(_shown(known), known.location),),
                "remove it",
                f"{RULE}-{known.location.line}",
            )
            for known in self._found
            if not known.used
        ]


def _shown(known: _Exception) -> str:
    rules = f"[{', '.join(sorted(known.rules))}]" if known.rules else ""
    return f"factcheck: ignore{rules} {known.reason}".rstrip()


def is_directive(statement: Statement) -> bool:
    """Tell whether a line of plain text is such a comment and no statement."""
    return re.match(r"(?:#|//|<!--)\s*factcheck:", statement.text) is not None
