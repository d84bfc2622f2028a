"""Signs of one thing in the place of another: how the two sentences tell it, and what else they share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.inference.substitutes.found import Substitution, told_alike, weighs
from factcheck.inference.substitutes.places import (
    VERB,
    is_passive,
    subject_of,
    way_named,
)
from factcheck.inference.terms import BESIDE_OTHERS, HAVING, OPEN_MODALS, RANKS
from factcheck.inference.wording.holding import main_of
from factcheck.inference.wording.same_number import is_exact
from factcheck.inference.wording.units import Unit, units
from factcheck.language.wordnet import field_of
from factcheck.language.words import words
from factcheck.model import Value
from factcheck.syntax.records import Proposition

#: A sign that is seen, and how much of it.
Sign = tuple[str, float]
#: Penn tags of superlatives.
_RANKING = frozenset({"JJS", "RBS"})
#: So many words that are the same, and values, say all that they say.
_MOST_SAME, _MOST_VALUES = 8, 2


def of_telling(found: Substitution) -> Iterator[Sign]:
    """Yield how the two sentences are told: in which tense, of whom, by which verb."""
    main, known = main_of(found.statement), main_of(found.claim)
    if main is None or known is None:
        return
    yield f"tense {main.tense}", 1.0
    if main.modal:
        yield "open modal" if main.modal in OPEN_MODALS else "modal", 1.0
    yield f"tells {'be' if main.verb == 'be' else 'have' if main.verb in HAVING else 'full'}", 1.0
    subject = subject_of(main)
    yield f"about {way_named(subject)}", 1.0
    if subject is not None and subject.plural:
        yield "about several", 1.0
    if known.verb != main.verb and found.said.role != VERB:
        yield "other verb", 1.0
    if known.tense != main.tense:
        yield "other tense", 1.0
    if is_passive(found.statement):
        yield "passive", 1.0
    yield from _of_verb(found.known.made or known)


def _of_verb(made: Proposition) -> Iterator[Sign]:
    if made.verb != "be":
        yield f"verb {field_of(made.verb, 'v') or field_of(made.verb.split()[0], 'v')}", 1.0


def of_rest(found: Substitution) -> Iterator[Sign]:
    """Yield what else the two sentences share, and what one of them leaves out."""
    same = told_alike(found.steps, found.statement)
    yield "share", len(same) / max(sum(map(weighs, units(found.claim))), 1)
    yield "same", min(len(same), _MOST_SAME) / _MOST_SAME
    if any(not each.said for each in found.steps if each is not found.step):
        yield "left out", 1.0
    if len(found.apart) > 1:
        yield "reworded", 1.0
    yield "values", min(sum(each.value is not None for each in same), _MOST_VALUES)
    if any(each.value is not None and is_exact(each.value, found.statement) for each in same):
        yield "exact", 1.0
    if any(each.value is not None and _is_day(each.value) for each in same):
        yield "one day", 1.0
    if any(each.pos == "name" for each in same):
        yield "same name", 1.0
    yield from _of_small_words(found, same)


def _is_day(value: Value) -> bool:
    """Tell whether a value is a day or a month, in which hardly two things of a kind happen to one."""
    return value.kind == "date" and not value.bound and value.unit in ("day", "month")


def _of_small_words(found: Substitution, same: Sequence[Unit]) -> Iterator[Sign]:
    said, known = ({each.key for each in words(text)} for text in (found.statement, found.claim))
    if any(each.tag in _RANKING for each in same) or not RANKS.isdisjoint(said & known):
        yield "ranked", 1.0
        if found.said.is_topic or found.known.is_topic:
            yield "ranked topic", 1.0
    if not BESIDE_OTHERS.isdisjoint(said):
        yield "besides", 1.0
    if not BESIDE_OTHERS.isdisjoint(known):
        yield "besides known", 1.0
