"""Phases of one state against each other: what ended holds no longer, what holds has not ended."""

from __future__ import annotations

from datetime import date

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import TIME_SLOTS, VERSION_SLOTS, time_values
from factcheck.language.frames import frame
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.releases import is_release

#: Slots that say when something is so time and again.
_HABITS = frozenset({*TIME_SLOTS, "on", "frequency"})


def is_when(edit: Edit, known: Proposition, said: Proposition) -> bool:
    """Tell whether an edit is in the time or version that phases are compared by."""
    if edit.slot in TIME_SLOTS or edit.kind == "version":
        dated = edit.kind == "version" and _day_of(known) is not None and _day_of(said) is not None
        return not dated  # "3.0 is supported until May 2025" says when of 3.0, and nothing of 4.0
    argument = said.argument(edit.slot)
    if edit.kind in ("added", "dropped"):
        argument = (said if edit.kind == "added" else known).argument(edit.slot)
        return argument is not None and all(map(is_release, argument.phrases))
    return edit.kind == "number" and argument is not None and any(phrase.named("number") for phrase in argument.phrases)


def phase_relation(known: Proposition, said: Proposition) -> Relation:
    """Return how one phase of a state stands to another: what ended holds no longer, what holds has not ended."""
    phases = known.phase, said.phase
    starts = _start(known), _start(said)
    if None not in starts and set(phases) == {"begin", "hold"} and "" not in (known.tense, said.tense):
        return Relation.EQUIVALENT if starts[0] == starts[1] else Relation.ALTERNATION
    when_known, when_said = moment_of(known), moment_of(said)
    if when_known is not None and when_said is not None and _is_version(when_known) != _is_version(when_said):
        return Relation.INDEPENDENCE
    if phases == ("end", "hold"):
        return _after_end(known, said, when_known, when_said)
    if set(phases) == {"begin", "end"}:
        # what began then did not end then, on the same day at least
        same = when_known is not None and when_known == when_said and not any(map(_is_spell, (known, said)))
        return Relation.ALTERNATION if same else Relation.INDEPENDENCE
    if (
        phases == ("hold", "end")
        and known.tense == "present"
        and when_said is None
        and said.tense in ("past", "perfect")
    ):
        return Relation.ALTERNATION
    if phases == ("begin", "hold") and said.negated and is_ended(said):
        return _until_it_began(known, said)
    if phases == ("begin", "hold") and not is_ended(said):  # a beginning does not tell until when it goes on
        if when_said is None and said.tense == "present" and known.tense != "future":
            if any(each.slot in _HABITS for each in said.arguments) or _is_counted(said):
                return Relation.INDEPENDENCE  # "is open on Mondays"; who hired 61 people may employ more
            return Relation.INDEPENDENCE if frame(known.frame).single else Relation.FORWARD
        if when_known is not None and _is_before_version(said):
            return _before_version(known, said, when_known, when_said)
        if _are_versions(when_known, when_said) and when_said >= when_known:  # type: ignore[operator]
            return Relation.FORWARD
        last = _last_day(said) or when_said
        if when_known is not None and not _began_in(when_known, said) and last is not None and last < when_known:
            return Relation.ALTERNATION
    return Relation.INDEPENDENCE


def _began_in(day: tuple[int, ...], made: Proposition) -> bool:
    """Tell whether a day lies in the month or year since which something is told to be so."""
    for each in time_values(made):
        if each.bound != "since" or not isinstance(each.low, date) or each.unit not in _PERIODS:
            continue
        if day[: _PERIODS[each.unit]] == (each.low.year, each.low.month)[: _PERIODS[each.unit]]:
            return True
    return False


#: Precision of a date -> how many of year and month tell it.
_PERIODS = {"year": 1, "month": 2}


def _until_it_began(known: Proposition, said: Proposition) -> Relation:
    """Return how the beginning of a state stands to its holding up to a time: "was not open until June 1931"."""
    begun = [value for value in time_values(known) if not value.bound and isinstance(value.low, date)]
    ends = [value.high for value in time_values(said) if value.bound == "until" and isinstance(value.high, date)]
    if len(begun) != 1 or len(ends) != 1 or not isinstance(begun[0].high, date):
        return Relation.INDEPENDENCE
    first, last, end = begun[0].low, begun[0].high, ends[0]
    assert isinstance(first, date) and isinstance(end, date)
    whole_year = (end.month, end.day) == (12, 31) and end.year == first.year  # "until 1931"
    if first <= end and (whole_year or (end.year, end.month) == (first.year, first.month)):
        return Relation.ALTERNATION
    return Relation.FORWARD if end > last else Relation.INDEPENDENCE


def _is_before_version(made: Proposition) -> bool:
    """Tell whether something is told of the time before a version: "before version 1.4", "until Tor 5.0"."""
    return any(each.slot in _BEFORE and is_release(each.phrases[0]) for each in made.arguments)


def _before_version(
    known: Proposition, said: Proposition, began: tuple[int, ...], end: tuple[int, ...] | None
) -> Relation:
    """Return how what began in a version stands to its being so before one: before the version itself it was not.

    What came on Windows may have been elsewhere before, and who added a level or levels may have had some.
    """
    told = {each.slot for each in said.arguments} | VERSION_SLOTS | {"subj", "since"}
    more = any(each.slot not in told for each in known.arguments)
    begun = known.arguments if known.phase == "begin" else ()
    if more or any(_may_be_more(phrase) for each in begun for phrase in each.phrases):
        return Relation.INDEPENDENCE
    excluded = end is not None and _are_versions(began, end) and end <= began
    return Relation.ALTERNATION if excluded else Relation.INDEPENDENCE


