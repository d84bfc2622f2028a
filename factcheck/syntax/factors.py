"""How many times as much there is after a change: "doubled", "rose by 20 percent", "fell from 8 to 4 crowns"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import CHANGE_OF_QUANTITY, Argument, Phrase, Proposition
from factcheck.syntax.words_told import MULTIPLYING
from factcheck.values import comparable, find

#: The roles of a change that tell how many times as much there is, and by how much it changed.
FACTOR, _BY = "factor", "amount"
_ENDS = ("start", "end")
_ROSE, _FELL = "rose", "fell"
#: Roles that tell how much there was or by how much it changed; the factor stands for all of them.
_HOW_MUCH = frozenset({FACTOR, _BY, *_ENDS})
#: What "doubled" may mean, on either side of twice as much: so much of it.
_ABOUT = Decimal("0.05")
#: The digits to which the factor between two amounts is told, and to which a percentage tells it.
_FINE, _PERCENT = Decimal("0.0001"), Decimal("0.01")
_WHOLE = Decimal(100)
#: Kinds of amounts of which one may be so many times another.
_AMOUNTS = frozenset({"number", "money", "quantity", "duration"})


def with_factors(framed: Iterable[Proposition]) -> list[Proposition]:
    """Return a proposition by its frames, a change also with how many times as much there was after it.

    Args:
        framed: the proposition by each of its frames.
    """
    found: list[Proposition] = []
    for made in framed:
        if made.frame != CHANGE_OF_QUANTITY or made.outcome not in (_ROSE, _FELL):
            found.append(made)
            continue
        told = _of_verb(made)
        found.append(told or made)
        if told is None and (factor := _between(made) or _by_share(made)) is not None:
            found.append(_with(made, factor))
    return found


def _of_verb(made: Proposition) -> Proposition | None:
    """Return "almost doubled" with the bound that its adverb sets; None where no verb tells a factor."""
    factor = made.argument(FACTOR)
    value = factor.phrases[0].value if factor is not None else None
    if value is None or not isinstance(value.low, Decimal):
        return None
    words = " ".join(each.word for each in made.adverbs)
    bounded = [each for each in find(f"{words} {value.low}") if each.bound] if words else []
    if bounded:
        return replace(_with(made, replace(bounded[0], step=None)), adverbs=())
    margin = value.low * _ABOUT
    return _with(made, replace(value, low=value.low - margin, high=value.low + margin, bound="nearly", step=None))


def _between(made: Proposition) -> Value | None:
    """Return the factor between the amount before a change and the one after it."""
    one, two = (_exact(made.argument(slot)) for slot in _ENDS)
    factor = factor_between(one, two) if one is not None and two is not None else None
    ends = factor.low if factor is not None else None
    return factor if isinstance(ends, Decimal) and (ends > 1) == (made.outcome == _ROSE) else None


def factor_between(one: Value, two: Value) -> Value | None:
    """Return how many times the one exact amount the other is, as exactly as they are told; None where that is open.

    Args:
        one: the amount before.
        two: the amount after.
    """
    if one.kind not in _AMOUNTS or not comparable(one, two) or not one.low:
        return None
    if not isinstance(one.low, Decimal) or not isinstance(two.low, Decimal):
        return None
    factor = (two.low / one.low).quantize(_FINE)
    loose = _looseness(one) + _looseness(two)
    if loose <= _EXACT:
        return _factor(factor, _FINE)
    return Value("number", factor * (1 - loose), factor * (1 + loose), None, 0, 0, bound="range")


def _looseness(value: Value) -> Decimal:
    """Return by which share an amount may differ from what is written: "2.1 million" may be 2.06 million."""
    assert isinstance(value.low, Decimal)
    if value.step is None or (value.low < _ROUNDED and value.step >= 1):
        return Decimal(0)
    scale = Decimal(1)
    while scale * _ROUNDED <= value.low:
        scale *= _ROUNDED
    return min(value.step, scale) / (2 * value.low)  # "100 million" is told to the million


#: From here on an amount is told in round numbers.
_ROUNDED = Decimal(1000)
#: By this share amounts may differ from what is written, and their factor be exact.
_EXACT = Decimal("0.01")


def in_all(made: Proposition) -> Iterator[Proposition]:
    """Yield "from 8 in 2011 to 9 in 2021" as a change between the two years, any other change as it is.

    Args:
        made: as written.
    """
    start = made.argument("from")
    if start is None or not start.phrases[0].named("time"):
        yield made
        return
    from factcheck.syntax.changes import between

    yield from between(made)


def by_factor(made: Proposition) -> Iterator[Proposition]:
    """Yield "doubled" of "rose from 8 to 16 crowns".

    Args:
        made: as written.
    """
    ends = [_exact(made.argument(slot)) for slot in ("from", "to")]
    one, two = ends
    if one is None or two is None or one.kind not in _AMOUNTS or not comparable(one, two) or not one.low:
        return
    assert isinstance(one.low, Decimal) and isinstance(two.low, Decimal)
    factor = two.low / one.low
    rest = tuple([each for each in made.arguments if each.slot not in ("from", "to", "by")])
    for verb, times in MULTIPLYING.items():
        if abs(factor - times) <= _NEAR * times:
            yield replace(made, predicate=verb, verb=verb, arguments=rest, kind="with")


#: By this share a factor may differ from that of a verb and be told by it.
_NEAR = Decimal("0.02")


def _by_share(made: Proposition) -> Value | None:
    """Return the factor of "rose by 20 percent", "fell by a third"."""
    by = made.argument(_BY)
    value = by.phrases[0].value if by is not None and len(by.phrases) == 1 else None
    if value is None:
        return None
    ends = [each if isinstance(each, Decimal) else None for each in (value.low, value.high)]
    if value.kind == "percent" and value.unit == "%":
        whole, step = _WHOLE, (value.step or 1) / _WHOLE
    elif value.kind == "number" and value.unit == "fraction":
        whole, step = Decimal(1), _PERCENT
    else:
        return None
    ends = [None if each is None else 1 + each / whole if made.outcome == _ROSE else 1 - each / whole for each in ends]
    low, high = ends if made.outcome == _ROSE else reversed(ends)
    bound = value.bound if made.outcome == _ROSE else _TURNED.get(value.bound, value.bound)
    opens = (value.low_open, value.high_open) if made.outcome == _ROSE else (value.high_open, value.low_open)
    return replace(
        value, kind="number", unit=None, low=low, high=high, low_open=opens[0], high_open=opens[1], bound=bound,
        step=step,
    )  # fmt: skip


#: What falls by more than a share is left with less than the rest.
_TURNED = {"above": "below", "below": "above", "min": "max", "max": "min"}


def _factor(number: Decimal, step: Decimal) -> Value:
    return Value("number", number, number, None, 0, 0, step=step)


def _exact(argument: Argument | None) -> Value | None:
    """Return the one exact amount that an argument is, of no time of its own: not "from 8 in 2011"."""
    phrase = argument.phrases[0] if argument is not None and len(argument.phrases) == 1 else None
    value = phrase.value if phrase is not None and not phrase.named("time") else None
    exact = value is not None and value.low == value.high and not value.bound and not value.approximate
    return value if value is not None and exact and isinstance(value.low, Decimal) else None


def _with(made: Proposition, value: Value) -> Proposition:
    """Return a change with its factor in place of all else that tells how much there was."""
    told = [each for each in made.arguments if each.slot in _HOW_MUCH]
    start, end = told[0].start, told[-1].end
    factor = Argument(FACTOR, (Phrase(value.kind, "value", start, end, value=value),))
    by_verb = made.argument(FACTOR) is not None  # "doubled to 8 million" is no "doubled from 8 million"
    kept = {*_ENDS} if by_verb else {each.slot for each in told if each.phrases[0].value is None}
    rest = [each for each in made.arguments if each.slot not in _HOW_MUCH or each.slot in kept]
    return replace(made, arguments=(*rest, factor))
