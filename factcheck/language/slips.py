"""Words that the tagger took for what they cannot be where they stand: "to light", "moors belong", "last bred"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import tables
from factcheck.language.lemmas import lemma
from factcheck.language.verb_forms import FINITE, SUBORDINATORS, UNCHANGED
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

_NAMES = frozenset({"NNP", "NNPS"})
_NOUNS = frozenset({"NN", "NNS", *_NAMES})
#: Adjectives that are adverbs between a subject and its verb: "the owls last bred in 1998".
_ORDERING = frozenset({"first", "last"})
_PAST = frozenset({"VBD", "VBN"})
#: Tags that a word may have got by mistake; what has another one is what it seems.
_MISTAKEN = frozenset(("IN", "NN", "NNS", "JJ", "VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "MD", "EX"))
#: What stands behind the object of a verb, where it is one word.
_BEHIND_OBJECT = frozenset({"IN", "TO", "CC", "RB", ".", ","})
_SECOND = 2


def slipped(token: Token, found: list[Token], at: int) -> Token:
    """Return a word with a tag that it can have where it stands.

    Args:
        token: the word.
        found: the sentence as tagged.
        at: its index.
    """
    may_be = token.tag in _MISTAKEN or token.key in _REACHING
    return _slipped(token, found, at) if may_be else token  # as half of all words are


def _slipped(token: Token, found: list[Token], at: int) -> Token:
    before = found[at - 1] if at else None
    follower = found[at + 1] if at + 1 < len(found) else None
    known = entry(token.key)
    verb = _no_preposition(token, before)
    if verb is not None:
        return verb
    small = _function_word(token, found, at)
    if small is not None:
        return small
    if token.tag == "VBN" and token.key in tables.PAST_ONLY:
        return token._replace(tag="VBD")  # "the boat that left came back"
    if token.key in _REACHING and before is not None and before.tag in (*_NOUNS, "VBG") and _reaches(found, at):
        return token._replace(tag="VBP", lemma=token.key)  # "fines range from 100 to 500 dollars"
    done = follower is not None and follower.tag in ("DT", "PRP$") and token.tag == "NN" and "v" in known.senses
    helped = at > 1 and before is not None and before.tag == "RB" and found[at - _SECOND].tag == "MD"
    if helped and token.tag in ("NN", "JJ") and "v" in known.senses and token.text.islower():
        return token._replace(tag="VB", lemma=token.key)  # "can only camp at"
    if done and before is not None and before.key == "to":
        return token._replace(tag="VB", lemma=token.key)  # "to book the hall"
    if token.tag == "MD" and token.key not in tables.MODALS and before is not None and before.key == "to":
        return token._replace(tag="VB", lemma=token.key)  # "to light a fire"
    if before is None:
        return _opening(token, follower)
    if token.tag in ("VB", "VBP") and _is_behind_be(found, at):
        tag = "JJ" if "a" in known.senses and token.key not in UNCHANGED else "VBN"
        return token._replace(tag=tag, lemma=token.key)  # "is not open on Sundays"
    if follower is None:
        return token
    verb = _second_verb(token, found, at)
    if verb is not None:
        return verb
    if _is_subject(token, found, at):
        return token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "Norlink ferries sail between"
    return _verb(token, found, at) or _noun(token, before, follower) or _beside(token, before, follower) or token


#: A preposition that the tagger takes for a noun, and tags of what opens a noun phrase behind it.
_BEHIND, _OPENING_NOUN = "behind", frozenset({"DT", "PRP$", "NNP"})


def _function_word(token: Token, found: list[Token], at: int) -> Token | None:
    """Return "behind", and "'s" and "there" behind a noun, as what they are there, or None."""
    before, follower = found[at - 1] if at else None, found[at + 1] if at + 1 < len(found) else None
    if token.key == _BEHIND and token.tag in ("NN", "JJ") and follower is not None and follower.tag in _OPENING_NOUN:
        return token._replace(tag="IN")  # "as runners-up behind Castle Brack"
    if before is None or before.tag not in _NOUNS:
        return None
    if token.tag == "VBZ" and token.key in _OWNING and _owns(found, at):
        return token._replace(tag="POS")  # "Hollowmere's press was built"
    return token._replace(tag="RB") if token.tag == "EX" and _is_subject_before(found, at) else None


def _is_subject_before(found: list[Token], at: int) -> bool:
    """Tell whether a subject stands before "there": "the runway there is short", not "in winter there is a boat"."""
    start = at
    while start and found[start - 1].tag in (*_NOUNS, "JJ", "DT"):
        start -= 1
    opens = found[start - 1] if start else None
    return found[start].tag == "DT" and (opens is None or opens.key in SUBORDINATORS)


#: What makes a possessive of a name, or is short for "is".
_OWNING = frozenset({"'s", "’s"})
#: Tags of what is owned, behind which a verb shows that it is a subject.
_OWNED = frozenset({"NN", "NNS", "JJ", "JJS", "HYPH"})


def _owns(found: list[Token], at: int) -> bool:
    """Tell whether a noun with a verb behind it follows what may be short for "is", so that it makes a possessive."""
    end = at + 1
    while end < len(found) and found[end].tag in _OWNED:
        end += 1
    owned = end > at + 1 and found[end - 1].tag in ("NN", "NNS")
    return owned and end < len(found) and found[end].tag in FINITE


def _no_preposition(token: Token, before: Token | None) -> Token | None:
    """Return a word that was taken for a preposition as the verb that it is, or None."""
    known = entry(token.key)
    if token.tag != "IN" or "v" not in known.senses or token.key in tables.VERB_PREPOSITIONS or before is None:
        return None
    if before.tag in (*_NOUNS, "PRP", "CC") and "r" not in known.senses:
        return token._replace(tag="VBP", lemma=token.key)  # "the moors belong to"
    return token._replace(tag="VB", lemma=token.key) if before.key == "to" else None  # "used to own a mill"


def _second_verb(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a form that is the second verb of a subject, or comes again behind another, as that verb, or None."""
    if token.tag != "NNS":
        second = _is_second_verb(found, at, "VBP", "VB")
        return token._replace(tag="VBP", lemma=token.key) if second else None  # "begin at 9 and end at 5"
    if not (_is_second_verb(found, at, "VBZ") or _is_told_again(found, at)):
        return None
    third = lemma(token.key, "v")  # "accepts 1 to 9 and defaults to 6"
    return token._replace(tag="VBZ", lemma=third) if third != token.key else None


