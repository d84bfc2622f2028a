"""A statement that says a claim's words in another order, and one amount otherwise: at most a suspicion.

Where two sentences were not taken apart alike, the words tell what they speak of: a statement all of whose words the
claim has, by name, meaning or derivation, and whose one other amount counts or measures what the claim's only amount of
that kind does, is likely to give that amount wrongly. Words alone never contradict and never support.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from factcheck.inference.alignment import Unit, units
from factcheck.inference.edits import Edit
from factcheck.inference.grounds import MEASURES
from factcheck.inference.pairs import Pair
from factcheck.inference.situations import Outcome, exclusion
from factcheck.language.modifiers import PRIVATIVE
from factcheck.language.stem import stem
from factcheck.language.wordnet import entry
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Span, Value
from factcheck.syntax.framing import readings
from factcheck.values import comparable, find

#: Parts of speech of words that say what a sentence speaks of.
_CONTENT = frozenset({"n", "v", "a", "r", "name"})
_EMPTY = frozenset({"be", "have", "do", "there", "total", "overall"})
#: Where two sentences belong together, so many of the statement's words are enough.
_SHARE = 0.4


@lru_cache(maxsize=8192)
def reworded(statement: str, claim: str, leaning: bool = False) -> Outcome | None:
    """Return the suspicion that a statement gives an amount of a claim otherwise, or None.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        leaning: whether the two belong together, so that one need not name what the other names.
    """
    mine, yours = units(claim), units(statement)
    if any(each.pos == "not" for each in (*mine, *yours)):
        return None
    apart = _apart(statement, claim)
    made = next((ways[0] for ways in readings(statement) if ways[0].kind == "main"), None)
    if apart is None or made is None or made.modal or not _is_covered(mine, yours, leaning):
        return None
    said, known = apart
    if not _count_alike(said, known, yours, mine) or not (leaning or _is_told_of(said, known, yours, mine)):
        return None
    edit = Edit("", said.kind, Relation.ALTERNATION, Span(said.start, said.end), Span(known.start, known.end), True)
    return exclusion(Pair(made, made, (edit,)), "the same words with another amount", (edit,), ())


def _apart(statement: str, claim: str) -> tuple[Value, Value] | None:
    """Return the one amount of a statement that a claim excludes, and the claim's, where all others agree."""
    found: tuple[Value, Value] | None = None
    known = find(claim)
    for value in find(statement):
        near = [each for each in known if each.kind == value.kind and comparable(each, value)]
        relations = [value_relation(each, value) for each in near]
        if any(each.entails for each in relations):
            continue
        if len(near) != 1 or found is not None or value.kind not in MEASURES or not relations[0].excludes:
            return None
        found = value, near[0]
    return found


def _words(found: Iterable[Unit]) -> list[str]:
    return [
        word
        for each in found
        if each.pos in _CONTENT and each.value is None
        for word in each.key.split()
        if word not in _EMPTY
    ]


def _is_covered(mine: Sequence[Unit], yours: Sequence[Unit], leaning: bool) -> bool:
    """Tell whether a claim has the words of a statement, or enough of them where the two belong together."""
    known = frozenset(_words(mine))
    stems = frozenset(map(stem, known))
    said = _words(yours)
    if len(said) < 2 or any(each.key in PRIVATIVE and each.key not in known for each in yours):
        return False
    shared = [word for word in said if word in known or stem(word) in stems]
    if leaning:
        return len(shared) >= _SHARE * len(said)
    if len(shared) < _SHARE * len(said):
        return False
    return all(_means(word, known) for word in said if word not in shared)


def _means(word: str, known: frozenset[str]) -> bool:
    """Tell whether one of some words says what a word says: a synonym, a narrower or a derived one."""
    if {each.rpartition(".")[0] for each in entry(word).derived} & known:
        return True
    return any(word_relation(each, word, pos).relation.entails for each in known for pos in "nva")


def _around(value: Value, found: Sequence[Unit]) -> tuple[list[str], list[str]]:
    """Return the words before and behind a value."""
    inside = [at for at, each in enumerate(found) if each.start < value.end and value.start < each.end]
    if not inside:
        return [], []
    before = [stem(word) for word in _words(found[max(0, inside[0] - _NEAR) : inside[0]])]
    return before, [stem(word) for word in _words(found[inside[-1] + 1 : inside[-1] + 1 + _NEAR])]


_NEAR = 4


def _count_alike(said: Value, known: Value, yours: Sequence[Unit], mine: Sequence[Unit]) -> bool:
    """Tell whether two numbers count the same; what carries a unit need not."""
    if said.kind != "number":
        return True
    (before, behind), (left, right) = _around(said, yours), _around(known, mine)
    if behind[:1] and right[:2]:
        return behind[0] in right[:2] or bool(set(behind[:2]) & set(right[:1]))
    return bool({*before, *behind} & {*left, *right})


def _is_told_of(said: Value, known: Value, yours: Sequence[Unit], mine: Sequence[Unit]) -> bool:
    """Tell whether the claim's amount is told of what the statement speaks of: named before it, not behind it."""
    first = next((each for each in yours if each.pos in ("n", "name") and each.value is None), None)
    if first is None or said.start < first.start:
        return True
    words = set(map(stem, first.key.split()))
    return any(each.end <= known.start and words & set(map(stem, each.key.split())) for each in mine)
