"""Verbs that are left out: "the hall is heated, but the library is not", "Tor supports it, whereas Asp does not"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import STANDING_FOR_VERBS

#: Kinds of clauses whose verb may be left out, since one before them has it.
_SECOND = frozenset({"main", "while"})
_BE, _DO, _HAVE = "be", "do", "have"
#: Slots of what is done or how something is, which stands behind a verb of its own.
_OBJECTS = frozenset({"obj", "attr"})


def with_verbs(clauses: list[Clause]) -> None:
    """Give clauses that end with their auxiliary the verb of the clause before, and what stands behind that.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    before: Clause | None = None
    for clause in clauses:
        if before is not None and _is_short(clause):
            _take_over(clause, before)
        if clause.kind == "main" and clause.verb is not None:
            before = clause


def _is_short(clause: Clause) -> bool:
    """Tell whether a clause is a subject and an auxiliary, behind "do" also with a time or place of its own."""
    verb = clause.verb
    if verb is None or clause.subject is None or clause.kind not in _SECOND or verb.passive:
        return False
    own = {each.slot for each in clause.arguments}
    alone = not own or (verb.lemma == _DO and own.isdisjoint(_OBJECTS))
    return alone and verb.lemma in STANDING_FOR_VERBS and clause.subject.end <= verb.start


def _take_over(clause: Clause, before: Clause) -> None:
    verb, model = clause.verb, before.verb
    assert verb is not None
    if model is None or before.subject is None or not (before.arguments or model.lemma not in STANDING_FOR_VERBS):
        return
    if verb.lemma == _BE and not verb.modal and not (model.passive or model.lemma == _BE or model.ongoing):
        return
    tense = model.tense if verb.lemma == _HAVE else verb.tense
    clause.verb = model._replace(negated=verb.negated, modal=verb.modal, tense=tense, start=verb.start, end=verb.end)
    own = {each.slot for each in clause.arguments}
    taken = [_without_owner(each, before.subject) for each in before.arguments if each.slot not in own]
    clause.arguments = [*taken, *clause.arguments]
    clause.adverbs = [*before.adverbs]


def _without_owner(argument: Argument, subject: Argument) -> Argument:
    """Return an argument without what says whose it is, if that is the subject of the clause before: "its roof"."""
    names = {phrase.head for phrase in subject.phrases}

    def told(phrase: Phrase) -> Phrase:
        kept = [each for each in phrase.modifiers if each.kind != "poss" or each.word not in names]
        return replace(phrase, modifiers=tuple(kept))

    return replace(argument, phrases=tuple(map(told, argument.phrases)))
