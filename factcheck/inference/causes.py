"""Why something happened, told twice and differently: "because of a lack of passengers", "because the runway is short".

What happened once may have had two causes, and one may be told in many words; so the difference is no more than worth a
look, and only where nothing that either says of the cause is kin to what the other says.
"""

from __future__ import annotations

from factcheck.inference.edits import Edit, span
from factcheck.inference.fillers import all_phrases
from factcheck.inference.kinds import is_timed
from factcheck.inference.singles import FILLER
from factcheck.inference.terms import VAGUE_CAUSES
from factcheck.language.wordnet import entry, field_of
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import REASONS

#: Slots of why something happened, and the one of "for reasons of health".
_CAUSES, _FOR = frozenset({"because", "because of"}), "for"


def with_other_cause(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, those to another cause of one event as one between things of which there is one.

    Args:
        edits: all steps from the claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    mine, yours = _cause(known), _cause(said)
    if mine is None or yours is None or not _tell_of_one_event(known, said):
        return edits
    places = {span(mine), span(yours)}
    rest = [edit for edit in edits if not places & {edit.said, edit.known}]
    if len(rest) == len(edits) or not all(edit.relation.entails for edit in rest) or _may_be_one(mine, yours):
        return edits
    return [*rest, Edit(yours.slot, FILLER, Relation.ALTERNATION, span(yours), span(mine))]


def _tell_of_one_event(known: Proposition, said: Proposition) -> bool:
    plain = not (known.negated or said.negated or known.modal or said.modal) and known.speaker == said.speaker
    return plain and known.tense == said.tense == "past" and is_timed(known) and is_timed(said)


def _cause(made: Proposition) -> Argument | None:
    """Return the argument that tells why something happened."""
    return next((each for each in made.arguments if each.slot in _CAUSES or _gives_reason(each)), None)


def _gives_reason(argument: Argument) -> bool:
    return argument.slot == _FOR and argument.phrases[0].head in REASONS


def _may_be_one(mine: Argument, yours: Argument) -> bool:
    """Tell whether a word of one cause is kin to one of the other, or one of them is no more than "damage"."""
    vague = any(_words(each) <= VAGUE_CAUSES for each in (mine, yours))
    return vague or any(_are_alike(one, two) for one in _words(mine) for two in _words(yours))


def _are_alike(one: str, two: str) -> bool:
    from factcheck.inference.wording.kin import words_are_kin  # few sentences tell of two causes

    fields = [field_of(each) if "n" in entry(each).senses else 0 for each in (one, two)]
    return words_are_kin(one, two) or (all(fields) and fields[0] == fields[1])


def _words(argument: Argument) -> set[str]:
    """Return the words by which a cause is told."""
    found: set[str] = set()
    for _, phrase in all_phrases([argument]):
        found.update(phrase.head.split())
        found.update(each.word for each in phrase.modifiers if each.phrase is None)
    return {each for each in found - REASONS if entry(each).senses}
