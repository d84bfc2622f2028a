"""Prepositions of one word and of several, with what stands behind them and is no noun phrase."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.records import Token
from factcheck.language.wordnet import entry
from factcheck.model.record import replace
from factcheck.syntax.dates import read_time
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.records import Chunk, Found, Phrase
from factcheck.syntax.words import COMPOUND_PREPOSITIONS, PREPOSITIONS, TAKING_WITH


def read_compound(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    """Read a preposition that an adverb or adjective opens: "ahead of", "due to"."""
    if tokens[at].tag not in ("RB", "JJ", "RBR") or not _is_compound(tokens, at):
        return None
    quality = _OF_CONDITION.get(tokens[at].key) == tokens[at + 1].key and bool(before) and before[-1].kind == "VG"
    return None if quality else read_preposition(tokens, at, reader, before)  # "is subject to tax" tells what it is


#: Adjectives that open a condition with the word behind them, and say behind "be" what something is.
_OF_CONDITION = {"subject": "to"}


def _is_compound(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an adverb or adjective opens a preposition of several words: "ahead of", "due to"."""
    return any(
        " ".join(each.key for each in tokens[at : at + length]) in COMPOUND_PREPOSITIONS
        and at + length < len(tokens)
        and tokens[at + length].tag != "VB"
        for length in (2, 3, 4)
    )


#: Prepositions that make one adverb with an adjective: "on average", "in particular", "for free".
_ADVERBIAL = frozenset({"on", "in", "at", "for"})


def _lone_adjective(tokens: Sequence[Token], at: int, word: str) -> Phrase | None:
    """Return an adjective that stands behind a preposition without a noun: "on average", "regarded as safe"."""
    token = tokens[at] if at < len(tokens) else None
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    if token is None or token.tag != "JJ" or word in ("than", "like") or token.value is not None:
        return None
    if follower is not None and follower.key == "as":
        return None  # "as high as 5,000"
    dated = follower is not None and follower.value is not None and follower.value.kind == "date"  # "since May"
    ends = follower is None or dated or follower.tag in (".", ",", ":", "IN", "TO", "CC", "VBD", "VBZ", "VBP", "MD")
    kind = "adjective" if word == "as" else "noun"
    known = kind == "adjective" or "n" in entry(token.key).senses
    return Phrase(token.lemma, kind, token.start, token.end) if ends and known else None


def _compound_preposition(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """Return what several words say as a preposition, and how many they are, or None."""
    for length in (4, 3, 2):
        joined = " ".join(each.key for each in tokens[at : at + length])
        verb = at + length < len(tokens) and tokens[at + length].tag == "VB"
        if joined not in COMPOUND_PREPOSITIONS or (verb and joined.endswith(" to")):
            continue
        return COMPOUND_PREPOSITIONS[joined], length
    return None


def _by_default(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return "default" behind "by" as a phrase that no noun follows: "by default tarn runs one job"."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].key != "by" or behind is None or behind.key != "default":
        return None
    return Phrase(behind.key, "noun", behind.start, behind.end)


def read_preposition(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    """Read a preposition with what stands behind it."""
    token = tokens[at]
    if token.tag in ("RB", "JJ", "RBR") and not _is_compound(tokens, at):
        return None
    if token.tag not in ("IN", "TO", "RP", "VBG", "RB", "JJ", "RBR") or (
        token.tag == "VBG" and token.key not in ("including", "following", "regarding", "according")
    ):
        return None
    word, step = token.key, 1
    if token.key == "of" and at + 2 < len(tokens) and tokens[at + 1].key in ("which", "whom"):
        part = reader.read(at + 2)
        if part is not None and (part[0].kind == "value" or (part[0].kind == "pronoun" and part[0].quantifier)):
            whole = Phrase("which", "pronoun", tokens[at + 1].start, tokens[at + 1].end)
            return Chunk(
                "NP", token.start, part[0].end, replace(part[0], head="which", kind="pronoun", whole=whole)
            ), part[1]
    compound = _compound_preposition(tokens, at)
    word, step = compound or (PREPOSITIONS.get(word, word), step)
    lacking = word == "with" and [each.key for each in tokens[at + step : at + step + 2]][:1] == ["no"]
    if lacking and tokens[at - 1].lemma not in TAKING_WITH and reader.read(at + step + 1) is not None:
        word, step = "without", step + 1  # "with no surcharge" denies nothing of the verb
    default = _by_default(tokens, at)
    if default is not None:
        return Chunk("PP", token.start, default.end, default, word), at + 2
    found = reader.read(at + step)
    timed = read_time(tokens, at + step, reader, []) if found is None and word == "except" else None
    if timed is not None and timed[0] is not None:  # "except in May"
        return Chunk("PP", token.start, timed[0].end, timed[0].phrase, word), timed[1]
    if found is None:
        gerund = tokens[at + step] if at + step < len(tokens) else None
        if gerund is not None and gerund.tag == "VBG":
            return Chunk("SUB", token.start, token.end, word=word), at + step
        lone = _lone_adjective(tokens, at + step, word)
        if lone is not None and word in _ADVERBIAL:
            return Chunk("ADV", token.start, lone.end, word=f"{word} {lone.head}"), at + step + 1  # "on average"
        if lone is not None:
            return Chunk("PP", token.start, lone.end, lone, word), at + step + 1
        return Chunk("ADV", token.start, tokens[min(at + step, len(tokens)) - 1].end, word=word), at + step
    phrase, behind = found
    if step > 1 or token.tag == "VBG":
        phrase = replace(phrase, start=token.start)
    return Chunk("PP", token.start, phrase.end, phrase, word), behind
