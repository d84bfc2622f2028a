"""Since when, or until when, something is so."""

from __future__ import annotations

from factcheck.inference.bounded import of_bounded
from factcheck.model.record import replace
from factcheck.syntax.propositions import propositions


def test_what_is_told_without_a_verb_is_no_end() -> None:
    (made,) = propositions("The museum was open in 1998.")
    without = replace(made, verb="")
    assert of_bounded([], without, without) == []
