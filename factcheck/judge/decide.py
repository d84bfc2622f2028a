"""From comparisons with several claims to one verdict, by the rules of the design.

==========================================================  ===============
what the base holds                                         verdict
==========================================================  ===============
a current claim entails it, no current claim denies both    supported
a current claim entails it, an equal one denies that claim  disputed
only a superseded or expired claim entails it               outdated
a claim held false entails it                               contradicted
current claims deny it and none entails it                  contradicted
each part of it is entailed by some claim                   supported, or disputed
anything else                                               unverified
==========================================================  ===============
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from factcheck.judge.parts import normal, stated_in_parts
from factcheck.judge.reading import read
from factcheck.judge.rules import RULED_LINE
from factcheck.judge.told import ENDS, against, between, turns_round
from factcheck.judge.typed import certain
from factcheck.judge.units import Aliases
from factcheck.language.cues import subjective, uncheckable
from factcheck.language.names import unnamed_subject
from factcheck.language.words import words
from factcheck.model import Claim, Comparison, Evidence, Match, Property, Result, Statement, Verdict
from factcheck.values.edtf import bounds

#: Under this confidence nothing is said.
MIN_CONFIDENCE = RULED_LINE
#: A match below this score is not shown as related.
RELATED = 0.2
#: A claim that has a smaller share of the statement's words, and of which the statement has a smaller share, is about
#: something else and not even compared.
TEXT_SHARED, CLAIM_SHARED = 0.42, 0.42
#: A claim of which the statement has this share may be about a part of it.
PART_SHARED = 0.3
_SHOWN_RELATED = 3
_RANKS = {"preferred": 2, "normal": 1, "deprecated": 0}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a decision needs beside statement and candidates.

    Attributes:
        aliases: stem phrase -> entity id, for the statement at hand.
        claim: gives a claim by id, for successors.
        property: gives a property by id.
        search: gives the claims that a text may be about, best first, for rivals of what a sentence says in part.
        today: the day that validity is judged from.
        min_confidence: the line under which a contradiction is not said.
    """

    aliases: Aliases
    claim: Callable[[str], Claim | None]
    property: Callable[[str], Property | None]
    search: Callable[[str], Sequence[Match]]
    today: date
    min_confidence: float = MIN_CONFIDENCE


def decide(statement: Statement, matches: Sequence[Match], setting: Setting) -> Result:
    """Return the verdict on a statement.

    Args:
        statement: the sentence under test.
        matches: the claims that it may be about, best first.
        setting: what else bears on it.

    Returns:
        The result, with the claims that decided first and related claims behind.
    """
    reason = uncheckable(statement.text)
    related = tuple(match for match in matches if match.score >= RELATED)[:_SHOWN_RELATED]
    if reason in ("question", "no words"):
        return Result(statement, Verdict.NOT_CHECKABLE, reason, related=related)
    evidence = [
        _weigh(statement.text, match, setting) for match in matches if _is_near(match.text_shared, match.claim_shared)
    ]
    result = (
        _from_supports(statement, evidence, setting)
        or _from_conflicts(statement, evidence, setting)
        or _from_parts(statement, evidence, setting)
    )
    unnamed = unnamed_subject(statement.text)
    leans = unnamed and result is not None and not _is_verbatim(statement, result)
    if leans and result is not None and (result.verdict is Verdict.CONTRADICTED or not statement.context):
        return Result(statement, Verdict.UNVERIFIED, f'it does not say what "{unnamed}" is', related=related)
    mood = reason or subjective(statement.text)
    if mood and (result is None or result.verdict is Verdict.CONTRADICTED) and not _same_mood(mood, statement, result):
        return Result(statement, Verdict.NOT_CHECKABLE, mood, related=related)
    if result is None:
        return Result(statement, Verdict.UNVERIFIED, _nearest_reason(evidence), related=related)
    decided = {each.claim.id for each in result.evidence}
    return replace(result, related=tuple(match for match in related if match.claim.id not in decided))


