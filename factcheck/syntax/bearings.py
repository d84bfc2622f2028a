"""Read on which side of a place something lies: "20 km north of Holm", "to the north of Holm"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.records import Token
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.records import Chunk, Found
from factcheck.syntax.words import DIRECTIONS

_MIDDLE = frozenset({"centre", "center"})
_SIDES = frozenset(DIRECTIONS) - _MIDDLE
_OF, _TO_THE = "of", ["to", "the"]


def read_bearing(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    """Return a place with the side of it on which something lies, as one that "north of" opens.

    Args:
        tokens: of the sentence.
        at: index.
        reader: of noun phrases.
        before: the chunks read so far.
    """
    side = at + 2 if [each.key for each in tokens[at : at + 2]] == _TO_THE else at
    if side + 1 >= len(tokens) or tokens[side].key not in _SIDES or tokens[side + 1].key != _OF:
        return None
    found = reader.read(side + 2) if any(each.kind == "VG" for each in before) else None
    if found is None:
        return None
    word = f"{tokens[side].key.replace('-', '')} {_OF}"
    return Chunk("PP", tokens[at].start, found[0].end, found[0], word), found[1]
