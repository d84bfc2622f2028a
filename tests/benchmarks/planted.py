"""What an audit finds of conflicts that were planted in bases by hand, before its first run on them.

    python tests/benchmarks/planted.py [-v] [--strangers] [NAME ...]

Every file of planted/ holds pairs of claims that cannot both be so, and pairs that look alike and can, as one base would
have them; ``also`` lists what cannot both be so of two pairs, ``claims`` what else the base holds. Prints how many of the conflicts are found, and what else is: an error or a warning that
an editor would not want. ``--strangers`` plants the wrong statements of strangers/ among the claims of their bases:
found is a wrong statement that is held against a claim; then the right and open ones, of which nothing is to be found.
``-v`` lists what is missed and what is reported beside it. Of files that are held out only the figures are printed:
what is read, and mended, flatters.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import yaml
from common import write_base

from factcheck import audit, load_base
from factcheck.model import Finding, Level

FOLDER = Path(__file__).with_name("planted")
STRANGERS = Path(__file__).with_name("strangers")
#: Rules that tell of one claim what a base of plain sentences with one source cannot have.
_HOUSEKEEPING = frozenset({"uncited", "single-source", "too-vague", "unused-source", "near-duplicate", "unread-claim"})
Pair = frozenset[str]


class Sheet(NamedTuple):
    """What was found in one base.

    Attributes:
        name: of the base.
        held_out: whether its rows are not to be read.
        planted: how many conflicts there are.
        found: those that are found, as lines.
        missed: those that are not.
        errors: findings of level error that are none.
        warnings: those of level warning.
    """

    name: str
    held_out: bool
    planted: int
    found: list[str]
    missed: list[str]
    errors: list[str]
    warnings: list[str]


def audited(statements: Iterable[str]) -> list[tuple[Finding, Pair]]:
    """Return what an audit finds of statements, with the statements that each finding is about."""
    claims = dict.fromkeys(statements)
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(claims)])
        found = audit(load_base(folder))
    listed = [each for each in found if each.rule not in _HOUSEKEEPING and each.level is not Level.NONE]
    return [(each, frozenset(side.text for side in each.sides)) for each in listed]


def _shown(each: Finding) -> str:
    return f"{each.level.value} {each.rule}: " + " || ".join(side.text for side in each.sides)


def planted(path: Path) -> Sheet:
    """Return what is found in one file of planted/."""
    told = yaml.safe_load(path.read_text("utf-8"))
    wanted = {frozenset(each): " || ".join(each) for each in told["conflicts"]}
    known = {*wanted, *map(frozenset, told.get("also", ()))}
    firsts, seconds = ([pair[at] for pair in told["conflicts"]] for at in (0, 1))
    fair = [*firsts, *(text for pair in told["alike"] for text in pair), *told.get("claims", ())]
    found = audited([*fair, *seconds])
    hits = {pair: _shown(each) for each, pair in found if pair in wanted}
    other = [each for each, pair in found if pair not in known]
    return _sheet(path, told, wanted, hits, other)


def stranger(path: Path) -> Sheet:
    """Return what is found of the wrong statements of one file of strangers/, then of the right and open ones."""
    told = yaml.safe_load(path.read_text("utf-8"))
    claims = set(told["claims"])
    wrong = {each for some in told["wrong"].values() for each in some}
    wanted = {frozenset({each}): each for each in wrong}
    found = audited([*told["claims"], *wrong])
    hits = {pair & wrong: _shown(each) for each, pair in found if len(pair & wrong) == 1 and pair & claims}
    fair = [text for label in ("right", "open") for some in told[label].values() for text in some]
    other = [each for each, pair in found if not pair & wrong]
    other += [each for each, pair in audited([*told["claims"], *fair]) if each not in other]
    return _sheet(path, told, wanted, hits, other)


def _sheet(
    path: Path, told: dict[str, object], wanted: dict[Pair, str], hits: dict[Pair, str], other: list[Finding]
) -> Sheet:
    missed = [text for pair, text in wanted.items() if pair not in hits]
    errors = [_shown(each) for each in other if each.level is Level.ERROR]
    warnings = [_shown(each) for each in other if each.level is not Level.ERROR]
    return Sheet(path.stem, bool(told.get("held_out")), len(wanted), list(hits.values()), missed, errors, warnings)


def _lines(sheets: list[Sheet]) -> Iterator[str]:
    """Yield the table."""
    yield "| base | conflicts found | of them errors | false errors | false warnings |\n|---|---|---|---|---|"
    for sheet in sheets:
        yield _line(sheet.name + (" (held out)" if sheet.held_out else ""), [sheet])
    for name, held_out in (("those that were read", False), ("those held out", True)):
        some = [each for each in sheets if each.held_out is held_out]
        if some:
            yield _line(name, some)


def _line(name: str, sheets: list[Sheet]) -> str:
    found = [text for sheet in sheets for text in sheet.found]
    certain = sum(text.startswith(Level.ERROR.value) for text in found)
    planted_ones = sum(each.planted for each in sheets)
    errors, warnings = (sum(map(len, some)) for some in ([s.errors for s in sheets], [s.warnings for s in sheets]))
    return f"| {name} | {len(found)}/{planted_ones} | {certain} | {errors} | {warnings} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these bases")
    parser.add_argument("--strangers", action="store_true", help="plant the wrong statements of strangers/")
    parser.add_argument("-v", action="store_true", dest="shown", help="list what is missed and what is false")
    options = parser.parse_args()
    folder, read = (STRANGERS, stranger) if options.strangers else (FOLDER, planted)
    paths = [each for each in sorted(folder.glob("*.yaml")) if not options.names or each.stem in options.names]
    with ProcessPoolExecutor() as pool:
        sheets = list(pool.map(read, paths))
    print(*_lines(sheets), sep="\n")
    for sheet in sheets if options.shown else ():
        told = {"missed": sheet.missed, "found": sheet.found, "false": sheet.errors + sheet.warnings}
        for label, texts in told.items() if not sheet.held_out else ():
            for text in texts:
                print(f"{sheet.name}: {label}: {text}")


if __name__ == "__main__":
    main()
