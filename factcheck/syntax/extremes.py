"""The most and the least of something by their name: who "gets at least 28 days of leave" has a minimum leave of 28."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.frames import frame
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.acts import act_of
from factcheck.syntax.event_nouns import nouns_of
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.role_fillers import is_sum
from factcheck.syntax.words import SANCTIONING

#: Bound of an amount -> what it is called; kinds of amounts.
_NAMES = {"min": "minimum", "max": "maximum", "upto": "maximum", "most": "maximum"}
_AMOUNTS = frozenset({"money", "duration", "quantity", "percent", "number"})
_NOW = frozenset({"present", "future", ""})
_PLACES = frozenset({"at", "in", "on"})
_OF, _FOR, _ATTRIBUTE = "of", "for", "attribute"
#: Slots of amounts that an act has: "stay for up to 14 days", "deposit at least 100 euros".
_OF_ACTS = frozenset({"obj", "for"})


def extremes(made: Proposition) -> Iterator[Proposition]:
    """Yield what is told to be at most or at least so much, as its maximum or minimum.

    Args:
        made: as written.
    """
    if made.negated or made.tense not in _NOW or made.speaker or made.condition:
        return
    for argument in made.arguments:
        phrase = argument.phrases[0]
        if len(argument.phrases) != 1:
            continue
        for noun, value in (*_bounded(phrase), *_of_act(made, argument)):
            yield from _named(made, argument, noun, value)


def _exact(value: Value | None) -> tuple[str, Value] | None:
    """Return what a bound is called, and the amount that it is."""
    name = _NAMES.get(value.bound) if value is not None else None
    if value is None or name is None or value.kind not in _AMOUNTS or value.unit == "fraction":
        return None
    end = value.low if name == "minimum" else value.high
    return (name, replace(value, low=end, high=end, low_open=False, high_open=False, bound="")) if end else None


def _bounded(phrase: Phrase) -> Iterator[tuple[Phrase, Phrase]]:
    """Yield "fine" and its amount of "a fine of up to 80 euros", "leave" of "at least 28 days of leave"."""
    for each in phrase.modifiers:
        inner = each.phrase
        if each.kind != _OF or inner is None:
            continue
        kept = tuple([one for one in phrase.modifiers if one is not each])
        if phrase.kind == "noun" and phrase.value is None and inner.value is not None:
            yield replace(phrase, modifiers=kept), inner
        elif phrase.kind == "value" and inner.kind == "noun" and inner.value is None:
            yield inner, replace(phrase, modifiers=kept)


def _of_act(made: Proposition, argument: Argument) -> Iterator[tuple[Phrase, Phrase]]:
    """Yield the noun for an act, and how much of it one may or must do: "stay", of "may stay for up to 14 days"."""
    phrase = argument.phrases[0]
    amount = phrase.kind == "value" or is_sum(phrase)
    if argument.slot not in _OF_ACTS or not amount or phrase.modifiers or not made.modal:
        return
    for noun in nouns_of(made.verb) or ((made.verb,) if made.verb in SANCTIONING else ()):
        yield Phrase(noun, "noun", made.start, made.end), phrase


def _named(made: Proposition, argument: Argument, noun: Phrase, amount: Phrase) -> Iterator[Proposition]:
    found = _exact(amount.value)
    if found is None or noun.kind != "noun" or noun.quantifier:
        return
    name, value = found
    kept = tuple([each for each in noun.modifiers if each.phrase is None])
    bare = replace(noun, head=f"{name} {noun.head}", determiner="the", modifiers=kept, plural=False)
    exact = Argument("attr", (replace(amount, value=value),))
    owners = [each.phrase for each in noun.modifiers if each.phrase is not None]
    rest = [each for each in made.arguments if each is not argument and len(each.phrases) == 1]
    owners += [each.phrases[0] for each in rest if each.slot in ("subj", "to", "act", "purpose", _FOR, "gerund")]
    owners += [each.phrases[0] for each in rest if each.slot in _PLACES]
    owners += [act for each in owners if (act := act_of(each)) is not None]
    for owner in owners:
        told = (Argument("subj", (bare,)), Argument("belonging to", (_of_each(owner),)), exact)
        yield Proposition("be", told, made.start, made.end, tense="present", kind="named", verb="be")


def by_extreme(made: Proposition) -> Iterator[Proposition]:
    """Yield "the maximum fine is 80 euros" with its noun as one term, which no fine at large tells.

    Args:
        made: as written.
    """
    subject = made.argument("subj")
    if made.predicate != "be" or made.negated or made.modal or subject is None or len(subject.phrases) != 1:
        return
    noun = subject.phrases[0]
    told = [each for each in noun.modifiers if each.phrase is None and each.word in EXTREMES]
    if noun.kind == "noun" and len(told) == 1 and noun.value is None and not noun.quantifier:
        kept = tuple([each for each in noun.modifiers if each is not told[0]])
        term = replace(noun, head=f"{told[0].word} {noun.head}", modifiers=kept)
        yield replace(
            made,
            arguments=tuple([replace(each, phrases=(term,)) if each is subject else each for each in made.arguments]),
        )


#: Words before a noun for the most and the least of it.
EXTREMES = frozenset({"maximum", "minimum"})


def _of_each(owner: Phrase) -> Phrase:
    """Return "every worker" and "all workers" as the workers of whom it is told."""
    return replace(owner, quantifier="", plural=True) if owner.quantifier == "all" else owner


def bounded_attribute(told: Proposition) -> Proposition | None:
    """Return an attribute that is at most or at least so much as its maximum or minimum: "up to 120 m deep".

    Args:
        told: by a frame.
    """
    if not told.frame or frame(told.frame).kind != _ATTRIBUTE or told.negated or told.tense not in _NOW:
        return None
    for argument in told.arguments:
        phrase = argument.phrases[0]
        found = _exact(phrase.value) if argument.slot in frame(told.frame).single else None
        if found is not None and phrase.kind == "value":
            name, value = found
            exact = replace(argument, phrases=(replace(phrase, value=value),))
            arguments = tuple([exact if each is argument else each for each in told.arguments])
            of = f"{name}:{told.frame}"
            return replace(told, frame=of, predicate=of, arguments=arguments, modal="")
    return None
