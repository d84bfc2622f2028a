"""Two bases held against each other: the records of both as those of one, told apart by the ids of their claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from factcheck.model import Claim, Entity, Finding, Property, Record, Source, VocabularyRow
from factcheck.model.record import replace

#: What stands between the name of the other base and an id of it; no id of a base holds it.
MARK = ":"
#: The type of a property whose value is an entity.
_ENTITY = "entity"


def joined(own: Iterable[Record], other: Iterable[Record], name: str) -> Iterator[Record]:
    """Yield the records of two bases; entities with a name in common are the same, and have the names of both.

    Two desks that write of one company give it two ids, and may give one id to two people.

    Args:
        own: the records of the base that is audited.
        other: those of the other one; its claims and sources get ids that begin with its name.
        name: what the other base is called.
    """
    known = {each.id: each for each in own}
    records = list(other)
    called = _called(known.values(), [each for each in records if isinstance(each, Entity)], name)
    valued = {each.id for each in records if isinstance(each, Property) and each.type == _ENTITY}
    for record in records:
        if isinstance(record, Claim):
            known[f"{name}{MARK}{record.id}"] = _claim(record, name, called, valued)
        elif isinstance(record, Source):
            known[f"{name}{MARK}{record.id}"] = replace(record, id=f"{name}{MARK}{record.id}", snapshot=None)
        elif isinstance(record, VocabularyRow):
            known[f"{name}{MARK}{record.id}"] = record
        elif isinstance(record, Entity):
            at = called[record.id]
            known[at] = _merged(known.get(at), replace(record, id=at, part_of=_known_as(record.part_of, called)))
        elif record.id not in known:
            known[record.id] = record
    yield from known.values()


def _called(own: Iterable[Record], others: Iterable[Entity], name: str) -> Mapping[str, str]:
    """Return the ids of the other base's entities, each with that of the one entity of this base that has its name."""
    named: defaultdict[str, set[str]] = defaultdict(set)
    taken = set()
    for each in own:
        taken.add(each.id)
        for told in _names(each) if isinstance(each, Entity) else ():
            named[told].add(each.id)
    found = {}
    for each in others:
        same = {at for told in _names(each) for at in named.get(told, ())}
        if each.id in same:
            found[each.id] = each.id
        elif len(same) == 1:
            found[each.id] = next(iter(same))
        else:
            found[each.id] = f"{name}{MARK}{each.id}" if each.id in taken else each.id
    return found


def _names(entity: Entity) -> set[str]:
    return {each.casefold() for each in (entity.name, *entity.aliases)}


def _merged(first: Record | None, second: Entity) -> Entity:
    """Return an entity with the names that another base gives it as well."""
    if not isinstance(first, Entity):
        return second
    names = dict.fromkeys((*first.aliases, second.name, *second.aliases))
    aliases = tuple([each for each in names if each.casefold() != first.name.casefold()])
    return replace(first, aliases=aliases, part_of=first.part_of or second.part_of)


def _known_as(entity: str | None, called: Mapping[str, str]) -> str | None:
    return called.get(entity, entity) if entity is not None else None


def _claim(claim: Claim, name: str, called: Mapping[str, str], valued: set[str]) -> Claim:
    """Return a claim of the other base with ids of its own, and those that its entities have here."""
    cited = tuple(replace(each, source=f"{name}{MARK}{each.source}") for each in claim.sources)
    successor = f"{name}{MARK}{claim.superseded_by}" if claim.superseded_by else None
    value = _known_as(claim.value, called) if claim.property_id in valued else claim.value
    return replace(
        claim,
        id=f"{name}{MARK}{claim.id}",
        sources=cited,
        superseded_by=successor,
        subject=_known_as(claim.subject, called),
        value=value,
    )


def is_others(claim: Claim) -> bool:
    """Tell whether a claim is of the other base."""
    return MARK in claim.id


def is_across(found: Finding) -> bool:
    """Tell whether a finding is about claims of both bases."""
    return len({is_others(claim) for claim in found.claims}) > 1
