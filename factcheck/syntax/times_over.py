"""How often somebody has been what a noun says: "a two-time winner of the prize" won it twice."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

_TIME = "time"


def by_times(made: Proposition) -> Iterator[Proposition]:
    """Yield "is a two-time winner" as being a winner two times.

    Args:
        made: a proposition as written.
    """
    told = made.argument("attr")
    if made.predicate != "be" or told is None or len(told.phrases) != 1 or made.argument("frequency") is not None:
        return
    phrase = told.phrases[0]
    found = _often(phrase)
    if found is None or phrase.kind != "noun" or made.negated:
        return
    number, time, count = found
    kept = tuple([each for each in phrase.modifiers if each is not number and each is not time])
    often = Phrase(f"{count} times", "frequency", number.start, time.end, quantifier="counted")
    bare = replace(told, phrases=(replace(phrase, modifiers=kept),))
    arguments = [bare if each is told else each for each in made.arguments]
    yield replace(made, tense="past", arguments=(*arguments, Argument("frequency", (often,))))


def _often(phrase: Phrase) -> tuple[Modifier, Modifier, int] | None:
    """Return the words of "two-time" before a noun, and the number."""
    for one, two in zip(phrase.modifiers, phrase.modifiers[1:], strict=False):
        count = one.value.low if one.value is not None and one.value.kind == "number" else None
        if two.word == _TIME and two.phrase is None and isinstance(count, Decimal) and count == int(count):
            return one, two, int(count)
    return None
