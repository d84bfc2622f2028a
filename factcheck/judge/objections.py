"""When to be silent: reasons why two sentences are not about the same thing, or a difference is no contradiction."""

from __future__ import annotations

from factcheck.judge.case import (
    Case,
    counts_what_is_denied,
    explained_here,
    explained_there,
    quoted_units,
    share,
    surface,
)
from factcheck.judge.compared import only_compared
from factcheck.judge.conditions import same_condition
from factcheck.judge.dated import time_of
from factcheck.judge.deeds import is_one_event
from factcheck.judge.differences import VALUE_KINDS, WORD_KINDS, is_role
from factcheck.judge.former import former_differs
from factcheck.judge.halves import denies_across
from factcheck.judge.opposites import tell_things_apart
from factcheck.judge.reading import Reading
from factcheck.judge.scopes import (
    more_particular,
    of_another_occasion,
    of_others,
    once_in_a_life,
)
from factcheck.judge.subjects import inner_subject, other_owner, part_of_it
from factcheck.judge.times import date_silence, never_against_a_time, of_unknown_year, other_term, other_time
from factcheck.judge.unstated import UNCLEAR, says_too_little
from factcheck.judge.ways import turned_way
from factcheck.language import lexicon, tables
from factcheck.language.verbs import is_headline
from factcheck.model import Difference, Value

#: Share of the statement's content that the reference must cover before it supports or contradicts.
COMPARABLE = 0.85
#: However long the statement is, no more content words than this may be missing from the reference.
MOST_MISSING = 1
#: Share of the reference's content that a statement must cover before a difference may accuse.
REFERENCE_COMPARABLE = 0.6


def not_comparable(case: Case, differences: tuple[Difference, ...]) -> str:
    """Say why the two sentences are not about the same thing, or return the empty string."""
    if not case.words.pairs:
        return "nothing in common"
    return _of_another_subject(case) or _lacks(case, differences) or _said_otherwise(case)


def _of_another_subject(case: Case) -> str:
    """Say what one of the sentences is about, if that only belongs to what the other is about, or is compared to it."""
    inner = inner_subject(case)
    if inner:
        return f'one speaks of "{inner}", the other does not'
    part = part_of_it(case)
    if part:
        return f'one speaks of "{part}" of it'
    owner = other_owner(case)
    if owner:
        return f'the base says it of "{owner}"'
    compared = only_compared(case)
    return f'the base only compares something with "{compared}"' if compared else ""


def _lacks(case: Case, differences: tuple[Difference, ...]) -> str:
    """Say which words of the statement the reference lacks, or which of them mean another holder, place or kind."""
    accounted = explained_here(case, differences)
    left = [case.statement.units[at] for at in case.words.missing if at not in accounted]
    names = [unit for unit in left if case.statement.names(unit)]
    if names:
        return f"the base says nothing here of {quoted_units(case, names)}"
    others = _of_others(case)
    if others:
        return others
    few = share(case.statement.units, case.words.missing, accounted) < COMPARABLE
    if few or sum(unit.weight >= 1 for unit in left) > MOST_MISSING:
        return f"the base says nothing here of {quoted_units(case, left)}" if left else "too little in common"
    return ""


def _of_others(case: Case) -> str:
    if _other_rank(case):
        return "one is not the first of its kind"
    if former_differs(case.statement, case.reference, case.words):
        return "one speaks of a former holder"
    if of_others(case):
        return "one speaks of others"
    if _has_half_of_name(case):
        return "one name is a part of the other"
    return "one leads to where the other leads from" if turned_way(case) else ""


def _has_half_of_name(case: Case) -> bool:
    """Tell whether the statement has one half only of a name that a hyphen joins: "Ida", "Ida-Rose"."""
    units, text, words = case.reference.units, case.reference.text, case.reference.words
    known = {there for _, there in case.words.pairs}
    return any(
        words[units[at].place].capital
        and words[units[at + 1].place].capital
        and text[units[at].end : units[at + 1].start] == "-"
        and (at in known) != (at + 1 in known)
        for at in range(len(units) - 1)
    )


def _said_otherwise(case: Case) -> str:
    if case.reference.hedged and not case.statement.hedged:
        return "the base states it only as possible"
    reported = case.reference.attributed and not case.statement.attributed
    return "the base states it only as somebody's words" if reported else ""


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


