"""What shows that two propositions speak of different things, whatever else they share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import PLACES, TIME_SLOTS, VERSION_SLOTS, is_day, is_known_thing, is_timed, time_values
from factcheck.inference.pairs import Pair
from factcheck.inference.phases import is_ended
from factcheck.inference.reports import keys
from factcheck.inference.terms import AFTERWARDS
from factcheck.inference.told_then import are_now_and_then, is_later
from factcheck.inference.two_groups import are_of_two_groups
from factcheck.inference.which_one import is_of_another_one
from factcheck.language.frames import frame
from factcheck.logic.words import are_turns, word_relation
from factcheck.model import Span, Value
from factcheck.syntax.records import Phrase, Proposition
from factcheck.values.calendar import YEARLESS

#: Situations in which an amount differs.
AMOUNT_SITUATIONS = frozenset({"another value", "another limit", "another part of a whole"})
#: Situations in which a date differs.
DATE_SITUATIONS = frozenset({"another date of what happens once", "another date"})
_POSSIBLE = frozenset({"may", "might", "could"})
_BOTH = 2


def _names_nothing(pair: Pair) -> bool:
    """Tell whether a statement tells when, and of nothing by name: "Released on 10 March 2026." of some version."""
    if not any(edit.kind == "dropped" and edit.slot not in _BESIDE for edit in pair.edits):
        return False
    return all(each.slot in _BESIDE or each.phrases[0].value is not None for each in pair.said.arguments)


#: Slots of when, where and by whom.
_BESIDE = frozenset({*TIME_SLOTS, *PLACES, "by"})


def is_small_part(pair: Pair) -> bool:
    """Tell whether what is counted by the way is so much less that it is rather a part: "the firm's three clerks"."""
    said, known = (made.argument("obj") or made.argument("value") for made in (pair.said, pair.known))
    counts = [each.phrases[0].value for each in (said, known) if each is not None]
    points = [each.low for each in counts if each is not None and isinstance(each.low, Decimal)]
    return len(points) == len(counts) == _BOTH and points[0] * _BOTH < points[1]


def is_apart(pair: Pair, name: str, hard: list[Edit]) -> bool:
    """Tell whether two propositions speak of different things, so that neither excludes the other.

    Args:
        pair: the two propositions.
        name: the situation.
        hard: the edits that exclude.
    """
    kinds = {pair.known.kind, pair.said.kind}
    if is_of_another_one(pair) or are_of_two_groups(pair, hard) or (name in DATE_SITUATIONS and _names_nothing(pair)):
        return True
    if _is_of_one_version(pair) or (name in AMOUNT_SITUATIONS and _is_of_nobody(pair, hard)):
        return True
    if name in AMOUNT_SITUATIONS and _stretches(pair.known) != _stretches(pair.said):
        return True  # from 0 to 50 percent in 22 minutes, and all in 58
    if name in ("a denial", "an opposite") and (_is_of_whatever(pair.said) or _are_turned_round(pair)):
        return True
    if name == "a denial" and ({"title", "with"} <= kinds or _denies_another(pair)):
        return True  # a title says nothing of when
    if _is_of_another_time(pair, name, hard):
        return True
    if name in _HOLDERS and is_ended(pair.said) != is_ended(pair.known):
        return True  # who was it until 1960 is not who has been it since
    if name in _HOLDERS and _comes_before_somebody(pair.said) != _comes_before_somebody(pair.known):
        return True  # whom she succeeded as director is not who has been it since
    if name == "an opposite" and follow_each_other(pair, hard) and not share_a_time(pair):
        return True
    if name in TURNING and "time" in kinds and is_timed(pair.known) != is_timed(pair.said):
        return True  # "after being frozen for two years" tells what was before
    return name != "a denial" and pair.said.modal in _POSSIBLE and pair.known.modal not in _POSSIBLE


def _is_of_another_time(pair: Pair, name: str, hard: list[Edit]) -> bool:
    """Tell whether one side says how something was, and the other how it is, so that both may hold."""
    if name in TURNING:
        return _was_so_then(pair)  # what is closed today may have been open in 2015
    tenses = pair.known.tense, pair.said.tense
    if name == "a denial" and tenses == ("past", "past") and is_later(pair.said) and not is_later(pair.known):
        return True  # what was not signed may have been signed later
    if name == "a denial" and pair.known.negated and tenses == ("present", "perfect") and not is_timed(pair.said):
        return True  # who is no member may have been one
    if name != "a denial" or set(tenses) != {"past", "present"}:
        return False
    if hard or is_timed(pair.known) or is_timed(pair.said):
        return True  # what is never stored there may have been until 2015
    return pair.known.negated and tenses == ("present", "past")  # what is not sold may have been


def _was_so_then(pair: Pair) -> bool:
    """Tell whether one side says how something was at some time, and the other how it is."""
    if not are_now_and_then(pair):
        return False
    now, then = sorted((pair.known, pair.said), key=lambda each: each.tense == "past")
    told = is_timed(then) or any(" " in each.word for each in then.adverbs)  # "was repaired last year"
    return told and not any(_is_of_a_year(value) for value in time_values(now))


def _is_of_a_year(value: Value) -> bool:
    """Tell whether a date is that of a certain year, not of every one: "in January"."""
    return any(isinstance(each, date) and each.year != YEARLESS for each in (value.low, value.high))


def _denies_another(pair: Pair) -> bool:
    """Tell whether a denial takes out what the other side names, or denies other words, or in another place.

    Who has no owner other than the city is owned by the city.
    """
    taken = _takes_out(pair.said, pair.known) or _takes_out(pair.known, pair.said)
    return taken or _is_of_other_words(pair) or _is_elsewhere(pair)


def _is_of_other_words(pair: Pair) -> bool:
    """Tell whether only one side tells what somebody said, so that the other may deny other words."""
    told = [made.argument(_CONTENT) is not None for made in (pair.known, pair.said)]
    return pair.known.frame == _SAYING and told[0] != told[1]


def _is_elsewhere(pair: Pair) -> bool:
    """Tell whether a claim denies something of anybody and names no place, and a statement names one."""
    known = pair.known
    whole = any(phrase.quantifier == "any" for each in known.arguments for phrase in each.phrases)
    things = [phrase for each in known.arguments if each.slot not in TIME_SLOTS for phrase in each.phrases]
    placed = any(is_known_thing(phrase) or phrase.kind == "pronoun" for phrase in things)
    named = [argument for edit in pair.edits if edit.kind == "added" and (argument := pair.said.argument(edit.slot))]
    elsewhere = any(each.slot in PLACES and each.phrases[0].kind == "name" for each in named)
    return known.negated and known.tense == "past" and whole and not placed and elsewhere


#: The frame of what somebody says, and its role of what that is.
_SAYING, _CONTENT = "statement", "content"


def _stretches(made: Proposition) -> bool:
    """Tell whether something is told of a part only, from one measure to another: "from 0 to 50 percent"."""
    ends = [made.argument(slot) for slot in ("from", "to")]
    values = [each.phrases[0].value for each in ends if each is not None]
    return len(values) == _BOTH and all(each is not None and each.kind in _SHARES for each in values)


#: Kinds of values that tell how far something has come.
_SHARES = frozenset({"number", "percent"})
#: Situations of who or what it is that holds a place at a time.
_HOLDERS = frozenset({"another holder of a role", "another filler of a slot with one"})


def _comes_before_somebody(made: Proposition) -> bool:
    return made.argument("before") is not None


def _is_of_one_version(pair: Pair) -> bool:
    """Tell whether one side alone says by a number which one it is: "the version", "version 5.0", "Pastel 5.1"."""
    return any(
        _is_unnumbered(phrase, other) or _is_release(phrase, other) or _is_release(other, phrase)
        for argument in pair.known.arguments
        for phrase in argument.phrases
        for there in pair.said.arguments
        if there.slot == argument.slot
        for other in there.phrases
        if phrase.head == other.head
    )


def _is_unnumbered(known: Phrase, said: Phrase) -> bool:
    """Tell whether a statement tells of "the" one of which a claim gives the number."""
    return bool(known.named("number")) and not said.named("number") and said.determiner == "the"


def _is_release(one: Phrase, whole: Phrase) -> bool:
    """Tell whether a phrase names one release of what another one names as a whole: "Pastel 5.1", "Pastel"."""
    versions = [each for each in one.named("number") if each.value is not None and each.value.kind == "version"]
    return bool(versions) and not whole.named("number") and not (one.determiner or whole.determiner)


def _is_of_nobody(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether a statement gives an amount and nothing of what it is told, as a claim does: "96 are employed"."""
    spans = [edit.said for edit in hard if edit.said is not None]
    counting = [
        each for each in pair.said.arguments if any(_gives(phrase, at) for phrase in each.phrases for at in spans)
    ]
    told = [each for each in pair.said.arguments if each not in counting and each.slot not in TIME_SLOTS]
    bare = all(not phrase.modifiers and not phrase.whole for each in counting for phrase in each.phrases)
    named = [each for each in pair.known.arguments if each.slot not in TIME_SLOTS and each.phrases[0].value is None]
    return not told and bare and bool(named)


