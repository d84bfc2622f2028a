"""What is wrong with a base is said in full, with file, line and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.base.load import load_bytes
from factcheck.base.yamlfile import MAX_BYTES
from factcheck.match.base import load_base
from factcheck.model import BaseError

SOURCE = "sources:\n  - id: s\n    title: T\n"

# content of claims/a.yaml behind a valid source, what the message says
PROBLEMS = [
    (
        "claims:\n  - id: a\n    statment: X\n    sources: [s]\n",
        "a.yaml:3:5: unknown field 'statment' in claim 'a'; did you mean 'statement'?",
    ),
    ("claims:\n  - id: a\n    sources: [s]\n", "a.yaml:2:5: missing field 'statement' in claim 'a'"),
    (
        "claims:\n  - id: a\n    statement: 5\n    sources: [s]\n",
        "a.yaml:3:16: field 'statement' must be a text, found the number '5'; put it in quotes",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [t]\n",
        "a.yaml:4:15: source: no source has the id 't'",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    subject: e\n",
        "a.yaml:5:14: subject: no entity has the id 'e'",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    property: p\n",
        "a.yaml:5:15: property: no property has the id 'p'",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    superseded_by: b\n",
        "a.yaml:5:20: superseded_by: no claim has the id 'b'",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    superseded_by: a\n",
        "superseded_by runs in a circle: a -> a",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    review_by: 2023-13\n",
        "a.yaml:5:16: field 'review_by' must be a date, and there is no month 13, found the text '2023-13'",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    review_by: 2023-02-30\n",
        "a.yaml:5:16: field 'review_by' must be a day of the calendar; 2023-02 has 28, found the date '2023-02-30'",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    review_by: 2024-04-31~\n",
        "must be a day of the calendar; 2024-04 has 30, found the text '2024-04-31~'",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    review_by: 0000-01-01\n",
        "field 'review_by' must be a date, and there is no year 0",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    review_by: next May\n",
        "field 'review_by' must be a date like 2023, 2023-11 or 2023-11-22, found the text 'next May'",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    review_by: [2023]\n",
        "field 'review_by' must be a date like 2023, 2023-11 or 2023-11-22, found a list",
    ),
    (
        "claims:\n  - id: a\n    id: b\n    statement: X\n    sources: [s]\n",
        "a.yaml:3:5: duplicate key 'id', first given in line 2",
    ),
    ("claims:\n  - id: s\n    statement: X\n    sources: [s]\n", "duplicate id 's', first used at"),
    ("claims:\n\t- id: a\n", "a.yaml:2:1: tab found; YAML is indented with spaces"),
    ("claims:\n  - id: a\n    statement: X: Y\n", "a.yaml:3:17: not valid YAML"),
    ("", "a.yaml:1:1: file is empty"),
    ("# nothing\n", "a.yaml:1:1: file holds only comments"),
    ("- a\n", "a.yaml:1:1: a file must be a mapping"),
    ("claim:\n  - id: a\n", "a.yaml:1:1: unknown section 'claim'; did you mean 'claims'?"),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    rank: best\n",
        "field 'rank' is 'best', allowed are preferred, normal, deprecated",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: []\n",
        "must be a list of at least one source, found an empty one",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: s\n",
        "must be a list of at least one source, found the text 's'; put it in brackets: [...]",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    tags: old\n",
        "field 'tags' must be a list of texts, found the text 'old'; put it in brackets: [...]",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    tags: {a: b}\n",
        "field 'tags' must be a list of texts, found a mapping\n",
    ),
    # a comma ends a text between { and }
    (
        "claims:\n  - {id: a, statement: They hold 2,000 books., sources: [s]}\n",
        "a.yaml:2:36: unknown field '000 books.' in claim 'a'; between { and }, a text that holds a comma must be put"
        " in quotes",
    ),
    (
        "claims:\n  - {id: a, statement: Acme, the firm, has 3 men: two., sources: [s]}\n",
        "unknown field 'has 3 men' in claim 'a'; between { and }, a text that holds a comma",
    ),
    (
        "claims:\n  - {id: a, statement: X, sources: [s], paraphrases: [They hold 2,000 books.]}\n",
        "a.yaml:2:67: the comma of a number ends a text here; between [ and ], a text that holds a comma must be put in"
        " quotes",
    ),
    (
        "claims:\n  - {id: a, statment: Old, sources: [s]}\n",
        "unknown field 'statment' in claim 'a'; did you mean 'statement'?",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    the note: X\n",
        "unknown field 'the note' in claim 'a'; did you mean 'note'?",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    truth: maybe\n",
        "field 'truth' must be true or false, found the text 'maybe'",
    ),
    ("claims:\n  - id: a b\n    statement: X\n    sources: [s]\n", "use letters, digits"),
]


@pytest.mark.parametrize(("content", "message"), PROBLEMS)
def test_problem(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text(content, "utf-8")
    (tmp_path / "claims" / "s.yaml").write_text(SOURCE, "utf-8")
    with pytest.raises(BaseError) as error:
        load_base(tmp_path)
    assert message in f"{error.value}\n"


@pytest.mark.parametrize(
    "lists",
    [
        'paraphrases: ["They hold 2,000 books.", In 1990, 200 men came.]',
        'paraphrases: ["Room 2", "300 men work in it."]',
        'paraphrases: ["They work in room 2",300 men work in it.]',
        "tags: [room 2,300 men]",
        "paraphrases: [They work in house B,300 men work in it.]",
    ],
)
def test_a_comma_between_texts_is_none_of_a_number(lists: str) -> None:
    content = f"claims:\n  - {{id: a, statement: X, sources: [s], {lists}}}\n"
    assert not load_bytes(content.encode(), "a.yaml").problems


def test_all_problems_of_all_files_come_in_one_run(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    for index, (content, _) in enumerate(PROBLEMS):
        (tmp_path / "claims" / f"{index:02}.yaml").write_text(content, "utf-8")
    with pytest.raises(BaseError) as error:
        load_base(tmp_path)
    files = {problem.location.file for problem in error.value.problems}
    assert files == {f"claims/{index:02}.yaml" for index in range(len(PROBLEMS))}


def test_not_utf8_names_the_byte() -> None:
    (problem,) = load_bytes(b"claims:\n  - id: \xff\n", "a.yaml").problems
    assert str(problem) == "a.yaml:2:9: not UTF-8: byte 0xff; save it as UTF-8"


def test_a_yaml_bomb_is_refused() -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for one, two in zip("abcdefgh", "bcdefghi", strict=False):
        lines.append(f"{two}: &{two} [" + ", ".join([f"*{one}"] * 9) + "]")
    (problem,) = load_bytes("\n".join(lines).encode(), "a.yaml").problems
    assert "aliases" in problem.message


def test_a_huge_file_is_refused() -> None:
    (problem,) = load_bytes(b" " * (MAX_BYTES + 1), "a.yaml").problems
    assert "too large" in problem.message
