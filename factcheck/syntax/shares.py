"""How large a part of a whole is of some kind: "women make up a quarter of the members"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import MAKING_UP

_HOLD, _HAVE = "hold", "have"


def by_share(made: Proposition) -> Iterator[Proposition]:
    """Yield "women make up a quarter of the members" as that a quarter of the members are women.

    Args:
        made: a proposition as written.
    """
    kind, part = made.argument("subj"), made.argument("obj")
    if made.verb == _HOLD and part is not None and part.phrases[0].whole is not None:
        yield replace(made, predicate=_HAVE, verb=_HAVE)  # "holds five of the 29 seats"
    if made.verb not in MAKING_UP or kind is None or part is None or made.negated or made.modal:
        return
    one, share = kind.phrases[0], part.phrases[0]
    if len(kind.phrases) != 1 or len(part.phrases) != 1 or share.whole is None or share.value is None:
        return
    if one.kind != "noun" or not one.plural or one.determiner or one.quantifier or one.value is not None:
        return
    arguments = [
        replace(each, slot="attr") if each is kind else replace(each, slot="subj") if each is part else each
        for each in made.arguments
    ]
    yield replace(made, predicate="be", verb="be", arguments=tuple(arguments))
