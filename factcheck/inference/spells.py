"""When something is so by a claim, and when by a statement: points in time, spells, what lasts through them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.scopes import tells_amount
from factcheck.inference.terms import CHANGES
from factcheck.logic.relations import Relation
from factcheck.model import Value
from factcheck.syntax.chunks import SET_APART
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import ALLOWING, FORBIDDING, LONG_STATES, SHUTTING
from factcheck.values.calendar import YEARLESS


def through(edit: Edit, match: Argument, argument: Argument, known: Proposition, said: Proposition) -> Edit:
    """Return the edit between two times, through all of which a state need not last.

    Args:
        edit: between the two.
        match: when it is so by the claim.
        argument: when it is so by the statement.
        known: what the claim says.
        said: what the statement says.
    """
    one, two = match.phrases[0].value, argument.phrases[0].value
    if edit.kind == "date" and (_takes_years(one) or _takes_years(two)) and {known.verb, said.verb} <= CHANGES:
        return edit._replace(relation=Relation.INDEPENDENCE)  # what rose in all may have fallen for a while
    if edit.kind == "date" and edit.relation is Relation.REVERSE and _holds_through(known, said, one, two):
        return edit._replace(relation=Relation.FORWARD)  # what is open from April to October is open in July
    if edit.kind == "date" and edit.relation is Relation.REVERSE and _was_before(known, said, one, two):
        return edit._replace(relation=Relation.FORWARD)  # what was there until 1998 was there before 1998
    if edit.kind != "date" or edit.relation is not Relation.FORWARD or one is None or two is None:
        return edit
    if not one.bound and _is_of_every_year(one, two) and known.tense == said.tense == "present" and _is_rule(said):
        return edit._replace(relation=Relation.INDEPENDENCE)  # what is closed in a week of July may be open in July
    lasting = said.tense == "perfect" or two.bound in ("until", "span")
    states = all(each.predicate in ("be", "have") or each.phase == "hold" for each in (known, said))
    apart = two.bound in _SPELLS and one.bound not in _SPELLS and lasting and states
    return edit._replace(relation=Relation.INDEPENDENCE) if apart else edit


def _holds_through(known: Proposition, said: Proposition, one: Value | None, two: Value | None) -> bool:
    """Tell whether a rule or state holds through a spell in which the time of the statement lies."""
    if known.negated or one is None or one.bound != "span":
        return False
    if known.tense == said.tense == "past":
        return known.modal == said.modal and _is_lasting(known) and _is_lasting(said)  # in office from 1994 to 1999
    rule = known.predicate == "be" or known.verb == "be" or known.modal == "must" or known.phase == "hold"
    same = known.tense == said.tense == "present" and known.modal == said.modal and known.negated == said.negated
    return _is_of_every_year(one, two) and same and rule


def _is_of_every_year(one: Value | None, two: Value | None) -> bool:
    """Tell whether two dates name no year: what is told of them is so time and again."""
    return all(each is not None and isinstance(each.low, date) and each.low.year == YEARLESS for each in (one, two))


def _is_rule(made: Proposition) -> bool:
    """Tell whether a state or a rule is told, and nothing that happens: "is closed", "may be let off the lead"."""
    if made.verb == "be":
        return any(each.slot not in _WHEN for each in made.arguments)  # "the fair is in June" happens
    passive = made.argument("subj") is None and made.verb in SHUTTING | FORBIDDING | ALLOWING
    return bool(made.modal) or passive or made.verb in _STAYING


#: Who, and when.
_WHEN = frozenset({"subj", *TIME_SLOTS})


def _was_before(known: Proposition, said: Proposition, one: Value | None, two: Value | None) -> bool:
    """Tell whether a state that lasted until a year is told to have been so before that year."""
    if one is None or two is None or one.bound != "until" or two.bound != "before" or known.negated or said.negated:
        return False
    if not isinstance(one.high, date) or not isinstance(two.high, date) or one.high.year != two.high.year:
        return False
    exact = two.unit == "year" or one.high == two.high
    return exact and known.tense == said.tense == "past" and _is_lasting(known) and _is_lasting(said)


def _is_lasting(made: Proposition) -> bool:
    """Tell whether a state is told, which lasts through a spell: "was mayor", "was closed", "served as chair"."""
    served = made.verb == "serve" and made.argument("as") is not None
    kept = made.verb in SHUTTING and made.argument("subj") is None  # "was closed"
    stays = made.predicate == "be" or made.verb in _STAYING or served or kept
    lasts = made.phase == "hold" or (not made.phase and stays)
    return lasts and made.verb != "become" and not tells_amount(made)


#: Verbs of states that last through a spell; what is held or had may be so on some days of it only.
_STAYING = LONG_STATES - {"contain", "have", "hold"}


#: Bounds of a date that make it a spell.
_SPELLS = frozenset({"since", "until", "span"})


def _takes_years(value: Value | None) -> bool:
    """Tell whether a date is a spell from one year to another."""
    if value is None or not isinstance(value.low, date) or not isinstance(value.high, date):
        return False
    return value.high.year > value.low.year


def without_other_events(arguments: Sequence[Argument]) -> list[Argument]:
    """Return arguments without those of events before or after, whose dates are their own: "after the fire of 1881".

    Args:
        arguments: of one proposition.
    """
    return [each for each in arguments if each.slot not in SET_APART or each.phrases[0].kind != "noun"]
