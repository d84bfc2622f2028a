"""What somebody says, rules, foretells or denies, told by a clause behind the verb: "Berg denied that it had sunk"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.clause_facts import of_clause
from factcheck.syntax.records import WEIGHED, Argument, Proposition
from factcheck.syntax.saying import RUMOURS
from factcheck.syntax.scanning import Clause
from factcheck.syntax.speakers import speaker_of
from factcheck.syntax.words import FACTIVE, PLAIN_SAYING, SAYING
from factcheck.syntax.words_told import DENYING_THAT, DONE_WITH_REPORTS, EVIDENCE, RECOMMENDING, TELLING_WHOM, WEIGHING

_THAT, _GERUND, _RELATIVE, _PAST = "that", "gerund", "relative", "past"
#: Fields of WordNet of those who are told something.
_HEARERS = frozenset({PERSON, GROUP})
#: Kinds of clause in which it is only told by the way what somebody said: "was wrong when it wrote that".
_BY_THE_WAY = frozenset({"time", "relative"})


def told_by_somebody(clause: Clause, clauses: list[Clause]) -> Iterator[Proposition]:
    """Yield what a clause says as the words of who says so, and denied where they deny it.

    Args:
        clause: one of ``CONTENTS``.
        clauses: all of its sentence.
    """
    parent = clause.parent
    if parent is None or parent.verb is None or parent.kind in _BY_THE_WAY or parent.verb.negated:
        return
    speaker, verb = speaker_of(parent), parent.verb
    if speaker in RUMOURS or (parent.verb.modal and verb.lemma not in PLAIN_SAYING):
        return
    if verb.lemma in DENYING_THAT and speaker and not (clause.word and clause.kind == _GERUND):
        for each in of_clause(clause, clauses):
            tense = each.tense if clause.kind == _THAT else _PAST
            yield replace(each, speaker=speaker, negated=not each.negated, tense=tense, kind=WEIGHED)
    elif clause.kind == _THAT and verb.lemma in PLAIN_SAYING:
        yield from (replace(each, speaker=speaker) for each in of_clause(clause, clauses))
    elif clause.kind == _THAT and verb.lemma in WEIGHING and parent.subject is not None:
        who = parent.subject.phrases[0].head
        how = WEIGHING[verb.lemma]
        speaker = f"{who}, {how}" if how else who
        yield from (replace(each, speaker=speaker, kind=WEIGHED) for each in of_clause(clause, clauses))


def _is_beside(thing: Argument, parent: Clause) -> bool:
    """Tell whether a phrase is where or when somebody says something, and nobody says the thing that it names."""
    verb = parent.verb
    saying = verb is not None and not verb.passive and verb.lemma in _TELLING
    return saying and thing.slot in _BESIDE and all(each.slot != "obj" for each in parent.arguments)


#: Verbs behind which a clause tells what somebody says, and slots of where and when they do.
_TELLING = SAYING | FACTIVE | frozenset(WEIGHING)
_BESIDE = frozenset({"on", "in", "at", "during", "to", "before", "after", "time"})


def told_as_found(clause: Clause, clauses: list[Clause]) -> Iterator[Proposition]:
    """Yield what somebody found, which is so, as their words as well: "the inquiry found that fog caused it".

    Args:
        clause: one that is asserted.
        clauses: all of its sentence.
    """
    speaker = speaker_of(clause.parent)
    if speaker:
        yield from (replace(each, speaker=speaker, kind="with") for each in of_clause(clause, clauses))


def told_of_tellings(clauses: list[Clause]) -> None:
    """Read what stands behind "told the court that", "found no evidence that" as what was told or found there.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for clause in clauses:
        parent = clause.parent
        if clause.kind != _RELATIVE or clause.word != _THAT or parent is None or parent.verb is None:
            continue
        held = clause.arguments[0] if clause.arguments else None
        if held is None or held.slot != "obj" or clause.verb is None or clause.subject is None:
            continue
        if clause.subject.start < held.end:
            continue
        noun, verb = held.phrases[0], clause.verb
        thing = next((each for each in parent.arguments if each.phrases[-1] is held.phrases[-1]), None)
        if thing is None:
            continue
        whole = verb.passive or any(each.slot in ("obj", "attr") for each in clause.arguments[1:])
        told = thing.slot == "obj" and parent.verb.lemma in TELLING_WHOM and not parent.verb.passive
        shown = noun.head in EVIDENCE and noun.quantifier == "no"
        told = told or _is_beside(thing, parent)
        named = noun.kind == "name" and thing.slot != "obj"  # "said on Monday that", "said in Tor that"
        heard = told and (noun.kind == "name" or field_of(noun.head) in _HEARERS)  # "told readers that it grew"
        if (told and (whole or named or heard)) or (shown and (whole or verb.lemma not in DONE_WITH_REPORTS)):
            clause.kind, clause.defining, clause.arguments = _THAT, False, clause.arguments[1:]


def by_recommending(made: Proposition) -> Iterator[Proposition]:
    """Yield "recommends closing the dam" as recommending that it be closed: who does that is not told.

    Args:
        made: a proposition as written.
    """
    act, subject = made.argument(_GERUND), made.argument("subj")
    if made.verb not in RECOMMENDING:
        return
    if act is None or subject is None or len(act.phrases) > 1 or act.phrases[0].kind != "clause":
        return
    phrase, who = act.phrases[0], subject.phrases[0].head
    verb, _, rest = phrase.head.partition(" ")
    left = rest.removeprefix(who).strip()
    if not left or left == rest:
        return
    held = tuple([each for each in phrase.modifiers if each.word != who])
    told = replace(phrase, head=f"{verb} {left}", modifiers=held)
    yield replace(
        made,
        arguments=tuple(
            [replace(act, slot=_THAT, phrases=(told,)) if each is act else each for each in made.arguments]
        ),
    )


def not_found(made: Proposition) -> Iterator[Proposition]:
    """Yield who found no evidence that something is so as not having found that it is.

    Args:
        made: a proposition as written.
    """
    thing, content = made.argument("obj"), made.argument(_THAT)
    if thing is None or content is None or not made.negated or thing.phrases[0].head not in EVIDENCE:
        return
    if thing.phrases[0].quantifier == "any" and not thing.phrases[0].modifiers:
        yield replace(made, arguments=tuple([each for each in made.arguments if each is not thing]), kind="with")
