"""What the kinds of difference are called and which of them are alike."""

from __future__ import annotations

from factcheck.model import Difference

#: Kinds of difference that lie in the words, not in a value or in who holds a role.
WORD_KINDS = frozenset(("polarity", "opposite", "direction"))
VALUE_KINDS = frozenset(
    "number ordinal money percent date duration quantity multiple score rating version time".split()
)
#: Kinds of values that say how much.
MEASURE_KINDS = VALUE_KINDS - {"date", "ordinal", "version"}
#: Kinds of values that may be shared out: 3 in Paris and 5 in Oslo.
AMOUNT_KINDS = frozenset("number money percent quantity duration".split())
#: Slots that say when.
TIME_SLOTS = frozenset({"time", "time-by", "time-from", "since", "until"})


def is_role(kind: str) -> bool:
    """Tell whether a kind of difference is the role that two holders are named for."""
    return kind not in WORD_KINDS and kind not in VALUE_KINDS


def turned(point: Difference) -> Difference:
    """Return a difference as the other side sees it."""
    return Difference(point.kind, point.reference, point.said, point.reference_span, point.said_span)
