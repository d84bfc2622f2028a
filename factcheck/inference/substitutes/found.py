"""Which step between two sentences puts one thing in the place of another, and where nothing may be said of it.

Words of which one may mean the other, what is denied, told on another condition or only said by somebody, values and
quantifiers are left alone: other rules tell what they come to.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from factcheck.inference.substitutes.places import NOWHERE, Place, narrowed, place, subject_of, way_named
from factcheck.inference.terms import DENYING_OF, LIGHT_WORDS
from factcheck.inference.wording.alignment import Step
from factcheck.inference.wording.holding import main_of
from factcheck.inference.wording.kin import are_kin
from factcheck.inference.wording.one_step import adds_nothing
from factcheck.inference.wording.units import Unit, denies, units
from factcheck.language.stem import stem
from factcheck.language.weekdays import is_weekday
from factcheck.language.wordnet import ancestors, entry
from factcheck.language.words import words
from factcheck.logic.relations import Relation
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.syntax.words import QUANTIFIERS

#: The most words that stand in the place of how many, and the most steps that differ.
_LONGEST, _APART = 4, 3
#: With fewer words alike nothing shows that both tell of one thing: "is under water", "is under construction".
_FEWEST = 3
#: Parts of speech of what a sentence tells of.
_TELLING = frozenset({"n", "v", "a", "name", "value"})


#: Tenses of what was so, and of what is.
_APART_IN_TIME = {"past", "present"}
#: Penn tags of words that rank, where the longest may be the oldest as well, and of modals.
_SETTING_APART = frozenset({"JJS", "RBS", "MD"})


_NO_WORD, _PATH, _DIGIT = pattern(r"[^\w]+"), pattern(r"\w[/\\.]\w"), pattern(r"\d")


#: Prepositions of where something is so, where another quality tells that another one of several is meant.
_SORTING = frozenset({"in", "on", "at", "from", "along", "to"})


class Substitution(NamedTuple):
    """One thing in the place of another.

    Attributes:
        step: what has the place of what.
        steps: all from the claim to the statement.
        apart: those of them that neither agree nor only leave something out.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        said: where it stands in the statement.
        known: where the other one stands in the claim.
    """

    step: Step
    steps: Sequence[Step]
    apart: Sequence[Step]
    statement: str
    claim: str
    said: Place
    known: Place


def substitution(steps: Sequence[Step], statement: str, claim: str) -> Substitution | None:
    """Return what a statement puts in the place of what in a claim, None where nothing may be said of it.

    Args:
        steps: from the claim to the statement.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    apart = [each for each in steps if not adds_nothing(each)]
    replaced = [each for each in apart if each.known and each.said]
    if not replaced or len(apart) > _APART:
        return None
    step = max(replaced, key=_weight)
    if not all(_is_reworded(each, statement, claim) for each in apart if each is not step):
        return None
    if (
        _is_told_by_two_verbs(step, steps)
        or len(told_alike(steps, statement)) < _FEWEST
        or not _are_told_alike(statement, claim)
        or not _is_another(step, statement, claim)
    ):
        return None
    said, known = place(step.said, statement), place(step.known, claim)
    found = Substitution(step, steps, apart, statement, claim, said, known)
    return None if _is_one_of_several(found) else found


def _is_told_by_two_verbs(step: Step, steps: Sequence[Step]) -> bool:
    """Tell whether a verb may sum up two of a claim: who left one party and joined another one switched."""
    verbs = any(each.pos == "v" for each in step.said)
    return verbs and any(each.pos == "v" for one in steps if not one.said for each in one.known)


def told_alike(steps: Sequence[Step], statement: str) -> list[Unit]:
    """Return the words of weight, names and values of a statement that a claim has as well.

    Args:
        steps: from the claim to the statement.
        statement: the sentence.
    """
    changed = {unit for each in steps for unit in each.said}
    return [each for each in units(statement) if each not in changed and weighs(each)]


def weighs(unit: Unit) -> bool:
    """Tell whether a word says something, or names or counts it."""
    return unit.value is not None or (unit.pos in _TELLING and unit.key not in LIGHT_WORDS)


def _weight(step: Step) -> tuple[bool, bool, int]:
    """Return what tells which of two steps is the one to look at: the one that excludes, then the shorter."""
    excludes = step.relation.excludes
    return excludes and not step.soft, excludes, -len(step.known) - len(step.said)


def _is_reworded(step: Step, statement: str, claim: str) -> bool:
    """Tell whether a step besides only tells something in other words: it names, counts or tells nothing new."""
    if step.relation.excludes and not step.soft:
        return False
    if step.known and step.said and place(step.said, statement).is_topic:
        return False
    here = set(step.known)
    return all(_is_known(each, here, claim) for each in step.said if each.pos in _TELLING)


def _is_known(unit: Unit, here: Set[Unit], claim: str) -> bool:
    """Tell whether a claim has a word of a statement at another place, or in its place one that may mean the same."""
    if unit.value is not None:
        return False
    if unit.key in LIGHT_WORDS:
        return True
    root = stem(unit.key)
    return any(
        stem(each.key) == root or (each in here and unit.pos != "name" and are_kin(each, unit)) for each in units(claim)
    )


