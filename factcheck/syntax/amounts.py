"""How much something is and of what year, told in a few words: "its sales reached 9 million", "its 2023 revenue"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.language.frames import entries, frame
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.role_fillers import is_sum
from factcheck.syntax.words import ATTAINING, EXISTING, ORIGINS, REACHING

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
    plain = plain or is_sum(phrase)
    owned_twice = bool(thing.named("of") and thing.named("poss"))  # "Acme's sales of Veltrin" are not its sales
    if plain and thing.kind == "noun" and len(subject.phrases) == 1 and not owned_twice:
        arguments = [replace(each, slot="attr") if each is amount else each for each in made.arguments]
        yield replace(made, predicate="be", verb="be", arguments=tuple(arguments))


def by_kind_of_amount(made: Proposition) -> Iterator[Proposition]:
    """Yield "made 9 million in revenue" as "had revenue of 9 million", "is 9 km in length" as "has a length of 9 km".

    Args:
        made: a proposition as written.
    """
    being = made.predicate == "be"
    amount, kind = made.argument("attr" if being else "obj"), made.argument("in")
    if not (being or made.verb in ATTAINING or made.verb in _TAKING) or amount is None or kind is None or made.modal:
        return
    value, noun = amount.phrases[0], kind.phrases[0]
    amounts = is_sum(value) or (value.kind == "value" and value.value is not None)
    plain = len(amount.phrases) == len(kind.phrases) == 1 and amounts
    if not plain or noun.kind != "noun" or noun.determiner or noun.value is not None or noun.quantifier:
        return
    if not any(frame(each.frame).kind == "attribute" for each in entries("n", noun.head)):
        return
    had = replace(noun, modifiers=(*noun.modifiers, Modifier("of", value.head, value.start, value.end, value)))
    rest = [each for each in made.arguments if each is not kind]
    told = [replace(amount, slot="obj", phrases=(had,)) if each is amount else each for each in rest]
    yield replace(made, predicate="have", verb="have", arguments=tuple(told))


#: Verbs of having so much of something come in, besides those of coming to have it.
_TAKING = frozenset({"take", "take in", "bring in", "have", "bring"})


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
        if year is None or phrase.kind != "noun" or len(argument.phrases) != 1:
            continue
        if made.predicate != "be" and not _is_event_of_year(argument, made):
            continue
        bare = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not year]))
        when = Argument("time", (Phrase("date", "value", year.start, year.end, value=year.value),))
        arguments = [replace(argument, phrases=(bare,)) if each is argument else each for each in made.arguments]
        yield replace(made, arguments=(*arguments, when))


def _is_event_of_year(argument: Argument, made: Proposition) -> bool:
    """Tell whether a phrase names what takes place, of one year: "won the 2018 race"."""
    phrase = argument.phrases[0]
    told = argument.slot in ("subj", "obj") and not made.negated and not made.modal
    from factcheck.syntax.event_nouns import happens

    return told and phrase.determiner == "the" and not phrase.plural and happens(phrase.head)


def by_origin(made: Proposition) -> Iterator[Proposition]:
    """Yield "the tower dates from 1911" and "has existed since 1911" as that it was built or founded then.

    Args:
        made: a proposition as written.
    """
    subject, when = made.argument("subj"), made.argument("time") or made.argument("time-from")
    lasting = made.tense == "perfect" and (made.verb in EXISTING or _is_in_business(made))
    if not (made.verb in ORIGINS or lasting) or subject is None or when is None or made.modal or made.negated:
        return
    value = when.phrases[0].value
    if value is None or not isinstance(value.low, date) or (lasting and value.bound != "since"):
        return
    if value.high is None:  # "from 1911"
        last = _SPANS.get(value.unit or "")
        if last is None:
            return
        end = value.low if value.unit == "day" else date(value.low.year + last, 12, 31)
        value = replace(value, high=end, bound="", high_open=False)
    time = replace(when, slot="time", phrases=(replace(when.phrases[0], value=value),))
    rest = [each for each in made.arguments if each not in (subject, when) and not (lasting and each.slot == "in")]
    built = (replace(subject, slot="obj"), time, *rest)
    how = tuple([each for each in made.adverbs if each.word not in (*made.predicate.split(), "to")])
    for verb in ("build", "found"):
        yield replace(made, predicate=verb, verb=verb, arguments=built, adverbs=how, tense="past")


#: Unit of a date -> how many years behind its first one it ends.
_SPANS = {"day": 0, "year": 0, "decade": 9, "century": 100}


def _is_in_business(made: Proposition) -> bool:
    """Tell whether something is said to be in business or in existence."""
    state = made.argument("in")
    if made.predicate != "be" or state is None or len(state.phrases) != 1:
        return False
    return state.phrases[0].head in _BEING and not state.phrases[0].modifiers and not state.phrases[0].determiner


_BEING = frozenset({"business", "existence"})
