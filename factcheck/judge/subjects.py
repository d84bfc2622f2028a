"""Whether two sentences speak of one thing, or one of them of something that only belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.judge.case import Case, led_by
from factcheck.judge.reading import Reading
from factcheck.judge.units import Unit
from factcheck.language import tables
from factcheck.language.verbs import is_passive, is_verb


def inner_subject(case: Case) -> str:
    """Return what one sentence is about, if the subject of the other is only a part of it.

    "Microsoft has three pillars" is not "The partnership between OpenAI and Microsoft has three pillars".
    """
    there = _Side(case.reference, set(case.words.extra))
    here = _Side(case.statement, set(case.words.missing))
    return (
        _owned_subject(case)
        or _doer_left_out(case)
        or _done_to(case)
        or _other_doer(case)
        or _wider_subject(there, here, case.words.pairs)
        or _wider_subject(here, there, tuple((two, one) for one, two in case.words.pairs))
    )


class _Side(NamedTuple):
    reading: Reading
    left_over: set[int]


def _wider_subject(wide: _Side, plain: _Side, pairs: tuple[tuple[int, int], ...]) -> str:
    """Return the noun that ``wide`` puts before what ``plain`` opens with: "a branch of Acme" for "Acme".

    ``pairs`` are those of units of ``plain`` and ``wide``.
    """
    at = dict(pairs).get(0)
    units = wide.reading.units
    if at is None or at == 0 or units[at].kind != "name":
        return ""
    heads = [unit for index, unit in enumerate(units[:at]) if index in wide.left_over and unit.kind == "word"]
    heads = [unit for unit in heads if not (unit.raw in tables.DESCRIPTORS and _is_followed_by_of(wide.reading, unit))]
    before = wide.reading.word_before(units[at], ("the",))
    if not heads or before not in _LINKS:
        return ""
    if before == "by" and any(index not in wide.left_over for index in range(units.index(heads[0]), at)):
        return ""  # "the film Saltmarsh was directed by Voll" has the verb between them
    own = plain.reading.units[0]
    led = own.place and plain.reading.words[own.place - 1].key in _LINKS
    if led or units[at].place > _SUBJECT_REACH:
        return ""
    return wide.reading.surface(heads[0])


def _is_followed_by_of(reading: Reading, unit: Unit) -> bool:
    return unit.last + 1 < len(reading.words) and reading.words[unit.last + 1].key == "of"


def _owned_subject(case: Case) -> str:
    """Return what belongs to a name on one side, if the other side speaks of the name itself.

    "John died" is not "John's father died", nor is "John's company" John.
    """
    here, there = case.statement, case.reference
    for one, two in case.words.pairs:
        if there.units[two].kind != "name" or there.owns(two) == here.owns(one):
            continue
        owning, at, left = (there, two, case.words.extra) if there.owns(two) else (here, one, case.words.missing)
        head = _owned(owning, at)
        if head is not None and head in left:
            return owning.surface(owning.units[head])
    return ""


def _doer_left_out(case: Case) -> str:
    """Return whom the reference says it of, if the statement says it of somebody whom it names behind the same verb.

    "The Ironworks was founded in 1880" is not "United was founded in 1894 by workers of the Ironworks".
    """
    here, there = case.statement, case.reference
    partner = dict(case.words.pairs)
    for one, two, passive, other_passive in _shared_verbs(case):
        if passive != other_passive:
            continue
        said, known = _names_before(here, one), _names_before(there, two)
        doers, others = led_by(here, one), led_by(there, two)
        named = {partner[at] for at in doers if at in partner}
        if doers and others and named and named.isdisjoint(others):
            return there.surface(there.units[min(others)])
        answers = {partner.get(at, -1) for at in said}
        if said and known and min(answers) > two and known.isdisjoint(partner.values()):
            return there.surface(there.units[min(known)])
        done_to = _units_before(here, one)
        if passive and done_to and {partner.get(at) for at in done_to} <= led_by(there, two):
            return there.surface(there.units[0])
    return ""


def _done_to(case: Case) -> str:
    """Return to whom it is done on one side, if the other has the doer there: "Ott was jailed", "Ott jailed Bell"."""
    partner = dict(case.words.pairs)
    sides = ((case.statement, case.words.missing), (case.reference, case.words.extra))
    for one, two, passive, other_passive in _shared_verbs(case):
        if passive == other_passive:
            continue
        active, left = sides[passive]
        done_to = _name_behind(active, two if passive else one)
        shared = {partner.get(at) for at in _names_before(case.statement, one)} & _names_before(case.reference, two)
        if shared and done_to in left:
            return active.surface(active.units[done_to])
    return ""


def _other_doer(case: Case) -> str:
    """Return by whom it is done on one side, if the other has another doer: "directed by Voll", "Lind directed it"."""
    partner = dict(case.words.pairs)
    back = {two: one for one, two in case.words.pairs}
    for one, two in case.words.pairs:
        found = _doer_of_other(case.statement, one, case.reference, two, partner) or _doer_of_other(
            case.reference, two, case.statement, one, back
        )
        if found:
            return found
    return ""


def _doer_of_other(active: Reading, verb: int, passive: Reading, other: int, answers: dict[int, int]) -> str:
    """Return the name behind "by", if the active side has another doer whom the passive one names elsewhere."""
    voices = [is_passive(side.words, side.units[at].place) for side, at in ((active, verb), (passive, other))]
    doer, known = _name_behind(passive, other, "by"), _names_before(active, verb)
    if voices != [False, True] or doer is None or doer in answers.values() or not known or not known <= answers.keys():
        return ""
    named = [answers[at] for at in known if answers[at] > other]
    shared = any(all(unit.kind == "name" for unit in passive.units[other + 1 : at]) for at in named)
    return "" if shared else passive.surface(passive.units[doer])


def _name_behind(reading: Reading, at: int, lead: str = "") -> int | None:
    """Return the name that follows a unit at once, its object, or behind one more word, "by"."""
    behind = reading.units[at + 1] if at + 1 < len(reading.units) else None
    if behind is None or behind.kind != "name":
        return None
    between = [word.key for word in reading.words[reading.units[at].last + 1 : behind.place]]
    return at + 1 if between == ([lead] if lead else []) else None


def _shared_verbs(case: Case) -> Iterator[tuple[int, int, bool, bool]]:
    """Yield each pair of units that are verbs on both sides, and whether the first and the second are passive."""
    here, there = case.statement, case.reference
    for one, two in case.words.pairs:
        places = here.units[one].place, there.units[two].place
        if is_verb(here.words[places[0]]) and is_verb(there.words[places[1]]):
            yield one, two, is_passive(here.words, places[0]), is_passive(there.words, places[1])


def _units_before(reading: Reading, at: int) -> set[int]:
    """Return the units of weight before a unit in its clause."""
    units = reading.units
    return {index for index in range(at) if units[index].weight >= 1 and units[index].clause == units[at].clause}


def _names_before(reading: Reading, at: int) -> set[int]:
    """Return the last word of each name before a unit in its clause: "United" for "Harlow United"."""
    units = reading.units
    names = [index for index in range(at) if units[index].kind == "name" and units[index].clause == units[at].clause]
    names = [index for index in names if units[index].raw not in tables.PREPOSITIONS]
    return {index for index in names if units[index].run < 0 or units[index + 1].run != units[index].run}


def part_of_it(case: Case) -> str:
    """Return what one sentence is about, if it is a part of what the other is about: "the tower of the castle".

    Args:
        case: the two sentences, aligned.
    """
    for one, two in case.words.pairs:
        here = _head_before(case.statement, one, set(case.words.missing))
        there = _head_before(case.reference, two, set(case.words.extra))
        if here is not None and not _stands_behind_of(case.reference, two):
            return case.statement.surface(here)
        if there is not None and not _stands_behind_of(case.statement, one):
            return case.reference.surface(there)
    return ""


def _head_before(reading: Reading, at: int, left_over: set[int]) -> Unit | None:
    """Return the "tower" of "the tower of the castle" that opens a sentence, if the other sentence lacks it."""
    if at != 1 or 0 not in left_over or reading.units[0].kind != "word" or not _stands_behind_of(reading, at):
        return None
    head = reading.units[0]
    between = reading.words[head.last + 1 : reading.units[at].place]
    linked = all(word.key == "of" or word.key in tables.BEFORE_NOUNS for word in between)
    opens = all(word.key in tables.BEFORE_NOUNS for word in reading.words[: head.place])
    return head if linked and opens and head.raw not in tables.DESCRIPTORS else None


def _stands_behind_of(reading: Reading, at: int) -> bool:
    return reading.word_before(reading.units[at], tables.BEFORE_NOUNS) == "of"


def other_owner(case: Case) -> str:
    """Return whose thing the reference speaks of, if the statement says the same of another's: "Optek's shares"."""
    here, there = case.statement, case.reference
    partner = dict(case.words.pairs)
    owners = {head: at for at in range(len(there.units)) if there.owns(at) and (head := _owned(there, at)) is not None}
    for one in range(len(here.units)):
        head = _owned(here, one) if here.owns(one) else None
        owner = owners.get(partner[head]) if head in partner else None
        if owner is None:
            continue
        said, known = _name_up_to(here, one), _name_up_to(there, owner)
        if said is not None and known is not None and partner.get(said) not in (None, known):
            return there.surface(there.units[known])
    return ""


def _name_up_to(reading: Reading, at: int) -> int | None:
    """Return the last unit of the name that ends at a unit, "Lumen" of "Lumen Group's"; None if it is no name."""
    if reading.units[at].kind == "name":
        return at
    before = reading.units[at - 1] if at else None
    adjoins = before is not None and before.kind == "name" and before.last + 1 == reading.units[at].place
    return at - 1 if adjoins and reading.words[reading.units[at].place].capital else None


def _owned(reading: Reading, at: int) -> int | None:
    """Return the unit that is said to belong to the name at ``at``: the next noun, "company" included."""
    for index in range(at + 1, min(at + 1 + _OWNED_REACH, len(reading.units))):
        unit = reading.units[index]
        if unit.kind != "word" or unit.clause != reading.units[at].clause:
            return None
        if unit.weight >= 1 or unit.raw in tables.LIGHT_NOUNS:
            return index if unit.place - reading.units[at].last <= _OWNED_REACH else None
    return None


_OWNED_REACH = 3


#: Words that tie a name to a noun before it.
_LINKS = frozenset(("of", "between", "and", "with", "for", "in", "at", "to", "by", "from"))
_SUBJECT_REACH = 8
