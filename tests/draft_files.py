"""Drafts that a test writes and has checked against the demo base."""

from __future__ import annotations

import subprocess
from pathlib import Path

from command import run

WRONG = "Microsoft invested $2 billion in OpenAI in 2019."
RIGHT = "Microsoft invested $1 billion in OpenAI in 2019."
DEMO = {"FACTCHECK_BASE": "demo"}


def check(folder: Path, *arguments: str, stdin: str | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """Check the drafts of a folder, with one line for each finding."""
    return run("check", "--format", "concise", *arguments, cwd=folder, stdin=stdin, env=DEMO | env)


def write(folder: Path, **files: str) -> None:
    """Write drafts: ``a_md`` is ``a.md``, and ``in__a_md`` is ``in/a.md``."""
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
