"""What the place of an edit does to its relation: "every", "few", "at most" and "without" turn it round or block it.

A quantifier has two places: its noun with what narrows it, and the rest of the sentence (van Benthem 1986). Denial is
not told here, but by ``situations``, which sees both sides of it.
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.inference.edits import Edit, left_out
from factcheck.inference.terms import COUNTING
from factcheck.logic.relations import Context, Relation, project
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

#: Quantifier -> what its noun does, and what the rest of the sentence does. What is not listed keeps relations.
_QUANTIFIERS = {
    "all": (Context.DOWN, Context.UP),
    "any": (Context.DOWN, Context.UP),
    "few": (Context.DOWN, Context.DOWN),
    "most": (Context.NONE, Context.UP),
    "half": (Context.NONE, Context.UP),
    "only": (Context.NONE, Context.NONE),
}
_KEPT = (Context.UP, Context.UP)
#: Slot -> what it does to what stands in it.
_SLOTS = {"without": Context.DOWN, "act": Context.DOWN, "except": Context.NONE, "unless": Context.NONE}
#: Slot of what an amount is for, without which it is another one: no more than 24, no more than 24 an hour.
_PER = "per"
#: Bound of a number of which it is said that it is no more and no less.
_EXACT = "exact"
#: Kinds of edit that are told of the quantifier or the number itself.
_OWN = frozenset({"quantifier", "number", "percent", "bound", "negation", "list", "only"})


def in_contexts(edits: Iterable[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits with the relations that they have in their places of a statement.

    Args:
        edits: the steps from a claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    return [edit if edit.kind in _OWN else _projected(edit, known, said) for edit in edits]


def _projected(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    relation = edit.relation
    for argument in said.arguments:
        inside, around = _places(argument, said)
        if argument.slot != edit.slot:
            relation = relation if edit.slot == _PER else project(relation, around)
        elif not _is_whole(edit, argument) and not _leaves_measure(edit, known):
            relation = project(relation, inside)
    if edit.slot == _QUALITY and said.argument(_COUNT) is not None and _is_so(said):
        relation = project(relation, Context.NONE)
    # left out with its preposition, what stands behind "without" turns nothing round
    left = edit.kind == "dropped" and edit.slot == "without" and said.argument(edit.slot) is None
    relation = relation if left else project(relation, _SLOTS.get(edit.slot, Context.UP))
    # two that cover everything together tell nothing of each other
    return edit._replace(relation=Relation.INDEPENDENCE if relation is Relation.COVER else relation)


#: Roles of what narrows a noun that tells a frame, and of how many there are of it.
_QUALITY, _COUNT = "quality", "num"


def _leaves_measure(edit: Edit, known: Proposition) -> bool:
    """Tell whether an edit leaves out how much all of them measure: "nine farms with a total capacity of 1,340 MW"."""
    argument = known.argument(edit.slot)
    left = [] if argument is None or edit.kind != "narrowing" else left_out(edit, argument.phrases[0])
    return any(map(_is_measure, left))


def _is_measure(modifier: Modifier) -> bool:
    if modifier.kind not in ("with", "of") or modifier.phrase is None:
        return False
    inside = [each.phrase for each in modifier.phrase.named("of") if each.phrase is not None]
    return any(each.value is not None and each.value.kind in _MEASURES for each in (modifier.phrase, *inside))


#: Kinds of value that measure.
_MEASURES = frozenset({"quantity", "money", "duration"})


def _is_whole(edit: Edit, argument: Argument) -> bool:
    """Tell whether an edit is about all that fills a slot, one of several fillers or how many, not what narrows it."""
    if edit.kind != "added":
        return edit.kind == "dropped"
    counts = [(each.value.start, each.value.end) for each in argument.phrases if each.value is not None]
    return edit.said in [(argument.start, argument.end), *counts]


def _places(argument: Argument, said: Proposition) -> tuple[Context, Context]:
    first = argument.phrases[0].quantifier
    if first == "any" and (said.negated or _is_of_few(said)):
        return _KEPT
    if len(argument.phrases) != 1:
        return _QUANTIFIERS[first] if first in _EACH else _KEPT  # "all shops and pubs"
    phrase = argument.phrases[0]
    if phrase.quantifier == "only" or (phrase.value is not None and phrase.value.bound == _EXACT):
        return Context.NONE, Context.NONE
    if _is_for_all(argument, said):
        return Context.NONE, Context.UP  # what holds for some need not hold for all, and rules have exceptions
    if _is_exact(phrase) and (_is_so(said) or (said.tense == "present" and argument.slot == "subj")):
        return Context.NONE, Context.UP  # who has 30 full-time employees may have more of all kinds
    return (Context.DOWN, Context.DOWN) if _is_capped(phrase) else _QUANTIFIERS.get(phrase.quantifier, _KEPT)


#: Quantifiers of each of several that are named.
_EACH = frozenset({"all", "few"})


def _is_of_few(said: Proposition) -> bool:
    """Tell whether something is told of few, so that "any" behind it is one at least: "few read any papers"."""
    return any(phrase.quantifier == "few" for each in said.arguments for phrase in each.phrases)


def _is_for_all(argument: Argument, said: Proposition) -> bool:
    """Tell whether a rule holds for all of a kind, though no word says so: "is compulsory for riders"."""
    phrase = argument.phrases[0]
    bare = phrase.kind == "noun" and phrase.plural and phrase.value is None and not phrase.quantifier
    rule = said.tense == "present" and (bool(said.frame) or said.argument("attr") is not None)
    return bare and rule and argument.slot in _FOR_WHOM and phrase.determiner in ("", "the")


#: Slots of those for whom something is so.
_FOR_WHOM = frozenset({"for", "to", "person", "public"})


def _is_exact(phrase: Phrase) -> bool:
    """Tell whether a noun is counted by a number: "30 employees"."""
    value = phrase.value
    counted = phrase.kind == "noun" and value is not None and value.kind == "number" and not value.bound
    return counted and value is not None and value.low == value.high


def _is_so(said: Proposition) -> bool:
    """Tell whether it is told how something is, and not what happened, of which the number tells all of it."""
    return said.predicate in COUNTING or said.phase == "hold"


def _is_capped(phrase: Phrase) -> bool:
    """Tell whether a noun is counted by a number with an upper end only: "at most ten members"."""
    value = phrase.value
    return (
        phrase.kind == "noun"
        and value is not None
        and value.kind == "number"
        and value.low is None
        and value.high is not None
    )
