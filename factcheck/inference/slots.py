"""Compare what fills the slots of two propositions, and what one of them adds or leaves out."""

from __future__ import annotations

from factcheck.inference.added import added
from factcheck.inference.amounts_behind import with_amounts_behind
from factcheck.inference.attachment import attached, with_beneficiary, with_object
from factcheck.inference.caps import of_limit
from factcheck.inference.counted import counted
from factcheck.inference.daily import on_other_days
from factcheck.inference.dropped import dropped
from factcheck.inference.edits import Edit, span
from factcheck.inference.event_dates import with_date_of_event
from factcheck.inference.fillers import all_phrases, compare_arguments
from factcheck.inference.kinds import CORE, PLACES, TIME_SLOTS
from factcheck.inference.listed_sums import of_sum
from factcheck.inference.narrowing import is_ranked
from factcheck.inference.phrases import compare_phrases, cost
from factcheck.inference.pieces import hung, paired_off
from factcheck.inference.sole import ruled_out
from factcheck.inference.spells import through, without_other_events
from factcheck.inference.terms import (
    COLLECTIVE,
    MADE,
    ONCE,
    ONE_FILLER,
)
from factcheck.language.frames import frame
from factcheck.logic.relations import Relation
from factcheck.model import Span
from factcheck.model.record import replace
from factcheck.syntax.records import IDENTIFIED, Argument, Phrase, Proposition
from factcheck.syntax.words import COPULAS, OWNING_UP

#: Slots of when it is so, not by when.
_WHEN = TIME_SLOTS - {"time-by"}

#: Slots of where, an owner that may be a place among them.
_WHERE = PLACES | {"poss", "of", "noun"}


