"""What somebody admits, denies or holds to be the cause: "confessed to the theft", "put the crash down to fog"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.event_nouns import happens, verb_of
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import BLAMING, OWNING_UP

#: The slot of an act told by a verb in -ing.
_ACT = "gerund"


def by_account(made: Proposition) -> Iterator[Proposition]:
    """Yield what somebody admits or denies as an act, and what somebody blames as a cause in their words.

    Args:
        made: a proposition as written.
    """
    subject = made.argument("subj")
    if subject is None or len(subject.phrases) != 1:
        return
    if made.verb in OWNING_UP:
        yield from _owned_up(made, subject)
    yield from _blamed(made, subject)


def _owned_up(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Yield "denies the killing of his brother" as denying having killed him."""
    for slot in ("obj", "to"):
        told = made.argument(slot)
        if told is None or len(told.phrases) != 1:
            continue
        if told.phrases[0].kind == "clause":
            yield _with(made, told, replace(told, slot=_ACT))
            continue
        noun = told.phrases[0]
        verb = verb_of(noun.head) if noun.kind == "noun" and noun.value is None and not noun.quantifier else ""
        whom = [each.phrase for each in noun.modifiers if each.kind == "of" and each.phrase is not None]
        if verb and len(whom) == len(noun.modifiers) == 1 and all(each.kind == "poss" for each in whom[0].modifiers):
            words = [verb, subject.phrases[0].head, whom[0].head]
            held = tuple([Modifier("word", each, noun.start, noun.end) for each in sorted(words)])
            act = Phrase(" ".join(words), "clause", noun.start, noun.end, modifiers=held)
            yield _with(made, told, Argument(_ACT, (act,)))


def _with(made: Proposition, old: Argument, new: Argument) -> Proposition:
    return replace(made, arguments=tuple([new if each is old else each for each in made.arguments]))


def _blamed(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Yield "the report blamed the crash on fog" as what the report says caused it."""
    thing = made.argument("obj")
    if thing is None or made.negated or made.modal or made.speaker:
        return
    for slot, of_cause in ((each.slot, BLAMING.get((made.verb, each.slot))) for each in made.arguments):
        other = made.argument(slot)
        if of_cause is None or other is None:
            continue
        cause, effect = (other, thing) if of_cause == "behind" else (thing, other)
        if of_cause == "named":
            named = other.phrases[0].named("of")
            if other.phrases[0].head not in _CAUSES or len(named) != 1 or named[0].phrase is None:
                continue
            effect = replace(other, phrases=(named[0].phrase,))
        if not happens(effect.phrases[0].head):
            continue
        rest = [each for each in made.arguments if each not in (subject, thing, other)]
        arguments = (replace(cause, slot="subj"), replace(effect, slot="obj"), *rest)
        yield replace(made, predicate="cause", verb="cause", arguments=arguments, speaker=subject.phrases[0].head)


#: What something is named as that brought another about.
_CAUSES = frozenset({"cause", "reason"})
