"""What a reader of amounts hands on: a value among the tokens of its text."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model.rows import NamedTuple


class Amount(NamedTuple):
    """A value read from ``tokens[first:after]``.

    ``noun_at`` is the index behind its noun, ``factor`` what one of its unit, as written, is in ``unit``.
    """

    kind: str
    low: Decimal
    high: Decimal
    unit: str | None
    first: int
    after: int
    step: Decimal
    noun: tuple[str, ...] = ()
    noun_at: int = 0
    approximate: bool = False
    factor: Decimal | None = None
