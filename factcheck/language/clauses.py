"""Cut a compound sentence into clauses that could each stand alone."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.language import tables
from factcheck.language.subjects import first_verb
from factcheck.language.verbs import is_forming, is_verb
from factcheck.language.words import Word, words
from factcheck.model import Span

#: What may join two clauses; a bare "and" only where a subject and a verb follow.
_JOINT = re.compile(r";\s?|,?\s(?:and|but|while|whereas)\s|,\s(?:yet|so)\s|,\s", re.IGNORECASE)
_FEWEST_WORDS = 3
#: A clause's verb stands within so many words behind its subject.
_VERB_REACH = 6
#: Characters in which subject and verb must show.
_LOOK = 200


class Clause(NamedTuple):
    """A plain sentence that a sentence asserts, and where its words stand there.

    Attributes:
        text: the words, in an order of their own.
        parts: (offset in ``text``, offset in the sentence, characters) of what was taken over; the rest was put in.
    """

    text: str
    parts: tuple[tuple[int, int, int], ...]

    def back(self, span: Span) -> Span:
        """Return where the words of a span of ``text`` stand in the sentence, with what lies between them."""
        found = [
            (there + max(span.start - here, 0), there + min(span.end - here, length))
            for here, there, length in self.parts
            if here < span.end and span.start < here + length
        ]
        return Span(min(start for start, _ in found), max(end for _, end in found)) if found else Span(0, 0)


def composed(outer: Clause, inner: Clause) -> Clause:
    """Return a clause that was taken from another clause as one of the sentence that the other was taken from."""
    parts = [
        (
            here + max(start - there, 0),
            first + max(there - start, 0),
            min(there + length, start + long) - max(there, start),
        )
        for here, there, length in inner.parts
        for start, first, long in outer.parts
        if there < start + long and start < there + length
    ]
    return Clause(inner.text, tuple(sorted(parts)))


def taken(text: str, *places: tuple[int, int] | tuple[int, int, str] | str) -> Clause:
    """Return a clause made of pieces of a sentence and of words that are put in.

    Args:
        text: the sentence.
        places: (start, end) of a piece, with another spelling of the same length or without, or words; one space
            parts them.
    """
    made, parts = "", list[tuple[int, int, int]]()
    for place in places:
        start, piece = -1, place if isinstance(place, str) else place[2] if len(place) == 3 else ""
        if not isinstance(place, str):
            start, end = _trimmed(text, place[0], place[1])
            piece = piece or text[start:end]
        if not piece:
            continue
        made += " " if made and piece[0] not in ",.;:" else ""
        if start >= 0:
            parts.append((len(made), start, len(piece)))
        made += piece
    return Clause(made, tuple(parts))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def clauses(text: str) -> list[Clause]:
    """Return the clauses of a sentence, or the sentence alone if it cannot safely be cut.

    Args:
        text: one sentence.

    Returns:
        Clauses in order; each opens with a subject of its own and has a verb, as far as tables can tell.
    """
    places: list[tuple[int, int]] = []
    start = 0
    for joint in _JOINT.finditer(text):
        left, right = text[start : joint.start()], text[joint.end() : joint.end() + _LOOK].split(";", maxsplit=1)[0]
        spliced = joint[0].strip() == "," and _repeats_verb(left, right)
        if spliced or (joint[0].strip() != "," and _stands_alone(left) and _stands_alone(right, second=True)):
            places.append((start, joint.start()))
            start = joint.end()
    return [taken(text, place) for place in (*places, (start, len(text)))]


def _repeats_verb(left: str, right: str) -> bool:
    """Tell whether a comma parts two clauses of one verb: "trains take 55 minutes, buses take 90"."""
    before, behind = words(left[:_LOOK]), words(right)[:_VERB_REACH]
    verb = first_verb(before)
    if verb is None or not behind or (behind[0].stop and behind[0].key != "the"):
        return False
    again = next((at for at, word in enumerate(behind) if at and word.stem == before[verb].stem), None)
    return again is not None and not before[verb].stop and "," not in right[: behind[again].start]


def _may_be_its_verb(word: Word, plural: bool) -> bool:
    return is_verb(word) or (plural and is_forming(word))


def _stands_alone(text: str, second: bool = False) -> bool:
    """Tell whether a piece of a sentence has a named subject and, soon behind it, a verb.

    Behind "and" (``second``) no comma may part them: "stored in Rome and Oslo, and the data is" goes on behind "Oslo".
    """
    found = words(text[:_LOOK])
    if len(found) < _FEWEST_WORDS:
        return False
    first = next((at for at, word in enumerate(found) if not word.stop or word.capital), None)
    plural = second and found[1].key in tables.AUXILIARIES | tables.FORMING and not found[0].stop
    opens = found[0].text[0].isupper() or found[0].key in ("the", "no") or plural
    if first is None or first > 2 or not opens:
        return False
    verb = next((word for word in found[first + 1 : first + 1 + _VERB_REACH] if _may_be_its_verb(word, plural)), None)
    if verb is not None and found[found.index(verb) - 1].key in tables.JOINTS:
        return False  # "by Ann Lee in 1898 and isolated in 1910"
    return verb is not None and not (second and "," in text[: verb.start])
