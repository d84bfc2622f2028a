"""The values of a sentence with the two ends of a change apart: "from 12% to 15%" is no range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.patterns import pattern
from factcheck.syntax.words import DATED_SPELLS, EXTENDING
from factcheck.values import find

if TYPE_CHECKING:
    pass


def ends_apart(text: str, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """Return values, the two ends of a change as two: "from 12% to 15%" is no range."""
    found: list[Value] = []
    for value in values:
        written = text[value.start : value.end]
        if value.bound and written.lower().startswith("up to ") and _is_moving(text[: value.start]):
            start = value.start + len("up to ")  # "went up to 12 crowns" is no limit
            found.append(replace(value, low=value.high, bound="", low_open=False, high_open=False, start=start))
            continue
        if value.bound and written.lower().startswith("over ") and _verb_before(text, value) in EXTENDING:
            start = value.start + len("over ")  # "stretches over 12 km" is no limit
            found.append(replace(value, high=value.low, bound="", low_open=False, high_open=False, start=start))
            continue
        if value.kind == "date" and value.bound in ("from", "by") and _is_of_event(written, text[value.end :]):
            found += _year_alone(value, written)  # "from the 2011 flood" tells which flood it was
            continue
        if value.kind in ("date", "time") or not written.lower().startswith("from ") or " to " not in written:
            found.append(value)
            continue
        middle = value.start + written.index(" to ")
        found.append(replace(value, high=value.low, bound="", high_open=False, start=value.start + 5, end=middle))
        found.append(replace(value, low=value.high, bound="", low_open=False, start=middle + 4))
    return tuple(found)


#: A preposition and the year behind its article, and the word behind: "from the 2011 flood".
_YEAR = pattern(r"(?:from|by) the ([12]\d{3})", re.IGNORECASE)
_NOUN = pattern(r" ([a-z]+)\b")


def _is_of_event(written: str, behind: str) -> bool:
    """Tell whether the year of a bounded date only says which one is meant of what the noun behind it names."""
    noun = _NOUN.match(behind)
    if noun is None or _YEAR.fullmatch(written) is None or noun[1] in DATED_SPELLS:
        return False
    return entry(lemma(noun[1], "n")).count("n") > entry(lemma(noun[1], "v")).count("v")


def _year_alone(value: Value, written: str) -> Iterator[Value]:
    """Yield the year of a bounded date as a date by itself."""
    year = written.rpartition(" ")[2]
    for each in find(year):
        yield replace(each, start=value.end - len(year), end=value.end)


def _verb_before(text: str, value: Value) -> str:
    """Return the verb that stands right before a value, an "out" between them or not; nothing where no word does."""
    words = [each for each in text[: value.start].lower().split() if each != "out"]
    return lemma(words[-1], "v") if words else ""


def _is_moving(before: str) -> bool:
    """Tell whether the last word of a text is a verb that "up" tells the way of."""
    words = before.split()
    return bool(words) and lemma(words[-1].lower(), "v") in ("go", "come", "move", "creep", "climb", "shoot")
