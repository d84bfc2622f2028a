"""Which of several are meant: what is told of the patients over 80 is not told of the patients."""

from __future__ import annotations

from factcheck.inference.edits import Edit, left_out
from factcheck.inference.terms import FEWER
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Modifier, Phrase, Proposition

#: What only names those meant, whose they are.
_OWNING = frozenset({"of", "poss", "noun", "app", "title", "number"})


def of_those(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit that leaves out which of several are meant, or of what kind there are few, as settling nothing.

    What only names whose they are may go: "the members of the council voted". What is told of some holds without it.

    Args:
        edit: a step from the claim's proposition to the statement's.
        known: the claim's proposition.
        said: the statement's.
    """
    if edit.relation is not Relation.FORWARD or edit.kind != "narrowing":
        return edit
    mine, yours = known.argument(edit.slot), said.argument(edit.slot)
    if mine is None or yours is None or len(mine.phrases) > 1:
        return edit
    one, two = mine.phrases[0], yours.phrases[0]
    gone = left_out(edit, one)
    fewer = any(each.word in FEWER for each in (*one.modifiers, *two.modifiers))
    all_of_them = _is_of_all(one) and _is_of_all(two) and any(map(_restricts, gone))
    return edit._replace(relation=Relation.INDEPENDENCE) if fewer or all_of_them else edit


def _is_of_all(phrase: Phrase) -> bool:
    """Tell whether a plural is of all those that are meant: "the patients"."""
    return phrase.kind == "noun" and phrase.plural and phrase.determiner == "the" and not phrase.quantifier


def _restricts(modifier: Modifier) -> bool:
    return modifier.kind not in _OWNING and modifier.value is None
