"""Whether a text is a sentence: it ends as one, and holds a verb or tells somebody to do something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.language.cues import uncheckable
from factcheck.language.lemmas import lemma
from factcheck.language.tokens import tokens
from factcheck.language.verbs import is_known_present, is_sentence, is_verb
from factcheck.language.wordnet import entry
from factcheck.language.words import Word, words

#: Somebody or something at the beginning of what is no value.
_SOMEBODY = re.compile(r"\s*(?:(?:It|They|You|We|He|She|I)\b(?!['’]) \w+|Its (?:\w+ ){2,}\w+\.$)")


def is_prose(text: str) -> bool:
    """Tell whether a text is a sentence, a short one too if it ends as one: "Acme rose."."""
    if _GIVES.match(text):
        return False  # "99.5% guaranteed"
    if is_sentence(text) or _SOMEBODY.match(text) or _is_instruction(text):
        return True
    return text.rstrip()[-1:] in _STOPS and (_is_told(words(text)) or _has_verb(text))


def _has_verb(text: str) -> bool:
    """Tell whether a verb of no table stands behind what it is told of, and before more: "It listens on port 80."."""
    read = tokens(text.strip(), ())
    return any(two.tag in _FINITE and one.tag in _NOUNS for one, two in pairwise(read[:-2]))


#: Tags of finite verbs, and of what stands before one.
_FINITE, _NOUNS = frozenset({"VBZ", "VBP", "VBD"}), frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})


def _is_instruction(text: str) -> bool:
    """Tell whether a text tells somebody to do something, as a sentence: "Call the bank within 24 hours."."""
    found = words(text) if text.rstrip()[-1:] in _STOPS else ()
    if len(found) < _FEWEST or lemma(found[0].key, "v") != found[0].key or "v" not in entry(found[0].key).senses:
        return False
    return found[1].key in _OBJECTS or uncheckable(text) == "instruction"


def _is_told(found: Sequence[Word]) -> bool:
    """Tell whether the words of a text that ends as a sentence hold a verb; a first one may be a plural."""
    return any(map(is_verb, found)) or any(map(is_known_present, found[1:]))


_STOPS = frozenset(".!?")
#: An amount and a participle.
_GIVES = re.compile(r"\s*[€$£]?\d[\d.,]*\s?(?:%|[^\W\d_]{1,10})? [a-z]+ed\s*$")


#: An instruction has so many words; what opens what it is done to.
_FEWEST, _OBJECTS = 3, frozenset("the a an your it us them any this all".split())
