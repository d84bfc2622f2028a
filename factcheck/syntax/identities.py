"""Who or what it was, told as what it did: "The ship that sank was the Asp", "The year in which it sank was 1912"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.syntax.records import IDENTIFIED, Argument, Modifier, Phrase
from factcheck.syntax.scanning import Clause

#: Heads that stand for times: what is said of them is when it happened.
_TIMES = frozenset({"year", "month", "day", "date", "decade", "century"})


def told_of_named(clauses: list[Clause]) -> list[Clause]:
    """Return clauses with what a relative clause tells of "the one" told of what that one is said to be.

    Args:
        clauses: of one sentence, in order.
    """
    found: list[Clause] = []
    for clause in clauses:
        inner = _described(clause, clauses)
        if inner is None:
            found.append(clause)
            continue
        _tell(inner, clause)
        if inner not in found:
            found.append(inner)
    kept: list[Clause] = []
    for clause in found:
        if not any(clause is each for each in kept):
            kept.append(clause)
    return kept


def named_by_participles(clauses: list[Clause]) -> list[Clause]:
    """Return clauses with "the bog body known as the Harrow Man" told as "the bog body Harrow Man".

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    kept = list(clauses)
    for clause in clauses:
        name = _name_given(clause)
        if name is None or clause.subject is None:
            continue
        thing = clause.subject.phrases[0]
        bare = replace(thing, determiner="")
        title = Modifier("title", thing.head, thing.start, thing.end, bare)
        told = replace(name, modifiers=(*name.modifiers, title), start=thing.start)
        kept.remove(clause)
        for each in kept:
            each.subject = _renamed(each.subject, thing, told) if each.subject is not None else None
            each.arguments = [_renamed(argument, thing, told) for argument in each.arguments]
    return kept


def _name_given(clause: Clause) -> Phrase | None:
    """Return the name that a participle gives what it hangs on: "known as the Asp", "called Asp"; else None."""
    verb, subject = clause.verb, clause.subject
    if clause.kind != "participle" or not clause.defining or verb is None or subject is None:
        return None
    slot = _CALLING.get(verb.lemma)
    if slot is None or not verb.passive or verb.negated or len(subject.phrases) != 1 or clause.adverbs:
        return None
    thing = subject.phrases[0]
    if len(clause.arguments) != 1 or clause.arguments[0].slot != slot or thing.kind != "noun" or thing.plural:
        return None
    phrase = clause.arguments[0].phrases[0]
    plain = len(clause.arguments[0].phrases) == 1 and thing.value is None and not thing.quantifier
    return phrase if phrase.kind == "name" and plain else None


#: Participles that give a name -> the slot in which it stands.
_CALLING = {"know": "as", "call": "obj", "name": "obj"}


def _renamed(argument: Argument, thing: Phrase, told: Phrase) -> Argument:
    if not any((each.start, each.head) == (thing.start, thing.head) for each in argument.phrases):
        return argument
    phrases = [told if (each.start, each.head) == (thing.start, thing.head) else each for each in argument.phrases]
    return replace(argument, phrases=tuple(phrases))


def _described(clause: Clause, clauses: list[Clause]) -> Clause | None:
    """Return the relative clause that says which one is identified by a clause with "be", or None."""
    verb, subject = clause.verb, clause.subject
    if verb is None or verb.lemma != "be" or verb.modal or clause.kind != "main" or subject is None:
        return None
    phrase = subject.phrases[0]
    if len(subject.phrases) != 1 or phrase.determiner != "the" or phrase.value is not None or phrase.quantifier:
        return None
    if len(clause.arguments) != 1 or not _is_answer(clause.arguments[0], phrase):
        return None
    inner = [
        each
        for each in clauses
        if each.kind == "relative"
        and each.defining
        and each.verb is not None
        and not each.verb.negated
        and any(_is_same(one, phrase) for one in (each.subject, *each.arguments) if one is not None)
    ]
    return inner[0] if len(inner) == 1 else None


def _is_same(argument: Argument, phrase: Phrase) -> bool:
    return len(argument.phrases) == 1 and (argument.phrases[0].start, argument.phrases[0].head) == (
        phrase.start,
        phrase.head,
    )


def _is_answer(argument: Argument, phrase: Phrase) -> bool:
    """Tell whether what stands behind "be" says which one it is: a name; a date, where a time is asked for."""
    if argument.slot == "time" or argument.phrases[0].kind == "value":
        value = argument.phrases[0].value
        return phrase.head in _TIMES and value is not None and value.kind == "date" and not argument.negated
    return argument.slot == "attr" and all(each.kind == "name" for each in argument.phrases) and not argument.negated


def _tell(inner: Clause, clause: Clause) -> None:
    """Put what was identified into the place that the relative clause has for it."""
    answer, subject = clause.arguments[0], clause.subject
    assert subject is not None and clause.verb is not None and inner.verb is not None
    phrase = subject.phrases[0]
    if inner.subject is not None and _is_same(inner.subject, phrase):
        inner.subject = replace(answer, slot="subj", focus="" if clause.verb.negated else IDENTIFIED)
    else:
        inner.arguments = [
            replace(answer, slot="time" if phrase.head in _TIMES else each.slot) if _is_same(each, phrase) else each
            for each in inner.arguments
        ]
    inner.kind, inner.defining, inner.parent = "main", False, None
    if clause.verb.negated:
        inner.verb = inner.verb._replace(negated=True)
