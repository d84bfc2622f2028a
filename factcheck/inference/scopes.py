"""What an argument does in its sentence: says where, when or of how many something holds, and whether it may go."""

from __future__ import annotations

from datetime import date

from factcheck.inference.edits import span
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.terms import EVERYWHERE, SCOPES, TOTALS
from factcheck.language.frames import frame
from factcheck.language.weekdays import WEEKDAYS, is_weekday
from factcheck.language.wordnet import field_of
from factcheck.model import Span
from factcheck.syntax.rates import DAILY
from factcheck.syntax.records import ALL_OVER, Argument, Phrase, Proposition
from factcheck.syntax.words import BEGUN_BY_ACT
from factcheck.values.calendar import YEARLESS


def is_total(argument: Argument) -> bool:
    """Tell whether an argument tells an amount of all together: "with a total capacity of 1,340 megawatts"."""
    return argument.slot == "with" and all(
        phrase.head in TOTALS or any(each.word in TOTALS for each in phrase.modifiers) for phrase in argument.phrases
    )


def is_day_of_state(argument: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether weekdays say when something is so, or has to be done, time and again: "is closed on Mondays".

    Args:
        argument: of the claim.
        known: the claim's proposition.
        said: the statement's, which may keep another of the times: "is closed on Mondays and in January".
    """
    days = argument.slot == "on" and all(is_weekday(phrase.head) for phrase in argument.phrases)
    passive = known.verb in BEGUN_BY_ACT and known.argument("subj") is None
    state = known.predicate in ("be", "have") or known.verb in ("be", "cost") or known.phase == "hold" or passive
    attribute = bool(known.frame) and frame(known.frame).kind == "attribute"
    rule = known.tense == "present" and not _is_besides(argument, known, said) and len(argument.phrases) < len(WEEKDAYS)
    told = [phrase.value for each in said.arguments for phrase in each.phrases if phrase.value is not None]
    amount = any(each.kind != "date" for each in told)  # "on Sundays, members pay 9 euros", "opens at 10 a.m."
    often = said.argument("frequency")
    amount = amount or (often is not None and often.phrases[0].head.endswith(_CLOCKED))  # "runs every 10 minutes"
    return days and rule and (state or attribute or bool(known.modal) or amount)


#: Ends of a frequency that is told by the clock.
_CLOCKED = ("second", "minute", "hour")


def _is_besides(argument: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether a time is one of two that "and" joins, of which a statement keeps the other."""
    times = [each for each in known.arguments if each.slot in TIME_SLOTS or each.slot == "on"]
    joined = any(each.joint == "and" and len(each.phrases) == 1 for each in times)
    kept = {each.slot for each in said.arguments}
    return joined and any(each.slot in kept for each in times if each is not argument)


def is_counted(argument: Argument) -> bool:
    """Tell whether an argument counts places and so leaves none out: "in 41 countries"."""
    return all(phrase.kind == "noun" and phrase.value is not None and phrase.plural for phrase in argument.phrases)


def is_scope(argument: Argument) -> bool:
    """Tell whether an argument says where, for whom or under what a thing holds."""
    if argument.slot == "on" and all(is_weekday(phrase.head) for phrase in argument.phrases):
        return False
    return argument.slot in SCOPES or argument.slot == "by" or (argument.slot in TIME_SLOTS and not is_date(argument))


def is_of_named(argument: Argument, known: Proposition) -> bool:
    """Tell whether a place only says where the named thing right before it is: "from the file X in the home folder"."""
    phrase = argument.phrases[0]
    where = phrase.kind == "name" or (phrase.determiner == "the" and field_of(phrase.head) not in _NO_PLACES)
    if argument.slot not in ("in", "at") or not where or argument.focus or argument.negated:
        return False
    named = [each for each in known.arguments if _is_named(each.phrases[-1]) and each.start > known.end]
    return any(each.slot not in TIME_SLOTS and argument.follows(each.end) for each in named)


def _is_named(phrase: Phrase) -> bool:
    """Tell whether a phrase names one thing: by a name, or by that of a file."""
    return phrase.kind == "name" or "." in phrase.head.strip(".")


#: Fields of WordNet of nouns behind "in" and "at" that are no places: acts, events, states, phenomena, spells.
_NO_PLACES = frozenset({4, 7, 9, 11, 19, 26, 28})


def is_season(argument: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether an argument says at what time of every year a rule holds: "is open daily in summer".

    What "and" joins to another time holds besides: "is closed on Mondays and in January".

    Args:
        argument: of the claim.
        known: the claim's proposition.
        said: the statement's.
    """
    values = [phrase.value for phrase in argument.phrases]
    dated = argument.slot in TIME_SLOTS and known.tense == "present" and not _is_besides(argument, known, said)
    return dated and any(isinstance(each.low, date) and each.low.year == YEARLESS for each in values if each)


def is_moment(argument: Argument, known: Proposition) -> bool:
    """Tell whether an argument only says at what o'clock something is done: "lead walks on Saturdays at 10 a.m."."""
    values = [phrase.value for phrase in argument.phrases]
    clock = all(
        each is not None and each.kind == "time" and each.low == each.high and not each.bound for each in values
    )
    state = known.predicate in ("be", "have") or bool(known.modal) or known.phase != ""
    return argument.slot in TIME_SLOTS and clock and not state and not known.negated


def is_date(argument: Argument) -> bool:
    """Tell whether an argument is a calendar date."""
    return all(phrase.value is not None and phrase.value.kind == "date" for phrase in argument.phrases)


def narrows(known: Proposition, said: Proposition) -> bool:
    """Tell whether a scope of a claim may not be dropped: it states a rule or habit, or an amount."""
    if (known.modal and known.modal not in ("will", "plan")) or (known.tense == "present" and _is_rule(known)):
        return True
    return any(is_amount(phrase) for argument in said.arguments for phrase in argument.phrases)


def tells_amount(made: Proposition) -> bool:
    """Tell whether a proposition tells an amount of something, other than when it is so.

    Args:
        made: a proposition.
    """
    told = [argument for argument in made.arguments if argument.slot not in TIME_SLOTS]
    return any(is_amount(phrase) for argument in told for phrase in argument.phrases)


def is_amount(phrase: Phrase) -> bool:
    """Tell whether a phrase is an amount, or of one: "12 cars", "a profit of 5 million".

    Args:
        phrase: what fills a slot.
    """
    inside = [each.phrase for each in phrase.modifiers if each.phrase is not None and each.kind == "of"]
    return any(each.value is not None and each.value.kind not in _NAMING for each in (phrase, *inside))


#: Kinds of value that say which one is meant, or when.
_NAMING = frozenset({"date", "ordinal", "version"})


def _is_rule(known: Proposition) -> bool:
    """Tell whether a sentence in the present tense states a rule: not an attribute of something named."""
    if known.frame and frame(known.frame).kind == "attribute":
        return True
    subject = known.argument("subj") or known.argument("obj")
    return subject is None or any(phrase.kind != "name" for phrase in subject.phrases)


def told_of_all(said: Proposition) -> tuple[str, Span] | None:
    """Return slot and place of what makes a statement one of all, which an exception excludes, or None."""
    for each in said.arguments:
        whole = each.phrases[0].quantifier == "all" or (each.slot == "frequency" and each.phrases[0].head == DAILY)
        if len(each.phrases) == 1 and (whole or each.focus == ALL_OVER):
            return each.slot, span(each)
    return next((("adverb", span(each)) for each in said.adverbs if each.word in EVERYWHERE), None)


def may_go(argument: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether what an argument says may always be left out: how long it took, from when days are counted.

    Args:
        argument: of the claim.
        known: the claim's proposition.
        said: the statement's.
    """
    if known.negated or argument.negated or argument.focus:
        return False
    values = [phrase.value for phrase in argument.phrases]
    lasting = all(each is not None and each.kind == "duration" and not each.bound for each in values)
    if argument.slot == "in" and lasting:
        return known.tense == "past" and not known.modal  # "brought 64 mm of rain within 24 hours"
    if argument.slot == "after" and known.modal == "must":
        return any(each.slot == "in" and _is_duration(each) for each in said.arguments)
    placed = (
        known.predicate == "be" and known.argument("attr") is None and argument.slot in _POSITIONS and not known.modal
    )
    return placed and any(each.slot in _POSITIONS for each in said.arguments)


def _is_duration(argument: Argument) -> bool:
    return all(each.value is not None and each.value.kind == "duration" for each in argument.phrases)


#: Slots that say where a thing is: two of them are two facts.
_POSITIONS = frozenset({"on", "in", "at", "beside", "next to", "near", "behind", "opposite", "above", "below"})
