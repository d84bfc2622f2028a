"""Check documents: read, leave out what did not change, judge, hold against themselves, suggest, and silence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from factcheck.check.contradictions import contradictions
from factcheck.check.exceptions import Exceptions
from factcheck.check.impossible_dates import impossible_dates
from factcheck.check.lead_told import told_once
from factcheck.check.linking.linked import with_links
from factcheck.check.parallel import check_in_parallel
from factcheck.check.reference import entities_of, resolved
from factcheck.check.statement import Options
from factcheck.check.stored import Stored
from factcheck.check.suggest import with_suggestions
from factcheck.document.read import Document
from factcheck.model import Finding, Location, Result, Statement, Verdict

if TYPE_CHECKING:
    from factcheck.match.base import Base

#: A longer document is not held against itself unless that was asked for, and its results are not kept: it is a
#: collection, not a draft.
LONGEST_DRAFT = 10_000


@dataclass(frozen=True, slots=True)
class Plan:
    """How documents are checked.

    Attributes:
        base: the open base; None for none.
        options: gives, for the name of a document, how its statements are judged.
        jobs: how many processes at most.
        self_check: gives, for the name of a document, whether its sentences are held against each other; None for
            if it is no longer than a draft.
        across: whether sentences of different documents are held against each other too.
        keep: which statements of a document are looked at; all if None.
        cache: whether results of unchanged documents are kept.
        progress: called with the number of statements done since the last call.
    """

    base: Base | None
    options: Callable[[str], Options] = lambda name: Options()
    jobs: int = 1
    self_check: Callable[[str], bool | None] = lambda name: None
    across: bool = False
    keep: Callable[[str, tuple[Statement, ...]], tuple[Statement, ...]] | None = None
    cache: bool = True
    progress: Callable[[int], None] = lambda amount: None


@dataclass(frozen=True, slots=True)
class Checked:
    """One document with all that was found in it.

    Attributes:
        document: the document.
        results: the verdicts on its sentences.
        findings: pairs of its sentences that contradict each other, dates that cannot be, and comments that silence
            nothing.
        silenced: (rule, place) -> why a comment silences it.
        fixed: how many further sentences were put right.
    """

    document: Document
    results: tuple[Result, ...]
    findings: tuple[Finding, ...] = ()
    silenced: Mapping[tuple[str, Location], str] = field(default_factory=dict)
    fixed: int = 0


def check_documents(documents: Sequence[Document], plan: Plan) -> list[Checked]:
    """Check documents.

    Args:
        documents: what was read.
        plan: how to go about it.

    Returns:
        One record for each document, in order; the same for any number of jobs.
    """
    read = [document.statements for document in documents]
    kept = [
        plan.keep(document.name, statements) if plan.keep else statements
        for document, statements in zip(documents, read, strict=True)
    ]
    found = list(_judged(documents, read, kept, plan))
    if plan.across:
        everything = [each for statements in read for each in _resolved(statements, plan)]
        looked_at = [each for statements in kept for each in statements]
        by_file = _by_file(_of(looked_at, contradictions(everything, across=True)))
        pairs = zip(documents, found, strict=True)
        found = [(results, by_file.get(document.name, [])) for document, (results, _) in pairs]
    return [
        _finished(document, results, findings) for document, (results, findings) in zip(documents, found, strict=True)
    ]


def _of(statements: Sequence[Statement], findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that some of these statements are a side of."""
    places = {each.location for each in statements}
    return [each for each in findings if any(side.location in places for side in each.sides)]


def _judged(
    documents: Sequence[Document],
    read: Sequence[tuple[Statement, ...]],
    kept: Sequence[tuple[Statement, ...]],
    plan: Plan,
) -> Iterator[tuple[list[Result], list[Finding]]]:
    """Yield the results and the contradictions of each document, from the store where it is unchanged."""
    options = [plan.options(document.name) for document in documents]
    stores = {each: Stored(_base_key(plan), each) for each in set(options)} if plan.cache else {}
    known = [
        stores[each].get(whole, statements) if stores and len(statements) <= LONGEST_DRAFT else None
        for each, whole, statements in zip(options, read, kept, strict=True)
    ]
    told = [whole if found is not None else _resolved(whole, plan) for whole, found in zip(read, known, strict=True)]
    asked = [_of_these(whole, statements) for whole, statements in zip(told, kept, strict=True)]
    fresh: dict[int, list[Result]] = {}
    for each in dict.fromkeys(options):
        waiting = [at for at in range(len(documents)) if options[at] == each and known[at] is None]
        verdicts = _verdicts([statement for at in waiting for statement in asked[at]], plan, each)
        for at in waiting:
            fresh[at] = _linked([next(verdicts) for _ in kept[at]], told[at], plan, each)
    for at, document in enumerate(documents):
        stored = known[at]
        if stored is not None:
            plan.progress(len(kept[at]))
        results = fresh[at] if stored is None else stored.results
        wanted = _self_checked(document, kept[at], plan)
        if stored is not None and stored.findings is not None and wanted and not plan.keep:
            yield results, stored.findings
            continue
        # what is looked at may contradict what is not
        whole = told[at] if stored is None else _resolved(read[at], plan)
        findings = _of(kept[at], contradictions(whole)) if wanted and kept[at] else []
        if stores and len(kept[at]) <= LONGEST_DRAFT:
            stores[options[at]].put(read[at], kept[at], results, findings if wanted and not plan.keep else None)
        yield results, findings


