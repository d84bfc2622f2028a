"""What kind of sentence it is: a checkable statement, or a question, opinion, prediction or command."""

from __future__ import annotations

from factcheck.language import lexicon, tables
from factcheck.language.words import Word, words


def has_phrase(keys: tuple[str, ...], table: tuple[str, ...]) -> int:
    """Return the 1-based position of the first phrase of ``table`` in ``keys``, or 0."""
    phrases = lexicon.phrases(table)
    lengths = sorted({len(phrase) for phrase in phrases}, reverse=True)
    for at in range(len(keys)):
        for length in lengths:
            if keys[at : at + length] in phrases:
                return at + 1
    return 0


def uncheckable(text: str) -> str:
    """Say why a sentence states nothing that can be true or false.

    Args:
        text: one sentence.

    Returns:
        ``question`` or ``instruction``, or the empty string if it states something.
    """
    found = words(text)
    if not found:
        return "no words"
    if text.rstrip(" \t\n\"'”’)]»").endswith("?"):
        return "question"
    first = found[0].key
    if first in tables.INVERTED_VERBS and not text.rstrip().endswith((".", "!")) and len(found) > 2:
        return "question"
    return "instruction" if _commands(found) else ""


def _commands(found: tuple[Word, ...]) -> bool:
    """Tell whether a sentence opens with an imperative: a bare verb that no subject precedes."""
    first = found[0].key
    if first == "also" and len(found) > 1:
        return found[1].key in tables.IMPERATIVES and found[1].text.islower()
    if first not in tables.IMPERATIVES or len(found) < 2:
        return False
    follower = found[1]
    return not follower.capital and follower.key not in ("is", "was", "are", "were", "of", "has", "had")


def subjective(text: str) -> str:
    """Say whether a sentence gives an opinion or a prediction.

    Args:
        text: one sentence.

    Returns:
        ``opinion``, ``prediction`` or the empty string.
    """
    keys = tuple(word.key for word in words(text))
    if has_phrase(keys, tables.OPINIONS):
        return "opinion"
    return "prediction" if has_phrase(keys, tables.PREDICTIONS) else ""
