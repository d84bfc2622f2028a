"""Small and ambiguous words as what the words around them leave them to be: "her", "that", "will"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.verb_forms import FINITE, NOUNS
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Words that open a pair, even before a name.
_PAIRED = frozenset({"neither", "either", "both"})


def by_neighbours(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a small or ambiguous word as what the words around it leave it to be, or None."""
    before = found[at - 1] if at else None
    follower = found[at + 1] if at + 1 < len(found) else None
    known = entry(token.key)
    if token.key == "owing" and follower is not None and follower.key == "to":
        return token._replace(tag="IN", lemma=token.key)
    if before is None and token.key in _PAIRED and token.tag == "NNP":
        return token._replace(tag="CC", lemma=token.key)  # "Neither Ida Berg nor Lars Holt"
    if before is None:
        plain = follower is not None and follower.text == "," and known.count("r") > known.count("n")
        return token._replace(tag="RB", lemma=token.key) if plain and token.tag == "NNP" else None  # "Altogether, "
    if token.key == "her" and token.tag in ("PRP$", "DT") and _is_whom(found, at):
        return token._replace(tag="PRP")  # "awarded her 18,500 pounds", "convicted her of fraud"
    if token.key == "will" and token.tag in ("MD", "VBP", "VB") and before.tag in ("POS", "PRP$", "DT"):
        return token._replace(tag="NN", lemma=token.key)  # "under Lady Ash's will"
    if token.key == "that" and token.tag == "DT" and before.tag in (*NOUNS, "POS") and _is_finite(follower):
        return token._replace(tag="WDT")  # "a merger with St Mary's that brought"
    if token.key == "one" and token.value is not None and before.tag == "JJ":
        plain = follower is None or follower.tag not in (*NOUNS, "JJ", "HYPH")
        return token._replace(tag="NN", lemma="one", value=None) if plain else None  # "a new one opened"
    if token.tag == "VB" and before.tag == "TO":
        return _no_infinitive(token, follower)
    if token.tag in ("VBD", "VBN") and "a" in known.senses and "v" not in entry(token.lemma).senses and not known.bases:
        return token._replace(tag="JJ", lemma=token.key)  # "came through it unscathed"
    if token.tag == "NNS" and lemma(token.key, "v") in _STAYING and follower is not None:
        adjective = "a" in entry(follower.key).senses and follower.tag in ("JJ", "VB", "VBP", "VBN")
        return token._replace(tag="VBZ", lemma=lemma(token.key, "v")) if adjective and before.tag == "NN" else None
    if token.tag in ("VB", "VBP") and before.tag in FINITE and before.lemma in _STAYING and "a" in known.senses:
        return token._replace(tag="JJ", lemma=token.key)  # "stays open"
    if token.tag == "VBZ" and at == 1 and before.key == "only" and lemma(token.key, "n") != token.key:
        return token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "Only queries that take"
    return None


#: Tags behind which "her" before them owns nothing.
_BEHIND_WHOM = frozenset({"IN", "TO", ".", ",", "CC", "WRB", "RP"})


def _is_whom(found: list[Token], at: int) -> bool:
    """Tell whether "her" is the object of the verb before it: nothing stands behind it that she could own."""
    follower = found[at + 1] if at + 1 < len(found) else None
    past = found[at - 1].tag in ("VBD", "VBN", "VBZ", "VBP", "VB", "VBG")
    ends = follower is None or (follower.tag in _BEHIND_WHOM and follower.value is None)
    return (found[at - 1].tag in FINITE and _is_sum(found, at + 1)) or (past and ends)


#: Verbs behind which an adjective says how something stays.
_STAYING = frozenset({"stay", "remain", "become"})


def _is_finite(token: Token | None) -> bool:
    return token is not None and token.tag in FINITE


def _no_infinitive(token: Token, follower: Token | None) -> Token | None:
    """Return a word behind "to" that is hardly known as a verb as a noun or an adjective: "written to disk"."""
    senses = entry(token.key).senses
    seldom = entry(token.key).count("v") * _RARELY < entry(token.key).count("n")
    takes = follower is not None and follower.tag in ("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "JJ", "IN", "RP")
    if "v" not in senses and "a" in senses and "n" not in senses:
        return token._replace(tag="JJ", lemma=token.key)  # "is set to strict"
    if seldom and not (takes and "v" in senses):
        return token._replace(tag="NN", lemma=token.key)
    return None


#: So many times as often a word was counted as a noun that is hardly known as a verb.
_RARELY = 5


def _is_sum(found: list[Token], at: int) -> bool:
    value = found[at].value if at < len(found) else None
    return value is not None and value.kind == "money"
