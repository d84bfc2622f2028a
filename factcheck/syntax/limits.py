"""The most or least of something, however it is told: "cannot exceed 9", "is limited to 9", "the limit is 9"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.noun_terms import bare
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import CONTAINING, COUNT_NOUNS, EXCEEDING, LIMITING, LIMITS, MEASURED, MOST

_POSSIBLE = frozenset({"can", "may", "could", "must", "should", "shall", "cannot"})
#: Bound of what is denied -> bound of what then holds.
_OPPOSITE = {"above": "max", "below": "min"}
_HIGH = frozenset({"max", "upto", "most"})
#: Kinds of value that have no limit in this sense.
_POINTS = frozenset({"date", "time", "ordinal", "version", "score"})
#: Slots behind a limit that name what it is a limit of, the nearest first.
_OWNING = ("per", "of", "in", "for", "on", "poss", "to")
#: A unit that tells no dimension by itself: what is 20 m may be long, high or wide.
_UNTOLD = "m"


def allowed(made: Proposition) -> Proposition:
    """Return "cannot have more than 9" as "can have at most 9", and "must not have fewer than 2" as "at least 2"."""
    if not made.negated:
        return made
    told = _of_all(made)
    found = [(at, each) for at, each in enumerate(told.arguments) if _is_open(each)]
    if len(found) != 1 or made.modal not in _POSSIBLE or any(_is_quantified(each) for each in told.arguments):
        return made
    at, argument = found[0]
    value = argument.phrases[0].value
    assert value is not None
    limit = replace(
        value,
        low=value.high if value.bound == "below" else None,
        high=value.low if value.bound == "above" else None,
        low_open=False,
        high_open=False,
        bound=_OPPOSITE[value.bound],
    )
    arguments = list(told.arguments)
    arguments[at] = replace(argument, phrases=(replace(argument.phrases[0], value=limit),))
    modal = "can" if value.bound == "above" else "must"
    return replace(made, arguments=tuple(arguments), negated=False, modal=modal)


def _of_all(made: Proposition) -> Proposition:
    """Return "no tree may be taller than 3 m" as what trees may not be."""
    subject = made.argument("subj")
    if subject is None or len(subject.phrases) != 1 or subject.phrases[0].quantifier != "any":
        return made
    everyone = replace(subject, phrases=(replace(subject.phrases[0], quantifier="", plural=True),))
    return replace(made, arguments=tuple([everyone if each is subject else each for each in made.arguments]))


def _is_open(argument: Argument) -> bool:
    """Tell whether an argument is an amount above or below another."""
    value = argument.phrases[0].value
    return (
        argument.slot in ("obj", "attr", "for", "to")
        and len(argument.phrases) == 1
        and value is not None
        and value.kind not in _POINTS
        and value.bound in _OPPOSITE
    )


def _is_quantified(argument: Argument) -> bool:
    return any(phrase.quantifier not in ("", "part") for phrase in argument.phrases)


def limits(made: Proposition) -> Iterator[Proposition]:
    """Yield a limit as one proposition: of what, and how much at most.

    Args:
        made: as written, or as ``allowed`` tells it.
    """
    if made.tense not in ("present", "future", "") or made.modal == "former":
        return
    told = _exceeded(made) if made.negated else _equalled(made) or _held(made) or _limited(made) or _named(made)
    if told is None:
        return
    holder, amount, used = told
    dimension = _dimension(amount.phrases[0])
    rest = [each for each in made.arguments if all(each is not one for one in used) and not _is_dimension(each)]
    arguments = (
        replace(holder, slot="subj"),
        replace(amount, slot="obj", phrases=(_plain(amount),)),
        *dimension,
        *rest,
    )
    yield replace(
        made, predicate="limit to", verb="limit to", arguments=arguments, negated=False, modal="", tense="present"
    )


_Told = tuple[Argument, Argument, tuple[Argument, ...]]


def _held(made: Proposition) -> _Told | None:
    """Read "can have up to 9 replicas" and "can be up to 63 bytes long"."""
    subject = made.argument("subj")
    amount = made.argument("obj") or made.argument("attr")
    if subject is None or amount is None or len(amount.phrases) != 1 or subject.phrases[0].kind == "pronoun":
        return None
    value = amount.phrases[0].value
    if value is None or value.bound not in _HIGH or value.kind in _POINTS or amount.phrases[0].whole is not None:
        return None
    if made.modal not in _POSSIBLE and made.modal:
        return None
    told = made.predicate in CONTAINING if amount.slot == "obj" else made.predicate == "be" and bool(made.modal)
    return (subject, amount, (subject, amount)) if told else None


def _equalled(made: Proposition) -> _Told | None:
    """Read "can be as large as 9 MB"."""
    subject, quality, amount = (made.argument(slot) for slot in ("subj", "attr", "as"))
    if made.predicate != "be" or subject is None or quality is None or amount is None or not _is_point(amount):
        return None
    adjective, value = quality.phrases[0], amount.phrases[0].value
    if made.modal not in _POSSIBLE or adjective.head not in MEASURED or adjective.value is not None or value is None:
        return None
    limit = replace(adjective, value=replace(value, low=None, bound="max"), end=amount.end)
    return subject, replace(quality, phrases=(limit,)), (subject, quality, amount)


def _exceeded(made: Proposition) -> _Told | None:
    """Read "the number of replicas in a cluster cannot exceed 9" and "names may not exceed 63 bytes"."""
    subject, amount = made.argument("subj"), made.argument("obj")
    if made.verb not in EXCEEDING or made.modal not in _POSSIBLE or subject is None or amount is None:
        return None
    return _of_number(subject, amount, (subject, amount)) if _is_point(amount) else None


def _limited(made: Proposition) -> _Told | None:
    """Read "a cluster is limited to 9 replicas"."""
    thing, amount = made.argument("obj"), made.argument("to")
    if made.verb not in LIMITING or thing is None or amount is None or made.modal or made.argument("subj") is not None:
        return None
    return _of_number(thing, amount, (thing, amount)) if _is_point(amount) else None


def _named(made: Proposition) -> _Told | None:
    """Read "the maximum number of replicas in a cluster is 9" and "the limit is 9 replicas per cluster"."""
    subject, amount = made.argument("subj"), made.argument("attr")
    if made.predicate != "be" or made.modal or subject is None or amount is None or not _is_point(amount):
        return None
    phrase = subject.phrases[0]
    if phrase.kind != "noun" or len(subject.phrases) != 1:
        return None
    most = next((each for each in phrase.modifiers if each.phrase is None and each.word in MOST), None)
    if phrase.head in LIMITS:
        behind = [each for each in made.arguments if each.slot in _OWNING]
        inside = [each for each in phrase.modifiers if each.kind in _OWNING and each.phrase is not None]
        if len(behind) + len(inside) != 1 or len(phrase.modifiers) != len(inside):
            return None
        holder = behind[0] if behind else Argument("subj", (inside[0].phrase,))  # type: ignore[arg-type]
        return _of_number(holder, amount, (subject, amount, *behind))
    if most is None:
        return None
    left = replace(
        subject, phrases=(replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not most])),)
    )
    return _of_number(left, amount, (subject, amount))


def _of_number(subject: Argument, amount: Argument, used: tuple[Argument, ...]) -> _Told | None:
    """Return "the number of replicas in a cluster" as the cluster, its replicas counted by the amount."""
    phrase = subject.phrases[0]
    value = amount.phrases[0].value
    if len(subject.phrases) != 1 or value is None:
        return None
    most = replace(value, low=None, bound="max")
    amount = replace(amount, phrases=(replace(amount.phrases[0], value=most),))
    inside = [each for each in phrase.modifiers if each.phrase is not None and each.kind in _OWNING]
    if phrase.head not in COUNT_NOUNS:
        return subject, amount, used
    of = next((each.phrase for each in inside if each.kind == "of"), None)
    if phrase.head != "number":
        # "the length of a name"
        holder = of or next((each.phrase for each in inside), None) or _compounded(phrase)
        return (Argument("subj", (holder,)), amount, used) if holder is not None and len(inside) <= 1 else None
    if of is None:
        return None
    around = [each for each in (*inside, *of.modifiers) if each.kind != "of" and each.phrase is not None]
    if len(around) != 1 or around[0].phrase is None or amount.phrases[0].kind != "value":
        return None
    kept = tuple([each for each in of.modifiers if each is not around[0]])
    counted = replace(of, modifiers=kept, value=most, start=amount.start, end=amount.end)
    return Argument("subj", (around[0].phrase,)), replace(amount, phrases=(counted,)), used


def _compounded(phrase: Phrase) -> Phrase | None:
    """Return what a compound measures: the message, of "message size"."""
    nouns = [each for each in phrase.modifiers if each.kind == "noun" and each.phrase is None]
    if len(nouns) != 1 or len(phrase.modifiers) != 1:
        return None
    return Phrase(nouns[0].word, "noun", nouns[0].start, nouns[0].end, phrase.determiner)


def _is_dimension(argument: Argument) -> bool:
    """Tell whether an argument only tells what is measured: "9 MB in size"."""
    return argument.slot == "in" and argument.phrases[0].head in COUNT_NOUNS and not argument.phrases[0].modifiers


def _is_point(argument: Argument) -> bool:
    """Tell whether an argument is one amount, or one amount of something."""
    value = argument.phrases[0].value
    return (
        len(argument.phrases) == 1
        and value is not None
        and value.kind not in _POINTS
        and (value.low == value.high or value.bound in _HIGH)
        and argument.phrases[0].whole is None
    )


def _dimension(phrase: Phrase) -> tuple[Argument, ...]:
    """Return the adjective of a measure, where the unit leaves open what is measured."""
    value = phrase.value
    if value is None or value.unit != _UNTOLD or phrase.head not in MEASURED:
        return ()
    return (Argument("dimension", (Phrase(phrase.head, "adjective", phrase.start, phrase.end),)),)


def _plain(amount: Argument) -> Phrase:
    """Return an amount as the most that may be reached, without the adjective behind it."""
    phrase = amount.phrases[0]
    assert phrase.value is not None
    value = replace(phrase.value, low=None, low_open=False, bound="max")
    measured = phrase.kind == "value" or phrase.head in MEASURED
    return bare(phrase, value) if measured else replace(phrase, value=value)
