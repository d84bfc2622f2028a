"""Parts of speech: an averaged perceptron over a few features of a word and its neighbours (Collins 2002).

Its weights stand in ``tagger.tsv``, a sorted file: ``=word TAB tag`` for words that have one tag, ``feature TAB
tag:weight tag:weight`` for the rest. Tags are those of the Penn Treebank (NN noun, VBD past tense, IN preposition ...).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from factcheck.language.sorted_file import package_file

_FILE = "tagger.tsv"
_EDGE = "^"
#: How many tags of a word are weighed in context.
_CANDIDATES = 10
#: More than rounding can change a sum of weights by.
_ROUNDING = 1e-6


def tag(words: Sequence[str]) -> list[str]:
    """Return the tag of each word of a sentence.

    Args:
        words: the words and punctuation marks as written; clitics ("'s", "n't") are words of their own.
    """
    keys = [word.lower() for word in words]
    found: list[str] = []
    for at, word in enumerate(words):
        known = _single(word if at and word[:1].isupper() else keys[at])
        found.append(known or _best_at(words, keys, at, found))
    return found


def _best_at(words: Sequence[str], keys: Sequence[str], at: int, before: list[str]) -> str:
    last = before[-1] if before else _EDGE
    last_two = before[-2] if len(before) > 1 else _EDGE
    follower = keys[at + 1] if at + 1 < len(keys) else "$"
    shape_behind = _shape(words[at + 1]) if at + 1 < len(words) else "l"
    return _best(words[at], keys[at - 1] if at else _EDGE, last, last_two, follower, shape_behind, at > 0)


@lru_cache(maxsize=16384)
def _best(word: str, key_before: str, last: str, last_two: str, follower: str, shape_behind: str, inner: bool) -> str:
    """Return the likeliest tag of a word between others; one text says much in the same words again.

    Args:
        word: as written.
        key_before: the word before it, in small letters.
        last: the tag of that.
        last_two: the tag of the one before that.
        follower: the word behind it, in small letters.
        shape_behind: the shape of that.
        inner: whether any word stands before it.
    """
    candidates = _candidates(word, inner)
    own, a = _feature(f"r{last} {word.lower()}")
    word_before, b = _feature("v" + key_before)
    tag_before, c = _feature("p" + last)
    tags_before, d = _feature(f"q{last_two} {last}")
    word_behind, e = _feature("n" + follower)
    ending_behind, f = _feature("m" + follower[-3:])
    shape_between, g = _feature("k" + shape_behind + last)
    most_of_context = a + b + c + d + e + f + g + _ROUNDING
    best, most = "NN", float("-inf")
    for name, alone in candidates:
        if alone + most_of_context < most:
            break  # nor can those behind it, which are likely still less
        # in this order: a sum of rounded numbers hangs on it
        score = (
            alone
            + own(name, 0.0)
            + word_before(name, 0.0)
            + (tag_before(name, 0.0) + tags_before(name, 0.0))
            + (word_behind(name, 0.0) + ending_behind(name, 0.0))
            + shape_between(name, 0.0)
        )
        if score > most or (score == most and name > best):
            best, most = name, score
    return best


@lru_cache(maxsize=65536)
def _candidates(word: str, inner: bool) -> tuple[tuple[str, float], ...]:
    """Return the likeliest tags of a word by itself with their scores; the rest are never the best in context."""
    key = word.lower()
    scores = _sum(("w" + key, "s" + key[-3:], "z" + key[-2:], "h" + _shape(word) + ("1" if inner else "0")))
    return tuple(sorted(scores.items(), key=lambda each: -each[1])[:_CANDIDATES])


def _sum(features: tuple[str, ...]) -> dict[str, float]:
    scores: dict[str, float] = {}
    for feature in features:
        for name, weight in _weights(feature).items():
            scores[name] = scores.get(name, 0.0) + weight
    return scores


@lru_cache(maxsize=65536)
def _shape(word: str) -> str:
    if word.isdigit():
        return "d"
    capital = ("U" if word.isupper() and len(word) > 1 else "C") if word[:1].isupper() else ""
    return capital + ("d" if any(map(str.isdigit, word)) else "") + ("h" if "-" in word else "") or "l"


@lru_cache(maxsize=65536)
def _single(word: str) -> str:
    found = package_file(_FILE).line("=" + word)
    return found[0] if found else ""


@lru_cache(maxsize=262144)
def _feature(feature: str) -> tuple[Callable[[str, float], float], float]:
    """Return what gives the weight of a tag by a feature of the context, and the most that it gives any."""
    weights = _weights(feature)
    return weights.get, max(0.0, max(weights.values(), default=0.0))


@lru_cache(maxsize=65536)
def _weights(feature: str) -> dict[str, float]:
    found = package_file(_FILE).line(feature)
    if not found:
        return {}
    return {name: float(weight) for name, _, weight in (each.rpartition(":") for each in found[0].split())}
