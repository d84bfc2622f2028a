"""Two sentences that both deny something, or tell that it is seldom so: what follows from the one for the other?

There less follows from more: what is not sold in Oslo may be sold, and what is not sold is not sold in Oslo.
"""

from __future__ import annotations

from datetime import date

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import TIME_SLOTS, time_values
from factcheck.inference.pairs import Pair
from factcheck.inference.phases import is_ended
from factcheck.inference.reports import keys
from factcheck.inference.some_of_them import denies_of_one
from factcheck.inference.terms import CAUSES, OF_PART, RARELY
from factcheck.logic.relations import Context, Relation, joined, project
from factcheck.model import Value
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import WHOSE


def are_rare(pair: Pair) -> bool:
    """Tell whether both sentences of a pair tell that something is seldom so, or that one need not do it.

    Args:
        pair: a claim's proposition and a statement's.
    """
    both = (pair.known, pair.said)
    return all(_is_seldom(made) for made in both) or all(made.modal == _NEED_NOT for made in both)


def _is_seldom(made: Proposition) -> bool:
    return any(each.word in RARELY for each in made.adverbs)


#: Modality of what one need not do.
_NEED_NOT = "optional"


def between_denials(pair: Pair) -> Relation:
    """Return the relation of a claim that denies something to a statement that denies something.

    Args:
        pair: a claim's proposition and a statement's, of which no edit excludes another.
    """
    later = pair.said.tense == "perfect" and pair.known.tense == "present"  # what is not so now may have been so
    if later or _is_of_one_alone(pair) or _is_of_all_alone(pair) or _is_of_what_one_has(pair):
        return Relation.INDEPENDENCE
    return joined(_turned(pair, edit) for edit in pair.edits)


def _turned(pair: Pair, edit: Edit) -> Relation:
    """Return what an edit makes of a sentence that is denied on both sides: only what is denied turns round.

    A subject stands outside the denial, unless it is denied itself ("no delegate").
    """
    argument, other = pair.said.argument(edit.slot), pair.known.argument(edit.slot)
    if (pair.known.tense, pair.said.tense) == ("perfect", "present") and leaves_start(pair, edit):
        return Relation.FORWARD  # what has not been so since then is not so now
    if edit.kind == "duration" and edit.relation is not Relation.EQUIVALENT and not _is_own_length(argument, pair.said):
        return _of_lasting(pair, edit)
    if edit.slot in CAUSES:
        return edit.relation  # why it is not so is no part of what is denied
    outside = (
        argument is not None
        and (other is None or other.joint != "or")  # "neither A nor B" denies it of each
        and edit.slot not in TIME_SLOTS
        and (edit.slot in ("subj", "obj") or bool(pair.said.frame))
        and argument.end <= pair.said.start
        and not any(phrase.quantifier == "any" for phrase in argument.phrases)
    )
    if edit.kind == "added" and edit.said is None:
        outside = False  # of neither of two is of each: what the claim denies of the other one comes on top
    if adds_one(pair, edit) or _is_of_some_time(pair, edit):
        return Relation.INDEPENDENCE  # what is not allowed in two places is allowed in neither
    ends = edit.kind == "added" and edit.slot in (*TIME_SLOTS, "until") and is_ended(pair.said)
    if ends or _denies_many(pair, edit):
        return Relation.INDEPENDENCE  # what is not so may stay so: "until 2030" says that it ends
    return edit.relation if outside else project(edit.relation, Context.DOWN)


def _is_of_some_time(pair: Pair, edit: Edit) -> bool:
    """Tell whether a statement says when something was not so, and a claim of the past gives no time."""
    return edit.kind == "added" and edit.slot in TIME_SLOTS and pair.known.tense == "past"


def adds_one(pair: Pair, edit: Edit) -> bool:
    """Tell whether an edit adds one more of several, of each of which something is denied: "in the hall and the yard".

    Args:
        pair: a claim's proposition and a statement's.
        edit: one of its edits.
    """
    argument = pair.said.argument(edit.slot) if edit.kind == "added" else None
    several = argument is not None and len(argument.phrases) > 1
    return several and argument is not None and any(edit.said == (each.start, each.end) for each in argument.phrases)


def _of_lasting(pair: Pair, edit: Edit) -> Relation:
    """Return what comes of how long something was not so: the denial lasts so long, and is not of so long."""
    shorter = edit.relation is Relation.FORWARD and (bool(pair.known.modal) or pair.known.tense == "perfect")
    return Relation.FORWARD if shorter else Relation.INDEPENDENCE


def _is_own_length(argument: Argument | None, made: Proposition) -> bool:
    """Tell whether how long something itself is is denied, right behind the verb: "did not last three days"."""
    return argument is not None and argument.slot in _HOW_LONG and argument.start <= made.end + 1


#: Slots of how long something itself is, of which another length is denied.
_HOW_LONG = frozenset({"obj", "attr", "value", "extent"})


