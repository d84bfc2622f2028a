"""What two amounts are amounts of: the noun that they count, the dimension that they measure."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.judge.reading import Reading
from factcheck.language import lexicon, tables
from factcheck.model import Value

#: Kinds of values that count a noun.
COUNTED = ("number", "ordinal", "duration")


def noun_relation(value: Value, other: Value) -> str:
    """Return whether two amounts count one noun: ``shared``, ``other``, ``bare`` or ``one-sided``."""
    here, there = _concepts(value.noun), _concepts(other.noun)
    if not here and not there:
        return "bare"
    if not here or not there:
        return "one-sided"
    return "shared" if here & there else "other"


def same_noun(value: Value, other: Value, said: Reading, known: Reading) -> bool:
    """Tell whether two counts count the same thing; amounts with a unit need no noun."""
    if value.kind not in COUNTED:
        return True
    if value.kind == "duration":
        return ("old" in value.noun) == ("old" in other.noun)
    if (value.noun == _HOW_OFTEN) != (other.noun == _HOW_OFTEN):
        return False
    here, there = _concepts(value.noun), _concepts(other.noun)
    if not here and not there:
        return value.kind == "number" or bool(_named_before(value, said) & _named_before(other, known))
    # "a population of 380,000" counts what "380,000 inhabitants" does
    return bool((here or _named_before(value, said)) & (there or _named_before(other, known)))


#: The noun of "three times", which counts no things.
_HOW_OFTEN = ("time",)


def dimensions_differ(value: Value, other: Value, said: Reading, known: Reading) -> bool:
    """Tell whether two measures are those of different dimensions: "18 metres high", "24 metres wide"."""
    here, there = _dimension(value, said), _dimension(other, known)
    return bool(here and there) and here.isdisjoint(there)


def _dimension(value: Value, reading: Reading) -> set[str]:
    """Return the dimension beside a measure, as a concept: "18 metres high", "a height of 18 metres"."""
    behind = [word for word in reading.words if word.start >= value.end][:2]
    before = [word for word in reading.words if word.end <= value.start][-2:]
    near = behind if behind and behind[0].key == "in" else behind[:1]
    near += before[:1] if before[1:] and before[1].key == "of" else []
    return {lexicon.concept_of(word.key) for word in near if word.key in tables.DIMENSION_WORDS}


def _named_before(value: Value, reading: Reading) -> set[str]:
    before = [unit for unit in reading.units if unit.end <= value.start]
    # the capital of a first word means nothing
    return {unit.key for unit in before if unit.kind == "word" or unit.place == 0}


def _concepts(stems: Iterable[str]) -> set[str]:
    known = lexicon.concepts()
    return {known.get((each,), each) for each in stems} - lexicon.light()
