"""Which argument's place each phrase takes that is left of a clause without a verb: "the second floor 40"."""

from __future__ import annotations

from itertools import permutations

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.compared import with_place
from factcheck.syntax.likenesses import ends_in_number, is_again, is_next_in_row, measure_inside
from factcheck.syntax.records import Argument, Chunk, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.values import find

#: Prepositions of places and times, one of which may stand for another.
_WHERE = frozenset({"in", "at", "on", "time"})
#: What an amount holds for that is told of all but those named behind it: "for 14 days by default".
_DEFAULT = "default"
_UNLESS = frozenset({"on", "in", "for", "with", "at", "under"})


def places(rest: list[Chunk], slots: list[Argument]) -> list[int] | None:
    """Return for each remnant the index of the argument whose place it takes, or None if one has none.

    Args:
        rest: the phrases that are left.
        slots: the arguments of the clause whose verb they share.
    """
    if len(slots) > _MOST:
        return None
    options = [
        {at: _alike(chunk, each) for at, each in enumerate(slots) if _may_replace(chunk, each)} for chunk in rest
    ]
    best: tuple[int, bool, tuple[int, ...]] | None = None
    for taken in permutations(range(len(slots)), len(rest)):
        if all(at in mine for at, mine in zip(taken, options, strict=True)):
            score = sum(mine[at] for at, mine in zip(taken, options, strict=True))
            # of two that fit as well the one in the order of the clause, and what stands nearer to its end
            best = max(best or (score, False, ()), (score, list(taken) == sorted(taken), taken))
    return list(best[2]) if best is not None else None


#: A clause has no more arguments than this, of which all orders are tried.
_MOST = 6


def parted(rest: list[Chunk], made: Clause) -> list[Chunk]:
    """Return a remnant that ends in a number as two, where the clause tells an amount: "the north gate 4".

    Args:
        rest: the phrases that are left.
        made: the clause whose verb they share.
    """
    phrase = rest[0].phrase if rest and rest[0].kind == "NP" else None
    if phrase is None or not ends_in_number(phrase) or any(each.kind == "NP" for each in rest[1:]):
        return rest
    number = phrase.modifiers[-1]
    if number.value is None or not any(_may_be_amount(number.value, each) for each in made.arguments):
        return rest
    before = replace(phrase, modifiers=phrase.modifiers[:-1], end=number.start - 1)
    row = find(phrase.head)  # "the second 5 million"
    if len(row) == 1 and row[0].kind == "ordinal" and len(phrase.modifiers) == 1:
        before = replace(before, kind="value", value=row[0])
    value = Phrase(number.value.kind, "value", number.start, number.end, value=number.value)
    first = rest[0]._replace(phrase=before, end=before.end)
    return [first, Chunk("NP", number.start, number.end, value), *rest[1:]]


def with_own_places(rest: list[Chunk], made: Clause) -> list[Chunk]:
    """Return remnants with the place that hangs on the first of them: "the branch in Orm 42,000".

    Args:
        rest: the phrases that are left.
        made: the clause whose verb they share; it tells no place of that kind.
    """
    if len(rest) != _WITH_PLACE or [each.kind for each in rest] != ["NP", "PP", "NP"]:
        return rest
    first, hung, last = rest
    value = last.phrase.value if last.phrase is not None else None
    named = first.phrase is not None and first.phrase.kind == "noun" and first.phrase.value is None
    if (
        not named
        or value is None
        or hung.word not in _WHERE
        or any(_may_replace(hung, each) for each in made.arguments)
    ):
        return rest
    assert first.phrase is not None
    return [first._replace(phrase=with_place(first.phrase, hung), end=hung.end), last]


#: A noun, its place, an amount.
_WITH_PLACE = 3


def _may_replace(chunk: Chunk, argument: Argument) -> bool:
    model, phrase = argument.phrases[0], chunk.phrase
    if chunk.kind == "PP":
        if phrase is not None and (phrase.kind == "pronoun" or (phrase.whole and phrase.whole.kind == "pronoun")):
            return False  # "on four Sundays a year, cafés on all of them"
        if chunk.word.startswith("time"):
            return argument.slot.startswith("time")
        alike = chunk.word == argument.slot or {chunk.word, argument.slot} <= _WHERE
        return alike or (is_default(argument) and chunk.word in _UNLESS)
    if chunk.kind == "ADJ":
        return argument.slot == "attr" and model.kind == "adjective"
    if phrase is not None and phrase.kind == "value" and phrase.value is not None and phrase.value.kind != "ordinal":
        return _may_be_amount(phrase.value, argument)
    return argument.slot in ("subj", "obj", "iobj", "attr") and model.kind != "adjective"


def is_default(argument: Argument) -> bool:
    """Tell whether an argument says that something is so where nothing else is told: "by default".

    Args:
        argument: of a clause.
    """
    return argument.slot == "by" and argument.phrases[0].head == _DEFAULT


def _may_be_amount(value: Value, argument: Argument) -> bool:
    """Tell whether an amount may take the place of an argument: of one of its kind, a bare number of any amount."""
    model = argument.phrases[0]
    if argument.slot not in ("subj", "obj", "iobj", "attr") and model.kind != "value":
        return False
    measure = measure_inside(model)
    if measure is not None:
        return argument.slot != "subj" and measure.value is not None and measure.value.kind == value.kind
    if model.value is None:
        return False  # "for 81 years and 76 for men": no number stands for a thing
    alike = model.value.kind == value.kind
    return alike or (value.kind == "number" and model.value.kind not in ("date", "ordinal", "time", "version"))


def _alike(chunk: Chunk, argument: Argument) -> int:
    """Return how well a remnant fits the place of an argument: value for value, name for name."""
    phrase, model = chunk.phrase, argument.phrases[0]
    assert phrase is not None
    score = 0
    if (phrase.value is None) == (model.value is None):
        score += 4
    if phrase.kind == model.kind:
        score += 2
    if phrase.head == model.head:
        score += 3
    if is_next_in_row(phrase, model) or is_again(phrase, model):
        score += 8
    return score
