"""What a claim says of one part of a statement, and how that is changed by what speaks for or against it."""

from __future__ import annotations

import re

from factcheck.inference.pairs import Pair
from factcheck.inference.situations import Outcome
from factcheck.inference.terms import NEVER
from factcheck.language.frames import frame
from factcheck.logic.relations import Relation
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.syntax.records import Proposition


class Judged(NamedTuple):
    """What a claim says of one proposition of a statement.

    Attributes:
        said: the proposition.
        support: an outcome that entails it.
        against: the surest outcome that excludes it.
        nearest: the outcome with the fewest edits.
        elsewhere: whether the claim tells the same of another time, so that the two are about different events.
    """

    said: Proposition
    support: Outcome | None
    against: Outcome | None
    nearest: Outcome | None
    elsewhere: bool = False


def with_doubt(judged: tuple[Judged, ...], outcome: Outcome) -> tuple[Judged, ...]:
    """Return what a claim says of each part of a statement, with what excludes one of them at its place."""
    free = [at for at, each in enumerate(judged) if each.support is None] or list(range(len(judged)))
    if not free:
        return (Judged(outcome.pair.said, None, outcome, outcome),)
    place = next((at for at in free if judged[at].said == outcome.pair.said), free[0])
    return tuple(
        [each._replace(support=None, against=outcome) if at == place else each for at, each in enumerate(judged)]
    )


def unvouched(judged: Judged) -> Judged:
    """Return what a claim says of a part without its support."""
    return judged._replace(support=None)


def of_all_times(judged: Judged, statement: str) -> Judged:
    """Return what a claim says of a part, without the support of one case for what a statement denies of all times.

    Who won 61 seats once may have won 70 in another year: of "never won 70" one case tells nothing.

    Args:
        judged: of a part of the statement.
        statement: the statement.
    """
    support = judged.support
    if support is None or _NEVER.search(statement) is None:
        return judged
    said, known = support.pair.said, support.pair.known
    once = bool(known.frame) and frame(known.frame).once
    one_case = said.negated and not known.negated and any(edit.relation.excludes for edit in support.pair.edits)
    return unvouched(judged) if one_case and not once else judged


#: Words that deny something of all times.
_NEVER = pattern(rf"\b(?:{'|'.join(sorted(NEVER))})\b", re.IGNORECASE)


def supported(judged: Judged) -> Judged:
    """Return what a claim says of a part as its support."""
    outcome = Outcome(Relation.FORWARD, Pair(judged.said, judged.said, ()))
    return judged._replace(support=outcome, nearest=outcome)
