"""What is banned, closed or compulsory, told by what one may or must do: "you may not light fires"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import entry
from factcheck.model.record import replace
from factcheck.syntax.event_nouns import verb_of
from factcheck.syntax.records import Argument, Phrase, Proposition, you_at
from factcheck.syntax.words import (
    ALLOWING,
    BRINGING,
    COMPULSORY,
    FORBIDDING,
    IMPERSONAL,
    KEEPING_OUT,
    NEEDING,
    PARTIAL,
    RULING,
    USING,
)

#: Quantifiers of some.
_SOME = PARTIAL | {"most"}

_YOU = "you"
_POSSIBLE, _ALLOWED = frozenset({"may", "can", "must"}), frozenset({"may", "can"})


def by_permission(made: Proposition) -> Iterator[Proposition]:
    """Yield what one may not or must do with a thing as what is so of the thing, and what is closed to some.

    Args:
        made: a proposition as written.
    """
    subject, thing = made.argument("subj"), made.argument("obj")
    if subject is not None and thing is not None and made.verb in USING and len(subject.phrases) == 1:
        possible = made.modal in _POSSIBLE if made.negated else made.modal in _ALLOWED
        if possible and subject.phrases[0].head == _YOU:
            rest = [_put_in(each, made.verb) for each in made.arguments if each is not subject]
            yield replace(made, predicate="allow", verb="allow", modal="", arguments=tuple(rest))
        elif made.modal in _DUTIES and not made.negated and thing.phrases[0].value is None:
            yield from _compulsory(made, subject, thing)
    yield from _closed(made)
    yield from _required(made)
    if made.verb == "keep" and thing is not None and (subject is None or subject.phrases[0].head == _YOU):
        yield from _kept(made, thing)
    if subject is None and thing is not None and not made.modal:
        yield from _allowed(made, thing)
        yield from _needed(made, thing)


#: What a thing is that one must use, or need not.
_DUTIES = {"must": COMPULSORY, "optional": "optional"}


def _needed(made: Proposition, thing: Argument) -> Iterator[Proposition]:
    """Yield "registration is required" as registration being compulsory; somebody who is required to act is not."""
    if made.verb not in NEEDING or made.tense != "present" or len(thing.phrases) != 1:
        return
    if thing.phrases[0].kind != "noun" or any(each.slot in ("to", "purpose", "act") for each in made.arguments):
        return
    rest = [each for each in made.arguments if each is not thing]
    state = Argument("attr", (Phrase(COMPULSORY, "adjective", made.start, made.end),))
    yield replace(made, predicate="be", verb="be", arguments=(replace(thing, slot="subj"), state, *rest))


def _kept(made: Proposition, thing: Argument) -> Iterator[Proposition]:
    """Yield "dogs must be kept on a lead" as dogs that must be on one."""
    rest = [each for each in made.arguments if each is not thing and each.slot != "subj"]
    if any(each.slot in ("in", "on", "under") for each in rest):
        yield replace(made, predicate="be", verb="be", arguments=(replace(thing, slot="subj"), *rest))


def _put_in(argument: Argument, verb: str) -> Argument:
    """Return where one may not bring a thing as where it is not allowed: "into the reading room"."""
    return replace(argument, slot="in") if verb in BRINGING and argument.slot in _INTO else argument


#: Prepositions of where something is brought.
_INTO = frozenset({"into", "onto", "to"})


def _allowed(made: Proposition, thing: Argument) -> Iterator[Proposition]:
    """Yield what is not allowed as forbidden, and "swimming is allowed in the lake" as what you may do there."""
    if made.verb in RULING and made.negated:
        verb = "forbid" if made.verb in ALLOWING else "allow"
        told = tuple([_all(each) if each is thing else each for each in made.arguments])
        yield replace(made, predicate=verb, verb=verb, negated=False, arguments=told)
    if len(thing.phrases) != 1 or made.verb not in RULING:
        return
    done = _act(thing.phrases[0])
    if done is None:
        return
    act, hung = done
    whom = made.argument("for")
    you = _doer(whom, thing)
    if made.verb in FORBIDDING and not made.negated:
        you = _turned(you, "all", "any")  # what is forbidden for all of them none of them may do
    rest = [each for each in made.arguments if each is not thing and each is not whom]
    for modal in ("may", "can"):
        denied = made.negated != (made.verb in FORBIDDING)
        told = (you, *hung, *rest)
        yield replace(made, predicate=act, verb=act, modal=modal, arguments=told, negated=denied)


def _all(thing: Argument) -> Argument:
    """Return "any" of what is denied as all of what is asserted: nobody is allowed, all are forbidden."""
    return _turned(thing, "any", "all")


def _turned(thing: Argument, old: str, new: str) -> Argument:
    phrases = [replace(each, quantifier=new) if each.quantifier == old else each for each in thing.phrases]
    return replace(thing, phrases=tuple(phrases))


def _act(phrase: Phrase) -> tuple[str, list[Argument]] | None:
    """Return the verb of "keeping a dog", "smoking in the hall" and what it is done to and where, or None."""
    known = entry(phrase.head)
    gerund = phrase.head.endswith("ing")
    verb = verb_of(phrase.head) if gerund else phrase.head if known.count("v") > known.count("n") else ""
    if not verb or phrase.kind not in ("noun", "name") or phrase.determiner or phrase.quantifier or phrase.plural:
        return None
    hung = [
        Argument("obj" if each.kind == "of" else each.kind, (each.phrase,)) for each in phrase.modifiers if each.phrase
    ]
    if len(hung) != len(phrase.modifiers) or not (hung or gerund):
        return None  # night fishing is no fishing
    return verb, hung


def _doer(whom: Argument | None, thing: Argument) -> Argument:
    """Return whom something is allowed, and those who do it where nobody is named: you."""
    if whom is not None:
        return replace(whom, slot="subj")
    return you_at(thing.start, thing.end)


def _required(made: Proposition) -> Iterator[Proposition]:
    """Yield "wearing a helmet is compulsory for riders" as what riders must do."""
    act, state, whom = made.argument("subj"), made.argument("attr"), made.argument("for")
    if made.verb != "be" or made.modal or act is None or state is None or len(act.phrases) != 1:
        return
    signature, done = IMPERSONAL.get(state.phrases[0].head), _act(act.phrases[0])
    if signature is None or done is None:
        return
    verb, hung = done
    modal = signature.denied_modal if made.negated else signature.asserted_modal
    denied = not (signature.denied if made.negated else signature.asserted)
    rest = [each for each in made.arguments if all(each is not one for one in (act, state, whom))]
    told = (_doer(whom, act), *hung, *rest)
    yield replace(made, predicate=verb, verb=verb, modal=modal, arguments=told, negated=denied)


def _compulsory(made: Proposition, subject: Argument, thing: Argument) -> Iterator[Proposition]:
    """Yield "riders must wear helmets" as "helmets are compulsory for riders"."""
    if any(each.quantifier in _SOME for each in subject.phrases):
        return  # for the others it may be optional
    rest = [each for each in made.arguments if each not in (subject, thing)]
    state = Argument("attr", (Phrase(_DUTIES[made.modal], "adjective", made.start, made.end),))
    whom = [] if subject.phrases[0].head == _YOU else [replace(subject, slot="for")]
    arguments = (replace(thing, slot="subj"), state, *whom, *rest)
    yield replace(made, predicate="be", verb="be", modal="", arguments=arguments)


def _closed(made: Proposition) -> Iterator[Proposition]:
    """Yield "is closed to lorries" and "lorries are banned from the bridge" as lorries that are not allowed there."""
    place, whom, state = made.argument("obj"), made.argument("to"), made.argument("attr")
    if made.verb == "be" and state is not None and state.phrases[0].head == "closed":
        place = made.argument("subj")
    elif made.verb in KEEPING_OUT and made.argument("from") is not None and made.argument("subj") is None:
        place, whom, state = made.argument("from"), made.argument("obj"), None
    elif made.verb != "close" or made.argument("subj") is not None:
        return
    if place is None or whom is None or made.negated or made.modal or not _is_somewhere(place):
        return
    used = (place, whom, state)
    rest = [each for each in made.arguments if all(each is not one for one in used)]
    arguments = (replace(whom, slot="obj"), replace(place, slot="on"), *rest)
    yield replace(made, predicate="allow", verb="allow", arguments=arguments, negated=True)
    yield replace(made, predicate="forbid", verb="forbid", arguments=arguments)


def _is_somewhere(place: Argument) -> bool:
    """Tell whether one may be in or on a thing: who is banned from voting, or from office, is banned from no place."""
    return all(
        phrase.value is None and not phrase.head.endswith("ing") and (phrase.kind == "name" or bool(phrase.determiner))
        for phrase in place.phrases
    )
