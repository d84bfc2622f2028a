"""Why something came about: "fog led to the cancellation of the race", "the reason for the cancellation was fog"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.event_nouns import verb_of
from factcheck.syntax.noun_terms import hung_on
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import BEFALLING, BREAKING_OUT, BRINGING_ABOUT, REASONS

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
    elif made.predicate == "be":
        attribute = made.argument("attr")
        if attribute is not None:
            yield from _reason(made, subject, attribute)
            yield from _reason(made, attribute, subject)
            yield from _responsible(made, subject, attribute)


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
