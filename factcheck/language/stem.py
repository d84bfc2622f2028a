"""Word stems: Snowball's English stemmer, helped by tables of irregular forms and British spellings."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import Stemmer

from factcheck.language.tables import IRREGULAR, SPELLINGS, STEM_ENDINGS

_ENGLISH = Stemmer.Stemmer("english")
_BRITISH = tuple(british for british, _, _ in STEM_ENDINGS)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the stem of a word: case, accents, possessive and spelling folded.

    Args:
        word: one word as written.

    Returns:
        Its stem; "Companies'" and "company", "began" and "begin", "centre" and "center" are one.
    """
    word = fold(word).removesuffix("'s").removesuffix("'")
    word = IRREGULAR.get(word, word)
    word = SPELLINGS.get(word, word)
    found = str(_ENGLISH.stemWord(word))
    found = SPELLINGS.get(found, found)
    if not found.endswith(_BRITISH):
        return found
    for british, american, letters in STEM_ENDINGS:
        if len(found) >= letters and found.endswith(british):
            return found.removesuffix(british) + american
    return found


def fold(word: str) -> str:
    """Return ``word`` in lower case, without accents, with straight apostrophes."""
    word = word.lower().replace("’", "'")
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word)
    return "".join(part for part in parts if not unicodedata.combining(part))
