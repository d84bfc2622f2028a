"""The comparison of two sentences that each stand alone, as the claims of a base do: rules decide what is said."""

from __future__ import annotations

from dataclasses import replace

from factcheck.judge.apart import far_apart
from factcheck.judge.case import Case, align_words, covered, explained_here, explained_there, share, with_values
from factcheck.judge.confidence import ruled
from factcheck.judge.differences import agreements, differences
from factcheck.judge.features import describe
from factcheck.judge.objections import may_not_accuse, not_comparable
from factcheck.judge.reading import glance, read
from factcheck.judge.units import Aliases
from factcheck.judge.unstated import may_not_support
from factcheck.model import Comparison, Difference, Verdict

#: From this probability on it is said that what the rules alone call a contradiction is one; they are seldom wrong.
RULED_LINE = 0.6


def judge(statement: str, reference: str, aliases: Aliases | None = None) -> Comparison:
    """Compare two sentences that each stand alone, by rules: what one does not name it does not mean.

    Args:
        statement: the sentence under test.
        reference: the sentence that is taken to be true.
        aliases: stem phrases that name an entity, mapped to its id; names are otherwise compared as written.

    Returns:
        ``supported`` if the reference entails the statement, ``contradicted`` if they are about the same thing and
        cannot both hold, ``unverified`` otherwise; with the points that agree and differ, and a calibrated confidence.
    """
    said = read(statement, aliases)
    case = align_words(said, glance(reference, aliases))
    apart = far_apart(case)
    if not apart:
        case = align_words(said, read(reference, aliases))
        apart = far_apart(case)
    if apart:
        coverage, back = case.words.coverage, case.words.reference_coverage
        return Comparison(Verdict.UNVERIFIED, reason=apart, coverage=coverage, reference_coverage=back)
    case = with_values(case)
    found = by_rules(case)
    if found.verdict is Verdict.UNVERIFIED:
        return found
    return replace(found, confidence=round(ruled(found.verdict, describe(case, found)), 3))


def by_rules(case: Case) -> Comparison:
    """Compare two aligned sentences; see ``judge``. The confidence is left open."""
    found = differences(case)
    silence = not_comparable(case, found)
    if silence:
        return _result(case, Verdict.UNVERIFIED, found, silence)
    if found:
        silence = may_not_accuse(case, found)
        if silence:
            return _result(case, Verdict.UNVERIFIED, found, silence)
        kinds = ", ".join(dict.fromkeys(difference.kind for difference in found))
        return _result(case, Verdict.CONTRADICTED, found, f"differs in {kinds}")
    silence = may_not_support(case)
    if silence:
        return _result(case, Verdict.UNVERIFIED, (), silence)
    return _result(case, Verdict.SUPPORTED, (), "every part of it is stated")


def _result(case: Case, verdict: Verdict, found: tuple[Difference, ...], reason: str) -> Comparison:
    coverage = share(case.statement.units, case.words.missing, explained_here(case, found))
    back = share(case.reference.units, case.words.extra, explained_there(case, found))
    return Comparison(verdict, agreements(case), found, reason, 0.0, coverage, back, covered(case))
