"""A sentence as the comparison sees it: units of meaning, values, names, and cues about its polarity."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from factcheck.language import lexicon, tables
from factcheck.language.clauses import is_verb
from factcheck.language.cues import has_phrase
from factcheck.language.words import Word, words
from factcheck.model import Span, Value
from factcheck.values import find

Aliases = Mapping[tuple[str, ...], str]
_LONGEST_ALIAS = 6
_CLAUSE_BREAK = re.compile(r"[,;:()–—]|\b(?:but|which|who|while|although|though|because|whereas)\b", re.I)
_NAME_GAP = re.compile(r"[ .&'’]{0,3}")
_QUOTED = re.compile(r"[\"“”„«»][^\"“”„«»]{2,}[\"“”„«»]")
_ATTRIBUTED = frozenset("""that it he she they there he'd it's""".split())


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


class Negation(NamedTuple):
    """A denial: the clause it stands in, and the places of the words that "no" or "without" denies, if it is one.

    "Peaked at 100 with no airplay" does not deny that it peaked; only a sentence that has the airplay clashes with it.
    """

    clause: int
    denied: tuple[int, ...] = ()


class Reading(NamedTuple):
    """All that the comparison asks of one sentence."""

    text: str
    words: tuple[Word, ...]
    units: tuple[Unit, ...]
    values: tuple[Value, ...]
    negations: tuple[Negation, ...]
    hedged: bool
    attributed: bool
    quoted: tuple[Span, ...]
    former: tuple[int, ...]  # places of "former", "ex-"
    future: bool

    def surface(self, unit: Unit) -> str:
        """Return the words of a unit as written."""
        return self.text[unit.start : unit.end]


def read(text: str, aliases: Aliases | None = None) -> Reading:
    """Read a sentence; repeated readings of one text are answered from memory.

    Args:
        text: one sentence.
        aliases: stem phrases that name an entity, mapped to its id.

    Returns:
        Its reading.
    """
    return _read_known(text, aliases) if aliases else _read_plain(text)


@lru_cache(maxsize=8192)
def _read_plain(text: str) -> Reading:
    return _read(text, {})


_KNOWN: dict[tuple[str, int], tuple[Aliases, Reading]] = {}


def _read_known(text: str, aliases: Aliases) -> Reading:
    """Cache by the identity of the alias table, which is kept alive beside its reading."""
    key = (text, id(aliases))
    found = _KNOWN.get(key)
    if found is None or found[0] is not aliases:
        if len(_KNOWN) > 8192:
            _KNOWN.clear()
        found = (aliases, _read(text, aliases))
        _KNOWN[key] = found
    return found[1]


def _read(text: str, aliases: Aliases) -> Reading:
    found = words(text)
    values = tuple(
        [value for value in find(text) if not is_name_numeral(text, found, value) and not _is_nothing(value)]
    )
    breaks = [match.start() for match in _CLAUSE_BREAK.finditer(text)]
    keys = tuple(word.key for word in found)
    negations, negation_places = _negations(text, found, keys, breaks)
    units = _units(text, found, values, aliases, breaks, negation_places)
    return Reading(
        text,
        tuple(found),
        units,
        values,
        negations,
        _hedged(found, keys),
        _attributed(text, found),
        tuple(Span(*match.span()) for match in _QUOTED.finditer(text)),
        tuple(index for index, key in enumerate(keys) if key in tables.FORMER),
        bool(has_phrase(keys, tables.PREDICTIONS)),
    )


def _negations(
    text: str, found: list[Word], keys: tuple[str, ...], breaks: list[int]
) -> tuple[tuple[Negation, ...], frozenset[int]]:
    """Return every negation, and the places of the words that make them."""
    exceptions, phrases = (
        lexicon.phrases(tables.NEGATION_EXCEPTIONS),
        lexicon.phrases(tables.NEGATION_PHRASES),
    )
    negations: list[Negation] = []
    places: set[int] = set()
    at = 0
    while at < len(keys):
        length = next((n for n in (4, 3, 2) if keys[at : at + n] in exceptions), 0)
        if length:
            places.update(range(at, at + length))
            at += length
            continue
        length = next((n for n in (6, 5, 4, 3, 2, 1) if keys[at : at + n] in phrases), 0)
        if not length and (keys[at] in tables.NEGATIONS or _counts_nothing(text, found, at)):
            length = 1
        clause = bisect_right(breaks, found[at].start)
        if length and not _waits(found, at + length, breaks, clause):
            denies_noun = " ".join(keys[at : at + length]) in tables.NOUN_NEGATIONS or keys[at] == "0"
            negations.append(Negation(clause, _denied(found, at + length) if denies_noun else ()))
        if length:
            places.update(range(at, at + length))
        at += length or 1
    return tuple(negations), frozenset(places)


def _denied(found: list[Word], at: int) -> tuple[int, ...]:
    """Return the places of the content words behind "no" or "without a": "no radio exposure"; never none."""
    places: list[int] = []
    while at < len(found) and len(places) < _DENIED_WORDS and (not found[at].stop or not places):
        places.append(at)
        at += 1
    return tuple(places) or (-1,)


_DENIED_WORDS = 3


def _waits(found: list[Word], at: int, breaks: list[int], clause: int) -> bool:
    """Tell whether "until" follows in the clause: what does not happen until then happens then."""
    return any(word.key == "until" and bisect_right(breaks, word.start) == clause for word in found[at : at + _WAIT])


_WAIT = 12


def _counts_nothing(text: str, found: list[Word], at: int) -> bool:
    """Tell whether the word is a 0 that counts something: "0 deaths" are no deaths."""
    word = found[at]
    glued = text[word.end : word.end + 1] not in (" ", "\u00a0") or text[max(0, word.start - 1) : word.start] in (
        ".",
        ",",
        "-",
    )
    return word.key == "0" and not glued and at + 1 < len(found) and not found[at + 1].stop


def _is_nothing(value: Value) -> bool:
    """Tell whether a count is "zero" or "0", which is read as "no"."""
    return value.kind == "number" and value.low == value.high == 0 and not value.bound and bool(value.noun)


def is_name_numeral(text: str, found: list[Word], value: Value) -> bool:
    """Tell whether a number belongs to a name: "Windows 11", "Chapter 3", "65th Street", "Second World War".

    Two names with different numbers are two things, so that such a number is no value that could be wrong.
    """
    at = bisect_left(found, value.start, key=lambda word: word.start)
    if value.kind == "ordinal":
        after = bisect_left(found, value.end, key=lambda word: word.start)
        capital = at < len(found) and (found[at].capital or found[at].text[0].isdigit())
        gap = text[value.end : found[after].start] if after < len(found) else ""
        return capital and after < len(found) and found[after].capital and gap in (" ", "-") and not value.bound
    plain = value.kind == "number" and value.low == value.high and not value.bound and value.unit is None
    if (
        not plain
        or not at
        or not text[value.start].isdigit()
        or text[found[at - 1].end : value.start] not in (" ", " #", "-")
    ):
        return False
    before = found[at - 1]
    if before.key in tables.NUMBERED:
        return True
    if not before.capital or before.key in tables.NEVER_NUMBERED:
        return False
    # "In Germany 45 people died", "Sold 45 copies"
    leads = at < 2 or found[at - 2].key in tables.CASE_WORDS or before.initial
    return not (leads and value.noun and _counts(value, found, at))


def _counts(value: Value, found: list[Word], at: int) -> bool:
    """Tell whether a plural stands among the words behind a number."""
    after = bisect_left(found, value.end, key=lambda word: word.start)
    behind = takewhile(lambda word: not is_verb(word), found[after : after + len(value.noun)])
    return any(
        word.key in tables.PLURALS or (word.key.endswith("s") and not word.key.endswith("ss")) for word in behind
    )


def _hedged(found: list[Word], keys: tuple[str, ...]) -> bool:
    if any(word.key in tables.CONDITIONALS for word in found):
        return True
    hedging = any(word.key in tables.HEDGES and not (word.key == "may" and word.text != "may") for word in found)
    return hedging or bool(has_phrase(keys, tables.HYPOTHETICALS))


def _attributed(text: str, found: list[Word]) -> bool:
    """Tell whether the sentence reports what somebody says, rather than stating it."""
    for word, follower in pairwise(found):
        if word.key == "according" and follower.key == "to":
            return True
        if word.key not in tables.ATTRIBUTIONS or word.capital:
            continue
        if follower.key in _ATTRIBUTED or follower.capital or text[word.end : follower.start].strip(" ,:"):
            return True
    return bool(found) and found[-1].key in tables.ATTRIBUTIONS


def _units(
    text: str,
    found: list[Word],
    values: tuple[Value, ...],
    aliases: Aliases,
    breaks: list[int],
    negation_places: frozenset[int],
) -> tuple[Unit, ...]:
    inside = [(value.start, value.end) for value in values]
    units: list[Unit] = []
    run, run_end = -1, -1
    at = value_at = 0
    while at < len(found):
        word = found[at]
        while value_at < len(inside) and inside[value_at][1] <= word.start:
            value_at += 1
        in_value = value_at < len(inside) and inside[value_at][0] <= word.start
        length, key, kind = _meaning(text, found, at, aliases)
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


def _meaning(text: str, found: list[Word], at: int, aliases: Aliases) -> tuple[int, str, str]:
    """Return (number of words, key, kind) of the unit that starts at word ``at``; kind is empty for stop words."""
    stems = _phrase(text, found, at)
    word = found[at]
    if aliases:
        for length in range(len(stems), 0, -1):
            entity = aliases.get(stems[:length])
            if entity is not None and not (length == 1 and word.stop):
                return length, "@" + entity, "entity"
    known = lexicon.concepts()
    for length in range(min(lexicon.longest_phrase(), len(stems)), 1, -1):
        concept = known.get(stems[:length])
        if concept is not None:
            return length, concept, "word"
    if word.key in tables.QUANTIFIERS:
        return 1, tables.QUANTIFIERS[word.key], "quantifier"
    if word.stop:
        return 1, word.key, ""
    concept = known.get(stems[:1])
    if concept is not None:
        return 1, concept, "word"
    if (word.capital or word.text[0].isdigit()) and word.stem not in lexicon.light():
        return 1, word.stem, "name"
    return 1, word.stem, "word"


def _phrase(text: str, found: list[Word], at: int) -> tuple[str, ...]:
    """Return the stems of the words that may make one phrase: nothing but a space or hyphen between them."""
    stems = [found[at].stem]
    for before, word in zip(found[at : at + _LONGEST_ALIAS - 1], found[at + 1 : at + _LONGEST_ALIAS], strict=False):
        if text[before.end : word.start] not in (" ", "-", "  ", "\n", ". "):
            break
        stems.append(word.stem)
    return tuple(stems)


def _weight(word: Word, key: str, kind: str, length: int) -> float:
    if kind in ("name", "entity"):
        return 1.0
    # of a phrase ("co-founder") the first word alone means nothing
    if length == 1 and (key in lexicon.light() or word.key in tables.LIGHT_WORDS):
        return 0.2
    if kind == "quantifier" or (word.key.endswith("ly") and len(word.key) > 4):
        return 0.4
    return 1.0
