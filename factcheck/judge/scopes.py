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
    named = any(unit.kind == "name" for unit in extra) and not _harmless_names(case, extra)
    narrowed = named or _narrows_noun(there, extra, {two for _, two in case.words.pairs})
    if narrowed and not (denial and here.negations):
        return "the base speaks of something more particular"
    accounted = explained_here(case, differences)
    left = [here.units[at] for at in case.words.missing if at not in accounted]
    if any(sets_scope(here, unit) for unit in left):
        return "it speaks of another scope"
    if not (denial and there.negations) and _narrows_noun(here, left, {one for one, _ in case.words.pairs}):
        return "it speaks of something more particular"
    return ""


def _narrows_noun(reading: Reading, left_over: list[Unit], shared: set[int]) -> bool:
    """Tell whether a word that one side lacks narrows the one behind it that both have: "a family ticket"."""
    nouns = {reading.units[at].place for at in shared if reading.units[at].kind == "word"}
    nouns = {place for place in nouns if not is_verb(reading.words[place])}
    return any(
        unit.last + 1 in nouns and unit.kind == "word" and (unit.weight >= 1 or unit.raw in tables.NARROWING)
        for unit in left_over
    )


def sets_scope(reading: Reading, unit: Unit) -> bool:
    """Tell whether a unit stands behind a preposition that says for what a sentence holds: "for children".

    Args:
        reading: the sentence.
        unit: one of its units, of weight or a word for a deal.
    """
    if unit.weight < 1 and unit.raw not in tables.DEALS:
        return False
    return reading.word_before(unit, tables.BEFORE_NOUNS) in tables.SCOPE_LEADS


def _harmless_names(case: Case, extra: list[Unit]) -> bool:
    """Tell whether names that only the reference has leave its event the same.

    They do for what happens once in a life, and where they are the doer that a passive may leave out.
    """
    if once_in_a_life(case):
        return True
    words = case.reference.words
    names = [unit for unit in extra if unit.kind == "name"]
    return all("by" in {word.key for word in words[max(0, unit.place - 6) : unit.place]} for unit in names)


def once_in_a_life(case: Case) -> bool:
    """Tell whether both sentences speak of what happens once in a life, whatever else is said of it."""
    keys = lexicon.once_in_a_life()
    return any(case.statement.units[here].key in keys for here, _ in case.words.pairs)


def of_another_occasion(case: Case, kinds: set[str]) -> bool:
    """Tell whether the statement alone says that it happened again, also at another time, or before now.

    Args:
        case: the two sentences, aligned.
        kinds: of the differences that are proposed.
    """
    return _one_more(case, kinds) or is_earlier(case)


def _one_more(case: Case, kinds: set[str]) -> bool:
    """Tell whether the statement says that something happened again, or also at another time."""
    cues = tables.ALSO if kinds == {"date"} else tables.AGAIN
    here, there = ({word.key for word in side.words} for side in (case.statement, case.reference))
    return bool(here & cues) and not there & cues


def is_earlier(case: Case) -> bool:
    """Tell whether the statement alone speaks of a time that is over: "until recently"."""
    here, there = (tuple(word.key for word in side.words) for side in (case.statement, case.reference))
    return bool(has_phrase(here, tables.EARLIER)) and not has_phrase(there, tables.EARLIER)
