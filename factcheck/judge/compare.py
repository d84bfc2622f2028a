"""The one comparison: does this sentence agree with that one?

Align first, judge second. Rules find what differs, and what speaks against saying so (``objections``); a fitted model
says how sure a difference or an agreement is (``confidence``). Claims of a base stand alone, so that rules and model
must agree (``rules.judge``). Two sentences that somebody puts side by side may lean on each other ("the film", "it");
there the model may also say what the rules alone would not.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.judge.amounts import Relation, as_difference
from factcheck.judge.belonging import another_thing, names_another
from factcheck.judge.case import Case, open_case
from factcheck.judge.confidence import contradiction, support
from factcheck.judge.confidence import ruled as as_ruled
from factcheck.judge.differences import WORD_KINDS, denies, is_role
from factcheck.judge.features import describe
from factcheck.judge.objections import narrows, tone_forbids
from factcheck.judge.rules import RULED_LINE, by_rules
from factcheck.judge.units import Aliases
from factcheck.judge.unstated import crosses
from factcheck.model import Comparison, Difference, Verdict

#: From this probability on a difference is said: on pages not used for the fit, 0.92 or more of what is said there is
#: right (``tests/benchmarks/verdicts.py`` prints the curve).
CONTRADICTION_LINE = 0.84
#: From this probability on an agreement is said.
SUPPORT_LINE = 0.8


def compare(statement: str, reference: str, aliases: Aliases | None = None) -> Comparison:
    """Compare two sentences that belong together: what one of them leaves out is taken from the other.

    Args:
        statement: the sentence under test.
        reference: the sentence that is taken to be true, and to be about the same thing.
        aliases: stem phrases that name an entity, mapped to its id; names are otherwise compared as written.

    Returns:
        ``supported`` if the reference entails the statement, ``contradicted`` if the two cannot both hold,
        ``unverified`` otherwise; with the points that agree and differ, and a calibrated confidence.
    """
    case = open_case(statement, reference, aliases)
    ruled = by_rules(case)
    silence = another_thing(case, ruled.differences) if ruled.verdict is Verdict.UNVERIFIED else ""
    if silence:
        return replace(ruled, verdict=Verdict.UNVERIFIED, reason=silence, confidence=0.0)
    features = describe(case, ruled)
    against, entailed = _against(case, ruled, features), _how_entailed(ruled, features)
    line = RULED_LINE if ruled.verdict is Verdict.CONTRADICTED else CONTRADICTION_LINE
    if against is not None and against.confidence >= line:
        return against
    worded = any(difference.kind in WORD_KINDS or is_role(difference.kind) for difference in ruled.differences)
    if worded or case.values.vague or narrows(case) or crosses(case) or names_another(case):
        entailed = 0.0
    if entailed >= SUPPORT_LINE:
        return _entailed(ruled, entailed)
    reason = ruled.reason if ruled.verdict is Verdict.UNVERIFIED else "it is not sure that the two say the same"
    return replace(ruled, verdict=Verdict.UNVERIFIED, reason=reason, confidence=0.0)


def _against(case: Case, ruled: Comparison, features: dict[str, float]) -> Comparison | None:
    """Return the case as a contradiction with its probability, or None if nothing differs or the tone forbids it."""
    if tone_forbids(case, ruled.differences):
        return None
    found = ruled.differences or (() if denies(case) else _excluded(case))
    if not found:
        return None
    if ruled.verdict is Verdict.CONTRADICTED:
        return replace(ruled, confidence=round(as_ruled(ruled.verdict, features), 3))
    sure = contradiction(features)
    kinds = ", ".join(dict.fromkeys(difference.kind for difference in found))
    reason = f"differs in {kinds}, the two being about the same thing (confidence {sure:.2f})"
    return replace(ruled, verdict=Verdict.CONTRADICTED, differences=found, reason=reason, confidence=round(sure, 3))


def _how_entailed(ruled: Comparison, features: dict[str, float]) -> float:
    decided = ruled.verdict is Verdict.SUPPORTED
    return as_ruled(ruled.verdict, features) if decided else support(features)


def _entailed(ruled: Comparison, sure: float) -> Comparison:
    """Return the case as a support with its probability."""
    if ruled.verdict is Verdict.SUPPORTED:
        return replace(ruled, confidence=round(sure, 3))
    reason = f"what it says is stated, the two being about the same thing (confidence {sure:.2f})"
    return replace(ruled, verdict=Verdict.SUPPORTED, differences=(), reason=reason, confidence=round(sure, 3))


def _excluded(case: Case) -> tuple[Difference, ...]:
    """Return the values of the statement whose best answer excludes them, though they may count other nouns."""
    return tuple(
        as_difference(pair.said, pair.known, case.statement, case.reference)
        for pair in case.values.pairs
        if pair.relation is Relation.OUTSIDE
    )
