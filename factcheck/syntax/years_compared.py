"""The years and amounts of which a change tells: those of "fewer than in 2019", "between 2015 and 2020"."""

from __future__ import annotations

from datetime import date

from factcheck.language.frames import frame
from factcheck.model import Value
from factcheck.syntax.records import Argument, Phrase, Proposition

_ONE_YEAR = 1


def amount_told(made: Proposition) -> Argument | None:
    """Return the argument that says how many or how much, or None."""
    if made.frame:
        value = made.argument("value")
        return value if value is not None and frame(made.frame).kind == "attribute" and _is_one(value) else None
    counted = [each for each in made.arguments if each.slot in ("obj", "attr", "subj") and _is_one(each)]
    named = (
        "noun" if made.predicate != "be" else "value"
    )  # "ridership was 9 million", no more than "the fare was 9 crowns"
    if len(counted) == 1 and measured_of(counted[0].phrases[0]) is not None:
        return counted[0]
    return counted[0] if len(counted) == 1 and counted[0].phrases[0].kind in ("noun", named) else None


def measured_of(phrase: Phrase) -> Phrase | None:
    """Return what an amount is of, "beer" of "58,000 hectolitres of beer", or None.

    Args:
        phrase: the amount.
    """
    inside = [each.phrase for each in phrase.named("of")]
    plain = phrase.kind == "value" and len(phrase.modifiers) == len(inside) == 1
    return inside[0] if plain and inside[0] is not None and inside[0].value is None else None


def _is_one(argument: Argument) -> bool:
    value = argument.phrases[0].value
    return len(argument.phrases) == 1 and value is not None and value.kind not in ("date", "ordinal", "time", "version")


def time_told(made: Proposition) -> Argument | None:
    """Return the one time that a proposition tells, or None."""
    times = [each for each in made.arguments if each.slot.startswith("time")]
    return times[0] if len(times) == 1 else None


def year_told(argument: Argument | None) -> int | None:
    """Return the year that an argument is, or None where it is none."""
    value = argument.phrases[0].value if argument is not None else None
    if value is None or value.kind != "date" or not isinstance(value.low, date) or not isinstance(value.high, date):
        return None
    whole = value.low.year == value.high.year and (value.low.month, value.high.month) == (1, 12)
    return value.low.year if whole and not value.bound else None


def years_told(made: Proposition, than: Argument) -> tuple[int | None, int | None]:
    """Return the year of which something is told, and the one that it is compared with: 2023, "the year before"."""
    year = year_told(time_told(made))
    before = year - _ONE_YEAR if year is not None and than.phrases[0].named("year before") else None
    return year, year_told(than) or before


def span_told(argument: Argument | None) -> tuple[int, int] | None:
    """Return the year up to which, and that since which, something changed: in 2023, "between 2019 and 2023"."""
    year = year_told(argument)
    if year is not None:
        return year, year - _ONE_YEAR
    value = argument.phrases[0].value if argument is not None else None
    if value is None or value.kind != "date" or value.bound not in ("span", "range"):
        return None
    if not isinstance(value.low, date) or not isinstance(value.high, date):
        return None
    whole = (value.low.month, value.low.day, value.high.month) == (1, 1, 12)
    return (value.high.year, value.low.year) if whole and value.low.year < value.high.year else None


def as_date(year: int, made: Proposition) -> Phrase:
    """Return a year as a phrase where a proposition stands."""
    value = Value("date", date(year, 1, 1), date(year, 12, 31), "year", made.start, made.end)
    return Phrase("date", "value", made.start, made.end, value=value)
