"""What changed places: who does it to whom, which of two is the larger, what is said to be what."""

from __future__ import annotations

from factcheck.inference.comparatives import is_by_one_degree
from factcheck.inference.edits import Edit, span
from factcheck.inference.kinds import CORE, TIME_SLOTS
from factcheck.inference.phrases import cost, same_thing
from factcheck.inference.slots import arguments
from factcheck.inference.terms import (
    SYMMETRIC,
)
from factcheck.logic.relations import Relation
from factcheck.model.record import replace
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.words import SWITCHING
from factcheck.syntax.words_told import ORDERED_BY


def identified(known: Proposition, said: Proposition) -> Proposition:
    """Return "the director is Ida Berg" as "Ida Berg is the director", where the claim says it so."""
    if known.predicate != "be" or said.predicate != "be":
        return said
    slots = {each.slot: each for each in said.arguments}
    subject, attribute = slots.get("subj"), slots.get("attr")
    if subject is None or attribute is None:
        return said
    one, two = subject.phrases[0], attribute.phrases[0]
    if said.negated and two.kind != "name" and two.determiner != "the":
        return said  # who is no longer a ship's captain may be the harbour master
    office = one.kind == "name" and two.kind == "noun" and not two.plural and _names_holder(known)
    ranked = _is_first(one) and _is_any(two) and _told_of_any(known)
    sort = (
        one.head != two.head
        and not said.negated
        and {_is_one(one), _is_one(two)} == {_is_sort(one), _is_sort(two)} == {True, False}
    )
    named = (one.kind == "noun" and two.kind == "name") or (_is_one(one) and _is_one(two))
    if not (named or office or ranked or sort):
        return said
    turned = {id(subject): "attr", id(attribute): "subj"}
    other = replace(
        said, arguments=tuple([replace(each, slot=turned.get(id(each), each.slot)) for each in said.arguments])
    )
    edits = arguments(known, other)
    if office and any(edit.relation.excludes for edit in edits):
        return said  # who was minister once does not clash with who is now
    return other if cost(edits) < cost(arguments(known, said)) else said


def _is_first(phrase: Phrase) -> bool:
    """Tell whether a phrase names the one that comes first: "the oldest tree"."""
    return phrase.kind == "noun" and phrase.determiner not in ("", "a") and bool(phrase.named("superlative"))


def _is_any(phrase: Phrase) -> bool:
    """Tell whether a phrase tells of what kind something is: "a yew"."""
    return phrase.kind == "noun" and phrase.determiner == "a" and not phrase.plural


def _told_of_any(known: Proposition) -> bool:
    """Tell whether a claim says of one of a kind that it is the first: "a yew is the oldest tree"."""
    subject, attribute = known.argument("subj"), known.argument("attr")
    return (
        subject is not None
        and attribute is not None
        and _is_any(subject.phrases[0])
        and _is_first(attribute.phrases[0])
    )


def _is_sort(phrase: Phrase) -> bool:
    """Tell whether a phrase tells of some of a kind: "fish", which may be "the main food of the otter"."""
    plain = phrase.value is None and not phrase.quantifier and phrase.whole is None
    return phrase.kind == "noun" and phrase.determiner in ("", "a") and plain and not phrase.named("poss")


def _names_holder(known: Proposition) -> bool:
    """Tell whether a claim says whose an office is by a name: "the mayor, Ada Birk"."""
    subject, attribute = known.argument("subj"), known.argument("attr")
    return (
        subject is not None
        and attribute is not None
        and subject.phrases[0].kind == "noun"
        and not subject.phrases[0].plural
        and attribute.phrases[0].kind == "name"
    )


def _is_one(phrase: Phrase) -> bool:
    """Tell whether a phrase names one thing, so that it may stand on either side of "is": a name, "the oldest line"."""
    definite = phrase.determiner not in ("", "a") or bool(phrase.named("number")) or bool(phrase.named("poss"))
    return phrase.kind == "name" or (phrase.kind == "noun" and not phrase.plural and definite)


def in_another_role(known: Proposition, said: Proposition) -> bool:
    """Tell whether a name does in one event what it does not in the other: who bought a mill once may have sold it."""
    if not known.frame or known.frame != said.frame or known.predicate in SYMMETRIC:
        return False
    mine = {each.slot: each.phrases[0] for each in known.arguments if len(each.phrases) == 1}
    yours = {each.slot: each.phrases[0] for each in said.arguments if len(each.phrases) == 1}
    return any(
        one != two and phrase.kind == "name" and other.head == phrase.head and one not in yours and two not in mine
        for one, phrase in mine.items()
        for two, other in yours.items()
        if one not in _AROUND and two not in _AROUND
    )


#: Slots of when and where, which are no roles.
_AROUND = frozenset({"in", "at", "on", "near", *TIME_SLOTS})


