"""What markup hides and what it shows: no sentence is read with a hole in it, and nothing that is not live is read."""

from __future__ import annotations

import io
import zipfile

import pytest

from factcheck.check.statement import check_statement
from factcheck.document.blocks import ReadOptions
from factcheck.document.read import read_bytes, read_text
from factcheck.document.signs import UNKNOWN

YES, NO = "Acme rose in 2019.", "Acme fell in 2018."


def said(suffix: str, text: str) -> list[str]:
    return [each.text for each in read_text(text, "a", suffix)]


# --- no holes: (what it is, suffix, source, sentence)
WORDS = [
    ("code", ".md", "The port is `9090`.", "The port is 9090."),
    ("code with ticks", ".md", "The port is ``9`0``.", "The port is 9`0."),
    ("role", ".md", "The port is {kbd}`9090`.", "The port is 9090."),
    ("formula of a number", ".md", "It opened in $2004$.", "It opened in 2004."),
    ("prices are no formula", ".md", "It cost $5 and then $6.", "It cost $5 and then $6."),
    ("element", ".md", "The port is <kbd>9090</kbd>.", "The port is 9090."),
    ("image", ".md", "The port is ![9090](x).", "The port is 9090."),
    ("escape", ".md", r"The port is \*9090\*.", "The port is *9090*."),
    ("link", ".md", "The port is [9090](x 'y').", "The port is 9090."),
    ("expression", ".mdx", 'The port is {9090} or {"80"}.', "The port is 9090 or 80 ."),
    ("code", ".html", "<p>The port is <code>9090</code>, <var>n</var>, <kbd>K</kbd>.", "The port is 9090, n, K."),
    ("image", ".html", '<p>The port is <img alt="9090" src="x">.', "The port is 9090."),
    ("quotation", ".html", "<p>It is <q>nine</q>.", "It is “nine”."),
    ("power", ".html", "<p>There are 10<sup>6</sup> m<sup>2</sup>.", "There are 10^6 m²."),
    ("code", ".rst", "The port is ``9090``.", "The port is 9090."),
    ("known role", ".rst", "The port is :code:`9090`.", "The port is 9090."),
    ("role of Sphinx", ".rst", "The port is :guilabel:`9090` of :ref:`this <that>`.", "The port is 9090 of this."),
    ("substitution", ".rst", "The port is |p|.\n\n.. |p| replace:: 9090\n", "The port is 9090."),
    ("formula of a number", ".rst", "The port is :math:`9090`.", "The port is 9090."),
    ("code", ".adoc", "The port is `9090` or `+80+`.", "The port is 9090 or 80."),
    ("keys", ".adoc", "Press kbd:[Ctrl] or btn:[Save].", "Press Ctrl or Save."),
    (
        "menu",
        ".adoc",
        "Choose menu:File[Save As] or menu:View[Zoom > In].",
        "Choose File > Save As or View > Zoom > In.",
    ),
    ("menu", ".rst", "Choose :menuselection:`File --> Save As` or :guilabel:`&OK`.", "Choose File > Save As or OK."),
    ("formula of a number", ".adoc", "It opened in latexmath:[$2004$].", "It opened in 2004."),
    ("code of fancyvrb", ".tex", r"The port is \Verb|9090|.", "The port is 9090."),
    ("code of listings", ".tex", r"The port is \lstinline|9090|.", "The port is 9090."),
    ("code of listings in braces", ".tex", r"The port is \lstinline[language=sh]{9090}.", "The port is 9090."),
    ("a quotation as in Markdown", ".adoc", "> The port is 8080.\n\nThe port is 9090.", "The port is 9090."),
    ("mark of a citation", ".rst", "It opened in 2004 :cite:`holm`.", "It opened in 2004."),
    ("mark of a citation", ".adoc", "It opened in 2004 cite:[holm].", "It opened in 2004."),
    ("box of a task", ".rst", "- [x] It opened in 2004.", "It opened in 2004."),
    ("box of a task", ".txt", "[ ] It opened in 2004.", "It opened in 2004."),
    ("way back from a note", ".html", "<p>It opened in 2004. <a href='#r'>↩</a></p>", "It opened in 2004."),
    (
        "struck out by a style",
        ".html",
        "<p>It opened in <i style='text-decoration: line-through'>2003</i> 2004.",
        "It opened in 2004.",
    ),
    ("attribute", ".adoc", ":port: 9090\n\nThe port is {port}.", "The port is 9090."),
    ("attribute of all documents", ".adoc", "The port{nbsp}is 9090.", "The port is 9090."),
    ("curly quotes", ".adoc", 'It is "`nine`".', "It is “nine”."),
    ("formula of a number", ".adoc", "It opened in stem:[2004].", "It opened in 2004."),
    ("formula of a number", ".tex", "It opened in $2004$.", "It opened in 2004."),
    ("power of ten", ".tex", r"It weighs $1.6 \times 10^{-27}$ kg.", "It weighs 1.6 × 10^-27 kg."),
    ("quantity", ".tex", r"It is \SI{140}{\metre} or \qty{3}{\kilo\metre\per\hour}.", "It is 140 m or 3 km/h."),
    ("macro with a definition", ".tex", "\\newcommand{\\port}{9090}The port is \\port.", "The port is 9090."),
    ("accent", ".tex", r"Z\"urich is in \textbf{Switzerland}.", "Zürich is in Switzerland."),
    ("verbatim", ".tex", r"The port is \verb|9090|.", "The port is 9090."),
    ("formula of a number", ".html", "<p>It has <math><mn>1911</mn></math> beds.", "It has 1911 beds."),
    (
        "silent macros",
        ".tex",
        r"The mill\index{mill!old}\glsadd{m} opened\hspace{1cm} in 1911.",
        "The mill opened in 1911.",
    ),
    *(
        ("a soft hyphen", suffix, text, "The bridges opened in 1911.")
        for suffix, text in (
            (".txt", "The brid\u00adges opened in 1911."),
            (".md", "The brid&shy;ges opened in 1911."),
            (".html", "<p>The brid&shy;ges opened in 1911."),
            (".rst", "The brid\u00adges opened in 1911."),
            (".adoc", "The brid&#173;ges opened in 1911."),
            (".tex", r"The brid\-ges opened in 1911."),
            (".csv", "Said\nThe brid\u00adges opened in 1911."),
        )
    ),
    ("code", ".txt", "The port is `9090`.", "The port is 9090."),
    ("stress", ".txt", "The *old* bridge is _long_.", "The old bridge is long."),
    ("an address", ".txt", "The bridge <https://example.org/a> is long.", "The bridge is long."),
    ("names with signs", ".txt", "Set a_b_c to 2 * 3 * 4.", "Set a_b_c to 2 * 3 * 4."),
    ("code", ".csv", "Said\nThe port is `9090`.", "The port is 9090."),
    ("a sentence in a cell", ".csv", 'Said\n"To start, click Export."', "To start, click Export."),
    ("a label in a cell", ".csv", "Said\nNote: The bridge is long.", "The bridge is long."),
    ("a label before a rare verb", ".txt", "Note: Tor listens on port 80.", "Tor listens on port 80."),
    (
        "no caption",
        ".txt",
        "According to the board, the dam cost 2 million euros.",
        "According to the board, the dam cost 2 million euros.",
    ),
    ("no caption", ".txt", "The dam cost 2 million euros, claims Lee.", "The dam cost 2 million euros, claims Lee."),
    ("quantity", ".md", r"It is $88\,\mathrm{m}$ high.", "It is 88 m high."),
    ("quantity", ".rst", r"It is :math:`88\,\mathrm{m}` high.", "It is 88 m high."),
    ("quantity", ".adoc", r"It is stem:[88" " m] high.", "It is 88 m high."),
    ("quantity", ".tex", r"It is $88\,\mathrm{m}$ high.", "It is 88 m high."),
    (
        "quantity",
        ".html",
        "<p>It is <math><mn>88</mn><mo>&#x2062;</mo><mi mathvariant='normal'>m</mi></math> high.",
        "It is 88 m high.",
    ),
    ("power", ".html", "<p>It is <math><msup><mn>10</mn><mn>6</mn></msup></math>.", "It is 10^6."),
    ("formula of a page", ".html", r"<p>It opened in \(2004\).", "It opened in 2004."),
    ("formula of a page", ".md", r"It opened in \(2004\).", "It opened in 2004."),
    ("brackets", ".md", r"It opened \(see below\) early.", "It opened (see below) early."),
    ("mark of a note", ".html", "<p>It opened in 2004<sup><a href='#n1'>1</a></sup>.", "It opened in 2004."),
    ("mark of a note", ".html", "<p>It opened in 2004<a href='#n1'><sup>1</sup></a>.", "It opened in 2004."),
    ("button", ".html", "<p>Click <button>Export</button>.", "Click Export."),
    ("character by its number", ".adoc", "It costs &#8364;14 and 2&frac12; more.", "It costs €14 and 2½ more."),
    ("what a page is about", ".adoc", "= A\n:description: It opened in 2004.\n\nText.", "It opened in 2004."),
    ("what a page is about", ".rst", ".. meta::\n   :description: It opened in 2004.\n\nText.", "It opened in 2004."),
    ("keys", ".tex", r"Press \keys{Ctrl+S} in \menu{File > Save}.", "Press Ctrl+S in File > Save."),
    ("edits", ".tex", r"It opened in \deleted{2003}\added{2004}.", "It opened in 2004."),
    ("edits", ".tex", r"It opened in \replaced{2004}{2003}.", "It opened in 2004."),
    ("words of a picture", ".tex", r"The port is \includegraphics[alt={9090}]{a}.", "The port is 9090."),
    ("tag of a template", ".md", '{{< note title="It fell in 2003." >}}\nIt opened in 2004.', "It opened in 2004."),
    ("place of a heading", ".md", "It opened in 2004 [](#a).", "It opened in 2004 ."),
    ("link", ".tex", r"The mill \hyperref[sec:a]{opened} in 1911.", "The mill opened in 1911."),
]


