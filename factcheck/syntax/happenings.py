"""What people did, told by a noun: "went on trial" and "the trial began", "voted" and "the election was held"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import ENTERED_EVENTS, HAPPENING, VOTES

_GO, _BEGIN, _VOTE, _VOTER, _HAPPEN, _FIRST = "go", "begin", "vote", "voter", "happen", "first"
_ON, _POSS, _WITH, _BE = "on", "poss", "with", "be"
_PLACES = frozenset({"in", "at"})


def by_going_on(made: Proposition) -> Iterator[Proposition]:
    """Yield who went on trial as their trial beginning, and who is on trial since May as its having begun then.

    Args:
        made: a proposition as written.
    """
    doer, event = made.argument("subj"), made.argument(_ON)
    if doer is None or event is None or len(event.phrases) != 1 or len(doer.phrases) != 1 or made.modal:
        return
    phrase = event.phrases[0]
    if phrase.head not in ENTERED_EVENTS or phrase.determiner or phrase.quantifier or phrase.plural:
        return
    rest = [each for each in made.arguments if each is not doer and each is not event]
    if made.verb == _GO and not made.negated:
        yield _begun(made, phrase, doer.phrases[0], rest)


def _begun(made: Proposition, event: Phrase, doer: Phrase, rest: list[Argument]) -> Proposition:
    whose = Modifier(_POSS, doer.head, event.start, event.end, doer)
    theirs = replace(event, determiner="the", modifiers=(*event.modifiers, whose))
    told = (Argument("subj", (theirs,)), *rest)
    return replace(made, predicate=_BEGIN, verb=_BEGIN, arguments=told)


def voted(made: Proposition) -> Iterator[Proposition]:
    """Yield that people voted where and when an election was held.

    Args:
        made: a proposition as written.
    """
    event = _held(made)
    if event is None or made.negated or made.modal or made.tense not in ("past", "future"):
        return
    phrase = event.phrases[0]
    if len(event.phrases) != 1 or phrase.head not in VOTES or phrase.plural or phrase.quantifier:
        return
    places = [each for each in phrase.modifiers if each.kind == "in" and each.phrase is not None]
    told = [each for each in made.arguments if each is not event and each.slot != "obj"]
    voters = Phrase(_VOTER, "noun", event.start, event.end, plural=True, modifiers=tuple(places))
    yield _voting(made, voters, told)
    yield _voting(made, replace(voters, head="person"), told)
    for place in places:
        if place.phrase is not None and place.phrase.kind == "name":
            yield _voting(made, place.phrase, told)


def _voting(made: Proposition, voters: Phrase, told: list[Argument]) -> Proposition:
    arguments = (Argument("subj", (voters,)), *told)
    return replace(made, predicate=_VOTE, verb=_VOTE, arguments=arguments, kind=_WITH)


def _held(made: Proposition) -> Argument | None:
    """Return the event of which a proposition says that it was held or took place, or None."""
    subject, thing = made.argument("subj"), made.argument("obj")
    if made.verb == "hold" and subject is None:
        return thing
    if made.verb == "take" and thing is not None and thing.phrases[0].head == "place":
        return subject
    when = any(each.slot.startswith("time") for each in made.arguments) and made.argument("attr") is None
    return subject if made.verb in HAPPENING or (made.verb == _BE and when) else None


def first_of_its_kind(made: Proposition) -> Iterator[Proposition]:
    """Yield what somebody did for the first time as the first such event there.

    "Doctors at Holm transplanted a kidney for the first time" tells when the first kidney transplant at Holm was.

    Args:
        made: a proposition as written.
    """
    doer, thing = made.argument("subj"), made.argument("obj")
    first = next((each for each in made.adverbs if each.word == _FIRST), None)
    if first is None or made.tense != "past" or made.negated or made.modal or made.condition or doer is None:
        return
    if thing is None or len(thing.phrases) != 1 or len(doer.phrases) != 1 or not _is_of_kind(thing.phrases[0]):
        return
    place = _where(doer.phrases[0])
    if place is None:
        return
    rest = [each for each in made.arguments if each is not doer and each is not thing]
    if any(not each.slot.startswith("time") for each in rest):
        return
    kind, slot = thing.phrases[0], place.slot
    where = Modifier(slot, place.phrases[0].head, place.start, place.end, place.phrases[0])
    of_first = Modifier("ordinal", _FIRST, first.start, first.end)
    bare = replace(made, adverbs=tuple([each for each in made.adverbs if each is not first]), kind=_WITH)
    one = replace(kind, determiner="the", modifiers=(of_first, *kind.modifiers))
    yield replace(bare, arguments=(Argument("obj", (one,)), place, *rest))
    from factcheck.syntax.event_nouns import nouns_of

    for noun in nouns_of(made.verb):
        what = Modifier("noun", kind.head, kind.start, kind.end)
        event = Phrase(noun, "noun", made.start, made.end, "the", modifiers=(of_first, what, where))
        yield replace(bare, predicate=_HAPPEN, verb=_HAPPEN, arguments=(Argument("subj", (event,)), *rest))
        whose = Modifier(_POSS, where.word, where.start, where.end, where.phrase)
        theirs = replace(event, determiner="its", modifiers=(of_first, what, whose))
        done = (replace(place, slot="subj"), Argument("obj", (theirs,)), *rest)
        yield replace(bare, predicate="carry out", verb="carry out", arguments=done)


def _is_of_kind(phrase: Phrase) -> bool:
    """Tell whether a phrase names one of a kind: "a kidney"."""
    return phrase.kind == "noun" and phrase.determiner == "a" and not phrase.modifiers and phrase.value is None


def _where(doer: Phrase) -> Argument | None:
    """Return where somebody works: "doctors at Holm"."""
    if doer.kind != "noun" or field_of(doer.head) != PERSON or len(doer.modifiers) != 1:
        return None
    told = doer.modifiers[0]
    if told.kind not in _PLACES or told.phrase is None:
        return None
    return Argument(told.kind, (told.phrase,))
