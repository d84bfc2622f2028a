"""Rules told to those who are meant: "if you are a member, you pay 9 euros", "as a member, you pay 9 euros"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause

_YOU = "you"
_ONE = frozenset({"a", "an"})


def told_of_those_addressed(clauses: list[Clause]) -> None:
    """Read "if you are a member, you pay 9 euros" as what members pay.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for main in list(clauses):
        if main.kind != "main" or main.verb is None or main.verb.tense not in ("present", "future"):
            continue
        if not _is_you(main.subject):
            continue
        kinds = [(each, kind) for each in clauses if (kind := _kind_meant(each, main)) is not None]
        role = next((each for each in main.arguments if _is_role(each, main)), None)
        if len(kinds) == 1 and role is None:
            condition, kind = kinds[0]
            clauses[:] = [each for each in clauses if each is not condition]
            main.subject = _all_of(kind)
        elif role is not None and not kinds:
            main.arguments = [each for each in main.arguments if each is not role]
            main.subject = _all_of(role.phrases[0])


def _is_you(subject: Argument | None) -> bool:
    return subject is not None and len(subject.phrases) == 1 and subject.phrases[0].head == _YOU


def _kind_meant(clause: Clause, main: Clause) -> Phrase | None:
    """Return what a condition says that those who are meant are: "if you are a member"."""
    verb = clause.verb
    if clause.kind != "condition" or clause.parent is not main or verb is None or not _is_you(clause.subject):
        return None
    if verb.lemma != "be" or verb.negated or verb.modal or verb.tense != "present" or len(clause.arguments) != 1:
        return None
    told = clause.arguments[0]
    return told.phrases[0] if told.slot == "attr" and len(told.phrases) == 1 and _is_somebody(told.phrases[0]) else None


def _is_role(argument: Argument, main: Clause) -> bool:
    """Tell whether an argument before the subject says as what somebody is meant: "as a member"."""
    before = main.subject is not None and argument.end <= main.subject.start
    return argument.slot == "as" and before and len(argument.phrases) == 1 and _is_somebody(argument.phrases[0])


def _is_somebody(phrase: Phrase) -> bool:
    if phrase.kind != "noun" or phrase.determiner not in _ONE or phrase.value is not None:
        return False
    from factcheck.language.persons import is_person

    return is_person(phrase.head)


def _all_of(kind: Phrase) -> Argument:
    return Argument("subj", (replace(kind, determiner="", plural=True),))
