"""The names with which a sentence opens, and the sentence before it to which "it" or "she" leads back."""

from __future__ import annotations

from factcheck.inference.wording.shared import joined_units
from factcheck.inference.wording.units import Unit
from factcheck.patterns import pattern

_SENTENCE = pattern(r"(?<=[.?!])\s")
#: The tag of pronouns.
_PRONOUN = "PRP"


def sentences_before(before: str) -> list[str]:
    """Return the sentences of what stands before a sentence, the nearest first.

    Args:
        before: what its text tells before it, and above it.
    """
    return list(reversed(_SENTENCE.split(before)))


def leaned_on(text: str, before: str) -> tuple[Unit, ...]:
    """Return the name with which the sentence opens to which a sentence leads back that opens with a pronoun.

    Args:
        text: a sentence of a text.
        before: what the text tells before it.
    """
    if not _opens_with_pronoun(text):
        return ()
    first = next((each for each in sentences_before(before) if not _opens_with_pronoun(each)), "")
    return tuple([each for each in joined_units(first)[:1] if each.pos == "name"])


def _opens_with_pronoun(text: str) -> bool:
    return any(each.tag.startswith(_PRONOUN) for each in joined_units(text)[:1])
