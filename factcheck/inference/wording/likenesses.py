"""Two sentences worded alike that differ in one thing: a suspicion."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.inference.edits import Edit
from factcheck.inference.pairs import Pair
from factcheck.inference.situations import SWAP, Outcome, exclusion
from factcheck.inference.substitutes.found import substitution
from factcheck.inference.substitutes.model import COPY, EXCLUDING, LINE, SUREST
from factcheck.inference.substitutes.signs import signs
from factcheck.inference.terms import OPEN_MODALS
from factcheck.inference.verb_relations import are_of_kind
from factcheck.inference.wording.alignment import Step, aligned
from factcheck.inference.wording.boundaries import is_closed, is_opened, parts
from factcheck.inference.wording.echoes import ECHO
from factcheck.inference.wording.holding import holding, is_told, main_of
from factcheck.inference.wording.one_step import OTHER, adds_nothing, name_step, word_before
from factcheck.inference.wording.swaps import swapped
from factcheck.inference.wording.units import Unit, are_words, span_of, units
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import SAYING


@lru_cache(maxsize=8192)
def doubted(statement: str, claim: str) -> Outcome | None:
    """Return the suspicion that a statement worded like a claim says one thing of it differently, or None.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    steps = aligned(claim, statement)
    if not steps:
        return None
    said, known = main_of(statement), main_of(claim)
    if said is None or known is None:
        return None
    found = (
        _exchange(steps, units(claim), units(statement))
        or _difference(steps, statement, claim)
        or _displaced(steps, units(statement), claim)
    )
    if found is None:
        return _substituted(steps, statement, claim, Pair(known, said, ()))
    if found[0] == ECHO and (said.negated or known.negated):
        return None
    name, step = found
    if name in (OTHER, "an opposite") and (_is_by_the_way(step, claim) or _is_only_thought(name, step, said, known)):
        return None
    if name == OTHER and _is_told_elsewhere(step, claim):
        return None  # "has its seat in Rom and offices in Tor": it has an office in Tor
    if said.modal != known.modal or said.speaker != known.speaker:
        return None
    if name == SWAP and _names_another_way(said, known):
        return None  # "the first to climb it was Ida Berg" and the same turned round
    if name == "an opposite" and (said.negated != known.negated or are_of_kind(known, said)):
        return None  # who opposes it does not support it; a shop buys books and sells books
    if name == "an opposite" and said.modal in OPEN_MODALS and all(each.pos == "r" for each in step.said):
        return None  # what may be kept indoors may be kept outdoors as well
    if name == "an opposite" and {said.tense, known.tense} == {"past", "present"}:
        return None  # how it was until 1990
    edit = Edit("verb", _KINDS[name], Relation.ALTERNATION, span_of(step.said), span_of(step.known))
    narrowed = any(_narrows(each, step) for each in steps)
    doubts = [] if name in (SWAP, ECHO, OTHER) else ["likeness", *(["scope dropped"] if narrowed else [])]
    return exclusion(Pair(known, said, (edit,)), name, (edit,), doubts)


def _substituted(steps: Sequence[Step], statement: str, claim: str, pair: Pair) -> Outcome | None:
    """Return the suspicion that one thing stands in the place of another one that it excludes."""
    found = substitution(steps, statement, claim)
    chance = EXCLUDING.probability(signs(found)) if found is not None else 0.0
    if found is None or chance < LINE:
        return None
    edit = Edit("verb", _KINDS[OTHER], Relation.ALTERNATION, span_of(found.step.said), span_of(found.step.known))
    pair = pair._replace(edits=(edit,))
    return Outcome(Relation.ALTERNATION, pair, COPY, round(min(chance, SUREST), 3), (), (edit,))


def _is_told_elsewhere(step: Step, claim: str) -> bool:
    """Tell whether a claim has the words of a statement as well, at another place."""
    found = {each.key for each in units(claim) if each not in step.known}
    return are_words(step.said) and bool(step.said) and all(each.key in found for each in step.said)


def _names_another_way(said: Proposition, known: Proposition) -> bool:
    """Tell whether one of two says what a name is, and the other what has that name."""
    attributes = [each.argument("attr") for each in (said, known)]
    kinds = [each.phrases[0].kind for each in attributes if each is not None]
    return said.predicate == known.predicate == "be" and len(kinds) == len((said, known)) and kinds.count("name") == 1


