"""Lists told one by one: "Holm and Rom won gold and silver respectively" says that Holm won gold."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition

_WORD = "respectively"
#: So many lists at least are told one by one.
_FEWEST = 2


def told_one_by_one(made: Proposition) -> Iterator[Proposition]:
    """Yield what a proposition says of each of a list, or the proposition itself where it is told of all.

    Args:
        made: a proposition as read.
    """
    lists = [each for each in made.arguments if each.joint == "and" and len(each.phrases) > 1]
    if not any(each.word == _WORD for each in made.adverbs) or len({len(each.phrases) for each in lists}) != 1:
        yield made
        return
    if len(lists) < _FEWEST:
        yield made
        return
    adverbs = tuple([each for each in made.adverbs if each.word != _WORD])
    for at in range(len(lists[0].phrases)):
        told = [_alone(each, at) if each in lists else each for each in made.arguments]
        yield replace(made, arguments=tuple(told), adverbs=adverbs)


def _alone(argument: Argument, at: int) -> Argument:
    return replace(argument, phrases=(argument.phrases[at],), joint="")
