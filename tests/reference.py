"""The parts of the pages that list what the program knows of itself; ``python tests/reference.py`` writes them anew."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from factcheck.auditing.rules import all_rules
from factcheck.config.keys import AUDIT, KEYS, PER_PATH, Key
from factcheck.model import Level
from factcheck.report.formats import format_names

README = Path(__file__).resolve().parent.parent / "README.md"
CORPUS = README.parent / "docs" / "corpus.md"
_PART = re.compile(r"(<!-- generated: (?P<name>[\w -]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def _run(*command: str) -> str:
    environment = os.environ | {"COLUMNS": "100", "PYTHONPATH": str(README.parent), "NO_COLOR": "1"}
    shown = subprocess.run(
        [sys.executable, "-m", "factcheck", *command],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        encoding="utf-8",
        cwd=README.parent,
    ).stdout
    return shown.replace("python -m factcheck", "factcheck").strip()


def _help(command: str) -> str:
    return f"```text\n{_run(*command.split(), '--help')}\n```\n"


def _example() -> str:
    statement = "The OpenAI-Microsoft partnership began in 2016"
    return f'```text\n$ factcheck claim "{statement}"\n{_run("claim", statement)}\n```\n'


def _formats() -> str:
    rows = ["| format | what it is |", "|---|---|"]
    for name in format_names():
        module = f"{name}_" if name in ("json", "csv") else name
        text = import_module(f"factcheck.report.formats.{module}").__doc__ or ""
        rows.append(f"| `{name}` | {text.strip().splitlines()[0]} |")
    return "\n".join(rows) + "\n"


def _rules() -> str:
    rows = ["| rule | level | what it finds |", "|---|---|---|"]
    rows += [
        f"| `{rule.id}` | {'off' if rule.level is Level.NONE else rule.level.value} | {rule.title} |"
        for rule in all_rules()
    ]
    return "\n".join(rows) + "\n"


def _keys() -> str:
    rows = ["| key | default | what it does |", "|---|---|---|"]
    tables: list[tuple[str, dict[str, Key]]] = [("", KEYS), ("audit.", AUDIT), ("per-path.GLOB.", PER_PATH)]
    for prefix, keys in tables:
        for name, key in keys.items():
            default = "" if key.default in (None, ()) or prefix.startswith("per") else f"`{str(key.default).lower()}`"
            rows.append(f"| `{prefix}{name}` | {default} | {key.help} |")
    return "\n".join(rows) + "\n"


def _columns() -> str:
    from factcheck.corpus.schema import COLUMNS, spark_type

    rows = ["| column | type | what it holds |", "|---|---|---|"]
    rows += [f"| `{each.name}` | `{spark_type(each.type)}` | {each.meaning} |" for each in COLUMNS]
    return "\n".join(rows) + "\n"


PAGES: dict[Path, dict[str, Callable[[], str]]] = {
    README: {
        "example": _example,
        "formats": _formats,
        "rules": _rules,
        "keys": _keys,
        "check": lambda: _help("check"),
        "audit": lambda: _help("audit"),
    },
    CORPUS: {"columns": _columns, "corpus": lambda: _help("corpus")},
}


def current(page: Path) -> str:
    """Return a page with every generated part written anew."""
    parts = PAGES[page]
    return _PART.sub(lambda part: part[1] + parts[part["name"]]() + part[3], page.read_text("utf-8"))


def missing_parts(page: Path) -> set[str]:
    """Return the names of the parts that a page should have and has not."""
    return set(PAGES[page]) - {part["name"] for part in _PART.finditer(page.read_text("utf-8"))}


if __name__ == "__main__":
    for each in PAGES:
        each.write_text(current(each), "utf-8")
