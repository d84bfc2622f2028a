"""Statements that nothing settles, held against the nearest claim as a whole: what is seen, what is said, what is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from conftest import written_base

import factcheck
from factcheck.check.opposition import model
from factcheck.check.opposition.clauses import clauses
from factcheck.check.opposition.scales import scales_at_odds
from factcheck.check.opposition.shared import shares
from factcheck.check.opposition.sides import side
from factcheck.check.opposition.signs import signs
from factcheck.check.opposition.situations import SITUATIONS
from factcheck.inference.wording.units import Unit
from factcheck.language.sections import Sections
from factcheck.match.base import Base
from factcheck.model import Span

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
    ("All millstones of the Marn Mill were cut in French quarries.", "all"),
    ("It is optional for school classes to book a visit to the Marn Mill ahead.", "opposite"),
    ("The archive of the Marn Mill, old and large, is kept in the town hall of Holm.", "another thing"),
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
    "It is kept in the town hall of Holm.",  # what is?
    "Booking is optional for school classes that visit the Holm Mill.",
    "The family of Ida Torp has led the Holm Mill since 1950.",
    "Pensioners visit the Marn Mill free of charge.",  # another case
    "The shop of the Marn Mill employs two bakers.",
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
    ("Both towers are lit.", {"all"}),
    ("He is both mayor and judge.", set()),
    ("It is older than any tower.", {"compares"}),
    ("Anyone may come.", {"all"}),
    ("There is no tower of any kind.", set()),
    ("Only members vote.", {"only"}),
    ("It has only two doors.", set()),
    ("It was led by men only ever.", set()),
    ("Only Tor has more trams than Rell.", {"compares"}),
    ("The shop is still there.", {"still"}),
    ("The shop was still there in May.", set()),
    ("It is no longer sold.", {"ends"}),
    ("The price fell.", set()),
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


def told_of(claim: str, statement: str) -> Mapping[str, float]:
    one, two = side(claim), side(statement)
    return signs(one, two, shares(one, two), Common())


AT_ODDS = (
    ("Dogs are not admitted to the café.", "Dogs are welcome in the café.", {"allowed"}),
    ("Dogs are welcome in the café.", "Dogs are not admitted to the café.", {"allowed"}),
    ("Apprentices have to join.", "It is voluntary for apprentices to join.", {"duty"}),
    ("The court confirmed the fine.", "The court overturned the fine.", {"allowed", "outcome"}),
    ("The mill no longer grinds rye.", "The mill continues to grind rye.", {"going on"}),
    ("Guides are unpaid.", "The guides are employees.", {"at work"}),
    ("Children swim free of charge.", "There is a fee for children.", {"paid for"}),
    ("The lamp turns off at night.", "The lamp is on at night.", {"switched on"}),
    # not at odds
    ("Dogs are not banned.", "Dogs are welcome.", set()),
    ("Nobody is allowed in.", "Entry is prohibited.", set()),
    ("It need not be booked.", "Booking is optional.", set()),
    ("The inn opened in May and closed in June.", "The inn closed in June.", set()),  # both ends
    ("The bridge is open.", "The bridge is made of oak.", set()),
    ("Every May the bridge is closed.", "May the banker forbade it.", set()),  # a name
)


@pytest.mark.parametrize(("claim", "statement", "scales"), AT_ODDS)
def test_scales(claim: str, statement: str, scales: set[str]) -> None:
    one, two = side(claim), side(statement)
    assert scales_at_odds(one, Span(0, len(claim)), two, Span(0, len(statement))) == scales


SIGNS = (
    # the sign, the claim, a statement with it, and one without
    ("scales_told", "Asp is longer than Bly.", "Asp is shorter than Bly.", "Bly is shorter than Asp."),
    (
        "name_in_place",
        "The Asp sailed from Rell to Oslo.",
        "The Asp sailed from Rell to Bergen.",
        "The Asp sailed to Oslo.",
    ),
    ("case_in_place", "Dogs travel free on the Asp.", "Cats travel free on the Asp.", "Dogs travel on the Asp."),
    ("one_excludes", "Ida Torp led the mill in 2016.", "Ida Torp led the mill in 2019.", "Ida Torp led the mill."),
    ("all_known", "The Asp sank off Rell.", "The Asp sank.", "The Asp burned."),
    ("one_unknown", "The Asp sank off Rell.", "The Asp burned off Rell.", "The Asp sank."),
)


@pytest.mark.parametrize(("name", "claim", "statement", "without"), SIGNS)
def test_signs(name: str, claim: str, statement: str, without: str) -> None:
    assert told_of(claim, statement)[name] > 0
    assert told_of(claim, without)[name] == 0


def test_no_word_stands_twice_at_one_end_of_a_scale() -> None:
    file = Sections(FOLDER.parents[1] / "language" / "scales.tsv")
    for name in file.names():
        listed: dict[str, list[str]] = {}
        for sign, words in file.rows(name):
            assert sign in ("+", "-")
            listed.setdefault(sign, []).extend(words.split("|"))
        for each in listed.values():
            assert [word for word, times in Counter(each).items() if times > 1] == []
            assert each == [word.lower() for word in each]
        assert set(listed) == {"+", "-"}
        assert not set(listed["+"]) & set(listed["-"])


def test_each_sign_has_a_weight_and_the_other_way_round() -> None:
    found = told_of(CLAIMS[0], CLAIMS[1])
    known = model.AT_ODDS.shown({})
    assert list(found) == list(known)
    assert 0 < model.AT_ODDS.probability(found) < 1
    assert {name for each in SITUATIONS for name in (*each.seen, *each.signs)} <= set(known)


def test_a_sentence_shares_all_with_itself() -> None:
    found = told_of(CLAIMS[3], CLAIMS[3])
    assert found["told"] == 1
    assert not any(
        found[name] for name in found if name.startswith(("new", "other", "odd", "all_told", "all_of", "only", "still"))
    )


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
