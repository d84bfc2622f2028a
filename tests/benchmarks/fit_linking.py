"""Fit the model that links what a text says to claims that tell otherwise; write ``check/linking/weights.json``.

    python tests/benchmarks/fit_linking.py [--write]

A logistic is fitted on the drafts of marked/, on the texts of foreign/, which tell of the neighbours of what their bases
tell, and on the statements of strangers/, put together as texts, as far as they are read. Of
all pairs of a point of a text and a differing one of a claim those are links in which a wrong fact is held beside the
claim that tells of it; where only the fact or the statement is known to be wrong, the pair that is most likely by the
fit before. Then texts that are held out are looked at, of which only figures are printed; they stay out of the weights.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import foreign
import marked
import numpy as np
import strangers_texts
from common import write_base, write_weights
from sklearn.linear_model import LogisticRegression

import factcheck
from factcheck import load_base
from factcheck.check.linking.linked import differing
from factcheck.check.linking.records import Fit
from factcheck.check.neighbours import is_told_of
from factcheck.check.reference import entities_of, resolved
from factcheck.check.statement import Options
from factcheck.document.read import read_text
from factcheck.inference.shelf import at_hand
from factcheck.match.base import Base
from factcheck.model import Claim, Statement

WEIGHTS = Path(factcheck.__file__).parent / "check" / "linking" / "weights.json"
_SHRINKAGE, _LEAST_SPREAD = 1.0, 0.15
#: How often the likeliest pairs are chosen anew, and how likely they must be.
_ROUNDS, _LIKELY = 3, 0.2
#: How much a pair of a kind of text counts: drafts are what is checked, statements of strangers try to mislead.
_COUNTS = {"draft": 3.0, "foreign": 3.0, "stranger": 1.0}
_LINES = (0.3, 0.4, 0.5, 0.6, 0.7)


class Row(NamedTuple):
    """A pair of points.

    Attributes:
        text: the name of its text.
        kind: ``draft``, ``foreign`` or ``stranger``.
        held_out: whether the text is.
        label: ``wrong``, ``right`` or ``open``, of the fact or statement.
        fact: names the fact or statement.
        sure: whether the claim is the one that tells of it, None if that is not known.
        said: names the point.
        claim: id of the claim.
        signs: what is seen of the two.
    """

    text: str
    kind: str
    held_out: bool
    label: str
    fact: str
    sure: bool | None
    said: object
    claim: str
    signs: dict[str, float]


def of_draft(name: str) -> list[Row]:
    """Return the pairs of one draft."""
    document, facts, told = marked.read_draft(name)
    with tempfile.TemporaryDirectory() as folder:
        base, claims = _base(folder, told["claims"])
        statements = resolved(document.statements, entities_of(base))
        found = list(_pairs(statements, claims, base))
    starts = [0, *(at + 1 for at, sign in enumerate(document.text) if sign == "\n")]
    return [_of_facts(name, told, each, statements[each.said.at], facts, starts) for each in found]


def _of_facts(
    name: str, told: dict[str, object], pair: Fit, given: Statement, facts: list[marked.Fact], starts: list[int]
) -> Row:
    unit, place, end = pair.said.unit, given.location, given.end
    first, last = (starts[each.line - 1] + each.column - 1 for each in (place, end)) if place and end else (0, 0)
    inside = [each for each in facts if first <= each.start and each.end <= last + 1]
    met = [each for each in inside if marked._meets(pair.said.written.text[unit.start : unit.end], each)]
    wrong = [each for each in met if each.kind == "w"]
    sure = any(each.claim == pair.known.claim.id for each in wrong) if all(each.claim[1:] for each in wrong) else None
    fact = ",".join(str(each.start) for each in wrong) or str(pair.said.key)
    label = "wrong" if wrong else "right" if met else "open"
    signs, held_out = dict(pair.signs), bool(told.get("held_out"))
    return Row(name, "draft", held_out, label, fact, sure, pair.said.key, pair.known.claim.id, signs)


def of_strangers(name: str) -> list[Row]:
    """Return the pairs of the texts of one base."""
    told = strangers_texts.told_in(name)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        base, claims = _base(folder, told["claims"])
        for at, (text, labels) in enumerate(strangers_texts.texts(told, claims)):
            statements = resolved(read_text(text, "text.md", ".md"), entities_of(base))
            for pair in _pairs(statements, claims, base):
                said = statements[pair.said.at].text
                label, held_out = labels.get(said, "right"), bool(told.get("held_out"))
                signs, key = dict(pair.signs), pair.said.key
                rows.append(
                    Row(f"{name} {at}", "stranger", held_out, label, said, None, key, pair.known.claim.id, signs)
                )
    return rows


def of_foreign(name: str) -> list[Row]:
    """Return the pairs of the texts of one file of foreign/: what is foreign there is open, the rest right or wrong."""
    told, rows = foreign.told_in(name), []
    with tempfile.TemporaryDirectory() as folder:
        base, claims = _base(folder, told["claims"])
        for kind, label in (("foreign", "open"), ("wrong", "wrong")):
            statements = resolved(foreign.document(told, kind).statements, entities_of(base))
            for pair in _pairs(statements, claims, base):
                said, held_out = statements[pair.said.at].text, bool(told.get("held_out"))
                mark, signs, key = label if said in told[kind] else "right", dict(pair.signs), pair.said.key
                claim = pair.known.claim.id
                rows.append(Row(f"{name} {kind}", "foreign", held_out, mark, said, None, key, claim, signs))
    return rows


def _base(folder: str, claims: list[str]) -> tuple[Base, list[Claim]]:
    write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(claims, 1)])
    base = load_base(folder)
    return base, [base.claim(f"c{at}") for at in range(1, len(claims) + 1)]


def _pairs(statements: tuple[Statement, ...], claims: list[Claim], base: Base) -> Iterator[Fit]:
    with at_hand(base.sentences):
        yield from differing(
            statements, [each for each in claims if is_told_of(each, base, statements[0].about)], Options()
        )


def matrix(rows: list[Row], names: list[str]) -> np.ndarray:
    """Return the signs of some pairs, one row for each."""
    return np.array([[row.signs.get(name, 0.0) for name in names] for row in rows])


def chances(rows: list[Row], names: list[str], weights: np.ndarray, bias: float) -> np.ndarray:
    """Return how probable each of some pairs is a link."""
    return 1 / (1 + np.exp(-matrix(rows, names) @ weights - bias))


def fitted(rows: list[Row], names: list[str]) -> tuple[np.ndarray, float]:
    """Return the weights of the signs and the bias; a wrong fact beside another claim teaches nothing."""
    signs = matrix(rows, names)
    mean, spread = signs.mean(axis=0), np.maximum(signs.std(axis=0), _LEAST_SPREAD)
    counts = np.array([_COUNTS[row.kind] for row in rows])
    certain = np.array([row.label != "wrong" or bool(row.sure) for row in rows])
    likely, least = signs[:, names.index("ahead_of_claims")], -np.inf
    for _ in range(_ROUNDS + 1):
        best: dict[tuple[str, str], int] = {}
        for at, row in enumerate(rows):
            key = (row.text, row.fact)
            if row.label == "wrong" and row.sure is None and likely[at] > least:
                best[key] = max(best.get(key, at), at, key=likely.__getitem__)
        links = np.array([bool(row.sure) for row in rows])
        links[list(best.values())] = True
        used = certain | links
        model = LogisticRegression(C=_SHRINKAGE, max_iter=2000)
        model.fit(((signs - mean) / spread)[used], links[used], counts[used])
        weights = model.coef_[0] / spread
        bias = float(model.intercept_[0] - weights @ mean)
        likely, least = chances(rows, names, weights, bias), _LIKELY
    return weights, bias


def report(name: str, rows: list[Row], found: np.ndarray) -> None:
    """Print what is linked over some lines: wrong facts or statements, right ones, and others."""
    print(name)
    ranked = sorted(zip(found, range(len(rows)), strict=True), reverse=True)
    for line in _LINES:
        said, claims, linked = set[object](), set[object](), set[tuple[str, str, str]]()
        for chance, at in ranked:
            row = rows[at]
            if chance < line or (row.text, row.said) in said or (row.text, row.claim) in claims:
                continue
            said.add((row.text, row.said))
            claims.add((row.text, row.claim))
            linked.add((row.label, row.text, row.fact))
        counts = Counter(label for label, _, _ in linked)
        print(f"  {line:.2f}  wrong {counts['wrong']:3}   right {counts['right']:3}   open {counts['open']:3}")


def main() -> None:
    """Fit, print what came of it, and write the weights if asked to."""
    drafts = [path.stem for path in sorted(marked.FOLDER.glob("*.yaml"))]
    with ProcessPoolExecutor() as pool:
        some = [*pool.map(of_draft, drafts), *pool.map(of_foreign, foreign.names())]
        some += pool.map(of_strangers, strangers_texts.names())
    rows = [row for found in some for row in found]
    names = list(dict.fromkeys(name for row in rows for name in row.signs))
    read = [row for row in rows if not row.held_out]
    weights, bias = fitted(read, names)
    for kind in ("draft", "foreign", "stranger"):
        for held_out in (False, True):
            mine = [row for row in rows if (row.kind, row.held_out) == (kind, held_out)]
            report(f"{kind}, {'held out' if held_out else 'read'}", mine, chances(mine, names, weights, bias))
    write_weights(WEIGHTS, names, weights, bias)


if __name__ == "__main__":
    main()
