"""Which of two has or does more, where a sentence gives the amount of each: "won 34 seats and the Liberals nine"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words_told import COMPARED_BY, LASTING_AS, RANKING_NEXT

#: Slots of amounts, and kinds of value of which one is not more than another.
_AMOUNTS = ("obj", "attr")
_POINTS = frozenset({"date", "time", "ordinal", "version", "score"})
_MORE, _FEWER, _LESS = "more", "fewer", "less"
#: The quantifier of an adjective in its comparative.
_COMPARED = "more"


def set_against(first: Proposition, second: Proposition) -> Iterator[Proposition]:
    """Yield that there is more of what one proposition tells, and less of what the other does.

    Args:
        first: one of two propositions of a sentence.
        second: the other; they differ in their amounts and in one thing besides.
    """
    if (first.predicate, first.tense) != (second.predicate, second.tense):
        return
    mine, yours = _amount(first), _amount(second)
    if mine is None or yours is None or mine.slot != yours.slot:
        return
    place = one_that_differs(first, second, mine.slot)
    order = order_of(mine.phrases[0].value, yours.phrases[0].value)
    if place is None or not order:
        return
    one, two = (filler(each, place) for each in (first, second))
    larger, smaller = (one, two) if order > 0 else (two, one)
    rest = [each for each in first.arguments if each is not mine and each.slot != place]
    for ways, of, other in ((True, larger, smaller), (False, smaller, larger)):
        for more in _degrees(first, mine.phrases[0], yours.phrases[0], more=ways):
            told = (Argument(place, (of,)), more, Argument("than", (other,)), *rest)
            yield replace(first, arguments=told, kind="with")
        adverb = LASTING_AS.get(mine.phrases[0].value.kind, "") if mine.phrases[0].value is not None else ""
        if ways and adverb and first.predicate != "be":
            length = Modifier("adv", adverb, mine.start, mine.end)
            told = (Argument(place, (of,)), Argument("than", (other,)), *rest)
            yield replace(first, arguments=told, adverbs=(*first.adverbs, length), kind="with")


def _amount(made: Proposition) -> Argument | None:
    told = [each for each in made.arguments if each.slot in _AMOUNTS]
    return told[0] if len(told) == 1 and len(told[0].phrases) == 1 and told[0].phrases[0].value is not None else None


def one_that_differs(first: Proposition, second: Proposition, amount: str) -> str | None:
    """Return the slot of the one thing besides their amounts in which two propositions differ, or None.

    Args:
        first: one of the two.
        second: the other.
        amount: the slot of what they differ in besides.
    """
    mine, yours = (
        {each.slot: each for each in made.arguments if each.slot != amount and each.slot not in RANKING_NEXT}
        for made in (first, second)
    )
    if mine.keys() != yours.keys() or any(_has_two_of_a_slot(made) for made in (first, second)):
        return None
    slots = [slot for slot, each in mine.items() if _told(each) != _told(yours[slot])]
    if len(slots) != 1 or not all(_is_whole(each[slots[0]]) for each in (mine, yours)):
        return None
    return slots[0]


def _has_two_of_a_slot(made: Proposition) -> bool:
    return len({each.slot for each in made.arguments}) < len(made.arguments)


def _told(argument: Argument) -> list[object]:
    return [
        (
            each.head,
            sorted((one.kind, one.word) for one in each.modifiers),
            each.value and (each.value.low, each.value.high),
        )
        for each in argument.phrases
    ]


def _is_whole(argument: Argument) -> bool:
    """Tell whether an argument names one that may be set beside another: no amount, no "some of them"."""
    phrase = argument.phrases[0]
    named = phrase.value is None and phrase.kind in ("noun", "name") and not phrase.quantifier
    return named and len(argument.phrases) == 1 and not argument.focus and not argument.negated


def filler(made: Proposition, slot: str) -> Phrase:
    """Return the first phrase of a slot that a proposition has.

    Args:
        made: the proposition.
        slot: the slot.
    """
    found = made.argument(slot)
    assert found is not None
    return found.phrases[0]


def _degrees(made: Proposition, one: Phrase, two: Phrase, more: bool) -> Iterator[Argument]:
    """Yield how it is told that there is more of something, or less: "more seats", "higher"."""
    counted = _of_one_kind(one, two)
    if counted is not None:
        degree = _MORE if more else _FEWER if counted.plural else _LESS
        modifiers = (Modifier("adj", degree, one.start, one.end), *counted.modifiers)
        yield Argument("obj", (replace(counted, modifiers=modifiers),))
    if one.kind != "value" or two.kind != "value" or one.value is None or one.whole is not None:
        return
    words = COMPARED_BY.get(one.value.kind, ()) if made.predicate == "be" else ((_MORE, _LESS),)
    for pair in words:
        yield Argument("attr", (Phrase(pair[not more], "adjective", one.start, one.end, quantifier=_COMPARED),))


def _of_one_kind(one: Phrase, two: Phrase) -> Phrase | None:
    """Return what both of two amounts count, with by how many, or are shares of; None where that differs."""
    if one.whole is not None and two.whole is not None:
        whole = one.whole
        same = _is_same(whole, two.whole) and whole.determiner in ("the", "") and not whole.value
        return replace(whole, determiner="", start=one.start, end=one.end) if same else None
    if _is_count(one) and _is_count(two) and _is_same(one, two):
        return replace(one, value=_difference(one.value, two.value))
    measured = [[each.phrase for each in phrase.named("of")] for phrase in (one, two)]  # "300 tons of bread"
    first, second = (each[0] if len(each) == 1 else None for each in measured)
    if first is None or second is None or one.kind != "value" or two.kind != "value" or not _is_same(first, second):
        return None
    return replace(first, determiner="") if first.value is None else None


def _is_same(one: Phrase, two: Phrase) -> bool:
    mine, yours = (sorted((each.kind, each.word) for each in phrase.modifiers) for phrase in (one, two))
    return one.head == two.head and mine == yours


def _is_count(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and phrase.value is not None and phrase.value.kind == "number" and not phrase.whole


def _difference(one: Value | None, two: Value | None) -> Value | None:
    """Return by how many two counts differ."""
    ends = [each.low if each is not None else None for each in (one, two)]
    first, second = ends
    if one is None or not isinstance(first, Decimal) or not isinstance(second, Decimal):
        return None
    return replace(one, low=abs(first - second), high=abs(first - second), step=None)


def order_of(one: Value | None, two: Value | None) -> int:
    """Return 1 where the first of two exact amounts is larger, -1 where the second is, else 0.

    Args:
        one: an amount.
        two: another.
    """
    if one is None or two is None or (one.kind, one.unit) != (two.kind, two.unit) or one.kind in _POINTS:
        return 0
    if any(each.low is None or each.low != each.high or each.bound or each.approximate for each in (one, two)):
        return 0
    first, second = one.low, two.low
    if isinstance(first, date) or isinstance(second, date) or first is None or second is None:
        return 0
    return (first > second) - (first < second)
