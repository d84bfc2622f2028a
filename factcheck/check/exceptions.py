"""Comments in a document by which its author silences findings.

In the document's own comment syntax: ``factcheck: ignore[contradicted] reason`` behind a sentence, on a line of its own
above it, or as a comment of Word on its words; ``factcheck: off`` to ``factcheck: on`` around a block or inside a line,
``factcheck: ignore-file`` anywhere. Without brackets all rules are meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from factcheck.check.contradictions import RULE as SELF_CONTRADICTION
from factcheck.check.impossible_dates import RULE as IMPOSSIBLE_DATE
from factcheck.document.blocks import Comment, LineIndex
from factcheck.document.read import Document
from factcheck.hints import suggest
from factcheck.model import Finding, Level, Location, Side, Verdict

RULE = "unused-ignore"
UNKNOWN_RULE = "unknown-directive"
_WORDS = ("ignore", "ignore-file", "off", "on")
#: What a comment can silence.
RULES = (
    *(each.value for each in Verdict if each not in (Verdict.SUPPORTED, Verdict.NOT_CHECKABLE)),
    SELF_CONTRADICTION,
    IMPOSSIBLE_DATE,
)
_DIRECTIVE = re.compile(r"\s*factcheck:\s*(?P<word>[^\s\[]*)\s*(?:\[(?P<rules>[^\]]*)\])?(?P<reason>.*)", re.DOTALL)
_Place = tuple[float, float]
_END: _Place = (float("inf"), 0)


@dataclass(slots=True)
class _Exception:
    """One comment: the part of the file that it silences, the rules, and whether it did silence something."""

    location: Location
    first: _Place
    last: _Place
    rules: frozenset[str]
    word: str
    reason: str
    used: bool = field(default=False)

    def covers(self, rule: str, first: _Place, last: _Place) -> bool:
        return first < self.last and last > self.first and (not self.rules or rule in self.rules)


class Exceptions:
    """The comments of one document."""

    def __init__(self, document: Document) -> None:
        self._name = document.name
        self._spans = [
            (each.location[1:], (each.end or each.location)[1:]) for each in document.statements if each.location
        ]
        self._lines = LineIndex(document.text)
        self._found: list[_Exception] = []
        self._unknown: list[Finding] = []
        for comment in document.comments:
            match = _DIRECTIVE.match(comment.text)
            if match is not None:
                self._add(comment, match)

    def _add(self, comment: Comment, match: re.Match[str]) -> None:
        word = match["word"]
        location = self._lines.location(self._name, comment.start)
        if word not in _WORDS:
            self._tell(location, comment, f"{word or 'nothing'!r} is no directive", suggest(word, _WORDS))
            return
        if word == "on":
            for known in self._found:
                if known.word == "off" and known.last == _END:
                    known.last = location[1:]
            return
        rules = [name.strip() for name in (match["rules"] or "").split(",") if name.strip()]
        unknown = [rule for rule in rules if rule not in RULES]
        for rule in unknown:
            self._tell(location, comment, f"{rule!r} is nothing that can be ignored", suggest(rule, RULES))
        first, last = self._range(word, comment)
        reason = " ".join(match["reason"].split())
        self._found.append(_Exception(location, first, last, frozenset(rules), word, reason, used=bool(unknown)))

    def _tell(self, location: Location, comment: Comment, message: str, advice: str) -> None:
        side = Side(" ".join(comment.text.split()), location)
        fingerprint = f"{UNKNOWN_RULE}-{location.line}-{location.column}"
        self._unknown.append(
            Finding(
                UNKNOWN_RULE, Level.WARNING, message + advice, (side,), "correct or remove the comment", fingerprint
            )
        )

    def _range(self, word: str, comment: Comment) -> tuple[_Place, _Place]:
        if word == "ignore-file":
            return (0, 0), _END
        first = self._lines.location(self._name, comment.start)[1:]
        if word == "off":
            return first, _END
        last = self._lines.location(self._name, comment.end)[1:]
        if comment.beside and first < last:
            return first, last
        line = first[0]
        if not any(begin < first and behind[0] >= line for begin, behind in self._spans):
            # alone on its line it means the next line on which a sentence begins
            line = min((begin[0] for begin, _ in self._spans if begin >= last), default=line)
        return min(first, (line, 0)), (line + 1, 0)

    def reason(self, rule: str, first: Location, last: Location) -> str | None:
        """Return why a finding of a rule is silenced, or None if it is not.

        Args:
            rule: the rule, or the verdict.
            first: where what it is about begins.
            last: the place behind that.
        """
        for known in self._found:
            if known.covers(rule, first[1:], last[1:]):
                known.used = True
                return known.reason or "ignored by a comment"
        return None

    def findings(self) -> list[Finding]:
        """Return a finding for each comment that silenced nothing, and for each name in one that means nothing."""
        unused = [
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
        return [*unused, *self._unknown]


def _shown(known: _Exception) -> str:
    rules = f"[{', '.join(sorted(known.rules))}]" if known.rules else ""
    return f"factcheck: {known.word}{rules} {known.reason}".rstrip()
