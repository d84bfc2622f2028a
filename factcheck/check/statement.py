"""One statement against a base."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from factcheck.check.spans import brought_back
from factcheck.judge.decide import MIN_CONFIDENCE, Setting, bears, decide
from factcheck.judge.reading import read
from factcheck.language.clauses import clauses
from factcheck.match.base import Base
from factcheck.match.query import Query, read_query
from factcheck.match.search import search
from factcheck.model import Result, Span, Statement, Verdict

#: How many of the best matches are compared.
_COMPARED = 10
#: How many claims are reranked for that; what stands further down in the index is seldom about the same thing.
_RERANKED = 25


@dataclass(frozen=True, slots=True)
class Options:
    """How statements are judged.

    Attributes:
        today: the day that validity is judged from; the current day by default.
        min_confidence: the line under which a contradiction is not said, 0..1.
        as_of: the day by which relative dates are understood where a text gives none; without one they decide nothing.
    """

    today: date | None = None
    min_confidence: float = MIN_CONFIDENCE
    as_of: date | None = None


def check_statement(text: str | Statement, base: Base, options: Options | None = None) -> Result:
    """Return what a base says of one statement.

    Args:
        text: the statement, as text or with its place in a document.
        base: the open base.
        options: how to judge.

    Returns:
        The verdict with everything that explains it.
    """
    given = text if isinstance(text, Statement) else Statement(text)
    own = given.text.casefold()
    given = replace(given, context=tuple(name for name in given.context if name.casefold() not in own))
    options = options or Options()
    as_of = given.as_of or options.as_of
    if as_of is None:
        return _checked(given, base, options)
    from factcheck.values.resolve import absolute

    written = absolute(given.text, as_of)
    return brought_back(_checked(replace(given, text=written.text), base, options), given, written.back)


def _checked(statement: Statement, base: Base, options: Options) -> Result:
    query = read_query(base.store, statement.text)
    result = _judge(statement, base, query, options)
    if result.verdict in (Verdict.NOT_CHECKABLE, Verdict.CONTRADICTED, Verdict.OUTDATED):
        return result
    found = _by_clauses(statement, base, options)
    if found is not None and _GRAVE.index(found.verdict) > _gravity(result.verdict):
        decided = {each.claim.id for each in found.evidence}
        return replace(found, related=tuple(match for match in result.related if match.claim.id not in decided))
    if result.verdict is not Verdict.UNVERIFIED or not statement.context:
        return result
    # what "the company" is may be found with the names that the paragraph used before, which is no ground to accuse
    wider = _judge(statement, base, read_query(base.store, statement.text, statement.context), options)
    if wider.verdict in (Verdict.SUPPORTED, Verdict.DISPUTED, Verdict.OUTDATED):
        return replace(wider, reason=f"{wider.reason}, taken with {' and '.join(statement.context)} from before")
    return result


#: From harmless to grave: the sentence gets the gravest verdict among its clauses.
_GRAVE = (Verdict.OUTDATED, Verdict.DISPUTED, Verdict.CONTRADICTED)


def _gravity(verdict: Verdict) -> int:
    return _GRAVE.index(verdict) if verdict in _GRAVE else -1


def _by_clauses(statement: Statement, base: Base, options: Options) -> Result | None:
    """Return the gravest verdict on a clause of a compound sentence, or None if no clause has one.

    All clauses that have it are told of.
    """
    pieces = clauses(statement.text)
    reading = read(statement.text)
    if len(pieces) < 2 or reading.hedged or reading.attributed or reading.quoted:
        return None
    found = [_clause(piece, statement, base, options) for piece in pieces]
    grave = [each for each in found if each.verdict in _GRAVE]
    if not grave:
        return None
    worst = max(grave, key=lambda each: _GRAVE.index(each.verdict)).verdict
    first, *others = [each for each in grave if each.verdict is worst]
    return replace(
        first,
        reason="; ".join(each.reason for each in (first, *others)),
        evidence=first.evidence + tuple(evidence for each in others for evidence in each.evidence),
        confidence=max(each.confidence for each in (first, *others)),
    )


def _clause(piece: str, statement: Statement, base: Base, options: Options) -> Result:
    """Judge one clause, and tell of it as a part of the sentence."""
    found = _judge(Statement(piece), base, read_query(base.store, piece), options)
    start = max(0, statement.text.find(piece))
    result = brought_back(found, statement, lambda span: Span(span.start + start, span.end + start))
    return replace(result, reason=f"in “{piece}”: {found.reason}")


def _judge(statement: Statement, base: Base, query: Query, options: Options) -> Result:
    matches = search(base.store, statement.text, _COMPARED, query, _RERANKED, bears)
    setting = Setting(
        query.aliases,
        base.claim,
        base.property,
        lambda text: search(base.store, text, _COMPARED, candidates=_RERANKED, wanted=bears),
        options.today or date.today(),
        options.min_confidence,
    )
    return decide(statement, matches, setting)
