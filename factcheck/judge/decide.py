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

from collections.abc import Iterable, Sequence

from factcheck.inference.comparison import judge
from factcheck.inference.gaps import unverified
from factcheck.inference.kinds import BY_THE_WAY
from factcheck.inference.sentences import judge_sentences
from factcheck.judge.gates import is_beside, is_elsewhere, is_ours, is_shared, is_verbatim, same_mood
from factcheck.judge.parts import Part, Testimony, is_live, judge_part, outlived, rivals_of, weigh
from factcheck.judge.setting import Setting
from factcheck.judge.then import judge_then, was
from factcheck.language.cues import MOODS, STATING_NOTHING, subjective, uncheckable
from factcheck.language.names import unnamed_subject
from factcheck.language.typography import same_words
from factcheck.model import Evidence, Match, Result, Statement, Verdict
from factcheck.model.record import replace
from factcheck.patterns import pattern

#: A match below this score is not shown as related.
RELATED = 0.2
#: A claim that has a smaller share of the statement's words, and of which the statement has a smaller share, is about
#: something else and not even compared.
TEXT_SHARED, CLAIM_SHARED = 0.2, 0.2
_SHOWN_RELATED = 3
_GRAVITY = (
    Verdict.UNVERIFIED,
    Verdict.SUPPORTED,
    Verdict.OUTDATED,
    Verdict.SUSPECT,
    Verdict.DISPUTED,
    Verdict.CONTRADICTED,
)


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
    if reason in STATING_NOTHING:
        return Result(statement, Verdict.NOT_CHECKABLE, MOODS[reason], related=related)
    near = [match for match in matches if match.text_shared >= TEXT_SHARED or match.claim_shared >= CLAIM_SHARED]
    found = _verbatim(statement, near, setting) or _by_parts(statement, near, setting)
    unnamed = unnamed_subject(statement.text)
    said = found.verdict not in (Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE)
    accusing = found.verdict.accuses
    known = is_verbatim(statement, found) or is_shared(unnamed, statement, found) or is_ours(unnamed, statement)
    if unnamed and said and not known and not is_elsewhere(unnamed, statement, found, setting):
        return Result(statement, Verdict.UNVERIFIED, f'it does not say what "{unnamed}" is', related=related)
    mood = reason or subjective(statement.text)
    told = same_mood(mood, statement, found) or is_beside(mood, statement, found, setting)
    if mood and (not said or accusing) and not told:
        return Result(statement, Verdict.NOT_CHECKABLE, MOODS[mood], related=related)
    decided = {each.claim.id for each in found.evidence}
    if found.successor is not None:
        decided.add(found.successor.id)
    return replace(found, related=tuple(match for match in related if match.claim.id not in decided))


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
    live = [each for each in found if is_live(each.claim, statement.text, setting)]
    once = [each for each in found if was(statement.text, each.wording, each.claim, setting.today)]
    if live:
        part: Part | None = weigh(statement, live, rivals_of(live, matches, statement, setting))
    else:
        part = weigh(statement, once, ()) if once else outlived(found, statement, setting)
    return _result(statement, [part], setting) if part is not None else None


def _by_parts(statement: Statement, matches: Sequence[Match], setting: Setting) -> Result:
    """Return the result of judging each thing that a statement says."""
    columns: list[list[Testimony]] = []
    for match in matches:
        for wording in match.claim.wordings:
            for at, each in enumerate(judge_then(statement.text, wording, match.claim, setting.aliases, setting.today)):
                if at == len(columns):
                    columns.append([])
                columns[at].append(Testimony(match, wording, each))
    if all(
        column[0].judged.said.kind in BY_THE_WAY or _is_quoted(statement.text, column[0].judged.said.start)
        for column in columns
    ):
        columns = [[_silent(each) for each in column] for column in columns]
    if any(each.judged.elsewhere for column in columns for each in column):
        columns = [_of_one_event(column, columns) for column in columns]
    parts = [judge_part(column, statement, matches, setting) for column in columns]
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
    if asserted and all(each.verdict is Verdict.SUPPORTED for each in asserted):
        from factcheck.inference.coverage import uncovered

        if not uncovered(statement.text, known):
            return _result(statement, [each for each in parts if each.verdict is Verdict.SUPPORTED], setting)
    return Result(statement, Verdict.UNVERIFIED, _nearest_reason(statement, matches, setting))


_MARKS = frozenset('"“”„«»')
_QUOTED = pattern(r"[\"“”„«»][^\"“”„«»]{2,}[\"“”„«»]")


def _is_quoted(text: str, place: int) -> bool:
    """Tell whether a place of a sentence stands between quotation marks: somebody's words."""
    if _MARKS.isdisjoint(text):
        return False
    return any(match.start() <= place < match.end() for match in _QUOTED.finditer(text))


def _silent(word: Testimony) -> Testimony:
    return word._replace(judged=word.judged._replace(against=None))


def _of_one_event(column: list[Testimony], columns: list[list[Testimony]]) -> list[Testimony]:
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


def _result(statement: Statement, parts: Iterable[Part], setting: Setting) -> Result:
    """Return parts of one verdict as the result on the statement."""
    told = list(parts)
    evidence = tuple(dict.fromkeys(each for part in told for each in part.evidence))
    confidence = max((each.comparison.confidence for each in evidence), default=0.0)
    reason = "; ".join(dict.fromkeys(part.reason for part in told))
    successor = next((part.successor for part in told if part.successor), None)
    found = Result(statement, told[0].verdict, reason, evidence, confidence=confidence)
    return replace(found, successor=setting.claim(successor) if successor else None)
