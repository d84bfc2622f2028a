"""Fit the model that tells whether what stands in a place excludes what a claim has there; write its ``weights.json``.

    python tests/benchmarks/fit_substitutes.py [DATA] [--write] [--rows]

A logistic is fitted on statements that are copies of a claim but for one thing: on those of ``copies``, on what nothing
else settles of the bases of strangers and of the tests, and of the tables of these, and on a share of the public sets
under DATA. First it is fitted
with each field, base and public claim left out in turn, then with each kind of set left out; what it says of those is
printed. What is held out stays out of the weights that are written.
"""

from __future__ import annotations

import csv
import random
import sys
import tempfile
import zlib
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
import yaml
from common import DATA, pairs, write_base, write_weights
from fit_opposition import FOLDER, TABLES, judged
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

import factcheck
from factcheck import compare, load_base
from factcheck.inference.substitutes.found import substitution
from factcheck.inference.substitutes.model import COPY
from factcheck.inference.substitutes.signs import signs
from factcheck.inference.wording.alignment import aligned
from factcheck.match.search import search

COPIES = Path(__file__).with_name("copies")
WEIGHTS = Path(factcheck.__file__).parent / "inference" / "substitutes" / "weights.json"


class Public(NamedTuple):
    """How much a row of a public set counts beside one of ``copies``, and which share of the set is taken.

    What a set has only wrong statements of, or only scenes, counts little.
    """

    counts: float
    share: float


PUBLIC = {
    "wikifactcheck-refuted": Public(0.1, 0.4),
    "wikifactcheck-other": Public(1.0, 1.0),
    "mrpc": Public(0.5, 0.5),
    "fever-symmetric": Public(0.3, 1.0),
    "med": Public(0.5, 0.3),
    "sick": Public(0.3, 0.3),
    "breaking-nli": Public(0.05, 0.15),
    "vitaminc": Public(0.5, 0.1),
}
#: The same of statements on bases, and of those of the tests' tables, most of which were written to be silent.
_COUNTS = {"copies": 1.0, "bases": 1.5, "tables": 0.2, **{name: told.counts for name, told in PUBLIC.items()}}
_EXCLUDING, _BESIDES = frozenset({"contradicted", "suspect"}), frozenset({"supported", "unverified", "silent"})
#: How many claims that are nearest to a statement are looked at.
_NEAREST = 3
_SHRINKAGE, _LEAST_SPREAD, _FOLDS, _SEED = 0.05, 0.15, 14, 3
#: Signs that are seen less often are left out.
_SEEN = 8
_LINES = (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9)


class Case(NamedTuple):
    """A judged pair: its kind of set, its set, the group to leave out with it, whether it is wrong, and the two texts."""

    kind: str
    name: str
    group: str
    wrong: bool
    statement: str
    claim: str

    @property
    def held_out(self) -> bool:
        """Whether it must not be fitted on."""
        return "held out" in self.name


class Row(NamedTuple):
    """A case that is a copy but for one thing, its signs, and how much it counts."""

    case: Case
    signs: Mapping[str, float]
    counts: float


def of_copies() -> Iterator[Case]:
    """Yield the pairs of ``copies``."""
    for path in sorted(COPIES.glob("*.tsv")):
        field, name = "", path.stem.replace("_", " ")
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("#"):
                field = line
                continue
            label, statement, claim = line.split("\t")
            yield Case("copies", f"copies {name}", name + field, label == "excludes", statement, claim)


def of_tables() -> Iterator[Case]:
    """Yield the statements of the tests' tables, each with its claim."""
    for path in sorted(TABLES.parent.joinpath("tables").glob("*.yaml")):
        for table, claims in yaml.safe_load(path.read_text("utf-8")).items():
            for claim, told in claims.items():
                for asked in (_EXCLUDING | _BESIDES) & told.keys():
                    group, wrong = f"{path.stem} {table}", asked in _EXCLUDING
                    yield from (Case("tables", "tables", group, wrong, statement, claim) for statement in told[asked])


def of_base(path: Path) -> list[Case]:
    """Return the statements of one base, each with the claims that are nearest to it."""
    told = yaml.safe_load(path.read_text("utf-8"))
    name = "bases held out" if told.get("held_out", False) else "bases"
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(told["claims"])])
        base = load_base(folder)
        return [
            Case("bases", name, path.stem, label == "wrong", statement, match.claim.statement)
            for label, _, statement in judged(told)
            for match in search(base.store, statement, 10, candidates=25)[:_NEAREST]
        ]


