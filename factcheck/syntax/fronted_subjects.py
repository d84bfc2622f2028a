"""Whom "she" and "it" behind a clause that opens the sentence mean: "Although Ida Berg was ill, she won"."""

from __future__ import annotations

from factcheck.language.wordnet import entry
from factcheck.model.record import replace
from factcheck.syntax.owners import is_somebody
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import DEFINITE

_IT, _THEY, _PERSONAL = "it", "they", frozenset({"he", "she"})
#: Slots of where, whose names are those of places.
_WHERE = frozenset({"in", "at", "on", "from", "near"})


def subject_of_front(front: Clause, clause: Clause, pronoun: str) -> Argument | None:
    """Return the subject of a clause before another one as what the pronoun means that is the other one's subject.

    Args:
        front: the clause that opens the sentence.
        clause: the one that it hangs on.
        pronoun: he, she, it or they.

    Returns:
        None where something else may be meant.
    """
    subject, verbs = front.subject, (front.verb, clause.verb)
    if subject is None or any(each is None for each in verbs) or front.verb.start > clause.verb.start:  # type: ignore[union-attr]
        return None
    others = [phrase for each in front.arguments if each.slot not in _WHERE for phrase in each.phrases]
    if any(_may_mean(each, pronoun, several=False) and _is_known(each) for each in others):
        return None
    several = len(subject.phrases) > 1 and subject.joint == "and"
    meant = all(_may_mean(each, pronoun, several=several) and _is_known(each) for each in subject.phrases)
    return replace(subject, slot="subj") if meant and (several or len(subject.phrases) == 1) else None


def _may_mean(phrase: Phrase, pronoun: str, *, several: bool) -> bool:
    """Tell whether a pronoun may stand for a phrase, by its number and by whether it is somebody."""
    if phrase.kind not in ("noun", "name") or phrase.quantifier or phrase.value is not None:
        return False
    if pronoun == _THEY:
        return several or phrase.plural
    if several or phrase.plural:
        return False
    if pronoun in _PERSONAL:
        return is_somebody(phrase) or (phrase.kind == "name" and not phrase.determiner and not _is_tongue(phrase))
    return pronoun == _IT and not is_somebody(phrase)


def _is_tongue(phrase: Phrase) -> bool:
    """Tell whether a name is rather an adjective, of a people or its tongue: "spoke German"."""
    return "a" in entry(phrase.head).senses


def _is_known(phrase: Phrase) -> bool:
    return phrase.kind == "name" or phrase.determiner in DEFINITE or bool(phrase.named("poss"))


def tell_of_parent(clause: Clause, parent: Clause) -> None:
    """Give a clause without a subject that of the clause around, and "before becoming mayor" its past.

    Args:
        clause: a participle or what tells when; changed in place.
        parent: the clause that it hangs on.
    """
    clause.subject = clause.subject or parent.subject
    gerund = clause.kind == "time" and clause.verb is not None and clause.verb.form == "VBG"
    if gerund and clause.verb is not None and parent.verb is not None and parent.verb.tense == "past":
        clause.verb = clause.verb._replace(tense="past")