def _linked(results: list[Result], statements: Sequence[Statement], plan: Plan, options: Options) -> list[Result]:
    """Return the verdicts on a document with what it shows as a whole; a collection is no running text."""
    if plan.base is None or len(statements) > LONGEST_DRAFT:
        return results
    return told_once(with_links(results, statements, plan.base, options))


def _resolved(statements: tuple[Statement, ...], plan: Plan) -> tuple[Statement, ...]:
    """Return the sentences of a document with what they take up from before; a collection is no running text."""
    return resolved(statements, entities_of(plan.base)) if len(statements) <= LONGEST_DRAFT else statements


def _of_these(statements: Sequence[Statement], wanted: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return those of the sentences of a document that stand where some others do."""
    places = {each.location for each in wanted}
    return tuple([each for each in statements if each.location in places])


def _self_checked(document: Document, statements: Sequence[Statement], plan: Plan) -> bool:
    asked = plan.self_check(document.name)
    return not plan.across and (len(statements) <= LONGEST_DRAFT if asked is None else asked)


def _base_key(plan: Plan) -> str:
    return plan.base.store.key if plan.base else "no base"


def _verdicts(statements: Sequence[Statement], plan: Plan, options: Options) -> Iterator[Result]:
    if plan.base is None:
        results: Iterable[Result] = (Result(each, Verdict.UNVERIFIED, "no base was given") for each in statements)
    else:
        results = check_in_parallel(statements, plan.base, options, plan.jobs)
    for result in results:
        plan.progress(1)
        yield result


def _by_file(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        place = finding.sides[0].location
        found.setdefault(place.file if place else "", []).append(finding)
    return found


def _finished(document: Document, results: Sequence[Result], findings: Sequence[Finding]) -> Checked:
    exceptions = Exceptions(document)
    findings = (*findings, *impossible_dates(result.statement for result in results))
    silenced: dict[tuple[str, Location], str] = {}
    for result in results:
        place, end = result.statement.location, result.statement.end
        if place is not None and result.verdict not in (Verdict.SUPPORTED, Verdict.NOT_CHECKABLE, Verdict.UNVERIFIED):
            _silence(silenced, exceptions, result.verdict.value, place, end or _behind(place))
    for finding in findings:
        for side in finding.sides:
            if side.location is not None and _is_in(side.location, document):
                place = finding.sides[0].location or side.location
                reason = exceptions.reason(finding.rule, side.location, _behind(side.location))
                if reason is not None:
                    silenced[finding.rule, place] = reason
    finished = tuple(with_suggestions(results, document))
    return Checked(document, finished, (*findings, *exceptions.findings()), silenced)


def _is_in(place: Location, document: Document) -> bool:
    return place.file == document.name


def _behind(place: Location) -> Location:
    return place._replace(column=place.column + 1)


def _silence(
    silenced: dict[tuple[str, Location], str], exceptions: Exceptions, rule: str, place: Location, end: Location
) -> None:
    reason = exceptions.reason(rule, place, end)
    if reason is not None:
        silenced[rule, place] = reason


def with_conflicts(results: Sequence[Result], findings: Sequence[Finding]) -> list[Result]:
    """Return results, each with the findings that its sentence is a side of."""
    by_place: dict[Location, list[Finding]] = {}
    for finding in findings:
        for side in finding.sides:
            if side.location is not None:
                by_place.setdefault(side.location, []).append(finding)
    return [
        replace(result, conflicts=tuple(by_place[place]))
        if (place := result.statement.location) in by_place
        else result
        for result in results
    ]
