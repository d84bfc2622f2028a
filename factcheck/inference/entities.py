"""Names of entities that a base declares: every way to write one is one and the same filler."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from factcheck.language.stem import stem
from factcheck.syntax.framing import readings
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

#: Stem phrase -> id of the entity that it names.
Aliases = Mapping[tuple[str, ...], str]
Readings = tuple[tuple[Proposition, ...], ...]


def read_with(text: str, aliases: Aliases | None) -> Readings:
    """Return what a sentence says, its names told as the entities of a base.

    Args:
        text: one sentence.
        aliases: the names that the base gives its entities, if any.
    """
    if not aliases:
        return readings(text)
    return _read(text, frozenset(aliases.items()))


@lru_cache(maxsize=4096)
def _read(text: str, aliases: frozenset[tuple[tuple[str, ...], str]]) -> Readings:
    # an article is no part of a name, however a base writes it: "the Needle"
    table = {tuple([word for word in words if word != "the"]) or words: entity for words, entity in aliases}
    return tuple([tuple([_proposition(each, table) for each in ways]) for ways in readings(text)])


def _proposition(made: Proposition, table: dict[tuple[str, ...], str]) -> Proposition:
    return replace(made, arguments=tuple([_argument(each, table) for each in made.arguments]))


def _argument(argument: Argument, table: dict[tuple[str, ...], str]) -> Argument:
    return replace(argument, phrases=tuple([_phrase(each, table) for each in argument.phrases]))


def _phrase(phrase: Phrase, table: dict[tuple[str, ...], str]) -> Phrase:
    modifiers = tuple([_modifier(each, table) for each in phrase.modifiers])
    if phrase.kind not in ("name", "noun"):
        return replace(phrase, modifiers=modifiers) if modifiers != phrase.modifiers else phrase
    for words, used in _wordings(phrase):
        found = table.get(words)
        if found is not None:
            rest = tuple([each for each in modifiers if each.word not in used])
            return replace(phrase, head=f"@{found}", kind="name", entity=found, modifiers=rest)
    meant = _misspelt(phrase, table)
    if meant:
        return replace(phrase, head=f"@{meant}", kind="name", entity=meant, modifiers=modifiers)
    return replace(phrase, modifiers=modifiers) if modifiers != phrase.modifiers else phrase


#: Shorter names are not taken for each other's misspellings.
_LONG_ENOUGH = 5


def _misspelt(phrase: Phrase, table: dict[tuple[str, ...], str]) -> str:
    """Return the one entity whose name of one word differs by a letter or by two that changed places, or nothing."""
    if phrase.kind != "name" or " " in phrase.head or len(phrase.head) < _LONG_ENOUGH:
        return ""
    from rapidfuzz.distance import OSA

    word = stem(phrase.head)
    near = {
        entity
        for words, entity in table.items()
        if len(words) == 1 and len(words[0]) >= _LONG_ENOUGH and OSA.distance(words[0], word, score_cutoff=1) <= 1
    }
    return near.pop() if len(near) == 1 else ""


def _wordings(phrase: Phrase) -> list[tuple[tuple[str, ...], frozenset[str]]]:
    """Return the stems of a phrase as its entity may be written: with the words before its head, then alone."""
    before = [each.word for each in phrase.modifiers if each.kind in ("noun", "adj") and each.start >= phrase.start]
    found = []
    for at in range(len(before) + 1):
        words = " ".join([*before[at:], phrase.head]).replace("-", " ").split()
        found.append((tuple([stem(word) for word in words if word not in ("the",)]), frozenset(before[at:])))
    return found


def _modifier(modifier: Modifier, table: dict[tuple[str, ...], str]) -> Modifier:
    if modifier.phrase is None:
        return modifier
    phrase = _phrase(modifier.phrase, table)
    return modifier if phrase is modifier.phrase else modifier._replace(phrase=phrase, word=phrase.head)
