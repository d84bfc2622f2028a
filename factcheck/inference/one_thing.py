"""Whether a phrase or a proposition tells of one known thing, and two phrases of two."""

from __future__ import annotations

from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import DEFINITE

KNOWN = DEFINITE | {"this"}


def are_two(mine: Argument, yours: Argument) -> bool:
    """Tell whether two arguments name one thing each, neither of which may be a kind or a part of the other."""
    if len(mine.phrases) != 1 or len(yours.phrases) != 1:
        return False
    one, two = mine.phrases[0], yours.phrases[0]
    if {one.kind, two.kind} - {"noun", "name"} or one.plural or two.plural or one.value or two.value:
        return False
    if one.quantifier or two.quantifier or one.whole or two.whole or _is_within(one, two) or _is_within(two, one):
        return False
    if one.kind == two.kind == "noun" and one.head != two.head:
        found = word_relation(one.head, two.head, "n")
        return found.relation is Relation.INDEPENDENCE or found.relation is Relation.ALTERNATION
    return one.kind == two.kind


def _is_within(one: Phrase, two: Phrase) -> bool:
    """Tell whether one phrase names the other as what it is of: "the board of the club", "the club"."""
    return any(each.phrase is not None and each.phrase.head == two.head for each in one.modifiers)


def is_one(phrase: Phrase) -> bool:
    """Tell whether a phrase names one known thing, or a stuff: "the wing", "Acme", "penicillin"."""
    if phrase.plural or phrase.kind not in ("noun", "name"):
        return False
    return phrase.kind == "name" or phrase.determiner in KNOWN or bool(phrase.named("poss")) or not phrase.determiner


def is_of_one(said: Proposition) -> bool:
    """Tell whether a proposition tells of one known thing, or of all of a kind: "garden waste", "guided tours"."""
    topic = said.argument("subj") or said.argument("obj")
    if topic is None or len(topic.phrases) != 1:
        return False
    phrase = topic.phrases[0]
    counted = phrase.value is not None or phrase.whole is not None or bool(phrase.quantifier) or phrase.head == _REST
    return phrase.kind in ("noun", "name") and phrase.determiner != "a" and not counted


#: What is left of a whole.
_REST = "rest"


def names_one(argument: Argument) -> bool:
    """Tell whether an argument names one known thing, or one of a rank."""
    phrase = argument.phrases[0]
    return (
        len(argument.phrases) == 1 and phrase.determiner in ("", "the") and not phrase.plural and not phrase.quantifier
    )
