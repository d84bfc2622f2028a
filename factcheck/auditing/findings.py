"""How rules put into words what they found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from factcheck.auditing.conflicts import Conflict
from factcheck.auditing.facts import subject_of
from factcheck.fingerprint import fingerprint
from factcheck.model import Claim, Entity, Finding, Level, Property, Side, Source, Value
from factcheck.model.record import replace
from factcheck.syntax.records import Phrase, Proposition, Readings
from factcheck.values import find

#: What an editor can do about two claims that cannot both hold.
SETTLE = "rank one claim 'preferred', mark one 'deprecated', give both a time, or say which superseded the other"


def finding(
    rule: str,
    level: Level,
    message: str,
    about: Iterable[Claim | Source | Entity | Property],
    advice: str,
    detail: str = "",
) -> Finding:
    """Return a finding about records of a base, with a fingerprint that survives moved lines.

    Args:
        rule: id of the rule.
        level: its default level.
        message: what is wrong and why, in one line.
        about: the records on both sides, or the only one.
        advice: what an editor can do.
        detail: what tells it from another finding of the rule on the same records.
    """
    records = list(about)
    name = fingerprint(rule, *sorted(record.id for record in records), detail)
    return Finding(rule, level, message, tuple(map(_side, records)), advice, name)


def doubtful(
    rule: str,
    message: str,
    doubt: str,
    about: Iterable[Claim | Source | Entity | Property],
    advice: str,
) -> Finding:
    """Return the finding of what a rule for errors only suspects: a warning with its doubt."""
    return finding(rule, Level.WARNING, f"{message}; perhaps not, for {doubt}", about, advice)


def side_by_side(found: Finding, topic: str, values: Iterable[str]) -> Finding:
    """Return a finding with what its sides say of one point, which is then shown as a table.

    Args:
        found: the finding.
        topic: the entity and property that it is about.
        values: what each side says, in their order, as written.
    """
    sides = tuple(replace(side, value=value) for side, value in zip(found.sides, values, strict=True))
    return replace(found, sides=sides, topic=topic)


def _side(record: Claim | Source | Entity | Property) -> Side:
    if isinstance(record, Claim):
        return Side(record.statement, record.location, record)
    text = {Source: "title", Entity: "name", Property: "label"}[type(record)]
    return Side(f"{getattr(record, text)} ({record.id})", record.location)


def conflict_finding(rule: str, level: Level, conflict: Conflict, message: str) -> Finding:
    """Return the finding that shows a conflict; one that is not certain is a warning and tells the doubts."""
    if not conflict.certain:
        level = Level.WARNING
        doubts = " and ".join(conflict.doubts)
        message = f"{message}; perhaps not, for {doubts}" if doubts else f"probably {message}"
    found = finding(rule, level, message, (conflict.first, conflict.second), SETTLE)
    values = [(each.said, each.reference) for each in conflict.differences if each.kind != "polarity"][:1]
    sides = tuple(
        replace(side, value=value) for side, value in zip(found.sides, values[0] if values else ("", ""), strict=True)
    )
    return replace(found, sides=sides, topic=conflict.topic)


def topic_of(conflict: Conflict, told: Callable[[str], Readings]) -> str:
    """Return what a conflict is about: the entity, and the property or kind of value.

    Args:
        conflict: the two claims.
        told: returns what a sentence says.
    """
    for claim in (conflict.first, conflict.second):
        if claim.subject and claim.property_id:
            return f"{claim.subject}, {claim.property_id}"
    mine, yours = ([ways[0] for ways in told(each.statement)] for each in (conflict.first, conflict.second))
    others = {phrase.head for way in yours for phrase in _phrases(way)}
    subjects = [phrase for way in mine if (phrase := subject_of(way)) is not None]
    named = [phrase for way in mine for phrase in _phrases(way) if phrase.kind == "name" or phrase.determiner == "the"]
    # who is named as the head of a museum in one claim alone is not what both are about
    subject = next((each for each in (*subjects, *named) if each.head in others), next(iter(subjects), None))
    kind = conflict.differences[0].kind if conflict.differences else ""
    return f"{conflict.first.statement[subject.start : subject.end]}, {kind}" if subject is not None else kind


def _phrases(way: Proposition) -> Iterator[Phrase]:
    """Yield what fills the slots of a proposition, and what that is of."""
    for argument in way.arguments:
        for phrase in argument.phrases:
            yield phrase
            yield from (each.phrase for each in phrase.modifiers if each.phrase is not None)


def difference_message(conflict: Conflict) -> str:
    """Say in one line how the two sides differ."""
    parts = []
    for difference in conflict.differences:
        if difference.kind == "polarity":
            parts.append("one denies what the other states")
        elif difference.said == difference.reference:
            parts.append(f"{difference.kind} in what is said with “{difference.said}”")
        else:
            parts.append(f'{difference.kind}: "{difference.said}" against "{difference.reference}"')
    return "; ".join(parts)


def shared_sources(conflict: Conflict) -> tuple[str, ...]:
    """Return the ids of sources that both claims cite."""
    second = {citation.source for citation in conflict.second.sources}
    return tuple(dict.fromkeys(citation.source for citation in conflict.first.sources if citation.source in second))


def is_bound(conflict: Conflict) -> bool:
    """Tell whether a side of a conflict gives a bound ("more than 10") and no value."""
    values = [value for point in conflict.differences for text in (point.said, point.reference) for value in find(text)]
    return any(_is_bound(value) for value in values)


def _is_bound(value: Value) -> bool:
    return value.low is None or value.high is None or value.low_open or value.high_open
