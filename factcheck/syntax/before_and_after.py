"""What a change says of the times before and after it: "rose from 8 in 2015 to 12 in 2022"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import CHANGES
from factcheck.values import comparable
from factcheck.values.calendar import YEARLESS


def _in_its_year(when: Argument, before: Argument | None) -> Argument:
    """Return "December" of "from 11% in January 2023 to 6% in December" as the next one after that date."""
    start = next(iter(before.phrases[0].named("time")), None) if before is not None else None
    one = start.phrase.value if start is not None and start.phrase is not None else None
    two = when.phrases[0].value
    if one is None or two is None or not isinstance(one.low, date) or not isinstance(two.low, date):
        return when
    if two.low.year != YEARLESS or not isinstance(two.high, date) or one.low.year == YEARLESS:
        return when
    year = one.low.year + (two.low.month <= one.low.month)
    dated = replace(two, low=two.low.replace(year=year), high=two.high.replace(year=year), unit=one.unit)
    return replace(when, phrases=(replace(when.phrases[0], value=dated),))


def _tells_when(argument: Argument, made: Proposition) -> bool:
    """Tell whether an argument says when a change was over, not when it began: "rose to 8 from 5 in May"."""
    start = made.argument("from")
    behind = start is not None and 0 < argument.start - start.end <= _PREPOSITION
    return argument.slot.startswith("time") and not (behind and start is not None and _comes_last(start, made))


def _comes_last(start: Argument, made: Proposition) -> bool:
    """Tell whether an amount from which something changed stands behind the one to which it did."""
    end = made.argument("to")
    return end is not None and end.start < start.start


#: The length of the longest preposition before a time, with its spaces.
_PREPOSITION = 4


#: Kinds of amounts of which the difference is one of the same kind; of shares it is one of points.
_AMOUNTS = frozenset({"number", "money", "quantity", "duration"})


def by_difference(proposition: Proposition) -> Iterator[Proposition]:
    """Yield "fell by 3 crowns" of "fell from 8 to 5 crowns".

    Args:
        proposition: as written.
    """
    ends = [proposition.argument(slot) for slot in ("from", "to")]
    if proposition.argument("by") is not None or any(each is None or len(each.phrases) > 1 for each in ends):
        return
    values = [each.phrases[0].value for each in ends if each is not None]
    one, two = values
    if one is None or two is None or two.kind not in _AMOUNTS or not (_is_exact(one) and _is_exact(two)):
        return
    if not comparable(one, two) or not isinstance(one.low, Decimal) or not isinstance(two.low, Decimal):
        return
    assert ends[1] is not None
    difference = replace(two, low=abs(two.low - one.low), high=abs(two.low - one.low), step=None)
    told = replace(ends[1].phrases[0], value=difference, modifiers=())
    yield replace(proposition, arguments=(*proposition.arguments, Argument("by", (told,))), kind="with")


def _is_exact(value: Value) -> bool:
    return value.low == value.high and not value.bound and not value.approximate


def before_and_after(proposition: Proposition) -> Iterator[Proposition]:
    """Yield what a change says of the times before and after: "rose from 8 in 2015 to 12 in 2022"."""
    thing = proposition.argument("obj") or proposition.argument("subj")
    if proposition.verb not in CHANGES or thing is None or proposition.negated or proposition.modal:
        return
    for slot in ("from", "to"):
        end = proposition.argument(slot)
        if end is None or end.phrases[0].value is None or end.phrases[0].value.kind == "date":
            continue
        phrase = end.phrases[0]
        own = [
            Argument("time", (each.phrase,))
            for each in phrase.modifiers
            if each.kind == "time" and each.phrase is not None
        ]
        own += [each for each in proposition.arguments if slot == "to" and _tells_when(each, proposition)]
        if slot == "to" and len(own) == 1:
            own = [_in_its_year(own[0], proposition.argument("from"))]
        if own:
            value = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each.kind != "time"]))
            arguments = (replace(thing, slot="subj"), Argument("attr", (value,)), *own)
            yield Proposition("be", arguments, proposition.start, proposition.end, tense="past", kind="with", verb="be")
