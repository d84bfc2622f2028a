"""What speaks against an exclusion, each with a weight: no veto, unless the two speak of different things."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.inference.apart import (
    AMOUNT_SITUATIONS,
    TURNING,
    follow_each_other,
    is_apart,
    is_small_part,
    is_within_a_day,
)
from factcheck.inference.deciders import names_decider
from factcheck.inference.denied_amounts import can_be_less
from factcheck.inference.eased import TURNED, is_eased, is_of_case, is_of_somebody
from factcheck.inference.edits import Edit
from factcheck.inference.kinds import MEASURE_KINDS, TIME_SLOTS, is_day, time_values
from factcheck.inference.pairs import Pair
from factcheck.inference.reports import is_state, keys
from factcheck.inference.scopes import is_counted, is_date, is_day_of_state, is_scope
from factcheck.inference.some_of_them import of_others
from factcheck.inference.tallies import is_told_by_tally
from factcheck.inference.terms import BEHIND_AMOUNTS, DOERS, WHERE_ADVERBS
from factcheck.inference.told_then import is_of_now_and_then, is_to_come
from factcheck.inference.verb_relations import is_with_particle
from factcheck.inference.which_one import may_be_exception, may_be_of_others
from factcheck.language.frames import frame
from factcheck.language.weekdays import is_weekday
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Proposition

#: Doubt -> (what it says, by what it multiplies the odds).
DOUBTS = {
    "scope dropped": ("the claim speaks of a narrower case", 0.25),
    "time on one side": ("only one of the two says when", 0.25),
    "likeness": ("the two may not speak of the same thing", 0.4),
    "reference": ("it is not named which one is meant", 0.5),
    "two differences": ("more than one thing differs, so it may be another event", 0.3),
    "more said": ("the statement says more than the claim", 0.6),
    "exception": ("it may be an exception to what the claim says in general", 0.4),
    "others": ("some may have done what the others of them did not", 0.1),
    "tense": ("one speaks of then, the other of now", 0.3),
    "words": ("a word is only likely to mean the same", 0.65),
    "speaker": ("these are somebody's words", 0.3),
    "turn": ("one may have followed the other", 0.1),
    "adds up": ("there may be several of them", 0.3),
    "reckoned otherwise": ("the amount may be reckoned otherwise", 0.3),
    "degree": ("it is denied of a degree alone", 0.1),
    "left out": ("the claim does not name what it tells of", 0.4),
}


def lowered(confidence: float, doubts: Iterable[str]) -> float:
    """Return a confidence with what speaks against it.

    Args:
        confidence: from 0 to below 1, of what is not doubted.
        doubts: keys of ``DOUBTS``.
    """
    odds = confidence / (1 - confidence)
    for doubt in doubts:
        odds *= DOUBTS[doubt][1]
    return odds / (1 + odds)


#: Not a doubt: the two speak of different things.
_APART = "apart"


def doubts_of(pair: Pair, name: str, hard: list[Edit], rest: list[Edit]) -> list[str] | None:
    """Return what speaks against an exclusion, as keys of ``DOUBTS``, or None where the two speak of different things.

    Args:
        pair: the two propositions.
        name: the situation.
        hard: the edits that exclude.
        rest: all others.
    """
    if is_apart(pair, name, hard) or is_told_by_tally(pair, hard) or can_be_less(pair, hard):
        return None
    found = [_doubt(pair, name, hard, edit) for edit in rest if not is_eased(pair, name, hard, edit)]
    if name in TURNED and any(is_of_case(pair, edit) for edit in rest):
        found.append("scope dropped")
    found.append(of_others(pair, name, hard))
    if "presupposed" in (pair.said.kind, pair.known.kind):
        if is_small_part(pair):
            return None
        found.append("adds up")  # "the museum's 9 guards" may be some of them
    of_then = name in AMOUNT_SITUATIONS | TURNING and is_of_now_and_then(pair)
    if of_then or (is_state(pair) and is_to_come(pair)):
        found.append("tense")
    if name == "a denial" and may_be_exception(pair):
        found.append("exception")
    if name in TURNED and may_be_of_others(pair):
        found.append("others")
    if name in TURNED and follow_each_other(pair, hard) and not is_within_a_day(pair):
        found.append("turn")
    if name == "an opposite" and is_scene(pair):
        found.append("reference")
    if _APART in found:
        return None
    return [each for each in dict.fromkeys(found) if each]


def is_scene(pair: Pair) -> bool:
    """Tell whether both sentences tell what somebody is just doing who is not named: "a man is sitting on a bench"."""
    if not (pair.known.ongoing and pair.said.ongoing):
        return False
    from factcheck.inference.subjects import is_of_one_known

    return not is_of_one_known(pair.known) and not is_of_one_known(pair.said)


def _doubt(pair: Pair, name: str, hard: list[Edit], edit: Edit) -> str:
    """Return the doubt that one more edit raises, ``_APART``, or nothing."""
    measured = any(one.kind in MEASURE_KINDS for one in hard)
    if name == "a denial" and is_of_somebody(pair, edit):
        return _APART
    if edit.relation.excludes:
        both = edit.kind in MEASURE_KINDS and all(one.kind in MEASURE_KINDS for one in hard)
        return "two differences" if both or _is_of_one_event(pair, name, edit) else _APART
    if edit.relation is Relation.INDEPENDENCE:
        return _of_independence(pair, name, edit)
    if edit.kind in _PLAIN:
        return _PLAIN[edit.kind]
    if name in TURNING and edit.slot in TIME_SLOTS and edit.kind == "date" and _is_by_then(pair, edit):
        return _APART
    if edit.slot in TIME_SLOTS and edit.kind == "date" and measured:
        later = _is_open_ended(pair.said) and not _is_open_ended(pair.known)
        return _APART if edit.relation is Relation.REVERSE or later or _is_of_longer(pair, edit) else ""
    if edit.kind == "added":
        return _of_addition(pair, name, hard, edit, measured)
    if edit.kind == "dropped":
        if name == "an opposite" and edit.slot == "obj" and any(one.slot == "verb" for one in hard):
            return _APART  # "found a cure" and "lost" are about different things
        doubt = _dropped_doubt(pair, edit, hard)
        if pair.known.tense == "past" and _is_of_nothing(pair) and _tells_when(pair.known, edit):
            return _APART  # who saw two men on Monday may have seen nothing on Tuesday
        if doubt and name == "another part of a whole":
            return _APART
        return _APART if doubt == "scope dropped" and (_is_shared_out(pair) or _is_shortened(pair, edit)) else doubt
    return _of_narrowing(pair, name, hard, edit)


def _is_by_then(pair: Pair, edit: Edit) -> bool:
    """Tell whether a statement says by when it was otherwise: rejected in 1910, it may have been accepted by 1930."""
    return edit.relation is Relation.FORWARD and any(value.bound == "by" for value in time_values(pair.said))


def _is_of_longer(pair: Pair, edit: Edit) -> bool:
    """Tell whether a statement gives the amount of a longer time: who sold 40 in May may have sold 900 in that year."""
    spans = any(value.unit == "range" for value in time_values(pair.said)) and pair.known.verb not in ("be", "have")
    within = edit.relation is Relation.FORWARD and (spans or not is_state(pair))
    return within and not any(map(is_day, time_values(pair.known)))


def _tells_when(made: Proposition, edit: Edit) -> bool:
    """Tell whether what is left out says when something was so, a weekday among it."""
    left = made.argument(edit.slot)
    return edit.slot in TIME_SLOTS or (left is not None and is_weekday(left.phrases[0].head))


def _is_of_nothing(pair: Pair) -> bool:
    """Tell whether one of two sentences says that there was nothing."""
    objects = [each for made in (pair.known, pair.said) if (each := made.argument("obj")) is not None]
    return any(each.phrases[0].head == "nothing" for each in objects)


#: Kind of edit -> the doubt that it always raises.
_PLAIN = {"reference": "reference", "aside": "more said", "speaker": "speaker", "context": ""}


def _of_independence(pair: Pair, name: str, edit: Edit) -> str:
    if edit.kind == "word" and _is_of_one_event(pair, name, edit):
        return "likeness"  # "on the island" may be the place that the claim names
    if edit.kind == "tense" and name not in ("another holder of a role", "another value"):
        return "tense"
    if edit.kind != "dropped" or name == "another part of a whole":
        return _APART
    days = pair.known.argument(edit.slot)
    if days is not None and is_day_of_state(days, pair.known, pair.said):
        return _APART  # what is free on Mondays may cost something on other days
    return _APART if _is_shared_out(pair) or edit.slot in _KINDS else "scope dropped"


def _is_shared_out(pair: Pair) -> bool:
    """Tell whether a claim shares amounts out, or a statement adds a scope of its own: "3 in Paris and 5 in Oslo"."""
    return pair.shared or any(edit.kind == "added" for edit in pair.edits)


#: Slots that say of which kind the counted things are: "12 paintings by Klee".
_KINDS = frozenset({"by", "from", "of", "about", "without", "like"})


def _is_shortened(pair: Pair, edit: Edit) -> bool:
    """Tell whether one of several joint scopes is left out, of which an amount is the sum: "in Spain and Portugal"."""
    return edit.slot in _KINDS or pair.said.argument(edit.slot) is not None


def _of_addition(pair: Pair, name: str, hard: list[Edit], edit: Edit, measured: bool) -> str:
    """Return the doubt that something more raises: mostly that the statement speaks of a narrower case."""
    if edit.slot in ("verb", "adverb"):
        return _APART if measured and (_is_spelt_out(pair, edit) or _is_of_part(pair, edit)) else "more said"
    if edit.slot == "purpose" and name == "another end of a spell":
        return ""  # what it is for says nothing of since when it lasts
    if (name in _ONCE and _is_doer(pair, edit)) or (name in TURNING and names_decider(pair, edit)):
        return "likeness"
    if edit.slot not in TIME_SLOTS:
        return _APART
    daily = pair.known.tense == "present"  # what closes at 8 pm may close at 6 pm on 24 December
    timed = any(one.slot in TIME_SLOTS and not (daily and one.kind == "time") for one in hard)
    again = name == "another outcome of one event" and not frame(pair.known.frame).once
    if (measured and not timed) or again:
        return _APART
    return "time on one side" if name == "an opposite" and not is_state(pair) else ""


def _is_doer(pair: Pair, edit: Edit) -> bool:
    """Tell whether only a statement says who did something: "was founded by Ida Berg in 1897"."""
    told = pair.said.argument(edit.slot)
    done = edit.slot in DOERS and edit.slot not in keys(pair.known)
    named = told is not None and all(each.kind == "name" for each in told.phrases)
    return done and told is not None and (named or all(each.kind == "noun" for each in told.phrases))


#: Situations of what happens once.
_ONCE = frozenset({"another date of what happens once", "another one of what happens once"})
#: Slots of when and where something happened.
_CIRCUMSTANCES = frozenset({"in", "at", "on", "near", "place", *TIME_SLOTS})


#: Slots of what happened before or after something.
_ORDERED = frozenset({"before", "after"})


def _is_of_one_event(pair: Pair, name: str, edit: Edit) -> bool:
    """Tell whether when and where something happened once both differ: "was born in Rome in 1913"."""
    once = frame(pair.known.frame).once or (edit.kind == "preposition" and edit.slot in _ORDERED)
    return name in _ONCE and once and edit.slot in (*_CIRCUMSTANCES, *_ORDERED)


def _is_spelt_out(pair: Pair, edit: Edit) -> bool:
    """Tell whether what is added is an adverbial of several words, which may be a time or a scope: "last year"."""
    return any((each.start, each.end) == edit.said and " " in each.word for each in pair.said.adverbs)


def _is_of_part(pair: Pair, edit: Edit) -> bool:
    """Tell whether an adverb behind an amount tells of a part of all: "killed 10 people overnight"."""
    behind = next((each for each in pair.said.adverbs if (each.start, each.end) == edit.said), None)
    return behind is not None and behind.start > pair.said.end and behind.word in _OF_PART


_OF_PART = BEHIND_AMOUNTS | WHERE_ADVERBS


def _of_narrowing(pair: Pair, name: str, hard: list[Edit], edit: Edit) -> str:
    """Return the doubt that a word of another breadth raises."""
    if edit.slot != "verb":
        if edit.soft and edit.kind in ("word", "modifier"):
            return _APART
        if (
            edit.relation is Relation.REVERSE
            and edit.kind in ("word", "modifier")
            and edit.slot not in ("adverb", *TIME_SLOTS)
        ):
            return _APART
    if edit.slot == "verb" and name in AMOUNT_SITUATIONS and is_with_particle(pair.known.verb, pair.said.verb):
        return _APART  # what was bought back is not all that was bought
    if edit.slot == "verb" and name in AMOUNT_SITUATIONS and pair.known.narrow != pair.said.narrow:
        return _APART  # so many seats are not how many there is room for
    if edit.kind in ("narrowing", "modifier"):
        if name in AMOUNT_SITUATIONS and (
            edit.slot in ("subj", *keys(pair.known)) or any(one.slot == edit.slot for one in hard)
        ):
            return _APART  # operating profit is no profit, and 16 gold medals are not all medals
        return "scope dropped" if edit.slot in ("subj", *keys(pair.known)) else ""
    return "words" if edit.soft else ""


def _is_open_ended(made: Proposition) -> bool:
    """Tell whether a time has only one end: "by 2021", "since 2019"."""
    return any(value.low is None or value.high is None for value in time_values(made))


def _is_of_all(made: Proposition) -> bool:
    """Tell whether something is told of all that it is done to, whoever does it: "all hardbacks are printed in Tor"."""
    undergone = made.argument("obj")
    return undergone is not None and undergone.phrases[0].quantifier == "all" and undergone.start < made.start


def _dropped_doubt(pair: Pair, edit: Edit, hard: list[Edit]) -> str:
    if edit.slot in TIME_SLOTS:
        return "time on one side" if any(one.kind in MEASURE_KINDS for one in hard) else ""
    amounts = any(one.kind in MEASURE_KINDS for one in hard)
    argument = next((each for each in pair.known.arguments if each.slot == edit.slot), None)
    if argument is not None and is_scope(argument) and not is_date(argument) and not is_counted(argument) and amounts:
        return "scope dropped"
    return "scope dropped" if edit.slot == "subj" and not _is_of_all(pair.said) else ""
