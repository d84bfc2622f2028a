"""From what single claims say of each part of a statement to one verdict on the whole.

==========================================================  =======================
what the base holds on a part                               verdict on the part
==========================================================  =======================
a current claim entails it, no current claim denies both    supported
a current claim entails it, an equal one denies that claim  disputed
only a superseded or expired claim entails it               outdated
a claim held false entails it                               contradicted
a claim held false denies it                                supported
current claims deny it and none entails it                  contradicted or suspect
anything else                                               unverified
==========================================================  =======================

The statement gets the gravest verdict of its parts; it is supported only if each part is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from factcheck.inference.comparison import SUSPECT, as_comparison, judge, supported, unverified
from factcheck.inference.coverage import uncovered
from factcheck.inference.sentences import BY_THE_WAY, Judged, judge_sentences
from factcheck.judge.validity import is_current
from factcheck.language.cues import subjective, uncheckable
from factcheck.language.names import unnamed_subject
from factcheck.language.typography import same_words
from factcheck.language.vocabulary import Aliases
from factcheck.language.words import words
from factcheck.model import Claim, Comparison, Evidence, Match, Property, Result, Statement, Verdict
from factcheck.syntax.records import Proposition

#: Under this confidence nothing is said.
MIN_CONFIDENCE = SUSPECT
#: A match below this score is not shown as related.
RELATED = 0.2
#: A claim that has a smaller share of the statement's words, and of which the statement has a smaller share, is about
#: something else and not even compared.
TEXT_SHARED, CLAIM_SHARED = 0.2, 0.2
_SHOWN_RELATED = 3
_RANKS = {"preferred": 2, "normal": 1, "deprecated": 0}
_GRAVITY = (
    Verdict.UNVERIFIED,
    Verdict.SUPPORTED,
    Verdict.OUTDATED,
    Verdict.SUSPECT,
    Verdict.DISPUTED,
    Verdict.CONTRADICTED,
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a decision needs beside statement and candidates.

    Attributes:
        aliases: stem phrase -> entity id, for the statement at hand.
        claim: gives a claim by id, for successors.
        property: gives a property by id.
        search: gives the claims that a text may be about, best first, for rivals of what a sentence says in part.
        today: the day that validity is judged from.
        min_confidence: the line under which a difference is not said.
    """

    aliases: Aliases
    claim: Callable[[str], Claim | None]
    property: Callable[[str], Property | None]
    search: Callable[[str], Sequence[Match]]
    today: date
    min_confidence: float = MIN_CONFIDENCE


@dataclass(frozen=True, slots=True)
class _Word:
    """What one wording of a claim says of one part of the statement."""

    match: Match
    wording: str
    judged: Judged

    @property
    def claim(self) -> Claim:
        return self.match.claim


@dataclass(frozen=True, slots=True)
class _Part:
    """The verdict on one part of a statement."""

    verdict: Verdict
    reason: str
    evidence: tuple[Evidence, ...]
    successor: str | None = None


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
    near = [match for match in matches if match.text_shared >= TEXT_SHARED or match.claim_shared >= CLAIM_SHARED]
    found = _verbatim(statement, near, setting) or _by_parts(statement, near, setting)
    unnamed = unnamed_subject(statement.text)
    said = found.verdict not in (Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE)
    accusing = found.verdict.accuses
    known = _is_verbatim(statement, found) or _is_shared(unnamed, statement, found)
    if unnamed and said and not known and not _is_elsewhere(unnamed, statement, found, setting):
        return Result(statement, Verdict.UNVERIFIED, f'it does not say what "{unnamed}" is', related=related)
    mood = reason or subjective(statement.text)
    told = _same_mood(mood, statement, found) or _is_beside(mood, statement, found, setting)
    if mood and (not said or accusing) and not told:
        return Result(statement, Verdict.NOT_CHECKABLE, mood, related=related)
    decided = {each.claim.id for each in found.evidence}
    return replace(found, related=tuple(match for match in related if match.claim.id not in decided))


