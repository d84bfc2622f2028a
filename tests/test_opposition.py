"""Statements that nothing settles, held against the nearest claim as a whole: what is seen, what is said, what is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from conftest import written_base

import factcheck
from factcheck.check.opposition.clauses import clauses
from factcheck.check.opposition.model import probability, weights
from factcheck.check.opposition.sides import side
from factcheck.check.opposition.signs import shares, signs
from factcheck.check.opposition.situations import SITUATIONS
from factcheck.inference.wording.units import Unit
from factcheck.language.sections import Sections
from factcheck.match.base import Base

FOLDER = Path(factcheck.__file__).parent / "check" / "opposition"
CLAIMS = (
    "The Marn Mill is a working watermill on the Sool.",
    "The Marn Mill closes its shop in January and February.",
    "Guests can watch the millers of the Marn Mill on Tuesdays and Fridays, except in August.",
    "The wheel of the Marn Mill has not turned since the flood of 2019.",
    "Children under six visit the Marn Mill free of charge.",
    "The Marn Mill sold its ovens to a baker in Rell in 2014.",
    "Of the nine millstones of the Marn Mill, three are French.",
    "The miller's house of the Marn Mill is let to a family.",
    "The Marn Mill no longer grinds rye.",
    "Ida Torp has led the Marn Mill since 2016.",
    "The Marn Mill employs four millers.",
    "School classes have to book a visit to the Marn Mill a week ahead.",
    "The archive of the Marn Mill is kept in the town hall of Rell.",
)
FOUND = (
    ("The wheel of the Marn Mill is still turning day after day.", "over"),
    ("You can still buy bread baked in the ovens of the Marn Mill.", "over"),
    ("Every child who comes to visit the Marn Mill has to pay, whatever its age.", "all"),
    ("All the millstones of the Marn Mill come from France.", "all"),
)
SILENT = (
    "The Marn Mill stands beside an old orchard.",
    "A bakery in Rell sells bread made with flour of the Marn Mill.",
    "The wheel of the Marn Mill is made of oak.",
    "Ida Torp studied history before she came to the Marn Mill.",
    "The family in the miller's house of the Marn Mill keeps bees.",
    "Nine people work in the shop of the Holm Mill.",
    "All the rooms of the Holm Mill are heated with wood.",  # another mill
    "Is the Marn Mill still open?",
    "Perhaps the Marn Mill will still be there in a hundred years.",
    "Visitors may taste the cider every hour.",
    "Guests can watch the millers of the Marn Mill on Tuesdays.",
    "The wheel",
    "The wheel, still \ud800",
)


@pytest.fixture(scope="module")
def mill(tmp_path_factory: pytest.TempPathFactory) -> Base:
    return written_base(tmp_path_factory.mktemp("mill"), list(CLAIMS))


@pytest.mark.parametrize(("statement", "word"), FOUND)
def test_what_is_at_odds_with_the_nearest_claim_is_suspect(mill: Base, statement: str, word: str) -> None:
    result = factcheck.check_statement(statement, mill)
    assert (result.verdict.value, result.evidence[0].comparison.situation) == ("suspect", "at odds")
    assert word in result.reason


@pytest.mark.parametrize("statement", SILENT)
def test_what_is_silent(mill: Base, statement: str) -> None:
    assert factcheck.check_statement(statement, mill).verdict.value in ("unverified", "not_checkable")


def test_a_small_base_shows_too_little(tmp_path: Path) -> None:
    few = written_base(tmp_path, list(CLAIMS[:4]))
    assert factcheck.check_statement(FOUND[0][0], few).verdict.value == "unverified"


SAID = (
    ("All trams are green.", {"all"}),
    ("Trams run every day.", set()),
    ("The lamps face each other.", {"excepts"}),
    ("Each lamp is lit.", {"all"}),
    ("It is older than any tower.", {"more"}),
    ("Anyone may come.", {"all", "allows"}),
    ("There is no tower of any kind.", set()),
    ("Only members vote.", {"only"}),
    ("It has only two doors.", set()),
    ("It was led by men only ever.", set()),
    ("Only Tor has more trams than Rell.", {"more"}),
    ("The shop is still there.", {"still"}),
    ("The shop was still there in May.", set()),
    ("It is no longer sold.", {"ends"}),
    ("The price fell.", {"less"}),
    ("Nobody but the mayor spoke.", {"excepts"}),
)


@pytest.mark.parametrize(("text", "said"), SAID)
def test_what_a_sentence_says_besides(text: str, said: set[str]) -> None:
    assert side(text).says == said


DENIED = (
    ("The bridge is not open.", 1),
    ("It isn't open.", 1),
    ("It is too heavy for the bridge.", 1),
    ("The bakers came too.", 0),
    ("Not only the mayor spoke.", 0),
    ("No other bridge is as long.", 0),
    ("No one may cross without a light.", 2),
)


@pytest.mark.parametrize(("text", "count"), DENIED)
def test_denials(text: str, count: int) -> None:
    assert len(side(text).denials) == count


CLAUSES = (
    ("The inn is open.", 1),
    ("The inn is open, but the bar is closed.", 2),
    ("The inn is open because the bar is closed; nobody minds.", 3),
    ("Salt, pepper and mustard.", 1),
)


@pytest.mark.parametrize(("text", "count"), CLAUSES)
def test_clauses(text: str, count: int) -> None:
    assert len(clauses(text)) == count


class Common:
    """Words none of which says more than another."""

    def of(self, unit: Unit) -> float:
        return 0.5

    def is_new(self, unit: Unit) -> bool:
        return False


def told_of(claim: str, statement: str) -> Mapping[str, float]:
    one, two = side(claim), side(statement)
    return signs(one, two, shares(one, two), Common())


def test_each_sign_has_a_weight_and_the_other_way_round() -> None:
    found = told_of(CLAIMS[0], CLAIMS[1])
    known, _ = weights()
    assert list(found) == list(known)
    assert 0 < probability(found) < 1
    assert {name for each in SITUATIONS for name in (*each.seen, *each.signs)} <= set(known)


def test_a_sentence_shares_all_with_itself() -> None:
    found = told_of(CLAIMS[3], CLAIMS[3])
    assert found["told"] == 1
    assert not any(found[name] for name in found if name.startswith(("new", "other", "odd", "all", "only", "still")))


def test_no_word_stands_twice_in_a_section() -> None:
    text = (FOLDER / "words.tsv").read_text("utf-8")
    names = [line[1:].partition("]")[0] for line in text.splitlines() if line.startswith("[")]
    assert [name for name, times in Counter(names).items() if times > 1] == []
    file = Sections(FOLDER / "words.tsv")
    for name in names:
        rows = file.rows(name)
        words = [word for row in rows for word in row[0].split()] if len(rows) == 1 else [row[0] for row in rows]
        assert [word for word, times in Counter(words).items() if times > 1] == []
        assert words == [word.lower() for word in words]
