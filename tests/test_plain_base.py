"""Bases as an editor writes them on the first day, without entities and properties, and what they must say.

One is of geography, science, products and companies, one of limits, prices, offices and dates to come, one of what
reference works hold.
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


class Table(NamedTuple):
    """The claims of a base, and statements with their verdicts."""

    claims: list[str]
    cases: list[tuple[str, str]]


def read_table(name: str) -> Table:
    table = yaml.safe_load((Path(__file__).parent / f"{name}_base_statements.yaml").read_text("utf-8"))
    claims = table.pop("claims")
    return Table(claims, [(statement, verdict) for verdict, statements in table.items() for statement in statements])


TABLES = {name: read_table(name) for name in ("plain", "policy", "world")}
CASES = [(name, *case) for name, table in TABLES.items() for case in table.cases]


@pytest.mark.parametrize(("name", "statement", "verdict"), CASES)
def test_verdict(make_base: Callable[..., Base], name: str, statement: str, verdict: str) -> None:
    assert factcheck.check_statement(statement, make_base(*TABLES[name].claims)).verdict == verdict


@pytest.mark.parametrize("name", TABLES)
def test_the_claims_do_not_contradict_each_other(make_base: Callable[..., Base], name: str) -> None:
    base = make_base(*TABLES[name].claims)
    assert [found.message for found in factcheck.audit(base) if found.level == "error"] == []
    for claim in TABLES[name].claims:
        assert factcheck.check_statement(claim, base).verdict == "supported"


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
