"""What something has as its this or that: "has the florin as its currency" tells what its currency is."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import OWNERS

_HOLDING = frozenset({"have", "use", "keep"})
_PLACES = ("in", "at")


def by_held_as(made: Proposition) -> Iterator[Proposition]:
    """Yield "Estmark has the florin as its currency" as that its currency is the florin.

    Args:
        made: a proposition as written.
    """
    kind, thing, subject = made.argument("as"), made.argument("obj"), made.argument("subj")
    if made.verb not in _HOLDING or kind is None or thing is None or len(kind.phrases) != 1 or made.modal:
        return
    noun = kind.phrases[0]
    if noun.kind != "noun" or noun.plural or noun.value is not None:
        return
    if subject is not None and noun.determiner in OWNERS:
        owner: Argument | None = subject
    elif subject is None and noun.determiner == "the":
        owner = next((each for each in made.arguments if each.slot in _PLACES), None)  # "is used as the currency in"
    else:
        return
    if owner is None or len(owner.phrases) != 1 or owner.phrases[0].kind == "pronoun":
        return
    rest = [each for each in made.arguments if each not in (kind, thing, subject, owner)]
    told = (Argument("subj", (_of(noun, owner.phrases[0]),)), replace(thing, slot="attr"), *rest)
    yield replace(made, predicate="be", verb="be", arguments=told)


def _of(noun: Phrase, owner: Phrase) -> Phrase:
    """Return "the currency of Estmark"."""
    kept = tuple([each for each in noun.modifiers if each.kind != "poss"])
    whose = Modifier("of", owner.head, owner.start, owner.end, owner)
    return replace(noun, determiner="the", modifiers=(*kept, whose))
