"""What is said of statements that tell a claim again in other words, judged by hand before the first run.

    python tests/benchmarks/reworded.py [-v] [NAME ...]

Every file of reworded/ holds 60 claims of twelve fields, with six statements each. They are held against a base of all
claims of their file. Prints how many of those that follow are supported and of the wrong ones flagged, and what is said
wrongly; `-v` lists what is silent or wrong, but of the file that is held out.
"""

from __future__ import annotations

import argparse
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from common import write_base

from factcheck import check_statement, load_base

FOLDER = Path(__file__).with_name("reworded")
HELD_OUT = "held_out"
_FLAGGED = ("contradicted", "suspect", "disputed")


class Row(NamedTuple):
    """A statement: how it was judged by hand, what was done to the wording, its claim, and the verdict."""

    label: str
    kind: str
    claim: str
    statement: str
    verdict: str

    @property
    def is_silent(self) -> bool:
        """Tell whether nothing is said where something could be."""
        return self.label != "open" and self.verdict not in _FLAGGED and self.verdict != "supported"

    @property
    def is_false(self) -> bool:
        """Tell whether the verdict says something that is wrong."""
        if self.label == "follows":
            return self.verdict in _FLAGGED
        return self.verdict == "supported" or (self.label == "open" and self.verdict in _FLAGGED)


def judge(path: Path) -> tuple[str, list[Row]]:
    """Return the name of a file and its rows with their verdicts."""
    told = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    claims = dict.fromkeys(claim for _, _, claim, _ in told)
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(claims)])
        base = load_base(folder)
        return path.stem, [Row(*each, check_statement(each[3], base).verdict.value) for each in told]


def line(name: str, rows: list[Row]) -> str:
    """Return the figures of a file as one line of a table."""
    cells = [name]
    for label, wanted in (("follows", ("supported",)), ("wrong", _FLAGGED)):
        some = [each for each in rows if each.label == label]
        cells.append(f"{sum(each.verdict in wanted for each in some)}/{len(some)}")
    false = [each for each in rows if each.is_false]
    cells += [
        str(sum(each.verdict == verdict for each in false)) for verdict in ("supported", "contradicted", "suspect")
    ]
    return "| " + " | ".join(cells) + " |"


def main() -> None:
    """Print the table, and with ``-v`` the rows behind it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("names", nargs="*")
    asked = parser.parse_args()
    paths = [path for path in sorted(FOLDER.glob("*.tsv")) if not asked.names or path.stem in asked.names]
    print("| file | follows, supported | wrong, flagged | wrongly supported | wrongly contradicted | wrongly suspect |")
    print("|---|---|---|---|---|---|")
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(judge, paths))
    for name, rows in found:
        print(line(f"{name} (not to be read)" if name == HELD_OUT else name, rows))
    for name, rows in found:
        for row in rows if asked.verbose and name != HELD_OUT else ():
            if row.is_silent or row.is_false:
                print(f"{name}: {row.label}, {row.verdict} ({row.kind}): {row.statement} | {row.claim}")


if __name__ == "__main__":
    main()
