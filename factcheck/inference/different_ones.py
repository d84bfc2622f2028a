"""An exclusion that may be none, as two sentences may tell of different ones of a kind: "a bridge", "the bridge"."""

from __future__ import annotations

from factcheck.inference.doubts import DOUBTS, lowered
from factcheck.inference.situations import Outcome
from factcheck.inference.some_of_them import APART, PERHAPS, of_others


def of_same(outcome: Outcome, nearest: Outcome | None = None) -> Outcome | None:
    """Return an exclusion as it is where the two may tell of different ones of a kind: less sure, or None.

    Args:
        outcome: of any ground, wordings among them.
        nearest: what the two say that is nearest to each other, which tells of whom better than wordings do.
    """
    found = of_others(outcome.pair, outcome.situation, list(outcome.differences))
    if nearest is not None and outcome.pair.known == outcome.pair.said:
        found = found or of_others(nearest.pair, outcome.situation, [])
    doubt = DOUBTS[PERHAPS][0]
    if found == APART or found != PERHAPS or doubt in outcome.doubts:
        return None if found == APART else outcome
    confidence = round(lowered(outcome.confidence, [PERHAPS]), 3)
    return outcome._replace(confidence=confidence, doubts=(*outcome.doubts, doubt))
