"""Measures that claims give, each with the words that are told with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache

from factcheck.auditing.facts import Fact, one
from factcheck.auditing.properties import ANYBODY
from factcheck.auditing.tables import ALIKE_AMOUNTS, EXTENTS
from factcheck.auditing.value_kinds import valued
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.language.lexicon import concepts
from factcheck.language.stem import stem
from factcheck.language.words import words
from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase, Proposition

_KINDS = frozenset(("money", "percent", "quantity", "duration", "number"))
#: Slots that say in what unit, or how often.
_UNITS = frozenset(("per", "frequency"))
#: Slots that say where, of which a name in one claim alone narrows.
_PLACES = frozenset(("in", "at", "on", "near"))
#: Words that narrow nothing.
_IDLE = frozenset(
    """usual dose daily amount level some total exist person year annual yearly now number coast""".split()
)
#: "Some 980" may be a quarter more than at least.
_ROUGHLY = Decimal("1.4")


class Measure(NamedTuple):
    """A measure with the words that are told with it.

    Attributes:
        fact: where.
        phrase: what gives it.
        value: the measure.
        counted: what is counted, "" of what is measured.
        bag: the words of who and what it is of.
        holders: those of them that name who or what it is of.
        placed: those names that say where.
        bare: nouns for who does it or what it is done to, of which no more is said.
        said: all words of the claim.
        verb: that of the fact, as one word for all that mean the same.
        groups: the numbers of the groups of verbs by which one amount is told that it is in.
    """

    fact: Fact
    phrase: Phrase
    value: Value
    counted: str
    bag: frozenset[str]
    holders: frozenset[str]
    placed: frozenset[str]
    bare: frozenset[str]
    said: frozenset[str]
    verb: str
    groups: frozenset[int]

    @property
    def written(self) -> str:
        """The measure as written."""
        return self.fact.claim.statement[self.phrase.start : self.phrase.end]


def measures_of(fact: Fact) -> Iterator[Measure]:
    """Yield the measures that a fact gives exactly, of the whole of what it speaks of."""
    way = fact.plain
    told = [each for each in way.arguments if each.slot not in TIME_SLOTS and not each.negated]
    if len(told) < len(way.arguments) - len(fact.dates):
        return  # what holds on Sundays, or in summer, is narrowed
    if any(phrase.determiner == "another" for each in told for phrase in each.phrases):
        return
    filled = [phrase for each in told if each.slot not in _UNITS for phrase in each.phrases]
    for phrase in filled:
        value = valued(phrase)
        value = _denied(value) if value is not None and way.negated and not way.modal else value
        if value is None or value.kind not in _KINDS or _is_vague(value):
            continue
        counted = concept_of(phrase.head) if value.kind == "number" else ""
        if value.kind == "number" and (phrase.kind != "noun" or not phrase.plural or phrase.whole is not None):
            continue
        if value.kind == "number" and phrase.quantifier == "part":
            continue
        yield _measure(fact, told, phrase, value, counted)


def _denied(value: Value) -> Value | None:
    """Return what is left of a measure that is denied: "never more than three" is three at most."""
    if value.bound != "above" or value.low is None or value.high is not None:
        return None
    return replace(value, low=None, high=value.low, low_open=False, bound="max")


def _is_vague(value: Value) -> bool:
    """Tell whether a measure is told so roughly that hardly another one excludes it: "thousands of"."""
    low, high = value.low, value.high
    if not value.approximate:
        return False
    return not isinstance(low, Decimal) or not isinstance(high, Decimal) or high > low * _ROUGHLY


def _measure(fact: Fact, told: list[Argument], phrase: Phrase, value: Value, counted: str) -> Measure:
    bag: set[str] = {counted} - {""}
    extent = {concept_of(each) for each in EXTENTS} if counted else set()
    holders: set[str] = set()
    placed: set[str] = set()
    for each in told:
        beside = {other for other in each.phrases if other.value is not None and phrase in each.phrases} - {phrase}
        for filler in each.phrases:
            if filler in beside:  # "9 grams of protein and 8 grams of fibre"
                continue
            found: set[str] = set()
            bare = filler.head in ANYBODY and not filler.modifiers
            bare = bare or (filler.kind == "value" and filler is not phrase)
            if value.kind == "percent" or (filler is not phrase and not bare):
                _head(filler, bag, found)
            holders |= found if each.slot in ("subj", "obj") else set()
            _modifiers(filler, bag, found)
            placed |= found if each.slot in _PLACES else set()
    statement = fact.claim.statement
    said = frozenset(each for word in words(statement) for each in (concept_of(word.key), word.stem))
    alone = frozenset(_bare(fact.plain))
    return Measure(
        fact,
        phrase,
        value,
        counted,
        frozenset(bag - _IDLE - extent),
        frozenset(holders),
        frozenset(placed),
        alone,
        said,
        concept_of(fact.plain.predicate),
        _groups_of(fact.plain.predicate),
    )


@cache
def _groups_of(verb: str) -> frozenset[int]:
    return frozenset(at for at, group in enumerate(ALIKE_AMOUNTS) if verb in group)


def _bare(way: Proposition) -> Iterator[str]:
    """Yield the nouns for who does it and for what it is done to, where no more is said of them."""
    for slot in ("subj", "obj"):
        found = one(way.argument(slot))
        if found is not None and found.kind == "noun" and not (found.modifiers or found.value or found.quantifier):
            yield concept_of(found.head)


def concept_of(word: str) -> str:
    """Return the stem that stands for a word and all that mean the same."""
    return concepts().get((stem(word),), stem(word))


def _head(phrase: Phrase, bag: set[str], names: set[str]) -> None:
    """Add the words of the head of a phrase, and of a name to the names as well."""
    found = set(map(concept_of, re.findall(r"\w+", phrase.head))) if phrase.kind != "pronoun" else set()
    bag |= found
    names |= found if phrase.kind == "name" else set()


def _modifiers(phrase: Phrase, bag: set[str], names: set[str]) -> None:
    """Add the words of what narrows a phrase."""
    for each in phrase.modifiers:
        if each.phrase is not None:
            _head(each.phrase, bag, names)
            _modifiers(each.phrase, bag, names)
        elif each.value is None and each.kind != "title":
            bag |= set(map(concept_of, re.findall(r"\w+", each.word)))