def leaves_start(pair: Pair, edit: Edit) -> bool:
    """Tell whether an edit leaves out since when something has not been so.

    Args:
        pair: a claim's proposition and a statement's.
        edit: one of its edits.
    """
    when = pair.known.argument(edit.slot) if edit.kind == "dropped" else None
    value = when.phrases[0].value if when is not None else None
    return value is not None and value.kind == "date" and value.bound == "since"


def is_under_way(pair: Pair) -> bool:
    """Tell whether what has not been done is told to be just being done: "is building it", "has not built it".

    Args:
        pair: a claim's proposition and a statement's, of which one denies.
    """
    denied, stated = (pair.known, pair.said) if pair.known.negated else (pair.said, pair.known)
    return stated.ongoing and stated.tense == "present" and not denied.ongoing and denied.tense in ("perfect", "past")


def may_be_last_time(pair: Pair) -> bool:
    """Tell whether what has not been so since a year is told to have been so in that year: it may be the last time.

    Args:
        pair: a claim's proposition and a statement's, of which one denies.
    """
    denied, stated = (pair.known, pair.said) if pair.known.negated else (pair.said, pair.known)
    if denied.tense != "perfect" or stated.tense == "perfect":
        return False
    since = [each for each in time_values(denied) if each.kind == "date" and each.bound == "since"]
    told = [each for each in time_values(stated) if each.kind == "date" and not each.bound]
    return any(_begins_in(one, two) for one in since for two in told)


def _begins_in(since: Value, told: Value) -> bool:
    """Tell whether a date lies in the year, month or day with which a spell begins."""
    start, low = since.low, told.low
    if not isinstance(start, date) or not isinstance(low, date):
        return False
    parts = _PARTS_OF_DATE.get(since.unit or "", 0)
    return bool(parts) and start.timetuple()[:parts] == low.timetuple()[:parts]


#: Unit of a date -> so many of its parts, the year first, say when it is.
_PARTS_OF_DATE = {"year": 1, "month": 2, "day": 3}


def _denies_many(pair: Pair, edit: Edit) -> bool:
    """Tell whether a claim denies it of many or of some only: who makes not many mistakes may make some.

    Where some parks are closed to dogs, others need not be: of all of them nothing follows.
    """
    known, said = pair.known.argument(edit.slot), pair.said.argument(edit.slot)
    if edit.kind != "quantifier" or known is None or said is None:
        return False
    mine, yours = known.phrases[0].quantifier, said.phrases[0].quantifier
    return (mine in _MANY and yours in ("", "any", "some")) or (mine in OF_PART and yours in _MORE)


#: Quantifiers of all of them, or of many.
_MORE = frozenset({"", "any", "all", "many", "most"})
#: Quantifiers of so many that others may be left.
_MANY = frozenset({"many", "most", "half"})


def _is_of_one_alone(pair: Pair) -> bool:
    """Tell whether a claim denies something of one, and a statement of any: "the minister", "no minister"."""
    return any(
        each.phrases[0].quantifier == "any"
        and each.start <= pair.said.start
        and (other := pair.known.argument(each.slot)) is not None
        and denies_of_one(other.phrases[0], pair.known)
        for each in pair.said.arguments
    )


def _is_of_all_alone(pair: Pair) -> bool:
    """Tell whether a claim denies only that something is so of all: "not every member" is not "no member"."""
    for argument in pair.known.arguments:
        wide = argument.phrases[0].quantifier in ("all", "both") and argument.slot not in TIME_SLOTS
        other = pair.said.argument(argument.slot) if wide else None
        if other is not None and other.phrases[0].quantifier not in ("all", "both", "not all"):
            return True
    return False


def _is_of_what_one_has(pair: Pair) -> bool:
    """Tell whether a claim denies something of what somebody has, and a statement of the kind, or of any place.

    Who does not need your account may need one, and who cannot be called at your home can be called at home.
    """
    return is_of_owned(pair.said, pair.known) or any(
        argument.slot not in ("subj", "obj")
        and argument.phrases[0].determiner in WHOSE
        and (other := pair.said.argument(argument.slot)) is not None
        and other.phrases[0].kind == "noun"
        and not (other.phrases[0].determiner or other.phrases[0].modifiers)
        for argument in pair.known.arguments
    )


def is_of_owned(known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement tells of what somebody has, and a claim of the kind: "does not treat their animals".

    Args:
        known: of the claim.
        said: of the statement.
    """
    return any(
        len(argument.phrases) == 1 and argument.phrases[0].determiner in WHOSE and argument.phrases[0].kind == "noun"
        for argument in said.arguments
        if argument.slot in ("obj", *keys(known))
        for other in (known.argument(argument.slot),)
        if other is not None
        and all(each.kind == "noun" and not each.determiner and not each.named("poss") for each in other.phrases)
    )
