"""Verdicts on the first base: what it must say, and where it must stay silent."""

from __future__ import annotations

from pathlib import Path

from verdict_tables import Row, check_table
from yaml_files import read_yaml

import factcheck
from factcheck.language.typography import same_words
from factcheck.match.base import Base

ROOT = Path(__file__).resolve().parent.parent

STATEMENTS: dict[str, list[str]] = read_yaml(ROOT / "tests" / "first_base_statements.yaml")
MISSED: dict[str, list[str]] = STATEMENTS.pop("missed", {})  # type: ignore[assignment]
ROWS = [
    Row(statement, "", verdict, missed)
    for missed, table in ((False, STATEMENTS), (True, MISSED))
    for verdict, statements in table.items()
    for statement in statements
]


def test_verdicts(first_base: Base) -> None:
    check_table("first base", ROWS, lambda row: factcheck.check_statement(row.statement, first_base).verdict)


def test_the_table_is_hard_enough() -> None:
    assert len(ROWS) >= 300
    assert len(STATEMENTS["silent"]) >= len(STATEMENTS["contradicted"])


def test_a_dispute_shows_both_sides(first_base: Base) -> None:
    result = factcheck.check_statement("The OpenAI-Microsoft partnership began in 2016", first_base)
    assert {each.claim.id for each in result.evidence} == {"partnership-began-2016", "partnership-began-2019"}


def test_a_third_value_is_contradicted_by_both_sides(first_base: Base) -> None:
    result = factcheck.check_statement("The OpenAI-Microsoft partnership began in 2021", first_base)
    assert {point.reference for each in result.evidence for point in each.comparison.differences} == {
        "2016",
        "2019",
    }


def test_an_outdated_statement_names_the_successor(first_base: Base) -> None:
    result = factcheck.check_statement("Sam Altman is joining Microsoft", first_base)
    assert result.successor is not None
    assert result.successor.id == "altman-returns"


def test_every_claim_agrees_with_the_base_it_stands_in(first_base: Base) -> None:
    for claim in first_base.claims():
        verdict = factcheck.check_statement(claim.statement, first_base).verdict
        assert verdict in ("supported", "disputed", "outdated"), claim.id


def test_there_are_enough_claims_and_every_one_is_cited_with_a_short_quote(first_base: Base) -> None:
    claims = list(first_base.claims())
    assert len(claims) >= 40
    for claim in claims:
        for citation in claim.sources:
            assert citation.quote, claim.id
            assert len(citation.quote.split()) <= 25, claim.id
            assert citation.locator, claim.id


def test_statements_are_in_our_own_words(first_base: Base) -> None:
    for claim in first_base.claims():
        assert not any(same_words(claim.statement, citation.quote or "") for citation in claim.sources), claim.id


def test_base_files_match_the_published_schema() -> None:
    import jsonschema

    from factcheck.base.schema import json_schema

    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    for path in [*(ROOT / "claims").glob("*.yaml"), *(ROOT / "sources").glob("*.yaml")]:
        jsonschema.validate(read_yaml(path), schema)
