"""What is found of one group and of another: a drug that helps children need not help adults, nor hurt them."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.pairs import Pair
from factcheck.language.wordnet import PERSON, field_of
from factcheck.syntax.records import Argument

#: Slots of among whom something is so, and kinds of edit by which they are told apart.
_AMONG = frozenset({"in", "for", "among", "with", "between"})
_APART = frozenset({"opposite", "modifier opposite", "preposition", "word", "quantity", "duration", "number", "bound"})


def are_of_two_groups(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether all that differs is in which of several people something is so: "in adults", "in children".

    Args:
        pair: a claim's proposition and a statement's.
        hard: the edits that exclude.
    """
    return bool(hard) and all(
        edit.slot in _AMONG and edit.kind in _APART and _is_of_people(pair, edit) for edit in hard
    )


def _is_of_people(pair: Pair, edit: Edit) -> bool:
    return all(_are_people(made.argument(edit.slot)) for made in (pair.known, pair.said))


def _are_people(argument: Argument | None) -> bool:
    """Tell whether a plural is of people in general: "adults", "people over 60"."""
    phrase = argument.phrases[0] if argument is not None else None
    plain = (
        phrase is not None and phrase.kind == "noun" and phrase.plural and not phrase.value and not phrase.determiner
    )
    return plain and phrase is not None and field_of(phrase.head) == PERSON
