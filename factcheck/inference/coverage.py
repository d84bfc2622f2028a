"""Whether a sentence was taken apart whole: a word that no proposition holds may be the one that decides."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache

from factcheck.inference.shelf import LOOSE, kept
from factcheck.language.modifiers import LIGHT_MODIFIERS
from factcheck.language.notices import notice_length
from factcheck.language.records import Token
from factcheck.language.tokens import tokens
from factcheck.syntax.adverbials import adverbials
from factcheck.syntax.propositions import propositions
from factcheck.syntax.value_ends import ends_apart
from factcheck.values import find

_WEIGHTY = ("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VAL", "CD", "VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "RB")
_LIGHT = frozenset(
    """be have get do will would can could may might shall should must there then also both either so however therefore
    still now not n't never""".split()
)


#: The slot of how old somebody was, whose word is read as a participle: "died aged 81".
_AGED = "aged"


@lru_cache(maxsize=8192)
def loose_words(text: str) -> tuple[str, ...]:
    """Return the words of weight that stand in no proposition of a sentence."""
    found = kept(text, LOOSE, json.loads)
    return _loose_words(text) if found is None else tuple(found)


def _loose_words(text: str) -> tuple[str, ...]:
    held: list[tuple[int, int]] = []
    particles: set[str] = set()
    for made in propositions(text):
        particles.update(made.predicate.split()[1:])
        particles.update(each.slot for each in made.arguments if each.slot == _AGED)
        held += [(made.start, made.end), *made.saying]
        held += [(each.start, each.end) for each in made.adverbs]
        phrases = [phrase for argument in made.arguments for phrase in argument.phrases]
        held += [(phrase.start, phrase.end) for phrase in phrases]
        held += [(each.start, each.end) for phrase in phrases for each in phrase.modifiers if each.kind != "poss"]
    found = _read(text)
    held += adverbials(found) if held else []
    return tuple(
        [token.lemma for token in found if _weighs(token) and token.key not in particles and not _is_held(token, held)]
    )


def weighty_words(text: str) -> tuple[Token, ...]:
    """Return the words of weight of a sentence, of which those that stand in no proposition are loose."""
    return tuple(filter(_weighs, _read(text)))


def _read(text: str) -> Sequence[Token]:
    """Return the words of a sentence, without a notice before it."""
    found = tokens(text, ends_apart(text, tuple(find(text))))
    return found[notice_length([each.key for each in found]) :]


def _weighs(token: Token) -> bool:
    return token.tag in _WEIGHTY and token.lemma not in _LIGHT and token.lemma not in LIGHT_MODIFIERS


def _is_held(token: Token, held: list[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in held)


def uncovered(statement: str, claims: Iterable[str]) -> tuple[str, ...]:
    """Return the loose words of a statement that no claim has loose as well.

    Args:
        statement: the sentence under test.
        claims: those that support what was taken apart.
    """
    told = list(claims)
    known = {word for claim in told for word in loose_words(claim)}
    left = tuple([word for word in loose_words(statement) if word not in known])
    if not left:
        return ()
    from factcheck.inference.wording.entailed import follows  # few statements come so far

    return () if any(follows(statement, claim) for claim in told) else left
