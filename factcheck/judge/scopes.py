"""Which sentence speaks of something more particular: a narrower thing, a scope, another occasion."""

from __future__ import annotations

from factcheck.judge.case import Case, explained_here
from factcheck.judge.reading import Reading
from factcheck.judge.units import Unit
from factcheck.language import lexicon, tables
from factcheck.language.cues import has_phrase
from factcheck.language.verbs import is_verb
from factcheck.model import Difference


def more_particular(case: Case, differences: tuple[Difference, ...], accounted_there: set[int]) -> str:
    """Say which side speaks of something more particular than the other, or return the empty string.

    Args:
        case: the two sentences, aligned.
        differences: those that are proposed.
        accounted_there: indices of the reference's units that they account for.
    """
    here, there = case.statement, case.reference
    extra = [there.units[at] for at in case.words.extra if at not in accounted_there]
    # whoever denies all tickets denies family tickets, too
    denial = any(difference.kind == "polarity" for difference in differences)
    named = any(unit.kind == "name" for unit in extra) and not once_in_a_life(case)
    narrowed = named or _narrows(there, extra, {two for _, two in case.words.pairs})
    if narrowed and not (denial and here.negations):
        return "the base speaks of something more particular"
    accounted = explained_here(case, differences)
    left = [here.units[at] for at in case.words.missing if at not in accounted]
    if is_outside(case) or any(sets_scope(here, unit) for unit in left):
        return "it speaks of another scope"
    if not (denial and there.negations) and _narrows(here, left, {one for one, _ in case.words.pairs}):
        return "it speaks of something more particular"
    return ""


def _narrows(reading: Reading, left_over: list[Unit], shared: set[int]) -> bool:
    """Tell whether a word that one side lacks narrows a noun that both have: "a family ticket", "tickets to Rome"."""
    # an unknown word that opens the sentence may be a name or not: "Admission to the tower"
    units = [unit for at in shared if (unit := reading.units[at]).kind == "word" or unit.place == 0]
    nouns = [unit for unit in units if not is_verb(reading.words[unit.place])]
    first, last = {unit.place for unit in nouns}, {unit.last for unit in nouns}
    named = {reading.units[at].place for at in shared if reading.units[at].kind == "name"}
    return any(
        unit.kind == "word"
        and (
            (unit.last + 1 in first and (unit.weight >= 1 or unit.raw in tables.NARROWING))
            or (unit.last + 1 in named and unit.raw in tables.AGES)
            or (unit.weight >= 1 and _complement_of(reading, unit) in last)
        )
        for unit in left_over
    )


def _complement_of(reading: Reading, unit: Unit) -> int | None:
    """Return the place of the word that a unit is tied to by a preposition: "deaths from cancer", "books to students".

    Behind the verb only a few of them narrow; "has 300 employees in three towns" tells of all its employees.
    """
    at = unit.place - 1
    while at >= 0 and reading.words[at].key in tables.BEFORE_NOUNS:
        at -= 1
    if at < 1:
        return None
    behind_verb = any(map(is_verb, reading.words[:at]))
    leads = tables.NARROWING_LEADS if behind_verb else tables.PLACE_LEADS | tables.NARROWING_LEADS
    return at - 1 if reading.words[at].key in leads else None


def sets_scope(reading: Reading, unit: Unit) -> bool:
    """Tell whether a unit stands behind a preposition that says for what a sentence holds: "for children".

    Args:
        reading: the sentence.
        unit: one of its units, of weight or a word for a deal.
    """
    if unit.weight < 1 and unit.raw not in tables.DEALS and not unit.raw.endswith("s"):
        return False
    return reading.word_before(unit, tables.BEFORE_NOUNS) in tables.SCOPE_LEADS


def is_outside(case: Case) -> bool:
    """Tell whether one sentence speaks of what lies outside a place, and the other of what does not."""
    return any(_is_excluded(case.statement, one) != _is_excluded(case.reference, two) for one, two in case.words.pairs)


def _is_excluded(reading: Reading, at: int) -> bool:
    unit = reading.units[at]
    named = unit.kind == "name" or reading.words[unit.place].capital
    return named and reading.word_before(unit, tables.BEFORE_NOUNS) in tables.EXCLUSIONS


def once_in_a_life(case: Case) -> bool:
    """Tell whether both sentences speak of what happens once in a life, whatever else is said of it."""
    keys = lexicon.concepts_of(tables.ONCE_IN_A_LIFE)
    return any(case.statement.units[here].key in keys for here, _ in case.words.pairs)


def of_another_occasion(case: Case, kinds: set[str]) -> bool:
    """Tell whether the statement alone says that it happened again, also at another time, or before now.

    Args:
        case: the two sentences, aligned.
        kinds: of the differences that are proposed.
    """
    return _one_more(case, kinds) or is_earlier(case)


def of_others(case: Case) -> bool:
    """Tell whether one side alone speaks of others than the other side does: "other agencies", "another bank".

    What the reference lists as others of what it named before may be meant: "in schools and other public buildings".

    Args:
        case: the two sentences, aligned.
    """
    for one, two in case.words.pairs:
        here, there = _is_other(case.statement, one), _is_other(case.reference, two)
        if (here and not there) or (there and not here and two == 0):
            return True
    return False


def _is_other(reading: Reading, at: int) -> bool:
    """Tell whether "other" stands before a noun, and not in "any other", "no other"."""
    place = reading.units[at].place
    before = [word.key for word in reading.words[max(0, place - 2) : place]]
    return before[-1:] in (["other"], ["another"]) and before[0] not in tables.ANY


def _one_more(case: Case, kinds: set[str]) -> bool:
    """Tell whether the statement says that something happened again, or also at another time."""
    cues = tables.ALSO if kinds == {"date"} else tables.AGAIN
    here, there = (set(_told(side)) for side in (case.statement, case.reference))
    return bool(here & cues) and not there & cues


def is_earlier(case: Case) -> bool:
    """Tell whether the statement alone speaks of a time that is over: "until recently"."""
    here, there = (_told(side) for side in (case.statement, case.reference))
    return bool(has_phrase(here, tables.EARLIER)) and not has_phrase(there, tables.EARLIER)


def _told(reading: Reading) -> tuple[str, ...]:
    """Return the keys of the words of a sentence but for those of its values: "no later than 1850"."""
    return tuple(word.key for word in reading.words if not reading.in_value(word.start))
