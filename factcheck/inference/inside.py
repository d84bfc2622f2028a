"""Dates and amounts inside a phrase of a claim: are they those of what is done, or of the thing alone?"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factcheck.inference.kinds import CORE, MEASURE_KINDS, PLACES, TIME_SLOTS
from factcheck.inference.terms import BACKGROUND
from factcheck.language.wordnet import (
    ACT,
    ANIMAL,
    COGNITION,
    COMMUNICATION,
    EVENT,
    GROUP,
    PERSON,
    PHENOMENON,
    TIME,
    field_of,
)
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

#: Fields of nouns for what is over when it is done, so that its date is that of all that belongs to it.
_HAPPENING = frozenset({ACT, EVENT, PHENOMENON, TIME})
#: Those of nouns for what has a date, speeches among them.
_DATED = frozenset({ACT, COMMUNICATION, EVENT, PHENOMENON})
#: Those of whom one works for.
_EMPLOYING = frozenset({GROUP, PERSON})
#: Those of whom, and of what, it is told where they belong, which may be elsewhere: mayors, reports.
_MOVING = frozenset({ANIMAL, COGNITION, COMMUNICATION, PERSON})
#: What tells the year of a subject: "the law of 1940 was changed".
_TIME_OF = "time-of"


def told_by(argument: Argument, known: Proposition, said: Proposition) -> list[Argument]:
    """Return the arguments of a claim with what may tell of the same as one that only the statement has.

    Who wrote a book about the war of 1940 did not write it in that year, and who was fined for a bribe of 300 euros was
    not fined 300; but who died in the war of 1940 died then. What the statement has beside the same noun is told by it.

    Args:
        argument: of the statement.
        known: the claim.
        said: the statement.
    """
    value = argument.phrases[0].value
    if argument.slot in PLACES and value is None:
        beside = {one.head for one in _nouns(said) if _is_right_behind(argument, one, said)}
        named = [{one.head for one in _all(each.phrases)} for each in known.arguments]
        sides = zip(known.arguments, named, strict=True)
        return [each if heads & beside else _without_their_places(each, known) for each, heads in sides]
    if value is None or argument.phrases[0].kind != "value":
        return list(known.arguments)
    dated = argument.slot in TIME_SLOTS or value.kind == "date"
    if not dated and value.kind not in MEASURE_KINDS:
        return list(known.arguments)
    heads = (
        set(_nouns_before(argument, said)) if dated else {each.head for each in _nouns(said) if each.kind != "value"}
    )
    told = []
    bare = set() if dated else {each.head for each in _nouns(said) if not _is_measured(each)}
    for each in known.arguments:
        if bare & {phrase.head for phrase in _all(each.phrases) if phrase.kind == "noun" and _is_measured(phrase)}:
            continue  # "the flight of three hours was delayed"
        apart = each.slot in BACKGROUND and each.phrases[0].kind == "noun"
        if any(phrase.head in heads for phrase in _all(each.phrases)):
            told.append(each)
        elif dated and each.slot == _TIME_OF:
            told += [each] if _is_of_happening(each, known) else []
        elif not apart:
            told.append(_without_others(each) if dated else each)
    return told


def _without_their_places(argument: Argument, known: Proposition) -> Argument:
    """Return who does something without where they, or what they belong to, come from: "the mayor of Rom resigned"."""
    if argument.start > known.start:
        return argument
    phrases = []
    for each in argument.phrases:
        kept = tuple([one for one in each.modifiers if one.kind not in PLACES or not _is_behind_other(one, each)])
        if each.kind == "noun" and field_of(each.head) in _MOVING:
            kept = tuple([one for one in kept if one.phrase is None or one.kind in PLACES])
        kept = tuple([one._replace(phrase=_bare(one.phrase)) for one in kept])
        phrases.append(replace(each, modifiers=kept))
    return replace(argument, phrases=tuple(phrases))


def _is_right_behind(argument: Argument, noun: Phrase, made: Proposition) -> bool:
    """Tell whether a place stands right behind a noun, with no verb between."""
    near = 0 < argument.start - noun.end <= len(_IN)
    return near and (noun.start < made.start) == (argument.start < made.start)


def _is_behind_other(modifier: Modifier, phrase: Phrase) -> bool:
    """Tell whether a place stands behind another noun than its own: "the survivors of the fire in Rom"."""
    ends = [each.end for each in phrase.modifiers if each.phrase is not None and each.phrase.kind == "noun"]
    return any(0 < modifier.start - end <= len(_IN) for end in ends)


#: What stands at most between a noun and its place.
_IN = " inside "


def _bare(phrase: Phrase | None) -> Phrase | None:
    return None if phrase is None else replace(phrase, modifiers=())


def of_inner_thing(known: Proposition, said: Proposition, left: Collection[Argument]) -> Argument | None:
    """Return a date or place of a claim that may be that of a thing which a statement leaves out, or None.

    Of "spoke about the strike in Dorn" it does not follow that it was in Dorn.

    Args:
        known: the claim's proposition.
        said: the statement's.
        left: what the statement leaves out of the claim.
    """
    for setting in known.arguments:
        if setting in left or setting.slot in CORE or setting.negated or said.argument(setting.slot) is None:
            continue
        dated = setting.slot in TIME_SLOTS
        where = setting.phrases[0]
        if not dated and where.kind != "name" and field_of(where.head) in _DATED:
            continue  # an event in which it was done
        before = _right_before(setting, known)
        if before is None:
            continue
        if before.end < known.start:
            noun = _last_noun(before)
            inner = noun is not None and noun.head != before.phrases[-1].head
            if noun is not None and inner and not any(noun.head == each.head for each in _nouns(said)):
                return setting
        elif before in left and _may_take(before, dated):
            return setting
    return None


def _right_before(setting: Argument, known: Proposition) -> Argument | None:
    """Return the argument right behind which a date or place stands, with no more than a preposition between."""
    near = (each for each in known.arguments if 0 < setting.start - each.end <= len(" during "))
    return next((each for each in near if each.slot not in TIME_SLOTS), None)


def _last_noun(argument: Argument) -> Phrase | None:
    """Return the noun with which an argument ends: "the survivors of the fire"."""
    ends = [each for each in _all(argument.phrases) if each.end == argument.end and each.kind == "noun"]
    return max(ends, key=lambda each: each.start, default=None)


def _may_take(argument: Argument, dated: bool) -> bool:
    """Tell whether a date or place behind a topic or a reason may be its own: "for a murder in 2018"."""
    noun = _last_noun(argument)
    if noun is None or argument.slot == "subject":
        return False
    if dated and noun.head != argument.phrases[-1].head and noun.determiner and field_of(noun.head) in _DATED:
        return argument.slot not in CORE  # "in memory of the war in 1940"
    if argument.slot not in BACKGROUND:
        return False
    if dated:
        return bool(noun.determiner) and field_of(noun.head) in _DATED
    if argument.slot == "for" and field_of(noun.head) in _EMPLOYING:
        return False  # who works for a firm in Rom works in Rom
    return bool(noun.determiner) or argument.slot in ("about", "on")


def _is_of_happening(argument: Argument, known: Proposition) -> bool:
    """Tell whether a year is that of an event right before it, and not of one inside: "the results of the election"."""
    before = max((each for each in known.arguments if each.end < argument.start), key=_end, default=None)
    noun = None if before is None else _last_noun(before)
    if before is None or noun is None:
        return False
    return noun.head == before.phrases[-1].head and field_of(noun.head) in _HAPPENING


def _end(argument: Argument) -> int:
    return argument.end


def _without_others(argument: Argument) -> Argument:
    """Return an argument without what is inside its nouns, unless they are events, whose date is that of the whole."""
    phrases = []
    for each in argument.phrases:
        event = each.kind != "noun" or field_of(each.head) in _HAPPENING
        kept = tuple([one for one in each.modifiers if _is_plain(one.phrase)]) if event else ()
        phrases.append(replace(each, modifiers=kept))
    return replace(argument, phrases=tuple(phrases))


def _is_measured(phrase: Phrase) -> bool:
    """Tell whether a noun has an amount of its own behind it."""
    return any(each.phrase is not None and each.phrase.kind == "value" for each in phrase.named("of"))


def _is_plain(phrase: Phrase | None) -> bool:
    return phrase is None or phrase.value is not None


def _nouns(made: Proposition) -> Iterator[Phrase]:
    for each in made.arguments:
        yield from _all(each.phrases)


def _all(phrases: tuple[Phrase, ...]) -> Iterator[Phrase]:
    """Yield phrases and those inside them."""
    for each in phrases:
        yield each
        yield from _all(tuple([one.phrase for one in each.modifiers if one.phrase is not None]))


def _nouns_before(argument: Argument, said: Proposition) -> Iterator[str]:
    """Yield the nouns behind which a date stands that is no object: "wrote about the fire in 1940"."""
    for each in said.arguments:
        together = (each.start < said.start) == (argument.start < said.start)
        if each is not argument and together and each.start != said.end + 1:
            yield from (one.head for one in _all(each.phrases) if 0 < argument.start - one.end <= len(" during "))
