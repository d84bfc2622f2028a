"""What is linked: values and names that a text says, those that claims know, and how well two of them fit."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.inference.wording.units import Unit
from factcheck.model import Claim, Value
from factcheck.model.rows import NamedTuple
from factcheck.values.resolve import Rewritten


class Heard(NamedTuple):
    """A word of a text near a value or name.

    Attributes:
        unit: the word.
        weight: how near it stands, 1 for what is said in the same breath.
        inside: whether it stands in the same sentence.
    """

    unit: Unit
    weight: float
    inside: bool


class Said(NamedTuple):
    """A value or name of a text.

    Attributes:
        at: number of its sentence in the text.
        written: the sentence with what it takes up written out.
        unit: the value or name.
        around: the words near it.
        counted: the noun that it counts, or None.
        beside: the other values of the sentence.
        opening: the name with which the sentence opens, if it does.
        leaning: the name with which the sentence opens to which "it" or "she" leads back, if this one opens so.
    """

    at: int
    written: Rewritten
    unit: Unit
    around: tuple[Heard, ...]
    counted: Unit | None
    beside: tuple[Value, ...]
    opening: tuple[Unit, ...]
    leaning: tuple[Unit, ...]

    @property
    def key(self) -> tuple[int, int]:
        """What names it among all that the text says: its place."""
        return self.at, self.unit.start


class Known(NamedTuple):
    """A value or name of a claim.

    Attributes:
        claim: the claim.
        wording: how it says it.
        unit: the value or name.
        around: the other words of the claim.
        counted: the noun that it counts, or None.
        beside: the other values of the claim.
    """

    claim: Claim
    wording: str
    unit: Unit
    around: tuple[Unit, ...]
    counted: Unit | None
    beside: tuple[Value, ...]

    @property
    def key(self) -> tuple[str, str]:
        """What names it among all that is known, in whichever wording."""
        return self.claim.id, self.unit.key


class Fit(NamedTuple):
    """A value or name of a text beside one of a claim.

    Attributes:
        said: of the text.
        known: of the claim.
        agrees: whether the two are one.
        weight: how much speaks for the two to be told of one thing, by themselves.
        signs: what is seen of two that differ, by the names of ``model``; nothing where they agree.
        apart: whether something shows them to be told of two things.
    """

    said: Said
    known: Known
    agrees: bool
    weight: float
    signs: Mapping[str, float]
    apart: bool = False
