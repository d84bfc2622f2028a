"""What a sentence speaks of: for finding sentences that may speak of the same, and whether that is one who is known."""

from __future__ import annotations

from factcheck.inference.entities import read_with
from factcheck.inference.fillers import all_phrases
from factcheck.language.vocabulary import Aliases
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.words import DEFINITE


def subjects(text: str, aliases: Aliases | None = None) -> list[frozenset[str]]:
    """Return for each thing that a sentence says the words of weight in it, as keys to find partners by.

    Args:
        text: one sentence.
        aliases: the names that a base gives its entities.
    """
    found = [frozenset(word for way in ways for word in _words(way)) for ways in read_with(text, aliases)]
    return [each for each in found if each]


def _words(made: Proposition) -> set[str]:
    found = {made.predicate} if made.predicate not in _LIGHT else set()
    for argument in made.arguments:
        for phrase in argument.phrases:
            found |= _of_phrase(phrase)
    return found


_LIGHT = frozenset({"be", "have", "do", "feature"})


def _of_phrase(phrase: Phrase) -> set[str]:
    found: set[str] = set()
    if phrase.kind in ("noun", "name", "adjective"):
        found.update([phrase.head] if phrase.entity else phrase.head.split())
    for modifier in phrase.modifiers:
        if modifier.phrase is not None:
            found |= _of_phrase(modifier.phrase)
        elif modifier.value is None:
            found.add(modifier.word)
    return found


def names_of(text: str) -> frozenset[str]:
    """Return the names in what a sentence says."""
    phrases = [phrase for ways in read_with(text, None) for _, phrase in all_phrases(ways[0].arguments)]
    return frozenset(phrase.head for phrase in phrases if phrase.kind == "name")


def is_of_one_known(made: Proposition) -> bool:
    """Tell whether a sentence speaks of one that is known: of a name, of "the bridge", of "its fares"."""
    subject = made.argument("subj") or made.argument("obj")
    return subject is not None and all(_is_known(each) for each in subject.phrases)


def _is_known(phrase: Phrase) -> bool:
    named = phrase.kind in ("name", "pronoun") or phrase.determiner in DEFINITE
    return named or any(each.phrase is not None and _is_known(each.phrase) for each in phrase.modifiers)
