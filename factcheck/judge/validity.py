"""Whether a claim still holds for the time that a statement speaks of."""

from __future__ import annotations

from datetime import date

from factcheck.model import Claim
from factcheck.values import find
from factcheck.values.edtf import bounds


def is_current(claim: Claim, text: str, today: date) -> bool:
    """Tell whether a claim still holds for what a text says.

    Args:
        claim: the claim.
        text: the statement; one that names a time inside the claim's validity is about that time.
        today: the day to judge from.

    Returns:
        False if the claim is superseded, or its validity has ended and the text speaks of no earlier time.
    """
    ended = claim.valid is not None and claim.valid.end is not None and bounds(claim.valid.end)[1] < today
    if not ended:
        return claim.superseded_by is None
    dates = [value for value in find(text) if value.kind == "date" and value.high is not None]
    end = bounds(claim.valid.end)[1] if claim.valid and claim.valid.end else today
    return any(isinstance(value.high, date) and value.high <= end for value in dates)
