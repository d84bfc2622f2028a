"""Two nouns compared by the terms that they make with the words around them: "plan", "team plan"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.edits import Edit, span
from factcheck.logic.relations import Relation
from factcheck.logic.words import WordRelation, word_relation
from factcheck.model.record import replace
from factcheck.syntax.records import Modifier, Phrase


def by_terms(known: Phrase, said: Phrase, slot: str) -> tuple[Phrase, Phrase, list[Edit]] | None:
    """Compare two nouns by the terms that they make with the words around them; None where no table knows both terms.

    "The CEO of Acme" and "the chief executive of Acme", "the train station" and "the railway station".

    Returns:
        Both phrases without the words of the terms, and the edit from one term to the other, if any.
    """
    if known.kind != "noun" or said.kind != "noun" or not (_may_be_term(known) or _may_be_term(said)):
        return None
    found: tuple[Phrase, Phrase, list[Edit]] | None = None
    for one, mine in _terms(known):
        for two, yours in _terms(said):
            if one == two or (mine is known and yours is said) or _is_made_another(one, two, known, said):
                continue
            relation = _of_terms(one, two)
            if relation.soft or relation.relation is Relation.INDEPENDENCE:
                continue
            if relation.relation is Relation.EQUIVALENT:
                return mine, yours, []
            kind = "opposite" if relation.relation is Relation.ALTERNATION else "word"
            found = found or (mine, yours, [Edit(slot, kind, relation.relation, span(said), span(known))])
    return found


def _is_made_another(one: str, two: str, known: Phrase, said: Phrase) -> bool:
    """Tell whether a noun stands for a term that it is the head of, where a word before it makes it another thing.

    A profit is a net profit to a dictionary, but an operating profit is none.
    """
    for bare, term, phrase in ((one, two, known), (two, one, said)):
        if bare == phrase.head and term.endswith(" " + bare) and any(each.kind in _BEFORE for each in phrase.modifiers):
            return True
    return False


#: Kinds of modifiers before a noun that may be words of a term, and of all that may be.
_BEFORE = frozenset({"adj", "noun", "ordinal"})
_IN_TERMS = _BEFORE | {"poss", "of"}


def _may_be_term(phrase: Phrase) -> bool:
    return any(each.kind in _IN_TERMS for each in phrase.modifiers)


def _of_terms(one: str, two: str) -> WordRelation:
    if one.replace(" ", "") == two.replace(" ", ""):
        return WordRelation(Relation.EQUIVALENT)  # "tramline", "tram line"
    return word_relation(one, two, "n")


def _terms(phrase: Phrase) -> list[tuple[str, Phrase]]:
    """Return the terms that a noun makes with the words around it, longest first, each with the rest of the phrase."""
    found: list[tuple[str, Phrase]] = []
    before = [each for each in phrase.modifiers if each.kind in _BEFORE and each.phrase is None]
    for at in range(len(before)):
        used = before[at:]
        words = " ".join([*(each.word for each in used), phrase.head])
        found.append((words, _without(phrase, used)))
    for each in phrase.modifiers:
        inner = each.phrase
        if inner is None or inner.kind != "noun" or inner.value is not None or inner.quantifier:
            continue
        if each.kind == "of" and all(other.kind == "of" for other in inner.modifiers):
            rest = _without(phrase, [each])  # "the place of birth of the poet"
            found.append(
                (f"{phrase.head} of {inner.head}", replace(rest, modifiers=(*rest.modifiers, *inner.modifiers)))
            )
        elif each.kind == "poss" and not before and not inner.modifiers:
            whose = replace(_without(phrase, [each]), determiner=phrase.determiner or inner.determiner)
            found.append((f"{inner.head} {phrase.head}", whose))
    return [*found, (phrase.head, phrase)]


def _without(phrase: Phrase, used: Sequence[Modifier]) -> Phrase:
    return replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each not in used]))