def of_public(data: Path) -> Iterator[Case]:
    """Yield the pairs of the public sets that are taken."""
    some = random.Random(_SEED)
    for name, told in PUBLIC.items():
        path = data / "inference" / f"{name}.tsv"
        if path.exists():
            with path.open(encoding="utf-8", newline="") as stream:
                rows = [row[:3] for row in csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)]
        elif name == "vitaminc":
            rows = [[getattr(each.verdict, "value", each.verdict), each.claim, each.evidence] for each in pairs(data)]
        else:
            rows = []
        for label, statement, claim in rows:
            if some.random() < told.share:
                group = f"{name} {zlib.crc32(claim.encode()) % 20}"
                yield Case(name, name, group, label == "contradicted", statement, claim)


def row_of(case: Case) -> Row | None:
    """Return a case with its signs, None if it is no copy but for one thing, or is settled without the model."""
    steps = aligned(case.claim, case.statement)
    found = substitution(steps, case.statement, case.claim) if steps else None
    if found is None:
        return None
    verdict = compare(case.statement, case.claim, leaning=False)
    if verdict.verdict.value != "unverified" and not verdict.situation.startswith(COPY):
        return None
    return Row(case, {name: float(value) for name, value in signs(found).items()}, _COUNTS[case.kind])


def fit(table: np.ndarray, wrong: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, float]:
    """Return the weights of signs as they come, and the bias; ``counts`` tells how much each row counts."""
    mean, spread = np.average(table, axis=0, weights=counts), np.maximum(table.std(axis=0), _LEAST_SPREAD)
    found = LogisticRegression(C=_SHRINKAGE, max_iter=3000).fit((table - mean) / spread, wrong, counts)
    weights = found.coef_[0] / spread
    return weights, float(found.intercept_[0] - weights @ mean)


def report(name: str, chances: np.ndarray, wrong: np.ndarray) -> None:
    """Print how many of those over some lines are wrong."""
    told = [f"{line}: {int(wrong[chances >= line].sum())}/{int((chances >= line).sum())}" for line in _LINES]
    print(f"  {name:22}", "  ".join(told), f"  of {int(wrong.sum())}/{len(wrong)}")


def main() -> None:
    """Fit, print what came of it, and write the weights if asked to."""
    given = [Path(each) for each in sys.argv[1:] if not each.startswith("-")]
    data = given[0] if given else DATA
    with ProcessPoolExecutor() as pool:
        paths = [*sorted(FOLDER.glob("*.yaml")), *sorted(TABLES.glob("*.yaml"))]
        cases = [
            *of_copies(),
            *of_tables(),
            *[case for found in pool.map(of_base, paths) for case in found],
            *of_public(data),
        ]
        rows = [row for row in pool.map(row_of, cases, chunksize=100) if row is not None]
    seen = [name for row in rows if row.case.kind in ("copies", "bases") for name in row.signs]
    names = sorted(name for name in set(seen) if seen.count(name) >= _SEEN)
    table = np.array([[row.signs.get(name, 0.0) for name in names] for row in rows])
    wrong, counts = np.array([row.case.wrong for row in rows]), np.array([row.counts for row in rows])
    sets, kinds, groups = (np.array([getattr(row.case, each) for row in rows]) for each in ("name", "kind", "group"))
    kept = np.array([not row.case.held_out for row in rows])

    def chance(inside: np.ndarray, outside: np.ndarray) -> np.ndarray:
        weights, bias = fit(table[inside], wrong[inside], counts[inside])
        return 1 / (1 + np.exp(-table[outside] @ weights - bias))

    chances = np.zeros(len(rows))
    for inside, outside in GroupKFold(_FOLDS).split(table, wrong, groups):
        chances[outside] = chance(inside[kept[inside]], outside)
    print(
        len(rows),
        "copies but for one thing; wrong of those over each line, fields, bases and claims left out of the fit",
    )
    for name in sorted(set(sets)):
        report(name, chances[sets == name], wrong[sets == name])
    print("whole kinds of sets left out of the fit")
    for name in ("copies", "bases", "tables", *PUBLIC):
        outside = kinds == name
        if outside.any():
            report(name, chance(np.flatnonzero(~outside & kept), np.flatnonzero(outside)), wrong[outside])
    weights, bias = fit(table[kept], wrong[kept], counts[kept])
    if "--rows" in sys.argv:
        for row, each in sorted(zip(rows, chances, strict=True), key=lambda pair: -pair[1]):
            if row.case.kind in ("copies", "bases") and not row.case.held_out:
                print(f"{each:.2f} {'wrong' if row.case.wrong else 'other'} {row.case.statement} <- {row.case.claim}")
    write_weights(WEIGHTS, names, weights, bias)


if __name__ == "__main__":
    main()
