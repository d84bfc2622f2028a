"""Which of the words that may be nouns or verbs are the verbs, by how the clauses of the sentence come out whole.

The tagger sees three words at a time. Here the readings of all such words of a sentence are weighed together: how often
each word is a verb, and what a sentence read so costs (see ``clause_states``). What reads much better otherwise is
tagged so: "The bakery stocks bread and ships it", "Reports older than a year move to the archive".
"""

from __future__ import annotations

from functools import lru_cache
from math import log
from typing import TYPE_CHECKING

from factcheck.language.clause_states import State, ended
from factcheck.language.clause_words import FORMS, steps
from factcheck.language.lemmas import lemma
from factcheck.language.participles import helps
from factcheck.language.verb_tags import UNCHANGED
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: How much better a sentence must read with other tags than with those that it has.
_MARGIN = 1.0
#: What the tag is worth that a word has.
_PRIOR = 0.7
#: How much it weighs how often a word is a verb, beside how the sentence is built.
_WEIGHT = 0.6
#: How many ways to read the words so far are kept.
_KEPT = 10
#: Tag of a word and the other one that it may have.
_OTHERWISE = {
    "NN": "VBP",
    "NNS": "VBZ",
    "JJ": "VBP",
    "RB": "VBP",
    "VBP": "NN",
    "VBZ": "NNS",
    "VBN": "VBD",
    "VBD": "VBN",
}
_PAST = ("VBN", "VBD")
#: Tags of forms in -s.
_IN_S = ("NNS", "VBZ")
#: Verbs that are found by other ways.
_APART = frozenset({"be", "have", "do", "will", "need"})

#: Tag and what it is worth.
_Choice = tuple[str, float]


def with_whole_clauses(found: list[Token]) -> None:
    """Tag words as the nouns and verbs with which the clauses of a sentence are whole.

    Args:
        found: the tokens of a sentence; changed in place.
    """
    choices = [_choices(token) for token in found]
    inverted = bool(found) and found[0].tag in FORMS and helps(found[0])  # "Had the crew not turned back, "
    if inverted or all(len(each) == 1 for each in choices):
        return
    given, _ = _read(found, [each[:1] for each in choices])
    most = sum(max(worth for _, worth in each) for each in choices)
    if most - given < _MARGIN:
        return
    best, tags = _read(found, choices)
    if best - given < _MARGIN:
        return
    for at, tag in enumerate(tags):
        if tag != found[at].tag:
            found[at] = _tagged(found[at], tag)


def _tagged(token: Token, tag: str) -> Token:
    if tag in _PAST:
        return token._replace(tag=tag)
    base = lemma(token.key, "v" if tag == "VBZ" else "n") if tag in _IN_S else token.key
    return token._replace(tag=tag, lemma=base)


def _choices(token: Token) -> list[_Choice]:
    """Return the tags that a word may have, its own first."""
    other = _OTHERWISE.get(token.tag, "")
    if not other or token.value is not None or not token.text.islower() or not token.text.isalpha():
        return [(token.tag, 0.0)]
    odds = _odds(token.key, token.tag)
    if odds is None:
        return [(token.tag, 0.0)]
    verb = token.tag.startswith("V")
    return [(token.tag, (odds if verb else 0.0) + _prior(token)), (other, 0.0 if verb else odds)]


def _prior(token: Token) -> float:
    """Return what the tag that a word has is worth: nothing where no dictionary has the word as that."""
    part = {"RB": "r", "JJ": "a"}.get(token.tag, "")
    return _PRIOR if not part or entry(token.key).count(part) else 0.0


@lru_cache(maxsize=16384)
def _odds(word: str, tag: str) -> float | None:
    """Return the log odds that a word is a verb, or None where it cannot have another tag than the one that it has."""
    if tag in _PAST:
        return 0.0 if word.endswith("ed") and word != "need" else None
    in_s = tag in _IN_S
    verb, noun = lemma(word, "v"), lemma(word, "n") if in_s else word
    verbs = entry(verb).count("v")
    if verb in _APART or (verb == word) == in_s or not verbs or (tag == "NNS" and noun == word):
        return None
    known = entry(word)
    if not in_s and (known.bases or verb in UNCHANGED or (tag == "RB" and known.count("r"))):
        return None
    others = entry(noun).count("n") + (0 if in_s else known.count("a"))
    return None if not others and tag == "VBP" else _WEIGHT * log((verbs + 0.5) / (others + 0.5))


def _read(found: list[Token], choices: list[list[_Choice]]) -> tuple[float, tuple[str, ...]]:
    """Return how well a sentence reads at best, and with which tags."""
    ways: list[tuple[float, State, tuple[str, ...]]] = [(0.0, State(), ())]
    bracket = False
    for at, token in enumerate(found):
        bracket = bracket or token.text in ("(", "[")
        reached: dict[State, tuple[float, tuple[str, ...]]] = {}
        for score, state, tags in ways:
            for tag, worth in choices[at][:1] if bracket else choices[at]:
                for behind, cost in [(state, 0.0)] if bracket else steps(state, found, at, tag):
                    told = score - cost + (0.0 if bracket else worth)
                    if behind not in reached or told > reached[behind][0]:
                        reached[behind] = (told, (*tags, tag))
        ways = sorted(((told, state, tags) for state, (told, tags) in reached.items()), key=lambda way: -way[0])[:_KEPT]
        bracket = bracket and token.text not in (")", "]")
    return max(((score - ended(state), tags) for score, state, tags in ways), key=lambda way: way[0])
