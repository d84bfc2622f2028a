"""Chunks that are adjective phrases, with a measure before them or behind a copula."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.records import VALUE, Token
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.records import Chunk, Modifier, Phrase
from factcheck.syntax.words import MEASURED, OF_THE_CLAUSE, STATES


def read_adjective(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> tuple[Chunk, int] | None:
    """Read an adjective phrase behind a copula, with the measure before it."""
    start, measure, value = at, None, tokens[at].value
    behind_verb = bool(before) and before[-1].kind in ("VG", "ADV", "CC", ",", "ADJ")
    if (
        value is not None
        and value.kind != "score"
        and at + 1 < len(tokens)
        and (tokens[at + 1].lemma in MEASURED or _is_measured(tokens, at))
        and tokens[at + 1].tag in ("JJ", "RB", "JJR", "IN", "RBR")
    ) or (_is_compared(tokens, at)):
        measure, at = value, at + 1
    elif (
        tokens[at].key in STATES
        and behind_verb
        and before[-1].kind == "VG"
        and _is_be(before[-1])
        and _is_state(tokens, at)
    ):
        token = tokens[at]
        return Chunk("ADJ", token.start, token.end, Phrase(token.key, "adjective", token.start, token.end)), at + 1
    adverbs = []
    if behind_verb and tokens[at].key in OF_THE_CLAUSE and at + 1 < len(tokens) and tokens[at + 1].tag == "JJ":
        return Chunk("ADV", tokens[at].start, tokens[at].end, word=tokens[at].key), at + 1
    while at < len(tokens) and tokens[at].tag in ("RB", "RBR", "RBS") and measure is None:
        adverbs.append(tokens[at])
        at += 1
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.tag not in ("JJ", "JJR", "JJS") and not (measure is not None):
        return None
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    if measure is None:
        phrase = reader.read(start)
        if phrase is not None and phrase[0].kind != "adjective":
            return None
        if follower is not None and follower.tag in ("NN", "NNS", "NNP", "NNPS", VALUE) and not behind_verb:
            return None
    modifiers = tuple([Modifier("adv", each.lemma, each.start, each.end) for each in adverbs])
    phrase_made = Phrase(
        token.lemma, "adjective", tokens[start].start, token.end, "", _degree(token.tag), measure, modifiers
    )
    return Chunk("ADJ", tokens[start].start, token.end, phrase_made), at + 1


def _is_compared(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a comparative ends here: "60 km less than", "three hours later"."""
    value, at = tokens[at].value, at + 1
    if value is not None and value.kind == "number" and not value.bound:
        than = at + 1 < len(tokens) and tokens[at + 1].key == "than"
        return than and tokens[at].tag in ("JJR", "RBR")  # "5,000 fewer than in 2022"
    if value is None or value.kind not in ("quantity", "duration"):
        return False
    if at >= len(tokens) or tokens[at].tag not in ("JJR", "RBR"):
        return False
    return at + 1 >= len(tokens) or tokens[at + 1].key == "than" or tokens[at + 1].text in (",", ".", ";")


def _is_measured(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a measure says how much an adjective holds: "97% full", "two metres apart"."""
    value = tokens[at].value
    if (
        value is None
        or value.kind not in ("percent", "quantity", "duration")
        or tokens[at + 1].tag not in ("JJ", "JJR")
    ):
        return False
    behind = tokens[at + 2] if at + 2 < len(tokens) else None
    return behind is None or behind.tag not in ("NN", "NNS", "NNP", "JJ", "NNPS")


def _degree(tag: str) -> str:
    return {"JJR": "more", "JJS": "most"}.get(tag, "")


def _is_be(chunk: Chunk) -> bool:
    return chunk.verb is not None and chunk.verb.lemma in ("be", "stay", "remain", "come", "turn", "switch")


def _is_state(tokens: Sequence[Token], at: int) -> bool:
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        behind is None
        or behind.tag in (".", ",", "CC", "RB", ":")
        or (
            behind.key in ("by", "for", "in", "when", "unless", "until", "at", "to")
            and tokens[at].key not in ("in", "over", "up")
        )
    )
