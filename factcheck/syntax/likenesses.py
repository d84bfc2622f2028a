"""Bare amounts as what the amount before them counts: "3 projects, the team plan 20", "61 seats, up from 48"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Phrase


def like(phrase: Phrase, model: Phrase) -> Phrase:
    """Return a bare number as what the other one counts: "allows 3 projects, the team plan 20"."""
    phrase = _bounded_alike(phrase, model)
    if phrase.kind == "value" and phrase.value is not None and model.whole is not None and model.value is not None:
        return replace(
            model, value=phrase.value, start=phrase.start, end=phrase.end
        )  # "60% of them work in A, 25% in B"
    if (
        phrase.kind == "value"
        and phrase.value is not None
        and phrase.value.kind == "number"
        and model.kind == "noun"
        and model.value is not None
    ):
        return replace(phrase, head=model.head, kind="noun", modifiers=model.modifiers, plural=True)
    return phrase


def _bounded_alike(phrase: Phrase, model: Phrase) -> Phrase:
    """Return an amount with the bound of the first one, which holds for both: "up to 9 days in Tor and 5 in Holm"."""
    value, bound = phrase.value, model.value
    if value is None or bound is None or value.low is None or value.low != value.high or value.kind == "date":
        return phrase
    if (bound.low is None) == (bound.high is None):
        return phrase
    low = value.low if bound.low is not None else None
    high = value.high if bound.high is not None else None
    shared = replace(value, low=low, high=high, bound=bound.bound, low_open=bound.low_open, high_open=bound.high_open)
    return replace(phrase, value=shared)


def named_again(phrase: Phrase, model: Phrase) -> Phrase | None:
    """Return "those" and "that" as more of what was named before, or None where a phrase is none of them.

    Args:
        phrase: what something is compared with.
        model: what is compared: "Tickets" of "Tickets bought online are cheaper than those sold at the counter".
    """
    if phrase.kind != "pronoun" or phrase.head not in _AGAIN or model.kind != "noun":
        return None
    return replace(phrase, head=model.head, kind="noun", determiner="", plural=model.plural)


#: Pronouns that stand for a noun of which another is told.
_AGAIN = frozenset({"that", "those"})
