"""Which claims are held against each other: those that share a slot (blocking, in record linkage)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import nsmallest

from factcheck.inference.kinds import is_known_thing
from factcheck.language.frames import frame
from factcheck.syntax.records import Phrase, Proposition, Readings

#: Of the claims that share a slot so many are looked at, the nearest in the base first.
_MOST_OF_A_SLOT = 40
#: So many claims at most are compared with one, those that share most and rarest first.
_PARTNERS = 12
#: Verbs that say too little for two claims to share.
LIGHT = frozenset({"be", "have", "do", "feature"})


def slots(readings: Readings) -> frozenset[str]:
    """Return the slots of what a sentence says: who it is about with what is said, and whom it speaks of beside that.

    Args:
        readings: the sentence, each proposition with its ways to be told.
    """
    return frozenset(slot for ways in readings for way in ways for slot in _slots(way))


def _slots(way: Proposition) -> Iterator[str]:
    heads = [head for argument in way.arguments for phrase in argument.phrases for head in _heads(phrase)]
    key = frame(way.frame).key if way.frame else ("subj", "obj")
    named = [head for each in way.arguments if each.slot in key for phrase in each.phrases for head in _heads(phrase)]
    if not way.frame:  # "the CEO of Acme" is told by "is" alone
        roles = [each for argument in way.arguments if argument.slot == "attr" for each in argument.phrases]
        named += [head for phrase in roles if is_known_thing(phrase) for head in _heads(phrase)]
    if way.predicate not in LIGHT:
        yield from (f"{way.predicate.removeprefix('begin:').removeprefix('end:')}|{head}" for head in named)
    if not way.frame:
        yield from (f"|{head}" for head in named)
        yield from (f"{min(one, other)}&{max(one, other)}" for one in named[:2] for other in heads if other != one)


def _heads(phrase: Phrase) -> Iterator[str]:
    if phrase.kind in ("noun", "name", "adjective"):
        yield phrase.head
        if phrase.kind == "name" and " " in phrase.head:
            yield phrase.head.rsplit(" ", 1)[1]  # "the brewery" may be the one called Kestrel Brewery
        for modifier in phrase.modifiers:
            if modifier.phrase is not None and modifier.kind != "title":
                yield from _heads(modifier.phrase)


class Blocks:
    """Finds for each claim the later ones that may say something of the same."""

    def __init__(self, keys: Sequence[frozenset[str]]) -> None:
        """Index claims by their slots.

        Args:
            keys: for each claim what ``slots`` returned.
        """
        self._keys = keys
        self._members: defaultdict[str, list[int]] = defaultdict(list)
        self._place: list[dict[str, int]] = []
        for index, found in enumerate(keys):
            self._place.append({key: len(self._members[key]) for key in found})
            for key in found:
                self._members[key].append(index)

    def partners(self, index: int) -> list[int]:
        """Return the indices of the claims behind ``index`` that are worth comparing with it, in order."""
        scores: defaultdict[int, float] = defaultdict(float)
        for key, place in self._place[index].items():
            members = self._members[key]
            for other in members[place + 1 : place + 1 + _MOST_OF_A_SLOT]:
                scores[other] += 1.0 / len(members)
        return sorted(nsmallest(_PARTNERS, scores, key=lambda other: (-scores[other], other)))
