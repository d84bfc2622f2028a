"""What is said of those that a rule excepts: "dogs are not allowed, except guide dogs" says that guide dogs are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.language.weekdays import WEEKDAYS
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.rates import DAILY
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

_EXCEPT = "except"
_ALL = frozenset({"all", "any", "no"})
#: Slots that hold what a rule is for.
_RULED = ("subj", "obj", "for", "to", "in", "on", "at")


def excepted(made: Proposition) -> Iterator[Proposition]:
    """Yield what a rule says by its exception: the opposite, of what is excepted.

    Args:
        made: a proposition as written.
    """
    given = made.argument(_EXCEPT)
    one = _in_full(given, made) if given is not None else None
    if one is None or one.focus or one.negated:
        return
    often = made.argument("frequency")
    daily = often is not None and often.phrases[0].head == DAILY
    if often is not None and daily and all(_is_dated(each) for each in one.phrases):
        rest = [each for each in made.arguments if each not in (given, often, made.argument("of"))]
        yield replace(made, arguments=(*rest, replace(one, slot="time")), negated=not made.negated, kind="with")
    if any(each.kind not in ("noun", "name") for each in one.phrases):
        return
    whole = next((each for each in made.arguments if each.slot in _RULED and _holds(each, one)), None)
    if whole is not None:
        told = replace(one, slot=whole.slot)
        denied = made.negated or whole.phrases[0].quantifier == "no"
    elif often is not None and daily and {each.head for each in one.phrases} <= set(WEEKDAYS):
        whole, told, denied = often, replace(one, slot="on"), made.negated
    else:
        return
    rest = [each for each in made.arguments if each is not given and each is not whole]
    yield replace(made, arguments=(told, *rest), negated=not denied, kind="with")


def _is_dated(phrase: Phrase) -> bool:
    return phrase.value is not None and phrase.value.kind == "date"


def _in_full(one: Argument, made: Proposition) -> Argument:
    """Return "the last" of "each part of an upload, except the last" as the last part of an upload."""
    wholes = [each.phrases[0] for each in made.arguments if each.slot in _RULED and each is not one]
    whole = next((each for each in wholes if each.kind == "noun" and each.quantifier in _ALL), None)
    place = one.phrases[0]
    value = place.value
    ranked = place.head in _PLACES if value is None else value.kind == "ordinal"
    if whole is None or len(one.phrases) > 1 or place.modifiers or place.determiner != "the" or not ranked:
        return one
    kind, word = ("adj", place.head) if value is None else ("ordinal", "")
    which = Modifier(kind, word, place.start, place.end, None, value)
    told = replace(
        whole, start=place.start, end=place.end, determiner="the", quantifier="", plural=False,
        modifiers=(which, *whole.modifiers),
    )  # fmt: skip
    return replace(one, phrases=(told,))


#: Words for one of a row that stand without a noun: "except the last".
_PLACES = frozenset({"last", "latter", "former"})


def contrasted(made: Sequence[Proposition]) -> Iterator[Proposition]:
    """Yield what "dogs are not allowed, but guide dogs are" says of guide dogs.

    Args:
        made: of one sentence.
    """
    for before, bare in pairwise(made):
        one = bare.arguments[0] if len(bare.arguments) == 1 else None
        if one is None or one.slot != "subj" or bare.predicate != "be" or bare.negated == before.negated:
            continue
        whole = next((each for each in before.arguments if each.slot in ("subj", "obj") and _holds(each, one)), None)
        if whole is not None:
            rest = [each for each in before.arguments if each is not whole]
            yield replace(before, arguments=(replace(one, slot=whole.slot), *rest), negated=bare.negated, kind="with")


def _holds(whole: Argument, one: Argument) -> bool:
    """Tell whether an argument names all of those of whom some are excepted."""
    if len(whole.phrases) > 1:
        return False
    phrase = whole.phrases[0]
    if phrase.kind not in ("noun", "pronoun") or phrase.value is not None:
        return False
    return all(phrase.head == each.head or _is_among(phrase, each) for each in one.phrases)


def _is_among(whole: Phrase, one: Phrase) -> bool:
    people = whole.head == "person" or field_of(whole.head) == PERSON
    return whole.quantifier in _ALL and (one.kind == "name" or not people or field_of(one.head) == PERSON)
