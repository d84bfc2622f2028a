"""Two sentences against each other, without a base."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from factcheck.inference.comparison import judge
from factcheck.language.cues import MOODS, STATING_NOTHING, uncheckable
from factcheck.language.typography import LONGEST_SENTENCE, Plain, plain
from factcheck.language.vocabulary import Aliases
from factcheck.model import Comparison, Difference, Verdict
from factcheck.model.record import replace

if TYPE_CHECKING:
    from factcheck.inference.explain import Explanation


def compare(statement: str, reference: str, aliases: Aliases | None = None, leaning: bool = True) -> Comparison:
    """Compare two sentences, without a base.

    Args:
        statement: the sentence under test; how it is set (spaces, bullets, the coding of accents) says nothing.
        reference: the sentence that is taken to be true, and to be about the same thing.
        aliases: stem phrases that name an entity, mapped to its id; names are otherwise compared as written.
        leaning: whether the two belong together, so that what one of them leaves out ("the film", "it") is taken from
            the other; without it each stands alone, as against a base.

    Returns:
        ``supported`` if the reference entails the statement, ``contradicted`` if the two cannot both hold,
        ``not_checkable`` if the statement is a question or has no words, ``unverified`` otherwise; with the points that
        agree and differ, and a calibrated confidence.
    """
    refused = _refused(statement, reference)
    if refused is not None:
        return refused
    said, known = plain(statement), plain(reference)
    found = judge(said.text, known.text, aliases, leaning)
    if said.places is None and known.places is None:
        return found
    point = _back(said, statement, known, reference)
    return replace(
        found,
        agreements=tuple(map(point, found.agreements)),
        differences=tuple(map(point, found.differences)),
        covered=tuple(map(said.back, found.covered)),
    )


def explain(statement: str, reference: str, leaning: bool = True) -> Explanation:
    """Compare two sentences as ``compare`` does, and return with the verdict all that led to it.

    Args:
        statement: the sentence under test.
        reference: the sentence that is taken to be true.
        leaning: whether what one of them leaves out is taken from the other.

    Returns:
        What each says, the edits between, the situation with its counts, the doubts with their weights, the verdict;
        the words are those of the two sentences set plainly.
    """
    from factcheck.inference import explain as inference

    refused = _refused(statement, reference)
    if refused is not None:
        return inference.Explanation(statement, reference, (), (), (), refused)
    return inference.explain(plain(statement).text, plain(reference).text, leaning)


def _refused(statement: str, reference: str) -> Comparison | None:
    """Return the verdict on two texts that are not both sentences which state something; None if they are."""
    if max(len(statement), len(reference)) > LONGEST_SENTENCE:
        return Comparison(Verdict.UNVERIFIED, reason=f"one of them has more than {LONGEST_SENTENCE:,} characters")
    mood, other = uncheckable(plain(statement).text), uncheckable(plain(reference).text)
    if mood in STATING_NOTHING:
        return Comparison(Verdict.NOT_CHECKABLE, reason=MOODS[mood])
    if other in STATING_NOTHING:
        return Comparison(Verdict.UNVERIFIED, reason=f"the reference states nothing: {MOODS[other]}")
    return None


def _back(said: Plain, statement: str, known: Plain, reference: str) -> Callable[[Difference], Difference]:
    """Return what brings a point back to the two sentences as they were given."""

    def point(each: Difference) -> Difference:
        here, there = said.back(each.said_span), known.back(each.reference_span)
        return replace(
            each,
            said=statement[here.start : here.end],
            reference=reference[there.start : there.end],
            said_span=here,
            reference_span=there,
        )

    return point
