"""Whether two sentences hold under the same condition: "keys expire after 30 days unless they are renewed"."""

from __future__ import annotations

from factcheck.judge.case import Case
from factcheck.judge.reading import Reading
from factcheck.language import tables
from factcheck.model import Difference, Span


def same_condition(case: Case, differences: tuple[Difference, ...]) -> bool:
    """Tell whether both sentences set one condition, in the same words, and differ in what follows from it only.

    Args:
        case: the two sentences, aligned.
        differences: those that are proposed.
    """
    here, there = _condition(case.statement), _condition(case.reference)
    if here is None or there is None or here[0] != there[0]:
        return False
    said, known = here[1], there[1]
    open_words = [case.statement.units[at].start for at in case.words.missing]
    open_words += [value.start for value in case.values.missing]
    others = [case.reference.units[at].start for at in case.words.extra] + [value.start for value in case.values.extra]
    inside = any(_covers(said, at) for at in open_words) or any(_covers(known, at) for at in others)
    whole = any(each.kind == "polarity" for each in differences)
    return not inside and not whole and not any(_covers(said, each.said_span.start) for each in differences)


def _condition(reading: Reading) -> tuple[str, Span] | None:
    """Return the word that sets a condition, and where the condition stands: up to a comma, or to the end."""
    lead = next((word for word in reading.words if word.key in tables.CONDITIONALS), None)
    if lead is None:
        return None
    comma = reading.text.find(",", lead.end) if lead is reading.words[0] else -1
    return lead.key, Span(lead.start, comma if comma >= 0 else len(reading.text))


def _covers(span: Span, at: int) -> bool:
    return span.start <= at < span.end
