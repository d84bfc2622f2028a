"""What is wrong with a date of a base, so that it can be told."""

from __future__ import annotations

import re
from calendar import monthrange

from factcheck.base.schema import DATE

_SHAPE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?[?~%]?\Z", re.ASCII)


def date_problem(text: str) -> str:
    """Return why a text is no date of the calendar, as what a field must be; empty if it is one.

    Args:
        text: a year, a month or a day, which may be marked as uncertain.
    """
    shape = _SHAPE.match(text)
    if shape is not None:
        year, month, day = (each if each is None else int(each) for each in shape.groups())
        if year == 0:
            return "must be a date, and there is no year 0"
        if month is not None and not 1 <= month <= 12:
            return f"must be a date, and there is no month {month}"
        if year and month and day is not None and not 1 <= day <= monthrange(year, month)[1]:
            return f"must be a day of the calendar; {year:04}-{month:02} has {monthrange(year, month)[1]}"
    return "" if re.match(DATE, text) else "must be a date like 2023, 2023-11 or 2023-11-22"
