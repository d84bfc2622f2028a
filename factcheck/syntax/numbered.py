"""How many there are, told of their number: "the number of guests is 900", "they number 900", "is limited to 9"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import COUNTING, DENIED_MODALS, EXCEEDING, LIMITING, MOST, WHOLE_NUMBERS

_NUMBER = "number"


class _Amount(NamedTuple):
    """How many something is said to be.

    Attributes:
        phrase: the number.
        most: whether it is the most that there may be.
    """

    phrase: Phrase
    most: bool


def numbered(clause: Clause) -> Phrase | None:
    """Return "900 people" of a clause that says that the number of people is 900, "at most 9 files" of a limit.

    Args:
        clause: of a sentence.

    Returns:
        What is counted, with its number; None where the clause tells of no number.
    """
    subject, amount = clause.subject, _amount(clause)
    if subject is None or amount is None or len(subject.phrases) != 1:
        return None
    number, value = subject.phrases[0], amount.phrase.value
    if value is None or value.kind != _NUMBER or amount.phrase.kind != "value" or number.kind != "noun":
        return None
    if number.head == _NUMBER:
        told = _counted(number, amount.most)
        if told is None:
            return None
        counted, most = told
    elif clause.verb is not None and clause.verb.lemma in COUNTING and number.plural and number.value is None:
        counted, most = number, False
    else:
        return None
    limit = replace(value, low=None, bound="max") if most else value
    return replace(counted, value=limit, plural=True, determiner="", start=value.start, end=value.end)


def _counted(number: Phrase, limited: bool) -> tuple[Phrase, bool] | None:
    """Return the files of "the maximum number of files" and whether a number of them is the most; None of others."""
    of = [each.phrase for each in number.modifiers if each.kind == "of" and each.phrase is not None]
    words = {each.word for each in number.modifiers if each.kind != "of"}
    if len(of) != 1 or len(number.modifiers) > 2 or not words <= MOST | WHOLE_NUMBERS:
        return None
    most = bool(words & MOST)
    return None if most and limited else (of[0], most or limited)


def _amount(clause: Clause) -> _Amount | None:
    """Return the number that a clause tells of its subject, or None."""
    verb = clause.verb
    if verb is None:
        return None
    if verb.negated:
        exceeded = verb.lemma in EXCEEDING and verb.modal in DENIED_MODALS and not verb.passive
        return _filled(clause, "obj", most=True) if exceeded else None
    if verb.passive:
        return _filled(clause, "to", most=True) if verb.lemma in LIMITING and not verb.modal else None
    if verb.modal:
        return None
    if verb.lemma in COUNTING:
        return _filled(clause, "obj", most=False)
    return _filled(clause, "attr", most=False) if verb.lemma == "be" else None


def _filled(clause: Clause, slot: str, *, most: bool) -> _Amount | None:
    found = [each for each in clause.arguments if each.slot == slot]
    return _Amount(found[0].phrases[0], most) if len(found) == 1 and _is_one(found[0]) else None


def _is_one(argument: Argument) -> bool:
    return len(argument.phrases) == 1 and not argument.negated
