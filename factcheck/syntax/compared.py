"""Words and phrases by which amounts and times are compared: "the year before", "4 percent fewer"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Chunk, Modifier, Phrase
from factcheck.syntax.words import DEGREES_OF_AMOUNT


def with_place(phrase: Phrase, chunk: Chunk) -> Phrase:
    """Return a phrase with what a preposition hangs on it."""
    assert chunk.phrase is not None
    hung = Modifier(chunk.word, chunk.phrase.head, chunk.start, chunk.end, chunk.phrase)
    return replace(phrase, modifiers=(*phrase.modifiers, hung), end=chunk.end)


def is_measured(phrase: Phrase) -> bool:
    """Tell whether a noun has its amount behind it: "revenue of 184 million euros"."""
    inside = [each.phrase for each in phrase.named("of") if each.phrase is not None]
    return any(each.value is not None and each.value.kind != "date" for each in inside)


#: What the year before is called as an adverb.
YEAR_BEFORE = "year before"
_EARLIER = frozenset({"before", "earlier", "previous", "preceding", "prior"})


def years_before(chunks: Sequence[Chunk]) -> int:
    """Return how many of the first two chunks say "the year before", "in the previous year"; 0 for none."""
    first = chunks[0]
    if first.kind == "ADV":
        words = first.word.split()
        return int(len(words) == len(YEAR_BEFORE.split()) and "year" in words and bool(_EARLIER & set(words)))
    phrase = first.phrase
    if phrase is None or phrase.head != "year" or first.kind not in ("NP", "PP") or phrase.plural:
        return 0
    if {each.word for each in phrase.modifiers} & _EARLIER and len(phrase.modifiers) == 1:
        return 1
    follows = len(chunks) > 1 and chunks[1].kind == "ADV" and chunks[1].word in _EARLIER
    return 2 if follows and not phrase.modifiers else 0


def degree_told(parts: list[Chunk]) -> list[Modifier]:
    """Return how what is compared differs: "4 percent fewer", "more than the year before"."""
    first = parts[0]
    head = first.phrase.head if first.phrase is not None and first.kind == "ADJ" else first.word
    words = [each.word for each in parts] + [each.phrase.head for each in parts if each.phrase is not None]
    found = [Modifier("degree", head, first.start, first.end)] if head in DEGREES_OF_AMOUNT else []
    before = "year" in words and bool({"before", "earlier"} & set(words))
    by = first.phrase.value if first.phrase is not None else None
    much = [Modifier("amount", head, first.start, first.end, value=by)] if by is not None else []
    return [*found, *much, *([Modifier("year before", "year", first.start, first.end)] if before else [])]


def earlier_date(parts: list[Chunk]) -> Value | None:
    """Return the date that something is compared with: "fewer than in 2022"."""
    dates = [each.phrase.value for each in parts if each.word == "time" and each.phrase is not None]
    return dates[0] if len(dates) == 1 else None


#: Words that stand for what is compared, of which another phrase tells.
OTHERS = frozenset({"other", "that", "those"})


def earlier_amount(phrase: Phrase, model: Phrase) -> Phrase | None:
    """Return an amount as one like another that was named before; None if it measures something else.

    "43 million" behind "58 million euros" are euros.
    """
    from factcheck.syntax.likenesses import like

    told = like(phrase, model)
    one, two = model.value, told.value
    if one is None or two is None or (one.kind, one.unit) != (two.kind, two.unit):
        return None
    return told if phrase.kind == "value" or phrase.head == model.head else None