@pytest.mark.parametrize(
    ("suffix", "text", "sentence"), [row[1:] for row in WORDS], ids=[f"{r[1]} {r[0]}" for r in WORDS]
)
def test_text_stays_in_its_sentence(suffix: str, text: str, sentence: str) -> None:
    assert sentence in said(suffix, text)


HOLES = [
    (".md", "It opened in $y_0$."),
    (".md", "It opened in ![](x)."),
    (".md", r"It opened in \(y_0\)."),
    (".md", "The [](tower.md) opened in 2004."),
    (".rst", "The :ref:`tower` opened in 2004."),
    (".rst", "The :doc:`guide/tower` opened in 2004."),
    (".adoc", "The <<tower>> opened in 2004."),
    (".adoc", "The xref:tower.adoc[] opened in 2004."),
    (".html", r"<p>It opened in \(y_0\)."),
    (".md", "It opened with `print('It opened then in 2004.')`."),
    (".rst", "It opened with ``It opened in 2004 for all``."),
    (".adoc", "It opened with `It opened in 2004 for all`."),
    (".tex", r"It opened with \verb|It opened in 2004 for all|."),
    (".md", "It opened in {{ year }}."),
    (".md", "It opened in :tada:."),
    (".mdx", "It opened in {year}."),
    (".mdx", "It opened in {years.map((y) => ({ y }))}."),
    (".mdx", 'It opened in <Year of="mill" />.'),
    (".tex", r"It opened as \citet{holm} says."),
    (".html", "<p>It opened in <math><mi>y</mi><mo>+</mo><mn>1</mn></math>."),
    (".html", '<p>It opened in <img src="x" alt="">.'),
    (".html", "<p>It opened in <svg><text>y</text></svg>."),
    (".rst", "It opened in |year|."),
    (".rst", "It opened in :math:`y_0`."),
    (".adoc", "It opened in {year}."),
    (".adoc", "It opened in stem:[y_0]."),
    (".adoc", "It opened in image:x.png[]."),
    (".tex", r"It opened in \openingyear."),
    (".tex", "It opened in $y_0$."),
    (".tex", r"It opened in \today."),
    (".tex", r"It is \SI{3}{\furlong} long."),
    (".txt", "It opened in ${year}."),
]


