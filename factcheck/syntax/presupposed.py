"""What a sentence says by the way of what it names: "its 71 employees", "at 98 metres, the tower is the highest"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.noun_kinds import head_noun
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import DIMENSIONS, DOING_AWAY, PARTING_WITH, TOWERING

#: Kinds of modifiers that leave a counted noun what it is: who has it, and the noun of a compound.
_OWNING = frozenset({"poss", "of"})
#: Kinds of modifiers before a noun that make one term with it.
_TERMS = frozenset({"noun", "adj"})
_LENGTH = "m"
_PLACES = frozenset({"in", "at", "on"})
#: Prepositions before the name of the place where something named lies.
_TOWNS = frozenset({"in", "at"})


def presupposed(made: Proposition) -> Iterator[Proposition]:
    """Yield what a proposition takes for granted of what it names, as propositions of kind ``with``.

    What is only counted and owned ("the museum's 71 employees") may be a part of them, and is of kind ``presupposed``.

    Args:
        made: as written.
    """
    yield from measured_at(made)
    yield from _as_office(made)
    for argument in made.arguments:
        for phrase in argument.phrases:
            for inner in _within(phrase):
                yield from _had(made, inner)
            yield from _had_with(phrase)
            yield from _amounting(made, phrase)
            yield from _standing_at(phrase)
            yield from _lying_in(made, phrase)
            yield from _measured_before(phrase)
            yield from _sole(made, argument, phrase)


def _sole(made: Proposition, argument: Argument, phrase: Phrase) -> Iterator[Proposition]:
    """Yield "the town has only one clinic" of "runs the only clinic in town"."""
    if (
        phrase.kind != "noun"
        or phrase.plural
        or phrase.quantifier != "only"
        or phrase.value is not None
        or made.negated
    ):
        return
    if argument.slot not in ("obj", "attr", "subj") or len(argument.phrases) != 1 or made.modal or phrase.named("rel"):
        return
    inside = [each for each in phrase.modifiers if each.kind in _PLACES and each.phrase is not None]
    around = [each.phrases[0] for each in made.arguments if each.slot in _PLACES and len(each.phrases) == 1]
    places = [each.phrase for each in inside if each.phrase is not None] + around
    if len(places) != 1 or places[0].kind not in ("name", "noun") or places[0].value is not None:
        return
    one = Value("number", Decimal(1), Decimal(1), None, phrase.start, phrase.end)
    kept = tuple([each for each in phrase.modifiers if each not in inside])
    thing = replace(phrase, determiner="", value=one, modifiers=kept)
    when = tuple([each for each in made.arguments if each.slot.startswith("time")])
    told = (Argument("subj", (places[0],)), Argument("obj", (thing,)), *when)
    yield _of("with", "have", told, phrase, made.tense)


def _lying_in(made: Proposition, phrase: Phrase) -> Iterator[Proposition]:
    """Yield "Asp Hall is in Holm" of "Asp Hall in Holm has 90 seats"."""
    if phrase.kind != "name" or made.modal or not head_noun(phrase.head, phrase.determiner):
        return
    for each in phrase.modifiers:
        if each.kind in _TOWNS and each.phrase is not None and each.phrase.kind == "name":
            thing = replace(phrase, modifiers=tuple([one for one in phrase.modifiers if one is not each]))
            told = (Argument("subj", (thing,)), Argument(each.kind, (each.phrase,)))
            yield _of("with", "be", told, phrase, made.tense)


def _of(kind: str, verb: str, arguments: tuple[Argument, ...], at: Phrase, tense: str = "present") -> Proposition:
    return Proposition(verb, arguments, at.start, at.end, tense=tense, kind=kind, verb=verb)


def _owner(phrase: Phrase) -> Phrase | None:
    """Return the one name that owns a noun, if nothing else narrows it."""
    owners = [each for each in phrase.modifiers if each.kind in _OWNING and each.phrase is not None]
    others = [each for each in phrase.modifiers if each not in owners and each.kind not in _PLACES]
    if len(owners) != 1 or any(each.kind != "noun" or each.phrase is not None for each in others):
        return None
    owner = owners[0].phrase
    return owner if owner is not None and _is_one_owner(owner) else None


def _is_one_owner(owner: Phrase) -> bool:
    """Tell whether an owner is named, or the one thing of that kind of what is named: "the board of Tor"."""
    if owner.kind == "name":
        return True
    whose = [each.phrase for each in owner.modifiers if each.kind in _OWNING]
    one = owner.kind == "noun" and not owner.plural and owner.value is None and not owner.quantifier
    return one and len(whose) == len(owner.modifiers) == 1 and whose[0] is not None and whose[0].kind == "name"


def _within(phrase: Phrase) -> Iterator[Phrase]:
    """Yield a phrase, or the whole of which it is a part, and what it is of: "the windows of its 85 flats"."""
    yield phrase if phrase.whole is None else phrase.whole  # "at any of its 182 stations"
    for each in phrase.named("of"):
        if each.phrase is not None and phrase.kind == "noun":
            yield from _within(each.phrase)


def _had(made: Proposition, phrase: Phrase) -> Iterator[Proposition]:
    """Yield "the museum has 71 employees" of "the museum's 71 employees" and "the 71 employees of the museum"."""
    value, owner = phrase.value, _owner(phrase)
    if phrase.kind != "noun" or value is None or owner is None or phrase.quantifier or phrase.whole is not None:
        return
    if made.tense == "past" and made.verb not in DOING_AWAY | PARTING_WITH and _is_some_of(phrase, made):
        return  # "won four of their six matches" tells of those of one cup
    definite = phrase.determiner == "the" or any(each.kind == "poss" for each in phrase.modifiers)
    if definite and value.kind == "number" and not value.bound and value.low == value.high:
        kept = tuple([each for each in phrase.modifiers if each.kind not in _OWNING])
        counted = replace(phrase, determiner="", modifiers=kept)
        behind = (each for each in made.arguments if each.slot in _PLACES and len(each.phrases) == 1)
        beside = tuple([each for each in behind if each.follows(phrase.end)][:1])
        gone = made.verb in DOING_AWAY | PARTING_WITH and made.tense in ("past", "perfect")
        told = (Argument("subj", (owner,)), Argument("obj", (counted,)), *beside)
        yield _of("presupposed", "have", told, phrase, "past" if gone else "present")  # who sold its planes had them


def _is_some_of(phrase: Phrase, made: Proposition) -> bool:
    """Tell whether a phrase is the whole of which what is told of is a part."""
    return any(part.whole is phrase for each in made.arguments for part in each.phrases)


def _had_with(phrase: Phrase) -> Iterator[Proposition]:
    """Yield "Acme has sales of 9 million" of "Acme, with sales of 9 million, is small"."""
    for each in phrase.named("with"):
        had = each.phrase
        if phrase.kind != "name" and not _is_set_apart(phrase, each):
            continue
        behind = had is not None and any(
            one.kind == "of" and one.phrase is not None and one.phrase.value is not None for one in had.modifiers
        )
        if had is not None and had.kind == "noun" and (had.value is not None or behind):
            owner = replace(phrase, modifiers=tuple([one for one in phrase.modifiers if one is not each]))
            owned = had.determiner in ("its", "their", "his", "her")
            thing = replace(had, determiner="") if owned else had
            # "the tram, with 40 passengers, stopped": so many that day
            kind = "with" if owned or phrase.kind == "name" else "presupposed"
            yield _of(kind, "have", (Argument("subj", (owner,)), Argument("obj", (thing,))), had)


def _is_of_person(phrase: Phrase) -> bool:
    from factcheck.language.persons import is_person  # few sentences come so far

    return is_person(phrase.head)


def _is_set_apart(phrase: Phrase, behind: Modifier) -> bool:
    """Tell whether a comma stands before what hangs on a noun: "the school in Rom, with 600 pupils, is"."""
    if phrase.kind != "noun" or phrase.determiner != "the" or phrase.plural or phrase.value is not None:
        return False
    if _is_of_person(phrase):
        return False  # "the mayor, with 600 pupils, sang"
    before = [each for each in phrase.modifiers if each.phrase is None and each.kind in _TERMS]  # "family wing"
    rest = [each for each in phrase.modifiers if each is not behind and each not in before]
    if any(each.phrase is None or each.kind not in _PLACES for each in rest):
        return False
    noun = max((each.end for each in before), default=phrase.start + len("the")) + len(f" {phrase.head}")
    end = max((each.end for each in rest), default=noun)
    return behind.start - end == len(", with ")


def _amounting(made: Proposition, phrase: Phrase) -> Iterator[Proposition]:
    """Yield "its sales were 9 million" of "its sales of 9 million were a record"."""
    amount = next(
        (
            each.phrase
            for each in phrase.named("of")
            if each.phrase is not None and each.phrase.kind == "value" and each.phrase.value is not None
        ),
        None,
    )
    if phrase.kind != "noun" or amount is None or not phrase.named("poss"):
        return
    bare = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each.phrase is not amount]))
    when = tuple([each for each in made.arguments if each.slot.startswith("time")])
    told = (Argument("subj", (bare,)), Argument("attr", (amount,)), *when)
    yield _of("with", "be", told, amount, made.tense)


def _standing_at(phrase: Phrase) -> Iterator[Proposition]:
    """Yield "the hut stands at 1,230 metres" of "the hut, at 1,230 metres, is old"."""
    if phrase.kind != "name":
        return
    for each in phrase.named("at"):
        height = each.phrase
        if any(one.start > each.start for one in phrase.modifiers):
            continue  # "at 1,230 metres from the road"
        if height is not None and height.value is not None and height.value.unit == _LENGTH:
            thing = replace(phrase, modifiers=tuple([one for one in phrase.modifiers if one is not each]))
            yield _of("with", "stand", (Argument("subj", (thing,)), Argument("at", (height,))), height)


def _measured_before(phrase: Phrase) -> Iterator[Proposition]:
    """Yield "the tower is 212 metres high" of "the 212-metre tower"."""
    if phrase.kind != "noun" or phrase.determiner != "the" or phrase.plural or phrase.quantifier:
        return
    from factcheck.syntax.descriptions import measured

    for thing, told in measured(phrase):
        verb = "be" if told.slot == "attr" else "have"
        yield _of("with", verb, (Argument("subj", (thing,)), told), phrase)


def measured_at(made: Proposition) -> Iterator[Proposition]:
    """Yield "the tower is 98 metres high" of "at 98 metres, the tower is the highest in town".

    Args:
        made: as written.
    """
    subject, measure, attribute = (made.argument(slot) for slot in ("subj", "at", "attr"))
    if made.verb in TOWERING and subject is not None and measure is not None and measure.start < subject.start:
        yield from _towering(made, subject, measure)
    if made.predicate != "be" or made.negated or subject is None or measure is None:
        return
    value = measure.phrases[0]
    if value.value is None or value.value.kind not in ("quantity", "duration"):
        return
    degree = _degree(attribute.phrases[0]) if attribute is not None else ""
    if not degree and attribute is not None and all(each.kind == "name" for each in attribute.phrases):
        degree, subject = _degree(subject.phrases[0]), attribute  # "the highest peak is Mount Orn, at 1,386 metres"
        subject = replace(subject, slot="subj")
    if degree:
        high = Phrase(degree, "adjective", value.start, value.end, value=value.value)
        yield _of("with", "be", (subject, Argument("attr", (high,))), value)
    elif value.value.unit == _LENGTH and subject.phrases[0].kind == "name":
        yield _of("with", "stand", (subject, measure), value)


def _towering(made: Proposition, subject: Argument, measure: Argument) -> Iterator[Proposition]:
    """Yield "the hall is 32 metres high" of "at 32 metres, the hall towers over the others"."""
    size = measure.phrases[0]
    if size.modifiers or any(measure.end <= each.start < subject.start for each in made.arguments):
        return  # "at 32 metres from the road"
    if not made.negated and not made.modal and size.value is not None and size.value.unit == _LENGTH:
        high = Phrase("high", "adjective", size.start, size.end, value=size.value)
        yield _of("with", "be", (subject, Argument("attr", (high,))), size)


def is_measure_of_rank(made: Proposition) -> bool:
    """Tell whether "at 98 metres" only says how high the first of its kind is: "is the highest bridge, at 98 metres".

    Args:
        made: as written.
    """
    measure = made.argument("at")
    told = [each for each in measured_at(made) if each.verb == "be"]
    ranked = any(
        each.kind in ("noun", "name") and each.named("superlative")
        for slot in ("subj", "attr")
        if (argument := made.argument(slot)) is not None
        for each in argument.phrases
    )
    return measure is not None and bool(told) and ranked


def _degree(attribute: Phrase) -> str:
    """Return the adjective by which something is the first of its kind: "the highest bridge", "taller than"."""
    words = [each.word for each in attribute.modifiers if each.kind == "superlative"]
    words += [attribute.head] if attribute.kind in ("adjective", "noun") else []
    return next((DIMENSIONS[each] for each in words if each in DIMENSIONS), "")


def _as_office(made: Proposition) -> Iterator[Proposition]:
    """Yield "Dahl is the director of the mill" of "as director of the mill, Dahl opened it", as a title tells it."""
    subject, office = made.argument("subj"), made.argument("as")
    if subject is None or office is None or subject.phrases[0].kind != "name" or office.start > subject.start:
        return
    role = office.phrases[0]
    owned = role.determiner in ("", "the") and any(each.kind == "of" for each in role.modifiers)
    if len(subject.phrases) == 1 and role.kind == "noun" and owned and _is_of_person(role):
        yield replace(_of("title", "be", (subject, Argument("attr", (role,))), role), tense=made.tense)
