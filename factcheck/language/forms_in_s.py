"""A form in -s that may be a plural or a verb, told by what stands around it: "Storm drains have", "and sells milk"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import tables
from factcheck.language.lemmas import lemma
from factcheck.language.participles import CLAUSAL, TELLING, helps
from factcheck.language.verb_forms import FINITE, is_amount_of, is_measured_noun, is_mostly_noun, may_be_verb
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token


#: How far back the word before the last one stands.
_BACK = 2


def before_verb_or_object(token: Token, found: list[Token], at: int) -> Token:
    """Return a form in -s as the plural or the verb that it is by what stands behind it."""
    if token.tag == "VBZ" and at == 1 and found[0].tag in ("NN", "JJ") and has_verb_behind(found, at, "VBD"):
        return token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "Storm drains in the town have"
    if token.tag == "VBZ" and _ends_names_joined(found, at):
        return token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "supports IMAP and POP3 accounts"
    behind = token.tag == "NNS" and (
        _is_behind_apposition(found, at)
        or _is_behind_sayer(found, at)
        or _is_behind_date(found, at)
        or _is_behind_measure(found, at)
    )
    if behind and "v" in entry(lemma(token.key, "v")).senses:
        return token._replace(tag="VBZ", lemma=lemma(token.key, "v"))  # "The deputy, Ada Birk, heads the board"
    return token


def _ends_names_joined(found: list[Token], at: int) -> bool:
    """Tell whether a word ends what a verb has as its object, two names joined, with nothing behind it that it has."""
    tags = [each.tag for each in found[max(at - _NAMES_AND_VERB, 0) : at]]
    if len(tags) < _NAMES_AND_VERB or tags[1:] != ["NNP", "CC", "NNP"] or tags[0] not in FINITE:
        return False
    alone = at + 1 == len(found) or found[at + 1].tag in _CLOSING
    return alone and "n" in entry(lemma(found[at].key, "n")).senses


#: Tokens of a verb and two names that "and" joins; tags of what opens no object.
_NAMES_AND_VERB, _CLOSING = 4, frozenset({".", ",", ":", "CC"})


def _is_behind_date(found: list[Token], at: int) -> bool:
    """Tell whether a word goes on a clause that ends in a date, and has an object: "opened in 1971 and sells milk"."""
    if at <= _BACK or found[at - 1].key != "and" or at + 1 >= len(found) or found[at + 1].tag not in _OBJECTS:
        return False
    dated = found[at - 2].value
    others = [each.tag in FINITE for each in found[at + 1 :]]
    told = any(each.tag in FINITE for each in found[: at - 2])
    return dated is not None and dated.kind == "date" and told and not any(others)


def _is_behind_measure(found: list[Token], at: int) -> bool:
    """Tell whether a word goes on a clause that ends in a measure: "weighs 320 grams and feeds mainly on gum"."""
    if at <= _BACK or found[at - 1].key != "and" or at + 1 >= len(found) or found[at + 1].tag not in ("RB", "IN"):
        return False
    measure = found[at - 2].value if found[at + 1].key != "of" else None  # "20 kilograms and boxes of nuts"
    verbs = [each.tag for each in found[: at - 2] if each.tag in FINITE]
    others = [each.tag in FINITE for each in found[at + 1 :]]
    return measure is not None and measure.kind == "quantity" and verbs == ["VBZ"] and not any(others)


#: Tags with which an object may open.
_OBJECTS = frozenset({"VAL", "CD", "DT", "PRP$", "JJ", "NN", "NNS", "NNP"})


def _is_behind_sayer(found: list[Token], at: int) -> bool:
    """Tell whether a word follows who says it, so that the verb comes next: "The tower, she says, dates from 1911"."""
    opens = next((back for back in range(at - 2, 0, -1) if found[back].tag == ","), 0)
    said = [each for each in found[opens + 1 : at - 1] if each.tag in FINITE]
    apart = at > _BACK and found[at - 1].tag == "," and opens > 0
    before = any(each.tag in FINITE for each in found[:opens])
    return apart and len(said) == 1 and said[0].lemma in _TELLING and not before


#: Verbs by which somebody tells what stands around them.
_TELLING = frozenset({"say", "explain", "report", "add", "note", "tell", "write", "recall"})


#: Tags of what a phrase behind a plural subject is made of.
PHRASE = frozenset({"IN", "DT", "NN", "NNS", "NNP", "NNPS", "POS", "JJ", "PRP$", "CD", "HYPH"})


def has_verb_behind(found: list[Token], at: int, *tags: str) -> bool:
    """Tell whether a word that may be a plural has a phrase and the verb for a plural, or of other tags, behind it."""
    token = found[at]
    if helps(token) or token.lemma in TELLING or "n" not in entry(lemma(token.key, "n")).senses:
        return False
    follower = found[at + 1] if at + 1 < len(found) else None
    hangs = follower is not None and (
        follower.tag == "IN" or (follower.value is not None and bool(follower.value.bound))
    )
    if follower is None or not hangs or follower.key in CLAUSAL:
        return False
    for each in found[at + 1 :]:
        if each.tag in ("VBP", "VB", "MD", *tags):
            return True
        if each.value is None and each.tag not in PHRASE:
            return False
    return False


def _is_behind_apposition(found: list[Token], at: int) -> bool:
    """Tell whether a word stands behind a name between commas and before an object, and no verb stands before it."""
    if at < SHORTEST or at + 1 >= len(found) or found[at - 1].text != "," or found[at + 1].tag not in ("DT", "PRP$"):
        return False
    before = found[: at - 1]
    commas = [index for index, each in enumerate(before) if each.text == ","]
    return (
        len(commas) == 1
        and all(each.tag == "NNP" for each in before[commas[0] + 1 :])
        and commas[0] + 1 < len(before)
        and before[0].tag == "DT"
        and not any(each.tag in FINITE or each.tag in ("IN", "CC") for each in before)
    )


#: Fewest words of a subject and a name between commas behind it: "The chair, Berg,".
SHORTEST = 5


#: Tags of words that a name or a noun has before it.
_PLAIN = frozenset({"NN", "JJ"})
_SINGULAR = frozenset({"NN", "NNP"})


def verb_of_one(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a form in -s behind "each" or "a" and a noun as the verb, where its clause has none: "each car seats 70".

    No plural goes with them, and an object or a comparison follows.
    """
    if token.tag != "NNS" or at < _SECOND or found[at - 1].tag not in _SINGULAR:
        return None
    base = lemma(token.key, "v")
    if "v" not in entry(base).senses:
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


def verb_or_part(found: list[Token], at: int) -> None:
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


def received_by(found: list[Token], at: int) -> None:
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


def joined_verb(token: Token, found: list[Token], at: int) -> Token:
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
