"""When a place lets people in: "is open from 10 a.m.", "opens its doors at 10 a.m.", "closing time is 6 p.m."."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import ANYBODY, ENTERING

_OPEN, _CLOSE, _DOOR, _YOU = "open", "close", "door", "you"
_INTO = frozenset({"into", "in", "to"})
_AFTER, _TIME = frozenset(("after", "from")), "time"
#: What is before "time" where it is that of opening or closing.
_NAMED_TIMES = {"opening": _OPEN, "closing": _CLOSE}


def by_opening(made: Proposition) -> Iterator[Proposition]:
    """Yield at what time a place opens or closes, and that it is not open, as "it opens at 10 a.m.", "is not open".

    Args:
        made: a proposition as written.
    """
    if made.tense not in ("present", ""):
        return
    subject, when = made.argument("subj"), made.argument("time")
    if made.verb == _OPEN and made.negated and not made.modal and subject is not None and when is None:
        yield from _not_open(made, subject)
    if made.negated:
        return
    value = when.phrases[0].value if when is not None and len(when.phrases) == 1 else None
    if made.verb == _OPEN and not made.modal and subject is not None:
        yield from _with_doors(made, subject)
    if when is None or value is None or value.kind != "time":
        return
    yield from _shut(made, when, value)
    yield from _named_time(made, when, value)
    place = _place(made, subject)
    if place is None:
        return
    for verb, moment in _moments(value):
        yield _at_moment(made, verb, place, when, moment)


def _not_open(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Yield "does not open on Mondays" as not being open then."""
    if made.argument("obj") is None and not made.adverbs:
        state = Argument("attr", (Phrase(_OPEN, "adjective", made.start, made.end),))
        yield replace(made, predicate="be", verb="be", arguments=(*made.arguments, state))


def _with_doors(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Yield "opens its doors" and "its doors open" as opening."""
    doors = made.argument("obj")
    if doors is not None:
        phrase = doors.phrases[0]
        if len(doors.phrases) == 1 and phrase.head == _DOOR and all(each.kind == "poss" for each in phrase.modifiers):
            yield replace(made, arguments=tuple([each for each in made.arguments if each is not doors]))
        return
    phrase = subject.phrases[0]
    owner = [each.phrase for each in phrase.modifiers if each.kind in ("of", "poss") and each.phrase is not None]
    if phrase.head == _DOOR and len(owner) == len(phrase.modifiers) == 1:
        of_place = replace(subject, phrases=(owner[0],))
        yield replace(made, arguments=tuple([of_place if each is subject else each for each in made.arguments]))


def _shut(made: Proposition, when: Argument, value: Value) -> Iterator[Proposition]:
    """Yield "is closed after 6 p.m." as closing then."""
    thing = made.argument("obj")
    if made.verb != _CLOSE or made.modal or thing is None or made.argument("subj") is not None:
        return
    if value.bound in _AFTER and value.low is not None:
        yield _at_moment(made, _CLOSE, thing, when, replace(value, high=value.low, bound="", low_open=False))


def _named_time(made: Proposition, when: Argument, value: Value) -> Iterator[Proposition]:
    """Yield "the closing time of the shop is 6 p.m." as the shop closing then."""
    subject = made.argument("subj")
    if made.verb != "be" or made.modal or subject is None or len(subject.phrases) != 1 or value.bound:
        return
    phrase = subject.phrases[0]
    verbs = [_NAMED_TIMES[each.word] for each in phrase.modifiers if each.word in _NAMED_TIMES]
    places = [each.phrase for each in phrase.modifiers if each.kind in ("of", "poss") and each.phrase is not None]
    if phrase.head == _TIME and len(verbs) == len(places) == 1 and len(phrase.modifiers) == 2:
        yield _at_moment(made, verbs[0], replace(subject, phrases=(places[0],)), when, value)


def _at_moment(made: Proposition, verb: str, place: Argument, when: Argument, moment: Value) -> Proposition:
    """Return that a place opens or closes at a moment, with what else is said."""
    used = (when, place, made.argument("subj"), made.argument("obj"), made.argument("attr"))
    rest = [each for each in made.arguments if all(each is not one for one in used)]
    time = replace(when, phrases=(replace(when.phrases[0], value=moment),))
    arguments = (replace(place, slot="subj"), time, *rest)
    return replace(made, predicate=verb, verb=verb, modal="", arguments=arguments)


def _place(made: Proposition, subject: Argument | None) -> Argument | None:
    """Return the place that is open, or that one can enter, or None."""
    state, thing = made.argument("attr"), made.argument("obj")
    if made.verb == "be" and not made.modal and state is not None and state.phrases[0].head == _OPEN:
        return subject
    if made.modal not in ("can", "may") or subject is None or len(subject.phrases) != 1:
        return None
    phrase = subject.phrases[0]
    whoever = phrase.head == _YOU or (phrase.head in ANYBODY and not phrase.modifiers and phrase.value is None)
    if not whoever:
        return None
    if made.verb in ENTERING:
        return thing
    into = next((each for each in made.arguments if each.slot in _INTO), None)
    return into if made.verb in ("get", "get into", "get in", "go", "come") else None


def _moments(value: Value) -> Iterator[tuple[str, Value]]:
    """Yield the verb and the moment of an end of the time when a place is open."""
    if value.bound == "from" and value.low is not None:
        yield _OPEN, replace(value, high=value.low, bound="", high_open=False)
    elif value.bound == "until" and value.high is not None:
        yield _CLOSE, replace(value, low=value.high, bound="", low_open=False)
