"""On what ground two dates exclude each other: what happens once, what was planned, an end of a spell, or none."""

from __future__ import annotations

from collections.abc import Set
from datetime import date

from factcheck.inference.kinds import MEASURE_KINDS, TIME_SLOTS, is_known_thing, time_values
from factcheck.inference.pairs import Pair
from factcheck.inference.reports import is_state, keys
from factcheck.inference.terms import CHANGES, DONE_ONCE, HELD_ONCE_A_YEAR, ONCE, ONCE_A_YEAR, REPEATABLE
from factcheck.language.frames import frame
from factcheck.language.persons import is_person
from factcheck.syntax.records import Phrase, Proposition
from factcheck.values.calendar import YEARLESS


def date_situation(pair: Pair) -> str:
    """Return the ground on which two dates exclude each other, or nothing where it may have happened twice."""
    known = pair.known
    spell = {_bound(known), _bound(pair.said)} & {"until", "since", "span"}
    verbs = {known.verb, pair.said.verb}
    repeated = bool(known.frame) and "time" in frame(known.frame).key  # a race is won every year
    if spell and not ((repeated or verbs <= REPEATABLE) and _are_two_seasons(pair)):
        return "another end of a spell"
    habit = known.tense == pair.said.tense == "present"  # "is closed on Mondays"
    if any(len(_times(made)) > 1 for made in (known, pair.said)):
        return ""  # what was so in March and April lasted, or came again
    told_once = not habit and verbs & ONCE and verbs != {"be", "become"}
    told_once = told_once and not repeated
    once = (known.frame and frame(known.frame).once) or told_once
    begun = known.phase == pair.said.phase == "begin"
    if once or begun or _is_first(pair) or _is_numbered(pair):
        return _of_whom(pair)
    if known.modal == pair.said.modal == "will":
        return "another date of a plan"
    if (verbs & CHANGES and _same_amounts(pair)) or _same_sum(pair):
        return "another date"
    if _is_once_a_year(pair) or _is_held_in_one_month(pair):
        return "another date"
    if (
        is_state(pair)
        or ((verbs - (_LIGHT if known.frame else set())) & REPEATABLE and not _is_done_with(pair))
        or (verbs & CHANGES and _amounts(pair))
    ):
        return ""
    return "another date"


def _is_once_a_year(pair: Pair) -> bool:
    """Tell whether what hardly happens twice a year to one thing is told of two days of one year: "was arrested"."""
    if not _are_of_one(pair, ONCE_A_YEAR, "past"):
        return False
    days = [value for made in _both(pair) for value in time_values(made) if not value.bound and value.unit != "year"]
    years = {each.low.year for each in days if isinstance(each.low, date)} - {YEARLESS}
    return len(days) == len(_both(pair)) and len(years) == 1


def _is_held_in_one_month(pair: Pair) -> bool:
    """Tell whether one thing is told to be held in two months, as hardly any is: "held in June", "every August"."""
    if not _are_of_one(pair, HELD_ONCE_A_YEAR, "present"):
        return False
    days = [value for made in _both(pair) for value in time_values(made)]
    return len(days) == len(_both(pair)) and all(each.unit == "yearless" and not each.bound for each in days)


def _are_of_one(pair: Pair, verbs: Set[str], tense: str) -> bool:
    """Tell whether both sides tell in a tense, by one of some verbs, what happens to one thing that is known."""
    if any(made.verb not in verbs or made.tense != tense for made in _both(pair)):
        return False
    things = [_undergone(made) for made in _both(pair)]
    return all(each is not None and is_known_thing(each) and not each.plural for each in things)


def _both(pair: Pair) -> tuple[Proposition, Proposition]:
    return pair.known, pair.said


def _of_whom(pair: Pair) -> str:
    """Return the ground on which two dates of what happens once to one thing exclude each other.

    To others of its kind it happens at other times: "women were elected to the council in 1972", "a bridge was built".
    """
    happened = [_undergone(made) for made in (pair.known, pair.said)]
    things = [each for each in happened if each is not None and each.kind == "noun" and not is_known_thing(each)]
    if any(each.plural and each.value is None and is_person(each.head) for each in things):
        return ""
    return "another date" if things else "another date of what happens once"


def _are_two_seasons(pair: Pair) -> bool:
    """Tell whether two spells are told of what was: two, unless they share an end: "won it in the 2022-23 season"."""
    known, said = pair.known, pair.said
    if (_bound(known), _bound(said)) != ("span", "span") or (known.tense, said.tense) != ("past", "past"):
        return False
    mine, yours = time_values(known), time_values(said)
    return not any(one.low == two.low or one.high == two.high for one in mine for two in yours)


def _times(made: Proposition) -> tuple[Phrase, ...]:
    """Return the days and spells that "and" joins in one proposition."""
    joined = next((each.phrases for each in made.arguments if each.slot in TIME_SLOTS), ())
    return tuple([each for each in joined if each.value is not None and each.value.kind == "date"])


def _is_done_with(pair: Pair) -> bool:
    """Tell whether something is done that is mostly done once to one thing, and both name that: "sold its mill"."""
    if not {pair.known.verb, pair.said.verb} <= DONE_ONCE:
        return False
    undergone = [each for made in (pair.known, pair.said) if (each := _undergone(made)) is not None]
    return len(undergone) == len((pair.known, pair.said)) and all(map(is_known_thing, undergone))


def _undergone(made: Proposition) -> Phrase | None:
    found = (made.argument(slot) for slot in ("obj", *keys(made), "subj"))
    argument = next((each for each in found if each is not None), None)
    return argument.phrases[0] if argument is not None else None


#: Verbs whose meaning lies in what stands behind them: "went bankrupt".
_LIGHT = frozenset({"go", "come", "make"})


def _is_numbered(pair: Pair) -> bool:
    """Tell whether both sides tell of the same one of a series, which was held once: "the second summit"."""
    return all(_has_ordinal(made) for made in (pair.known, pair.said))


def _has_ordinal(made: Proposition) -> bool:
    phrases = [
        phrase for each in made.arguments if each.slot in ("subj", "obj", *keys(made)) for phrase in each.phrases
    ]
    return any(phrase.named("ordinal") for phrase in phrases)


def _is_first(pair: Pair) -> bool:
    return all(any(each.word == "first" for each in made.adverbs) for made in (pair.known, pair.said))


#: From so many digits on an amount is not the same twice by chance.
_DIGITS = 3


def _same_sum(pair: Pair) -> bool:
    """Tell whether both sides give the same amount, and one that is not the same twice by chance."""
    if len(pair.edits) > 1 or is_state(pair):
        return False
    values = [
        phrase.value for argument in pair.said.arguments for phrase in argument.phrases if phrase.value is not None
    ]
    return any(
        value.kind == "money" or (value.kind == "number" and value.low is not None and len(str(value.low)) >= _DIGITS)
        for value in values
    )


def _same_amounts(pair: Pair) -> bool:
    """Tell whether both sides say to what something changed, and agree in it."""
    ends = [made.argument("to") or made.argument("end") for made in (pair.known, pair.said)]
    return all(each is not None for each in ends) and not any(edit.kind in MEASURE_KINDS for edit in pair.edits)


def _amounts(pair: Pair) -> bool:
    """Tell whether an amount stands in a proposition, so that it may change again."""
    return any(
        phrase.value is not None and phrase.value.kind != "date"
        for made in (pair.known, pair.said)
        for each in made.arguments
        for phrase in each.phrases
    )


def _bound(made: Proposition) -> str:
    return next((value.bound for value in time_values(made) if value.bound), "")
