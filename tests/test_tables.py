"""What sentences say of each other: the tables of ``tables/``, in each of which a claim stands with statements by verdict.

A file begins with what it is about. For a claim it holds what says the same, what the claim excludes, and what is near to
it and says something else.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from verdict_tables import KNOWN_WRONG, Row, check_table, in_a_base, rows_told
from yaml_files import read_yaml

from factcheck import compare

FOLDER = Path(__file__).parent / "tables"
#: File -> table -> claim -> verdict -> statements.
FILES: dict[str, dict[str, dict[str, dict[str, list[str]]]]] = {
    path.stem: read_yaml(path) for path in sorted(FOLDER.glob("*.yaml"))
}
TABLES = {f"{file}/{name}": table for file, tables in FILES.items() for name, table in tables.items()}
#: Files whose sentences lean on each other, as those of one text do; of the others a claim is one of a base.
LEANING = ("alternations", "plain_wordings")


def of_one_text(row: Row) -> str:
    return compare(row.statement, row.reference).verdict


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(name, rows_told(TABLES[name]), of_one_text if name.startswith(LEANING) else in_a_base)


def test_nothing_is_listed_as_wrong_of_a_table_that_is_gone() -> None:
    assert {table for table in KNOWN_WRONG if table.partition("/")[0] in FILES} <= set(TABLES)
