"""What a construction is said to need it does need: of a proposition without that it has nothing to tell."""

from __future__ import annotations

import pytest
from test_bases import TABLES

from factcheck.syntax.alternations import plain, told_otherwise, usual
from factcheck.syntax.propositions import propositions
from factcheck.syntax.ways import IMPLYING, WAYS, teller, ways_of


@pytest.mark.parametrize("name", TABLES)
def test_nothing_is_told_of_what_lacks_what_a_way_needs(name: str) -> None:
    for made in dict.fromkeys(each for claim in TABLES[name].claims for each in propositions(claim)):
        first = plain(usual(made))
        for told in (made, first, *told_otherwise(first)):
            fitting = ways_of(told)
            others = [way.name for way in (*WAYS, *IMPLYING) if way.name not in fitting]
            assert [way for way in others if list(teller(way)(told))] == []


def test_a_way_that_needs_nothing_may_tell_anything() -> None:
    made = propositions("The bridge fell.")[0]
    assert ways_of(made) >= {way.name for way in WAYS if way[1:] == WAYS[0][1:]}
