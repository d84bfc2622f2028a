"""Values and names of a text that differ from the base's, said in another construction than the claim."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from factcheck.check.reference import entities_of, resolved
from factcheck.check.statement import check_statement
from factcheck.match.base import load_base
from factcheck.model import Statement

CLAIMS = (
    "The Marrow Museum was opened in 1952.",
    "The Marrow Museum is run by the Orme Trust.",
    "The Marrow Museum has 46 employees.",
    "The Marrow Museum is closed on Mondays.",
    "The reading room has 240 seats.",
    "The restoration of the tower took four years.",
    "The tower was damaged by a storm in 1987.",
    "The oldest map of the Marrow Museum is from 1483.",
    "The youth club of the Marrow Museum was founded in 1996.",
    "A day pass costs 9 euros.",
    "The lens was made in Paris.",
    "The architect of the new wing is Jonas Rydell.",
    "The journey to the Marrow Museum takes 35 minutes.",
    "In 2023 the Marrow Museum had 91,000 visitors.",
)
TITLE = "The Marrow Museum"
SUSPECT = (
    "The reading room, with seats for 340 readers, is always full.",
    "The restoration of the tower had taken seven years, so they say.",
    "The storm that hit the town in 1978 tore off the tip of the tower.",
    "The lens, made in London by a family firm, is a marvel.",
    "The wing is the work of the architect Lars Holm.",
    "The reading room, which has 340 seats, will be the last of its kind.",
)
QUIET = (
    "The reading room, with seats for 240 readers, is always full.",
    "At the top there is a restaurant with 90 seats.",
    "A week pass, which most people buy, costs 29 euros.",
    "The choir of the youth club was founded by two teachers.",
    "Founded in 1931, the Friends of the Harbour gave a great deal.",
    "In 2022 there were 86,000 visitors, fewer than ever.",
    "The youngest map, drawn in 1990, shows the harbour.",
    "The founder died in 1961.",
    "The museum will have 95,000 visitors.",
    "The café is closed on Tuesdays.",
    "“The reading room has 340 seats,” says a guard.",
    "The restoration of the tower took 90 volunteers.",
    "The frame was made in London.",
)


def judged(folder: Path, *texts: str, title: str = TITLE) -> list[str]:
    (folder / "claims").mkdir()
    rows = [{"id": f"c{at}", "statement": each, "sources": ["s"]} for at, each in enumerate(CLAIMS)]
    base = {"sources": [{"id": "s", "title": "T"}], "claims": rows}
    (folder / "claims" / "a.yaml").write_text(yaml.safe_dump(base), "utf-8")
    opened = load_base(folder)
    given = [Statement(title, level=1), *(Statement(each, paragraph=at) for at, each in enumerate(texts, 1))]
    return [check_statement(each, opened).verdict.value for each in resolved(given, entities_of(opened))[1:]]


@pytest.mark.parametrize("text", SUSPECT)
def test_what_differs_from_the_base_in_other_words_is_suspect(text: str, tmp_path: Path) -> None:
    assert judged(tmp_path, text) == ["suspect"]


@pytest.mark.parametrize("text", QUIET)
def test_what_is_told_of_something_else_is_not(text: str, tmp_path: Path) -> None:
    assert judged(tmp_path, text)[0] not in ("suspect", "contradicted")


@pytest.mark.parametrize("text", [*SUSPECT, "The reading room has 340 seats."])
def test_a_text_on_something_else_is_held_against_nothing(text: str, tmp_path: Path) -> None:
    assert judged(tmp_path, text, title="The Sallow Library")[0] in ("unverified", "not_checkable")
