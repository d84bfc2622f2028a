"""A statement that nothing settles, held against the nearest claim as a whole: is the one at odds with the other?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from math import inf

from factcheck.check.neighbours import is_told_of, names_around
from factcheck.check.opposition.model import AT_ODDS
from factcheck.check.opposition.rarities import Rarities
from factcheck.check.opposition.shared import Shares, shares
from factcheck.check.opposition.sides import Side, side
from factcheck.check.opposition.signs import share_told, signs
from factcheck.check.opposition.situations import situation
from factcheck.inference.shelf import at_hand
from factcheck.inference.wording.units import Unit
from factcheck.language.names import unnamed_subject
from factcheck.language.verbs import is_headline
from factcheck.language.words import words
from factcheck.match.base import Base
from factcheck.model import Claim, Comparison, Evidence, Match, Result, Verdict
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple

#: From here on it is said that two sentences are at odds; see ``tests/benchmarks/fit_opposition.py``.
LINE = 0.6
#: The same in a text, where far more sentences are right, and some lean on what stands before them.
LINE_IN_TEXT = 0.75
#: In smaller bases nothing shows which words are rare, nor which claim is nearest.
_LEAST_CLAIMS = 10
#: Which share of a statement the claim must have; more of one that names nothing, beside claims on one thing.
_LEAST_TOLD, _LEAST_TOLD_WITHOUT_NAME = 0.1, 0.5
#: The same of one that names nothing of what the claims around are about, but something else that the claim names.
_LEAST_TOLD_BY_NAME = 0.4
_DOUBT = "the two are told in other words"
_SITUATION = "at odds"
#: The nearest claim, and the one by which it is known how much nearer that is.
_LOOKED_AT = 2


class Nearest(NamedTuple):
    """The claim that tells most of a statement.

    Attributes:
        match: the claim.
        wording: how it says it.
        signs: what speaks for and against it to be at odds with the statement.
    """

    match: Match
    wording: str
    signs: Mapping[str, float]


def with_opposition(
    result: Result, matches: Sequence[Match], base: Base, on: Callable[[Claim], bool], least: float = LINE
) -> Result:
    """Return the verdict on a statement, suspect where it seems to be at odds with the nearest claim.

    Args:
        result: the verdict by all else, which settles nothing.
        matches: the claims that it may be about, best first.
        base: the open base.
        on: tells whether a claim holds now.
        least: the confidence under which nothing is said, if it is above that line.
    """
    if len(base) < _LEAST_CLAIMS or is_headline(words(result.statement.text)):
        return result
    with at_hand(base.sentences):
        held = islice((each for each in matches if on(each.claim)), _LOOKED_AT)
        near = nearest_signs(result.statement.text, list(held), base)
    if near is None:
        return result
    chance = AT_ODDS.probability(near.signs)
    line = LINE_IN_TEXT if result.statement.about else LINE
    found = situation(near.signs) if chance >= max(line, least) else None
    if found is None:
        return result
    confidence = round(chance, 3)
    compared = Comparison(
        Verdict.SUSPECT, reason=found.reason, confidence=confidence, doubts=(_DOUBT,), situation=_SITUATION
    )
    evidence = Evidence(near.match.claim, compared, near.wording, near.match.score)
    related = tuple([each for each in result.related if each.claim.id != near.match.claim.id])
    return replace(
        result,
        verdict=Verdict.SUSPECT,
        reason=found.reason,
        evidence=(evidence,),
        confidence=confidence,
        related=related,
    )


def nearest_signs(text: str, matches: Sequence[Match], base: Base) -> Nearest | None:
    """Return the claim that tells most of a statement with its signs; None if none tells anything of it.

    Args:
        text: the statement.
        matches: the claims that it may be about, best first.
        base: the open base.
    """
    said, rarities = side(text), Rarities(base.store)
    if not said.telling or not matches:
        return None
    first, *others = matches[:_LOOKED_AT]
    wording, found = max(
        ((each, shares(side(each), said)) for each in first.claim.wordings),
        key=lambda each: share_told(said, each[1], rarities),
    )
    if share_told(said, found, rarities) < _least_told(first.claim, said, found, base):
        return None
    rest = (shares(side(each.claim.statement), said) for each in others)
    next_told = max((share_told(said, each, rarities) for each in rest), default=0.0)
    topics = names_around(first.claim, base).often
    return Nearest(first, wording, signs(side(wording), said, found, rarities, next_told, topics))


def _least_told(claim: Claim, statement: Side, found: Shares, base: Base) -> float:
    """Return which share of a statement a claim must have to be held against it; infinite for another thing."""
    names, topics = _names(statement.units), names_around(claim, base).often
    if not names:
        return _LEAST_TOLD_WITHOUT_NAME if topics else inf
    if topics.isdisjoint(names) and unnamed_subject(statement.text):
        return inf  # "it is found in Kenya"
    if is_told_of(claim, base, tuple(names)):
        return _LEAST_TOLD
    known = _names((*found.mine, *found.mine_left))
    return _LEAST_TOLD_BY_NAME if known & names and not (known - names) & topics else inf


def _names(units: tuple[Unit, ...]) -> set[str]:
    return {each.key for each in units if each.pos == "name"}
