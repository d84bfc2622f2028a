"""What fills a slot of a statement that the claim leaves open: does the claim have it elsewhere?"""

from __future__ import annotations

from factcheck.inference.edits import Edit, span
from factcheck.inference.fillers import all_phrases, compare_arguments
from factcheck.inference.inside import told_by
from factcheck.inference.kinds import PLACES, TIME_SLOTS
from factcheck.inference.phrases import compare_phrases
from factcheck.inference.spells import without_other_events
from factcheck.inference.terms import OPPOSED_PREPOSITIONS
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.syntax.fiction import IN_STORY
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.releases import is_release
from factcheck.syntax.words import HAVING_FOR_LONG

#: Slots inside a phrase that hold what another sentence may give a slot of its own.
_INSIDE = frozenset({"of", "poss", "noun", "title", "app"})

_OWNING = frozenset({"of", "poss"})
#: Slots of those who take part in an act, and need not own what it is about.
_TAKING_PART = frozenset({"for", "to", "from"})


def added(argument: Argument, known: Proposition, said: Proposition, left: list[Argument]) -> list[Edit]:
    """Return the edit for what only the statement has, unless the claim has it elsewhere: inside a phrase.

    Args:
        argument: of the statement, which fills a slot that the claim leaves open.
        known: the claim.
        said: the statement.
        left: arguments of the claim that nothing is held against yet; one that answers to this is taken out.
    """
    if argument.negated:
        return [_excepted(argument, known)]
    if _is_somebody(argument) and known.argument("subj") is None and known.argument("obj") is not None:
        return []  # what was opened somebody opened
    # "the academy of Acme was founded" does not tell that Acme opened
    inside = frozenset() if argument.slot == "subj" and said.argument("obj") is None else _INSIDE
    if argument.slot in _TAKING_PART and said.verb not in ("be", "have") and argument.phrases[0].kind == "name":
        inside -= _OWNING  # "bought the house for Tor" is not told by "bought Tor's house"
    told = argument.phrases[0].value
    if told is not None and told.kind == "duration":
        from factcheck.inference.span_lengths import of_span  # few statements add how long it was so

        length = of_span(argument, known)
        if length is not None:
            return [length]
    answered = _answered(argument, known, said, left)
    return _elsewhere(argument, known, said, inside) if answered is None else answered


def _answered(argument: Argument, known: Proposition, said: Proposition, left: list[Argument]) -> list[Edit] | None:
    """Return the edits to an argument of the claim in another slot that answers to one of a statement, or None."""
    for other in left:
        if other.slot == "including" and not compare_arguments(other, argument, argument.slot):
            left.remove(other)
            return []  # "every day, including Christmas Day"
        if _is_since(other, argument):
            left.remove(other)
            return []  # what is so since version 5 is so in version 5
        if _is_without(argument, other) or _is_without(other, argument):
            left.remove(other)
            return [Edit(argument.slot, "only", Relation.ALTERNATION, span(argument), span(other))]
        if (other.slot, argument.slot) in OPPOSED_PREPOSITIONS and _are_of_one(other, argument):
            left.remove(other)
            if argument.slot in (_WITH, _WITHOUT) and _are_some(known):
                return [Edit(argument.slot, "preposition", Relation.INDEPENDENCE, span(argument), span(other))]
            here = argument.start > said.start and known.tense == said.tense  # not "users without a licence"
            slot = _WITH if argument.slot == _WITHOUT and here else argument.slot
            return [Edit(slot, "preposition", Relation.ALTERNATION, span(argument), span(other))]
    return None


