"""A verb or a quality that stands where a claim that is else the same word for word has another one.

"Support was added in version 2" beside "support was dropped in version 2": no table need know that the two exclude each
other. Who words all the rest alike mostly speaks of the same, so that it is worth a second look; what may well be true
beside it, what some things do and what one may do, is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.kinds import MEASURE_KINDS
from factcheck.inference.subjects import is_of_one_known
from factcheck.inference.terms import LIGHT_WORDS, MEASURING, OPEN_MODALS
from factcheck.inference.wording.alignment import Step, shared
from factcheck.inference.wording.holding import main_of
from factcheck.inference.wording.kin import are_kin
from factcheck.inference.wording.units import Unit, units
from factcheck.model import Value
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import OWNERS

#: Words that add nothing to an amount.
_EMPTY = LIGHT_WORDS | MEASURING

#: Kinds of values that are amounts.
_MEASURED = MEASURE_KINDS - {"score", "version"}

#: How much of a statement must be the same, where a verb differs and where a quality or a name does: so many units, and
#: this share of all.
_ENOUGH, _MOST_OF_ALL = (5, 0.6), (6, 0.75)
#: How many units may stand in the place of how many, and how many may be left out besides.
_LONGEST, _LEFT_OUT = 3, 3


def is_otherwise(step: Step, steps: Sequence[Step], statement: str, claim: str) -> bool:
    """Tell whether a verb or a quality stands in the place of another one, in sentences that are else worded alike.

    Args:
        step: the one that is not known to say the same.
        steps: all that differs.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    said, known = main_of(statement), main_of(claim)
    verbs = all(any(each.pos == "v" for each in side) for side in (step.known, step.said))
    least = _ENOUGH if verbs and not any(each.beside for each in steps) else _MOST_OF_ALL
    if said is None or known is None or not _are_alike(step, steps, statement, least):
        return False
    if said.condition != known.condition or {said.tense, known.tense} == {"past", "present"}:
        return False  # "if it snows" says nothing of "if it rains", nor what is of what was
    if any(each.value is not None and _may_be_shared(each.value) for each in units(statement)):
        return False
    if _is_told_elsewhere(step, steps, claim) or _is_ranked_by(step, claim):
        return False
    if said.tense == "present" and step.said[-1].tag == step.known[-1].tag == "VBN":
        return False  # how something is told to be is told in many words: "based at", "stationed at"
    if {said.modal, known.modal} & OPEN_MODALS or any(map(_is_of_anybody, (said, known), (statement, claim))):
        return False
    if len(step.known) == len(step.said) == 1 and step.known[0].pos != step.said[0].pos:
        return False
    denied = [any(each.pos == "not" for each in side) for side in (step.known, step.said)]
    if not all(_tells([each for each in side if each.pos != "not"]) for side in (step.known, step.said)):
        return False
    return denied[0] != denied[1] or not (any(denied) or _may_mean_one(step))


def is_another_there(step: Step, steps: Sequence[Step], statement: str, claim: str) -> bool:
    """Tell whether another place or person is named in what is told of the same day: "diverted to Rom on 9 May".

    Several may do one thing in one year, so that who did it is left alone.

    Args:
        step: the one that differs.
        steps: all that differs.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    said, known = main_of(statement), main_of(claim)
    if said is None or known is None or (said.tense, known.tense) != ("past", "past"):
        return False
    if any(not each.pos or each.pos not in ("n", "name", "a") for each in (*step.said, *step.known)):
        return False
    mine, yours = units(claim), units(statement)
    before = [_preposition(run[0], found) for found, run in ((mine, step.known), (yours, step.said))]
    dated = any(each.value is not None and _is_of_moment(each.value) for each in yours)
    told = before[0] == before[1] and before[0] in _TAKING_PART
    return dated and told and _are_alike(step, steps, statement, _MOST_OF_ALL) and not _may_mean_one(step)


def _is_of_moment(value: Value) -> bool:
    """Tell whether a value is a day or a month, in which hardly two things of a kind happen to one."""
    return value.kind == "date" and not value.bound and value.unit in ("day", "month")


#: Prepositions of who took part and where it was.
_TAKING_PART = frozenset({"to", "from", "as", "at"})


def _preposition(unit: Unit, found: Sequence[Unit]) -> str:
    """Return what stands before a word and the words of its phrase before it: "as chief financial officer"."""
    place = found.index(unit) - 1
    while place > 0 and (found[place].pos in ("a", "n") or found[place].key in OWNERS):
        place -= 1
    return found[place].key if place >= 0 else ""


def is_another_name(step: Step, steps: Sequence[Step], statement: str, claim: str) -> bool:
    """Tell whether another name stands in sentences that share a number so exact that they tell one fact.

    "48,210 people were counted in Rom" beside "in Tor": who tells of another count has another number.

    Args:
        step: the one that differs.
        steps: all that differs.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    both = (*step.said, *step.known)
    if not all(each.pos == "name" for each in both) or _may_mean_one(step) or _share_words(step):
        return False
    exact = {
        (each.value.low, each.value.unit)
        for each in units(claim)
        if each.value is not None and _is_exact(each.value, claim)
    }
    shared = any(
        each.value is not None and _is_exact(each.value, statement) and (each.value.low, each.value.unit) in exact
        for each in units(statement)
    )
    return shared and _are_alike(step, steps, statement, _MOST_OF_ALL) and not _is_of_any(step.said[0], statement)


