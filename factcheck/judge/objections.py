"""When to be silent: reasons why two sentences are not about the same thing, or a difference is no contradiction."""

from __future__ import annotations

from itertools import pairwise

from factcheck.judge.case import Case, counts_denied_persons, explained_here, explained_there, share
from factcheck.judge.dated import time_of
from factcheck.judge.differences import VALUE_KINDS, WORD_KINDS, denies, is_role
from factcheck.judge.halves import mixes
from factcheck.judge.opposites import tell_things_apart
from factcheck.judge.reading import Reading
from factcheck.judge.relations import former_differs
from factcheck.judge.scopes import (
    is_earlier,
    is_outside,
    more_particular,
    of_another_occasion,
    once_in_a_life,
    sets_scope,
)
from factcheck.judge.subjects import inner_subject, other_owner
from factcheck.judge.times import date_silence, never_against_a_time, other_term, other_time
from factcheck.judge.units import Unit, says_manner
from factcheck.judge.ways import turned_way
from factcheck.language import lexicon, tables
from factcheck.language.tense import Tense, tense
from factcheck.language.verbs import is_headline, is_past_form
from factcheck.model import Difference, Value

_UNCLEAR = "which value answers which is not clear"
#: Share of the statement's content that the reference must cover before it supports or contradicts.
COMPARABLE = 0.85
#: However long the statement is, no more content words than this may be missing from the reference.
MOST_MISSING = 1
#: A sentence that shares fewer words of weight and values with the reference ("That is all.", "No security") is neither
#: stated nor denied by it.
_LEAST_SAID = 2
#: Comparison words by which a part of an amount says nothing of the whole.
_UPPER = frozenset(("below", "max", "upto"))
#: Share of the reference's content that a statement must cover before a difference may accuse.
REFERENCE_COMPARABLE = 0.6


def not_comparable(case: Case, differences: tuple[Difference, ...]) -> str:
    """Say why the two sentences are not about the same thing, or return the empty string."""
    if not case.words.pairs:
        return "nothing in common"
    accounted = explained_here(case, differences)
    left = [case.statement.units[at] for at in case.words.missing if at not in accounted]
    inner = inner_subject(case)
    if inner:
        return f'one speaks of "{inner}", the other does not'
    owner = other_owner(case)
    if owner:
        return f'the base says it of "{owner}"'
    names = [unit for unit in left if case.statement.names(unit)]
    if names:
        return f"the base says nothing here of {quoted_units(case, names)}"
    if _other_rank(case):
        return "one is not the first of its kind"
    if former_differs(case.statement, case.reference, case.words):
        return "one speaks of a former holder"
    if turned_way(case):
        return "one leads to where the other leads from"
    if (
        share(case.statement.units, case.words.missing, accounted) < COMPARABLE
        or sum(unit.weight >= 1 for unit in left) > MOST_MISSING
    ):
        return f"the base says nothing here of {quoted_units(case, left)}" if left else "too little in common"
    if case.reference.hedged and not case.statement.hedged:
        return "the base states it only as possible"
    if case.reference.attributed and not case.statement.attributed:
        return "the base states it only as somebody's words"
    return ""


def _other_rank(case: Case) -> bool:
    """Tell whether one side has "second-longest" where the other has "longest"."""
    if case.values.differ:
        return False
    here, there = _ranked(case.statement, case.values.missing), _ranked(case.reference, case.values.extra)
    said = any(case.statement.units[one].place in here for one, _ in case.words.pairs)
    return said != any(case.reference.units[two].place in there for _, two in case.words.pairs)


def _ranked(reading: Reading, values: tuple[Value, ...]) -> set[int]:
    """Return the places of the superlatives that an ordinal from the second on stands before."""
    ends = {value.end for value in values if value.kind == "ordinal" and value.low != 1}
    return {
        at
        for at, word in enumerate(reading.words)
        if (lexicon.is_superlative(word.key) or word.key in tables.SUPERLATIVES)
        and any(0 < word.start - end <= 1 for end in ends)
    }


