"""An order of two amounts, as a sentence tells it."""

from __future__ import annotations

from datetime import date

from factcheck.inference.wording.units import Unit
from factcheck.model import Value
from factcheck.model.rows import NamedTuple

#: What has one of two amounts: the first and last day of a time, or the words for a thing.
Side = tuple[date, date] | tuple[str, ...]
#: How the first of two amounts may stand to the second: 1 for more, 0 for as much, -1 for less.
LARGER, SMALLER = frozenset({1}), frozenset({-1})
AS_LARGE, NOT_LARGER = frozenset({0, 1}), frozenset({0, -1})


class Content(NamedTuple):
    """What else a sentence says, beside what it compares.

    Attributes:
        words: all words of weight, each as the one that stands for its family.
        order: those of its nouns and names, as they stand, each with whether it is a plural.
        counted: what there is more or fewer of, which may stand anywhere.
        names: those of names that say which one of a kind is meant, which a later mention may leave out.
        proper: the words of all names.
        acts: whether a verb of weight tells who does what.
        titles: words that tell what bears the name behind them, which may be left out: "the steam engine".
        role: whether what is counted does what the verb tells, or has it done to it, where a verb tells anything.
    """

    words: frozenset[str]
    order: tuple[tuple[str, bool], ...]
    counted: frozenset[str]
    names: frozenset[str]
    proper: frozenset[str] = frozenset()
    acts: bool = False
    titles: frozenset[str] = frozenset()
    role: str = ""


class Order(NamedTuple):
    """Which of two amounts is the larger.

    Attributes:
        sides: what has the first amount, and what has the second.
        ways: how the first may stand to the second.
        measures: of what the amounts may be.
        content: what else is said.
        by: by how much they differ, where that is told.
        at: the unit that compares them, or the first amount.
        amounts: the two amounts, where they are told.
        factor: how many times the second the first is, where that is told.
        even: whether it says that there is as much of the one as of the other; where there is more, that is left open.
        past: whether it was so of two things, where that is told.
    """

    sides: tuple[Side, Side]
    ways: frozenset[int]
    measures: frozenset[str]
    content: Content
    at: Unit
    by: Value | None = None
    amounts: tuple[Value, Value] | None = None
    factor: int = 0
    even: bool = False
    past: bool | None = None

    def turned(self) -> Order:
        """Return the same order from the other side."""
        amounts = (self.amounts[1], self.amounts[0]) if self.amounts else None
        return self._replace(
            sides=(self.sides[1], self.sides[0]), ways=frozenset(-each for each in self.ways), amounts=amounts
        )
