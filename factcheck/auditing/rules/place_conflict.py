"""A claim puts something into a place, and the base declares it a part of another.

Found::

    entities:
      - {id: norden, name: Norden}
      - {id: sudland, name: Sudland}
      - {id: holm, name: Holm, part_of: norden}
    claims:
      - {statement: Holm lies in Sudland.}

    entities:
      - {id: norden, name: Norden}
      - {id: sudland, name: Sudland}
      - {id: holm, name: Holm, part_of: norden}
    claims:
      - {statement: Holm is a town in Sudland.}

Silent::

    entities:
      - {id: norden, name: Norden}
      - {id: holm, name: Holm, part_of: norden}
    claims:
      - {statement: Holm lies in Norden.}

    entities:
      - {id: europe, name: Europe}
      - {id: norden, name: Norden, part_of: europe}
      - {id: holm, name: Holm, part_of: norden}
    claims:
      - {statement: Holm lies in Europe.}

    entities:
      - {id: norden, name: Norden}
      - {id: coast, name: Amber Coast}
      - {id: holm, name: Holm, part_of: norden}
    claims:
      - {statement: Holm sold 40 ships in Norden.}

    entities:
      - {id: norden, name: Norden}
      - {id: strand, name: Strand, part_of: holm}
      - {id: holm, name: Holm, part_of: norden}
    claims:
      - {statement: Holm lies in Strand.}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, one
from factcheck.auditing.findings import finding
from factcheck.model import Finding, Level

ID = "place-conflict"
LEVEL = Level.ERROR
_ADVICE = "correct the claim, or the 'part_of' of the entity"
#: Verbs that say where something is.
_LIES = frozenset(("be", "lie", "stand", "locate", "situate"))


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each place that is not where the base declares it."""
    if not any(entity.part_of for entity in context.entities.values()):
        return
    for fact in context.facts:
        for thing, place in _located(fact):
            known = context.places.chain(thing)
            if len(known) > 1 and place in context.entities and not context.places.touch(thing, place):
                message = f"{thing} is declared a part of {known[1]}, not of {place}"
                yield finding(ID, LEVEL, message, (fact.claim, context.entities[thing]), _ADVICE)


def _located(fact: Fact) -> Iterator[tuple[str, str]]:
    """Yield the entities of "Holm lies in Norden" and "Holm is a town in Norden"."""
    way = fact.plain
    thing = one(way.argument("subj") or way.argument("obj"))
    if way.predicate not in _LIES or thing is None or not thing.entity:
        return
    attribute = one(way.argument("attr"))
    places = [each.phrase for each in attribute.named("in") if each.phrase] if attribute is not None else []
    for phrase in (*places, one(way.argument("in"))):
        if phrase is not None and phrase.entity:
            yield thing.entity, phrase.entity
