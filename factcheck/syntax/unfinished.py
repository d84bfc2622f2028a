"""What was begun and need not have been finished: "began building the dam" says of no dam that it was built."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.syntax.records import Chunk, VerbGroup
from factcheck.syntax.words import UNDER_WAY, WITH_AN_END

#: The verb of beginning, whichever is written.
_BEGIN = "begin"


def unfinished(verb: VerbGroup, merged: VerbGroup, inner: Sequence[Chunk]) -> VerbGroup:
    """Return a verb merged with the one behind it, told as a beginning where the other one's end is still to come.

    Who began to build dams built some; who began to build a dam may never have built it.

    Args:
        verb: the first of the two.
        merged: the two as one.
        inner: the second, and the chunk behind it if there is one.
    """
    second, thing = inner[0].verb, inner[1].phrase if len(inner) > 1 and inner[1].kind == "NP" else None
    if verb.lemma not in UNDER_WAY or second is None or second.lemma not in WITH_AN_END or thing is None:
        return merged
    one = thing.kind == "name" or bool(thing.determiner) or thing.value is not None
    return merged._replace(lemma=f"{_BEGIN} {second.lemma}") if one else merged
