"""What stands in a sentence in the place of what in a claim, where the two run alike: its thing, its event, a part.

Who repeats something that a base tells, and errs in a value, tells it in words of his own, or in the very words. What
runs as a claim does but for the thing of which it tells is told of that thing's neighbour: "Logs are kept for 90 days"
beside "Backups are kept for 35 days". So does what runs as it does and says more closely which one is meant: "Backups
of old logs are kept for seven days".

    the two ─ in_order ─> what both have ─> gaps between ─ by kind ─> a neighbour: silence, or signs for ``model``
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factcheck.check.linking.in_order import WORDS, Gap, Points, alike, rows
from factcheck.check.linking.in_place import (
    OPEN,
    exclude,
    holds_both,
    holds_things,
    holds_verbs,
    narrows,
    only_left,
    tells_part,
)
from factcheck.check.linking.numbered import has_other_number
from factcheck.check.linking.telling import is_written
from factcheck.inference.wording.counterparts import counted
from factcheck.inference.wording.shared import NOUNS, is_telling, joined_units
from factcheck.inference.wording.units import Unit
from factcheck.logic.intervals import value_relation
from factcheck.model import Statement
from factcheck.values import comparable

#: More words in a row are no other thing in one place, but another sentence.
_LONGEST = 4
#: Which share of the rest of a claim a sentence has that runs as the claim does, but for one thing.
_REST = 0.75
#: The same where the sentence tells of a part of what the claim tells of.
_REST_OF_WHOLE = 0.6
_RECURRING = tuple(f"{each} " for each in sorted(WORDS.words("recurring")))


class Parallel:
    """A sentence beside a claim from which it differs in a value or word."""

    def __init__(self, points: Points, given: Statement) -> None:
        """Lay the two side by side.

        Args:
            points: of the sentence, and of the claim.
            given: the sentence.
        """
        self._points, self._rows = points, rows(points)
        self._value = points.said.value
        self._known, self._said = self._rows.left()

        def own(unit: Unit) -> bool:
            return is_written(unit, points.written, given)

        self._own = own
        short = [each for each in self._rows.gaps() if max(len(each.known), len(each.said)) <= _LONGEST]
        left = [(each, only_left(each, self._known, self._said)) for each in short]
        self._things = [gap for gap, rest in left if holds_things(gap, rest, own)]
        self._events = [gap for gap, rest in left if holds_verbs(rest)]
        self._both = [gap for gap, rest in left if holds_both(gap, rest, own)]

    def is_of_neighbour(self) -> bool:
        """Tell whether the sentence says of another thing, or of one more closely told, what the claim says."""
        if self._things and self._has_rest(self._things):
            return True
        dated = self._value is not None and self._value.kind == "date"
        if any((dated or exclude(each)) and self._has_rest([each]) for each in self._events):
            return True  # "the shop closes at 6", "the engine was painted in 2003"
        if self._value is None:
            return self._is_over() or self._is_of_another_case()
        if self._events and self._recurs():
            return True  # what is done every eight hours, and what takes sixteen
        return self._is_narrowed() or has_other_number(self._rows, self._points, self._own)

    def is_of_another_event(self) -> bool:
        """Tell whether a date is told of something else that happened, or a number of other things."""
        return self._is_of_other_event() or self._counts_another()

    def _is_of_other_event(self) -> bool:
        if self._value is None or self._value.kind != "date":
            return False
        left = any(each.pos == "v" and is_telling(each) for each in self._known)
        told = any(each.pos in ("v", "a") and is_telling(each) for each in self._said)
        several = sum(each.pos == "v" and is_telling(each) for each in self._rows.yours) > 1
        return left and told and not several and not any(self._rows.mine[at].pos == "v" for at, _ in self._rows.pairs)

    def signs(self) -> Mapping[str, float]:
        """Return the signs of what stands in one place, by the names of ``model``."""
        value = self._value is not None
        return {
            "thing_in_place": float(bool(self._things)),
            "event_in_place": float(value and bool(self._events)),
            "event_alone": float(value and any(self._has_rest([each]) for each in self._events)),
            "both_in_place": float(bool(self._both)),
            "other_event": float(self._is_of_other_event()),
            "counts_another": float(self._counts_another()),
            "recurs": float(value and self._recurs()),
        }

    def _recurs(self) -> bool:
        """Tell whether one of the two tells how often something comes again, and the other one does not."""
        wording, known, written, said = self._points
        return _recurs(known, wording) != _recurs(said, written.text)

    def _has_rest(self, gaps: Iterable[Gap], share: float = _REST) -> bool:
        """Tell whether the sentence has in its order what the claim says besides some of its words and the point."""
        paired = {at for at, _ in self._rows.pairs}
        apart = {each for gap in gaps for each in gap.known} | {self._points.known}
        rest = [
            at
            for at, each in enumerate(self._rows.mine)
            if (each.value is not None or is_telling(each)) and each not in apart
        ]
        return bool(rest) and sum(at in paired for at in rest) >= share * len(rest)

    def _is_narrowed(self) -> bool:
        """Tell whether the sentence has all that the claim says, and something by which it tells of less."""
        inside = [each for each in self._rows.gaps() if each.behind is not None]
        if self._has_rest((), _REST_OF_WHOLE) and any(tells_part(each, self._points.written.text) for each in inside):
            return True
        return self._has_rest((), 1.0) and any(narrows(each, self._own) for each in inside)

    def _is_over(self) -> bool:
        """Tell whether the sentence tells until when something was so that the claim tells to be so."""
        return _has_end(self._rows.yours) and not _has_end(self._rows.mine)

    def _is_of_another_case(self) -> bool:
        """Tell whether the sentence has another value besides: who won in 2012, and who won in 2017."""
        pairs = [
            (one.value, two.value)
            for one in self._known
            for two in self._said
            if one.value is not None and two.value is not None and comparable(two.value, one.value)
        ]
        return any(value_relation(one, two).excludes for one, two in pairs)

    def _counts_another(self) -> bool:
        """Tell whether the value counts things of which the claim tells nothing, and nothing that the claim counts."""
        wording, known, written, said = self._points
        mine, yours = _counted(known, wording), _counted(said, written.text)
        if mine is None or yours is None or any(alike(each, yours) for each in joined_units(wording)):
            return False
        nouns = [each for each in self._rows.yours if each.pos in NOUNS]
        return not any(alike(mine, each) for each in nouns[1:])  # "with seats for 340 readers"


def _has_end(row: Iterable[Unit]) -> bool:
    return any(each.value is not None and each.value.bound == "until" for each in row)


def _counted(value: Unit, text: str) -> Unit | None:
    """Return the noun that a value counts, or None; "one", and what is meant by it, counts nothing."""
    noun = counted(value, joined_units(text)) if value.value is not None else None
    return None if noun is None or noun.key in OPEN else noun


def _recurs(unit: Unit, text: str) -> bool:
    """Tell whether a value tells how often something comes again: "every six hours"."""
    return text[: unit.start].casefold().endswith(_RECURRING)