def _is_verbatim(statement: Statement, result: Result) -> bool:
    """Tell whether a claim says the same word for word, so that its author knew what "the club" is."""
    return any(same_words(statement.text, each.wording) for each in result.evidence)


def _is_shared(unnamed: str, statement: Statement, result: Result) -> bool:
    """Tell whether the claims speak of "the library" in the same words, and nothing before names another one."""
    if any(not each.name for each in statement.references) or unnamed.casefold() in _PRONOUNS:
        return False
    return all(unnamed.casefold() in each.wording.casefold() for each in result.evidence)


_PRONOUNS = frozenset({"it", "he", "she", "they", "this", "that", "these", "those", "i", "we", "you"})


def _same_mood(mood: str, statement: Statement, result: Result) -> bool:
    """Tell whether a sentence clashes with claims of its own mood: "will open on 3 May", "should be kept cold"."""
    if not result.evidence:
        return False
    ruled = mood == "opinion" and "should" in {word.key for word in words(statement.text)}
    return (mood == "prediction" or ruled) and all(subjective(each.wording) == mood for each in result.evidence)


def _is_beside(mood: str, statement: Statement, result: Result, setting: Setting) -> bool:
    """Tell whether what is wrong is said beside an opinion or a prediction: "The lovely bridge, built in 1911, ..."."""
    parts = _accused(statement, result, setting)
    if mood == "prediction":
        return bool(parts) and all(each.tense in ("past", "perfect", "") and not each.modal for each in parts)
    return mood == "opinion" and bool(parts) and all(each.kind in _ASIDES and not each.modal for each in parts)


def _accused(statement: Statement, result: Result, setting: Setting) -> list[Proposition]:
    """Return what of a statement the surest claim excludes."""
    if not result.evidence or not result.verdict.accuses:
        return []
    judged = judge_sentences(statement.text, result.evidence[0].wording, setting.aliases)
    least = setting.min_confidence
    return [each.said for each in judged if each.against is not None and each.against.confidence >= least]


def _is_elsewhere(unnamed: str, statement: Statement, result: Result, setting: Setting) -> bool:
    """Tell whether what is wrong is not said of what is unnamed: "It rained when the bridge opened in 1912"."""
    head = unnamed.rsplit(maxsplit=1)[-1].casefold()
    phrases = [
        phrase
        for made in _accused(statement, result, setting)
        for argument in made.arguments
        for phrase in argument.phrases
    ]
    return bool(phrases) and not any(phrase.kind == "pronoun" or phrase.head == head for phrase in phrases)


#: Kinds of proposition that state a fact by the way, whatever the sentence thinks of it.
_ASIDES = frozenset({"relative", "participle", "apposition", "parenthesis", "title", "time"})


def bears(score: float, text_shared: float, claim_shared: float) -> bool:
    """Tell whether a match can matter to a decision: it is compared, or shown as related; see ``Match``."""
    return score >= RELATED or text_shared >= TEXT_SHARED or claim_shared >= CLAIM_SHARED


# -- the sentence as a whole ----------


def _verbatim(statement: Statement, matches: Sequence[Match], setting: Setting) -> Result | None:
    """Return the result of a statement that claims say word for word."""
    found = [
        Evidence(match.claim, judge(statement.text, wording), wording, match.score)
        for match in matches
        for wording in match.claim.wordings
        if same_words(statement.text, wording)
    ]
    if not found:
        return None
    live = [each for each in found if _live(each.claim, statement.text, setting)]
    part = (
        _supported(statement, live, _rivals(live, matches, statement, setting))
        if live
        else _unlive(found, statement, setting)
    )
    return _result(statement, [part], setting) if part is not None else None


