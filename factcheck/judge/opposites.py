"""When opposites tell two things apart ("hot water", "cold water") and do not contradict each other."""

from __future__ import annotations

from factcheck.judge.case import Case
from factcheck.judge.reading import Reading
from factcheck.language import lexicon, tables
from factcheck.language.verbs import is_present_form, is_verb

_THE = ("the", "its", "their")


def tell_things_apart(case: Case) -> bool:
    """Tell whether opposites in two sentences may only say which of two things each sentence is about.

    They do if there are several ("imports rose", "exports fell"), if a sentence opens with one ("hot water is free"),
    and if one stands before a noun that both have ("in private buildings"), unless it is said of something ("is the
    smallest city").
    """
    if len(case.words.opposite) > 1:
        return True
    shared_here, shared_there = ({pair[side] for pair in case.words.pairs} for side in (0, 1))
    return any(
        _is_label(case.statement, here, shared_here) or _is_label(case.reference, there, shared_there)
        for here, there in case.words.opposite
    )


def _is_label(reading: Reading, at: int, shared: set[int]) -> bool:
    unit = reading.units[at]
    word = reading.words[unit.place]
    if unit.raw in tables.AMOUNT_OPPOSITES or is_verb(word):
        return False
    if at == 0:
        return True
    # "exports steel": a verb
    return not is_present_form(word) and _describes_a_noun(reading, at, shared) and not _is_said(reading, at)


def _describes_a_noun(reading: Reading, at: int, shared: set[int]) -> bool:
    noun = at + 1
    behind = noun in shared and reading.units[noun].place == reading.units[at].last + 1
    return behind and not is_verb(reading.words[reading.units[noun].place])


def _is_said(reading: Reading, at: int) -> bool:
    """Tell whether a description is what is said of something: "is the smallest", "gave a negative answer"."""
    unit = reading.units[at]
    before = reading.words[: unit.place]
    if reading.word_before(unit, ()) in ("a", "an") or reading.word_before(unit, _THE) in tables.COPULAS:
        return True
    ranked = lexicon.is_superlative(unit.raw) or unit.raw in tables.SUPERLATIVES
    return ranked and any(is_verb(word) or (is_present_form(word) and not word.key.endswith("'s")) for word in before)
