"""What is had of one kind, of which a sentence tells by the way: "employs 2,150 people, 900 of whom are nurses"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model.record import replace
from factcheck.syntax.records import Phrase, Proposition


def kinds_counted(made: Sequence[Proposition]) -> Iterator[Proposition]:
    """Yield of the whole what is told of a part of it: who employs people, 900 of whom are nurses, employs 900 nurses.

    Args:
        made: the propositions of one sentence.
    """
    for one in made:
        thing = one.argument("obj")
        lasting = one.tense == "present" or one.predicate in _HAVING
        if thing is None or len(thing.phrases) != 1 or one.negated or one.condition or not lasting:
            continue
        for part in made:
            kind = _kind(part)
            if kind is not None and part is not one and _is_of(part, thing.phrases[0]) and part.speaker == one.speaker:
                counted = replace(thing, phrases=(kind,))
                arguments = tuple([counted if each is thing else each for each in one.arguments])
                yield replace(one, arguments=arguments, kind="with")


#: Verbs of what is so for a while; of those who were killed more may be of one kind than a sentence tells.
_HAVING = frozenset({"have", "employ", "hold", "own"})


def _is_of(part: Proposition, whole: Phrase) -> bool:
    """Tell whether a proposition is told of so many of those that a phrase counts."""
    subject = part.argument("subj")
    counted = subject.phrases[0].whole if subject is not None and len(subject.phrases) == 1 else None
    return (
        counted is not None
        and counted.head == whole.head
        and counted.value is not None
        and whole.value is not None
        and counted.value.low == whole.value.low
    )


def _kind(part: Proposition) -> Phrase | None:
    """Return what so many of a whole are, with their number, or None: "900 of whom are nurses"."""
    subject, attribute = part.argument("subj"), part.argument("attr")
    if part.predicate != "be" or part.negated or part.modal or part.condition or len(part.arguments) != _TWO:
        return None
    if subject is None or attribute is None or len(attribute.phrases) != 1:
        return None
    kind, number = attribute.phrases[0], subject.phrases[0].value
    plain = kind.kind == "noun" and kind.plural and kind.value is None and not kind.determiner and not kind.quantifier
    counted = number is not None and number.kind == "number" and number.unit is None
    return replace(kind, value=number) if plain and counted else None


#: A subject and what it is, and nothing else.
_TWO = 2