@pytest.mark.parametrize(("suffix", "text"), HOLES)
def test_what_is_no_text_is_an_unknown_word(suffix: str, text: str) -> None:
    (sentence,) = said(suffix, text)
    assert UNKNOWN in sentence


@pytest.mark.parametrize(
    "said_of", ["The CEO of Microsoft is \ufffc.", "Satya Nadella is the CEO of \ufffc Microsoft."]
)
def test_nothing_supports_and_nothing_accuses_what_is_unknown(first_base, said_of: str) -> None:  # type: ignore[no-untyped-def]
    assert check_statement(said_of, first_base).verdict == "unverified"


LACKING = [
    (".md", "It opened in ~~2004~~."),
    (".md", "It is ~~120~~ metres tall."),
    (".md", "It opened in <del>2004</del>."),
    (".html", "<p>It opened in <del>2004</del>."),
    (".html", "<p>It opened in <span hidden>2004</span>."),
    (".adoc", "It opened in [.line-through]#2004#."),
    (".md", "It opened in {--2004--}."),
    (".tex", r"It opened in \sout{2004}."),
]


@pytest.mark.parametrize(("suffix", "text"), LACKING)
def test_a_sentence_that_lacks_its_struck_word_holds_an_unknown_one(suffix: str, text: str) -> None:
    (sentence,) = said(suffix, text)
    assert UNKNOWN in sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It opened in ~~2004~~ 2005.", "It opened in 2005."),
        ("It opened in 2005~~2004~~.", "It opened in 2005."),
        ("The mayor of ~~Rom~~ Tor sang.", "The mayor of Tor sang."),
        ("The tower ~~was closed and~~ opened.", "The tower opened."),
    ],
)
def test_a_sentence_that_was_corrected_reads_as_it_stands(text: str, sentence: str) -> None:
    assert said(".md", text) == [sentence]


