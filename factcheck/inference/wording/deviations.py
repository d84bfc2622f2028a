"""A value of a statement that differs from that of a claim, where the two share what it is told of.

``echoes`` asks that nearly all words be shared. A text on a thing seldom says what the base says in as few words: "The
reading room, with seats for 340 readers, is full" beside "The reading room has 240 seats". Where text and base are
known to tell of one thing, that noun and that value are enough for a second look, so that what comes out is never more
than a suspicion. What the thing is that both tell of is not asked here.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.kinds import NAMING_KINDS
from factcheck.inference.terms import RULING, TELLING_LITTLE
from factcheck.inference.wording.asserting import is_asserted, is_to_come
from factcheck.inference.wording.counterparts import counted, says_as_much
from factcheck.inference.wording.dating import are_of_one_event, is_of_another_time, is_of_before, names_which
from factcheck.inference.wording.holding import is_told
from factcheck.inference.wording.limits import is_other_limit, meet
from factcheck.inference.wording.narrowing import is_narrowed
from factcheck.inference.wording.same_thing import is_of_another_thing, is_of_one_thing
from factcheck.inference.wording.shared import NOUNS, Rarity, Shared, agree, comparable_values, covered, weight_of
from factcheck.inference.wording.units import Unit
from factcheck.logic.intervals import value_relation
from factcheck.model.rows import NamedTuple
from factcheck.values import are_of_one_order


class Deviation(NamedTuple):
    """A value or a name of a statement beside that of a claim.

    Attributes:
        said: of the statement.
        known: of the claim.
        weight: how much speaks for the two to be told of one thing.
    """

    said: Unit
    known: Unit
    weight: float


#: The smallest share of a claim's words that a statement must have.
_LEAST_COVERED = 1 / 3
#: A word that two claims have counts half as much as one that a single claim has; so much is wanted.
_LEAST_WEIGHT = 0.5


def deviation(found: Shared, statement: str, claim: str, rarity: Rarity) -> Deviation | None:
    """Return the value in which a statement deviates from a claim, or None.

    Args:
        found: what they share.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        rarity: gives how much it says that a word is shared, 1 for what a single claim has.
    """
    weight = weight_of(found, rarity)
    if weight < _LEAST_WEIGHT or all(each.pos == "a" for each in (*found.words, *found.asked)):
        return None
    point = _point(found)
    if point is None or not is_of_one_thing(found) or is_of_another_thing(found, point[1]):
        return None
    known, said = point
    if not is_asserted(found, said, statement) or is_to_come(said, known, statement, claim):
        return None
    if _instructs(found.yours) and _is_done_to_another(found, said):
        return None
    kind = known.value.kind if known.value is not None else ""
    same = _count_the_same(found, known, said)
    labelled = _label_the_same(found, known, said)
    if kind == "number" and not (same or labelled or _names_counted(found, known, said)):
        return None
    if kind == "date":
        if not are_of_one_event(found, point, statement, claim):
            return None
    elif (
        not (labelled or _are_of_one_order(known, said))
        or is_of_another_time(found, said, statement)
        or is_of_before(said, statement, claim)
    ):
        return None
    share = covered(found)
    if share < _LEAST_COVERED or is_narrowed(found, known, said):
        return None
    return Deviation(said, known, weight + share + same)


def _point(found: Shared) -> tuple[Unit, Unit] | None:
    """Return the values of which one can be right at most, if it is clear which they are."""
    ruled = _sets_rule(found.yours) or _sets_rule(found.mine)
    pairs = list(comparable_values(found))
    borne_out = {said for known, said in pairs if agree(known, said)}
    apart = [(known, said) for known, said in pairs if said not in borne_out and _exclude(known, said, ruled)]
    kinds = {known.value.kind for known, _ in apart if known.value is not None}
    if len(kinds) != 1 or (kinds & NAMING_KINDS and not all(_is_bounded(*each) for each in apart)):
        return None  # "version 2 was released in 2020" tells of another version
    apart = [each for each in apart if not names_which(each[0], found.mine)]
    if not apart:
        return None
    several = all(sum(each.value is not None for each in side) > 1 for side in (found.mine, found.yours))
    if kinds == {"date"} and several:
        return None  # what was so in another year
    counting = [each for each in apart if _count_the_same(found, *each)]
    return (counting or apart)[0]


def _is_bounded(known: Unit, said: Unit) -> bool:
    """Tell whether two values are limits: "Linux 5.10 or later"."""
    return all(each.value is not None and bool(each.value.bound) for each in (known, said))


def _exclude(known: Unit, said: Unit, ruled: bool) -> bool:
    """Tell whether one of two values can be right at most; of two limits, where one of them is that of a rule."""
    if known.value is None or said.value is None:
        return False
    if ruled and is_other_limit(known.value, said.value):
        return True
    return value_relation(known.value, said.value).excludes and not meet(known.value, said.value)


def _sets_rule(found: tuple[Unit, ...]) -> bool:
    """Tell whether a sentence says what must or may be, or tells somebody to do it."""
    return any(each.key in RULING for each in found) or _instructs(found)


def _instructs(found: tuple[Unit, ...]) -> bool:
    """Tell whether a sentence tells somebody to do something."""
    first = next((each for each in found if each.key not in _ASKING), None)
    return first is not None and first.tag == "VB"


#: Words that may stand before an imperative.
_ASKING = frozenset({"please", "then", "also", "always"})


def _is_done_to_another(found: Shared, said: Unit) -> bool:
    """Tell whether the nearest noun before a value is none of a claim: "Write requests in files of 20 MB"."""
    nouns = [each for each in found.yours if each.pos in NOUNS and each.start < said.start]
    return bool(nouns) and nouns[-1] not in found.pairs.values() and not found.topic(nouns[-1])


def _count_the_same(found: Shared, known: Unit, said: Unit) -> bool:
    one, two = counted(known, found.mine), counted(said, found.yours)
    return one is not None and two is not None and says_as_much(one, two)


def _label_the_same(found: Shared, known: Unit, said: Unit) -> bool:
    """Tell whether two numbers stand behind one noun that they say which one is meant of: "listens on port 80"."""
    one, two = _labelled(known, found.mine), _labelled(said, found.yours)
    return one is not None and two is not None and found.pairs.get(one) == two and is_told(known, found.mine)


def _labelled(number: Unit, found: Sequence[Unit]) -> Unit | None:
    """Return the noun right before a number of which that may say which one is meant, or None."""
    at = found.index(number)
    before = found[at - 1] if at else None
    whole = number.value is not None and not number.value.bound and number.value.kind == "number"
    return before if whole and before is not None and before.pos == "n" and before.end + 1 >= number.start else None


def _names_counted(found: Shared, known: Unit, said: Unit) -> bool:
    """Tell whether each sentence has what the other counts: seats, of "seats for 340 readers"."""
    one, two = counted(known, found.mine), counted(said, found.yours)
    if one is not None and one in found.pairs and one.key not in TELLING_LITTLE:
        return True
    return two is not None and two in found.pairs.values() and two.key not in TELLING_LITTLE


def _are_of_one_order(known: Unit, said: Unit) -> bool:
    return known.value is None or said.value is None or are_of_one_order(known.value, said.value)
