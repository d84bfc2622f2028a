"""What a plain sentence is about: the words before its first verb."""

from __future__ import annotations

from factcheck.language import tables
from factcheck.language.verbs import (
    is_adverb,
    is_forming,
    is_known_present,
    is_participle,
    is_past_form,
    is_present_form,
    is_verb,
)
from factcheck.language.words import Word, words

_SUBJECT_WORDS = 10

Place = tuple[int, int]


def names_subject(found: tuple[Word, ...]) -> bool:
    """Tell whether a piece opens with a subject of its own, and not with "it", and has a verb."""
    verb = first_verb(found)
    if (
        verb is None
        or found[0].key in tables.PRONOUNS
        or any(word.key in tables.SUBORDINATORS for word in found[:verb])
    ):
        return False
    opens = not found[0].stop or found[0].key in tables.DETERMINERS
    reduced = is_participle(found[0].key) and found[1].key in tables.PREPOSITIONS  # "opened in 2001"
    return opens and not reduced and any(not word.stop for word in found[:verb])


def subject_of(text: str, start: int, end: int) -> Place | None:
    """Return the place of the words before the first verb, if they can be what a sentence is about."""
    found = words(text[start:end])
    verb = first_verb(found)
    if verb is None or not is_subject(found[:verb]) or "," in text[start : start + found[verb].start]:
        return None
    while verb > 1 and is_between(found[verb - 1]):
        verb -= 1
    return start, start + found[verb - 1].end


def described_by(text: str, start: int, end: int) -> Place | None:
    """Return the place of the subject of a clause that tells only what it is or has, so that "it" can mean no other."""
    found = words(text[start:end])
    verb = first_verb(found)
    if verb is None or found[verb].key not in tables.AUXILIARIES or any(is_past_form(word) for word in found):
        return None
    return subject_of(text, start, end)


def is_subject(found: tuple[Word, ...]) -> bool:
    """Tell whether words may be what a sentence is about: a few of them, with a name or "the"."""
    named = any(word.capital for word in found) or (bool(found) and found[0].key == "the")
    return 0 < len(found) <= _SUBJECT_WORDS and named and not any(word.key in tables.SUBORDINATORS for word in found)


def is_subject_of(found: tuple[Word, ...]) -> bool:
    """Tell whether the words before a verb are a subject, behind a circumstance or not: "In 2019, Acme"."""
    return not any(word.key in tables.SUBORDINATORS for word in found) and is_subject(found[-_SUBJECT_WORDS:])


def first_verb(found: tuple[Word, ...]) -> int | None:
    """Return the index of the first word that looks like a verb, or of one in -s behind a name, before any "and"."""
    sure = next((at for at, word in enumerate(found) if at and (is_verb(word) or is_forming(word))), None)
    joint = next((at for at, word in enumerate(found) if word.key in tables.JOINTS), len(found))
    if sure is not None and sure < joint:
        return sure
    likely = (at for at in range(1, joint) if _is_named(found, at) and _may_follow_name(found, at))
    led = bool(found) and (found[0].key in tables.BEFORE_NOUNS or found[0].key in tables.COUNTING)
    known = (at for at in range(2, joint) if is_known_present(found[at]) and led)
    return next(likely, next(known, _behind_plural(found, joint) or sure))


def _behind_plural(found: tuple[Word, ...], joint: int) -> int | None:
    """Return the index of a verb in its base form behind a plural that opens a sentence: "Trains run", "Shops open"."""
    return next(
        (at for at in range(1, min(joint, _SHORT)) if found[at].key in tables.BASE_VERBS and _is_plural(found, at)),
        None,
    )


#: Words in which the verb behind a plural shows.
_SHORT = 6


def _is_plural(found: tuple[Word, ...], at: int) -> bool:
    """Tell whether a plural opens a sentence and goes up to a word, "under six" and the like passed over."""
    plural = next((index for index in range(min(at, 2)) if _may_be_plural(found[index])), None)
    if plural is None:
        return False
    between = found[plural + 1 : at]
    return not between or (between[0].key in tables.PREPOSITIONS and len(between) > 1 and not between[-1].stop)


def _may_be_plural(word: Word) -> bool:
    return word.key in tables.PLURALS or (word.key.endswith("s") and not word.key.endswith("ss") and not word.stop)


def _is_named(found: tuple[Word, ...], at: int) -> bool:
    """Tell whether a name stands before a word, or the number of one: "Acme", "Version 5.0"."""
    before = at - 1
    while before > 0 and found[before].text.isdigit():
        before -= 1
    return found[before].capital


def _may_follow_name(found: tuple[Word, ...], at: int) -> bool:
    """Tell whether a word behind a name may be its verb: one in -s, or "cost" before an amount or an article."""
    if found[at].key not in tables.UNCHANGED:
        return is_present_form(found[at])
    follower = found[at + 1] if at + 1 < len(found) else None
    return follower is not None and (follower.capital or follower.stop or follower.text[0].isdigit())


def is_between(word: Word) -> bool:
    """Tell whether a word may stand between a subject and its verb: "later", "also"."""
    return is_adverb(word.key) or word.key in tables.VERB_ADVERBS or word.key in tables.SEQUELS
