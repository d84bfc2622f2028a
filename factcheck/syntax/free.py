"""What costs some people nothing: "children travel free on the ferry", "there is no charge for children on it"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import ANYBODY, CHARGES, FREELY

#: Words for whoever it may be.
_WHOEVER = ANYBODY | {"you"}

_FREE, _COST, _NOTHING = "free", "cost", "nothing"
_POSSIBLE = frozenset({"", "can", "may"})
#: Slots of what somebody uses or pays for, the surest first.
_USED = ("obj", "for", "into", "on", "at", "in", "to")
#: Verbs by which a charge is said to be, or not.
_CHARGING = frozenset({"be", "exist", "have", "charge", "make", "pay", "levy"})


def unpaid(made: Proposition) -> Proposition:
    """Return "pays nothing" as not paying.

    Args:
        made: a proposition as written.
    """
    thing = made.argument("obj")
    if made.verb != "pay" or thing is None or made.negated or thing.phrases[0].head != _NOTHING:
        return made
    return replace(made, negated=True, arguments=tuple([each for each in made.arguments if each is not thing]))


def by_free(made: Proposition) -> Iterator[Proposition]:
    """Yield what is free for somebody as costing them nothing.

    Args:
        made: a proposition as written.
    """
    if made.tense not in ("present", "future", "") or made.condition:
        return
    if not made.negated and made.modal in _POSSIBLE:
        yield from _freely(made)
    yield from _uncharged(made)
    thing, whom = made.argument("obj"), made.argument("to")
    if made.verb == _COST and whom is not None and thing is not None and thing.phrases[0].head == _NOTHING:
        left = [each for each in made.arguments if each not in (thing, whom)]  # "costs members nothing"
        yield from _costing(made, made.argument("subj"), whom, [each for each in left if each.slot != "subj"])


def _freely(made: Proposition) -> Iterator[Proposition]:
    """Tell "ride the ferry free of charge", "can use it for free" and "the ferry is free for children"."""
    subject, state = made.argument("subj"), made.argument("attr")
    free = state is not None and state.phrases[0].head == _FREE and len(state.phrases) == 1
    freely = tuple([each for each in made.adverbs if each.word not in FREELY])
    if subject is None or not (free or freely != made.adverbs):
        return
    charge = made.argument("of")
    charge = charge if charge is not None and charge.phrases[0].head in CHARGES else None
    if free and any(each.slot == "of" for each in made.arguments) and charge is None:
        return  # "free of rats"
    left = [each for each in made.arguments if each not in (subject, charge) and not (free and each is state)]
    made = replace(made, adverbs=freely)
    if made.verb == "be":
        yield from _costing(made, replace(subject, slot="subj"), None, left)
    elif all(map(_is_somebody, subject.phrases)):
        yield from _costing(made, _used(left), subject, left)


def _uncharged(made: Proposition) -> Iterator[Proposition]:
    """Tell "there is no charge for children on the ferry", "do not pay on the ferry" and "pay nothing for it"."""
    subject, thing = made.argument("subj"), made.argument("obj")
    if made.verb == "pay" and subject is not None and all(map(_is_somebody, subject.phrases)):
        if made.negated and thing is None and not made.adverbs:  # who did not pay in full paid
            left = [each for each in made.arguments if each is not subject]
            yield from _costing(made, _used(left), subject, left)
        return
    charge = subject if made.predicate == "exist" else thing
    if charge is None or not made.negated or made.verb not in _CHARGING or charge.phrases[0].head not in CHARGES:
        return
    if charge.phrases[0].value is not None or charge.phrases[0].modifiers:
        return
    left = [each for each in made.arguments if each is not charge]
    whom = next((each for each in left if each.slot in ("for", "to") and all(map(_is_somebody, each.phrases))), None)
    left = [replace(each, slot="on") if each.slot == "subj" and made.verb == "be" else each for each in left]
    left = [each for each in left if each is not whom and each.slot != "subj"]
    yield from _costing(made, _used(left), whom, left)


def _used(arguments: list[Argument]) -> Argument | None:
    """Return what somebody uses or pays for."""
    found = (each for slot in _USED for each in arguments if each.slot == slot and each.phrases[0].value is None)
    return next((each for each in found if not any(map(_is_somebody, each.phrases))), None)


def _costing(
    made: Proposition, thing: Argument | None, payer: Argument | None, left: list[Argument]
) -> Iterator[Proposition]:
    if thing is None:
        return
    nothing = Argument("obj", (Phrase(_NOTHING, "noun", made.start, made.end),))
    whom = [replace(payer, slot="for")] if payer is not None and not _is_anybody(payer) else []
    rest = [each for each in left if each is not thing]
    arguments = (replace(thing, slot="subj"), nothing, *whom, *rest)
    yield replace(made, predicate=_COST, verb=_COST, modal="", negated=False, arguments=arguments)


def _is_anybody(argument: Argument) -> bool:
    phrase = argument.phrases[0]
    return phrase.head in _WHOEVER and not phrase.modifiers and not phrase.value and not phrase.determiner


def _is_somebody(phrase: Phrase) -> bool:
    return phrase.kind == "pronoun" or (phrase.kind == "noun" and field_of(phrase.head) in (PERSON, GROUP))
