"""The clauses of a claim: what each of them states, word by word and phrase by phrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.auditing.aspects.table import PERIODS, TIMES, UNSURE
from factcheck.auditing.facts import is_stated
from factcheck.inference.kinds import BY_THE_WAY
from factcheck.inference.terms import LIGHT_WORDS, TELLING_LITTLE
from factcheck.inference.wording.counterparts import with_particles
from factcheck.inference.wording.units import Unit, denies, units
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.syntax.records import Argument, Modifier, Proposition, Readings

#: Parts of speech of which a phrase is made.
_NOMINAL = frozenset({"n", "name", "a"})
#: Parts of speech of words by which one thing is known from another.
_TELLING = frozenset({"n", "v", "a", "r", "name"})
#: The longest mark of an owner between two words of one phrase, with a space: "'s ".
_OWNER = 3
_MARK = pattern(r"[,;:()]")
#: Penn tags of words for how many.
_QUANTIFYING = frozenset({"DT", "PDT"})
#: Penn tags of participles, and what stands before a phrase that begins with one.
_PARTICIPLES = frozenset({"VBG", "VBN"})
_ARTICLE = pattern(r"\b(?:[Aa]n?|[Tt]he|[Nn]o|[Ee]ach|[Ee]very)\s+$")
#: What may stand before a period that tells how often: "60 a year", "each year".
_EACH = pattern(r"\b(?:[Aa]n?|[Pp]er|[Ee]ach|[Ee]very)\s+$")
#: Kinds of proposition that are not told, or told by another one.
_SUPPOSED = BY_THE_WAY - {"with"}


class Chunk(NamedTuple):
    """A noun phrase of a clause: its last word, those before that, and the preposition before it, or nothing."""

    head: Unit
    before: tuple[Unit, ...]
    preposition: str


class Clause(NamedTuple):
    """What a claim states by one verb.

    Attributes:
        text: the claim.
        way: the proposition as written.
        units: its words, names and values in order.
        keys: these in dictionary form, with nothing in the place of values.
        chunks: its noun phrases.
        verbs: the words of its verb.
        denied: whether it is denied.
        periods: how often, or for how long each: "60 a year".
        frames: those that may tell it, some with a phase behind ":".
    """

    text: str
    way: Proposition
    units: tuple[Unit, ...]
    keys: tuple[str, ...]
    chunks: tuple[Chunk, ...]
    verbs: tuple[Unit, ...]
    denied: bool
    periods: frozenset[str]
    frames: frozenset[str]

    def holds(self, unit: Unit) -> bool:
        """Tell whether a value stands in one of its slots."""
        return any(
            phrase.start <= unit.start and unit.end <= phrase.end
            for argument in self.way.arguments
            for phrase in argument.phrases
        ) or (self.way.start <= unit.start and unit.end <= self.way.end)


def clauses_of(text: str, readings: Readings) -> tuple[Clause, ...]:
    """Return the clauses of a claim that state something as a fact, or deny it.

    Args:
        text: the claim.
        readings: what it says.
    """
    found = _with_whole_names([each for each in with_particles(units(text)) if each.tag != "POS"], text)
    return tuple([_clause(text, ways, found) for ways in readings if _tells(ways[0])])


def _with_whole_names(found: Sequence[Unit], text: str) -> tuple[Unit, ...]:
    """Return units with names that "&" joins as one: "Holm & Partners"."""
    joined: list[Unit] = []
    for unit in found:
        last = joined[-1] if joined else None
        if last is not None and last.pos == unit.pos == "name" and text[last.end : unit.start].strip() == "&":
            joined[-1] = Unit(f"{last.key} & {unit.key}", "name", last.start, unit.end, None, unit.tag)
        else:
            joined.append(unit)
    return tuple(joined)


def _tells(way: Proposition) -> bool:
    """Tell whether a proposition states or denies something; what can, may or must be is stated, too."""
    modal = "" if way.modal not in UNSURE else way.modal
    return way.kind not in _SUPPOSED and is_stated(replace(way, negated=False, modal=modal, tense=""))


def _clause(text: str, ways: Sequence[Proposition], found: tuple[Unit, ...]) -> Clause:
    way = ways[0]
    parts: list[Argument | Modifier | Proposition] = [way, *way.arguments, *way.adverbs]
    first, last = min(each.start for each in parts), max(each.end for each in parts)
    at = next((place for place, unit in enumerate(found) if unit.start >= first), len(found))
    if at and found[at - 1].pos == "prep":
        at -= 1
    inside = tuple([each for each in found[at:] if each.end <= last])
    verbs = tuple([each for each in inside if each.pos == "v" and way.start <= each.start <= way.end])
    frames = frozenset(name for each in ways if each.frame for name in (each.frame, f"{each.frame}:{each.phase}"))
    chunks, periods = tuple(_chunks(inside, text)), _periods(inside, text)
    keys = tuple([each.key if each.value is None else "" for each in inside])
    return Clause(text, way, inside, keys, chunks, verbs, way.negated, periods, frames)


def _chunks(found: Sequence[Unit], text: str) -> Iterator[Chunk]:
    """Yield the noun phrases of some words: qualities, nouns and names that stand together."""
    run: list[Unit] = []
    before = ""
    for at, unit in enumerate(found):
        if not (_is_nominal(unit) or _is_quality(at, found, text)):
            yield from _chunk(run, before)
            run = []
            continue
        if run and not _goes_on(run[-1], unit, text):
            yield from _chunk(run, before)
            run = []
        if not run:
            before = _preposition(found, at)
        run.append(unit)
    yield from _chunk(run, before)


def _is_nominal(unit: Unit) -> bool:
    return unit.pos in _NOMINAL and unit.value is None


def _is_quality(at: int, found: Sequence[Unit], text: str) -> bool:
    """Tell whether a participle stands before a noun: "a lost card"."""
    unit = found[at]
    behind = found[at + 1 : at + 2]
    if unit.tag not in _PARTICIPLES or not behind or not _is_nominal(behind[0]) or behind[0].start - unit.end > 1:
        return False
    return bool(_ARTICLE.search(text[: unit.start]))


def _preposition(found: Sequence[Unit], at: int) -> str:
    """Return the preposition before a phrase, with at most how many between: "of 14 kilometres", "on all ships"."""
    while at and (found[at - 1].value is not None or found[at - 1].tag in _QUANTIFYING):
        at -= 1
    return found[at - 1].key if at and found[at - 1].pos == "prep" else ""


def _chunk(run: Sequence[Unit], before: str) -> Iterator[Chunk]:
    if run:
        yield Chunk(run[-1], tuple(run[:-1]), before)


def _goes_on(last: Unit, unit: Unit, text: str) -> bool:
    between = text[last.end : unit.start]
    return (
        unit.start - last.end <= _OWNER and not _MARK.search(between) and not (last.pos == "name" and unit.pos == "a")
    )


def _periods(found: Sequence[Unit], text: str) -> frozenset[str]:
    told = {PERIODS[each.key] for each in found if each.key in PERIODS}
    return frozenset(told | {each.key for each in found if each.key in TIMES and _EACH.search(text[: each.start])})


def is_telling(unit: Unit) -> bool:
    """Tell whether a word may tell one thing from another, or what is said of it."""
    telling = unit.value is None and unit.pos in _TELLING and not denies(unit)
    return telling and unit.key not in LIGHT_WORDS and unit.key not in TELLING_LITTLE
