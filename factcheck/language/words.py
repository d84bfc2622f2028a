"""Cut a sentence into words with their stems, capitals and offsets."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language import tables
from factcheck.language.stem import fold, stem
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern

# Letters and digits, with inner apostrophes, dots of initialisms ("U.S."), ampersands ("AT&T"); a hyphen
# parts words, so that "OpenAI-Microsoft" are two.
_WORD = pattern(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’&][^\W_]+)*(?:n['’]t)?")
_SENTENCE_END = frozenset(".!?:\n")
_LETTERS = ("A", "I")


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


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of ``text`` in order, with offsets into it; one sentence is asked for from many sides."""
    found: list[Word] = []
    shouting = text.isupper()
    end = 0
    for match in _WORD.finditer(text):
        start = match.start()
        surface = match.group()
        if surface.isdigit() and _is_note_mark(text, start):
            continue
        surface, key, its_stem, capital, stop = _form(surface, shouting)
        gap = text[end:start]
        initial = not found or (gap != " " and not _SENTENCE_END.isdisjoint(gap))
        if surface in _LETTERS and _follows_name(text, found, end, match.end()):
            capital, stop = True, False  # "World War I", "Product A"
        found.append(Word(surface, key, its_stem, start, start + len(surface), capital, initial, stop))
        end = match.end()
    return tuple(found)


def _follows_name(text: str, found: list[Word], end: int, after: int) -> bool:
    """Tell whether a letter from ``end`` to ``after`` belongs to the name before it: "World War I", "Product A"."""
    return (
        bool(found)
        and found[-1].capital
        and text[end : after - 1] == " "
        and text[after : after + 1] not in (".", "'", "’")
    )


@lru_cache(maxsize=65536)
def _form(surface: str, shouting: bool) -> tuple[str, str, str, bool, bool]:
    """Return (word without possessive, key, stem, looks like a name, is a stop word) of a word as written."""
    key = fold(surface)
    if key.endswith("'s"):
        surface, key = surface[:-2], key[:-2]
    upper = surface.isupper() and surface not in _LETTERS
    # "IT", "WHO" and the D of "vitamin D" are no stop words, unless the whole text is in capitals
    stop = key in tables.STOP_WORDS and not (upper and not shouting)
    # "iPhone" and "eBay" are names, too
    capital = any(map(str.isupper, surface)) and not shouting and not stop
    return surface, key, stem(key), capital, stop


def _is_note_mark(text: str, start: int) -> bool:
    """Tell whether a digit is a footnote's number, glued behind the end of a sentence ("have a seat.1")."""
    return start >= 2 and text[start - 1] in ".!?" and text[start - 2].isalpha() and text[start - 2].islower()
