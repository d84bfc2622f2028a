"""Words that ask to take note of what stands behind them, which states it all the same: "Please note that"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language import tables

_LONGEST = max(len(each.split()) for each in tables.NOTICES)


def notice_length(keys: Sequence[str]) -> int:
    """Return how many words at the beginning of a sentence only ask to take note of the rest, 0 for none.

    Args:
        keys: the words of the sentence in small letters.
    """
    lengths = range(min(_LONGEST, len(keys) - 1), 0, -1)
    return next((length for length in lengths if " ".join(keys[:length]) in tables.NOTICES), 0)
