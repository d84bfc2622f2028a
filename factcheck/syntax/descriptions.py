"""What a thing is said to be, and what that tells of it besides: "is a town with 900 inhabitants", "is a novel by X".

A description is told as two: that it is a town, and that it has 900 inhabitants.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.language.wordnet import field_of
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import INHABITANTS, KIND_DIMENSIONS, SETTLEMENTS

#: Fields of WordNet for what somebody makes: artefacts and what is written, sung or said.
_MADE = frozenset({6, 10})
_LENGTH, _AREA, _MASS = "m", "m²", "kg"


def described_apart(made: Proposition) -> tuple[Proposition, ...]:
    """Return what a description tells as propositions of their own, the plain description first; nothing to part: ().

    Args:
        made: as written.
    """
    subject, attribute = made.argument("subj"), made.argument("attr")
    if made.predicate != "be" or subject is None or attribute is None or made.negated or made.modal or made.condition:
        return ()
    thing = attribute.phrases[0]
    if len(subject.phrases) != 1 or len(attribute.phrases) != 1 or not _is_kind(thing, subject.phrases[0]):
        return ()
    bare, told = _parted(thing)
    others = []
    rest: list[Argument] = []
    for each in made.arguments:
        if each is subject or each is attribute:
            continue
        if _says_more(each, thing):
            others.append(each)
        else:
            rest.append(each)
    if not told and not others:
        return ()
    when = tuple([each for each in rest if each.slot.startswith("time")])
    kept = replace(attribute, phrases=(bare,))
    plain = replace(
        made, arguments=tuple([kept if each is attribute else each for each in made.arguments if each not in others])
    )
    about = [replace(made, arguments=(subject, each, *when)) for each in others]
    return (plain, *about, *(_of(made, subject, each, when) for each in told))


def measured(phrase: Phrase) -> Iterator[tuple[Phrase, Argument]]:
    """Yield a thing without its measure, and the measure as what it is or has: "the 212-metre tower".

    Args:
        phrase: a noun phrase.
    """
    bare, told = _without_measure(phrase)
    for each in told:
        yield bare, each


def _is_kind(thing: Phrase, subject: Phrase) -> bool:
    known = subject.kind == "name" or (subject.kind == "noun" and subject.determiner == "the" and not subject.plural)
    single = thing.determiner == "a" or bool(thing.named("poss"))
    one = thing.kind == "noun" and single and not thing.plural and not thing.quantifier
    return known and one and thing.whole is None and subject.value is None


def _says_more(argument: Argument, thing: Phrase) -> bool:
    """Tell whether an argument behind a description tells of the thing alone: "by Ida Berg", "310 km long"."""
    if len(argument.phrases) != 1 or argument.negated or argument.focus:
        return False
    phrase = argument.phrases[0]
    if argument.slot == "attr":
        return phrase.kind == "adjective" and phrase.value is not None
    by_maker = argument.slot == "by" and phrase.kind == "name" and field_of(thing.head) in _MADE
    return by_maker and not any(_may_be_made(each.phrase) for each in thing.named("of"))


def _may_be_made(phrase: Phrase | None) -> bool:
    """Tell whether what something is of may be what somebody made: "a copy of one by Ann Lee"."""
    if phrase is None:
        return False
    return phrase.head == "one" or (phrase.determiner == "a" and field_of(phrase.head) in _MADE)


def _of(made: Proposition, subject: Argument, told: Argument, when: tuple[Argument, ...]) -> Proposition:
    verb = "be" if told.slot in ("attr", "by") else "have"
    return replace(made, predicate=verb, verb=verb, arguments=(subject, told, *when))


def _parted(thing: Phrase) -> tuple[Phrase, list[Argument]]:
    """Return a description without what it tells besides, and that: as what the thing is or has."""
    bare, told = _without_measure(thing)
    for each in bare.modifiers:
        more = _behind(thing, each)
        if more is not None:
            told.append(more)
            bare = replace(bare, modifiers=tuple([one for one in bare.modifiers if one is not each]))
    return bare, told


def _behind(thing: Phrase, modifier: Modifier) -> Argument | None:
    """Return what "with 900 inhabitants", "of 900 people" or "of 310 kilometres" tells of a thing, or None."""
    inner = modifier.phrase
    if inner is None or inner.quantifier or inner.whole is not None:
        return None
    value = inner.value
    if modifier.kind == "poss":
        return Argument("by", (inner,)) if field_of(thing.head) == _WRITTEN and _is_maker(inner) else None
    if modifier.kind == "with" and inner.kind == "noun":
        amount = any(each.kind == "of" and each.phrase is not None and each.phrase.value for each in inner.modifiers)
        return Argument("obj", (inner,)) if amount or _counts(value) else None
    if modifier.kind != "of" or value is None:
        return None
    if inner.kind == "value" and value.kind == "quantity":
        return _dimension(thing, value, inner)
    people = inner.kind == "value" or inner.head in INHABITANTS
    if thing.head in SETTLEMENTS and value.kind == "number" and value.unit is None and people and _counts(value):
        return Argument("obj", (replace(inner, kind="noun", head="inhabitant", plural=True, modifiers=()),))
    counted = inner.kind == "noun" and inner.head not in INHABITANTS and not inner.modifiers and _counts(value)
    return Argument("obj", (inner,)) if counted and field_of(thing.head) == _ARTEFACT else None


_ARTEFACT, _WRITTEN = 6, 10


def _is_maker(owner: Phrase) -> bool:
    """Tell whether an owner is rather a person than a town or firm: of what is written or sung who made it."""
    from factcheck.language.given_names import may_be_person

    return owner.kind == "name" and may_be_person(owner.head)


def _counts(value: Value | None) -> bool:
    return value is not None and value.kind == "number" and value.unit != "fraction"


def _is_several(value: Value | None) -> bool:
    return _counts(value) and value is not None and isinstance(value.low, Decimal) and value.low > 1


def _without_measure(thing: Phrase) -> tuple[Phrase, list[Argument]]:
    """Return a noun without its measure, and that: "a 310-kilometre river", "a 600-seat hall"."""
    value = thing.value
    if value is not None and value.kind == "quantity" and thing.kind == "noun":
        long = [each for each in thing.modifiers if each.kind == "adj" and each.word in _ADJECTIVES]
        bare = replace(thing, value=None, modifiers=tuple([each for each in thing.modifiers if each not in long]))
        told = _dimension(thing, value, thing, long[0].word if long else "")
        return (bare, [told]) if told is not None else (thing, [])
    for at, each in enumerate(thing.modifiers[:-1]):
        unit = thing.modifiers[at + 1]
        one = unit.start - each.end == 1 and each.kind == "adj" and unit.kind == "noun" and unit.phrase is None
        if one and _is_several(each.value) and thing.kind == "noun":
            counted = Phrase(unit.word, "noun", each.start, unit.end, value=each.value, plural=True)
            kept = tuple([other for other in thing.modifiers if other is not each and other is not unit])
            return replace(thing, modifiers=kept), [Argument("obj", (counted,))]
    return thing, []


_ADJECTIVES = frozenset({"long", "high", "tall", "deep", "wide"})


def _dimension(thing: Phrase, value: Value, at: Phrase, adjective: str = "") -> Argument | None:
    """Return how long or high a thing is by what measures such a thing: of a river its length; None: unknown."""
    if value.unit == _AREA:
        size = Phrase("quantity", "value", at.start, at.end, value=value)
        area = Modifier("of", "quantity", at.start, at.end, size)
        return Argument("obj", (Phrase("area", "noun", at.start, at.end, "a", modifiers=(area,)),))
    name = adjective or KIND_DIMENSIONS.get(thing.head, "")
    if value.unit == _MASS:
        return Argument("attr", (Phrase("heavy", "adjective", at.start, at.end, value=value),))
    if value.unit != _LENGTH or not name:
        return None
    return Argument("attr", (Phrase(name, "adjective", at.start, at.end, value=value),))
