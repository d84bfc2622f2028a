"""Hold two claims against each other, each in all of its wordings."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.auditing.glance import Glance
from factcheck.inference.comparison import judge_read
from factcheck.inference.substitutes.model import COPY
from factcheck.model import Comparison, Verdict
from factcheck.model.record import replace
from factcheck.syntax.records import Readings

#: The statement of a claim and its paraphrases.
Wordings = tuple[str, ...]
#: How much a comparison says.
_TELLING = {Verdict.CONTRADICTED: 3, Verdict.SUPPORTED: 2, Verdict.SUSPECT: 1}


class Holding:
    """Holds claims against each other, with what they show at a glance worked out once."""

    def __init__(self, told: Callable[[str], Readings]) -> None:
        """Take what returns what a sentence says."""
        self._told = told
        self._glances: dict[str, Glance] = {}

    def compared(self, one: Wordings, other: Wordings) -> tuple[Comparison, ...]:
        """Return how each of two claims stands to the other, nothing if neither says anything of the other."""
        if not any(self._glance(mine).meets(self._glance(yours)) for mine in one for yours in other):
            return ()
        found = self._most(one, other), self._most(other, one)
        return () if all(each.verdict is Verdict.UNVERIFIED for each in found) else found

    def _glance(self, text: str) -> Glance:
        found = self._glances.get(text)
        if found is None:
            found = self._glances[text] = Glance(text, self._told(text))
        return found

    def _most(self, first: Wordings, second: Wordings) -> Comparison:
        """Return the comparison of the wordings that says most: a contradiction, then support, then a suspicion.

        Claims were weighed before they were written down: that they are told alike, but for one thing, is no reason to
        doubt one of them.
        """
        told = self._told
        found = [judge_read(one, two, told(one), told(two)) for one in first for two in second]
        most = max(found, key=lambda each: (_TELLING.get(each.verdict, 0), each.confidence))
        return replace(most, verdict=Verdict.UNVERIFIED) if most.situation.startswith(COPY) else most
