"""What there is that does something, and the number of those who do it, told as that they do: "there are 9 living"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.event_nouns import happens
from factcheck.syntax.numbered import numbered
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause

_THERE = "there"
_TELLING = frozenset({"participle", "relative"})


def told_of_existing(clauses: list[Clause]) -> list[Clause]:
    """Return clauses, "there are 900 people living in Tarn" and "the number of people living in Tarn is 900" as one.

    Both say that 900 people live in Tarn.

    Args:
        clauses: of one sentence, in order.
    """
    found = []
    for clause in clauses:
        counted = _existing(clause) or numbered(clause) or _dated(clause)
        inner = _telling(clause, counted, clauses) if counted is not None else None
        if counted is None or inner is None or inner.verb is None or clause.verb is None:
            found.append(clause)
            continue
        if counted.quantifier and not inner.verb.passive:
            found.append(clause)  # "there is no child playing" denies as it stands
            continue
        _tell(inner, counted, clause)
        outer = (clause.verb.start, clause.verb.end)  # "is limited to"
        inner.asking = (*inner.asking, outer) if counted.value is not None else inner.asking
        if clause.subject is not None:
            inner.asking = (*inner.asking, (clause.subject.start, min(clause.subject.end, inner.verb.start)))
        inner.arguments += [each for each in clause.arguments if each.slot.startswith("time")]
    return found


def _tell(inner: Clause, counted: Phrase, outer: Clause) -> None:
    """Tell what those counted do, or what is done with them, of so many."""
    assert inner.verb is not None and outer.verb is not None
    exceeded = outer.verb.negated and counted.value is not None and counted.value.bound == "max"
    tense = outer.verb.tense if inner.kind == "participle" else inner.verb.tense
    inner.verb = inner.verb._replace(tense=tense, negated=inner.verb.negated != (outer.verb.negated and not exceeded))
    heads = _heads(outer, counted)
    if _is_of(inner.subject, heads):
        inner.subject = Argument("subj", (counted,))
    else:
        inner.arguments = [
            replace(each, phrases=(counted,)) if _is_of(each, heads) else each for each in inner.arguments
        ]
    inner.kind, inner.defining, inner.parent = "main", False, None


def _existing(clause: Clause) -> Phrase | None:
    """Return what a clause says that there is, or None."""
    verb, subject = clause.verb, clause.subject
    if subject is None or verb is None or verb.lemma != "be" or verb.modal or len(subject.phrases) != 1:
        return None
    things = [each for each in clause.arguments if not each.slot.startswith("time")]
    there = subject.phrases[0].kind == "pronoun" and subject.phrases[0].head == _THERE
    if not there or len(things) != 1 or len(things[0].phrases) != 1 or things[0].slot != "attr":
        return None
    phrase = things[0].phrases[0]
    return phrase if phrase.kind == "noun" and phrase.quantifier in ("", "no") and things[0].joint == "" else None


def _dated(clause: Clause) -> Phrase | None:
    """Return "the fire" of a clause that says that it was in 1911, or None."""
    verb, subject = clause.verb, clause.subject
    if subject is None or verb is None or verb.lemma not in _BEING or verb.modal or verb.negated:
        return None
    when = bool(clause.arguments) and all(each.slot == "time" for each in clause.arguments) and not clause.adverbs
    phrase = subject.phrases[0]
    one = len(subject.phrases) == 1 and phrase.kind == "noun" and phrase.determiner == "the" and not phrase.quantifier
    return phrase if when and one and happens(phrase.head) else None


_BEING = frozenset({"be", "occur", "happen"})


def _telling(clause: Clause, counted: Phrase, clauses: list[Clause]) -> Clause | None:
    """Return the one clause without a comma that says what those counted do or what is done with them, or None."""
    heads = _heads(clause, counted)
    about = [each for each in clauses if each.parent is clause]
    if len(about) != 1 or about[0].kind not in _TELLING or not about[0].defining or about[0].verb is None:
        return None
    told = [each for each in (about[0].subject, *about[0].arguments) if each is not None and _is_of(each, heads)]
    done_with = about[0].kind == "relative" and len(told) == 1 and told[0].slot == "obj"
    return about[0] if about[0].subject in told or (done_with and counted.value is not None) else None


def _heads(clause: Clause, counted: Phrase) -> set[str]:
    """Return the words by which what hangs on a clause may name those that it counts."""
    return {counted.head, *(each.head for each in (clause.subject.phrases if clause.subject is not None else ()))}


def _is_of(argument: Argument | None, heads: set[str]) -> bool:
    return argument is not None and len(argument.phrases) == 1 and argument.phrases[0].head in heads
