"""What a decision needs beside the statement and its candidates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from factcheck.inference.situations import SUSPECT
from factcheck.language.vocabulary import Aliases
from factcheck.model import Claim, Match, Property
from factcheck.model.rows import NamedTuple

#: Under this confidence nothing is said.
MIN_CONFIDENCE = SUSPECT


class Setting(NamedTuple):
    """What a decision needs beside statement and candidates.

    Attributes:
        aliases: stem phrase -> entity id, for the statement at hand.
        claim: gives a claim by id, for successors.
        property: gives a property by id.
        search: gives the claims that a text may be about, best first, for rivals of what a sentence says in part.
        today: the day that validity is judged from.
        min_confidence: the line under which a difference is not said.
    """

    aliases: Aliases
    claim: Callable[[str], Claim | None]
    property: Callable[[str], Property | None]
    search: Callable[[str], Sequence[Match]]
    today: date
    min_confidence: float = MIN_CONFIDENCE
