"""A value found in a text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model.record import record


@record
class Value:
    """A number, amount or date found in a text, read as an interval.

    Attributes:
        kind: ``number``, ``ordinal``, ``money``, ``percent``, ``date``, ``duration``, ``quantity``,
            ``multiple`` (a factor), ``score`` (of a game), ``rating`` (a mark on a scale), ``time`` (of day, in
            minutes) or ``version`` (a decimal with six digits for each part behind the first: 3.20 is 3.000020).
        low: lower end (``Decimal``, or ``date`` for dates); ``None`` when open.
        high: upper end, equal to ``low`` for a point; ``None`` when open.
        unit: ISO 4217 code for money, base unit of the dimension for quantities and durations,
            ``%`` or ``pp`` for percentages, the precision (``year``, ``month``, ``day``, ``yearless`` ...) for
            dates, the clock (``24h``, or ``12h`` if the half of the day is open) and time zone for times.
        start: offset of the first character, comparison words included.
        end: offset behind the last character.
        low_open: whether ``low`` itself is excluded ("more than 10").
        high_open: whether ``high`` itself is excluded ("less than 10").
        approximate: whether the text hedges the value ("about", "nearly", "roughly").
        bound: the comparison word as a class: ``""``, ``min``, ``max``, ``about``, ``since``,
            ``until``, ``range`` (somewhere in it), ``span`` (from one end to the other).
        step: the unit of the last digit written, by which a rounded value may differ.
        noun: stems of the words that directly follow, by which counts are told apart.
        factor: what one of the unit as written is in ``unit`` (0.3048 for feet); None where no unit is written.
    """

    kind: str
    low: Decimal | date | None
    high: Decimal | date | None
    unit: str | None
    start: int
    end: int
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False
    bound: str = ""
    step: Decimal | None = None
    noun: tuple[str, ...] = ()
    factor: Decimal | None = None
