"""Documents into sentences: each one whole, each at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.document.read import DocumentError, decode, read_document, read_text

PLAIN = [
    ("one a line", "Acme rose\nBolt fell\n", [(1, 1, "Acme rose"), (2, 1, "Bolt fell")]),
    ("prose", "Acme rose. Bolt fell.\n", [(1, 1, "Acme rose."), (1, 12, "Bolt fell.")]),
    (
        "wrapped",
        "Acme rose in the\nyear 2019. Bolt fell.",
        [(1, 1, "Acme rose in the year 2019."), (2, 12, "Bolt fell.")],
    ),
    (
        "abbreviations",
        "Mr. Lee of the U.S. firm paid $1.5 billion. He left.",
        [(1, 1, "Mr. Lee of the U.S. firm paid $1.5 billion."), (1, 45, "He left.")],
    ),
    (
        "a month that is no abbreviation",
        "It closes on 15 May. Anna left.",
        [(1, 1, "It closes on 15 May."), (1, 22, "Anna left.")],
    ),
    ("a unit at the end", "It takes 20 min. Then it stops.", [(1, 1, "It takes 20 min."), (1, 18, "Then it stops.")]),
    ("a number behind an abbreviation", "It is no. 7 of Jan. 2020 there.", [(1, 1, "It is no. 7 of Jan. 2020 there.")]),
    (
        "curly quotes",
        "“It is done.” She left — at last.",
        [(1, 1, "“It is done.”"), (1, 15, "She left — at last.")],
    ),
    ("paragraphs", "Acme rose\n\nBolt fell", [(1, 1, "Acme rose"), (3, 1, "Bolt fell")]),
    ("windows", "Acme rose.\r\nBolt fell.\r\n", [(1, 1, "Acme rose."), (2, 1, "Bolt fell.")]),
    ("colours", "\x1b[31mAcme\x1b[0m rose.", [(1, 6, "Acme rose.")]),
    (
        "bold and a link",
        "\x1b[1mBolt\x1b[m fell. \x1b]8;;u\x07Acme\x1b]8;;\x07 rose.",
        [(1, 5, "Bolt fell."), (1, 26, "Acme rose.")],
    ),
    ("an escape alone", "\x1bAcme rose. Acme\x1b(B fell\x1b8.", [(1, 1, "\x1bAcme rose."), (1, 13, "Acme fell.")]),
    ("no colours", "Room [31m] is full. It has [31m2.", [(1, 1, "Room [31m] is full."), (1, 21, "It has [31m2.")]),
    ("bullets", "- Acme rose\n- Bolt fell", [(1, 3, "Acme rose"), (2, 3, "Bolt fell")]),
]
MARKDOWN = [
    (
        "heading",
        "# Title here\n\nAcme *rose*. Bolt fell.\n",
        [(1, 3, "Title here"), (3, 1, "Acme rose."), (3, 14, "Bolt fell.")],
    ),
    ("code", "Acme rose.\n\n```\nBolt fell.\n```\n", [(1, 1, "Acme rose.")]),
    ("quote", "> Bolt fell.\n\nAcme rose.\n", [(3, 1, "Acme rose.")]),
    ("front matter", "---\ntitle: Bolt fell\n---\nAcme rose.\n", [(4, 1, "Acme rose.")]),
    ("list", "1. Acme rose.\n2. Bolt fell.\n", [(1, 4, "Acme rose."), (2, 4, "Bolt fell.")]),
    ("link", "See [Acme rose](http://x.y). Bolt fell.", [(1, 1, "See Acme rose."), (1, 30, "Bolt fell.")]),
    (
        "table",
        "| a | b |\n|---|---|\n| Acme rose. | Bolt fell. |\n",
        [(3, 3, "Acme rose."), (3, 16, "Bolt fell.")],
    ),
    ("entity", "AT&amp;T rose. Bolt fell.", [(1, 1, "AT&T rose."), (1, 16, "Bolt fell.")]),
]


def _places(text: str, suffix: str) -> list[tuple[int, int, str]]:
    found = []
    for statement in read_text(text, "draft", suffix):
        assert statement.location is not None
        found.append((statement.location.line, statement.location.column, statement.text))
    return found


@pytest.mark.parametrize(("name", "text", "expected"), PLAIN)
def test_plain_text(name: str, text: str, expected: list[tuple[int, int, str]]) -> None:
    assert _places(text, ".txt") == expected


@pytest.mark.parametrize(("name", "text", "expected"), MARKDOWN)
def test_markdown(name: str, text: str, expected: list[tuple[int, int, str]]) -> None:
    assert _places(text, ".md") == expected


def test_encodings(tmp_path: Path) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        path = tmp_path / f"{encoding}.txt"
        path.write_text("Zürich rose.", encoding)
        assert [each.text for each in read_document(path).statements] == ["Zürich rose."]


def test_a_bad_byte_is_named_with_its_place() -> None:
    with pytest.raises(DocumentError, match=r"draft:2:4: not UTF-8: byte 0xff"):
        decode(b"ok\nabc\xff", "draft")
