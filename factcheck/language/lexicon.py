"""Synonyms and tables in the form that a search asks for: stems and stem phrases, built once per process."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from factcheck.language import tables
from factcheck.language.sections import Sections
from factcheck.language.stem import fold, stem
from factcheck.language.wordnet import entry


def phrase_key(phrase: str) -> tuple[str, ...]:
    """Return the stems of a phrase of the tables or of an alias."""
    return tuple([stem(word) for word in fold(phrase).replace("-", " ").split()])


@cache
def synonyms() -> Sections:
    """Return the file of words that mean the same."""
    return Sections(Path(__file__).with_name("synonyms.tsv"))


@cache
def concepts() -> dict[tuple[str, ...], str]:
    """Return stem phrase -> concept; the concept is named by the first member of its row."""
    found: dict[tuple[str, ...], str] = {}
    for row in synonyms().rows("any"):
        keys = list(map(phrase_key, row))
        name = " ".join(keys[0])
        for key in keys:
            found.setdefault(key, name)
    return found


@cache
def _terms() -> frozenset[str]:
    return frozenset(word for row in synonyms().rows("nouns") for word in row if " " in word)


def is_term(words: str) -> bool:
    """Tell whether several words, in dictionary form, are known as one term for a thing."""
    return words in _terms() or "n" in entry(words).senses


@cache
def phrase_lengths() -> dict[str, int]:
    """Return the first stem of every concept's phrases -> the number of words in the longest one."""
    found: dict[str, int] = {}
    for phrase in concepts():
        found[phrase[0]] = max(found.get(phrase[0], 0), len(phrase))
    return found


@cache
def roles() -> dict[tuple[str, ...], str]:
    """Return role phrases as sequences of concepts, mapped to the role's name."""
    return {concept_sequence(role): role for role in tables.ROLES}


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
def phrases(table: frozenset[str]) -> dict[str, list[tuple[str, ...]]]:
    """Return a table of surface phrases as tuples of lower-case words, under the first of these."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in map(str.split, table):
        found.setdefault(words[0], []).append(tuple(words))
    return found
