"""Two bases held against each other: the records of both as those of one, told apart by the ids of their claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import Claim, Entity, Finding, Record, Source, VocabularyRow
from factcheck.model.record import replace

#: What stands between the name of the other base and an id of it; no id of a base holds it.
MARK = ":"


def joined(own: Iterable[Record], other: Iterable[Record], name: str) -> Iterator[Record]:
    """Yield the records of two bases; entities and properties with one id are the same, with the names of both.

    Args:
        own: the records of the base that is audited.
        other: those of the other one; its claims and sources get ids that begin with its name.
        name: what the other base is called.
    """
    known = {each.id: each for each in own}
    for record in other:
        first = known.get(record.id)
        if isinstance(record, Claim):
            known[f"{name}{MARK}{record.id}"] = _claim(record, name)
        elif isinstance(record, Source):
            known[f"{name}{MARK}{record.id}"] = replace(record, id=f"{name}{MARK}{record.id}", snapshot=None)
        elif isinstance(record, VocabularyRow):
            known[f"{name}{MARK}{record.id}"] = record
        elif first is None:
            known[record.id] = record
        elif isinstance(first, Entity) and isinstance(record, Entity):
            names = dict.fromkeys((*first.aliases, record.name, *record.aliases))
            known[record.id] = replace(first, aliases=tuple(each for each in names if each != first.name))
    yield from known.values()


def _claim(claim: Claim, name: str) -> Claim:
    cited = tuple(replace(each, source=f"{name}{MARK}{each.source}") for each in claim.sources)
    successor = f"{name}{MARK}{claim.superseded_by}" if claim.superseded_by else None
    return replace(claim, id=f"{name}{MARK}{claim.id}", sources=cited, superseded_by=successor)


def is_others(claim: Claim) -> bool:
    """Tell whether a claim is of the other base."""
    return MARK in claim.id


def is_across(found: Finding) -> bool:
    """Tell whether a finding is about claims of both bases."""
    return len({is_others(claim) for claim in found.claims}) > 1
