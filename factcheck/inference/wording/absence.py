"""A statement that there is none of what a claim tells something of: "there are no guided walks in summer"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.pairs import Pair
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.terms import ENDING
from factcheck.inference.wording.holding import Held, holding, main_of
from factcheck.inference.wording.units import Unit, denies, span_of, units
from factcheck.syntax.records import Phrase, Proposition

if TYPE_CHECKING:
    from factcheck.inference.wording.counterparts import Counterparts


@lru_cache(maxsize=8192)
def absent(statement: str, claim: str) -> Outcome | None:
    """Return the suspicion that a statement denies that there is what a claim tells of, or None.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    said = main_of(statement)
    if said is None or any(map(denies, units(claim))) or _WITHOUT in {each.key for each in units(claim)}:
        return None
    lacked = _lacked(units(statement))
    thing = _missing(said) if not lacked else None
    if thing is None and not lacked:
        return None
    from factcheck.inference.wording.counterparts import counterparts

    found = counterparts(units(claim), units(statement))
    if found.left or any(not each.relation.entails for each in found.pairs):
        return None
    if thing is not None:
        head = [each.known for each in found.pairs if thing.start <= each.said.start and each.said.end <= thing.end]
    else:
        head = [each.known for each in found.pairs if each.said in lacked and each.known.pos == "n"]
        if not _tells_same_verb(said, found):
            return None
    if not head:
        return None
    known = holding(claim, span_of((head[-1],)))
    if known is None:
        return None
    if thing is None:
        lacks = known[1] in _ALONG and _is_told(known[0])
    else:
        state = _is_state(known, head[-1], units(claim))
        lacks = _is_there(known[0]) and (state or (known[1] not in _BESIDE and _is_head(known[0], head[-1].end)))
    return exclusion(Pair(known[0], said, ()), "a denial", (), ["words", "likeness"]) if lacks else None


_WITHOUT = "without"


def _lacked(found: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return the words behind "without" that tell what is not there, up to the next preposition or verb."""
    place = next((at for at, each in enumerate(found) if each.key == _WITHOUT), None)
    if place is None or any(map(denies, found)):
        return ()
    behind = found[place + 1 :]
    length = next((at for at, each in enumerate(behind) if at and each.pos in ("prep", "v")), len(behind))
    return tuple(behind[:length])


def _tells_same_verb(said: Proposition, found: Counterparts) -> bool:
    """Tell whether the verb of a statement, or the quality that it gives something, stands in the claim."""
    told = said.argument("attr")
    at = told if said.predicate == "be" and told is not None else said
    return any(at.start <= each.said.start < at.end for each in found.pairs)


def _is_state(known: Held, head: Unit, found: Sequence[Unit]) -> bool:
    """Tell whether a word names a state that something is in: "are on probation"."""
    place = found.index(head)
    return known[0].verb == "be" and place > 0 and found[place - 1].key in _STATES


#: Prepositions of a state that somebody is in.
_STATES = frozenset({"on", "under"})
#: Slots of what comes with what is told.
_ALONG = frozenset({"with", "after", "against", "on"})


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
    return _is_told(known) and known.verb not in ENDING and known.tense in ("present", "past", "perfect")


def _is_told(known: Proposition) -> bool:
    return not known.negated and not known.modal and not known.condition and not known.speaker


def _is_head(known: Proposition, end: int) -> bool:
    """Tell whether a word is the head of what takes part, not what narrows it."""
    return any(
        each.slot not in _BESIDE and phrase.end >= end and _ends_with(phrase, end)
        for each in known.arguments
        for phrase in each.phrases
    )


def _ends_with(phrase: Phrase, end: int) -> bool:
    return phrase.end == end or any(each.start >= end for each in phrase.modifiers)
