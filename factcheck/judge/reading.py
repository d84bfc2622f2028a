"""A sentence as the comparison sees it: units of meaning, values, names, and cues about its polarity."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.judge.negations import Negation, is_ruled_out, read_negations
from factcheck.judge.numerals import is_name_numeral, is_nothing, with_shared_nouns
from factcheck.judge.units import Aliases, Unit, long_names, read_units
from factcheck.language import tables
from factcheck.language.cues import has_phrase
from factcheck.language.verbs import is_past_form, is_verb
from factcheck.language.words import Word, words
from factcheck.model import Span, Value
from factcheck.values import find

_CLAUSE_BREAK = re.compile(r"[,;:()–—]|\b(?:but|which|who|while|although|though|because|whereas)\b", re.I)
_POSSESSIVE = re.compile(r" ?['’]s\b|['’](?!\w)")
_QUOTED = re.compile(r"[\"“”„«»][^\"“”„«»]{2,}[\"“”„«»]")
_ATTRIBUTED = frozenset("""that it he she they there he'd it's""".split())


class Reading(NamedTuple):
    """All that the comparison asks of one sentence."""

    text: str
    words: tuple[Word, ...]
    units: tuple[Unit, ...]
    values: tuple[Value, ...]
    negations: tuple[Negation, ...]
    hedges: frozenset[str]  # words and phrases by which it says that something is possible
    attributed: bool
    quoted: tuple[Span, ...]
    former: tuple[int, ...]  # places of "former", "ex-"
    future: bool
    long_names: tuple[tuple[int, ...], ...]  # the units of each name of several

    @property
    def asserts(self) -> bool:
        """Tell whether the sentence says that something is so, or may be.

        "If", "nearly", "tried to" and "no evidence that" do neither.
        """
        words = tables.CONDITIONALS | tables.NEARLY
        return words.isdisjoint(self.hedges) and not any(" " in each for each in self.hedges)

    @property
    def hedged(self) -> bool:
        """Tell whether the sentence says that something may be so, not that it is."""
        return bool(self.hedges)

    def names(self, unit: Unit) -> bool:
        """Tell whether a unit is a name, or a word that stands in capitals inside the sentence ("Best Director")."""
        return unit.kind == "name" or (unit.place > 0 and unit.weight >= 1 and self.words[unit.place].capital)

    def owns(self, at: int) -> bool:
        """Tell whether a unit is a possessive: "Acme's"."""
        return _POSSESSIVE.match(self.text, self.units[at].end) is not None

    def in_value(self, offset: int) -> bool:
        """Tell whether an offset of the text lies inside a value."""
        return any(value.start <= offset < value.end for value in self.values)

    def word_before(self, unit: Unit, passing: Container[str]) -> str:
        """Return the word before a unit, or the empty string; words of ``passing`` are passed over."""
        return next((word.key for word in reversed(self.words[: unit.place]) if word.key not in passing), "")

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


def glance(text: str, aliases: Aliases | None = None) -> Reading:
    """Read only the words of a sentence, those of its values too: less work, and enough to see what it lacks.

    Args:
        text: one sentence.
        aliases: stem phrases that name an entity, mapped to its id.

    Returns:
        A reading without values and cues, with all units that ``read`` finds and more.
    """
    return _glance_known(text, aliases) if aliases else _glance_plain(text)


def weighty_keys(reading: Reading) -> frozenset[str]:
    """Return the keys of the units that count in full, of all units if none does: by these sentences find partners."""
    keys = frozenset(unit.key for unit in reading.units if unit.weight >= 1)
    return keys or frozenset(unit.key for unit in reading.units)


_REMEMBERED = 8192


@lru_cache(maxsize=_REMEMBERED)
def _read_plain(text: str) -> Reading:
    return _read(text, {})


@lru_cache(maxsize=_REMEMBERED)
def _glance_plain(text: str) -> Reading:
    return _glance(text, {})


_Known = dict[tuple[str, int], tuple[Aliases, Reading]]
_READ: _Known = {}
_GLANCED: _Known = {}


def _read_known(text: str, aliases: Aliases) -> Reading:
    return _remembered(_READ, _read, text, aliases)


def _glance_known(text: str, aliases: Aliases) -> Reading:
    return _remembered(_GLANCED, _glance, text, aliases)


def _remembered(known: _Known, reader: Callable[[str, Aliases], Reading], text: str, aliases: Aliases) -> Reading:
    """Cache by the identity of the alias table, which is kept alive beside its reading."""
    key = (text, id(aliases))
    found = known.get(key)
    if found is None or found[0] is not aliases:
        if len(known) > _REMEMBERED:
            known.clear()
        found = (aliases, reader(text, aliases))
        known[key] = found
    return found[1]


def _glance(text: str, aliases: Aliases) -> Reading:
    found = words(text)
    units = read_units(text, found, (), aliases, [], frozenset())
    return Reading(text, found, units, (), (), frozenset(), False, (), (), False, long_names(units))


def _read(text: str, aliases: Aliases) -> Reading:
    found = words(text)
    values = tuple([value for value in find(text) if not is_name_numeral(text, found, value) and not is_nothing(value)])
    values = with_shared_nouns(text, values) if len(values) > 1 else values
    breaks = [match.start() for match in _CLAUSE_BREAK.finditer(text)]
    keys = tuple(word.key for word in found)
    negations, negation_places = read_negations(text, found, keys, breaks, values)
    units = read_units(text, found, values, aliases, breaks, negation_places)
    return Reading(
        text,
        found,
        units,
        values if not negations else tuple([value for value in values if not is_ruled_out(found, value)]),
        negations,
        _hedges(found, keys, values),
        _attributed(text, found),
        tuple(Span(*match.span()) for match in _QUOTED.finditer(text)),
        tuple(index for index, key in enumerate(keys) if key in tables.FORMER),
        bool(has_phrase(keys, tables.PREDICTIONS)),
        long_names(units),
    )


def _hedges(found: tuple[Word, ...], keys: tuple[str, ...], values: tuple[Value, ...]) -> frozenset[str]:
    words = {
        word.key
        for word in found
        if word.key in tables.NEARLY and not any(value.start <= word.start < value.end for value in values)
    }
    words |= {
        word.key
        for at, word in enumerate(found)
        if word.key in tables.HEDGES
        and not (word.key == "may" and word.text != "may")
        and not (at and found[at - 1].key in tables.PLANS_MET)
    }
    words |= tables.CONDITIONALS.intersection(keys)
    at = has_phrase(keys, tables.HYPOTHETICALS)
    words |= {" ".join(keys[at - 1 : at + 1])} if at else set()
    words |= {"not true that"} if has_phrase(keys, ("not true that",)) else set()
    words |= {f"{head} that" for head, that in pairwise(keys) if that == "that" and head in tables.OPEN_HEADS}
    if keys[:1] == ("in",) and not tables.FICTIONS.isdisjoint(keys[2:3]):
        words.add(" ".join(keys[:3]))  # "In the novel, ..."
    return frozenset(words)


def _attributed(text: str, found: tuple[Word, ...]) -> bool:
    """Tell whether the sentence reports what somebody says, rather than stating it."""
    for at, (word, follower) in enumerate(pairwise(found)):
        if (word.key, follower.key) in tables.REPORTING_PAIRS:
            return True
        gap = text[word.end : follower.start]
        if word.key not in tables.ATTRIBUTIONS or word.capital or not _STOPS.isdisjoint(gap):
            continue
        if follower.key in tables.DETERMINERS and any(map(is_verb, found[at + 2 : at + _CLAUSE_REACH])):
            return True  # "reports claim the film cost"
        if follower.key in _ATTRIBUTED or follower.capital or gap.strip(" ,:"):
            return True
    return _ends_with_speaker(text, found)


#: Signs behind which nothing belongs to a word of reporting: "has 22 member states; Canada".
_STOPS = frozenset(".;")
#: Words in which the verb of what is reported must show.
_CLAUSE_REACH = 8


def _ends_with_speaker(text: str, found: tuple[Word, ...]) -> bool:
    """Tell whether ", the firm states" ends a sentence; "has 16 states" and ", added new reports" do not."""
    if not found or found[-1].key not in tables.ATTRIBUTIONS:
        return False
    if found[-2:-1] and found[-2].key in tables.AUXILIARIES:
        return False  # "after the sale was announced"
    if is_past_form(found[-1]) or not found[-1].key.endswith("s"):
        return True
    comma = text.rfind(",")
    behind = [word for word in found if word.start > comma]
    return comma >= 0 and (behind[0].capital or behind[0].key in tables.SPEAKER_LEADS)
