"""Where more or less follows than the words alone would let: what is over, denied of all, needed, or may be chosen.

Who no longer keeps black sheep may keep sheep; what can be set to between 5 and 60 can be set to 30.
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.inference.edits import Edit, span
from factcheck.inference.ended_in_part import may_go_on
from factcheck.inference.fillers import CHOICE
from factcheck.inference.kinds import PLACES, TIME_SLOTS, VALUE_KINDS
from factcheck.inference.terms import DENYING_OF, LACKING, OF_PART
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import HAVING_FOR_LONG, NEEDING

#: The frame of when one may be at a place, which is told by what one may do there as well.
_LETTING_IN = "opening_state"
#: Modalities of what is over, and of what may be chosen.
_FORMER, _CAN = "former", "can"


def of_choice(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit within what may be chosen: what can be set to between 5 and 60 can be set to 30.

    Args:
        edit: a step from the claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    chosen = known.modal == said.modal == _CAN and not (known.negated or said.negated) and edit.kind in VALUE_KINDS
    return edit._replace(relation=Relation.FORWARD) if chosen and edit.relation is Relation.REVERSE else edit


def where_less_follows(edits: list[Edit], verb: Iterable[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, those by which nothing follows of what is over, needed or denied of all as independent.

    Args:
        edits: all steps from the claim's proposition to the statement's.
        verb: those between the two verbs.
        known: of the claim.
        said: of the statement.
    """
    if said.negated and not known.negated and any(edit.relation is Relation.ALTERNATION for edit in verb):
        edits = [_of_none(edit, said) for edit in edits]
    if known.negated != said.negated or any(edit.relation.excludes for edit in verb):
        edits = [_of_elsewhere(edit) for edit in edits]
    if known.frame == _LETTING_IN and known.narrow and known.narrow != said.narrow:
        edits = [_of_more_than_claimed(edit) for edit in edits]
    if said.verb in NEEDING or known.verb in NEEDING or _is_reserved(known):
        edits = [_of_aim(edit) for edit in edits]
    if not (known.negated or said.negated):
        edits = [*(_of_denied(edit, known) for edit in edits), *_of_some_denied(known, said)]
    if not (known.negated or said.negated):
        edits = [_of_part_ended(_of_one_alone(edit), known) for edit in edits]
    if _is_lacking(known) and not known.negated:
        edits = [_of_lacked(edit) for edit in edits]
    if _is_over(known) and (_is_over(said) or said.tense == "present"):
        edits = [_of_no_longer(edit, known) for edit in edits]
    return edits


def _of_one_alone(edit: Edit) -> Edit:
    """Return an edit from the one there is to one of two as what no editor lets pass: "in English or German"."""
    return edit._replace(relation=Relation.REVERSE) if edit.kind == CHOICE else edit


def _of_part_ended(edit: Edit, known: Proposition) -> Edit:
    """Return an edit in where something ended, which may go on elsewhere: "the strike ended in Rom"."""
    return edit._replace(relation=Relation.INDEPENDENCE) if may_go_on(edit, known) else edit


def denies_less(edit: Edit, known: Proposition) -> bool:
    """Tell whether an edit leaves out for what alone a claim says that something is kept out, ended or not there.

    Who says that cars were not banned may mean: not everywhere; and what is free of big fish need not be free of fish.

    Args:
        edit: a step from the claim's proposition to a statement's.
        known: the claim's.
    """
    lacked = _is_lacking(known) and edit != _of_lacked(edit)
    return lacked or edit != _of_denied(edit, known) or may_go_on(edit, known, of_some=True)


def _is_over(made: Proposition) -> bool:
    """Tell whether what somebody had or did as a rule is over, by a verb that says so of anything: "no longer has"."""
    return made.verb != "be" and (made.modal == _FORMER or (made.phase == "end" and made.verb in HAVING_FOR_LONG))


def _is_reserved(made: Proposition) -> bool:
    """Tell whether a proposition says who alone may do something, as who one must be to do it."""
    return made.verb == "be" and made.modal == "must" and made.argument("purpose") is not None


def _of_aim(edit: Edit) -> Edit:
    """Return an edit in what one needs something for: who needs a licence for big boats may need none for boats."""
    wider = edit.slot == "purpose" and edit.kind == "dropped" and edit.relation is Relation.FORWARD
    return edit._replace(relation=Relation.INDEPENDENCE) if wider and edit.said is not None else edit


def _of_no_longer(edit: Edit, known: Proposition) -> Edit:
    """Return an edit in what is over, which may go on for others: who no longer keeps black sheep may keep sheep."""
    left = edit.kind == "dropped" and (
        edit.slot in _SETTINGS or bool(known.frame)
    )  # "no longer stops there on Sundays"
    wider = edit.relation is Relation.FORWARD and edit.slot not in TIME_SLOTS and (left or edit.kind in _LESS)
    return edit._replace(relation=Relation.INDEPENDENCE) if wider else edit


