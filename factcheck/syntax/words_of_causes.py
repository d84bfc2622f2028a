"""Words by which it is told why something came about; they stand in ``words.tsv``."""

from __future__ import annotations

from pathlib import Path

from factcheck.language.sections import Sections

_FILE = Sections(Path(__file__).with_name("words.tsv"))
_words, _lines = _FILE.words, _FILE.lines

#: Verb -> the slot of what its subject brings about.
BRINGING_ABOUT = {verb: slot for verb, slot, *_ in _FILE.rows("bringing_about")}
COMPELLING = _words("compelling")
HINDERING = _words("hindering")
RESULTING = _words("resulting")
DOING_BY_HAPPENING = _lines("doing_by_happening")
STOPPING_BY_ITSELF = _lines("stopping_by_itself")
BREAKING_OUT = _lines("breaking_out")
REASONS = _words("reasons")
#: Verbs of what tells why something came about.
BRINGING = BREAKING_OUT | DOING_BY_HAPPENING | frozenset(BRINGING_ABOUT)
