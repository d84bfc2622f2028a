"""The audit on paraphrases: one property told in many ways, with one value, which is no conflict, and with two.

A property has two values, or is told to be so in some sentences and not to be so in others.
"""

from __future__ import annotations

from datetime import date
from itertools import combinations, product
from pathlib import Path

import pytest
import yaml
from yaml_files import read_yaml

from factcheck.auditing.context import Context
from factcheck.auditing.examples import records_of
from factcheck.auditing.run import findings_in
from factcheck.auditing.settings import AuditSettings

TODAY = date(2026, 11, 24)
PROPERTIES = read_yaml(Path(__file__).with_name("paraphrases.yaml"))
#: What several wordings of one thing are as well, and no conflict.
REPEATS = {"duplicate-claim", "near-duplicate", "superseded-without-date", "uncited", "single-source", "too-vague"}


def told(wordings: list[str], value: str) -> list[str]:
    filled = (each.format(value) for each in wordings)
    return [each[0].upper() + each[1:] for each in filled]


def pairs_found(statements: list[str], root: Path) -> set[frozenset[str]]:
    context = Context(records_of(yaml.safe_dump(statements, allow_unicode=True)), root, TODAY)
    text = {claim.id: claim.statement for claim in context.claims}
    found = [each for each in findings_in(context, AuditSettings()) if each.rule not in REPEATS]
    return {frozenset(text[claim.id] for claim in each.claims) for each in found}


VALUED = {name: row for name, row in PROPERTIES.items() if "told" in row}
DENIED = {name: row for name, row in PROPERTIES.items() if "told" not in row}


@pytest.mark.parametrize("side", ["so", "not so"])
def test_nothing_is_found_where_all_say_that_it_is_so_or_that_it_is_not(side: str, tmp_path: Path) -> None:
    statements = [each for row in DENIED.values() for each in row[side]]
    assert pairs_found(list(dict.fromkeys(statements)), tmp_path) == set()


@pytest.mark.parametrize("name", DENIED)
def test_what_is_so_and_is_not_so_is_found_in_many_wordings(name: str, tmp_path: Path) -> None:
    row = DENIED[name]
    asked = {frozenset(each) for each in product(row["so"], row["not so"])}
    assert len(asked & pairs_found([*row["so"], *row["not so"]], tmp_path)) >= row["found"], name


def test_nothing_is_found_where_all_tell_the_same(tmp_path: Path) -> None:
    """All properties stand in one base, so that none is taken for another one either."""
    statements = [each for row in VALUED.values() for each in told(row["told"], row["values"][0])]
    assert pairs_found(list(dict.fromkeys(statements)), tmp_path) == set()


@pytest.mark.parametrize("name", VALUED)
def test_two_values_are_found_in_most_wordings(name: str, tmp_path: Path) -> None:
    row = VALUED[name]
    first, second = (told(row["told"], value) for value in row["values"])
    asked = {frozenset((first[one], second[other])) for one, other in combinations(range(len(first)), 2)}
    assert len(asked & pairs_found([*first, *second], tmp_path)) >= row["found"], name
