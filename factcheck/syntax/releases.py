"""A version told with the name of what it is one of: "version 5.0 of Tor" and "Tor version 5.0" are Tor 5.0."""

from __future__ import annotations

from factcheck.language.records import Token
from factcheck.model.record import replace
from factcheck.syntax.records import Phrase
from factcheck.syntax.words import RELEASES

_NUMBERS = frozenset({"number", "version"})


def without_release_nouns(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "Tor version 5.0" as "Tor 5.0".

    Args:
        found: the tokens.
    """
    if not any(each.lemma in RELEASES for each in found):
        return found
    before, behind = (None, *found[:-1]), (*found[1:], None)
    return tuple(
        [each for last, each, next_ in zip(before, found, behind, strict=True) if not _is_told_twice(last, each, next_)]
    )


def _is_told_twice(last: Token | None, token: Token, next_: Token | None) -> bool:
    """Tell whether a noun between a name and a number says only that the number is that of a version."""
    if last is None or next_ is None or last.tag != "NNP" or token.lemma not in RELEASES or token.tag != "NN":
        return False
    return next_.value is not None and next_.value.kind in _NUMBERS and not next_.value.bound


def as_release(phrase: Phrase) -> Phrase:
    """Return a phrase, "version 5.0 of Tor" as "Tor 5.0".

    Args:
        phrase: a noun phrase.
    """
    if phrase.head not in RELEASES or len(phrase.modifiers) != 2:
        return phrase
    number, of = phrase.modifiers
    named = of.phrase if number.kind == "number" and of.kind == "of" else None
    if named is None or named.kind != "name" or named.named("number"):
        return phrase
    return replace(named, start=phrase.start, end=phrase.end, modifiers=(*named.modifiers, number))


def as_release_of(named: Phrase, bare: Phrase) -> Phrase:
    """Return "version 5.0" as the version of what another phrase names with a number: "Tor 5.0".

    Args:
        named: a phrase that may name a version.
        bare: a phrase that may tell one by its number alone.
    """
    told = bare.head in RELEASES and bool(bare.named("number")) and not bare.named("of")
    if not told or named.kind != "name" or not named.named("number"):
        return bare
    return replace(bare, head=named.head, kind=named.kind, determiner="")


def is_release(phrase: Phrase) -> bool:
    """Tell whether a phrase tells a version by its number: "version 5.0", "version 5 of Tor", "Tor 5.0".

    Args:
        phrase: a noun phrase.
    """
    number = next(iter(phrase.named("number")), None)
    if number is None:
        return False
    named = phrase.kind == "name" and ("." in number.word or number.end < phrase.end)  # "Apollo 11" is none
    return named or phrase.head in RELEASES
