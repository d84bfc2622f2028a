"""The stretches of a sentence that tell something of their own: clauses, what stands in brackets or behind a colon."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Span
from factcheck.patterns import pattern

#: What parts a sentence into stretches.
_JOINT = pattern(
    r"[;:()–—]|,? and (?=(?:it|he|she|they|we|you|there)\b)|, (?:and|but|so|or|while|which|who|where|when|of which)\b"
)


def stretches(text: str) -> Iterator[Span | None]:
    """Yield a whole sentence, and then the stretches of it if it has several.

    Args:
        text: the sentence.
    """
    yield None
    ends = [(each.start(), each.end()) for each in _JOINT.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    for start, (end, _) in zip(starts, [*ends, (len(text), 0)], strict=True):
        if ends and end > start:
            yield Span(start, end)
