"""Cut a sentence into words with their stems, capitals and offsets."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.language import tables
from factcheck.language.stem import fold, stem

# Letters and digits, with inner apostrophes, dots of initialisms ("U.S."), ampersands ("AT&T"); a hyphen
# parts words, so that "OpenAI-Microsoft" are two.
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’&][^\W_]+)*(?:n['’]t)?")
_SENTENCE_END = frozenset(".!?:\n")
_CLOSERS = "\"'”’»)]"


class Word(NamedTuple):
    """One word: ``key`` lower-case without accents, ``capital`` if it looks like part of a name."""

    text: str
    key: str
    stem: str
    start: int
    end: int
    capital: bool
    initial: bool  # first of its sentence, where a capital means nothing
    stop: bool


def words(text: str) -> list[Word]:
    """Return the words of ``text`` in order, with offsets into it."""
    found: list[Word] = []
    shouting = text.isupper()
    end = 0
    for match in _WORD.finditer(text):
        surface = match.group()
        start = match.start()
        if surface.isdigit() and _is_note_mark(text, start):
            continue
        key = fold(surface)
        if key.endswith("'s"):
            surface, key = surface[:-2], key[:-2]
        gap = text[end:start]
        initial = not found or any(sign in _SENTENCE_END for sign in gap)
        capital = surface[0].isupper() and not shouting
        stop = key in tables.STOP_WORDS and not (capital and len(surface) > 1 and surface.isupper())
        stop = stop and not (surface[0].isupper() and surface.isupper() and len(surface) > 1 and not shouting)
        found.append(Word(surface, key, stem(key), start, start + len(surface), capital and not stop, initial, stop))
        end = match.end()
    return found


def _is_note_mark(text: str, start: int) -> bool:
    """Tell whether a digit is a footnote's number, glued behind the end of a sentence ("have a seat.1")."""
    return start >= 2 and text[start - 1] in ".!?" and text[start - 2].isalpha() and text[start - 2].islower()
