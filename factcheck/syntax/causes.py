"""Why something came about: "fog led to the cancellation of the race", "the reason for the cancellation was fog"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.event_nouns import happens, verb_of
from factcheck.syntax.noun_terms import hung_on
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import BEFALLING
from factcheck.syntax.words_of_causes import (
    BREAKING_OUT,
    BRINGING_ABOUT,
    DOING_BY_HAPPENING,
    REASONS,
    STOPPING_BY_ITSELF,
)

_BECAUSE = "because of"
#: How what was done is told by the noun for it: "the cancellation of the race", "the race's cancellation".
_UNDERGOING = frozenset({"of", "poss"})


def by_cause(made: Proposition) -> Iterator[Proposition]:
    """Yield what brought an act about as the act, done because of that, and what broke out as what the cause did.

    Args:
        made: a proposition as written.
    """
    subject = made.argument("subj")
    if made.negated or made.modal or made.condition:
        return
    if made.verb in BREAKING_OUT:
        yield from _broken_out(made)
    if subject is None:
        return
    slot = BRINGING_ABOUT.get(made.verb)
    if slot is not None:
        effect = made.argument(slot)
        if effect is not None:
            yield from _done(made, effect, subject)
    elif made.verb in DOING_BY_HAPPENING:
        yield from _by_happening(made, subject)
    elif made.predicate == "be":
        attribute, cause = made.argument("attr"), made.argument(_BECAUSE)
        if attribute is None and cause is not None:
            yield from _done(made, subject, cause)
        if attribute is not None:
            yield from _reason(made, subject, attribute)
            yield from _reason(made, attribute, subject)
            yield from _responsible(made, subject, attribute)


def _by_happening(made: Proposition, cause: Argument) -> Iterator[Proposition]:
    """Yield "fog delayed the flight" as delayed because of fog, "a strike stopped work" as that work did."""
    thing = made.argument("obj")
    if thing is None or made.argument(_BECAUSE) is not None or made.tense not in _DONE or not _happens(cause):
        return
    rest = [each for each in made.arguments if each is not cause and each is not thing]
    why = replace(cause, slot=_BECAUSE)
    yield replace(made, arguments=(thing, *rest, why))
    if made.verb in STOPPING_BY_ITSELF:
        yield replace(made, arguments=(replace(thing, slot="subj"), *rest, why))


#: Tenses of what is done.
_DONE = frozenset({"past", "perfect"})


def _happens(cause: Argument) -> bool:
    """Tell whether a cause is something that happens, no person or group, no name: fog, a strike."""
    phrase = cause.phrases[0]
    plain = phrase.kind == "noun" and phrase.value is None and not phrase.quantifier and len(cause.phrases) == 1
    return plain and not cause.focus and not cause.negated and happens(phrase.head)


def _broken_out(made: Proposition) -> Iterator[Proposition]:
    """Yield "the fire broke out because of a lamp" as that a lamp caused the fire."""
    subject, thing, cause = made.argument("subj"), made.argument("obj"), made.argument(_BECAUSE)
    begun = subject or thing
    if cause is None or begun is None or (subject is not None and thing is not None):
        return
    if made.argument("attr") is not None:
        return
    rest = [each for each in made.arguments if each is not begun and each is not cause]
    told = (replace(cause, slot="subj"), replace(begun, slot="obj"), *rest)
    yield replace(made, predicate="cause", verb="cause", arguments=told)


def _reason(made: Proposition, named: Argument, cause: Argument) -> Iterator[Proposition]:
    """Yield "the reason for the cancellation was fog" as having been done because of fog."""
    phrase = named.phrases[0]
    if len(named.phrases) > 1 or phrase.head not in REASONS or phrase.determiner != "the":
        return
    effects = [each for each in hung_on(phrase, phrase.head) if each.slot in ("for", "of")]
    if len(effects) == len(phrase.modifiers) == 1:
        yield from _done(made, effects[0], cause)


def _responsible(made: Proposition, cause: Argument, attribute: Argument) -> Iterator[Proposition]:
    """Yield "fog was responsible for the cancellation" as done because of fog; somebody may have done it."""
    effect, phrase = made.argument("for"), cause.phrases[0]
    told = attribute.phrases[0].head == _RESPONSIBLE and not attribute.phrases[0].modifiers
    if told and effect is not None and phrase.kind == "noun" and field_of(phrase.head) not in _DOERS:
        yield from _done(made, effect, cause)


_RESPONSIBLE = "responsible"
#: Fields of WordNet of those who are responsible for what they did.
_DOERS = frozenset({PERSON, GROUP})


def _done(made: Proposition, effect: Argument, cause: Argument) -> Iterator[Proposition]:
    event = effect.phrases[0]
    verb = verb_of(event.head) if event.kind == "noun" and len(effect.phrases) == 1 and not event.plural else ""
    if not verb or event.value is not None or event.quantifier or event.determiner not in ("the", ""):
        return
    undergone = [each for each in hung_on(event, event.head) if each.slot in _UNDERGOING]
    if len(undergone) == len(event.modifiers) == 1:
        rest = [each for each in made.arguments if each.slot.startswith("time")]
        undergoer = replace(undergone[0], slot="subj" if verb in BEFALLING else "obj")
        arguments = (undergoer, *rest, Argument(_BECAUSE, cause.phrases))
        yield replace(made, predicate=verb, verb=verb, arguments=arguments)


def happened(made: Proposition) -> Iterator[Proposition]:
    """Yield that what something was done because of took place: "because of an outbreak of malaria", it broke out.

    Args:
        made: a proposition as written.
    """
    cause = made.argument(_BECAUSE)
    if cause is None or made.negated or made.modal or made.condition or made.tense not in _DONE:
        return
    event = cause.phrases[0]
    verb = verb_of(event.head) if event.kind == "noun" and len(cause.phrases) == 1 and not event.quantifier else ""
    befallen = [each for each in hung_on(event, event.head) if each.slot in _UNDERGOING]
    if verb in BEFALLING | BREAKING_OUT and len(befallen) == len(event.modifiers) == 1 and event.value is None:
        told = (replace(befallen[0], slot="subj"),)
        yield replace(made, predicate=verb, verb=verb, arguments=told, kind="with", adverbs=(), tense="past")
