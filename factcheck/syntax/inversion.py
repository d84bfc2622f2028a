"""Clauses told in another order put into the usual one: clefts, "so did", fronted places, "had its roof repaired"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.predicates import with_modifier
from factcheck.syntax.records import IDENTIFIED, Argument, Modifier, VerbGroup
from factcheck.syntax.scanning import Clause, replace_clause
from factcheck.syntax.words import CAUSING, OWNERS, SEEING

_AUXILIARIES = frozenset({"do", "be", "have"})
_ORDER = frozenset({"former", "latter"})


def told_plainly(clauses: list[Clause]) -> list[Clause]:
    """Return clauses in the usual order of words.

    Args:
        clauses: of one sentence, in order.
    """
    found: list[Clause] = []
    for clause in clauses:
        cleft = _cleft(clause, clauses) or _pseudo_cleft(clause, clauses)
        if cleft is not None:
            cleft.kind, cleft.defining, cleft.parent = "main", False, None
            continue
        denied = _first_of_cleft(clause, clauses)
        if denied is not None:
            found.append(denied)
            continue
        if _is_undergone(clause, clauses) or _is_left(clause, clauses):
            continue
        _turn_place(clause)
        same = _likewise(clause, found)
        _name_order(clause, found)
        found.append(same or clause)
    return found


def _cleft(clause: Clause, clauses: list[Clause]) -> Clause | None:
    """Return the clause that "it was X that ..." stresses a part of, with that part in its place, or None."""
    inner = _relative_of(clause, clauses) if _is_it(clause) else None
    if inner is None or inner.verb is None or clause.verb is None:
        return None
    stressed = next((each for each in clause.arguments if each.slot == "attr"), clause.arguments[-1])
    if stressed.slot != "attr":
        inner.arguments = [each for each in inner.arguments if each.phrases[-1] is not stressed.phrases[-1]]
        inner.arguments.append(stressed)
    else:
        inner.subject = _stressed(inner, stressed, clause, clauses)
    if clause.verb.negated:
        inner.verb = inner.verb._replace(negated=not inner.verb.negated)
    return inner


def _is_it(clause: Clause) -> bool:
    """Tell whether a clause is "it was X"."""
    is_it = clause.subject is not None and clause.subject.phrases[0].head == "it"
    told = bool(clause.arguments) and all(each.phrases[0].kind != "adjective" for each in clause.arguments)
    return clause.verb is not None and clause.verb.lemma == "be" and is_it and told  # "it is not clear who came"


def _relative_of(clause: Clause, clauses: list[Clause]) -> Clause | None:
    """Return the first relative clause that hangs on a clause, or None."""
    return next(
        (each for each in clauses if each.parent is clause and each.kind == "relative" and each.verb is not None), None
    )


def _stressed(inner: Clause, stressed: Argument, clause: Clause, clauses: list[Clause]) -> Argument | None:
    """Return the subject of a cleft: X of "it was X that came", with what hangs on it: "it was a talk with Y that"."""
    subject = inner.subject
    assert clause.verb is not None
    focus = "" if clause.verb.negated else IDENTIFIED
    if subject is None:
        return None
    own = subject.phrases[-1] is stressed.phrases[-1] or _is_apposed(subject, stressed, clauses)
    hung = [each for each in clause.arguments if each is not stressed and not each.slot.startswith("time")]
    if not own and not any(each.phrases[-1] is subject.phrases[-1] for each in hung):
        return subject
    for each in hung:
        stressed = with_modifier(stressed, each)
    return replace(stressed, slot="subj", focus=focus)


def _is_apposed(subject: Argument, stressed: Argument, clauses: list[Clause]) -> bool:
    """Tell whether the relative clause of a cleft hangs on an apposition: "it was Ada Birk, a miller, who"."""
    return any(
        each.kind == "apposition"
        and each.subject is not None
        and each.subject.phrases[-1] is stressed.phrases[-1]
        and each.arguments[0].phrases[-1] is subject.phrases[-1]
        for each in clauses
    )


def _first_of_cleft(clause: Clause, clauses: list[Clause]) -> Clause | None:
    """Return what "it was not X but Y that ..." denies of X, or None."""
    if not _is_it(clause) or clause.verb is None or not clause.verb.negated or clause.arguments[-1].slot != "attr":
        return None
    at = next(index for index, each in enumerate(clauses) if each is clause) + 1
    behind = clauses[at] if at < len(clauses) else None
    inner = _relative_of(behind, clauses) if behind is not None and _is_it(behind) else None
    if inner is None or inner.verb is None or inner.subject is None:
        return None
    verb = inner.verb._replace(negated=not inner.verb.negated)
    other = replace_clause(inner, replace(clause.arguments[-1], slot="subj"), list(inner.arguments))
    other.verb, other.kind, other.defining, other.parent = verb, "main", False, None
    return other


def _pseudo_cleft(clause: Clause, clauses: list[Clause]) -> Clause | None:
    """Return "what caused it was X" as X having caused it, or None."""
    attribute = next((each for each in clause.arguments if each.slot == "attr"), None)
    subject, verb = clause.subject, clause.verb
    if verb is None or verb.lemma != "be" or verb.modal or attribute is None or subject is None:
        return None
    inner = _relative_of(clause, clauses) if subject.phrases[0].head == "what" else None
    if inner is None or inner.verb is None:
        return None
    if inner.subject is not None and inner.subject.phrases[0].head == "what":
        inner.subject = replace(attribute, slot="subj", focus="" if verb.negated else IDENTIFIED)
    else:
        inner.arguments = [
            replace(attribute, slot=each.slot) if each.phrases[0].head == "what" else each for each in inner.arguments
        ]
    if verb.negated:
        inner.verb = inner.verb._replace(negated=not inner.verb.negated)
    return inner


def is_caused(clause: Clause) -> bool:
    """Tell whether a clause is what somebody was made to do, and did: "made the mayor resign"."""
    verb = clause.parent.verb if clause.parent is not None else None
    plain = verb is not None and not verb.negated and not verb.modal and not verb.infinitive
    return plain and _is_bare(clause.verb) and verb is not None and verb.lemma in CAUSING


def _is_bare(verb: VerbGroup | None) -> bool:
    """Tell whether a verb stands as in the dictionary, whatever the form was taken for: "made the zoo shut it"."""
    if verb is None or verb.auxiliaries or verb.negated or verb.passive or verb.infinitive:
        return False
    return verb.form == "VB" or (verb.form in ("VBP", "VBD") and verb.end - verb.start == len(verb.lemma))


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


def _is_left(clause: Clause, clauses: list[Clause]) -> bool:
    """Tell whether "left three people injured" says that they were injured by it, which a clause of its own tells."""
    verb, subject, thing = clause.verb, clause.subject, clause.arguments[0] if clause.arguments else None
    if verb is None or verb.lemma != "leave" or verb.passive or subject is None or thing is None:
        return False
    inner = next((each for each in clauses if each.parent is clause and each.kind == "participle"), None)
    told = inner.subject if inner is not None else None
    if inner is None or inner.verb is None or told is None or not inner.verb.passive or thing.slot != "obj":
        return False
    if told.phrases[-1] is not thing.phrases[-1] or len(thing.phrases) > 1 or inner.verb.start < thing.end:
        return False
    if any(each.slot == "by" for each in inner.arguments):
        return False
    inner.kind, inner.defining, inner.parent = "main", False, None
    inner.verb = inner.verb._replace(tense=verb.tense, negated=verb.negated, modal=verb.modal, start=verb.start)
    by = replace(subject, slot="by")
    inner.arguments = [by, *inner.arguments, *(each for each in clause.arguments if each is not thing)]
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
        if place.slot.startswith("time") and verb.lemma in SEEING:
            clause.verb = verb._replace(lemma="occur")  # "1936 saw the opening of the bridge"


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
