"""What one needs to do something: "you need a permit to fly a drone", "no drones may be flown without a permit"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.clause_contents import content_of
from factcheck.syntax.records import Argument, Phrase, Proposition, you_at
from factcheck.syntax.scanning import Clause, replace_clause
from factcheck.syntax.words import ANYBODY, NECESSARY, NEEDING

_YOU = "you"
_ALLOWED = ("may", "can")
#: Modality of those who have to be something.
_MUST = "must"


def told_of_aims(clauses: list[Clause]) -> None:
    """Read "anyone who wants to fly a drone needs a permit" as what you need to fly a drone.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for inner in clauses:
        parent, subject = inner.parent, inner.subject
        if inner.kind == "gerund" and inner.word == "for" and inner.verb is not None and _is_of_need(parent):
            inner.kind, inner.subject = "infinitive", None  # "is needed for posting" is needed to post
            inner.verb = inner.verb._replace(infinitive=True, form="VB")
            continue
        if inner.kind != "relative" or not inner.defining or parent is None or subject is None or inner.verb is None:
            continue
        whoever = parent.subject is not None and parent.subject.phrases == subject.phrases
        rule = parent.kind == "main" and parent.verb is not None and parent.verb.lemma in NEEDING
        if not whoever or not rule or not _is_anyone(subject) or inner.verb.negated or inner.verb.tense != "present":
            continue
        parent.subject = you_at(subject.start, subject.end)
        inner.kind, inner.subject, inner.defining = "infinitive", None, False
        inner.verb = inner.verb._replace(infinitive=True, modal="", form="VB")


def _is_of_need(clause: Clause | None) -> bool:
    """Tell whether a clause says that something is needed."""
    if clause is None or clause.verb is None:
        return False
    states = [each.phrases[0].head for each in clause.arguments if each.slot == "attr"]
    return clause.verb.lemma in NEEDING or (clause.verb.lemma == "be" and any(each in NECESSARY for each in states))


def _is_anyone(subject: Argument) -> bool:
    phrase = subject.phrases[0]
    people = phrase.head in ANYBODY and phrase.kind == "noun" and phrase.value is None and not phrase.modifiers
    return len(subject.phrases) == 1 and people and phrase.quantifier in ("", "any", "all") and not phrase.determiner


def conditions_told(clause: Clause, clauses: list[Clause]) -> Iterator[tuple[Clause, str, bool]]:
    """Yield the other clauses by which one says what is needed, each with its modality and whether it is denied.

    Args:
        clause: one that is asserted.
        clauses: all of the sentence.
    """
    verb = clause.verb
    if verb is None or verb.tense != "present" or clause.kind != "main":
        return
    aim = next((each for each in clauses if each.parent is clause and each.kind == "infinitive" and each.verb), None)
    if aim is None or aim.verb is None or aim.verb.negated:
        return
    done = replace_clause(aim, None, list(aim.arguments))
    done.kind, done.parent = "main", None
    done.verb = aim.verb._replace(infinitive=False, form="MD", tense="present", modal="")
    needed = _needed_by_anybody(clause)
    if needed is not None:
        denied = _is_denied(clause, needed)
        done.subject = you_at(verb.start)
        done.arguments = [*done.arguments, Argument("without", (_thing(needed),))]
        yield from ((done, modal, not denied) for modal in _ALLOWED)
        return
    if verb.negated:
        return
    kind = _kind_of_doer(clause)
    if kind is not None:
        done.subject = Argument("subj", (replace(kind, determiner="", quantifier="only", plural=True),))
        yield from ((done, modal, False) for modal in _ALLOWED)


