"""Terms of several words, and what hangs on a noun as arguments of what it names."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.language.frames import Entry
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.words import DEFINITE


def bare(phrase: Phrase, value: Value) -> Phrase:
    """Return the value of a phrase without its noun."""
    return Phrase(value.kind, "value", phrase.start, phrase.end, value=value)


def quality(modifier: Modifier) -> Argument:
    """Return a modifier as an argument: single words are qualities."""
    filler = modifier.phrase or Phrase(
        modifier.word,
        "noun" if modifier.kind == "noun" else "adjective",
        modifier.start,
        modifier.end,
        value=modifier.value,
    )
    return Argument("quality" if modifier.phrase is None else modifier.kind, (filler,))


#: Modifiers that may be the first words of a term.
_BEFORE = frozenset({"noun", "adj", "superlative", "ordinal"})
#: Prepositions inside a term: "price of admission", "name at birth".
_BEHIND = ("of", "at")


def names_of(phrase: Phrase) -> list[str]:
    """Return the head with the words before it that may make one term, the longest first: "chief executive"."""
    if phrase.head == "thing" and phrase.quantifier == "any":
        return ["nothing"]
    before = [_written(each) for each in phrase.modifiers if each.kind in _BEFORE and each.phrase is None]
    heads = [
        f"{phrase.head} {each.kind} {each.word}"
        for each in phrase.modifiers
        if each.kind in _BEHIND and each.phrase is not None and not each.phrase.modifiers
    ]
    return [*heads, *(f"{' '.join(before[at:])} {phrase.head}" for at in range(len(before))), phrase.head]


def _written(modifier: Modifier) -> str:
    """Return a word before a noun as it is written in a term: "latest version"."""
    if modifier.kind != "superlative":
        return modifier.word
    return modifier.word + ("st" if modifier.word.endswith("e") else "est")


def hung_on(phrase: Phrase, name: str) -> list[Argument]:
    """Return what hangs on a noun as arguments: "of", "poss", "mod", "num"; single words as its quality.

    Args:
        phrase: the noun phrase.
        name: the term by which it is known, whose words are no modifiers.
    """
    found: list[Argument] = []
    behind = next((each for each in _BEHIND if f" {each} " in name), "of")
    term, _, inner = name.partition(f" {behind} ")
    taken = term.split()[:-1]
    for each in phrase.modifiers:
        if each.kind in (*_BEFORE, "adv") and _written(each) in taken:
            taken.remove(_written(each))
            continue
        if each.kind == behind and inner and each.word == inner:
            continue
        if each.kind == "title":
            continue
        made = quality(each)
        found.append(replace(made, slot="mod") if each.kind == "noun" else made)
    if phrase.value is not None:
        found.append(Argument("num", (bare(phrase, phrase.value),)))
    return found


def with_qualities(arguments: Iterable[Argument], entry: Entry) -> list[Argument]:
    """Return what hangs on a noun: a noun without a role is a quality, an owner the doer or the thing."""
    found = list(arguments)
    slots = {each.slot for each in found}
    for at, each in enumerate(found):
        if each.slot == "mod" and "mod" not in entry.slots:
            found[at] = replace(each, slot="quality")
        elif each.slot == "poss" and "poss" not in entry.slots:
            other = "by" if "of" in slots or "of" not in entry.slots else "of"
            found[at] = replace(each, slot=other if other in entry.slots else "poss")
    return found


def times_of(qualities: Iterable[Argument]) -> list[Argument]:
    """Return what says which time of several an event is: "its last eruption" is when it last erupted.

    What no one thing is told of may be the first anywhere: "the first kidney transplant".

    Args:
        qualities: what hangs on the noun.
    """
    found = list(qualities)
    certain = any(
        each.slot != "quality" and (phrase.kind == "name" or phrase.determiner in DEFINITE)
        for each in found
        for phrase in each.phrases
    )
    return [each for each in found if certain and each.slot == "quality" and each.phrases[0].head in _TIMES]


_TIMES = frozenset({"first", "last"})
