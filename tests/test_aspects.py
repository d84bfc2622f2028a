"""What claims say of one aspect of a thing: the data, what is read of a sentence, and what shows that two are of two things."""

from __future__ import annotations

import pytest

from factcheck.auditing.aspects.clauses import clauses_of
from factcheck.auditing.aspects.naming import Naming
from factcheck.auditing.aspects.one_thing import told_apart
from factcheck.auditing.aspects.points import Point, points_of
from factcheck.auditing.aspects.table import AMOUNTS, ROLES, SIDES
from factcheck.auditing.examples import records_of
from factcheck.inference.shelf import readings
from factcheck.inference.wording.units import Unit
from factcheck.language.frames import frame
from factcheck.model import Claim
from factcheck.values import find


def points(text: str) -> list[Point]:
    return list(points_of(clauses_of(text, readings(text))))


def test_the_frames_that_tell_an_aspect_are_there() -> None:
    for name in {each.partition(":")[0] for aspect in AMOUNTS for each in aspect.cues.frames}:
        assert frame(name).key, name


def test_the_kinds_of_amounts_are_those_of_values() -> None:
    told = "4 m, 4 kg, 4 square metres, 4 litres, 4 m/s, 4 °C, 4 MB, 4 megawatts, 4 euros, 1990, 4 percent, 4 hours, 4 people, 4 pm"
    kinds = {(each.unit if each.kind == "quantity" else each.kind) for each in find(told)}
    assert {each.kind for each in AMOUNTS} <= kinds | {"count"}


def test_no_cue_stands_on_both_sides() -> None:
    for aspect in SIDES:
        one, two = aspect.sides
        assert not (one.words & two.words), aspect.name


@pytest.mark.parametrize(
    ("text", "aspect", "said"),
    [
        ("The origins of Acme lie in 1871.", "began", "1871"),
        ("From end to end the line covers 14 kilometres.", "length", "14 kilometres"),
        ("Acme has no branches.", "count branch", "branches"),
        ("The airport has a single runway.", "count runway", "single"),
        ("The shop is open from 9 am to 6 pm.", "closing hour", "from 9 am to 6 pm"),
        ("PFX owns a quarter of the shares of Acme.", "share owned", "a quarter"),
        ("Acme appointed Omar Haddad as director.", "head", "Omar Haddad"),
        ("The auditor of Acme is Holm & Partners.", "auditor", "Holm & Partners"),
        ("Nobody died in the flood.", "dead", "Nobody"),
    ],
)
def test_a_sentence_tells_an_aspect(text: str, aspect: str, said: str) -> None:
    assert (aspect, said) in {(each.aspect, text[each.said.start : each.said.end]) for each in points(text)}


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("The tower may open in 2029.", "opened"),
        ("Three of the members are women.", "count member"),
        ("The museum is closed on Christmas Day.", "closed"),
        ("If Acme has 40 employees, it needs a council.", "staff"),
        ("One launch of Talos failed in 2018.", "built"),
        ("It rained.", "began"),
        ("With 71,500 visitors, 2019 was the busiest year since the opening.", "opened"),
        ("Rents rose in 2004, before the closure of the mine.", "closed"),
    ],
)
def test_a_sentence_tells_nothing_of_an_aspect(text: str, aspect: str) -> None:
    assert aspect not in {each.aspect for each in points(text)}


@pytest.mark.parametrize(
    ("one", "two", "aspect", "why"),
    [
        (
            "The castle of Holm was built in 1382.",
            "The chapel of Holm was built in 1480.",
            "built",
            "another thing: castle",
        ),
        ("A card of Acme costs 20 euros.", "A lost card of Acme costs 8 euros.", "price", "another kind: lose"),
        ("Acme pays 20 euros.", "Zenith pays 8 euros.", "price", "nothing named in both"),
        ("The Asp costs 20 euros on average.", "The Asp costs 8 euros.", "price", "another amount: average"),
        ("The Asp costs 20 euros.", "The Asp costs 8 euros.", "price", ""),
    ],
)
def test_what_shows_that_two_points_are_of_two_things(one: str, two: str, aspect: str, why: str) -> None:
    first, second = (next(each for each in points(text) if each.aspect == aspect) for text in (one, two))
    assert told_apart(first, second) == why


@pytest.mark.parametrize(
    ("noun", "name", "stands"),
    [
        ("line", "kellerby railway", True),
        ("railway", "kellerby railway", True),
        ("hospital", "kellerby railway", False),
        ("museum", "tarn museum", False),
    ],
)
def test_a_noun_stands_for_the_only_name_of_its_kind(noun: str, name: str, stands: bool) -> None:
    texts = '["The Kellerby Railway is old.", "The Tarn Museum is old.", "The Holm Museum is new."]'
    naming = Naming([each for each in records_of(texts) if isinstance(each, Claim)])
    assert naming.stands_for(Unit(noun, "n", 0, 0), Unit(name, "name", 0, 0)) == stands


def test_roles_are_filled_by_names_of_some_kind() -> None:
    assert {each.kind for each in ROLES} <= {"person", "place", "who", "any"}
