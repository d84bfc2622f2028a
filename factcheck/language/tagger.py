"""Parts of speech: an averaged perceptron over a few features of a word and its neighbours (Collins 2002).

Its weights stand in ``tagger.tsv``, a sorted file: ``=word TAB tag`` for words that have one tag, ``feature TAB tag:weight
tag:weight`` for the rest. Tags are those of the Penn Treebank (NN noun, VBD past tense, IN preposition ...).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.language.sorted_file import package_file

_FILE = "tagger.tsv"
_EDGE = "^"


def tag(words: Sequence[str]) -> list[str]:
    """Return the tag of each word of a sentence.

    Args:
        words: the words and punctuation marks as written; clitics ("'s", "n't") are words of their own.
    """
    keys = [word.lower() for word in words]
    found: list[str] = []
    for at, word in enumerate(words):
        known = _single(word if at and word[:1].isupper() else keys[at])
        found.append(known or _best(words, keys, at, found))
    return found


def _best(words: Sequence[str], keys: Sequence[str], at: int, before: list[str]) -> str:
    scores: dict[str, float] = {}
    for feature in _features(words, keys, at, before):
        for name, weight in _weights(feature):
            scores[name] = scores.get(name, 0.0) + weight
    return max(scores, key=lambda name: (scores[name], name)) if scores else "NN"


def _features(words: Sequence[str], keys: Sequence[str], at: int, before: list[str]) -> tuple[str, ...]:
    key = keys[at]
    last = before[-1] if before else _EDGE
    last_two = before[-2] if len(before) > 1 else _EDGE
    follower = keys[at + 1] if at + 1 < len(keys) else "$"
    shape_behind = _shape(words[at + 1]) if at + 1 < len(words) else "l"
    return (
        "w" + key,
        "s" + key[-3:],
        "z" + key[-2:],
        "h" + _shape(words[at]) + ("1" if at else "0"),
        "p" + last,
        f"q{last_two} {last}",
        f"r{last} {key}",
        "v" + (keys[at - 1] if at else _EDGE),
        "n" + follower,
        "m" + follower[-3:],
        "k" + shape_behind + last,
    )


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
def _weights(feature: str) -> tuple[tuple[str, float], ...]:
    found = package_file(_FILE).line(feature)
    if not found:
        return ()
    return tuple([(name, float(weight)) for name, _, weight in (each.rpartition(":") for each in found[0].split())])
