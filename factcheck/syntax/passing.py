"""What passes because a body passes it: "the bill passed by 61 votes to 40"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Proposition
from factcheck.syntax.words_told import BILLS


def by_passing(made: Proposition) -> Iterator[Proposition]:
    """Yield that a bill passed as that it was passed.

    Args:
        made: a proposition as written.
    """
    bill = made.argument("subj")
    if made.verb != "pass" or bill is None or made.argument("obj") is not None or made.modal or len(bill.phrases) > 1:
        return
    if bill.phrases[0].kind == "noun" and bill.phrases[0].head in BILLS:
        told = [replace(each, slot="obj") if each is bill else each for each in made.arguments]
        yield replace(made, arguments=tuple(told))
