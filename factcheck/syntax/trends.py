"""Whether an amount rose or fell between two years: "up from 380 in 2021", "fewer than in 2019", "a fall in"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.language.frames import Entry, entries, frame
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.frame_verbs import by_verb
from factcheck.syntax.noun_terms import hung_on, names_of, with_qualities
from factcheck.syntax.records import CHANGE_OF_QUANTITY, Argument, Phrase, Proposition
from factcheck.syntax.roles import told
from factcheck.syntax.words import COUNTED_WHOLES, DEGREES_OF_AMOUNT
from factcheck.syntax.years_compared import (
    amount_told,
    as_date,
    measured_of,
    span_told,
    time_told,
    year_told,
    years_told,
)

#: The frame of changes, and what the frame of one kind of amount is called when it tells how that changed.
_TREND = "trend"
_ROSE, _FELL = "rose", "fell"
#: The role of a change that tells by how much.
_BY = "amount"
#: Roles of a change that tell how much there was, which is no part of whether it rose.
_HOW_MUCH = frozenset({"quantity", "start", "end", "agent"})


def trends_told(framed: Sequence[Proposition]) -> Iterator[Proposition]:
    """Yield what a change tells of a kind of amount: "the number of visitors fell in 2023", "has more members than".

    Args:
        framed: one proposition as written and by the frames that fit it.
    """
    for made in framed:
        if made.frame == CHANGE_OF_QUANTITY and made.outcome in (_ROSE, _FELL) and not _is_of_kind(made):
            yield from _of_change(made)
        if not made.frame:
            yield from _of_more(made)
            yield from _of_degree(made)
        degree, _, kind = made.frame.partition(":")
        earlier = made.argument("than")
        if degree in DEGREES_OF_AMOUNT and ":" not in kind and frame(kind).kind == "attribute" and earlier is not None:
            years = years_told(made, earlier)
            rest = [each for each in made.arguments if each is not earlier and not each.slot.startswith("time")]
            if None not in years:
                yield _trend(made, kind, DEGREES_OF_AMOUNT[degree], rest, years)


def _is_of_kind(made: Proposition) -> bool:
    """Tell whether what seems the start of a change says of which kind it is: "emissions from transport"."""
    start = made.argument("start")
    return start is not None and start.phrases[0].value is None


def trends_between(made: Sequence[Proposition]) -> Iterator[Proposition]:
    """Yield how an amount changed of which a sentence tells two years, or one and whether it was less before.

    Args:
        made: the propositions of the sentence by one frame each, or as written.
    """
    for at, one in enumerate(made):
        place = amount_told(one)
        if place is None or one.negated or one.modal or one.condition:
            continue
        yield from _compared(one, place)
        for two in made[at + 1 :]:
            other = amount_told(two)
            if other is not None and _is_of_one_thing(one, place, two, other) and not (two.negated or two.modal):
                first, last = sorted(((one, place), (two, other)), key=lambda each: year_told(time_told(each[0])) or 0)
                yield from _between(first, last)


def _of_degree(made: Proposition) -> Iterator[Proposition]:
    """Yield a change of what is higher or lower than in another year: "the profit was lower in 2024 than in 2023"."""
    earlier, attribute = made.argument("than"), made.argument("attr")
    if made.predicate != "be" or earlier is None or attribute is None or made.modal or made.negated:
        return
    phrase, years = attribute.phrases[0], years_told(made, earlier)
    outcome = DEGREES_OF_AMOUNT.get(phrase.head)
    if outcome is None or phrase.kind != "adjective" or phrase.quantifier != _COMPARED or None in years:
        return
    rest = [each for each in made.arguments if each not in (earlier, attribute) and not each.slot.startswith("time")]
    much = _by(phrase.value, phrase)
    yield _trend(made, made.predicate, outcome, [*rest, *much], years)
    subject = made.argument("subj")
    if subject is not None and len(subject.phrases) == 1:
        around = [each for each in rest if each is not subject]
        yield from _of_named(replace(made, outcome=outcome), subject.phrases[0], [*around, *much], years)


def _by(value: Value | None, phrase: Phrase) -> list[Argument]:
    """Return by how much something rose or fell, where that is told: "6 percent higher"."""
    if value is None or value.kind in _POINTS:
        return []
    return [Argument(_BY, (Phrase(value.kind, "value", phrase.start, phrase.end, value=value),))]


_POINTS = frozenset({"date", "ordinal", "time", "version"})


#: The quantifier of an adjective in its comparative.
_COMPARED = "more"


def _of_more(made: Proposition) -> Iterator[Proposition]:
    """Yield a change of what there is more or fewer of than in another year: "treated fewer patients than in 2022"."""
    earlier = made.argument("than")
    for thing in (made.argument("obj"), made.argument("subj")):
        if earlier is not None and thing is not None and len(thing.phrases) == 1 and not (made.modal or made.negated):
            yield from _of_more_of(made, thing, earlier)


def _of_more_of(made: Proposition, thing: Argument, earlier: Argument) -> Iterator[Proposition]:
    phrase, years = thing.phrases[0], years_told(made, earlier)
    degree = next((each for each in phrase.modifiers if each.kind == "adj" and each.word in DEGREES_OF_AMOUNT), None)
    if degree is None or phrase.value is not None or None in years:
        return
    bare = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not degree]))
    counted = replace(made, arguments=tuple([each for each in made.arguments if each is not thing]))
    yield _of_amount(counted, replace(thing, phrases=(bare,)), DEGREES_OF_AMOUNT[degree.word], years)
    if thing.slot == "subj":
        some = replace(thing, phrases=(replace(bare, value=_SOME),))
        for found in by_verb(
            replace(made, arguments=tuple([some if each is thing else each for each in made.arguments]))
        ):
            value = found.proposition.argument("value")
            if value is not None and frame(found.proposition.frame).kind == "attribute":
                yield _of_amount(found.proposition, value, DEGREES_OF_AMOUNT[degree.word], years)


#: Any number of them, whose frame is asked for.
_SOME = Value("number", Decimal(1), None, None, 0, 0)


def _between(first: tuple[Proposition, Argument], last: tuple[Proposition, Argument]) -> Iterator[Proposition]:
    years = year_told(time_told(last[0])), year_told(time_told(first[0]))
    before, after = first[1].phrases[0].value, last[1].phrases[0].value
    if None in years or years[0] == years[1] or before is None or after is None or not _are_exact(before, after):
        return
    if before.low != after.low:
        rose = after.low > before.low  # type: ignore[operator]
        yield _of_amount(last[0], last[1], _ROSE if rose else _FELL, years)
        yield from _multiplied(last, before, after, years)


def _multiplied(
    last: tuple[Proposition, Argument], before: Value, after: Value, years: tuple[int | None, int | None]
) -> Iterator[Proposition]:
    """Yield how many times the amount before the amount after is: "rose by 20 percent", "doubled"."""
    from factcheck.syntax.factors import FACTOR, factor_between

    made, place = last
    value = factor_between(before, after)
    if value is None or value.low == 1:
        return
    factor = Argument(FACTOR, (Phrase(value.kind, "value", place.start, place.end, value=value),))
    outcome = _ROSE if after.low > before.low else _FELL  # type: ignore[operator]
    yield _of_amount(replace(made, arguments=(*made.arguments, factor)), place, outcome, years)


def _compared(made: Proposition, place: Argument) -> Iterator[Proposition]:
    """Yield what "4 percent fewer than in 2022" says of the amount before it."""
    than = made.argument("than")
    degree = next((each.word for each in than.phrases[0].named("degree")), "") if than is not None else ""
    if than is None or degree not in DEGREES_OF_AMOUNT:
        return
    year, earlier = years_told(made, than)
    if year is not None and earlier is not None and earlier < year:
        by = next((each.value for each in than.phrases[0].named(_BY)), None)
        told = replace(made, arguments=(*made.arguments, *_by(by, than.phrases[0])))
        yield _of_amount(told, place, DEGREES_OF_AMOUNT[degree], (year, earlier))


def _of_amount(made: Proposition, place: Argument, outcome: str, years: tuple[int | None, int | None]) -> Proposition:
    """Return a change of the amount of a proposition: what is counted stays, how many there are does not."""
    counted = measured_of(place.phrases[0]) or replace(place.phrases[0], value=None, quantifier="", whole=None)
    kept = [] if made.frame or made.predicate == "be" else [replace(place, phrases=(counted,))]
    left = ("than", "from", *([place.slot] if place.slot != "subj" or made.frame else []))
    rest = [
        each
        for each in made.arguments
        if each.slot not in left and not each.slot.startswith("time") and each is not place
    ]
    return _trend(made, made.frame or made.predicate, outcome, [*rest, *kept], years)


def _trend(
    made: Proposition, kind: str, outcome: str, arguments: list[Argument], years: tuple[int | None, int | None]
) -> Proposition:
    name = f"{_TREND}:{kind}"
    if years[0] is not None and years[1] is not None and years[0] < years[1]:
        years, outcome = (years[1], years[0]), _FELL if outcome == _ROSE else _ROSE  # "fewer in 2020 than in 2021"
    when = [Argument(slot, (as_date(year, made),)) for slot, year in zip(("time", "than"), years, strict=True) if year]
    told_now = (*arguments, *when)
    return replace(
        made,
        predicate=name,
        frame=name,
        outcome=outcome,
        phase="",
        arguments=told_now,
        tense="past",
        narrow="",
        rivals=frozenset(),
    )


def _of_change(made: Proposition) -> Iterator[Proposition]:
    """Yield a change of what a noun names as a change of its amount: "the number of visitors", "the workforce"."""
    quantity = made.argument("quantity")
    years = span_told(time_told(made))
    if quantity is None or len(quantity.phrases) != 1 or years is None or made.modal:
        return
    phrase = quantity.phrases[0]
    end = made.argument("end")
    goal = [replace(end, slot="to")] if end is not None and end.phrases[0].value is None else []
    around = [each for each in made.arguments if each.slot not in _HOW_MUCH and not each.slot.startswith("time")]
    named = list(_of_named(made, phrase, [*goal, *around], years))
    yield from named or [_trend(made, "be", made.outcome, [replace(quantity, slot="subj"), *around], years)]


def _of_named(
    made: Proposition, phrase: Phrase, around: list[Argument], years: tuple[int | None, int | None]
) -> Iterator[Proposition]:
    """Yield a change of the amount that a noun names or counts, where a frame tells that."""
    for name, entry, hung in _amounts_named(phrase):
        found = told(made, entry, [*hung, *around], name)
        if found is not None:
            rest = [each for each in found.proposition.arguments if each.slot != entry.slots.get("is", "value")]
            yield _trend(made, entry.frame, made.outcome, rest, years)
            return


def _amounts_named(phrase: Phrase) -> Iterator[tuple[str, Entry, list[Argument]]]:
    """Yield the words for an amount that a noun is, or counts, with what hangs on them."""
    for name in names_of(phrase):
        for entry in entries("n", name):
            if "is" in entry.slots and frame(entry.frame).kind == "attribute":
                yield name, entry, with_qualities(hung_on(phrase, name), entry)
    if phrase.head not in COUNTED_WHOLES:
        return
    counted = [each for each in phrase.modifiers if each.kind in ("of", "noun")]
    for each in counted[:1]:
        rest = [quality for quality in hung_on(phrase, phrase.head) if quality.phrases[0].start != each.start]
        rest = [one for one in rest if one.phrases[0] is not each.phrase and one.slot != "mod"]
        for entry in entries("n", each.word):
            if "num" in entry.slots and frame(entry.frame).kind == "attribute":
                inner = hung_on(each.phrase, each.word) if each.phrase is not None else []
                yield each.word, entry, with_qualities([*inner, *rest], entry)


def _is_of_one_thing(one: Proposition, place: Argument, two: Proposition, other: Argument) -> bool:
    """Tell whether two propositions tell one amount of one thing at two times."""
    if (one.frame, one.predicate, one.outcome, place.slot) != (two.frame, two.predicate, two.outcome, other.slot):
        return False
    if place.phrases[0].head != other.phrases[0].head:
        return False
    mine, yours = (
        {
            (each.slot, tuple((phrase.head, phrase.kind) for phrase in each.phrases))
            for each in made.arguments
            if each is not amount and each.slot not in ("from", "than") and not each.slot.startswith("time")
        }
        for made, amount in ((one, place), (two, other))
    )
    return mine == yours and bool(mine)


def _are_exact(one: Value, two: Value) -> bool:
    exact = all(each.low is not None and each.low == each.high for each in (one, two))
    return exact and (one.kind, one.unit) == (two.kind, two.unit)
