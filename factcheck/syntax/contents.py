"""What is in something, and how many parts it has: "there is no lead in the paint", "is 21 storeys high"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import PERSON, STUFF, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import MEASURED, PARTS_OF_HEIGHT

_CONTAIN, _HAVE, _IN, _ITS = "contain", "have", "in", frozenset({"it", "them"})


def by_content(made: Proposition) -> Iterator[Proposition]:
    """Yield "there is lead in the paint", "it has lead in it" and "lead is contained in it" as what the paint contains.

    Args:
        made: a proposition as written.
    """
    stuff, place = made.argument("obj"), made.argument(_IN)
    if made.modal or stuff is None or not _is_stuff(stuff):
        return
    within = made.verb == _CONTAIN and made.argument("subj") is None
    whole = place if within else made.argument("subj")
    if whole is None or not (within or made.predicate == _HAVE) or not _is_thing(whole):
        return
    there = made.verb == "be" and place is None
    if not within and not there and (place is None or place.phrases[0].head not in _ITS):
        return  # who has bread need not contain it
    rest = [each for each in made.arguments if each not in (stuff, place, whole)]
    arguments = (replace(whole, slot="subj"), stuff, *rest)
    yield replace(made, predicate=_CONTAIN, verb=_CONTAIN, arguments=arguments)


def by_parts(made: Proposition) -> Iterator[Proposition]:
    """Yield "is 21 storeys high" as having 21 storeys.

    Args:
        made: a proposition as written.
    """
    subject, told = made.argument("subj"), [each for each in made.arguments if each.slot == "attr"]
    if subject is None or len(told) != len(("parts", "high")) or any(len(each.phrases) > 1 for each in told):
        return
    parts, quality = told[0].phrases[0], told[1].phrases[0]
    counted = parts.head in PARTS_OF_HEIGHT and parts.value is not None and not parts.modifiers
    if not counted or quality.kind != "adjective" or quality.head not in MEASURED or quality.modifiers:
        return
    rest = [each for each in made.arguments if each is not subject and each not in told]
    yield replace(made, predicate=_HAVE, verb=_HAVE, arguments=(subject, replace(told[0], slot="obj"), *rest))


def _is_stuff(argument: Argument) -> bool:
    """Tell whether an argument is a substance or food, and no certain portion of it."""
    phrase = argument.phrases[0]
    plain = len(argument.phrases) == 1 and phrase.kind == "noun" and not phrase.plural and phrase.value is None
    return plain and phrase.determiner in ("", "no") and field_of(phrase.head) in STUFF


def _is_thing(argument: Argument) -> bool:
    """Tell whether an argument is a thing that something may be in, and nobody who has it."""
    phrase = argument.phrases[0]
    return len(argument.phrases) == 1 and _is_no_person(phrase)


def _is_no_person(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and field_of(phrase.head) != PERSON
