"""A claim uses a part of a name that two entities of the base share.

"Miller" may be Ann Miller or Bob Miller. A name that an entity has as its own name or alias stands for that entity; the
full name in the same statement, or ``subject``, settles it too.

Found::

    entities:
      - {id: george, name: George Washington}
      - {id: state, name: Washington State}
    claims:
      - {statement: Washington has 39 counties.}

    entities: [{id: ann, name: Ann Miller}, {id: bob, name: Bob Miller}]
    claims:
      - {statement: In 2010 Miller founded Acme.}

Silent::

    entities:
      - {id: george, name: George Washington, aliases: [Washington]}
      - {id: state, name: Washington State}
    claims:
      - {statement: Washington has 39 counties.}

    entities:
      - {id: george, name: George Washington}
      - {id: state, name: Washington State}
    claims:
      - {statement: Washington State has 39 counties.}

    entities:
      - {id: george, name: George Washington}
      - {id: state, name: Washington State}
    claims:
      - {statement: Washington owned a farm., subject: george}

    entities: [{id: ann, name: Ann Miller}, {id: bob, name: Bob Miller}]
    claims:
      - {statement: Ann Miller founded Acme in 2010; Miller is its head.}

    entities: [{id: ann, name: Ann Miller}, {id: bob, name: Bob Miller}]
    claims:
      - {statement: The Miller Foundation was founded in 2010.}

    entities: [{id: azure, name: Azure}, {id: service, name: Azure OpenAI Service, type: product}]
    claims:
      - {statement: Azure is a cloud.}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.auditing.names import mentions
from factcheck.language.lexicon import phrase_key
from factcheck.language.words import Word, words
from factcheck.model import Entity, Finding, Level

ID = "ambiguous-name"
LEVEL = Level.WARNING
_ADVICE = "use the full name, or give the claim a 'subject'"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim that uses a part of the names of several entities, and no whole one of them."""
    doubtful = _shared_parts(context.entities)
    for claim in context.claims if doubtful else ():
        if claim.subject is not None:
            continue
        named = list(mentions(claim.statement, context.names))
        found = [
            word for word in words(claim.statement) if not any(each.start <= word.start < each.end for each in named)
        ]
        for at, word in enumerate(found):
            meant = doubtful.get(word.stem, ())
            if not word.capital or not meant or _in_longer_name(claim.statement, found, at):
                continue
            if {each.entity for each in named}.isdisjoint(entity.id for entity in meant):
                message = f"“{word.text}” may be {' or '.join(entity.id for entity in meant)}"
                yield finding(ID, LEVEL, message, [claim], _ADVICE, word.text)
                break


def _in_longer_name(text: str, found: Sequence[Word], at: int) -> bool:
    """Tell whether a capitalised word stands next to another one."""
    word = found[at]
    before = at > 0 and found[at - 1].capital and text[found[at - 1].end : word.start] == " "
    after = at + 1 < len(found) and found[at + 1].capital and text[word.end : found[at + 1].start] == " "
    return before or after


def _shared_parts(entities: Mapping[str, Entity]) -> dict[str, tuple[Entity, ...]]:
    """Return the first or last word of the names of several entities -> these, unless it is somebody's own name."""
    owned = {phrase_key(name) for entity in entities.values() for name in (entity.name, *entity.aliases)}
    parts: defaultdict[str, dict[str, Entity]] = defaultdict(dict)
    for entity in entities.values():
        full = phrase_key(entity.name)
        if len(full) > 1:
            for part in (full[0], full[-1]):
                if (part,) not in owned:
                    parts[part][entity.id] = entity
    return {part: tuple(each.values()) for part, each in parts.items() if len(each) > 1}
