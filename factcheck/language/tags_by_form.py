"""Words that are tagged as what their own form cannot be, as what it is: "says" a noun, "grandchildren" a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.tables import NAMED_DAYS
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Words whose plurals do not end in s, at the end of longer ones.
_OLD_PLURALS = ("children", "women", "people")
#: Forms of "say" that are no nouns in factual prose.
_SAYS = {("say", "NN"): "VBP", ("says", "NNS"): "VBZ"}


def plainly(token: Token) -> Token:
    """Return a token that is tagged as what it can't be as what it is: "says" a noun, "full-time" a mark."""
    says = _SAYS.get((token.text, token.tag))
    if says:
        return token._replace(tag=says, lemma="say")
    if token.tag == "NN" and token.key in NAMED_DAYS:
        return token._replace(tag="RB")  # "Today Asp Hall has 90 seats"
    if token.tag in ("JJ", "NN", "VB", "VBP") and token.key.endswith(_OLD_PLURALS) and token.text.islower():
        return token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "grandchildren"
    inner = lemma(token.key, "n") if "-" in token.key and token.text.islower() else token.key
    if inner != token.key and "n" in entry(inner).senses:
        return token._replace(tag="NNS", lemma=inner)  # "runners-up"
    if token.tag == "RB" and token.key.endswith("ly") and set(entry(token.key).senses) == {"n"}:
        return token._replace(tag="NN", lemma=token.key)  # "the water lily"
    if token.tag == "RB" and token.key.endswith("ly") and "a" in entry(token.key).senses:
        return token if "r" in entry(token.key).senses else token._replace(tag="JJ", lemma=token.key)  # "is costly"
    if token.tag == "VBN" and "-" in token.key and _is_quality(token.key):
        return token._replace(tag="JJ", lemma=token.key)  # "is home-made"
    if token.tag == "NN" and token.key.endswith("er") and not entry(token.key).senses and token.text.islower():
        base = lemma(token.key, "a")  # "made it simpler"
        return token._replace(tag="JJR", lemma=base) if base != token.key else token
    return token._replace(tag="JJ") if token.tag == "HYPH" and token.text[:1].isalpha() else token


def _is_quality(word: str) -> bool:
    """Tell whether a word with a hyphen is an adjective to a dictionary, with or without it."""
    return any("a" in entry(each).senses for each in (word, word.replace("-", "")))
