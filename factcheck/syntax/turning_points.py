"""Spells told by their ends: a member since 2004 joined in 2004; who resigned as mayor is mayor no longer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import LEAVING_OFFICE

#: Adverbs of a state that has ended.
_ENDED = frozenset({"no", "no longer"})
#: Adverbs behind a denial, two of them with "any" before them.
_ANY_MORE = frozenset({"anymore", "more", "longer"})
#: Those of them that compare nothing.
_NOT_AGAIN = _ANY_MORE - {"more", "longer"}
_MUST, _OPTIONAL, _TO = "must", "optional", " to "
_UNITS = ("day", "month", "year")


def settled(made: Proposition) -> Proposition:
    """Return what "no longer" says of now: that it is not so."""
    if made.negated:
        made = _without_any_more(made)
    if not any(each.word in _ENDED for each in made.adverbs):
        return made
    adverbs = tuple([each for each in made.adverbs if each.word not in _ENDED and each.word != "longer"])
    if made.modal == _MUST and not made.negated and made.end - made.start > len(made.verb) + len(_TO):
        return replace(made, modal=_OPTIONAL, adverbs=adverbs)  # "no longer have to", but not "must no longer"
    return replace(made, negated=not made.negated, adverbs=adverbs)


def _without_any_more(made: Proposition) -> Proposition:
    """Return a denial without "any more", which says that it was so once."""
    loose = [each for each in made.arguments if each.slot == "obj" and each.phrases[0].head == "any"]
    ended = _ANY_MORE if loose and made.argument("than") is None else _NOT_AGAIN
    left = [each for each in made.adverbs if each.word not in ended]
    if len(left) == len(made.adverbs):
        return made
    arguments = tuple([each for each in made.arguments if each not in loose])
    return replace(made, arguments=arguments, adverbs=tuple(left))


def turns(told: Proposition) -> Iterator[Proposition]:
    """Yield the beginning and the end of a state, where its time tells them.

    Args:
        told: a proposition by a frame.
    """
    if told.phase != "hold" or told.negated or not told.tense:
        return
    if any(_is_clock(each) for each in told.arguments):
        return  # what is open daily from 9 to 5 in summer begins every day
    for argument in told.arguments:
        for phase, when in ends(argument):
            arguments = tuple([when if each is argument else each for each in told.arguments])
            yield replace(told, phase=phase, arguments=arguments, tense=turned_tense(phase, told.tense))


def turned_tense(phase: str, tense: str, *lasting: str) -> str:
    """Return the tense of the beginning or end of a state: perfect of the beginning of what still holds.

    Args:
        phase: begin or end.
        tense: of the state.
        lasting: tenses beside the present in which its end is still to come.
    """
    if phase == "end":
        return "future" if tense in ("present", *lasting) else "past"
    return "perfect" if tense in ("present", "perfect") else "past"


def _is_clock(argument: Argument) -> bool:
    value = argument.phrases[0].value
    return value is not None and value.kind == "time"


def has_both_ends(made: Proposition) -> bool:
    """Tell whether a proposition says from when until when: its beginning alone says less."""
    values = [each.phrases[0].value for each in made.arguments if each.slot.startswith("time")]
    return any(value is not None and value.bound == "span" for value in values)


def ends(argument: Argument) -> Iterator[tuple[str, Argument]]:
    """Yield the beginning and the end of a spell, each as "begin" or "end" and the time that it was."""
    value = argument.phrases[0].value
    if not argument.slot.startswith("time") or value is None or value.bound not in ("since", "until", "span"):
        return
    for phase, point in (("begin", value.low), ("end", value.high)):
        if isinstance(point, date):
            when = replace(argument.phrases[0], value=_around(value, point, phase == "end"))
            yield phase, replace(argument, phrases=(when,))


def _around(value: Value, point: date, is_end: bool) -> Value:
    """Return a date as precise as the spell that it bounds."""
    unit = value.unit if value.unit in _UNITS else _precision(point, is_end)
    low = high = point
    if unit != "day":
        low = point.replace(day=1) if unit == "month" else point.replace(month=1, day=1)
        last = point.replace(month=12, day=31) if unit == "year" else _last_of_month(point)
        high = last
    return replace(value, low=low, high=high, unit=unit, bound="", low_open=False, high_open=False)


def _last_of_month(point: date) -> date:
    return (point.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _precision(point: date, is_end: bool) -> str:
    """Return the unit of an end of a range: 1945-12-31 as an end is a year."""
    whole_year = (12, 31) if is_end else (1, 1)
    whole_month = _last_of_month(point).day if is_end else 1
    if (point.month, point.day) == whole_year:
        return "year"
    return "month" if point.day == whole_month else "day"


def left_office(made: Proposition) -> Iterator[Proposition]:
    """Yield what follows for now when somebody resigns as something: that they are not."""
    office = made.argument("as")
    subject = made.argument("subj")
    if made.verb not in LEAVING_OFFICE or office is None or subject is None or made.negated or made.modal:
        return
    if made.tense in ("past", "perfect") and office.phrases[0].kind == "noun":
        arguments = (subject, Argument("attr", office.phrases))
        yield Proposition("be", arguments, made.start, made.end, negated=True, tense="present", kind="with", verb="be")


def without_left_titles(made: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
    """Return propositions with the titles of those who leave told as what they leave.

    "Prime Minister Ada Birk resigned" tells no state; it says that she resigned as prime minister.
    """
    titles = {one.phrases[0].head: two for each in made if _is_title(each) for one, two in _both_ways(each)}
    leaving = {head for each in made if (head := _leaver(each)) in titles}
    return tuple(
        [
            _leaving_as(each, titles[_leaver(each)]) if _leaver(each) in leaving else each
            for each in made
            if not _is_title(each) or each.arguments[0].phrases[0].head not in leaving
        ]
    )


def _both_ways(made: Proposition) -> Iterator[tuple[Argument, Argument]]:
    """Yield who or what has a title, and the title: "Ida Berg, the clerk" and "the clerk, Ida Berg"."""
    one, two = made.arguments[:2]
    yield one, two if two.phrases[0].kind == "noun" else one


def _leaver(made: Proposition) -> str:
    """Return who leaves an office, or nothing."""
    subject = made.argument("subj")
    return subject.phrases[0].head if made.verb in LEAVING_OFFICE and subject is not None else ""


def _leaving_as(made: Proposition, title: Argument) -> Proposition:
    if made.argument("as") is not None or made.argument("obj") is not None:
        return made  # "the chairwoman resigned her seat", "as party leader"
    return replace(made, arguments=(*made.arguments, replace(title, slot="as")))


def _is_title(made: Proposition) -> bool:
    """Tell whether a proposition only says by the way which office somebody has."""
    if made.kind == "apposition":
        return any(phrase.determiner == "the" for each in made.arguments for phrase in each.phrases)
    return made.kind == "title"
