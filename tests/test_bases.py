"""Bases as an editor writes them on the first day, without entities and properties, and what they must say.

Each file of bases/ holds the claims of one field and statements by their verdicts. Under ``missed`` stand those that a
reader would call and the base does not yet: of them only the opposite would be wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

import factcheck
from factcheck.judge.apart import far_apart
from factcheck.judge.case import align_words, open_case
from factcheck.judge.reading import glance, read
from factcheck.judge.rules import by_rules
from factcheck.match.base import Base
from factcheck.model import Verdict

FOLDER = Path(__file__).parent / "bases"
OPPOSITE = {"supported": "contradicted", "contradicted": "supported"}


class Table(NamedTuple):
    """The claims of a base, statements with their verdicts, and statements that it does not know how to call."""

    claims: list[str]
    cases: list[tuple[str, str]]
    missed: list[tuple[str, str]]


def read_table(path: Path) -> Table:
    table = yaml.safe_load(path.read_text("utf-8"))
    claims, missed = table.pop("claims"), table.pop("missed", {})
    return Table(claims, _with_verdicts(table), _with_verdicts(missed))


def _with_verdicts(statements: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(statement, verdict) for verdict, listed in statements.items() for statement in listed]


TABLES = {path.stem: read_table(path) for path in sorted(FOLDER.glob("*.yaml"))}
CASES = [(name, *case) for name, table in TABLES.items() for case in table.cases]
MISSED = [(name, *case) for name, table in TABLES.items() for case in table.missed]


@pytest.mark.parametrize(("name", "statement", "verdict"), CASES)
def test_verdict(make_base: Callable[..., Base], name: str, statement: str, verdict: str) -> None:
    found = factcheck.check_statement(statement, make_base(*TABLES[name].claims)).verdict
    assert found in (("unverified", "not_checkable") if verdict == "unverified" else (verdict,))


@pytest.mark.parametrize(("name", "statement", "verdict"), MISSED)
def test_what_is_missed_is_not_turned_round(
    make_base: Callable[..., Base], name: str, statement: str, verdict: str
) -> None:
    assert factcheck.check_statement(statement, make_base(*TABLES[name].claims)).verdict != OPPOSITE[verdict]


@pytest.mark.parametrize("name", TABLES)
def test_the_claims_do_not_contradict_each_other(make_base: Callable[..., Base], name: str) -> None:
    base = make_base(*TABLES[name].claims)
    assert [found.message for found in factcheck.audit(base) if found.level == "error"] == []
    for claim in TABLES[name].claims:
        assert factcheck.check_statement(claim, base).verdict == "supported", claim


@pytest.mark.parametrize("name", TABLES)
def test_what_its_words_show_to_be_far_apart_no_value_brings_together(name: str) -> None:
    """The short way out of a comparison gives no other verdict than the long way."""
    pairs = [(statement, claim) for statement, _ in TABLES[name].cases for claim in TABLES[name].claims]
    apart = [pair for pair in pairs if _is_apart(*pair)]
    assert len(apart) * 10 > len(pairs) * 9, "it is short for nearly all"
    assert [pair for pair in apart if by_rules(open_case(*pair)).verdict is not Verdict.UNVERIFIED] == []


def _is_apart(statement: str, claim: str) -> bool:
    said = read(statement)
    return any(far_apart(align_words(said, reader(claim))) for reader in (glance, read))
