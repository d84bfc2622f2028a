"""What a proposition implies: what "with 61 staff" says of a subject, and what held before and after a change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.language.wordnet import entry, synset
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.backdrops import backdrops
from factcheck.syntax.descriptions import described_apart
from factcheck.syntax.only_ones import only_ones
from factcheck.syntax.presupposed import is_measure_of_rank, measured_at, presupposed
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.roles import PLACES
from factcheck.syntax.since_then import hours, since_then
from factcheck.syntax.ways import IMPLYING, told_by
from factcheck.syntax.words import CALLING_OFF, CHANGES, ENDED, EXCHANGING, JOINING, LEAVING, SWITCHING
from factcheck.values.calendar import YEARLESS


def implied(made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield what the propositions of a sentence imply, each as a proposition of kind ``with``.

    Args:
        made: of one sentence.
    """
    for proposition in made:
        yield from _having(proposition)
        yield from _measured(proposition)
        yield from _lasting(proposition, made)
        yield from _spells(proposition)
        yield from _before_and_after(proposition)
        yield from backdrops(proposition)
        yield from only_ones(proposition)
        yield from told_by(IMPLYING, proposition)
        if not proposition.speaker:
            yield from presupposed(proposition)
        yield from _ahead(proposition)
        yield from _called_off(proposition)
        yield from since_then(proposition)
        yield from hours(proposition)
    yield from _implied_together(made)


