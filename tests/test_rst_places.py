"""Where the sentences of a reStructuredText stand: their very line and column, in whatever they are written.

Each sentence is said once or again and again: a place that was searched for by the words of a sentence would be that of
another one. The constructs stand in ``rst_constructs.txt``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from factcheck.document.read import Document, read_bytes
from factcheck.model import Statement

_FILE = Path(__file__).parent / "rst_constructs.txt"
CONSTRUCTS = {
    name: text
    for name, _, text in (
        part.replace("⇥", "\t").partition("\n") for part in _FILE.read_text("utf-8").split("\n%% ")[1:]
    )
}
_SAID = re.compile(r"Town \d{3} has 9 towers here\.")
#: What a construct is put into: the first line of it, and what stands before all others.
WRAPPINGS = [
    ("* ", "  "),
    ("3. ", "   "),
    (".. note::\n\n   ", "   "),
    ("term\n   ", "   "),
    (".. strange::\n\n    ", "    "),
    (".. container:: a\n\n   ", "   "),
    ("* * ", "    "),
    (".. [1] ", "   "),
]


def written(construct: str, once: bool) -> str:
    """Return a construct with sentences in it: another one each time, or the same."""
    count = iter(range(100, 1000))
    return re.sub("@", lambda _: f"Town {next(count) if once else 111} has 9 towers here.", construct)


def read(text: str) -> Document:
    return read_bytes(text.encode(), "a.rst", ".rst")


def places(document: Document) -> list[tuple[int, ...]]:
    found = [(each.location, each.end, each.pieces) for each in document.statements]
    return [(*place[1:], *end[1:], *sum(pieces, ())) for place, end, pieces in found if place and end]


def said_in(statement: Statement) -> Iterator[tuple[str, int]]:
    """Yield each of the sentences that are said once in a statement, and where its number is said to stand."""
    places = {piece.start + at: piece.offset + at for piece in statement.pieces for at in range(piece.length)}
    for match in _SAID.finditer(statement.text):
        yield match.group(), places[match.start()]


def check(construct: str) -> int:
    """See that all that is read of a construct stands where it is said to, and return how many sentences that are."""
    document = read(written(construct, once=True))
    lines = re.split("\r\n|\n", document.text)
    found = [pair for statement in document.statements for pair in said_in(statement)]
    assert [(words, place) for words, place in found if document.text.find(words) != place] == []
    for each in document.statements:
        assert each.location is not None
        if not each.text.startswith("Town"):
            continue  # a picture stands before it, or it is told of a list of terms in words of our own
        assert lines[each.location.line - 1][each.location.column - 1 :].startswith(each.text[0])
    assert places(read(written(construct, once=False))) == places(document)
    return len(found)


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_a_sentence_stands_where_it_stands(name: str) -> None:
    assert check(CONSTRUCTS[name])


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_lines_may_end_as_on_windows(name: str) -> None:
    assert check(CONSTRUCTS[name].replace("\n", "\r\n"))


def wrapped(construct: str, random: Random) -> str:
    """Put a construct into others, up to three deep."""
    for _ in range(random.randrange(4)):
        first, further = random.choice(WRAPPINGS)
        lines = construct.expandtabs(8).splitlines()
        construct = "\n".join([first + lines[0], *[further + line if line else line for line in lines[1:]], ""])
    return construct


@pytest.mark.parametrize("seed", range(40))
def test_constructs_stand_in_each_other(seed: int) -> None:
    random = Random(seed)
    names = random.sample(sorted(CONSTRUCTS), 6)
    assert check("\n\n.. \n\n".join(wrapped(CONSTRUCTS[name], random) for name in names))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (".. |x| replace:: Bolt House\n\nIt rains. |x| has 9 rooms.\n", (3, 11)),
        (".. |x| replace:: Bolt House\n\n* a\n* |x| has 9 rooms.\n", (4, 3)),
        (".. |9| replace:: Bolt House\n\n9 |9|\n=====\n\n|9| has 9 rooms.\n", (6, 1)),
    ],
)
def test_what_a_substitution_stands_for_stands_where_it_is_used(text: str, place: tuple[int, int]) -> None:
    (found,) = [each for each in read(text).statements if each.text == "Bolt House has 9 rooms."]
    assert found.location is not None
    assert found.location[1:] == place
    runs = [text[piece.offset : piece.offset + piece.length] for piece in found.pieces]
    assert [run for run in runs if len(run) > 1] == ["has 9 rooms."]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (":town:`town 7 is big.`", (1, 8)),
        ("See :town:`town` 7. Town 8 is big.", (1, 21)),
        (r"A \*star\\. Town \8 is big.", (1, 13)),
        ("`a`_ bc. `Town <a>`_ is big.\n\n.. _a: http://x", (1, 11)),
        ("|| a|. | Town is big.", (1, 8)),
        ("*a bc. Town is big.", (1, 8)),
        ("东京 is. Town is big.", (1, 8)),
        ("=====  =====\n东京   Town 8 is big.\n=====  =====\n", (2, 6)),
        ("+------+-----------------+\n| 东京 | Town is 东 big. |\n+------+-----------------+\n", (2, 8)),
    ],
)
def test_inline_markup_moves_no_column(text: str, place: tuple[int, int]) -> None:
    found = [each.location[1:] for each in read(text).statements if each.location and "own" in each.text]
    assert found[-1] == place


def test_a_line_may_be_long() -> None:
    text = "Town 7 is big. " * 2_000
    assert len(read(text).statements) == 2_000
