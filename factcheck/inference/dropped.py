"""What fills a slot of a claim that a statement leaves open: does the statement still follow without it?"""

from __future__ import annotations

from datetime import date

from factcheck.inference.edits import Edit, span
from factcheck.inference.fillers import all_phrases
from factcheck.inference.kinds import PLACES, TIME_SLOTS, is_known_thing
from factcheck.inference.phrases import compare_phrases
from factcheck.inference.scopes import (
    is_counted,
    is_day_of_state,
    is_moment,
    is_of_named,
    is_scope,
    is_season,
    is_total,
    may_go,
    narrows,
    told_of_all,
)
from factcheck.inference.terms import (
    HELD_ONCE_A_YEAR,
    NARROWING_SLOTS,
    OBJECT_LEFT_OUT,
)
from factcheck.language.frames import frame
from factcheck.language.wordnet import PERSON, field_of
from factcheck.logic.relations import Relation
from factcheck.syntax.backdrops import is_amount_of
from factcheck.syntax.fiction import IN_STORY
from factcheck.syntax.own_times import BACKDROPS
from factcheck.syntax.records import SET_AGAINST, Argument, Proposition
from factcheck.values.calendar import YEARLESS


def _is_term_of_denied(argument: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether a claim tells within what time one can do what the statement says that one cannot do at all."""
    value = argument.phrases[0].value
    term = argument.slot == "in" and value is not None and value.kind == "duration"
    return term and said.negated and not known.negated and known.modal in ("can", "may")


def dropped(argument: Argument, known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edit for what only the claim has, unless the statement has it elsewhere: inside a phrase.

    Args:
        argument: of the claim, which fills a slot that the statement leaves open.
        known: the claim.
        said: the statement.
    """
    everybody = told_of_all(said) if argument.slot == "except" and not argument.negated else None
    if everybody is not None:
        return [Edit(everybody[0], "quantifier", Relation.ALTERNATION, everybody[1], span(argument))]
    if argument.slot == IN_STORY:
        return [Edit(argument.slot, "dropped", Relation.INDEPENDENCE, None, span(argument))]
    slots = PLACES if argument.slot in PLACES else {argument.slot}
    nested = [phrase for slot, phrase in all_phrases(said.arguments) if slot in slots or slot in ("of", "poss", "noun")]
    if all(any(not compare_phrases(phrase, other, argument.slot) for other in nested) for phrase in argument.phrases):
        return []
    relation = Relation.FORWARD
    if argument.joint == "or" and len(argument.phrases) == 1 and known.modal in ("can", "may") and not known.negated:
        return [Edit(argument.slot, "dropped", relation, None, span(argument))]  # "online or at the harbour": each
    if _is_term_of_denied(argument, known, said):
        return [Edit(argument.slot, "dropped", relation, None, span(argument))]
    if may_go(argument, known, said) or (argument.slot == "instead of" and not known.negated):
        return [Edit(argument.slot, "dropped", relation, None, span(argument))]
    if argument.negated:
        # "in the kitchen, but not in the yard" leaves out a contrast; "but not in storms" alone an exception
        contrasted = argument.slot == "by" or any(each.slot in slots and not each.negated for each in known.arguments)
        relation = Relation.FORWARD if contrasted else Relation.INDEPENDENCE
        return [Edit(argument.slot, "dropped", relation, None, span(argument))]
    if (
        argument.focus in ("only", SET_AGAINST)
        or argument.phrases[0].quantifier == "only"
        or (known.negated and _is_until(argument))
        or argument.slot
        in (
            "unless",
            "except",
            "if",
            "instead of",
            "whether",
            "that",
            "act",
        )
        or (argument.slot == "without" and not _is_done(known, said))
        or (argument.slot in TIME_SLOTS and _is_capped(said))
        or (argument.slot == "attr" and _is_what_it_is(known, said))
        or _is_done_to(argument, known, said)
        or _is_key_of_attribute(known, argument.slot)
        or _is_whose_duty(argument, known)
        or (argument.slot == "frequency" and known.argument("as") is not None)  # "twice as long as"
        or (argument.slot == "frequency" and argument.phrases[0].head == "every 2 week")  # "every second Tuesday"
        or _narrows_it(known, argument.slot)
        or _is_aim_of_rule(known, argument.slot)
        or _is_free_for_some(known, argument.slot)
        or is_day_of_state(argument, known, said)
        or _is_turn_of_year(argument, known)
        or (
            (is_scope(argument) or is_season(argument, known, said))
            and narrows(known, said)
            and not is_counted(argument)
            and not is_total(argument)
            and not is_moment(argument, known)
            and not is_of_named(argument, known)
            and not _is_backdrop(argument, known)
            and not _is_where_founded(argument, known)
            and not _is_where_held(argument, known)
        )
    ):
        relation = Relation.INDEPENDENCE
    return [Edit(argument.slot, "dropped", relation, None, span(argument))]


def _is_done_to(argument: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether a claim says what is done to something, and a statement of the doer that it does so itself.

    Who closed an office did not close, and who sank a trawler did not sink; who won a match won.
    """
    if argument.slot != "obj" or said.verb in OBJECT_LEFT_OUT or len(argument.phrases) > 1:
        return False
    itself = said.argument("subj") is not None and known.argument("subj") is not None
    return itself and all(said.argument(slot) is None for slot in ("obj", "attr")) and not _is_extent(argument)


def _is_extent(argument: Argument) -> bool:
    """Tell whether an argument says by how much: who grew 5% grew."""
    phrase = argument.phrases[0]
    return phrase.kind == "value" or (phrase.value is not None and not phrase.head)


def _is_done(known: Proposition, said: Proposition) -> bool:
    """Tell whether what is told to be done without something was done, so that this may be left out."""
    past = known.tense in ("past", "perfect") and not known.modal and not known.negated and not known.condition
    return past and not narrows(known, said)


def _is_where_held(argument: Argument, known: Proposition) -> bool:
    """Tell whether a claim tells where one thing is held that is known, which is held nowhere else: "the market"."""
    roles = frame(known.frame).key if known.frame else ()
    held = next((each for slot in ("obj", *roles, "subj") if (each := known.argument(slot))), None)
    placed = argument.slot in PLACES and argument.phrases[0].kind == "name" and known.verb in HELD_ONCE_A_YEAR
    return placed and held is not None and is_known_thing(held.phrases[0]) and not held.phrases[0].plural


def _is_where_founded(argument: Argument, known: Proposition) -> bool:
    """Tell whether an argument says where one named thing came to be, whoever made it: "was founded in Rom by ten"."""
    undergone = next((each for slot in ("obj", *frame(known.frame).key) if (each := known.argument(slot))), None)
    once = known.tense == "past" and bool(known.frame) and frame(known.frame).once
    if undergone is None or not once or argument.slot not in PLACES or len(undergone.phrases) > 1:
        return False
    thing = undergone.phrases[0]
    return thing.kind == "name" or (thing.kind == "noun" and thing.determiner == "the" and not thing.plural)


def _is_turn_of_year(argument: Argument, known: Proposition) -> bool:
    """Tell whether an argument says when a state begins or ends every year: what closes in October is not closed."""
    value = argument.phrases[0].value
    yearly = value is not None and isinstance(value.low, date) and value.low.year == YEARLESS
    return yearly and known.phase in ("begin", "end")


def _is_until(argument: Argument) -> bool:
    """Tell whether an argument says up to when something is so."""
    return argument.slot == "until" or any(
        phrase.value is not None and phrase.value.bound == "until" for phrase in argument.phrases
    )


def _is_backdrop(argument: Argument, known: Proposition) -> bool:
    """Tell whether an argument only tells what came before an event: "rose by 3% after being frozen"."""
    if argument.slot not in BACKDROPS or known.tense != "past" or known.modal:
        return False
    happened = known.predicate not in ("be", "have") and known.phase != "hold"
    return all((each.kind == "clause" and happened) or is_amount_of(each) for each in argument.phrases)


def _narrows_it(known: Proposition, slot: str) -> bool:
    """Tell whether a claim says less than it would without a slot: "closed to coaches"."""
    told = known.argument("attr")
    what = told.phrases[0].head if told is not None else known.verb
    return (what, slot) in NARROWING_SLOTS or (known.frame, slot) in NARROWING_SLOTS


def _is_free_for_some(known: Proposition, slot: str) -> bool:
    """Tell whether a claim says for whom something costs nothing, which it may cost others."""
    price = known.argument("obj") or known.argument("price")
    free = known.verb == "cost" and price is not None and price.phrases[0].head == "nothing"
    return free and slot in ("to", "for", "buyer")


def _is_aim_of_rule(known: Proposition, slot: str) -> bool:
    """Tell whether a claim says what one must be or have for one thing only: "must be 21 to drive the van"."""
    return slot in ("purpose", "act") and known.modal == "must" and known.tense == "present"


def _is_key_of_attribute(known: Proposition, slot: str) -> bool:
    """Tell whether an amount is that of what fills a slot: what children pay is not the price."""
    its = frame(known.frame)
    return its.kind == "attribute" and slot in its.key


def _is_whose_duty(argument: Argument, known: Proposition) -> bool:
    """Tell whether an argument says of whom a rule holds: what drivers must carry others need not."""
    if not known.frame or known.tense != "present" or argument.slot in _SETTINGS:
        return False
    who = argument.phrases[0]
    kind = who.kind == "noun" and who.plural and not who.determiner and field_of(who.head) == PERSON
    return kind and known.predicate in _DUTIES


#: Slots of where and when.
_SETTINGS = PLACES | TIME_SLOTS
#: Frames of what somebody has to do, may do or has a right to.
_DUTIES = frozenset({"obligation", "permission", "eligibility"})


def _is_what_it_is(known: Proposition, said: Proposition) -> bool:
    """Tell whether "is the deputy head of the theatre" is held against "is in charge of the theatre"."""
    told = known.argument("attr")
    return (
        known.predicate == "be"
        and said.argument("attr") is None
        and told is not None
        and told.phrases[0].kind == "noun"
    )


def _is_capped(said: Proposition) -> bool:
    """Tell whether a statement gives an upper limit, which need not hold once a time is dropped."""
    values = [phrase.value for argument in said.arguments for phrase in argument.phrases if phrase.value is not None]
    return any(value.kind != "date" and value.low is None and value.high is not None for value in values)
