"""Groups and how many are in them: "has a board of nine" is that its board has nine members."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import GROUP, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import COLLECTIONS

_HAVE, _OF, _POSS, _NUMBER, _MEMBER = "have", "of", "poss", "number", "member"


def by_whole(made: Proposition) -> Iterator[Proposition]:
    """Yield how many are in a group that somebody has, told of the group: "its board has nine members".

    Args:
        made: a proposition as written.
    """
    subject, thing = made.argument("subj"), made.argument("obj")
    if made.negated or made.modal or subject is None or thing is None or len(thing.phrases) != 1:
        return
    rest = [each for each in made.arguments if each is not subject and each is not thing]
    if made.predicate == _HAVE:
        found = _parted(thing.phrases[0])
        if found is not None and len(subject.phrases) == 1:
            group, counted = found
            owner = subject.phrases[0]
            own = Modifier(_POSS, owner.head, owner.start, owner.end, owner)
            whole = replace(group, determiner="the", modifiers=(*group.modifiers, own))
            yield replace(made, arguments=(Argument("subj", (whole,)), Argument("obj", (counted,)), *rest))
    elif made.verb == _NUMBER and _is_group(subject.phrases[0]):
        members = _counted(thing.phrases[0])
        if members is not None:
            told = (subject, Argument("obj", (members,)), *rest)
            yield replace(made, predicate=_HAVE, verb=_HAVE, arguments=told)


def has_those(made: Proposition) -> Iterator[Proposition]:
    """Yield that who has a collection of things has these: "has a fleet of 14 ships".

    Args:
        made: a proposition as written.
    """
    thing = made.argument("obj")
    if made.predicate != _HAVE or made.negated or made.modal or thing is None or len(thing.phrases) != 1:
        return
    found = _parted(thing.phrases[0])
    if found is not None and found[0].head in COLLECTIONS and not made.condition and found[1].head != _MEMBER:
        had = replace(thing, phrases=(found[1],))
        told = tuple([had if each is thing else each for each in made.arguments])
        yield replace(made, arguments=told, kind="with")


def _parted(phrase: Phrase) -> tuple[Phrase, Phrase] | None:
    """Return a group without those in it, and these: of "a board of nine" the board and nine members."""
    inner = [each for each in phrase.modifiers if each.kind == _OF and each.phrase is not None]
    if not _is_group(phrase) or phrase.plural or phrase.value is not None or phrase.quantifier or len(inner) != 1:
        return None
    told = inner[0].phrase
    counted = _counted(told) if told is not None else None
    if counted is None:
        return None
    return replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not inner[0]])), counted


def _is_group(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and (phrase.head in COLLECTIONS or field_of(phrase.head) == GROUP)


def _counted(phrase: Phrase) -> Phrase | None:
    """Return so many as so many members, and so many things as they are; None where nothing is counted."""
    value = phrase.value
    if value is None or value.kind != _NUMBER or value.unit == "fraction":
        return None
    if phrase.kind == "value":
        return Phrase(_MEMBER, "noun", phrase.start, phrase.end, value=value, plural=True)
    return phrase if phrase.kind == "noun" and not phrase.determiner and phrase.whole is None else None
