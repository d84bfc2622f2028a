"""One fact told by two constructions: every other way to build the sentence that says the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.model.record import replace
from factcheck.syntax.accounts import by_account
from factcheck.syntax.ages import by_age
from factcheck.syntax.amounts import by_amount, by_kind_of_amount, by_origin, by_year
from factcheck.syntax.anybody import by_anybody
from factcheck.syntax.approvals import by_approval
from factcheck.syntax.arguments import content_words
from factcheck.syntax.attributes import by_attribute, by_condition
from factcheck.syntax.causes import by_cause
from factcheck.syntax.changes import by_change
from factcheck.syntax.complements import by_complement
from factcheck.syntax.counts import by_count
from factcheck.syntax.deadlines import by_deadline
from factcheck.syntax.defaults import by_default
from factcheck.syntax.distances import by_distance
from factcheck.syntax.everyday import by_everyday
from factcheck.syntax.former import by_former
from factcheck.syntax.found_at import by_place_found
from factcheck.syntax.free import by_free, unpaid
from factcheck.syntax.held_as import by_held_as
from factcheck.syntax.holders import by_holder, is_release
from factcheck.syntax.journeys import by_journey
from factcheck.syntax.limits import allowed, limits
from factcheck.syntax.listed import by_membership
from factcheck.syntax.materials import by_material
from factcheck.syntax.moments import by_moment
from factcheck.syntax.more_of import by_more
from factcheck.syntax.negative_states import by_negative_state
from factcheck.syntax.nominal_events import by_event
from factcheck.syntax.offers import by_offer
from factcheck.syntax.offices import by_office
from factcheck.syntax.opening import by_opening
from factcheck.syntax.permissions import by_permission
from factcheck.syntax.platforms import by_platform
from factcheck.syntax.predecessors import by_predecessor
from factcheck.syntax.prices import by_holding, by_price
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.recurrences import by_recurrence
from factcheck.syntax.required import by_need
from factcheck.syntax.reserved import by_reserved
from factcheck.syntax.role_fillers import is_sum
from factcheck.syntax.services import by_service
from factcheck.syntax.shared_prizes import by_shared_prize
from factcheck.syntax.shares import by_share
from factcheck.syntax.single_handed import by_doer_alone
from factcheck.syntax.sufficiency import by_sufficiency
from factcheck.syntax.superlatives import by_rank
from factcheck.syntax.terms_of_acts import by_term
from factcheck.syntax.throughout import throughout
from factcheck.syntax.turning_points import settled
from factcheck.syntax.visiting import by_visiting
from factcheck.syntax.weekly import by_every_day
from factcheck.syntax.without_limit import by_no_limit
from factcheck.syntax.words import ADJUNCTS, STARTING

#: What tells a proposition in other ways; each may be told on by those behind it.
_WAYS: tuple[Callable[[Proposition], Iterator[Proposition]], ...] = (
    by_everyday,
    by_moment,
    by_event,
    by_age,
    by_holding,
    by_free,
    by_place_found,
    by_opening,
    by_account,
    by_amount,
    by_anybody,
    by_approval,
    by_condition,
    by_attribute,
    by_cause,
    by_change,
    by_complement,
    by_count,
    by_deadline,
    by_default,
    by_distance,
    by_former,
    by_held_as,
    by_holder,
    by_journey,
    by_kind_of_amount,
    by_material,
    by_negative_state,
    by_membership,
    by_more,
    by_need,
    by_no_limit,
    by_offer,
    by_office,
    by_origin,
    by_permission,
    by_platform,
    by_predecessor,
    by_price,
    by_rank,
    by_recurrence,
    by_reserved,
    by_service,
    by_share,
    by_shared_prize,
    by_doer_alone,
    by_every_day,
    by_sufficiency,
    by_term,
    by_visiting,
    by_year,
    limits,
)


def plain(made: Proposition) -> Proposition:
    """Return a proposition without the denials that only turn a phase or a limit round: "no longer", "not more than".

    Args:
        made: as written.
    """
    return unpaid(allowed(settled(made)))


def usual(made: Proposition) -> Proposition:
    """Return a proposition with its adjuncts in one wording.

    "Out of the box" is told as "by default", "at a cost of 9 million" as a sum, "is 9 km in length" as having that.
    """
    made = _from_release(made)
    if made.predicate == "be" and made.argument("in") is not None:
        made = next(by_kind_of_amount(made), made)
    made = throughout(made)
    if not any((each.slot, _head(each, made)) in ADJUNCTS or _sum(each) for each in made.arguments):
        return made
    told = tuple([_usual(each, made) for each in made.arguments])
    by_default = any(
        each.slot in ("unless", "if") and new.slot != each.slot for each, new in zip(made.arguments, told, strict=True)
    )
    return replace(made, arguments=told, condition="" if by_default else made.condition)


def _head(argument: Argument, made: Proposition) -> str:
    """Return the word by which an adjunct is known: of "unless you change it" the verb."""
    phrase = argument.phrases[0]
    if phrase.kind != "clause":
        return phrase.head
    verb, *others = phrase.head.split()
    subject = made.argument("subj") or made.argument("obj")
    own = set(content_words(subject.phrases[0])) if subject is not None else set()
    if argument.slot == "if" and "nothing" in others:
        return f"{verb} nothing"
    return verb if all(each in _WHOEVER or each in own for each in others) else phrase.head


def _from_release(made: Proposition) -> Proposition:
    """Return what is so "from version 2 on" as so since then, and what came "with version 2" as having come in it."""
    with_it = made.argument("with")
    if with_it is not None and is_release(with_it.phrases[0]) and made.tense == "past" and made.verb in STARTING:
        within = replace(with_it, slot="in")
        return replace(made, arguments=tuple([within if each is with_it else each for each in made.arguments]))
    old = next((each for each in made.arguments if each.slot in _FROM and is_release(each.phrases[0])), None)
    if old is None or made.argument("to") is not None or made.tense == "past":
        return made
    return replace(
        made, arguments=tuple([replace(each, slot="since") if each is old else each for each in made.arguments])
    )


_FROM = frozenset({"from", "as of"})


#: Words of a condition that say nothing of their own: "unless you change it", "unless otherwise set".
_WHOEVER = frozenset({"you", "it", "they", "user", "otherwise", "anything", "else"})


def _sum(argument: Argument) -> Phrase | None:
    """Return the sum of "at a cost of 9 million euros", or None."""
    phrase = argument.phrases[0]
    if (
        argument.slot not in ("at", "for")
        or phrase.head not in _COSTS
        or len(phrase.modifiers) != 1
        or len(argument.phrases) > 1
    ):
        return None
    inner = phrase.modifiers[0].phrase
    told = inner is not None and is_sum(inner)
    return inner if phrase.modifiers[0].kind == "of" and told else None


_COSTS = frozenset({"cost", "price"})


def _usual(argument: Argument, made: Proposition) -> Argument:
    phrase = argument.phrases[0]
    amount = _sum(argument)
    if amount is not None:
        return Argument("cost", (amount,))
    slot, noun = ADJUNCTS.get((argument.slot, _head(argument, made)), (argument.slot, phrase.head))
    if slot == argument.slot:
        return argument
    return replace(argument, slot=slot, phrases=(Phrase(noun, "noun", phrase.start, phrase.end),))


def told_otherwise(made: Proposition) -> list[Proposition]:
    """Return a proposition in other constructions that say the same.

    Args:
        made: as ``plain`` tells it.
    """
    found = [made]
    for way in _WAYS:
        found += [other for each in found for other in way(each) if other not in found]
    return found[1:]
