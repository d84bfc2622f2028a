"""What goes on for ever beside what lasts for a spell: "is kept for ever", "is kept for 90 days"."""

from __future__ import annotations

from factcheck.inference.edits import Edit, span
from factcheck.inference.terms import ENDLESS
from factcheck.logic.relations import Relation
from factcheck.model import Span
from factcheck.syntax.records import Argument, Modifier, Proposition

_SPELL, _DATE = "duration", "date"


def without_end(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, those of an endless adverb and of a spell as one that excludes the other.

    Args:
        edits: the steps from a claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    if not known.adverbs and not said.adverbs:
        return edits
    mine, yours = _endless(known), _endless(said)
    if bool(mine) == bool(yours) or known.negated or said.negated:
        return edits
    spell = _spell(said if mine else known)
    if spell is None:
        return edits
    at, words = span(spell), mine or yours
    endless = Span(words[0].start, words[-1].end)
    kept = [edit for edit in edits if at not in (edit.said, edit.known) and not _is_of(edit, words)]
    sides = (at, endless) if mine else (endless, at)
    return [*kept, Edit("adverb", "opposite", Relation.ALTERNATION, *sides)]


def _endless(made: Proposition) -> tuple[Modifier, ...]:
    return tuple([each for each in made.adverbs if each.word.replace(" ", "_") in ENDLESS])


def _is_of(edit: Edit, words: tuple[Modifier, ...]) -> bool:
    spans = [Span(each.start, each.end) for each in words]
    return edit.slot == "adverb" and (edit.said in spans or edit.known in spans)


def _spell(made: Proposition) -> Argument | None:
    """Return for how long something is so, or until when, if it is told to have an end."""
    for argument in made.arguments:
        value = argument.phrases[0].value
        if len(argument.phrases) != 1 or value is None or value.high is None:
            continue
        if value.kind == _SPELL or (value.kind == _DATE and value.bound == "until"):
            return argument
    return None
