"""Units that stand in the header of a column or a row, "Height (m)", put to the bare numbers below it."""

from __future__ import annotations

import re

from factcheck.model.rows import NamedTuple
from factcheck.values import find

_UNIT = re.compile(
    r"(?P<label>\S.*?)(?:\s*[(\[](?:in )?(?P<bracket>[^()\[\]]{1,20})[)\]]"
    r"|,\s*(?:in )?(?P<comma>[^,]{1,20})|\s+in (?P<word>\S{1,12}))"
)
_CORNER = re.compile(r"(?:all )?(?:figures |amounts |values )?(?:in )?(?P<unit>\S.{0,20})", re.IGNORECASE)
_MONEY = re.compile(r"(?P<currency>[€$£¥]|[A-Z]{3}\b)?\s?(?P<scale>[a-z']*\d*s?)?")
#: How a scale is written in a header -> in a sentence.
_SCALES = {
    "m": "million", "mn": "million", "million": "million", "millions": "million", "bn": "billion", "billion": "billion",
    "billions": "billion", "k": "thousand", "thousand": "thousand", "thousands": "thousand", "'000": "thousand",
    "000": "thousand", "000s": "thousand",
}  # fmt: skip
#: Signs of units that are too short to be one in running text.
_LETTERS = {"s": "seconds", "W": "watts", "A": "amperes", "V": "volts"}
_NUMBER = re.compile(r"\d[\d.,\s]*")


class Unit(NamedTuple):
    """What stands before and behind a number that is given in a unit."""

    before: str = ""
    behind: str = ""


def without_unit(label: str, value: str) -> tuple[str, Unit]:
    """Return a label without the unit in it, and that unit if the value below it is a bare number.

    Args:
        label: of a row or a column: "Height (m)", "Revenue, € million".
        value: what stands below it.
    """
    match = _UNIT.fullmatch(label)
    if match is None:
        return label, Unit()
    written = match["bracket"] or match["comma"] or match["word"]
    unit = unit_of(written, "1")
    if unit is None or (match["word"] and unit.behind.strip() in _SCALES.values()):
        return label, Unit()
    return match["label"], unit_of(written, value) or Unit()


def unit_of(written: str, value: str) -> Unit | None:
    """Return the unit that a text is, for a bare number; None if it is none, or the value has one of its own."""
    if not _NUMBER.fullmatch(value.strip()):
        return None
    written = written.strip()
    money = _MONEY.fullmatch(written)
    if money is not None and (money["currency"] or money["scale"] in _SCALES) and written not in ("m", "k"):
        scale = _SCALES.get(money["scale"] or "")
        if money["scale"] and scale is None:
            return None
        code = money["currency"] or ""
        return Unit(f"{code} " if len(code) > 1 else code, f" {scale}" if scale else "")
    written = _LETTERS.get(written, written)
    behind = written if written == "%" else f" {written}"
    found = find(f"1{behind}")
    whole = len(found) == 1 and found[0].kind != "number" and found[0].end == len(behind) + 1
    return Unit("", behind) if whole else None


def unit_of_table(corner: str) -> str:
    """Return the unit that the first cell of a table gives for all of it: "In € million"; nothing if it gives none."""
    match = _CORNER.fullmatch(corner.strip("() "))
    if match is None or (match["unit"].casefold() == corner.casefold() and match["unit"].isalpha()):
        return ""  # "Year" heads a column of years
    return match["unit"] if unit_of(match["unit"], "1") is not None else ""