def test_a_sentence_that_ends_with_what_was_struck_ends_before_it() -> None:
    (statement,) = read_text("<p>It</p>\n\nIt opened in ~~2004~~", "a", ".md")[1:]
    assert statement.text == f"It opened in {UNKNOWN}"
    assert statement.end is not None and statement.end.line == 3


DECORATIONS = [
    (".md", "![](logo.png) Acme rose in 2019."),
    (".md", ":rocket: Acme rose in 2019."),
    (".md", "Acme rose in 2019. ![](x)"),
    (".md", "Acme rose in 2019. :tada:"),
    (".html", "<p><svg></svg> Acme rose in 2019.</p>"),
    (".html", "<p><input type=checkbox> Acme rose in 2019.</p>"),
    (".mdx", "<Icon /> Acme rose in 2019."),
    (".mdx", "<Note>Acme rose in 2019.</Note>"),
    (".tex", r"Acme rose in 2019~\cite{a}. \begin{equation}x\end{equation}"),
]


@pytest.mark.parametrize(("suffix", "text"), DECORATIONS)
def test_what_stands_before_or_behind_a_sentence_only_decorates_it(suffix: str, text: str) -> None:
    assert said(suffix, text) == [YES]


# --- not live
DEAD = [
    (".md", f"~~{NO}~~ {YES}"),
    (".md", f"<del>{NO}</del> {YES}"),
    (".md", f"<s>{NO}</s> {YES}"),
    (".md", f"<div hidden>\n\n{NO}\n\n</div>\n\n{YES}"),
    (".html", f"<p><del>{NO}</del> {YES}</p>"),
    (".html", f"<p><s>{NO}</s> <strike>{NO}</strike> {YES}</p>"),
    (".html", f"<p hidden>{NO}</p><p style='display: none'>{NO}</p><p>{YES}</p>"),
    (".html", f"<del><p>{NO}</p></del><p>{YES}</p>"),
    (".adoc", f"[.line-through]#{NO}# {YES}"),
    (".tex", f"\\sout{{{NO}}} {YES}"),
    (".tex", f"\\iffalse {NO} \\ifx {NO} \\fi {NO} \\fi {YES}"),
    (".rst", f".. role:: strike\n\n:strike:`{NO}` {YES}"),
    (".txt", f"On Monday A wrote:\n> {NO}\n>> {NO}\n\n{YES}"),
    (".txt", f"> {NO}\n{YES}\n"),
]


@pytest.mark.parametrize(("suffix", "text"), DEAD)
def test_what_is_struck_out_or_hidden_or_quoted_is_not_read(suffix: str, text: str) -> None:
    found = said(suffix, text)
    assert YES in found
    assert not any("fell" in each for each in found)