def _are_told_alike(statement: str, claim: str) -> bool:
    """Tell whether two sentences assert something of one time, as somebody's words, by one modal, on one condition."""
    said, known = main_of(statement), main_of(claim)
    if said is None or known is None or said.negated or known.negated or {said.tense, known.tense} == _APART_IN_TIME:
        return False
    if "than" in {each.key for text in (statement, claim) for each in units(text)}:
        return False
    if said.verb != known.verb and said.argument("that") and known.argument("that"):
        return False  # what is denied or confirmed is told behind the verb
    if (said.verb == known.verb and said.verb in DENYING_OF) or any(
        way_named(subject_of(each)) == "some" for each in (said, known)
    ):
        return False
    return (said.speaker, said.condition, said.modal) == (known.speaker, known.condition, known.modal)


def _is_one_of_several(found: Substitution) -> bool:
    """Tell whether what stands in a place is told of one of several: on some days, of a kind, of a rank."""
    said, known, step = found.said, found.known, found.step
    sure = step.relation.excludes and not step.soft
    if not sure and said.role != known.role and NOWHERE not in (said.role, known.role):
        return True
    if any(is_weekday(each.key) for each in (*step.known, *step.said)):
        return True
    if said.main and not known.main and _is_small_part(found):
        return True
    if said.is_topic and any(map(_ranks, (found.claim, found.statement))):
        return True
    noun = narrowed(step.said, found.statement)
    return sure and noun is not None and (said.role in _SORTING or way_named(said.phrase) in ("plural", "bare"))


def _is_small_part(found: Substitution) -> bool:
    """Tell whether a claim tells more than twice as much as it has in common with a statement."""
    return 2 * len(told_alike(found.steps, found.statement)) < sum(map(weighs, units(found.claim)))


def _ranks(text: str) -> bool:
    """Tell whether a sentence ranks something: the longest of all, the first one, the second-longest."""
    return any(
        each.tag in _SETTING_APART or (each.value is not None and each.value.kind == "ordinal") for each in units(text)
    )


def _is_another(step: Step, statement: str, claim: str) -> bool:
    """Tell whether one of two things may stand for the other in no way that is known."""
    both = (*step.known, *step.said)
    if max(len(step.known), len(step.said)) > _LONGEST or step.relation is Relation.REVERSE or step.relation.entails:
        return False
    if any(denies(each) or each.value is not None or each.key in QUANTIFIERS for each in both):
        return False
    if all(each.key in LIGHT_WORDS for each in step.known) or all(each.key in LIGHT_WORDS for each in step.said):
        return False
    if _is_told_besides(step, statement, claim):
        return False
    if step.relation.excludes and not step.soft:
        return True
    verbs, things = ([any(each.pos in pos for each in side) for side in step[:2]] for pos in (("v",), ("n", "name")))
    told_by_be = [any(each.key == "be" for each in side) for side in step[:2]]
    if all(verbs) and (things[0] != things[1] or (any(things) and told_by_be[0] != told_by_be[1])):
        return False  # who keeps the books in the library did not close it; a house that is let may have bees
    if any(each.tag in _SETTING_APART for each in both):
        return False
    heads = step.known[-1], step.said[-1]
    names = [each.pos == "name" and not entry(each.key).senses.get("a") for each in heads]
    if any(names) and not all(each.pos == "name" for each in heads):
        return False  # the poet that it is named after has a name
    if any(map(_PATH.search, (each.key for each in heads))):
        return _plain(heads[0].key).isdisjoint(_plain(heads[1].key))  # a folder, and a file in it
    if all(each.pos == "name" for each in heads):
        return not _may_be_one_name(*(each.key for each in heads))
    if _are_kin(step) or _parts(step.known) & _parts(step.said):
        return False
    pos = {each.pos for each in heads}
    return len(pos) > 1 or not _are_near(heads[0].key, heads[1].key, *pos)


def _are_kin(step: Step) -> bool:
    return any(are_kin(mine, yours) for mine in step.known for yours in step.said)


def _may_be_one_name(known: str, said: str) -> bool:
    """Tell whether one of two names has all words of the other: "Ida Torp", "Torp", but not "Ole Torp"."""
    mine, yours = (_plain(each) for each in (known, said))
    return mine <= yours or yours <= mine or all(map(_DIGIT.search, (known, said)))  # "Android 8", "Android 9"


def _plain(name: str) -> frozenset[str]:
    return frozenset(_NO_WORD.split(name)) - {""} | {_NO_WORD.sub("", name)}


def _is_told_besides(step: Step, statement: str, claim: str) -> bool:
    """Tell whether a claim has the words of a statement as well, at another place."""
    start, end = step.known[0].start, step.known[-1].end
    elsewhere = {each.key for each in words(claim) if not start <= each.start < end}
    said = [each.key for each in words(statement) if step.said[0].start <= each.start < step.said[-1].end]
    return all(each in elsewhere for each in said)


def _parts(run: Sequence[Unit]) -> frozenset[str]:
    """Return what words for one thing share: the stem of the last, behind a hyphen too, and all written as one."""
    last = run[-1].key.replace("-", " ").split()[-1]
    return frozenset({stem(last), "".join(each.key.replace("-", "").replace(" ", "") for each in run)})


def _are_near(known: str, said: str, pos: str) -> bool:
    """Tell whether a sense of one word is one of the other, or above it."""
    mine, yours = ({number for number, _ in entry(each).senses.get(pos, ())} for each in (known, said))
    if mine & yours or pos != "n":
        return bool(mine & yours)
    above = [{up for number in numbers for up in ancestors(number)} for numbers in (mine, yours)]
    return bool(mine & above[1] or yours & above[0])
