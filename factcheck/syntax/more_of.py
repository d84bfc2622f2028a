"""More of one than of another, and more of a quality than before: "outnumber", "became 6% more expensive"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import MORE_AND_LESS, OUTNUMBERING

_PLACES = ("in", "at", "on")
_MORE, _FEW = "more", "fewer"
#: Adjective -> the noun for how much something has of it, and whether more of it is a rise.
_QUALITIES = {
    word: (noun, verb)
    for noun, pair in MORE_AND_LESS.items()
    for word, verb in zip(pair, ("rise", "fall"), strict=True)
}


def by_more(made: Proposition) -> Iterator[Proposition]:
    """Yield that there are more of one than of another, and that a price rose of what became dearer.

    Args:
        made: a proposition as written.
    """
    subject, thing = made.argument("subj"), made.argument("obj")
    if made.verb in OUTNUMBERING and subject is not None and thing is not None and not made.modal:
        for degree, one, two in ((_MORE, subject, thing), (_FEW, thing, subject)):
            yield from _there_are(made, degree, one, two)
    if made.verb == "become" and subject is not None and not made.modal:
        yield from _dearer(made, subject)


def _there_are(made: Proposition, degree: str, one: Argument, two: Argument) -> Iterator[Proposition]:
    """Yield "there are more red ones than grey ones in the park" of "red ones outnumber grey ones in the park"."""
    first, second = one.phrases[0], two.phrases[0]
    if len(one.phrases) != 1 or len(two.phrases) != 1 or first.kind != "noun" or first.determiner or first.value:
        return
    more = replace(first, modifiers=(Modifier("adj", degree, first.start, first.end), *first.modifiers))
    than = Argument("than", (second,))
    rest = [each for each in made.arguments if each.slot not in ("subj", "obj")]
    yield replace(made, predicate="exist", verb="be", arguments=(Argument("subj", (more,)), than, *rest))
    place = next((each for each in rest if each.slot in _PLACES), None)
    if place is not None:
        left = [each for each in rest if each is not place]
        arguments = (replace(place, slot="subj"), Argument("obj", (more,)), than, *left)
        yield replace(made, predicate="have", verb="have", arguments=arguments)


def _dearer(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Yield "the price of water rose by 6%" of "water became 6% more expensive"."""
    attributes = [each for each in made.arguments if each.slot == "attr"]
    amounts = [each for each in attributes if each.phrases[0].value is not None and each.phrases[0].kind == "value"]
    degree = next((each for each in attributes if each.phrases[0].head in _QUALITIES), None)
    if degree is None or len(subject.phrases) != 1 or subject.phrases[0].kind not in ("noun", "name"):
        return
    quality, value = degree.phrases[0], degree.phrases[0].value
    compared = quality.quantifier == _MORE or any(each.word == _MORE for each in quality.modifiers)
    if not compared or len(attributes) != len(amounts) + 1:
        return
    if value is not None:
        amounts = [Argument("by", (Phrase(value.kind, "value", degree.start, degree.end, value=value),))]
    noun, verb = _QUALITIES[quality.head]
    owner = subject.phrases[0]
    held = Modifier("of", owner.head, owner.start, owner.end, owner)
    amount = Phrase(noun, "noun", owner.start, owner.end, "the", modifiers=(held,))
    by = [replace(each, slot="by") for each in amounts]
    rest = [each for each in made.arguments if each is not subject and each not in attributes]
    arguments = (replace(subject, phrases=(amount,)), *by, *rest)
    yield replace(made, predicate=verb, verb=verb, arguments=arguments)
