"""Dates as the fields of a base give them: EDTF years, months and days (Library of Congress, level 0 and 1)."""

from __future__ import annotations

import calendar
from datetime import date

_MARKS = "?~%"


def bounds(text: str) -> tuple[date, date]:
    """Return the first and the last day that an EDTF date may mean.

    Args:
        text: ``2023``, ``2023-11`` or ``2023-11-22``, possibly marked as uncertain; as the loading checked it.

    Returns:
        Two days, the same for a day.
    """
    parts = [int(part) for part in text.rstrip(_MARKS).split("-")]
    year, month, day = (*parts, 0, 0)[:3]
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    if not day:
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)
