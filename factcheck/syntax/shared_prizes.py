"""What two won together: "Ada shared the medal with Bo", "Ada and Bo shared the medal"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.words import PRIZES


def by_shared_prize(made: Proposition) -> Iterator[Proposition]:
    """Yield "Ada shared the medal with Bo" as that Ada and Bo won it.

    Args:
        made: a proposition as written.
    """
    winner, prize, other = made.argument("subj"), made.argument("obj"), made.argument("with")
    if made.verb != "share" or winner is None or prize is None or made.negated or made.modal:
        return
    if len(prize.phrases) != 1 or not _is_prize(prize.phrases[0]):
        return
    both = (*winner.phrases, *(other.phrases if other is not None else ()))
    if len(both) == len(winner.phrases) == 1:
        return
    rest = [each for each in made.arguments if each is not other]
    told = [replace(each, phrases=both, joint="and") if each is winner else each for each in rest]
    yield replace(made, predicate="win", verb="win", arguments=tuple(told))


def _is_prize(phrase: Phrase) -> bool:
    """Tell whether a phrase names something that is won: "the medal", "the Alder Prize"."""
    words = {phrase.head, *(phrase.head.split() if phrase.kind == "name" else ())}
    return not words.isdisjoint(PRIZES)
