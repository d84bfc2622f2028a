"""What there is, told as what it amounts to: "there is a fee of 80 euros" says that the fee is 80 euros."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition

_AMOUNTS = frozenset({"money", "percent", "duration", "quantity"})


def told_as_amount(made: Proposition) -> Iterator[Proposition]:
    """Yield what the amount of something is of which a sentence says that there is one.

    Args:
        made: a proposition as written.
    """
    subject = made.argument("subj")
    if made.predicate != "exist" or made.negated or made.modal or subject is None or len(subject.phrases) != 1:
        return
    thing = subject.phrases[0]
    amount = next((each for each in thing.modifiers if each.kind == "of" and each.phrase is not None), None)
    if amount is None or amount.phrase is None or thing.plural or thing.quantifier or thing.kind != "noun":
        return
    value = amount.phrase.value
    if amount.phrase.kind != "value" or value is None or value.kind not in _AMOUNTS:
        return
    told = replace(thing, modifiers=tuple([each for each in thing.modifiers if each is not amount]))
    rest = [each for each in made.arguments if each is not subject]
    attribute = Argument("attr", (amount.phrase,))
    # there may be other fees as well
    told_of = (replace(subject, phrases=(told,)), attribute, *rest)
    yield replace(made, predicate="be", verb="be", arguments=told_of, kind="presupposed")
