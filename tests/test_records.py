"""A record is to all who use it what a frozen dataclass is."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import typing
from typing import Any

import pytest

from factcheck import model
from factcheck.model.record import record, replace
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern


@record
class Made:
    """A record."""

    one: str
    two: int = 2
    three: tuple[str, ...] = ()

    @property
    def both(self) -> str:
        """One and two."""
        return f"{self.one}{self.two}"


@dataclasses.dataclass(frozen=True, slots=True)
class Usual:
    """What it stands for."""

    one: str
    two: int = 2
    three: tuple[str, ...] = ()


GIVEN: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    (("a",), {}),
    (("a", 3), {}),
    ((), {"one": "a", "three": ("b",)}),
    (("a", 3, ("b",)), {}),
]


@pytest.mark.parametrize(("values", "named"), GIVEN)
def test_it_is_made_shown_and_taken_apart_alike(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    mine, usual = Made(*values, **named), Usual(*values, **named)
    assert repr(mine) == repr(usual).replace("Usual", "Made")
    assert dataclasses.asdict(mine) == dataclasses.asdict(usual)
    assert [each.name for each in dataclasses.fields(mine)] == [each.name for each in dataclasses.fields(usual)]
    assert dataclasses.asdict(dataclasses.replace(mine, two=9)) == dataclasses.asdict(dataclasses.replace(usual, two=9))


@record
class Single:
    """A record of one field, which may be a tuple."""

    only: tuple[str, ...]


def test_a_changed_copy_is_another_record_and_the_first_stays_as_it_was() -> None:
    first = Made("a", 2, ("b",))
    assert hash(first) != hash(replace(first, two=3))
    assert replace(first, two=3, one="c") == Made("c", 3, ("b",))
    assert first == Made("a", 2, ("b",)) == replace(first)
    assert replace(Single(("a",)), only=("b", "c")) == Single(("b", "c")) != Single(("a",))
    assert replace(Usual("a"), two=3) == Usual("a", 3)
    with pytest.raises(TypeError, match="four"):
        replace(first, four=4)  # type: ignore[call-arg]


@pytest.mark.parametrize("name", ["four", "both"])
def test_no_field_is_changed_that_there_is_not_however_many_were_changed_before(name: str) -> None:
    first = Made("a")
    for at in range(200):
        assert replace(first, two=at).two == at
    with pytest.raises(TypeError, match=name):
        replace(first, **{name: 4})


@pytest.mark.parametrize("wrong", [{}, {"one": "a", "four": 4}])
def test_fields_that_are_missing_or_unknown_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="__new__"):
        Made(**wrong)
    with pytest.raises(TypeError, match="four"):
        dataclasses.replace(Made("a"), four=4)  # type: ignore[call-arg]


def test_equal_ones_are_equal_and_have_one_hash() -> None:
    assert Made("a") == Made("a", 2)
    assert hash(Made("a")) == hash(Made("a", 2))
    assert Made("a") != Made("b")
    assert Made("a") != Usual("a")
    assert Made("a").both == "a2"


def test_it_cannot_be_changed() -> None:
    made: Any = Made("a")
    for name in ("one", "other"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(made, name, "b")
    with pytest.raises(dataclasses.FrozenInstanceError):
        del made.one
    assert not hasattr(made, "__dict__")


def test_it_can_be_copied_and_sent_to_another_process() -> None:
    made = model.Claim("c", "It is.", ())
    for again in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert again == made


def test_a_case_takes_it_apart() -> None:
    match Made("a", 5):
        case Made(one, two):
            assert (one, two) == ("a", 5)


def test_a_pattern_is_compiled_when_it_is_used() -> None:
    lazy = pattern(r"(\d+) towers")
    assert "match" not in vars(lazy)
    found = lazy.search("It has 12 towers.")
    assert found is not None
    assert (found[1], lazy.pattern, lazy.sub("x", "3 towers")) == ("12", r"(\d+) towers", "x")


class Row(NamedTuple):
    """A row."""

    one: str
    two: int = 2
    three: tuple[str, ...] = ()

    @property
    def both(self) -> str:
        """One and two."""
        return f"{self.one}{self.two}"


class UsualRow(typing.NamedTuple):
    """What it stands for."""

    one: str
    two: int = 2
    three: tuple[str, ...] = ()


@pytest.mark.parametrize(("values", "named"), GIVEN)
def test_a_row_is_what_a_named_tuple_is(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    mine, usual = Row(*values, **named), UsualRow(*values, **named)
    assert mine == usual == tuple(mine)
    assert repr(mine) == repr(usual).replace("UsualRow", "Row")
    assert mine._asdict() == usual._asdict()
    assert mine._replace(two=9) == usual._replace(two=9)
    assert (Row._fields, Row._field_defaults) == (UsualRow._fields, UsualRow._field_defaults)
    assert Row._make(usual) == mine
    assert hash(mine) == hash(usual)
    assert (mine.one, mine.two, mine.three, mine.both) == (*usual, f"{usual.one}{usual.two}")
    assert pickle.loads(pickle.dumps(mine)) == copy.deepcopy(mine) == mine
    assert type(copy.copy(mine)) is Row
    assert not hasattr(mine, "__dict__")


def test_a_row_refuses_what_a_named_tuple_does() -> None:
    with pytest.raises(TypeError, match="one"):
        Row()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="four"):
        Row("a", four=4)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="four"):
        Row("a")._replace(four=4)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="3"):
        Row._make(("a",))
    with pytest.raises(AttributeError):
        Row("a").one = "b"  # type: ignore[misc]
