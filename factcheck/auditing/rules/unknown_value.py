"""The ``value`` field of a claim says something else than its statement.

Found::

    entities: [{id: acme, name: Acme}]
    properties: [{id: start, label: year of founding, type: date}]
    claims: [{statement: Acme was founded in 1998., subject: acme, property: start, value: 1999}]

    entities: [{id: acme, name: Acme}, {id: ann, name: Ann Miller}, {id: bob, name: Bob Jones}]
    properties: [{id: head, label: head of a company, type: entity}]
    claims: [{statement: Ann Miller is the CEO of Acme., subject: acme, property: head, value: bob}]

Silent::

    entities: [{id: acme, name: Acme}]
    properties: [{id: start, label: year of founding, type: date}]
    claims: [{statement: Acme was founded in May 1998., subject: acme, property: start, value: 1998}]

    entities: [{id: acme, name: Acme}]
    properties: [{id: start, label: year of founding, type: date}]
    claims: [{statement: Acme was founded at the end of the war., subject: acme, property: start, value: 1945}]

    entities: [{id: acme, name: Acme}, {id: ann, name: Ann Miller}, {id: bob, name: Bob Jones}]
    properties: [{id: head, label: head of a company, type: entity}]
    claims: [{statement: Its founder is the CEO of Acme., subject: acme, property: head, value: bob}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.auditing.names import mentions
from factcheck.judge.typed import KINDS, typed_value
from factcheck.model import Claim, Finding, Level, Property
from factcheck.values import comparable, disjoint

ID = "unknown-value"
LEVEL = Level.ERROR
_ADVICE = "correct the value or the statement"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim whose field and statement exclude each other."""
    for claim in context.claims:
        known = context.properties.get(claim.property_id or "")
        if known is None or claim.value is None:
            continue
        message = _other_entity(context, claim) if known.type == "entity" else _other_value(context, claim, known)
        if message:
            yield finding(ID, LEVEL, message, [claim], _ADVICE)


def _other_value(context: Context, claim: Claim, known: Property) -> str:
    typed = typed_value(claim, known)
    stated = [value for value in context.values(claim) if value.kind in KINDS.get(known.type or "", ())]
    if typed is None or not stated:
        return ""
    if any(not comparable(typed[1], value) or not disjoint(typed[1], value) for value in stated):
        return ""
    said = ", ".join(claim.statement[value.start : value.end] for value in stated)
    return f"its value is {claim.value}, its statement says {said}"


def _other_entity(context: Context, claim: Claim) -> str:
    """Say so if the statement names other entities beside the subject, and not the value."""
    named = {each.entity for each in mentions(claim.statement, context.names)}
    entity = context.entities.get(claim.value or "")
    others = sorted(named - {claim.subject})
    if entity is None or entity.id in named or not others:
        return ""
    same_kind = [name for name in others if context.entities[name].type == entity.type]
    return f"its value is {entity.id}, its statement names {', '.join(same_kind)}" if same_kind else ""
