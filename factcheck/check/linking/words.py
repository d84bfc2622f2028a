"""Words and names of a text in the place of those of claims that the text does not tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.check.linking.contrast import OPPOSED, contrast
from factcheck.check.linking.fitting import names_another
from factcheck.check.linking.records import Fit, Known, Said
from factcheck.check.linking.resemblance import NOT_OF_ALL, Rarities, common, resemble
from factcheck.inference.wording.shared import joined_units
from factcheck.inference.wording.units import Unit

#: How much of what a claim says around a word must be heard at all.
_LEAST_HEARD = 0.15
#: What it says that one word brings both in.
_SAME_PLACE = 0.4


def fits_of_words(said: Sequence[Said], known: Sequence[Known], rarities: Rarities) -> Iterator[Fit]:
    """Yield the words and names of a text beside those of claims that say the same, or that may stand in their place.

    Args:
        said: what the text says.
        known: what claims know.
        rarities: of the words of the claims.
    """
    said = [each for each in said if each.unit.value is None]
    known = [each for each in known if each.unit.value is None]
    foreign = _left((each.unit for each in said), [each.unit for each in known])
    untold = _left((each.unit for each in known), [each.unit for each in said])
    for two in known:
        for one in said:
            if _is_same(two.unit, one.unit):
                yield from _agreeing(one, two, rarities)
                continue
            kind = contrast(two.unit, one.unit)
            new = one.unit.key in foreign and two.unit.key in untold
            if kind >= OPPOSED or (kind and new):
                yield from _differing(one, two, kind, new, rarities)


def same_names(said: Sequence[Said], known: Sequence[Known], rarities: Rarities) -> Iterator[Fit]:
    """Yield the names of a text with those of claims that are the same, and are not what all claims tell of.

    Args:
        said: what the text says.
        known: what claims know.
        rarities: of the words of the claims.
    """
    names = [each for each in known if each.unit.pos == "name" and rarities.of_part(each.unit) >= NOT_OF_ALL]
    mine = [each for each in said if each.unit.pos == "name"]
    for two in names:
        for one in mine:
            if _is_same(two.unit, one.unit):
                yield from _agreeing(one, two, rarities)


def _agreeing(said: Said, known: Known, rarities: Rarities) -> Iterator[Fit]:
    found = common(said, known, rarities)
    if found.weight > 0:
        yield Fit(said, known, True, found.weight + found.share + rarities.of(known.unit), {})


def _differing(said: Said, known: Known, kind: float, new: bool, rarities: Rarities) -> Iterator[Fit]:
    found = common(said, known, rarities)
    if found.weight < _LEAST_HEARD:
        return
    name, place = known.unit.pos == "name", _is_brought_in_alike(said, known)
    signs = {
        "name": float(name),
        "new": float(new),
        "opposed": float(kind >= OPPOSED and not name),
        "same_place": float(place),
        "inside": found.inside,
        "inside_share": found.inside_share,
        "words_of_claim": float(len(known.around)),
    }
    apart = _tell_both(said, known) or names_another(said, known, rarities) or (not name and _is_subject(known))
    brought_in = found.inside > 0 or (name and kind >= OPPOSED)  # not only by somebody who does all sorts of things
    weight = found.weight + found.share + kind + _SAME_PLACE * place
    yield Fit(said, known, False, weight, signs, apart or not brought_in)


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


def _is_brought_in_alike(said: Said, known: Known) -> bool:
    """Tell whether one verb or preposition stands right before both words."""
    before = _before(known.unit, joined_units(known.wording))
    return bool(before) and before == _before(said.unit, joined_units(said.written.text))


def _before(unit: Unit, found: Sequence[Unit]) -> str:
    at = found.index(unit)
    return next((each.key for each in found[max(at - 1, 0) : at] if each.pos in ("prep", "v")), "")
