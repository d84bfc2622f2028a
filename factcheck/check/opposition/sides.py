"""One of two sentences that are held against each other: its words, and what these say of denial, limits and ends."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import lru_cache
from itertools import pairwise

from factcheck.check.opposition.words import (
    ALL,
    AND,
    ANY,
    BOTH,
    COMPARING,
    DEGREES_THAT_DENY,
    DENIALS,
    DENYING,
    EACH,
    ENDED,
    ENDS,
    EXCEPTIONS,
    IDLE_DENIALS,
    MEASURES,
    NO_LIMIT,
    ONLY,
    PAST,
    STILL,
)
from factcheck.inference.wording.shared import is_telling, joined_units
from factcheck.inference.wording.units import Unit
from factcheck.language.words import Word, words
from factcheck.model import Span
from factcheck.model.rows import NamedTuple

#: Tags of words of which "too" may tell a degree.
_QUALITIES = ("J", "R")
#: How many words before "any" it is looked for "than": "than in any year".
_BEFORE_ANY = 2


class Side(NamedTuple):
    """A sentence.

    Attributes:
        text: the sentence.
        units: its words of weight, names and values, in order.
        telling: those by which one thing is known from another, and the values.
        denials: offsets of the words that deny.
        denying: offsets of the words that say in another way that something is not.
        says: what else its words say: ``all``, ``only``, ``still``, ``ends``, ``excepts`` and ``compares``.
        verb: offset of its first verb; behind its end if it has none.
    """

    text: str
    units: tuple[Unit, ...]
    telling: tuple[Unit, ...]
    denials: tuple[int, ...]
    denying: tuple[int, ...]
    says: frozenset[str]
    verb: int

    def denials_in(self, span: Span) -> int:
        """Return how many words of a part of the sentence deny."""
        return sum(span.start <= each < span.end for each in self.denials)

    def denying_in(self, span: Span) -> int:
        """Return how many words of a part of the sentence say in another way that something is not."""
        return sum(span.start <= each < span.end for each in self.denying)


@lru_cache(maxsize=4096)
def side(text: str) -> Side:
    """Return a sentence as one of two sides.

    Args:
        text: the sentence.
    """
    units = joined_units(text)
    found = words(text)
    denials = tuple(_denials(found, units))
    return Side(
        text,
        units,
        tuple([each for each in units if each.value is not None or is_telling(each)]),
        denials,
        tuple([each.start for each in found if each.stem in DENYING]),
        frozenset(_said(found, units, bool(denials))),
        next((each.start for each in units if each.pos == "v"), len(text)),
    )


def _denials(found: tuple[Word, ...], units: tuple[Unit, ...]) -> Iterator[int]:
    qualities = {each.start for each in units if each.tag.startswith(_QUALITIES)}
    for word, after in zip(found, (*found[1:], None), strict=True):
        if word.key in DENIALS:
            if after is None or (word.key, after.key) not in IDLE_DENIALS:
                yield word.start
        elif word.key.endswith("n't") or (
            word.key in DEGREES_THAT_DENY and after is not None and after.start in qualities
        ):
            yield word.start


def _said(found: tuple[Word, ...], units: tuple[Unit, ...], denies: bool) -> Iterator[str]:
    plain = [each for at, each in enumerate(found) if is_plain(each) and not (at and found[at - 1].key == "no")]
    keys, stems = {each.key for each in plain}, {each.stem for each in plain}
    of_two = bool(keys & BOTH) and not keys & AND
    if keys & ALL or of_two or _says_each(found) or (not denies and _says_any(found)):
        yield "all"
    if _says_only(found, units):
        yield "only"
    if _says_still(found):
        yield "still"
    if any((one.key, two.key) in ENDED for one, two in pairwise(found)):
        yield "ends"
    for name, has, known in _SAID:
        if not known.isdisjoint(stems if has == "stems" else keys):
            yield name


def is_plain(word: Word) -> bool:
    """Tell whether a word is written as no part of a name; in May nothing is allowed.

    Args:
        word: of any sentence.
    """
    return word.initial or word.text[:1].islower()


#: What is said -> whether it is known by keys or by stems, and the words.
_SAID: tuple[tuple[str, str, Set[str]], ...] = (
    ("excepts", "keys", EXCEPTIONS),
    ("compares", "keys", COMPARING),
    ("ends", "stems", ENDS),
)


def _says_still(found: tuple[Word, ...]) -> bool:
    around = zip(("", *(each.key for each in found)), found, (*(each.key for each in found[1:]), ""), strict=False)
    return any(word.key in STILL and PAST.isdisjoint((before, after)) for before, word, after in around)


def _says_each(found: tuple[Word, ...]) -> bool:
    return any(
        one.key in EACH and two.key not in MEASURES and not two.key[:1].isdigit() for one, two in pairwise(found)
    )


def _says_any(found: tuple[Word, ...]) -> bool:
    for at, word in enumerate(found):
        if word.key in ANY and not any(each.key in COMPARING for each in found[max(at - _BEFORE_ANY, 0) : at]):
            return True
    return False


def _says_only(found: tuple[Word, ...], units: tuple[Unit, ...]) -> bool:
    """Tell whether a sentence shuts out what it does not name.

    "Only two cores" and "only ever" do not; "only Tor has more than ..." ranks.
    """
    if any(each.key in COMPARING for each in found):
        return False
    values = {each.start for each in units if each.value is not None}
    return any(
        word.key in ONLY and not (after is not None and (after.key in NO_LIMIT or after.start in values))
        for word, after in zip(found, (*found[1:], None), strict=True)
    )
