"""What is told of what somebody is said to be, told of that one: "was a botanist who died in 1879"."""

from __future__ import annotations

import dataclasses

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import AMONG, Argument, Modifier, Phrase, VerbGroup
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import LASTING_STATES, PLACING

#: Modifiers that a noun keeps a clause about it for: "the first bridge that", "the longest one that".
_RANKING = frozenset({"ordinal", "superlative", "number"})
_SAME = frozenset({"the", "a", "an", ""})


def told_of_described(clauses: list[Clause]) -> None:
    """Tell clauses about what something is said to be of the thing itself.

    "Berg was a botanist who died in 1879" says that Berg died in 1879, and so does "Berg, a botanist who died in
    1879". What is one of its kind only by the clause ("the bridge that carries the road") stays told by it as well.

    Args:
        clauses: of one sentence, in order, what says which one is meant told as modifiers; changed in place.
    """
    for clause in tuple(clauses):
        found = _description(clause)
        if clause.subject is None:
            continue
        done = [_done_by(each, clause) for each in _of_one_of_several(clause, clauses)]
        if done:
            clauses[:] = [each for each in clauses if each is not clause] + done
        if found is None:
            continue
        about = [each for each in clauses if each.verb is not None and _subject_is(each, found)]
        about = [each for each in about if _tells_of_it(each, found, clause)]
        done_to = [each for each in clauses if _is_done_to(each, found) and _tells_of_it(each, found, clause)]
        for inner in done_to:
            inner.arguments = [_told_of(each, clause.subject) for each in inner.arguments]
            inner.defining = False
        for inner in about:
            inner.subject, inner.defining = replace(clause.subject, slot="subj", focus="", negated=False), False
            if inner.kind == "participle" and inner.verb is not None and clause.verb is not None:
                inner.verb = inner.verb._replace(tense=_tense(inner, clause.verb))
        ranked = any(each.kind in _RANKING for each in found.modifiers)
        if (about or done_to) and found.determiner in ("a", "an") and not ranked:
            clause.arguments = [_without_clauses(each, found) for each in clause.arguments]


def _tense(inner: Clause, verb: VerbGroup) -> str:
    """Return when what a participle tells of is so: "is a loaf made of rye" is made of it, and "built in 1911" was."""
    assert inner.verb is not None
    dated = any(each.slot.startswith("time") for each in inner.arguments)
    return inner.verb.tense if dated or verb.tense != "present" else ""


def _tells_of_it(inner: Clause, phrase: Phrase, clause: Clause) -> bool:
    """Tell whether a clause behind what something is said to be tells of that: "a tool, written in 1998"."""
    if inner.kind == "relative" and inner.defining:
        return not _may_be_within(inner, phrase)
    # "the heir of Rigg, written in 1998": which of the two was is not told
    alone = all(each.kind == "rel" or each.phrase is None or each.phrase.end < phrase.end for each in phrase.modifiers)
    verb = inner.verb.start if inner.verb is not None else 0
    alone = alone and not any(phrase.end < each.phrases[0].start < verb for each in clause.arguments)
    done = inner.kind == "participle" and inner.verb is not None and inner.verb.form == "VBN"
    return alone and phrase.determiner != "the" and (done or (inner.kind == "relative" and inner.word != "where"))


def _of_one_of_several(clause: Clause, clauses: list[Clause]) -> list[Clause]:
    """Return what "was one of the three who founded it" tells of the three: that they founded it."""
    verb = clause.verb
    if verb is None or verb.lemma != "be" or verb.negated or verb.modal or clause.kind != "main":
        return []
    attribute = next((each for each in clause.arguments if each.slot == "attr"), None)
    if attribute is None or len(attribute.phrases) != 1 or attribute.phrases[0].quantifier != "part":
        return []
    part, subject = attribute.phrases[0], clause.subject
    if part.whole is None or part.whole.determiner != "the" or part.value is not None:
        return []
    if subject is None or len(subject.phrases) != 1 or subject.phrases[0].plural:
        return []
    return [
        each
        for each in clauses
        if each.kind == "relative" and each.defining and each.verb is not None
        if _subject_is(each, part) or _subject_is(each, part.whole)
    ]


def _done_by(inner: Clause, clause: Clause) -> Clause:
    """Return what several did as what one of them did."""
    assert clause.subject is not None
    part = next(each for each in clause.arguments if each.slot == "attr").phrases[0]
    told = ((part.start, part.end), *inner.asking)
    subject = replace(clause.subject, slot="subj", focus=AMONG)
    return dataclasses.replace(inner, kind="main", parent=None, subject=subject, defining=False, asking=told)


