"""The units of meaning that a sentence is made of: names, concepts and plain words, each with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from factcheck.language import lexicon, tables
from factcheck.language.verbs import is_adverb, is_verb
from factcheck.language.words import Word
from factcheck.model import Value

#: Indices of units of one sentence.
Units = frozenset[int]
Aliases = Mapping[tuple[str, ...], str]
_NAME_GAP = re.compile(r"[ .&'’]{0,3}")


#: Weight of adverbs and quantifiers.
MANNER = 0.4


class Unit(NamedTuple):
    """One thing a sentence speaks of.

    Attributes:
        key: what it is compared by: an entity's id, a concept of the lexicon, or a stem.
        kind: ``name``, ``word`` or ``quantifier``.
        start: offset of its first character.
        end: offset behind its last.
        weight: how much it counts in a coverage.
        raw: lower-case surface, for typing errors.
        run: number of the name it belongs to, -1 for other words.
        clause: number of the clause it stands in.
        place: index of its first word, stop words counted.
        last: index of its last word.
    """

    key: str
    kind: str
    start: int
    end: int
    weight: float
    raw: str
    run: int
    clause: int
    place: int
    last: int


def read_units(
    text: str,
    found: tuple[Word, ...],
    values: tuple[Value, ...],
    aliases: Aliases,
    breaks: list[int],
    negation_places: frozenset[int],
) -> tuple[Unit, ...]:
    """Return the units of a sentence in order; what belongs to a value or a negation is none.

    Args:
        text: the sentence.
        found: its words.
        values: its values, in order.
        aliases: stem phrases that name an entity, mapped to its id.
        breaks: offsets at which a new clause begins.
        negation_places: places of the words that deny.
    """
    longest = _longest_aliases(aliases)
    inside = [(value.start, value.end) for value in values]
    units: list[Unit] = []
    run, run_end = -1, -1
    at = value_at = 0
    while at < len(found):
        word = found[at]
        while value_at < len(inside) and inside[value_at][1] <= word.start:
            value_at += 1
        in_value = value_at < len(inside) and inside[value_at][0] <= word.start
        length, key, kind = _meaning(text, found, at, aliases, longest)
        after = at + length
        if (in_value and kind != "entity") or at in negation_places:
            at += 1
            continue
        if kind == "name":
            if run_end < 0 or not _NAME_GAP.fullmatch(text, run_end, word.start):
                run += 1
            run_end = found[after - 1].end
        else:
            run_end = -1
        if kind:
            end = found[after - 1].end
            named = kind in ("name", "entity")
            units.append(
                Unit(
                    key,
                    "name" if named else kind,
                    word.start,
                    end,
                    _weight(word, key, kind, length),
                    word.key,
                    run if kind == "name" else -1,
                    bisect_right(breaks, word.start),
                    at,
                    after - 1,
                )
            )
        at = after
    return tuple(units)


def long_names(units: tuple[Unit, ...]) -> tuple[tuple[int, ...], ...]:
    """Return the indices of the units of each name that has several, in order."""
    names: dict[int, list[int]] = {}
    for at, unit in enumerate(units):
        if unit.run >= 0:
            names.setdefault(unit.run, []).append(at)
    return tuple([tuple(name) for name in names.values() if len(name) > 1])


def _longest_aliases(aliases: Aliases) -> dict[str, int]:
    """Return the first stem of every alias -> the number of words of the longest one."""
    found: dict[str, int] = {}
    for alias in aliases:
        found[alias[0]] = max(found.get(alias[0], 0), len(alias))
    return found


def _meaning(
    text: str, found: tuple[Word, ...], at: int, aliases: Aliases, longest: dict[str, int]
) -> tuple[int, str, str]:
    """Return (number of words, key, kind) of the unit that starts at word ``at``; kind is empty for stop words."""
    word = found[at]
    known = lexicon.concepts()
    most, most_named = lexicon.phrase_lengths().get(word.stem, 0), longest.get(word.stem, 0)
    stems = _phrase(text, found, at, max(most, most_named)) if most > 1 or most_named > 1 else (word.stem,)
    for length in range(min(most_named, len(stems)), 0, -1):
        entity = aliases.get(stems[:length])
        if entity is not None and not (length == 1 and word.stop):
            return length, "@" + entity, "entity"
    for length in range(min(most, len(stems)), 1, -1):
        concept = known.get(stems[:length])
        if concept is not None:
            return length, concept, "word"
    if word.key in tables.QUANTIFIERS:
        return 1, tables.QUANTIFIERS[word.key], "quantifier"
    if word.key in tables.COMPARATIVES and _compares(found, at):
        return 1, tables.COMPARATIVES[word.key], "word"
    if word.stop:
        return 1, word.key, ""
    if word.capital and word.key in tables.ONE_OF_MANY and _is_called_so(text, found, at):
        return 1, word.stem, "name"
    concept = known.get((word.stem,)) if most else None
    if concept is not None:
        return 1, concept, "word"
    if (word.capital or word.text[0].isdigit()) and word.stem not in lexicon.light():
        return 1, word.stem, "name"
    return 1, word.stem, "word"


def _is_called_so(text: str, found: tuple[Word, ...], at: int) -> bool:
    """Tell whether a capitalised noun that needs an article has none, and is a name: "City's stadium", "beat Town"."""
    word = found[at]
    before = found[at - 1] if at and text[found[at - 1].end : word.start] == " " else None
    after = found[at + 1] if at + 1 < len(found) else None
    if (before is not None and (before.capital or before.key in tables.BEFORE_NOUNS)) or (after and after.capital):
        return False
    owns = text[word.start + len(word.text) : word.start + len(word.text) + 2] in ("'s", "’s")
    return not word.initial or owns or (after is not None and is_verb(after))


def _compares(found: tuple[Word, ...], at: int) -> bool:
    """Tell whether "more" or "less" at a word compares: "more likely", "more than nurses", not "more than that"."""
    behind = at + 2 if at + 1 < len(found) and found[at + 1].key == "than" else at + 1
    behind += behind > at + 1 and behind < len(found) and found[behind].key in tables.ARTICLES
    return behind < len(found) and not found[behind].stop


def _phrase(text: str, found: tuple[Word, ...], at: int, most: int) -> tuple[str, ...]:
    """Return the stems of up to so many words that may make one phrase: only a space or hyphen stands between them."""
    stems = [found[at].stem]
    for index in range(at + 1, min(at + most, len(found))):
        if text[found[index - 1].end : found[index].start] not in _PHRASE_GAPS:
            break
        stems.append(found[index].stem)
    return tuple(stems)


_PHRASE_GAPS = (" ", "-", "  ", "\n", ". ")


def says_manner(unit: Unit) -> bool:
    """Tell whether a unit is an adverb that changes what is said: "illegally", not "really"."""
    return is_adverb(unit.raw) and unit.weight >= MANNER


def _weight(word: Word, key: str, kind: str, length: int) -> float:
    if kind in ("name", "entity"):
        return 1.0
    # of a phrase ("co-founder") the first word alone means nothing
    if length == 1 and (key in lexicon.light() or word.key in tables.LIGHT_WORDS):
        return 0.2
    if kind == "quantifier" or is_adverb(word.key):
        return MANNER
    return 1.0
