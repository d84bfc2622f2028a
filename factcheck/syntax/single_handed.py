"""Who did something with nobody else: "founded the choir alone", "on his own"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import ALONE, DONE_TOGETHER, OWNERS

_ONLY = "only"
#: "On his own", "by himself".
_OWN = "own"


def by_doer_alone(made: Proposition) -> Iterator[Proposition]:
    """Yield "founded the choir on his own" as that only he founded it.

    Of what each may do for himself ("sailed round the world alone") nothing follows for others.

    Args:
        made: a proposition as written.
    """
    subject = made.argument("subj")
    if made.verb not in DONE_TOGETHER or made.negated or subject is None or subject.focus:
        return
    if len(subject.phrases) != 1 or made.argument("obj") is None:
        return
    adverbs = tuple([each for each in made.adverbs if each.word not in ALONE])
    rest = [each for each in made.arguments if not _is_own(each)]
    if len(adverbs) == len(made.adverbs) and len(rest) == len(made.arguments):
        return
    told = [replace(each, focus=_ONLY) if each is subject else each for each in rest]
    yield replace(made, adverbs=adverbs, arguments=tuple(told))


def _is_own(argument: Argument) -> bool:
    phrase = argument.phrases[0]
    if argument.slot == "by":
        return phrase.head in ALONE
    return argument.slot == "on" and phrase.head == _OWN and phrase.determiner in OWNERS
