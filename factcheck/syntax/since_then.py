"""What has been so since something happened: "last bred in 1998", "has been banned since"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.model.record import replace
from factcheck.syntax.moved import moved, replaced
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.turning_points import ends
from factcheck.syntax.words import BEGUN_BY_ACT, REOPENING, SUCCEEDING

_LAST, _SINCE = "last", "since"


def since_then(made: Proposition) -> Iterator[Proposition]:
    """Yield what an event says of the time since, and what a state says of the day on which it began.

    Args:
        made: as written.
    """
    if made.modal or made.condition:
        return
    yield from _not_since(made)
    yield from _last_time(made)
    yield from moved(made)
    yield from replaced(made)
    yield from _open_since(made)
    yield from _begun(made)
    yield from _succeeded(made)


def _succeeded(made: Proposition) -> Iterator[Proposition]:
    """Yield that who succeeded somebody as director became director; the other one may have left before."""
    doer, former, office = made.argument("subj"), made.argument("obj"), made.argument("as")
    if made.verb not in SUCCEEDING or doer is None or former is None or office is None or made.negated:
        return
    rest = [each for each in made.arguments if each not in (doer, former, office)]
    role = replace(office, slot="attr")
    yield replace(made, predicate="be", verb="become", arguments=(doer, role, *rest), kind="with")


def _since(argument: Argument) -> Argument | None:
    """Return since when, of a day or year; None where it is none."""
    value = argument.phrases[0].value
    if argument.slot != "time" or value is None or value.kind != "date" or value.bound or value.unit == "yearless":
        return None
    if not isinstance(value.low, date):
        return None
    return replace(argument, phrases=(replace(argument.phrases[0], value=replace(value, high=None, bound=_SINCE)),))


def _not_since(made: Proposition) -> Iterator[Proposition]:
    """Yield "no owl has bred since 1998" of "owls last bred in 1998"."""
    adverb = next((each for each in made.adverbs if each.word == _LAST), None)
    if adverb is None or made.negated or made.tense != "past":
        return
    for argument in made.arguments:
        since = _since(argument)
        if since is not None:
            told = [since if each is argument else _of_any(each) for each in made.arguments]
            left = tuple([each for each in made.adverbs if each is not adverb])
            yield replace(made, arguments=tuple(told), adverbs=left, negated=True, tense="perfect", kind="with")


def _of_any(argument: Argument) -> Argument:
    """Return "owls" of an event as any of them, of what is denied."""
    phrase = argument.phrases[0]
    bare = phrase.kind == "noun" and phrase.plural and not (phrase.determiner or phrase.quantifier or phrase.value)
    if argument.slot not in ("subj", "obj") or len(argument.phrases) > 1 or not bare:
        return argument
    return replace(argument, phrases=(replace(phrase, quantifier="any"),))


def _last_time(made: Proposition) -> Iterator[Proposition]:
    """Yield "owls last bred in 1998" of "no owl has bred since 1998"."""
    if not made.negated or made.tense != "perfect":
        return
    for argument in made.arguments:
        begun = [when for phase, when in ends(argument) if phase == "begin"]
        if begun and argument.phrases[0].value is not None and argument.phrases[0].value.bound == _SINCE:
            adverb = Modifier("adv", _LAST, made.start, made.end)
            told = [begun[0] if each is argument else _of_them(each) for each in made.arguments]
            adverbs = (*made.adverbs, adverb)
            yield replace(made, arguments=tuple(told), adverbs=adverbs, negated=False, tense="past", kind="with")


def _of_them(argument: Argument) -> Argument:
    phrases = [replace(each, quantifier="") if each.quantifier == "any" else each for each in argument.phrases]
    return replace(argument, phrases=tuple(phrases))


def _open_since(made: Proposition) -> Iterator[Proposition]:
    """Yield "has been open since May" of "reopened in May"."""
    thing = made.argument("obj") or made.argument("subj")
    if made.verb not in REOPENING or thing is None or made.negated or made.tense != "past":
        return
    for argument in made.arguments:
        since = _since(argument)
        if since is not None:
            open_now = Argument("attr", (Phrase(_BACK, "adjective", made.start, made.end),))
            told = (replace(thing, slot="subj"), open_now, since)
            yield Proposition("be", told, made.start, made.end, tense="perfect", kind="with", verb="be")


#: What a place is said to be that has opened again.
_BACK = "back open"


def _begun(made: Proposition) -> Iterator[Proposition]:
    """Yield "was banned in 1971" of "has been banned since 1971": the act and the state began on one day."""
    if made.verb not in BEGUN_BY_ACT or made.tense != "perfect" or made.negated or made.argument("obj") is None:
        return
    if made.argument("subj") is not None:
        return
    for argument in made.arguments:
        for phase, when in ends(argument):
            value = argument.phrases[0].value
            if phase == "begin" and value is not None and value.bound == _SINCE:
                told: list[Argument] = [when if each is argument else each for each in made.arguments]
                yield replace(made, arguments=tuple(told), tense="past", kind="with")


def is_date(argument: Argument) -> bool:
    """Tell whether an argument is a day, a year or a season."""
    value = argument.phrases[0].value
    return value is not None and value.kind == "date"


def hours(made: Proposition) -> Iterator[Proposition]:
    """Yield when a thing opens and closes, of "is open from 9 to 5".

    Args:
        made: as written.
    """
    subject, state = made.argument("subj"), made.argument("attr")
    if made.predicate != "be" or subject is None or state is None or state.phrases[0].head != "open" or made.negated:
        return
    if any(is_date(each) for each in made.arguments):
        return  # in summer it may open at another hour
    for argument in made.arguments:
        value = argument.phrases[0].value
        if value is None or value.kind != "time" or value.low is None or value.high is None or value.low >= value.high:  # type: ignore[operator]
            continue
        for verb, moment in (("open", value.low), ("close", value.high)):
            point = replace(value, low=moment, high=moment, bound="", low_open=False, high_open=False)
            at = Phrase("time", "value", argument.start, argument.end, value=point)
            rest = [each for each in made.arguments if each not in (subject, state, argument)]
            told = (subject, Argument("time", (at,)), *rest)
            yield replace(made, predicate=verb, verb=verb, arguments=told, kind="with")
