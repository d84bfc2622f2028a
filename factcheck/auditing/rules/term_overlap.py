"""Two people hold one role at the same time, or one holds it still after having left it.

Read are terms told in sentences: "was mayor of Holm from 1997 to 2004", "has chaired the board since 2015", "stepped
down as mayor in 2003". In the year of a change both may have held it.

Found::

    - Ann Miller was mayor of Holm from 1997 to 2004.
    - Bob Jones was mayor of Holm from 2001 to 2009.

    - Ann Miller was mayor of Holm from 1997 to 2004.
    - Bob Jones was the mayor of Holm between 2001 and 2009.

    - Ann Miller has been the mayor of Holm since 1997.
    - Ann Miller stepped down as mayor of Holm in 2004.

    - Ann Miller has chaired the board of Acme since 2015.
    - Bob Jones chaired the board of Acme from 2017 to 2019.

Silent::

    - Rita Lom succeeded Karl Aas in August 2019.
    - Karl Aas was headmaster of the school until 2019.

    - Rita Lom succeeded Karl Aas in August 2019.
    - Karl Berg was headmaster of the school until 2021.

    - Rita Lom succeeded Karl Aas in 2019.
    - Rita Lom became headmistress of the school in 2020.

    - Tom Brandt was coach of Rovers until 2020.
    - Marta Quinn has coached Rovers since July 2021.

    - Tom Brandt was coach of United until 2022.
    - Marta Quinn has coached Rovers since July 2021.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, identity, one
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.terms import Term, terms
from factcheck.model import Finding, Level

ID = "term-overlap"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of the times, or rank one claim 'deprecated'"
#: More terms than this of one role are not all held against each other.
_MOST = 200
#: Of two terms whose other end is not told, an overlap of no more years than these is worth a look.
_SHORT = 5


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two terms of one role that cannot both be."""
    roles: defaultdict[str, list[Term]] = defaultdict(list)
    for term in terms(context):
        roles[term.role].append(term)
    for held in _joined(roles).values():
        for first, second in _two_claims(held):
            yield from _of_one_role(first, second, held, context.today)
    for held in _of_one_led(roles).values():
        for first, second in _two_claims(held):
            message = _clash(first, second, context.today)
            if message and first.role != second.role and first.is_general != second.is_general:
                yield _suspected(message, "who leads something need not hold that office", first, second)
    yield from _titled(roles)
    for fact in context.facts:
        yield from _succession(fact, roles)
        yield from _succeeded(fact, roles)


def _two_claims(held: list[Term]) -> Iterator[tuple[Term, Term]]:
    """Yield each two terms that two claims tell."""
    yield from (each for each in combinations(held[:_MOST], 2) if each[0].claim is not each[1].claim)


def _of_one_role(first: Term, second: Term, held: list[Term], today: date) -> Iterator[Finding]:
    """Yield a finding for two terms of one role that cannot both be, or hardly."""
    message = _clash(first, second, today)
    if message and first.role != second.role:
        yield _suspected(message, "only one of the two says of what", first, second)
    elif message:
        yield _shown(finding(ID, LEVEL, message, (first.claim, second.claim), _ADVICE), first, second)
    elif _begun_apart(first, second):
        message = f"one holder of a role, who took it up “{first.said}” and “{second.said}”"
        yield _suspected(message, "it may be held anew", first, second)
    elif _left_later(first, second) or _left_later(second, first):
        message = f"one holder of a role, who left it “{first.said}” and “{second.said}”"
        yield _suspected(message, "it may be held anew", first, second)
    else:
        for came, left in ((first, second), (second, first)):
            if _came_before(came, left, held):
                message = f"one holder came “{came.said}”, and another one left “{left.said}”"
                yield _suspected(message, "there may have been others between", came, left)


def _suspected(message: str, doubt: str, first: Term, second: Term) -> Finding:
    return _shown(doubtful(ID, message, doubt, (first.claim, second.claim), _ADVICE), first, second)


def _titled(roles: Mapping[str, list[Term]]) -> Iterator[Finding]:
    """Yield a finding where somebody with a title took office after leading something: the director, since before."""
    titled = [term for role, held in roles.items() if " (" not in role for term in held if term.begin is not None]
    leading = [term for held in roles.values() for term in held if term.led and term.lasting]
    for first in titled[:_MOST]:
        for second in leading[:_MOST]:
            if first.claim is second.claim or not _begun_apart(first, second) or first.begin < second.begin:  # type: ignore[operator]
                continue
            message = f"one holder, who took office “{first.said}”, and leads “{second.said}”"
            yield _suspected(message, "who leads something need not hold that office", first, second)


def _shown(found: Finding, first: Term, second: Term) -> Finding:
    """Return a finding with the times of both terms side by side."""
    return side_by_side(found, f"{first.role.partition(' (')[0]}, time in office", (first.said, second.said))


def _of_one_led(roles: Mapping[str, list[Term]]) -> Mapping[str, list[Term]]:
    """Return the terms of those who lead something, by what they lead."""
    found: defaultdict[str, list[Term]] = defaultdict(list)
    for held in roles.values():
        for term in held:
            if term.led:
                found[term.led].append(term)
    return found


def _joined(roles: Mapping[str, list[Term]]) -> Mapping[str, list[Term]]:
    """Return the terms by role, "the mayor" with "the mayor of Holm" where the base has no mayor of another place."""
    fuller: defaultdict[str, list[str]] = defaultdict(list)
    for role in roles:
        if " (" in role:
            fuller[role.partition(" (")[0]].append(role)
    bare = {role: fuller[role][0] for role in roles if len(fuller.get(role, ())) == 1}
    return {
        role: [*held, *(each for short, full in bare.items() if full == role for each in roles[short])]
        for role, held in roles.items()
        if role not in bare
    }


