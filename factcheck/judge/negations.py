"""What a sentence denies: its verb, or only the thing behind "no" and "without"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache
from typing import NamedTuple

from factcheck.language import lexicon, tables
from factcheck.language.words import Word
from factcheck.model import Value


class Negation(NamedTuple):
    """A denial: the clause it stands in, and the places of the words that it denies.

    "Peaked at 100 with no airplay" does not deny that it peaked; only a sentence that has the airplay clashes with it.
    Nor does "ousted after he was not candid" deny that he was ousted.
    """

    clause: int
    denied: tuple[int, ...]


def read_negations(
    text: str, found: tuple[Word, ...], keys: tuple[str, ...], breaks: list[int], values: tuple[Value, ...]
) -> tuple[tuple[Negation, ...], frozenset[int]]:
    """Return every negation of a sentence, and the places of the words that make them.

    Args:
        text: the sentence.
        found: its words.
        keys: their keys.
        breaks: offsets at which a new clause begins.
        values: of the sentence; a cue that bounds one ("no more than 5", "not before May") denies nothing.
    """
    negations: list[Negation] = []
    places: set[int] = set()
    starts = _starts()
    at = 0
    while at < len(keys):
        kind, length = _cue(text, found, keys, at) if keys[at] in starts and not _is_worded(found, at) else ("", 0)
        clause = bisect_right(breaks, found[at].start)
        bounds = kind and _is_in_value(found[at], values)
        if kind and kind != "exception" and not bounds and not _waits(found, at + length, breaks, clause):
            denied = _denied(found, at + length, kind) or _denied_before(found, at)
            if keys[at] == "nor" and "neither" in keys[:at] and negations:
                # "neither A nor B" denies both, and once
                negations[-1] = negations[-1]._replace(denied=(*negations[-1].denied, *denied))
            else:
                negations.append(Negation(clause, denied))
        places.update(range(at, at + length))
        at += length or 1
    return tuple(negations), frozenset(places)


def _is_worded(found: tuple[Word, ...], at: int) -> bool:
    """Tell whether "not" and the word behind it say what one word says: "not allowed" is "forbidden"."""
    return (found[at].stem, found[at + 1].stem) in lexicon.concepts() if at + 1 < len(found) else False


@cache
def _starts() -> frozenset[str]:
    """Return the words that a cue can begin with; most words are none of them."""
    phrases = lexicon.phrases((*tables.NEGATION_EXCEPTIONS, *tables.NEGATION_PHRASES))
    return (
        frozenset(phrase[0] for phrase in phrases)
        | tables.NEGATIONS
        | tables.GERUND_NEGATIONS
        | tables.DROPPING
        | {_NOTHING}
    )


def _cue(text: str, found: tuple[Word, ...], keys: tuple[str, ...], at: int) -> tuple[str, int]:
    """Return what the words at ``at`` are (an exception, or a negation of a verb or noun), and how many they are."""
    exceptions, phrases = lexicon.phrases(tables.NEGATION_EXCEPTIONS), lexicon.phrases(tables.NEGATION_PHRASES)
    for length in range(_LONGEST, 1, -1):
        if keys[at : at + length] in exceptions:
            return "exception", length
    for length in range(_LONGEST, 0, -1):
        if keys[at : at + length] in phrases:
            return ("noun" if " ".join(keys[at : at + length]) in tables.NOUN_NEGATIONS else "verb"), length
    if keys[at] in tables.DROPPING and keys[at + 1 : at + 2] == ("support",):
        return "verb", 1
    if keys[at] in tables.GERUND_NEGATIONS:
        return ("verb", 1) if keys[at + 1 : at + 2] and keys[at + 1].endswith("ing") else ("", 0)
    if keys[at] in tables.NEGATIONS:
        return ("noun" if keys[at] in tables.NOUN_NEGATIONS else "verb"), 1
    return ("noun", 1) if _counts_nothing(text, found, at) else ("", 0)


_LONGEST = 6
_NOTHING = "0"


def _is_in_value(word: Word, values: tuple[Value, ...]) -> bool:
    at = bisect_right(values, word.start, key=lambda value: value.start)
    return at > 0 and word.start < values[at - 1].end


def _denied(found: tuple[Word, ...], first: int, kind: str) -> tuple[int, ...]:
    """Return the places of the content words behind a cue that it denies; none if it denies only a number.

    "No" denies the noun behind it ("no radio exposure"), "not" the next words of the sentence.
    """
    places: list[int] = []
    for at in range(first, min(first + _DENIED_REACH, len(found))):
        if len(places) == _DENIED_WORDS or (kind == "noun" and found[at].stop and places):
            break
        if not found[at].stop:
            places.append(at)
    return tuple(places) if any(found[at].key.isalpha() for at in places) else ()


def _denied_before(found: tuple[Word, ...], at: int) -> tuple[int, ...]:
    """Return the content words before "was not", of "the war was not in 2016"; -1 if it rules out only a value."""
    if not at or found[at - 1].key not in tables.BEFORE_NOT:
        return (-1,)
    before = range(max(0, at - _DENIED_REACH), at)
    return tuple(place for place in before if not found[place].stop) or (-1,)


_DENIED_WORDS = 3
#: Words, stop words counted, among which they stand.
_DENIED_REACH = 12


def _waits(found: tuple[Word, ...], at: int, breaks: list[int], clause: int) -> bool:
    """Tell whether "until" follows in the clause: what does not happen until then happens then."""
    return any(word.key == "until" and bisect_right(breaks, word.start) == clause for word in found[at : at + _WAIT])


_WAIT = 12


def _counts_nothing(text: str, found: tuple[Word, ...], at: int) -> bool:
    """Tell whether the word is a 0 that counts something: "0 deaths" are no deaths."""
    word = found[at]
    alone = text[word.end : word.end + 1].isspace() and text[max(0, word.start - 1) : word.start] not in (".", ",", "-")
    return word.key == _NOTHING and alone and at + 1 < len(found) and not found[at + 1].stop


def is_ruled_out(found: tuple[Word, ...], value: Value) -> bool:
    """Tell whether a value is named only to be ruled out: "in 2019, not in 2016", "not 5 but 7", "3 rather than 5".

    Behind an auxiliary, "not" denies the sentence, and the value is what it denies: "was not in 2016".
    """
    at = bisect_left(found, value.start, key=lambda word: word.start)
    while at and found[at - 1].key in _BEFORE_VALUES:
        at -= 1
    keys = tuple(word.key for word in found[max(0, at - 2) : at])
    if keys[-2:] in tables.RULING_OUT:
        return True
    return keys[-1:] == ("not",) and (len(keys) < 2 or keys[0] not in tables.BEFORE_NOT)


_BEFORE_VALUES = tables.PREPOSITIONS | tables.ARTICLES
