"""Which halves of a sentence belong together: "Alice plays the harp and Bob plays the flute"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from factcheck.judge.case import Case
from factcheck.judge.reading import Reading
from factcheck.judge.slots import lead_of, led_units
from factcheck.judge.units import Units
from factcheck.language import tables
from factcheck.language.verbs import is_known_present, is_present_form, is_verb
from factcheck.language.words import Word


def mixes(reading: Reading, aligned: set[int]) -> bool:
    """Tell whether a sentence that has these units of another takes one half from each of two things told there.

    "Died in Rome" has the deed of one half and the place of the other of "was born in Rome and died in Pisa", "Alice
    plays the flute" the subject of one and the rest of the other of "Alice plays the harp and Bob plays the flute".

    Args:
        reading: the other sentence; one of more than a few parts is not cut.
        aligned: indices of its units that the sentence has.
    """
    parts = _between_joints(reading)
    if len(parts) > _MOST_PARTS:
        return False
    halves, clauses = _halves(reading, parts), _clauses(reading, parts)
    return any(_crosses(one, two, aligned) or _crosses(two, one, aligned) for one, two in pairwise(halves)) or any(
        _swaps(one, two, aligned) or _swaps(two, one, aligned) for one, two in pairwise(clauses)
    )


def denies_across(case: Case) -> bool:
    """Tell whether what one sentence denies is told in different parts of the other.

    "Does not cover batteries" denies nothing of "covers defects but excludes batteries".
    """
    pairs = case.words.pairs
    back = tuple((two, one) for one, two in pairs)
    return _denied_apart(case.statement, case.reference, pairs) or _denied_apart(case.reference, case.statement, back)


def _denied_apart(denying: Reading, other: Reading, pairs: tuple[tuple[int, int], ...]) -> bool:
    parts = _between_joints(other) if denying.negations else []
    if not 1 < len(parts) <= _MOST_PARTS:
        return False
    part_of = {at: number for number, members in enumerate(parts) for at in members}
    shared = {two for _, two in pairs}
    own_verbs = {
        number
        for number, members in enumerate(parts)
        if members[0] not in shared and _may_be_deed(other.words[other.units[members[0]].place])
    }
    for negation in denying.negations:
        told = [part_of[two] for one, two in pairs if denying.units[one].place in negation.denied]
        if len(set(told)) > 1 and not own_verbs.isdisjoint(told):
            return True
    return False


def _may_be_deed(word: Word) -> bool:
    return is_verb(word) or is_present_form(word)


class _Half(NamedTuple):
    """The word before the first preposition of a half, and what follows each of its prepositions."""

    head: int
    led: dict[str, Units]

    @property
    def all_led(self) -> Units:
        """Return what follows any of the prepositions."""
        return frozenset().union(*self.led.values())


def _crosses(first: _Half, second: _Half, aligned: set[int]) -> bool:
    """Tell whether the head of one half is taken, and behind a preposition what the other has there.

    Where they have no preposition in common, all of them count: "rises in the hills and flows into the lake".
    """
    if first.head not in aligned or second.head in aligned:
        return False
    common = first.led.keys() & second.led.keys()
    if not common:
        return first.all_led.isdisjoint(aligned) and not second.all_led.isdisjoint(aligned)
    return any(first.led[lead].isdisjoint(aligned) and not second.led[lead].isdisjoint(aligned) for lead in common)


def _halves(reading: Reading, parts: list[list[int]]) -> list[_Half]:
    """Return the halves of a sentence of two parts, or of three of which two tell what somebody does."""
    found = []
    for members in parts:
        led = [at for at in members if lead_of(reading, at) in tables.PREPOSITIONS]
        if led and led[0] > members[0]:
            found.append(_Half(led[0] - 1, led_units(reading, members[members.index(led[0]) :])))
    if len(parts) > _HALVES:
        found = [half for half in found if _is_deed(reading, half.head)]
    return found if len(found) == _HALVES else []


def _is_deed(reading: Reading, at: int) -> bool:
    word = reading.words[reading.units[at].place]
    return is_verb(word) or is_known_present(word)


_HALVES = 2
_ASIDE = re.compile(r"\([^()]*\)")


def _between_joints(reading: Reading) -> list[list[int]]:
    """Return the units between the joints of a sentence, those of each part."""
    joints = [word.start for word in reading.words if word.key in tables.JOINTS]
    joints += [
        at for at, sign in enumerate(reading.text) if sign in ";," and not reading.text[at + 1 : at + 2].isdigit()
    ]
    asides = [match.span() for match in _ASIDE.finditer(reading.text)]
    joints = [at for at in joints if not any(start < at < end for start, end in asides)]
    parts = pairwise([0, *sorted(joints), len(reading.text)])
    found = [[at for at, unit in enumerate(reading.units) if start <= unit.start < end] for start, end in parts]
    return [members for members in found if members]


class _Clause(NamedTuple):
    """Who does what: the units before the verb of a clause, its verb if that is a unit, and the rest."""

    subject: Units
    verb: Units
    rest: Units


def _swaps(first: _Clause, second: _Clause, aligned: set[int]) -> bool:
    """Tell whether the subject of one clause is taken, and of the other the verb or what follows it."""
    if first.subject.isdisjoint(aligned) or not second.subject or not second.subject.isdisjoint(aligned):
        return False
    for mine, theirs in ((first.verb, second.verb), (first.rest, second.rest)):
        if mine and mine.isdisjoint(aligned) and not theirs.isdisjoint(aligned):
            return True
    # "Reitz commanded the mission, and Wolff was its engineer"
    if first.verb and not second.verb and first.verb.isdisjoint(aligned) and not second.rest.isdisjoint(aligned):
        return True
    # "free accounts are limited to 5 requests; paid accounts have no limit"
    bare = not first.rest and not first.verb
    return bare and not second.rest.isdisjoint(aligned)


def _clauses(reading: Reading, parts: list[list[int]]) -> list[_Clause]:
    """Return the two clauses of a sentence; a part without a verb belongs to the next one ("the Greens and ...").

    The words that both have are in neither.
    """
    found: list[_Clause] = []
    waiting: list[int] = []
    for members in parts:
        verb = _verb_among(reading, members)
        waiting += members
        if verb is None and ";" in reading.text and len(members) > 1:
            verb = reading.units[members[0]].last + 1
        if verb is None:
            continue
        subject = frozenset(at for at in waiting if reading.units[at].last < verb)
        deed = frozenset(at for at in waiting if reading.units[at].place == verb)
        rest = frozenset(waiting) - subject - deed
        if subject:
            found.append(_Clause(subject, deed, rest))
        elif found:
            found[-1] = found[-1]._replace(rest=found[-1].rest | deed | rest)
        waiting = []
    if len(found) != _HALVES or not _is_joined(reading, min(found[1].subject)):
        return []
    one, two = found
    return [_without(reading, one, two), _without(reading, two, one)]


#: Parts of "A did this, but B and C did that".
_MOST_PARTS = 4


def _is_joined(reading: Reading, at: int) -> bool:
    """Tell whether a joint or a semicolon stands before the clause that a unit opens."""
    unit = reading.units[at]
    parted = at > 0 and ";" in reading.text[reading.units[at - 1].end : unit.start]
    return parted or reading.word_before(unit, tables.BEFORE_NOUNS) in tables.JOINTS


def _without(reading: Reading, clause: _Clause, other: _Clause) -> _Clause:
    """Return a clause without the words that the other has as well."""
    keys = {reading.units[at].key for part in other for at in part}
    return _Clause(*(frozenset(at for at in part if reading.units[at].key not in keys) for part in clause))


def _verb_among(reading: Reading, members: list[int]) -> int | None:
    """Return the place of the first verb of a part; behind a name a word in -s is one, too: "Bob chairs"."""
    first, last = reading.units[members[0]].place, reading.units[members[-1]].last
    for place in range(first + 1, last + 1):
        word, before = reading.words[place], reading.words[place - 1]
        if is_verb(word) or word.key in tables.MODALS or (before.capital and is_present_form(word)):
            return place
    return None
