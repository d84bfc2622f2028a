"""The words by which two sentences are seen to be at odds; they stand in ``words.tsv``, reviewed as data."""

from __future__ import annotations

from pathlib import Path

from factcheck.language.sections import Sections
from factcheck.language.stem import stem

_FILE = Sections(Path(__file__).with_name("words.tsv"))


def _stems(section: str) -> frozenset[str]:
    return frozenset(map(stem, _FILE.words(section)))


def _pairs(section: str) -> frozenset[tuple[str, str]]:
    pairs = (row.split() for row in _FILE.lines(section))
    return frozenset((one, two) for one, two in pairs)


#: Two words in a row.
IDLE_DENIALS, ENDED = _pairs("idle denials"), _pairs("ended")
DENIALS = _FILE.words("denials")
DEGREES_THAT_DENY = _FILE.words("degrees that deny")
ALL, ANY = _FILE.words("all"), _FILE.words("any")
BOTH, AND = _FILE.words("both"), _FILE.words("and")
EACH, MEASURES = _FILE.words("each"), _FILE.words("measures")
EXCEPTIONS = _FILE.words("exceptions")
ONLY, NO_LIMIT = _FILE.words("only"), _FILE.words("no limit")
STILL, PAST = _FILE.words("still"), _FILE.words("past")
COMPARING = _FILE.words("comparing")
JOINING, TURNING = _FILE.words("joining"), _FILE.words("turning")
#: By their stems.
DENYING, ENDS = _stems("denying"), _stems("ends")
