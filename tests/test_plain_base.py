"""A base of plain claims, as an editor writes it on the first day: geography, science, products, companies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

import factcheck
from factcheck.match.base import Base

TABLE: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "plain_base_statements.yaml").read_text("utf-8"))
CLAIMS = TABLE.pop("claims")
CASES = [(statement, verdict) for verdict, statements in TABLE.items() for statement in statements]


@pytest.mark.parametrize(("statement", "verdict"), CASES)
def test_verdict(make_base: Callable[..., Base], statement: str, verdict: str) -> None:
    assert factcheck.check_statement(statement, make_base(*CLAIMS)).verdict == verdict


def test_the_claims_do_not_contradict_each_other(make_base: Callable[..., Base]) -> None:
    base = make_base(*CLAIMS)
    assert [found.message for found in factcheck.audit(base) if found.level == "error"] == []
    for claim in CLAIMS:
        assert factcheck.check_statement(claim, base).verdict == "supported"
