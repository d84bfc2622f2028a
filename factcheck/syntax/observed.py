"""The first of all that was ever measured or seen: "the lowest temperature ever measured in Tor" is that of Tor."""

from __future__ import annotations

from factcheck.syntax.records import Chunk
from factcheck.syntax.words import OBSERVED

_EVER = "ever"
_RECORD = "record"


def without_observing(chunks: list[Chunk]) -> list[Chunk]:
    """Return chunks without words that only say that what ranks first was measured: "ever recorded", "on record".

    Args:
        chunks: of one sentence that ranks something.
    """
    return [chunk for at, chunk in enumerate(chunks) if not _is_observing(chunks, at)]


def _is_observing(chunks: list[Chunk], at: int) -> bool:
    """Tell whether a chunk behind a superlative only says that it was measured, and a verb follows it."""
    chunk, before = chunks[at], chunks[at - 1].phrase if at else None
    if before is None or chunks[at - 1].kind != "NP" or not before.named("superlative") or before.kind != "noun":
        return False
    if not any(each.verb is not None and each.verb.finite for each in chunks[at + 1 :]):
        return False
    if chunk.kind == "PP":
        phrase = chunk.phrase
        return chunk.word == "on" and phrase is not None and phrase.head == _RECORD and not phrase.modifiers
    verb = chunk.verb
    if verb is None or verb.form != "VBN" or verb.lemma not in OBSERVED or verb.auxiliaries or verb.negated:
        return False
    return all(each.word == _EVER for each in verb.adverbs)
