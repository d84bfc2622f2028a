"""Two sentences worded alike, word by word: what stands in one in the place of what in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from factcheck.inference.names import name_relation
from factcheck.inference.terms import (
    DECISIVE_ADVERBS,
    INTENSIFIERS,
    LIGHT_ADVERBS,
    OPPOSED_PREPOSITIONS,
    QUANTIFIER_RELATIONS,
)
from factcheck.language.frames import are_apart
from factcheck.language.tokens import Token, tokens
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.logic.words import WordRelation, word_relation
from factcheck.model import Value
from factcheck.syntax.propositions import ends_apart
from factcheck.syntax.words import DETERMINERS, IMPLICATIVE_ADJECTIVES, IMPLICATIVES, QUANTIFIERS
from factcheck.values import comparable, find


class Unit(NamedTuple):
    """One word of weight, name or value of a sentence.

    Attributes:
        key: by which it is found in the other sentence.
        pos: ``n``, ``v``, ``a``, ``r``, ``name``, ``value``, ``not``, ``prep`` or nothing.
        start: offset of its first character.
        end: offset behind its last.
        value: the value, of those that are one.
        tag: Penn tag of its last word.
    """

    key: str
    pos: str
    start: int
    end: int
    value: Value | None = None
    tag: str = ""


class Step(NamedTuple):
    """What stands in one sentence in the place of what in the other; one side may be empty.

    Attributes:
        known: of the claim.
        said: of the statement.
        relation: of the claim's side to the statement's.
        soft: whether only WordNet or a likeness of names vouches for it.
        beside: whether what is left out stands beside the rest: a clause, or one of several joined.
    """

    known: tuple[Unit, ...]
    said: tuple[Unit, ...]
    relation: Relation
    soft: bool = False
    beside: bool = False


_POS = {"N": "n", "V": "v", "J": "a", "R": "r", "I": "prep", "T": "prep"}
_EMPTY = frozenset({"there", "then"})
_NOT = frozenset({"not", "n't", "n’t", "never", "no"})


@lru_cache(maxsize=4096)
def units(text: str) -> tuple[Unit, ...]:
    """Return the units of a sentence, without articles, marks and words that may come and go."""
    return tuple(_units(tokens(text, ends_apart(text, tuple(find(text))))))


def _units(found: Sequence[Token]) -> Iterator[Unit]:
    name: list[Token] = []
    for token in found:
        if token.is_name and token.value is None:
            name.append(token)
            continue
        if name:
            yield _name(name)
            name = []
        made = _unit(token)
        if made is not None:
            yield made
    if name:
        yield _name(name)


def _name(parts: list[Token]) -> Unit:
    return Unit(" ".join(each.key for each in parts), "name", parts[0].start, parts[-1].end, tag=parts[-1].tag)


def _unit(token: Token) -> Unit | None:
    if token.value is not None:
        value = token.value
        written = f"{value.kind} {value.low} {value.high} {value.unit} {value.bound}"
        return Unit(written, "value", token.start, token.end, value, token.tag)
    if token.key in _NOT:
        return Unit("never" if token.key == "never" else "not", "not", token.start, token.end, tag=token.tag)
    if not any(map(str.isalnum, token.text)) or DETERMINERS.get(token.key) in ("a", "the"):
        return None
    pos = _POS.get(token.tag[:1], "")
    if (pos == "v" and token.lemma == "do") or (pos in ("r", "") and token.lemma in _EMPTY):
        return None
    if pos == "r" and token.key != "also" and token.key in (INTENSIFIERS | LIGHT_ADVERBS) - DECISIVE_ADVERBS:
        return None
    return Unit(token.lemma, pos, token.start, token.end, tag=token.tag)


def aligned(claim: str, statement: str) -> tuple[Step, ...] | None:
    """Return the steps from a claim's words to a statement's, or None where the two are not worded alike.

    Args:
        claim: the sentence that is taken to be true.
        statement: the sentence under test.
    """
    mine, yours = units(claim), units(statement)
    if not _is_alike(mine, yours):
        return None
    steps: list[Step] = []
    matcher = SequenceMatcher(None, [each.key for each in mine], [each.key for each in yours], autojunk=False)
    for code, at, end, start, stop in matcher.get_opcodes():
        if code != "equal":
            steps += _steps(mine[at:end], yours[start:stop])
    return tuple(
        [step._replace(beside=_is_beside(step, claim)) if not step.said else step for step in _without_moved(steps)]
    )


_BESIDE = re.compile(r"[,;:(–—]\s*$|[,;:(–—]\s*(?:[a-z]+\s+)?$")
_JOINTS = frozenset(
    {
        "and",
        "but",
        "which",
        "who",
        "while",
        "when",
        "where",
        "whereas",
        "because",
        "although",
        "after",
        "before",
        "as",
        "since",
        "until",
    }
)


def _is_beside(step: Step, claim: str) -> bool:
    """Tell whether what is left out of a claim reaches from a mark or a joint to its end or the next mark."""
    before, behind = claim[: step.known[0].start], claim[step.known[-1].end :]
    opened = bool(_BESIDE.search(before)) or step.known[0].key in _JOINTS
    return opened and (
        not behind.strip(" .!?)") or behind.lstrip()[:1] in (",", ";", ")", "–", "—") or step.known[0].key == "and"
    )


#: Share of the units of both sentences that must be the same.
_ALIKE = 0.6


def _is_alike(mine: Sequence[Unit], yours: Sequence[Unit]) -> bool:
    if min(len(mine), len(yours)) < _FEWEST:
        return False
    left = [each.key for each in mine]
    shared = 0
    for each in yours:
        if each.key in left:
            left.remove(each.key)
            shared += 1
    return shared >= _FEWEST - 1 and shared >= _ALIKE * len(yours)


_FEWEST = 3


def _steps(mine: Sequence[Unit], yours: Sequence[Unit]) -> list[Step]:
    """Return the cheapest steps from one run of units to another."""
    costs: list[list[tuple[int, list[Step]]]] = []
    for at in range(len(mine) + 1):
        costs.append([])
        for to in range(len(yours) + 1):
            options: list[tuple[int, list[Step]]] = []
            if at == to == 0:
                options.append((0, []))
            if at and to:
                relation = unit_relation(mine[at - 1], yours[to - 1])
                cost, before = costs[at - 1][to - 1]
                if relation.relation is not Relation.INDEPENDENCE:
                    step = Step((mine[at - 1],), (yours[to - 1],), *relation)
                    options.append((cost + _COSTS[relation.relation], [*before, step]))
            if at:
                cost, before = costs[at - 1][to]
                options.append((cost + _ALONE, [*before, Step((mine[at - 1],), (), Relation.FORWARD)]))
            if to:
                cost, before = costs[at][to - 1]
                options.append((cost + _ALONE, [*before, Step((), (yours[to - 1],), Relation.REVERSE)]))
            costs[at].append(min(options, key=lambda each: each[0]))
    return _together(costs[-1][-1][1])


_COSTS = {
    Relation.EQUIVALENT: 0,
    Relation.FORWARD: 1,
    Relation.REVERSE: 1,
    Relation.ALTERNATION: 2,
    Relation.NEGATION: 2,
}
_ALONE = 3


def _together(steps: list[Step]) -> list[Step]:
    """Return steps, what is left alone on both sides between two others as one thing in the place of another."""
    found: list[Step] = []
    run: list[Step] = []
    for step in [*steps, None]:
        if step is not None and not (step.known and step.said):
            run.append(step)
            continue
        found += _alone(run)
        run = []
        if step is not None and (step.soft or step.relation is not Relation.EQUIVALENT):
            found.append(step)
    return found


def _alone(run: list[Step]) -> list[Step]:
    """Return what is left alone on both sides as steps: a denial, one thing for another, what is left out or added."""
    known = tuple([each for step in run for each in step.known])
    said = tuple([each for step in run for each in step.said])
    denied = [_is_denial(side) for side in (known, said)]
    found = (
        [Step(known if denied[0] else (), said if denied[1] else (), Relation.NEGATION)]
        if denied[0] != denied[1]
        else []
    )
    rest = [
        () if denied[at] else tuple([each for each in side if each.key != "also"])
        for at, side in enumerate((known, said))
    ]
    if rest[0] and rest[1]:
        return [*found, Step(rest[0], rest[1], *_phrase_relation(rest[0], rest[1]))]
    if rest[0]:
        return [*found, Step(rest[0], (), Relation.FORWARD)]
    return [*found, Step((), rest[1], Relation.REVERSE)] if rest[1] else found


#: What stands around a word that denies: "was unable to", "is banned from being".
_FRAMING = frozenset({"be", "to", "from", "have", "any", "as", "in"})


def _is_denial(side: Sequence[Unit]) -> bool:
    """Tell whether words only deny what stands behind them, and say nothing else."""
    return any(map(_denies, side)) and all(_denies(each) or each.key in _FRAMING for each in side)


def _denies(unit: Unit) -> bool:
    """Tell whether a word denies what stands behind it: not, unable, failed."""
    if unit.pos == "not":
        return True
    table = IMPLICATIVES if unit.pos == "v" else IMPLICATIVE_ADJECTIVES if unit.pos == "a" else {}
    signature = table.get(unit.key)
    return signature is not None and not signature.asserted and signature.asserted_modal in ("", "agree", "can", "may")


def _phrase_relation(known: Sequence[Unit], said: Sequence[Unit]) -> WordRelation:
    """Return the relation of two runs of words, as of two terms of the lexicon."""
    if len(known) == len(said) == 1:
        return unit_relation(known[0], said[0])
    if max(len(known), len(said)) > 3 or any(each.pos not in ("n", "v", "a", "r", "prep") for each in (*known, *said)):
        return WordRelation(Relation.INDEPENDENCE, True)
    one, two = (" ".join(each.key for each in side) for side in (known, said))
    pos = "v" if known[0].pos == "v" else {"r": "a", "prep": "n"}.get(known[-1].pos, known[-1].pos)
    return word_relation(one, two, pos)


def unit_relation(known: Unit, said: Unit) -> WordRelation:
    """Return the relation of a claim's unit to a statement's."""
    if known.value is not None and said.value is not None:
        if not comparable(known.value, said.value):
            return _NOTHING
        return WordRelation(value_relation(known.value, said.value))
    if known.pos == said.pos == "name":
        return WordRelation(name_relation(known.key, said.key), True)
    if known.key in QUANTIFIERS and said.key in QUANTIFIERS:
        sign = QUANTIFIER_RELATIONS.get((QUANTIFIERS[known.key], QUANTIFIERS[said.key]), "#")
        return WordRelation(Relation(sign))
    if known.pos == said.pos == "prep":
        apart = (known.key, said.key) in OPPOSED_PREPOSITIONS
        return WordRelation(Relation.ALTERNATION) if apart else _NOTHING
    if known.pos == said.pos == "v" and are_apart(known.key, said.key):
        return _NOTHING
    if known.pos == said.pos and known.pos in ("n", "v", "a"):
        return word_relation(known.key, said.key, known.pos)
    if {known.pos, said.pos} <= {"r", "a"}:
        return word_relation(known.key, said.key, "a")
    return _NOTHING


_NOTHING = WordRelation(Relation.INDEPENDENCE, True)


def _without_moved(steps: list[Step]) -> list[Step]:
    """Return steps without what only stands in another place: "in July" at the beginning and at the end."""
    gone = [step for step in steps if step.known and not step.said]
    kept: list[Step] = []
    taken: list[Step] = []
    for step in steps:
        if step.said and not step.known:
            keys = [each.key for each in step.said]
            other = next((each for each in gone if each not in taken and [one.key for one in each.known] == keys), None)
            if other is not None:
                taken.append(other)
                continue
        kept.append(step)
    return [step for step in kept if step not in taken]
