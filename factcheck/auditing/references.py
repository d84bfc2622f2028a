"""What a base speaks of by a shorter name: "the estate" and "Tessel", where the one estate is the Tessel estate.

A person who reads a base takes such words for what the base names in full. So does an audit, where nothing else in the
base may be meant: of all full names one alone ends in the noun, or begins with the name, and the name stands for no
place. What is found that way is no more than suspected, for the two may be different after all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factcheck.auditing.nicknames import nicknames
from factcheck.auditing.tables import PLACE_SLOTS
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition, Readings

#: Kinds of modifier that do not tell one thing from another of its kind.
_IDLE = frozenset({"title", "rel", "app"})
#: Kinds that say whose it is, or where.
_OWNING = frozenset({"of", "poss", "in", "at", "on", "for"})
#: Slots in which a name is a place.
_PLACES = PLACE_SLOTS | {"to", "from", "into", "through", "around", "outside", "between", "across", "near"}
_PLACING = frozenset({"in", "at", "on", "near", "from", "to", "of"})


class References:
    """The shorter names of a base, each with the full name that it stands for."""

    def __init__(self, told: Iterable[tuple[str, Readings]]) -> None:
        """Take the sentences of a base, each with what it says."""
        told = tuple(told)
        full: set[str] = set()
        owned: set[str] = set()
        with_noun: set[str] = set()
        places: set[str] = set()
        for text, readings in told:
            for argument in (each for ways in readings for each in ways[0].arguments):
                for slot, phrase in _all_phrases(argument):
                    name = _full_name(phrase, text)
                    if name:
                        full.add(name)
                        with_noun |= {name} if phrase.kind == "noun" else set()
                    elif phrase.kind == "noun" and any(each.kind in _OWNING for each in phrase.modifiers):
                        owned.add(phrase.head)
                    if slot in _PLACES and phrase.kind == "name":
                        places.add(phrase.head)
        others = nicknames(text for text, _ in told)
        by_last: defaultdict[str, set[str]] = defaultdict(set)
        by_first: defaultdict[str, set[str]] = defaultdict(set)
        for name in full:
            first, *_, last = name.split()
            by_last[last].add(name)
            if name in with_noun:  # of "Inkwell Mini" the first word is a name of its own
                by_first[first].add(name)
            before = name.split()[:-1]
            for length in range(2, len(before) + 1) if name in with_noun else ():  # of "Skerry Bank wind farm" two are
                by_first[" ".join(before[:length])].add(name)
        self._nouns = _alone(by_last, owned)
        self._names = {**_alone(by_first, places), **others}

    def __bool__(self) -> bool:
        return bool(self._nouns or self._names)

    def told(self, text: str, readings: Readings) -> Readings:
        """Return what a sentence says, told by full names."""
        return tuple([tuple([self._proposition(way, text) for way in ways]) for ways in readings])

    def _proposition(self, way: Proposition, text: str) -> Proposition:
        arguments = tuple([self._argument(each, text) for each in way.arguments])
        return way if arguments == way.arguments else replace(way, arguments=arguments)

    def _argument(self, argument: Argument, text: str) -> Argument:
        return replace(argument, phrases=tuple([self._phrase(each, text) for each in argument.phrases]))

    def _phrase(self, phrase: Phrase, text: str) -> Phrase:
        name = _full_name(phrase, text)
        if phrase.kind == "name" and (not name or phrase.head in self._names):
            name = self._names.get(phrase.head, "")
        elif not name and phrase.kind == "noun" and _is_bare(phrase):
            name = self._nouns.get(phrase.head, "")
            name = name if set(_before(phrase)) <= set(name.split()) else ""
        inner = tuple([self._modifier(each, text) for each in phrase.modifiers])
        if not name:
            return replace(phrase, modifiers=inner)
        kept = tuple([each for each in inner if each.kind not in ("noun", "adj")])
        return replace(phrase, head=name, kind="name", modifiers=kept)

    def _modifier(self, modifier: Modifier, text: str) -> Modifier:
        if modifier.phrase is None:
            return modifier
        phrase = self._phrase(modifier.phrase, text)
        return modifier._replace(phrase=phrase, word=phrase.head)


def _alone(names: dict[str, set[str]], taken: set[str]) -> dict[str, str]:
    """Return word -> the one full name that has it, of words that are used for nothing else."""
    return {word: next(iter(found)) for word, found in names.items() if len(found) == 1 and word not in taken}


def _all_phrases(argument: Argument) -> Iterator[tuple[str, Phrase]]:
    """Yield what fills a slot and what stands inside, with the slot or the kind of modifier."""
    for phrase in argument.phrases:
        yield argument.slot, phrase
        yield from _inner(phrase)


def _inner(phrase: Phrase) -> Iterator[tuple[str, Phrase]]:
    for modifier in phrase.modifiers:
        if modifier.phrase is not None:
            yield modifier.kind if modifier.kind in _PLACING else "", modifier.phrase
            yield from _inner(modifier.phrase)


def _full_name(phrase: Phrase, text: str) -> str:
    """Return a name of several words, or "tessel estate" of the Tessel estate; nothing if a phrase is none."""
    if phrase.kind == "name":
        return phrase.head if len(phrase.head.split()) > 1 and not phrase.entity else ""
    if phrase.kind != "noun" or phrase.plural or phrase.determiner != "the" or phrase.value is not None:
        return ""
    before = [each for each in phrase.modifiers if each.kind == "noun"]
    capital = before and text[before[0].start : before[0].start + 1].isupper()
    if not capital or any(each.kind not in (*_IDLE, "noun") for each in phrase.modifiers):
        return ""
    name = " ".join([*_before(phrase), phrase.head])
    return name if len(name.split()) > 1 else ""  # a word may be a mark alone


def _before(phrase: Phrase) -> list[str]:
    return [each.word for each in phrase.modifiers if each.kind in ("noun", "adj")]


def _is_bare(phrase: Phrase) -> bool:
    """Tell whether a noun is told by an article alone, or by words that a full name may have as well."""
    idle = all(each.kind in (*_IDLE, "noun") for each in phrase.modifiers)
    return phrase.determiner == "the" and not phrase.plural and phrase.value is None and idle
