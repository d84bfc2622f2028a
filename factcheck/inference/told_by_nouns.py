"""Two tellings of one event, of which one leaves it to a noun: "the builder was Ada", "Ada built it"."""

from __future__ import annotations

from factcheck.inference.pairs import Pair
from factcheck.language.frames import frame
from factcheck.model.record import replace
from factcheck.syntax.records import CHANGE_OF_QUANTITY
from factcheck.syntax.words import COPULAS, HAPPENING

#: Verbs that leave it to a noun what happened.
TOLD_BY_NOUN = HAPPENING | {"be", "make", "take", "exist", "have"}


def by_one_verb(pair: Pair) -> Pair:
    """Return a pair of which one side tells an event by a noun, with the verb of the other: "the builder was Ada".

    What excludes what goes by verbs: who built it, and when it was built.

    Args:
        pair: a claim's proposition and a statement's.
    """
    known, said = pair.known, pair.said
    if not known.frame or known.frame != said.frame or frame(known.frame).kind == "attribute":
        return pair
    if ":" in known.frame or known.frame == CHANGE_OF_QUANTITY or known.phase == "hold" or said.phase == "hold":
        return pair
    if said.verb in TOLD_BY_NOUN and known.verb not in TOLD_BY_NOUN | COPULAS:
        return pair._replace(said=replace(said, verb=known.verb))
    if known.verb in TOLD_BY_NOUN and said.verb not in TOLD_BY_NOUN | COPULAS:
        return pair._replace(known=replace(known, verb=said.verb))
    return pair
