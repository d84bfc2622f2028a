"""What one subject is said to do or be, deed by deed: "makes steel and employs 500 people"."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.language import tables
from factcheck.language.subjects import Place, is_between
from factcheck.language.verbs import is_forming, is_known_present, is_past_form, is_verb
from factcheck.language.words import Word

_JOINT = re.compile(r",? (?:and|but) |, ")
#: A year, which may be that of several deeds.
DATE = re.compile(r"\b(?:1\d{3}|20\d\d)\b")


class Deed(NamedTuple):
    """What is said of a subject: the words between that it shares with the first deed ("was"), and its own place."""

    shared: Place
    own: Place
    past: bool


def cut_deeds(text: str, start: int, end: int, found: tuple[Word, ...], verb: int) -> list[Deed]:
    """Return the deeds that begin at the first verb and behind each joint that a verb of the same kind follows.

    Args:
        text: the sentence.
        start: where its subject, or the first deed, begins, in characters.
        end: where the last deed ends.
        found: the words between.
        verb: index of the first verb among them.
    """
    first = found[verb]
    lead = _shared_verbs(found, verb)
    deeds = [Deed((start, start), (start + first.start, end), _is_past(first))]
    for joint in _JOINT.finditer(text, start + first.end, end):
        at = next((at for at, word in enumerate(found) if start + word.start >= joint.end()), None)
        if at is None or any(word.key in tables.SUBORDINATORS for word in found[verb:at]):
            break
        if "and" not in joint[0] and "but" not in joint[0] and not re.search(r" (?:and|but) ", text[joint.end() : end]):
            continue
        own = at
        while at < len(found) and is_between(found[at]):
            at += 1
        shared = _shared_by(found, at, verb, lead) if at < len(found) else None
        if shared is None:
            continue
        deeds[-1] = deeds[-1]._replace(own=(deeds[-1].own[0], joint.start()))
        place = (start + found[verb].start, start + found[shared - 1].end) if shared > verb else (start, start)
        deeds.append(Deed(place, (start + found[own].start, end), _is_past(found[at]) or shared > verb))
    return deeds


def _shared_verbs(found: tuple[Word, ...], verb: int) -> int:
    """Return the index behind "was", "has not", "had been", which later participles may share, or the verb's own."""
    at = verb
    while at < len(found) and (found[at].key in tables.AUXILIARIES or found[at].key in tables.NEGATIONS):
        at += 1
    owns = found[verb].key in tables.HAVE and not any(is_past_form(word) for word in found[at : at + 2])
    return verb if owns else at


def _shared_by(found: tuple[Word, ...], at: int, verb: int, lead: int) -> int | None:
    """Return the index behind the words that a deed at ``at`` shares with the first one, or None if it is none.

    "Was founded in 1987 and sold in 1999" shares "was"; "was founded in 1987 and sold three plants" nothing.
    """
    word = found[at]
    present = (is_verb(word) and not is_past_form(word)) or (is_known_present(word) and at + 1 < len(found))
    if word.key in tables.AUXILIARIES or is_forming(word) or present:
        return verb
    if is_forming(found[verb]):
        return verb + 1 if word.key in tables.BASE_VERBS and at + 1 < len(found) else None
    if not is_past_form(word):
        return None
    follower = next((each for each in found[at + 1 :] if not is_between(each) and each.key not in tables.AGAIN), None)
    if follower is not None and _is_object(follower) and word.stem not in tables.DITRANSITIVE:
        return lead if found[verb].key in tables.HAVE and lead > verb and not _has_been(found, verb, lead) else verb
    if lead == verb:
        return verb if _is_past(found[verb]) else None
    if word.stem in tables.INTRANSITIVE:
        return verb if _is_past(found[verb]) else None
    passive = follower is not None and follower.key in tables.PREPOSITIONS
    if found[verb].key in tables.HAVE and not _has_been(found, verb, lead):
        return None if passive else lead
    if passive:
        return lead
    return verb if found[verb].key in tables.PAST else None


def _has_been(found: tuple[Word, ...], verb: int, lead: int) -> bool:
    return any(word.key == "been" for word in found[verb:lead])


def _is_object(word: Word) -> bool:
    """Tell whether a word behind a past form shows that it is active: "handled 2.4 million", "sold the house"."""
    return word.text[0].isdigit() or word.key in tables.ARTICLES


def _is_past(word: Word) -> bool:
    return is_past_form(word) or word.key in tables.PAST or word.key in tables.UNCHANGED


def is_whole(text: str, deed: Deed, later: list[Deed], is_one_of_many: bool) -> bool:
    """Tell whether a deed says enough to stand alone: more than "opened", and with the year that may be its own.

    Args:
        text: the sentence.
        deed: the deed.
        later: the deeds behind it.
        is_one_of_many: whether the sentence tells of more than one.
    """
    bare = is_one_of_many and " " not in text[slice(*deed.own)].strip()
    return not bare and not _may_share_date(text, deed, later)


def _may_share_date(text: str, deed: Deed, later: list[Deed]) -> bool:
    """Tell whether the year behind the last of several past deeds may be that of this one, which has none."""
    if not later or not (deed.past and later[-1].past):
        return False
    return DATE.search(text, *deed.own) is None and DATE.search(text, *later[-1].own) is not None
