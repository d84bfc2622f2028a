"""Which unit of the statement answers which unit of the reference, and what is left over on each side."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from factcheck.judge.reading import Reading
from factcheck.judge.units import Unit
from factcheck.language import lexicon, tables
from factcheck.language.verbs import is_past_form, is_verb


class Alignment(NamedTuple):
    """Pairs of unit indices (statement, reference) and the leftovers of both."""

    pairs: tuple[tuple[int, int], ...]
    opposite: tuple[tuple[int, int], ...]
    missing: tuple[int, ...]  # units of the statement that the reference lacks
    extra: tuple[int, ...]  # units of the reference that the statement lacks
    coverage: float
    reference_coverage: float


def align(statement: Reading, reference: Reading) -> Alignment:
    """Align the units of two readings: the same key first, then names, typing errors and opposites.

    Args:
        statement: the sentence under test.
        reference: the sentence it is held against.

    Returns:
        The alignment; a unit is paired at most once on the statement's side.
    """
    pairs = _same_key(statement.units, reference.units)
    taken = set(pairs.values())
    for here, unit in enumerate(statement.units):
        if here in pairs:
            continue
        there = _typo_of(unit, reference.units, taken)
        if there is None:
            there = _acronym_of(here, statement, reference)
        if there is not None:
            pairs[here] = there
            taken.add(there)
    pairs |= _heads(statement, reference, set(pairs), taken)
    taken |= set(pairs.values())
    # "Altman" stands for "Sam Altman"; "managers" does not stand for the heading "Menu Management"
    named = {
        here: there
        for here, there in pairs.items()
        if statement.units[here].kind == reference.units[there].kind == "name"
    }
    matched_there = taken | _soft_names(reference, set(named.values()), statement, set(pairs))
    matched_here = set(pairs) | _soft_names(statement, set(named), reference, taken)
    missing = [at for at in range(len(statement.units)) if at not in matched_here]
    extra = [at for at in range(len(reference.units)) if at not in matched_there]
    opposite = _opposites(statement.units, reference.units, missing, extra)
    return Alignment(
        tuple(sorted(pairs.items())),
        opposite,
        tuple(missing),
        tuple(extra),
        _share(statement.units, missing),
        _share(reference.units, extra),
    )


def _share(units: tuple[Unit, ...], missing: list[int]) -> float:
    total = sum(unit.weight for unit in units)
    return 1.0 - sum(units[at].weight for at in missing) / total if total else 1.0


def _same_key(here: tuple[Unit, ...], there: tuple[Unit, ...]) -> dict[int, int]:
    """Pair units of the same key in the order in which they stand; the last one may serve several."""
    places: dict[str, list[int]] = {}
    for index, unit in enumerate(there):
        places.setdefault(unit.key, []).append(index)
    pairs: dict[int, int] = {}
    used: dict[str, int] = {}
    for index, unit in enumerate(here):
        found = places.get(unit.key)
        if found:
            turn = min(used.get(unit.key, 0), len(found) - 1)
            pairs[index] = found[turn]
            used[unit.key] = turn + 1
    # whatever repeats on the other side is covered too
    return pairs


def _heads(statement: Reading, reference: Reading, paired: set[int], taken: set[int]) -> dict[int, int]:
    """Pair "heads" with the role that says as much: who is the director of something heads it."""
    verb = lexicon.concept_of("head")
    return {
        here: there
        for here, unit in enumerate(statement.units)
        if here not in paired and unit.key == verb and unit.raw != "head"
        for there, other in enumerate(reference.units)
        if there not in taken
        and other.key in lexicon.concepts_of(tables.HEADS)
        and not is_past_form(reference.words[other.place])
    }


def _typo_of(unit: Unit, others: tuple[Unit, ...], taken: set[int]) -> int | None:
    """Return the reference unit that ``unit`` is a misspelling of; short words and first letters must agree."""
    if len(unit.raw) < 5 or unit.key.startswith("@"):
        return None
    first = unit.raw[0]
    for index, other in enumerate(others):
        if (
            other.raw[0] == first
            and len(other.raw) >= 5
            and index not in taken
            and is_typo(unit.raw, other.raw, "name" in (unit.kind, other.kind))
        ):
            return index
    return None


@lru_cache(maxsize=65536)
def is_typo(first: str, second: str, name: bool = True) -> bool:
    """Tell whether two different words are so close that one is the other mistyped.

    Args:
        first: a lower-case word.
        second: another.
        name: whether one is a name; plain words must be longer, for "adapted" and "adopted" are two words.

    Returns:
        True from five letters on (eight for plain words) for one slip, from ten on for two. The first
        letter must agree, and digits count as written.
    """
    shortest = min(len(first), len(second))
    if shortest < (5 if name else 8) or first[0] != second[0] or not (first.isalpha() and second.isalpha()):
        return False
    return OSA.distance(first, second, score_cutoff=2) <= (2 if shortest >= 10 and name else 1)


def _acronym_of(index: int, here: Reading, there: Reading) -> int | None:
    """Pair "WHO" with the first word of "World Health Organization"."""
    unit = here.units[index]
    if len(unit.raw) > _LONGEST_ACRONYM or not here.text[unit.start].isupper():
        return None
    letters = here.surface(unit).replace(".", "")
    if not (letters.isupper() and 2 <= len(letters) <= 6):
        return None
    for members in there.long_names:
        if len(members) == len(letters) and letters.lower() == "".join(there.units[at].raw[0] for at in members):
            return members[-1]
    return None


#: Characters of an acronym, dots included.
_LONGEST_ACRONYM = 12


def _soft_names(reading: Reading, named: set[int], other: Reading, other_matched: set[int]) -> set[int]:
    """Return units of names whose last word is matched with a name: "Sam" of "Sam Altman" against "Altman".

    The other side's name must be fully matched too, or "Tim Cook" would pass for "Sam Cook".
    """
    names = [
        members for members in reading.long_names if members[-1] in named and not _opens_with_place(reading, members)
    ]
    soft = {at for members in names for at in members}
    if not soft or any(_is_partly(members, other_matched) for members in other.long_names):
        return set()
    return set() if any(_is_called_otherwise(other, at, other_matched) for at in other_matched) else soft


def _opens_with_place(reading: Reading, name: tuple[int, ...]) -> bool:
    """Tell whether the name of a place runs into that of the subject: "In Paris Acme sold 5 bikes"."""
    after = reading.units[name[-1]].last + 1
    led = reading.words[0].key in tables.PREPOSITIONS and reading.units[name[0]].place == 1
    return led and after < len(reading.words) and is_verb(reading.words[after])


def _is_called_otherwise(reading: Reading, at: int, matched: set[int]) -> bool:
    """Tell whether a word in capitals that nothing answers belongs to a name: "City Library"; not "CEO Altman"."""
    if reading.units[at].kind != "name" or at == 0 or at - 1 in matched:
        return False
    before, name = reading.units[at - 1], reading.units[at]
    adjoins = before.last + 1 == name.place and reading.text[before.end : name.start] == " "
    return before.kind == "word" and adjoins and reading.names(before) and before.key not in lexicon.role_starts()


def _is_partly(name: tuple[int, ...], matched: set[int]) -> bool:
    """Tell whether a name is matched in some of its units only."""
    return not matched.isdisjoint(name) and not matched.issuperset(name)


def _opposites(
    here: tuple[Unit, ...], there: tuple[Unit, ...], missing: list[int], extra: list[int]
) -> tuple[tuple[int, int], ...]:
    table = lexicon.opposites()
    against = [(one, table[here[one].key]) for one in missing if here[one].key in table]
    return tuple((one, two) for one, keys in against for two in extra if there[two].key in keys)
