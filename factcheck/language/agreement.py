"""Which of two words is the verb, and which adjective is a noun, by what can stand beside what.

The tagger, which sees three words, takes "Ormond supplies bread to" for supplies that bread. No plural has a verb for
one thing behind it, a modal has a verb behind it, and a word that no adjective is spelt like is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import tables
from factcheck.language.lemmas import lemma
from factcheck.language.modifiers import PRIVATIVE
from factcheck.language.verb_tags import (
    BASE_PARTICIPLES,
    FINITE,
    NOUNS,
    is_amount_of,
    is_measured_noun,
    is_mostly_noun,
    may_be_verb,
)
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Tags of words that a name or a noun has before it.
_PLAIN = frozenset({"NN", "JJ"})
_SINGULAR = frozenset({"NN", "NNP"})
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
            or _verb_of_one(token, found, at)
            or _no_past(token)
            or _adverb_of_act(token, found, at)
            or _degree(token, found, at)
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
            _part(found, at)
        elif token.tag in ("VBD", "VBN") and at:
            found[at] = _participle(token, found, at)
            _received_by(found, at)
        elif token.tag == "NNS" and at > 1:
            found[at] = _joined(token, found, at)
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


def _adverb_of_act(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a word right behind a past form as the adverb that tells where it was done: "bought online"."""
    if token.key not in tables.PLACING or token.tag == "RB" or not at or found[at - 1].tag not in ("VBN", "VBD", "JJ"):
        return None
    past = found[at - 1].lemma != found[at - 1].key or found[at - 1].key.endswith("ed")
    behind = found[at + 1] if at + 1 < len(found) else None
    return token._replace(tag="RB", lemma=token.key) if past and (behind is None or behind.tag not in NOUNS) else None


def _degree(token: Token, found: list[Token], at: int) -> Token | None:
    """Return "more" and "less" before an adjective behind "be" as adverbs of degree: "is more popular than"."""
    if token.tag != "JJR" or token.key not in ("more", "less") or not at or found[at - 1].lemma != "be":
        return None
    whole = [each.tag for each in found[at + 1 : at + 3]]
    return token._replace(tag="RBR", lemma=token.key) if whole[:1] == ["JJ"] and whole[1:] in (["IN"], ["."]) else None