def _by_parts(statement: Statement, matches: Sequence[Match], setting: Setting) -> Result:
    """Return the result of judging each thing that a statement says."""
    columns: list[list[_Word]] = []
    for match in matches:
        for wording in match.claim.wordings:
            for at, each in enumerate(judge_sentences(statement.text, wording, setting.aliases)):
                if at == len(columns):
                    columns.append([])
                columns[at].append(_Word(match, wording, each))
    if all(
        column[0].judged.said.kind in BY_THE_WAY or _is_quoted(statement.text, column[0].judged.said.start)
        for column in columns
    ):
        columns = [[_silent(each) for each in column] for column in columns]
    columns = [_of_one_event(column, columns) for column in columns]
    parts = [_part(column, statement, matches, setting) for column in columns]
    grave = [each for each in parts if each.verdict in _GRAVITY[2:]]
    if grave:
        worst = max(grave, key=lambda each: _GRAVITY.index(each.verdict)).verdict
        return _result(statement, [each for each in grave if each.verdict is worst], setting)
    asserted = [
        part
        for part, column in zip(parts, columns, strict=True)
        if column and column[0].judged.said.kind not in BY_THE_WAY
    ]
    known = [each.wording for part in parts for each in part.evidence]
    if (
        asserted
        and all(each.verdict is Verdict.SUPPORTED for each in asserted)
        and not uncovered(statement.text, known)
    ):
        return _result(statement, [each for each in parts if each.verdict is Verdict.SUPPORTED], setting)
    return Result(statement, Verdict.UNVERIFIED, _nearest_reason(statement, matches, setting))


_QUOTED = re.compile(r"[\"“”„«»][^\"“”„«»]{2,}[\"“”„«»]")


def _is_quoted(text: str, place: int) -> bool:
    """Tell whether a place of a sentence stands between quotation marks: somebody's words."""
    return any(match.start() <= place < match.end() for match in _QUOTED.finditer(text))


def _silent(word: _Word) -> _Word:
    return replace(word, judged=replace(word.judged, against=None))


def _of_one_event(column: list[_Word], columns: list[list[_Word]]) -> list[_Word]:
    """Return what claims say of a part, without differences from claims of another event, as another part shows."""
    apart = {
        (each.claim.id, each.wording)
        for other in columns
        if other is not column
        for each in other
        if each.judged.elsewhere and other[0].judged.said.kind == "main"
    }
    return [_silent(each) if (each.claim.id, each.wording) in apart else each for each in column]


def _nearest_reason(statement: Statement, matches: Sequence[Match], setting: Setting) -> str:
    for match in matches[:1]:
        judged = judge_sentences(statement.text, match.claim.statement, setting.aliases)
        return unverified(judged, statement.text, match.claim.statement).reason
    return "the base holds nothing on this"


# -- one part ----------


def _part(column: Sequence[_Word], statement: Statement, matches: Sequence[Match], setting: Setting) -> _Part:
    entailed = _best([each for each in column if each.judged.support is not None and each.claim.rank != "deprecated"])
    live = [_support(each, statement) for each in entailed if _live(each.claim, statement.text, setting)]
    if live:
        return _supported(statement, live, _rivals(live, matches, statement, setting))
    denied = _denials(column, statement, setting)
    if entailed:
        unlive = _unlive([_support(each, statement) for each in entailed], statement, setting)
        if unlive is not None and (unlive.verdict is Verdict.CONTRADICTED or not denied):
            return unlive
    false = [each for each in column if not each.claim.truth and each.judged.against is not None and _is_denial(each)]
    if false:
        found = tuple([_support_by_denial(each) for each in _best(false)])
        return _Part(Verdict.SUPPORTED, "it denies what the base holds to be false", found)
    if denied:
        verdict = denied[0].comparison.verdict
        return _Part(
            verdict, denied[0].comparison.reason, tuple(each for each in denied if each.comparison.verdict is verdict)
        )
    return _Part(Verdict.UNVERIFIED, "", ())


def _is_denial(word: _Word) -> bool:
    against = word.judged.against
    return against is not None and against.situation == "a denial" and not against.doubts


def _best(found: Sequence[_Word]) -> list[_Word]:
    """Return one word for each claim, the surest."""
    best: dict[str, _Word] = {}
    for each in found:
        best.setdefault(each.claim.id, each)
    return list(best.values())


