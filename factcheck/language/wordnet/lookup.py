"""Entries of the compiled WordNet file."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.sorted_file import package_file
from factcheck.model.rows import NamedTuple

#: Fields: the numbers of WordNet's lexicographer files of nouns.
ACT, ANIMAL, ARTIFACT, ATTRIBUTE, COGNITION, COMMUNICATION, EVENT, FOOD = 4, 5, 6, 7, 9, 10, 11, 13
GROUP, LOCATION, OBJECT, PERSON, PHENOMENON, POSSESSION, QUANTITY = 14, 15, 17, 18, 19, 21, 23
STATE, SUBSTANCE, TIME = 26, 27, 28

#: Those of what comes in any amount: food and substances.
STUFF = frozenset({FOOD, SUBSTANCE})

_FILE = "wordnet/wordnet.tsv"
#: How far up hypernyms are followed.
_STEPS = 8


class Entry(NamedTuple):
    """What WordNet knows of a word form.

    Attributes:
        senses: part of speech (n, v, a, r) -> (synset, how often counted) by frequency.
        antonyms: opposite words as ``word.pos``.
        derived: related words of other parts of speech as ``word.pos``.
        bases: words of which this is an irregular form, as ``word.pos``.
        proper: whether its first meaning is a name: Saturn, Australia.
    """

    senses: dict[str, tuple[tuple[str, int], ...]]
    antonyms: frozenset[str]
    derived: frozenset[str]
    bases: tuple[str, ...]
    proper: bool = False

    def count(self, pos: str) -> int:
        """Return how often a part of speech was counted, at least 1 where there is a sense."""
        senses = self.senses.get(pos, ())
        return sum(count for _, count in senses) + (1 if senses else 0)


class Synset(NamedTuple):
    """A set of words with one meaning.

    Attributes:
        field: number of its lexicographer file (4 noun.act, 15 noun.location, 18 noun.person ...).
        hypernyms: wider synsets.
        similar: of an adjective, those around it.
        causes: of a verb, what it brings about or entails.
    """

    field: int
    hypernyms: tuple[str, ...]
    similar: tuple[str, ...]
    causes: tuple[str, ...]


_NOTHING = Entry({}, frozenset(), frozenset(), ())


@lru_cache(maxsize=65536)
def entry(word: str) -> Entry:
    """Return what is known of a lower-case word or phrase (words joined by spaces), empty where nothing is."""
    fields = package_file(_FILE).line(word.replace(" ", "_"))
    if fields is None or word.startswith("#"):
        return _NOTHING
    told, antonyms, derived, bases = (*fields, "", "", "", "")[:4]
    senses = {}
    for part in told.split():
        pos, _, listed = part.partition(":")
        senses[pos.rstrip("*")] = tuple([_sense(each) for each in listed.split(",")])
    return Entry(senses, frozenset(antonyms.split()), frozenset(derived.split()), tuple(bases.split()), "n*:" in told)


@lru_cache(maxsize=65536)
def derived_forms(word: str) -> frozenset[str]:
    """Return the words that come from a word or that it comes from, whatever parts of speech they are."""
    return frozenset([each.rpartition(".")[0] for each in entry(word).derived])


def _sense(text: str) -> tuple[str, int]:
    number, _, count = text.partition(".")
    return number, int(count or 0)


@lru_cache(maxsize=65536)
def synset(number: str) -> Synset:
    """Return a synset by its number."""
    fields = package_file(_FILE).line("#" + number) or ["0"]
    field, hypernyms, similar, causes = (*fields, "", "", "")[:4]
    return Synset(int(field), *(tuple(each.split(",")) if each else () for each in (hypernyms, similar, causes)))


@lru_cache(maxsize=65536)
def ancestors(number: str) -> dict[str, int]:
    """Return the hypernyms of a synset, itself included, with how many steps up each is."""
    found, level = {number: 0}, [number]
    for step in range(1, _STEPS + 1):
        level = [up for each in level for up in synset(each).hypernyms if up not in found]
        if not level:
            break
        found.update(dict.fromkeys(level, step))
    return found


def field_of(word: str, pos: str = "n") -> int:
    """Return the field of a word's most frequent sense, 0 where it has none."""
    senses = entry(word).senses.get(pos, ())
    return synset(senses[0][0]).field if senses else 0
