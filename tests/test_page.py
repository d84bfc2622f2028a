"""The page for writers without a browser: what is in it, where the marks stand, and that nothing in it acts."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from command import run
from hypothesis import example, given
from hypothesis import strategies as st
from page_base import write_page

from factcheck.model import (
    Claim,
    Comparison,
    Difference,
    Evidence,
    Location,
    Result,
    Span,
    Statement,
    Verdict,
)
from factcheck.report.formats.html import render
from factcheck.report.notice import result_notice
from factcheck.report.page.marks import Sentence, marked, place
from factcheck.report.page.markup import pieces, safe_address, written
from factcheck.report.page.views import is_html, view
from factcheck.report.report import Draft, Entry, Report

CSS = (Path(__file__).parent.parent / "factcheck" / "report" / "page" / "page.css").read_text("utf-8")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_page(tmp_path_factory.mktemp("page")).read_text("utf-8")


# --- markup


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
        ("a</p>b</div>", "ab"),
        ("<p onclick='x()' style='x' class='y'>a</p>", "<p>a</p>"),
        ("<a href='https://example.org'>a</a>", '<span class="draft-a">a</span>'),
        ("<h1>a</h1>", '<h3 class="draft-h1">a</h3>'),
        ("a<script>b</script><style>c</style><svg><p>d</p></svg>e", "ae"),
        ("<iframe src=x></iframe><form action=x><input></form>a", "a"),
        ("<img src=x alt='a <b>'>", "[image: a &lt;b&gt;]"),
        ("a<br>b<hr>", "a<br>b<hr>"),
        ("<td colspan=2 rowspan=x>a", '<td colspan="2">a</td>'),
        ("&lt;b&gt; &amp;lt;", "&lt;b&gt; &amp;lt;"),
        ("a\u202eb\x00c", "a\\u202eb\\x00c"),
        ("<unknown>a</unknown>", "a"),
    ],
)
def test_html_is_cut_down_to_what_can_do_nothing(html: str, shown: str) -> None:
    assert written(pieces(html)) == shown


class _Balance(HTMLParser):
    """Fails on an element that is not allowed, has a handler, or is not closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "style", "iframe", "img", "a", "form", "input", "svg")
        assert {name for name, _ in attrs} <= {"class", "colspan", "rowspan", "start"}
        if tag not in ("br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


_SNIPPETS = ["<p>", "</p>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "<b>", "</b>", "<script>", "</script>"]
_SNIPPETS += [
    "<img src=x onerror=y>",
    "<svg/onload=y>",
    "<a href='javascript:y'>",
    "<!--",
    "-->",
    "&lt;",
    "<![CDATA[",
    "x",
]


@given(st.lists(st.sampled_from(_SNIPPETS) | st.text(max_size=6), max_size=30).map("".join))
@example("<svg><script>")
def test_whatever_html_comes_in_what_comes_out_is_balanced_and_allowed(html: str) -> None:
    balance = _Balance()
    balance.feed(written(pieces(html)))
    balance.close()
    assert balance.open == []


@pytest.mark.parametrize(
    ("address", "followed"),
    [
        ("https://example.org/a?b=1", True),
        ("mailto:a@example.org", True),
        ("javascript:alert(1)", False),
        (" JavaScript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
        ("//example.org", False),
        ("http://[", False),
        ("", False),
        (None, False),
    ],
)
def test_only_addresses_that_cannot_act_are_links(address: str | None, followed: bool) -> None:
    assert bool(safe_address(address)) is followed


# --- marks


def shown_marks(text: str, suffix: str, *sentences: tuple[str, int]) -> str:
    found = pieces(view(text, suffix), is_html(suffix))
    ranges = place(found, [Sentence(*each) for each in sentences])
    html = written(marked(found, ranges, lambda number: f"[{number} ", lambda number: f" {number}]</mark>"))
    return html.replace("</mark>", "")


@pytest.mark.parametrize(
    ("text", "suffix", "sentences", "shown"),
    [
        ("It is *so*. No.", ".md", [("It is so.", 1), ("No.", 1)], "<p>[0 It is <em>[0 so</em>[0 . 0] [1 No. 1]</p>"),
        ("One.\nTwo\nlines.", ".md", [("Two lines.", 2)], "<p>One.\n[0 Two\nlines. 0]</p>"),
        ("> So.\n\nSo.", ".md", [("So.", 3)], "<blockquote>\n<p>So.</p>\n</blockquote>\n<p>[0 So. 0]</p>"),
        ("So. So.", ".md", [("So.", 1), ("So.", 1)], "<p>[0 So. 0] [1 So. 1]</p>"),
        ("Also so. So so.", ".md", [("So so.", 1)], "<p>Also so. [0 So so. 0]</p>"),
        ("Also so.", ".md", [("so so.", 1)], "<p>Also so.</p>"),
        ("It\n\nis so.", ".md", [("It is so.", 1)], "<p>It</p>\n<p>is so.</p>"),
        ("It `x` is.", ".md", [("It is.", 1)], "<p>[0 It <code>[0 x</code>[0  is. 0]</p>"),
        ("It `x` is.", ".md", [("It x is.", 1)], "<p>[0 It <code>[0 x</code>[0  is. 0]</p>"),
        ("It is.", ".md", [("Not there.", 1)], "<p>It is.</p>"),
        ("It is.", ".md", [("...", 1)], "<p>It is.</p>"),
        ("<p>a</p>\n<p>It\nis.</p>", ".html", [("It is.", 2)], "<p>a</p>\n<p>[0 It\nis. 0]</p>"),
        ("a\n\nIt is.\n", ".txt", [("It is.", 3)], "<p>a</p><p>[0 It is. 0]</p>"),
        ("a\nIt is.", ".docx", [("It is.", 2)], "<p>a</p><p>[0 It is. 0]</p>"),
        ("h,i\na,It is.\n", ".csv", [("It is.", 2)], "<table><tr><th>h</th><th>i</th></tr><tr><td>a</td><td>[0 It is. 0]</td></tr></table>"),
        ("It *is*.\n", ".rst", [("It is.", 1)], "<p>[0 It <em>[0 is</em>[0 . 0]</p>\n"),
        ("It ``x`` is.\n", ".rst", [("It is.", 1)], "<p>[0 It <span>[0 x</span>[0  is. 0]</p>"),
        ("A :nope:`role` is.\n", ".rst", [("A role is.", 1)], "<p>[0 A <span>[0 role</span>[0  is. 0]</p>"),
        ("A ![tower](x.png) is.", ".md", [("A tower is.", 1)], "<p>[0 A [0 [image: [0 tower[0 ][0  is. 0]</p>"),
        ("== Head\n\n* It *is*.\n** So.\n", ".adoc", [("It is.", 3)], "<h4 class=\"draft-h2\">Head</h4><ul><li>[0 It is. 0]</li><ul><li>So.</li></ul></ul>"),
        ("\\section{Head}\nIt \\emph{is}.\n", ".tex", [("It is.", 2)], "<h6 class=\"draft-h4\">Head</h6><p>\n[0 It is. 0]\n</p>"),
        ("It \\*is\\* &amp; so.", ".md", [("It *is* & so.", 1)], "<p>[0 It *is* &amp; so. 0]</p>"),
        ("<p>It <var>x</var> is.</p>", ".html", [("It is.", 1)], "<p>[0 It <var>[0 x</var>[0  is. 0]</p>"),
        ('{"cells": [{"cell_type": "markdown", "source": ["It is."]}]}', ".ipynb", [("It is.", 1)], "<p>[0 It is. 0]</p>"),
        ("{ no notebook", ".ipynb", [("no notebook", 1)], "<p>{ [0 no notebook 0]</p>"),
    ],
)  # fmt: skip
def test_sentences_are_marked_where_they_stand(
    text: str, suffix: str, sentences: list[tuple[str, int]], shown: str
) -> None:
    assert shown_marks(text, suffix, *sentences).strip() == shown.strip()


# --- the page


def test_the_page_shows_the_draft_with_marks_and_what_explains_them(page: str) -> None:
    assert '<h3 class="draft-h1">' in page
    assert len(re.findall(r'<a class="sign contradicted"', page)) == 2
    assert len(re.findall(r'<a class="sign self-contradiction"', page)) == 4
    card = page[page.index('<article class="card contradicted"') :].split("</article>", maxsplit=1)[0]
    for words in (
        '<strong class="differs">210 metres</strong>',
        "said <del>210 metres</del>, the base says <ins>120 metres</ins>",
        '<a href="https://example.org/book" rel="noopener noreferrer" target="_blank">',
        "<q>rises 120 metres</q>",
        "(page 4)",
        "<del>210 metres</del> → <ins>120 metres</ins>",
    ):
        assert words in card


def test_every_sign_has_its_card_and_every_card_its_place(page: str) -> None:
    ids = set(re.findall(r'\bid="([^"]+)"', page))
    assert {each[1:] for each in re.findall(r'href="(#[^"]+)"', page)} <= ids
    assert len(re.findall(r'\bid="', page)) == len(ids)


def test_nothing_of_the_draft_or_the_base_is_markup_of_the_page(page: str) -> None:
    assert page.count("<script") == 1
    assert "<img" not in page
    assert not re.search(r"<[^>]+\son\w+\s*=", page)
    assert "javascript:" not in re.sub(r"<script>.*</script>", "", page, flags=re.DOTALL)
    assert "A book &lt;script&gt;" in page


def test_a_sentence_is_coloured_by_the_gravest_of_its_cards(tmp_path: Path) -> None:
    page = write_page(tmp_path, "The top floor will be closed on 31 June 2027.\n").read_text("utf-8")
    assert 'class="on error" data-kinds="not_checkable error"' in page


def test_a_suppressed_finding_says_so(tmp_path: Path) -> None:
    page = write_page(tmp_path, "The Harbour Tower is 210 metres tall. <!-- factcheck: ignore as it was -->\n\n"
                      "The Harbour Tower opened in June 1999.\n").read_text("utf-8")  # fmt: skip
    assert "<dt>not counted</dt><dd>as it was</dd>" in page
    assert 'class="on contradicted suppressed"' in page


def test_several_files_have_an_index_and_an_audit_has_cards(tmp_path: Path) -> None:
    page = write_page(tmp_path, "The Harbour Tower is 210 metres tall.\n", "The Needle is 90 metres tall.\n")
    text = page.read_text("utf-8")
    assert '<a href="#file-2">draft1.md</a>' in text
    assert "<title>factcheck: 2 files</title>" in text
    audit = run("audit", "--format", "html", cwd=tmp_path).stdout
    assert "<title>factcheck audit, base: this folder</title>" in audit
    assert audit.count("<article") == 3  # three claims without quote or locator


def test_the_page_without_findings_is_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("")
    shown = run("check", "--no-base", "--format", "html", "a.md", cwd=tmp_path)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "All findings" not in shown.stdout


def test_a_suspicion_shows_its_doubt_and_how_sure_it_is() -> None:
    difference = Difference("money", "$40", "$50", Span(10, 13), Span(10, 13))
    comparison = Comparison(
        Verdict.SUSPECT,
        differences=(difference,),
        confidence=0.81,
        doubts=("it may have happened <more> than once",),
        situation="one value differs: right in 81 of 100 measured cases",
    )
    evidence = Evidence(Claim("paid", "Acme paid $50.", ()), comparison, "Acme paid $50.", 0.9)
    result = Result(
        Statement("Acme paid $40.", Location("a.md", 1, 1)),
        Verdict.SUSPECT,
        "differs in money",
        (evidence,),
        confidence=0.81,
    )
    entry = Entry(result, result_notice(result, lambda name: None))
    draft = Draft("a.md", ".md", "Acme paid $40.\n", (entry,))
    page = render(Report((result,), (), (entry.notice,), lambda name: None, drafts=(draft,)))
    assert '<mark class="on suspect"' in page
    assert "<dt>doubt</dt><dd>it may have happened &lt;more&gt; than once</dd>" in page
    assert "<dt>confidence</dt><dd>0.81 (one value differs: right in 81 of 100 measured cases)</dd>" in page
    assert '<strong class="differs">$40</strong>' in page


class _Nesting(HTMLParser):
    """Fails on an element that is not closed where it should be, and on a link in a link."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not (tag == "a" and "a" in self.open)
        if tag not in ("meta", "link", "br", "hr", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_well_formed(page: str) -> None:
    nesting = _Nesting()
    nesting.feed(page)
    nesting.close()
    assert nesting.open == []


# --- contrast


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, "contrast ratio")."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


_THEMES = dict(zip(("light", "dark"), re.findall(r":root \{(.*?)\}", CSS, re.DOTALL), strict=True))
_PAIRS = [("ink", "paper"), ("ink", "soft"), ("faint", "paper"), ("faint", "soft"), ("link", "paper"), ("link", "soft")]
_NAMES = ["red", "violet", "amber", "olive", "blue", "green", "grey"]
_PAIRS += [pair for name in _NAMES for pair in ((name, f"{name}-paper"), (name, "soft"), (name, "paper"), ("ink", f"{name}-paper"))]  # fmt: skip


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "paper"), _PAIRS)
def test_text_has_the_contrast_that_wcag_aa_asks_for(theme: str, text: str, paper: str) -> None:
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", _THEMES[theme]))
    assert contrast(colours[text], colours[paper]) >= 4.5
