"""What stands before a noun or a name: its modifiers, titles and joined names, and what measures it."""

from __future__ import annotations

from factcheck.language.lemmas import lemma
from factcheck.language.records import Token
from factcheck.language.wordnet import entry
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Modifier, Phrase
from factcheck.syntax.words import (
    DIRECTIONS,
    MEASURED,
    NAME_JOINTS,
    ROLE_WORDS,
    TITLES,
)

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_NAMES = frozenset({"NNP", "NNPS"})


def titles_of(before: list[Token]) -> list[Modifier]:
    """Return what stands before a name: "Director" Ida Berg, "the ship" Asp."""
    nouns = [each for each in before if each.tag in _NOUNS and each.key not in DIRECTIONS]
    others = modifiers_of([each for each in before if each not in nouns])
    if not nouns:
        return others
    words = " ".join(each.lemma for each in nouns)
    adjectives = [each for each in others if each.kind == "adj" and each.end <= nouns[0].start]
    first = adjectives[0] if adjectives else nouns[0]
    own = (*adjectives, *modifiers_of(nouns[:-1]))
    title = Phrase(nouns[-1].lemma, "noun", first.start, nouns[-1].end, modifiers=own, plural=nouns[-1].tag == "NNS")
    rest = [each for each in others if each not in adjectives]
    return [*rest, Modifier("title", words, first.start, nouns[-1].end, title)]


def modifiers_of(before: list[Token]) -> list[Modifier]:
    """Return the words before a head as modifiers; runs of names are one."""
    found: list[Modifier] = []
    at = 0
    while at < len(before):
        token = before[at]
        if token.tag in _NAMES and not is_role(token):
            last = at
            while last + 1 < len(before) and (
                before[last + 1].tag in _NAMES or before[last + 1].key in NAME_JOINTS or before[last + 1].tag == "HYPH"
            ):
                last += 1
            words = " ".join(each.key for each in before[at : last + 1])
            joined = _joined_names(token) if last == at else []
            if joined:
                found += joined
                at = last + 1
                continue
            name = Phrase(words, "name", token.start, before[last].end)
            found.append(Modifier("noun", words, token.start, before[last].end, name))
            at = last + 1
            continue
        most = token.key == "most" and token.tag == "RBS" and at + 1 < len(before)  # the degree of the next word
        if token.tag not in ("HYPH", ",", "CC") and token.key != "and" and not most:
            kind = (
                "noun"
                if token.tag in _NOUNS
                else "ordinal"
                if token.value and token.value.kind == "ordinal"
                else "superlative"
                if token.tag == "JJS" or (at and before[at - 1].tag == "RBS")
                else "adj"
            )
            word = token.key if token.tag == "VBN" else token.lemma  # as where the tagger takes it for an adjective
            found.append(Modifier(kind, word, token.start, token.end, None, token.value))
        at += 1
    return found


def _joined_names(token: Token) -> list[Modifier]:
    """Return the names that a hyphen joins as modifiers of their own: "the OpenAI-Microsoft partnership"."""
    parts = token.text.replace("–", "-").split("-")
    if len(parts) != 2 or not all(len(part) > 2 and part[0].isupper() for part in parts):
        return []
    found, start = [], token.start
    for part in parts:
        name = Phrase(part.lower(), "name", start, start + len(part))
        found.append(Modifier("noun", part.lower(), start, start + len(part), name))
        start += len(part) + 1
    return found


def is_role(token: Token) -> bool:
    """Tell whether a word written as a name is a common noun for what somebody is: "CEO", "President"."""
    return token.key in ROLE_WORDS or token.key in TITLES


def is_common(token: Token) -> bool:
    """Tell whether a word written as a name is a common noun as well: "University", "Bank"."""
    found = entry(token.key)
    return found.count("n") > 0 and not found.proper


#: Bounds that a preposition before a numbered noun gives its number: "since version 4.0".
BOUNDED_BY = frozenset({"since", "until", "before", "after", "from"})


def exact(value: Value | None) -> Value | None:
    """Return a label without the limit that the preposition before its noun tells: "since version 4.0"."""
    if value is None or value.bound not in BOUNDED_BY:
        return value
    point = value.low if value.low is not None else value.high
    return replace(value, low=point, high=point, bound="", low_open=False, high_open=False)


def dimension(token: Token) -> str:
    """Return what "longer than 40 m" and "no larger than 64 KB" measure, or nothing: "more than 40 m"."""
    if token.value is None or not token.value.bound:
        return ""
    words = token.key.split()
    before = words[: words.index("than")] if "than" in words else []
    return next((word for each in before if (word := lemma(each, "a")) in MEASURED), "")
