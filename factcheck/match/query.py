"""A text as a query: its terms, how rare they are, and the other names of what it mentions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from factcheck.base.filing import acronyms, value_terms
from factcheck.base.store import Store
from factcheck.language.lexicon import phrase_key
from factcheck.language.noise import without_noise
from factcheck.language.stem import stem
from factcheck.language.terms import terms
from factcheck.language.vocabulary import Aliases, terms_of
from factcheck.language.words import Word, words
from factcheck.model import Entity, VocabularyRow
from factcheck.model.rows import NamedTuple

#: Longer queries cost more and find no better.
_MOST_TERMS = 80
#: Terms of other names of an entity, of values, and of what the paragraph named before, against 1 for a word.
_ALIAS_WEIGHT = 0.4
_VALUE_WEIGHT = 0.6
_CONTEXT_WEIGHT = 0.3
#: Words that no claim has are looked up with one letter changed, the likeliest names first; each costs ten words' time.
_MOST_MISSPELT = 3
_SHORTEST_MISSPELT = 5
#: Words glued together ("obamaphones") are taken apart into pieces of at least this many letters.
_SHORTEST_PIECE = 3
_SHORTEST_COMPOUND = 8


class Mention(NamedTuple):
    """An entity that a text names: the terms of the name that it uses, and those of every name it has."""

    used: frozenset[str]
    names: tuple[frozenset[str], ...]


class Query(NamedTuple):
    """What is looked for.

    Attributes:
        terms: the terms of the text itself, in order.
        weights: every term to look up, with its weight.
        misspelt: terms of the text that no claim has and that may be slips of the pen.
        unknown: terms of the text that no claim has.
        rarity: term of the text -> how rare it is among the claims, 0..1.
        mentions: the entities that it names.
        aliases: stem phrase -> what it means in the base, for the comparison.
    """

    terms: tuple[str, ...]
    weights: Mapping[str, float]
    misspelt: tuple[str, ...]
    unknown: frozenset[str]
    rarity: Mapping[str, float]
    mentions: tuple[Mention, ...]
    aliases: Aliases


def read_query(store: Store, text: str, context: Iterable[str] = ()) -> Query:
    """Turn a text into the query that finds its claims.

    Args:
        store: the compiled base.
        text: a sentence, or a few words.
        context: names that the text before it used, for "the company" and "the partnership".

    Returns:
        The query.
    """
    text = without_noise(text)
    found = words(text)
    stems = tuple(word.stem for word in found)
    entities, vocabulary = store.entities_named(stems), store.vocabulary_of(stems)
    own = terms(text, found)[:_MOST_TERMS]
    unknown = [word for word in found if not word.stop and not store.doc_freq(word.stem)]
    own += [piece for word in unknown for piece in _pieces(store, word.key)]
    weights = dict.fromkeys(own, 1.0)
    for term in value_terms(text)[:_MOST_TERMS]:
        weights.setdefault(term, _VALUE_WEIGHT)
    for term in acronyms(text, found):
        weights.setdefault(term, _ALIAS_WEIGHT)
    own += [term for term in weights if term.startswith("#")]
    for entity in entities:
        for name in (entity.name, *entity.aliases):
            for term in phrase_key(name):
                weights.setdefault(term, _ALIAS_WEIGHT)
    for row in vocabulary:
        for term in row.terms if row.relation == "same" else ():
            for each in phrase_key(term):
                weights.setdefault(each, _ALIAS_WEIGHT)
    for name in context:
        for term in terms(name):
            weights.setdefault(term, _CONTEXT_WEIGHT)
    rarity = {term: store.rarity(term) for term in own}
    mentions = tuple(_mention(entity, set(stems)) for entity in entities)
    return Query(
        tuple(own),
        weights,
        _misspelt(store, unknown),
        frozenset(term for term in own if not store.doc_freq(term)),
        rarity,
        mentions,
        meanings(entities, vocabulary),
    )


def _misspelt(store: Store, unknown: list[Word]) -> tuple[str, ...]:
    likely = [word for word in unknown if len(word.stem) >= _SHORTEST_MISSPELT and word.stem.isalpha()]
    likely.sort(key=lambda word: not word.capital)
    return tuple(dict.fromkeys(word.stem for word in likely))[:_MOST_MISSPELT]


def _mention(entity: Entity, stems: set[str]) -> Mention:
    names = [frozenset(phrase_key(name)) for name in (entity.name, *entity.aliases)]
    used = max((name for name in names if name <= stems), key=len, default=frozenset[str]())
    return Mention(used, tuple(names))


def _pieces(store: Store, word: str) -> list[str]:
    """Take an unknown word apart into the fewest known ones ("blacklivesmatter"), or return nothing.

    Every piece must be a word that some claim has; of two ways with as many pieces the one with the commoner
    rarest piece is taken.
    """
    if not _SHORTEST_COMPOUND <= len(word) <= 40 or not word.isalpha():
        return []
    # (pieces, minus frequency of the rarest) -> the pieces, for every prefix that can be taken apart
    best: list[tuple[int, int, list[str]] | None] = [(0, 0, [])] + [None] * len(word)
    for end in range(_SHORTEST_PIECE, len(word) + 1):
        for start in range(end - _SHORTEST_PIECE + 1):
            before = best[start]
            if before is None or (start == 0 and end == len(word)):
                continue
            piece = stem(word[start:end])
            frequency = store.doc_freq(piece)
            if not frequency:
                continue
            rarest = max(before[1], -frequency) if start else -frequency
            way = (before[0] + 1, rarest, [*before[2], piece])
            known = best[end]
            if known is None or way[:2] < known[:2]:
                best[end] = way
    whole = best[len(word)]
    return whole[2] if whole and whole[0] <= 4 else []


def meanings(entities: Iterable[Entity], vocabulary: Collection[VocabularyRow]) -> Aliases:
    """Return stem phrase -> what it means in a base: an entity, or a term of its vocabulary."""
    names = alias_table(entities)
    return terms_of(names, vocabulary) if vocabulary else names


def alias_table(entities: Iterable[Entity]) -> Mapping[tuple[str, ...], str]:
    """Return stem phrase -> entity id; a name that two entities share stands for neither."""
    table: dict[tuple[str, ...], str] = {}
    shared: set[tuple[str, ...]] = set()
    for entity in entities:
        for name in (entity.name, *entity.aliases):
            key = phrase_key(name)
            if table.setdefault(key, entity.id) != entity.id:
                shared.add(key)
    for key in shared:
        del table[key]
    return table
