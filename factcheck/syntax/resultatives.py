"""What a number makes of its subject: "handled 9 million tonnes, making it the second busiest port"."""

from __future__ import annotations

from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause

_IT = frozenset({"it", "him", "her"})


def told_as_being(clauses: list[Clause]) -> None:
    """Tell "making it the largest" as the subject being the largest, when the clause around is so.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for clause in clauses:
        parent, verb = clause.parent, clause.verb
        if clause.kind != "participle" or verb is None or verb.lemma != "make" or verb.form != "VBG" or verb.negated:
            continue
        if parent is None or parent.verb is None or parent.verb.negated or parent.verb.modal or parent.subject is None:
            continue
        rank = _rank(clause.arguments)
        if rank is None or not _is_it(parent):
            continue
        rest = [each for each in clause.arguments if each.start > rank.end]
        times = [each for each in parent.arguments if each.slot.startswith("time")]
        clause.verb = verb._replace(lemma="be", tense=parent.verb.tense, form="VBD")
        clause.subject = parent.subject
        clause.arguments = [Argument("attr", rank.phrases), *rest, *times]


def _rank(arguments: list[Argument]) -> Argument | None:
    """Return the rank behind "it", or None where nothing of the kind is made."""
    if len(arguments) < 2 or arguments[0].phrases[0].head not in _IT or len(arguments[1].phrases) != 1:
        return None
    phrase = arguments[1].phrases[0]
    ranked = bool(phrase.named("superlative") or phrase.named("ordinal"))
    definite = phrase.determiner == "the" or bool(phrase.named("poss"))  # "the county's largest employer"
    return arguments[1] if phrase.kind == "noun" and definite and ranked else None


def _is_it(parent: Clause) -> bool:
    """Tell whether "it" can only be the subject of a clause: nothing else in it is one thing."""
    assert parent.subject is not None
    subject = parent.subject.phrases[0]
    if len(parent.subject.phrases) > 1 or subject.kind not in ("noun", "name") or subject.plural:
        return False
    return not any(_is_one_thing(each.phrases[0]) for each in parent.arguments if each.slot in ("obj", "attr"))


def _is_one_thing(phrase: Phrase) -> bool:
    return phrase.kind in ("noun", "name") and not phrase.plural