def _elsewhere(argument: Argument, known: Proposition, said: Proposition, inside: frozenset[str]) -> list[Edit]:
    """Return the edit for what only a statement has, or nothing where the claim has it inside another phrase."""
    slots = PLACES if argument.slot in PLACES else {argument.slot}
    told = told_by(argument, known, said)
    told = without_other_events(told) if argument.slot in TIME_SLOTS else told
    for phrase in argument.phrases:
        elsewhere = [
            other
            for slot, other in all_phrases(told)
            if slot in slots or (slot in inside and not _is_of_quality(other, known))
        ]
        if any(not compare_phrases(other, phrase, argument.slot) for other in elsewhere):
            continue
        value = phrase.value
        if (
            value is not None
            and value.kind == "date"
            and known.argument("than") is None  # "higher than in May" is not "higher in May"
            and any(
                other.value is not None
                and value_relation(other.value, value) in (Relation.EQUIVALENT, Relation.FORWARD)
                for _, other in all_phrases(told)
            )
        ):
            continue
        relation = (
            Relation.INDEPENDENCE
            if argument.slot in ("unless", "except", "if", "without", "instead of", IN_STORY)
            or phrase.head == "nothing"
            else Relation.REVERSE
        )
        return [Edit(argument.slot, "added", relation, span(argument))]
    return []


def _is_somebody(argument: Argument) -> bool:
    """Tell whether no more is said of who does something than that somebody does it."""
    who = argument.phrases[0]
    bare = who.quantifier == "some" and not who.modifiers and who.value is None and not who.plural
    return argument.slot == "subj" and len(argument.phrases) == 1 and bare and who.head == "person"


#: What something has, and what it goes without.
_WITH, _WITHOUT = "with", "without"


def _are_of_one(known: Argument, said: Argument) -> bool:
    """Tell whether two arguments name the same, behind "with" and "without" one that the other holds.

    Who pays a surcharge of 2 euros pays a surcharge.
    """
    slots = {known.slot, said.slot}
    had, lacked = (known, said) if known.slot == _WITH else (said, known)
    edits = compare_arguments(had, lacked, said.slot)
    return not edits or (slots == {_WITH, _WITHOUT} and all(each.relation.entails for each in edits))


def _are_some(known: Proposition) -> bool:
    """Tell whether somebody has several things of which others may be otherwise: "has rooms without baths"."""
    behind = [each for each in known.arguments if each.start > known.start and each.slot not in (_WITH, _WITHOUT)]
    several = all(phrase.plural and not phrase.determiner for each in behind for phrase in each.phrases)
    return several and known.verb in HAVING_FOR_LONG and not known.negated


def _is_since(known: Argument, said: Argument) -> bool:
    """Tell whether a claim gives the version since which what a statement tells of that version is so."""
    if known.slot != "since" or said.slot not in ("in", "with", "from") or len(known.phrases) != 1:
        return False
    one, two = known.phrases[0], said.phrases[0]
    return is_release(one) and not compare_phrases(one, two, said.slot)


def _is_without(one: Argument, other: Argument) -> bool:
    """Tell whether one side says that it goes without what the other says it goes with only: "only by appointment"."""
    if one.slot != "without" or other.focus != "only" or len(one.phrases) != 1 or len(other.phrases) != 1:
        return False
    lacked, needed = one.phrases[0], other.phrases[0]
    return lacked.head == needed.head and lacked.kind == needed.kind and not lacked.modifiers and not needed.modifiers


def _is_of_quality(phrase: Phrase, made: Proposition) -> bool:
    """Tell whether a phrase is what a quality is of: who is free of pain is not in pain."""
    state = made.argument("attr")
    quality = state is not None and state.phrases[0].kind == "adjective"
    return quality and any(each.slot == "of" and phrase in each.phrases for each in made.arguments)


def _excepted(argument: Argument, known: Proposition) -> Edit:
    """Return the edit for what only the statement says that it is not: "but not C", beside "A, B and C"."""
    for other in known.arguments:
        for phrase in other.phrases if other.slot == argument.slot and not other.negated else ():
            if argument.slot not in TIME_SLOTS and not compare_phrases(phrase, argument.phrases[0], argument.slot):
                return Edit(argument.slot, "negation", Relation.ALTERNATION, span(argument), span(phrase))
    same = [
        each for each in known.arguments if each.slot == argument.slot and (each.negated or argument.slot in TIME_SLOTS)
    ]  # "in 2019, not in 2016": the first of the two says what differs
    if any(not compare_arguments(each, argument, argument.slot) for each in same):
        return Edit(argument.slot, "context", Relation.EQUIVALENT, span(argument))
    return Edit(argument.slot, "added", Relation.REVERSE, span(argument))
