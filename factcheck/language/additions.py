"""What a sentence adds at its end: about the whole ("the lowest since 1979"), or a part of what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.language import tables
from factcheck.language.clauses import Clause, taken
from factcheck.language.subjects import Place, first_verb, is_subject_of
from factcheck.language.verbs import is_verb
from factcheck.language.words import words

#: What is added at the end about the whole: "the lowest since 1979", "up from 3%", "twelve fewer than in 2017".
_ADDED = re.compile(
    rf", (?P<added>(?:(?:{'|'.join(tables.ADDITION_LEADS)})\b"
    rf"|(?:[\w.,]+ ){{1,3}}(?:{'|'.join(tables.ADDITION_COMPARISONS)})\b"
    r"|(?:[\w.,]+ ){1,3}of (?:them|whom|which)\b)(?:[^,;:()]|,(?=\d{3}))*(?:, wh(?:o|ich) [^,;:()]*)?)$"
)
#: A part of what was counted before it: "holds 1.4 million books, including 900 manuscripts".
_INCLUDED = re.compile(r",? including (?P<part>\d[^,;:()]{2,100})$")


def without_added(text: str, subject: Place, start: int, end: int) -> int:
    """Return where a sentence ends without what is added about the whole, if it has a subject and verb before that."""
    match = _ADDED.search(text, start, end)
    if match is None:
        return end
    found, added = words(text[start : match.start()]), words(match["added"])
    apart = subject[0] != subject[1]
    verb = 0 if apart else first_verb(found)
    whole = verb is not None and (apart or is_subject_of(found[:verb]))
    own_verb = any(map(is_verb, added)) and added[0].key != "of"
    return match.start() if whole and not own_verb else end


def included(text: str, subject: Place, start: int, end: int) -> Iterator[Clause]:
    """Yield what is said of a part that is counted at the end: "holds 900 manuscripts"."""
    match = _INCLUDED.search(text, start, end)
    if match is None:
        return
    found = words(text[start : match.start()])
    verb = 0 if subject[0] != subject[1] else first_verb(found)
    if not found or verb is None or any(word.key in tables.AUXILIARIES for word in found[verb : verb + 2]):
        return
    yield taken(text, subject, (start, start + found[verb].end), match.span("part"))
