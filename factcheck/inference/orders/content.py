"""What a sentence says beside what it compares, so that two sentences are held against each other as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.orders.records import Content
from factcheck.inference.orders.terms import COUNTING, FAMILIES, PLACING, TELLING_LITTLE
from factcheck.inference.wording.units import Unit

_NAMING = frozenset({"n", "name"})
_POSSESSIVE = frozenset({"'s", "’s"})
_PLURALS = frozenset({"NNS", "NNPS"})
#: The words that stand for families.
_FAMILIES = frozenset(FAMILIES.values())


def content(found: Sequence[Unit], counted: Unit | None = None) -> Content:
    """Return what units say that are no part of a comparison.

    Args:
        found: the units left over.
        counted: the noun of which there are more or fewer.
    """
    left = [each for each in found if not _is_light(each)]
    told = [(word, each) for each in left for word in concepts(each)]
    if not told:  # "fewer people in 2023 than in 2022"
        told = [(word, each) for each in found if each.pos == "n" for word in concepts(each)]
    order = [(word, each.tag in _PLURALS) for word, each in told if each.pos in _NAMING and word not in _FAMILIES]
    return Content(
        frozenset([word for word, _ in told]),
        tuple(order),
        frozenset(concepts(counted)) if counted is not None else frozenset(),
        frozenset([word for word, each in told if each.pos == "name" and _is_before_noun(each, found)]),
        frozenset([word for word, each in told if each.pos == "name"]),
        any(each.pos == "v" and each.key not in FAMILIES for each in left),
        frozenset([word for word, each in told if each.pos == "n" and _is_title(each, found)]),
        _role(found, counted),
    )


def _is_before_noun(name: Unit, found: Sequence[Unit]) -> bool:
    """Tell whether a name says which one of a kind is meant: "the Lindholm aquarium"."""
    after = next((each for each in found if each.start > name.start), None)
    return after is not None and after.pos == "n" and after.start - name.end <= len(" ")


def _is_title(noun: Unit, found: Sequence[Unit]) -> bool:
    """Tell whether a noun in the singular, alone or with others, stands right before a name: "the steam engine Asp"."""
    end = noun.end
    for each in found:
        if each.start < end or noun.tag in _PLURALS:
            continue
        if each.start - end > len(" ") or each.pos not in _NAMING:
            return False
        if each.pos == "name":
            return True
        end = each.end
    return False


def _role(found: Sequence[Unit], counted: Unit | None) -> str:
    """Return whether what is counted does what a verb tells, or has it done: "dogs bit", "dogs were bitten"."""
    verb = next((at for at, each in enumerate(found) if each.pos == "v" and not _is_light(each)), None)
    if counted is None or verb is None or found[verb].key in FAMILIES:
        return ""
    passive = found[verb].tag == "VBN" and verb > 0 and found[verb - 1].key == "be"
    return "doer" if counted.start < found[verb].start and not passive else "done to"


def concepts(unit: Unit) -> list[str]:
    """Return the words of a unit, each as the one that stands for its family: "visitor" as "visit"."""
    words = unit.key.split() if unit.pos == "name" else [unit.key]
    return [FAMILIES.get(each, each) for each in words]


def _is_light(unit: Unit) -> bool:
    if unit.key in _POSSESSIVE:
        return True
    if unit.pos == "prep":
        return unit.key in PLACING
    return unit.key in TELLING_LITTLE or (unit.pos in ("v", "") and unit.key in COUNTING)


def says_the_same(known: Content, said: Content) -> bool:
    """Tell whether two sentences say the same beside their comparisons.

    A statement may name a thing by its kind alone, which a claim names in full: "the aquarium".

    Args:
        known: what the claim says.
        said: what the statement says.
    """
    dropped = known.words - said.words
    if said.words - known.words or not dropped <= known.names | known.titles:
        return False
    anywhere = dropped | known.counted | said.counted
    mine, yours = ([each for each in told.order if each[0] not in anywhere] for told in (known, said))
    if not (known.acts or said.acts):  # "Lind Pumps had revenue", "revenue at Lind Pumps"
        mine, yours = (sorted(each, key=lambda word: word[0] in known.proper) for each in (mine, yours))
    return mine == yours and not (known.role and said.role and known.role != said.role)