def _is_of_any(unit: Unit, statement: str) -> bool:
    """Tell whether a word only narrows a subject of which there may be several: "a petition for the park in Rom"."""
    made = main_of(statement)
    around = [each for each in made.arguments if each.start <= unit.start < each.end <= made.start] if made else []
    return any(phrase.determiner == "a" for each in around for phrase in each.phrases)


#: The fewest digits other than zero of a number by which a fact is known again.
_DIGITS = 3


def _is_exact(value: Value, text: str) -> bool:
    """Tell whether a value is written with so many digits that no two facts share it by chance."""
    if value.kind not in _MEASURED or value.low is None or value.low != value.high:
        return False
    written = "".join(filter(str.isdigit, text[value.start : value.end]))
    return len(written.strip("0")) >= _DIGITS


def _share_words(step: Step) -> bool:
    """Tell whether two names share a word, or one is made of the first letters of the other."""
    mine, yours = (" ".join(each.key for each in side) for side in (step.known, step.said))
    letters = {"".join(word[0] for word in name.split()) for name in (mine, yours)}
    return not set(mine.split()).isdisjoint(yours.split()) or not letters.isdisjoint(
        {mine.replace(".", ""), yours.replace(".", "")}
    )


def _may_be_shared(value: Value) -> bool:
    """Tell whether two things may well have come to one value: what was made and what was sold, in one year."""
    return (value.kind == "date" and not value.bound) or value.kind in _MEASURED


def _is_told_elsewhere(step: Step, steps: Sequence[Step], claim: str) -> bool:
    """Tell whether a claim may say by other words what stands in the place of one: "by half", "faster in Rom than"."""
    if any(each.value is not None for one in steps if not one.said and not one.beside for each in one.known):
        return True
    if any(each.key == "than" for one in steps for each in (*one.known, *one.said)):
        return True
    here = {each.start for each in step.known}
    told = {each.key for each in units(claim) if each.start not in here}
    return any(each.key in told for each in step.said if each.pos in _TELLING)


def _is_ranked_by(step: Step, claim: str) -> bool:
    """Tell whether a verb tells in what somebody was the first or the best, which another may have been in another."""
    ranked = any(
        each.tag in ("JJS", "RBS") or (each.value is not None and each.value.kind == "ordinal") for each in units(claim)
    )
    return ranked and any(each.tag == "VB" for each in step.known)


def _is_of_anybody(made: Proposition, text: str) -> bool:
    """Tell whether a sentence tells what some one is just doing, or what is so of all of a kind, beside much else."""
    doing = any(each.tag == "VBG" and made.start <= each.start < made.end for each in units(text))
    return (doing or made.tense == "present") and not is_of_one_known(made)


def _are_alike(step: Step, steps: Sequence[Step], statement: str, least: tuple[int, float]) -> bool:
    same = shared(steps, statement)
    gone = sum(len(each.known) for each in steps if each is not step and not each.beside)
    short = max(len(step.known), len(step.said)) <= _LONGEST
    return short and same >= least[0] and same >= least[1] * len(units(statement)) and gone <= _LEFT_OUT


#: Parts of speech that say something, and those of them that say what is done or how something is.
_OF_WEIGHT, _TELLING = frozenset({"n", "v", "a", "r", "name", "value", "not"}), frozenset({"v", "a", "r"})


def _tells(run: Sequence[Unit]) -> bool:
    """Tell whether words hold a verb or a quality, and nothing that names or counts something."""
    told = [each for each in run if each.pos in _OF_WEIGHT]
    empty = any(each.key in _EMPTY or each.tag in ("JJS", "RBS") for each in told)
    return bool(told) and not empty and all(each.pos in _TELLING for each in told)


def _may_mean_one(step: Step) -> bool:
    return any(
        are_kin(mine, yours) or mine.key.replace("-", "") == yours.key.replace("-", "")
        for mine in step.known
        if mine.pos in _OF_WEIGHT
        for yours in step.said
        if yours.pos in _OF_WEIGHT
    )
