"""Each document format: what is a statement, what is none, and where it stands in the file."""

from __future__ import annotations

import io
import json
import re
import zipfile
from pathlib import Path

import pytest
import yaml

from factcheck.document.blocks import ReadOptions
from factcheck.document.formats import MODULES
from factcheck.document.read import DocumentError, read_bytes, read_text

YES, NO = "Acme rose in 2019.", "Acme fell in 2018."

#: suffix -> a document; every sentence that is a statement says YES, and none says NO.
DOCUMENTS = {
    ".txt": f"{YES}\n\n- {YES}\n",
    ".md": f"---\nt: {NO}\n---\n# {YES}\n\n> {NO}\n\n<!-- {NO} -->\n\n```\n{NO}\n```\n\n    {NO}\n\n1. {YES}\n\n| {YES} | b |\n|---|---|\n| c | {YES} |\n",
    ".mdx": f"import X from 'y'\nexport const z = '{NO}'\n\n<Note>\n\n{YES}\n\n</Note>\n\n{{/* {NO} */}}\n",
    ".rst": f"Title here\n==========\n\n{YES}\n\n.. code::\n\n   {NO}\n\n.. {NO}\n\n* {YES}\n\n    {NO}\n\n{YES} ::\n\n   {NO}\n",
    ".adoc": f"= Title\n:a: {NO}\n\n{YES}\n\n----\n{NO}\n----\n\n// {NO}\n\n____\n{NO}\n____\n\n* {YES}\n\n====\n{YES}\n====\n",
    ".html": f"<title>{YES}</title><script>'{NO}'</script><!-- {NO} --><p>{YES}</p><pre>{NO}</pre><blockquote>{NO}</blockquote><ul><li>{YES}<li>{YES}</ul>",
    ".tex": f"\\title{{{NO}}}\n\\begin{{document}}\n\\section{{{YES}}}\n{YES} % {NO}\n\\begin{{verbatim}}\n{NO}\n\\end{{verbatim}}\n\n{YES}\n\\begin{{quote}}\n{NO}\n\\end{{quote}}\n\\end{{document}}\n",
    ".csv": f'id,text\n1,{YES}\n2,"{YES}"\n',
    ".ipynb": json.dumps(
        {
            "cells": [
                {"cell_type": "markdown", "source": ["# Häd\n", "\n", YES]},
                {"cell_type": "code", "source": [NO]},
                {"cell_type": "markdown", "source": YES},
            ]
        },
        indent=1,
    ),
}


@pytest.mark.parametrize("suffix", DOCUMENTS)
def test_statements_and_their_places(suffix: str) -> None:
    text = DOCUMENTS[suffix]
    found = [each for each in read_text(text, "a", suffix) if "Acme" in each.text]
    assert [each.text for each in found] == [YES] * text.count(YES)
    lines = text.split("\n")
    for each in found:
        assert each.location is not None
        assert each.end is not None
        assert lines[each.location.line - 1][each.location.column - 1 :].startswith(YES)
        assert lines[each.end.line - 1][: each.end.column - 1].endswith(YES)


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".md", f"> {NO}\n"),
        (".rst", f"A line.\n\n    {NO}\n"),
        (".adoc", f"____\n{NO}\n____\n"),
        (".html", f"<blockquote><p>{NO}</p></blockquote>"),
        (".tex", f"\\begin{{quote}}\n{NO}\n\\end{{quote}}\n"),
    ],
)
def test_quotations_are_read_if_that_is_asked_for(suffix: str, text: str) -> None:
    assert NO not in [each.text for each in read_text(text, "a", suffix)]
    assert NO in [each.text for each in read_text(text, "a", suffix, ReadOptions(quotes=True))]


@pytest.mark.parametrize(
    ("suffix", "text", "said"),
    [
        (".md", 'Acme *rose* in [2019](http://x/2018 "t").\n', "Acme rose in 2019."),
        (".html", "<p>Acme&nbsp;<b>rose</b> in\n &#50;019 &amp; later.</p>", "Acme rose in 2019 & later."),
        (".rst", "Acme *rose* in\n`2019 <http://x/2018>`_.\n", "Acme rose in 2019."),
        (".adoc", "Acme *rose* in https://x/2018[2019].\n", "Acme rose in 2019."),
        (".tex", "Acme \\emph{rose} in 2019~\\cite{b2018}.\n", "Acme rose in 2019."),
        (".csv", 'a\n"He said ""no"" in 2019."\n', 'He said "no" in 2019.'),
        (".md", "Acme `fell()` rose.\n", "Acme fell() rose."),
    ],
)
def test_markup_is_no_part_of_a_statement(suffix: str, text: str, said: str) -> None:
    assert said in [each.text for each in read_text(text, "a", suffix)]


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".md", f"## References\n\n- {NO}\n\n### Books\n\n{NO}\n\n## More\n\n{YES}\n"),
        (".rst", f"References\n==========\n\n* {NO}\n\nMore\n====\n\n{YES}\n"),
        (".adoc", f"== References\n\n* {NO}\n\n=== Books\n\n{NO}\n\n== More\n\n{YES}\n"),
        (".html", f"<h2>References</h2><ol><li>{NO}</ol><h3>Books</h3><p>{NO}</p><h2>More</h2><p>{YES}</p>"),
        (".tex", f"\\begin{{thebibliography}}{{9}}\n\\bibitem{{a}} {NO}\n\\end{{thebibliography}}\n{YES}\n"),
    ],
)
def test_lists_of_references_are_no_statements(suffix: str, text: str) -> None:
    found = [each.text for each in read_text(text, "a", suffix)]
    assert YES in found
    assert NO not in found


