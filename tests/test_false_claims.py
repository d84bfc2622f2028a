"""What follows from a claim that a base holds to be false, and what does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import Base, check_statement, load_base

_CLAIMS = """
sources:
  - {id: rules, title: Rules of the house}
claims:
  - {id: one, statement: Arlen contains preservatives., truth: false, sources: [rules]}
  - {id: two, statement: The hall burned down in 1956., truth: false, sources: [rules]}
  - {id: three, statement: Arlen is made in Holm., sources: [rules]}
"""


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    folder: Path = tmp_path_factory.mktemp("false")
    (folder / "claims.yaml").write_text(_CLAIMS)
    return load_base(str(folder))


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Arlen contains preservatives.", "contradicted"),
        ("Arlen does not contain preservatives.", "supported"),
        ("Arlen contains no preservatives.", "supported"),
        ("The hall did not burn down in 1956.", "supported"),
        # each of these denies more than the one thing that is false
        ("Neither Arlen nor Roquefort contains preservatives.", "unverified"),
        ("Arlen contains neither preservatives nor colouring.", "unverified"),
        ("No Arlen or Roquefort contains preservatives.", "unverified"),
        ("Arlen cannot contain preservatives.", "unverified"),
        ("Neither the hall nor the mill burned down in 1956.", "unverified"),
        # it may have done so in another year
        ("The hall burned down.", "suspect"),
        ("The hall, which burned down in 1956, was made of wood.", "contradicted"),
        ("A man said that the hall burned down in 1956.", "unverified"),
    ],
)
def test_a_denial_of_what_is_false(base: Base, statement: str, verdict: str) -> None:
    assert check_statement(statement, base).verdict.value == verdict
