"""Two claims that are nearest to each other seem to be at odds, in words that no other rule reads.

An editor who enters a fact for a second time uses other words, which no list has. What the two still share, what is
left on either side and in which place is weighed by a small model, fitted on bases with planted conflicts, and on bases
that are in order. It only suspects, only where values, names or words differ or one of the two denies, and only in a
base of ten claims or more: in smaller ones nothing shows which claims are nearest.

Found::

    - The Alba was built in 1911.
    - The captain of the Alba is Ida Berg.
    - The harbour of Holm was dredged in 2004.
    - The lighthouse of Varby is 31 metres high.
    - The fish market of Holm opens at five.
    - The council of Varby has eleven members.
    - The school of Holm teaches 240 children.
    - The bridge of Varby is closed to lorries.
    - Members of the Varby band are not paid.
    - Each member of the Varby band receives 30 euros for every concert.

Silent::

    - The Alba was built in 1911.
    - The captain of the Alba is Ida Berg.
    - The harbour of Holm was dredged in 2004.
    - The lighthouse of Varby is 31 metres high.
    - The fish market of Holm opens at five.
    - The council of Varby has eleven members.
    - The school of Holm teaches 240 children.
    - The bridge of Varby is closed to lorries.
    - The church tower of Tarn is 52 metres high.
    - The castle tower of Tarn is 38 metres high.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.aspects.table import OUTSIDE
from factcheck.auditing.at_odds.both_ways import Around
from factcheck.auditing.at_odds.laid import Laid, laid
from factcheck.auditing.at_odds.model import AT_ODDS
from factcheck.auditing.at_odds.signs import Grounds, grounds, signs
from factcheck.auditing.conflicts import unsettled
from factcheck.auditing.context import Context
from factcheck.auditing.findings import doubtful
from factcheck.auditing.series import are_of_a_series
from factcheck.inference.wording.units import units
from factcheck.model import Finding, Level, Verdict

ID = "probable-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
KNOWS_SHORT_NAMES = True
#: From here on it is said that two claims are at odds; see ``tests/benchmarks/fit_audit.py``.
LINE = 0.55
#: In smaller bases nothing shows which claims are nearest to each other.
_LEAST_CLAIMS = 10
_ADVICE = "correct one of them, or say what each of them tells of"
_DOUBT = "the two are told in other words"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two near claims that are probably at odds."""
    if len(context.standing) < _LEAST_CLAIMS:
        return
    agreeing = {
        (each.first.id, each.second.id)
        for each in context.pairs
        if Verdict.SUPPORTED in (each.forward.verdict, each.backward.verdict)
    }
    around = Around([claim.statement for claim in context.standing])
    for near in context.near:
        first, second = context.standing[near.one], context.standing[near.two]
        if (first.id, second.id) in agreeing or not unsettled(first, second, context.today):
            continue
        if are_of_a_series(first.statement, second.statement):
            continue
        told = context.told(first.statement), context.told(second.statement)
        pair = laid(first.statement, second.statement, *told)
        found = grounds(pair)
        if (
            found.any
            and not _may_follow(pair, found)
            and not (_are_copies(pair) or _is_denied_twice(pair, found))
            and AT_ODDS.probability(signs(pair, near, around)) >= LINE
        ):
            yield doubtful(ID, _message(pair, found), _DOUBT, (first, second), _ADVICE)


def _may_follow(pair: Laid, found: Grounds) -> bool:
    """Tell whether only names differ, and both claims are dated: one may have come after the other."""
    dated = [
        any(each.value is not None and each.value.kind == "date" for each in half.told) for half in (pair.one, pair.two)
    ]
    return all(dated) and not (found.values or found.words or found.denial or found.limits)


def _are_copies(pair: Laid) -> bool:
    """Tell whether the two differ in one word each: what that comes to the comparison of sentences tells."""
    return len(pair.one.left) == len(pair.two.left) == 1 and len(pair.one.told) == len(pair.two.told)


def _is_denied_twice(pair: Laid, found: Grounds) -> bool:
    """Tell whether all that speaks for it is that one denies, and the other one denies by another word: "outside"."""
    keys = [{each.key for each in units(half.text)} for half in (pair.one, pair.two)]
    outside = not OUTSIDE.isdisjoint(keys[0]) or not OUTSIDE.isdisjoint(keys[1])
    return found.denial and outside and not (found.values or found.names or found.words or found.limits)


def _message(pair: Laid, found: Grounds) -> str:
    """Say in one line on what two claims seem to be at odds."""
    for one, two in (*found.values, *found.words, *found.names):
        return (
            f"“{pair.one.text[one.start : one.end]}” and “{pair.two.text[two.start : two.end]}” of what seems one thing"
        )
    if found.denial:
        return "one seems to deny what the other tells"
    return f"only one of them says “{min(found.limits)}” of what seems one thing"
