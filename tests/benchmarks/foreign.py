"""Texts that tell what a base tells and, true as well, of its neighbours: how many of these are flagged.

    python tests/benchmarks/foreign.py [-v] [NAME ...]

Every file of foreign/ holds the claims of a base, some ``right`` sentences as they stand in it, ``foreign`` ones on other
things of the same field that the base does not tell (another plan, another year, another room), and ``wrong`` ones. Two
texts are made of them, in which the right sentences stand before the foreign ones and before the wrong ones. Prints how
many foreign ones are flagged, or supported, and how many wrong ones are flagged; ``-v`` lists what comes out otherwise.
Of files that are held out only the figures are printed: what is read, and mended, flatters.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import yaml
from common import write_base

from factcheck.check.run import Plan, check_documents
from factcheck.document.read import Document, read_bytes
from factcheck.match.base import load_base
from factcheck.model import Result, Verdict

FOLDER = Path(__file__).with_name("foreign")
_FLAGS = (Verdict.CONTRADICTED, Verdict.SUSPECT, Verdict.DISPUTED)


class Sheet(NamedTuple):
    """What came out of one file: its verdicts on the foreign and on the wrong sentences."""

    name: str
    held_out: bool
    foreign: list[Result]
    wrong: list[Result]


def names() -> list[str]:
    """Return the names of the files."""
    return [path.stem for path in sorted(FOLDER.glob("*.yaml"))]


def told_in(name: str) -> dict[str, list[str]]:
    """Return one file."""
    return dict(yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8")))


def document(told: dict[str, list[str]], label: str) -> Document:
    """Return the right sentences of a file with those of a label as one text.

    Args:
        told: the file.
        label: ``foreign`` or ``wrong``.
    """
    text = "\n\n".join((f"# {told['title']}", *told["right"], *told[label])) + "\n"
    return read_bytes(text.encode(), "text.md", ".md")


def judge(name: str) -> Sheet:
    """Return the verdicts of one file."""
    told = told_in(name)
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(told["claims"], 1)])
        plan = Plan(load_base(folder), self_check=lambda _: False, cache=False)
        found = []
        for label in ("foreign", "wrong"):
            (checked,) = check_documents([document(told, label)], plan)
            found.append([each for each in checked.results if each.statement.text in told[label]])
    return Sheet(name, bool(told.get("held_out")), *found)


def lines(sheet: Sheet) -> Iterator[str]:
    """Yield what came out otherwise than it should."""
    for label, results in (("foreign", sheet.foreign), ("wrong", sheet.wrong)):
        for each in results:
            if (each.verdict in _FLAGS) != (label == "wrong") or each.verdict is Verdict.SUPPORTED:
                claim = f"  ~  {each.evidence[0].claim.statement}" if each.evidence else ""
                yield f"  {label:8}{each.verdict.value:13}{each.statement.text}{claim}"


def main() -> None:
    """Judge the files and print what came out."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("-v", action="store_true", dest="verbose")
    wanted = parser.parse_args()
    with ProcessPoolExecutor() as pool:
        sheets = list(pool.map(judge, wanted.names or names()))
    for sheet in sheets:
        flagged, supported, wrong = (
            sum(each.verdict in verdicts for each in results)
            for results, verdicts in (
                (sheet.foreign, _FLAGS), (sheet.foreign, (Verdict.SUPPORTED,)), (sheet.wrong, _FLAGS)
            )
        )  # fmt: skip
        print(
            f"{sheet.name}{' (held out)' * sheet.held_out}: foreign flagged {flagged} and supported {supported} of "
            f"{len(sheet.foreign)}; wrong flagged {wrong} of {len(sheet.wrong)}"
        )
        if wanted.verbose and not sheet.held_out:
            print("\n".join(lines(sheet)))


if __name__ == "__main__":
    main()
