"""What somebody does without doing something else: "leaves without paying" says that he does not pay."""

from __future__ import annotations

from factcheck.syntax.records import Argument
from factcheck.syntax.scanning import Clause

_WITHOUT, _BE = "without", "be"
_NONE = frozenset({"no", "any", "few", "only"})


def told_of_omitted(clauses: list[Clause]) -> None:
    """Tell what is done without doing something else as not done.

    Where somebody only may do so, or nobody does, nothing is told: "you cannot enter without paying"; "without being
    a member" leaves out of what.

    Args:
        clauses: of one sentence, changed in place.
    """
    for clause in list(clauses):
        parent = clause.parent
        if clause.kind != "gerund" or clause.word != _WITHOUT or clause.verb is None or parent is None:
            continue
        if parent.verb is None or parent.verb.negated or parent.verb.modal or parent.kind != "main":
            continue
        if clause.verb.lemma == _BE or clause.verb.negated or clause.subject is None or _is_of_none(clause.subject):
            continue
        verb = clause.verb._replace(negated=True, tense=parent.verb.tense)
        told = Clause("participle", clause.subject, verb, list(clause.arguments), list(clause.adverbs), parent)
        told.end = clause.end
        clauses.append(told)


def _is_of_none(subject: Argument) -> bool:
    """Tell whether a subject is told of none, or of few, of whom what is denied need not hold."""
    return subject.negated or any(each.quantifier in _NONE for each in subject.phrases)
