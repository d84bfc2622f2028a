"""A noun of a statement of a text behind the verb and preposition of another one of its kind: "carved from slate"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.inference.wording.counterparts import says_as_much
from factcheck.inference.wording.shared import Shared, is_telling
from factcheck.inference.wording.units import Unit
from factcheck.language.wordnet import entry, synset

#: Prepositions behind a verb that bring the one by whom, out of which or after whom it was done.
_SINGLE = frozenset({"by", "from", "after"})


def other_thing(found: Shared) -> tuple[Unit, Unit] | None:
    """Return a noun of a claim with the one of a statement that stands in its place, or None.

    Args:
        found: what the two share.
    """
    theirs = set(found.pairs.values())
    for verb, preposition, known in _placed(found.mine):
        if known in found.pairs or known in found.taken or found.topic(known):
            continue
        for other, same, said in _placed(found.yours):
            alike = preposition.key == same.key and says_as_much(verb, other)
            if alike and said not in theirs and _are_apart(known, said):
                return known, said
    return None


def _placed(found: Sequence[Unit]) -> Iterator[tuple[Unit, Unit, Unit]]:
    """Yield verbs and prepositions with the heads of the nouns right behind them."""
    for at in range(len(found) - 2):
        verb, preposition, *_ = found[at : at + 2]
        if verb.pos != "v" or preposition.key not in _SINGLE:
            continue
        head = found[at + 2]
        for unit in found[at + 3 :]:
            if unit.pos != "n" or head.pos not in ("n", "a") or unit.start - head.end > 1:
                break
            head = unit
        if head.pos == "n" and is_telling(head):
            yield verb, preposition, head


def _are_apart(known: Unit, said: Unit) -> bool:
    """Tell whether two nouns are of one kind, and neither is what the other is."""
    if says_as_much(known, said) or says_as_much(said, known):
        return False
    return not _fields(known.key).isdisjoint(_fields(said.key))


def _fields(noun: str) -> frozenset[int]:
    """Return what kinds of thing the common senses of a noun are of: slate is a stone, and a board."""
    return frozenset(synset(number).field for number, _ in entry(noun).senses.get("n", ())[:_COMMON])


_COMMON = 3
