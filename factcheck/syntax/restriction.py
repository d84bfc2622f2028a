"""What says which one is meant: defining clauses and second names as modifiers of a noun."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.clause_contents import content_of
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.scanning import Clause, replace_clause


def with_defining(clauses: list[Clause]) -> None:
    """Make clauses that say which one is meant a modifier of it: "the highest temperature recorded in Rom"."""
    for inner in clauses:
        if (
            not inner.defining
            or inner.kind not in ("relative", "participle")
            or inner.subject is None
            or inner.verb is None
        ):
            continue
        done_to = _done_to(inner, inner.subject)
        phrase = (done_to or inner.subject).phrases[-1]
        told = [each for each in inner.arguments if each is not done_to]
        content = content_of(replace_clause(inner, inner.subject if done_to else None, told))
        which = Modifier("rel", content.head, content.start, content.end, content)
        _add_elsewhere(clauses, inner, phrase, which, kinds=("noun",))


def _done_to(inner: Clause, subject: Argument) -> Argument | None:
    """Return what a relative clause says that somebody does something to: "the film that Ada released"."""
    return next((each for each in inner.arguments if each.slot == "obj" and each.start < subject.start), None)


def with_appositions(clauses: list[Clause]) -> None:
    """Give what is told by two names the other one as well: "their coach, Peter Lang"."""
    for inner in clauses:
        if (
            inner.kind != "apposition"
            or inner.subject is None
            or not inner.arguments
            or inner.arguments[0].slot != "attr"
        ):
            continue
        one, two = inner.subject.phrases[-1], inner.arguments[0].phrases[0]
        if {one.kind, two.kind} != {"name", "noun"} or len(inner.arguments[0].phrases) > 1:
            continue
        other = Modifier("app", two.head, two.start, two.end, two)
        _add_elsewhere(clauses, inner, one, other)


def _add_elsewhere(
    clauses: list[Clause], inner: Clause, phrase: Phrase, modifier: Modifier, kinds: tuple[str, ...] = ()
) -> None:
    """Add a modifier to a phrase wherever clauses but one speak of it; of some kinds only, if kinds are given."""
    for clause in clauses:
        if clause is inner:
            continue
        if clause.subject is not None:
            clause.subject = _with_added(clause.subject, phrase, modifier, kinds)
        clause.arguments = [_with_added(each, phrase, modifier, kinds) for each in clause.arguments]


def _with_added(argument: Argument, phrase: Phrase, modifier: Modifier, kinds: tuple[str, ...]) -> Argument:
    """Return an argument with a modifier added to one of its phrases."""
    span = (phrase.start, phrase.end)
    if not any((each.start, each.end) == span and (not kinds or each.kind in kinds) for each in argument.phrases):
        return argument
    phrases = [
        replace(each, modifiers=(*each.modifiers, modifier)) if (each.start, each.end) == span else each
        for each in argument.phrases
    ]
    return replace(argument, phrases=tuple(phrases))
