"""What is left over in a clause beside what another one says as well: by the way, or of another thing, kind or case."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.aspects.clauses import Chunk, is_telling
from factcheck.auditing.aspects.matching import Side, is_idle
from factcheck.auditing.aspects.table import APPOINTING, CHANGING, HOLDING, NARROWING, PAYING, PEOPLE
from factcheck.inference.wording.units import Unit, denies
from factcheck.language.wordnet import PERSON, field_of
from factcheck.logic.words import word_relation

#: Prepositions with which an adjunct says where an event took place, or who was there.
_BESIDE_EVENTS = frozenset({"in", "at", "by", "near", "on", "with", "under"})
_OF, _TO = "of", "to"
#: The field of WordNet of times: the night, the winter.
TIMES = 28


def kinds(side: Side, other: Side) -> Iterator[str]:
    """Yield the words that tell which ones of a kind are meant, of what both sentences name: day tickets."""
    qualities = {each.key for chunk in other.clause.chunks for each in chunk.before if each not in other.taken}
    for chunk in side.clause.chunks:
        told = chunk.head in side.taken or chunk.head in side.point.cues
        yield from (each.key for each in chunk.before if each not in side.taken and _is_contrary(each, qualities))
        if not told or (chunk.head.pos == "name" and not is_one_of_a_kind(chunk, other)):
            continue
        yield from (
            each.key
            for each in chunk.before
            if each not in side.taken and not is_idle(each, side.point) and each is not side.point.said
            if chunk.head is not side.point.said
        )


def _is_contrary(quality: Unit, others: set[str]) -> bool:
    """Tell whether a quality excludes one of the other sentence: the new bridge, the old one."""
    return any(word_relation(quality.key, each, "a").relation.excludes for each in others)


def is_one_of_a_kind(chunk: Chunk, other: Side) -> bool:
    """Tell whether a name with words before it is one of several: "the reporting API" beside "the API"."""
    if not chunk.before:
        return False
    return f"the {chunk.head.key} " in other.clause.text.lower() or all(each.pos in ("a", "v") for each in chunk.before)


def narrows(chunk: Chunk, side: Side) -> bool:
    """Tell whether a phrase without a like makes what is told another thing, or a part or case of it."""
    if side.point.side >= 0 and chunk.preposition == _OF and _is_behind_cue(chunk, side):
        return False  # "a subsidiary of Acme"
    if chunk.preposition in NARROWING or chunk.preposition == _OF:
        return True
    if chunk.head.pos == "name" and (chunk.preposition or chunk.head.start > side.verb_start):
        return True
    return is_subject(chunk, side) or field_of(chunk.head.key) == TIMES or is_of_thing(chunk, side)


def narrows_event(chunk: Chunk, side: Side) -> bool:
    """Tell whether a phrase without a like makes it another event: it is in its subject, or names whom it befell."""
    before = chunk.head.start < side.verb_start
    if is_of_thing(chunk, side):
        return True
    if side.point.role is not None and chunk.preposition == _OF and chunk.head.pos == "n":
        return _is_behind_cue(chunk, side)  # "head of technology"
    if chunk.head.pos == "name":
        return before or chunk.preposition not in _BESIDE_EVENTS
    return not chunk.preposition and (before or side.point.role is not None)


def is_subject(chunk: Chunk, side: Side) -> bool:
    """Tell whether a phrase is what a clause is of, and not only who pays."""
    before = not chunk.preposition and chunk.head.start < side.verb_start
    return (
        before
        and not _is_done_there(chunk, side)
        and not is_anybody(chunk, side)
        and not (chunk.head.pos == "name" and any(each.key in PAYING for each in side.clause.verbs))
    )


def _is_behind_cue(chunk: Chunk, side: Side) -> bool:
    first = chunk.before[0] if chunk.before else chunk.head
    at = side.clause.units.index(first)
    return at > 1 and side.clause.units[at - 2] in side.point.cues


def is_anybody(chunk: Chunk, side: Side) -> bool:
    """Tell whether a phrase only tells whom a rule is for: "inmates may not smoke"."""
    if side.point.each and chunk.head.key not in PEOPLE:
        return False  # "free for students"
    return side.point.side >= 0 and chunk.head.pos == "n" and field_of(chunk.head.key) == PERSON


def _is_done_there(chunk: Chunk, side: Side) -> bool:
    """Tell whether a clause tells what goes on at the place that both name: "Electricity is produced at the plant"."""
    if not side.point.ends or chunk.head.pos == "name":
        return False
    return any(each.preposition in ("at", "in") and each.head in side.taken for each in side.clause.chunks)


def is_of_thing(chunk: Chunk, side: Side) -> bool:
    """Tell whether a phrase is a part of what both name, or has to do with it: "a rival of Acme", "Acme's library"."""
    if any(each.pos == "name" and each in side.taken for each in chunk.before):
        return True
    at = side.clause.units.index(chunk.head)
    behind = side.clause.units[at + 1 : at + 2]
    added = side.point.role is not None and not chunk.preposition  # "the extension to the mill was designed by"
    return bool(behind) and (behind[0].key == _OF or (added and behind[0].key == _TO))


def beside_alike(one: Side, two: Side) -> bool:
    """Tell whether two events have something else each in the same place: an office in one town and in another."""
    places = [{place_of(each, side) for each in side.left} for side in (one, two)]
    return not places[0].isdisjoint(places[1])


def place_of(chunk: Chunk, side: Side) -> str:
    """Return where a phrase stands: before the verb, behind it, or the preposition before it.

    Args:
        chunk: the phrase.
        side: its claim.
    """
    if chunk.preposition in ("", "to", "as"):
        return "subj" if chunk.head.start < side.verb_start else "obj"
    return chunk.preposition


def other_verbs(side: Side, other: Side) -> Iterator[Unit]:
    """Yield the verbs that tell something else; of a count only those that change it, beside what there is."""
    counted = side.point.counted is not None
    holding = all(_is_idle_verb(each, other) for each in other.clause.verbs)
    for verb in side.clause.verbs:
        idle = _is_idle_verb(verb, side)
        if not idle and not (counted and holding and verb.key.split()[0] not in CHANGING and is_telling(verb)):
            yield verb


def _is_idle_verb(unit: Unit, side: Side) -> bool:
    """Tell whether a verb tells nothing that the other clause does not, or no more than that a thing has it."""
    if unit in side.taken or unit in side.point.cues:
        return True
    if side.point.role is not None and unit.key in APPOINTING:
        return True
    return not (is_telling(unit) or denies(unit)) or unit.key.split()[0] in HOLDING
