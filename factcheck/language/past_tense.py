"""Participles that are the past tense of their clause: "an engine that Holm built in 1921", "Berg denied it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.verb_forms import (
    FINITE,
    PAIR,
    SUBORDINATORS,
    ends_noun,
    is_place,
    may_be_verb,
)

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Tags of what opens an object: "the council rebuked the paper".
OBJECT = frozenset({"DT", "PRP$", "NNP", "NNS", "VAL", "PRP"})


def past_for_participle(found: list[Token], start: int, end: int) -> None:
    """Tag a participle of a stretch, behind a noun, as the past tense that the stretch lacks.

    It is the only one, with an object behind it, "the council rebuked the paper", or the last of several.
    """
    all_of = [at for at in range(start + 1, end) if found[at].tag == "VBN"]
    past = [at for at in all_of if may_be_past(found, at)]
    with_object = [at for at in past if _has_object(found, at + 1, end)]
    lone = len(all_of) == 1
    chosen = with_object[:1] if lone else past[-1:] if len(all_of) > 1 else []
    if chosen and (lone or chosen[0] > all_of[0]):
        found[chosen[0]] = found[chosen[0]]._replace(tag="VBD")


def _has_object(found: list[Token], at: int, end: int) -> bool:
    """Tell whether an object opens at a place, or behind a particle there: "set up the union"."""
    if at + 1 < end and found[at].tag == "RP":
        at += 1
    return at < end and found[at].tag in OBJECT


def find_past_behind_aside(found: list[Token], start: int, end: int) -> None:
    """Tag the participle in commas behind a subject, and the past tense behind the second comma, as what they are.

    "The hall, designed by Berg, opened in 1973": of two such forms the first stands in the aside.
    """
    commas = [at for at in range(start, end) if found[at].text == ","]
    if len(commas) < PAIR or commas[0] == start or commas[1] + 1 >= end:
        return
    opened, closed = commas[0] + 1, commas[1] + 1
    one, two = found[opened], found[closed]
    forms = ("VBN", "VBD")
    if one.tag not in forms or two.tag not in forms or found[closed + 1 : closed + 2] == [] or _has_by(found, closed):
        return
    before, within = found[start : opened - 1], found[opened + 1 : closed - 1]
    if not within or within[0].tag not in _BEHIND_PARTICIPLE or any(each.tag in FINITE for each in (*before, *within)):
        return
    if any(each.tag == "IN" and each.key in SUBORDINATORS for each in before) or not ends_noun(found[opened - 2]):
        return
    later = [at for at in range(closed + 1, end) if found[at].tag in FINITE]
    if any(found[at - 1].tag != "CC" for at in later):
        return
    found[opened] = one._replace(tag="VBN")
    found[closed] = two._replace(tag="VBD")


#: Tags of what stands behind a participle that has no object: "designed by", "founded 1907", "first shown".
_BEHIND_PARTICIPLE = frozenset({"IN", "TO", "RB", "RP", "VAL"})


def _has_by(found: list[Token], at: int) -> bool:
    return at + 1 < len(found) and found[at + 1].key == "by"


def may_be_past(found: list[Token], at: int) -> bool:
    """Tell whether a participle may be a past tense where it stands: behind a noun, and none does it by "by"."""
    token = found[at]
    if token.tag != "VBN" or not (ends_noun(found[at - 1]) or is_place(found, at - 1)):
        return False
    follower = found[at + 1] if at + 1 < len(found) else None
    if follower is not None and follower.key == "by":
        return False
    return not token.key.endswith(("en", "wn", "ne", "un", "um", "ung", "unk", "rn"))  # "given", "done", "sung"


def find_past(found: list[Token]) -> None:
    """Tag participles with an object behind them and a whole subject before them as the past tense that they are.

    "Berg denied it, but a court convicted her": what is undergone has no object, but with verbs of giving and naming.
    """
    for at in range(1, len(found) - 1):
        past = may_be_past(found, at)
        if past and found[at].lemma not in _TWO_OBJECTS and _is_object(found, at + 1):
            start = at - 1
            while start > 0 and found[start - 1].tag in _SUBJECT:
                start -= 1
            before = found[start - 1] if start else None
            joined = before is not None and before.key in ("and", ",") and found[at + 1].key in _OBJECTS
            if before is None or before.text == ";" or before.key in ("but", "yet") or joined:
                found[at] = found[at]._replace(tag="VBD")
        elif (past and _is_told_of_thing(found, at)) or _was_before(found, at):
            found[at] = found[at]._replace(tag="VBD")
        elif may_be_verb(found[at]) and _is_told_of_thing(found, at) and found[at + 1].tag in _BEHIND_CLAUSE:
            found[at] = found[at]._replace(tag="VBZ", lemma=lemma(found[at].key, "v"))


#: Pronouns that are nothing but an object, or a subject that no noun stands before: "and the city repaired it".
_OBJECTS = frozenset({"it", "him", "them"})
#: Adverbs of what was so before.
_BEFORE = frozenset({"previously", "formerly", "earlier", "once", "originally", "initially"})


def _was_before(found: list[Token], at: int) -> bool:
    """Tell whether a participle behind "and previously" is the second of two verbs: "heads it and once worked as"."""
    if found[at].tag != "VBN" or at < PAIR or found[at - 1].key not in _BEFORE or found[at - 2].tag != "CC":
        return False
    verbs = [each for each in found[: at - 2] if each.tag.startswith(("VB", "MD"))]
    by = found[at + 1].key == "by" if at + 1 < len(found) else False
    return bool(verbs) and verbs[-1].tag in FINITE and verbs[-1].lemma not in ("be", "have") and not by


def _is_told_of_thing(found: list[Token], at: int) -> bool:
    """Tell whether a name stands between a verb and "that" or "which" behind a noun: "an engine that Holm built in"."""
    start = at
    while found[start - 1].tag == "NNP" or found[start - 1].text == "&":
        start -= 1
    opened = start - 1
    return 0 < opened < at - 1 and found[opened].key in _THINGS and found[opened - 1].tag in ("NN", "NNS")


#: Relative pronouns that may stand for what is done.
_THINGS = frozenset({"that", "which", "whom"})
#: Tags of what goes on behind a relative clause, or within it behind its verb.
_BEHIND_CLAUSE = FINITE | {"IN"}


#: Verbs that leave something in a state, told by a participle: "the fire left six people injured".
_RESULTS = frozenset({"leave", "keep", "get"})
#: Tags of words in an object.
_WITHIN = frozenset({"DT", "PRP$", "PRP", "CD", "VAL", "JJ", "NN", "NNS", "NNP"})


def find_result(found: list[Token], start: int, end: int) -> None:
    """Tag "left" as the past and "injured" as the participle in "The fire left six people injured"."""
    for at in range(start + 1, end - 2):
        if found[at].tag != "VBN" or found[at].lemma not in _RESULTS or not may_be_past(found, at):
            continue
        last = at + 1
        while last < end and found[last].tag in _WITHIN:
            last += 1
        if at + 1 < last < end and found[last].tag in ("VBD", "VBN") and _ends_clause(found, last + 1, end):
            found[at] = found[at]._replace(tag="VBD")
            found[last] = found[last]._replace(tag="VBN")


def _ends_clause(found: list[Token], at: int, end: int) -> bool:
    return at >= end or found[at].tag in ("IN", "CC") or found[at].text in (",", ".", ";")


#: Tags of words in a subject.
_SUBJECT = frozenset({"DT", "PRP$", "NN", "NNS", "NNP", "JJ", "POS"})
#: Verbs that leave an object behind them when they are undergone: "the boy called Tor", "a man given the prize".
_TWO_OBJECTS = frozenset(
    """call name dub title entitle label nickname give award hand offer grant show pay lend owe teach tell deny promise
    sell send charge fine elect appoint rename crown declare consider deem render make allow assign leave""".split()
)


def _is_object(found: list[Token], at: int) -> bool:
    """Tell whether a word opens an object: a name that is no day, a pronoun."""
    token = found[at]
    day = token.key.endswith("day") or token.value is not None
    return not day and (token.tag == "NNP" or (token.tag == "PRP" and token.key in _WHOM))


_WHOM = frozenset({"him", "her", "it", "them", "us", "me"})
