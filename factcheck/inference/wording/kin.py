"""Words that may tell of one thing, though neither says the other: enough for a suspicion, for no verdict."""

from __future__ import annotations

from functools import lru_cache

from factcheck.inference.wording.units import Unit
from factcheck.language.frames import are_apart
from factcheck.language.wordnet import entry, synset
from factcheck.logic.words import word_relation

#: How many senses of a word count, the most frequent first.
_SENSES = 4


def are_kin(one: Unit, two: Unit) -> bool:
    """Tell whether a sense of one word is, or is right above, a sense of the other or of a word derived from it.

    A gift was donated, what went down sank. Opposites are no kin, nor are words that tell two events apart.

    Args:
        one: a word of weight, a verb with its particle.
        two: another one.
    """
    return _are_kin(one.key, two.key, "v" in (one.pos, two.pos))


def words_are_kin(one: str, two: str) -> bool:
    """Tell so of two dictionary forms of which it is not known what they are.

    Args:
        one: a word of weight.
        two: another one.
    """
    return _are_kin(one, two, told=True)


@lru_cache(maxsize=16384)
def _are_kin(one: str, two: str, told: bool) -> bool:
    """Tell so of two dictionary forms; what is right above counts only where one is a verb: a plan is no budget."""
    if one == two:
        return True
    if any(word_relation(one, two, pos).relation.excludes for pos in ("n", "v", "a")) or are_apart(one, two):
        return False
    mine, yours = _senses(one), _senses(two)
    if not mine.isdisjoint(yours):
        return True
    return told and not (_above(one).isdisjoint(yours) and mine.isdisjoint(_above(two)))


@lru_cache(maxsize=16384)
def _senses(word: str) -> frozenset[str]:
    forms = [(word, pos) for pos in entry(word).senses]
    forms += [tuple(each.rpartition(".")[::2]) for each in entry(word).derived]  # type: ignore[misc]
    return frozenset(number for form, pos in forms for number, _ in entry(form).senses.get(pos, ())[:_SENSES])


@lru_cache(maxsize=16384)
def _above(word: str) -> frozenset[str]:
    """Return what stands right above the senses of a word."""
    return frozenset(up for number in _senses(word) for up in synset(number).hypernyms)
