"""A draft and a base for the tests of the page, with text that would act if it were taken for markup."""

from __future__ import annotations

from pathlib import Path

from command import run

ATTACK = "<img src=x onerror=window.pwned=1>"
_BASE = """\
sources:
  - {id: book, title: "A book <script>window.pwned=1</script>", url: "https://example.org/book"}
  - {id: trap, title: "A trap", url: "javascript:window.pwned=1"}
claims:
  - id: height
    statement: The Harbour Tower is 120 metres tall.
    sources: [{source: book, quote: "rises 120 metres", locator: "page 4"}]
    paraphrases: [The Needle is 120 metres tall.]
  - {id: opened, statement: The Harbour Tower opened in May 1998., sources: [trap]}
  - id: director-before
    statement: Ada Marsh is the director of the Harbour Tower.
    sources: [book]
    superseded_by: director
    valid: {until: 2020-12}
  - {id: director, statement: Jon Reed is the director of the Harbour Tower., sources: [book], valid: {from: 2021-01}}
"""
DRAFT = f"""\
# The Harbour Tower

The *Harbour Tower* is [210 metres](https://example.org/height) tall. It is loved by all. The Harbour Tower opened
in June 1999!

- Jon Reed is the director of the Harbour Tower.
- Ada Marsh is the **director** of the Harbour Tower.

| year | fact |
|---|---|
| 1998 | The Harbour Tower opened in May 1998. |

<script>window.pwned=1</script>

A remark {ATTACK} stands <a href="javascript:window.pwned=1">here</a>. ![a tower](https://example.org/tower.png)
"""


def write_page(folder: Path, *drafts: str) -> Path:
    """Check drafts (the one above without any) against the base, and return the page."""
    (folder / "claims").mkdir()
    (folder / "claims" / "all.yaml").write_text(_BASE, "utf-8")
    names = [f"draft{at}.md" for at in range(len(drafts) or 1)]
    for name, text in zip(names, drafts or (DRAFT,), strict=True):
        (folder / name).write_text(text, "utf-8")
    result = run("check", "--format", "html:page.html", *names, cwd=folder)
    assert result.returncode == 1, result.stderr
    return folder / "page.html"
