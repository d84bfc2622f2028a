"""In what something happened, and when that was: "died in the 1956 fire" beside "died in the fire in 1956"."""

from __future__ import annotations

from factcheck.inference.kinds import TIME_SLOTS
from factcheck.language.wordnet import ACT, EVENT, PHENOMENON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

#: Slots of an event in which something happened.
_WITHIN = ("in", "during")
#: Fields of the nouns for what happens to people: fires, floods, and of what they do: votes.
_HAPPENING = frozenset({ACT, EVENT, PHENOMENON})


def with_date_of_event(here: Proposition, there: Proposition) -> Proposition:
    """Return what happened in an event of a year as what happened in it in that year, where the other tells it so.

    Args:
        here: a proposition.
        there: what it is compared with.
    """
    if here.tense != "past" or _is_dated(here) or not _is_dated(there):
        return here
    for slot in _WITHIN:
        event, other = here.argument(slot), there.argument(slot)
        year = _year_of(event) if event is not None else None
        if event is None or other is None or year is None or year.value is None or _year_of(other) is not None:
            continue
        noun = event.phrases[0]
        bare = replace(noun, modifiers=tuple([each for each in noun.modifiers if each is not year]))
        when = Argument("time", (Phrase("date", "value", year.start, year.end, value=year.value),))
        rest = [replace(each, phrases=(bare,)) if each is event else each for each in here.arguments]
        return replace(here, arguments=(*rest, when))
    return here


def _is_dated(made: Proposition) -> bool:
    return any(each.slot in TIME_SLOTS for each in made.arguments)


def _year_of(event: Argument) -> Modifier | None:
    """Return the year that stands before the noun of an event, or None."""
    noun = event.phrases[0]
    if len(event.phrases) > 1 or event.negated or event.focus or noun.kind != "noun" or noun.plural:
        return None
    if field_of(noun.head) not in _HAPPENING:
        return None
    dated = [each for each in noun.modifiers if each.value is not None and each.value.kind == "date"]
    return dated[0] if len(dated) == 1 and not dated[0].phrase else None