def _is_told_again(found: list[Token], at: int) -> bool:
    """Tell whether a verb comes again behind another subject: "Holm exports fish, and Rom exports paper"."""
    subject, joint = found[at - 1], found[at - _SECOND] if at > 1 else None
    joined = joint is not None and joint.tag in ("CC", "IN", ":", ",") and subject.tag in _NOUNS
    return joined and any(each.key == found[at].key and each.tag == "VBZ" for each in found[:at])


def _is_behind_be(found: list[Token], at: int) -> bool:
    """Tell whether a form of "be" stands before a word, with no more than "not" and the like between."""
    place = at - 1
    while place > 0 and found[place].tag == "RB":
        place -= 1
    return place < at - 1 and found[place].lemma == "be" and found[place].tag in ("VBZ", "VBP", "VBD")


#: Words that are verbs before two ends: they range, they vary.
_REACHING = frozenset({"range", "vary"})


def _reaches(found: list[Token], at: int) -> bool:
    """Tell whether "from" and an amount stand behind a word, and no verb before it."""
    behind = found[at + 1 : at + 1 + _SECOND]
    told = bool(behind) and behind[0].value is not None and behind[0].key.startswith("from ")
    ends = told or (len(behind) == _SECOND and behind[0].key == "from" and behind[1].value is not None)
    return ends and not any(each.tag in FINITE for each in found[:at])


def _is_second_verb(found: list[Token], at: int, *first: str) -> bool:
    """Tell whether a form behind a time or number and "and" is the second verb of a subject, as the first was one."""
    if at <= _SECOND or found[at - 1].key != "and" or found[at - _SECOND].value is None:
        return False
    token, follower = found[at], found[at + 1]
    base = lemma(token.key, "v") if "VBZ" in first else token.key
    verbal = token.tag in ("NN", "NNS", "JJ", "VB") and token.text.islower() and "v" in entry(base).senses
    behind = follower.tag in ("IN", "TO") or follower.value is not None
    return verbal and behind and any(each.tag in first for each in found[:at])


