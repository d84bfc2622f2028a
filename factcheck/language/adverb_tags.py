"""Words beside verbs and adjectives as the adverbs that they are: "ripens earlier than", "is more popular"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import tables
from factcheck.language.verb_forms import NOUNS
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Tags of verbs with a time.
_ACTING = frozenset({"VBD", "VBZ", "VBP", "VB", "VBG"})


def with_compared_acts(found: list[Token]) -> None:
    """Tag comparatives behind verbs of doing as the adverbs that they are: "ripens earlier than the other".

    Args:
        found: the tokens of one sentence, its verbs found; changed in place.
    """
    for at in range(1, len(found) - 1):
        token, verb = found[at], found[at - 1]
        if token.tag != "JJR" or found[at + 1].key != "than" or token.lemma == token.key:
            continue  # "earned more than" tells of an amount
        acts = verb.tag in _ACTING and verb.lemma not in tables.LINKING
        if verb.text == ",":  # "got its lights in 1957, earlier than the others"
            acting = [each for each in found[:at] if each.tag in _ACTING or each.tag == "VBN"]
            acts = bool(acting) and acting[-1].lemma not in tables.LINKING and found[at - 2].value is not None
        if acts and "r" in entry(token.lemma).senses:
            found[at] = token._replace(tag="RBR", lemma=token.key)


#: Comparatives and superlatives that are adverbs as well -> the tag of the quality that they tell.
_OF_GOOD = {"better": "JJR", "best": "JJS"}


def quality_of_good(token: Token, found: list[Token], at: int) -> Token | None:
    """Return "better" and "best" behind a verb of being or becoming as qualities, as "worse" and "worst" are.

    Before a participle they are adverbs of their own: who is better paid need not be well paid.
    """
    if token.key not in _OF_GOOD or token.tag not in ("RB", "RBR", "RBS") or not at:
        return None
    verb, behind = found[at - 1], found[at + 1] if at + 1 < len(found) else None
    if verb.lemma not in tables.LINKING or not verb.tag.startswith("VB"):
        return None
    if behind is not None and behind.tag in _GRADED:
        return token._replace(lemma=token.key) if behind.lemma != "know" else None
    return token._replace(tag=_OF_GOOD[token.key], lemma="good")


#: Tags of what an adverb before it says how much of.
_GRADED = frozenset({"VBN", "VBD", "JJ", "RB"})


def adverb_of_act(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a word right behind a past form as the adverb that tells where it was done: "bought online"."""
    if token.key not in tables.PLACING or token.tag == "RB" or not at or found[at - 1].tag not in ("VBN", "VBD", "JJ"):
        return None
    past = found[at - 1].lemma != found[at - 1].key or found[at - 1].key.endswith("ed")
    behind = found[at + 1] if at + 1 < len(found) else None
    return token._replace(tag="RB", lemma=token.key) if past and (behind is None or behind.tag not in NOUNS) else None


def adverb_of_degree(token: Token, found: list[Token], at: int) -> Token | None:
    """Return "more" and "less" before an adjective behind "be" as adverbs of degree: "is more popular than"."""
    if token.tag != "JJR" or token.key not in ("more", "less") or not at or found[at - 1].lemma != "be":
        return None
    whole = [each.tag for each in found[at + 1 : at + 3]]
    return token._replace(tag="RBR", lemma=token.key) if whole[:1] == ["JJ"] and whole[1:] in (["IN"], ["."]) else None
