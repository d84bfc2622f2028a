"""Find every value in a text: at each word the readers are asked, in their order."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.values import tables
from factcheck.values.reader import Hit, Sentence
from factcheck.values.readers import READERS


def find(text: str, as_of: date | None = None) -> list[Value]:
    """Return the values of a text in the order in which they stand.

    Args:
        text: any text.
        as_of: the day that "last year" or "on Tuesday" is seen from; without it relative dates are not values.

    Returns:
        Values that do not overlap; ``text[value.start:value.end]`` is what was read, comparison words included.
    """
    return list(_find(text, as_of))


@lru_cache(maxsize=8192)
def _find(text: str, as_of: date | None) -> tuple[Value, ...]:
    sentence = Sentence.of(text, as_of)
    values: list[Value] = []
    at, free = 0, 0
    while at < len(sentence.tokens):
        token = sentence.tokens[at]
        opens = token.key in tables.STARTERS if token.kind == "word" else token.text not in _MARKS
        hit = _read(sentence, at, free) if opens else None
        if hit is None:
            at += 1
            continue
        at = max(hit.after, at + 1)
        free = at if hit.used else free
        if hit.value is not None:
            values.append(hit.value)
    return tuple(_days_of_one_month(text, _joined_bounds(text, values)))


#: Marks that no value begins with; most signs of a text are among them.
_MARKS = frozenset('.,;:!?)"“”')


def _read(sentence: Sentence, at: int, free: int) -> Hit | None:
    """Return what the first reader says that knows what stands at ``tokens[at]``."""
    for read in READERS:
        hit = read(sentence, at, free)
        if hit is not None:
            return hit
    return None


def _days_of_one_month(text: str, values: list[Value]) -> list[Value]:
    """Return numbers that share the month of the day behind them as days: "on 15 and 20 December 2022"."""
    found = list(values)
    for at in range(len(found) - 2, -1, -1):
        number, day = found[at], found[at + 1]
        point = day.low
        if not isinstance(point, date) or day.kind != "date" or day.unit != "day" or day.bound or day.low != day.high:
            continue
        written = text[number.start : number.end]
        if number.kind != "number" or not written.isdigit() or text[number.end : day.start] not in (" and ", ", "):
            continue
        listed = at > 0 and text[found[at - 1].end : number.start] == ", "
        if not (listed or text[: number.start].lower().endswith("on ")) or not 1 <= int(written) < point.day:
            continue
        one = point.replace(day=int(written))
        found[at] = replace(day, low=one, high=one, start=number.start, end=number.end)
    return found


def _joined_bounds(text: str, values: list[Value]) -> list[Value]:
    """Join "more than 10 and less than 20" into one range."""
    found: list[Value] = []
    for value in values:
        before = found[-1] if found else None
        if before is not None and _completes(before, value, text[before.end : value.start]):
            lower, upper = (before, value) if before.high is None else (value, before)
            found[-1] = replace(
                upper, low=lower.low, low_open=lower.low_open, start=before.start, end=value.end, bound="range"
            )
        else:
            found.append(value)
    return found


def _completes(first: Value, second: Value, between: str) -> bool:
    """Tell whether two bounds are the two ends of one range."""
    if between.strip(" ,").lower() not in ("and", "but", "") or first.kind == "date":
        return False
    if (first.kind, first.unit) != (second.kind, second.unit) or "" in (first.bound, second.bound):
        return False
    lower, upper = (first, second) if first.high is None else (second, first)
    if lower.high is not None or upper.low is not None or lower.low is None or upper.high is None:
        return False
    return bool(lower.low < upper.high)  # type: ignore[operator]
