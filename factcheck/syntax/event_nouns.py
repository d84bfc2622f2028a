"""Nouns for what takes place, and the verbs that they come from: "removal", "repair", "running"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import PERSON, entry, field_of, synset
from factcheck.syntax.words import IRREGULAR_EVENTS, NO_ACTS, TIME_NOUNS


def happens(noun: str) -> bool:
    """Tell whether a noun names something that takes place: an act, event, phenomenon or state."""
    senses = entry(noun).senses.get("n", ())
    return any(synset(number).field in HAPPENINGS for number, _ in senses[:2])


#: Fields of WordNet for what lasts: acts, events, phenomena, states.
HAPPENINGS = frozenset({4, 11, 19, 26})


#: So many letters at least a noun shares with the verb that it comes from: "removal", "remove".
_STEM = 3


@lru_cache(maxsize=4096)
def verb_of(noun: str) -> str:
    """Return the verb that a noun for an event comes from, or nothing: "removal", "running", "repair".

    Args:
        noun: its dictionary form.
    """
    if noun in TIME_NOUNS or noun in NO_ACTS:
        return ""  # the closing time is no timing, and a ferry service services nothing
    if noun in IRREGULAR_EVENTS:
        return IRREGULAR_EVENTS[noun]
    known = entry(noun)
    if "v" in known.senses and "n" not in known.senses:
        return noun  # "maintaining the path is"
    made = [each.removesuffix(".v") for each in known.derived if each.endswith(".v")]
    near = [each for each in made if each[:_STEM] == noun[:_STEM]]
    if near and (_may_happen(noun) or noun.endswith(_ENDINGS)):
        return max(near, key=lambda each: (entry(each).count("v"), each)).replace("_", " ")
    base = lemma(noun, "v")
    if noun.endswith("ing") and base != noun and "v" in entry(base).senses:
        return base
    if happens(noun) and known.count("v") > 0:
        return noun
    again = verb_of(noun.removeprefix(_AGAIN)) if noun.startswith(_AGAIN) and not known.senses else ""
    return f"{_AGAIN}{again}" if again else ""


@lru_cache(maxsize=512)
def nouns_of(verb: str) -> tuple[str, ...]:
    """Return the nouns for what a verb tells: "transplant", "transplantation".

    Args:
        verb: its dictionary form.
    """
    known = entry(verb)
    derived = [each.removesuffix(".n") for each in sorted(known.derived) if each.endswith(".n")]
    nouns = [verb, *derived]  # "a restart", whatever the lexicon knows
    return tuple(dict.fromkeys(each for each in nouns if verb_of(each) == verb and field_of(each) != PERSON))


#: Endings of nouns for what is done, whatever else they name.
_ENDINGS = ("ing", "tion", "sion", "ment", "al", "ance", "ence", "ure")


#: The prefix of verbs for what is done once more: "reintroduction", "reintroduce".
_AGAIN = "re"


def _may_happen(noun: str) -> bool:
    """Tell whether one of the meanings of a noun is something that takes place."""
    return any(synset(number).field in HAPPENINGS for number, _ in entry(noun).senses.get("n", ()))
