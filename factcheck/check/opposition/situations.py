"""What two sentences that are at odds differ in, as far as the signs show it."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.check.opposition.model import AT_ODDS
from factcheck.model.rows import NamedTuple


class Situation(NamedTuple):
    """One way in which a statement may be at odds with a claim.

    Attributes:
        seen: the signs of which one, at least, must be there.
        signs: those whose weights tell how much speaks for it.
        reason: what is said of it.
    """

    seen: tuple[str, ...]
    signs: tuple[str, ...]
    reason: str


SITUATIONS = (
    Situation(
        ("odd", "odd_clause", "scales_told"),
        ("odd", "odd_clause", "scales_told", "denials", "claim_denials"),
        "the nearest claim seems to say the opposite",
    ),
    Situation(
        ("all_told",), ("all_told", "all_beside_number"), "this is said of all; the nearest claim does not say so"
    ),
    Situation(("only_told",), ("only_told",), "this leaves no room for what the nearest claim tells"),
    Situation(("still_told",), ("still_told", "still_beside_end"), "by the nearest claim this seems to be over"),
    Situation(
        ("other_values",),
        ("other_values", "other_dates", "other_amounts_told"),
        "the nearest claim seems to give another value",
    ),
    Situation(("name_in_place",), ("name_in_place",), "the nearest claim seems to name another"),
    Situation(
        ("one_excludes",),
        ("one_excludes", "several_exclude"),
        "the nearest claim seems to tell another thing in one place",
    ),
)
#: Situations of which less speaks for them explain nothing, in log odds.
_LEAST = 0.2


def situation(signs: Mapping[str, float]) -> Situation | None:
    """Return what speaks most for two sentences to be at odds; None if nothing does that can be told.

    Args:
        signs: of the two.
    """
    weighed = AT_ODDS.shown(signs)
    found = [
        (sum(weighed[name] for name in each.signs), -at, each)
        for at, each in enumerate(SITUATIONS)
        if any(signs[name] for name in each.seen)
    ]
    weight, _, best = max(found, default=(0.0, 0, None))
    return best if weight >= _LEAST else None
