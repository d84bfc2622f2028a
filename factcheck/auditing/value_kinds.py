"""Of which kind a value is that a property may take, and how a property of that kind has it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from factcheck.auditing.properties import CURRENCIES, FREE, MATERIALS
from factcheck.language.wordnet import entry, synset
from factcheck.model import Value
from factcheck.syntax.records import Phrase
from factcheck.values import calendar

#: Field of WordNet for substances.
_SUBSTANCE = 27
_UNITS = {"length": "m", "area": "m²", "volume": "m³", "speed": "m/s", "weight": "kg", "temperature": "°C"}
_MEASURES = frozenset(("quantity", "money", "percent", "duration"))
_MONTHS = 12
#: How often, as it is read; the stretches of time that are no longer than an hour, in seconds.
_EVERY = re.compile(r"every (\d+) second")
_EACH = {"1 per minute": 60, "1 per hour": 3600}
#: What is paid for what is free, in whatever currency.
NOTHING = Value("money", Decimal(0), Decimal(0), None, 0, 0)
#: What is paid where it is only told that something is.
SOMETHING = Value("money", Decimal("0.01"), None, None, 0, 0)


def valued(phrase: Phrase) -> Value | None:
    """Return the value of a phrase, an amount of a currency of some land or other as money."""
    value = phrase.value
    if value is not None and value.kind == "number" and phrase.kind == "noun" and phrase.head in CURRENCIES:
        return replace(value, kind="money", unit=phrase.head)
    return value


def is_measure(phrase: Phrase) -> bool:
    """Tell whether a phrase says how much."""
    value = valued(phrase)
    return value is not None and value.kind in _MEASURES


def is_of_kind(phrase: Phrase, kind: str) -> bool:
    """Tell whether a phrase is of the kind that a property takes as its value.

    Args:
        phrase: what fills a slot.
        kind: as it stands in the data: a kind of value, or what else tells one value from another.
    """
    told = _TOLD_BY_PHRASE.get(kind)
    if told is not None:
        return told(phrase)
    value = valued(phrase)
    if value is None:
        return False
    if kind in _UNITS:
        return value.kind == "quantity" and value.unit == _UNITS[kind]
    by_value = _TOLD_BY_VALUE.get(kind)
    return by_value(value) if by_value is not None else value.kind == kind


def _is_who(phrase: Phrase) -> bool:
    return phrase.kind == "name" or (phrase.kind == "noun" and phrase.determiner == "the" and not phrase.plural)


def _is_name(phrase: Phrase) -> bool:
    return phrase.kind == "name"


def _is_free(phrase: Phrase) -> bool:
    value = valued(phrase)
    return phrase.head in FREE or (value is not None and value.kind == "number" and value.low == value.high == 0)


def _is_most(value: Value) -> bool:
    """Tell whether a measure is a limit, or may be one: "limited to 30 MB"."""
    return value.high is not None and value.kind in _MEASURES and (value.low is None or value.low == value.high)


def _is_date(value: Value) -> bool:
    return value.kind == "date" and value.unit != calendar.NO_YEAR


#: Kind of value -> what tells a phrase of it, or a value.
_TOLD_BY_PHRASE: Mapping[str, Callable[[Phrase], bool]] = {
    "who": _is_who,
    "name": _is_name,
    "places": _is_name,
    "titled": lambda phrase: titled(phrase).kind == "name",
    "none": lambda _: True,
    "charged": lambda _: True,
    "interval": lambda phrase: _seconds(phrase) is not None,
    "free": _is_free,
    "substance": lambda phrase: phrase.kind == "noun" and is_substance(phrase.head),
}
_TOLD_BY_VALUE: Mapping[str, Callable[[Value], bool]] = {
    "most": _is_most,
    "over": lambda value: value.kind in _MEASURES and value.low is not None and value.high is None,
    "up to": lambda value: _is_most(value) and value.low is None,
    "age": lambda value: value.kind == "number" or (value.kind == "duration" and value.unit == "month"),
    "season": lambda value: value.kind == "date" and value.unit == calendar.NO_YEAR,
    "until day": lambda value: value.kind == "date" and value.unit == calendar.NO_YEAR,
    "since": lambda value: _is_date(value) and value.high is None,
    "date": _is_date,
    "begin": _is_date,
    "count": lambda value: value.kind == "number",
    "people": lambda value: value.kind == "number",
}


def is_substance(word: str) -> bool:
    """Tell whether a noun may name a substance, as "oak" names a wood and a tree."""
    return word in MATERIALS or any(synset(number).field == _SUBSTANCE for number, _ in entry(word).senses.get("n", ()))


def titled(phrase: Phrase) -> Phrase:
    """Return the name by which a noun tells what it is: the MIT of "the MIT licence"; anything else as it is."""
    named = [each for each in phrase.modifiers if each.kind == "noun" and each.phrase is not None]
    if phrase.kind != "noun" or len(named) != 1 or named[0].phrase is None or named[0].phrase.kind != "name":
        return phrase
    return replace(named[0].phrase, start=phrase.start, end=phrase.end)


def measured_as(value: Value | None, kind: str) -> Value | None:
    """Return a value as a property of some kind has it; a limit as the point that it is."""
    if kind in ("free", "none"):
        return NOTHING
    if kind == "charged":
        return SOMETHING
    if kind == "until day" and value is not None:
        return replace(value, low=value.high, low_open=False, bound="")
    if value is None or kind in ("who", "name", "places", "substance", "titled"):
        return None
    if kind in ("most", "up to") or (kind == "speed" and value.low is None):  # "runs at up to 120 km/h"
        return replace(value, low=value.high, low_open=False, high_open=False, bound="")
    if kind == "over":  # "files over 25 MB are rejected"
        return replace(value, high=value.low, low_open=False, bound="")
    if (
        kind == "begin" and isinstance(value.low, date) and value.high is not None and value.bound
    ):  # "from 1488 to 1519"
        first = (value.low.month, value.low.day) == (1, 1)
        return replace(value, high=date(value.low.year, 12, 31) if first else value.low, bound="")
    if kind == "duration" and value.low is None:  # "for up to 60 days"
        return replace(value, low=value.high, low_open=False, high_open=False, bound="")
    if kind == "age" and isinstance(value.low, Decimal):
        years = value.low / _MONTHS if value.kind == "duration" else value.low
        return Value("number", years, years, None, value.start, value.end)
    return value


def interval(phrase: Phrase) -> Value | None:
    """Return how long it takes until something happens again."""
    seconds = _seconds(phrase)
    if seconds is None:
        return None
    return Value("duration", Decimal(seconds), Decimal(seconds), "second", phrase.start, phrase.end)


def _seconds(phrase: Phrase) -> int | None:
    """Return how many seconds go by until something happens again: "every 15 minutes"."""
    found = _EVERY.fullmatch(phrase.head)
    return int(found[1]) if found is not None else _EACH.get(phrase.head)
