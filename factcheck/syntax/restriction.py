"""What says which one is meant: defining clauses and second names as modifiers of a noun."""

from __future__ import annotations

from dataclasses import replace

from factcheck.syntax.arguments import content_of
from factcheck.syntax.joints import replace_clause
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.scanning import Clause


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
        phrase = inner.subject.phrases[-1]
        content = content_of(replace_clause(inner, None, inner.arguments))
        which = Modifier("rel", content.head, content.start, content.end, content)
        for clause in clauses:
            if clause is inner:
                continue
            if clause.subject is not None:
                clause.subject = _with_which(clause.subject, phrase, which)
            clause.arguments = [_with_which(each, phrase, which) for each in clause.arguments]


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
        for clause in clauses:
            if clause is inner:
                continue
            if clause.subject is not None:
                clause.subject = _with_other(clause.subject, one, other)
            clause.arguments = [_with_other(each, one, other) for each in clause.arguments]


def _with_other(argument: Argument, phrase: Phrase, other: Modifier) -> Argument:
    if not any((each.start, each.end) == (phrase.start, phrase.end) for each in argument.phrases):
        return argument
    return _with_added(argument, phrase, other)


def _with_which(argument: Argument, phrase: Phrase, which: Modifier) -> Argument:
    if not any(
        (each.start, each.end) == (phrase.start, phrase.end) and each.kind == "noun" for each in argument.phrases
    ):
        return argument
    return _with_added(argument, phrase, which)


def _with_added(argument: Argument, phrase: Phrase, modifier: Modifier) -> Argument:
    """Return an argument with a modifier added to one of its phrases."""
    span = (phrase.start, phrase.end)
    phrases = [
        replace(each, modifiers=(*each.modifiers, modifier)) if (each.start, each.end) == span else each
        for each in argument.phrases
    ]
    return replace(argument, phrases=tuple(phrases))
