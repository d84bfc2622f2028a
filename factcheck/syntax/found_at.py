"""Where one finds a thing is where it is: "you will find the lockers in the basement", "they can be found there"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import ANIMAL, FOOD, PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.anybody import is_anybody
from factcheck.syntax.records import Phrase, Proposition

_FIND = "find"
_PASSIVE, _ACTIVE = frozenset({"", "can", "may", "will"}), frozenset({"", "can", "will"})
#: Slots that say where a thing is.
_WHERE = frozenset(
    {"in", "on", "at", "under", "above", "behind", "beside", "near", "opposite", "between", "next to", "outside"}
)
#: Determiners of a thing that is known.
_KNOWN = frozenset({"the", "its", "their", "his", "her", "our", "your"})
#: What goes about, or may be found in many places at once.
_SPREAD = frozenset({PERSON, ANIMAL, FOOD})


def by_place_found(made: Proposition) -> Iterator[Proposition]:
    """Yield where anybody finds a known thing as its being there.

    Args:
        made: a proposition as written.
    """
    if made.verb != _FIND or made.negated or made.condition or made.tense not in ("present", "future", ""):
        return
    subject, thing = made.argument("subj"), made.argument("obj")
    if thing is None or made.modal not in (_PASSIVE if subject is None else _ACTIVE):
        return
    if (subject is not None and not is_anybody(subject)) or not all(map(_is_known, thing.phrases)):
        return
    rest = [each for each in made.arguments if each is not subject and each is not thing]
    if rest and all(each.slot in _WHERE and each.phrases[0].value is None for each in rest):
        told = (replace(thing, slot="subj"), *rest)
        yield replace(made, predicate="be", verb="be", modal="", tense="present", arguments=told)


def _is_known(phrase: Phrase) -> bool:
    if phrase.kind == "name":
        return True
    known = phrase.determiner in _KNOWN or bool(phrase.named("poss"))
    return phrase.kind == "noun" and known and field_of(phrase.head) not in _SPREAD
