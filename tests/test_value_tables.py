"""The tables of words: each has a reviewed header, is used, and says nothing twice."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal

import pytest

from factcheck.values import tables
from factcheck.values.amounts import units
from factcheck.values.datafile import FOLDER, DataFile

FILES = sorted(path.stem for path in FOLDER.glob("*.tsv"))
#: What the rows of a section hold behind their first column; sets of words have no columns.
BOUNDS = "above|below|min|max|upto|reached|measured|about|nearly|justover|exact|since|from|after|before|until|by|asof"
COLUMNS = {
    "bounds": BOUNDS,
    "money": r"[A-Z]{3}|krone|dirham|riyal|dinar",
    "numbers": r"-?\d+(\.\d+)?|\d/\d|thousand|million|billion|trillion|crore",
}


def sections(file: str) -> dict[str, list[str]]:
    text = (FOLDER / f"{file}.tsv").read_text("utf-8")
    return {
        name: body.strip("\n").split("\n")
        for name, _, body in re.findall(r"^\[(\w+)\](.*)\n((?:(?!\[).*\n)*)", text, re.M)
    }


@pytest.mark.parametrize("file", FILES)
def test_a_file_begins_with_what_it_holds(file: str) -> None:
    text = (FOLDER / f"{file}.tsv").read_text("utf-8")
    header, _, _ = text.partition("\n\n")
    assert all(line.startswith("# ") for line in header.split("\n"))
    assert text.endswith("\n") and not re.search(r"[ \t]$", text, re.M)
    assert all(len(line) > len(line.split("]")[0]) + 2 for line in text.split("\n") if line.startswith("["))


def test_no_section_is_unknown_or_stands_twice() -> None:
    names = Counter(name for file in FILES for name in sections(file))
    assert [name for name, count in names.items() if count > 1] == []
    known = {name.lower() for module in (tables, units) for name in vars(module) if name.isupper()} | {"starters"}
    assert set(names) - known == set()
    assert {name for file in FILES for name in DataFile(file).names} == set(names)


@pytest.mark.parametrize("file", FILES)
def test_a_section_says_nothing_twice(file: str) -> None:
    for name, rows in sections(file).items():
        columns = {row.count("\t") for row in rows}
        assert len(columns) == 1, name
        if name in ("measures", "second_units"):
            words = [word for row in rows for word in row.split("\t")[3].split()]
        elif columns == {0} and name != "strange_days":
            words = [word for row in rows for word in row.split()]
        else:
            words = [row.split("\t")[0] for row in rows]
        assert [word for word, count in Counter(words).items() if count > 1] == [], name


@pytest.mark.parametrize("file", COLUMNS)
def test_what_a_row_means_is_known(file: str) -> None:
    pairs = [row.split("\t") for rows in sections(file).values() for row in rows if row.count("\t") == 1]
    assert pairs
    assert [pair for pair in pairs if not re.fullmatch(COLUMNS[file], pair[1])] == []


def test_words_are_written_as_texts_are_looked_up() -> None:
    """Texts are looked up in lower case, with straight apostrophes; codes and signs as they are."""
    for table in (
        tables.NOUN_STOPS,
        tables.BOUNDS_BEFORE,
        tables.DATE_BOUNDS,
        tables.MONTHS,
        tables.UNITS,
        units.MEASURES,
    ):
        assert [word for word in table if word != word.lower() or "’" in word] == []


def test_a_third_is_read_as_one() -> None:
    assert tables.FRACTION_SIGNS["⅓"] == Decimal(1) / 3
