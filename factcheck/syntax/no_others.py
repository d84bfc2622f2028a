"""Who alone may do it: "members are the only ones who can vote", "you cannot vote unless you are a member"."""

from __future__ import annotations

from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause

_YOU, _ONLY, _BE = "you", "only", "be"
#: Nouns that stand for those of whom it is told.
_ONES = frozenset({"one", "person", "people"})
#: Modals of what one may not do.
_CANNOT = "cannot"
_BARRED = frozenset({"can", "may", _CANNOT, "could"})


def told_of_no_others(clauses: list[Clause]) -> None:
    """Read who are the only ones that do something, and what nobody else may do, as done by these only.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for clause in list(clauses):
        if clause.kind != "main" or clause.verb is None or clause.subject is None:
            continue
        inner = next((each for each in clauses if each.parent is clause and each.verb is not None), None)
        if inner is None:
            continue
        if clause.verb.lemma == _BE and inner.kind == "relative" and not clause.verb.negated:
            _of_only_ones(clause, inner, clauses)
        elif clause.verb.negated and clause.verb.modal in _BARRED:
            _unless(clause, inner, clauses)


def _of_only_ones(clause: Clause, inner: Clause, clauses: list[Clause]) -> None:
    """Read "members are the only ones who can vote", in either order, as "only members can vote"."""
    told = [each for each in clause.arguments if each.slot == "attr"]
    if clause.subject is None or len(clause.arguments) != 1 or not told or inner.subject is None:
        return
    sides = (clause.subject.phrases, told[0].phrases)
    if any(len(each) != 1 for each in sides):
        return
    for (ones,), (named,) in (sides, sides[::-1]):
        alone = ones.quantifier == _ONLY or any(each.word == _ONLY for each in ones.modifiers)
        same = (ones.start, ones.end) == (inner.subject.phrases[0].start, inner.subject.phrases[0].end)
        if alone and same and ones.head in _ONES and named.kind in ("noun", "name") and not named.quantifier:
            clause.asking = (*clause.asking, (ones.start, ones.end))
            _replace(clause, inner, named, clauses)
            return


def _unless(clause: Clause, inner: Clause, clauses: list[Clause]) -> None:
    """Read "you cannot vote unless you are a member" as "only members can vote"."""
    verb = inner.verb
    if verb is None or inner.subject is None or clause.subject is None or clause.verb is None:
        return
    denied = inner.kind == "unless" or (inner.kind == "condition" and inner.word == "if" and verb.negated)
    whoever = all(each.phrases[0].head == _YOU for each in (clause.subject, inner.subject))
    if not denied or not whoever or verb.lemma != _BE or verb.modal or len(inner.arguments) != 1:
        return
    kind = inner.arguments[0].phrases[0] if inner.arguments[0].slot == "attr" else None
    if kind is None or kind.kind != "noun" or kind.determiner != "a" or len(inner.arguments[0].phrases) > 1:
        return
    if field_of(kind.head) not in (PERSON, GROUP):
        return
    modal = clause.verb.modal if clause.verb.modal != _CANNOT else "can"
    clause.verb = clause.verb._replace(negated=False, modal=modal)
    clause.subject = _alone(replace(kind, determiner="", plural=True))
    clauses[:] = [each for each in clauses if each is not inner]


def _replace(clause: Clause, inner: Clause, named: Phrase, clauses: list[Clause]) -> None:
    """Put what the only ones do in the place of who they are."""
    clause.verb, clause.arguments, clause.adverbs = inner.verb, inner.arguments, inner.adverbs
    clause.subject = _alone(named)
    for each in clauses:
        if each.parent is inner:
            each.parent = clause
    clauses[:] = [each for each in clauses if each is not inner]


def _alone(named: Phrase) -> Argument:
    return Argument("subj", (replace(named, quantifier=_ONLY),))