def test_a_mail_is_read_with_its_quotes_if_that_is_asked_for() -> None:
    (found,) = read_text(f"> {NO}\n", "a", ".txt", ReadOptions(quotes=True))
    assert (found.text, found.location and found.location.column) == (NO, 3)


def archive(**parts: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as target:
        for name, content in parts.items():
            target.writestr(name.replace("__", "/").replace("_", "."), content)
    return data.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(body: str, **parts: str) -> list[tuple[str, int]]:
    data = archive(word__document_xml=f"<w:document {W}><w:body>{body}</w:body></w:document>", **parts)
    document = read_bytes(data, "a.docx", ".docx")
    return [(each.text, each.location.line if each.location else 0) for each in document.statements]


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    "hiding", ["<w:strike/>", "<w:dstrike/>", "<w:vanish/>", '<w:strike w:val="true"/>', '<w:rStyle w:val="Gone"/>']
)
def test_runs_of_word_that_nobody_sees_are_not_read(hiding: str) -> None:
    styles = f'<w:styles {W}><w:style w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style></w:styles>'
    assert word(f"<w:p>{run(NO + ' ', hiding)}{run(YES)}</w:p>", word__styles_xml=styles) == [(YES, 1)]


def test_runs_of_word_that_are_seen_are_read() -> None:
    assert word(f"<w:p>{run(YES, '<w:strike w:val=&quot;0&quot;/>'.replace('&quot;', chr(34)))}</w:p>") == [(YES, 1)]
    assert word(f"<w:p><w:moveFrom>{run(NO)}</w:moveFrom><w:ins>{run(YES)}</w:ins></w:p>") == [(YES, 1)]


def test_notes_of_word_stand_behind_their_paragraph() -> None:
    notes = f'<w:footnotes {W}><w:footnote w:id="2"><w:p>{run("It is red.")}</w:p></w:footnote></w:footnotes>'
    body = f'<w:p>{run("Acme rose")}<w:r><w:footnoteReference w:id="2"/></w:r>{run(" in 2019.")}</w:p><w:p>{run("Bolt fell.")}</w:p>'
    assert word(body, word__footnotes_xml=notes) == [(YES, 1), ("It is red.", 2), ("Bolt fell.", 3)]


def test_code_and_quotations_of_word_state_nothing() -> None:
    def paragraph(style: str) -> str:
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run(NO)}</w:p>'

    styles = f'<w:styles {W}><w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>'
    body = "".join(map(paragraph, ("SourceCode", "IntenseQuote", "Zitat"))) + f"<w:p>{run(YES)}</w:p>"
    assert word(body, word__styles_xml=styles) == [(YES, 4)]


def test_what_an_office_document_says_of_itself_is_read_where_that_is_asked() -> None:
    told = f'<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A</dc:title><dc:description>{YES}</dc:description></c>'
    data = archive(
        word__document_xml=f"<w:document {W}><w:body><w:p>{run(NO)}</w:p></w:body></w:document>",
        docProps__core_xml=told,
    )
    assert [each.text for each in read_bytes(data, "a.docx", ".docx").statements] == [NO]
    asked = read_bytes(data, "a.docx", ".docx", ReadOptions(front_matter=("description",)))
    assert [each.text for each in asked.statements] == [YES, NO]
    content = f"<o:document-content {OPEN}><o:body><o:text><t:p>{NO}</t:p></o:text></o:body></o:document-content>"
    data = archive(content_xml=content, meta_xml=told)
    asked = read_bytes(data, "a.odt", ".odt", ReadOptions(front_matter=("description",)))
    assert [each.text for each in asked.statements] == [YES, NO]


@pytest.mark.parametrize("mark", ["del", "moveFrom"])
def test_a_paragraph_of_word_whose_end_was_deleted_goes_on(mark: str) -> None:
    first = f"<w:p><w:pPr><w:rPr><w:{mark}/></w:rPr></w:pPr>{run('Acme rose ')}</w:p>"
    assert word(f"{first}<w:p>{run('in 2019.')}</w:p>") == [(YES, 1)]