def _support(word: _Word, statement: Statement) -> Evidence:
    return Evidence(word.claim, supported([word.judged], statement.text, word.wording), word.wording, word.match.score)


def _support_by_denial(word: _Word) -> Evidence:
    comparison = Comparison(
        Verdict.SUPPORTED,
        reason="it denies what the base holds to be false",
        confidence=0.97,
        coverage=1.0,
        reference_coverage=1.0,
    )
    return Evidence(word.claim, comparison, word.wording, word.match.score)


def _denials(column: Sequence[_Word], statement: Statement, setting: Setting) -> list[Evidence]:
    """Return the current claims that exclude a part, the surest first."""
    found: dict[str, Evidence] = {}
    for each in column:
        outcome = each.judged.against
        if (
            outcome is None
            or not _live(each.claim, statement.text, setting)
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


def _live(claim: Claim, text: str, setting: Setting) -> bool:
    return claim.truth and claim.rank != "deprecated" and is_current(claim, text, setting.today)


def _unlive(found: Sequence[Evidence], statement: Statement, setting: Setting) -> _Part | None:
    false = tuple([each for each in found if not each.claim.truth])
    if false:
        return _Part(Verdict.CONTRADICTED, "the base holds this to be false", false)
    old = tuple([each for each in found if not is_current(each.claim, statement.text, setting.today)])
    if not old:
        return None
    successor = old[0].claim.superseded_by
    reason = "was true once; a later claim took its place" if successor else "was true once; its validity has ended"
    return _Part(Verdict.OUTDATED, reason, old, successor)


def _rivals(
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
        if not _live(match.claim, statement.text, setting) or not rival(match.claim, chosen.claim, setting.aliases):
            continue
        comparisons = [(judge(statement.text, wording, setting.aliases), wording) for wording in match.claim.wordings]
        comparison, wording = max(comparisons, key=lambda each: each[0].confidence)
        if comparison.verdict is not Verdict.SUPPORTED:
            found.append(Evidence(match.claim, comparison, wording, match.score))
    return found


def _supported(statement: Statement, supports: Sequence[Evidence], rivals: Sequence[Evidence]) -> _Part:
    """Weigh claims that entail a part against claims that deny it: the higher rank wins, equals are a dispute."""
    supports = sorted(supports, key=lambda each: (-_RANKS[each.claim.rank], -each.comparison.confidence, -each.score))
    if not rivals:
        return _Part(Verdict.SUPPORTED, supports[0].comparison.reason, tuple(supports))
    for_it = max(_RANKS[each.claim.rank] for each in supports)
    against = max(_RANKS[each.claim.rank] for each in rivals)
    if for_it > against:
        return _Part(Verdict.SUPPORTED, "the base prefers this claim over its rivals", tuple(supports))
    if against > for_it:
        return _Part(Verdict.CONTRADICTED, "the base prefers the claim that denies it", tuple(rivals))
    return _Part(Verdict.DISPUTED, "the base itself holds conflicting claims on this", (*supports, *rivals))


def rival(first: Claim, second: Claim, aliases: Aliases) -> bool:
    """Tell whether two claims of the base exclude each other."""
    if first.id == second.id:
        return False
    pairs = [(one, two) for one in first.wordings for two in second.wordings]
    return any(
        Verdict.CONTRADICTED in (judge(one, two, aliases).verdict, judge(two, one, aliases).verdict)
        for one, two in pairs
    )


def _result(statement: Statement, parts: Iterable[_Part], setting: Setting) -> Result:
    """Return parts of one verdict as the result on the statement."""
    told = list(parts)
    evidence = tuple(dict.fromkeys(each for part in told for each in part.evidence))
    confidence = max((each.comparison.confidence for each in evidence), default=0.0)
    reason = "; ".join(dict.fromkeys(part.reason for part in told))
    successor = next((part.successor for part in told if part.successor), None)
    found = Result(statement, told[0].verdict, reason, evidence, confidence=confidence)
    return replace(found, successor=setting.claim(successor) if successor else None)
