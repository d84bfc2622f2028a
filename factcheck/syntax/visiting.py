"""When a house with inmates lets visitors in: "visiting hours are from 2 to 6", "patients can have visitors from"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.anybody import is_anybody
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import ALLOWING

_RECEIVE, _VISIT, _VISITOR, _OPEN = "receive", "visit", "visitor", "open"
_HOURS = frozenset({"hour", "time"})
_THERE = frozenset({"at", "in", "to", "of", "for", "poss", "noun"})


def by_visiting(made: Proposition) -> Iterator[Proposition]:
    """Yield when one may visit somebody in a house as the house receiving visitors then.

    Args:
        made: a proposition as written.
    """
    when = made.argument("time")
    value = when.phrases[0].value if when is not None and len(when.phrases) == 1 else None
    if value is None or value.kind != "time" or made.negated or made.tense not in ("present", ""):
        return
    used = _visited(made)
    if used is None:
        return
    place, others = used
    rest = [each for each in made.arguments if each.slot not in ("subj", "obj", "attr") and each not in others]
    guests = Argument("obj", (Phrase(_VISITOR, "noun", made.start, made.end, plural=True),))
    arguments = (Argument("subj", (place,)), guests, *rest)
    yield replace(made, predicate=_RECEIVE, verb=_RECEIVE, modal="", arguments=arguments)


def _visited(made: Proposition) -> tuple[Phrase, tuple[Argument, ...]] | None:
    """Return the house that visitors may come to, and the other arguments that told so; None where nothing does."""
    subject, thing, state = made.argument("subj"), made.argument("obj"), made.argument("attr")
    if made.predicate == "be" and subject is not None and state is None:
        return _place_of(subject.phrases[0], _is_visiting_hours) if len(subject.phrases) == 1 else None
    if made.predicate == "be" and subject is not None and state is not None and state.phrases[0].head == _OPEN:
        guests = made.argument("to")
        if guests is not None and guests.phrases[0].head == _VISITOR and not guests.phrases[0].modifiers:
            return subject.phrases[0], (guests,)
        return None
    if made.verb in ALLOWING and subject is None and thing is not None:
        return _place_of(thing.phrases[0], lambda phrase: phrase.head == _VISIT)
    if made.modal not in ("can", "may") or subject is None or len(subject.phrases) != 1:
        return None
    place = next((each for each in made.arguments if each.slot in ("at", "in")), None)
    if made.verb in ("have", _RECEIVE) and thing is not None and thing.phrases[0].head == _VISITOR:
        inmates = subject.phrases[0]
        of_place = _place_of(inmates, _is_person)
        return of_place or ((place.phrases[0], (place,)) if place is not None and _is_person(inmates) else None)
    whoever = is_anybody(subject) or (subject.phrases[0].head == _VISITOR and not subject.phrases[0].modifiers)
    if whoever and made.verb == _VISIT and place is not None and thing is not None and _is_person(thing.phrases[0]):
        return place.phrases[0], (place,)
    to = made.argument("to")
    if made.verb == "come" and to is not None and to.phrases[0].kind in ("noun", "name"):
        return (to.phrases[0], (to,)) if subject.phrases[0].head == _VISITOR and whoever else None
    return None


def _place_of(phrase: Phrase, is_it: Callable[[Phrase], bool]) -> tuple[Phrase, tuple[Argument, ...]] | None:
    """Return the one place that hangs on a noun of a kind, or None."""
    places = [each for each in phrase.modifiers if each.kind in _THERE and each.phrase is not None]
    others = [each for each in phrase.modifiers if each not in places and not _is_visit(each)]
    if not is_it(phrase) or len(places) != 1 or others or places[0].phrase is None:
        return None
    return places[0].phrase, ()


def _is_visit(modifier: Modifier) -> bool:
    return modifier.kind in ("adj", "noun") and modifier.word in (_VISIT, "visiting")


def _is_visiting_hours(phrase: Phrase) -> bool:
    return phrase.head in _HOURS and any(map(_is_visit, phrase.modifiers))


def _is_person(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and phrase.plural and phrase.value is None and field_of(phrase.head) == PERSON