#: Kinds of edit within a slot that leave it wider, and slots of where, for whom and how it is no longer so.
_LESS = frozenset({"narrowing", "word"})
_SETTINGS = PLACES | {"for", "to", "from", "with", "between", "during", "frequency", "by"}


def _of_none(edit: Edit, said: Proposition) -> Edit:
    """Return an edit in what is denied of all, and its opposite told of some: anglers are banned, nobody is allowed."""
    argument = said.argument(edit.slot)
    whole = argument is not None and any(each.quantifier == "any" for each in argument.phrases)
    return edit._replace(relation=Relation.INDEPENDENCE) if whole and edit.relation is Relation.FORWARD else edit


def _of_some_denied(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edit from some that somebody bans or lacks to all of the kind: "bans some pesticides"."""
    mine, yours = known.argument("obj"), said.argument("obj")
    if known.verb not in DENYING_OF or mine is None or yours is None:
        return []
    some = mine.phrases[0].quantifier in OF_PART and not yours.phrases[0].quantifier and yours.phrases[0].value is None
    return [Edit("obj", "quantifier", Relation.REVERSE, span(yours), span(mine))] if some else []


def _of_denied(edit: Edit, known: Proposition) -> Edit:
    """Return an edit in what is denied, lacked or kept out by the verb, or by verb and preposition: "run out of"."""
    if known.verb not in DENYING_OF and f"{known.verb} {edit.slot}" not in DENYING_OF:
        return edit
    return _of_place_denied(_of_kind_denied(edit, known), known)


def _of_kind_denied(edit: Edit, known: Proposition) -> Edit:
    """Return an edit in what somebody denies, lacks or bans: who was cleared of tax fraud may be guilty of another."""
    argument = known.argument(edit.slot)
    noun = argument.phrases[0] if argument is not None else None
    kind = noun is not None and noun.kind == "noun" and not noun.determiner and not noun.named("poss")
    wider = edit.relation is Relation.FORWARD and edit.kind in _LESS and edit.slot != "subj"
    return edit._replace(relation=Relation.INDEPENDENCE) if kind and wider else edit


def _is_lacking(made: Proposition) -> bool:
    """Tell whether something is said to be without something, or somebody not to do it: "free of", "unfit to"."""
    told = made.argument("attr")
    adverbs = () if told is None else told.phrases[0].named("adv")
    return told is not None and (told.phrases[0].head in LACKING or any(each.word == "too" for each in adverbs))


def _of_lacked(edit: Edit) -> Edit:
    """Return an edit in what something is without, which may have another kind of it: "free of poisonous fish"."""
    wider = edit.relation is Relation.FORWARD and edit.slot in _WITHOUT_WHAT and edit.said is not None
    narrower = edit.relation is Relation.FORWARD and edit.kind == "narrowing" and edit.slot in _WITHOUT_WHAT
    return edit._replace(relation=Relation.INDEPENDENCE) if wider or narrower else edit


#: Slots of what something is without, or somebody does not do.
_WITHOUT_WHAT = frozenset({"of", "from", "purpose", "act", "to"})


def _of_place_denied(edit: Edit, known: Proposition) -> Edit:
    """Return an edit in where somebody keeps something out or ends it, which it need not be elsewhere."""
    argument = known.argument(edit.slot)
    left = edit.kind == "dropped" and edit.relation is Relation.FORWARD and edit.slot in _OUT_OF
    if _is_part_of_place(edit, argument, known):
        return edit._replace(relation=Relation.INDEPENDENCE)
    if not left or argument is None:
        return edit
    kinds = [phrase for each in known.arguments for phrase in each.phrases if argument.follows(phrase.end)]
    bare = any(each.kind == "noun" and not each.determiner and each.value is None for each in kinds)
    apart = bare or (edit.slot == "for" and argument.follows(known.end))  # "was lifted for farmers"
    return edit._replace(relation=Relation.INDEPENDENCE) if apart else edit


def _is_part_of_place(edit: Edit, argument: Argument | None, known: Proposition) -> bool:
    """Tell whether an edit leaves out from what part of a place something is kept out: "from the old town"."""
    narrower = edit.kind == "narrowing" and edit.relation is Relation.FORWARD
    return narrower and argument is not None and argument.start > known.end + 1


#: Slots of where, and from whom, something is kept.
_OUT_OF = PLACES | {"from", "for", "to", "with"}


def _of_elsewhere(edit: Edit) -> Edit:
    """Return an edit in where something is told and denied: what is allowed outside may be forbidden inside, or not."""
    elsewhere = edit.kind == "preposition" and edit.slot not in _HAD
    return edit._replace(relation=Relation.INDEPENDENCE) if elsewhere else edit


#: Slots of what something has or lacks.
_HAD = frozenset({"with", "without"})


def _of_more_than_claimed(edit: Edit) -> Edit:
    """Return an edit in when something is so that is told of less: who may swim there in May may be there all year."""
    other = edit.slot in TIME_SLOTS and edit.relation is Relation.ALTERNATION
    return edit._replace(relation=Relation.INDEPENDENCE) if other else edit
