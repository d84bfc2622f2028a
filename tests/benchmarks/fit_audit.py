"""Fit the model that tells whether two near claims are at odds; write ``auditing/at_odds/weights.json``.

    python tests/benchmarks/fit_audit.py [--write]

A logistic is fitted on the claims of planted/ that are nearest to each other: planted conflicts, and all others. First
it is fitted with a tenth of the bases left out at a time, and with all those that are held out; what it says of those
is printed, of all and of those that no other rule finds. Bases that are held out stay out of the weights that are
written.
"""

from __future__ import annotations

import tempfile
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np
import yaml
from common import write_base, write_weights
from fit_opposition import fit
from planted import FOLDER
from sklearn.model_selection import GroupKFold

import factcheck
from factcheck import audit, load_base
from factcheck.auditing.at_odds.laid import laid
from factcheck.auditing.at_odds.signs import signs
from factcheck.auditing.context import Context
from factcheck.auditing.run import kept_of
from factcheck.auditing.settings import AuditSettings

WEIGHTS = Path(factcheck.__file__).parent / "auditing" / "at_odds" / "weights.json"
#: What is to be fitted says nothing meanwhile.
_OTHERS = AuditSettings(ignore=("probable-conflict",))
_FOLDS = 10
_LINES = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9)


class Row(NamedTuple):
    """Two near claims: their base, whether that is held out, whether they conflict, or are found to, and their signs."""

    base: str
    held_out: bool
    conflict: bool
    found: bool
    signs: dict[str, float]


def read(path: Path) -> list[Row]:
    """Return the near claims of one file."""
    told = yaml.safe_load(path.read_text("utf-8"))
    wanted = {frozenset(pair) for pair in (*told["conflicts"], *told.get("also", ()))}
    pairs = (*told["conflicts"], *told["alike"])
    texts = dict.fromkeys([*(text for pair in pairs for text in pair), *told.get("claims", ())])
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(texts)])
        base = load_base(folder)
        found = {frozenset(side.text for side in each.sides) for each in audit(base, settings=_OTHERS)}
        with kept_of(base) as kept:
            context = Context(base.store.records(), base.path, date.today(), kept=kept)
            rows = []
            for near in context.near:
                one, two = (context.standing[at].statement for at in (near.one, near.two))
                seen = signs(laid(one, two, context.told(one), context.told(two)), near)
                both = frozenset((one, two))
                held_out = bool(told.get("held_out"))
                rows.append(Row(path.stem, held_out, both in wanted, both in found, dict(seen)))
    return rows


def report(name: str, chances: np.ndarray, rows: list[Row]) -> None:
    """Print what is found of conflicts and of others over some lines, of all and of what no other rule finds."""
    print(name, len(rows), "pairs,", sum(row.conflict for row in rows), "conflicts")
    for line in _LINES:
        above = [row for row, chance in zip(rows, chances, strict=True) if chance >= line]
        fresh = [row for row in above if not row.found]
        counts = [sum(row.conflict is kind for row in some) for some in (above, fresh) for kind in (True, False)]
        print(f"  {line:.2f}  conflicts {counts[0]:3}  others {counts[1]:3}   new: {counts[2]:3}  {counts[3]:3}")


def main() -> None:
    """Fit, print what came of it, and write the weights if asked to."""
    with ProcessPoolExecutor() as pool:
        rows = [row for found in pool.map(read, sorted(FOLDER.glob("*.yaml"))) for row in found]
    names = list(rows[0].signs)
    told = np.array([[row.signs[name] for name in names] for row in rows])
    conflict = np.array([row.conflict for row in rows])
    inside = np.flatnonzero([not row.held_out for row in rows])
    outside = np.flatnonzero([row.held_out for row in rows])
    even = np.ones(len(rows))
    chances = np.zeros(len(rows))
    bases = np.array([row.base for row in rows])
    folds = GroupKFold(_FOLDS).split(told[inside], conflict[inside], bases[inside])
    for kept, left in ((inside[kept], inside[left]) for kept, left in folds):
        weights, bias = fit(told[kept], conflict[kept], even[kept])
        chances[left] = 1 / (1 + np.exp(-told[left] @ weights - bias))
    report("each base left out of the fit:", chances[inside], [rows[at] for at in inside])
    weights, bias = fit(told[inside], conflict[inside], even[inside])
    report("held out:", 1 / (1 + np.exp(-told[outside] @ weights - bias)), [rows[at] for at in outside])
    write_weights(WEIGHTS, names, weights, bias)


if __name__ == "__main__":
    main()
