"""What the comparison, clause by clause, finds between the nearest claim and a statement that it leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.inference.pairs import Pair
from factcheck.inference.sentences import judge_sentences


def steps(claim: str, statement: str) -> Mapping[str, float]:
    """Return by name whether the two differ in one thing alone, in one and more besides, or in several.

    Args:
        claim: the claim, as worded.
        statement: the statement.
    """
    counted = [_counted(each) for each in _pairs(claim, statement)]
    return {
        "one_excludes": any(excluding == 1 and not besides for excluding, besides in counted),
        "one_excludes_besides": any(excluding == 1 and besides for excluding, besides in counted),
        "several_exclude": any(excluding > 1 for excluding, _ in counted),
    }


def _pairs(claim: str, statement: str) -> Iterator[Pair]:
    for each in judge_sentences(statement, claim):
        if each.said.kind == "main" and each.nearest is not None:
            yield each.nearest.pair


def _counted(pair: Pair) -> tuple[int, bool]:
    """Return how many steps of a pair exclude each other, a denial among them, and whether others say more."""
    excluding = sum(edit.relation.excludes for edit in pair.edits) + (pair.known.negated != pair.said.negated)
    return excluding, any(not edit.relation.excludes and not edit.relation.entails for edit in pair.edits)
