"""One claim denies what another states, or the base holds the same fact both true and false.

Where both sides come from one source, ``self-contradicting-source`` reports it instead.

Found::

    - The bridge opened in 1937.
    - The bridge did not open in 1937.

    - Profits of Acme rose in 2020.
    - Profits of Acme fell in 2020.

    - Sweden joined NATO in 2024.
    - Sweden never joined NATO.

    claims:
      - {statement: The Great Wall is visible from the Moon.}
      - {statement: The Great Wall is visible from the Moon., truth: false}

Silent::

    - The bridge opened in 1937.
    - The tunnel did not open in 1937.

    - Profits of Acme rose in 2020.
    - Profits of Acme fell in 2021.

    - Sweden joined NATO in 2024.
    - Sweden did not join NATO in 2022.

    claims:
      - {statement: Acme owns Zenith., superseded_by: sale}
      - {id: sale, statement: Acme does not own Zenith.}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import SETTLE, conflict_finding, difference_message, finding, shared_sources
from factcheck.auditing.pairs import Pair
from factcheck.inference.kinds import WORD_KINDS
from factcheck.model import Finding, Level

ID = "polarity-conflict"
LEVEL = Level.ERROR
PRECEDENCE = 1


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each denial between different sources, and for each fact held both true and false."""
    for conflict in context.conflicts:
        if conflict.kinds & WORD_KINDS and not shared_sources(conflict):
            yield conflict_finding(ID, LEVEL, conflict, f"one claim denies the other: {difference_message(conflict)}")
    for pair in context.pairs:
        if _held_both_ways(pair):
            yield finding(ID, LEVEL, "the base holds this both true and false", (pair.first, pair.second), SETTLE)


def _held_both_ways(pair: Pair) -> bool:
    live = all(claim.rank != "deprecated" and claim.superseded_by is None for claim in (pair.first, pair.second))
    return live and pair.same and pair.first.truth != pair.second.truth
