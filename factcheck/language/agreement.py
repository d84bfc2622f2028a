"""Which of two words is the verb, and which adjective is a noun, by what can stand beside what.

The tagger, which sees three words, takes "Ormond supplies bread to" for supplies that bread. No plural has a verb for
one thing behind it, a modal has a verb behind it, and a word that no adjective is spelt like is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import tables
from factcheck.language.adverb_tags import adverb_of_act, adverb_of_degree, quality_of_good
from factcheck.language.forms_in_s import joined_verb, received_by, verb_of_one, verb_or_part
from factcheck.language.lemmas import lemma
from factcheck.language.modifiers import PRIVATIVE
from factcheck.language.verb_forms import BASE_PARTICIPLES, FINITE, NOUNS
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: How a verb is denied behind "have".
_DENIALS = frozenset(("not", "n't", "never", "n’t"))
#: Tags of what opens an object.
_OBJECT = frozenset({"DT", "PRP$", "PRP", "NN", "NNS", "NNP", "JJ", "VAL", "CD"})


def in_agreement(found: list[Token]) -> None:
    """Tag the words of a sentence as what they can be beside each other.

    Args:
        found: the tokens of one sentence, changed in place.
    """
    for at in range(len(found)):
        token = found[at]
        found[at] = (
            _noun_only(token, found, at)
            or _behind_modal(token, found, at)
            or _verb_only(token, found, at)
            or _behind_have_not(token, found, at)
            or verb_of_one(token, found, at)
            or _no_past(token)
            or adverb_of_act(token, found, at)
            or adverb_of_degree(token, found, at)
            or quality_of_good(token, found, at)
            or token
        )
        token = found[at]
        if token.tag in ("VBP", "VB") and _is_never_verb(token):
            found[at] = token._replace(tag="NN", lemma=lemma(token.key, "n"))
        elif token.tag == "PRP" and token.text == "I" and at > 1 and found[at - 1].tag == "NNP" and _names(found, at):
            found[at] = token._replace(tag="NNP")  # "Suleiman I captured"
        elif token.tag == "JJ" and at and _stands_alone(found, at):
            found[at] = token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "create a token under"
        elif token.tag == "VBZ" and _is_no_verb(token):
            found[at] = token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "check-in desks"
        elif token.tag in ("VBZ", "VBP", "VB") and at:
            verb_or_part(found, at)
        elif token.tag in ("VBD", "VBN") and at:
            found[at] = _participle(token, found, at)
            received_by(found, at)
        elif token.tag == "NNS" and at > 1:
            found[at] = joined_verb(token, found, at)
        elif token.tag == "VBG" and at:
            found[at] = _received(token, found, at)


def _stands_alone(found: list[Token], at: int) -> bool:
    """Tell whether a word stands behind "a" and before no noun, so that it is one itself, if it can be."""
    single = found[at - 1].key in ("a", "an", "every", "each") and (
        at + 1 == len(found) or found[at + 1].tag in ("IN", ".")
    )
    return single and "n" in entry(found[at].key).senses


def _noun_only(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a word as the noun that it is, which is tagged as an adjective: "the harvest", "the tern"."""
    if token.tag not in ("JJ", "JJS", "RBS") or not token.text.islower() or not token.text.isalpha():
        return None
    senses = entry(token.key).senses
    if token.key in PRIVATIVE:
        return None  # "deputy"
    plainly = set(senses) == {"n"} and token.tag == "JJ"
    unlike = token.tag != "JJ" and "n" in senses and "a" not in senses
    follower = found[at + 1] if at + 1 < len(found) else None
    before_verb = token.tag == "JJ" and "n" in senses and "a" not in senses and not token.key.endswith(("ed", "ing"))
    plainly = plainly or (before_verb and follower is not None and follower.tag in FINITE)  # "its south flank sank"
    within = follower is None or follower.tag in (*NOUNS, "IN", ".", ",", "CC", "VBN", *FINITE)
    if within and (plainly or unlike) and not entry(token.key).bases:
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))
    return None


def _is_no_verb(token: Token) -> bool:
    """Tell whether a form in -s is known as a plural, and no verb is spelt like it."""
    noun = lemma(token.key, "n")
    plural = noun != token.key and "n" in entry(noun).senses and token.text.islower()
    return plural and "v" not in entry(lemma(token.key, "v")).senses and "v" not in entry(token.key).senses


def _is_never_verb(token: Token) -> bool:
    """Tell whether a base form is known as a noun, and not as a verb: "endpoint"."""
    senses = entry(token.key).senses
    return "n" in senses and "v" not in senses and token.text.islower() and not entry(token.key).bases


