"""What one did with another, told as what both did: "Ada discovered it with Bo", "Ada and Bo discovered it"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import DONE_TOGETHER


def by_companion(made: Proposition) -> Iterator[Proposition]:
    """Yield what somebody did with another as what both did, where both are named and the act can be that of two.

    Args:
        made: a proposition as written.
    """
    doer, other = made.argument("subj"), made.argument("with")
    if doer is None or other is None or not _are_named(doer) or not _are_named(other) or other.negated:
        return
    if made.verb not in DONE_TOGETHER or made.negated or made.modal or other.focus or doer.focus:
        return
    both = replace(doer, phrases=(*doer.phrases, *other.phrases), joint="and")
    yield replace(
        made, arguments=tuple([both if each is doer else each for each in made.arguments if each is not other])
    )


def _are_named(argument: Argument) -> bool:
    joined = len(argument.phrases) == 1 or argument.joint == "and"
    return joined and all(each.kind == "name" and not each.quantifier for each in argument.phrases)
