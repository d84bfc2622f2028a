"""Documents that are damaged, or made to do harm: one message and exit 2, or read in time; never more than that."""

from __future__ import annotations

import io
import random
import time
import zipfile
from collections.abc import Callable

import pytest

from factcheck.document.blocks import ReadOptions
from factcheck.document.read import DocumentError, read_bytes

WORDS = "Old towns have old walls."
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_O = "urn:oasis:names:tc:opendocument:xmlns:"


def archive(name: str, content: str, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as found:
        found.writestr(name, content)
    return data.getvalue()


def docx(body: str) -> bytes:
    return archive("word/document.xml", f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>')


def odt(body: str) -> bytes:
    spaces = f'xmlns:office="{_O}office:1.0" xmlns:text="{_O}text:1.0"'
    opened = f"<office:document-content {spaces}><office:body><office:text>"
    closed = "</office:text></office:body></office:document-content>"
    return archive("content.xml", opened + body + closed)


def sentences(data: bytes, suffix: str) -> list[str]:
    return [each.text for each in read_bytes(data, f"a{suffix}", suffix).statements]


def nested(opening: str, depth: int) -> str:
    return "\n\n".join(f"{opening.replace('#', '  ' * at)}Town {at} has {at + 2} old walls." for at in range(depth))


@pytest.mark.parametrize(
    ("suffix", "opening"), [(".md", "#- "), (".rst", "#* "), (".html", "<ul><li>"), (".html", "<div>")]
)
def test_what_is_nested_is_read_on_every_level(suffix: str, opening: str) -> None:
    assert len(sentences(nested(opening, 40).encode(), suffix)) == 40


def test_quotes_in_quotes_are_read_on_every_level() -> None:
    text = "\n\n".join("> " * at + f"Town {at} has {at + 2} old walls." for at in range(40))
    found = read_bytes(text.encode(), "a.md", ".md", ReadOptions(quotes=True)).statements
    assert len(found) == 40


@pytest.mark.parametrize("text", ["> " * 400 + WORDS, nested("#- ", 200)])
def test_what_nobody_nests_so_deeply_is_a_message_and_no_silence(text: str) -> None:
    with pytest.raises(DocumentError, match="nested too deeply"):
        read_bytes(text.encode(), "a.md", ".md", ReadOptions(quotes=True))


def test_what_unknown_directives_hold_is_read() -> None:
    text = (
        ".. foo:: name\n   :option: v\n\n   Old towns have walls.\n\n.. bar:: New towns have none.\n   Some have two.\n\n"
        ".. py:function:: f(x)\n\n   It returns walls.\n\n.. mermaid::\n\n   graph of walls\n"
    )
    wanted = ["Old towns have walls.", "New towns have none.", "Some have two.", "It returns walls."]
    assert sentences(text.encode(), ".rst") == wanted


#: Markup that is opened again and again and never closed; the time must grow as the length.
UNCLOSED = [
    (".html", "<a "),
    (".html", "<!-- x> "),
    (".html", "<a b='"),
    (".html", "&"),
    (".html", "<"),
    (".html", "<![x> "),
    (".md", "["),
    (".md", "![a]("),
    (".md", "*a "),
    (".md", "<a "),
    (".md", "`a "),
    (".md", "$a "),
    (".md", "|a"),
    (".mdx", "{"),
    (".mdx", "<A "),
    (".adoc", "link:"),
    (".adoc", "<<a"),
    (".adoc", "`"),
    (".tex", "\n"),
    (".csv", '"'),
    (".rst", "*a "),
    (".rst", "`a "),
    (".rst", "``a "),
    (".rst", "|a "),
]


@pytest.mark.slow
@pytest.mark.parametrize(("suffix", "piece"), UNCLOSED)
def test_time_grows_as_the_length(suffix: str, piece: str) -> None:
    def seconds(length: int) -> float:
        data = (piece * (length // len(piece))).encode()
        began = time.process_time()
        read_bytes(data, f"a{suffix}", suffix)
        return time.process_time() - began

    seconds(300)
    # a collection of garbage may fall into one run, hardly into the same one twice
    longest = 40 * max(min(seconds(600), seconds(600)), 0.003)
    assert seconds(6_000) < longest or seconds(6_000) < longest


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["`a` ", "a ^[b] ", "$a$ ", "&amp; "])
def test_time_grows_as_the_number_of_pieces_of_a_paragraph(piece: str) -> None:
    def seconds(length: int) -> float:
        data = (piece * (length // len(piece))).encode()
        began = time.process_time()
        read_bytes(data, "a.md", ".md")
        return time.process_time() - began

    seconds(300)
    longest = 20 * min(seconds(2_500), seconds(2_500))
    assert seconds(20_000) < longest or seconds(20_000) < longest


PARAGRAPH = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"
HOSTILE = {
    "nested paragraphs": (
        ".docx",
        docx("<w:p>" * 10_000 + PARAGRAPH + "</w:p>" * 10_000),
        "nested deeper than 200 levels",
    ),
    "nested controls": (".docx", docx("<w:sdt>" * 10_000 + "</w:sdt>" * 10_000), "nested deeper than 200 levels"),
    "nested sections": (".odt", odt("<text:section>" * 10_000 + "</text:section>" * 10_000), "nested deeper"),
    "nested spans": (
        ".odt",
        odt("<text:p>" + "<text:span>" * 10_000 + "</text:span>" * 10_000 + "</text:p>"),
        "nested",
    ),
    "a bomb": (".docx", docx("<w:p></w:p>" * 2_000_000), "unpacks to far more than a text of its size"),
    "no archive": (".odt", b"PK\x03\x04" + b"\0" * 100, "is damaged"),
    "another archive": (".docx", odt(""), "has no part word/document.xml"),
    "an entity": (
        ".docx",
        archive("word/document.xml", "<!DOCTYPE d [<!ENTITY a SYSTEM '/etc/passwd'>]><d>&a;</d>"),
        "damaged",
    ),
}


_T = f'xmlns:table="{_O}table:1.0"'
TABLES = [
    (".docx", docx, "<w:tbl><w:tr><w:tc>", PARAGRAPH, "</w:tc></w:tr></w:tbl>"),
    (
        ".odt",
        odt,
        f"<table:table {_T}><table:table-row><table:table-cell>",
        f"<text:p>{WORDS}</text:p>",
        "</table:table-cell></table:table-row></table:table>",
    ),
]


@pytest.mark.parametrize(("suffix", "write", "opened", "words", "closed"), TABLES, ids=[".docx", ".odt"])
def test_a_table_in_a_table_is_read_once(
    suffix: str, write: Callable[[str], bytes], opened: str, words: str, closed: str
) -> None:
    began = time.process_time()
    assert sentences(write(opened * 40 + words + closed * 40), suffix) == [WORDS]
    assert time.process_time() - began < 2


def test_all_boxes_of_a_drawing_are_read_once() -> None:
    boxes = "".join(
        f"<b><w:txbxContent><w:p><w:r><w:t>Town {at} has walls.</w:t></w:r></w:p></w:txbxContent></b>" for at in (1, 2)
    )
    other = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    drawing = f'<m:AlternateContent xmlns:m="{other}"><m:Choice>{boxes}</m:Choice><m:Fallback>{boxes}</m:Fallback></m:AlternateContent>'
    data = docx(f"<w:p><w:r><w:t>{WORDS}</w:t></w:r><w:r>{drawing}</w:r></w:p>")
    assert sentences(data, ".docx") == [WORDS, "Town 1 has walls.", "Town 2 has walls."]


@pytest.mark.parametrize("kind", HOSTILE)
def test_an_archive_that_nobody_wrote_ends_in_a_message(kind: str) -> None:
    suffix, data, message = HOSTILE[kind]
    began = time.process_time()
    with pytest.raises(DocumentError, match=message):
        read_bytes(data, f"a{suffix}", suffix)
    assert time.process_time() - began < 2


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_damage_anywhere_in_an_archive_is_a_message_or_no_harm(suffix: str) -> None:
    body = [f"<{tag}>Town {at} has {at * 7} old walls.</{tag}>" for at, tag in enumerate(["text:p"] * 60)]
    rows = [f"<w:p><w:r><w:t>Town {at} has {at * 7} old walls.</w:t></w:r></w:p>" for at in range(60)]
    sound = odt("".join(body)) if suffix == ".odt" else docx("".join(rows))
    before = sentences(sound, suffix)
    assert len(before) == 60
    chance = random.Random(suffix)
    for _ in range(150):
        data = bytearray(sound)
        for _ in range(chance.randint(1, 3)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        cut = chance.choice((len(data), len(data), chance.randrange(len(data))))
        try:
            found = sentences(bytes(data[:cut]), suffix)
        except DocumentError as error:
            assert str(error).startswith(f"a{suffix}: ")
        else:
            assert found == before  # a checksum covers what is read: nothing is lost in silence