def _is_subject(token: Token, found: list[Token], at: int) -> bool:
    """Tell whether a form in -s is a plural before a base form that is mostly a verb."""
    if token.tag != "VBZ" or at + _SECOND >= len(found) or found[at - 1].tag not in (*_NOUNS, "VAL", "JJ"):
        return False
    noun, verb, behind = lemma(token.key, "n"), found[at + 1], found[at + _SECOND]
    mostly = entry(verb.key).count("v") > entry(verb.key).count("n") and verb.tag in ("NN", "VB", "VBP", "JJ")
    often = noun != token.key and entry(noun).count("n") * _RARER >= entry(token.lemma).count("v") > 0
    return mostly and often and verb.text.islower() and (behind.tag in ("IN", "TO") or behind.value is not None)


#: So many times as often as a noun may a form in -s be a verb that is none before another verb.
_RARER = 3


def _opening(token: Token, follower: Token | None) -> Token:
    """Return a word that opens a sentence as the name or quality it must be: "Brindle retries", "existing files"."""
    if token.tag == "VBG" and token.key in tables.QUALITIES_IN_ING and follower is not None and follower.tag in _NOUNS:
        return token._replace(tag="JJ", lemma=token.key)
    alone = token.tag == "JJ" and token.text[:1].isupper() and set(entry(token.key).senses) == {"a"}
    finite = follower is not None and follower.tag == "VBZ" and follower.lemma not in ("be", "have", "do")
    return token._replace(tag="NNP", lemma=token.key) if alone and finite else token


def _verb(token: Token, found: list[Token], at: int) -> Token | None:
    """Return the verb behind a command or other code in the place of a plural: "`holm prune` removes old files"."""
    before, follower = found[at - 1], found[at + 1]
    if token.tag == "NNS" and before.text.startswith("`"):
        base = lemma(token.key, "v")
        verbs = base != token.key and entry(base).count("v") > entry(base).count("n")
        thing = follower.tag in ("DT", "JJ", "NN", "NNS", "PRP$", "VBG", "VBN", "VBD", *_NAMES)
        return token._replace(tag="VBZ", lemma=base) if verbs and thing else None
    told = token.tag == "NN" and before.tag in _NOUNS and follower.key == "to" and at + _SECOND < len(found)
    past = next((base[:-2] for base in entry(token.key).bases if base.endswith(".v")), "")
    if told and past and found[at + _SECOND].key in ("be", "have"):
        return token._replace(tag="VBN", lemma=past)  # "a yew thought to be 900 years old"
    return None


def _noun(token: Token, before: Token, follower: Token) -> Token | None:
    """Return what was taken for a verb or an adjective as the noun that it is before a verb or a name."""
    if token.tag == "VBG" and before.lemma in tables.SWITCHING and follower.tag in _BEHIND_OBJECT:
        return token._replace(tag="NN", lemma=token.key)  # "disables caching"
    if token.tag not in ("VBZ", "JJ"):
        return None
    known = entry(token.key)
    plural = lemma(token.key, "n")
    subject = before.tag in _NOUNS or before.tag == "JJ"
    if token.tag == "VBZ" and subject and follower.tag == "VBP" and plural != token.key and entry(plural).count("n"):
        return token._replace(tag="NNS", lemma=plural)  # "Access tokens expire"
    ends = follower.tag in ("IN", "TO", ".", ",", "VBD", "VBZ") and before.tag in _NOUNS
    if token.tag == "JJ" and token.key in tables.NOUNS_BEHIND_NOUNS and ends:
        return token._replace(tag="NN", lemma=plural)  # "lost the cup final to Asp"
    if token.tag == "JJ" and before.tag == "NN" and follower.tag == "NNP" and known.count("n"):
        return token._replace(tag="NN", lemma=plural)  # "the environment variable HOLM_HOME"
    return None


def _beside(token: Token, before: Token, follower: Token) -> Token | None:
    """Return an adverb before a past form, or a participle that is an adjective before a plural, as what it is."""
    if token.tag == "JJ" and token.key in _ORDERING and before.tag in _NOUNS and follower.tag in _PAST:
        return token._replace(tag="RB", lemma=token.key)
    if (
        token.tag == "VBD"
        and before.tag == "VBZ"
        and before.lemma not in ("be", "have", "do")
        and follower.tag == "NNS"
    ):
        return token._replace(tag="JJ", lemma=token.key)  # "removes expired snapshots"
    helped = before.tag in ("VBZ", "VBP", "VB", "VBD", *_NAMES) and before.lemma != "be"
    if token.tag == "VBG" and helped and follower.tag in ("NN", "NNS") and token.key in tables.QUALITIES_IN_ING:
        return token._replace(tag="JJ", lemma=token.key)  # "overwrites existing files"
    return None
