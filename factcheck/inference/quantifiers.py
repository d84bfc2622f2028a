"""How quantified phrases stand to each other: all, some, most, only 14 of the 41."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.inference.terms import QUANTIFIER_RELATIONS
from factcheck.logic.relations import Relation
from factcheck.model import Value
from factcheck.syntax.records import Phrase

_EQ, _FW, _AL, _IN = Relation.EQUIVALENT, Relation.FORWARD, Relation.ALTERNATION, Relation.INDEPENDENCE
#: (claim, statement) -> relation; pairs that are not listed are independent.
_TABLE = {pair: Relation(sign) for pair, sign in QUANTIFIER_RELATIONS.items()}


def quantifier_relation(known: Phrase, said: Phrase) -> Relation:
    """Return how the claim's quantifier stands to the statement's."""
    one, two = known.quantifier, said.quantifier
    if _is_further(known, said) or _is_further(said, known):
        return _IN
    if known.whole is not None or said.whole is not None:
        return (
            _AL
            if (_is_partial(known) and said.quantifier in ("all", "both"))
            or (_is_partial(said) and known.quantifier in ("all", "both"))
            else _partitive(known, said)
        )
    if one == two:
        return _EQ
    if {one, two} <= {"", "some", "any"} and not known.plural and not said.plural and known.kind != "name":
        # "a bird" and "some bird"
        return _EQ
    return _TABLE.get((one, two), _IN)


def _is_further(more: Phrase, total: Phrase) -> bool:
    """Tell whether one side tells of more of something, and the other of all: "a further 200", "a total of 200"."""
    further = more.determiner == "another" or (more.determiner == "a" and bool(more.named("adj")))
    from factcheck.syntax.partitives import TOTAL

    return total.determiner == TOTAL and more.value is not None and further


def _partitive(known: Phrase, said: Phrase) -> Relation:
    """Relate "14 of the 41 members" to "all members", "41 members"; counts themselves are compared elsewhere."""
    part_known, part_said = known.whole is not None, said.whole is not None
    if part_known and said.quantifier == "most" and _is_larger_part(known):
        return _FW  # two thirds of the members are most members
    if part_known and said.quantifier == "most" and _is_smaller_part(known):
        return _AL  # a third of the cheese is not most of it
    counted = known.whole is not None and known.whole.value is not None
    if counted and said.quantifier == "most" and _share(known) is not None and not _is_larger_part(known):
        return _AL  # three of the nine are not most of them
    if part_known and part_said:
        if _is_of_another_count(known, said):
            return _IN  # one of the five is none of the three
        return (
            _EQ
            if known.quantifier == said.quantifier or {known.quantifier, said.quantifier} <= {"part", "only"}
            else _TABLE.get((known.quantifier, said.quantifier), _IN)
        )
    part, other = (known, said) if part_known else (said, known)
    if other.quantifier in ("all", "both") and part.quantifier in ("part", "only", "half", "few"):
        return _AL
    if part.quantifier in ("all", "most", "some", "many", "any", "few"):
        return _EQ if other.quantifier == part.quantifier else _TABLE.get((known.quantifier, said.quantifier), _IN)
    return _FW if part_known and known.value is not None and said.value is not None else _IN


def _is_of_another_count(known: Phrase, said: Phrase) -> bool:
    """Tell whether a statement counts the whole of which it tells, and the claim counts it otherwise or not at all."""
    one, two = (each.whole.value if each.whole is not None else None for each in (known, said))
    if two is None:
        return False
    return one is None or (one.low, one.high) != (two.low, two.high)


def _is_larger_part(phrase: Phrase) -> bool:
    """Tell whether a phrase takes more than half of a whole: "two thirds of", "57% of"."""
    share = _share(phrase)
    if share is None:
        share = _least(phrase)
    return share is not None and share > _HALF


def _least(phrase: Phrase) -> float | None:
    """Return what part of a whole a phrase takes at least, where it tells a bound: "more than half of", just above."""
    value = phrase.value
    least = _of_one(value, value.low) if value is not None and value.bound in ("", "min", "above") else None
    return None if value is None or least is None else least + (_JUST if value.low_open else 0.0)


#: How much more than a share is more than it.
_JUST = 0.001


def _is_smaller_part(phrase: Phrase) -> bool:
    """Tell whether a phrase takes less than half of a whole, and tells so by a share: "about a third of"."""
    value = phrase.value
    if value is None or value.bound not in ("", None, "about", "max", "below"):
        return False
    most = _of_one(value, value.high)
    return most is not None and most < _HALF + (_JUST if value.high_open else 0.0)


def _share(phrase: Phrase) -> float | None:
    """Return what part of a whole a phrase takes, of one; None where it is not told by a share."""
    value = phrase.value
    told = value is not None and value.low == value.high and phrase.quantifier in ("part", "")
    return _of_one(value, value.low) if value is not None and told else None


def _of_one(value: Value, end: Decimal | date | None) -> float | None:
    """Return an end of a share as a part of one; None where there is no such end, or the value is no share."""
    whole = {"percent": 100.0}.get(value.kind, 1.0 if value.unit == "fraction" else None)
    return None if end is None or isinstance(end, date) or whole is None else float(end) / whole


_HALF = 0.5


def _is_partial(phrase: Phrase) -> bool:
    """Tell whether a phrase takes less than the whole: half of, 34% of, 14 of the 41."""
    value, whole = phrase.value, phrase.whole
    if phrase.quantifier in ("half", "few"):
        return True
    if value is None or value.low is None or whole is None or isinstance(value.low, date):
        return False
    if value.kind == "percent":
        return value.high is not None and value.high < 100  # type: ignore[operator]
    if value.unit == "fraction":
        return value.high is not None and value.high < 1  # type: ignore[operator]
    return whole.value is not None and whole.value.low is not None and value.low < whole.value.low  # type: ignore[operator]