_KINDS = {
    SWAP: "swap",
    ECHO: "value",
    OTHER: "word",
    "an opposite": "opposite",
    "only this one": "only",
}


def _is_by_the_way(step: Step, claim: str) -> bool:
    """Tell whether a word of a claim stands in what is compared with, left out, or only said or thought."""
    known = holding(claim, span_of(step.known))
    return known is not None and known[1] in _ASIDE


def _is_only_thought(name: str, step: Step, said: Proposition, known: Proposition) -> bool:
    """Tell whether a claim tells by another verb that somebody says or thinks what a statement asserts."""
    told = step.known[0].start <= known.start < step.known[-1].end if step.known else True
    return name == OTHER and known.verb in SAYING and said.verb != known.verb and not told


#: Slots of what a claim does not tell of by itself.
_ASIDE = frozenset({"than", "except", "besides", "instead of", "that", "whether"})


def _narrows(step: Step, point: Step) -> bool:
    return step is not point and bool(step.known) and not step.said and not step.beside


def _exchange(steps: Sequence[Step], mine: Sequence[Unit], yours: Sequence[Unit]) -> tuple[str, Step] | None:
    swap = swapped(steps, mine, yours)
    if swap is None:
        return None
    rest = [each for each in steps if each not in swap]
    valued = any(each.value is not None for each in swap.first.said)
    dated = valued and any(each.value is not None and each.value.kind == "date" for each in mine)
    if not all(
        adds_nothing(each) or (valued and each.relation.excludes) or (dated and _is_verb(each)) for each in rest
    ):
        return None
    return SWAP, swap.first if swap.first.said else swap.second


def _is_verb(step: Step) -> bool:
    """Tell whether one verb stands for another, as where a change is told the other way: "slowed from 9 to 5"."""
    return len(step.known) == len(step.said) == 1 and step.known[0].pos == step.said[0].pos == "v"


def _difference(steps: Sequence[Step], statement: str, claim: str) -> tuple[str, Step] | None:
    """Return the one step that differs and what it comes to."""
    apart = [each for each in steps if not adds_nothing(each)]
    if len(apart) != 1:
        return None
    apart = [_in_place(apart[0], steps)]
    name = name_step(apart[0], steps, statement, claim)
    return (name, apart[0]) if name else None


def _in_place(step: Step, steps: Sequence[Step]) -> Step:
    """Return a verb of a statement with the one that the claim has in its place: "refused", "ordered"."""
    gone = [each for each in steps if not each.said and len(each.known) == 1 and each.known[0].pos == "v"]
    if step.known or len(step.said) != 1 or step.said[0].pos != "v" or len(gone) != 1:
        return step
    return Step(gone[0].known, step.said, Relation.INDEPENDENCE, soft=True)


#: Parts of speech of what stands in a list, with what joins it.
_LISTED = frozenset({"name", "n", "a", ""})


def _displaced(steps: Sequence[Step], yours: Sequence[Unit], claim: str) -> tuple[str, Step] | None:
    """Return a name of another clause of the claim that a statement puts in the place of this one's: "in YAML".

    What is left out then begins with the name that stood there, and ends within the other clause.
    """
    if not all(adds_nothing(each) for each in steps):
        return None
    mine = units(claim)
    for step in steps:
        if step.said or step.beside or is_opened(step.known, claim) or is_closed(step.known, claim):
            continue
        pieces = parts(step.known, claim)
        other = mine[mine.index(step.known[-1]) + 1]
        place = next((each for each in yours[1:] if each.key == other.key), None)
        named = [each for each in pieces[0] if each.pos == "name"]
        if len(pieces) < 2 or place is None or not named or not is_told(place, yours):
            continue
        if all(each.pos in _LISTED for each in step.known):
            continue  # "sells Asp and Bly bikes"
        if word_before(place, yours) != word_before(step.known[0], mine):
            continue
        if other.pos == "name" or (other.pos in ("a", "n") and yours[-1].pos == "name"):
            return OTHER, Step(tuple(named[:1]), (place,), Relation.INDEPENDENCE, soft=True)
    return None
