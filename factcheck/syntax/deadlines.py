"""The day by which something is due, told as that day: "is due by 4 May" leaves no earlier day as well."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.model.record import replace
from factcheck.syntax.records import Proposition

_DUE = "due"
_BY = frozenset({"by", "until"})
_DAYS = frozenset({"day", "yearless"})


def by_deadline(made: Proposition) -> Iterator[Proposition]:
    """Yield "is due by 4 May" as "is due on 4 May", which excludes each other day.

    Args:
        made: a proposition as written.
    """
    state, when = made.argument("attr"), made.argument("time")
    if made.predicate != "be" or state is None or state.phrases[0].head != _DUE or when is None or made.negated:
        return
    value = when.phrases[0].value
    if value is not None and value.bound in _BY and isinstance(value.high, date) and value.unit in _DAYS:
        day = replace(value, low=value.high, low_open=False, high_open=False, bound="")
        time = replace(when, phrases=(replace(when.phrases[0], value=day),))
        yield replace(made, arguments=tuple([time if each is when else each for each in made.arguments]))
