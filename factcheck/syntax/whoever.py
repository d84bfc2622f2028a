"""Whom a rule is for, by one noun: "anyone who is not a member" is a non-member, "if you arrive late" a latecomer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.language.persons import is_person
from factcheck.language.wordnet import entry
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import ANYBODY, DOERS

_YOU, _PERSON, _NOT, _BE, _IF, _REL = "you", "person", "not", "be", "if", "rel"
_NON = "non-"
#: Nouns for whoever it may be.
_WHOEVER = ANYBODY | {_PERSON, "people"}
#: Quantifiers of whoever it may be, and of nobody.
_ANY = frozenset({"", "any", "all", "some", "no"})
#: Endings of nouns for those who do something.
_DOING = ("er", "or", "ar")


def by_whoever(made: Proposition) -> Iterator[Proposition]:
    """Yield a rule for those who do or are something as one for those whom one noun names.

    Args:
        made: a proposition as written.
    """
    for argument in made.arguments:
        if argument.slot not in ("subj", "obj", "for", "to") or len(argument.phrases) != 1:
            continue
        kind = _kind(argument.phrases[0])
        if kind is not None:
            yield replace(
                made, arguments=tuple([_of(each, kind) if each is argument else each for each in made.arguments])
            )
    yield from _of_you(made)


def _of_you(made: Proposition) -> Iterator[Proposition]:
    """Yield "if you are not a member, you pay" as what non-members pay."""
    condition, you = made.argument(_IF), next((each for each in made.arguments if _is_you(each)), None)
    if condition is None or you is None or len(condition.phrases) != 1 or made.speaker:
        return
    words = condition.phrases[0].head.split()
    noun = _named(tuple(sorted(each for each in words if each != _YOU))) if _YOU in words else ""
    if noun:
        rest = [each for each in made.arguments if each is not condition]
        kind = Phrase(noun, "noun", you.start, you.end, plural=True)
        yield replace(made, arguments=tuple([_of(each, kind) if each is you else each for each in rest]), condition="")


def _of(argument: Argument, kind: Phrase) -> Argument:
    return replace(argument, phrases=(kind,))


def _is_you(argument: Argument) -> bool:
    return argument.slot in ("subj", "obj") and [each.head for each in argument.phrases] == [_YOU]


def _kind(phrase: Phrase) -> Phrase | None:
    """Return those whom a phrase means as one noun, or None."""
    if (
        phrase.kind != "noun"
        or phrase.head not in _WHOEVER
        or phrase.quantifier not in _ANY
        or phrase.value is not None
    ):
        return None
    if len(phrase.modifiers) != 1 or phrase.modifiers[0].kind != _REL or phrase.determiner == "the":
        return None
    if phrase.quantifier == "some" and phrase.plural:
        return None  # "some people who smoke" are not all
    words = tuple(sorted(phrase.modifiers[0].word.split()))
    noun = _named(words) if phrase.head not in ANYBODY or words in DOERS or phrase.head == _PERSON else ""
    if not noun:
        return None
    quantifier = phrase.quantifier if phrase.quantifier == "no" else ""
    return Phrase(noun, "noun", phrase.start, phrase.end, quantifier=quantifier, plural=True)


@lru_cache(maxsize=1024)
def _named(words: tuple[str, ...]) -> str:
    """Return the noun for those who do or are what words say, or nothing.

    Args:
        words: dictionary forms, in the order of the alphabet.
    """
    if words in DOERS:
        return DOERS[words]
    rest = [each for each in words if each not in (_BE, _NOT)]
    if len(rest) != 1:
        return ""
    denied = _NON if _NOT in words else ""
    if _BE in words:
        return denied + rest[0] if is_person(rest[0]) else ""
    doers = {each.removesuffix(".n") for each in entry(rest[0]).derived if each.removesuffix(".n").endswith(_DOING)}
    mine = sorted(each for each in doers if is_person(each) and each[:3] == rest[0][:3])
    return denied + mine[0] if len(mine) == 1 else ""
