"""The words by which texts are found: stems, folded synonyms, and values in one spelling."""

from __future__ import annotations

from factcheck.language import lexicon
from factcheck.language.words import Word, words


def terms(text: str, found: tuple[Word, ...] | None = None) -> list[str]:
    """Return the index terms of a text, in order.

    Args:
        text: any text.
        found: its words, if they are known already.

    Returns:
        One term for each content word: its concept where the lexicon knows one, else its stem.
    """
    found = words(text) if found is None else found
    known, lengths = lexicon.concepts(), lexicon.phrase_lengths()
    stems = tuple([word.stem for word in found])
    result: list[str] = []
    at = 0
    while at < len(stems):
        longest = lengths.get(stems[at], 0)
        for length in range(min(longest, len(stems) - at), 0, -1):
            concept = known.get(stems[at : at + length])
            if concept is not None and (length > 1 or not found[at].stop):
                result.append(concept.replace(" ", "_"))
                at += length
                break
        else:
            if not found[at].stop:
                result.append(stems[at])
            at += 1
    return result
