"""How many there are of what is said to be the only one: "the only tunnel in the valley"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.roles import PLACES


def only_ones(made: Proposition) -> Iterator[Proposition]:
    """Yield that there is one of what a proposition says to be the only one of its kind in a place.

    Args:
        made: as written.
    """
    if made.negated or made.modal or made.condition or made.speaker:
        return
    for argument in made.arguments:
        phrase = argument.phrases[0]
        if argument.slot not in _TOLD or len(argument.phrases) > 1 or not _is_only_one(phrase):
            continue
        place = _place(made, phrase)
        if place is None:
            continue
        kept = tuple([each for each in phrase.modifiers if each.phrase is not place])
        one = Value("number", Decimal(1), Decimal(1), None, start=phrase.start, end=phrase.end)
        counted = replace(phrase, determiner="", quantifier="", value=one, modifiers=kept)
        arguments = (Argument("subj", (place,)), Argument("obj", (counted,)))
        yield Proposition("have", arguments, phrase.start, phrase.end, tense=made.tense, kind="with", verb="be")


#: Slots of which a proposition says something.
_TOLD = frozenset({"subj", "obj", "attr"})


def _is_only_one(phrase: Phrase) -> bool:
    return (
        phrase.kind == "noun" and not phrase.plural and phrase.determiner == "the" and phrase.quantifier == "only"
        and phrase.value is None and phrase.whole is None and not any(each.kind == "rel" for each in phrase.modifiers)
    )  # fmt: skip


def _place(made: Proposition, phrase: Phrase) -> Phrase | None:
    """Return where it is the only one: behind it, or behind the verb."""
    inside = [each.phrase for each in phrase.modifiers if each.kind in PLACES and each.phrase is not None]
    around = [each.phrases[0] for each in made.arguments if each.slot in PLACES]
    return next(iter((*inside, *around)), None)
