"""What sentences say of each other: the tables of ``tables/``, in each of which a claim stands with statements by verdict.

A file begins with what it is about. For a claim it holds what says the same, what the claim excludes, and what is near to
it and says something else.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from verdict_tables import KNOWN_WRONG, alone, check_table, in_a_base, of_one_text, rows_told
from yaml_files import read_yaml

FOLDER = Path(__file__).parent / "tables"
#: File -> table -> claim -> verdict -> statements.
FILES: dict[str, dict[str, dict[str, dict[str, Any]]]] = {
    path.stem: read_yaml(path) for path in sorted(FOLDER.glob("*.yaml"))
}
TABLES = [f"{file}/{name}" for file, tables in FILES.items() for name in tables]
#: How a statement is held against its claim, which is one of a base in all other files.
ASKED_OTHERWISE = {"alternations": of_one_text, "plain_wordings": of_one_text, "judge": alone}


@pytest.mark.parametrize("table", TABLES)
def test_verdicts(table: str) -> None:
    file, _, name = table.partition("/")
    rows = [row for claim, told in FILES[file][name].items() for row in rows_told(claim, told)]
    check_table(table, rows, ASKED_OTHERWISE.get(file, in_a_base))


def test_nothing_is_listed_as_wrong_of_a_table_that_is_gone() -> None:
    assert {table for table in KNOWN_WRONG if table.partition("/")[0] in FILES} <= set(TABLES)