def _gives(phrase: Phrase, at: Span) -> bool:
    """Tell whether a phrase is or counts by the value at some place."""
    return phrase.value is not None and phrase.value.start <= at.start < max(phrase.value.end, phrase.end)


def _is_of_whatever(made: Proposition) -> bool:
    """Tell whether a clause only says which ones are meant: "paths that are not listed" are no paths in particular."""
    if not made.defining or made.kind != "relative" or not made.arguments:
        return False
    told = made.arguments[0].phrases[0]
    return told.kind == "noun" and told.plural and not told.determiner


def _takes_out(denied: Proposition, told: Proposition) -> bool:
    """Tell whether a denial takes out what the other proposition names."""
    out = denied.argument("except")
    heads = {phrase.head for phrase in out.phrases} if out is not None and denied.negated else set()
    return any(phrase.head in heads for each in told.arguments for phrase in each.phrases)


def _are_turned_round(pair: Pair) -> bool:
    """Tell whether one side excepts what the other says alone: "banned except in A", "permitted only in A"."""
    focused = [any(each.focus == "only" for each in made.arguments) for made in (pair.known, pair.said)]
    excepting = [made.argument("except") is not None for made in (pair.known, pair.said)]
    return (focused[0] and excepting[1]) or (focused[1] and excepting[0])


