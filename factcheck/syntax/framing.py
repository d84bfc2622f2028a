"""Tell propositions in the terms of frames, so that one event told by another word comes out the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from factcheck.model.record import replace
from factcheck.syntax.alternations import plain, told_otherwise, usual, within_limits
from factcheck.syntax.compared_amounts import compared_amounts
from factcheck.syntax.extremes import bounded_attribute
from factcheck.syntax.former import once_so
from factcheck.syntax.frame_adjectives import by_adjective
from factcheck.syntax.frame_nouns import by_noun
from factcheck.syntax.frame_verbs import by_verb
from factcheck.syntax.implied import implied, with_measures_apart
from factcheck.syntax.own_kinds import with_own_kinds
from factcheck.syntax.propositions import propositions
from factcheck.syntax.records import CHANGE_OF_QUANTITY, Proposition
from factcheck.syntax.roles import Told
from factcheck.syntax.turning_points import has_both_ends, left_office, settled, turns, without_left_titles
from factcheck.syntax.words import PARTIAL, SHUTTING

#: How many frames one proposition is told in at most, and how far behind the best fit a frame may lie.
_MOST, _BEHIND = 5, 4


@lru_cache(maxsize=4096)
def readings(text: str) -> tuple[tuple[Proposition, ...], ...]:
    """Return what a sentence says: for each proposition the ways to tell it, as written first, then by frames.

    Args:
        text: one sentence.
    """
    found = []
    written = _with_default(propositions(text))
    made = with_own_kinds(with_measures_apart(without_left_titles(tuple(map(usual, written)))))
    left = [each for proposition in written for each in left_office(proposition)]
    amounts: list[Proposition] = []
    succeeded = _succeeded(made) if len(made) > 1 else ()
    for proposition in map(usual, (*made, *succeeded, *implied(tuple(map(settled, made))), *left)):
        told_plainly = plain(proposition)
        others = [*told_otherwise(told_plainly), *once_so(proposition)]
        framed = [each for told in (within_limits(proposition), *others) for each in _framed(told)]
        framed += [each for told in framed if (each := bounded_attribute(told)) is not None]
        framed = _with_factors(framed)
        turned = [each for told in framed for each in turns(told)]
        whole = not has_both_ends(proposition)
        ways = [
            told_plainly,
            *others,
            *framed,
            *(turned if whole else ()),
            *_trends((told_plainly, *framed)),
        ]
        amounts += [each for each in (told_plainly, *framed) if proposition.kind != "with" or each.predicate == "be"]
        halves = [] if whole else [*turned, *_of_office(proposition)]
        for told in (ways, *([replace(each, kind="with")] for each in halves)):
            if told not in found:
                found.append(told)
    found += [[replace(each, kind="with")] for each in (*_trends_between(amounts), *compared_amounts(amounts))]
    return tuple([tuple(ways) for ways in found])


def _with_default(made: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
    if len(made) == 1:
        return made
    from factcheck.syntax.defaults import with_default

    return with_default(made)


def _with_factors(framed: list[Proposition]) -> list[Proposition]:
    if all(each.frame != CHANGE_OF_QUANTITY for each in framed):
        return framed
    from factcheck.syntax.factors import with_factors

    return with_factors(framed)


def _trends(told: tuple[Proposition, ...]) -> Iterator[Proposition]:
    if any(each.frame == CHANGE_OF_QUANTITY or _is_compared(each) for each in told):
        from factcheck.syntax.trends import trends_told

        yield from trends_told(told)


def _trends_between(amounts: list[Proposition]) -> Iterator[Proposition]:
    times = {argument for each in amounts for argument in each.arguments if argument.slot.startswith("time")}
    if len(times) > 1 or any(map(_is_compared, amounts)):
        from factcheck.syntax.trends import trends_between

        yield from trends_between(amounts)


def _is_compared(made: Proposition) -> bool:
    return made.argument("than") is not None


def _succeeded(made: tuple[Proposition, ...]) -> Iterable[Proposition]:
    from factcheck.syntax.predecessors import succeeded_in_office

    return succeeded_in_office(made)


def _of_office(made: Proposition) -> Iterator[Proposition]:
    if made.predicate == "be" and not made.negated and not made.modal:
        from factcheck.syntax.offices import turns_of_office

        yield from turns_of_office(made)


def _framed(made: Proposition) -> list[Proposition]:
    """Return a proposition by the frames that fit it best, the best first, each frame once."""
    best: dict[tuple[str, str, str, str], Told] = {}
    first = made.argument("subj")
    for found in (*by_verb(made), *by_noun(made), *by_adjective(made)):
        if made.negated and _loses_a_part(made, found.proposition):
            continue
        told = found.proposition
        if told.phase in _TURNS and _is_kept_shut(made):
            continue
        mine = next((each.slot for each in told.arguments if first is not None and each.phrases == first.phrases), "")
        key = (told.frame, told.outcome, told.phase, mine)  # a plan comes with a card, and the card with the plan
        if key not in best or found.fit > best[key].fit:
            best[key] = found
    ranked = sorted(best.values(), key=lambda each: -each.fit)
    return [each.proposition for each in ranked[:_MOST] if each.fit >= ranked[0].fit - _BEHIND]


def _is_kept_shut(made: Proposition) -> bool:
    """Tell whether a passive says that a place is shut at times: "is closed in January" tells of no closing."""
    if made.tense != "present" or made.verb not in SHUTTING or made.argument("subj") is not None:
        return False
    values = [(each.slot, each.phrases[0].value) for each in made.arguments]
    return any(slot == "on" or (value is not None and value.unit == _NO_YEAR) for slot, value in values)


#: Phases that are events, and the unit of a day or month without a year.
_TURNS, _NO_YEAR = frozenset({"begin", "end"}), "yearless"


#: Quantifiers of which a denial says nothing of the rest: "most of them are not from abroad".
_PARTS = PARTIAL | {"most", "half"}


def _loses_a_part(made: Proposition, framed: Proposition) -> bool:
    """Tell whether a frame leaves out of how many a denial is told."""
    kept = {(each.start, each.quantifier) for argument in framed.arguments for each in argument.phrases}
    return any(
        each.quantifier in _PARTS and (each.start, each.quantifier) not in kept
        for argument in made.arguments
        for each in argument.phrases
    )
