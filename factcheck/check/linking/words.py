"""Words and names of a text in the place of those of claims that the text does not tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.check.linking.assignment import best_of, untold
from factcheck.check.linking.contrast import OPPOSED, contrast
from factcheck.check.linking.fitting import names_another
from factcheck.check.linking.records import Fit, Known, Said
from factcheck.check.linking.resemblance import NOT_OF_ALL, Rarities, common, resemble
from factcheck.inference.wording.shared import joined_units
from factcheck.inference.wording.units import Unit

#: How much a word must fit.
_LEAST = 2.5
#: What it says that one word brings both in, and that no claim tells the one and the text nowhere the other.
_SAME_PLACE, _NEW_WORD, _NEW_NAME = 0.4, 0.3, 0.6


def links_of_words(said: Sequence[Said], known: Sequence[Known], rarities: Rarities) -> list[Fit]:
    """Return the words and names of a text that stand where a claim has another one.

    Args:
        said: what the text says.
        known: what claims know.
        rarities: of the words of the claims.
    """
    said = [each for each in said if each.unit.value is None]
    known = [each for each in known if each.unit.value is None]
    fits = [each for each in _fits(said, known, rarities) if each.weight >= _LEAST]
    return best_of(untold(fits, _agreeing(said, known, rarities)) if fits else [])


def same_names(said: Sequence[Said], known: Sequence[Known], rarities: Rarities) -> Iterator[Fit]:
    """Yield the names of a text with those of claims that are the same, and are not what all claims tell of.

    Args:
        said: what the text says.
        known: what claims know.
        rarities: of the words of the claims.
    """
    names = [each for each in known if each.unit.pos == "name" and rarities.of_part(each.unit) >= NOT_OF_ALL]
    return _agreeing([each for each in said if each.unit.pos == "name"], names, rarities)


def _agreeing(said: Sequence[Said], known: Sequence[Known], rarities: Rarities) -> Iterator[Fit]:
    """Yield the words of a text with those of claims that say the same."""
    for two in known:
        for one in said:
            if not _is_same(two.unit, one.unit):
                continue
            found = common(one, two, rarities)
            if found.weight > 0:
                yield Fit(one, two, True, found.weight + found.share + rarities.of(two.unit))


def _fits(said: Sequence[Said], known: Sequence[Known], rarities: Rarities) -> Iterator[Fit]:
    """Yield the words of a text with those of claims in the place of which they may stand."""
    foreign = _left((each.unit for each in said), [each.unit for each in known])
    untold = _left((each.unit for each in known), [each.unit for each in said])
    for two in known:
        for one in said:
            kind = contrast(two.unit, one.unit)
            new = one.unit.key in foreign and two.unit.key in untold
            name = two.unit.pos == "name"
            if not kind or not (new or (kind >= OPPOSED and not name)) or _is_same(two.unit, one.unit):
                continue
            if _tell_both(one, two) or names_another(one, two, rarities) or (not name and _is_subject(two)):
                continue
            found = common(one, two, rarities)
            if found.told or (name and kind >= OPPOSED):
                more = (_NEW_NAME if name else _NEW_WORD) if new else 0.0
                yield Fit(one, two, False, found.weight + found.share + kind + more + _place(one, two))


def _is_subject(known: Known) -> bool:
    """Tell whether a word of a claim is the first of it, so that another one in its place is another thing."""
    return next(iter(joined_units(known.wording)), None) == known.unit


def _tell_both(said: Said, known: Known) -> bool:
    """Tell whether two words are no alternatives: a sentence, or a claim, has both."""
    return any(resemble(known.unit, each.unit) for each in said.around) or any(
        resemble(each, said.unit) for each in known.around
    )


def _left(units: Iterable[Unit], others: Sequence[Unit]) -> set[str]:
    """Return the keys of those of some words that none of some others tells."""
    words = list({(each.key, each.pos): each for each in others}.values())
    mine = {each.key: each for each in units}
    return {key for key, unit in mine.items() if not any(_is_same(unit, each) for each in words)}


def _is_same(one: Unit, two: Unit) -> bool:
    if one.pos == two.pos == "name":
        mine, yours = set(one.key.split()), set(two.key.split())
        return mine <= yours or yours <= mine
    return resemble(one, two)


def _place(said: Said, known: Known) -> float:
    """Return what it says that one verb or preposition stands right before both words."""
    before = _before(known.unit, joined_units(known.wording))
    return _SAME_PLACE if before and before == _before(said.unit, joined_units(said.written.text)) else 0.0


def _before(unit: Unit, found: Sequence[Unit]) -> str:
    at = found.index(unit)
    return next((each.key for each in found[max(at - 1, 0) : at] if each.pos in ("prep", "v")), "")
