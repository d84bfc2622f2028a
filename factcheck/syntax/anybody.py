"""Whoever may do something: "you can run it on Windows" and "users can run it", "it runs on Windows"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition, you_at
from factcheck.syntax.words import ANYBODY, ENTERING, LABILE

_YOU, _PERSON = "you", "person"
#: Words for whoever it may be.
_WHOEVER = ANYBODY | {_PERSON}
_PRONOUNS = frozenset({_YOU, "one", "anyone", "anybody", "everyone", "everybody"})
#: Modalities of what anybody may do or has to do.
_OPEN = frozenset({"can", "may", "could", "must", "should", "optional", "cannot"})
#: Those of what one is allowed to do.
_ALLOWED = frozenset({"can", "may"})
#: Slots that name what has or offers what one can have there.
_THERE = ("in", "on", "at", "with")
#: Verbs by which one comes to what a thing has.
_HAVING = frozenset({"have", "get"})


def by_anybody(made: Proposition) -> Iterator[Proposition]:
    """Yield what anybody may do as done by "you", and as what the thing itself does, has or costs.

    Args:
        made: a proposition as written.
    """
    if made.tense == "past":
        return
    general = _general(made)
    if general is not None:
        if general is not made:
            yield general
        yield from _of_the_thing(general)
    elif made.argument("subj") is None and made.argument("obj") is not None and made.modal in _OPEN:
        # "wheelchairs can be borrowed": by you
        you = you_at(made.start)
        yield replace(made, arguments=(you, *made.arguments))
    subject = made.argument("subj")
    if subject is not None and made.argument("obj") is not None and _is_us(subject) and made.tense == "present":
        # "we keep the files for a year": they are kept
        yield replace(made, arguments=tuple([each for each in made.arguments if each is not subject]))
    if made.verb == "pay":
        yield from _cost(_with_goods(made), general is not None)


def is_anybody(subject: Argument) -> bool:
    """Tell whether a subject is whoever it may be, or nobody at all: "you", "users", "nobody".

    Args:
        subject: who does something.
    """
    phrase = subject.phrases[0]
    if len(subject.phrases) != 1 or subject.focus or phrase.modifiers or phrase.value is not None:
        return False
    plain = not phrase.determiner and phrase.quantifier in ("", "any", "all")
    return phrase.head == _YOU or (phrase.kind == "noun" and phrase.head in _WHOEVER and plain)


def _is_us(subject: Argument) -> bool:
    """Tell whether those who do something are those who write of it."""
    return len(subject.phrases) == 1 and subject.phrases[0].head == "we"


def _with_goods(made: Proposition) -> Proposition:
    """Return "pays to enter the park" as paying for entry to the park."""
    aim = made.argument("purpose")
    words = aim.phrases[0].head.split() if aim is not None and aim.phrases[0].kind == "clause" else []
    if aim is None or len(words) != 2 or words[0] not in ENTERING or made.argument("for") is not None:
        return made
    place = Phrase(words[1], "noun", aim.start, aim.end, "the")
    entry = Phrase(
        "entry", "noun", aim.start, aim.end, modifiers=(Modifier("to", words[1], aim.start, aim.end, place),)
    )
    goods = Argument("for", (entry,))
    return replace(made, arguments=tuple([goods if each is aim else each for each in made.arguments]))


def _general(made: Proposition) -> Proposition | None:
    """Return a proposition whose subject is anybody, told of "you", or None."""
    subject = made.argument("subj")
    if subject is None or len(subject.phrases) != 1 or subject.negated or subject.focus:
        return None
    phrase = subject.phrases[0]
    if phrase.kind == "pronoun" and phrase.head == _YOU:
        return made
    whoever = phrase.kind == "noun" and phrase.head in ANYBODY and phrase.determiner in ("", "a")
    whoever = whoever and phrase.quantifier in ("", "any", "all") and not phrase.modifiers and phrase.value is None
    whoever = whoever or (phrase.kind == "pronoun" and phrase.head in _PRONOUNS)
    if not whoever or made.modal not in _OPEN:
        return None
    nobody = phrase.quantifier == "any" and made.modal in _ALLOWED  # "nobody may" bans, "nobody must" does not
    if made.negated and phrase.quantifier and not nobody:
        return None
    you = replace(subject, phrases=(Phrase(_YOU, "pronoun", phrase.start, phrase.end),))
    return replace(made, arguments=tuple([you if each is subject else each for each in made.arguments]))


def _of_the_thing(made: Proposition) -> Iterator[Proposition]:
    """Yield "you can run it on Windows" as "it runs on Windows", "you can have 9 in a set" as "a set can have 9"."""
    thing = made.argument("obj")
    possible = made.modal in ("can", "may", "could")
    if thing is None or not (possible or (made.verb in _HAVING and not made.modal)):
        return
    rest = [each for each in made.arguments if each is not thing and each.slot != "subj"]
    if made.verb in LABILE and rest and possible:
        yield replace(made, arguments=(replace(thing, slot="subj"), *rest), modal="")
    place = next((each for slot in _THERE for each in rest if each.slot == slot), None)
    if made.verb in _HAVING and place is not None:
        left = [each for each in rest if each is not place]
        yield replace(made, predicate="have", verb="have", arguments=(replace(place, slot="subj"), thing, *left))


def _cost(made: Proposition, general: bool) -> Iterator[Proposition]:
    """Yield "you pay 9 euros for a ticket" as what a ticket costs, and having to pay as no price of nothing."""
    goods, amount, payer = made.argument("for"), made.argument("obj"), made.argument("subj")
    if (
        goods is None
        or goods.phrases[0].value is not None
        or payer is None
        or made.modal not in ("", "must", "optional")
    ):
        return
    if amount is not None and (amount.phrases[0].value is None or made.negated or made.modal == "optional"):
        return
    if not general and any(phrase.kind == "name" or phrase.determiner for phrase in payer.phrases):
        return  # who once paid for something tells no price
    free = made.negated or made.modal == "optional"
    if amount is None and general and not free:
        return  # of whom it is asked is left open
    if amount is None:
        value = _NOTHING if free else replace(_NOTHING, high=None, low_open=True, bound="above")
        value = replace(value, start=made.start, end=made.end)
        amount = Argument("obj", (Phrase("money", "value", made.start, made.end, value=value),))
    rest = [each for each in made.arguments if each not in (goods, amount, payer)]
    whom = [] if general and made.argument("obj") is not None else [replace(payer, slot="for")]
    arguments = (replace(goods, slot="subj"), amount, *whom, *rest)
    yield replace(
        made,
        predicate="cost",
        verb="cost",
        arguments=arguments,
        negated=False,
        modal="",
    )


_NOTHING = Value("number", Decimal(0), Decimal(0), None, 0, 0)
