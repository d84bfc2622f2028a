"""Whom a rule is for, told by a condition: "if guests are late, they pay 5 euros" and "guests who are late pay"."""

from __future__ import annotations

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, VerbGroup
from factcheck.syntax.scanning import Clause

_IF = frozenset({"if", "when", "whenever"})
#: Pronouns of one, and of one or several.
_ONE, _SEVERAL = frozenset({"it", "he", "she"}), frozenset({"they", "them"})
#: What says by itself that whoever it is is meant.
_ANY = frozenset({"", "any"})


def told_of_those(clauses: list[Clause]) -> None:
    """Read what a rule holds at as what says of whom it holds, where both tell of the same.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for clause in clauses:
        rule = clause.parent
        if clause.kind != "condition" or clause.word not in _IF or rule is None or clause.subject is None:
            continue
        if rule.kind != "main" or not _is_rule(rule.verb) or not _is_rule(clause.verb):
            continue
        whose = clause.subject.phrases[-1] if len(clause.subject.phrases) == 1 else None
        named = whose if whose is not None and is_whoever(whose) else None
        if named is not None:
            if not _put(rule, named):
                continue
        elif whose is not None and whose.kind == "pronoun":
            first = next((each for each in _told_of(rule) if _stands_for(whose, each)), None)
            named = first if first is not None and is_whoever(first) and not _is_of_none(whose, first, clause) else None
        if named is not None:
            clause.kind, clause.defining = "relative", True
            clause.subject = Argument("subj", (named,))


def only_defines(clause: Clause) -> bool:
    """Tell whether a clause only says whom a rule is for: "books that are lost" tells of no book that it is lost."""
    if clause.kind != "relative" or not clause.defining or clause.subject is None or clause.parent is None:
        return False
    if clause.word in _IF:
        return True
    rule, whose = clause.parent.verb, clause.subject.phrases[0]
    if len(clause.subject.phrases) > 1 or not is_whoever(whose) or not _is_rule(clause.verb) or not _is_rule(rule):
        return False
    if clause.verb is None or rule is None or whose.start > rule.start or clause.verb.form == "VBG":
        return False
    going_on = any("be" in each.auxiliaries and not each.passive for each in (clause.verb, rule))
    return not going_on and (whose.determiner != "a" or bool(rule.modal))


def is_whoever(phrase: Phrase) -> bool:
    """Tell whether a noun phrase is for any of a kind: "outpatients", "a book"."""
    if phrase.kind != "noun" or phrase.value is not None or phrase.whole is not None or phrase.quantifier not in _ANY:
        return False
    return phrase.determiner in ("", "a") and not phrase.named("number")  # "version 5.0" is one


def _is_rule(verb: VerbGroup | None) -> bool:
    return verb is not None and verb.tense in ("present", "perfect") and verb.modal not in ("will", "plan", "former")


def _told_of(rule: Clause) -> list[Phrase]:
    """Return what a rule tells of: its subject and its object."""
    found = [rule.subject] if rule.subject is not None else []
    found += [each for each in rule.arguments if each.slot == "obj"]
    return [each.phrases[0] for each in found if len(each.phrases) == 1]


def _stands_for(pronoun: Phrase, named: Phrase) -> bool:
    """Tell whether a pronoun may be that of a noun; "they" may be anybody, "it" is one thing."""
    if pronoun.head in _SEVERAL:
        return named.plural or field_of(named.head) == PERSON
    return pronoun.head in _ONE and not named.plural


def _is_of_none(pronoun: Phrase, named: Phrase, clause: Clause) -> bool:
    """Tell whether "it" with a verb alone is nothing that the rule does something to: "sells tea if it rains"."""
    alone = clause.verb is not None and not clause.verb.passive and not clause.arguments
    return pronoun.head == "it" and alone and clause.parent is not None and _is_behind(named, clause.parent)


def _is_behind(named: Phrase, rule: Clause) -> bool:
    return rule.verb is not None and named.start > rule.verb.start


def _put(rule: Clause, named: Phrase) -> bool:
    """Put a noun in the place of the pronoun that stands for it; False where there is none."""
    if rule.subject is not None and _is_pronoun_of(rule.subject, named):
        rule.subject = replace(rule.subject, phrases=(named,))
        return True
    for at, argument in enumerate(rule.arguments):
        if argument.slot == "obj" and _is_pronoun_of(argument, named):
            rule.arguments[at] = replace(argument, phrases=(named,))
            return True
    return False


def _is_pronoun_of(argument: Argument, named: Phrase) -> bool:
    phrase = argument.phrases[0]
    return len(argument.phrases) == 1 and phrase.kind == "pronoun" and _stands_for(phrase, named)
