"""Read what is taken out of what is told of all: "everybody but the cook", "daily, excluding holidays"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.records import Token
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.records import Chunk, Found
from factcheck.syntax.words import EXCEPTED, EXCEPTING, FINITE

#: Words that take out only behind what is told of all: "but" joins, "bar" and "minus" name things elsewhere.
_BEHIND_ALL = frozenset({"but", "bar", "minus", "save"})
#: The form that takes out wherever it stands.
_PLAIN = "excluding"
_ALL = frozenset({"all", "any", "no"})


def read_excepting(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    """Return a phrase that is taken out of what stands before it, as one that "except" opens.

    Args:
        tokens: of the sentence.
        at: index.
        reader: of noun phrases.
        before: the chunks read so far.
    """
    token = tokens[at]
    if token.key not in EXCEPTING or not (_is_apart(tokens, at) or _is_behind_all(tokens, at, before)):
        return None
    found = reader.read(at + 1 + (token.key == "but" and tokens[at + 1].key == "for"))
    if found is None or (_is_finite(tokens, found[1]) and any(chunk.kind == "VG" for chunk in before)):
        return None  # "all rooms have a bath but the attic has none"
    return Chunk("PP", token.start, found[0].end, found[0], "except"), found[1]


def _is_apart(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a form in -ing stands apart: a law "barring foreigners" takes nobody out."""
    token = tokens[at]
    opened = at == 0 or tokens[at - 1].text in (",", "(")
    return token.tag in ("VBG", "IN") and (token.key == _PLAIN or opened) and (at == 0 or tokens[at - 1].lemma != "be")


def _is_behind_all(tokens: Sequence[Token], at: int, before: list[Chunk]) -> bool:
    if tokens[at].key not in _BEHIND_ALL or not before:
        return False
    whole = before[-2] if before[-1].kind == "," and len(before) > 1 and tokens[at].key != "but" else before[-1]
    return _is_of_all(whole, tokens[at - 1])


def _is_of_all(chunk: Chunk, last: Token) -> bool:
    """Tell whether a chunk tells of all of a kind, or of every day; "all but three" is a count."""
    phrase = chunk.phrase
    if phrase is None or last.key in ("all", "any"):
        return False
    return phrase.quantifier in _ALL or (phrase.kind == "frequency" and phrase.head.startswith("1 per "))


def _is_finite(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].tag in FINITE


def with_excepted(chunks: list[Chunk]) -> list[Chunk]:
    """Return the chunks of a sentence, "the coach excepted" behind a comma told as "except the coach"."""
    told = list(chunks)
    for at in range(len(told) - 2, 1, -1):
        verb, thing = told[at].verb, told[at - 1]
        bare = verb is not None and verb.lemma in EXCEPTED and verb.form in ("VBN", "VBD") and not verb.auxiliaries
        ends = at + 1 == len(told) or told[at + 1].kind in (",", ".", ";")
        if bare and ends and thing.kind == "NP" and told[at - 2].kind == ",":
            told[at - 2 : at + 1] = [thing._replace(kind="PP", word="except")]
    return told
