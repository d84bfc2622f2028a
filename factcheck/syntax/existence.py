"""What there is that does something, and the number of those who do it, told as that they do: "there are 9 living"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.implied import happens
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause

_THERE, _NUMBER = "there", "number"
_TELLING = frozenset({"participle", "relative"})


def told_of_existing(clauses: list[Clause]) -> list[Clause]:
    """Return clauses, "there are 900 people living in Tarn" and "the number of people living in Tarn is 900" as one.

    Both say that 900 people live in Tarn.

    Args:
        clauses: of one sentence, in order.
    """
    found = []
    for clause in clauses:
        counted = _existing(clause) or _numbered(clause) or _dated(clause)
        inner = _telling(clause, counted, clauses) if counted is not None else None
        if counted is None or inner is None or inner.verb is None or clause.verb is None:
            found.append(clause)
            continue
        if counted.quantifier and not inner.verb.passive:
            found.append(clause)  # "there is no child playing" denies as it stands
            continue
        outer = clause.verb
        tense = outer.tense if inner.kind == "participle" else inner.verb.tense
        inner.verb = inner.verb._replace(tense=tense, negated=inner.verb.negated != outer.negated)
        inner.subject = Argument("subj", (counted,))
        inner.kind, inner.defining, inner.parent = "main", False, None
        if clause.subject is not None:
            inner.asking = (*inner.asking, (clause.subject.start, min(clause.subject.end, inner.verb.start)))
        inner.arguments += [each for each in clause.arguments if each.slot.startswith("time")]
    return found


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


def _numbered(clause: Clause) -> Phrase | None:
    """Return "900 people" of a clause that says that the number of people is 900, or None."""
    verb, subject = clause.verb, clause.subject
    if subject is None or verb is None or verb.lemma != "be" or verb.modal or verb.negated or len(subject.phrases) != 1:
        return None
    amount = next((each.phrases[0] for each in clause.arguments if each.slot == "attr"), None)
    number = subject.phrases[0]
    if number.head != _NUMBER or amount is None or amount.kind != "value" or amount.value is None:
        return None
    counted = [each.phrase for each in number.modifiers if each.kind == "of" and each.phrase is not None]
    if len(counted) != 1 or len(number.modifiers) != 1 or amount.value.kind != "number":
        return None
    return replace(
        counted[0], value=amount.value, plural=True, determiner="", start=amount.value.start, end=amount.value.end
    )


def _telling(clause: Clause, counted: Phrase, clauses: list[Clause]) -> Clause | None:
    """Return the one clause without a comma that says what those counted do, or None."""
    subject = clause.subject
    heads = {counted.head, *(each.head for each in (subject.phrases if subject is not None else ()))}
    about = [each for each in clauses if each.parent is clause]
    if len(about) != 1 or about[0].kind not in _TELLING or not about[0].defining or about[0].verb is None:
        return None
    told = about[0].subject
    return about[0] if told is not None and len(told.phrases) == 1 and told.phrases[0].head in heads else None
