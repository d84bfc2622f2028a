"""Comments that silence: what they are in each format, how far they reach, and what is told of misspelt ones."""

from __future__ import annotations

import io
import zipfile

import pytest

from factcheck.check.exceptions import Exceptions
from factcheck.document.read import read_bytes

A, B, C = "Acme rose.", "Bolt fell.", "Corp sank."

#: (what it shows, suffix, text, sentences that stay loud)
REACH = [
    ("inside of a line", ".md", f"<!-- factcheck: off -->{A}<!-- factcheck: on --> {B}\n", [B]),
    ("inside of a line", ".html", f"<p>{A} <!-- factcheck: off -->{B}<!-- factcheck: on --> {C}</p>\n", [A, C]),
    ("inside of a line", ".mdx", f"{A} {{/* factcheck: off */}} {B} {{/* factcheck: on */}} {C}\n", [A, C]),
    ("over several lines", ".md", f"<!--\nfactcheck: off\n-->\n\n{A}\n\n<!-- factcheck: on -->\n\n{B}\n", [B]),
    ("over several lines", ".md", f"<!--\nfactcheck: ignore\nas it was\n-->\n{A}\n\n{B}\n", [B]),
    ("over several lines", ".rst", f"..\n   factcheck: off\n\n{A}\n\n.. factcheck: on\n\n{B}\n", [B]),
    ("over several lines", ".adoc", f"////\nfactcheck: off\n////\n\n{A}\n\n// factcheck: on\n\n{B}\n", [B]),
    ("over several lines", ".txt", f"<!--\nfactcheck: off\n-->\n\n{A}\n\n<!-- factcheck: on -->\n\n{B}\n", [B]),
    (
        "two above one sentence",
        ".md",
        f"<!-- factcheck: ignore[outdated] -->\n<!-- factcheck: ignore[contradicted] -->\n{A}\n\n{B}",
        [B],
    ),
    ("before a sentence", ".md", f"<!-- factcheck: ignore --> {A}\n\n{B}", [A, B][1:]),
    ("inline code", ".md", f"Write `<!-- factcheck: off -->`.\n\n{A}\n", [A]),
    ("fence", ".md", f"```html\n<!-- factcheck: off -->\n```\n\n{A}\n", [A]),
    ("indented code", ".md", f"Text\n\n    <!-- factcheck: off -->\n\n{A}\n", [A]),
    ("fence", ".mdx", f"```\n{{/* factcheck: off */}}\n```\n\n{A}\n", [A]),
    ("inline code", ".mdx", f"Write `{{/* factcheck: off */}}`.\n\n{A}\n", [A]),
    ("pre", ".html", f"<pre>&lt;!-- factcheck: off --&gt;</pre><p>{A}</p>", [A]),
    ("code block", ".rst", f"::\n\n   .. factcheck: off\n\n{A}\n", [A]),
    ("code block", ".rst", f".. code-block:: rst\n\n   .. factcheck: off\n\n{A}\n", [A]),
    ("listing", ".adoc", f"----\n// factcheck: off\n----\n\n{A}\n", [A]),
    ("verbatim", ".tex", f"\\begin{{verbatim}}\n% factcheck: off\n\\end{{verbatim}}\n{A}\n", [A]),
    ("escaped sign", ".tex", f"It is 5\\% factcheck: off.\n\n{A}\n", [A]),
    ("between items", ".md", f"- {A}\n<!-- factcheck: off -->\n- {B}\n<!-- factcheck: on -->\n- {C}\n", [A, C]),
    ("between items", ".rst", f"- {A}\n\n  .. factcheck: off\n\n- {B}\n\n  .. factcheck: on\n\n- {C}\n", [A, C]),
    ("between items", ".adoc", f"* {A}\n// factcheck: ignore\n* {B}\n* {C}\n", [A, C]),
    ("above an element", ".html", f"<!-- factcheck: ignore -->\n<div>\n<p>{A}</p>\n</div><p>{B}</p>", [B]),
    ("above a container", ".rst", f".. factcheck: ignore\n\n.. note::\n\n   {A}\n\n{B}\n", [B]),
    ("above an example", ".adoc", f"// factcheck: ignore\n[NOTE]\n====\n{A}\n====\n\n{B}\n", [B]),
    ("above an environment", ".tex", f"% factcheck: ignore\n\\begin{{center}}\n{A}\n\\end{{center}}\n\n{B}\n", [B]),
    ("opens a line", ".mdx", f"{{/* factcheck: off */}}{A}{{/* factcheck: on */}} {B}\n", [B]),
    (
        "above a sentence",
        ".ipynb",
        '{"cells": [{"cell_type": "markdown", "source": ['
        f'"<!-- factcheck: ignore -->\\n",\n"\\n",\n"{A}\\n",\n"\\n",\n"{B}"]}}]}}',
        [B],
    ),
    ("in the preamble", ".tex", f"% factcheck: ignore-file old\n\\begin{{document}}\n{A}\n\\end{{document}}\n", []),
]


