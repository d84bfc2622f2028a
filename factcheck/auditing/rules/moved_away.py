"""What has moved from one place to another is said to be still where it was.

Found::

    - The archive moved from Cable Street to Elm Park in 2011.
    - The archive is in Cable Street.

    - The firm moved from Holm to Varby in 2011.
    - The firm is based in Holm.

Silent::

    - The archive moved from Cable Street to Elm Park in 2011.
    - The archive is in Elm Park.

    - The archive moved from Cable Street to Elm Park in 2011.
    - The archive was in Cable Street.

    - The archive moved from Cable Street to Elm Park in 2011.
    - The library is in Cable Street.

    - The archive moved from Cable Street to Elm Park in 1985.
    - The archive moved from Elm Park to Cable Street in 2011.
    - The archive is in Cable Street.

    - The archive will move from Cable Street to Elm Park in 2030.
    - The archive is in Cable Street.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, identity, one, told_of
from factcheck.auditing.findings import finding, side_by_side
from factcheck.auditing.tables import MOVING, PLACE_SLOTS
from factcheck.model import Finding, Level
from factcheck.syntax.records import Phrase

ID = "moved-away"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of the places, or say that it moved back"
#: Frames that tell where something is.
_BEING = frozenset(("location", "headquarters"))


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that is said to be where it moved away from."""
    moves: dict[str, list[tuple[Fact, Phrase, Phrase | None]]] = {}
    for fact in context.facts:
        thing, left = one(fact.plain.argument("subj") or fact.plain.argument("obj")), one(fact.plain.argument("from"))
        if fact.plain.predicate in MOVING and thing is not None and left is not None and left.kind in ("name", "noun"):
            moves.setdefault(identity(thing), []).append((fact, left, one(fact.plain.argument("to"))))
    for fact in context.facts if moves else ():
        thing, place = _located(fact)
        found = moves.get(identity(thing), []) if thing is not None else []
        if place is None or any(to is not None and identity(to) == identity(place) for _, _, to in found):
            continue
        for move, left, _ in found:
            if identity(left) == identity(place) and move.claim is not fact.claim:
                away = move.claim.statement[left.start : left.end]
                message = f"it moved away from “{away}”, and is there"
                found_now = finding(ID, LEVEL, message, (move.claim, fact.claim), _ADVICE)
                yield side_by_side(found_now, f"{told_of(fact)}, place", (f"left {away}", away))


def _located(fact: Fact) -> tuple[Phrase | None, Phrase | None]:
    """Return what is where, as far as a fact of today tells it."""
    if fact.plain.tense != "present" or fact.dates:
        return None, None
    if not any(way.frame in _BEING for way in fact.ways):
        return None, None
    thing = one(fact.plain.argument("subj") or fact.plain.argument("obj"))
    places = [each for each in fact.plain.arguments if each.slot in PLACE_SLOTS]
    return thing, one(places[0]) if len(places) == 1 else None
