"""What a sentence tells of the time before: "a profit of 5 million in 2023, after a loss of 3 million in 2022"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.own_times import BACKDROPS
from factcheck.syntax.records import Argument, Phrase, Proposition


def backdrops(proposition: Proposition) -> Iterator[Proposition]:
    """Yield what came before by the same verb: that there was a loss of 3 million in 2022.

    Args:
        proposition: before frames are told.
    """
    thing = proposition.argument("obj")
    if thing is None or proposition.negated or proposition.modal or proposition.condition:
        return
    for argument in proposition.arguments:
        phrase = argument.phrases[0]
        if argument.slot not in BACKDROPS or len(argument.phrases) > 1 or not is_amount_of(phrase):
            continue
        own = [Argument("time", (each.phrase,)) for each in phrase.named("time") if each.phrase is not None]
        if not own or not is_amount_of(thing.phrases[0]):
            continue
        bare = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each.kind != "time"]))
        kept = [each for each in proposition.arguments if each.slot == "subj"]
        arguments = (*kept, Argument("obj", (bare,)), *own)
        yield replace(proposition, arguments=arguments, adverbs=(), kind="with")


def is_amount_of(phrase: Phrase) -> bool:
    """Tell whether a noun has its amount behind it: "a loss of 3 million"."""
    return phrase.kind == "noun" and any(
        each.phrase is not None and each.phrase.value is not None and each.phrase.value.kind != "date"
        for each in phrase.named("of")
    )
