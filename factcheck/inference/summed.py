"""What is told of a rate, a mean or a total: that of a part or a place is not that of all, nor the other way round."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import PLACES
from factcheck.inference.scopes import tells_amount
from factcheck.inference.terms import COUNTING, PARTED_BY, SUMMED, TOTALS
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

#: Kinds of edit for what narrows a noun on one side only, and for what fills a slot on one side only.
_NARROWING, _WHOLE = frozenset({"narrowing", "left out", "added", "aside"}), frozenset({"dropped", "added"})
#: How what holds more or less than another thing stands to it.
_WIDER = frozenset({Relation.FORWARD, Relation.REVERSE})
#: Slots and kinds of modifiers by which an amount is told of some of them only.
_PER, _AGED = "per", "aged"
#: The role of what has an attribute, or of those for whom it is so much: "the tax is 10% for farmers".
_OWNER = "belonging to"


def of_summed(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit by which one side tells of a part of what is summed up as one that settles nothing.

    Exports to one country may rise when exports fall, and the turnout among women is not the turnout.

    Args:
        edit: a step from the claim's proposition to the statement's.
        known: the claim's proposition.
        said: the statement's.
    """
    if edit.relation not in _WIDER:
        return edit
    part = _parts(edit, known, said) or (tells_amount(said) and of_one_owner(edit, known, said))
    return edit._replace(relation=Relation.INDEPENDENCE) if part else edit


def of_one_owner(edit: Edit, known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement tells of those of one what a claim tells of those of two: "the mills of Rom and Tor".

    Args:
        edit: a step from the claim's proposition to the statement's.
        known: the claim's proposition.
        said: the statement's.
    """
    mine, yours = known.argument(edit.slot), said.argument(edit.slot)
    if edit.kind != "narrowing" or mine is None or yours is None:
        return False
    return len(mine.phrases[0].named("of")) > max(len(yours.phrases[0].named("of")), 1)


def _parts(edit: Edit, known: Proposition, said: Proposition) -> bool:
    """Tell whether an edit is in what tells of which part an amount or a change is."""
    here, there = (known, edit.known) if edit.said is None or edit.kind == "dropped" else (said, edit.said)
    argument = here.argument(edit.slot)
    if argument is None:
        return False
    if edit.kind in _NARROWING:
        phrase = argument.phrases[0]
        gone = [each for each in phrase.modifiers if (each.start, each.end) == there]
        if phrase.head in SUMMED and any(_is_part(each, phrase) for each in gone):
            return True
    if argument.phrases[0].value is not None and edit.slot != _PER:
        return False  # "rose from 2% to 7%"
    if edit.kind not in _WHOLE or (argument.start, argument.end) != there:
        return False
    if edit.slot in (_PER, _AGED):
        return (edit.slot == _PER or here.verb in COUNTING) and here is known and tells_amount(said)
    those = argument.phrases[0]
    behind = edit.slot == _OWNER and argument.start > here.start
    kind = behind and those.plural and not (those.determiner or those.quantifier)
    return (
        kind or _is_inside_summed(argument, here) or (edit.slot in PARTED_BY | PLACES and _is_of_summed(argument, here))
    )


def _is_part(modifier: Modifier, phrase: Phrase) -> bool:
    """Tell whether a modifier says of which part a total is told, and not whose total is meant: "the price of it"."""
    if modifier.kind in ("adj", "noun"):
        return modifier.value is None and modifier.word not in TOTALS
    inner = modifier.phrase
    if inner is None or inner.value is not None or modifier.kind not in PARTED_BY | PLACES:
        return False
    one = phrase.determiner == "the" and (inner.determiner in ("the", "its", "their") or _is_owner(modifier, inner))
    return not one


def _is_inside_summed(argument: Argument, made: Proposition) -> bool:
    """Tell whether a role was read from what stands behind a total: "the birth rate in Rom", "wages in the south"."""
    within = [
        each.phrases[0]
        for each in made.arguments
        if each is not argument and each.start <= argument.start and argument.end <= each.end
    ]
    definite = argument.phrases[0].determiner in ("the", "its", "their")
    return any(each.head in SUMMED and not (definite and each.determiner == "the") for each in within)


def _is_owner(modifier: Modifier, inner: Phrase) -> bool:
    return modifier.kind == "of" and inner.kind == "name"


def _is_of_summed(argument: Argument, made: Proposition) -> bool:
    """Tell whether something is told of a total, a rate or a mean, besides what an argument says."""
    others = [phrase for each in made.arguments if each is not argument for phrase in each.phrases]
    return any(each.head in SUMMED and each.value is None for each in others)
