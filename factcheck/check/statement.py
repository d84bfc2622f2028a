"""One statement against a base."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from factcheck.check.spans import brought_back
from factcheck.document.blocks import UNKNOWN
from factcheck.judge.decide import MIN_CONFIDENCE, Setting, bears, decide, is_largely_said
from factcheck.judge.reading import read
from factcheck.judge.told import said_parts
from factcheck.language.clauses import Clause
from factcheck.language.names import leans, names
from factcheck.language.typography import LONGEST_SENTENCE, plain
from factcheck.language.verbs import is_headline
from factcheck.language.words import words
from factcheck.match.base import Base
from factcheck.match.query import Query, read_query
from factcheck.match.search import search
from factcheck.model import Match, Result, Statement, Value, Verdict
from factcheck.values import disjoint

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
    if len(given.text) > LONGEST_SENTENCE:
        return Result(given, Verdict.UNVERIFIED, f"it has {len(given.text):,} characters, more than any sentence")
    options = options or Options()
    set_plainly = plain(given.text)
    if set_plainly.places is None:
        return _dated(given, base, options)
    result = _dated(replace(given, text=set_plainly.text), base, options)
    return brought_back(result, given, set_plainly.back)


def _dated(given: Statement, base: Base, options: Options) -> Result:
    """Judge a statement with its relative dates written out, if it is known when it was written."""
    as_of = given.as_of or options.as_of
    if as_of is None:
        return _known(_checked(given, base, options))
    from factcheck.values.resolve import absolute

    written = absolute(given.text, as_of)
    return _known(brought_back(_checked(replace(given, text=written.text), base, options), given, written.back))


def _known(result: Result) -> Result:
    """Return a result, unless it is on content that could not be read, or supports a label, which states nothing."""
    text = result.statement.text
    if UNKNOWN in text and result.verdict is not Verdict.NOT_CHECKABLE:
        return replace(result, verdict=Verdict.UNVERIFIED, reason="a part of it cannot be read", evidence=())
    if result.verdict is Verdict.SUPPORTED and is_headline(words(text)) and not read(text).values:
        return replace(result, verdict=Verdict.UNVERIFIED, reason="a label alone states nothing", evidence=())
    return result


def _checked(statement: Statement, base: Base, options: Options) -> Result:
    query = read_query(base.store, statement.text)
    matches = _matches(statement, base, query)
    result = _judge(statement, base, query, options, matches)
    if result.verdict in (Verdict.CONTRADICTED, Verdict.OUTDATED) or not _may_tell_more(result):
        return result
    found = _by_assertions(statement, result, base, options) if any(map(is_largely_said, matches)) else None
    if found is not None and (found.verdict is Verdict.SUPPORTED or _gravity(found.verdict) > _gravity(result.verdict)):
        decided = {each.claim.id for each in found.evidence}
        return replace(found, related=tuple(match for match in result.related if match.claim.id not in decided))
    if result.verdict is not Verdict.UNVERIFIED or not statement.context:
        return result
    # what "the company" is may be found with the names that the paragraph used before, which is no ground to accuse
    wider = _judge(statement, base, read_query(base.store, statement.text, statement.context), options)
    if wider.verdict in (Verdict.SUPPORTED, Verdict.DISPUTED, Verdict.OUTDATED):
        return replace(wider, reason=f"{wider.reason}, taken with {' and '.join(statement.context)} from before")
    return result


def _may_tell_more(result: Result) -> bool:
    """Tell whether a part of a sentence can be checked: of a prediction it can, of a question or an opinion not."""
    return result.verdict is not Verdict.NOT_CHECKABLE or result.reason == "prediction"


#: From harmless to grave: the sentence gets the gravest verdict among what it asserts.
_GRAVE = (Verdict.OUTDATED, Verdict.DISPUTED, Verdict.SUSPECT, Verdict.CONTRADICTED)


def _gravity(verdict: Verdict) -> int:
    return _GRAVE.index(verdict) if verdict in _GRAVE else -1


def _by_assertions(statement: Statement, result: Result, base: Base, options: Options) -> Result | None:
    """Return the gravest verdict on what a sentence asserts, or that all of it is stated, or None.

    All parts that have the gravest verdict are told of.
    """
    asserted = said_parts(statement.text)
    if not asserted:
        return None
    found = [_unless_leaning(_asserted(part, statement, base, options), part, statement) for part in asserted]
    grave = [each for each in found if each.verdict in _GRAVE]
    if grave:
        worst = max(grave, key=lambda each: _GRAVE.index(each.verdict)).verdict
        return _joined([each for each in grave if each.verdict is worst])
    stated = result.verdict is Verdict.UNVERIFIED and all(each.verdict is Verdict.SUPPORTED for each in found)
    return _joined(found) if stated and _cover(asserted, statement.text) else None


def _unless_leaning(found: Result, part: Clause, statement: Statement) -> Result:
    """Return a result on a part, unless what the part leaves unnamed is something that the evidence does not name.

    Of "The ferry to Rom is slow; the crossing takes 80 minutes" the second half is no denial of the crossing to Tor.
    """
    if found.verdict is not Verdict.CONTRADICTED:
        return found
    if _is_of_another_time(found, part, statement):
        return replace(found, verdict=Verdict.UNVERIFIED, reason="it may be of another time", evidence=())
    if not leans(part.text):
        return found
    last = max((there for _, there, _ in part.parts), default=0)
    before = {word.stem for name in names(statement.text[:last]) for word in words(name)}
    known = {word.stem for each in found.evidence for word in words(each.wording)}
    if before <= known:
        return found
    return replace(found, verdict=Verdict.UNVERIFIED, reason="it may be about something else", evidence=())


def _is_of_another_time(found: Result, part: Clause, statement: Statement) -> bool:
    """Tell whether a part without a date stands beside one of another time than that of all the evidence.

    "Was damaged in May 2020 and repaired within two weeks" does not deny "was damaged in 2023 and repaired within six".
    """
    own, said = _dates(part.text), _dates(statement.text)
    known = [_dates(each.wording) for each in found.evidence]
    return not own and bool(said) and all(dates and _all_disjoint(said, dates) for dates in known)


def _dates(text: str) -> list[Value]:
    return [value for value in read(text).values if value.kind == "date"]


def _all_disjoint(said: list[Value], known: list[Value]) -> bool:
    return all(disjoint(one, two) for one in said for two in known)


def _joined(found: list[Result]) -> Result:
    """Return several results of one verdict as one."""
    return replace(
        found[0],
        reason="; ".join(each.reason for each in found),
        evidence=tuple(dict.fromkeys(evidence for each in found for evidence in each.evidence)),
        confidence=max(each.confidence for each in found),
    )


def _cover(asserted: tuple[Clause, ...], text: str) -> bool:
    """Tell whether no word of weight is left out by the parts of a sentence."""
    taken = [(there, there + length) for part in asserted for _, there, length in part.parts]
    return all(word.stop or any(start <= word.start < end for start, end in taken) for word in words(text))


def _asserted(part: Clause, statement: Statement, base: Base, options: Options) -> Result:
    """Judge what a sentence asserts, and tell of it as a part of the sentence."""
    found = _judge(Statement(part.text), base, read_query(base.store, part.text), options)
    result = brought_back(found, statement, part.back)
    where = "in" if part.text in statement.text else "read as"
    return replace(result, reason=f"{where} “{part.text}”: {found.reason}")


def _matches(statement: Statement, base: Base, query: Query) -> list[Match]:
    return search(base.store, statement.text, _COMPARED, query, _RERANKED, bears)


def _judge(
    statement: Statement, base: Base, query: Query, options: Options, matches: list[Match] | None = None
) -> Result:
    setting = Setting(
        query.aliases,
        base.claim,
        base.property,
        lambda text: search(base.store, text, _COMPARED, candidates=_RERANKED, wanted=bears),
        options.today or date.today(),
        options.min_confidence,
    )
    return decide(statement, _matches(statement, base, query) if matches is None else matches, setting)
