"""What a claim tells: its wording as a whole, and each plain sentence that the wording asserts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from factcheck.judge.parallels import parallels
from factcheck.judge.reading import read
from factcheck.judge.rules import judge
from factcheck.judge.units import Aliases
from factcheck.judge.unstated import UNCLEAR
from factcheck.language import tables
from factcheck.language.assertions import assertions
from factcheck.language.clauses import Clause, clauses, composed
from factcheck.language.words import words
from factcheck.model import Comparison, Difference, Span, Verdict

Back = Callable[[Span], Span]


def against(text: str, wording: str, aliases: Aliases) -> Iterator[Comparison]:
    """Yield the comparison of a statement with a wording, then those with what it asserts that say something of it.

    Args:
        text: the statement.
        wording: of a claim.
        aliases: stem phrase -> entity id.
    """
    whole = judge(text, wording, aliases)
    # what a part has of the statement, the whole has as well
    told = [(part, judge(text, part.text, aliases)) for part in (parts(wording) if whole.covered else ())]
    yield replace(whole, verdict=Verdict.UNVERIFIED, reason=UNCLEAR) if _is_mixed(text, whole, told) else whole
    for part, found in told:
        if found.verdict is not Verdict.UNVERIFIED or turns_round(found):
            yield _known_of(found, wording, part.back)


def _is_mixed(text: str, whole: Comparison, told: list[tuple[Clause, Comparison]]) -> bool:
    """Tell whether a wording has the words of a plain statement only here and there: none of its parts states it."""
    verdicts = {found.verdict for _, found in told}
    if whole.verdict is not Verdict.SUPPORTED or Verdict.SUPPORTED in verdicts or parts(text):
        return False
    # a part may state it with a pronoun: "the court annulled it"
    plain = len(told) > 1 and not any(_leans(part.text) for part, _ in told)
    return plain or Verdict.CONTRADICTED in verdicts


def _leans(text: str) -> bool:
    return any(word.key in tables.PRONOUNS or word.key == "one" for word in words(text))


def between(one: str, two: str, aliases: Aliases) -> Iterator[Comparison]:
    """Yield the comparison of two wordings of claims, then the contradictions between what they assert.

    Args:
        one: a wording, whose words are what is said.
        two: the wording that it is held against.
        aliases: stem phrase -> entity id.
    """
    whole, *others = against(one, two, aliases)
    yield whole
    yield from (each for each in others if each.verdict is Verdict.CONTRADICTED)
    for part in said_parts(one):
        for found in against(part.text, two, aliases):
            if found.verdict is Verdict.CONTRADICTED:
                yield said_of(found, one, part.back)


def turns_round(comparison: Comparison) -> bool:
    """Tell whether a comparison shows who did it to whom the other way round."""
    return any(each.kind == "direction" for each in comparison.differences)


#: What may stand at the end of a sentence without being a part of it.
ENDS = " .!?"


@lru_cache(maxsize=65536)
def parts(wording: str) -> tuple[Clause, ...]:
    """Return the plain sentences that a wording asserts beside itself; none if it is hedged or somebody's words."""
    found = _told_at_once(wording) or [part for whole in assertions(wording) for part in _parallel_parts(whole)]
    if len(found) == 1 and found[0].text.strip(ENDS) == wording.strip(ENDS):
        return ()
    reading = read(wording)
    # what may be, each of its parts says so of itself
    return () if reading.hedges - {"may"} or reading.attributed or reading.quoted else tuple(found)


def said_parts(text: str) -> tuple[Clause, ...]:
    """Return the plain sentences that a statement asserts and that may be held against it without the rest.

    Args:
        text: the statement.

    Returns:
        Those of ``parts`` that no reason narrows: of "missed two matches because of flu" it is said of these alone.
    """
    return tuple(part for part in parts(text) if not text[_end(part) :].lstrip().startswith("because"))


def _end(part: Clause) -> int:
    return max((there + length for _, there, length in part.parts), default=0)


def _told_at_once(wording: str) -> list[Clause]:
    """Return what one clause says of several things, before anything at its end is taken for an addition."""
    whole = parallels(wording) if ";" not in wording and len(clauses(wording)) == 1 else []
    return [composed(part, plain) for part in whole for plain in assertions(part.text)]


def _parallel_parts(whole: Clause) -> list[Clause]:
    return [composed(whole, part) for part in parallels(whole.text)] or [whole]


def said_of(found: Comparison, text: str, back: Back) -> Comparison:
    """Return a comparison of something made from a statement as one of the statement.

    Args:
        found: the comparison.
        text: the statement.
        back: maps a span of what was made from it to one of the statement's.
    """

    def said(point: Difference) -> Difference:
        span = back(point.said_span)
        return replace(point, said=text[span.start : span.end], said_span=span)

    return replace(_mapped(found, said), covered=tuple(map(back, found.covered)))


def _known_of(found: Comparison, wording: str, back: Back) -> Comparison:
    """Return a comparison with something made from a wording as one with the wording.

    What the wording says in other places is told in the words of the part: "not compulsory", "12 people".
    """

    def known(point: Difference) -> Difference:
        span = back(point.reference_span)
        own = point.reference_span.end - point.reference_span.start == span.end - span.start
        return replace(point, reference=wording[span.start : span.end] if own else point.reference, reference_span=span)

    return _mapped(found, known)


def _mapped(found: Comparison, point: Callable[[Difference], Difference]) -> Comparison:
    return replace(
        found, agreements=tuple(map(point, found.agreements)), differences=tuple(map(point, found.differences))
    )
