"""What bases written by strangers say of statements that these judged by hand, before the first run.

    python tests/benchmarks/strangers.py [-v] [NAME ...]

Every file of strangers/ holds 25 claims of one field and 60 or 80 statements: right (who knows only the base must accept
them), wrong (they cannot be true if the base is) or open (the base does not settle them); near to the words of a claim,
in everyday words, or, where their writer was told nothing of wording, free, or plain: as one would type it, the claim's
words neither copied nor avoided. Prints how many of the right ones are supported and of the wrong ones flagged, and all
that is said wrongly; `-v` lists what is silent as well. Of files that are held out only the figures are printed: what is
read, and mended, flatters.
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

from factcheck import check_statement, load_base

FOLDER = Path(__file__).with_name("strangers")
_FLAGGED = ("contradicted", "suspect", "disputed")
_WORDINGS = ("near", "everyday", "free", "plain")
_ACCEPTED = {"right": ("supported",), "wrong": _FLAGGED, "open": ()}


class Judged(NamedTuple):
    """A statement: how it was judged by hand, how it is worded, and the verdict."""

    label: str
    wording: str
    statement: str
    verdict: str

    @property
    def is_false(self) -> bool:
        """Tell whether the verdict says something that is wrong."""
        if self.label == "right":
            return self.verdict in _FLAGGED
        return self.verdict == "supported" or (self.label == "open" and self.verdict in _FLAGGED)


class Sheet(NamedTuple):
    """One base with its statements."""

    name: str
    held_out: bool
    rows: list[Judged]


def judge(path: Path) -> Sheet:
    """Return the verdicts of one file."""
    told = yaml.safe_load(path.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(told["claims"])])
        base = load_base(folder)
        rows = [
            Judged(label, wording, statement, check_statement(statement, base).verdict.value)
            for label in _ACCEPTED
            for wording, statements in told[label].items()
            for statement in statements
        ]
    return Sheet(path.stem, told.get("held_out", False), rows)


def line(name: str, rows: list[Judged]) -> str:
    """Return the figures of some rows as one line of a table."""
    cells = [name]
    for wording in _WORDINGS:
        for label in ("right", "wrong"):
            some = [each for each in rows if (each.label, each.wording) == (label, wording)]
            cells.append(f"{sum(each.verdict in _ACCEPTED[label] for each in some)}/{len(some)}" if some else "-")
    false = [each for each in rows if each.is_false]
    cells.append(str(sum(each.verdict == "supported" for each in false)))
    cells.append(str(sum(each.verdict in ("contradicted", "disputed") for each in false)))
    cells.append(str(sum(each.verdict == "suspect" for each in false)))
    return "| " + " | ".join(cells) + " |"


_HEAD = (
    "base",
    *(f"{wording}, {told}" for wording in _WORDINGS for told in ("right supported", "wrong flagged")),
    "wrongly supported",
    "wrongly contradicted",
    "wrongly suspect",
)


def _told(sheets: list[Sheet], silent: bool) -> Iterator[str]:
    """Yield what is said wrongly, and what is silent if that is asked, of the files that may be read."""
    for sheet in sheets:
        for each in sheet.rows if not sheet.held_out else ():
            missed = each.label != "open" and each.verdict not in _ACCEPTED[each.label]
            if each.is_false or (silent and missed):
                yield f"{sheet.name}: {each.label}, {each.verdict}: {each.statement}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these bases")
    parser.add_argument("-v", action="store_true", dest="silent", help="list what is silent, too")
    options = parser.parse_args()
    paths = [each for each in sorted(FOLDER.glob("*.yaml")) if not options.names or each.stem in options.names]
    with ProcessPoolExecutor() as pool:
        sheets = list(pool.map(judge, paths))
    print("| " + " | ".join(_HEAD) + " |\n" + "|---" * len(_HEAD) + "|")
    for sheet in sheets:
        print(line(sheet.name + (" (held out)" if sheet.held_out else ""), sheet.rows))
    for name, held_out in (("those that were read", False), ("those held out", True)):
        rows = [row for sheet in sheets if sheet.held_out is held_out for row in sheet.rows]
        if rows:
            print(line(name, rows))
    print(*_told(sheets, options.silent), sep="\n")


if __name__ == "__main__":
    main()