def _verb_of_one(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a form in -s behind "each" or "a" and a noun as the verb, where its clause has none: "each car seats 70".

    No plural goes with them, and an object or a comparison follows.
    """
    base = lemma(token.key, "v")
    if token.tag != "NNS" or at < _SECOND or found[at - 1].tag not in _SINGULAR or "v" not in entry(base).senses:
        return None
    if base == token.key or not token.key.endswith("s") or not token.text.islower() or not _opens_behind(found, at + 1):
        return None
    start = at - 1
    while start > 0 and found[start].tag in ("NN", "NNP", "JJ") and found[start].key not in tables.PLURALS:
        start -= 1
    one = found[start].tag == "DT" and found[start].key in tables.OF_ONE
    alone = not any(each.tag in FINITE for each in (*found[:start], *_to_comma(found, at + 1)))
    return token._replace(tag="VBZ", lemma=base) if one and alone else None


#: How many words at least stand before the verb of "each car".
_SECOND = 2


def _opens_behind(found: list[Token], at: int) -> bool:
    """Tell whether an object or a comparison stands at a place, which no noun before it takes."""
    return at < len(found) and found[at].tag in ("DT", "PRP$", "VAL", "CD", "RBR", "JJR")


def _to_comma(found: list[Token], at: int) -> list[Token]:
    """Return the words up to the next mark."""
    end = next((index for index in range(at, len(found)) if found[index].text in _MARKS), len(found))
    return found[at:end]


_MARKS = frozenset(",;.:")


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


def _part(found: list[Token], at: int) -> None:
    """Tag a form in -s behind one thing as its verb, and the supposed verb behind it as the noun."""
    token, before = found[at], found[at - 1]
    if token.lemma in ("be", "have", "do") or not token.text.islower():
        return
    noun = lemma(token.key, "n")
    if token.tag == "VBZ" and noun != token.key and is_amount_of(found, at):
        found[at] = token._replace(tag="NNS", lemma=noun)
        return
    if not may_be_verb(before) or not _is_one(found, at - 1):
        return
    plural = token.tag == "VBZ" and noun != token.key and "n" in entry(noun).senses
    mass = token.tag != "VBZ" and is_mostly_noun(token)
    if (plural and _ends(found, at + 1)) or mass:
        found[at - 1] = before._replace(tag="VBZ", lemma=lemma(before.key, "v"))
        found[at] = token._replace(tag="NNS" if plural else "NN", lemma=noun if plural else token.key)


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


def _received_by(found: list[Token], at: int) -> None:
    """Tag a form in -s behind one thing as its verb, before a participle and a noun: "removes pinned snapshots"."""
    before, behind = found[at - 1], found[at + 1] if at + 1 < len(found) else None
    object_ = behind is not None and behind.tag in ("NN", "NNS") and _ends(found, at + 2)
    if object_ and may_be_verb(before) and not _is_more_noun(before) and _is_one(found, at - 1):
        found[at - 1] = before._replace(tag="VBZ", lemma=lemma(before.key, "v"))
        found[at] = found[at]._replace(tag="JJ", lemma=found[at].key)


def _is_more_noun(token: Token) -> bool:
    """Tell whether a form in -s is more often a plural than a verb: "prices"."""
    known = entry(lemma(token.key, "v"))
    return "n" in known.senses and known.count("n") >= known.count("v")


def _joined(token: Token, found: list[Token], at: int) -> Token:
    """Return a form in -s between "and" and an object as the verb that it is beside another: "and interrupts users"."""
    behind = found[at + 1] if at + 1 < len(found) else None
    verbs = any(each.tag == "VBZ" for each in found[: at - 1])
    if found[at - 1].tag != "CC" or not verbs or behind is None or behind.tag not in ("DT", "NNS", "NN", "PRP$", "JJ"):
        return token
    if not may_be_verb(token) or _is_more_noun(token) or any(each.tag in FINITE for each in found[at + 1 :]):
        return token
    return token._replace(tag="VBZ", lemma=lemma(token.key, "v"))


def _is_one(found: list[Token], at: int) -> bool:
    """Tell whether a subject of one thing, and no verb, stands before a word in its clause."""
    start = at - 1
    if start < 0 or found[start].tag not in _SINGULAR:
        return False
    while start > 0 and found[start - 1].tag in (*_PLAIN, "NNP", "POS"):
        start -= 1
    opens = start == 0 or (found[start - 1].tag == "DT" and found[start - 1].key not in tables.PLURALS)
    named = all(each.tag == "NNP" or (each is found[0] and found[at].tag == "NNS") for each in found[start:at])
    opened = found[start - 1] if start else None
    if not opens or (opened is None and not named):
        return False
    earlier = found[: start - 1] if opened is not None else ()
    return all(each.tag in ("IN", ",", "VAL", "NNP", "TO") for each in earlier)


def _ends(found: list[Token], at: int) -> bool:
    """Tell whether no object stands at a place, but the end of the sentence or what hangs on it."""
    if at >= len(found) or found[at].tag in ("IN", "TO", ".", ",", "CC", ":", "JJR", "WDT"):
        return True
    value = found[at].value
    return (value is not None and value.kind == "date") or is_measured_noun(found[at])


def _received(token: Token, found: list[Token], at: int) -> Token:
    """Return a word in -ing behind a verb of getting and giving as the noun that it is: "receives funding from"."""
    follower = found[at + 1] if at + 1 < len(found) else None
    thing = "n" in entry(token.key).senses and (follower is None or follower.tag in ("IN", "TO", ".", ","))
    if thing and found[at - 1].lemma in tables.GETTING and found[at - 1].tag.startswith("V"):
        return token._replace(tag="NN", lemma=token.key)
    return token
