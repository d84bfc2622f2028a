"""What "two of them" and "none of them" are parts of: the several that the clause before tells of."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase


def part_of_several(subject: Argument, thing: Argument | None, last: Argument | None) -> Argument | None:
    """Return a subject like "none of them" as none of those that were spoken of, or None where it is none.

    Of two that "them" may stand for, none is chosen, and the subject returned as it is, but where one is told of
    as "each van": it is of the vans that more is said.

    Args:
        subject: the subject of a clause.
        thing: the last object before it.
        last: the last subject before it.
    """
    part = subject.phrases[0]
    if len(subject.phrases) > 1 or part.whole is None or part.whole.kind != "pronoun" or part.whole.head != "they":
        return None
    several = [each.phrases[0] for each in (last, thing) if each is not None and _are_several(each)]
    if not several or (len({each.head for each in several}) > 1 and several[0].quantifier != "all"):
        return subject
    model = several[0]
    whole = replace(model, quantifier="" if model.quantifier == "all" else model.quantifier)
    told = replace(
        whole, value=part.value, determiner="", quantifier=part.quantifier or "part", whole=whole, plural=True,
        start=part.start, end=part.end,
    )  # fmt: skip
    return replace(subject, phrases=(told,))


def _are_several(argument: Argument) -> bool:
    """Tell whether an argument tells of more than one of a kind: "nine vans", "each van"."""
    phrase = argument.phrases[0]
    return len(argument.phrases) == 1 and _is_named(phrase) and (phrase.plural or phrase.quantifier == "all")


def _is_named(phrase: Phrase) -> bool:
    return phrase.kind in ("noun", "name")
