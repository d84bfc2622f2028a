"""A text against itself: pairs of its sentences that cannot both hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck.fingerprint import fingerprint
from factcheck.judge.differences import is_role, turned
from factcheck.judge.reading import Reading, read, weighty_keys
from factcheck.judge.rules import judge
from factcheck.language.cues import subjective, uncheckable
from factcheck.language.names import unnamed_subject
from factcheck.language.propositions import is_sentence, propositions
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
    judged = [each for each in statements if len(each.text) <= LONGEST_SENTENCE]
    unfolded = [(each, _telling(propositions(each.text, each.context))) for each in judged]
    named = [statement for statement, telling in unfolded if telling]
    pieces = [telling for _, telling in unfolded if telling]
    partners = Partners([[weighty_keys(read(piece)) for piece in each] for each in pieces])
    found: list[tuple[int, int, Difference]] = []
    for index, statement in enumerate(named):
        for other in partners.of(index):
            if across or _file(statement) == _file(named[other]):
                difference = _conflict(pieces[index], pieces[other])
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


def _telling(texts: Sequence[str]) -> list[str]:
    """Return the propositions that may be held against others: facts that name what they are about."""
    return [text for text in texts if _is_telling(text)]


def _is_telling(text: str) -> bool:
    reading = read(text)
    if reading.quoted or not any(unit.kind == "name" for unit in reading.units) or not is_sentence(text):
        return False
    return not (uncheckable(text) or subjective(text) or unnamed_subject(text))


def _conflict(first: Sequence[str], second: Sequence[str]) -> Difference | None:
    """Return the point in which two sentences exclude each other, if neither says elsewhere what the other does."""
    found: list[tuple[float, str, str, Difference]] = []
    agreed: set[str] = set()
    for one in first:
        for two in second:
            forward, backward = judge(one, two), judge(two, one)
            if Verdict.SUPPORTED in (forward.verdict, backward.verdict):
                agreed.update((one, two))
            elif _counts(forward, one, two):
                found.append((forward.confidence, one, two, forward.differences[0]))
            elif _counts(backward, two, one):
                found.append((backward.confidence, one, two, turned(backward.differences[0])))
    left = [each for each in found if each[1] not in agreed and each[2] not in agreed]
    return max(left, key=lambda each: each[0])[3] if left else None


def _counts(comparison: Comparison, one: str, two: str) -> bool:
    if comparison.verdict is not Verdict.CONTRADICTED or any(each.kind in _CHANGING for each in comparison.differences):
        return False
    if any(point.kind == "number" and not _counts_something(read(one), point) for point in comparison.differences):
        return False
    roles = any(is_role(point.kind) for point in comparison.differences)
    return roles or _names_shared(read(one), read(two))


def _counts_something(reading: Reading, point: Difference) -> bool:
    """Tell whether a number counts things ("three pillars"); alone it may be a mark ("version 2", "issue 17")."""
    return any(value.noun for value in reading.values if reading.text[value.start : value.end] == point.said)


def _names_shared(one: Reading, two: Reading) -> bool:
    names = [{unit.key for unit in reading.units if unit.kind == "name"} for reading in (one, two)]
    return bool(names[0] & names[1])


def _finding(first: Statement, second: Statement, point: Difference) -> Finding:
    message = f'the text contradicts itself: {point.kind} "{point.said}" against "{point.reference}"'
    sides = tuple(Side(each.text, each.location) for each in (first, second))
    name = fingerprint(RULE, *sorted(each.text for each in (first, second)))
    return Finding(RULE, Level.ERROR, message, sides, _ADVICE, name)
