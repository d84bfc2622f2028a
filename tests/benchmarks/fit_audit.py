"""Fit the model that tells whether two near claims are at odds; write ``auditing/at_odds/trees.json``.

    python tests/benchmarks/fit_audit.py [--write]

Trees are fitted on claims that are nearest to each other: on the conflicts planted in the bases of planted/ and all
else there, and, of less weight, on the claims of the bases of the tests and of strangers/, which are at odds with
nothing, and on the wrong, right and open statements of strangers/ among the claims of their bases. First they are fitted with a tenth of the bases left out at a time, and with
all those that are held out; what they say of those is printed, of what no other rule finds. Bases that are held out
stay out of the trees that are written.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import yaml
from common import write_base
from planted import FOLDER, STRANGERS
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import GroupKFold

import factcheck
from factcheck import audit, load_base
from factcheck.auditing.aspects.nearest import Near
from factcheck.auditing.at_odds.both_ways import Around
from factcheck.auditing.at_odds.laid import laid
from factcheck.auditing.at_odds.signs import signs
from factcheck.auditing.context import Context
from factcheck.auditing.run import kept_of
from factcheck.auditing.settings import AuditSettings
from factcheck.model import Verdict

MODEL = Path(factcheck.__file__).parent / "auditing" / "at_odds" / "trees.json"
#: What is to be fitted says nothing meanwhile.
_OTHERS = AuditSettings(ignore=("probable-conflict",))
TABLES = Path(__file__).parents[1] / "bases"
#: How much a pair of claims counts of a base that is in order, and one of a stranger's base with what was told of it,
#: where a fact is told again more often than an editor tells it.
_IN_ORDER, _OF_STRANGERS = 0.3, 0.05
_FOLDS = 10
_LINES = (0.5, 0.6, 0.65, 0.7, 0.75, 0.8)
Pair = frozenset[str]
#: Says of two claims that are near to each other whether they conflict, or None where nobody judged it.
Judge = Callable[[Pair, Near], bool | None]


class Row(NamedTuple):
    """Two near claims: their base, how much they count, whether held out, whether they conflict or are found to, signs."""

    base: str
    count: float
    held_out: bool
    conflict: bool
    found: bool
    signs: dict[str, float]


def near_claims(texts: Iterable[str], judge: Judge) -> Iterator[tuple[bool, bool, dict[str, float]]]:
    """Yield of each two near claims that were judged whether they conflict, whether that is found, and their signs."""
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(dict.fromkeys(texts))])
        base = load_base(folder)
        found = {frozenset(side.text for side in each.sides) for each in audit(base, settings=_OTHERS)}
        with kept_of(base) as kept:
            context = Context(base.store.records(), base.path, date.today(), kept=kept)
            told = [claim.statement for claim in context.standing]
            around = Around(told)
            agreeing = {
                frozenset((each.first.statement, each.second.statement))
                for each in context.pairs
                if Verdict.SUPPORTED in (each.forward.verdict, each.backward.verdict)
            }
            for near in context.near:
                one, two = told[near.one], told[near.two]
                both = frozenset((one, two))
                conflict = judge(both, near)
                if conflict is not None and both not in agreeing:
                    side_by_side = laid(one, two, context.told(one), context.told(two))
                    yield conflict, both in found, dict(signs(side_by_side, near, around))


def of_planted(path: Path) -> list[Row]:
    """Return the near claims of one file of planted/."""
    told = yaml.safe_load(path.read_text("utf-8"))
    wanted = {frozenset(pair) for pair in (*told["conflicts"], *told.get("also", ()))}
    firsts, seconds = ([pair[at] for pair in told["conflicts"]] for at in (0, 1))
    texts = [*firsts, *(text for pair in told["alike"] for text in pair), *told.get("claims", ()), *seconds]
    held_out = bool(told.get("held_out"))
    return [Row(path.stem, 1.0, held_out, *found) for found in near_claims(texts, lambda both, near: both in wanted)]


def of_strangers(path: Path) -> list[Row]:
    """Return those of one file of strangers/: of the wrong statements each with the claim that is nearest to it."""
    told = yaml.safe_load(path.read_text("utf-8"))
    if told.get("held_out"):
        return []
    claims = list(told["claims"])
    wrong = [each for some in told["wrong"].values() for each in some]
    fair = [each for label in ("right", "open") for some in told[label].values() for each in some]
    texts = list(dict.fromkeys([*claims, *wrong]))

    def judge(both: Pair, near: Near) -> bool | None:
        planted = both & set(wrong)
        if len(planted) != 1:
            return None if planted else False
        nearest = near.ahead[0 if texts[near.one] in planted else 1] > 0
        return True if near.mutual or nearest else None

    found = [*near_claims(texts, judge), *near_claims([*claims, *fair], lambda both, near: False)]
    name = f"{path.stem} of strangers"
    return [*in_order(name, claims), *(Row(name, _OF_STRANGERS, False, *each) for each in found)]


def in_order(name: str, claims: Iterable[str]) -> Iterator[Row]:
    """Yield the near claims of a base that is in order."""
    for each in near_claims(claims, lambda both, near: False):
        yield Row(name, _IN_ORDER, False, *each)


def of_tests(path: Path) -> list[Row]:
    """Return the near claims of one base of the tests."""
    told = yaml.safe_load(path.read_text("utf-8"))
    return list(in_order(f"{path.stem} of the tests", told["claims"]))


def fit(told: np.ndarray, conflict: np.ndarray, counts: np.ndarray) -> GradientBoostingClassifier:
    """Return fitted trees; ``counts`` tells how much each row counts."""
    model = GradientBoostingClassifier(
        n_estimators=300,
        max_depth=3,
        learning_rate=0.03,
        subsample=0.6,
        min_samples_leaf=20,
        max_features=0.1,
        random_state=1,
    )
    return model.fit(told, conflict, counts)


def report(name: str, chances: np.ndarray, rows: list[Row]) -> None:
    """Print what is found of conflicts and of others over some lines, of what no other rule finds."""
    bases = len({row.base for row in rows})
    print(
        f"{name}: {len(rows)} pairs of {bases} bases, {sum(row.conflict and not row.found for row in rows)} to be found"
    )
    for line in _LINES:
        above = [row for row, chance in zip(rows, chances, strict=True) if chance >= line and not row.found]
        right = sum(row.conflict for row in above)
        print(f"  {line:.2f}  conflicts {right:3}  others {len(above) - right:3}")


def tree_of(model: Any, rate: float, at: int = 0) -> Any:
    """Return a fitted tree as it is written: a sign, the most of it, two branches; or the log odds at an end."""
    if model.children_left[at] < 0:
        return round(float(model.value[at][0][0]) * rate, 4)
    branches = [tree_of(model, rate, each[at]) for each in (model.children_left, model.children_right)]
    return [int(model.feature[at]), round(float(model.threshold[at]), 4), *branches]


def main() -> None:
    """Fit, print what came of it, and write the trees if asked to."""
    with ProcessPoolExecutor() as pool:
        rows = [row for found in pool.map(of_planted, sorted(FOLDER.glob("*.yaml"))) for row in found]
        rows += [row for found in pool.map(of_strangers, sorted(STRANGERS.glob("*.yaml"))) for row in found]
        rows += [row for found in pool.map(of_tests, sorted(TABLES.glob("*.yaml"))) for row in found]
    names = list(rows[0].signs)
    told = np.array([[row.signs[name] for name in names] for row in rows])
    conflict = np.array([row.conflict for row in rows])
    counts = np.array([row.count for row in rows])
    bases = np.array([row.base for row in rows])
    held_out = np.array([row.held_out for row in rows])
    inside = np.flatnonzero(~held_out)
    chances = np.zeros(len(rows))
    for kept, left in GroupKFold(_FOLDS).split(inside, conflict[inside], bases[inside]):
        model = fit(told[inside[kept]], conflict[inside[kept]], counts[inside[kept]])
        chances[inside[left]] = model.predict_proba(told[inside[left]])[:, 1]
    model = fit(told[inside], conflict[inside], counts[inside])
    chances[held_out] = model.predict_proba(told[held_out])[:, 1]
    for name, some in (
        ("planted, each base left out of the fit", (counts == 1) & ~held_out),
        ("in order, each base left out of the fit", counts == _IN_ORDER),
        ("strangers, each base left out of the fit", counts == _OF_STRANGERS),
        ("planted, held out", held_out),
    ):
        report(name, chances[some], [rows[at] for at in np.flatnonzero(some)])
    if "--write" in sys.argv:
        start = float(model.decision_function(told[:1])[0])
        trees = [tree_of(each[0].tree_, model.learning_rate) for each in model.estimators_]
        bias = start - sum(_end(each, told[0]) for each in trees)
        MODEL.write_text(json.dumps({"signs": names, "bias": round(bias, 4), "trees": trees}) + "\n", "utf-8")


def _end(tree: Any, found: np.ndarray) -> float:
    while isinstance(tree, list):
        tree = tree[2] if found[tree[0]] <= tree[1] else tree[3]
    return float(tree)


if __name__ == "__main__":
    main()
