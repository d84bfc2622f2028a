"""How many there are, told of their number: "the number of users of the app is 3 million" is what the app has."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition

_NUMBER = "number"
#: "The number of rooms in a house" is that of every house.
_GENERIC = ("a", "an", "any")
#: Modifiers of what is counted that say of whose number it is.
_OWNING = frozenset({"of", "in", "at", "on", "to", "for", "poss"})


def by_count(made: Proposition) -> Iterator[Proposition]:
    """Yield "the number of users of the app is 3 million" as "the app has 3 million users".

    Args:
        made: a proposition as written.
    """
    subject, amount = made.argument("subj"), made.argument("attr")
    if made.predicate != "be" or subject is None or amount is None or made.modal:
        return
    number, value = subject.phrases[0], amount.phrases[0]
    counted = next((each.phrase for each in number.modifiers if each.kind == "of"), None)
    plain = number.head == _NUMBER and len(subject.phrases) == len(amount.phrases) == 1
    if not plain or counted is None or value.kind != "value" or value.value is None or value.value.kind != "number":
        return
    inner, outer = ([each for each in phrase.modifiers if each.kind in _OWNING] for phrase in (counted, number))
    outer = [each for each in outer if each.phrase is not counted]
    owners = inner or outer
    if len(owners) != 1 or owners[0].phrase is None or owners[0].phrase.determiner in _GENERIC:
        return
    whose = owners[0].phrase
    if inner and outer:  # "the number of pipes of the organ in the hall"
        whose = replace(whose, modifiers=(*whose.modifiers, *outer))
    if any(each.phrase is not counted and each not in owners and each not in outer for each in number.modifiers):
        return
    kept = tuple([each for each in counted.modifiers if each is not owners[0]])
    thing = replace(
        counted, modifiers=kept, value=value.value, plural=True, determiner="", start=value.start, end=value.end
    )
    rest = [each for each in made.arguments if each is not subject and each is not amount]
    arguments = (_argument("subj", whose), _argument("obj", thing), *rest)
    yield replace(made, predicate="have", verb="have", arguments=arguments)


def _argument(slot: str, phrase: Phrase) -> Argument:
    return Argument(slot, (phrase,))
