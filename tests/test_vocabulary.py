"""A base's own words: what means the same, what excludes each other, and what is wrong with a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.auditing.run import audit
from factcheck.base.load import load_bytes
from factcheck.base.schema import json_schema
from factcheck.check.statement import check_statement
from factcheck.match.base import Base, load_base

CLAIMS = {
    "export": "Exports need the team plan.",
    "ida": "Ida Berg is on the team plan.",
    "price": "The team plan costs 9 euros a month.",
    "sale": "Acme sells the team plan in Norway.",
    "board": "The cornice board was replaced in 2019.",
    "storage": "Free plan users get 5 GB of storage.",
    "basic": "The Basic bundle is a free plan.",
    "lock": "The lock at Tor was glimmed in 1931.",
    "pin": "The Needle has a capstan.",
}
VOCABULARY = """\
vocabulary:
  - same: [team plan, team tier, Crew Tier]
  - exclusive: [team plan, free plan, enterprise plan]
  - same: [free plan, gratis tier]
  - same: [cornice board, eaves plate]
  - opposite: [glim, unglim]
  - same: [spindle, capstan]
  - same: [the Needle, the Spike]
entities:
  - {id: needle, name: The Needle}
"""


def _base(folder: Path, vocabulary: str) -> Base:
    claims = "".join(f"  - {{id: {name}, statement: {text}, sources: [s]}}\n" for name, text in CLAIMS.items())
    (folder / "claims").mkdir(parents=True, exist_ok=True)
    (folder / "claims" / "a.yaml").write_text(f"sources:\n  - {{id: s, title: T}}\nclaims:\n{claims}", "utf-8")
    (folder / "claims" / "b.yaml").write_text(vocabulary, "utf-8")
    return load_base(folder)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    return _base(tmp_path_factory.mktemp("vocabulary"), VOCABULARY)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Base:
    return _base(tmp_path_factory.mktemp("bare"), "entities:\n  - {id: needle, name: The Needle}\n")


# statement, verdict with the vocabulary
FOUND = [
    ("Exports need the team tier.", "supported"),
    ("Exports need the Crew Tier.", "supported"),
    ("The team tier costs 9 euros a month.", "supported"),
    ("The team tier costs 8 euros a month.", "contradicted"),
    ("The eaves plate was replaced in 2019.", "supported"),
    ("Users of the gratis tier get 5 GB of storage.", "supported"),
    ("The Spike has a spindle.", "supported"),
    # excluded
    ("Exports need the free plan.", "contradicted"),
    ("Exports need the gratis tier.", "contradicted"),
    ("Ida Berg is on the enterprise plan.", "contradicted"),
    ("The Basic bundle is an enterprise plan.", "contradicted"),
    ("The Basic bundle is a team tier.", "contradicted"),
    ("The lock at Tor was unglimmed in 1931.", "contradicted"),
    ("Ida Berg is not on the free plan.", "supported"),
]


@pytest.mark.parametrize(("statement", "verdict"), FOUND)
def test_found(base: Base, bare: Base, statement: str, verdict: str) -> None:
    assert check_statement(statement, base).verdict.value == verdict
    assert check_statement(statement, bare).verdict.value in ("unverified", "suspect")  # it is not known to exclude


# what excludes each other may still be said of two things, or hold side by side
SILENT = [
    "The free plan costs 9 euros a month.",
    "The free plan costs 4 euros a month.",
    "The enterprise plan costs 10 euros a month.",
    "Acme sells the free plan in Norway.",
    "Team plan users get 5 GB of storage.",
    "Enterprise plan users get 2 GB of storage.",
    "Imports need the free plan.",
    "Ole Lund is on the free plan.",
    "The Super bundle is a team plan.",
    "Exports need the freeze plan.",
    "Exports need the team.",
    "The lock at Bly was unglimmed in 1931.",
]


@pytest.mark.parametrize("statement", SILENT)
def test_silent(base: Base, statement: str) -> None:
    assert check_statement(statement, base).verdict.value == "unverified"


def test_the_search_is_widened_by_what_means_the_same(base: Base, bare: Base) -> None:
    assert [each.claim.id for each in base.search("eaves plate")][:1] == ["board"]
    assert bare.search("eaves plate") == []


def test_the_rest_of_the_file_decides_as_before(base: Base, bare: Base) -> None:
    for text in CLAIMS.values():
        assert check_statement(text, base).verdict is check_statement(text, bare).verdict


def test_a_row_that_changes_is_read_again(tmp_path: Path) -> None:
    statement = "Exports need the team tier."
    assert check_statement(statement, _base(tmp_path, VOCABULARY)).verdict.value == "supported"
    other = VOCABULARY.replace("team tier", "group tier")
    assert check_statement(statement, _base(tmp_path, other)).verdict.value == "unverified"


def test_the_audit_knows_the_words(tmp_path: Path) -> None:
    base = _base(tmp_path, VOCABULARY)
    extra = "claims:\n  - {id: rival, statement: Exports need the gratis tier., sources: [s]}\n"
    (tmp_path / "claims" / "c.yaml").write_text(extra, "utf-8")
    pairs = [
        {claim.id for claim in finding.claims} for finding in audit(load_base(base.path)) if finding.level == "error"
    ]
    assert {"export", "rival"} in pairs
    assert not [finding for finding in audit(_base(tmp_path / "other", VOCABULARY)) if finding.level == "error"]


# rows, what the message says
PROBLEMS = [
    ("  - same: [a]\n", "b.yaml:2:11: field 'same' must have at least 2 texts, found 1"),
    ("  - opposite: [a, b, c]\n", "b.yaml:2:15: field 'opposite' must have 2 texts, found 3"),
    ("  - exclusive: plan\n", "b.yaml:2:16: field 'exclusive' must be a list of texts"),
    ("  - opposite: [on, off]\n", "b.yaml:2:16: field 'opposite' must be a text, found"),
    ("  - sam: [a, b]\n", "b.yaml:2:5: unknown field 'sam' in vocabulary row; did you mean 'same'?"),
    (
        "  - {same: [a, b], opposite: [a, c]}\n",
        "b.yaml:2:5: a vocabulary row must have one of same, opposite, exclusive",
    ),
    ("  - {}\n", "b.yaml:2:5: a vocabulary row must have one of same, opposite, exclusive, found none of them"),
    ("  - team plan\n", "b.yaml:2:5: vocabulary row must be a mapping of fields"),
    (
        "  - same: [team plan, Team plans]\n",
        "b.yaml:2:5: field 'same' has one term twice: 'team plan' and 'Team plans'",
    ),
    (
        "  - same: [a, b]\n  - exclusive: [c, b, a]\n",
        "b.yaml:3:5: 'b' and 'a' are exclusive here, and the same in another",
    ),
]


@pytest.mark.parametrize(("rows", "message"), PROBLEMS)
def test_problem(rows: str, message: str) -> None:
    found = load_bytes(f"vocabulary:\n{rows}".encode(), "b.yaml")
    assert message in "\n".join(map(str, found.problems))


def test_all_problems_come_in_one_run() -> None:
    rows = "".join(rows for rows, _ in PROBLEMS)
    found = load_bytes(f"vocabulary:\n{rows}".encode(), "b.yaml")
    assert len(found.problems) >= len(PROBLEMS)


def test_the_json_schema_has_the_rows() -> None:
    row = json_schema()["$defs"]["vocabulary"]
    assert (row["minProperties"], row["maxProperties"]) == (1, 1)
    assert {name: (each.get("minItems"), each.get("maxItems")) for name, each in row["properties"].items()} == {
        "same": (2, None),
        "opposite": (2, 2),
        "exclusive": (2, None),
    }