def _is_verbatim(statement: Statement, result: Result) -> bool:
    """Tell whether a claim says the same word for word, so that its author knew what "the club" is."""
    said = normal(statement.text).strip(ENDS)
    return any(normal(each.wording).strip(ENDS) == said for each in result.evidence)


def _same_mood(mood: str, statement: Statement, result: Result | None) -> bool:
    """Tell whether a sentence clashes with claims of its own mood: "will open on 3 May", "should be kept cold"."""
    if result is None:
        return False
    ruled = mood == "opinion" and "should" in {word.key for word in words(statement.text)}
    return (mood == "prediction" or ruled) and all(subjective(each.wording) == mood for each in result.evidence)


def _is_near(text_shared: float, claim_shared: float) -> bool:
    return text_shared >= TEXT_SHARED or claim_shared >= CLAIM_SHARED


def is_largely_said(match: Match) -> bool:
    """Tell whether a statement has so much of a claim that a part of it may be about the same; see ``Match``."""
    return match.claim_shared >= PART_SHARED


def bears(score: float, text_shared: float, claim_shared: float) -> bool:
    """Tell whether a match can matter to a decision: it is compared, or shown as related; see ``Match``."""
    return score >= RELATED or _is_near(text_shared, claim_shared)


def _weigh(text: str, match: Match, setting: Setting) -> Evidence:
    """Compare a statement with every wording of a claim and keep what says most: support, then conflict."""
    compared = [
        (wording, found) for wording in match.claim.wordings for found in against(text, wording, setting.aliases)
    ]
    order = {Verdict.SUPPORTED: 2, Verdict.CONTRADICTED: 1}

    def merit(pair: tuple[str, Comparison]) -> tuple[int, float, float]:
        comparison = pair[1]
        return order.get(comparison.verdict, 0), comparison.confidence, comparison.coverage

    wording, best = max(compared, key=merit)
    turned = next((each for each in compared if turns_round(each[1])), None)
    if best.verdict is Verdict.SUPPORTED and turned is not None:
        # the same claim in other words shows who did it to whom
        wording, best = turned
    name = match.claim.property_id
    if name is not None and best.verdict is Verdict.CONTRADICTED:
        best = certain(best, setting.property(name))
    return Evidence(match.claim, best, wording, match.score)


def _supports(evidence: Evidence) -> bool:
    return evidence.comparison.verdict is Verdict.SUPPORTED


def _denies(evidence: Evidence, setting: Setting) -> bool:
    comparison = evidence.comparison
    return comparison.verdict is Verdict.CONTRADICTED and comparison.confidence >= setting.min_confidence


def is_current(claim: Claim, text: str, today: date) -> bool:
    """Tell whether a claim still holds for what a text says.

    Args:
        claim: the claim.
        text: the statement; one that names a time inside the claim's validity is about that time.
        today: the day to judge from.

    Returns:
        False if the claim is superseded, or its validity has ended and the text speaks of no earlier time.
    """
    ended = claim.valid is not None and claim.valid.end is not None and bounds(claim.valid.end)[1] < today
    if not ended:
        return claim.superseded_by is None
    dates = [value for value in read(text).values if value.kind == "date" and value.high is not None]
    end = bounds(claim.valid.end)[1] if claim.valid and claim.valid.end else today
    return any(isinstance(value.high, date) and value.high <= end for value in dates)


def _live(evidence: Evidence, text: str, setting: Setting) -> bool:
    claim = evidence.claim
    return claim.truth and claim.rank != "deprecated" and is_current(claim, text, setting.today)