def _names(found: list[Token], at: int) -> bool:
    """Tell whether "I" numbers the ruler before it: a verb stands behind, and no clause of the writer's own."""
    return found[0].tag != "IN" and at + 1 < len(found) and found[at + 1].tag in ("VBD", "VBZ", "IN", ",", ".")


def _behind_modal(token: Token, found: list[Token], at: int) -> Token | None:
    """Return the word behind a modal and before an object as the verb that it must be: "will plough fields"."""
    if token.tag not in ("NN", "JJ", "RB", "IN") or at + 1 >= len(found) or not _has_modal(found, at):
        return None
    senses = entry(token.key).senses
    if "v" not in senses or "r" in senses or not token.text.islower() or found[at + 1].tag not in _OBJECT:
        return None
    return token._replace(tag="VB", lemma=token.key)


def _behind_have_not(token: Token, found: list[Token], at: int) -> Token | None:
    """Return the word behind "has not" as the participle that it must be: "run", "cut"."""
    if token.key not in BASE_PARTICIPLES or token.tag == "VBN":
        return None
    before = at - 1
    while before > 0 and found[before].tag == "RB":
        before -= 1
    denied = any(each.key in _DENIALS for each in found[before + 1 : at])
    return token._replace(tag="VBN", lemma=token.key) if denied and found[before].lemma == "have" else None


def _no_past(token: Token) -> Token | None:
    """Return a word that is tagged as a past form and is spelt like none as the noun that it is: "the north flank"."""
    if token.tag not in ("VBD", "VBN") or not token.text.islower() or token.key in BASE_PARTICIPLES:
        return None
    known = entry(token.key)
    past = token.key.endswith(("ed", "en", "t")) or lemma(token.key, "v") != token.key or known.bases
    return None if past or "n" not in known.senses else token._replace(tag="NN", lemma=token.key)


def _has_modal(found: list[Token], at: int) -> bool:
    """Tell whether a modal stands before a word, or one that it is joined to: "can read and share files"."""
    before = at - 1
    if before > 0 and found[before].tag == "CC":
        while before > 0 and found[before].tag in ("CC", ",", "VB", "RP"):
            before -= 1
        if before == at - 2:
            return False
    return before >= 0 and found[before].tag == "MD"


def _verb_only(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a word between a plural and an object as the verb that it only can be: "releases receive fixes"."""
    behind = found[at + 1] if at + 1 < len(found) else None
    if token.tag not in ("NN", "JJ") or not at or behind is None or not token.text.islower():
        return None
    relative = found[at - 1].tag in ("WDT", "WP") and behind.tag in (*_OBJECT, "VAL", "IN")  # "trucks that weigh"
    plural = found[at - 1].tag == "NNS" and behind.tag in _OBJECT
    if set(entry(token.key).senses) != {"v"} or not (relative or plural):
        return None
    return token._replace(tag="VBP", lemma=token.key)


def _participle(token: Token, found: list[Token], at: int) -> Token:
    """Return a past form that is no verb of a clause: before a noun, or with the verb of the clause behind it.

    "All enrolled students", "coursework handed in late loses points".
    """
    before, behind = found[at - 1], found[at + 1] if at + 1 < len(found) else None
    if token.tag != "VBD" or not token.key.endswith("ed") or not token.text.islower():
        return token
    inside = before.tag in ("DT", "PRP$", "PDT", "CD") or before.tag == "IN"
    if inside and behind is not None and behind.tag in ("NN", "NNS") and before.key not in tables.CLAUSE_OPENERS:
        return token._replace(tag="JJ", lemma=token.key)
    if before.tag in ("NN", "NNS") and _has_verb_behind(found, at):
        return token._replace(tag="VBN")
    return token


def _has_verb_behind(found: list[Token], at: int) -> bool:
    """Tell whether the clause goes on to a verb of its own, with nothing that opens another clause between."""
    for each in found[at + 1 :]:
        if each.tag in ("VBZ", "VBP", "MD"):
            return True
        if (
            each.tag in ("CC", ",", ":", "WDT", "WP", "WRB", "PRP", "VBD", "VBG", "TO")
            or each.key in tables.CLAUSE_OPENERS
        ):
            return False
    return False


def _received(token: Token, found: list[Token], at: int) -> Token:
    """Return a word in -ing behind a verb of getting and giving as the noun that it is: "receives funding from"."""
    follower = found[at + 1] if at + 1 < len(found) else None
    thing = "n" in entry(token.key).senses and (follower is None or follower.tag in ("IN", "TO", ".", ","))
    if thing and found[at - 1].lemma in tables.GETTING and found[at - 1].tag.startswith("V"):
        return token._replace(tag="NN", lemma=token.key)
    return token
