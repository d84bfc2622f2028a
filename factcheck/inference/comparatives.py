"""Comparisons told from the other side: "opened later than the shop", "the shop opened earlier than"."""

from __future__ import annotations

from factcheck.inference.phrases import same_thing
from factcheck.inference.terms import SCALES
from factcheck.language.lemmas import lemma
from factcheck.logic.words import are_opposites
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

#: Adverbs of degree before an adjective or adverb -> which way they compare.
_DEGREES = {"more": 1, "less": -1}


class Degree(NamedTuple):
    """How two things are compared.

    Attributes:
        word: plain form of the adjective or adverb: "late".
        way: 1 for more of it, -1 for less.
        attribute: the argument that tells it, where an adjective does.
        adverbs: the adverbs that tell it, where they do.
    """

    word: str
    way: int
    attribute: Argument | None = None
    adverbs: tuple[Modifier, ...] = ()


def turned_round(known: Proposition, said: Proposition) -> Proposition:
    """Return a statement's comparison from the side that the claim tells it from, where it compares the same two.

    Args:
        known: the claim's proposition.
        said: the statement's.

    Returns:
        "A opened earlier than B" as "B opened later than A" beside a claim with "later"; all else as it is.
    """
    mine, yours = degree_of(known), degree_of(said)
    if mine is None or yours is None or not are_ends(mine, yours):
        return said
    turned = _crossed(known, said)
    if not turned:
        return said
    if yours.attribute is not None and mine.attribute is not None:
        told, model = yours.attribute.phrases[0], mine.attribute.phrases[0]
        turned[id(yours.attribute)] = replace(yours.attribute, phrases=(_told_as(told, model),))
    elif yours.attribute is not None or mine.attribute is not None:
        return said
    adverbs = (*(each for each in said.adverbs if each not in yours.adverbs), *_at(mine.adverbs, yours.adverbs))
    arguments = tuple([turned.get(id(each), each) for each in said.arguments])
    return replace(said, arguments=arguments, adverbs=adverbs)


def degree_of(made: Proposition) -> Degree | None:
    """Return how a proposition compares two things, or None where it does not plainly do so.

    Args:
        made: the proposition.
    """
    than = made.argument("than")
    if than is None or len(than.phrases) != 1 or made.condition:
        return None
    attribute = made.argument("attr")
    if attribute is not None:
        phrase = attribute.phrases[0]
        way = next((_DEGREES[each.word] for each in phrase.named("adv") if each.word in _DEGREES), 0)
        way = way or (1 if phrase.quantifier == "more" else 0)
        plain = phrase.kind == "adjective" and len(attribute.phrases) == 1
        return Degree(phrase.head, way, attribute) if plain and way else None
    degrees = [each for each in made.adverbs if each.word in _DEGREES]
    words = [each for each in made.adverbs if each.word not in _DEGREES]
    if len(degrees) == 1 and len(words) == 1:
        return Degree(lemma(words[0].word, "a"), _DEGREES[degrees[0].word], adverbs=(*degrees, *words))
    base = lemma(words[0].word, "a") if len(words) == 1 else ""
    return Degree(base, 1, adverbs=tuple(words)) if base and base != words[0].word and not degrees else None


def is_by_one_degree(known: Proposition, said: Proposition) -> bool:
    """Tell whether two comparisons compare by the same degree, as far as they tell one.

    Args:
        known: the claim's proposition.
        said: the statement's.
    """
    mine, yours = degree_of(known), degree_of(said)
    return mine is None or yours is None or (mine.word, mine.way) == (yours.word, yours.way)


def are_ends(one: Degree, two: Degree) -> bool:
    """Tell whether what is compared by one degree is compared the other way round by another.

    Args:
        one: "older", "more expensive".
        two: "younger", "cheaper", "less expensive".
    """
    if one.word == two.word:
        return one.way != two.way
    return are_two_ends(one.word, two.word) and one.way == two.way


def are_two_ends(one: str, two: str) -> bool:
    """Tell whether two adjectives are the two ends of one scale.

    Args:
        one: in its plain form: "late".
        two: the same: "early".
    """
    return are_opposites(one, two, "a") or frozenset((one, two)) in SCALES


def _crossed(known: Proposition, said: Proposition) -> dict[int, Argument]:
    """Return what of a statement changes where it compares the same two as a claim from the other side.

    Returns:
        Identity of an argument of the statement -> the argument in its place; nothing where they are not the same two.
    """
    mine, yours = known.argument("than"), said.argument("than")
    if mine is None or yours is None:
        return {}
    for argument in said.arguments:
        other = known.argument(argument.slot)
        if argument is yours or other is None or len(argument.phrases) + len(other.phrases) != len((mine, yours)):
            continue
        if same_thing(other.phrases[0], yours.phrases[0]) and same_thing(mine.phrases[0], argument.phrases[0]):
            return {id(yours): replace(yours, slot=argument.slot), id(argument): replace(argument, slot="than")}
        places = _crossed_places(other.phrases[0], mine.phrases[0], argument.phrases[0], yours.phrases[0])
        if places is not None:
            subject, than = places
            return {
                id(argument): replace(argument, phrases=(subject,)),
                id(yours): replace(yours, phrases=(than,)),
            }
    return {}


def _crossed_places(known: Phrase, other: Phrase, said: Phrase, than: Phrase) -> tuple[Phrase, Phrase] | None:
    """Return what is compared, and with what, where only the place changes: "rents in Rom ... than in Tor".

    Args:
        known: what the claim compares.
        other: the place that it compares with.
        said: what the statement compares.
        than: the place that it compares with.
    """
    for hung in said.modifiers:
        there = next((each for each in known.modifiers if each.kind == hung.kind), None)
        if hung.phrase is None or there is None or there.phrase is None or hung.kind in _NO_PLACES:
            continue
        if same_thing(there.phrase, than) and same_thing(other, hung.phrase):
            place = hung._replace(word=than.head, phrase=replace(than, start=hung.start, end=hung.end))
            modifiers = tuple([place if each is hung else each for each in said.modifiers])
            return replace(said, modifiers=modifiers), replace(hung.phrase, start=than.start, end=than.end)
    return None


#: Kinds of modifier that put a noun in no place.
_NO_PLACES = frozenset({"title", "rel", "app"})


def _told_as(told: Phrase, model: Phrase) -> Phrase:
    """Return a degree with the word of another: "3 metres shorter" as "3 metres longer"."""
    degrees = tuple([each for each in model.modifiers if each.word in _DEGREES])
    rest = tuple([each for each in told.modifiers if each.word not in _DEGREES])
    return replace(told, head=model.head, quantifier=model.quantifier, modifiers=(*rest, *degrees))


def _at(adverbs: tuple[Modifier, ...], places: tuple[Modifier, ...]) -> tuple[Modifier, ...]:
    """Return adverbs where others stand."""
    return tuple([each._replace(start=places[0].start, end=places[-1].end) for each in adverbs])
