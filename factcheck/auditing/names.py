"""The entities of a base that a sentence names, with the places of their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factcheck.language.vocabulary import Key
from factcheck.language.words import words
from factcheck.model.rows import NamedTuple


class Mention(NamedTuple):
    """A name in a sentence: the entity, and the offsets of its first character and behind its last."""

    entity: str
    start: int
    end: int


def mentions(text: str, aliases: Mapping[Key, str]) -> Iterator[Mention]:
    """Yield the names of entities in a sentence, of names inside each other the longest.

    Args:
        text: one sentence.
        aliases: stem phrase -> entity id.
    """
    if not aliases:
        return
    found = words(text)
    stems = [word.stem for word in found]
    longest, at = max(map(len, aliases)), 0
    while at < len(found):
        for length in range(min(longest, len(found) - at), 0, -1):
            entity = aliases.get(tuple(stems[at : at + length]))
            if entity is not None:
                yield Mention(entity, found[at].start, found[at + length - 1].end)
                at += length
                break
        else:
            at += 1


def are_two_of_a_kind(first: Iterable[str], second: Iterable[str]) -> bool:
    """Tell whether names on either side end in one word: the Holm bridge, the Varby bridge.

    Args:
        first: what fills the slots of one claim and not of the other, each as its kind and head.
        second: the same of the other.
    """
    named = [[each for each in side if each.startswith("name") and " " in each] for side in (first, second)]
    mine, yours = ({each.rsplit(" ", 1)[1] for each in side} for side in named)
    return not mine.isdisjoint(yours)
