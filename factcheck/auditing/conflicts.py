"""Which of the claims that were held against each other cannot both hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations

from factcheck.auditing.pairs import Pair
from factcheck.auditing.tables import CUMULATIVE
from factcheck.inference.doubts import DOUBTS
from factcheck.inference.kinds import turned
from factcheck.inference.wording.holding import is_label
from factcheck.inference.wording.units import Unit, units
from factcheck.judge.typed import typed_value
from factcheck.judge.validity import is_current
from factcheck.language.stem import stem
from factcheck.language.vocabulary import Aliases
from factcheck.language.words import words
from factcheck.model import Claim, Comparison, Difference, Property, Span, Verdict
from factcheck.model.record import record
from factcheck.values import comparable, disjoint, find
from factcheck.values.edtf import bounds

_NARROWER = DOUBTS["scope dropped"][0]
#: More claims than this on one single-valued point are not all held against each other.
MOST_ON_ONE_POINT = 40


@record
class Conflict:
    """Two claims that cannot both hold, or may not.

    Attributes:
        first: the claim that comes first in the base.
        second: the other.
        differences: the points in which they differ; ``said`` is the first one's side.
        certain: whether they cannot both hold, whatever they speak of.
        doubts: why they may both hold after all, one clause each.
        topic: what they are about: the entity, and the property or kind of value.
    """

    first: Claim
    second: Claim
    differences: tuple[Difference, ...]
    certain: bool = True
    doubts: tuple[str, ...] = ()
    topic: str = ""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of difference between the two."""
        return frozenset(difference.kind for difference in self.differences)


def is_open(claim: Claim, today: date) -> bool:
    """Tell whether a claim stands: held true, not deprecated, neither superseded nor expired."""
    return claim.truth and claim.rank != "deprecated" and is_current(claim, claim.statement, today)


def find_conflicts(pairs: Iterable[Pair], today: date) -> Iterator[Conflict]:
    """Yield the pairs that contradict each other and that no editor has settled.

    Settled are: a claim that is superseded or expired, deprecated, held false, of another rank than its rival, or
    valid at another time.

    Args:
        pairs: the pairs of the base.
        today: the day that validity is judged from.

    Yields:
        Conflicts in the order of the pairs.
    """
    for pair in pairs:
        shown = _exclusion(pair)
        if shown is None or not unsettled(pair.first, pair.second, today):
            continue
        if _adds_up(pair, shown) or _is_of_another_day(shown) or _is_of_a_part(shown) or _is_of_another(pair, shown):
            continue
        differences = tuple(map(turned, shown.differences)) if shown is pair.backward else shown.differences
        yield Conflict(pair.first, pair.second, differences, shown.verdict is Verdict.CONTRADICTED, shown.doubts)


#: Kinds of value that add up.
_SUMS = frozenset(("money", "number", "quantity"))


def _adds_up(pair: Pair, shown: Comparison) -> bool:
    """Tell whether the two amounts may be of one deed that goes on: a part with a date, and a total."""
    if not shown.doubts or any(each.kind not in _SUMS for each in shown.differences):
        return False
    if not any(_is_dated(claim) for claim in (pair.first, pair.second)) and _counts(shown):
        return False  # "won four awards", "won five awards"
    first, second = (
        {word.stem for wording in claim.wordings for word in words(wording)} for claim in (pair.first, pair.second)
    )
    return not (first & second).isdisjoint({stem(verb) for verb in CUMULATIVE})


def _is_of_another_day(shown: Comparison) -> bool:
    """Tell whether a name and the date differ: an office was opened in one town and another one, later, elsewhere."""
    kinds = {each.kind for each in shown.differences}
    return bool(shown.doubts) and kinds == {"name", "date"}


def _is_of_a_part(shown: Comparison) -> bool:
    """Tell whether one of two counts is told of a part alone: the seats of a party, and all seats of the council."""
    return _NARROWER in shown.doubts and _counts(shown)


