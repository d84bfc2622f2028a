"""Whether two values may be told of one thing: the same subject, no other breadth, for a date the same verb."""

from __future__ import annotations

from factcheck.inference.kind_alone import is_of_kind_alone
from factcheck.inference.kinds import MEASURE_KINDS, time_values
from factcheck.inference.shelf import readings
from factcheck.inference.terms import LIGHT_WORDS, MEASURING, PLACE_NOUNS, PLACE_UNITS
from factcheck.inference.wording.counterparts import Counterpart, Counterparts
from factcheck.inference.wording.holding import Held
from factcheck.inference.wording.units import Unit
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Proposition
from factcheck.values import comparable

#: Verbs that only bring an amount.
_LIGHT = MEASURING | LIGHT_WORDS


def may_be_of_another(point: Counterpart, known: Proposition, found: Counterparts, claim: str) -> bool:
    """Tell whether a claim with several values gives the one beside other things than a statement names.

    Of "sales of 11 million in 2021 and a loss of 0.6 million in 2022" nothing says what the loss of 2021 was.

    Args:
        point: the two values.
        known: what the claim says with its one.
        found: what else the two sentences share.
        claim: the sentence that is taken to be true.
    """
    if any(_is_one_of_several(each, known, found) for each in found.pairs) or _is_of_defined(point, known, found):
        return True
    value = point.known.value
    rivals = [each for each in found.over if each.value is not None and value is not None]
    if not any(comparable(each.value, value) for each in rivals if each.value is not None and value is not None):
        return False
    told = [way for ways in readings(claim) for way in ways if way.start == known.start]
    around = [(each.start, each.end) for way in told for each in way.arguments]
    around += [(known.start, known.end)]
    return any(
        each is not point
        and each.known.pos in ("n", "name", "value")
        and not any(start <= each.known.start and each.known.end <= end for start, end in around)
        for each in found.pairs
    )


def may_be_one(said: Held, known: Held, found: Counterparts, point: Counterpart) -> bool:
    """Tell whether two values may be told of one thing: same subject, no other breadth, for a date the same verb.

    Args:
        said: what the statement says with its value, and where in it that stands.
        known: the same of the claim.
        found: what else the two sentences share.
        point: the two values.
    """
    mine, yours = known[0], said[0]
    if yours.tense == "present" and mine.tense == "past" and time_values(mine):
        return False  # how many there were in 2019
    if {said[1], known[1]} & _UNTOLD or mine.negated != yours.negated or mine.negated:
        return False
    if (
        bool(mine.condition) != bool(yours.condition)
        or (mine.condition and found.left)
        or mine.speaker != yours.speaker
    ):
        return False
    left = [each for each in found.left if each.pos == "v" and each.key not in MEASURING]
    if any(not yours.start <= each.start < yours.end for each in left):
        return False  # "it was assumed that it has 12"
    narrower = any(each.known.pos == "n" and each.relation is Relation.FORWARD for each in found.pairs)
    if found.left and narrower:
        return False  # "employs 2,100 people" tells nothing of 16,800 students
    if left and (mine.tense, yours.tense) != ("present", "present"):
        return False  # "lent 400 letters" does not say how many there are
    if mine.modal != yours.modal and not ({mine.modal, yours.modal} <= _ABLE and mine.verb in _LIGHT):
        return False
    subject = _subject(yours)
    if subject is not None:
        if _overlaps(subject, point.said):
            return _counts_same(said, known, point, found)
        if any(_overlaps(subject, each) for each in found.left) or not _is_subject_told(subject, mine, yours, found):
            return False
    if point.said.value is not None and point.said.value.kind in MEASURE_KINDS:
        return _counts_same(said, known, point, found)
    return not found.left and _have_same_verb(mine, yours, found)


#: Slots of what is compared with, supposed or wanted.
_UNTOLD = frozenset({"than", "that", "purpose", "whether"})


def _is_one_of_several(pair: Counterpart, known: Proposition, found: Counterparts) -> bool:
    """Tell whether a claim joins another name to one that a statement has alone: "in Spain and Portugal"."""
    around = [each for each in _joined(known) if _overlaps(each, pair.known)]
    return any(_overlaps(argument, each) for argument in around for each in found.over if each.pos == "name")


