"""Bases as an editor writes them on the first day, without entities and properties, and what they must say.

Each file of bases/ holds the claims of one field and statements by their verdicts. Under ``missed`` stand those that a
reader would call and the base does not yet: of them only the opposite would be wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from verdict_tables import KNOWN_WRONG, Row, check_table
from yaml_files import read_yaml

import factcheck
from factcheck.match.base import Base

FOLDER = Path(__file__).parent / "bases"


class Table(NamedTuple):
    """The claims of a base, and statements with the verdicts that are asked of it."""

    claims: list[str]
    rows: list[Row]

    def statements(self, *verdicts: str) -> list[str]:
        """Return the statements that get one of some verdicts."""
        return [row.statement for row in self.rows if row.asked in verdicts and not row.missed]


def read_table(path: Path) -> Table:
    table = read_yaml(path)
    claims, missed = table.pop("claims"), table.pop("missed", {})
    return Table(claims, [*_rows(table, False), *_rows(missed, True)])


def _rows(statements: dict[str, list[str]], missed: bool) -> list[Row]:
    return [Row(statement, "", asked, missed) for asked, listed in statements.items() for statement in listed]


TABLES = {path.stem: read_table(path) for path in sorted(FOLDER.glob("*.yaml"))}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(table_base: Callable[[str], Base], name: str) -> None:
    base = table_base(name)
    check_table(f"bases/{name}", TABLES[name].rows, lambda row: factcheck.check_statement(row.statement, base).verdict)


@pytest.mark.parametrize("name", TABLES)
def test_the_claims_do_not_contradict_each_other(table_base: Callable[[str], Base], name: str) -> None:
    base = table_base(name)
    assert [found.message for found in factcheck.audit(base) if found.level == "error"] == []
    rows = [Row(claim, "", "supported") for claim in TABLES[name].claims]
    check_table(f"claims/{name}", rows, lambda row: factcheck.check_statement(row.statement, base).verdict)


def test_nothing_is_listed_as_wrong_of_a_base_that_is_gone() -> None:
    listed = {table.partition("/")[2] for table in KNOWN_WRONG if table.startswith(("bases/", "claims/"))}
    assert listed <= set(TABLES)
