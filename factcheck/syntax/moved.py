"""Where a thing was until it moved, and where it has been since: "was moved from the hall to the mill in 1998".

What took the place of another as something has been that since, and the other one was it until then.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.former import FORMER
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import SUCCEEDING, SWITCHING

_SINCE, _UNTIL = "since", "until"
#: Determiners of a place that is known.
_KNOWN = frozenset({"the", "its", "their"})


def moved(made: Proposition) -> Iterator[Proposition]:
    """Yield where a thing was before a move, and where it has been since; who moves may move again the next year.

    Args:
        made: as written.
    """
    if made.verb not in SWITCHING or made.negated or made.tense not in ("past", "perfect"):
        return
    thing, goal, source = made.argument("obj") or made.argument("subj"), made.argument("to"), made.argument("from")
    if thing is None or goal is None or not _is_placed(goal) or _is_somebody(thing):
        return
    subject = replace(thing, slot="subj")
    dated = [each for each in made.arguments if _is_day(each)]
    timed = any(each.slot.startswith("time") for each in made.arguments)
    if dated or (made.tense == "perfect" and not timed):
        yield _be(made, "perfect" if dated else "present", subject, replace(goal, slot="in"), *_end(dated, _SINCE))
    if source is None or not _is_placed(source) or (timed and not dated):
        return
    before = replace(source, slot="in")
    yield replace(_be(made, "past", subject, before, *_end(dated, _UNTIL)), modal="" if dated else FORMER)
    yield replace(_be(made, "past", subject, before), modal=FORMER)
    yield replace(_be(made, "present", subject, before), negated=True)


def replaced(made: Proposition) -> Iterator[Proposition]:
    """Yield what was the one thing of its kind until another replaced it, and that the other has been so since.

    Of people it is not told: the one before may have left earlier, and the next one may have come soon.

    Args:
        made: as written.
    """
    new, old, role = made.argument("subj"), made.argument("obj"), made.argument("as")
    if made.verb not in SUCCEEDING or made.negated or made.tense not in ("past", "perfect"):
        return
    if new is None or old is None or role is None or not _is_of_things(role):
        return
    dated = [each for each in made.arguments if _is_day(each)]
    role = replace(role, slot="attr")
    if dated:
        yield _be(made, "perfect", new, role, *_end(dated, _SINCE))
        yield _be(made, "past", replace(old, slot="subj"), role, *_end(dated, _UNTIL))
    elif made.tense == "past" and any(each.slot.startswith("time") for each in made.arguments):
        return
    yield replace(_be(made, "past", replace(old, slot="subj"), role), modal=FORMER)


def _is_of_things(role: Argument) -> bool:
    """Tell whether a role is one that a single thing has, for long: "the capital of the county", no rank, no office."""
    phrase = role.phrases[0]
    owned = all(each.kind in ("of", "poss") for each in phrase.modifiers)
    single = phrase.determiner == "the" and not phrase.plural and len(role.phrases) == 1
    return phrase.kind == "noun" and single and owned and field_of(phrase.head) not in (PERSON, GROUP)


def _be(made: Proposition, tense: str, *arguments: Argument) -> Proposition:
    return Proposition("be", arguments, made.start, made.end, tense=tense, kind="with", verb="be")


def _is_placed(argument: Argument) -> bool:
    """Tell whether an argument is a known place: a name, "the old mill", "its yard"."""
    known = all(each.kind == "name" or each.determiner in _KNOWN or each.named("poss") for each in argument.phrases)
    return known and not any(each.value for each in argument.phrases)


def _is_somebody(argument: Argument) -> bool:
    return any(each.kind != "noun" or field_of(each.head) == PERSON for each in argument.phrases)


def _is_day(argument: Argument) -> bool:
    value = argument.phrases[0].value
    dated = value is not None and value.kind == "date" and not value.bound and value.unit != "yearless"
    return argument.slot == "time" and dated and value is not None and isinstance(value.low, date)


def _end(dated: list[Argument], bound: str) -> list[Argument]:
    """Return the day of a move as the one since when, or until when, something is so."""
    found = []
    for argument in dated[:1]:
        value = argument.phrases[0].value
        assert value is not None
        spell = replace(value, bound=bound, high=None) if bound == _SINCE else replace(value, bound=bound, low=None)
        found.append(replace(argument, phrases=(replace(argument.phrases[0], value=spell),)))
    return found