def arguments(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edits between what fills the slots of two propositions."""
    settled = attached(known, said)
    if settled is not None:
        known, said = settled
    known, said = with_beneficiary(known, said), with_beneficiary(said, known)
    known, said = with_object(known, said), with_object(said, known)
    known, said = with_date_of_event(known, said), with_date_of_event(said, known)
    known, said = with_amounts_behind(known, said), with_amounts_behind(said, known)
    mine = list(known.arguments)
    edits: list[Edit] = []
    loose: list[Argument] = []
    for argument in said.arguments:
        match = _match(argument, mine)
        if match is None:
            loose.append(argument)
            continue
        mine.remove(match)
        found = ruled_out(match, argument, known, said) or counted(match, argument, known, said)
        found = found or on_other_days(match, argument, known, said)
        found = found or compare_arguments(match, _stressed(argument, known), argument.slot)
        found = _moved(found, known, said) if settled is None else found
        if (
            argument.joint == "or"
            and match.joint != "or"
            and ((known.negated and said.negated) or said.verb in ONE_FILLER - COPULAS)
        ):  # of one, not of neither; who needs the one is not served by the other
            found.append(Edit(argument.slot, "added", Relation.INDEPENDENCE, span(argument)))
        if match.joint == "or" and known.modal in ("can", "may") and not known.negated:
            found = [_chosen(each) for each in found]
        shared = any(each.word in COLLECTIVE for each in known.adverbs) and argument.focus != "only"
        if shared and len(argument.phrases) < len(match.phrases):
            found.append(Edit(argument.slot, "list", Relation.INDEPENDENCE, span(argument), span(match)))
        found += of_sum(match, argument, known, said)
        edits += [_of_account(through(edit, match, argument, known, said), known) for edit in found]
    for argument in loose:
        edits += added(argument, known, said, mine)
    for argument in mine:
        edits += dropped(argument, known, said)
    return [*edits, *paired_off(known, said), *hung(known, said, mine)]


def _chosen(edit: Edit) -> Edit:
    """Return the edit of what else one may choose as left out: "by card or PayPal" may be by PayPal."""
    other = edit.kind == "added" and edit.said is None
    return edit._replace(kind="dropped", relation=Relation.FORWARD) if other else edit


def _stressed(argument: Argument, known: Proposition) -> Argument:
    """Return an argument, "it was X that" without its stress where others may have done the same at another time."""
    once = known.verb in ONCE or known.verb in MADE or (bool(known.frame) and frame(known.frame).once)
    excludes = argument.focus != IDENTIFIED or known.tense == "present" or once
    return argument if excludes else replace(argument, focus="")


def _of_account(edit: Edit, known: Proposition) -> Edit:
    """Return an edit in what somebody admits or denies, which excludes no other thing that they admit or deny."""
    apart = known.verb in OWNING_UP and edit.kind == "opposite" and edit.slot not in TIME_SLOTS
    return edit._replace(relation=Relation.INDEPENDENCE) if apart else edit


#: Ends of a spell that no date tells: "until version 3" is the other end of "since version 3".
_OTHER_END = {"since": "until", "until": "since"}


_SEVERAL = 2


def _match(argument: Argument, mine: list[Argument]) -> Argument | None:
    """Return the claim's argument of the same slot, the nearest of several."""
    slots = {argument.slot}
    if argument.slot in PLACES:
        slots = set(PLACES)
    if argument.slot in _WHEN:
        slots = set(TIME_SLOTS) - {"time-by", _OTHER_END.get(argument.slot)}
    found = [each for each in mine if each.slot in slots]
    same = [each for each in found if each.slot == argument.slot] or found
    if len(same) < _SEVERAL:
        return same[0] if same else None
    return min(same, key=lambda each: cost(compare_arguments(each, argument, argument.slot)))


def _moved(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Take back edits for modifiers that the other side has in another place of the sentence."""
    kept = []
    for edit in edits:
        if edit.kind == "added" and edit.said is not None and _stands(edit.said, said, known):
            continue
        if edit.kind == "bound" and known.tense in ("past", "perfect"):
            kept.append(edit._replace(relation=Relation.INDEPENDENCE))
            continue
        if edit.kind in ("dropped", "narrowing") and edit.known is not None and _stands(edit.known, known, said):
            if _is_of_first(edit, known):
                kept.append(edit._replace(relation=Relation.INDEPENDENCE))
            continue
        kept.append(of_limit(edit, known, said))
    return kept


#: The frame of an event of which it is told that it took place.
_TAKING_PLACE = "taking_place"


def _is_of_first(edit: Edit, known: Proposition) -> bool:
    """Tell whether a place stands by the event that is the first there: it need not be the first that took place."""
    argument = known.argument(edit.slot)
    events = argument.phrases if argument is not None and known.frame == _TAKING_PLACE else ()
    return any(is_ranked(each) for each in events)


def _stands(at: Span, here: Proposition, there: Proposition) -> bool:
    """Tell whether the phrase at a place of one proposition is an adjunct of the same kind in the other.

    Of several that one run of words tells, "Monday to Friday", each has to be.
    """
    found = list(all_phrases(here.arguments))
    told = [(slot, phrase) for slot, phrase in found if (phrase.start, phrase.end) == (at.start, at.end)]
    if len(told) > 1 and len({phrase.head for _, phrase in told}) == len(told):
        return all(_stands_as(slot, phrase, there) for slot, phrase in told)
    near = [
        (slot, phrase)
        for slot, phrase in found
        if phrase.end == at.end and phrase.start - at.start in range(0, 12) and slot not in CORE
    ]
    return any(_stands_as(slot, phrase, there) for slot, phrase in (*told, *near))


def _stands_as(slot: str, phrase: Phrase, there: Proposition) -> bool:
    """Tell whether a proposition has a phrase as an adjunct of a kind."""
    asserted = [each for each in there.arguments if not each.negated]
    asserted = without_other_events(asserted) if slot in TIME_SLOTS else asserted
    options = [other for one, other in all_phrases(asserted) if one == slot or {one, slot} <= _WHERE]
    return any(not compare_phrases(other, phrase, slot) for other in options)