def _is_of_defined(point: Counterpart, known: Proposition, found: Counterparts) -> bool:
    """Tell whether a claim counts things that a clause defines, by whose words a statement counts all of them.

    Of "twelve trees planted in May died" nothing says how many were planted in May.
    """
    if is_of_kind_alone(known):
        return True
    for argument in known.arguments:
        for phrase in argument.phrases:
            value = phrase.value
            if value is None or not value.start <= point.known.start < value.end or phrase.determiner == "the":
                continue
            clauses = phrase.named("rel")
            if any(each.start <= pair.known.start < each.end for each in clauses for pair in found.pairs):
                return True
    return False


def _joined(made: Proposition) -> list[Argument]:
    return [each for each in made.arguments if len(each.phrases) > 1]


#: Modals that make no difference to how many there are: "has one device", "can be used on three devices".
_ABLE = frozenset({"", "can", "may"})


def _subject(made: Proposition) -> Argument | None:
    """Return what stands before the verb of a proposition, or its subject."""
    told = made.argument("subj")
    if told is not None:
        return told
    before = [each for each in made.arguments if each.end <= made.start and not each.slot.startswith("time")]
    return before[0] if before else None


def _overlaps(argument: Argument, unit: Unit) -> bool:
    return argument.start <= unit.start and unit.end <= argument.end


def _have_same_verb(mine: Proposition, yours: Proposition, found: Counterparts) -> bool:
    if mine.frame and mine.frame == yours.frame:
        return mine.outcome == yours.outcome and mine.phase == yours.phase
    return any(
        yours.start <= each.said.start < yours.end
        and mine.start <= each.known.start < mine.end
        and each.relation.entails
        for each in found.pairs
    )


def _is_subject_told(subject: Argument, mine: Proposition, yours: Proposition, found: Counterparts) -> bool:
    """Tell whether what a statement speaks of stands in the claim, and as the subject where the verb is the same."""
    if len(subject.phrases) > 1:
        return False
    inside = [each for each in found.pairs if _overlaps(subject, each.said)]
    if not inside:
        return subject.phrases[0].kind == "pronoun" or subject.phrases[0].head == "there"
    other = _subject(mine)
    undergone = yours.argument("obj") is None and other is not None and other.slot == "subj"
    if other is not None and _have_same_verb(mine, yours, found) and not undergone:
        taking_part = [other]
    else:
        taking_part = [each for each in mine.arguments if each.slot != "than"]
    if undergone and _have_same_verb(mine, yours, found):
        taking_part = [each for each in mine.arguments if each.slot in ("subj", "obj")]
    inside = [each for each in inside if not mine.start <= each.known.start < mine.end]  # "the order", "ordered"
    named = [each for each in inside if each.said.pos == "name"] or inside
    return all(any(_is_part(argument, each, found) for argument in taking_part) for each in named)


def _is_part(argument: Argument, pair: Counterpart, found: Counterparts) -> bool:
    """Tell whether what a statement speaks of has a part in what a claim says, and not a part or a kind of it.

    A title before a name makes it no other.
    """
    if not _overlaps(argument, pair.known):
        return False
    over = [each for each in found.over if _overlaps(argument, each) and each.key not in PLACE_NOUNS | PLACE_UNITS]
    if not over:
        return True
    # a name with what stands right before it: "the Czech builder Holm", not "the branch of Holm"
    alone = all(_overlaps(argument, each.known) is False or each is pair for each in found.pairs)
    titles = all(each.pos in ("n", "a") and each.end < pair.known.start for each in over)
    width = sum(each.end - each.start + 1 for each in over)
    return (
        pair.known.pos == "name" and alone and titles and pair.known.start - min(each.start for each in over) == width
    )


def _counts_same(said: Held, known: Held, point: Counterpart, found: Counterparts) -> bool:
    """Tell whether two amounts may be of one thing, by the nouns that they count."""
    mine, yours = _counted(known[0], point.known), _counted(said[0], point.said)
    if any(each.pos == "n" and 0 < each.start - point.known.end <= 1 for each in found.over):
        return False
    nouns = [each.known for each in found.pairs if each.known.pos == "n"]
    if any(each.pos == "n" and 0 < noun.start - each.end <= 1 for each in found.over for noun in nouns):
        return False  # "operating profit" is no profit
    behind = next((each for each in found.left if 0 < each.start - point.said.end <= 1), None)
    if behind is not None and behind.pos == "n":
        return False  # "four members" beside "three important pillars"
    return not yours or not mine or mine == yours


def _counted(made: Proposition, unit: Unit) -> str:
    for argument in made.arguments:
        for phrase in argument.phrases:
            if phrase.value is not None and phrase.value.start <= unit.start < phrase.value.end:
                return phrase.head if phrase.kind == "noun" else ""
    return ""
