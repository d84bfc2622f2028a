"""What one clause says: of whom it is told or denied, for whichever of several, until when, and on what condition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.model.record import replace
from factcheck.syntax.arguments import ORDERING, arguments_of, existential
from factcheck.syntax.owners import with_owner
from factcheck.syntax.records import Argument, Phrase, Proposition, VerbGroup
from factcheck.syntax.reference import with_denied, with_head, with_heads
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import LASTING, STRESSING


def tense_of(parent: Clause | None) -> str:
    """Return the tense of a clause that another hangs on, or nothing."""
    return parent.verb.tense if parent is not None and parent.verb is not None else ""


def of_clause(clause: Clause, clauses: list[Clause]) -> list[Proposition]:
    """Return what a clause says, as one proposition or several.

    Args:
        clause: the clause.
        clauses: all of its sentence.
    """
    if clause.kind == "apposition":
        given = (clause.subject, *clause.arguments) if clause.subject else tuple(clause.arguments)
        arguments = tuple([_owned_beside(each, clause.parent, clauses) if clause.parent else each for each in given])
        attr = clause.arguments[0]
        arguments = _name_first(arguments)
        return [Proposition("be", tuple(arguments), attr.start, attr.end, tense="", kind="apposition", verb="be")]
    verb = clause.verb
    if verb is None:
        return []
    arguments = arguments_of(clause, verb, clauses)
    if _is_told_of_nobody(clause, verb, arguments):
        arguments = (Argument("subj", (Phrase("", "unknown", verb.start, verb.start),)), *arguments)
    predicate = verb.lemma
    if predicate == "be" and clause.subject is not None and clause.subject.phrases[0].head == "there":
        predicate, arguments = existential(arguments)
    tense = verb.tense
    if predicate in ("become", "remain", "stay") and any(each.slot == "attr" for each in arguments):
        predicate = "be"
    arguments = tuple([with_denied(with_owner(each, clause, clauses), clause, clauses) for each in arguments])
    if any(each.slot == "attr" and each.phrases[0].head == "one" for each in arguments) and clause.subject is not None:
        arguments = tuple([with_head(each, clause.subject.phrases[-1].head) for each in arguments])
    arguments = with_heads(arguments)
    nothing = any(phrase.quantifier == "no" for each in arguments for phrase in each.phrases)
    if nothing:
        arguments = tuple([_with_any(each) for each in arguments])
    elif verb.modal in _FREE and not verb.negated:
        arguments = tuple([_with_all(each) for each in arguments])
    made = Proposition(
        predicate, arguments, verb.start, verb.end, verb.negated ^ _denied(clause) ^ nothing, verb.modal, tense,
        tuple([each for each in (*verb.adverbs, *clause.adverbs) if each.word not in _EMPTY]), clause.kind,
        condition_of(clause, clauses), "", verb=verb.lemma, defining=clause.defining, saying=clause.asking,
        ongoing=verb.ongoing,
    )  # fmt: skip
    return [each for told in (made, *_ruled_out(made)) for each in _each_attribute(_until(told))]


def _is_told_of_nobody(clause: Clause, verb: VerbGroup, arguments: Sequence[Argument]) -> bool:
    """Tell whether a clause must have a subject that was not found, so that it is not known what it says.

    A past tense or a third person is told of somebody; a base form may be an order.
    """
    finite = clause.kind == "main" and verb.form in ("VBD", "VBZ") and not verb.passive and verb.lemma != "be"
    return finite and clause.subject is None and all(each.slot != "subj" for each in arguments)


def _name_first(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Return "his novel, The Asp" as the Asp being his novel."""
    if [each.slot for each in arguments] != ["subj", "attr"] or any(len(each.phrases) > 1 for each in arguments):
        return arguments
    thing, name = arguments
    owned = thing.phrases[0].kind == "noun" and bool(thing.phrases[0].named("poss")) and not thing.phrases[0].plural
    if not owned or name.phrases[0].kind != "name" or name.negated or thing.focus or name.focus:
        return arguments
    return (replace(name, slot="subj"), replace(thing, slot="attr"))


def _owned_beside(argument: Argument, parent: Clause, clauses: list[Clause]) -> Argument:
    """Return an argument of an apposition with the owner that its clause gives it: "dedicated his novel, The Asp"."""
    own = parent.subject is not None and parent.subject.start <= argument.start < parent.subject.end
    if own or argument.slot != "subj":
        return with_owner(argument, parent, clauses)
    return replace(with_owner(replace(argument, slot="obj"), parent, clauses), slot="subj")


