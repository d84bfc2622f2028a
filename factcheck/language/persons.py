"""Whether a noun means a person, and what it tells of who that is."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from factcheck.language.tables import MEN, OFFICE_HOLDERS, WOMEN
from factcheck.language.wordnet import PERSON, entry, synset

#: What may stand before an office without making another thing of it: "co-founder".
_BEFORE_OFFICE = ("co-", "vice-", "ex-")


@lru_cache(maxsize=4096)
def is_person(noun: str) -> bool:
    """Tell whether a noun means a person: by WordNet's first sense of it, or of its last word.

    Args:
        noun: a noun or a term of several words, in dictionary form.
    """
    word = noun.rsplit(maxsplit=1)[-1] if noun.strip() else ""
    for opening in _BEFORE_OFFICE:
        word = word.removeprefix(opening)
    if word in WOMEN or word in MEN or word in OFFICE_HOLDERS:
        return True
    senses = entry(noun.replace(" ", "_")).senses.get("n", ()) or entry(word).senses.get("n", ())
    return word != "one" and bool(senses) and synset(senses[0][0]).field == PERSON


def gender_told(kinds: Collection[str]) -> str:
    """Return f or m where a noun or title tells it, or nothing: actress, Mr.

    Args:
        kinds: nouns and titles, in dictionary form.
    """
    words = {word for kind in kinds for word in kind.split()}
    if words & WOMEN or any(word.endswith("woman") for word in words):
        return "f"
    return "m" if words & MEN or any(word.endswith("man") and is_person(word) for word in words) else ""
