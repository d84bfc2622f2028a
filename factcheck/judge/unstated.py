"""When a sentence that differs in nothing is still not stated: it says more, less, or something in other places."""

from __future__ import annotations

from itertools import pairwise

from factcheck.judge.case import Case, quoted_units, surface
from factcheck.judge.differences import denies
from factcheck.judge.halves import mixes
from factcheck.judge.limits import SPAN
from factcheck.judge.scopes import is_earlier, is_outside, sets_scope
from factcheck.judge.units import says_manner
from factcheck.language import lexicon, tables
from factcheck.language.cues import has_phrase
from factcheck.language.tense import Tense, tense
from factcheck.language.verbs import is_headline, is_past_form

UNCLEAR = "which value answers which is not clear"
#: A sentence that shares fewer words of weight and values with the reference ("That is all.", "No security") is neither
#: stated nor denied by it.
_LEAST_SAID = 2
#: Comparison words by which a part of an amount says nothing of the whole.
_UPPER = frozenset(("below", "max", "upto"))


def may_not_support(case: Case) -> str:
    """Say why a comparable sentence without differences is still not supported, or return the empty string."""
    if says_too_little(case) or _is_a_scrap(case):
        return "it says too little"
    return _another_mood(case) or _more_said(case) or _open_values(case) or _other_places(case)


def _more_said(case: Case) -> str:
    """Say which words of the statement the reference lacks."""
    left = [case.statement.units[at] for at in case.words.missing]
    if is_earlier(case) or is_outside(case) or any(sets_scope(case.statement, unit) for unit in left):
        return "it speaks of another time or scope"
    more = [unit for unit in left if unit.weight >= 1]
    return f"the base says nothing here of {quoted_units(case, more)}" if more else ""


def _open_values(case: Case) -> str:
    """Say which values of the statement the reference leaves open."""
    if case.values.differ or denies(case):
        return "it denies something else than the base states"
    if case.values.missing:
        return f'the base gives no such value as "{surface(case, case.values.missing[0])}"'
    if case.values.vague and case.values.ambiguous:
        return UNCLEAR
    if case.values.vague:
        return f'the base is less exact than "{surface(case, case.values.vague[0][0])}"'
    dated = any(value.kind == "date" for value in case.values.extra)
    partial = dated and any(value.bound in _UPPER for value, _ in case.values.agree)
    return "the base gives only a part of it" if partial else ""


def _other_places(case: Case) -> str:
    """Say why the same words may still say something else: an exception, other halves, another manner."""
    left = [case.statement.units[at] for at in case.words.missing]
    if _excepts(case):
        return "the base makes an exception"
    if crosses(case):
        return "the base says it the other way round, or of something else"
    if any(unit.kind == "quantifier" for unit in left):
        return "it says all, only or some where the base does not"
    return "the base does not say in which manner" if any(map(says_manner, left)) else ""


def _excepts(case: Case) -> bool:
    """Tell whether the reference alone leaves something out of what it says: "every member state except Malta"."""
    if not any(unit.kind == "quantifier" and unit.key == "all" for unit in case.reference.units):
        return False
    here, there = (tuple(word.key for word in side.words) for side in (case.statement, case.reference))
    return bool(has_phrase(there, tables.EXCEPTIONS)) and not has_phrase(here, tables.EXCEPTIONS)


def _another_mood(case: Case) -> str:
    """Say why the statement leaves open what the reference says to be so, or to be over."""
    if case.reference.asserts and not case.statement.asserts:
        return "it does not say that it is so"
    if tense(case.statement.words) is Tense.PRESENT and _ended(case):
        return "the base tells of its end"
    if _is_only_past(case):
        return "the base tells how it was"
    if _only_may_become(case):
        return "the base says only that it can be so"
    later = case.statement.future and not case.reference.future and tense(case.reference.words) is Tense.PAST
    return "it speaks of the future" if later else ""


