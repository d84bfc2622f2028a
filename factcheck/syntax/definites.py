"""What "the country" or "the ship" stands for: the one name of that kind that the text gave before."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import ancestors, entry
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause

#: How many of a noun's senses count, the most frequent first.
_SENSES = 2


def name_definites(clauses: list[Clause]) -> None:
    """Give bare definite nouns the name that they stand for, where just one of that kind came before.

    A name is of a kind by its title ("the airline Skyluma"), by an apposition ("Skyluma, an airline,") or by WordNet.

    Args:
        clauses: of one text, in order; changed in place.
    """
    if len(clauses) < 2:
        return
    named: list[tuple[Phrase, frozenset[str]]] = []
    for clause in clauses:
        if clause.kind != "apposition":
            if clause.subject is not None:
                clause.subject = _named(clause.subject, named)
            clause.arguments = [_named(each, named) for each in clause.arguments]
        named += _names(clause)


def _named(argument: Argument, named: list[tuple[Phrase, frozenset[str]]]) -> Argument:
    if not any(_is_bare(phrase) for phrase in argument.phrases):
        return argument
    return replace(argument, phrases=tuple([_name_of(phrase, named) or phrase for phrase in argument.phrases]))


def _is_bare(phrase: Phrase) -> bool:
    """Tell whether a phrase is a definite noun and nothing else: "the country"."""
    plain = not phrase.modifiers and not phrase.quantifier and phrase.value is None and not phrase.plural
    return plain and phrase.kind == "noun" and phrase.determiner in ("the", "this")


def _name_of(phrase: Phrase, named: list[tuple[Phrase, frozenset[str]]]) -> Phrase | None:
    if not _is_bare(phrase):
        return None
    found = {name.head: name for name, kinds in named if phrase.head in kinds or _is_kind(name.head, phrase.head)}
    if len(found) != 1:
        return None
    name = next(iter(found.values()))
    modifiers = tuple([each for each in name.modifiers if each.kind != "title"])
    return replace(name, start=phrase.start, end=phrase.end, modifiers=modifiers)


def _is_kind(name: str, noun: str) -> bool:
    """Tell whether WordNet has a name as an instance of what a noun means."""
    kinds = {number for number, _ in entry(noun).senses.get("n", ())[:_SENSES]}
    return any(not kinds.isdisjoint(ancestors(number)) for number, _ in entry(name).senses.get("n", ()))


def _names(clause: Clause) -> Iterator[tuple[Phrase, frozenset[str]]]:
    """Yield the names of a clause with the nouns that are said of them."""
    told: frozenset[str] = frozenset()
    if clause.kind == "apposition":
        told = frozenset(phrase.head for each in clause.arguments if each.slot == "attr" for phrase in each.phrases)
    for argument in (clause.subject, *clause.arguments):
        if argument is None:
            continue
        for phrase in argument.phrases:
            for inner in (phrase, *(each.phrase for each in phrase.modifiers if each.phrase is not None)):
                if inner.kind == "name":
                    titles = frozenset(each.phrase.head for each in inner.named("title") if each.phrase is not None)
                    yield inner, titles | told
