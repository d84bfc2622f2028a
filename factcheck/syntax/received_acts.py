"""What somebody gets, told as what is done to them: "gets no financing from the bank", "gives it support"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import GETTING, HANDING, RECEIVED_ACTS


def by_received(made: Proposition) -> Iterator[Proposition]:
    """Yield what somebody gets, or is given, as what is done to them.

    Args:
        made: a proposition as written, of a verb of getting or giving.
    """
    thing = made.argument("obj")
    verb = RECEIVED_ACTS.get(thing.phrases[0].head) if thing is not None and len(thing.phrases) == 1 else None
    if thing is None or verb is None or thing.phrases[0].modifiers or thing.phrases[0].value is not None:
        return
    if made.verb in GETTING:
        getter, giver = made.argument("subj"), made.argument("from")
    elif made.verb in HANDING:
        getter, giver = made.argument("to") or made.argument("iobj"), made.argument("subj")
    else:
        return
    if getter is None:
        return
    rest = [each for each in made.arguments if each not in (thing, getter, giver)]
    doer = () if giver is None else (replace(giver, slot="subj"),)
    arguments: tuple[Argument, ...] = (*doer, replace(getter, slot="obj"), *rest)
    yield replace(made, predicate=verb, verb=verb, arguments=arguments)
