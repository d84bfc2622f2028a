"""The ``value`` field of a claim is not of the type that its property has.

Found::

    entities: [{id: acme, name: Acme}]
    properties: [{id: start, label: year of founding, type: date}]
    claims: [{statement: Acme was founded long ago., subject: acme, property: start, value: long ago}]

    entities: [{id: acme, name: Acme}]
    properties: [{id: head, label: head of a company, type: entity}]
    claims: [{statement: Ann Miller runs Acme., subject: acme, property: head, value: ann-miller}]

Silent::

    entities: [{id: acme, name: Acme}]
    properties: [{id: start, label: year of founding, type: date}]
    claims: [{statement: Acme was founded in 1998., subject: acme, property: start, value: 1998}]

    entities: [{id: acme, name: Acme}, {id: ann, name: Ann Miller}]
    properties: [{id: head, label: head of a company, type: entity}]
    claims: [{statement: Ann Miller runs Acme., subject: acme, property: head, value: ann}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.hints import suggest
from factcheck.judge.typed import KINDS, typed_value
from factcheck.model import Finding, Level

ID = "type-mismatch"
LEVEL = Level.ERROR


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each value of the wrong type."""
    for claim in context.claims:
        known = context.properties.get(claim.property_id or "")
        if known is None or claim.value is None:
            continue
        if known.type == "entity" and claim.value not in context.entities:
            hint = suggest(claim.value, list(context.entities))
            message = f"the value {claim.value!r} is no entity{hint}"
        elif known.type in KINDS and typed_value(claim, known) is None:
            message = f"the value {claim.value!r} is no {known.type}"
        else:
            continue
        yield finding(ID, LEVEL, message, [claim], f"give a value of the type {known.type!r}")
