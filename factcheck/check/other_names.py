"""What is told of something else than a base: "Upper Lake Varde", not "Lake Varde", or "it", of the museum in Oslo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from factcheck.inference.names import name_relation
from factcheck.inference.wording.units import Unit
from factcheck.language.given_names import gender_of
from factcheck.language.persons import is_person
from factcheck.logic.relations import Relation
from factcheck.model import Statement

#: Relations of a name that says more or less of the same thing, or another way to write it.
_SAME = frozenset({Relation.EQUIVALENT, Relation.FORWARD, Relation.REVERSE})


def names_other_thing(found: Sequence[Unit], point: Unit, names: frozenset[str]) -> bool:
    """Tell whether a sentence speaks of something that only shares a word of its name with what a base names.

    Args:
        found: the units of the sentence.
        point: the value or name in question, which may be such a name itself.
        names: all names of the claims around, in small letters.
    """
    before = (each for each in found if each.pos == "name" and each.start < point.start)
    return any(is_of_other(each.key, names) for each in before)


def takes_up_another(given: Statement, known: Iterable[str]) -> bool:
    """Tell whether a sentence takes up something that its text told to be another one, and a base does not tell of.

    Args:
        given: the sentence with its references.
        known: what the claim says, and the names in those around it, in small letters.
    """
    apart = [each.another.casefold() for each in given.references if each.another]
    return bool(apart) and not all(any(each in one for one in known) for each in apart)


@lru_cache(maxsize=4096)
def is_of_other(name: str, names: frozenset[str]) -> bool:
    """Tell whether a name shares words with names of a base, and a word more makes it the name of something else.

    Args:
        name: in small letters.
        names: all names of the base, or of a file of it, in small letters.
    """
    words = _without_title(name.split())
    near = [each.split() for each in names if not set(each.split()).isdisjoint(words)]
    new = [each for each in words if not any(each in one for one in near) and not _is_initial(each)]
    if not near or not new:
        return False
    return not any(_may_be_same(words, each) for each in near)


def _may_be_same(words: list[str], known: list[str]) -> bool:
    """Tell whether a name may be a fuller or another way to write a known one."""
    if words[: len(known)] == known:
        return True  # "Kestrel Brewery" of "Kestrel"
    if len(known) == 1 and known[0] == words[-1] and gender_of(words[0]):
        return True  # "Ida Berg" of "Berg"
    return name_relation(" ".join(known), " ".join(words)) in _SAME


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1 and word[0].isalpha()


def _without_title(words: list[str]) -> list[str]:
    """Return the words of a name without what somebody is: "Captain Berg"."""
    at = 0
    while at < len(words) - 1 and is_person(words[at]) and not gender_of(words[at]):
        at += 1
    return words[at:]