@pytest.mark.parametrize(
    "front",
    [
        '+++\ntitle = "A"\ndescription = "It opened in 2003."\n+++\n',
        '{\n  "title": "A",\n  "description": "It opened in 2003."\n}\n',
        "---\ntitle: A\ndescription: It opened in 2003.\n---\n",
    ],
)
def test_front_matter_in_any_notation_is_read_where_that_is_asked(front: str) -> None:
    text = f"{front}\nIt opened in 2004.\n"
    assert said(".md", text) == ["It opened in 2004."]
    told = read_text(text, "a", ".md", ReadOptions(front_matter=("description",)))
    assert [each.text for each in told] == ["It opened in 2003.", "It opened in 2004."]
    place = told[0].location
    assert place is not None and text.splitlines()[place.line - 1][place.column - 1 :].startswith("It opened in 2003")


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("<m:r><m:t>88 m</m:t></m:r>", "It is 88 m."),
        ("<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup>", "It is 10^6."),
        ("<m:r><m:t>x+1</m:t></m:r>", f"It is {UNKNOWN}."),
        ("<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f>", f"It is {UNKNOWN}."),
    ],
)
def test_formulas_of_word(formula: str, text: str) -> None:
    name = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    math = f'<m:oMath xmlns:m="{name}">{formula}</m:oMath>'
    assert word(f"<w:p>{run('It is ')}{math}{run('.')}</w:p>") == [(text, 1)]


OPEN = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {"o": "office", "t": "text", "s": "style", "d": "drawing", "v": "svg-compatible"}.items()
)


def test_spans_of_opendocument_that_nobody_sees_are_not_read() -> None:
    styles = "".join(
        f'<s:style s:name="{name}"><s:text-properties {what}/></s:style>'
        for name, what in {
            "S": 's:text-line-through-style="solid"',
            "H": 't:display="none"',
            "B": 's:text-line-through-style="none"',
        }.items()
    )
    body = f'<t:p><t:span t:style-name="S">{NO} </t:span><t:span t:style-name="H">{NO} </t:span><t:span t:style-name="B">Acme</t:span> rose<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>It is red.</t:p></t:note-body></t:note> in 2019.</t:p>'
    content = f"<o:document-content {OPEN}><o:automatic-styles>{styles}</o:automatic-styles><o:body><o:text>{body}</o:text></o:body></o:document-content>"
    document = read_bytes(archive(content_xml=content), "a.odt", ".odt")
    assert [each.text for each in document.statements] == [YES, "It is red."]


