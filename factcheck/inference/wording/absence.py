"""A statement that there is none of what a claim tells something of: "there are no guided walks in summer"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.pairs import Pair
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.terms import ENDING
from factcheck.inference.wording.counterparts import counterparts
from factcheck.inference.wording.holding import holding, main_of
from factcheck.inference.wording.units import denies, span_of, units
from factcheck.syntax.records import Phrase, Proposition


@lru_cache(maxsize=8192)
def absent(statement: str, claim: str) -> Outcome | None:
    """Return the suspicion that a statement denies that there is what a claim tells of, or None.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    said = main_of(statement)
    thing = _missing(said) if said is not None else None
    if said is None or thing is None or any(map(denies, units(claim))):
        return None
    found = counterparts(units(claim), units(statement))
    if found.left or any(not each.relation.entails for each in found.pairs):
        return None
    head = [each.known for each in found.pairs if thing.start <= each.said.start and each.said.end <= thing.end]
    if not head:
        return None
    known = holding(claim, span_of((head[-1],)))
    if known is None or known[1] in _BESIDE or not _is_there(known[0]) or not _is_head(known[0], head[-1].end):
        return None
    return exclusion(Pair(known[0], said, ()), "a denial", (), ["words", "likeness"])


#: Slots of what takes no part: why, where, when and with what.
_BESIDE = TIME_SLOTS | frozenset(
    "verb adverb purpose gerund that than in at on to from of for with by as after before during near under over "
    "without about through".split()
)


def _missing(said: Proposition) -> Phrase | None:
    """Return what a proposition says that there is none of, or None."""
    if said.predicate not in ("have", "exist") or said.modal or said.condition or said.speaker:
        return None
    thing = said.argument("obj") or (said.argument("subj") if said.predicate == "exist" else None)
    if thing is None or len(thing.phrases) > 1 or said.verb != "be":
        return None
    phrase = thing.phrases[0]
    return phrase if said.negated or phrase.quantifier == "no" else None


def _is_there(known: Proposition) -> bool:
    """Tell whether what a proposition tells of is there, as it is told of without doubt."""
    plain = not known.negated and not known.modal and not known.condition and not known.speaker
    return plain and known.verb not in ENDING and known.tense in ("present", "past", "perfect")


def _is_head(known: Proposition, end: int) -> bool:
    """Tell whether a word is the head of what takes part, not what narrows it."""
    return any(
        each.slot not in _BESIDE and phrase.end >= end and _ends_with(phrase, end)
        for each in known.arguments
        for phrase in each.phrases
    )


def _ends_with(phrase: Phrase, end: int) -> bool:
    return phrase.end == end or any(each.start >= end for each in phrase.modifiers)