def _only_may_become(case: Case) -> bool:
    """Tell whether the reference says that something can be done which the statement has not: "can be raised to"."""
    if not tables.POSSIBLE.isdisjoint(word.key for word in case.statement.words):
        return False
    extra = {case.reference.units[at].place for at in case.words.extra}
    triples = zip(case.reference.words, case.reference.words[1:], range(2, len(case.reference.words)), strict=False)
    return any(can.key in tables.POSSIBLE and be.key == "be" and at in extra for can, be, at in triples)


def _is_only_past(case: Case) -> bool:
    """Tell whether the statement says that something is what the reference only says it was: "was a teacher"."""
    here, there = ([word.key for word in side.words] for side in (case.statement, case.reference))
    if not tables.PRESENT.isdisjoint(there) or not tables.PAST.isdisjoint(here):
        return False
    now, was = (_predicated(keys) for keys in (here, there))
    return now in ("is", "are") and was in tables.WAS


def _predicated(keys: list[str]) -> str:
    """Return the verb of "is a teacher", "was the mayor": the first one that an article follows."""
    verbs = tables.WAS | {"is", "are"}
    return next((key for key, follower in pairwise(keys) if key in verbs and follower in tables.ARTICLES), "")


def _ended(case: Case) -> bool:
    """Tell whether the reference alone says that somebody gave something up: "the minister, Pedro Vaz, resigned"."""
    ends, words = lexicon.concepts_of(tables.TENURE_ENDS), case.reference.words
    extra = [case.reference.units[at] for at in case.words.extra]
    past = tense(words) is Tense.PAST and not any(word.key in tables.PRESENT for word in words)
    served = past and any(value.bound == SPAN for value in case.values.extra)
    return served or any(unit.key in ends and is_past_form(words[unit.place]) for unit in extra)


def says_too_little(case: Case) -> bool:
    """Tell whether a sentence has too few words of weight and values of the other: "That is all.", "No security"."""
    units = case.statement.units
    said = {units[here].key for here, _ in case.words.pairs if units[here].weight >= 1}
    return len(said) + len(case.values.agree) < _LEAST_SAID


def _is_a_scrap(case: Case) -> bool:
    """Tell whether a few words are only a part of what the reference says: "test results", "Poor Yosemite!"."""
    units = case.statement.units
    shared = [units[here] for here, _ in case.words.pairs if units[here].weight >= 1]
    plain = not case.values.agree and not any(unit.kind == "name" for unit in shared)
    return (
        (plain or is_headline(case.statement.words))
        and len(shared) <= _SCRAP
        and case.words.reference_coverage < _WHOLE
    )


#: Plain words up to which a statement must say nearly all that the reference says.
_SCRAP, _WHOLE = 3, 0.7


def crosses(case: Case) -> bool:
    """Tell whether the statement has what the reference has, but not in the same places.

    Two values of it are settled by two of the reference in the opposite order, for "60 votes to 40" is not "40 votes to
    60" (what counts different nouns may change places); or it takes one half from each of two things told there.
    """
    if mixes(case.reference, {there for _, there in case.words.pairs}) or _takes_value_elsewhere(case):
        return True
    settled = [pair for pair in case.values.pairs if pair.settled_by is not None and pair.noun != "shared"]
    return any(
        one.said.kind == two.said.kind and one.settled_by.start > two.settled_by.start  # type: ignore[union-attr]
        for one, two in pairwise(settled)
    )


def _takes_value_elsewhere(case: Case) -> bool:
    """Tell whether a value is settled in a piece between semicolons of which the statement has no word.

    "Visitors under 18 pay 14 euros" is not what "Tickets cost 14 euros; visitors under 18 pay nothing" says.
    """
    text = case.reference.text
    if ";" not in text or ";" in case.statement.text or "(" in text:
        return False  # "(born in Rome; 5 August 1974)"
    told = {text.count(";", 0, case.reference.units[two].start) for _, two in case.words.pairs}
    return any(text.count(";", 0, known.start) not in told for _, known in case.values.agree)
