"""Ages against birth years: somebody born in 1870 was not 73 in 1933."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.inference.fillers import all_phrases
from factcheck.model import Statement, Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.framing import readings
from factcheck.syntax.records import Proposition

#: No other number behind a name is an age in years.
_YOUNGEST, _OLDEST = 1, 120


class Told(NamedTuple):
    """What a sentence tells of somebody's years: of the birth, or of an age at a time.

    Attributes:
        name: who.
        low: first year in which the birth may lie.
        high: the last one.
        value: the year or the age as it is written.
        birth: whether the birth itself is told.
    """

    name: str
    low: int
    high: int
    value: Value
    birth: bool


def conflicting_ages(told: Sequence[tuple[Statement, str]]) -> Iterator[tuple[int, int, Value, Value]]:
    """Yield the pairs of sentences in which an age does not fit a birth: their indices and the two values.

    Args:
        told: the sentences, each with its words when names stand for what takes them up.
    """
    births: dict[str, tuple[int, Told]] = {}
    ages: list[tuple[int, Told]] = []
    for at, (_, text) in enumerate(told):
        for each in _years(text):
            if each.birth:
                births.setdefault(each.name, (at, each))
            else:
                ages.append((at, each))
    for at, age in ages:
        birth_at, birth = births.get(age.name, (at, age))
        if birth_at != at and (age.high < birth.low or birth.high < age.low):
            first, second = sorted(((birth_at, birth.value), (at, age.value)), key=lambda each: each[0])
            yield first[0], second[0], first[1], second[1]


def _years(text: str) -> Iterator[Told]:
    found = [ways for ways in readings(text) if not ways[0].negated and not ways[0].modal and not ways[0].speaker]
    for ways in found:
        birth = next((each for each in ways if each.frame == "birth"), None)
        child = birth.argument("child") if birth is not None else None
        when = _date(ways[0])
        if (
            birth is not None
            and child is not None
            and when is not None
            and isinstance(when.low, date)
            and isinstance(when.high, date)
        ):
            yield Told(child.phrases[0].head, when.low.year, when.high.year, when, True)
    for ways in found:
        who = ways[0].argument("subj")
        age = _age(ways[0]) if who is not None and who.phrases[0].kind == "name" else None
        if age is None or who is None or not isinstance(age.low, type(age.high)) or age.low is None:
            continue
        name = who.phrases[0].head
        dates = [
            when
            for each in found
            if (when := _date(each[0])) is not None
            and _is_of(each[0], name)
            and not any(one.frame == "birth" for one in each)
        ]
        if len(dates) == 1 and isinstance(dates[0].low, date) and isinstance(dates[0].high, date):
            years = int(str(age.low).partition(".")[0])
            yield Told(name, dates[0].low.year - years - 1, dates[0].high.year - years, age, False)


def _is_of(made: Proposition, name: str) -> bool:
    """Tell whether a proposition has somebody as its subject, or tells when something else happened."""
    who = made.argument("subj") or made.argument("obj")
    return who is not None and (who.phrases[0].head == name or made.kind == "time")


def _date(made: Proposition) -> Value | None:
    found = [phrase.value for each in made.arguments if each.slot == "time" for phrase in each.phrases]
    return next(
        (
            each
            for each in found
            if each is not None and each.kind == "date" and not each.bound and not each.approximate
        ),
        None,
    )


def _age(made: Proposition) -> Value | None:
    """Return an age that a proposition tells: "aged 73", "at the age of 73", "she was 25"."""
    numbers = [
        phrase.value
        for slot, phrase in all_phrases(made.arguments)
        if slot in ("obj", "attr", "of", "at") and phrase.kind == "value"
    ]
    whole = [
        each
        for each in numbers
        if each is not None and each.kind in ("number", "duration") and not each.bound and not each.approximate
    ]
    if len(whole) != 1 or whole[0].kind != "number" or not isinstance(whole[0].low, type(whole[0].high)):
        return None
    heads = {phrase.head for _, phrase in all_phrases(made.arguments)}
    told = (
        made.predicate == "age"
        or "aged" in heads
        or "age" in heads
        or (made.predicate == "be" and made.argument("attr") is not None)
    )
    low = whole[0].low
    return (
        whole[0]
        if told and low is not None and not isinstance(low, date) and _YOUNGEST <= low <= _OLDEST and low == int(low)
        else None
    )