#: Situations of events that may follow each other.
TURNING = frozenset({"an opposite", "another outcome of one event"})


def follow_each_other(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether the opposites are two events, not two states: "opened in 1907", "closed in 1931"."""
    if all(edit.slot != "verb" for edit in hard):
        return False
    one, two = pair.known.verb, pair.said.verb
    past = pair.known.tense in ("past", "perfect")
    later = past and any(each.word in AFTERWARDS for each in pair.said.adverbs)
    turned = are_turns(one, two) and "be" not in (one, two)
    return later or turned


def share_a_time(pair: Pair) -> bool:
    """Tell whether both sides give the same time or version, so that of two turns only one was then."""
    timed = is_timed(pair.known) and is_timed(pair.said)
    return (timed or _is_in_version(pair)) and not any(edit.slot in TIME_SLOTS for edit in pair.edits)


def _is_in_version(pair: Pair) -> bool:
    """Tell whether both sides name a version in the same slot."""
    return any(
        other is not None and phrase.named("number") and other.phrases[0].named("number")
        for argument in pair.known.arguments
        if argument.slot in VERSION_SLOTS
        for phrase in argument.phrases[:1]
        for other in (pair.said.argument(argument.slot),)
    )


def is_within_a_day(pair: Pair) -> bool:
    """Tell whether the time that both sides give is a day, on which hardly both of two turns happened."""
    return any(map(is_day, time_values(pair.said)))


def is_of_other_people(pair: Pair, edit: Edit) -> bool:
    """Tell whether those who do it are counted, and they do two things: 310 can sit there, and 120 sit or 500 stand.

    Args:
        pair: the two propositions.
        edit: the one between the counts.
    """
    if edit.kind not in _COUNTS or not {edit.slot} <= {"subj", *keys(pair.said)}:
        return False
    able = [each.modal in _ABLE for each in (pair.known, pair.said)]
    if able[0] != able[1] and not _is_attribute(pair.said):
        return True
    related = word_relation(pair.known.verb, pair.said.verb, "v").relation
    return pair.said.frame == _PLACING and not (related.entails or "be" in (pair.known.verb, pair.said.verb))


def _is_attribute(made: Proposition) -> bool:
    """Tell whether something is told as an amount that a thing has."""
    return bool(made.frame) and frame(made.frame).kind == "attribute"


#: Kinds of edit between counts, modals of what may be and is not told to be, the frame of what is somewhere.
_COUNTS, _ABLE, _PLACING = frozenset({"number"}), frozenset({"can", "may", "could"}), "location"


def is_by_another_measure(pair: Pair, hard: Sequence[Edit]) -> bool:
    """Tell whether amounts differ as well as what they are counted by: 9 euros a month, 90 a year.

    Args:
        pair: the two propositions.
        hard: the edits that exclude.
    """
    return len(hard) > 1 and any(edit.slot == "per" or _is_how_often(pair, edit) for edit in hard)


def _is_how_often(pair: Pair, edit: Edit) -> bool:
    told = pair.said.argument(edit.slot)
    return told is not None and told.phrases[0].kind == "frequency"
