"""Temperatures: readings of a thermometer, and how far one rises or falls."""

from __future__ import annotations

from decimal import Decimal

from factcheck.values.amounts import units
from factcheck.values.amounts.amount import Amount
from factcheck.values.lexer import Token, key_at


def read_temperature(tokens: list[Token], base: Amount, unit: str) -> Amount:
    """Return a temperature in °C, a difference of temperatures in "°C step", or in °F if neither is plain.

    A rise of 2 °F is one of 1.1 °C, while 2 °F on a thermometer are -16.7 °C: without a word that tells which is meant,
    nothing is converted.
    """
    if key_at(tokens, base.after) == "below" and key_at(tokens, base.after + 1) in units.TEMPERATURE_ZEROS:
        freezing = Decimal(32) if unit == "°F" and key_at(tokens, base.after + 1) == "freezing" else Decimal(0)
        base = base._replace(low=freezing - base.high, high=freezing - base.low, after=base.after + 2)
    factor = Decimal(5) / 9 if unit == "°F" else Decimal(1)
    sense = _sense(tokens, base)
    if sense == "step":
        zero = Decimal(0)
    elif sense == "level" or unit != "°F":
        zero = {"°C": Decimal(0), "°F": Decimal(32), "K": Decimal("273.15")}[unit]
    else:
        return base._replace(unit=unit)
    return base._replace(
        unit="°C step" if sense == "step" else "°C",
        low=(base.low - zero) * factor,
        high=(base.high - zero) * factor,
        step=base.step * factor,
        factor=factor,
    )


def _sense(tokens: list[Token], base: Amount) -> str:
    """Return "step", "level" or "" by the words around a temperature."""
    if key_at(tokens, base.after - 1) in units.TEMPERATURE_ZEROS:
        return "level"
    if key_at(tokens, base.after) in units.TEMPERATURE_STEPS_AFTER:
        return "step"
    index = base.first - 1
    while key_at(tokens, index) in units.TEMPERATURE_FILLERS:
        index -= 1
    before = key_at(tokens, index)
    if before in units.TEMPERATURE_STEPS_BEFORE:
        return "step"
    return "level" if before in units.TEMPERATURE_LEVELS_BEFORE else ""
