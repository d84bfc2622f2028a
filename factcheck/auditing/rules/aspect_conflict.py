"""Two claims tell two things of one aspect of one thing, in whatever words and constructions.

What a claim speaks of is read off its single words, so that "traces its origins to 1871" is held against "was founded
in 1862". That is less sure than what the other rules read, so that it is no more than suspected, and only where nothing
shows that the two are of different things, times or cases. Of two claims that are nearer to each other than to any
other claim, an amount of the same kind is enough, and what one of them adds may be another wording. Of amounts it is
enough that one of the claims is the nearest to the other.

Found::

    - The Tarn hospital was founded by an order of nuns in 1862.
    - The origins of the Tarn hospital lie in 1871.

    - Parking at the Tarn hospital is free for patients.
    - Patients pay 3 euros to park at the Tarn hospital.

    - Acme has its head office in Holm.
    - From its headquarters in Varby, Acme serves customers in 30 countries.

    - Two doses of Zostrin are needed.
    - Zostrin is given as a single dose.

    - The Rovers have won the league four times.
    - The Rovers have six league titles to their name.

Silent::

    - The castle was built in 1382.
    - The chapel of the castle was built in 1480.

    - A day ticket for the Tarn line costs 14 euros.
    - A single ticket for the Tarn line costs 8 euros.

    - Acme opened an office in Holm in 2014.
    - Acme opened an office in Varby in 2017.

    - Parking at the Tarn hospital is free.
    - Patients pay 3 euros for a meal at the Tarn hospital.

    - The fire brigade of Holm has 60 volunteers.
    - The fire brigade of Holm has five vehicles.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.aspects.found import clashes
from factcheck.auditing.aspects.points import ANY, COUNT, Point
from factcheck.auditing.aspects.table import PLACE
from factcheck.auditing.conflicts import unsettled
from factcheck.auditing.context import Context
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.auditing.pairs import Pair
from factcheck.auditing.series import are_of_a_series
from factcheck.model import Finding, Level, Verdict

ID = "aspect-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
KNOWS_SHORT_NAMES = True
_ADVICE = "correct one of them, or say what each of them tells of"
_DOUBT = "the two are told in other words"
_SEVERAL = "there may be more than one"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two claims that tell two things of one point."""
    agreeing = {frozenset((each.first.id, each.second.id)) for each in context.pairs if _agrees(each)}
    for clash in clashes(context.standing, context.told, context.near):
        about, one, two = (clash.first, clash.second), clash.one, clash.two
        if frozenset(claim.id for claim in about) in agreeing or not unsettled(*about, context.today):
            continue
        if _may_be_one_place(context, one, two) or are_of_a_series(*(claim.statement for claim in about)):
            continue
        said = [point.clause.text[point.said.start : point.said.end] for point in (one, two)]
        aspect = one.aspect.removeprefix(COUNT).removeprefix(ANY)
        message = f"“{said[0]}” and “{said[1]}” of one thing ({aspect})"
        doubt = _SEVERAL if one.role is not None else _DOUBT
        yield side_by_side(doubtful(ID, message, doubt, about, _ADVICE), f"{clash.thing}, {aspect}", said)


def _may_be_one_place(context: Context, one: Point, two: Point) -> bool:
    place = one.role is not None and one.role.kind == PLACE
    return place and context.may_be_one_place(one.said.key, two.said.key)


def _agrees(pair: Pair) -> bool:
    """Tell whether one of two claims entails the other."""
    return Verdict.SUPPORTED in (pair.forward.verdict, pair.backward.verdict)
