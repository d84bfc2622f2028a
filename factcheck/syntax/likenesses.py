"""Bare amounts as what the amount before them counts: "3 projects, the team plan 20", "61 seats, up from 48"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Modifier, Phrase
from factcheck.values import is_share


def like(phrase: Phrase, model: Phrase) -> Phrase:
    """Return a bare number as what the other one counts: "allows 3 projects, the team plan 20"."""
    phrase = _bounded_alike(phrase, model)
    if is_again(phrase, model):
        return _told_again(phrase, model)
    inside = measure_inside(model)
    if inside is not None and phrase.kind == "value":
        return _of_measure(phrase, model, inside)
    if is_next_in_row(phrase, model):
        return _next_in_row(phrase, model)
    if _is_measure_of(phrase, model):
        return replace(model, value=phrase.value, start=phrase.start, end=phrase.end)  # "88 m high, the other 81 m"
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
    return _in_same_unit(phrase, model)


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


def measure_inside(model: Phrase) -> Phrase | None:
    """Return the amount that hangs on a noun without one of its own: "10 percent" of "a royalty of 10 percent".

    Args:
        model: the noun.
    """
    inside = [each.phrase for each in model.named("of") if each.phrase is not None and each.phrase.kind == "value"]
    return inside[0] if model.kind == "noun" and model.value is None and len(inside) == 1 else None


def _of_measure(phrase: Phrase, model: Phrase, inside: Phrase) -> Phrase:
    """Return "7.5 percent" as a royalty of so much."""
    other = Modifier("of", phrase.head, phrase.start, phrase.end, phrase)
    told = tuple([other if each.phrase is inside else each for each in model.modifiers])
    return replace(model, modifiers=told, start=phrase.start, end=phrase.end)


def is_again(phrase: Phrase, model: Phrase) -> bool:
    """Tell whether a phrase stands for a noun told before, with something else that hangs on it: "that of iodine".

    Args:
        phrase: the phrase.
        model: the noun.
    """
    if model.kind != "noun" or phrase.value is not None or not phrase.modifiers:
        return False
    one = phrase.head == "one" and phrase.kind == "noun" and any(each.kind == "adj" for each in phrase.modifiers)
    return one or (phrase.head in _AGAIN and bool(phrase.named("of")))


def _told_again(phrase: Phrase, model: Phrase) -> Phrase:
    """Return "a yellow one" as a yellow flame, "that of iodine" with what else narrows the noun that it stands for."""
    told = replace(phrase, head=model.head, kind="noun", plural=model.plural)
    if phrase.head == "one":
        return replace(told, plural=False)
    kept = [each for each in model.modifiers if each.kind not in _WHOSE]
    return replace(told, determiner=model.determiner, modifiers=(*kept, *phrase.modifiers))


#: How it hangs on a noun whose it is.
_WHOSE = frozenset({"of", "poss", "in", "at", "on"})


def ends_in_number(phrase: Phrase) -> bool:
    """Tell whether a number stands behind a noun with "the", where it is no part of its name: "the north gate 4".

    Args:
        phrase: the phrase.
    """
    last = phrase.modifiers[-1] if phrase.modifiers else None
    return (
        phrase.determiner == "the" and last is not None and last.kind == "number" and phrase.kind in ("noun", "value")
    )


def is_next_in_row(phrase: Phrase, model: Phrase) -> bool:
    """Tell whether a phrase is a bare ordinal that stands for another one of a row: "the second" behind "the first".

    Args:
        phrase: the phrase.
        model: a noun told with an ordinal, or another.
    """
    ordinal = phrase.head == "last" or (phrase.value is not None and phrase.value.kind == "ordinal")
    bare = phrase.kind == "value" or not [each for each in phrase.modifiers if each.kind not in ("number", "ordinal")]
    return ordinal and bare and phrase.determiner == "the" and model.kind == "noun" and bool(model.named("ordinal"))


def _next_in_row(phrase: Phrase, model: Phrase) -> Phrase:
    kept = tuple([each for each in model.modifiers if each.kind != "ordinal"])
    kind = "adj" if phrase.value is None else "ordinal"
    own = Modifier(kind, phrase.head, phrase.start, phrase.end, value=phrase.value)
    return replace(model, modifiers=(own, *kept), start=phrase.start, end=phrase.end)


def _is_measure_of(phrase: Phrase, model: Phrase) -> bool:
    """Tell whether a bare measure is told of what an adjective told: "88 metres high and the other 81 metres"."""
    one, two = phrase.value, model.value
    if phrase.kind != "value" or model.kind != "adjective" or one is None or two is None:
        return False
    return (one.kind, one.unit) == (two.kind, two.unit)


def _in_same_unit(phrase: Phrase, model: Phrase) -> Phrase:
    """Return a bare number in the unit of the amount before: "81 years for women and 76 for men"."""
    if phrase.kind != "value" or model.kind != "value" or phrase.value is None or model.value is None:
        return phrase
    value = in_unit_of(phrase.value, model.value)
    if value is phrase.value:
        return phrase
    return replace(phrase, head=model.head, value=value, modifiers=phrase.modifiers or model.modifiers)


def in_unit_of(value: Value, model: Value) -> Value:
    """Return a bare number in the unit of an amount named before: "43 million" behind "58 million euros" are euros.

    Args:
        value: the number; any other amount is returned as it is.
        model: the amount.
    """
    if value.kind != "number" or value.unit or model.kind not in _UNITS:
        return value
    low, high, step = (_times(each, model.factor) for each in (value.low, value.high, value.step))
    told = replace(value, kind=model.kind, unit=model.unit, low=low, high=high, step=step, factor=model.factor)
    return told if _is_of_a_size(told, model) else value


def _times(number: Decimal | date | None, factor: Decimal | None) -> Decimal | None:
    if number is None or isinstance(number, date):
        return None
    return number * factor if factor is not None else number


def _is_of_a_size(one: Value, two: Value) -> bool:
    """Tell whether two amounts are near enough to be written in one scale: not "43" and "58 million"."""
    first, second = ((each.low if each.low is not None else each.high) for each in (one, two))
    if first is None or second is None or isinstance(first, date) or isinstance(second, date) or not second:
        return False
    return _SMALLEST < abs(first / second) < 1 / _SMALLEST


#: What was one amount was no more than so many times smaller or larger the year before, and so is what is told beside.
_SMALLEST = Decimal("0.02")
#: Kinds of amounts whose unit may be left out the second time.
_UNITS = frozenset({"duration", "quantity", "money", "percent"})


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


def are_shares(*phrases: Phrase | None) -> bool:
    """Tell whether all of some phrases are shares of a whole that each of them names: "61% of women".

    Args:
        phrases: the phrases.
    """
    return all(
        each is not None and each.whole is not None and each.value is not None and is_share(each.value)
        for each in phrases
    )


def as_another(phrase: Phrase, model: Phrase) -> Phrase:
    """Return "that of Tor", "the first" and "the smaller one" as another of what was named before; all else as it is.

    Args:
        phrase: the phrase.
        model: what was named before.
    """
    return like(phrase, model) if is_again(phrase, model) or is_next_in_row(phrase, model) else phrase
