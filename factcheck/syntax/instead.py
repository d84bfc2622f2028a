"""What was done instead of something else, which was not done then: "teaches French instead of German"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words_told import CHOOSING

_INSTEAD = "instead of"
#: Slots of what something else may stand in the place of, and kinds of phrases that name it.
_TAKEN, _NAMED = ("obj", "attr"), frozenset({"noun", "name", "adjective"})


def by_choice(made: Proposition) -> Iterator[Proposition]:
    """Yield "chose the tunnel over the bridge" as having chosen it instead of the bridge.

    Args:
        made: a proposition as written.
    """
    other = _left(made)
    if other is not None and made.verb in CHOOSING and other.slot != _INSTEAD:
        told = [replace(each, slot=_INSTEAD) if each is other else each for each in made.arguments]
        yield replace(made, arguments=tuple(told))


def not_done(made: Proposition) -> Iterator[Proposition]:
    """Yield that what something was done instead of was not done.

    Args:
        made: a proposition as written.
    """
    other = _left(made)
    taken = next((each for slot in _TAKEN if (each := made.argument(slot)) is not None), None)
    if other is None or taken is None or made.negated or made.modal or made.condition or taken.end > other.start:
        return
    plain = len(other.phrases) == len(taken.phrases) == 1 and other.phrases[0].value is None
    if plain and taken.phrases[0].value is None and other.phrases[0].kind in _NAMED:
        told = [replace(other, slot=taken.slot) if each is taken else each for each in made.arguments]
        rest = tuple([each for each in told if each is not other])
        yield replace(made, arguments=rest, negated=True, kind="with")


def _left(made: Proposition) -> Argument | None:
    """Return what was left for something else, or None."""
    slots = {_INSTEAD, *CHOOSING.get(made.verb, "").split()}
    return next((each for each in made.arguments if each.slot in slots), None)
