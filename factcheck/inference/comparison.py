"""Two sentences, one comparison: what all edits come to, told with spans, reason, situation and doubts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factcheck.inference.doubts import DOUBTS
from factcheck.inference.edits import Edit
from factcheck.inference.gaps import unverified
from factcheck.inference.judged import Judged
from factcheck.inference.kinds import BY_THE_WAY
from factcheck.inference.outcomes import judge_readings
from factcheck.inference.sentences import judge_sentences
from factcheck.inference.situations import CONTRADICTED, COUNTS, SUSPECT, Outcome
from factcheck.inference.worded import with_wording
from factcheck.language.typography import same_words
from factcheck.language.vocabulary import Aliases, Key, Term
from factcheck.logic.relations import Relation
from factcheck.model import Comparison, Difference, Span, Verdict
from factcheck.patterns import pattern
from factcheck.syntax.records import Readings

#: Kind of edit -> kind of difference, where they are not called the same.
_KINDS = {
    "negation": "polarity",
    "swap": "direction",
    "order": "direction",
    "outcome": "opposite",
    "phase": "opposite",
    "exclusive": "opposite",
    "preposition": "opposite",
    "modifier opposite": "opposite",
    "quantifier": "number",
    "list": "list",
    "days": "list",
    "bound": "number",
    "version": "version",
}


def judge(statement: str, reference: str, aliases: Aliases | None = None, leaning: bool = False) -> Comparison:
    """Compare two sentences.

    Args:
        statement: the sentence under test.
        reference: the sentence that is taken to be true.
        aliases: stem phrases that name an entity, mapped to its id; names are otherwise compared as written.
        leaning: whether the two belong together, so that what one leaves unnamed is taken from the other.

    Returns:
        ``supported`` if the reference entails the statement, ``contradicted`` or ``suspect`` if the two cannot or
        may not both hold, ``unverified`` otherwise.
    """
    if same_words(statement, reference):
        return _same()
    return _put_together(judge_sentences(statement, reference, aliases, leaning), statement, reference)


def contradicts(statement: str, reference: str, aliases: Aliases | None = None) -> bool:
    """Tell whether ``judge`` would say that a sentence is contradicted by another one, without saying why.

    It is asked of two claims for each statement that one of them supports, so that the answers are kept.

    Args:
        statement: the sentence under test.
        reference: the sentence that is taken to be true.
        aliases: as of ``judge``.
    """
    return _contradicts(statement, reference, frozenset(aliases.items()) if aliases else None)


@lru_cache(maxsize=16384)
def _contradicts(statement: str, reference: str, aliases: frozenset[tuple[Key, str | Term]] | None) -> bool:
    if same_words(statement, reference):
        return False
    meant: Aliases | None = dict(aliases) if aliases else None  # type: ignore[assignment]
    against = strongest(each for each in judge_sentences(statement, reference, meant) if each.support is None)
    return against is not None and against.confidence >= CONTRADICTED


def judge_read(statement: str, reference: str, said: Readings, known: Readings) -> Comparison:
    """Compare two sentences that have been read.

    Args:
        statement: the sentence under test.
        reference: the sentence that is taken to be true.
        said: what the first says.
        known: what the second says.
    """
    if same_words(statement, reference):
        return _same()
    return _put_together(with_wording(judge_readings(said, known), statement, reference), statement, reference)


def _same() -> Comparison:
    why = "the claim says the same, word for word"
    return Comparison(Verdict.SUPPORTED, (), (), why, confidence=1.0, coverage=1.0, reference_coverage=1.0)


def _put_together(judged: tuple[Judged, ...], statement: str, reference: str) -> Comparison:
    against = strongest(each for each in judged if each.support is None)
    if against is not None and against.confidence >= SUSPECT:
        return as_comparison(against, statement, reference)
    asserted = [each for each in judged if each.said.kind not in BY_THE_WAY]
    if asserted and all(each.support is not None for each in asserted):
        from factcheck.inference.coverage import uncovered  # few claims come so far

        if not uncovered(statement, [reference]):
            return supported(asserted, statement, reference)
    return unverified(judged, statement, reference)


def strongest(judged: Iterable[Judged]) -> Outcome | None:
    """Return the surest exclusion among what is said, or None."""
    found = [each.against for each in judged if each.against is not None]
    return max(found, key=lambda each: each.confidence, default=None)


def as_comparison(outcome: Outcome, statement: str, reference: str) -> Comparison:
    """Return an exclusion as a comparison: contradicted where it is sure enough, else suspect."""
    verdict = Verdict.CONTRADICTED if outcome.confidence >= CONTRADICTED else Verdict.SUSPECT
    edits = outcome.differences or (_denial(outcome),)
    found = tuple([_difference(edit, statement, reference, outcome) for edit in edits])
    return Comparison(
        verdict, agreements(outcome, statement, reference), found, reason_of(outcome), outcome.confidence, 1.0, 1.0,
        doubts=_doubts_of(outcome, statement), situation=_situation(outcome),
    )  # fmt: skip


def _doubts_of(outcome: Outcome, statement: str) -> tuple[str, ...]:
    """Return what speaks against an exclusion, with whose words they are."""
    speaker = outcome.pair.said.speaker
    found = (
        re.search(
            rf"\b(?:(?:the|its|his|her|their)\s+(?:[^\W\d_]+\s+)?)?{re.escape(speaker)}\b", statement, re.IGNORECASE
        )
        if speaker
        else None
    )
    told = f"these are the words of “{found.group()}”" if found else SOMEBODY
    return tuple([told if each == SOMEBODY else each for each in outcome.doubts])


#: The doubt about what somebody says, where it is not told who.
SOMEBODY = DOUBTS["speaker"][0]


def _situation(outcome: Outcome) -> str:
    right, wrong = COUNTS[outcome.situation]
    measured = f"right in {right} of {right + wrong} measured cases" if right + wrong else "not measured"
    return f"{outcome.situation}: {measured}"


def _denial(outcome: Outcome) -> Edit:
    said, known = outcome.pair.said, outcome.pair.known
    return Edit("verb", "negation", Relation.NEGATION, Span(said.start, said.end), Span(known.start, known.end))


_NOT = pattern(r"\b(?:but\s+)?not\s+(?:[^\W\d_]+\s+){0,2}$", re.IGNORECASE)


def _denial_span(span: Span, text: str, edit: Edit) -> Span:
    """Return a span with the "not for" before it, where that is what differs."""
    before = _NOT.search(text[: span.start]) if edit.kind == "negation" and edit.slot != "verb" else None
    return Span(before.start(), span.end) if before else span


def _difference(edit: Edit, statement: str, reference: str, outcome: Outcome) -> Difference:
    said = edit.said or Span(outcome.pair.said.start, outcome.pair.said.end)
    known = edit.known or Span(outcome.pair.known.start, outcome.pair.known.end)
    said, known = _denial_span(said, statement, edit), _denial_span(known, reference, edit)
    kind = _KINDS.get(edit.kind, edit.kind)
    return Difference(kind, statement[said.start : said.end], reference[known.start : known.end], said, known)


#: Situation -> why, in one clause.
REASONS = {
    "a denial": "one says what the other denies",
    "an opposite": "the two say opposite things",
    "another outcome of one event": "the base tells another outcome",
    "another value": "the base gives another value for this",
    "another limit": "the base gives another limit",
    "another date of what happens once": "the base gives another date for what happens only once",
    "another date": "the base gives another date",
    "another date of a plan": "the base gives another date for this plan",
    "another end of a spell": "the base says that it began or ended at another time",
    "another holder of a role": "the base names another holder of this role",
    "another filler of a slot with one": "the base names another one, and there can be only one",
    "another one of what happens once": "the base names another one for what happens only once",
    "another one of a pair": "the base names another one beside it",
    "another rank": "the base gives another rank",
    "another part of a whole": "the base says how many of them, and it is another part",
    "an end or a beginning": "the base says when this began or ended",
    "a place or name that differs": "the base names another place",
    "only this one": "one of the two says that it is this one only, and the other names another one",
    "a list that is complete": "the base gives a longer list, and the statement says that its own is complete",
    "who does it to whom": "the base tells it the other way round: who does it to whom",
    "another kind of thing": "the base names another kind of thing here",
    "a value beside the same words": "the base gives another value for what seems to be the same thing",
    "two that changed places": "the base tells these two the other way round",
    "another word in its place": "the base names something else here",
    "a copy but for one thing": "all else is as the base tells it, and what stands here can hardly be so beside it",
    "a case that a limit settles": "the base gives a limit that says otherwise of this case",
    "another order of two amounts": "the base tells which of the two is the larger",
    "another count in a passage": "the passage counts this otherwise",
    "another amount in a passage": "the passage seems to give another amount for this",
    "another date in a passage": "the passage seems to give another date for this",
}


def reason_of(outcome: Outcome) -> str:
    """Return why an outcome excludes, in one clause for an editor."""
    return REASONS[outcome.situation]


def supported(judged: list[Judged], statement: str, reference: str) -> Comparison:
    """Return the comparison of a statement all of whose parts a claim entails."""
    outcomes = [each.support for each in judged if each.support is not None]
    narrower = any(each.relation is Relation.FORWARD for each in outcomes)
    reason = "the claim says this, and says more" if narrower else "the claim says the same"
    soft = sum(edit.soft for each in outcomes for edit in each.pair.edits)
    found = tuple([point for each in outcomes for point in agreements(each, statement, reference)])
    return Comparison(Verdict.SUPPORTED, found, (), reason, round(0.98 - 0.03 * min(soft, 5), 3), 1.0, 1.0)


def agreements(outcome: Outcome, statement: str, reference: str) -> tuple[Difference, ...]:
    """Return the values and names of a statement that the claim has as well."""
    differing = {(edit.said.start, edit.said.end) for edit in outcome.pair.edits if edit.said is not None}
    found = []
    for argument in outcome.pair.said.arguments:
        other = outcome.pair.known.argument(argument.slot)
        for phrase in argument.phrases:
            if (
                other is None
                or (phrase.start, phrase.end) in differing
                or (phrase.value is None and phrase.kind != "name")
            ):
                continue
            span = (
                Span(phrase.value.start, phrase.value.end)
                if phrase.value is not None
                else Span(phrase.start, phrase.end)
            )
            if (span.start, span.end) in differing:
                continue
            match = other.phrases[0]
            there = (
                Span(match.value.start, match.value.end) if match.value is not None else Span(match.start, match.end)
            )
            kind = phrase.value.kind if phrase.value is not None else "name"
            found.append(
                Difference(kind, statement[span.start : span.end], reference[there.start : there.end], span, there)
            )
    return tuple(found)