def may_not_accuse(case: Case, differences: tuple[Difference, ...]) -> str:
    """Say why a difference is no contradiction, or return the empty string."""
    kinds = {difference.kind for difference in differences}
    words = case.words
    accounted = explained_there(case, differences)
    silence = tone_forbids(case, differences) or _unlike(case, kinds) or more_particular(case, differences, accounted)
    if silence:
        return silence
    back = share(case.reference.units, words.extra, accounted)
    if back < REFERENCE_COMPARABLE and not once_in_a_life(case):
        return "the base says much more than this"
    never = kinds == {"polarity"} and never_against_a_time(case)
    differing = {difference.said_span.start for difference in differences if difference.kind not in WORD_KINDS}
    missing = [value for value in case.values.missing if not never and value.start not in differing]
    missing = [value for value in missing if not counts_what_is_denied(case, value)]
    if missing:
        return f'it speaks of another scope: "{surface(case, missing[0])}"'
    unclear = _unclear_values(case)
    if unclear:
        return unclear
    another = case.values.differ and not _is_mirrored(case)
    if "opposite" in kinds and (another or tell_things_apart(case)):
        return "it may speak of another thing or event"
    dated = [value for value in case.values.extra if value.kind == "date"]
    if any(map(is_role, kinds)) and other_term(case):
        return "each holds it at another time"
    if any(map(is_role, kinds)) and all(value.high is None for value in dated):
        return ""  # holds still
    one_event = kinds <= VALUE_KINDS - {"date"} and is_one_event(case)
    free = never or one_event or once_in_a_life(case) or _of_one_time(case, kinds)
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
    if kinds == {"polarity"} and says_too_little(case):
        return "it says too little"
    if kinds == {"polarity"} and is_headline(case.reference.words):
        return "the base only names it"
    if kinds == {"polarity"} and denies_across(case):
        return "the base says it of something else"
    if of_another_occasion(case, kinds):
        return "it speaks of another time"
    return "it has no verb, so that it may be about something else" if is_headline(case.statement.words) else ""


def _unclear_values(case: Case) -> str:
    """Say why the values that differ may be those of another thing or time, or return the empty string."""
    another = other_time(case)
    if another:
        return another
    if of_unknown_year(case) and any(said.kind != "date" for said, _ in case.values.differ):
        return "the base does not say in which year"
    if any(of_something(known, case) for _, known in case.values.differ):
        return "the base's value is one of something else"
    if case.values.vague or case.values.ambiguous:
        return UNCLEAR
    if len(case.values.differ) > 1 and not case.values.agree and not _is_mirrored(case):
        return "all its values differ: perhaps it speaks of another thing"
    return ""


def _is_mirrored(case: Case) -> bool:
    """Tell whether one side has the ends of the other the other way round: "rose from 2 to 5", "fell from 5 to 2"."""
    differ = case.values.differ
    both = [(said.low, said.high) for said, _ in differ], [(known.low, known.high) for _, known in differ]
    amounts = len(differ) > 1 and all(said.kind != "date" for said, _ in differ)
    return bool(case.words.opposite) and amounts and both[0] == both[1][::-1]


def narrows(case: Case) -> bool:
    """Tell whether the statement speaks of all, none or only some where the reference does not."""
    left = [case.statement.units[at] for at in case.words.missing]
    return any(unit.kind == "quantifier" and unit.key in ("all", "none", "only") for unit in left)


def of_something(value: Value, case: Case) -> bool:
    """Tell whether the reference's value is one of something that the statement does not have ("1,200 MW of heat")."""
    follower = next((at for at, unit in enumerate(case.reference.units) if unit.start >= value.end), None)
    if follower is None or follower not in case.words.extra:
        return False
    return case.reference.text[value.end : case.reference.units[follower].start].strip() == "of"


def tone_forbids(case: Case, differences: tuple[Difference, ...]) -> str:
    """Say why the tone of the statement lets no difference accuse it, or return the empty string."""
    if _hedges_more(case, differences) or case.statement.attributed:
        return "it is said as possible, or as somebody's words"
    if case.statement.quoted:
        return "it quotes somebody"
    return "it speaks of the future" if case.statement.future and not case.reference.future else ""


def _hedges_more(case: Case, differences: tuple[Difference, ...]) -> bool:
    """Tell whether the statement is hedged in another way than the reference; "may weigh 5 kg" and 3 kg do clash."""
    hedges = case.statement.hedges
    if hedges != case.reference.hedges:
        return bool(hedges)
    return not hedges.isdisjoint(tables.CONDITIONALS) and not same_condition(case, differences)