def told_as_lasting(clauses: list[Clause]) -> None:
    """Tell a participle in commas as what is so when the rest is, unless it is dated: "Tor, led by Berg, is growing".

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for inner in clauses:
        verb, parent = inner.verb, inner.parent
        if inner.kind != "participle" or verb is None or verb.form != "VBN" or parent is None:
            continue
        if inner.defining:
            then = any(each.kind == "main" and each.verb is not None and each.verb.tense == "past" for each in clauses)
            lasts = verb.lemma in PLACING or (verb.lemma in LASTING_STATES and not then)
            inner.verb = verb._replace(tense="") if lasts else verb
        elif parent.kind == "main" and parent.verb is not None:
            placed = verb.lemma in PLACING and parent.verb.tense == "past"
            inner.verb = verb._replace(tense="" if placed else _tense(inner, parent.verb))


def told_of_had(clauses: list[Clause]) -> None:
    """Tell clauses about what somebody has of what is his: "Tor has 12 mills, which were built" tells of Tor's mills.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for inner in clauses:
        parent, subject = inner.parent, inner.subject
        if parent is None or parent.subject is None or parent.verb is None or subject is None or inner.defining:
            continue
        owner = parent.subject.phrases[0]
        one = inner.kind == "relative" and len(parent.subject.phrases) == len(subject.phrases) == 1
        had = any(each.slot == "obj" and subject.phrases[0] in each.phrases for each in parent.arguments)
        if one and had and owner.kind == "name" and parent.verb.lemma == "have" and not parent.verb.negated:
            held = Modifier("poss", owner.head, owner.start, owner.end, replace(owner, modifiers=()))
            told = replace(subject.phrases[0], modifiers=(*subject.phrases[0].modifiers, held))
            inner.subject = replace(subject, phrases=(told,))


def told_of_wholes(clauses: list[Clause]) -> None:
    """Tell what says which one is meant of the whole: "71% of the power sold by Acme" is no 71% that Acme sold.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for inner in clauses:
        if not inner.defining or inner.kind not in ("relative", "participle") or inner.verb is None:
            continue
        if inner.subject is not None:
            inner.subject = _whole_of(inner.subject, inner.verb.start)
        inner.arguments = [_whole_of(each, inner.verb.start) for each in inner.arguments]


def _whole_of(argument: Argument, before: int) -> Argument:
    """Return an argument that stands before its verb with a part told as the whole."""
    phrase = argument.phrases[0]
    if len(argument.phrases) > 1 or phrase.end > before or phrase.quantifier != "part" or phrase.whole is None:
        return argument
    return replace(argument, phrases=(phrase.whole,))


def _description(clause: Clause) -> Phrase | None:
    """Return the noun that a clause says its one subject is, or None."""
    verb, subject = clause.verb, clause.subject
    if subject is None or len(subject.phrases) != 1 or subject.negated or subject.phrases[0].quantifier:
        return None
    if subject.phrases[0].kind == "pronoun" and subject.phrases[0].head == "there":
        return None
    plain = verb is not None and verb.lemma == "be" and not verb.negated and not verb.modal and clause.kind == "main"
    if not (plain or (verb is None and clause.kind == "apposition")) or any(
        each.word in ("not", "never") for each in clause.adverbs
    ):
        return None
    attribute = next((each for each in clause.arguments if each.slot == "attr"), None)
    if attribute is None or len(attribute.phrases) != 1 or attribute.negated:
        return None
    phrase = attribute.phrases[0]
    one = (
        phrase.kind == "noun"
        and phrase.determiner in _SAME
        and phrase.quantifier in ("", "only")
        and phrase.whole is None
    )
    return phrase if one and not phrase.plural and subject.phrases[0].kind in ("name", "noun") else None


def _subject_is(inner: Clause, phrase: Phrase) -> bool:
    subject = inner.subject
    return (
        subject is not None
        and len(subject.phrases) == 1
        and (subject.phrases[0].start, subject.phrases[0].head) == (phrase.start, phrase.head)
    )


def _is_done_to(inner: Clause, phrase: Phrase) -> bool:
    """Tell whether a relative clause says who does something to a thing: "a film that Ada released"."""
    told = [(each.start, each.head) for one in inner.arguments if one.slot == "obj" for each in one.phrases]
    return inner.kind == "relative" and inner.verb is not None and told == [(phrase.start, phrase.head)]


def _told_of(argument: Argument, subject: Argument) -> Argument:
    return replace(argument, phrases=subject.phrases, joint=subject.joint) if argument.slot == "obj" else argument


def _may_be_within(inner: Clause, phrase: Phrase) -> bool:
    """Tell whether a clause may be about a noun at the end of a phrase: "was a pupil of a painter who won"."""
    last = next((each.phrase for each in reversed(phrase.modifiers) if each.kind != "rel"), None)
    if last is None or last.kind != "noun" or last.end != phrase.end:
        return False
    return (field_of(last.head) == PERSON) == (inner.word == "who")


def _without_clauses(argument: Argument, phrase: Phrase) -> Argument:
    kept: tuple[Modifier, ...] = tuple([each for each in phrase.modifiers if each.kind != "rel"])
    return replace(
        argument,
        phrases=tuple([replace(each, modifiers=kept) if each is phrase else each for each in argument.phrases]),
    )