def _implied_together(made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield what the propositions of a sentence imply together, or a list of names by itself."""
    if any(each.verb in _SWITCHED for each in made):
        from factcheck.syntax.changes import implied_by_change

        yield from implied_by_change(made)
    if len(made) > 1:
        from factcheck.syntax.exceptions import contrasted
        from factcheck.syntax.kinds_counted import kinds_counted

        yield from kinds_counted(made)
        yield from contrasted(made)
    if any(each.predicate == "be" for each in made):
        from factcheck.syntax.listed import listed

        yield from listed(made)


#: Verbs of leaving one for another.
_SWITCHED = SWITCHING | LEAVING | JOINING | {verb for verb, _ in EXCHANGING}


def with_measures_apart(made: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
    """Return propositions, what is said of a thing by the way as a sentence of its own: "is the tallest, with 96 m".

    Args:
        made: of one sentence.
    """
    found: list[Proposition] = []
    for given in made:
        each = given
        if is_measure_of_rank(each):
            found += [replace(one, kind=each.kind, speaker=each.speaker) for one in measured_at(each)]
            each = replace(each, arguments=tuple([one for one in each.arguments if one.slot != "at"]))
        apart = described_apart(each)
        if apart:
            found += apart
            continue
        held = list(_having(each)) if each.predicate == "be" and each.argument("attr") and not each.negated else []
        if held and not each.modal and not each.condition:
            found.append(replace(each, arguments=tuple([one for one in each.arguments if one.slot != "with"])))
            found += [replace(one, kind=each.kind, tense=each.tense, speaker=each.speaker) for one in held]
        else:
            found.append(each)
    return tuple(found)


def _having(proposition: Proposition) -> Iterator[Proposition]:
    """Yield what "with 61 staff" says of a subject: that it has them."""
    subject = proposition.argument("subj") or proposition.argument("obj")
    named = proposition.argument("attr")
    if proposition.predicate == "be" and named is not None and all(each.kind == "name" for each in named.phrases):
        subject = named  # "the tallest building is Asp House, with a height of 96 m"
    companion = proposition.argument("with")
    if subject is None or companion is None or not _is_measured(companion.phrases[0]):
        return
    if proposition.predicate != "be" and _may_be_used(companion.phrases[0]):
        return
    hung = proposition.argument("attr") is not None  # "is the largest employer in town": what it is, is so there
    around = [
        each for each in proposition.arguments if each.slot.startswith("time") or (each.slot in PLACES and not hung)
    ]
    arguments = (replace(subject, slot="subj"), replace(companion, slot="obj"), *around)
    yield Proposition("have", arguments, companion.start, companion.end, kind="with", verb="have")


def _ahead(proposition: Proposition) -> Iterator[Proposition]:
    """Yield who came first, of "came second behind Asp"."""
    subject, behind = proposition.argument("subj"), proposition.argument("behind")
    rank = next((each for each in proposition.arguments if _is_second(each)), None)
    if subject is None or behind is None or rank is None or proposition.negated or proposition.modal:
        return
    if len(behind.phrases) > 1 or behind.phrases[0].kind not in ("name", "noun"):
        return
    value = rank.phrases[0].value
    assert value is not None
    first = replace(rank.phrases[0], value=replace(value, low=Decimal(1), high=Decimal(1)))
    told = {id(subject): replace(behind, slot="subj"), id(rank): replace(rank, phrases=(first,))}
    arguments = [told.get(id(each), each) for each in proposition.arguments if each is not behind]
    yield replace(proposition, arguments=tuple(arguments), kind="with")


def _called_off(proposition: Proposition) -> Iterator[Proposition]:
    """Yield that an event which was called off did not take place, whatever the reason, in the year that is told."""
    event = proposition.argument("obj")
    if proposition.verb not in CALLING_OFF or event is None or proposition.negated or proposition.modal:
        return
    last = event.phrases[0].head.split()[-1]  # "the Lenn Festival"
    if proposition.tense not in ("past", "perfect") or len(event.phrases) > 1 or not happens(last):
        return
    years = [each for each in proposition.arguments if each.slot in ("time", *PLACES) and not _is_day(each)]
    arguments = (replace(event, slot="subj"), *years)
    verb = "happen"
    yield replace(proposition, predicate=verb, verb=verb, arguments=arguments, adverbs=(), negated=True, kind="with")


def _is_day(argument: Argument) -> bool:
    """Tell whether an argument is a day, on which it may have been decided."""
    value = argument.phrases[0].value
    return value is not None and (value.unit not in ("year", "month") or bool(value.bound))


def _is_second(argument: Argument) -> bool:
    value = argument.phrases[0].value
    return argument.phrases[0].kind in ("value", "ordinal") and value is not None and _rank(value) == _SECOND


def _rank(value: Value) -> Decimal | date | None:
    return value.low if value.kind == "ordinal" and value.low == value.high else None


#: The rank behind which there is one alone.
_SECOND = 2


def _measured(proposition: Proposition) -> Iterator[Proposition]:
    """Yield how tall it is, of "with its 303 metres, the tower is tall"."""
    companion, attribute = proposition.argument("with"), proposition.argument("attr")
    if companion is None or attribute is None or proposition.predicate != "be" or proposition.negated:
        return
    value, adjective = companion.phrases[0], attribute.phrases[0]
    if (
        value.kind == "value"
        and value.value is not None
        and value.value.kind in ("quantity", "duration")
        and adjective.kind == "adjective"
        and adjective.value is None
    ):
        told = replace(attribute, phrases=(replace(adjective, value=value.value),))
        arguments = tuple(
            [told if each is attribute else each for each in proposition.arguments if each is not companion]
        )
        yield replace(proposition, arguments=arguments, kind="with")


def _lasting(proposition: Proposition, made: tuple[Proposition, ...]) -> Iterator[Proposition]:
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


def _spells(proposition: Proposition) -> Iterator[Proposition]:
    """Yield how long it lasted, of "the seven-day outage", and of "a seven-day outage" that ended."""
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


def happens(noun: str) -> bool:
    """Tell whether a noun names something that takes place: an act, event, phenomenon or state."""
    senses = entry(noun).senses.get("n", ())
    return any(synset(number).field in HAPPENINGS for number, _ in senses[:2])


#: Determiners of what was spoken of before, and fields of WordNet for what lasts: acts, events, phenomena, states.
_KNOWN = frozenset({"the", "this", "that", "its", "their", "his", "her"})
HAPPENINGS = frozenset({4, 11, 19, 26})


#: Verbs by which something begins that then lasts.
_BEGINNINGS = frozenset({"begin", "start", "commence", "form", "found", "establish", "set up", "launch"})


def _is_measured(phrase: Phrase) -> bool:
    """Tell whether a noun is counted, or has its measure behind it: "with a height of 88 m"."""
    if phrase.kind != "noun":
        return False
    behind = any(
        each.kind == "of" and each.phrase is not None and each.phrase.value is not None for each in phrase.modifiers
    )
    return phrase.value is not None or behind


def _may_be_used(phrase: Phrase) -> bool:
    """Tell whether a phrase may name what something is done with: "with a 45-watt charger, it loads in an hour"."""
    return phrase.determiner == "a" and phrase.value is not None and phrase.value.kind != "number"


def _in_its_year(when: Argument, before: Argument | None) -> Argument:
    """Return "December" of "from 11% in January 2023 to 6% in December" as the next one after that date."""
    start = next(iter(before.phrases[0].named("time")), None) if before is not None else None
    one = start.phrase.value if start is not None and start.phrase is not None else None
    two = when.phrases[0].value
    if one is None or two is None or not isinstance(one.low, date) or not isinstance(two.low, date):
        return when
    if two.low.year != YEARLESS or not isinstance(two.high, date) or one.low.year == YEARLESS:
        return when
    year = one.low.year + (two.low.month <= one.low.month)
    dated = replace(two, low=two.low.replace(year=year), high=two.high.replace(year=year), unit=one.unit)
    return replace(when, phrases=(replace(when.phrases[0], value=dated),))


def _tells_when(argument: Argument, made: Proposition) -> bool:
    """Tell whether an argument says when a change was over, not when it began: "rose to 8 from 5 in May"."""
    start = made.argument("from")
    behind = start is not None and 0 < argument.start - start.end <= _PREPOSITION
    return argument.slot.startswith("time") and not (behind and start is not None and _comes_last(start, made))


def _comes_last(start: Argument, made: Proposition) -> bool:
    """Tell whether an amount from which something changed stands behind the one to which it did."""
    end = made.argument("to")
    return end is not None and end.start < start.start


#: The length of the longest preposition before a time, with its spaces.
_PREPOSITION = 4


def _before_and_after(proposition: Proposition) -> Iterator[Proposition]:
    """Yield what a change says of the times before and after: "rose from 8 in 2015 to 12 in 2022"."""
    thing = proposition.argument("obj") or proposition.argument("subj")
    if proposition.verb not in CHANGES or thing is None or proposition.negated or proposition.modal:
        return
    for slot in ("from", "to"):
        end = proposition.argument(slot)
        if end is None or end.phrases[0].value is None or end.phrases[0].value.kind == "date":
            continue
        phrase = end.phrases[0]
        own = [
            Argument("time", (each.phrase,))
            for each in phrase.modifiers
            if each.kind == "time" and each.phrase is not None
        ]
        own += [each for each in proposition.arguments if slot == "to" and _tells_when(each, proposition)]
        if slot == "to" and len(own) == 1:
            own = [_in_its_year(own[0], proposition.argument("from"))]
        if own:
            value = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each.kind != "time"]))
            arguments = (replace(thing, slot="subj"), Argument("attr", (value,)), *own)
            yield Proposition("be", arguments, proposition.start, proposition.end, tense="past", kind="with", verb="be")
