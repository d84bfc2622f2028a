"""What one sentence calls former and the other does not."""

from __future__ import annotations

from factcheck.judge.align import Alignment
from factcheck.judge.reading import Reading
from factcheck.judge.units import Unit
from factcheck.language import lexicon, tables


def former_differs(statement: Reading, reference: Reading, alignment: Alignment) -> bool:
    """Tell whether something shared is called former on one side only ("former CEO" against "CEO").

    "Was CEO" says the same as "is a former CEO", and "is the current CEO" the opposite, which is another matter.
    """
    if _says_current(statement, reference, alignment):
        return False
    return any(
        _is_over(statement, statement.units[here], reference, reference.units[there]) for here, there in alignment.pairs
    )


def _is_over(statement: Reading, here: Unit, reference: Reading, there: Unit) -> bool:
    """Tell whether one side alone says that something is over, by "former" or by the past."""
    said, known = _is_former(statement, here), _is_former(reference, there)
    return said != known and not (_was(reference, there) if said else _was(statement, here))


def _was(reading: Reading, unit: Unit) -> bool:
    """Tell whether "was" stands few words before a unit: "was the mayor", "was never Treasury Secretary"."""
    return any(word.key in tables.WAS for word in reading.words[max(0, unit.place - 4) : unit.place])


def _says_current(statement: Reading, reference: Reading, alignment: Alignment) -> bool:
    keys = {lexicon.concept_of("former"), lexicon.concept_of("current")}
    return any({statement.units[here].key, reference.units[there].key} == keys for here, there in alignment.opposite)


def _is_former(reading: Reading, unit: Unit) -> bool:
    """Tell whether "former" stands few words before a unit: one that is no name, or a title in capitals.

    "Former CEO Steve Ballmer" speaks of a former CEO; of "a former US Treasury Secretary" all words are the title.
    """
    return any(
        unit.place - 4 < place < unit.place and (unit.kind == "word" or _opens_title(reading, place))
        for place in reading.former
    )


def _opens_title(reading: Reading, place: int) -> bool:
    return place > 0 and reading.words[place - 1].key in ("a", "an")
