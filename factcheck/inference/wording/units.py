"""The words of weight, names and values of a sentence in order, and how one stands to another."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import combinations
from pathlib import Path

from factcheck.inference.names import name_relation
from factcheck.inference.shelf import UNITS, kept
from factcheck.inference.terms import (
    BESIDES,
    DECISIVE_ADVERBS,
    INTENSIFIERS,
    LIGHT_ADVERBS,
    OPPOSED_PREPOSITIONS,
    QUANTIFIER_RELATIONS,
)
from factcheck.language.frames import are_apart
from factcheck.language.records import Token
from factcheck.language.tokens import tokens
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.logic.words import WordRelation, word_relation
from factcheck.model import Span, Value
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.syntax.value_ends import ends_apart
from factcheck.syntax.words import DETERMINERS, IMPLICATIVE_ADJECTIVES, IMPLICATIVES, QUANTIFIERS
from factcheck.values import comparable, find

#: Adverbs that may come and go.
_LEFT_OUT = (INTENSIFIERS | LIGHT_ADVERBS) - DECISIVE_ADVERBS

_NOTHING = WordRelation(Relation.INDEPENDENCE, True)


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


#: Beginning of a Penn tag -> part of speech.
_POS = {"N": "n", "V": "v", "J": "a", "R": "r", "I": "prep", "T": "prep"}
_EMPTY = frozenset({"there", "then"})
_NOT = frozenset({"not", "n't", "n’t", "never", "no"})


@lru_cache(maxsize=4096)
def units(text: str) -> tuple[Unit, ...]:
    """Return the units of a sentence, without articles, marks and words that may come and go."""
    found = kept(text, UNITS, _read_units)
    return tuple(_units(tokens(text, ends_apart(text, tuple(find(text)))))) if found is None else found


def write_units(found: Sequence[Unit]) -> str:
    """Return units as one line of text."""
    from factcheck.base.propositions import write_values  # what nobody keeps is not written

    values = write_values(each.value for each in found if each.value is not None)
    rows = [[each.key, each.pos, each.start, each.end, each.value is not None, each.tag] for each in found]
    return json.dumps([values, rows], ensure_ascii=False, separators=(",", ":"))


def _read_units(line: str) -> tuple[Unit, ...]:
    from factcheck.base.propositions import read_values

    rows, told = json.loads(line)
    values = iter(read_values(rows))
    return tuple(
        [
            Unit(key, pos, start, end, next(values) if valued else None, tag)
            for key, pos, start, end, valued, tag in told
        ]
    )


def _units(found: Sequence[Token]) -> Iterator[Unit]:
    name: list[Token] = []
    for at, token in enumerate(found):
        if token.is_name and token.value is None:
            name.append(token)
            continue
        if name:
            yield _name(name)
            name = []
        made = None if _is_perfect(token, found, at) else _unit(token)
        if made is not None:
            yield made
    if name:
        yield _name(name)


def _is_perfect(token: Token, found: Sequence[Token], at: int) -> bool:
    """Tell whether a word only makes the perfect of the verb behind it: "has been led"."""
    if token.lemma != "have" or not token.tag.startswith("V"):
        return False
    verb = next((each for each in found[at + 1 :] if each.key not in _NOT and not each.tag.startswith("R")), None)
    return verb is not None and verb.tag == "VBN"


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
    if pos == "r" and token.key != "also" and token.key in _LEFT_OUT:
        return None
    return Unit(token.lemma, pos, token.start, token.end, tag=token.tag)


def run_relation(known: Sequence[Unit], said: Sequence[Unit]) -> WordRelation:
    """Return the relation of two runs of words, as of two terms of the lexicon."""
    if frozenset(" ".join(each.key for each in side) for side in (known, said)) in _same():
        return WordRelation(Relation.EQUIVALENT, True)
    if (_bare(known), _bare(said)) in _contrary():
        return WordRelation(Relation.ALTERNATION)
    if len(known) == len(said) == 1:
        return unit_relation(known[0], said[0])
    if max(len(known), len(said)) > 3 or any(each.pos not in ("n", "v", "a", "r", "prep") for each in (*known, *said)):
        return WordRelation(Relation.INDEPENDENCE, True)
    one, two = (" ".join(each.key for each in side) for side in (known, said))
    pos = "v" if known[0].pos == "v" else {"r": "a", "prep": "n"}.get(known[-1].pos, known[-1].pos)
    return word_relation(one, two, pos)


def _bare(run: Sequence[Unit]) -> str:
    """Return a run without "be" before it and prepositions behind it, where anything else is left."""
    first, last = 0, len(run)
    while last - first > 1 and run[first].key == "be":
        first += 1
    while last - first > 1 and run[last - 1].pos == "prep" and run[last - 1].key not in _TELLING_PREPOSITIONS:
        last -= 1
    return " ".join(each.key for each in run[first:last])


#: Prepositions that belong to what stands before them: "far from", "close to".
_TELLING_PREPOSITIONS = frozenset({"of", "out"})


@cache
def _contrary() -> frozenset[tuple[str, str]]:
    """Return the pairs of runs of which one says the contrary of the other in place, both ways round."""
    pairs = [(one, two) for mine, yours in _rows("contrary.tsv") for one in mine.split("|") for two in yours.split("|")]
    return frozenset(pairs) | frozenset((two, one) for one, two in pairs)


@cache
def _same() -> frozenset[frozenset[str]]:
    """Return the pairs of runs that say the same in place."""
    return frozenset(frozenset(pair) for row in _rows("same.tsv") for pair in combinations(row, 2))


def _rows(name: str) -> Iterator[list[str]]:
    """Yield the rows of one of the files beside this module."""
    for line in Path(__file__).with_name(name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def unit_relation(known: Unit, said: Unit) -> WordRelation:
    """Return the relation of a claim's unit to a statement's."""
    if known.value is not None and said.value is not None:
        if not comparable(known.value, said.value):
            return _NOTHING
        return WordRelation(_spells(known.value, said.value) or value_relation(known.value, said.value))
    if known.pos == said.pos == "name":
        return WordRelation(name_relation(known.key, said.key), True)
    if known.key in QUANTIFIERS and said.key in QUANTIFIERS:
        sign = QUANTIFIER_RELATIONS.get((QUANTIFIERS[known.key], QUANTIFIERS[said.key]), "#")
        return WordRelation(Relation(sign))
    if known.pos == said.pos == "prep":
        apart = (known.key, said.key) in OPPOSED_PREPOSITIONS
        return WordRelation(Relation.ALTERNATION) if apart else _NOTHING
    if "-" in known.key and "-" in said.key and known.key.partition("-")[2] == said.key.partition("-")[2]:
        heads = word_relation(known.key.partition("-")[0], said.key.partition("-")[0], "a")  # "open-source"
        return heads if heads.relation.excludes and not heads.soft else _NOTHING
    if known.pos == said.pos == "v" and are_apart(known.key, said.key):
        return _NOTHING
    if known.pos == said.pos and known.pos in ("n", "v", "a"):
        return word_relation(known.key, said.key, known.pos)
    if {known.pos, said.pos} <= {"r", "a"}:
        return word_relation(known.key, said.key, "a")
    return _NOTHING


#: Bounds of values that say when something began, ended, or both.
_SPELLS = frozenset({"since", "from", "until", "span"})


def _spells(known: Value, said: Value) -> Relation | None:
    """Return the relation of two spells whose ends are told, or None for other values."""
    bounds = {known.bound, said.bound}
    if not bounds <= _SPELLS:
        return None
    same = (known.low, known.high) == (said.low, said.high)
    if bounds in ({"since", "until"}, {"from", "until"}):
        return Relation.ALTERNATION
    if bounds == {"span"}:
        return Relation.EQUIVALENT if same else Relation.ALTERNATION
    return None


def are_words(run: Sequence[Unit]) -> bool:
    """Tell whether a run holds no value and no name, with which it may be of something else."""
    return all(each.pos not in ("value", "name") for each in run)


def adds_another(statement: str, claim: str) -> bool:
    """Tell whether a statement says that it tells of something besides what a claim tells of: "in 2024 too", "again".

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    told = [{each for each in _WORDS.findall(text.lower()) if each in BESIDES} for text in (statement, claim)]
    return bool(told[0] - told[1])


#: Words, but for "too" before what there is too much of: "too short".
_WORDS = pattern(r"\b(?!too\s+\w)\w+")


def span_of(run: Sequence[Unit]) -> Span | None:
    """Return where a run of units stands in its sentence, or None of none."""
    return Span(run[0].start, run[-1].end) if run else None


def denies(unit: Unit) -> bool:
    """Tell whether a word denies what stands behind it: not, unable, failed."""
    if unit.pos == "not":
        return True
    table = IMPLICATIVES if unit.pos == "v" else IMPLICATIVE_ADJECTIVES if unit.pos == "a" else {}
    signature = table.get(unit.key)
    return signature is not None and not signature.asserted and signature.asserted_modal in ("", "agree", "can", "may")
