"""The words of rules with limits; they stand in ``words.tsv``, reviewed as data."""

from __future__ import annotations

from pathlib import Path

from factcheck.language.sections import Sections
from factcheck.syntax.words import ENOUGH, SUFFICING

_FILE = Sections(Path(__file__).with_name("words.tsv"))


def _terms(section: str) -> frozenset[str]:
    return frozenset(each.replace("_", " ") for each in _FILE.words(section))


POSSIBLE = _terms("possible")
OBLIGING = _terms("obliging")
ALLOWING = _terms("allowing")
FORBIDDING = _terms("forbidding")
#: Words of an amount that need not be larger.
SUFFICIENT = ENOUGH | SUFFICING
INSUFFICIENT = _terms("insufficient")
LARGE = _terms("large")
SMALL = _terms("small")
DIMENSIONS = _terms("dimensions")
PASSING = _terms("passing")
ANYBODY = _terms("anybody")
HOLDING = _terms("holding")
PROVIDING = _terms("providing")
CARRIERS = _terms("carriers")
WORKING = _terms("working")
UNLIMITED = _terms("unlimited")