def quoted_units(case: Case, units: list[Unit]) -> str:
    """Return some units of the statement as they are written, for a reason."""
    return ", ".join(f'"{case.statement.surface(unit)}"' for unit in units[:3])


def may_not_support(case: Case) -> str:
    """Say why a comparable sentence without differences is still not supported."""
    if _says_too_little(case) or _is_a_scrap(case):
        return "it says too little"
    mood = _another_mood(case)
    if mood:
        return mood
    if (
        is_earlier(case)
        or is_outside(case)
        or any(sets_scope(case.statement, case.statement.units[at]) for at in case.words.missing)
    ):
        return "it speaks of another time or scope"
    more = [case.statement.units[at] for at in case.words.missing if case.statement.units[at].weight >= 1]
    if more:
        return f"the base says nothing here of {quoted_units(case, more)}"
    if case.values.differ or denies(case):
        return "it denies something else than the base states"
    if case.values.missing:
        return f'the base gives no such value as "{_surface(case, case.values.missing[0])}"'
    if case.values.vague and case.values.ambiguous:
        return _UNCLEAR
    if case.values.vague:
        return f'the base is less exact than "{_surface(case, case.values.vague[0][0])}"'
    dated = any(value.kind == "date" for value in case.values.extra)
    if dated and any(value.bound in _UPPER for value, _ in case.values.agree):
        return "the base gives only a part of it"
    if crosses(case):
        return "the base says it the other way round, or of something else"
    if any(case.statement.units[at].kind == "quantifier" for at in case.words.missing):
        return "it says all, only or some where the base does not"
    if any(says_manner(case.statement.units[at]) for at in case.words.missing):
        return "the base does not say in which manner"
    return ""


def _another_mood(case: Case) -> str:
    """Say why the statement leaves open what the reference says to be so, or to be over."""
    if case.reference.asserts and not case.statement.asserts:
        return "it does not say that it is so"
    if tense(case.statement.words) is Tense.PRESENT and _ended(case):
        return "the base tells of its end"
    later = case.statement.future and not case.reference.future and tense(case.reference.words) is Tense.PAST
    return "it speaks of the future" if later else ""


def _ended(case: Case) -> bool:
    """Tell whether the reference alone says that somebody gave something up: "the minister, Pedro Vaz, resigned"."""
    ends, words = lexicon.concepts_of(tables.TENURE_ENDS), case.reference.words
    extra = [case.reference.units[at] for at in case.words.extra]
    return any(unit.key in ends and is_past_form(words[unit.place]) for unit in extra)


def _says_too_little(case: Case) -> bool:
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


def _surface(case: Case, value: object) -> str:
    start, end = value.start, value.end  # type: ignore[attr-defined]
    return case.statement.text[start:end]


def may_not_accuse(case: Case, differences: tuple[Difference, ...]) -> str:
    """Say why a difference is no contradiction, or return the empty string."""
    kinds = {difference.kind for difference in differences}
    words = case.words
    accounted = explained_there(case, differences)
    silence = tone_forbids(case) or _unlike(case, kinds) or more_particular(case, differences, accounted)
    if silence:
        return silence
    back = share(case.reference.units, words.extra, accounted)
    if back < REFERENCE_COMPARABLE and not once_in_a_life(case):
        return "the base says much more than this"
    never = kinds == {"polarity"} and never_against_a_time(case)
    differing = {difference.said_span.start for difference in differences if difference.kind not in WORD_KINDS}
    missing = [value for value in case.values.missing if not never and value.start not in differing]
    missing = [value for value in missing if not counts_denied_persons(case, value)]
    if missing:
        return f'it speaks of another scope: "{_surface(case, missing[0])}"'
    unclear = _unclear_values(case)
    if unclear:
        return unclear
    if "opposite" in kinds and (case.values.differ or tell_things_apart(case)):
        return "it may speak of another thing or event"
    dated = [value for value in case.values.extra if value.kind == "date"]
    if any(map(is_role, kinds)) and other_term(case):
        return "each holds it at another time"
    if any(map(is_role, kinds)) and all(value.high is None for value in dated):
        return ""  # holds still
    free = never or once_in_a_life(case) or _of_one_time(case, kinds)
    if dated and kinds - {"opposite", "direction"} and not free:
        return "the base speaks of a particular time"
    if "date" in kinds:
        return date_silence(case)
    return ""


