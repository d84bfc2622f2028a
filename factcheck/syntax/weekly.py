"""What is so every day of the week, told of each of them: "open daily", "on any day of the week", "all week"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.weekdays import WEEKDAYS
from factcheck.model.record import replace
from factcheck.syntax.rates import COUNTED, DAILY
from factcheck.syntax.records import Argument, Phrase, Proposition

_WORKING = WEEKDAYS[:5]
#: How often -> the days that it means.
_OFTEN = {DAILY: WEEKDAYS, "1 per weekday": _WORKING}
_DAY, _WEEK, _ON = "day", "week", "on"
#: What every day may be one of.
_WHOLES = frozenset({"year", "week"})
_EVERY = frozenset({"all", "any"})
#: Seconds of "seven days a week".
_WEEK_LONG = 604_800


def by_every_day(made: Proposition) -> Iterator[Proposition]:
    """Yield what is so every day as being so on Mondays, Tuesdays and every other day of the week.

    Args:
        made: a proposition as written.
    """
    taken_out = made.argument("except")
    free = {each.head for each in taken_out.phrases} if taken_out is not None else set()
    when = made.argument("time")
    several = when is not None and len(when.phrases) > 1  # which days are told by each of them
    if made.negated or made.tense != "present" or not free <= set(WEEKDAYS) or several:
        return
    for argument in made.arguments:
        days = [each for each in _days(argument, made) if each not in free]
        if not days:
            continue
        used = [argument, made.argument("per")] if argument.phrases[0].value is not None else [argument]
        used += [taken_out, *(each for each in made.arguments if each.slot == "of")]
        rest = tuple([each for each in made.arguments if each not in used])
        names = tuple([_named(day, at, argument) for at, day in enumerate(days)])
        yield replace(made, arguments=(*rest, Argument(_ON, names, "and")))
        return


def _named(day: str, at: int, argument: Argument) -> Phrase:
    """Return a day with a place of its own inside what it was told by: phrases are known by their places."""
    return Phrase(day, "name", argument.start + at // _APART, argument.end - at % _APART, plural=True)


#: So many letters of "daily" may be left out.
_APART = 4


def _days(argument: Argument, made: Proposition) -> tuple[str, ...]:
    """Return the days of the week that an argument stands for, or nothing."""
    phrase = argument.phrases[0]
    if argument.slot == "frequency" and phrase.quantifier == COUNTED:
        return ()
    if argument.slot == "frequency":
        of = made.argument("of")
        return _OFTEN.get(phrase.head, ()) if of is None or of.phrases[0].head in _WHOLES else ()
    if len(argument.phrases) > 1 or argument.slot not in (_ON, "attr", "time"):
        return ()
    if phrase.value is not None:
        per = made.argument("per")
        weekly = per is not None and per.phrases[0].head == _WEEK
        return WEEKDAYS if weekly and phrase.value.kind == "duration" and phrase.value.low == _WEEK_LONG else ()
    whole = phrase.head == _DAY and argument.slot == _ON
    whole = whole or (phrase.head == _WEEK and argument.slot != _ON and not phrase.modifiers)
    plain = all(each.kind == "of" and each.word == _WEEK for each in phrase.modifiers)
    return WEEKDAYS if whole and plain and phrase.quantifier in _EVERY else ()