def _from_supports(statement: Statement, evidence: list[Evidence], setting: Setting) -> Result | None:
    supports = [each for each in evidence if _supports(each) and each.claim.rank != "deprecated"]
    live = [each for each in supports if _live(each, statement.text, setting)]
    live.sort(key=lambda each: (-_RANKS[each.claim.rank], -each.comparison.confidence, -each.score))
    if live:
        rivals = [
            each
            for each in evidence
            if _live(each, statement.text, setting)
            and _denies(each, setting)
            and rival(each.claim, live[0].claim, setting.aliases)
        ]
        return settle(statement, live, rivals)
    false = [each for each in supports if not each.claim.truth]
    if false:
        return _result(statement, Verdict.CONTRADICTED, "the base holds this to be false", false)
    old = [each for each in supports if not is_current(each.claim, statement.text, setting.today)]
    if old:
        successor = old[0].claim.superseded_by
        reason = "was true once; a later claim took its place" if successor else "was true once; its validity has ended"
        found = _result(statement, Verdict.OUTDATED, reason, old)
        return replace(found, successor=setting.claim(successor) if successor else None)
    return None


def settle(statement: Statement, supports: list[Evidence], rivals: list[Evidence]) -> Result:
    """Weigh claims that entail a statement against claims that deny it: the higher rank wins, equals are a dispute."""
    if not rivals:
        return _result(statement, Verdict.SUPPORTED, supports[0].comparison.reason, supports)
    for_it = max(_RANKS[each.claim.rank] for each in supports)
    against = max(_RANKS[each.claim.rank] for each in rivals)
    if for_it > against:
        return _result(statement, Verdict.SUPPORTED, "the base prefers this claim over its rivals", supports)
    if against > for_it:
        return _result(statement, Verdict.CONTRADICTED, "the base prefers the claim that denies it", rivals)
    return _result(
        statement, Verdict.DISPUTED, "the base itself holds conflicting claims on this", [*supports, *rivals]
    )


def rival(first: Claim, second: Claim, aliases: Aliases) -> bool:
    """Tell whether two claims of the base exclude each other."""
    if first.id == second.id:
        return False
    return any(
        found.verdict is Verdict.CONTRADICTED
        for one in first.wordings
        for two in second.wordings
        for found in between(one, two, aliases)
    )


def _from_conflicts(statement: Statement, evidence: list[Evidence], setting: Setting) -> Result | None:
    denials = [each for each in evidence if _denies(each, setting) and _live(each, statement.text, setting)]
    if not denials:
        return None
    denials.sort(key=lambda each: (-_RANKS[each.claim.rank], -each.comparison.confidence, -each.score))
    return _result(statement, Verdict.CONTRADICTED, denials[0].comparison.reason, denials)


def _from_parts(statement: Statement, evidence: list[Evidence], setting: Setting) -> Result | None:
    live = [each for each in evidence if _live(each, statement.text, setting)]
    parts = stated_in_parts(statement.text, live, setting.aliases)
    if not parts:
        return None
    disputed = [(part, rivals) for part in parts if (rivals := _rivals_of(part, statement, setting))]
    if not disputed:
        return _result(statement, Verdict.SUPPORTED, "its parts are each stated", parts)
    known = {part.claim.id for part in parts}
    others = {match.claim.id: match for _, rivals in disputed for match in rivals if match.claim.id not in known}
    weighed = [_weigh(statement.text, match, setting) for match in others.values()]
    reason = "a part of it is a point on which the base holds conflicting claims"
    return _result(statement, Verdict.DISPUTED, reason, [*(part for part, _ in disputed), *weighed])


def _rivals_of(part: Evidence, statement: Statement, setting: Setting) -> list[Match]:
    """Return the claims that exclude a claim and are of no lower rank."""
    claim = part.claim
    return [
        match
        for match in setting.search(claim.statement)
        if _RANKS[claim.rank] <= _RANKS[match.claim.rank]
        and match.claim.truth
        and is_current(match.claim, statement.text, setting.today)
        and rival(match.claim, claim, setting.aliases)
    ]


def _result(statement: Statement, verdict: Verdict, reason: str, evidence: list[Evidence]) -> Result:
    confidence = max((each.comparison.confidence for each in evidence), default=0.0)
    return Result(statement, verdict, reason, tuple(evidence), confidence=confidence)


def _nearest_reason(evidence: list[Evidence]) -> str:
    if not evidence or evidence[0].score < RELATED:
        return "the base holds nothing on this"
    return evidence[0].comparison.reason or "the base holds nothing on this"
