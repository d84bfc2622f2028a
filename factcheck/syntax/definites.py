"""What "the country" or "the ship" stands for: the one name of that kind that the text gave before."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import ancestors, entry
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.owners import is_somebody
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.referents import COMPANIES
from factcheck.syntax.scanning import Clause

#: How many of a noun's senses count, the most frequent first.
_SENSES = 2
#: Prepositions behind which, beside a verb, a name hardly is a company's, and the same beside a noun.
_AROUND, _PLACES = frozenset({"in", "at", "near", "on", "to", "from", "into"}), frozenset({"in", "at", "near", "on"})


class _Named(NamedTuple):
    """A name: its phrase, the nouns that are said of it, and whether it only tells where something is."""

    phrase: Phrase
    kinds: frozenset[str]
    is_place: bool


def name_definites(clauses: list[Clause]) -> None:
    """Give bare definite nouns the name that they stand for, where just one of that kind came before.

    A name is of a kind by its title ("the airline Skyluma"), by an apposition ("Skyluma, an airline,") or by WordNet.
    "The company" is also what alone is named, if it is no person nor only a place.

    Args:
        clauses: of one text, in order; changed in place.
    """
    if len(clauses) < 2:
        return
    named: list[_Named] = []
    for clause in clauses:
        if clause.kind != "apposition":
            if clause.subject is not None:
                clause.subject = _named(clause.subject, named)
            clause.arguments = [_named(each, named) for each in clause.arguments]
        named += _names(clause)


def _named(argument: Argument, named: list[_Named]) -> Argument:
    phrases = tuple([_told(phrase, named) for phrase in argument.phrases])
    return argument if phrases == argument.phrases else replace(argument, phrases=phrases)


def _told(phrase: Phrase, named: list[_Named]) -> Phrase:
    """Return a phrase with the name that it stands for, or that of its owner: "the profit of the company"."""
    if not phrase.modifiers:
        return _name_of(phrase, named) or phrase
    modifiers = tuple([_owner_told(each, named) for each in phrase.modifiers])
    return phrase if modifiers == phrase.modifiers else replace(phrase, modifiers=modifiers)


def _owner_told(modifier: Modifier, named: list[_Named]) -> Modifier:
    owner = modifier.phrase if modifier.kind in _OWNING else None
    told = _told(owner, named) if owner is not None else owner
    return modifier if told is owner or told is None else modifier._replace(word=told.head, phrase=told)


#: Kinds of modifiers that tell whose something is.
_OWNING = frozenset({"of", "poss"})


def _is_bare(phrase: Phrase) -> bool:
    """Tell whether a phrase is a definite noun and nothing else: "the country"."""
    plain = not phrase.modifiers and not phrase.quantifier and phrase.value is None and not phrase.plural
    return plain and phrase.kind == "noun" and phrase.determiner in ("the", "this")


def _name_of(phrase: Phrase, named: list[_Named]) -> Phrase | None:
    if not _is_bare(phrase):
        return None
    found = {
        each.phrase.head: each.phrase
        for each in named
        if phrase.head in each.kinds or _is_kind(each.phrase.head, phrase.head)
    }
    if not found and phrase.head in COMPANIES:
        found = {each.phrase.head: each.phrase for each in named if not each.is_place and not is_somebody(each.phrase)}
    if len(found) != 1:
        return None
    name = next(iter(found.values()))
    modifiers = tuple([each for each in name.modifiers if each.kind != "title"])
    return replace(name, start=phrase.start, end=phrase.end, modifiers=modifiers)


def _is_kind(name: str, noun: str) -> bool:
    """Tell whether WordNet has a name as an instance of what a noun means."""
    kinds = {number for number, _ in entry(noun).senses.get("n", ())[:_SENSES]}
    return any(not kinds.isdisjoint(ancestors(number)) for number, _ in entry(name).senses.get("n", ()))


def _names(clause: Clause) -> Iterator[_Named]:
    """Yield the names of a clause."""
    told: frozenset[str] = frozenset()
    if clause.kind == "apposition":
        told = frozenset(phrase.head for each in clause.arguments if each.slot == "attr" for phrase in each.phrases)
    for argument in (clause.subject, *clause.arguments):
        if argument is None:
            continue
        for phrase in argument.phrases:
            within = [(each.phrase, each.kind in _PLACES) for each in phrase.modifiers if each.phrase is not None]
            for inner, is_place in ((phrase, argument.slot in _AROUND), *within):
                if inner.kind == "name":
                    titles = frozenset(each.phrase.head for each in inner.named("title") if each.phrase is not None)
                    yield _Named(inner, titles | told, is_place)
