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
from factcheck.syntax.event_nouns import nouns_of
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words_of_causes import REASONS

#: Slots of why something happened, and the one of "for reasons of health".
_CAUSES, _FOR = frozenset({"because", "because of"}), "for"
#: How a clause that is denied is told, and how many words a verb with a particle has.
_NOT, _WITH_PARTICLE = "not", 2


def with_other_cause(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, those to another cause of one event as one between things of which there is one.

    Args:
        edits: all steps from the claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    mine, yours = _cause(known), _cause(said)
    if mine is None or yours is None:
        return edits
    places = {span(mine), span(yours)}
    rest = [edit for edit in edits if not places & {edit.said, edit.known}]
    if len(rest) == len(edits):
        return edits
    if _are_one(mine, yours):
        return rest
    if may_be_one(mine, yours) or not _tell_of_one_event(known, said, rest):
        return edits
    return [*rest, Edit(yours.slot, FILLER, Relation.ALTERNATION, span(yours), span(mine))]


def _tell_of_one_event(known: Proposition, said: Proposition, rest: list[Edit]) -> bool:
    """Tell whether two propositions that differ in no more than the rest may be of one event: dated, or told alike."""
    plain = not (known.negated or said.negated or known.modal or said.modal) and known.speaker == said.speaker
    if not plain or known.tense != "past" or said.tense != "past" or not all(edit.relation.entails for edit in rest):
        return False
    return (is_timed(known) and is_timed(said)) or not rest


def _are_one(mine: Argument, yours: Argument) -> bool:
    """Tell whether a clause and a noun tell one cause: "malaria had broken out", "an outbreak of malaria"."""
    if {mine.slot, yours.slot} != _CAUSES or _NOT in _words_of_clause(mine) | _words_of_clause(yours):
        return False
    known, said = (_words_of_clause(each) or _words(each) for each in (mine, yours))
    if len(known) != len(said) or not known:
        return False
    return all(any(_tell_one(one, two) for one in known) for two in said) and all(
        any(_tell_one(one, two) for two in said) for one in known
    )


def _tell_one(one: str, two: str) -> bool:
    """Tell whether two words are one, or the noun and the verb for what happens: "outbreak", "break out"."""
    return one == two or two in nouns_of(one) or one in nouns_of(two) or _is_turned(one, two) or _is_turned(two, one)


def _is_turned(noun: str, verb: str) -> bool:
    """Tell whether a noun is a verb with its particle before it: "outbreak", "breakdown"."""
    parts = verb.split()
    return len(parts) == _WITH_PARTICLE and noun in ("".join(parts), "".join(reversed(parts)))


def _words_of_clause(argument: Argument) -> set[str]:
    phrase = argument.phrases[0]
    return {each.word for each in phrase.modifiers} if phrase.kind == "clause" else set()


def _cause(made: Proposition) -> Argument | None:
    """Return the argument that tells why something happened."""
    return next((each for each in made.arguments if each.slot in _CAUSES or _gives_reason(each)), None)


def _gives_reason(argument: Argument) -> bool:
    return argument.slot == _FOR and argument.phrases[0].head in REASONS


def may_be_one(mine: Argument, yours: Argument) -> bool:
    """Tell whether a word of one cause is kin to one of the other, or one of them is no more than "damage".

    Args:
        mine: what the claim tells.
        yours: what the statement tells.
    """
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
