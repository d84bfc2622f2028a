"""The tables in the form that the comparison asks for: stems and stem phrases, built once per process."""

from __future__ import annotations

from functools import cache

from factcheck.language import tables
from factcheck.language.stem import fold, stem


def phrase_key(phrase: str) -> tuple[str, ...]:
    """Return the stems of a phrase of the tables or of an alias."""
    return tuple(stem(word) for word in fold(phrase).replace("-", " ").split())


@cache
def concepts() -> dict[tuple[str, ...], str]:
    """Return stem phrase -> concept; the concept is named by the first member of its row."""
    found: dict[tuple[str, ...], str] = {}
    for row in tables.SYNONYMS:
        members = [member.strip() for member in row.split(",")]
        for member in members:
            found.setdefault(phrase_key(member), phrase_name(members[0]))
    return found


def phrase_name(phrase: str) -> str:
    """Return the name that a concept goes by, from any spelling of its first member."""
    return " ".join(phrase_key(phrase))


@cache
def concept_of(phrase: str) -> str:
    """Return the concept of a phrase of the tables, or its stems if it has no synonyms."""
    key = phrase_key(phrase)
    return concepts().get(key, " ".join(key))


@cache
def phrase_lengths() -> dict[str, int]:
    """Return the first stem of every concept's phrases -> the number of words in the longest one."""
    found: dict[str, int] = {}
    for phrase in concepts():
        found[phrase[0]] = max(found.get(phrase[0], 0), len(phrase))
    return found


@cache
def opposites() -> dict[str, frozenset[str]]:
    """Return concept -> the concepts that exclude it."""
    found: dict[str, set[str]] = {}
    for pair in tables.OPPOSITES:
        first, second = map(concept_of, pair)
        found.setdefault(first, set()).add(second)
        found.setdefault(second, set()).add(first)
    return {concept: frozenset(others) for concept, others in found.items()}


@cache
def converses() -> frozenset[frozenset[str]]:
    """Return the opposites, as pairs of concepts, that tell one thing from its two ends."""
    return frozenset(frozenset(map(concept_of, pair)) for pair in tables.CONVERSES)


@cache
def light() -> frozenset[str]:
    """Return the stems that may be missing from the other side."""
    return frozenset(concept_of(word) for word in tables.LIGHT_WORDS) | frozenset(
        stem(word) for word in tables.LIGHT_WORDS
    )


@cache
def concepts_of(table: tuple[str, ...]) -> frozenset[str]:
    """Return the concepts of the phrases of a table."""
    return frozenset(map(concept_of, table))


@cache
def roles() -> dict[tuple[str, ...], str]:
    """Return role phrases as sequences of concepts, mapped to the role's name."""
    return {concept_sequence(role): role for role in tables.ROLES}


@cache
def sole_deeds() -> dict[str, str]:
    """Return the concepts of deeds that have one doer, mapped to what the doer is called."""
    return {concept_of(deed): role for deed, role in tables.SOLE_DEEDS.items()}


@cache
def role_starts() -> frozenset[str]:
    """Return the concepts that a role phrase may begin with."""
    return frozenset(sequence[0] for sequence in roles())


def concept_sequence(phrase: str) -> tuple[str, ...]:
    """Return the concepts of a phrase, the longest known ones first, as a sentence would be read."""
    stems, known = phrase_key(phrase), concepts()
    found: list[str] = []
    at = 0
    while at < len(stems):
        length = next((n for n in range(len(stems) - at, 0, -1) if stems[at : at + n] in known), 0)
        found.append(known[stems[at : at + length]] if length else stems[at])
        at += length or 1
    return tuple(found)


@cache
def phrases(table: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Return a table of surface phrases as tuples of lower-case words."""
    return frozenset(tuple(phrase.split()) for phrase in table)
