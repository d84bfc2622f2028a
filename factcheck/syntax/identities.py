"""Who or what it was, told as what it did: "The ship that sank was the Asp", "The year in which it sank was 1912"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import IDENTIFIED, Argument, Modifier, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import ASKING

#: Heads that stand for times: what is said of them is when it happened.
_TIMES = frozenset({"year", "month", "day", "date", "decade", "century"})


def told_of_named(clauses: list[Clause]) -> list[Clause]:
    """Return clauses with what a relative clause tells of "the one" told of what that one is said to be.

    Args:
        clauses: of one sentence, in order.
    """
    found: list[Clause] = []
    for clause in clauses:
        asked = _described(clause, clauses) or _asked(clause, clauses) or _adverbial(clause, clauses)
        if asked is None:
            found.append(clause)
            continue
        _tell(asked, clause)
        if asked.inner not in found:
            found.append(asked.inner)
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


class _Asked(NamedTuple):
    """What a clause with "be" says which one it is.

    Attributes:
        inner: the clause that tells what that one does.
        phrase: what stands for that one, or None where the clause leaves its place open.
        answer: what it is said to be.
    """

    inner: Clause
    phrase: Phrase | None
    answer: Argument


def _described(clause: Clause, clauses: list[Clause]) -> _Asked | None:
    """Return what "the ship that sank was the Asp" says which one it is, or None."""
    subject = clause.subject
    if not _is_plain_be(clause) or subject is None:
        return None
    phrase = subject.phrases[0]
    if len(subject.phrases) != 1 or phrase.determiner != "the" or phrase.value is not None or phrase.quantifier:
        return None
    if len(clause.arguments) != 1 or not _is_answer(clause.arguments[0], phrase):
        return None
    inner = _told_of(phrase, clauses)
    return _Asked(inner, phrase, clause.arguments[0]) if inner is not None else None


def _asked(clause: Clause, clauses: list[Clause]) -> _Asked | None:
    """Return what "the Asp is the one that sank" says which one it is, or None; what "the ship that" says is more."""
    subject, asked = clause.subject, clause.arguments[0] if clause.arguments else None
    if not _is_plain_be(clause) or subject is None or asked is None or asked.slot != "attr" or asked.negated:
        return None
    phrase, answer = asked.phrases[0], subject.phrases[-1]
    plain = phrase.determiner == "the" and phrase.value is None and not phrase.quantifier and not phrase.modifiers
    if not plain or len(asked.phrases) > 1 or answer.kind not in ("name", "noun") or answer.quantifier:
        return None
    if phrase.head not in ASKING and phrase.head not in (answer.head, answer.head.split()[0]):
        return None
    inner = _told_of(phrase, clauses) if len(clause.arguments) == 1 else None
    if inner is None and phrase.head in ASKING:
        inner = _aimed(clause, clauses, phrase)
    return _Asked(inner, phrase, subject) if inner is not None else None


def _aimed(clause: Clause, clauses: list[Clause], phrase: Phrase) -> Clause | None:
    """Return "to found it" of "was the one to found it" as what that one did, or None."""
    inner = next((each for each in clauses if each.parent is clause and each.kind == "infinitive"), None)
    if inner is None or inner.verb is None or clause.verb is None or clause.verb.tense != "past":
        return None
    if inner.verb.passive or inner.verb.negated or inner.verb.auxiliaries or len(clause.arguments) != 1:
        return None
    inner.subject = Argument("subj", (phrase,))
    inner.verb = inner.verb._replace(infinitive=False, form="VBD", tense="past")
    return inner


def _adverbial(clause: Clause, clauses: list[Clause]) -> _Asked | None:
    """Return what "Rom is where it is kept" and "May 2019 was when it opened" say of where and when, or None."""
    if not _is_plain_be(clause) or len(clause.arguments) > 1:
        return None
    answer, asked = (clause.arguments[0], clause.subject) if clause.arguments else (clause.subject, None)
    phrase = asked.phrases[0] if asked is not None else None
    if answer is None or (phrase is not None and (phrase.head not in ASKING or phrase.determiner != "the")):
        return None
    value = answer.phrases[0].value
    word = "when" if value is not None and value.kind == "date" else "where"
    if word == "where" and any(each.kind not in ("name", "noun") or each.value is not None for each in answer.phrases):
        return None
    inner = [each for each in clauses if each.parent is clause and each.word == word and each.verb is not None]
    if len(inner) != 1 or inner[0].subject is None:
        return None
    inner[0].asking = ((phrase.start, phrase.end),) if phrase is not None else ()
    return _Asked(inner[0], None, replace(answer, slot="time" if word == "when" else "in"))


def _is_plain_be(clause: Clause) -> bool:
    verb = clause.verb
    return verb is not None and verb.lemma == "be" and not verb.modal and clause.kind == "main"


def _told_of(phrase: Phrase, clauses: list[Clause]) -> Clause | None:
    """Return the one relative clause that tells what a phrase does, or None."""
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


def _tell(asked: _Asked, clause: Clause) -> None:
    """Put what was identified into the place that the other clause has for it."""
    inner, phrase, answer = asked
    assert clause.verb is not None and inner.verb is not None
    focus = "" if clause.verb.negated else IDENTIFIED
    if phrase is None:
        inner.arguments = [*inner.arguments, answer if answer.slot == "time" else replace(answer, focus=focus)]
    elif inner.subject is not None and _is_same(inner.subject, phrase):
        inner.subject = replace(answer, slot="subj", focus=focus)
    else:
        inner.arguments = [
            (replace(answer, slot="time") if phrase.head in _TIMES else replace(answer, slot=each.slot, focus=focus))
            if _is_same(each, phrase)
            else each
            for each in inner.arguments
        ]
    own = {word for each in answer.phrases for word in each.head.split()}
    if phrase is not None and (phrase.head in ASKING or phrase.head in own):
        inner.asking = ((phrase.start, phrase.end),)
    inner.kind, inner.defining, inner.parent = "main", False, None
    if clause.verb.negated:
        inner.verb = inner.verb._replace(negated=True)
