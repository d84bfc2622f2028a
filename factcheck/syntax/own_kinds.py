"""What a name tells by itself: that Asp Hall is a hall, that the Varde Museum is a museum, goes without saying."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.noun_kinds import head_noun
from factcheck.syntax.records import Phrase, Proposition

#: Kind of a proposition that a title or name tells by the way.
_BY_THE_WAY = "title"
_TOLD = frozenset({"main", "apposition"})


def with_own_kinds(made: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
    """Return propositions, "Asp Hall is a hall" told by the way where the sentence tells more of it.

    Args:
        made: of one sentence.
    """
    own = [each for each in made if _tells_own_kind(each)]
    if not own or all(each in own or each.kind == _BY_THE_WAY for each in made):
        return made
    return tuple([replace(each, kind=_BY_THE_WAY) if each in own else each for each in made])


def _tells_own_kind(made: Proposition) -> bool:
    subject, attribute = made.argument("subj"), made.argument("attr")
    if made.predicate != "be" or made.kind not in _TOLD or subject is None or attribute is None:
        return False
    if made.negated or made.modal or len(made.arguments) > len(("subj", "attr")):
        return False
    return len(subject.phrases) == len(attribute.phrases) == 1 and _is_own(subject.phrases[0], attribute.phrases[0])


def _is_own(thing: Phrase, kind: Phrase) -> bool:
    plain = kind.kind == "noun" and kind.determiner == "a" and not kind.modifiers and kind.value is None
    return plain and thing.kind == "name" and head_noun(thing.head, thing.determiner) == kind.head
