"""The vocabulary of a base: rows of terms that mean the same, or that exclude each other."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import Any

from factcheck.base.schema import RECORDS
from factcheck.base.yamlfile import Node
from factcheck.language.lexicon import phrase_key
from factcheck.model import Location, Problem, Record, VocabularyRow


def row_of(node: Node, fields: dict[str, Any]) -> tuple[VocabularyRow | None, list[str]]:
    """Return a row of a vocabulary, or what is wrong with it.

    Args:
        node: where it stands.
        fields: its fields, each checked by itself.
    """
    given = [key.text for key, _ in node.fields if key.text in RECORDS["vocabulary"]]
    if len(given) != 1:
        found = " and ".join(map(repr, given)) or "none of them"
        return None, [f"a vocabulary row must have one of {', '.join(RECORDS['vocabulary'])}, found {found}"]
    if not fields:
        return None, []
    (relation, terms) = next(iter(fields.items()))
    wrong = [
        f"field {relation!r} has one term twice: {one!r} and {two!r}"
        for one, two in combinations(terms, 2)
        if phrase_key(one) == phrase_key(two)
    ]
    return VocabularyRow(f"vocabulary {node.location}", relation, terms, node.location), wrong


def clashes(records: Iterable[Record]) -> list[Problem]:
    """Return a problem for each two terms that a file declares to be the same and to exclude each other."""
    rows = [record for record in records if isinstance(record, VocabularyRow)]
    same = [frozenset(map(phrase_key, row.terms)) for row in rows if row.relation == "same"]
    return [
        Problem(
            row.location or Location("", 1, 1),
            f"{one!r} and {two!r} are {row.relation} here, and the same in another row of the vocabulary",
        )
        for row in rows
        if row.relation != "same"
        for one, two in combinations(row.terms, 2)
        if any({phrase_key(one), phrase_key(two)} <= each for each in same)
    ]
