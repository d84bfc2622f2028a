"""Where something lies, told by a distance, a region or a street."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.auditing.entries import Entry, entry_of, is_told
from factcheck.auditing.facts import Fact, full_identity
from factcheck.auditing.fillers import Place, fillers
from factcheck.auditing.properties import REGIONS, STREETS
from factcheck.language.wordnet import PERSON, field_of
from factcheck.syntax.records import Phrase, Proposition

_PAIR = 2
_ENDS = ("subj", "from", "to", "end")
_LYING = frozenset(("be", "lie", "stand", "sit", "locate", "situate", "belong", "distance"))
_STANDING = _LYING | {"house", "base"}


def apart(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how far two named places are from each other."""
    if way.predicate not in _LYING:
        return
    ends = {
        each.head
        for argument in way.arguments
        if argument.slot in _ENDS
        for each in argument.phrases
        if each.kind != "pronoun" and each.value is None
    }
    for slot, far in fillers(way, Place(("value", "attr", "obj"))):
        measured = far.value is not None and far.value.kind == "quantity" and far.value.unit == "m"
        ends |= _ends_of(far) | _beside(way)
        if measured and len(ends) == _PAIR and (way.frame == "distance" or not way.frame) and way.predicate in _LYING:
            bare = Phrase("quantity", "value", far.start, far.end, value=far.value)
            yield entry_of(fact, way, "far", " and ".join(sorted(ends)), (bare,), {slot, *_ENDS})


def _ends_of(far: Phrase) -> set[str]:
    """Return from where something is so far: "80 kilometres north of Varby"."""
    return {each.word for each in far.modifiers if each.kind in ("of", "from") and each.phrase is not None}


def _beside(way: Proposition) -> set[str]:
    """Return from where something is so far, told by a side of it: "north of Varby"."""
    return {each.head for argument in way.arguments if argument.slot.endswith(" of") for each in argument.phrases}


def told_by_the_way(facts: Sequence[Fact]) -> Iterator[Entry]:
    """Yield how far two places are from each other where it is told behind where the one is.

    Args:
        facts: what one claim states, in its order: "lies on the west coast, 80 kilometres north of Varby".
    """
    placed: Phrase | None = None
    for fact in facts:
        way = fact.plain
        if way.kind != "apposition" and way.predicate in _LYING:
            placed = next((thing for _, thing in fillers(way, Place(("subj", "obj")))), None)
        for slot, far in fillers(way, Place(("attr",))) if way.kind == "apposition" and placed is not None else ():
            ends = _ends_of(far) | _beside(way)
            if far.value is None or far.value.kind != "quantity" or far.value.unit != "m" or placed is None:
                continue
            if len(ends) == 1 and placed.kind == "name" and placed.head not in ends and field_of(far.head) != PERSON:
                both = " and ".join(sorted({placed.head, *ends}))
                bare = Phrase("quantity", "value", far.start, far.end, value=far.value)
                yield entry_of(fact, way, "far", both, (bare,), {slot, "subj"})


def lying(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield in which county or district something lies."""
    if way.frame or way.predicate not in _LYING:
        return
    thing = next((each for each in fillers(way, Place(("subj", "obj")))), None)
    for slot, place in fillers(way, Place(("in", "to"))) if way.predicate in _LYING and not way.frame else ():
        names = [each for each in place.modifiers if each.kind in ("of", "noun", "adj")]
        if thing is None or thing[1].kind != "name" or place.head not in REGIONS or len(names) != 1:
            continue
        named = Phrase(names[0].word, "name", place.start, place.end)
        yield entry_of(fact, way, f"lies in {place.head}", full_identity(thing[1]), (named,), {thing[0], slot, "attr"})


def street(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield in which street something stands."""
    if way.frame or way.predicate not in _STANDING:
        return
    thing = next((each for each in fillers(way, Place(("subj", "obj")))), None)
    for slot, place in fillers(way, Place(("in", "at", "on"))) if way.predicate in _STANDING and not way.frame else ():
        if thing is not None and is_told(thing[1]) and place.kind == "name" and place.head.split()[-1] in STREETS:
            yield entry_of(fact, way, "stands in", full_identity(thing[1]), (place,), {thing[0], slot})
