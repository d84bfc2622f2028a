"""How much is enough, and what has no end: "two pumps are enough for a mill", "has an unlimited number of boards"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import ENOUGH, NEEDING, RUNNING, SUFFICING
from factcheck.values import find

#: Verbs of a plan or product that comes with something.
_HAVING = frozenset({"have", "include", "offer", "get", "come with", "provide"})
_UNLIMITED, _NUMBER, _LIMIT = "unlimited", "number", "limit"


def by_sufficiency(made: Proposition) -> Iterator[Proposition]:
    """Yield "two pumps are enough for a mill" as a mill needing two at most, and what is unlimited as without a limit.

    Args:
        made: a proposition as written.
    """
    subject, attribute = made.argument("subj"), made.argument("attr")
    if subject is None or len(subject.phrases) != 1:
        return
    enough = made.predicate == "be" and attribute is not None and attribute.phrases[0].head in ENOUGH
    if enough or made.verb in SUFFICING:
        yield from _needed(made, subject)
    yield from _unlimited(made, subject)
    yield from _needed_to_run(made, subject)


def _needed(made: Proposition, amount: Argument) -> Iterator[Proposition]:
    whole, aim = made.argument("for"), made.argument("purpose")
    what = whole or (_aimed_at(aim) if aim is not None else None)
    phrase = amount.phrases[0]
    told = made.modal in ("", "will") and made.tense in ("present", "future")
    if what is None or phrase.whole is not None or not told:
        return
    needed = _version(amount) or _count(amount)
    if needed:
        used = (amount, whole, aim, made.argument("attr"))
        rest = [each for each in made.arguments if all(each is not one for one in used)]
        arguments = (replace(what, slot="subj"), *needed, *rest)
        yield replace(made, predicate="need", verb="need", modal="", tense="present", arguments=arguments)


def _needed_to_run(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Yield "you need two pumps to run a mill" as a mill needing two pumps."""
    aim = made.argument("purpose")
    whole = _aimed_at(aim) if aim is not None else None
    if made.verb not in NEEDING or subject.phrases[0].head != "you" or whole is None or made.modal:
        return
    rest = [each for each in made.arguments if each not in (subject, aim)]
    yield replace(made, arguments=(whole, *rest))


#: Kinds of value of which so much may be enough.
_AMOUNTS = frozenset({"number", "quantity", "money"})


def _count(amount: Argument) -> tuple[Argument, ...]:
    """Return a count as the most that is needed."""
    phrase = amount.phrases[0]
    value = phrase.value
    if value is None or value.kind not in _AMOUNTS or value.bound or value.low != value.high:
        return ()
    most = replace(value, low=None, bound="upto")
    return (replace(amount, slot="obj", phrases=(replace(phrase, value=most),)),)


def _version(amount: Argument) -> tuple[Argument, ...]:
    """Return "Lumen 3.6" as Lumen, in version 3.6 or an earlier one."""
    phrase = amount.phrases[0]
    numbers = phrase.named("number")
    if phrase.kind == "name" and not numbers and phrase.head.rpartition(" ")[2].isdigit():
        name, _, number = phrase.head.rpartition(" ")
    elif phrase.kind == "name" and len(numbers) == 1:
        name, number = phrase.head, numbers[0].word
    else:
        return ()
    values = find(f"{name.capitalize()} {number} or later")
    if len(values) != 1 or values[0].low is None or not name:
        return ()
    value = replace(values[0], low=None, high=values[0].low, bound="max", start=phrase.start, end=phrase.end)
    kept = tuple([each for each in phrase.modifiers if each not in numbers])
    version = Phrase(value.kind, "value", phrase.start, phrase.end, value=value)
    return (
        replace(amount, slot="obj", phrases=(replace(phrase, head=name, modifiers=kept),)),
        Argument("as", (version,)),
    )


def _aimed_at(aim: Argument) -> Argument | None:
    """Return what "to run a mill" is about: the one word beside its verb."""
    words = aim.phrases[0].head.split()
    if aim.phrases[0].kind != "clause" or len(words) != 2 or words[0] not in RUNNING:
        return None
    return replace(aim, slot="subj", phrases=(Phrase(words[1], "noun", aim.start, aim.end, "a"),))


def _unlimited(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Yield "has unlimited boards" and "has no limit on boards" as the same denial of a limit."""
    thing = made.argument("obj")
    if thing is None or len(thing.phrases) != 1 or made.modal not in ("", "can") or made.verb not in _HAVING:
        return
    phrase = thing.phrases[0]
    endless = [each for each in phrase.modifiers if each.word == _UNLIMITED and each.phrase is None]
    if len(endless) != 1 or made.negated:
        return
    counted = next((each.phrase for each in phrase.modifiers if each.kind == "of"), None)
    if phrase.head != _NUMBER:
        counted = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not endless[0]]))
    if counted is None:
        return
    limit = Phrase(_LIMIT, "noun", phrase.start, phrase.end, quantifier="any")
    rest = [each for each in made.arguments if each not in (subject, thing)]
    arguments = (subject, Argument("obj", (limit,)), Argument("on", (counted,)), *rest)
    yield replace(made, predicate="have", verb="have", modal="", arguments=arguments, negated=True)
