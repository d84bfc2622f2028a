"""Counts behind names that share a verb: "holds 29 seats, the Tide Union 19 and the Greens 7"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Chunk, Phrase
from factcheck.values import find


def with_counts_apart(chunks: list[Chunk]) -> list[Chunk]:
    """Return chunks, a number behind a name told apart from it where something was counted before.

    "Sold 2 jets, the Asp 19 and the Asp 23" lists what it counts.

    Args:
        chunks: of one sentence.
    """
    counted = next((at for at in range(len(chunks)) if _counts(chunks, at)), len(chunks))
    told = {at: _apart(chunks[at]) for at in range(counted + 1, len(chunks)) if chunks[at - 1].kind in (",", "CC")}
    split = {at: parts for at, parts in told.items() if len(parts) > 1}
    names = {parts[0].phrase.head for parts in split.values() if parts[0].phrase is not None}
    if not split or len(names) < len(split) or _number(chunks[counted]) == len(split):
        return chunks
    return [part for at, chunk in enumerate(chunks) for part in split.get(at, [chunk])]


def _number(chunk: Chunk) -> object:
    return chunk.phrase.value.low if chunk.phrase is not None and chunk.phrase.value is not None else None


def _counts(chunks: list[Chunk], at: int) -> bool:
    """Tell whether a chunk counts what a verb before it is about: "holds 29 seats"."""
    phrase = chunks[at].phrase
    if at == 0 or phrase is None or chunks[at].kind != "NP" or chunks[at - 1].kind != "VG":
        return False
    return phrase.kind == "noun" and phrase.plural and phrase.value is not None and phrase.value.kind == "number"


def _apart(chunk: Chunk) -> list[Chunk]:
    phrase = chunk.phrase
    if phrase is None or chunk.kind != "NP":
        return [chunk]
    name, _, number = phrase.head.rpartition(" ")
    if phrase.kind != "name" or phrase.determiner != "the" or not name or not number.isdigit():
        return [chunk]
    values = find(number)
    if not values or values[0].kind != "number":
        return [chunk]
    start = phrase.end - len(number)
    value = replace(values[0], start=start, end=phrase.end)
    end = start - 1
    told = replace(phrase, head=name, end=end)
    return [
        chunk._replace(phrase=told, end=end),
        Chunk("NP", start, phrase.end, Phrase("number", "value", start, phrase.end, value=value)),
    ]
