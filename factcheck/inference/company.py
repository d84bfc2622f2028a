"""Who does something alone against who does it with another: "has governed alone", "in coalition with the Land Party".

Of what somebody did on one occasion with others nothing follows for the next one, so that the same time must be told,
or a state that lasts.
"""

from __future__ import annotations

from factcheck.inference.edits import Edit, span
from factcheck.inference.kinds import is_timed
from factcheck.language.wordnet import GROUP, LOCATION, PERSON, field_of
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Modifier, Proposition
from factcheck.syntax.words import ALONE, DONE_TOGETHER, JOINT_WAYS

#: Slots of those with whom somebody does something, and of the way in which they do it together: "in coalition".
_COMPANIONS = frozenset({"with", "together with", "jointly with", "alongside"})
_WAY = "in"
#: The slot that holds tools as well as companions.
_WITH = "with"
#: Fields of WordNet for those who may do something.
_ACTORS = frozenset({PERSON, GROUP, LOCATION})


def without_company(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, those to "alone" from a claim of two that do it together, or back, as one that excludes.

    Args:
        edits: all steps from the claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    if known.negated or said.negated or not _is_of_one_time(known, said):
        return edits
    for one, other in ((known, said), (said, known)):
        alone, companion = _alone(one), _companion(other)
        if alone is None or companion is None or _companion(one) is not None:
            continue
        places = {span(alone), span(companion), *(span(each) for each in other.arguments if _is_way(each))}
        rest = [edit for edit in edits if (edit.said or edit.known) not in places]
        at = span(alone), span(companion)
        return [*rest, Edit("adverb", "only", Relation.ALTERNATION, *(at if one is said else at[::-1]))]
    return edits


def _is_of_one_time(known: Proposition, said: Proposition) -> bool:
    lasting = known.tense == said.tense and known.tense in ("present", "perfect")
    return lasting or (is_timed(known) and is_timed(said))


def _alone(made: Proposition) -> Modifier | None:
    return next((each for each in made.adverbs if each.word in ALONE), None)


def _companion(made: Proposition) -> Argument | None:
    """Return the argument of those with whom somebody does what a proposition tells."""
    together = made.verb in DONE_TOGETHER or any(map(_is_way, made.arguments))
    return next((each for each in made.arguments if each.slot in _COMPANIONS and _may_act(each, together)), None)


def _may_act(argument: Argument, together: bool) -> bool:
    """Tell whether an argument names somebody; a name behind "with" may be that of a tool."""
    phrase = argument.phrases[0]
    if phrase.kind == "name":
        return together or argument.slot != _WITH
    return phrase.kind == "noun" and field_of(phrase.head) in _ACTORS


def _is_way(argument: Argument) -> bool:
    return argument.slot == _WAY and argument.phrases[0].head in JOINT_WAYS
