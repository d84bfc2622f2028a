"""How well a value of a text fits one of a claim: by the words around them, what they count, and their size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.check.linking.agreement import agree, measured_as
from factcheck.check.linking.records import Fit, Known, Said
from factcheck.check.linking.resemblance import NOT_OF_ALL, Rarities, common, resemble
from factcheck.check.other_names import names_other_thing
from factcheck.inference.kinds import NAMING_KINDS
from factcheck.inference.wording.shared import is_telling
from factcheck.inference.wording.units import Unit
from factcheck.model import Value

#: What two values say for each other that count the same, or not the same, and that stand beside one value that agrees.
_COUNT_THE_SAME, _COUNT_ANOTHER, _SAME_BESIDE = 0.5, -0.5, 0.5
#: Up to which factor amounts are of one order -> what that says; who errs seldom errs by more.
_FACTORS = ((2, 0.4), (4, 0.0), (12, -0.4), (float("inf"), -1.0))


def fits(said: Sequence[Said], known: Sequence[Known], rarities: Rarities) -> Iterator[Fit]:
    """Yield the values of a text beside those of claims with which they may be compared.

    Args:
        said: of the text.
        known: of the claims of one file.
        rarities: of the words of these claims.
    """
    for one in said:
        for two in known:
            agreeing = agree(two.unit.value, measured_as(one, two))
            if agreeing is not None:
                yield _fit(one, two, agreeing, rarities)


def _fit(said: Said, known: Known, agrees: bool, rarities: Rarities) -> Fit:
    """Return how well two values fit."""
    same = _count_the_same(said, known)
    found = common(said, known, rarities)
    size = _size(known.unit.value, measured_as(said, known))
    counting = 0.0 if same is None else _COUNT_THE_SAME if same else _COUNT_ANOTHER
    weight = found.weight + found.share + counting + size
    apart = _is_of_another_case(said, known) or names_another(said, known, rarities)
    counts_it = same and known.counted is not None and is_telling(known.counted)
    apart = apart or not (found.brought_in or counts_it)  # a number alone is one of many
    if agrees:
        beside = sum(any(agree(one, two) for two in said.beside) for one in known.beside)
        return Fit(said, known, True, weight + _SAME_BESIDE * beside, {}, apart or _says_which(known.unit.value))
    signs = {
        "value": 1.0,
        "value_inside": found.inside,
        "inside": found.inside,
        "inside_share": found.inside_share,
        "words_of_claim": float(len(known.around)),
        "size": size,
        "same_unit": float(_unit(known.unit.value) == _unit(said.unit.value)),
    }
    return Fit(said, known, False, weight, signs, apart or _says_which(known.unit.value))


def _unit(value: Value | None) -> str | None:
    return value.unit if value is not None else None


def _says_which(value: Value | None) -> bool:
    """Tell whether a value says which one of several is meant: "its second runway"."""
    return value is not None and value.kind in NAMING_KINDS and not value.bound


def _is_of_another_case(said: Said, known: Known) -> bool:
    """Tell whether a sentence gives another value than a claim besides: 9% in 2018, of 12% in 2020."""
    for value in known.beside:
        found = [agree(value, each) for each in said.beside]
        if False in found and True not in found:
            return True
    return False


def names_another(said: Said, known: Known, rarities: Rarities) -> bool:
    """Tell whether a sentence names something else in the place of what a claim names, and its text does not name."""
    if _has_name_left(said.opening, known.around, rarities) or not all(map(rarities.knows, said.leaning)):
        return True
    if names_other_thing(said.opening, said.unit, rarities.names):
        return True
    heard = [each.unit for each in said.around]
    inside = [each.unit for each in said.around if each.inside]
    return _has_name_left(known.around, heard, rarities) and _has_name_left(inside, known.around, rarities)


def _has_name_left(found: Sequence[Unit], others: Sequence[Unit], rarities: Rarities) -> bool:
    """Tell whether words hold a name of which other words have nothing, and which not all claims tell of."""
    names = (each for each in found if each.pos == "name" and rarities.of_part(each) >= NOT_OF_ALL)
    return any(not any(resemble(name, each) for each in others) for name in names)


def _count_the_same(said: Said, known: Known) -> bool | None:
    """Tell whether two values count the same things; None where one of them counts nothing."""
    if said.counted is None or known.counted is None:
        return None
    return resemble(known.counted, said.counted)


def _size(known: Value | None, said: Value | None) -> float:
    """Return what the sizes of two amounts say."""
    sizes = [_amount(each) for each in (known, said) if each is not None and each.kind != "date"]
    if len(sizes) < 2 or not all(each and each > 0 for each in sizes):
        return 0.0
    factor = max(sizes) / min(sizes)
    return next(weight for most, weight in _FACTORS if factor <= most)


def _amount(value: Value) -> float:
    end = value.low if value.low is not None else value.high
    return float(end) if isinstance(end, Decimal) else 0.0
