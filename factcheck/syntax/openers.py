"""Read the words that open a clause: relative pronouns, free ones, and what makes a clause depend on another."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.records import Token
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.records import Chunk, Found, Phrase
from factcheck.syntax.words import COMPOUND_CONDITIONS, COMPOUND_PREPOSITIONS, FINITE, RELATIVES, SUBORDINATORS

_FREE = {"whoever": ("person", "any", "who"), "what": ("what", "", "that")}


def read_free_relative(tokens: Sequence[Token], at: int, reader: Reader) -> list[Chunk]:
    """Return "whoever pays" as anybody who pays, "what caused it" as that which caused it; nothing elsewhere."""
    token = tokens[at]
    before = tokens[at - 1] if at else None
    opens = before is None or before.text in (";", ":") or (token.key == "whoever" and _parts(before))
    if token.key not in _FREE or not opens or at + 1 >= len(tokens) or tokens[-1].text == "?":
        return []
    if tokens[at + 1].tag not in FINITE and not _clause_ahead(tokens, at + 1, reader):
        return []
    noun, quantifier, pronoun = _FREE[token.key]
    kind = "noun" if quantifier else "pronoun"
    thing = Phrase(noun, kind, token.start, token.end, "", quantifier)
    return [
        Chunk("NP", token.start, token.end, thing),
        Chunk("REL", token.start, token.end, word=pronoun),
    ]


def _parts(token: Token) -> bool:
    """Tell whether a word or mark parts two clauses."""
    return token.text == "," or token.tag == "CC"


def _is_dated(before: list[Chunk]) -> bool:
    """Tell whether "that" behind a verb and a date opens what somebody says: "ruled in 2019 that it was void"."""
    phrase = before[-1].phrase
    dated = phrase is not None and phrase.kind == "value" and before[-1].word.startswith("time")
    verb = before[-2].verb if len(before) > 1 else None
    return dated and verb is not None and verb.lemma != "be"


def read_relative(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    """Return the pronoun that opens a clause about what stands before it: "which", "in which", "where"."""
    token = tokens[at]
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    thing = bool(before) and (
        before[-1].kind in ("NP", "PP")
        or (before[-1].kind == "," and len(before) > 1 and before[-2].kind in ("NP", "PP"))
    )
    if (
        thing
        and token.tag in ("IN", "TO")
        and follower is not None
        and follower.tag in ("WDT", "WP")
        and token.key != "of"
        and follower.key in ("which", "whom")
    ):
        return Chunk(
            "REL", token.start, follower.end, word=token.key
        ), at + 2  # "the trial, in which 30 patients took part"
    if thing and token.key == "where":
        return Chunk("REL", token.start, token.end, word="in"), at + 1
    if token.key not in RELATIVES or token.tag not in ("WDT", "WP", "WP$", "IN") or not before:
        return None
    kind = "REL" if token.key != "that" or (before[-1].kind in ("NP", "PP") and not _is_dated(before)) else "SUB"
    return Chunk(kind, token.start, token.end, word=token.key), at + 1


def read_subordinator(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    """Return the word that opens a clause which depends on another: "when", "because", "after" before a clause."""
    token = tokens[at]
    follower = tokens[at + 1].key if at + 1 < len(tokens) else ""
    conditioned = _read_condition(tokens, at, reader)
    if conditioned is not None:
        return conditioned
    if (
        token.key not in SUBORDINATORS
        or not (token.tag in ("IN", "WRB", "RB", "VBN") or _is_provided(token, follower, before))
        or f"{token.key} {follower}" in COMPOUND_PREPOSITIONS
    ):
        return None
    if token.key == "as" and before and _is_participle(before[-1]):
        return None  # "the body known as the Harrow Man was found"
    either = token.key in ("as", "after", "before", "since", "until", "till", "so", "except", "once")
    if either and (not _clause_ahead(tokens, at + 1, reader) or _is_only_verb(tokens, at, before)):
        return None
    behind = at + 2 if follower == "that" and SUBORDINATORS[token.key] == "condition" else at + 1
    if token.tag.startswith("V") and not _clause_ahead(tokens, behind, reader):
        return None  # "the firm, providing heat to Rom, was sold"
    return Chunk("SUB", token.start, token.end, word=token.key), behind


def _read_condition(tokens: Sequence[Token], at: int, reader: Reader) -> Found:
    """Read several words that open a condition, or a verb before its subject that does: "had the brakes worked"."""
    token = tokens[at]
    if token.key in _INVERTED and tokens[-1].text != "?" and (at == 0 or tokens[at - 1].text in (";", ":", ",")):
        behind = _behind_subject(tokens, at + 1, reader)
        denied = any(each.key == "not" for each in tokens[at + 1 : behind])
        if behind < len(tokens) and (denied or tokens[behind].tag in _INVERTED[token.key]):
            return Chunk("SUB", token.start, token.end, word="if"), at + 1
    if token.key not in _CONDITION_OPENERS:
        return None
    for length in range(_LONGEST, 0, -1):
        words = " ".join(each.key for each in tokens[at : at + length])
        if words in COMPOUND_CONDITIONS and _clause_ahead(tokens, at + length, reader):
            if length == 1 and at > 0 and tokens[at - 1].text != ",":
                return None  # "while assuming the post rose"
            return Chunk("SUB", token.start, tokens[at + length - 1].end, word="if"), at + length
    return None


#: Verb that opens a condition before its subject -> tags of what stands behind that: "should the vote fail".
_INVERTED = {"had": ("VBN", "VBD"), "should": ("VB", "VBP"), "were": ("TO",)}
_CONDITION_OPENERS = frozenset(words.split()[0] for words in COMPOUND_CONDITIONS)
#: So many words at most open a condition.
_LONGEST = 5


def _is_provided(token: Token, follower: str, before: list[Chunk]) -> bool:
    """Tell whether a form of a verb opens a condition: ", provided that they are kept on a leash"."""
    told = any(chunk.verb is not None and chunk.verb.finite for chunk in before)
    opened = not before or before[-1].kind == "," or (follower == "that" and told)
    return opened and token.tag.startswith("V") and SUBORDINATORS[token.key] == "condition"


def _is_participle(chunk: Chunk) -> bool:
    return chunk.verb is not None and chunk.verb.form == "VBN" and not chunk.verb.auxiliaries


def _is_only_verb(tokens: Sequence[Token], at: int, before: list[Chunk]) -> bool:
    """Tell whether the one finite verb of a sentence is ahead, so that no dependent clause can have it."""
    if not any(chunk.kind == "NP" for chunk in before) or any(
        chunk.verb is not None and chunk.verb.finite for chunk in before
    ):
        return False
    finite = 0
    for token in tokens[at:]:
        if token.text in (";", "."):
            break
        finite += token.tag in FINITE
    return finite == 1


def _clause_ahead(tokens: Sequence[Token], at: int, reader: Reader) -> bool:
    """Tell whether a noun phrase and a finite verb follow."""
    behind = _behind_subject(tokens, at, reader)
    return behind < len(tokens) and tokens[behind].tag in FINITE


def _behind_subject(tokens: Sequence[Token], at: int, reader: Reader) -> int:
    """Return the index behind a noun phrase and what hangs on it, or that behind the last word where none stands."""
    found = reader.read(at)
    if found is None:
        return len(tokens)
    behind = found[1]
    while (
        behind < len(tokens)
        and tokens[behind].tag in ("RB", "IN")
        and behind < found[1] + 6
        and tokens[behind].key not in SUBORDINATORS
    ):
        skipped = reader.read(behind + 1) if tokens[behind].tag == "IN" else None
        dated = behind + 1 < len(tokens) and tokens[behind].tag == "IN" and tokens[behind + 1].value is not None
        behind = skipped[1] if skipped else behind + (2 if dated else 1)
    return behind
