"""What the claims of a base say of one part of a statement, weighed to the verdict on that part.

The table of verdicts stands in ``decide``, which puts the parts together.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.comparison import as_comparison, contradicts, judge, supported
from factcheck.inference.judged import Judged
from factcheck.judge.setting import Setting
from factcheck.judge.then import was
from factcheck.judge.validity import is_current, is_to_come
from factcheck.language.vocabulary import Aliases
from factcheck.logic.relations import Relation
from factcheck.model import Claim, Comparison, Evidence, Match, Property, Statement, Verdict
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Proposition

_RANKS = {"preferred": 2, "normal": 1, "deprecated": 0}


class Testimony(NamedTuple):
    """What one wording of a claim says of one part of the statement."""

    match: Match
    wording: str
    judged: Judged

    @property
    def claim(self) -> Claim:
        """The claim that the wording belongs to."""
        return self.match.claim


class Part(NamedTuple):
    """The verdict on one part of a statement."""

    verdict: Verdict
    reason: str
    evidence: tuple[Evidence, ...]
    successor: str | None = None


def judge_part(column: Sequence[Testimony], statement: Statement, matches: Sequence[Match], setting: Setting) -> Part:
    """Return the verdict on one part, from what every wording near it says of it."""
    if all(each.judged.support is None and each.judged.against is None for each in column):
        return Part(Verdict.UNVERIFIED, "", ())
    entailed = _best([each for each in column if each.judged.support is not None and each.claim.rank != "deprecated"])
    live = [_support(each, statement) for each in entailed if is_live(each.claim, statement.text, setting)]
    if live:
        return weigh(statement, live, rivals_of(live, matches, statement, setting))
    once = [each for each in entailed if was(statement.text, each.wording, each.claim, setting.today)]
    if once:
        # what holds now is no rival of what was
        return weigh(statement, [_support(each, statement) for each in once], ())
    denied = _denials(column, statement, setting)
    if entailed:
        unlive = outlived([_support(each, statement) for each in entailed], statement, setting)
        if unlive is not None and (unlive.verdict is Verdict.CONTRADICTED or not denied):
            return unlive
    false = [each for each in column if not each.claim.truth and each.judged.against is not None and _is_denial(each)]
    if false:
        found = tuple([_support_by_denial(each) for each in _best(false)])
        return Part(Verdict.SUPPORTED, "it denies what the base holds to be false", found)
    if denied:
        verdict = denied[0].comparison.verdict
        return Part(
            verdict, denied[0].comparison.reason, tuple(each for each in denied if each.comparison.verdict is verdict)
        )
    return Part(Verdict.UNVERIFIED, "", ())


def _is_denial(word: Testimony) -> bool:
    """Tell whether a part only denies what a claim says, so that it is so where the claim is false.

    "Neither Asp nor Bly sank" says more than that Asp did not, and "cannot sink" more than "does not sink".
    """
    against = word.judged.against
    if against is None or against.situation != "a denial" or against.doubts:
        return False
    known, said = against.pair.known, against.pair.said
    more = any(edit.relation in (Relation.FORWARD, Relation.INDEPENDENCE) for edit in against.pair.edits)
    later = said.tense == "future" != known.tense
    return not (more or later or any(_has_another(each, known) for each in said.arguments))


def _has_another(argument: Argument, known: Proposition) -> bool:
    """Tell whether an argument names more than the one that a proposition names: "neither Asp nor Bly"."""
    other = known.argument(argument.slot)
    return other is not None and len(argument.phrases) > len(other.phrases)


def _best(found: Sequence[Testimony]) -> list[Testimony]:
    """Return one word for each claim, the surest."""
    best: dict[str, Testimony] = {}
    for each in found:
        best.setdefault(each.claim.id, each)
    return list(best.values())


def _support(word: Testimony, statement: Statement) -> Evidence:
    return Evidence(word.claim, supported([word.judged], statement.text, word.wording), word.wording, word.match.score)


def _support_by_denial(word: Testimony) -> Evidence:
    comparison = Comparison(
        Verdict.SUPPORTED,
        reason="it denies what the base holds to be false",
        confidence=0.97,
        coverage=1.0,
        reference_coverage=1.0,
    )
    return Evidence(word.claim, comparison, word.wording, word.match.score)


def _denials(column: Sequence[Testimony], statement: Statement, setting: Setting) -> list[Evidence]:
    """Return the current claims that exclude a part, the surest first."""
    found: dict[str, Evidence] = {}
    for each in column:
        outcome = each.judged.against
        if (
            outcome is None
            or not is_live(each.claim, statement.text, setting)
            or outcome.confidence < setting.min_confidence
        ):
            continue
        known = setting.property(each.claim.property_id) if each.claim.property_id else None
        comparison = certain(as_comparison(outcome, statement.text, each.wording), known)
        other = found.get(each.claim.id)
        if other is None or other.comparison.confidence < comparison.confidence:
            found[each.claim.id] = Evidence(each.claim, comparison, each.wording, each.match.score)
    return sorted(found.values(), key=lambda each: (-_RANKS[each.claim.rank], -each.comparison.confidence, -each.score))


def certain(comparison: Comparison, known: Property | None) -> Comparison:
    """Return a comparison, made certain if the property of its claim holds one value and nothing speaks against it."""
    if known is None or not known.single_value or len(comparison.differences) != 1 or comparison.doubts:
        return comparison
    reason = f"{comparison.reason}; “{known.label}” holds one value, and nothing else differs"
    return replace(comparison, verdict=Verdict.CONTRADICTED, confidence=1.0, reason=reason)


def is_live(claim: Claim, text: str, setting: Setting) -> bool:
    """Tell whether a claim holds now: true, not deprecated, within its validity on the day of the setting."""
    return claim.truth and claim.rank != "deprecated" and is_current(claim, text, setting.today)


def outlived(found: Sequence[Evidence], statement: Statement, setting: Setting) -> Part | None:
    """Return the verdict of claims that hold no more or never held, or nothing if there is none."""
    false = tuple([each for each in found if not each.claim.truth])
    if false:
        return _held_false(false, statement, setting)
    today = setting.today
    past = [each for each in found if not is_to_come(each.claim, today)]
    old = tuple([each for each in past if not is_current(each.claim, statement.text, today)])
    if not old:
        return None
    successor = old[0].claim.superseded_by
    reason = "was true once; a later claim took its place" if successor else "was true once; its validity has ended"
    return Part(Verdict.OUTDATED, reason, old, successor)


def _held_false(false: tuple[Evidence, ...], statement: Statement, setting: Setting) -> Part:
    """Return the verdict of claims held to be false that entail a statement: it is false if it entails one of them.

    That the dam did not crack in the quake leaves open whether it cracked.
    """
    whole = tuple(
        [each for each in false if judge(each.wording, statement.text, setting.aliases).verdict is Verdict.SUPPORTED]
    )
    if whole:
        return Part(Verdict.CONTRADICTED, "the base holds this to be false", whole)
    told = tuple([replace(each, comparison=replace(each.comparison, confidence=_NARROWER)) for each in false])
    return Part(Verdict.SUSPECT, "the base holds a narrower case of this to be false", told)


#: How sure a suspicion is that rests on a narrower case which is false.
_NARROWER = 0.8


def rivals_of(
    supports: Sequence[Evidence], matches: Sequence[Match], statement: Statement, setting: Setting
) -> list[Evidence]:
    """Return the current claims that exclude a claim that supports, each with the statement compared."""
    chosen = supports[0]
    known = {each.claim.id for each in supports}
    others = {
        match.claim.id: match
        for match in (*matches, *setting.search(chosen.claim.statement))
        if match.claim.id not in known
    }
    found = []
    for match in others.values():
        if not is_live(match.claim, statement.text, setting) or not rival(match.claim, chosen.claim, setting.aliases):
            continue
        comparisons = [(judge(statement.text, wording, setting.aliases), wording) for wording in match.claim.wordings]
        comparison, wording = max(comparisons, key=lambda each: each[0].confidence)
        if comparison.verdict is not Verdict.SUPPORTED:
            found.append(Evidence(match.claim, comparison, wording, match.score))
    return found


def weigh(statement: Statement, supports: Sequence[Evidence], rivals: Sequence[Evidence]) -> Part:
    """Weigh claims that entail a part against claims that deny it: the higher rank wins, equals are a dispute."""
    supports = sorted(supports, key=lambda each: (-_RANKS[each.claim.rank], -each.comparison.confidence, -each.score))
    if not rivals:
        return Part(Verdict.SUPPORTED, supports[0].comparison.reason, tuple(supports))
    for_it = max(_RANKS[each.claim.rank] for each in supports)
    against = max(_RANKS[each.claim.rank] for each in rivals)
    if for_it > against:
        return Part(Verdict.SUPPORTED, "the base prefers this claim over its rivals", tuple(supports))
    if against > for_it:
        return Part(Verdict.CONTRADICTED, "the base prefers the claim that denies it", tuple(rivals))
    return Part(Verdict.DISPUTED, "the base itself holds conflicting claims on this", (*supports, *rivals))


def rival(first: Claim, second: Claim, aliases: Aliases) -> bool:
    """Tell whether two claims of the base exclude each other."""
    if first.id == second.id:
        return False
    pairs = [(one, two) for one in first.wordings for two in second.wordings]
    return any(contradicts(one, two, aliases) or contradicts(two, one, aliases) for one, two in pairs)
