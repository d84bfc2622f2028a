"""Verbs that open an instruction and look like nouns: "Hand in your receipts", "Report any damage"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Tags under which an imperative is taken for something else.
_TAKEN_FOR = frozenset({"NN", "JJ", "VBG", "RB", "VBP", "VBN", "NNP"})
#: Words that may stand before it.
_BEFORE = frozenset({"please", "then", "also", "never", "always"})
#: Tags of what opens an object, and of verbs that make a statement.
_OBJECT = frozenset({"DT", "PRP$", "PRP"})
_FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})
#: Words before an article that count or compare, though they are verbs, too.
_COUNTING = frozenset({"double", "halve", "triple", "treble", "half", "like", "till", "round", "save", "bar"})
#: Pronouns that are no subjects.
_OBJECTS = frozenset({"it", "us", "me", "them", "him", "her", "you"})
_ENDS = frozenset(".;:!?,")


def with_imperative(found: list[Token]) -> None:
    """Tag the verb that opens an instruction, in place.

    Args:
        found: the tokens of a sentence.
    """
    at = 0
    while at < len(found) and (found[at].key in _BEFORE or found[at].text == ","):
        at += 1
    if at + 2 < len(found) and found[at].tag in _TAKEN_FOR and _commands(found, at):
        found[at] = found[at]._replace(tag="VB", lemma=found[at].key)
    for place in range(min(at, len(found))):
        if found[place].key == "please":
            found[place] = found[place]._replace(tag="UH")


def _commands(found: list[Token], at: int) -> bool:
    """Tell whether a word is the verb of an instruction, by what stands behind it."""
    token, behind = found[at], found[at + 1]
    if token.value is not None or lemma(token.key, "v") != token.key or token.key in _COUNTING:
        return False
    if token.key == "do" and behind.key == "so":
        return True
    if "v" not in entry(token.key).senses:
        return False
    if at and found[at - 1].key == "please":
        return True
    if token.tag != "RB" and _opens_object(found, at + 1):
        return not _states(found, at + 1)
    if at + 2 == len(found) or _states(found, at + 2):
        return False
    if behind.tag in ("IN", "RP") and found[at + 2].key == "your":
        return True  # "hand in your receipts"
    if "v" not in entry(f"{token.key} {behind.key}").senses:
        return False
    return _opens_object(found, at + 2) or found[at + 2].key == "to"


def _opens_object(found: list[Token], at: int) -> bool:
    token = found[at]
    return token.tag in _OBJECT and (token.tag != "PRP" or token.key in _OBJECTS)


def _states(found: list[Token], at: int) -> bool:
    """Tell whether a finite verb stands behind a word in its own clause, so that the word is its subject."""
    for token in found[at:]:
        if token.text in _ENDS or (token.tag in ("IN", "WDT", "WRB") and token.key in _OPENERS):
            return False
        if token.tag in _FINITE:
            return True
    return False


#: Words that open a clause with a verb of its own.
_OPENERS = frozenset({"after", "before", "when", "if", "that", "which", "until", "as", "once", "while", "where"})