def _may_be_more(phrase: Phrase) -> bool:
    """Tell whether there may be others beside what is told: "levels", "a level", but not "a map editor"."""
    return phrase.kind == "noun" and (phrase.plural or (phrase.determiner == "a" and not phrase.modifiers))


_BEFORE = frozenset({"before", "until", "prior to"})


def _after_end(
    known: Proposition, said: Proposition, when_known: tuple[int, ...] | None, when_said: tuple[int, ...] | None
) -> Relation:
    """Return how the end of a state stands to what is told to hold: it does not from then on."""
    if known.tense == "present" and any(each.slot in _HABITS for each in known.arguments):
        return Relation.INDEPENDENCE  # "closes at 4 pm"
    if _is_before_version(said):
        return Relation.INDEPENDENCE  # what went in a version may have been there before
    if is_ended(said):
        # "until 2026" is no time after June 2026; the two ends are held against each other
        return Relation.INDEPENDENCE
    if when_said is None:
        return Relation.ALTERNATION if said.tense == "present" and known.tense != "future" else Relation.INDEPENDENCE
    gone = _are_versions(when_known, when_said) and when_said >= when_known  # type: ignore[operator]
    last = _last_day(known) or when_known  # what closed in 1931 may have been open in May
    later = last is not None and (when_said > last or (when_said == when_known and _is_since(said)))
    return Relation.ALTERNATION if gone or later else Relation.INDEPENDENCE


def _is_since(made: Proposition) -> bool:
    """Tell whether it is told since when it is so."""
    return made.argument("since") is not None or any(value.bound == "since" for value in time_values(made))


def _is_counted(made: Proposition) -> bool:
    """Tell whether it is told of so many."""
    phrases = [each.phrases[0] for each in made.arguments if len(each.phrases) == 1]
    return any(each.kind == "noun" and each.value is not None and each.value.kind == "number" for each in phrases)


def is_ended(made: Proposition) -> bool:
    """Tell whether what a proposition tells is told to have an end: "until 1960"."""
    return any(value.bound == "until" for value in time_values(made))


def _is_spell(made: Proposition) -> bool:
    return any(value.bound for value in time_values(made))


def since_relation(known: Proposition, said: Proposition) -> Relation | None:
    """Return how two states stand that hold since and in versions, or None where no versions tell it."""
    start, when = _start(known), moment_of(said)
    if known.phase != "hold" or said.phase != "hold" or start is None or when is None or _start(said) is not None:
        return None
    if _is_before_version(said):
        return _before_version(known, said, start, when)
    return Relation.FORWARD if when >= start else Relation.ALTERNATION


def _start(made: Proposition) -> tuple[int, ...] | None:
    """Return the version since which a state holds, or in which it began."""
    if made.modal:
        return None
    for argument in made.arguments:
        phrase = argument.phrases[0]
        if is_release(phrase) and (made.phase == "begin" or argument.slot == "since"):
            return tuple([int(each) for each in phrase.named("number")[0].word.split(".") if each.isdigit()])
    return None


def _are_versions(one: tuple[int, ...] | None, two: tuple[int, ...] | None) -> bool:
    return one is not None and two is not None and _is_version(one) and _is_version(two)


def _is_version(moment: tuple[int, ...]) -> bool:
    return moment[0] < _FIRST_YEAR


#: Smaller numbers are versions, not years.
_FIRST_YEAR = 1000


#: Adverbs by which a denial is one of a state: what was not finished yet.
_AS_YET = frozenset({"still", "yet"})
#: Verbs of which a denial may be one of the state that they lead to: "was not finished in 1995".
_FINISHING = frozenset({"complete", "finish"})


def still_so(made: Proposition) -> bool:
    """Tell whether a denial says that something was not so yet.

    Args:
        made: the proposition.
    """
    return made.negated and (made.modal in _AS_YET or any(each.word in _AS_YET for each in made.adverbs))


def is_over_by_then(known: Proposition, said: Proposition) -> bool:
    """Tell whether a denial may mean that something was not so yet at a time before which it came about.

    "Was still not finished in 1995" does not follow from "was finished in 1988", though it was not finished twice.

    Args:
        known: of the claim, which tells when it came about.
        said: of the statement, which denies it of some time.
    """
    if not still_so(said) and (said.verb not in _FINISHING or said.argument("subj") is not None):
        return False
    done, denied = _day_of(known), _day_of(said)
    return done is not None and denied is not None and done < denied


def moment_of(made: Proposition) -> tuple[int, ...] | None:
    """Return the time or version at which something is said to be, in a form that sorts."""
    day = _day_of(made)
    if day is not None:
        return day
    for argument in sorted(made.arguments, key=lambda each: each.slot not in _MOMENTS):
        for phrase in argument.phrases:
            for modifier in phrase.named("number"):
                digits = [int(each) for each in modifier.word.split(".") if each.isdigit()]
                if digits:
                    return tuple(digits)
    return None


#: Slots of the version in which something is so, which stand before those of what it is that is so: "TLS 1.0".
_MOMENTS = VERSION_SLOTS | {"until", "before"}


def _last_day(made: Proposition) -> tuple[int, ...] | None:
    """Return the last day of the time at which something is said to be, where it is a spell with an end."""
    ends = [value.high for value in time_values(made) if not value.bound]
    return next(((each.year, each.month, each.day) for each in ends if isinstance(each, date)), None)


def _day_of(made: Proposition) -> tuple[int, ...] | None:
    """Return the day on which, or up to which, something is said to be."""
    for value in time_values(made):
        end = value.low or value.high
        if isinstance(end, date):
            return (end.year, end.month, end.day)
    return None
