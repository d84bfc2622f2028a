"""Two bases held against each other: which of their entities are the same, and that only what is between them is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from factcheck.auditing.run import audit
from factcheck.match.base import Base, load_base

TODAY = date(2026, 11, 24)
OWN = (
    "{id: norvia, name: Norvia, aliases: [Norvia AG]}, {id: ann, name: Ann Lee}",
    "{id: staff, statement: Norvia AG employs 61 people., sources: [s]}, "
    "{id: born, statement: Ann Lee was born in 1950., sources: [s]}",
)


def opened(folder: Path, entities: str, claims: str) -> Base:
    folder.mkdir()
    told = f"sources: [{{id: s, title: S}}]\nentities: [{entities}]\nclaims: [{claims}]\n"
    (folder / "base.yaml").write_text(told, "utf-8")
    return load_base(folder)


@pytest.mark.parametrize(
    ("other", "conflicts"),
    [
        # one company with two ids, by its name, by an alias, in other capitals
        ("{id: nv, name: Norvia}|{id: size, statement: The company Norvia has a staff of 73.}", ["staff"]),
        ("{id: nv, name: NORVIA AG}|{id: size, statement: NORVIA AG has a staff of 73.}", ["staff"]),
        ("{id: nv, name: Norvia Group, aliases: [Norvia]}|{id: size, statement: Norvia Group employs 73.}", ["staff"]),
        # one id for two people
        ("{id: ann, name: Ann Moe}|{id: birth, statement: Ann Moe was born in 1961.}", []),
        # two companies
        ("{id: bolt, name: Bolt}|{id: size, statement: Bolt employs 73 people.}", []),
        # the same in both
        ("{id: nv, name: Norvia}|{id: size, statement: Norvia employs 61 people.}", []),
        # what conflicts within the other one alone
        (
            "{id: b, name: Bolt}|{id: size, statement: Bolt employs 7 people.}, {id: c, statement: Bolt employs 9 people.}",
            [],
        ),
    ],
)
def test_entities_with_one_name_are_the_same(other: str, conflicts: list[str], tmp_path: Path) -> None:
    entities, _, claims = other.partition("|")
    told = claims.replace(".}", "., sources: [s]}")
    found = audit(opened(tmp_path / "own", *OWN), TODAY, other=opened(tmp_path / "other", entities, told))
    assert [each.claims[0].id for each in found] == conflicts
