"""Who sold or gave away a thing no longer has it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import DEFINITE, PARTING_WITH

_OWN, _BELONG, _WITH = "own", "belong", "with"


def parted_with(made: Proposition) -> Iterator[Proposition]:
    """Yield that who sold a thing as a whole does not own it now: "Acme sold the mill in 2021".

    Args:
        made: a proposition as written.
    """
    owner, thing = made.argument("subj"), made.argument("obj")
    if made.verb not in PARTING_WITH or made.negated or made.modal or made.condition or made.speaker:
        return
    if owner is None or thing is None or made.tense not in ("past", "perfect") or not _is_one(thing):
        return
    if _is_one(owner):
        has_not = replace(made, negated=True, tense="present", kind=_WITH)
        yield replace(has_not, predicate=_OWN, verb=_OWN, arguments=(owner, thing))
        belonging = (replace(thing, slot="subj"), replace(owner, slot="to"))
        yield replace(has_not, predicate=_BELONG, verb=_BELONG, arguments=belonging)


def _is_one(argument: Argument) -> bool:
    """Tell whether an argument names one thing, all of it."""
    if len(argument.phrases) > 1:
        return False
    phrase = argument.phrases[0]
    known = phrase.kind == "name" or (phrase.kind == "noun" and phrase.determiner in DEFINITE and not phrase.plural)
    return known and phrase.value is None and phrase.whole is None and not phrase.quantifier
