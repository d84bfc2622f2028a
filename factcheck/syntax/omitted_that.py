"""The word "that" where it was left out behind a verb of saying in a clause on another one: "who say it sank"."""

from __future__ import annotations

from factcheck.syntax.records import Chunk
from factcheck.syntax.scanning import STOPS
from factcheck.syntax.words import SAYING

#: Kinds of chunk that open a clause hanging on another.
_OPENERS = frozenset({"REL", "SUB"})
#: Kinds of chunk that may stand between the opener of a clause and its verb.
_BETWEEN = frozenset({"NP", "ADV"})


def with_that(chunks: list[Chunk]) -> list[Chunk]:
    """Return the chunks of a sentence with "that" where a clause hanging on another leaves it out.

    Args:
        chunks: of the sentence.
    """
    if not any(each.kind in _OPENERS for each in chunks):
        return chunks
    return [told for at, each in enumerate(chunks) for told in (_that_before(chunks, at), each) if told is not None]


def _that_before(chunks: list[Chunk], at: int) -> Chunk | None:
    """Return a "that" before a subject right behind a verb of saying, if its verb follows and no other needs it."""
    verb = chunks[at - 1].verb if at > 1 else None
    subject = chunks[at].phrase if chunks[at].kind == "NP" else None
    if verb is None or subject is None or verb.lemma not in SAYING or not _is_finite(chunks[at - 1]):
        return None
    opener = at - 2
    while opener > 0 and chunks[opener].kind in _BETWEEN:
        opener -= 1
    if chunks[opener].kind not in _OPENERS or (chunks[opener].word == "that" and opener == 0):
        return None
    if not any(_is_finite(each) for each in chunks[at + 1 : at + 2]):
        return None
    return Chunk("SUB", chunks[at].start, chunks[at].start, word="that") if _is_enough(chunks, opener, at) else None


def _is_enough(chunks: list[Chunk], opener: int, at: int) -> bool:
    """Tell whether verbs are left for the clauses around: "those who say it sank are wrong"."""
    main = any(_is_finite(each) for each in chunks[:opener]) or chunks[opener].kind == "SUB"
    ahead = 0
    for each in chunks[at:]:
        if each.kind in STOPS or each.kind in _OPENERS or each.kind == ",":
            break
        ahead += _is_finite(each)
    return ahead > (0 if main else 1)


def _is_finite(chunk: Chunk) -> bool:
    return chunk.verb is not None and (chunk.verb.finite or chunk.verb.form == "VBN") and not chunk.verb.infinitive
