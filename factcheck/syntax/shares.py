"""How large a part of a whole is of some kind: "women make up a quarter of the members"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import MAKING_UP

_HOLD, _HAVE = "hold", "have"
#: Kind and unit of a value that tells a part -> the whole.
_WHOLES = {("percent", "%"): Decimal(100), ("number", "fraction"): Decimal(1)}
#: Bound of a part -> bound of the rest.
_TURNED = {"min": "max", "max": "min", "above": "below", "below": "above", "": "", "about": "about"}


def by_rest(made: Proposition) -> Iterator[Proposition]:
    """Yield "two thirds of the runs are not black" as a third being black, "have no garden" of the rest as having one.

    Args:
        made: a proposition as written.
    """
    if not made.negated or made.modal or made.speaker:
        return
    slot = "subj" if made.argument("subj") is not None else "obj"
    part = made.argument(slot)
    if part is None or len(part.phrases) != 1:
        return
    phrase = part.phrases[0]
    value = phrase.value
    if phrase.quantifier == _MOST:
        value = Value(
            "percent", None, Decimal(50), "%", phrase.start, phrase.end, high_open=True, bound="below", step=Decimal(1)
        )
    elif value is None or phrase.quantifier != "part" or phrase.whole is None:
        return
    else:
        value = _rest(value)
    if value is None:
        return
    rest = replace(phrase, value=value, quantifier="part", whole=phrase.whole or replace(phrase, quantifier=""))
    told = [replace(each, phrases=(rest,)) if each is part else _of_some(each) for each in made.arguments]
    yield replace(made, negated=False, arguments=tuple(told))


_MOST = "most"


def _rest(value: Value) -> Value | None:
    """Return what a part leaves of its whole: two thirds of a third, less than half of more than half."""
    whole, bound = _WHOLES.get((value.kind, value.unit or "")), _TURNED.get(value.bound)
    if whole is None or bound is None:
        return None
    low, high = (whole - each if isinstance(each, Decimal) else None for each in (value.high, value.low))
    return replace(value, low=low, high=high, low_open=value.high_open, high_open=value.low_open, bound=bound)


def _of_some(argument: Argument) -> Argument:
    """Return "no garden", of what some have not, as what the rest have."""
    phrases = [
        replace(each, quantifier="", determiner="" if each.plural else "a") if each.quantifier == "any" else each
        for each in argument.phrases
    ]
    return replace(argument, phrases=tuple(phrases))


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
