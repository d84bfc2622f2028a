"""``factcheck check --fix`` and ``--diff``: what is changed in a draft, and all that must stay as it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from command import run
from draft_files import DEMO, RIGHT, WRONG, check, write
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.base.discover import bundled
from factcheck.check.fix import put_suggestions, write_fixed
from factcheck.check.run import Plan, check_documents
from factcheck.document.read import Document, read_bytes, read_document, read_text
from factcheck.document.sentences import place_in
from factcheck.match.base import load_base
from factcheck.model import FactcheckError, Location, Result, Span


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("a.md", f"So.\r\n\r\n{WRONG}\r\n".encode(), f"So.\r\n\r\n{RIGHT}\r\n".encode()),
        (
            "a.md",
            b"\xef\xbb\xbfMicrosoft invested $2\nbillion in OpenAI in 2019.",
            b"\xef\xbb\xbfMicrosoft invested $1 billion in OpenAI in 2019.",
        ),
        ("a.txt", WRONG.encode("utf-16"), RIGHT.encode("utf-16")),
        ("a.html", f"<p>{WRONG}</p>".encode(), f"<p>{RIGHT}</p>".encode()),
    ],
)
def test_fix_changes_the_value_and_nothing_else(tmp_path: Path, name: str, before: bytes, after: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(before)
    path.chmod(0o640)
    shown = run("check", "--diff", name, cwd=tmp_path, env=DEMO)
    assert shown.returncode == 0
    assert "$1 billion" in shown.stdout
    assert path.read_bytes() == before
    result = check(tmp_path, "--fix", name)
    assert (result.returncode, result.stderr) == (0, f"{name}: fixed 1 value\n")
    assert path.read_bytes() == after
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    "text",
    [
        "The partnership between OpenAI and Microsoft began in 2018.",  # the base holds two other years
        "The partnership between OpenAI and Microsoft began in 2016.",  # disputed
        "Microsoft invested $1 billion in OpenAI in 2023.",  # nothing comparable
        "Microsoft invested more than $2 billion in OpenAI in 2019.",  # the words around would have to change
        "Sam Altman was ousted as CEO of OpenAI on 17 November 2022.",  # "on November 2023" would be no English
        f"{WRONG} <!-- factcheck: ignore known -->",
    ],
)
def test_fix_leaves_alone_what_is_not_certain(tmp_path: Path, text: str) -> None:
    write(tmp_path, a_md=text)
    check(tmp_path, "--fix", "a.md")
    assert (tmp_path / "a.md").read_text() == text


def test_a_diff_shows_sentences_and_not_the_paragraphs_that_they_stand_in(tmp_path: Path) -> None:
    write(tmp_path, a_md=f"All is well. {WRONG} So it is.\n\nMicrosoft invested $2\nbillion in OpenAI in 2019.\n")
    shown = run("check", "--diff", "a.md", cwd=tmp_path, env=DEMO).stdout
    assert shown.splitlines() == [
        "--- a.md",
        "+++ a.md (fixed)",
        "@@ line 1 @@",
        f"-{WRONG}",
        f"+{RIGHT}",
        "@@ line 3 @@",
        "-Microsoft invested $2",
        "-billion in OpenAI in 2019.",
        f"+{RIGHT}",
    ]


@pytest.mark.parametrize("options", [("--diff", "--fix"), ("--fix", "--diff")])
def test_what_is_only_to_be_shown_is_not_changed(tmp_path: Path, options: tuple[str, str]) -> None:
    write(tmp_path, a_md=f"{WRONG}\n")
    shown = run("check", *options, "a.md", cwd=tmp_path, env=DEMO)
    assert f"+{RIGHT}" in shown.stdout
    assert (tmp_path / "a.md").read_text() == f"{WRONG}\n"


def test_what_was_fixed_is_counted_and_contradicts_nothing_any_more(tmp_path: Path) -> None:
    write(tmp_path, a_md=f"{WRONG}\n\n{RIGHT}\n")
    result = run("check", "--fix", "a.md", cwd=tmp_path, env=DEMO)
    assert (result.returncode, result.stdout) == (
        0,
        "2 statements in 1 file: 1 fixed, 1 supported (the demo base)\n",
    )


FIELD = f":note: {WRONG}\n\n"
HIDDEN = [
    ("a.md", f"[See.](x '{WRONG}') @"),
    ("a.md", f"<!-- {WRONG} -->\n\n@"),
    ("a.md", "`$2 billion` is wrong. @ `$2 billion`"),
    ("a.md", f"```\n{WRONG}\n```\n\n- @"),
    ("a.md", "| A | B |\n|---|---|\n| $2 billion | @ |\n"),
    ("a.html", f"<p title='{WRONG}'>@<!-- {WRONG} --></p>"),
    ("a.tex", f"% {WRONG}\n@\n"),
    ("a.adoc", f"// {WRONG}\n@\n"),
    ("a.rst", f"Code::\n\n  {WRONG}\n\n@\n"),
    ("a.rst", f".. {WRONG}\n\n@\n"),
    ("a.rst", f"{FIELD}@\n"),
    ("a.rst", f"Quote\n\n  {WRONG}\n\n@\n"),
    ("a.rst", f".. |x| replace:: {WRONG}\n\n@\n"),
    ("a.rst", f"Some ``{WRONG}`` text.\n\n@\n"),
    ("a.rst", f".. code:: text\n\n   {WRONG}\n\n@\n"),
]


@pytest.mark.parametrize(("name", "text"), HIDDEN, ids=[f"{name} {text[:25]!r}" for name, text in HIDDEN])
def test_fix_never_touches_what_only_looks_like_the_sentence(tmp_path: Path, name: str, text: str) -> None:
    """The words stand elsewhere too, where they are no statement; they are put right in the sentence or not at all."""
    wrong, right = (each.replace("$", "\\$") if name == "a.tex" else each for each in (WRONG, RIGHT))
    write(tmp_path, **{name.replace(".", "_"): text.replace("@", wrong)})
    result = check(tmp_path, "--no-self-check", "--fix", name)
    after = (tmp_path / name).read_text()
    assert after == text.replace("@", right) or (
        after == text.replace("@", wrong) and (result.returncode, "fixed 1" in result.stderr) == (1, False)
    )


def loud(document: Document) -> list[Result]:
    base = load_base(bundled())
    checked = check_documents([document], Plan(base, cache=False))[0]
    return [each for each in checked.results if each.suggestion]


def test_a_change_that_would_fall_outside_its_sentence_is_refused() -> None:
    """Whatever a reader says of places: the result is read again before it is written."""
    document = read_bytes(f"Intro: $2 billion.\n\n{WRONG}\n".encode(), "a.md", ".md")
    (result,) = loud(document)
    assert result.suggestion is not None
    assert put_suggestions(document, [result]).text == document.text.replace(WRONG, RIGHT)
    astray = replace(result.suggestion, start=Location("a.md", 1, 8), end=Location("a.md", 1, 18))
    found = put_suggestions(document, [replace(result, suggestion=astray)])
    assert (found.text, found.applied, len(found.refused)) == (document.text, (), 1)


def test_a_file_that_changed_since_it_was_read_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(WRONG)
    document = read_document(path)
    found = put_suggestions(document, loud(document))
    path.write_text("Something else.")
    with pytest.raises(FactcheckError, match="it has changed since it was read"):
        write_fixed(document, found.text)
    assert path.read_text() == "Something else."
    path.unlink()
    with pytest.raises(FactcheckError, match="cannot be read again"):
        write_fixed(document, found.text)


def test_fix_parts_no_hard_links_and_goes_on_with_other_files(tmp_path: Path) -> None:
    write(tmp_path, a_md=WRONG, c_md=WRONG)
    (tmp_path / "b.md").hardlink_to(tmp_path / "a.md")
    result = check(tmp_path, "--fix", "a.md", "c.md")
    assert result.returncode == 2
    assert result.stderr.splitlines() == [
        "c.md: fixed 1 value",
        "a.md: not fixed: it has 2 hard links, which would be parted",
    ]
    assert (tmp_path / "b.md").read_text() == WRONG
    assert (tmp_path / "c.md").read_text() == RIGHT


@pytest.fixture
def on_disk() -> Iterator[Path]:
    """A folder where files are usually kept; in memory, where tests write, they may have no attributes."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


