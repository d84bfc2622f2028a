"""Chunks that tell a time by another time: "last year", "the same day", "two years later", "a week before"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.records import Token
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.rates import SPELLS
from factcheck.syntax.records import Chunk
from factcheck.syntax.words import ANCHORS, FINITE, SHIFTS

_ARTICLES = frozenset({"the", "a", "an"})


def read_anchored(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> tuple[Chunk, int] | None:
    """Read a time that only another time tells as one adverb: it is no object, and no date either."""
    first = at + (tokens[at].key in _ARTICLES)
    behind = _shifted(tokens, first) or _named(tokens, first, first > at)
    if not behind or not _is_free(tokens, behind, before):
        return None
    word = " ".join(token.key for token in tokens[at:behind] if token.key not in _ARTICLES)
    return Chunk("ADV", tokens[at].start, tokens[behind - 1].end, word=word), behind


def _shifted(tokens: Sequence[Token], at: int) -> int:
    """Return the index behind "two years later", "a year earlier", "the week before", or 0."""
    if at + 1 >= len(tokens) or tokens[at + 1].key not in SHIFTS:
        return 0
    value = tokens[at].value
    if not (tokens[at].lemma in SPELLS if value is None else value.kind == "duration"):
        return 0
    follower = tokens[at + 2] if at + 2 < len(tokens) else None
    if follower is not None and follower.key in ("than", "that"):
        return 0
    if tokens[at + 1].tag in ("IN", "TO"):
        return (
            at + 2 if follower is None or follower.text in (".", ",", ";", ")") else 0
        )  # not "two days before the fair"
    return at + 2


def _named(tokens: Sequence[Token], at: int, article: bool) -> int:
    """Return the index behind "same year", "last week", or 0."""
    if at + 1 >= len(tokens) or tokens[at].key not in ANCHORS or tokens[at + 1].lemma not in SPELLS:
        return 0
    if ("the" if article else "") not in ANCHORS[tokens[at].key].split(",") or tokens[at + 1].tag != "NN":
        return 0
    follower = tokens[at + 2] if at + 2 < len(tokens) else None
    if tokens[at].tag in ("IN", "WDT") and follower is not None and follower.tag not in (".", ",", ":", "IN", "CC"):
        return 0  # "said that week three is off"
    return at + 2


def _is_free(tokens: Sequence[Token], behind: int, before: list[Chunk]) -> bool:
    """Tell whether a time stands by itself: it is no subject, owner or part of a noun phrase."""
    if behind >= len(tokens):
        return True
    follower = tokens[behind]
    if follower.tag in FINITE:
        return bool(before) and before[-1].kind == "NP"  # "the mayor last year opened"
    if follower.tag == "NNS":
        return not any(chunk.kind == "VG" for chunk in before)  # "Last year visitors saw"
    return follower.tag not in ("NN", "POS", "JJ", "VBG") and follower.key != "of"
