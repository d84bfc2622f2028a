"""Dictionary forms of words, by WordNet's irregular forms and detachment rules (morphy)."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.stem import fold
from factcheck.language.tables import SPELLINGS
from factcheck.language.wordnet import entry

#: Endings to take off and what to put there instead, by part of speech.
_ENDINGS = {
    "n": (
        ("ches", "ch"),
        ("shes", "sh"),
        ("sses", "ss"),
        ("uses", "us"),
        ("ases", "as"),
        ("xes", "x"),
        ("zes", "z"),
        ("ies", "y"),
        ("rves", "rf"),
        ("elves", "elf"),
        ("men", "man"),
        ("children", "child"),
        ("people", "person"),
        ("s", ""),
    ),
    "v": (
        ("ies", "y"),
        ("es", "e"),
        ("es", ""),
        ("s", ""),
        ("ied", "y"),
        ("ed", "e"),
        ("ed", ""),
        ("ing", "e"),
        ("ing", ""),
    ),
    "a": (("er", ""), ("est", ""), ("er", "e"), ("est", "e"), ("ier", "y"), ("iest", "y")),
    "r": (),
}
#: Frequent forms that WordNet's lists leave out or give to another word.
_FORMS = {
    ("are", "v"): "be", ("is", "v"): "be", ("am", "v"): "be", ("was", "v"): "be", ("were", "v"): "be",
    ("'s", "v"): "be", ("'re", "v"): "be", ("'m", "v"): "be", ("been", "v"): "be", ("being", "v"): "be",
    ("has", "v"): "have", ("had", "v"): "have", ("'ve", "v"): "have", ("'d", "v"): "have", ("having", "v"): "have",
    ("does", "v"): "do", ("did", "v"): "do", ("done", "v"): "do", ("doing", "v"): "do",
    ("saw", "v"): "see", ("lay", "v"): "lie", ("left", "v"): "leave", ("found", "v"): "find", ("fell", "v"): "fall",
    ("felt", "v"): "feel", ("ground", "v"): "grind", ("wound", "v"): "wind", ("bore", "v"): "bear",
    ("shot", "v"): "shoot",
    ("founded", "v"): "found", ("founding", "v"): "found", ("people", "n"): "person", ("persons", "n"): "person",
    ("staff", "n"): "staff", ("data", "n"): "data", ("media", "n"): "media", ("news", "n"): "news",
    ("less", "a"): "less", ("more", "a"): "more", ("most", "a"): "most", ("least", "a"): "least",
    ("fewer", "a"): "fewer", ("further", "a"): "far", ("buses", "n"): "bus",
    ("better", "a"): "good", ("best", "a"): "good", ("worse", "a"): "bad", ("worst", "a"): "bad",
    ("held", "v"): "hold", ("born", "v"): "bear", ("borne", "v"): "bear", ("spat", "v"): "spit",
    ("ridden", "v"): "ride", ("feed", "v"): "feed",
}  # fmt: skip
_DOUBLED = frozenset("bdfgklmnprtvz")


@lru_cache(maxsize=65536)
def lemma(word: str, pos: str) -> str:
    """Return the dictionary form of a word, British spellings and accents folded.

    Args:
        word: as written.
        pos: ``n``, ``v``, ``a`` or ``r``.
    """
    key = fold(word)
    for prefix in _PREFIXES:
        if pos == "v" and key.startswith(prefix):
            return prefix + lemma(key.removeprefix(prefix), pos)  # "re-elected", "co-founded"
    return _spelt(_FORMS.get((key, pos)) or _base(key, pos))


#: What opens a verb for what is done once more, and for what is done with others.
_PREFIXES = ("re-", "co-")


def _spelt(word: str) -> str:
    if word in SPELLINGS:
        return SPELLINGS[word]
    for ending, american in (("isation", "ization"), ("ise", "ize"), ("iser", "izer"), ("yse", "yze"), ("our", "or")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            other = word[: -len(ending)] + american
            if entry(other).senses and (ending != "our" or word not in _OUR):
                return other
    return word


#: Words in -our that are no British spelling.
_OUR = frozenset(
    {"four", "hour", "tour", "pour", "sour", "flour", "contour", "detour", "velour", "glamour", "troubadour"}
)


def _base(key: str, pos: str) -> str:
    found = entry(key)
    for base in found.bases:
        if base.endswith("." + pos):
            return base[:-2]
    if pos in ("n", "v") and not key.endswith(("s", "d", "g", "n")):
        return key
    candidates = []
    for ending, instead in _ENDINGS[pos]:
        if key.endswith(ending) and len(key) > len(ending) + 1:
            stem = key[: -len(ending)] + instead
            candidates.append(stem)
            if pos in "va" and not instead and len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] in _DOUBLED:
                candidates.append(stem[:-1])
    if pos == "n" and key.endswith("ss"):
        candidates = []
    known = [each for each in candidates if pos in entry(each).senses]
    if pos in found.senses and (
        not known or (pos == "n" and found.count("n") > max(entry(each).count("n") for each in known))
    ):
        return key
    if pos == "a" and known and found.count("a") > 5 * max(entry(each).count("a") for each in known):
        return key
    if known:
        return max(known, key=lambda each: (entry(each).count(pos), -len(each)))
    if pos == "n" and key.endswith("s") and not key.endswith(("ss", "us", "is")) and len(key) > 3:
        return key[:-1]
    return key
