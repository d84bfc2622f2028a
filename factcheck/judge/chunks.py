"""A stretch of words cut into chunks: each with its preposition, and with its value or its noun."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.judge.reading import Reading
from factcheck.language import tables
from factcheck.language.words import Word


class Chunk(NamedTuple):
    """A few words: the preposition that leads them, what they are, and where they and their value end."""

    lead: str
    kind: str  # the kind of their value, or "name", "words", "pronoun", or "open" between the first two
    start: int
    end: int
    value_end: int

    @property
    def is_bare(self) -> bool:
        """Tell whether nothing but a value is said: "12"."""
        return self.value_end == self.end

    @property
    def has_value(self) -> bool:
        """Tell whether there is a value in it."""
        return self.value_end >= 0


def chunks_of(reading: Reading, start: int, end: int) -> list[Chunk]:
    """Cut words at prepositions, and before a value that no other word belongs to: "the team plan | 20".

    Args:
        reading: the sentence.
        start: where the words begin, in characters.
        end: where they end.
    """
    groups: list[list[Word]] = []
    valued = False
    for word in reading.words:
        if not start <= word.start < end:
            continue
        opens_value = (reading.in_value(word.start) or _is_bare_number(reading, groups, word)) and not valued
        led = word.key in tables.PREPOSITIONS and not (reading.in_value(word.start) and not opens_value)
        alone = opens_value and groups and any(map(_weighs, groups[-1]))
        if not groups or led or alone:
            taken = alone and not led and groups[-1][-1].key in tables.ARTICLES
            groups.append([groups[-1].pop()] if taken else [])
        groups[-1].append(word)
        valued = reading.in_value(word.start)
    return [_chunk(reading, group) for group in groups]


def _is_bare_number(reading: Reading, groups: list[list[Word]], word: Word) -> bool:
    """Tell whether a number stands alone behind plain words, as in "the team plan 20"; "Windows 11" is a name."""
    before = groups[-1][-1] if groups else None
    if before is None or not word.text.isdigit() or reading.text[before.end : word.start] != " ":
        return False
    # "version 4", but "the team plan 20"
    numbered = before.key in tables.NUMBERED and groups[-1][0].key not in tables.ARTICLES
    return not (before.capital or before.text.isdigit() or numbered)


def _weighs(word: Word) -> bool:
    """Tell whether a value behind a word does not belong to it, as it does to "every", "about", "number", "in"."""
    return not word.stop and word.key not in tables.AMOUNT_LEADS and word.key not in tables.PREPOSITIONS


def _chunk(reading: Reading, group: list[Word]) -> Chunk:
    start, end = group[0].start, group[-1].end
    lead = group[0].key if group[0].key in tables.PREPOSITIONS else ""
    value = next((value for value in reading.values if value.start < end and start < value.end), None)
    stands_for_noun = group[-1].key == "one" and group[0].key in tables.ARTICLES  # "the one in Rome"
    if value is not None and not stands_for_noun:
        return Chunk(lead, value.kind, min(start, value.start), max(end, value.end), value.end)
    last = group[-1]
    if len(group) == 1 and last.text.isdigit():
        return Chunk(lead, "number", start, end, end)
    kind = "name" if last.capital or last.text.isdigit() else "words"
    if len(group) == 1 and last.initial:
        kind = "open"  # a name or a plural: "Norway", "Employees"
    elif len(group) == 1 and last.key in tables.PRONOUNS:
        kind = "pronoun"
    return Chunk(lead, kind, start, end, -1)


def words_of(reading: Reading, chunk: Chunk) -> list[Word]:
    """Return the words of a chunk of a sentence, in order."""
    return [word for word in reading.words if chunk.start <= word.start < chunk.end]


def are_alike(one: Chunk, two: Chunk) -> bool:
    """Tell whether two chunks can answer each other: both have a value of one kind, or one preposition."""
    if one.lead == two.lead:
        return one.kind == two.kind or bool(one.lead) or (one.has_value and two.kind == "number" and two.is_bare)
    # "on weekdays", "at night"; but "on the station" is no time
    return {one.lead, two.lead} <= tables.LOCATING and (one.kind == "date") == (two.kind == "date")


def answered(mine: list[Chunk], others: list[Chunk], counted: bool = False) -> int:
    """Return how many chunks answer each other, in order.

    Args:
        mine: chunks of what was said before.
        others: chunks behind a joint.
        counted: whether amounts stand before them, so that "of" leads what is counted: "34% of managers".
    """
    count = at = 0
    for other in others:
        found = next((index for index in range(at, len(mine)) if are_alike(mine[index], other)), None)
        if other.lead == "of" and not other.has_value and not counted:
            continue  # "the head of Acme" tells more of what was said before
        if found is not None:
            count, at = count + 1, found + 1
    return count
