"""How far two places are apart, in one form: "Tor is 9 km from Holm", "it is 9 km from Tor to Holm"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import DIRECTIONS

_LENGTH = "m"
_APART, _AWAY = "apart", "away"
_TWO = 2


def by_distance(made: Proposition) -> Iterator[Proposition]:
    """Yield "Tor is 9 km from Holm", "Tor and Holm are 9 km apart" as that the distance between them is 9 km.

    Args:
        made: a proposition as written.
    """
    if made.verb not in ("be", "lie") or made.modal or made.negated:
        return
    measure = next((each for each in made.arguments if _is_length(each)), None)
    if measure is None:
        return
    ends = _ends(made, measure)
    used = {"subj", "obj", "attr", "from", "to", "between"}
    side = _bearing(made)
    if len(ends) != _TWO or any(each.slot not in used and each is not side for each in made.arguments):
        return
    value = measure.phrases[0]
    apart = tuple([Modifier("between", each.head, each.start, each.end, each) for each in ends])
    distance = Phrase("distance", "noun", made.start, made.end, "the", modifiers=apart)
    amount = replace(value, head="quantity", kind="value", modifiers=())
    told = (Argument("subj", (distance,)), Argument("attr", (amount,)))
    yield replace(made, predicate="be", verb="be", arguments=told)


def _bearing(made: Proposition) -> Argument | None:
    """Return the place on whose side something lies: "9 km north of Holm" is 9 km from it."""
    return next((each for each in made.arguments if each.slot.endswith(" of") and each.slot[:-3] in DIRECTIONS), None)


def _is_length(argument: Argument) -> bool:
    """Tell whether an argument is a bare length, or one before "apart" or "away"."""
    phrase = argument.phrases[0]
    if len(argument.phrases) > 1 or phrase.value is None or phrase.value.kind != "quantity":
        return False
    plain = phrase.kind == "value" or (phrase.kind == "adjective" and phrase.head in (_APART, _AWAY))
    return plain and phrase.value.unit == _LENGTH and argument.slot in ("subj", "obj", "attr")


def _ends(made: Proposition, measure: Argument) -> list[Phrase]:
    """Return the two places that a length lies between."""
    subject, start, goal = made.argument("subj"), made.argument("from") or _bearing(made), made.argument("to")
    between = made.argument("between")
    if between is not None:
        ends = list(between.phrases)
    elif measure.phrases[0].head == _APART and subject is not None:
        ends = list(subject.phrases)
    elif start is None or subject is None:
        return []
    elif goal is not None:
        ends = [*start.phrases, *goal.phrases] if subject.phrases[0].head == "it" else []
    else:
        ends = [*subject.phrases, *start.phrases]
    named = [each for each in ends if each.kind == "name" or (each.kind == "noun" and each.determiner == "the")]
    return named if len(named) == len(ends) else []
