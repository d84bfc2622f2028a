"""What the order of two amounts in a claim says of one in a statement."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache

from factcheck.inference.edits import Edit
from factcheck.inference.grounds import ORDER, TURNED
from factcheck.inference.orders.content import says_the_same
from factcheck.inference.orders.records import Order
from factcheck.inference.orders.stated import stated
from factcheck.inference.orders.terms import THAN
from factcheck.inference.pairs import Pair
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.wording.holding import first_of_its_own
from factcheck.inference.wording.units import units
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.model import Span, Value
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Phrase, Proposition
from factcheck.values import comparable


class Ordering(NamedTuple):
    """What a claim says of the order that a statement tells.

    Attributes:
        holds: whether it follows; None where the two compare the same things by another measure, which is open.
        outcome: the exclusion, of what does not hold.
    """

    holds: bool | None
    outcome: Outcome | None = None


@lru_cache(maxsize=8192)
def ordered(statement: str, claim: str) -> Ordering | None:
    """Return what a claim says of a statement that compares two amounts, or None where it tells of no such two.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    said = stated(statement)
    if said is None:
        return None
    from factcheck.inference.orders.series import series  # few sentences compare two amounts

    for known in (series(claim), stated(claim)):
        found = _held(known, said, statement, claim) if known is not None else None
        if found is not None:
            return found
    return None


def compares_others(statement: str, claim: str) -> bool:
    """Tell whether both of two sentences compare amounts, which are not seen to be the same.

    Then no likeness of words sets them apart: who were "longer in 1920" may be shorter today.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if stated(claim) is None:
        return False
    return stated(statement) is not None or any(each.key in THAN for each in units(statement))


def is_turned(outcome: Outcome | None) -> bool:
    """Tell whether two that are named are compared the other way round, and nothing else differs.

    Args:
        outcome: what speaks against a statement, or None.
    """
    if outcome is None or outcome.situation != TURNED:
        return False
    known, said = outcome.pair.known, outcome.pair.said
    mine, yours = (_compared(made) for made in (known, said))
    same = {each.head for each in mine} == {each.head for each in yours}
    plain = not any(one.kind != "title" for each in yours for one in each.modifiers)
    alike = (known.tense, known.modal) == (said.tense, said.modal)
    named = len(mine) == len(yours) == len(_SIDES) and all(each.kind == "name" for each in (*mine, *yours))
    return named and same and plain and alike and not any(_says_more(edit) for edit in outcome.pair.edits)


#: Slots of the two that are compared.
_SIDES = ("subj", "than")


def _compared(made: Proposition) -> list[Phrase]:
    return [phrase for slot in _SIDES if (each := made.argument(slot)) is not None for phrase in each.phrases]


def _says_more(edit: Edit) -> bool:
    return not (edit.relation.excludes or edit.relation.entails)


def _held(known: Order, said: Order, statement: str, claim: str) -> Ordering | None:
    if set(known.sides) != set(said.sides) or not says_the_same(known.content, said.content):
        return None
    if known.past is not None and said.past is not None and known.past != said.past:
        return None
    if known.measures.isdisjoint(said.measures):
        return Ordering(None)
    known = known if known.sides == said.sides else known.turned()
    if known.ways.isdisjoint(said.ways):
        return Ordering(False, _outcome(known, said, statement, claim))
    if not known.ways <= said.ways or (said.even and not known.even):
        return None
    if said.factor:
        return _multiplied(known, said, statement, claim)
    if said.by is None:
        return Ordering(True)
    by = difference(known, said.by)
    relation = value_relation(by, said.by) if by is not None and comparable(by, said.by) else Relation.INDEPENDENCE
    if relation.excludes:
        return Ordering(False, _outcome(known, said, statement, claim))
    return Ordering(True) if relation.entails else None


def _multiplied(known: Order, said: Order, statement: str, claim: str) -> Ordering | None:
    """Return what two amounts say of how many times the one is the other: "doubled"."""
    if known.amounts is None:
        return Ordering(True) if known.factor == said.factor else None
    one, two = (each.low for each in known.amounts)
    if not isinstance(one, Decimal) or not isinstance(two, Decimal) or not two:
        return None
    times = one / two
    if times == said.factor:
        return Ordering(True)
    far = abs(times - said.factor) > _ABOUT * said.factor
    return Ordering(False, _outcome(known, said, statement, claim)) if far else None


#: What is told as doubled may be so much more or less than twice as much.
_ABOUT = Decimal("0.2")


def difference(known: Order, said: Value) -> Value | None:
    """Return by how much two amounts differ, in the terms in which a statement tells it; None where that is open.

    Args:
        known: the order of the claim.
        said: the difference that the statement tells.
    """
    if known.amounts is None:
        return known.by
    one, two = (each.low for each in known.amounts)
    if not isinstance(one, Decimal) or not isinstance(two, Decimal) or isinstance(one, date):
        return None
    kind, unit = known.amounts[0].kind, known.amounts[0].unit
    if kind == "percent":
        return replace(said, low=abs(one - two), high=abs(one - two), bound="", low_open=False, high_open=False,
                       approximate=False, step=None) if said.unit == "pp" else None  # fmt: skip
    if said.kind == "percent":
        return None
    gap = abs(one - two)
    return replace(known.amounts[0], low=gap, high=gap, kind=kind, unit=unit, step=None)


def _outcome(known: Order, said: Order, statement: str, claim: str) -> Outcome | None:
    mine, yours = first_of_its_own(claim), first_of_its_own(statement)
    if mine is None or yours is None:
        return None
    edit = Edit(
        "attr", "opposite", Relation.ALTERNATION, Span(said.at.start, said.at.end), Span(known.at.start, known.at.end)
    )
    return exclusion(Pair(mine, yours, (edit,)), ORDER, (edit,), ())