def _clash(first: Term, second: Term, today: date) -> str:
    if _is_one_holder(first, second):
        left = _left_early(first, second) or _left_early(second, first)
        if left:
            return left
        if first.lasting and second.lasting and first.begin and second.begin and _are_apart(first.begin, second.begin):
            return f"held “{first.said}” and “{second.said}”, both until now"
        lasting, ended = (first, second) if first.lasting else (second, first)
        if not lasting.lasting or ended.end is None or lasting.begin is None or ended.end[0] <= lasting.begin[1]:
            return ""
        return f"“{lasting.said}” until now, and ended “{ended.said}”"
    one, two = first.surely(today), second.surely(today)
    for span, other in ((one, second), (two, first)):
        if span is not None and other.moment is not None and _is_within(other.moment, span):
            return f"two holders of one role at one time: “{first.said}” and “{second.said}”"
    if one is None or two is None or max(one[0], two[0]) >= min(one[1], two[1]):
        return ""
    return f"two holders of one role at one time: “{first.said}” and “{second.said}”"


def _is_one_holder(first: Term, second: Term) -> bool:
    """Tell whether two terms name one holder, perhaps by the last name alone."""
    mine, yours = set(first.holder.split()), set(second.holder.split())
    return mine <= yours or yours <= mine


def _came_before(first: Term, second: Term, held: list[Term]) -> bool:
    """Tell whether one came some years before another one left, and nobody else is known to have held the role."""
    if not first.is_begun or second.end is None or second.begin is not None or _is_one_holder(first, second):
        return False
    if any(not _is_one_holder(each, first) and not _is_one_holder(each, second) for each in held):
        return False
    assert first.begin is not None
    return 0 < second.end[0].year - first.begin[1].year <= _SHORT


def _is_within(days: tuple[date, date], span: tuple[date, date]) -> bool:
    """Tell whether days lie in the middle of a term, not in a year in which it begins or ends."""
    return span[0] < days[0] and days[1] < span[1]


def _are_apart(one: tuple[date, date], other: tuple[date, date]) -> bool:
    return one[1] < other[0] or other[1] < one[0]


def _begun_apart(first: Term, second: Term) -> bool:
    """Tell whether one and the same holder is said to have taken up a role in two years that do not follow."""
    if not _is_one_holder(first, second) or first.begin is None or second.begin is None or first.again or second.again:
        return False
    return _are_apart(first.begin, second.begin) and abs(first.begin[0].year - second.begin[0].year) > 1


def _left_early(first: Term, second: Term) -> str:
    """Return how one and the same holder left in the middle of a term that is told from when until when."""
    if first.begin is None or first.end is None or second.begin is not None or second.end is None:
        return ""
    if not first.begin[1] < second.end[0] or not second.end[1] < first.end[0]:
        return ""
    return f"held “{first.said}”, and ended “{second.said}”"


def _left_later(first: Term, second: Term) -> bool:
    """Tell whether one and the same holder left years after the end of a term."""
    if first.end is None or second.begin is not None or second.end is None or second.again or first.again:
        return False
    return _is_one_holder(first, second) and second.end[0].year - first.end[1].year > 1


def _succeeded(fact: Fact, roles: Mapping[str, list[Term]]) -> Iterator[Finding]:
    """Yield a finding where somebody held a role until years after, or took one up before, a succession without one."""
    when = fact.when
    if when is None or not isinstance(when.low, date):
        return
    for way in fact.ways if any(each.frame == "succession" for each in fact.ways) else ():
        before, behind = one(way.argument("predecessor")), one(way.argument("successor"))
        if way.frame != "succession" or before is None or behind is None or way.argument("office") is not None:
            continue
        for term in (each for held in roles.values() for each in held[:_MOST] if each.claim is not fact.claim):
            left = term.end if term.holder == identity(before) else None
            came = term.begin if term.holder == identity(behind) and not term.again else None
            late = left is not None and left[0].year - when.low.year > 0
            apart = came is not None and abs(came[0].year - when.low.year) > 1
            if late or apart:
                message = f"one followed the other “{fact.said(when)}”, and “{term.said}”"
                found = doubtful(
                    ID, message, "they may have held more than one role", (fact.claim, term.claim), _ADVICE
                )
                yield side_by_side(found, f"{term.role.partition(' (')[0]}, succession", (fact.said(when), term.said))


def _succession(fact: Fact, roles: dict[str, list[Term]]) -> Iterator[Finding]:
    """Yield a finding where a successor came years before or after the predecessor had left."""
    when = fact.when
    for way in fact.ways:
        before, office = one(way.argument("predecessor")), one(way.argument("office"))
        if way.frame != "succession" or before is None or office is None:
            continue
        if when is None or not isinstance(when.low, date):
            continue
        for term in roles.get(identity(office), ()):
            if term.holder == identity(before) and term.end and term.claim is not fact.claim:
                years = when.low.year - term.end[1].year
                if years < 0:
                    message = f"the successor came “{fact.said(when)}”, before the predecessor left (“{term.said}”)"
                    found = finding(ID, LEVEL, message, (term.claim, fact.claim), _ADVICE)
                    yield side_by_side(found, f"{office.head}, succession", (term.said, fact.said(when)))
                elif years > 1:
                    message = f"nobody held the role from “{term.said}” to “{fact.said(when)}”"
                    about = (term.claim, fact.claim)
                    found = doubtful(ID, message, "the role may have been vacant", about, _ADVICE)
                    yield side_by_side(found, f"{office.head}, succession", (term.said, fact.said(when)))