def _of_one_time(case: Case, kinds: set[str]) -> bool:
    """Tell whether the amounts that differ are said of one time, whatever the reference says of others."""
    if case.values.sides is None or not kinds <= VALUE_KINDS - {"date"}:
        return False
    here, there = (side.dates for side in case.values.sides)
    return all(time_of(here.of(said), there.of(known)) == "same" for said, known in case.values.differ)


def _unlike(case: Case, kinds: set[str]) -> str:
    """Say why the statement is none that can be held against the reference, or return the empty string."""
    if kinds == {"polarity"} and _says_too_little(case):
        return "it says too little"
    if of_another_occasion(case, kinds):
        return "it speaks of another time"
    return "it has no verb, so that it may be about something else" if is_headline(case.statement.words) else ""


def _unclear_values(case: Case) -> str:
    """Say why the values that differ may be those of another thing or time, or return the empty string."""
    another = other_time(case)
    if another:
        return another
    if any(of_something(known, case) for _, known in case.values.differ):
        return "the base's value is one of something else"
    if case.values.vague or case.values.ambiguous:
        return _UNCLEAR
    if len(case.values.differ) > 1 and not case.values.agree:
        return "all its values differ: perhaps it speaks of another thing"
    return ""


def narrows(case: Case) -> bool:
    """Tell whether the statement speaks of all, none or only some where the reference does not."""
    left = [case.statement.units[at] for at in case.words.missing]
    return any(unit.kind == "quantifier" and unit.key in ("all", "none", "only") for unit in left)


def crosses(case: Case) -> bool:
    """Tell whether the statement has what the reference has, but not in the same places.

    Two values of it are settled by two of the reference in the opposite order, for "60 votes to 40" is not "40 votes to
    60" (what counts different nouns may change places); or it takes one half from each of two things told there.
    """
    if mixes(case.reference, {there for _, there in case.words.pairs}):
        return True
    settled = [pair for pair in case.values.pairs if pair.settled_by is not None and pair.noun != "shared"]
    return any(
        one.said.kind == two.said.kind and one.settled_by.start > two.settled_by.start  # type: ignore[union-attr]
        for one, two in pairwise(settled)
    )


def of_something(value: Value, case: Case) -> bool:
    """Tell whether the reference's value is one of something that the statement does not have ("1,200 MW of heat")."""
    follower = next((at for at, unit in enumerate(case.reference.units) if unit.start >= value.end), None)
    if follower is None or follower not in case.words.extra:
        return False
    return case.reference.text[value.end : case.reference.units[follower].start].strip() == "of"


def tone_forbids(case: Case) -> str:
    """Say why the tone of the statement lets no difference accuse it, or return the empty string."""
    if _hedges_more(case) or case.statement.attributed:
        return "it is said as possible, or as somebody's words"
    if case.statement.quoted:
        return "it quotes somebody"
    return "it speaks of the future" if case.statement.future and not case.reference.future else ""


def _hedges_more(case: Case) -> bool:
    """Tell whether the statement is hedged in another way than the reference; "may weigh 5 kg" and 3 kg do clash."""
    hedges = case.statement.hedges
    return bool(hedges) and (hedges != case.reference.hedges or not hedges.isdisjoint(tables.CONDITIONALS))