@pytest.mark.parametrize(("suffix", "text", "loud"), [row[1:] for row in REACH], ids=[f"{r[1]} {r[0]}" for r in REACH])
def test_how_far_a_comment_reaches(suffix: str, text: str, loud: list[str]) -> None:
    document = read_bytes(text.encode(), f"a{suffix}", suffix)
    exceptions = Exceptions(document)
    found = [each for each in document.statements if each.text in (A, B, C)]
    assert len(found) == sum(text.count(each) for each in (A, B, C))
    silenced = [
        each.text
        for each in found
        if each.location and each.end and exceptions.reason("contradicted", each.location, each.end)
    ]
    assert [each.text for each in found if each.text not in silenced] == loud


_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TEXT, _OFFICE = (f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("text", "office"))
_SAID = "factcheck: ignore[contradicted] agreed"
_MARK = '<w:comment{0} w:id="1"/>'
#: (suffix, body with a comment on the first of two sentences)
COMMENTED = [
    (
        ".docx",
        f"<w:p>{_MARK.format('RangeStart')}<w:r><w:t>{A}</w:t></w:r>{_MARK.format('RangeEnd')}"
        f"<w:r>{_MARK.format('Reference')}</w:r><w:r><w:t> {B}</w:t></w:r></w:p>",
    ),
    (
        ".docx",
        f"<w:p><w:r><w:t>{A}</w:t></w:r><w:r>{_MARK.format('Reference')}</w:r></w:p><w:p><w:r><w:t>{B}</w:t></w:r></w:p>",
    ),
    (
        ".odt",
        f'<t:p><o:annotation o:name="a"><t:p>{_SAID}</t:p></o:annotation>{A}<o:annotation-end o:name="a"/> {B}</t:p>',
    ),
    (".odt", f'<t:p>{A}<o:annotation o:name="a"><t:p>{_SAID}</t:p></o:annotation></t:p><t:p>{B}</t:p>'),
]


@pytest.mark.parametrize(("suffix", "body"), COMMENTED)
def test_comments_of_office_documents_silence_the_words_that_they_are_fastened_to(suffix: str, body: str) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as target:
        if suffix == ".docx":
            note = f'<w:comment w:id="1"><w:p><w:r><w:t>{_SAID}</w:t></w:r></w:p></w:comment>'
            target.writestr("word/comments.xml", f'<w:comments xmlns:w="{_WORD}">{note}</w:comments>')
            target.writestr("word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>')
        else:
            names = f'xmlns:t="{_TEXT}" xmlns:o="{_OFFICE}"'
            target.writestr("content.xml", f"<o:document-content {names}><o:text>{body}</o:text></o:document-content>")
    document = read_bytes(data.getvalue(), f"a{suffix}", suffix)
    assert [each.text for each in document.statements] == [A, B]
    exceptions = Exceptions(document)
    assert [
        exceptions.reason("contradicted", each.location, each.end or each.location)
        for each in document.statements
        if each.location
    ] == ["agreed", None]


@pytest.mark.parametrize(
    ("comment", "told"),
    [
        ("factcheck: of", "'of' is no directive; did you mean 'off'?"),
        ("factcheck: ignore-fil", "'ignore-fil' is no directive; did you mean 'ignore-file'?"),
        ("factcheck:", "'nothing' is no directive"),
        (
            "factcheck: ignore[contradictd]",
            "'contradictd' is nothing that can be ignored; did you mean 'contradicted'?",
        ),
        ("factcheck: ignore[contradicted, xyz]", "'xyz' is nothing that can be ignored; known are"),
    ],
)
def test_a_name_that_means_nothing_is_told(comment: str, told: str) -> None:
    document = read_bytes(f"All is well.\n\n  <!-- {comment} -->\n".encode(), "a.md", ".md")
    (found,) = [each for each in Exceptions(document).findings() if each.rule == "unknown-directive"]
    assert found.message.startswith(told)
    assert str(found.sides[0].location) == "a.md:3:3"


@pytest.mark.parametrize(
    "text", ["<!-- factchecks: off -->", "<!-- see factcheck: off -->", "<!-- fact check -->", "<!-- -->"]
)
def test_other_comments_are_nothing_to_this_tool(text: str) -> None:
    assert Exceptions(read_bytes(text.encode(), "a.md", ".md")).findings() == []
