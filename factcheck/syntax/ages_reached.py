"""How old somebody was when something happened, by the dates of that and of the birth: "born in 1920, died in 1965".

Of two years the age is known to a year: who was born in 1920 was 44 or 45 in 1965. What may happen again is left alone:
who won a prize at 30 may have won it at 40, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import ONCE_IN_LIFE
from factcheck.values import find

_BORN = "bear"


def ages_reached(made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield what somebody did or underwent with their age, where the sentence tells when that was and when the birth.

    Args:
        made: the propositions of one sentence.
    """
    for birth in made:
        born, somebody = _day(birth), birth.argument("obj")
        if birth.verb != _BORN or birth.negated or born is None or somebody is None:
            continue
        for each in made:
            then = _day(each) if _is_told_once(each) else None
            age = _age(born, then) if then is not None and _are_one(each.argument("subj"), somebody) else None
            if age is not None:
                phrase = Phrase("number", "value", each.start, each.end, value=age)
                rest = [one for one in each.arguments if one.slot != "time"]
                yield replace(each, arguments=(*rest, Argument("aged", (phrase,))), kind="with")


def _is_told_once(made: Proposition) -> bool:
    """Tell whether something is said to have happened that happens once in a life, and no age with it."""
    return made.verb in ONCE_IN_LIFE and not made.negated and made.tense == "past" and made.argument("aged") is None


def _are_one(who: Argument | None, somebody: Argument) -> bool:
    return who is not None and [each.head for each in who.phrases] == [each.head for each in somebody.phrases]


def _day(made: Proposition) -> tuple[date, date] | None:
    """Return the first and the last day on which something may have been; None where it is not told."""
    when = made.argument("time")
    value = when.phrases[0].value if when is not None else None
    if value is None or value.bound or not isinstance(value.low, date) or not isinstance(value.high, date):
        return None
    return value.low, value.high


def _age(born: tuple[date, date], then: tuple[date, date]) -> Value | None:
    least, most = _years(born[1], then[0]), _years(born[0], then[1])
    if least < 0:
        return None
    found = find(str(most) if least == most else f"between {least} and {most}")
    return found[0] if len(found) == 1 else None


def _years(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))