# --- read, at its place: (what it is, suffix, source, places of YES)
READ = [
    ("tab", ".md", f'=== "Title"\n\n    {YES}\n', [(3, 5)]),
    ("admonition", ".md", f'!!! note "Title"\n\n    {YES}\n\n??? tip\n    {YES}\n', [(3, 5), (6, 5)]),
    (
        "container",
        ".md",
        f":::note\n{YES}\n:::\n\n:::{{warning}}\n{YES}\n:::\n\n::: tip Title\n{YES}\n:::\n",
        [(2, 1), (6, 1), (10, 1)],
    ),
    ("alert", ".md", f"> [!NOTE]\n> {YES}\n\n> [!WARNING] Title\n> {YES}\n", [(2, 3), (5, 3)]),
    ("fence of Markdown", ".md", f"```{{note}}\n{YES}\n```\n\n``` {{tip}}\n{YES}\n```\n", [(2, 1), (6, 1)]),
    (
        "block of HTML",
        ".md",
        f"<div>\n<p>{YES}</p>\n</div>\n\n<details><summary>{YES}</summary>\n\n{YES}\n\n</details>\n",
        [(2, 4), (5, 19), (7, 1)],
    ),
    ("block of HTML in a list", ".md", f"- <p>{YES}</p>\n", [(1, 6)]),
    ("footnote", ".md", f"T[^1] x.\n\n[^1]: {YES}\n\nInline.^[{YES}]\n\n[^2]: {YES}\n", [(3, 7), (5, 10), (7, 7)]),
    ("task", ".md", f"- [ ] {YES}\n- [x] {YES}\n", [(1, 7), (2, 7)]),
    ("definition", ".md", f"Acme\n: {YES}\n", [(2, 3)]),
    ("alt text", ".md", f"![{YES}](x)\n", [(1, 3)]),
    (
        "cell behind others",
        ".md",
        f"| a | b |\n|---|---|\n| a | {YES} |\n| a \\| | {YES} |\n|  | {YES} |\n",
        [(3, 7), (4, 10), (5, 6)],
    ),
    ("behind markup", ".md", f"**Bold** &amp; `code` here. {YES}\n", [(1, 29)]),
    ("said before in a link", ".md", f"See [that](http://{YES.replace(' ', '-')}). {YES}\n", [(1, 40)]),
    ("alt text", ".html", f'<img src="x" alt="{YES}">', [(1, 19)]),
    ("line block", ".rst", f"| {YES}\n| {YES}\n", [(1, 3), (2, 3)]),
    (
        "admonition",
        ".rst",
        f".. note:: {YES}\n\n.. tip::\n\n   {YES}\n\n.. seealso:: {YES}\n",
        [(1, 11), (5, 4), (7, 14)],
    ),
    ("directive of Sphinx", ".rst", f".. versionadded:: 1.2\n   {YES}\n", [(2, 4)]),
    ("footnote", ".rst", f"Text [1]_.\n\n.. [1] {YES}\n", [(3, 8)]),
    ("alt text and caption", ".rst", f".. figure:: x.png\n   :alt: {YES}\n\n   {YES}\n", [(2, 10), (4, 4)]),
    ("admonition", ".adoc", f"NOTE: {YES}\n\n[TIP]\n====\n{YES}\n====\n", [(1, 7), (5, 1)]),
    ("footnote", ".adoc", f"Bolt footnote:[{YES}] fell.\n", [(1, 16)]),
    ("task", ".adoc", f"* [ ] {YES}\n* [x] {YES}\n", [(1, 7), (2, 7)]),
    ("caption and alt text", ".adoc", f".{YES}\nimage::x.png[{YES}]\n", [(1, 2), (2, 14)]),
    ("footnote", ".tex", f"Bolt\\footnote{{{YES}}} fell.\n", [(1, 15)]),
    ("caption", ".tex", f"\\begin{{figure}}\n\\caption{{{YES}}}\n\\end{{figure}}\n", [(2, 10)]),
]


@pytest.mark.parametrize(("suffix", "text", "places"), [row[1:] for row in READ], ids=[f"{r[1]} {r[0]}" for r in READ])
def test_it_is_read_where_it_stands(suffix: str, text: str, places: list[tuple[int, int]]) -> None:
    found = [each for each in read_text(text, "a", suffix) if each.text == YES]
    assert [each.location and each.location[1:] for each in found] == places
    lines = text.split("\n")
    for each in found:
        assert each.end is not None
        assert lines[each.end.line - 1][: each.end.column - 1].endswith(YES)


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".md", "Bolt^[It is red.] fell."),
        (".adoc", "Bolt footnote:[It is red.] fell."),
        (".tex", r"Bolt\footnote{It is red.} fell."),
        (".rst", "Bolt [1]_ fell.\n\n.. [1] It is red.\n"),
    ],
)
def test_a_note_does_not_run_into_its_sentence(suffix: str, text: str) -> None:
    assert said(suffix, text) == ["Bolt fell.", "It is red."]


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".txt", "    Acme rose\n    in 2019.\n"),
        (".txt", "Acme rose in\n2019.\n"),
        (".md", "Acme rose\nin 2019.\n"),
        (".md", "Acme rose  \nin 2019.\n"),
        (".html", "<p>Acme rose<br>in 2019."),
        (".rst", "| Acme rose\n| in 2019.\n"),
        (".adoc", "Acme rose +\nin 2019.\n"),
        (".tex", "Acme rose\\\\\nin 2019.\n"),
    ],
)
def test_a_sentence_over_several_lines_is_one(suffix: str, text: str) -> None:
    assert said(suffix, text) == [YES]


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".md", f"Acme rose in 2019.<br>{YES}"),
        (".html", "<p>Acme rose in 2019<br>Bolt fell in 2018"),
        (".rst", "| Acme rose in 2019\n| Bolt fell in 2018\n"),
    ],
)
def test_lines_that_are_sentences_stay_apart(suffix: str, text: str) -> None:
    assert len(said(suffix, text)) == 2


