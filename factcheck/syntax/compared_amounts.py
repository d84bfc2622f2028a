"""Which of two amounts of a sentence is the larger: "12 schools and 4 libraries" are more schools than libraries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations

from factcheck.language.frames import frame
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.earlier_and_later import earlier_and_later
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.set_against import order_of, set_against
from factcheck.syntax.words import MORE_AND_LESS

#: Roles of an amount whose holders may be set beside each other.
_VALUE, _HOLDER = "value", "holder"
#: The frame of places in a contest, and the role of who has one.
_PLACE, _CONTESTANT = "finish_place", "contestant"
_MORE, _LESS = "more", "fewer"


def compared_amounts(made: Sequence[Proposition]) -> Iterator[Proposition]:
    """Yield which amount of a sentence is larger than which.

    Args:
        made: its propositions, as written and by their frames.
    """
    plain = [each for each in made if not each.frame and _is_told(each)]
    for each in plain:
        yield from _share(each)
        thing = each.argument("obj")
        if thing is not None and thing.joint == "and":
            for one, two in combinations(thing.phrases, 2):
                yield from _counts(each, thing, one, two)
    for first, second in combinations(plain, 2):
        yield from set_against(first, second)
        mine, yours = first.argument("obj"), second.argument("obj")
        if mine is None or yours is None or first.predicate != second.predicate or _rest(first) != _rest(second):
            continue
        if _are_single(mine, yours):
            yield from _counts(first, mine, mine.phrases[0], yours.phrases[0])
    yield from earlier_and_later(plain)
    placed = [each for each in made if each.frame == _PLACE and _is_told(each)]
    for first, second in combinations(placed, 2):
        yield from _ranks(first, second)
    held = [each for each in made if each.frame in MORE_AND_LESS and _is_told(each)]
    for first, second in combinations(held, 2):
        if first.frame == second.frame:
            yield from _holders(first, second)


def _counts(made: Proposition, thing: Argument, one: Phrase, two: Phrase) -> Iterator[Proposition]:
    """Yield that there are more of one than of the other, both ways round."""
    if one.head == two.head or not (_is_count(one) and _is_count(two)):
        return
    order = order_of(one.value, two.value)
    if not order:
        return
    larger, smaller = (one, two) if order > 0 else (two, one)
    rest = [each for each in made.arguments if each is not thing]
    for degree, first, second in ((_MORE, larger, smaller), (_LESS, smaller, larger)):
        counted = replace(
            first, value=None, modifiers=(Modifier("adj", degree, first.start, first.end), *first.modifiers)
        )
        told = (*rest, Argument("obj", (counted,)), Argument("than", (replace(second, value=None),)))
        yield replace(made, arguments=told, kind="with")


def _ranks(first: Proposition, second: Proposition) -> Iterator[Proposition]:
    """Yield that one finished ahead of the other, and the other behind, of two whose places are told."""
    things = [each.argument(_CONTESTANT) for each in (first, second)]
    places = [each.argument(_VALUE) for each in (first, second)]
    if not _are_single(*things, *places) or _around(first) != _around(second):
        return
    one, two, mine, yours = (each.phrases[0] for each in (*things, *places) if each is not None)
    ranks = [
        each.value.low if each.value is not None and each.value.kind == "ordinal" else None for each in (mine, yours)
    ]
    before, after = ranks
    if not isinstance(before, Decimal) or not isinstance(after, Decimal) or before == after or one.head == two.head:
        return
    better, worse = (one, two) if before < after else (two, one)
    rest = [each for each in first.arguments if each.slot not in (_CONTESTANT, _VALUE)]
    for subject, slot, other in ((better, "ahead of", worse), (worse, "behind", better)):
        told = (Argument("subj", (subject,)), Argument(slot, (other,)), *rest)
        yield Proposition("finish", told, first.start, first.end, tense=first.tense, kind="with", verb="finish")


def _around(made: Proposition) -> set[tuple[str, tuple[object, ...]]]:
    """Return where and when a contest was."""
    return {each for each in _rest(made) if each[0] not in (_CONTESTANT, _VALUE)}


def _holders(first: Proposition, second: Proposition) -> Iterator[Proposition]:
    """Yield that one thing is longer, dearer ... than the other, both ways round."""
    things = [each.argument(_HOLDER) for each in (first, second)]
    amounts = [each.argument(_VALUE) for each in (first, second)]
    if not _are_single(*things, *amounts) or _rest(first) != _rest(second):
        return
    one, two, mine, yours = (each.phrases[0] for each in (*things, *amounts) if each is not None)
    order = order_of(mine.value, yours.value)
    if (one.head, one.modifiers) == (two.head, two.modifiers) or not order:
        return
    larger, smaller = (one, two) if order > 0 else (two, one)
    more, less = MORE_AND_LESS[first.frame]
    for word, subject, other in ((more, larger, smaller), (less, smaller, larger)):
        degree = Phrase(word, "adjective", first.start, first.end, quantifier="more")
        told = (Argument("subj", (subject,)), Argument("attr", (degree,)), Argument("than", (other,)))
        yield Proposition("be", told, first.start, first.end, tense=first.tense, kind="with", verb="be")


def _share(made: Proposition) -> Iterator[Proposition]:
    """Yield which share of a whole a part is: "60 of the 90 members" are two thirds of them."""
    for argument in made.arguments:
        phrase = argument.phrases[0]
        part, whole = _number(phrase.value), _number(phrase.whole.value if phrase.whole is not None else None)
        if phrase.quantifier != "part" or part is None or not whole or len(argument.phrases) > 1 or part > whole:
            continue
        assert phrase.value is not None
        value = replace(phrase.value, low=part / whole, high=part / whole, unit="fraction", noun=(), step=None)
        told = replace(argument, phrases=(replace(phrase, value=value),))
        yield replace(
            made, arguments=tuple([told if each is argument else each for each in made.arguments]), kind="with"
        )


def _is_told(made: Proposition) -> bool:
    return not (made.negated or made.modal or made.condition or made.speaker or made.argument("than"))


def _is_count(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and phrase.value is not None and phrase.value.kind == "number" and not phrase.whole


def _number(value: Value | None) -> Decimal | None:
    """Return the exact count that a value is, or None."""
    if value is None or value.kind != "number" or value.unit == "fraction" or value.bound or value.low != value.high:
        return None
    return Decimal(value.low) if value.low is not None and not isinstance(value.low, date) else None


def _are_single(*things: Argument | None) -> bool:
    return all(each is not None and len(each.phrases) == 1 for each in things)


def _rest(made: Proposition) -> set[tuple[str, tuple[object, ...]]]:
    """Return what a proposition says beside its amount and what has it."""
    own = {_VALUE, _HOLDER} if made.frame and frame(made.frame).kind == "attribute" else {"obj"}
    return {
        (each.slot, tuple((phrase.head, _ends(phrase.value)) for phrase in each.phrases))
        for each in made.arguments
        if each.slot not in own
    }


def _ends(value: Value | None) -> tuple[object, object]:
    return (value.low, value.high) if value is not None else (None, None)
