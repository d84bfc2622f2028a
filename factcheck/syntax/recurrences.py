"""How often an event takes place, told before its noun: "the annual fair", "the fair every year"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import RECURRING


def by_recurrence(made: Proposition) -> Iterator[Proposition]:
    """Yield "the annual fair is held in Tor" as "the fair is held in Tor every year".

    Args:
        made: a proposition as written.
    """
    if made.tense == "past" or made.negated or made.argument("frequency") is not None:
        return
    for argument in made.arguments:
        phrase = argument.phrases[0]
        often = next((each for each in phrase.modifiers if each.kind == "adj" and each.word in RECURRING), None)
        told = len(argument.phrases) == 1 and phrase.kind == "noun" and phrase.determiner == "the" and not phrase.plural
        if often is None or not told or argument.slot not in ("subj", "obj"):
            continue
        bare = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not often]))
        # "the" marks what tells one thing from others: the monthly fair is not the weekly one
        spell = Phrase(f"1 per {RECURRING[often.word]}", "frequency", often.start, often.end, determiner="the")
        arguments = [replace(argument, phrases=(bare,)) if each is argument else each for each in made.arguments]
        yield replace(made, arguments=(*arguments, Argument("frequency", (spell,))))
