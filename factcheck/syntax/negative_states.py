"""A state told by what was not done: "is unheated" as "is not heated", "is vacant" as "is not occupied"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.roles import state_told
from factcheck.syntax.words import NEGATIVE_STATES

_UN, _FREE, _CONTAIN = "un", "-free", "contain"
#: Endings of participles; others ("unsold") are known by their irregular forms.
_ED = "ed"


def by_negative_state(made: Proposition) -> Iterator[Proposition]:
    """Yield "the room is unheated" as "the room is not heated".

    Args:
        made: a proposition as written.
    """
    found = state_told(made)
    if found is None:
        return
    subject, state = found
    told = state.phrases[0]
    plain = not (told.modifiers or told.value is not None or told.quantifier or told.determiner)
    if not plain or any(map(_may_be_some, subject.phrases)):
        return
    rest = [each for each in made.arguments if each is not state and each is not subject]
    lacked = _lacked(told, rest)
    if lacked is not None:
        others = [each for each in rest if lacked not in each.phrases]
        some = "" if made.negated else "any"  # what is not free of fish has fish in it
        thing = Argument("obj", (replace(lacked, quantifier=some, determiner=""),))
        arguments = (subject, thing, *others)
        yield replace(made, predicate=_CONTAIN, verb=_CONTAIN, negated=not made.negated, arguments=arguments)
        return
    verb = _undone(told.head)
    if not verb:
        return
    arguments = (replace(subject, slot="obj"), *rest)
    yield replace(made, predicate=verb, verb=verb, negated=not made.negated, arguments=arguments)


def _may_be_some(thing: Phrase) -> bool:
    """Tell whether something is told of some of a kind: beside 700 people who have no job others have one."""
    definite = thing.determiner or thing.named("poss")
    return bool(thing.quantifier) or thing.value is not None or (thing.plural and not definite)


def _lacked(state: Phrase, rest: list[Argument]) -> Phrase | None:
    """Return what there is none of in a thing that is "fat-free" or "free of fat"."""
    thing = state.head.removesuffix(_FREE)
    if thing != state.head:
        return Phrase(thing, "noun", state.start, state.end) if "n" in entry(thing).senses else None
    found = [each.phrases[0] for each in rest if each.slot == "of" and len(each.phrases) == 1]
    return found[0] if state.head == _FREE[1:] and len(found) == 1 and found[0].kind == "noun" else None


@lru_cache(maxsize=4096)
def _undone(word: str) -> str:
    """Return the verb for what a state says was not done, or nothing: "unlocked" may tell of unlocking."""
    if word in NEGATIVE_STATES:
        return NEGATIVE_STATES[word]
    done = word.removeprefix(_UN)
    if done == word or "v" in entry(lemma(word, "v")).senses:
        return ""
    verb = lemma(done, "v")
    formed = done.endswith(_ED) or any(each.endswith(".v") for each in entry(done).bases)
    return verb if formed and verb != done and "v" in entry(verb).senses else ""
