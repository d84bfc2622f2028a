"""How much something is and of what year, told in a few words: "its sales reached 9 million", "its 2023 revenue"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import ORIGINS, REACHING

_AMOUNTS = frozenset({"money", "number", "quantity", "percent", "duration"})


def by_amount(made: Proposition) -> Iterator[Proposition]:
    """Yield "its sales reached 9 million", "came to 9 million" as "its sales were 9 million".

    Args:
        made: a proposition as written.
    """
    slot = REACHING.get(made.verb)
    subject, amount = made.argument("subj"), made.argument(slot or "")
    if slot is None or subject is None or amount is None or made.modal or len(amount.phrases) != 1:
        return
    phrase, thing = amount.phrases[0], subject.phrases[0]
    plain = phrase.kind == "value" and phrase.value is not None and phrase.value.kind in _AMOUNTS
    owned_twice = bool(thing.named("of") and thing.named("poss"))  # "Acme's sales of Veltrin" are not its sales
    if plain and thing.kind == "noun" and len(subject.phrases) == 1 and not owned_twice:
        arguments = [replace(each, slot="attr") if each is amount else each for each in made.arguments]
        yield replace(made, predicate="be", verb="be", arguments=tuple(arguments))


def by_year(made: Proposition) -> Iterator[Proposition]:
    """Yield "its 2023 revenue was 9 million" as "its revenue was 9 million in 2023".

    Args:
        made: a proposition as written.
    """
    if any(each.slot.startswith("time") for each in made.arguments):
        return
    for argument in made.arguments:
        phrase = argument.phrases[0]
        year = next((each for each in phrase.modifiers if each.value is not None and each.value.kind == "date"), None)
        if year is None or phrase.kind != "noun" or len(argument.phrases) != 1 or made.predicate != "be":
            continue
        bare = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not year]))
        when = Argument("time", (Phrase("date", "value", year.start, year.end, value=year.value),))
        arguments = [replace(argument, phrases=(bare,)) if each is argument else each for each in made.arguments]
        yield replace(made, arguments=(*arguments, when))


def by_origin(made: Proposition) -> Iterator[Proposition]:
    """Yield "the tower dates from 1911" and "goes back to 1911" as that it was built or founded then.

    Args:
        made: a proposition as written.
    """
    subject, when = made.argument("subj"), made.argument("time")
    if made.verb not in ORIGINS or subject is None or when is None or made.modal or made.negated:
        return
    value = when.phrases[0].value
    if value is None or not isinstance(value.low, date):
        return
    if value.high is None:  # "from 1911"
        low = value.low
        ends = {"year": date(low.year, 12, 31), "day": low}
        if value.unit not in ends:
            return
        value = replace(value, high=ends[value.unit], bound="", high_open=False)
    time = replace(when, phrases=(replace(when.phrases[0], value=value),))
    rest = [each for each in made.arguments if each not in (subject, when)]
    built = (replace(subject, slot="obj"), time, *rest)
    how = tuple([each for each in made.adverbs if each.word not in (*made.predicate.split(), "to")])
    for verb in ("build", "found"):
        yield replace(made, predicate=verb, verb=verb, arguments=built, adverbs=how, tense="past")
