"""A claim uses a name that two entities of the base could mean.

The name is one of an entity, and at the same time a part of the name of another, and the claim does not say by
``subject`` which is meant. A longer name in the statement settles it too.

Found::

    entities:
      - {id: george, name: George Washington, aliases: [Washington]}
      - {id: state, name: Washington State}
    claims:
      - {statement: Washington has 39 counties.}

Silent::

    entities:
      - {id: george, name: George Washington, aliases: [Washington]}
      - {id: state, name: Washington State}
    claims:
      - {statement: Washington State has 39 counties.}

    entities:
      - {id: george, name: George Washington, aliases: [Washington]}
      - {id: state, name: Washington State}
    claims:
      - {statement: Washington owned a farm., subject: george}

    entities:
      - {id: azure, name: Azure}
      - {id: service, name: Azure OpenAI Service, type: product}
    claims:
      - {statement: Azure is a cloud.}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.auditing.names import mentions
from factcheck.language.lexicon import phrase_key
from factcheck.model import Entity, Finding, Level

ID = "ambiguous-name"
LEVEL = Level.WARNING


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim that uses an alias which is part of another entity's name."""
    doubtful = _doubtful(context.entities)
    if not doubtful:
        return
    for claim in context.claims:
        if claim.subject is not None:
            continue
        for mention in mentions(claim.statement, context.aliases):
            surface = claim.statement[mention.start : mention.end]
            pair = doubtful.get(phrase_key(surface))
            if pair:
                names = " or ".join(entity.id for entity in pair)
                message = f"“{surface}” may be {names}"
                yield finding(ID, LEVEL, message, [claim], "use the full name, or give the claim a 'subject'", surface)
                break


def _doubtful(entities: Mapping[str, Entity]) -> dict[tuple[str, ...], tuple[Entity, Entity]]:
    """Return the short names by which one entity goes and that begin or end the full name of another."""
    short = {
        phrase_key(alias): entity
        for entity in entities.values()
        for alias in entity.aliases
        if len(phrase_key(alias)) < len(phrase_key(entity.name))
    }
    found = {}
    for other in entities.values():
        full = phrase_key(other.name)
        for length in range(1, len(full)):
            for part in (full[:length], full[-length:]):
                entity = short.get(part)
                if entity is not None and entity.id != other.id:
                    found[part] = (entity, other)
    return found