def _needed_by_anybody(clause: Clause) -> Argument | None:
    """Return what whoever it is needs, or None: "you need a permit", "a permit is needed", "must have a permit"."""
    verb, subject = clause.verb, clause.subject
    if verb is None or subject is None or len(subject.phrases) > 1:
        return None
    things = [each for each in clause.arguments if each.slot == "obj"]
    thing = things[0] if len(things) == 1 and len(things[0].phrases) == 1 else None
    required = verb.lemma in NEEDING and verb.passive and not things
    required = required or (verb.lemma == "be" and not verb.passive and _is_of_need(clause))
    if required and not verb.modal:
        return replace(subject, slot="obj") if _is_means(subject.phrases[0]) else None
    who = subject.phrases[0].head
    needs = verb.lemma in NEEDING and not verb.passive and not verb.modal
    had = verb.lemma == "have" and verb.modal == _MUST
    told = (needs or had) and (who == _YOU or _is_anyone(subject))
    told = told or (verb.lemma == "take" and who == "it" and not verb.modal and not verb.passive)
    return thing if told and thing is not None and _is_means(thing.phrases[0]) else None


def _is_denied(clause: Clause, needed: Argument) -> bool:
    """Tell whether a clause says that something is not needed."""
    return (clause.verb is not None and clause.verb.negated) != (needed.phrases[0].quantifier == "no")


def _thing(needed: Argument) -> Phrase:
    """Return what is needed, or not, as one thing: "no account" as an account."""
    phrase = needed.phrases[0]
    return replace(phrase, quantifier="", determiner=phrase.determiner or "a") if phrase.quantifier else phrase


def _is_means(phrase: Phrase) -> bool:
    return phrase.kind in ("noun", "name") and phrase.value is None and phrase.quantifier in ("", "no", "any")


def _kind_of_doer(clause: Clause) -> Phrase | None:
    """Return what one has to be, or None: "you must be a member to vote"."""
    verb, subject = clause.verb, clause.subject
    attribute = next((each for each in clause.arguments if each.slot == "attr"), None)
    if verb is None or subject is None or attribute is None or verb.lemma != "be" or verb.modal != _MUST:
        return None
    phrase = attribute.phrases[0]
    somebody = phrase.kind == "noun" and phrase.determiner == "a" and field_of(phrase.head) == PERSON
    anybody = subject.phrases[0].head == _YOU or _is_anyone(subject)
    return phrase if somebody and anybody and len(attribute.phrases) == len(subject.phrases) == 1 else None


def needs_told(clause: Clause) -> Iterator[Proposition]:
    """Yield what one has to be for what only some may do.

    Args:
        clause: one that is asserted.
    """
    verb = clause.verb
    if verb is None or clause.kind != "main" or verb.tense != "present" or verb.modal not in _ALLOWED:
        return
    doer = _only_doer(clause)
    if doer is not None and not verb.negated:
        rest = [each for each in clause.arguments if each.slot != "by"]
        kind = Argument("attr", (replace(doer, determiner="a", quantifier="", plural=False),))
        aim = Argument("purpose", (_content(clause, rest),))
        yield _of("be", clause, (you_at(verb.start), kind, aim), _MUST)


def _only_doer(clause: Clause) -> Phrase | None:
    """Return who alone may do what a clause tells, or None."""
    verb = clause.verb
    doers = [each for each in clause.arguments if each.slot == "by"] if verb is not None and verb.passive else []
    doer = doers[0] if doers else clause.subject
    if doer is None or len(doer.phrases) != 1 or (verb is not None and verb.passive and not doers):
        return None
    phrase = doer.phrases[0]
    alone = "only" in (phrase.quantifier, doer.focus)
    plain = phrase.kind == "noun" and not phrase.modifiers and phrase.value is None and not phrase.determiner
    return phrase if alone and plain and field_of(phrase.head) == PERSON else None


def _content(clause: Clause, arguments: list[Argument]) -> Phrase:
    """Return what a clause tells as the content of an infinitive: "to fly a drone in the park"."""
    verb = clause.verb
    assert verb is not None
    told = replace_clause(clause, clause.subject if verb.passive else None, arguments)
    told.verb = verb._replace(negated=False)
    return content_of(told)


def _of(verb: str, clause: Clause, arguments: tuple[Argument, ...], modal: str) -> Proposition:
    at = clause.verb
    assert at is not None
    return Proposition(verb, arguments, at.start, at.end, modal=modal, tense="present", kind="implied", verb=verb)