def test_fix_keeps_links_owner_and_attributes(on_disk: Path) -> None:
    write(on_disk, real_md=WRONG)
    (on_disk / "a.md").symlink_to("real.md")
    path = on_disk / "real.md"
    try:
        os.setxattr(path, "user.note", b"kept")
    except (OSError, AttributeError):
        pytest.skip("no extended attributes here")
    if os.geteuid() == 0:
        os.chown(path, 12345, 12345)
    before = path.stat()
    assert check(on_disk, "--fix", "a.md").returncode == 0
    after = path.stat()
    assert (on_disk / "a.md").is_symlink()
    assert (path.read_text(), os.getxattr(path, "user.note")) == (RIGHT, b"kept")
    assert (after.st_uid, after.st_gid, after.st_mode) == (before.st_uid, before.st_gid, before.st_mode)


@given(st.text(alphabet="ab .!\n\r\t\u00a0&;*_`<>é😀", max_size=80))
@example("a;; _")
@example(";;; a")
@example(";;; _")
def test_the_places_of_a_sentence_hold_its_words(text: str) -> None:
    for suffix in (".txt", ".md", ".html", ".adoc"):
        for each in read_text(text, "x", suffix):
            for piece in each.pieces:
                assert 0 <= piece.offset <= piece.offset + piece.length <= len(text)
            if suffix == ".txt" and not set("*_`<\t") & set(text):  # signs around words are left out
                place = place_in(text, each, Span(0, len(each.text)))
                assert place is not None
                assert text[slice(*place)].split() == each.text.split()
