"""Units of measure: the table stands in ``data/units.tsv``; a test holds its factors to those of the library Pint."""

from __future__ import annotations

from decimal import Decimal

from factcheck.values.datafile import DataFile

_UNITS = DataFile("units")


def _measures(section: str) -> dict[str, tuple[str, str, Decimal]]:
    """Return unit word -> (kind of value, base unit, factor to it)."""
    return {
        word.replace("_", " "): (kind, base, factor)
        for kind, base, digits, words in _UNITS.rows(section)
        for factor in [Decimal(digits)]
        for word in words.split()
    }


MEASURES = _measures("measures")
SECOND_UNITS = _measures("second_units")
SEVERAL = _UNITS.strings("several")
RATES = _UNITS.numbers("rates")
RATED = _UNITS.strings("rated")
SQUARE = _UNITS.strings("square")
POWERS = _UNITS.strings("powers")
SPELLED = _UNITS.strings("spelled")
DIMENSION_WORDS = _UNITS.words("dimension_words")
TEMPERATURE_STEPS_BEFORE = _UNITS.words("temperature_steps_before")
TEMPERATURE_STEPS_AFTER = _UNITS.words("temperature_steps_after")
TEMPERATURE_LEVELS_BEFORE = _UNITS.words("temperature_levels_before")
TEMPERATURE_FILLERS = _UNITS.words("temperature_fillers")
TEMPERATURE_ZEROS = _UNITS.words("temperature_zeros")
