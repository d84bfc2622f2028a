"""Whether a sentence says, in words of its own, that a point is so, and of all that a claim tells of."""

from __future__ import annotations

from factcheck.check.linking.records import Fit
from factcheck.check.linking.resemblance import NOT_OF_ALL, Rarities
from factcheck.check.opposition.sides import side
from factcheck.inference.wording.asserting import is_to_come, says_so
from factcheck.inference.wording.dating import is_of_before
from factcheck.inference.wording.narrowing import is_narrowed
from factcheck.inference.wording.same_thing import is_of_another_thing, is_singled_out, subject_left
from factcheck.inference.wording.shared import Setting, Shared, shared
from factcheck.inference.wording.units import Unit
from factcheck.model import Span, Statement
from factcheck.patterns import pattern
from factcheck.values.resolve import Rewritten

#: What ends a part of a sentence.
_MARK = pattern(r"[,;:()—–]")


def as_told(fit: Fit, given: Statement, rarities: Rarities) -> Fit | None:
    """Return two points that differ with the signs of their sentences, or None where that of the text may be right.

    Args:
        fit: a point of the sentence, and that of a claim.
        given: the sentence.
        rarities: of the words of the claim's file.
    """
    said, known = fit.said.unit, fit.known.unit
    denied = _is_denied(fit)
    turned = denied or "compares" in side(given.text).says
    if not _is_said(fit, given) or (said.value is None and turned):
        return None

    def is_topic(unit: Unit) -> bool:
        return unit.pos == "name" and rarities.of_part(unit) < NOT_OF_ALL

    found = shared(fit.said.written.text, fit.known.wording, Setting(is_topic, given.before, frozenset(given.about)))
    other = _is_of_another_subject(found)
    apart = other or is_of_another_thing(found, said) if said.value is None else is_narrowed(found, known, said)
    apart = apart or is_singled_out(found) or is_of_before(said, fit.said.written.text, fit.known.wording)
    if apart:
        return None  # the café is closed on another day than the museum
    return fit._replace(signs={**fit.signs, "other_subject": float(other), "denied": float(denied)})


def _is_said(fit: Fit, given: Statement) -> bool:
    """Tell whether a sentence itself says that something is so, and not that it may be, or will be one day."""
    said, known, text = fit.said.unit, fit.known.unit, fit.said.written.text
    if not is_written(said, fit.said.written, given) or not says_so(said, text):
        return False
    return said.value is None or not is_to_come(said, known, text, fit.known.wording)


def is_written(unit: Unit, written: Rewritten, given: Statement) -> bool:
    """Tell whether a sentence itself has a word, and nothing that takes it up.

    Args:
        unit: the word.
        written: the sentence with what it takes up written out.
        given: the sentence.
    """
    place = written.back(Span(unit.start, unit.end))
    return given.text[place.start : place.end] == written.text[unit.start : unit.end]


def _is_denied(fit: Fit) -> bool:
    """Tell whether the part of a sentence in which a point stands denies, or its claim: "two will not do"."""
    text, start = fit.said.written.text, fit.said.unit.start
    marks = [each.end() for each in _MARK.finditer(text)]
    first = max((each for each in marks if each <= start), default=0)
    part = Span(first, min((each for each in marks if each > start), default=len(text)))
    return bool(side(text).denials_in(part)) != bool(side(fit.known.wording).denials)


def _is_of_another_subject(found: Shared) -> bool:
    """Tell whether both sentences begin with something of which the other says nothing."""
    known, told = {*found.pairs, *found.taken}, set(found.pairs.values())
    return subject_left(found.mine, known, found.topic) and subject_left(found.yours, told, found.topic)
