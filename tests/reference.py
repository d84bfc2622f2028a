"""The parts of the pages that the program writes itself; ``python tests/reference.py`` writes them anew.

A part stands in its page between ``<!-- generated: name -->`` and ``<!-- end -->``. The picture of the terminal is
drawn from a run in a real (pseudo-)terminal.
"""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from command import ROOT, run

from factcheck.auditing.rules import Rule, all_rules
from factcheck.base.schema import RECORDS, Field
from factcheck.config.keys import AUDIT, KEYS, PER_PATH, Key
from factcheck.document.formats import MODULES
from factcheck.model import Level
from factcheck.report.formats import format_names

README = ROOT / "README.md"
DOCS = ROOT / "docs"
CORPUS = DOCS / "corpus.md"
PICTURE = DOCS / "terminal.svg"
_PART = re.compile(r"(<!-- generated: (?P<name>[\w -]+) -->\n).*?(<!-- end -->)", re.DOTALL)
_WIDTH = 100
#: What the picture shows: a draft, and the command that checks it.
_PICTURED = "The Harbour Tower is 210 metres tall.\n\nAda Marsh is the director of the Harbour Tower.\n"


# --- running the program


def _run(*command: str, cwd: Path = ROOT) -> str:
    settings = {"COLUMNS": str(_WIDTH), "NO_COLOR": "1", "GITHUB_ACTIONS": "", "FACTCHECK_BASE": ""}
    shown = run(*command, cwd=cwd, env=settings)
    if shown.returncode not in (0, 1) or not shown.stdout:
        raise RuntimeError(f"factcheck {' '.join(command)}: {shown.stderr}")
    return shown.stdout.strip()


def _shown(*command: str) -> str:
    """Return a command and what it writes in a folder where ``factcheck init facts`` was run."""
    with tempfile.TemporaryDirectory() as name:
        _run("init", "facts", cwd=Path(name))
        words = " ".join(f'"{each}"' if " " in each else each for each in command)
        return f"```text\n$ factcheck {words}\n{_run(*command, cwd=Path(name))}\n```\n"


def _help(command: str) -> str:
    return f"```text\n{_run(*command.split(), '--help')}\n```\n"


