"""The words that a sentence and a claim have in one order, and what stands between them in each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.check.linking.agreement import agree
from factcheck.check.linking.resemblance import resemble
from factcheck.inference.wording.shared import NOUNS, is_telling, joined_units
from factcheck.inference.wording.units import Unit
from factcheck.language.sections import Sections
from factcheck.model.rows import NamedTuple
from factcheck.values.resolve import Rewritten

WORDS = Sections(Path(__file__).with_name("words.tsv"))
#: Words that tell which of several in a row is meant: "its first night", "its last night".
TURNS = WORDS.words("turns")
#: How much it says that the two points, a preposition and any other word stand in one order.
_POINT, _PREPOSITION, _WORD = 3.0, 0.4, 1.0


class Points(NamedTuple):
    """A value or name of a sentence beside one of a claim.

    Attributes:
        wording: how the claim says it.
        known: of the claim.
        written: the sentence with what it takes up written out.
        said: of the sentence.
    """

    wording: str
    known: Unit
    written: Rewritten
    said: Unit


class Gap(NamedTuple):
    """Words between two that both sentences have, or before the first and behind the last.

    Attributes:
        known: of the claim.
        said: of the sentence.
        before: the word of the sentence before it that both have, or None.
        behind: the one behind it, or None.
    """

    known: tuple[Unit, ...]
    said: tuple[Unit, ...]
    before: Unit | None = None
    behind: Unit | None = None


class Rows(NamedTuple):
    """A claim and a sentence as rows of words.

    Attributes:
        mine: of the claim.
        yours: of the sentence.
        pairs: the places of the words that both have in one order.
    """

    mine: tuple[Unit, ...]
    yours: tuple[Unit, ...]
    pairs: tuple[tuple[int, int], ...]

    def gaps(self) -> Iterator[Gap]:
        """Yield what stands between the words that both have."""
        known = said = 0
        before = None
        for at, to in self.pairs:
            yield Gap(self.mine[known:at], self.yours[said:to], before, self.yours[to])
            known, said, before = at + 1, to + 1, self.yours[to]
        yield Gap(self.mine[known:], self.yours[said:], before)

    def left(self) -> tuple[list[Unit], list[Unit]]:
        """Return the words of the claim, and of the sentence, that the other does not have in this order."""
        mine, yours = {at for at, _ in self.pairs}, {to for _, to in self.pairs}
        return (
            [each for at, each in enumerate(self.mine) if at not in mine],
            [each for at, each in enumerate(self.yours) if at not in yours],
        )


def rows(points: Points) -> Rows:
    """Return the claim and the sentence of two points as rows of words.

    Args:
        points: of the sentence, and of the claim.
    """
    mine, yours = _row(points.wording), _row(points.written.text)
    weights = [[_weight(one, two, points) for two in yours] for one in mine]
    return Rows(mine, yours, tuple(_in_order(weights, len(mine), len(yours))))


def is_noun(unit: Unit) -> bool:
    """Tell whether a word is a noun or a name, or one in capitals that is as well the sign of a currency."""
    return unit.pos in NOUNS or unit.tag == "$"


def _row(text: str) -> tuple[Unit, ...]:
    """Return the values, prepositions and telling words of a sentence, all nouns among these."""
    return tuple(
        [
            each
            for each in joined_units(text)
            if each.value is not None or each.pos == "prep" or is_noun(each) or is_telling(each) or each.key in TURNS
        ]
    )


def alike(one: Unit, two: Unit) -> bool:
    """Tell whether one of two words says what the other says."""
    return resemble(one, two) or resemble(two, one)


def _weight(known: Unit, said: Unit, points: Points) -> float:
    met = known == points.known, said == points.said
    if any(met):
        return _POINT * all(met)
    if "prep" in (known.pos, said.pos):
        return _PREPOSITION * (known.key == said.key)
    if known.value is not None or said.value is not None:
        return _WORD * bool(agree(known.value, said.value))
    return _WORD * alike(known, said)


def _in_order(weights: Sequence[Sequence[float]], mine: int, yours: int) -> Iterator[tuple[int, int]]:
    """Yield the places of the pairs in one order that weigh most together."""
    best = [[0.0] * (yours + 1) for _ in range(mine + 1)]
    for at in reversed(range(mine)):
        for to in reversed(range(yours)):
            both = weights[at][to] and best[at + 1][to + 1] + weights[at][to]
            best[at][to] = max(best[at + 1][to], best[at][to + 1], both)
    at = to = 0
    while at < mine and to < yours:
        weight = weights[at][to]
        if weight and best[at][to] == best[at + 1][to + 1] + weight:
            yield at, to
            at, to = at + 1, to + 1
        elif best[at][to] == best[at + 1][to]:
            at += 1
        else:
            to += 1