def test_one_column_of_a_table_may_be_named() -> None:
    text = "id,claim,remark\n1,Acme rose in 2019.,This is no claim.\n"
    assert [each.text for each in read_text(text, "a", ".csv", ReadOptions(column="claim"))] == ["Acme rose in 2019."]


def _archive(name: str, content: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(name, content)
    return data.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORD = f"<w:document {W}><w:body><w:p><w:r><w:t>Hello there.</w:t></w:r></w:p><w:p><w:r><w:t>Acme </w:t></w:r><w:del><w:r><w:delText>fell</w:delText></w:r></w:del><w:r><w:t>rose in 2019.</w:t></w:r></w:p></w:body></w:document>"
OFFICE = 'xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
OPEN = f"<o:document-content {OFFICE}><o:body><o:text><t:tracked-changes><t:p>{NO}</t:p></t:tracked-changes><t:h>Hello there.</t:h><t:p>Acme <t:span>rose</t:span><t:s/>in 2019.<o:annotation><t:p>{NO}</t:p></o:annotation></t:p></o:text></o:body></o:document-content>"


@pytest.mark.parametrize(
    ("suffix", "data"),
    [(".docx", _archive("word/document.xml", WORD)), (".odt", _archive("content.xml", OPEN))],
)
def test_office_documents_have_a_paragraph_for_a_line(suffix: str, data: bytes) -> None:
    document = read_bytes(data, f"a{suffix}", suffix)
    assert [(each.text, each.location and each.location.line) for each in document.statements] == [
        ("Hello there.", 1),
        (YES, 2),
    ]


@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        (".docx", b"no archive"),
        (".odt", _archive("x", "y")),
        (".ipynb", b"{no json"),
        (".ipynb", b"[]"),
        (".ipynb", b'{"cells": "x"}'),
        (".docx", _archive("word/document.xml", "<w")),
    ],
)
def test_a_damaged_document_is_named(suffix: str, data: bytes) -> None:
    with pytest.raises(DocumentError, match=rf"a{suffix}: is no sound"):
        read_bytes(data, f"a{suffix}", suffix)


@pytest.mark.parametrize("odd", [None, 3, {"a": "b"}, [None]])
def test_an_odd_cell_takes_nothing_from_the_others(odd: object) -> None:
    cells = [{"cell_type": "markdown", "source": odd}, odd, {"cell_type": "markdown", "source": [YES]}]
    document = read_bytes(json.dumps({"cells": cells}).encode(), "a.ipynb", ".ipynb")
    assert [each.text for each in document.statements] == [YES]


@pytest.mark.parametrize(("suffix", "text"), [(".tex", "{" * 5000), (".tex", "\\emph{" * 5000), (".rst", "* " * 5000)])
def test_deep_nesting_is_told_and_not_followed(suffix: str, text: str) -> None:
    with pytest.raises(DocumentError, match="a: is nested too deeply to be read"):
        read_text(text, "a", suffix)


def test_half_a_character_in_a_notebook_is_what_cannot_be_read() -> None:
    r"""JSON can tell of one, ``\ud83d``, and no file can hold it; what stands behind it keeps its place."""
    data = rb'{"cells": [{"cell_type": "markdown", "source": "Old\ud83d towns. New towns."}]}'
    old, new = read_bytes(data, "a.ipynb", ".ipynb").statements
    assert (old.text, new.text) == ("Old\ufffd towns.", "New towns.")
    assert new.location is not None
    assert new.location.column == data.index(b"New") + 1


@pytest.mark.parametrize("suffix", sorted(set(MODULES) - {".docx", ".odt", ".ipynb"}))
def test_any_text_is_read_without_an_error(suffix: str) -> None:
    for text in (
        "",
        "\n",
        "\\",
        "{",
        "<",
        "`",
        "\\begin{x}",
        "| a",
        '"a',
        "\r\n\r",
        "&#x;",
        "<<a",
        "[[",
        "..",
        "$",
        "---\n",
    ):
        for each in read_text(text, "a", suffix):
            assert each.location is not None


def test_the_hook_of_pre_commit_names_every_format() -> None:
    text = (Path(__file__).parent.parent / ".pre-commit-hooks.yaml").read_text("utf-8")
    pattern = yaml.safe_load(text)[0]["files"]
    assert all(re.search(pattern, f"a{suffix}") for suffix in MODULES)
    assert not re.search(pattern, "a.py")
