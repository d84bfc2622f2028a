"""What a proposition implies: what "with 61 staff" says of a subject, and what held before and after a change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.backdrops import backdrops
from factcheck.syntax.only_ones import only_ones
from factcheck.syntax.presupposed import is_measure_of_rank, measured_at, presupposed
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.roles import PLACES
from factcheck.syntax.since_then import hours, since_then
from factcheck.syntax.spells import lasting_since, spells_told
from factcheck.syntax.ways import IMPLYING, told_by
from factcheck.syntax.words import CALLING_OFF, CHANGES, EXCHANGING, JOINING, LEAVING, SWITCHING


def implied(made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield what the propositions of a sentence imply, each as a proposition of kind ``with``.

    Args:
        made: of one sentence.
    """
    for proposition in made:
        yield from _having(proposition)
        yield from _measured(proposition)
        yield from lasting_since(proposition, made)
        yield from spells_told(proposition)
        if proposition.verb in CHANGES:
            from factcheck.syntax.before_and_after import before_and_after, by_difference
            from factcheck.syntax.factors import by_factor, in_all

            yield from before_and_after(proposition)
            for told in in_all(proposition):
                yield from by_difference(told)
                yield from by_factor(told)
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

        if any(each.verb == _BORN for each in made):
            from factcheck.syntax.ages_reached import ages_reached

            yield from ages_reached(made)
        yield from kinds_counted(made)
        yield from contrasted(made)
    if any(each.predicate == "be" for each in made):
        from factcheck.syntax.listed import listed

        yield from listed(made)


#: The verb that tells when somebody was born.
_BORN = "bear"
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
        apart = _described(each) if each.predicate == "be" else ()
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


def _described(made: Proposition) -> tuple[Proposition, ...]:
    from factcheck.syntax.descriptions import described_apart

    return described_apart(made)


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
    from factcheck.syntax.event_nouns import happens

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