def _ruled_out(made: Proposition) -> Iterator[Proposition]:
    """Yield what "is allowed in Rom but not in Tor" says of Tor by itself: that it is not allowed there."""
    for argument in made.arguments:
        others = [each for each in made.arguments if each.slot == argument.slot and each is not argument]
        if not argument.negated or made.negated or made.condition or not others or argument.slot == "by":
            continue
        if len(argument.phrases) == 1 and not any(each.negated or each.focus for each in others):
            kept = [replace(each, negated=False) if each is argument else each for each in made.arguments]
            yield replace(made, arguments=tuple([each for each in kept if each not in others]), negated=True)


def _each_attribute(made: Proposition) -> Iterator[Proposition]:
    """Yield "is 64 m long and 10 m wide" as two statements, each of which has to hold."""
    several = made.argument("attr")
    together = several is None or len(several.phrases) == 1 or several.joint != "and" or several.focus
    if several is None or together or made.negated or any(each.kind != "adjective" for each in several.phrases):
        yield made
        return
    for phrase in several.phrases:
        alone = replace(several, phrases=(phrase,), joint="")
        yield replace(made, arguments=tuple([alone if each is several else each for each in made.arguments]))


def _until(made: Proposition) -> Proposition:
    """Return "did not open until 1907" as opened in 1907; what lasts is only denied of the time before."""
    if not made.negated or made.predicate in LASTING:
        return made
    if any(each.phrases[0].quantifier == "any" for each in made.arguments):
        return made
    rule = made.tense == "present" and made.modal not in ("will", "would")
    for argument in made.arguments:
        value = argument.phrases[0].value
        if not argument.slot.startswith("time") or value is None or value.bound != "until":
            continue
        if value.kind == "time":
            begun = replace(value, low=value.high, bound="")  # "does not open until 7 a.m."
        elif isinstance(value.high, date) and not rule:
            low = value.high.replace(day=1) if value.unit == "month" else value.high
            low = value.high.replace(month=1, day=1) if value.unit == "year" else low
            begun = replace(value, low=low, bound="")
        else:
            continue
        when = replace(argument, phrases=(replace(argument.phrases[0], value=begun),))
        arguments = tuple([when if each is argument else each for each in made.arguments])
        return replace(made, negated=False, arguments=arguments)
    return made


_EMPTY = frozenset(
    {"then", "there", "also", "both", "either", "indeed", "however", "therefore", "thus", "not", "which", "that", ""}
)


#: Modal verbs behind which "any" leaves the choice: who may buy from any brewery may not only buy from the one.
_FREE = frozenset({"may", "can"})


def _with_all(argument: Argument) -> Argument:
    """Return an argument that leaves the choice as one of all of them."""
    if all(phrase.quantifier != "any" for phrase in argument.phrases):
        return argument
    phrases = [replace(each, quantifier="all") if each.quantifier == "any" else each for each in argument.phrases]
    return replace(argument, phrases=tuple(phrases))


def _with_any(argument: Argument) -> Argument:
    """Return "no delegate" as "any delegate" of a sentence that is denied, and "neither A nor B" as A or B."""
    if not any(phrase.quantifier == "no" for phrase in argument.phrases):
        return argument
    phrases = [
        replace(phrase, quantifier="any" if phrase.kind == "noun" and len(argument.phrases) == 1 else "")
        for phrase in argument.phrases
    ]
    return replace(argument, phrases=tuple(phrases), joint="or" if len(phrases) > 1 else "")


def _denied(clause: Clause) -> bool:
    words = {each.word for each in clause.adverbs}
    if clause.verb is not None and clause.verb.negated and _stresses(clause):
        return False  # "does not run there, not even in May"
    return bool(words & _DENYING) and not words >= _ELSEWHERE


def _stresses(clause: Clause) -> bool:
    """Tell whether "even" stands in a clause."""
    told = {each.word for each in clause.adverbs} | {each.focus for each in clause.arguments}
    return not told.isdisjoint(STRESSING)


#: Adverbs that deny a clause.
_DENYING = frozenset({"not", "never", "nowhere"})
#: With these together only other places are left out: "is made in the mill and nowhere else".
_ELSEWHERE = frozenset({"nowhere", "else"})


def condition_of(clause: Clause, clauses: list[Clause]) -> str:
    """Return on what condition a clause holds, as the words of that; nothing where there is none.

    Args:
        clause: the clause.
        clauses: all of its sentence.
    """
    other = clause.choice if clause.choice is not None and clause.choice.verb is not None else None
    inner = next(
        (each for each in clauses if each.parent is clause and each.kind in ("condition", "unless") and each.verb), None
    )
    if other is None and inner is None:
        return ""
    from factcheck.syntax.clause_contents import content_of

    if other is not None:
        return f"or {content_of(other).head}"
    assert inner is not None
    told = content_of(inner, clauses).head
    return f"{inner.word} {told}" if inner.word in ORDERING else told  # before it, or after it