def swapped(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edits where two fillers changed places: who gives and who gets; nothing where they did not."""
    if known.predicate in SYMMETRIC or (known.predicate == "be" and known.argument("than") is None):
        return []
    mine = {each.slot: each for each in known.arguments if len(each.phrases) == 1}
    yours = {each.slot: each for each in said.arguments if len(each.phrases) == 1}
    ranked = known.kind == "with" and not known.frame
    shared = [
        slot
        for slot in yours
        if slot in mine
        and (slot in CORE or slot in ("to", "from", "than") or known.frame or (ranked and slot in ORDERED_BY))
    ]
    for at, one in enumerate(shared):
        for two in shared[at + 1 :]:
            a, b, c, d = mine[one].phrases[0], mine[two].phrases[0], yours[one].phrases[0], yours[two].phrases[0]
            # in one sentence "the director" and "the manager" are two, though each may stand for the other elsewhere
            crossed = a.head != b.head and (a.head, b.head) == (d.head, c.head)
            if not all(phrase.kind in ("noun", "name") for phrase in (a, b, c, d)):
                continue
            if not crossed and (same_thing(a, b) or same_thing(a, c)):
                continue
            if not (same_thing(a, d) and same_thing(b, c)):
                continue
            if "than" in (one, two) and not is_by_one_degree(known, said):
                continue  # "flowers earlier than A", "A flowers later": none is told the other way round
            rest_known = replace(
                known, arguments=tuple([each for each in known.arguments if each not in (mine[one], mine[two])])
            )
            rest_said = replace(
                said, arguments=tuple([each for each in said.arguments if each not in (yours[one], yours[two])])
            )
            reckoned = known.kind == "with" and (two == "than" or two in ORDERED_BY)  # of two amounts that are told
            kind = "order" if reckoned else "swap"
            return [
                Edit(one, kind, Relation.ALTERNATION, span(yours[one]), span(mine[one])),
                *arguments(rest_known, rest_said),
            ]
    return _half_swapped(known, said) or _crossed(known, said)


def _half_swapped(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edits where one who is named plays the part that a claim gives to the other: "France won the final".

    The rest must be told of the same event, as who lost one match may have won another.
    """
    if not known.frame or known.tense != "past" or said.tense != "past":
        return []
    mine = {each.slot: each for each in known.arguments if len(each.phrases) == 1}
    yours = {each.slot: each for each in said.arguments if len(each.phrases) == 1}
    for slot, argument in yours.items():
        own = mine.get(slot)
        if own is None or own.phrases[0].kind != "name" or argument.phrases[0].kind != "name":
            continue
        other = next(
            (
                each
                for each in mine.values()
                if each.slot not in (slot, *yours) and same_thing(each.phrases[0], argument.phrases[0])
            ),
            None,
        )
        if other is None or same_thing(own.phrases[0], argument.phrases[0]):
            continue
        rest_known = replace(known, arguments=tuple([each for each in known.arguments if each not in (own, other)]))
        rest_said = replace(said, arguments=tuple([each for each in said.arguments if each is not argument]))
        if not any(each.slot in mine and each.slot not in TIME_SLOTS for each in rest_said.arguments):
            continue
        rest = arguments(rest_known, rest_said)
        if any(edit.relation in (Relation.ALTERNATION, Relation.INDEPENDENCE) for edit in rest):
            continue
        return [Edit(slot, "swap", Relation.ALTERNATION, span(argument), span(own)), *rest]
    return []


def _crossed(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edits where a change goes to what the claim says it came from: "switched to A", "from A to B"."""
    if known.verb not in SWITCHING or said.verb not in SWITCHING:
        return []
    for one, two in (("to", "from"), ("from", "to")):
        mine, yours, other = known.argument(two), said.argument(one), said.argument(two)
        if mine is None or yours is None or other is not None or len(mine.phrases) + len(yours.phrases) != 2:
            continue
        if not same_thing(mine.phrases[0], yours.phrases[0]):
            continue
        rest_known = replace(known, arguments=tuple([each for each in known.arguments if each.slot not in (one, two)]))
        rest_said = replace(said, arguments=tuple([each for each in said.arguments if each is not yours]))
        return [
            Edit(one, "swap", Relation.ALTERNATION, span(yours), span(mine)),
            *arguments(rest_known, rest_said),
        ]
    return []


def turned_comparison(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edits where what is compared changed places: "more women than men", "higher in A than in B"."""
    mine, yours = known.argument("than"), said.argument("than")
    if mine is None or yours is None:
        return []
    there, here = _heads_of(mine.phrases[0]), _heads_of(yours.phrases[0])
    for argument in said.arguments:
        other = known.argument(argument.slot)
        if other is None or argument is yours or len(argument.phrases) != 1:
            continue
        one, two = _heads_of(other.phrases[0]), _heads_of(argument.phrases[0])
        if one - two and two - one and (two - one) <= there and (one - two) <= here:
            if _are_of_other_times(there - (two - one), here - (one - two)):
                return []
            rest = replace(known, arguments=tuple([each for each in known.arguments if each not in (other, mine)]))
            said_rest = replace(
                said, arguments=tuple([each for each in said.arguments if each not in (argument, yours)])
            )
            return [
                Edit(argument.slot, "swap", Relation.ALTERNATION, span(argument), span(other)),
                *arguments(rest, said_rest),
            ]
    return []


def _are_of_other_times(one: set[str], two: set[str]) -> bool:
    """Tell whether what two compare with is told of different dates: "than wages in 2022", "than prices in 2023"."""
    first, second = ({word for word in words if word[:1].isdigit() and ".." in word} for words in (one, two))
    return bool(first and second) and first != second


def _heads_of(phrase: Phrase) -> set[str]:
    nested = [each.phrase.head for each in phrase.modifiers if each.phrase is not None]
    value = [f"{phrase.value.low}..{phrase.value.high}"] if phrase.value is not None else []
    return {word for head in (phrase.head, *nested, *value) for word in head.split()}
