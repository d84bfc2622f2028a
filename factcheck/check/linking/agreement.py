"""Whether a value of a text is that of a claim, excludes it, or says nothing of it."""

from __future__ import annotations

from decimal import Decimal

from factcheck.check.linking.records import Known, Said
from factcheck.inference.wording.limits import is_other_limit, meet
from factcheck.logic.intervals import value_relation
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.values import comparable


def agree(known: Value | None, said: Value | None) -> bool | None:
    """Tell whether two values are one, or exclude each other; None where neither is known.

    Args:
        known: of a claim.
        said: of a text.
    """
    if known is None or said is None or not comparable(said, known):
        return None
    one, two = _ends(known), _ends(said)
    if known.kind == "time" and len(one) == len(two) > 1:
        return one == two
    if one & two:
        return True
    if is_other_limit(known, said) or (known.kind == "date" and (known.bound or said.bound)):
        return False
    relation = value_relation(known, said)
    if relation.entails or value_relation(said, known).entails:
        return True
    return False if relation.excludes and not meet(known, said) else None


def _ends(value: Value) -> set[object]:
    return {each for each in (value.low, value.high) if each is not None}


def measured_as(said: Said, known: Known) -> Value | None:
    """Return a value of a text as one of a claim's kind: a number without a unit, of what that measures, has its unit.

    Args:
        said: of the text: "twelve", of "once she has turned twelve".
        known: of the claim: "12 years".
    """
    value, other = said.unit.value, known.unit.value
    if value is None or other is None or other.kind not in _MEASURED or not _is_bare(said, value):
        return value
    factor = other.factor or Decimal(1)
    ends = [end * factor if isinstance(end, Decimal) else None for end in (value.low, value.high)]
    return replace(value, kind=other.kind, low=ends[0], high=ends[1], unit=other.unit, factor=other.factor)


#: Kinds of values that have a unit.
_MEASURED = frozenset({"money", "percent", "quantity", "duration"})


def _is_bare(said: Said, value: Value) -> bool:
    return value.kind == "number" and value.unit is None and said.counted is None
