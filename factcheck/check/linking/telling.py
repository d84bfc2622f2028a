"""Whether a sentence whose value is linked to a claim says of the same thing that it is so."""

from __future__ import annotations

from factcheck.check.linking.records import Fit
from factcheck.check.linking.resemblance import NOT_OF_ALL, Rarities
from factcheck.inference.wording.asserting import is_to_come, says_so
from factcheck.inference.wording.narrowing import is_narrowed
from factcheck.inference.wording.same_thing import subject_left
from factcheck.inference.wording.shared import Setting, shared
from factcheck.inference.wording.units import Unit
from factcheck.model import Statement

#: What fits so well is told of one thing, by whatever noun the two call it.
_SURE = 2.2


def is_told_otherwise(fit: Fit, given: Statement, rarities: Rarities) -> bool:
    """Tell whether a sentence says of what its claim tells of, not of some of it or of what will be, that it is so.

    Args:
        fit: a value or name of it, and that of the claim.
        given: the sentence.
        rarities: of the words of the claim's file.
    """

    def is_topic(unit: Unit) -> bool:
        return unit.pos == "name" and rarities.of_part(unit) < NOT_OF_ALL

    said, known, text = fit.said.unit, fit.known.unit, fit.said.written.text
    if not says_so(said, text):
        return False
    found = shared(text, fit.known.wording, Setting(is_topic, given.before, frozenset(given.about)))
    told = {*found.pairs, *found.taken}
    other = subject_left(found.mine, told, is_topic) and subject_left(found.yours, set(found.pairs.values()), is_topic)
    if other and (fit.weight < _SURE or said.value is None):
        return False  # the café is closed on another day than the museum
    if said.value is None:
        return True
    return not is_narrowed(found, known, said) and not is_to_come(said, known, text, fit.known.wording)
