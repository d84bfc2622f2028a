"""What "of" makes of two noun phrases: a part of a whole, a share of an amount, a side of a place, a rank."""

from __future__ import annotations

from datetime import date

from factcheck.language.records import Token
from factcheck.model.record import replace
from factcheck.syntax.records import Modifier, Phrase
from factcheck.syntax.words import COUNTED_WHOLES, DIRECTIONS, PARTITIVES, PARTS


def with_of(phrase: Phrase, what: Phrase, of: Token, superlative: bool) -> Phrase:
    """Return a noun phrase with the one that "of" puts behind it.

    Args:
        phrase: what stands before "of".
        what: what stands behind it.
        of: the word itself.
        superlative: whether the word before it is the highest degree of an adjective.
    """
    if _is_total(phrase, what):
        return replace(what, start=phrase.start, determiner=TOTAL)
    if phrase.head == _WORTH and phrase.value is not None and what.kind == "noun":
        worth = Phrase("money", "value", phrase.start, phrase.end, value=phrase.value)  # "9 euros worth of damage"
        told = Modifier("of", "money", phrase.start, phrase.end, worth)
        return replace(what, start=phrase.start, modifiers=(*what.modifiers, told))
    product = _share_of(phrase, what) or _side_of(phrase, what) or (_ranked_of(phrase, what) if superlative else None)
    if product is not None:
        return product
    if _is_part(phrase) and not (what.kind == "value" and phrase.head in PARTITIVES):
        quantifier = phrase.quantifier or PARTS.get(phrase.head, "part")
        return Phrase(
            what.head, what.kind, phrase.start, what.end, "", quantifier, phrase.value, what.modifiers, what, True
        )
    modifier = Modifier("of", what.head, of.start, what.end, what)
    return Phrase(
        phrase.head, phrase.kind, phrase.start, what.end, phrase.determiner, phrase.quantifier, phrase.value,
        (*phrase.modifiers, modifier), phrase.whole, phrase.plural,
    )  # fmt: skip


_WORTH = "worth"
#: The determiner of what is told to be all there is.
TOTAL = "total"


def _is_total(phrase: Phrase, what: Phrase) -> bool:
    """Tell whether a noun only says that an amount is all there is: "a total of 5,210 patients"."""
    bare = phrase.kind == "noun" and phrase.head == TOTAL and phrase.determiner == "a" and not phrase.modifiers
    counted = what.value is not None and what.value.kind != "date" and not what.determiner and not what.quantifier
    return bare and counted and phrase.value is None


def _is_part(phrase: Phrase) -> bool:
    """Tell whether "of" behind a phrase takes a part of a whole: "14 of the 41", "most of", "one of"."""
    if phrase.kind == "value":
        return phrase.value is not None and phrase.value.kind in ("number", "percent")
    if phrase.determiner == "the" and phrase.head in COUNTED_WHOLES:
        return False  # "the number of members fell" tells of the number
    if phrase.head == "one" and not phrase.modifiers and not phrase.determiner:
        return True  # "one of the ships"
    return (phrase.kind == "pronoun" and bool(phrase.quantifier)) or (
        phrase.head in PARTITIVES and not phrase.modifiers
    )


def _share_of(share: Phrase, whole: Phrase) -> Phrase | None:
    """Return a part of an amount as the amount that it is: "a quarter of a million euros"."""
    part, value = share.value, whole.value
    if share.kind != "value" or whole.kind != "value" or whole.determiner or part is None or value is None:
        return None
    exact = part.low is not None and part.low == part.high and value.low is not None and value.low == value.high
    if not exact or part.unit != "fraction" or isinstance(part.low, date) or isinstance(value.low, date):
        return None
    amount = part.low * value.low if part.low is not None and value.low is not None else None
    return replace(whole, start=share.start, value=replace(value, low=amount, high=amount, start=part.start))


def _side_of(side: Phrase, place: Phrase) -> Phrase | None:
    """Return "the north of the county" as the northern county, or None."""
    quality = DIRECTIONS.get(side.head)
    if quality is None or side.determiner != "the" or side.modifiers or place.kind not in ("noun", "name"):
        return None
    if place.value is not None or place.quantifier or place.plural:
        return None
    told = Modifier("adj", quality, side.start, side.end)
    return replace(place, start=side.start, modifiers=(told, *place.modifiers))


def _ranked_of(rank: Phrase, all_of: Phrase) -> Phrase | None:
    """Return "the tallest of the town's 23 towers" as the town's tallest tower, or None."""
    whole = all_of.whole or all_of
    several = whole.plural and whole.kind == "noun" and whole.quantifier in ("", "all")
    if rank.kind != "noun" or rank.determiner != "the" or rank.value is not None or not several:
        return None
    if any(each.kind not in ("ordinal", "superlative", "adv") for each in rank.modifiers):
        return None
    told = Modifier("superlative", rank.head, rank.start, rank.end)
    kept = [each for each in whole.modifiers if each.kind != "superlative"]
    determiner = "" if whole.named("poss") else "the"
    return replace(
        whole, start=rank.start, determiner=determiner, quantifier="", value=None, plural=False,
        modifiers=(*rank.modifiers, told, *kept),
    )  # fmt: skip
