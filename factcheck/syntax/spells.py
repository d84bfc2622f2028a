"""How long something went on, and since when: "the seven-day outage", "a partnership that began in 2016"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import ENDED


def lasting_since(proposition: Proposition, made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield since when, of "have a partnership that began in 2016": a state has held since it began."""
    thing = proposition.argument("obj")
    if proposition.verb != "have" or thing is None or proposition.negated or proposition.tense == "past":
        return
    for other in made:
        subject, time = other.argument("subj") or other.argument("obj"), other.argument("time")
        if (
            other.kind != "relative"
            or other.verb not in _BEGINNINGS
            or other.negated
            or other.modal
            or subject is None
            or time is None
        ):
            continue
        value = time.phrases[0].value
        if (
            (subject.start, subject.phrases[0].head) != (thing.start, thing.phrases[0].head)
            or value is None
            or value.kind != "date"
            or value.bound
        ):
            continue
        bare = replace(
            thing.phrases[0], modifiers=tuple([each for each in thing.phrases[0].modifiers if each.kind != "rel"])
        )
        since = replace(time.phrases[0], value=replace(value, high=None, bound="since"))
        arguments = [replace(thing, phrases=(bare,)) if each is thing else each for each in proposition.arguments]
        yield replace(proposition, arguments=(*arguments, Argument("time", (since,))), kind="with", tense="perfect")


def spells_told(proposition: Proposition) -> Iterator[Proposition]:
    """Yield how long it lasted, of "the seven-day outage", and of "a seven-day outage" that ended."""
    from factcheck.syntax.event_nouns import happens

    for argument in proposition.arguments:
        for phrase in argument.phrases:
            spell = next(
                (
                    each
                    for each in phrase.modifiers
                    if each.kind == "adj" and each.value is not None and each.value.kind == "duration"
                ),
                None,
            )
            if (
                spell is None
                or spell.value is None
                or not (phrase.determiner in _KNOWN or _took_place(proposition, argument))
                or phrase.kind != "noun"
                or not happens(phrase.head)
            ):
                continue
            bare = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not spell]))
            when = [each for each in proposition.arguments if _is_own_time(each, phrase, proposition)]
            value = Phrase("duration", "value", spell.start, spell.end, value=spell.value)
            yield Proposition(
                "last",
                (
                    Argument("subj", (replace(bare, determiner=bare.determiner and "the"),)),
                    *when,
                    Argument("obj", (value,)),
                ),
                spell.start,
                spell.end,
                tense="past",
                kind="with",
                verb="last",
            )


def _took_place(proposition: Proposition, event: Argument) -> bool:
    """Tell whether a proposition says that its subject, a certain spell, is over: "a nine-day strike ended"."""
    over = proposition.verb in ENDED and not proposition.negated and not proposition.modal
    return over and proposition.tense == "past" and event.slot in ("subj", "obj") and not proposition.condition


def _is_own_time(argument: Argument, event: Phrase, proposition: Proposition) -> bool:
    """Tell whether a time stands right behind an event that a verb then tells of: "a strike in May ended"."""
    return argument.slot == "time" and event.end <= argument.start < proposition.start


#: Determiners of what was spoken of before.
_KNOWN = frozenset({"the", "this", "that", "its", "their", "his", "her"})


#: Verbs by which something begins that then lasts.
_BEGINNINGS = frozenset({"begin", "start", "commence", "form", "found", "establish", "set up", "launch"})
