"""One claim forbids what another allows.

Compared are the thing, the deed and the place; where one side says more ("with a licence", "after 6 pm") both may hold.

Found::

    - Dogs are banned from the beach.
    - Dogs are allowed on the beach.

    - Smoking is prohibited in the hall.
    - Smoking is permitted in the hall.

    - Cars are not allowed on Tor.
    - Cars may be driven on Tor.

    - Camping is forbidden in the park.
    - You may camp in the park.

Silent::

    - Cycling is forbidden in the park between 10 am and 6 pm.
    - You can ride a bike through the park at 8 am.

    - Cycling is forbidden in the park between 10 am and 6 pm.
    - You can ride a bike through the park.

    - Phones are banned in class.
    - Pupils may use their phones in the yard.

    - Phones are banned in class.
    - Pupils may use their books in class.

    - Tenants must not park in the yard.
    - Employees may park in the yard.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import one
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.permissions import BROUGHT, Permission, permissions_of
from factcheck.model import Claim, Finding, Level
from factcheck.syntax.records import Proposition
from factcheck.values import disjoint

ID = "permission-conflict"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of them, or say when, where or for whom it holds"
_MOST = 50
_MESSAGE = "forbidden, and allowed"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that is allowed and forbidden."""
    rules: dict[frozenset[str], list[Permission]] = {}
    for claim in context.claims:
        if is_open(claim, context.today):
            for ways in context.told(claim.statement):
                for about, rule in permissions_of(claim, ways):
                    rules.setdefault(about, []).append(rule._replace(said=_thing_of(claim, ways[0])))
    for known in rules.values():
        allowing = [each for each in known if each.allowed][:_MOST]
        for ban in [each for each in known if not each.allowed][:_MOST]:
            for leave in allowing:
                if ban.claim is not leave.claim:
                    yield from _clash(ban, leave)


def _clash(ban: Permission, leave: Permission) -> Iterator[Finding]:
    """Yield a finding for what is forbidden and allowed, if it is the same deed at the same place, or may be."""
    about = (ban.claim, leave.claim)
    if (ban.time is not None and (leave.time is None or disjoint(ban.time, leave.time))) or (
        ban.time is None and leave.time is not None
    ):
        return
    if ban.who != leave.who:
        if not (ban.who and leave.who):
            found = doubtful(ID, _MESSAGE, "it may not be meant of the same people", about, _ADVICE)
            yield side_by_side(found, f"{ban.said}, permission", ("forbidden", "allowed"))
        return
    if ban.place != leave.place:
        if leave.place or leave.deed != BROUGHT or ban.deed:
            return
        found = doubtful(ID, _MESSAGE, "only one of the two says where", about, _ADVICE)
    elif (ban.place and not ban.deed and leave.deed == BROUGHT) or ban.deed == leave.deed:
        found = finding(ID, LEVEL, _MESSAGE, about, _ADVICE)
    elif not ban.deed:
        found = doubtful(ID, _MESSAGE, "it may not be the same deed", about, _ADVICE)
    else:
        return
    yield side_by_side(found, f"{ban.said}, permission", ("forbidden", "allowed"))


def _thing_of(claim: Claim, way: Proposition) -> str:
    """Return what is allowed or forbidden as written."""
    found = one(way.argument("obj") or way.argument("subj"))
    return claim.statement[found.start : found.end] if found is not None else ""
