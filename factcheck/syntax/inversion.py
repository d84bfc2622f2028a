"""Clauses told in another order put into the usual one: clefts, "so did", fronted places, "had its roof repaired"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.syntax.gapping import replace_clause
from factcheck.syntax.records import IDENTIFIED, Argument, Modifier
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import OWNERS

_AUXILIARIES = frozenset({"do", "be", "have"})
_ORDER = frozenset({"former", "latter"})


def told_plainly(clauses: list[Clause]) -> list[Clause]:
    """Return clauses in the usual order of words.

    Args:
        clauses: of one sentence, in order.
    """
    found: list[Clause] = []
    for clause in clauses:
        cleft = _cleft(clause, clauses)
        if cleft is not None:
            cleft.kind, cleft.defining, cleft.parent = "main", False, None
            continue
        if _is_undergone(clause, clauses):
            continue
        _turn_place(clause)
        same = _likewise(clause, found)
        _name_order(clause, found)
        found.append(same or clause)
    return found


def _cleft(clause: Clause, clauses: list[Clause]) -> Clause | None:
    """Return the clause that "it was X that ..." stresses a part of, with that part in its place, or None."""
    if (
        clause.verb is None
        or clause.verb.lemma != "be"
        or clause.verb.negated
        or clause.subject is None
        or clause.subject.phrases[0].head != "it"
    ):
        return None
    inner = next(
        (each for each in clauses if each.parent is clause and each.kind == "relative" and each.verb is not None), None
    )
    if inner is None or not clause.arguments:
        return None
    stressed = clause.arguments[-1]
    if stressed.slot != "attr":
        inner.arguments = [each for each in inner.arguments if each.phrases[-1] is not stressed.phrases[-1]]
        inner.arguments.append(stressed)
    elif inner.subject is not None and inner.subject.phrases[-1] is stressed.phrases[-1]:
        inner.subject = replace(inner.subject, focus=IDENTIFIED)
    return inner


def _is_undergone(clause: Clause, clauses: list[Clause]) -> bool:
    """Tell whether "had its licence revoked" says that this was done to it, which a clause of its own tells."""
    if clause.verb is None or clause.verb.lemma != "have" or clause.verb.auxiliaries or len(clause.arguments) != 1:
        return False
    phrase = clause.arguments[0].phrases[-1]
    inner = next(
        (each for each in clauses if each.parent is clause and each.kind == "participle" and each.verb is not None),
        None,
    )
    if (
        inner is None
        or inner.verb is None
        or not inner.verb.passive
        or phrase.determiner not in OWNERS
        or clause.subject is None
    ):
        return False
    owner = clause.subject.phrases[-1]
    owned = replace(phrase, modifiers=(*phrase.modifiers, Modifier("poss", owner.head, owner.start, owner.end, owner)))
    inner.kind, inner.defining, inner.parent = "main", False, None
    inner.subject = Argument("subj", (owned,))
    return True


def _turn_place(clause: Clause) -> None:
    """Read "Under the bridge stands a statue" as what stands there."""
    verb = clause.verb
    if (
        clause.kind != "main"
        or clause.subject is not None
        or verb is None
        or verb.passive
        or verb.form in ("VB", "MD")
        or len(clause.arguments) != 2
    ):
        return
    place, thing = clause.arguments
    if place.start < verb.start < thing.start and thing.slot in ("obj", "attr") and place.slot not in ("obj", "attr"):
        clause.subject, clause.arguments = replace(thing, slot="subj"), [place]


def _likewise(clause: Clause, before: list[Clause]) -> Clause | None:
    """Return "so does Varde", "nor did Holm" as the clause before, told of another, or None."""
    verb = clause.verb
    words = {each.word for each in (*clause.adverbs, *(verb.adverbs if verb is not None else ()))}
    if (
        verb is None
        or verb.lemma not in _AUXILIARIES
        or not words & {"so", "neither", "nor"}
        or len(clause.arguments) != 1
    ):
        return None
    other = clause.arguments[0]
    model = next(
        (
            each
            for each in reversed(before)
            if each.kind == "main" and each.verb is not None and each.subject is not None
        ),
        None,
    )
    if model is None or other.slot not in ("obj", "attr", "subj") or other.phrases[0].kind not in ("name", "noun"):
        return None
    return replace_clause(model, replace(other, slot="subj"), list(model.arguments))


def _name_order(clause: Clause, before: list[Clause]) -> None:
    """Give "the former" and "the latter" what was named first and last of two."""
    subject = clause.subject
    if subject is None or subject.phrases[0].head not in _ORDER or subject.phrases[0].modifiers:
        return
    for each in reversed(before):
        for argument in (each.subject, *each.arguments):
            if argument is not None and len(argument.phrases) == 2:
                meant = argument.phrases[0 if subject.phrases[0].head == "former" else 1]
                clause.subject = replace(subject, phrases=(meant,))
                return
