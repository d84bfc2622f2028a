"""When and where something happened, told by a noun: "the year of her birth is 1931", "the opening date was 3 May"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.event_nouns import happens
from factcheck.syntax.records import Modifier, Phrase, Proposition
from factcheck.syntax.words import MOMENTS

_PLACE = "place"
_OWNING = frozenset({"of", "poss"})


def by_moment(made: Proposition) -> Iterator[Proposition]:
    """Yield "the year of her birth is 1931" as "her birth was in 1931".

    Args:
        made: a proposition as written.
    """
    subject, attribute = made.argument("subj"), made.argument("attr")
    if made.predicate != "be" or subject is None or len(subject.phrases) != 1 or made.modal or made.negated:
        return
    moment = subject.phrases[0]
    if moment.kind != "noun" or moment.plural or moment.value is not None:
        return
    rest = [each for each in made.arguments if each is not subject]
    if moment.head == _PLACE and attribute is not None and all(each.kind == "name" for each in attribute.phrases):
        rest = [replace(each, slot="in") if each is attribute else each for each in rest]
    elif moment.head not in MOMENTS or attribute is not None or not any(each.slot == "time" for each in rest):
        return
    event = _event_of(moment)
    if event is not None:
        yield replace(made, arguments=(replace(subject, phrases=(event,)), *rest), tense="past")


def _event_of(moment: Phrase) -> Phrase | None:
    """Return "the birth of Ada Rom" of "Ada Rom's year of birth", "the year of Ada Rom's birth"; None: of no event."""
    told = [each for each in moment.modifiers if _names_event(each)]
    others = [each for each in moment.modifiers if each not in told]
    if len(told) != 1 or any(each.kind not in _OWNING or each.phrase is None for each in others):
        return None
    event = told[0].phrase or Phrase(told[0].word, "noun", told[0].start, told[0].end)
    owners = tuple([_of_event(each) for each in others])
    return replace(event, determiner="the", modifiers=(*event.modifiers, *owners))


def _names_event(modifier: Modifier) -> bool:
    inner = modifier.phrase
    if modifier.kind == "noun" and inner is None:
        return happens(modifier.word)
    return modifier.kind == "of" and inner is not None and inner.kind == "noun" and happens(inner.head)


def _of_event(owner: Modifier) -> Modifier:
    """Return whose moment it is as what the event is of."""
    return owner._replace(kind="of")
