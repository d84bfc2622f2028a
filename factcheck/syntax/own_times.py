"""Arguments with a time and a unit of their own: "from 2.1% in January to 4.8% in December", "from 8 to 5 crowns"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.syntax.turning_points import ends as ends_of
from factcheck.syntax.words import SPELLS, TOPICAL
from factcheck.values import within
from factcheck.values.calendar import YEARLESS


def with_times(found: list[Argument]) -> list[Argument]:
    """Give the start of a change its own time: "from 2.1% in January to 4.8% in December"."""
    at = next((index for index, each in enumerate(found) if each.slot == "from"), None)
    if at is None or at + 2 >= len(found) or not found[at + 1].slot.startswith("time") or found[at + 2].slot != "to":
        return found
    start, time = found[at], found[at + 1]
    when = Modifier("time", time.phrases[0].head, time.start, time.end, time.phrases[0])
    phrase = replace(start.phrases[0], modifiers=(*start.phrases[0].modifiers, when), end=time.end)
    return [*found[:at], replace(start, phrases=(phrase,)), *found[at + 2 :]]


def with_own_times(found: list[Argument]) -> list[Argument]:
    """Give what came before its own time, behind that of the clause: "a profit in 2023, after a loss in 2022".

    What somebody did something about, for or against has its own too: "was jailed in 2020 for a murder in 2018".
    """
    kept: list[Argument] = []
    for argument in found:
        before = kept[-1] if kept else None
        if (
            before is not None
            and before.phrases[0].kind == "noun"
            and len(before.phrases) == 1
            and argument.slot == "time"
            and (
                (before.slot in BACKDROPS and any(each.slot.startswith("time") for each in kept[:-1]))
                or (before.slot in _TOPICS and any(_are_two_dates(each, argument) for each in kept[:-1]))
            )
        ):
            first = before.phrases[0]
            when = Modifier("time", argument.phrases[0].head, argument.start, argument.end, argument.phrases[0])
            kept[-1] = replace(before, phrases=(replace(first, modifiers=(*first.modifiers, when), end=argument.end),))
            continue
        kept.append(argument)
    return kept


#: Slots of what came before: "after a loss of 3 million".
BACKDROPS = frozenset({"after", "following"})
#: Slots of what something is about, for or against.
_TOPICS = TOPICAL | {"of", "because of", "despite"}


def _are_two_dates(one: Argument, two: Argument) -> bool:
    """Tell whether two arguments are dates of different years, or days, neither of which is part of the other."""
    mine, yours = one.phrases[0].value, two.phrases[0].value
    if one.slot != "time" or mine is None or yours is None or mine.kind != "date" or yours.kind != "date":
        return False
    if not isinstance(mine.low, date) or not isinstance(yours.low, date):
        return False
    plain = (mine.low.year == YEARLESS) == (yours.low.year == YEARLESS)
    return plain and not within(mine, yours) and not within(yours, mine)


#: What stands at most between a date and the clause that tells what happened then: ", when ".
_WHEN = len(", when ")


def date_before(verb: int, subject: Argument | None, clauses: list[Clause]) -> list[Argument]:
    """Return the date right before a clause that tells what happened then: "in 2019, when it was bought".

    A pronoun is told as what it stands for, elsewhere in the sentence, and takes a few letters before the verb.
    """
    own = subject is not None and subject.start < verb
    dates = [
        each for clause in clauses for each in clause.arguments if each.slot == "time" and _is_date(each.phrases[0])
    ]
    found = []
    for each in dates:
        near = own and subject is not None and each.end < subject.start
        start, most = (subject.start, _WHEN) if near and subject is not None else (verb, _WHEN + _PRONOUN)
        if len(" when ") <= start - each.end <= most:
            found.append(each)
    return [_begun(each) for each in found[-1:]]


def as_spell(argument: Argument) -> Argument:
    """Return "for a term of four years" as "for four years"."""
    phrase = argument.phrases[0]
    inner = [each.phrase for each in phrase.modifiers if each.kind == "of" and each.phrase is not None]
    if argument.slot != "for" or len(argument.phrases) > 1 or len(inner) != 1 or len(phrase.modifiers) > 1:
        return argument
    value = inner[0].value
    spell = value is not None and value.kind == "duration" and inner[0].kind == "value" and phrase.determiner == "a"
    told = replace(inner[0], start=phrase.start)
    return replace(argument, phrases=(told,)) if spell and phrase.head in SPELLS else argument


#: Letters that a pronoun takes at most: "they ".
_PRONOUN = len("they ")


def _begun(argument: Argument) -> Argument:
    """Return when something began, of since when it is so: "since May 2021, when he was elected"."""
    starts = [when for phase, when in ends_of(argument) if phase == "begin"]
    return starts[0] if starts else argument


def _is_date(phrase: Phrase) -> bool:
    return phrase.kind == "value" and phrase.value is not None and phrase.value.kind == "date"


def _in_unit_of(bare: Value, other: Value) -> Value:
    """Return a bare number as an amount in the unit as another one is written: of "from 8 to 5 km" the 8 are km too."""
    factor = other.factor or 1
    low, high = (each * factor if isinstance(each, Decimal) else each for each in (bare.low, bare.high))
    return replace(bare, low=low, high=high, kind=other.kind, unit=other.unit, factor=other.factor)


def with_units(found: list[Argument]) -> list[Argument]:
    """Give the bare start of a change the unit of its end, and the end that of the start: "from 8 to 5 crowns"."""
    ends = {each.slot: each for each in found if each.slot in ("from", "to")}
    if len(ends) < 2:
        return found
    start, end = ends["from"].phrases[0], ends["to"].phrases[0]
    one, two = start.value, end.value
    if start.kind == end.kind == "value" and two is not None and two.kind == "number" and one is not None:
        from factcheck.syntax.likenesses import in_unit_of

        last = replace(end, value=in_unit_of(two, one))
        return [replace(each, phrases=(last,)) if each is ends["to"] else each for each in found]
    if (
        one is None
        or two is None
        or start.kind != "value"
        or one.kind != "number"
        or (two.kind == "number" and end.kind == "value")
    ):
        return found
    if two.kind == "number":
        made = replace(start, head=end.head, kind=end.kind, plural=True)
    else:
        made = replace(start, head=end.head, value=_in_unit_of(one, two))
    return [replace(each, phrases=(made,)) if each is ends["from"] else each for each in found]
