"""What is done in a house is what the house does: "patients were treated at the clinic", "the clinic treated them"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import ARTIFACT, GROUP, field_of
from factcheck.model.record import replace
from factcheck.syntax.noun_kinds import head_noun
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import DONE_BY_HOUSES

#: Prepositions before a house in which something is done.
_INSIDE = frozenset({"in", "at"})
_HOUSES = frozenset({ARTIFACT, GROUP})


def by_house(made: Proposition) -> Iterator[Proposition]:
    """Yield what is done in a house as what the house does.

    Args:
        made: a proposition as written, of a verb of what houses do.
    """
    if made.verb not in DONE_BY_HOUSES or made.argument("obj") is None or made.argument("subj") is not None:
        return
    for each in made.arguments:
        if each.slot in _INSIDE and len(each.phrases) == 1 and _is_house(each.phrases[0]) and not each.focus:
            house = Argument("subj", each.phrases)
            yield replace(made, arguments=(house, *[one for one in made.arguments if one is not each]))
            return


def _is_house(phrase: Phrase) -> bool:
    """Tell whether a phrase names one house: "the clinic", "Holm Zoo"."""
    if phrase.plural or phrase.quantifier or phrase.value is not None:
        return False
    if phrase.kind == "name":
        return field_of(head_noun(phrase.head, phrase.determiner)) in _HOUSES
    return phrase.kind == "noun" and phrase.determiner in ("the", "its") and field_of(phrase.head) in _HOUSES