def _is_of_another(pair: Pair, shown: Comparison) -> bool:
    """Tell whether beside what differs stands the number of another one of a row: line 2, line 5."""
    said = units(pair.first.statement), units(pair.second.statement)
    return len(shown.differences) > 1 and any(
        each.kind == "number" and any(is_label(unit, side) for side in said for unit in side if _is_number(unit, each))
        for each in shown.differences
    )


def _is_number(unit: Unit, point: Difference) -> bool:
    return unit.value is not None and (unit.start, unit.end) in {
        (span.start, span.end) for span in (point.said_span, point.reference_span)
    }


def _is_dated(claim: Claim) -> bool:
    return any(value.kind == "date" for wording in claim.wordings for value in find(wording))


def _counts(shown: Comparison) -> bool:
    return all(each.kind == "number" for each in shown.differences)


def _exclusion(pair: Pair) -> Comparison | None:
    """Return the comparison by which a pair excludes each other, the surer one; none where one entails the other."""
    both = (pair.forward, pair.backward)
    if any(each.verdict is Verdict.SUPPORTED for each in both):
        return None
    accusing = [each for each in both if each.verdict.accuses]
    return max(accusing, key=lambda each: each.confidence, default=None)


def unsettled(first: Claim, second: Claim, today: date) -> bool:
    """Tell whether nothing in the base says which of two claims holds."""
    return (
        is_open(first, today)
        and is_open(second, today)
        and first.rank == second.rank
        and not valid_apart(first, second)
    )


def valid_apart(first: Claim, second: Claim) -> bool:
    """Tell whether two claims are dated so that one ends where or before the other begins."""
    return _ends_before(first, second) or _ends_before(second, first)


def _ends_before(first: Claim, second: Claim) -> bool:
    end = first.valid.end if first.valid else None
    begin = second.valid.begin if second.valid else None
    # years touch: "until 2019" and "from 2019" follow each other
    return bool(end and begin) and bounds(end or "")[1] <= bounds(begin or "")[1]


def span_of(claim: Claim) -> tuple[date, date]:
    """Return the first and last day on which a claim says that it held; open ends are the ends of time."""
    valid = claim.valid
    begin = bounds(valid.begin)[0] if valid and valid.begin else date.min
    end = bounds(valid.end)[1] if valid and valid.end else date.max
    return begin, end


def typed_conflicts(
    claims: Iterable[Claim], properties: Mapping[str, Property], aliases: Aliases, today: date
) -> Iterator[Conflict]:
    """Yield the pairs that give one single-valued property of one subject two values that exclude each other.

    Args:
        claims: all claims.
        properties: by id.
        aliases: stem phrase -> entity id.
        today: the day that validity is judged from.

    Yields:
        Conflicts that the statements alone need not show.
    """
    points: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        known = properties.get(claim.property_id or "")
        if known is not None and known.single_value and claim.subject and is_open(claim, today):
            points.setdefault((claim.subject, known.id), []).append(claim)
    for (_, name), members in points.items():
        for first, second in combinations(members[:MOST_ON_ONE_POINT], 2):
            if unsettled(first, second, today):
                difference = typed_difference(first, second, properties[name])
                if difference is not None:
                    yield Conflict(first, second, (difference,))


def typed_difference(first: Claim, second: Claim, known: Property) -> Difference | None:
    """Return how two claims differ in the value that they give a property, or None if both can hold."""
    if known.type == "entity":
        if first.value and second.value and first.value != second.value:
            return _said(known.label, first.value, second.value)
        return None
    one, two = typed_value(first, known), typed_value(second, known)
    if one is None or two is None or not comparable(one[1], two[1]) or not disjoint(one[1], two[1]):
        return None
    return _said(one[1].kind, one[0], two[0])


def _said(kind: str, one: str, two: str) -> Difference:
    return Difference(kind, one, two, Span(0, len(one)), Span(0, len(two)))