def commands(group: object, path: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield the names of all commands of a group of typer, those of groups inside it with the group before them."""
    for name, command in getattr(group, "commands", {}).items():
        if not getattr(command, "no_args_is_help", False):
            yield " ".join((*path, name))
        yield from commands(command, (*path, name))


def _commands() -> str:
    import typer

    from factcheck.cli.app import app_of

    # the page of the corpus shows the help of its command
    names = [each for each in commands(typer.main.get_command(app_of())) if each != "corpus"]
    return "\n".join(f"## factcheck {name}\n\n{_help(name)}" for name in names)


# --- tables


def _table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]] | list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(each)} |\n" for each in lines).replace("| --- ", "|---").replace("--- |", "---|")


def _formats() -> str:
    def about(name: str) -> str:
        module = f"{name}_" if name in ("json", "csv") else name
        return (import_module(f"factcheck.report.formats.{module}").__doc__ or "").strip().splitlines()[0]

    return _table(("format", "what it is"), [(f"`{name}`", about(name)) for name in format_names()])


def _documents() -> str:
    suffixes: dict[str, list[str]] = {}
    for suffix, module in MODULES.items():
        suffixes.setdefault(module, []).append(f"`{suffix}`")

    def about(name: str) -> str:
        return (import_module(f"factcheck.document.formats.{name}").__doc__ or "").strip().splitlines()[0]

    return _table(("files", "how they are read"), [(", ".join(each), about(name)) for name, each in suffixes.items()])


def _level(rule: Rule) -> str:
    return "off" if rule.level is Level.NONE else rule.level.value


def _rules() -> str:
    return _table(
        ("rule", "level", "what it finds"),
        [(f"[`{rule.id}`](#{rule.id})", _level(rule), _as_markdown(rule.title)) for rule in all_rules()],
    )


def _as_markdown(docstring: str) -> str:
    return docstring.replace("``", "`").replace("::", ":")


def _rule(rule: Rule) -> str:
    """Return a rule's docstring as Markdown: text as it is, indented examples as blocks."""
    parts: list[str] = []
    for block in re.split(r"\n\s*\n", rule.explanation.strip()):
        if block.startswith("    "):
            parts.append(f"```yaml\n{textwrap.dedent(block)}\n```")
        else:
            parts.append(_as_markdown(block))
    level = "Off by default." if rule.level is Level.NONE else f"Level: {rule.level.value}."
    return "\n\n".join((f"## {rule.id}", level, *parts)) + "\n"


def _explanations() -> str:
    return "\n".join(map(_rule, all_rules()))


def _keys() -> str:
    tables: list[tuple[str, dict[str, Key]]] = [("", KEYS), ("audit.", AUDIT), ("per-path.GLOB.", PER_PATH)]

    def default(prefix: str, key: Key) -> str:
        return "" if key.default in (None, ()) or prefix.startswith("per") else f"`{str(key.default).lower()}`"

    return _table(
        ("key", "default", "what it does"),
        [
            (f"`{prefix}{name}`", default(prefix, key), key.help)
            for prefix, keys in tables
            for name, key in keys.items()
        ],
    )


def _fields() -> str:
    def row(name: str, field: Field) -> tuple[str, ...]:
        choices = f" One of {', '.join(f'`{each}`' for each in field.choices)}." if field.choices else ""
        return (f"`{name}`", "yes" if field.required else "", field.help + choices)

    return "\n".join(
        f"## {record}\n\n{_table(('field', 'required', 'what it holds'), [row(*each) for each in fields.items()])}"
        for record, fields in RECORDS.items()
    )


def _situations() -> str:
    from factcheck.inference.comparison import REASONS
    from factcheck.inference.situations import CONFIDENCE, COUNTS

    rows = [
        (
            name,
            REASONS[name],
            f"{sure:.2f}",
            f"{COUNTS[name][0]} of {sum(COUNTS[name])}" if sum(COUNTS[name]) else "not yet",
        )
        for name, sure in CONFIDENCE.items()
    ]
    return _table(("situation", "what the report says", "confidence", "right, as counted"), rows)


def _doubts() -> str:
    from factcheck.inference.doubts import DOUBTS

    return _table(
        ("doubt", "what it multiplies the odds by"), [(text, f"{factor:g}") for text, factor in DOUBTS.values()]
    )


def _columns() -> str:
    from factcheck.corpus.schema import COLUMNS, spark_type

    return _table(
        ("column", "type", "what it holds"),
        [(f"`{each.name}`", f"`{spark_type(each.type)}`", each.meaning) for each in COLUMNS],
    )


# --- the picture of the terminal


def _on_a_terminal(command: list[str], cwd: Path) -> str:
    """Return what a command writes to a terminal, colours included."""
    import pty

    ours, theirs = pty.openpty()
    taken = ("NO_COLOR", "CI", "GITHUB_ACTIONS", "FACTCHECK_BASE")
    environment = {name: value for name, value in os.environ.items() if name not in taken}
    settings = {"COLUMNS": str(_WIDTH), "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", *command],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        cwd=cwd,
        env=environment | settings,
    ):
        os.close(theirs)
        written = b""
        try:
            while piece := os.read(ours, 65536):
                written += piece
        except OSError:  # how Linux tells that the other end was closed
            pass
    os.close(ours)
    return written.decode("utf-8").replace("\r\n", "\n")


def picture() -> str:
    """Return the picture of a run as SVG."""
    from rich.console import Console
    from rich.text import Text

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _run("init", "facts", cwd=folder)
        (folder / "draft.md").write_text(_PICTURED, "utf-8")
        command = ["check", "--base", "facts", "draft.md"]
        shown = _on_a_terminal(command, folder)
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=_WIDTH, file=nowhere, force_terminal=True, color_system="truecolor")
        console.print(Text(f"$ factcheck {' '.join(command)}", style="bold"))
        console.print(Text.from_ansi(shown.rstrip()))
        drawn = console.export_svg(title="factcheck", unique_id="terminal")
    return re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)  # the page asks nothing of the network


def words_of(svg: str) -> list[str]:
    """Return the words that a picture shows, whatever version of rich drew it."""
    return " ".join(html.unescape(each) for each in re.findall(r"<text[^>]*>([^<]*)</text>", svg)).split()


# --- pages

REFERENCE = DOCS / "reference"
PAGES: dict[Path, dict[str, Callable[[], str]]] = {
    DOCS / "tutorial.md": {
        "check": lambda: _shown("check", "facts/draft.md"),
        "diff": lambda: _shown("check", "--diff", "facts/draft.md"),
    },
    DOCS / "how-to" / "claims.md": {
        "dispute": lambda: (
            '```text\n$ factcheck claim "The OpenAI-Microsoft partnership began in 2016"\n'
            f"{_run('claim', 'The OpenAI-Microsoft partnership began in 2016')}\n```\n"
        )
    },
    DOCS / "how-to" / "drafts.md": {"documents": _documents},
    REFERENCE / "commands.md": {"commands": _commands},
    REFERENCE / "claim-base.md": {"fields": _fields},
    REFERENCE / "configuration.md": {"keys": _keys},
    REFERENCE / "rules.md": {"rules": _rules, "explanations": _explanations},
    REFERENCE / "formats.md": {"formats": _formats},
    DOCS / "explanation.md": {"situations": _situations, "doubts": _doubts},
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
    PICTURE.write_text(picture(), "utf-8")
