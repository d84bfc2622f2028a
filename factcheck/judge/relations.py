"""Who stands in which role: holders of one-holder roles, and the two ends of a directed relation."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from factcheck.judge.align import Alignment
from factcheck.judge.reading import Reading
from factcheck.judge.units import Unit
from factcheck.language import lexicon, tables
from factcheck.language.verbs import is_past_form

_BOARD = frozenset(("the", "of", "board", "directors", "at", "for", "in"))
_OF = frozenset(["of", "for", "at", "in"])
_NEAR = 5  # words between a verb and the names that it joins


_Ends = tuple[tuple[int, ...], tuple[int, ...]]
#: Between a noun for a deed and whom it is done to.
_TOWARDS = frozenset(("in", "of", "to", "into", "against", "over", "on"))


class Holding(NamedTuple):
    """Somebody holds a role of something: unit indices of holder and owner, and whether it is past."""

    role: str
    holder: tuple[int, ...]
    owner: tuple[int, ...]
    former: bool


def holdings(reading: Reading) -> list[Holding]:
    """Return the roles that a sentence fills with somebody.

    Read are "X is the ROLE of Y", "the ROLE of Y is X", "Y's ROLE, X", "Y ROLE X", "X, ROLE of Y".

    Args:
        reading: the sentence.

    Returns:
        One record for each role whose owner and holder are both named.
    """
    known, starts = lexicon.roles(), lexicon.role_starts()
    found = []
    for at, unit in enumerate(reading.units):
        if unit.key not in starts or is_past_form(reading.words[unit.place]):
            continue  # "directed" is no "director"
        for length in (3, 2, 1):
            keys = tuple(other.key for other in reading.units[at : at + length])
            role = known.get(keys)
            if len(keys) == length and role is not None and _contiguous(reading.units[at : at + length]):
                holding = _holding(reading, role, at, at + length)
                if holding is not None:
                    found.append(holding)
                break
    return found


def _contiguous(units: tuple[Unit, ...]) -> bool:
    return all(second.place == first.last + 1 for first, second in pairwise(units))


def _holding(reading: Reading, role: str, first: int, after: int) -> Holding | None:
    start, last = reading.units[first].place, reading.units[after - 1].last
    former = any(start - 3 <= place < start for place in reading.former)
    right, left = _name_from(reading, after), _name_before(reading, first)
    following = reading.words[last + 1].key if last + 1 < len(reading.words) else ""
    if right and (following in _OF or following == "the") and _belongs(reading, last, right):
        owner = right
        holder = _name_from(reading, right[-1] + 1) if _links(reading, right) else left
    elif left and reading.units[left[-1]].last == start - 1:
        owner = left  # "Microsoft CEO Satya Nadella", "Microsoft's CEO is ...", "X is Microsoft's CEO"
        holder = right if right and _near(reading, last, right) else _name_before(reading, left[0])
    else:
        return None
    if not holder or not owner or set(holder) & set(owner):
        return None
    return Holding(role, holder, owner, former)


def _belongs(reading: Reading, place: int, owner: tuple[int, ...]) -> bool:
    """Tell whether only "of the board of" and the like stands between a role and its owner."""
    gap = reading.words[place + 1 : reading.units[owner[0]].place]
    return all(word.key in _BOARD for word in gap)


def _links(reading: Reading, owner: tuple[int, ...]) -> bool:
    """Tell whether the holder follows the owner: "the CEO of X is Y", not "X, CEO of Y, is"."""
    after = reading.units[owner[-1]].last
    words = reading.words
    for index in range(after + 1, min(after + 3, len(words))):
        if words[index].key in tables.COPULAS:
            return "," not in reading.text[words[after].end : words[index].start]
    return False


def _near(reading: Reading, place: int, name: tuple[int, ...]) -> bool:
    gap = reading.words[place + 1 : reading.units[name[0]].place]
    return len(gap) <= 2 and all(word.key in tables.COPULAS or word.key in ("the", "now", "currently") for word in gap)


def _name_from(reading: Reading, at: int) -> tuple[int, ...]:
    """Return the first name at or after unit ``at``."""
    for index in range(at, len(reading.units)):
        if reading.units[index].kind == "name":
            return whole_name(reading, index)
    return ()


def _name_before(reading: Reading, at: int) -> tuple[int, ...]:
    """Return the last name before unit ``at``."""
    for index in range(at - 1, -1, -1):
        if reading.units[index].kind == "name":
            return whole_name(reading, index)
    return ()


def whole_name(reading: Reading, at: int) -> tuple[int, ...]:
    """Return the units of the name that a unit belongs to."""
    run = reading.units[at].run
    if run < 0:
        return (at,)
    return tuple(index for index, unit in enumerate(reading.units) if unit.run == run)


def swapped_holder(statement: Reading, reference: Reading, alignment: Alignment) -> tuple[Holding, Holding] | None:
    """Return the holdings in which one role of one owner has two holders.

    Args:
        statement: the sentence under test.
        reference: what it is held against.
        alignment: of the two.

    Returns:
        Statement's and reference's holding, or None where role, owner or tense differ or the holder is the same.
    """
    partner = dict(alignment.pairs)
    for said in holdings(statement):
        for known in holdings(reference):
            if said.role != known.role or said.former != known.former:
                continue
            same_owner = any(partner.get(at) in known.owner for at in said.owner)
            same_holder = any(partner.get(at) in known.holder for at in said.holder)
            crossed = any(partner.get(at) in known.owner for at in said.holder)
            if same_owner and not same_holder and not crossed:
                return said, known
    return _superlative_swap(statement, reference, partner)


def _superlative_swap(
    statement: Reading, reference: Reading, partner: dict[int, int]
) -> tuple[Holding, Holding] | None:
    """Return the two holders of one superlative: "Lake Victoria is the deepest lake in the world" against Baikal."""
    for said in _superlatives(statement):
        for known in _superlatives(reference):
            same_scope = {partner.get(at) for at in said.owner} == set(known.owner)
            if same_scope and not any(partner.get(said.holder[-1]) == at for at in known.holder[-1:]):
                return said, known
    return None


def _superlatives(reading: Reading) -> list[Holding]:
    """Return "NAME is the deepest lake in the world": holder, and all that makes up the superlative."""
    found = []
    for at, unit in enumerate(reading.units):
        if not lexicon.is_superlative(unit.raw) or unit.place < 2:
            continue
        lead = [word.key for word in reading.words[unit.place - 2 : unit.place]]
        holder = _name_before(reading, at)
        if lead[1] != "the" or lead[0] not in tables.COPULAS or not holder:
            continue
        if reading.units[holder[-1]].last != unit.place - 3 or holder[-1] != at - 1:
            continue
        scope = tuple(range(at, len(reading.units)))
        found.append(Holding("superlative", holder, scope, False))
    return found


def reversed_ends(statement: Reading, reference: Reading, alignment: Alignment) -> tuple[int, int] | None:
    """Return the pair of units of a directed relation whose two ends are the other way round.

    Args:
        statement: the sentence under test.
        reference: what it is held against.
        alignment: of the two.

    Returns:
        (statement unit, reference unit) of the relation word, or None.
    """
    partner = dict(alignment.pairs)
    for here, there in alignment.pairs:
        unit = statement.units[here]
        if (
            unit.kind != "word"
            or unit.key in lexicon.concepts_of(tables.SYMMETRIC)
            or reference.units[there].kind != "word"
        ):
            continue
        said, known = _ends(statement, here), _ends(reference, there)
        # "Acme's investment in Bolt" is the deed that "Acme invested in Bolt" tells of
        said, known = (
            said or (known and _owned_ends(statement, here)),
            known or (said and _owned_ends(reference, there)),
        )
        if not said or not known:
            continue
        doer, done_to = ({partner.get(at) for at in end} for end in said)
        if doer & set(known[1]) and done_to & set(known[0]) and not (doer & set(known[0]) or done_to & set(known[1])):
            return here, there
    return None


def _is_possessive(reading: Reading, unit: Unit) -> bool:
    return reading.text[unit.end : unit.end + 2] in ("'s", "’s")


def _owned_ends(reading: Reading, at: int) -> _Ends | None:
    """Return (doer, done to) of a deed that is named by a noun: "Acme's recent investment in Bolt"."""
    before, after = _name_before(reading, at), _name_from(reading, at + 1)
    if not before or not after or not _is_possessive(reading, reading.units[before[-1]]):
        return None
    unit, left, right = reading.units[at], reading.units[before[-1]], reading.units[after[0]]
    near = unit.place - left.last <= _NEAR and right.place - unit.last <= 2
    return (before, after) if near and reading.words[unit.last + 1].key in _TOWARDS else None


def _ends(reading: Reading, at: int) -> _Ends | None:
    """Return (doer, done to) as names around a relation word; passives are turned round."""
    place, last = reading.units[at].place, reading.units[at].last
    before, after = _name_before(reading, at), _name_from(reading, at + 1)
    if not before or not after:
        return None
    left, right = reading.units[before[-1]], reading.units[after[0]]
    if place - left.last > _NEAR or right.place - last > _NEAR:
        return None
    clause = reading.units[at].clause
    if not (left.clause == clause or _is_apposed(reading, before, at)) or right.clause != clause:
        return None
    if reading.words[place].stem in tables.BACKWARD:
        return after, before
    lead = [word.key for word in reading.words[last + 1 : right.place]]
    trail = [word.key for word in reading.words[left.last + 1 : place]]
    if lead[:1] == ["as"] and trail[-1:] == ["as"] and tables.TIMES_AS.isdisjoint(trail):
        return None  # "as large as" says the same of both
    if _is_possessive(reading, left) or not tables.ARTICLES.isdisjoint(trail):
        return None  # "X's provider is Y", "X is the provider of Y": a role, not a deed
    if "and" in lead or "and" in trail or "or" in lead or reading.words[place - 1].key in ("the", "a", "of"):
        return None
    if lead and lead[-1] in ("by", "from"):
        return after, before
    if any(key in tables.COPULAS or key in tables.HAVE for key in trail) and "by" in lead:
        return after, before
    if trail and trail[-1] in tables.BE_FORMS and is_past_form(reading.words[place]):
        return None  # "was ousted as CEO of X" does not say by whom
    return before, after


def _is_apposed(reading: Reading, name: tuple[int, ...], at: int) -> bool:
    """Tell whether a name stands between commas before a verb: "its founder, Greta Lund, sold"."""
    before = reading.text[: reading.units[name[0]].start].rstrip()
    between = reading.text[reading.units[name[-1]].end : reading.units[at].start].strip()
    return between == "," and before.endswith(",") and "by" not in {word.key for word in reading.words}
