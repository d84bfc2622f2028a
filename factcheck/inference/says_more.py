"""Words by which a statement says more than a claim: to what degree, only then, no longer, the most of all.

A claim that has them not vouches for no such statement: what protects need not protect fully, and what is not so need
not have been so before.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.inference.shelf import readings
from factcheck.inference.terms import DEGREE_CLASSES, ENDED, ONCE
from factcheck.language.frames import frame
from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry
from factcheck.patterns import pattern

#: Words that deny, before which a part of a sentence stands as it is told.
_DENIES = pattern(r"\b(?:not|no|never|nobody|nothing|none|nor|without|cannot)\b|n't\b", re.IGNORECASE)
_WORD, _YEAR = pattern(r"[^\W\d_]+"), pattern(r"\b\d{4}\b")
_PARTS = pattern(r"[,;:.()]|\bbut\b")
_ALL = sorted((word for words in DEGREE_CLASSES.values() for word in words), key=len, reverse=True)
#: A word for a degree, not before another use of it: "rather than", "the very first".
_DEGREE = pattern(rf"\b({'|'.join(_ALL)})\b(?!\s+(?:than|first|last|same|own|few)\b)", re.IGNORECASE)
#: Degrees of a comparative alone: "much longer", not "much of it".
_OF_MORE = frozenset({"much", "far", "a little", "a bit"})
_OF_EACH = pattern(r"\b(?:all|any|each|every|no)\s+$", re.IGNORECASE)
_MORE = pattern(r"\s+(?:more|less|fewer|[^\W\d_]+er)\b", re.IGNORECASE)
#: "Only" before a date, a month or an hour, and a superlative that nothing follows.
_ONLY_THEN = pattern(
    r"\b(?:only|just)\s+(?:in|on|from|since|at)\s+(?:\d|[A-Z]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b)"
)
_MOST = pattern(r"\bthe\s+(?:most\s+([^\W\d_]+)|([^\W\d_]+est))(?=\s*[.,;]|\s*$)", re.IGNORECASE)
#: What is said to be over, and not to be so yet.
_OVER = pattern(r"\bno longer\b|\b(?:not|n't)\b.*\bany(?:\s?more|\s+longer)\b", re.IGNORECASE)
_YET = pattern(r"\b(?:not|n't)\b.*\byet\b|\bstill\s+(?:(?:is|are|has|have|do|does)\s*)?(?:not|n't)\b", re.IGNORECASE)
_ENDED = pattern(rf"\b(?:{'|'.join(sorted(ENDED))})\b", re.IGNORECASE)
#: "Too" before a quality, and an amount told as exact.
_TOO = pattern(r"\btoo\s+([^\W\d_]+)", re.IGNORECASE)
_EXACTLY = pattern(r"\b(?:exactly|precisely|as (?:early|late|many|few) as)\s+[^\w\s]?(\d[\d.,]*\d|\d)", re.IGNORECASE)
_ABOUT = pattern(r"\b(?:about|almost|nearly|around|roughly|some|approximately|close to|circa)\s+(?=[^\w\s]?\d)", re.I)
_NUMBER = pattern(r"\d[\d.,]*\d|\d")
_ALL_BUT = pattern(r"\ball but\s+(?!\d|the\b|an?\b|one\b|two\b|three\b|[A-Z])")


def says_more(statement: str, claim: str) -> bool:
    """Tell whether a statement has a word that says more, and a claim none of its kind.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    return (
        not _degrees(statement) - _told_by_dates(claim) <= _degrees(claim) | _denied_degrees(claim)
        or _is_most(statement, claim)
        or _is_over_or_to_come(statement, claim)
        or _is_denied_of_then(statement, claim)
        or _is_too_much(statement, claim)
        or _is_exact(statement, claim)
        or (bool(_ALL_BUT.search(statement)) and not _ALL_BUT.search(claim))
        or (bool(_ONLY_THEN.search(statement)) and not _ONLY_THEN.search(claim) and not _is_of_once(statement))
    )


def _told_by_dates(claim: str) -> frozenset[str]:
    """Return the class of "at first" where a claim says when it was so, and may say when it was otherwise."""
    return frozenset({_FIRST}) if _YEAR.search(claim) else frozenset()


#: The class of what was so at first.
_FIRST = "first"


def _is_over_or_to_come(statement: str, claim: str) -> bool:
    """Tell whether a statement says that it is no longer so, or not yet, and a claim only that it is not."""
    if not _DENIES.search(claim) or _ENDED.search(claim):
        return False
    return any(marks.search(statement) and not marks.search(claim) for marks in (_OVER, _YET))


def _is_denied_of_then(statement: str, claim: str) -> bool:
    """Tell whether a statement denies of then what a claim denies of now: "was never open", "is not open"."""
    if not (_DENIES.search(statement) and _DENIES.search(claim)):
        return False
    said, known = (_denied_verbs(text) for text in (statement, claim))
    if any(tense in _THEN for _, tense in known):
        return False
    now = {verb for verb, tense in known if tense == "present"}
    return any(verb in now and tense in _THEN for verb, tense in said)


#: Tenses of what was, or has been, so.
_THEN = frozenset({"past", "perfect"})


def _denied_verbs(text: str) -> set[tuple[str, str]]:
    return {(ways[0].verb, ways[0].tense) for ways in readings(text) if ways[0].negated and ways[0].kind == "main"}


def _is_most(statement: str, claim: str) -> bool:
    """Tell whether a statement says that something is the most of all, and a claim that it is so: "the deepest"."""
    told = [one or lemma(two.lower(), "a") for one, two in _MOST.findall(statement)]
    words = set(_WORD.findall(claim.lower()))
    return any(each.lower() in words and "a" in entry(each.lower()).senses for each in told) and not _MOST.search(claim)


def _is_too_much(statement: str, claim: str) -> bool:
    """Tell whether a statement says that there is too much of a quality: "too dirty"."""
    told = {word.lower() for word in _TOO.findall(statement)}
    return bool(told & set(_WORD.findall(claim.lower()))) and not _TOO.search(claim)


def _is_exact(statement: str, claim: str) -> bool:
    """Tell whether a statement tells an amount as exact that a claim tells as another one, or as about so much."""
    told = set(_EXACTLY.findall(statement))
    return bool(told) and (not told <= set(_NUMBER.findall(claim)) or bool(_ABOUT.search(claim)))


def _is_of_once(statement: str) -> bool:
    """Tell whether a statement tells of what happens once, so that "only then" means as late as that."""
    verbs = [(made.verb, made.frame) for ways in readings(statement) for made in ways if made.kind == "main"]
    return any(verb in ONCE or (name and frame(name).once) for verb, name in verbs)


@lru_cache(maxsize=8192)
def _degrees(text: str) -> frozenset[str]:
    """Return the classes of the degrees that a sentence tells, outside what it denies."""
    told = [_DENIES.split(part)[0] for part in _PARTS.split(text)]
    return frozenset().union(*map(_classes, told))


@lru_cache(maxsize=8192)
def _denied_degrees(text: str) -> frozenset[str]:
    return _classes(text) - _degrees(text)


def _classes(text: str) -> frozenset[str]:
    found = set()
    for each in _DEGREE.finditer(text):
        word = each.group(1).lower()
        if _OF_EACH.search(text[: each.start()]):
            continue  # what every author gets every famous one gets
        if word not in _OF_MORE or _MORE.match(text, each.end()):
            found.add(_CLASS_OF[word])
    return frozenset(found)


_CLASS_OF = {word: name for name, words in DEGREE_CLASSES.items() for word in words}
