"""Names of a text that the base does not know, beside those of claims that the text does not name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from factcheck.check.linking.fitting import names_another
from factcheck.check.linking.records import Fit, Known, Said
from factcheck.check.linking.resemblance import Rarities, common, resemble
from factcheck.inference.wording.shared import is_telling, joined_units
from factcheck.inference.wording.units import Unit
from factcheck.language.given_names import begins_with_given_name
from factcheck.model import Statement

Point = TypeVar("Point", Said, Known)

#: What it says that two names may stand for each other, that they share a word, and that one word brings both in.
_OF_A_KIND, _SHARING_A_WORD, _SAME_PLACE = 0.8, 1.3, 0.4
#: How much a name must fit, and by how much better than any other.
_LEAST, _MARGIN = 1.6, 0.15


def links_of_names(
    said: Sequence[Said], known: Sequence[Known], statements: Sequence[Statement], rarities: Rarities
) -> list[Fit]:
    """Return the names of a text that stand where a claim has another one.

    Args:
        said: values and names of the text.
        known: those of claims.
        statements: all sentences of the text.
        rarities: of the words of the claims.
    """
    texts = {each.written.text for each in said} | {each.text for each in statements}
    foreign = _left([each for each in said if each.unit.value is None], _words(each.wording for each in known))
    untold = _left([each for each in known if each.unit.value is None], _words(texts))
    fits = [
        Fit(one, two, False, weight)
        for one in foreign
        for two in untold
        if (weight := _weight(one, two, rarities)) is not None
    ]
    return [each for each in fits if each.weight >= _LEAST and _is_best(each, fits)]


def _words(texts: Iterable[str]) -> list[Unit]:
    found = (each for text in texts for each in joined_units(text) if each.value is None and is_telling(each))
    return list({(each.key, each.pos): each for each in found}.values())


def _left(points: Sequence[Point], words: Sequence[Unit]) -> list[Point]:
    """Return those of some names that none of some words tells."""
    keys = {each.unit.key: each.unit for each in points}
    told = {key for key, unit in keys.items() if any(_is_same(unit, each) for each in words)}
    return [each for each in points if each.unit.key not in told]


def _is_same(one: Unit, two: Unit) -> bool:
    if one.pos == two.pos == "name":
        mine, yours = set(one.key.split()), set(two.key.split())
        return mine <= yours or yours <= mine
    return resemble(one, two)


def _weight(said: Said, known: Known, rarities: Rarities) -> float | None:
    """Return how well a name fits in the place of another one; None where it cannot stand there."""
    kind = 0.0 if names_another(said, known, rarities) else _kind(known.unit, said.unit)
    found = common(said, known, rarities) if kind else None
    if found is None or not found.told:
        return None
    before = _before(known.unit, joined_units(known.wording))
    place = _SAME_PLACE if before and before == _before(said.unit, joined_units(said.written.text)) else 0.0
    return found.weight + found.share + kind + place


def _kind(known: Unit, said: Unit) -> float:
    """Return what it says of two names that they are of one kind."""
    if not set(known.key.split()).isdisjoint(said.key.split()):
        return _SHARING_A_WORD
    return _OF_A_KIND if begins_with_given_name(known.key) == begins_with_given_name(said.key) else 0.0


def _before(name: Unit, found: Sequence[Unit]) -> str:
    """Return the verb or preposition right before a name, or nothing."""
    at = found.index(name)
    return next((each.key for each in found[max(at - 1, 0) : at] if each.pos in ("prep", "v")), "")


def _is_best(fit: Fit, fits: Sequence[Fit]) -> bool:
    """Tell whether a name fits nowhere else as well, and no other name fits there."""
    return all(each.weight + _MARGIN <= fit.weight for each in _rivals(fit, fits))


def _rivals(fit: Fit, fits: Sequence[Fit]) -> Iterator[Fit]:
    for each in fits:
        elsewhere = each.said is fit.said and each.known.claim.id != fit.known.claim.id
        if elsewhere or (each.known.key == fit.known.key and each.said is not fit.said):
            yield each
