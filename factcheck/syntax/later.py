"""Years told by a year before them in the sentence: "begun in 1868 and finished two years later", "the same year"."""

from __future__ import annotations

from datetime import date

from factcheck.model import Value
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.values import find

#: Words before or behind a span of time -> the direction in which it counts.
_DIRECTIONS = {
    "later": 1, "after": 1, "afterwards": 1, "following": 1, "next": 1, "same": 0, "that": 0,
    "earlier": -1, "before": -1, "previously": -1, "preceding": -1, "previous": -1,
}  # fmt: skip
_MONTHS = 12
_EXACT = frozenset({"year", "month", "day"})


def told_by_years(clauses: list[Clause]) -> None:
    """Give clauses the year that they tell by the year of a clause before them.

    Args:
        clauses: of one sentence; changed in place.
    """
    known: int | None = None
    for clause in sorted((each for each in clauses if each.verb is not None), key=_place):
        own = [each for each in clause.arguments if each.slot.startswith("time")]
        if not own and known is not None and clause.verb is not None and not clause.verb.negated:
            _tell(clause, known)
        dated = own[0].phrases[0].value if len(own) == 1 and own[0].slot == "time" else None
        exact = dated is not None and dated.kind == "date" and dated.unit in _EXACT and not dated.bound
        if own:
            known = dated.low.year if exact and dated is not None and isinstance(dated.low, date) else None


def _place(clause: Clause) -> int:
    assert clause.verb is not None
    return clause.verb.start


def _tell(clause: Clause, known: int) -> None:
    """Put the year of a clause in the place of what tells it by the year known."""
    for adverb in clause.adverbs:
        years = _shift(adverb.word)
        if years is not None:
            clause.adverbs = [each for each in clause.adverbs if each is not adverb]
            counted = "later" in adverb.word or "earlier" in adverb.word
            clause.arguments.append(_year(known + years, adverb.start, adverb.end, counted))
            return
    for at, argument in enumerate(clause.arguments):
        phrase = argument.phrases[0]
        which = [each.word for each in phrase.modifiers]
        if argument.slot == "in" and phrase.head == "year" and len(argument.phrases) == 1 and len(which) == 1:
            years = _shift(f"{which[0]} year")
            if years is not None:
                clause.arguments[at] = _year(known + years, phrase.start, phrase.end)
                return


def _shift(told: str) -> int | None:
    """Return by how many years "two years later" or "same year" lies behind another, or None."""
    words = told.split()
    if len(words) == len(("same", "year")) and "year" in words:
        return next((_DIRECTIONS[each] for each in words if each in _DIRECTIONS), None)
    spans = [each for each in find(told) if each.kind == "duration" and each.unit == "month" and not each.bound]
    if len(spans) != 1 or "year" not in told or words[-1] not in _DIRECTIONS or spans[0].low != spans[0].high:
        return None
    months = int(spans[0].low)  # type: ignore[arg-type]
    return _DIRECTIONS[words[-1]] * months // _MONTHS if months % _MONTHS == 0 else None


def _year(year: int, start: int, end: int, rough: bool = False) -> Argument:
    value = Value("date", date(year, 1, 1), date(year, 12, 31), "year", start, end, approximate=rough)
    return Argument("time", (Phrase("date", "value", start, end, value=value),))
