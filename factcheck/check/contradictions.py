"""A text against itself: pairs of its sentences that cannot both hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.check.ages import conflicting_ages
from factcheck.check.writing_out import written_out
from factcheck.fingerprint import fingerprint
from factcheck.inference.comparison import judge
from factcheck.inference.kinds import is_role, turned
from factcheck.inference.subjects import names_of, subjects
from factcheck.language.cues import subjective, uncheckable
from factcheck.language.names import unnamed_subject
from factcheck.language.typography import LONGEST_SENTENCE
from factcheck.match.pairs import Partners
from factcheck.model import Comparison, Difference, Finding, Level, Side, Span, Statement, Verdict
from factcheck.model.record import replace
from factcheck.syntax.framing import readings
from factcheck.values.resolve import Rewritten

RULE = "self-contradiction"
_ADVICE = "correct one of the two, or say how both can hold"
#: Kinds of difference that a story may show at two moments without contradicting itself.
_CHANGING = frozenset(("polarity", "opposite", "direction", "duration", "ordinal", "score"))

#: From this confidence on, and without a doubt, a difference inside one text is shown.
_SURE = 0.92

#: A sentence that differs from more others than this is one of a series ("Version 7 fixed 12 bugs"), not in conflict.
_MOST_RIVALS = 2


def contradictions(statements: Sequence[Statement], across: bool = False) -> list[Finding]:
    """Return the pairs of sentences that contradict each other.

    A text may lean on what it said before and may speak of different moments, so that only plain values, dates and
    holders of roles count, in sentences that name their subject.

    Args:
        statements: the sentences of one document or of several, with what they take up from before.
        across: whether sentences of different documents are held against each other too.

    Returns:
        Findings of the rule ``self-contradiction``, in the order of the sentences; ``said`` is the earlier one.
    """
    read = [(each, _named(each)) for each in statements]
    named = [(each, told) for each, told in read if len(told.text) <= LONGEST_SENTENCE and _is_telling(told.text)]
    partners = Partners([subjects(told.text) for _, told in named])
    found: list[tuple[int, int, Difference]] = []
    for index, (statement, told) in enumerate(named):
        for at in partners.of(index):
            other, other_told = named[at]
            if across or _file(statement) == _file(other):
                difference = _conflict(told.text, other_told.text)
                if difference is not None:
                    found.append((index, at, _as_written(difference, statement, told, other, other_told)))
    found += _ages(named, across)
    rivals = Counter(side for first, second, _ in found for side in (first, second))
    return [
        _finding(named[first][0], named[second][0], difference)
        for first, second, difference in found
        if max(rivals[first], rivals[second]) <= _MOST_RIVALS
    ]


def _ages(named: Sequence[tuple[Statement, Rewritten]], across: bool) -> Iterator[tuple[int, int, Difference]]:
    """Yield the pairs of sentences whose ages and birth years do not fit."""
    for first, second, one, two in conflicting_ages([(each, told.text) for each, told in named]):
        (here, told), (there, other) = named[first], named[second]
        if across or _file(here) == _file(there):
            point = Difference("age", "", "", Span(one.start, one.end), Span(two.start, two.end))
            yield first, second, _as_written(point, here, told, there, other)


def _named(statement: Statement) -> Rewritten:
    """Return a sentence with the names in place of "it" and "the museum", where it is safe what they are."""
    if any(each.rivals or not each.name or not each.sure or each.bridged for each in statement.references):
        return Rewritten(statement.text, ())
    return written_out(statement)


def _as_written(point: Difference, one: Statement, told: Rewritten, two: Statement, other: Rewritten) -> Difference:
    said, reference = told.back(point.said_span), other.back(point.reference_span)
    return replace(
        point, said=one.text[said.start : said.end], reference=two.text[reference.start : reference.end],
        said_span=said, reference_span=reference,
    )  # fmt: skip


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
    kinds = {each.kind for each in comparison.differences}
    if comparison.confidence < _SURE or comparison.doubts:
        return False
    if kinds & _CHANGING:
        # how long a thing lasted does not change from one moment to the next
        return kinds == {"duration"} and bool(_lasted(one) & _lasted(two))
    return any(is_role(point.kind) for point in comparison.differences) or bool(names_of(one) & names_of(two))


def _lasted(text: str) -> set[str]:
    """Return the things that lasted as long as a sentence says."""
    spells = [each.argument("holder") for ways in readings(text) for each in ways if each.frame == "duration"]
    return {
        phrase.head
        for each in spells
        if each is not None
        for phrase in each.phrases
        if phrase.kind == "name" or phrase.determiner == "the"
    }


def _finding(first: Statement, second: Statement, point: Difference) -> Finding:
    message = f'the text contradicts itself: {point.kind} "{point.said}" against "{point.reference}"'
    sides = tuple(Side(each.text, each.location) for each in (first, second))
    name = fingerprint(RULE, *sorted(each.text for each in (first, second)))
    return Finding(RULE, Level.ERROR, message, sides, _ADVICE, name)
