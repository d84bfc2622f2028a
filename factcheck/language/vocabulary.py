"""A base's own words: terms that mean the same are told by one name, and know which others they exclude."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import permutations

from factcheck.language.lexicon import phrase_key
from factcheck.model import VocabularyRow
from factcheck.model.rows import NamedTuple

Key = tuple[str, ...]


class Term(NamedTuple):
    """What a phrase means in a base.

    Attributes:
        name: by which it is told, the same for all that mean the same.
        entity: id of the entity that it names, or nothing.
        rivals: names of the terms that exclude it.
    """

    name: str
    entity: str = ""
    rivals: frozenset[str] = frozenset()


#: Stem phrase -> what it means in a base: the id of the entity that it names, or a term of the vocabulary.
Aliases = Mapping[Key, str] | Mapping[Key, Term]
Table = Mapping[Key, Term]


def terms_of(names: Mapping[Key, str], rows: Iterable[VocabularyRow]) -> dict[Key, Term]:
    """Return stem phrase -> what it means.

    Args:
        names: stem phrase -> id of the entity that it names.
        rows: of the vocabulary. Terms that are the same in one row and exclude each other in another are the same.
    """
    found = {key: Term(f"@{entity}", entity) for key, entity in names.items()}
    rows = tuple(rows)
    for row in rows:
        for term in row.terms:
            found.setdefault(phrase_key(term), Term(" ".join(term.casefold().split())))
    for row in rows:
        if row.relation == "same":
            _unite(found, {found[phrase_key(term)].name for term in row.terms}, found[phrase_key(row.terms[0])])
    rivals: dict[str, set[str]] = {}
    for row in rows:
        if row.relation != "same":
            for one, two in permutations([found[phrase_key(term)].name for term in row.terms], 2):
                if one != two:
                    rivals.setdefault(one, set()).add(two)
    return {key: term._replace(rivals=frozenset(rivals.get(term.name, ()))) for key, term in found.items()}


def _unite(found: dict[Key, Term], names: set[str], first: Term) -> None:
    """Tell everything that has one of these names by one of them, an entity's if one is among them."""
    alike = [(key, term) for key, term in found.items() if term.name in names]
    entities = {term.entity for _, term in alike if term.entity}
    if len(entities) > 1:
        return  # two entities stay two, whatever a row says
    chosen = next((term for _, term in alike if term.entity), first)
    for key, _ in alike:
        found[key] = chosen
