"""What the first, the last and the only one to do something did: "was the first woman to lead the country"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.clause_facts import of_clause
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.scanning import Clause, replace_clause


def ranked(clause: Clause, clauses: list[Clause]) -> list[Proposition]:
    """Return what "was the first woman to lead the country" says by the way: that she led it.

    Args:
        clause: one that hangs on another.
        clauses: those of the sentence.
    """
    parent = clause.parent
    if (
        clause.kind != "infinitive"
        or clause.verb is None
        or parent is None
        or parent.verb is None
        or parent.subject is None
    ):
        return []
    attribute = next((each for each in parent.arguments if each.slot == "attr"), None)
    if parent.verb.lemma not in _BEING or parent.verb.negated or parent.verb.modal or attribute is None:
        return []
    rank, holder = attribute, parent.subject
    if not is_rank(rank) and attribute.phrases[0].kind == "name":
        rank, holder = parent.subject, replace(attribute, slot="subj")  # "the first to climb it was Ida Berg"
    if not is_rank(rank) or rank.phrases[-1].quantifier == "no" or rank.focus or rank.phrases[-1].named("adv"):
        return []
    if any(each.word not in _ADDING_NOTHING for each in (*parent.adverbs, *parent.verb.adverbs)):
        return []  # who was nearly the first was not
    made = replace_clause(clause, holder, clause.arguments)
    return [replace(each, kind="implied", tense=parent.verb.tense) for each in of_clause(made, clauses)]


#: Adverbs beside a rank that leave it what it is.
_ADDING_NOTHING = frozenset(
    {"also", "then", "thus", "therefore", "however", "already", "later", "eventually", "finally"}
)
#: Verbs of who is, or became, the first.
_BEING = frozenset({"be", "become"})


def is_rank(argument: Argument) -> bool:
    """Tell whether an argument ranks: "the first woman", "the only one".

    Args:
        argument: one of a clause.
    """
    last = argument.phrases[-1]
    ranked = any(each.kind in ("ordinal", "superlative") or each.word == "only" for each in last.modifiers)
    return ranked or (last.kind == "value" and last.value is not None and last.value.kind == "ordinal")
