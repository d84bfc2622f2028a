"""A sentence that says several things: is each of them stated by some claim?"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.judge.align import align
from factcheck.judge.amounts import align_values
from factcheck.judge.reading import Reading, glance, read
from factcheck.judge.rules import judge
from factcheck.judge.scopes import sets_scope
from factcheck.judge.units import Aliases, Unit, says_manner
from factcheck.language import tables
from factcheck.language.cues import has_phrase
from factcheck.model import Evidence, Verdict
from factcheck.values import comparable, within

#: Share of a sentence's content that the claims must cover together.
COVERED = 0.8
#: The same share where it is one claim.
ALONE = 0.95
_FEWEST_UNITS = 4


def stated_in_parts(text: str, evidence: list[Evidence], aliases: Aliases) -> list[Evidence]:
    """Return the claims that together state a sentence, or nothing if some part of it is left over.

    A claim counts if the sentence asserts it (the sentence entails the claim). Its quotes count for what they
    cover, since they are the source's own words for it.

    Args:
        text: the sentence.
        evidence: candidate claims that are held true.
        aliases: stem phrase -> entity id.

    Returns:
        The claims, most specific first; all names and values of the sentence are among theirs.
    """
    sentence = read(text, aliases)
    if len(sentence.units) < _FEWEST_UNITS or has_phrase(tuple(word.key for word in sentence.words), tables.EARLIER):
        return []
    hopes = [hope for each in evidence if (hope := _hope(text, each, aliases)).is_hopeful]
    if not hopes or not _may_cover(sentence, [hope.evidence for hope in hopes], aliases):
        return []
    asserted = [hope.evidence for hope in hopes if _asserts(text, hope, aliases)]
    return asserted if asserted and _covered(sentence, asserted, aliases) else []


class _Hope(NamedTuple):
    """A claim, whether the sentence quotes it, and those of its wordings that the sentence may say all of."""

    evidence: Evidence
    quoted: bool
    wordings: tuple[str, ...]

    @property
    def is_hopeful(self) -> bool:
        return self.quoted or bool(self.wordings)


def _hope(text: str, evidence: Evidence, aliases: Aliases) -> _Hope:
    """Tell how much of a claim a sentence may say, as far as their words tell."""
    said = {unit.key for unit in glance(text, aliases).units}
    most = tuple(wording for wording in evidence.claim.wordings if _is_mostly_in(said, wording, aliases))
    return _Hope(evidence, _quotes(text, evidence), most)


def _may_cover(sentence: Reading, evidence: list[Evidence], aliases: Aliases) -> bool:
    """Tell whether the claims, all of them, have the words of a sentence; seldom so, and seen without their values."""
    left = set(range(len(sentence.units)))
    for each in evidence:
        for text in _wordings(each):
            left.intersection_update(align(sentence, glance(text, aliases)).missing)
    return _leaves_little([sentence.units[at] for at in left], sentence, COVERED)


def _wordings(evidence: Evidence) -> tuple[str, ...]:
    """Return a claim in its own words and those of its sources."""
    quotes = tuple(citation.quote for citation in evidence.claim.sources if citation.quote)
    return (*evidence.claim.wordings, *quotes)


def _asserts(text: str, hope: _Hope, aliases: Aliases) -> bool:
    return hope.quoted or any(judge(wording, text, aliases).verdict is Verdict.SUPPORTED for wording in hope.wordings)


def _is_mostly_in(said: set[str], wording: str, aliases: Aliases) -> bool:
    """Tell whether what a sentence says has most of a wording's words and half of its names.

    Of a value there are many wordings, and a name need not be said in full.
    """
    units = [unit for unit in glance(wording, aliases).units if unit.raw.isalpha()]
    keys, names = {unit.key for unit in units}, {unit.key for unit in units if unit.kind == "name"}
    return len(keys & said) >= _MOST * len(keys) and 2 * len(names & said) >= len(names)


#: Share of a wording's words without which a sentence does not say all of it.
_MOST = 0.6


def _quotes(text: str, evidence: Evidence) -> bool:
    quotes = [citation.quote for citation in evidence.claim.sources if citation.quote]
    return any(len(quote.split()) >= _FEWEST_UNITS and normal(quote) in normal(text) for quote in quotes)


def normal(text: str) -> str:
    """Return a text with typographic quotes, dashes and white space made plain, for verbatim comparison."""
    for fancy, plain in (
        ("’", "'"),
        ("‘", "'"),
        ("“", '"'),
        ("”", '"'),
        ("–", "-"),
        ("—", "-"),
        ("‑", "-"),
        ("…", "..."),
    ):
        text = text.replace(fancy, plain)
    return " ".join(text.split()).lower()


def _covered(sentence: Reading, asserted: list[Evidence], aliases: Aliases) -> bool:
    open_units = set(range(len(sentence.units)))
    open_values = list(sentence.values)
    negations = 0
    for each in asserted:
        most = 0
        for wording in _wordings(each):
            reference = read(wording, aliases)
            alignment = align(sentence, reference)
            open_units &= set(alignment.missing)
            settled = {id(value) for value, _ in align_values(sentence, reference, alignment).agree}
            open_values = [
                value
                for value in open_values
                if id(value) not in settled
                and not any(comparable(value, other) and within(other, value) for other in reference.values)
            ]
            most = max(most, len(reference.negations))
        negations += most
    if open_values or len(sentence.negations) > negations:
        return False
    # what one claim leaves open, no other one states
    least = COVERED if len(asserted) > 1 else ALONE
    return _leaves_little([sentence.units[at] for at in open_units], sentence, least)


def _leaves_little(left: list[Unit], sentence: Reading, least: float) -> bool:
    """Tell whether what is left over of a sentence is of no weight; ``least`` is the share to be covered, 0..1."""
    total = sum(unit.weight for unit in sentence.units)
    return (
        not any(_weighs(sentence, unit) for unit in left) and 1.0 - sum(unit.weight for unit in left) / total >= least
    )


def _weighs(sentence: Reading, unit: Unit) -> bool:
    """Tell whether a word makes it another statement: a name, "only", "for children", "illegally"."""
    return sentence.names(unit) or unit.kind == "quantifier" or sets_scope(sentence, unit) or says_manner(unit)
