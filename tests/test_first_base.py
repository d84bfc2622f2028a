"""Verdicts on the first base: what it must say, and where it must stay silent."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

import factcheck
from factcheck.judge.parts import normal
from factcheck.match.base import Base

ROOT = Path(__file__).resolve().parent.parent

VERDICTS = [
    ("The OpenAI-Microsoft partnership began in 2016", "disputed"),
    ("The partnership between Microsoft and OpenAI started in 2019.", "disputed"),
    ("Microsoft and OpenAI have been partners since 2016", "disputed"),
    ("The OpenAI-Microsoft partnership began in 2021", "contradicted"),
    ("Microsoft put $1bn into OpenAI in 2019", "supported"),
    ("In 2019, Microsoft invested one billion dollars in OpenAI.", "supported"),
    ("Microsoft invested $2 billion in OpenAI in 2019", "contradicted"),
    ("Microsoft invested $1 billion in OpenAI in 2018", "contradicted"),
    ("Microsoft invested less than $1 billion in OpenAI in 2019", "contradicted"),
    ("Microsoft did not invest $1 billion in OpenAI in 2019", "contradicted"),
    ("Microsoft has invested $13 billion in OpenAI", "supported"),
    ("Microsoft has invested more than $10 billion in OpenAI", "supported"),
    ("Microsoft has invested about $13 billion in OpenAI", "supported"),
    ("Microsoft has invested nearly $14 billion in OpenAI", "supported"),
    ("Mircosoft has invested $13 billion in OpnAI", "supported"),
    ("Sam Altman is joining Microsoft", "outdated"),
    ("Microsoft hired Altman", "outdated"),
    ("Is Sam Altman joining Microsoft?", "not_checkable"),
    ("Satya Nadella is Microsoft's chief executive", "supported"),
    ("Tim Cook is the CEO of Microsoft", "contradicted"),
    ("Microsoft CEO Sundar Pichai", "contradicted"),
    ("The CEO of Quora is Adam D’Angelo.", "supported"),
    ("Larry Summers is the CEO of Quora", "contradicted"),
    ("Greg Brockman co-founded OpenAI", "unverified"),
    ("Bret Taylor chairs the board of OpenAI", "supported"),
    ("Larry Summers chairs the board of OpenAI", "contradicted"),
    ("Google is the exclusive cloud provider of OpenAI", "contradicted"),
    ("The partnership between Microsoft and OpenAI has three pillars", "supported"),
    ("The partnership between Microsoft and OpenAI has four pillars", "contradicted"),
]

SILENT = [
    "Microsoft invested $1 billion in Nuance in 2019",
    "Google invested $1 billion in OpenAI in 2019",
    "Microsoft has invested in OpenAI in 2021",
    "Microsoft invested $2 billion in OpenAI in 2021",
    "Microsoft invested $1 billion in OpenAI's rival in 2019",
    "Microsoft reportedly invested $2 billion in OpenAI in 2019",
    "Analysts say Microsoft invested $2 billion in OpenAI in 2019",
    "Microsoft invested €1 billion in OpenAI in 2019",
    "The partnership between Microsoft and Mistral began in 2024",
    "The partnership has four pillars",
    "Sam Altman is a co-founder of Loopt",
    "Bret Taylor is a former co-CEO of Sierra",
    "Satya Nadella is the CEO of the year",
    "Tim Cook is the CEO of Apple",
    "Sam Altman met Satya Nadella in 2019",
    "If Microsoft invested $2 billion in OpenAI in 2019, nobody noticed.",
    "Nvidia is a cloud provider",
    "OpenAI expanded its board in 2025",
]


@pytest.mark.parametrize(("statement", "verdict"), VERDICTS)
def test_verdict(first_base: Base, statement: str, verdict: str) -> None:
    assert factcheck.check_statement(statement, first_base).verdict == verdict


@pytest.mark.parametrize("statement", SILENT)
def test_silence(first_base: Base, statement: str) -> None:
    assert factcheck.check_statement(statement, first_base).verdict in ("unverified", "not_checkable")


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


def test_the_audit_finds_2016_against_2019_and_nothing_else(first_base: Base) -> None:
    findings = factcheck.audit(first_base)
    assert [(finding.rule, [claim.id for claim in finding.claims]) for finding in findings] == [
        ("self-contradicting-source", ["partnership-began-2016", "partnership-began-2019"])
    ]


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
        quotes = {normal(citation.quote or "").rstrip(".") for citation in claim.sources}
        assert normal(claim.statement).rstrip(".") not in quotes, claim.id


def test_base_files_match_the_published_schema() -> None:
    import jsonschema

    from factcheck.base.schema import json_schema

    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    for path in [*(ROOT / "claims").glob("*.yaml"), *(ROOT / "sources").glob("*.yaml")]:
        jsonschema.validate(yaml.safe_load(path.read_text("utf-8")), schema)
