"""Whether a sentence speaks of the present or the past, as far as its first verb shows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from factcheck.language import tables
from factcheck.language.verbs import is_adverb, is_past_form
from factcheck.language.words import Word


class Tense(StrEnum):
    """The time of a sentence's first verb; ``OPEN`` where the form does not show it."""

    PAST = "past"
    PRESENT = "present"
    OPEN = ""


def tense(found: Sequence[Word]) -> Tense:
    """Return the tense of the first auxiliary or past form in a sentence.

    Args:
        found: the words of the sentence.

    Returns:
        ``PRESENT`` for "is", "does" and "has 40 rooms"; ``PAST`` for "was", "had" and "sold"; ``OPEN`` for "has sold",
        which tells of a past that still counts.
    """
    for at, word in enumerate(found):
        if word.key in tables.PAST:
            return Tense.PAST
        if word.key in tables.PRESENT:
            return Tense.OPEN if word.key in ("has", "have") and _is_perfect(found, at + 1) else Tense.PRESENT
        if at and is_past_form(word):
            return Tense.PAST
    return Tense.OPEN


def _is_perfect(found: Sequence[Word], at: int) -> bool:
    """Tell whether a participle follows "has": not in "has been the mayor", which still holds."""
    between = tables.NEGATIONS | tables.VERB_ADVERBS
    follower = next((word for word in found[at : at + 4] if not (word.key in between or is_adverb(word.key))), None)
    if follower is not None and follower.key == "been":
        after = found[found.index(follower) + 1 :]
        return bool(after) and is_past_form(after[0])
    return follower is not None and is_past_form(follower)
