"""What it takes and costs to do something, told of the act: "it takes an hour to get there"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import TRAVELLING

_IT, _YOU = "it", "you"
#: Verb -> the slot in which its amount is told of an act.
_AMOUNTS = {"take": "in", "cost": "cost"}
_SPELL = "duration"


def told_of_acts(clauses: list[Clause]) -> None:
    """Read "it takes an hour to get from A to B" as getting there in an hour, "it costs 2 million to build".

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for inner in clauses:
        parent = inner.parent
        if inner.kind == "infinitive" and parent is not None and inner.verb is not None and not inner.verb.negated:
            amount = _amount(parent)
            if amount is not None and _is_told(parent, inner):
                _tell(parent, inner, amount)
                clauses[:] = [each for each in clauses if each is not inner]
                return


def _amount(clause: Clause) -> Argument | None:
    """Return what "it" takes or costs, or None."""
    verb, subject = clause.verb, clause.subject
    impersonal = subject is not None and len(subject.phrases) == 1 and subject.phrases[0].head == _IT
    if verb is None or not impersonal or verb.lemma not in _AMOUNTS or verb.negated:
        return None
    told = [each for each in clause.arguments if each.slot == "obj" and each.phrases[0].value is not None]
    return told[0] if len(told) == 1 and len(told[0].phrases) == 1 else None


def _is_told(parent: Clause, inner: Clause) -> bool:
    """Tell whether an act is one that is read here: going somewhere, or a thing that it cost to make or mend."""
    verb, outer = inner.verb, parent.verb
    if verb is None or outer is None:
        return False
    if outer.lemma == "take":
        return verb.lemma in TRAVELLING and not outer.modal
    return any(each.slot == "obj" for each in inner.arguments)


def _tell(parent: Clause, inner: Clause, amount: Argument) -> None:
    outer, verb = parent.verb, inner.verb
    assert outer is not None and verb is not None
    going = outer.lemma == "take"
    others = [each for each in parent.arguments if each is not amount]
    you = Argument("subj", (Phrase(_YOU, "pronoun", verb.start, verb.start),))
    thing = next((each for each in inner.arguments if each.slot == "obj"), None)
    done = [each for each in inner.arguments if going or each is not thing]
    parent.subject = you if going or thing is None else replace(thing, slot="subj")
    modal = "can" if going else outer.modal
    parent.verb = verb._replace(infinitive=False, form="MD", tense=outer.tense, modal=modal, passive=not going)
    parent.asking = (*parent.asking, (outer.start, outer.end))
    slot = _AMOUNTS[outer.lemma]
    parent.arguments = [*others, *done, Argument(slot, amount.phrases)]
