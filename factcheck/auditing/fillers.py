"""What stands in the places of a proposition in which a property may be told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Modifier, Phrase, Proposition

#: In place of verbs: whatever is done.
ANY_VERB = "*"
#: Slots that are none: the verb itself, and the adverbs.
VERB, _ADVERB = "verb", "adverb"
#: Kinds of modifier before a noun.
_BEFORE = frozenset(("noun", "adj", "ordinal", "superlative"))
#: The kind of modifier that tells from how much on those of a kind are meant, and how it is read.
_AGED = "aged"
_BOUND = re.compile(r"(\d+(?:\.\d+)?)\.\.(?: (\S+))?")
#: The kind of modifier that holds a value, whatever it is.
_VALUED = "val"


class Place(NamedTuple):
    """Where in a proposition something stands.

    Attributes:
        slots: slots or roles of which it fills one.
        heads: words of which its head must be one; any where there are none.
        inner: kinds of modifier that hold it; nothing where the filler itself is meant.
        owner: the slot of its owner, or nothing.
        deeds: verbs of a purpose whose object it is, or nothing.
        alone: whether nothing more may be said of the head.
    """

    slots: tuple[str, ...]
    heads: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    owner: str = ""
    deeds: frozenset[str] = frozenset()
    alone: bool = False


def slots_of(place: Place | None) -> tuple[str, ...]:
    """Return the slots of a place, none of nothing."""
    return place.slots if place is not None else ()


def has(way: Proposition, needed: Place | None) -> bool:
    """Tell whether what else must be there is."""
    if needed is not None and needed.slots == (_ADVERB,):
        return any(each.word in needed.heads for each in way.adverbs)
    return needed is None or next(fillers(way, needed), None) is not None


def fillers(way: Proposition, place: Place) -> Iterator[tuple[str, Phrase]]:
    """Yield what stands in a place of a proposition, each with its slot."""
    if place.slots == (VERB,):
        yield VERB, Phrase(way.verb, VERB, way.start, way.end)
    for argument in way.arguments:
        if argument.slot not in place.slots or argument.negated or len(argument.phrases) != 1:
            continue
        found = _done_to(argument.phrases[0], place.deeds) if place.deeds else [argument.phrases[0]]
        for phrase in found:
            yield from _inside(argument.slot, phrase, place)


def _inside(slot: str, phrase: Phrase, place: Place) -> Iterator[tuple[str, Phrase]]:
    """Yield a filler if it is the one that a place asks for, or what that holds."""
    named = _named(phrase) & place.heads
    if place.heads and not named:
        return
    if place.alone and not any(_is_all(phrase, each) for each in named):
        return
    if place.inner:
        yield from ((slot, each) for each in _inner(phrase, place.inner))
    else:
        yield slot, phrase


def _named(phrase: Phrase) -> set[str]:
    """Return a head, alone and with each word before it: "fee", "entrance fee", "first train"."""
    return {phrase.head, *(f"{each.word} {phrase.head}" for each in phrase.modifiers if each.kind in _BEFORE)}


def _is_all(phrase: Phrase, words: str) -> bool:
    """Tell whether some words are all that is said of a thing."""
    told = {each.word for each in phrase.modifiers if each.kind in _BEFORE}
    return told <= set(words.split())


def _inner(phrase: Phrase, kinds: frozenset[str]) -> Iterator[Phrase]:
    for modifier in phrase.modifiers:
        if modifier.kind == _AGED and _AGED in kinds and modifier.phrase is not None:
            yield _bounded(modifier.phrase)
            continue
        valued = modifier.value is not None or (modifier.phrase is not None and modifier.phrase.value is not None)
        if modifier.kind in kinds or (_VALUED in kinds and valued):
            yield modifier.phrase or _bare(modifier)


def _bounded(phrase: Phrase) -> Phrase:
    """Return a bound of those that are meant with its value: "older than 18", "larger than 25 MB"."""
    found = _BOUND.fullmatch(phrase.head)
    if found is None:
        return phrase
    low = Decimal(found[1])
    kind = "quantity" if found[2] else "number"
    return replace(phrase, value=Value(kind, low, None, found[2] or None, phrase.start, phrase.end))


def _bare(modifier: Modifier) -> Phrase:
    """Return a modifier that is a word or a value as a phrase of its own."""
    value = modifier.value
    if value is None and modifier.kind == "number" and modifier.word.isdigit():  # "port 8080"
        number = Decimal(modifier.word)
        value = Value("number", number, number, None, modifier.start, modifier.end)
    return Phrase(modifier.word, "noun" if value is None else "value", modifier.start, modifier.end, value=value)


def _done_to(clause: Phrase, verbs: frozenset[str]) -> list[Phrase]:
    """Return the object of a purpose as a name and as a noun: the caves of "to enter the caves"."""
    found: list[Phrase] = []
    if clause.kind == "clause" and ANY_VERB in verbs:
        verbs = frozenset({clause.head.split()[0]})
    for verb in verbs if clause.kind == "clause" else ():
        if clause.head.startswith(f"{verb} "):
            told = clause.head[len(verb) + 1 :]
            *before, head = told.split()
            nouns = tuple(Modifier("noun", word, clause.start, clause.end) for word in before)
            found.append(Phrase(told, "name", clause.start, clause.end))
            found.append(Phrase(head, "noun", clause.start, clause.end, modifiers=nouns))
    return found
