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
        adjunct = _as_adjunct(inner)
        which = adjunct or Modifier("rel", content.head, content.start, content.end, content)
        if adjunct is not None:
            inner.kind = _TOLD_BY_ADJUNCT  # and says nothing by itself
        _add_elsewhere(clauses, inner, phrase, which, defining=True)


def _as_adjunct(inner: Clause) -> Modifier | None:
    """Return "rooms that have a balcony" as those with one, "that are on the top floor" as those on it, or None."""
    verb, filled = inner.verb, inner.arguments
    start = inner.subject.end + 1 if inner.subject is not None else 0
    if verb is None or inner.kind != "relative" or verb.modal or verb.passive:
        return None
    above = inner.parent.verb if inner.parent is not None else None
    if verb.tense not in _TOLD_NOW and (above is None or verb.tense != above.tense):
        return None
    if len(filled) != 1 or len(filled[0].phrases) != 1 or filled[0].focus or filled[0].negated:
        return None
    if inner.adverbs or verb.adverbs or filled[0].phrases[0].kind not in ("noun", "name"):
        return None
    argument = filled[0]
    phrase = argument.phrases[0]
    if verb.lemma == "have" and argument.slot == "obj":
        none = phrase.quantifier == "no"
        bare = replace(phrase, quantifier="") if none else phrase
        return Modifier("without" if none or verb.negated else "with", phrase.head, start, argument.end, bare)
    if verb.lemma == "be" and argument.slot in _PLACES and not verb.negated:
        return Modifier(argument.slot, phrase.head, start, argument.end, phrase)
    return None


#: Kind of a relative clause that says no more than an adjunct of the noun.
_TOLD_BY_ADJUNCT = "defining"
_TOLD_NOW = frozenset({"present"})
#: Slots of where things are.
_PLACES = frozenset({"in", "at", "on", "under", "above", "behind", "near"})


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
    clauses: list[Clause], inner: Clause, phrase: Phrase, modifier: Modifier, *, defining: bool = False
) -> None:
    """Add a modifier to a phrase wherever clauses but one speak of it; if it defines, only to what can be defined."""
    for clause in clauses:
        if clause is inner:
            continue
        if clause.subject is not None:
            clause.subject = _with_added(clause.subject, phrase, modifier, defining=defining)
        clause.arguments = [_with_added(each, phrase, modifier, defining=defining) for each in clause.arguments]


def _with_added(argument: Argument, phrase: Phrase, modifier: Modifier, *, defining: bool) -> Argument:
    """Return an argument with a modifier added to one of its phrases, or to so many of what that names."""
    span = (phrase.start, phrase.end)
    fitting = [_is_of(each, span) and (not defining or _is_defined(each)) for each in argument.phrases]
    if not any(fitting):
        return argument
    phrases = [
        replace(each, modifiers=(*each.modifiers, modifier)) if fits else each
        for each, fits in zip(argument.phrases, fitting, strict=True)
    ]
    return replace(argument, phrases=tuple(phrases))


def _is_of(phrase: Phrase, span: tuple[int, int]) -> bool:
    """Tell whether a phrase stands in a place, or counts some of what stands there: "3 percent of those"."""
    places = [phrase] if phrase.whole is None else [phrase, phrase.whole]
    return span in [(each.start, each.end) for each in places]


#: Pronouns of which a clause says who is meant.
_POINTING = frozenset({"those", "that"})


def _is_defined(phrase: Phrase) -> bool:
    """Tell whether a clause may say which one of a kind a phrase means, or who: "those who live in Holm"."""
    return phrase.kind == "noun" or (phrase.kind == "pronoun" and phrase.head in _POINTING)
