"""Cut a compound sentence into clauses that could each stand alone."""

from __future__ import annotations

import re

from factcheck.language.verbs import is_verb
from factcheck.language.words import words

#: What may join two clauses; a bare "and" only where a subject and a verb follow.
_JOINT = re.compile(r"; ?|,? (?:and|but|while|whereas) |, (?:yet|so) ", re.IGNORECASE)
_FEWEST_WORDS = 3
#: A clause's verb stands within so many words behind its subject.
_VERB_REACH = 6
#: Characters in which subject and verb must show.
_LOOK = 200


def clauses(text: str) -> list[str]:
    """Return the clauses of a sentence, or the sentence alone if it cannot safely be cut.

    Args:
        text: one sentence.

    Returns:
        Clauses in order; each opens with a subject of its own and has a verb, as far as tables can tell.
    """
    text = " ".join(text.split())
    pieces: list[str] = []
    start = 0
    for joint in _JOINT.finditer(text):
        left, right = text[start : joint.start()], text[joint.end() : joint.end() + _LOOK]
        if _stands_alone(left) and _stands_alone(right):
            pieces.append(left)
            start = joint.end()
    pieces.append(text[start:])
    return [piece.strip() for piece in pieces]


def _stands_alone(text: str) -> bool:
    """Tell whether a piece of a sentence has a named subject and, soon behind it, a verb."""
    found = words(text[:_LOOK])
    if len(found) < _FEWEST_WORDS:
        return False
    first = next((at for at, word in enumerate(found) if not word.stop or word.capital), None)
    if first is None or first > 2 or not (found[0].text[0].isupper() or found[0].key == "the"):
        return False
    return any(is_verb(word) for word in found[first + 1 : first + 1 + _VERB_REACH])