MARKS = [
    "[1]",
    "[1, 2]",
    "[3–5]",
    "[@holm2004]",
    "[@holm2004, p. 3; @berg]",
    "(Holm 2004)",
    "(Holm, 2004)",
    "(Holm & Berg, 2004, p. 12)",
    "(see Holm et al. 2004; Berg 2005a)",
]
NO_MARKS = ["[sic]", "(May 2004)", "(since 2004)", "(opened 2004)", "(Holm)", "[12 m]", "(2004)"]


@pytest.mark.parametrize("mark", MARKS)
def test_marks_of_citations_are_no_part_of_a_sentence(mark: str) -> None:
    assert said(".txt", f"Acme rose {mark} in 2019 {mark}.") == [YES]


@pytest.mark.parametrize("mark", NO_MARKS)
def test_other_brackets_are(mark: str) -> None:
    assert said(".txt", f"Acme rose {mark} in 2019.") == [f"Acme rose {mark} in 2019."]


def test_inches_end_no_quotation() -> None:
    assert said(".txt", 'The pipe is 5" wide. The other is 6" wide.') == [
        "The pipe is 5″ wide.",
        "The other is 6″ wide.",
    ]
    assert said(".txt", 'He said "I am 5". She left.')[0] == 'He said "I am 5".'


FRONT = "---\ntitle: Bolt fell.\ndescription: Acme rose in 2019.\nsummary: >-\n  Acme rose\n  in 2019.\ntags: [a]\n---\n\nText.\n"


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ((), []),
        (("description",), [(3, 14)]),
        (("description", "summary"), [(3, 14), (4, 10)]),
        (("tags", "other"), []),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_chosen_fields_of_the_front_matter_are_read(
    fields: tuple[str, ...], found: list[tuple[int, int]], end: str
) -> None:
    statements = read_text(FRONT.replace("\n", end), "a", ".md", ReadOptions(front_matter=fields))
    assert [each.location and each.location[1:] for each in statements if each.text == YES] == found
    assert "Bolt fell." not in [each.text for each in statements]


@pytest.mark.parametrize("front", ["---\n: [\n---\n", "---\n- a\n---\n", "---\n---\n", "---\ndescription: [a]\n---\n"])
def test_front_matter_that_holds_no_fields_is_left_alone(front: str) -> None:
    assert [
        each.text for each in read_text(f"{front}\n{YES}\n", "a", ".md", ReadOptions(front_matter=("description",)))
    ] == [YES]


def test_the_description_of_a_page_is_read() -> None:
    text = f'<head><meta name="description" content="{YES}"><meta name="author" content="{NO}"></head>'
    (found,) = read_text(text, "a", ".html")
    assert (found.text, found.location and found.location.column) == (YES, 41)


def test_sections_of_opendocument_that_nobody_sees_are_not_read() -> None:
    body = (
        f'<t:section t:display="none"><t:p>{NO}</t:p></t:section><t:section><t:p>{YES}</t:p></t:section>'
        "<t:p>It is <t:ruby><t:ruby-base>red</t:ruby-base><t:ruby-text>x</t:ruby-text></t:ruby>.</t:p>"
    )
    content = f"<o:document-content {OPEN}><o:body><o:text>{body}</o:text></o:body></o:document-content>"
    document = read_bytes(archive(content_xml=content), "a.odt", ".odt")
    assert [each.text for each in document.statements] == [YES, "It is red."]


def test_an_item_that_opens_with_a_comment_ends_before_the_next() -> None:
    text = "- <!-- factcheck: off -->Acme rose in 2019.<!-- factcheck: on -->\n- Acme fell in 2020.\n"
    assert [each.text for each in read_text(text, "a", ".md")] == ["Acme rose in 2019.", "Acme fell in 2020."]


def test_fields_below_a_heading_are_labels_and_those_of_the_document_are_not() -> None:
    text = "Kestrel\n=======\n\n:Author: Ida Berg\n\nText.\n\nLimits\n------\n\n:Uploads: 256 MB\n"
    told = [each.text for each in read_text(text, "a", ".rst")]
    assert "The uploads are 256 MB." in told
    assert not any("Ida Berg" in each for each in told)
