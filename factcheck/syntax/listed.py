"""What all of a kind are by name: "has two owners: Ada and Bo", "its owners are Ada and Bo", "is one of its owners"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import IDENTIFIED, Argument, Modifier, Phrase, Proposition

_SEVERAL = 2
#: What ranks a noun, so that one of several is not one by itself: "one of the highest peaks".
_RANKING = frozenset({"superlative", "ordinal"})


def listed(made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield that those who are named, and they only, are of a kind of which a thing has so many.

    Args:
        made: the propositions of one sentence.
    """
    for one in made:
        names = _names(one.argument("attr"))
        subject = one.argument("subj")
        if one.predicate != "be" or one.negated or one.modal or one.speaker or subject is None or names is None:
            continue
        kind = subject.phrases[0]
        if len(subject.phrases) > 1 or kind.kind != "noun" or not kind.plural or set(_kinds(kind)) & _RANKING:
            continue
        whole = _owned(kind) if one.kind != "apposition" else _had(kind, names, made)
        if whole is not None:
            for each in names:
                yield _member(one, Argument("subj", (each,)), whole)
                yield _one_of(one, Argument("subj", (each,)), replace(whole, determiner="the", value=kind.value))
            yield _member(one, Argument("subj", names, "and", "only"), whole)


def by_membership(made: Proposition) -> Iterator[Proposition]:
    """Yield "Ada is one of the firm's owners" and "is among them" as "Ada is an owner of the firm".

    Args:
        made: a proposition as written.
    """
    subject, told = made.argument("subj"), made.argument("attr") or made.argument("among")
    if made.predicate != "be" or made.modal or subject is None or told is None or len(told.phrases) != 1:
        return
    kind = told.phrases[0]
    if told.slot == "attr":
        one = kind.whole is not None and kind.quantifier == "part" and (kind.value is None or kind.value.low == 1)
        if not one or kind.whole is None:
            return
        kind = kind.whole
    named = len(subject.phrases) == 1 and subject.phrases[0].kind == "name" and subject.focus != IDENTIFIED
    if named and kind.kind == "noun" and kind.plural and kind.value is None and not set(_kinds(kind)) & _RANKING:
        rest = tuple([each for each in made.arguments if each not in (subject, told)])
        member = _member(made, subject, kind)
        yield replace(member, arguments=(*member.arguments, *rest), kind=made.kind, tense=made.tense)


def _member(made: Proposition, who: Argument, kind: Phrase) -> Proposition:
    one = replace(kind, determiner="a", quantifier="", plural=False, value=None, whole=None)
    told = (who, Argument("attr", (one,)))
    return replace(made, predicate="be", verb="be", arguments=told, kind="with", tense=made.tense or "present")


def _one_of(made: Proposition, who: Argument, all_of_them: Phrase) -> Proposition:
    """Return that something is one of all those: "Ada is one of the firm's two owners"."""
    one = replace(all_of_them, determiner="", quantifier="part", value=None, whole=all_of_them)
    told = (who, Argument("attr", (one,)))
    return replace(made, predicate="be", verb="be", arguments=told, kind="with", tense=made.tense or "present")


def _kinds(phrase: Phrase) -> list[str]:
    return [each.kind for each in phrase.modifiers]


def _names(argument: Argument | None) -> tuple[Phrase, ...] | None:
    """Return several names joined by "and", or None."""
    if argument is None or argument.joint != "and" or len(argument.phrases) < _SEVERAL or argument.focus:
        return None
    return argument.phrases if all(each.kind == "name" for each in argument.phrases) else None


def _owned(kind: Phrase) -> Phrase | None:
    """Return the kind of which all are named: "the firm's owners", "the official languages of Norland"."""
    whose = any(each in ("poss", "of") for each in _kinds(kind))
    return kind if whose and kind.value is None and not kind.quantifier else None


def _had(kind: Phrase, names: tuple[Phrase, ...], made: tuple[Proposition, ...]) -> Phrase | None:
    """Return the kind with the one who has so many of it, where as many are named."""
    if kind.value is None or kind.value.bound or kind.value.low != kind.value.high or kind.value.low != len(names):
        return None
    for other in made:
        owner, things = other.argument("subj"), other.argument("obj")
        if other.predicate != "have" or other.negated or other.modal or owner is None or things is None:
            continue
        if len(owner.phrases) == len(things.phrases) == 1 and things.phrases[0].start == kind.start:
            whose = owner.phrases[0]
            return replace(
                kind, modifiers=(*kind.modifiers, Modifier("of", whose.head, whose.start, whose.end, whose)), value=None
            )
    return None
