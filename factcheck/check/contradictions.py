"""A text against itself: pairs of its sentences that cannot both hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck.fingerprint import fingerprint
from factcheck.inference.comparison import judge
from factcheck.inference.kinds import is_role, turned
from factcheck.inference.subjects import names_of, subjects
from factcheck.language.cues import subjective, uncheckable
from factcheck.language.names import unnamed_subject
from factcheck.language.typography import LONGEST_SENTENCE
from factcheck.match.pairs import Partners
from factcheck.model import Comparison, Difference, Finding, Level, Side, Statement, Verdict

RULE = "self-contradiction"
_ADVICE = "correct one of the two, or say how both can hold"
#: Kinds of difference that a story may show at two moments without contradicting itself.
_CHANGING = frozenset(("polarity", "opposite", "direction", "duration", "ordinal", "score"))


#: A sentence that differs from more others than this is one of a series ("Version 7 fixed 12 bugs"), not in conflict.
_MOST_RIVALS = 2


def contradictions(statements: Sequence[Statement], across: bool = False) -> list[Finding]:
    """Return the pairs of sentences that contradict each other.

    A text may lean on what it said before and may speak of different moments, so that only plain values, dates and
    holders of roles count, in sentences that name their subject.

    Args:
        statements: the sentences of one document or of several.
        across: whether sentences of different documents are held against each other too.

    Returns:
        Findings of the rule ``self-contradiction``, in the order of the sentences; ``said`` is the earlier one.
    """
    named = [each for each in statements if len(each.text) <= LONGEST_SENTENCE and _is_telling(each.text)]
    partners = Partners([subjects(each.text) for each in named])
    found: list[tuple[int, int, Difference]] = []
    for index, statement in enumerate(named):
        for other in partners.of(index):
            if across or _file(statement) == _file(named[other]):
                difference = _conflict(statement.text, named[other].text)
                if difference is not None:
                    found.append((index, other, difference))
    rivals = Counter(side for first, second, _ in found for side in (first, second))
    return [
        _finding(named[first], named[second], difference)
        for first, second, difference in found
        if max(rivals[first], rivals[second]) <= _MOST_RIVALS
    ]


def _file(statement: Statement) -> str:
    return statement.location.file if statement.location else ""


def _is_telling(text: str) -> bool:
    """Tell whether a sentence states facts and names what they are about."""
    return not (uncheckable(text) or subjective(text) or unnamed_subject(text))


def _conflict(first: str, second: str) -> Difference | None:
    """Return the point in which two sentences exclude each other, if neither says elsewhere what the other does."""
    forward, backward = judge(first, second), judge(second, first)
    if Verdict.SUPPORTED in (forward.verdict, backward.verdict):
        return None
    if _counts(forward, first, second):
        return forward.differences[0]
    return turned(backward.differences[0]) if _counts(backward, second, first) else None


def _counts(comparison: Comparison, one: str, two: str) -> bool:
    if comparison.verdict is not Verdict.CONTRADICTED or any(each.kind in _CHANGING for each in comparison.differences):
        return False
    return any(is_role(point.kind) for point in comparison.differences) or bool(names_of(one) & names_of(two))


def _finding(first: Statement, second: Statement, point: Difference) -> Finding:
    message = f'the text contradicts itself: {point.kind} "{point.said}" against "{point.reference}"'
    sides = tuple(Side(each.text, each.location) for each in (first, second))
    name = fingerprint(RULE, *sorted(each.text for each in (first, second)))
    return Finding(RULE, Level.ERROR, message, sides, _ADVICE, name)
