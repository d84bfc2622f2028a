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
        "a.yaml:5:16: field 'review_by' must be a date",
    ),
    (
        "claims:\n  - id: a\n    statement: X\n    sources: [s]\n    review_by: 2023-02-30\n",
        "a.yaml:5:16: field 'review_by' must be a date",
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
    ("claims:\n  - id: a\n    statement: X\n    sources: []\n", "must be a list of at least one source"),
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
    assert message in str(error.value)


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
