"""Whether two words, neither of which tells what the other tells, may stand in one place: they are of one kind."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.check.linking.resemblance import bare
from factcheck.inference.wording.units import Unit, unit_relation
from factcheck.language.given_names import begins_with_given_name
from factcheck.language.persons import is_person
from factcheck.language.wordnet import ancestors, entry

#: What it says of two names that they are of one kind, and that they share a word.
_OF_A_KIND, _SHARING_A_WORD = 0.8, 1.3
#: What it says of two words that one excludes the other, that they are kinds of one thing, and of one thing further up.
OPPOSED, _SISTERS, _KIN = 1.3, 0.9, 0.5
#: How many senses of a noun count, how many steps apart kin are, and how far below the top what they share is.
_SENSES, _SISTERS_APART, _KIN_APART, _DEPTH = 3, 2, 4, 4


def contrast(known: Unit, said: Unit) -> float:
    """Return how much speaks for a word of a text to stand where a claim has another one, nothing where it cannot.

    Args:
        known: a word or name of the claim.
        said: of the text.
    """
    return _contrast(bare(known), bare(said))


@lru_cache(maxsize=1 << 18)
def _contrast(known: Unit, said: Unit) -> float:
    if known.pos == said.pos == "name":
        return _of_names(known.key, said.key)
    if "name" in (known.pos, said.pos):
        return 0.0
    found = unit_relation(known, said)
    if found.relation.excludes:
        return _SISTERS if found.soft else OPPOSED
    return _of_nouns(known.key, said.key) if known.pos == said.pos == "n" else 0.0


def _of_names(known: str, said: str) -> float:
    if not set(known.split()).isdisjoint(said.split()):
        return _SHARING_A_WORD
    return _OF_A_KIND if begins_with_given_name(known) == begins_with_given_name(said) else 0.0


def _of_nouns(known: str, said: str) -> float:
    """Return what it says of two nouns how far apart in WordNet they are; nothing if one is a kind of the other."""
    apart = list(_steps_apart(known, said))
    if not apart or min(apart) == 0:
        return 0.0
    if min(apart) <= _SISTERS_APART:
        return _SISTERS
    people = is_person(known) and is_person(said)  # all of whom are kin: a boy, a passenger
    return _KIN if min(apart) <= _KIN_APART and not people else 0.0


def _steps_apart(known: str, said: str) -> Iterator[int]:
    """Yield by how many steps up and down each sense of one noun is reached from one of the other; 0 for up alone."""
    for mine in _senses(known):
        above = ancestors(mine)
        for yours in _senses(said):
            steps = ancestors(yours)
            if mine in steps or yours in above:
                yield 0
            yield from (
                above[each] + count
                for each, count in steps.items()
                if each in above and (above[each] + count == _SISTERS_APART or len(ancestors(each)) > _DEPTH)
            )


def _senses(noun: str) -> list[str]:
    return [number for number, _ in entry(noun).senses.get("n", ())[:_SENSES]]
