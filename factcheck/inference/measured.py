"""What an amount is told of: a room with breakfast, not any room, and the tower with its mast, not the tower alone."""

from __future__ import annotations

from factcheck.inference.edits import Edit, left_out
from factcheck.inference.kinds import CORE
from factcheck.inference.scopes import is_amount, tells_amount
from factcheck.inference.terms import AMOUNT_NARROWING, AMOUNT_PARTS, OTHER_AMOUNTS
from factcheck.language.frames import frame
from factcheck.language.weekdays import is_weekday
from factcheck.language.wordnet import POSSESSION, field_of
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Phrase, Proposition


def of_measured(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit that leaves out what an amount was told of as one that settles nothing.

    What only says which one is meant may go: "the bridge over the Asp is 80 metres long".

    Args:
        edit: a step from the claim's proposition to the statement's.
        known: the claim's proposition.
        said: the statement's.
    """
    if edit.relation is not Relation.FORWARD or edit.kind not in ("narrowing", "dropped") or not tells_amount(said):
        return edit
    argument, other = known.argument(edit.slot), said.argument(edit.slot)
    if edit.kind == "dropped":
        daily = argument is not None and edit.slot == _OWNER and any(is_weekday(each.head) for each in argument.phrases)
        # "2,300 people, including 310 doctors" are 2,300 people
        listed = argument is not None and any(map(is_amount, argument.phrases))
        counts = (edit.slot in AMOUNT_PARTS and not listed) or daily or edit.slot in _SORTS
    else:
        counts = argument is not None and other is not None and _is_narrower(argument, other)
        counts = counts or (argument is not None and _is_of_kind(edit, argument, known))
    return edit._replace(relation=Relation.INDEPENDENCE) if counts else edit


def _is_of_kind(edit: Edit, argument: Argument, known: Proposition) -> bool:
    """Tell whether one kind of what nobody counts has an amount: steel exports rose by 5%, and exports may not have.

    The default port is one port, and the maximum speed is not the speed.
    """
    phrase = argument.phrases[0]
    if phrase.kind != "noun" or phrase.value is not None or argument.slot not in (*CORE, *frame(known.frame).key):
        return False
    gone = left_out(edit, phrase)
    sorting = any(each.kind in _SORTING for each in gone)
    if sorting and known.predicate == "be" and any(each.word in OTHER_AMOUNTS for each in gone):
        return True
    bare = not phrase.determiner and not phrase.named("poss")
    return sorting and (bare or (phrase.determiner == "a" and field_of(phrase.head) == POSSESSION))


#: Kinds of modifiers that tell which kind is meant.
_SORTING = frozenset({"adj", "noun"})


def _is_narrower(known: Argument, said: Argument) -> bool:
    """Tell whether a claim names with or for what, when or in what state the thing has its amount."""
    if is_amount(known.phrases[0]):
        return False
    left = {each.kind for each in known.phrases[0].modifiers} - {each.kind for each in said.phrases[0].modifiers}
    some = any(_is_of_some(each.phrase) for each in known.phrases[0].modifiers if each.kind in left)
    return bool(left & AMOUNT_PARTS) or (some and bool(left & AMOUNT_NARROWING))


def _is_of_some(phrase: Phrase | None) -> bool:
    """Tell whether a phrase is of some kind of people or times: "for families", "at weekends", "on Mondays"."""
    if phrase is None or phrase.determiner:
        return False
    return (phrase.plural and phrase.kind == "noun") or is_weekday(phrase.head)


#: Slots of what tells which kind of a thing a frame is about: "an operating profit".
_SORTS = frozenset({"mod", "quality"})
#: The slot of what an attribute belongs to: in "entry on Mondays" a day.
_OWNER = "belonging to"
