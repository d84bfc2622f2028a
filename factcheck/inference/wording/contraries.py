"""A copy of a claim in which a word stands where the claim has its contrary, and hardly a word is told in another one.

``copies`` asks for the slot in which a difference stands. Long sentences are not always taken apart so far; but where
all the rest is the same, word for word, a word and its contrary tell it well enough: "rated among the most disputed
steps", "named among the least disputed steps". Values and names are left to the others: with another name it may be
another fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import PLACES
from factcheck.inference.pairs import Pair
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.subjects import is_of_one_known
from factcheck.inference.terms import HAVING, INTENSIFIERS, LIGHT_WORDS, LYING, OF_ITSELF, OF_SOME, OPEN_MODALS, TURNING
from factcheck.inference.verb_relations import are_of_kind
from factcheck.inference.wording.alignment import Step, agrees, aligned, shared
from factcheck.inference.wording.holding import are_told, is_attributed, is_in_adjunct, is_in_defining, is_told, main_of
from factcheck.inference.wording.units import Unit, are_words, denies, span_of, units
from factcheck.language.modifiers import PRIVATIVE
from factcheck.language.tables import CLAUSE_OPENERS
from factcheck.language.wordnet import ACT, ATTRIBUTE, EVENT, STATE, field_of
from factcheck.logic.relations import Relation
from factcheck.logic.words import are_opposites, are_turns
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import DETERMINERS, OWNERS

#: The most words that may stand in the place of how many, told in other words; and how many such places there may be.
_LONGEST, _REWORDED = 2, 1
#: The fewest units that both sentences share, and the most that a claim says besides.
_SHARED, _LEFT_OUT = 4, 4
#: Verbs with which a preposition tells where one thing itself is.
_PLACED = OF_ITSELF | LYING
#: Words that add nothing to a sentence.
_ADDING_NOTHING = LIGHT_WORDS - TURNING


@lru_cache(maxsize=8192)
def contrary(statement: str, claim: str) -> Outcome | None:
    """Return what a statement comes to that says the contrary of one word of a claim worded alike, or None.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    steps = aligned(claim, statement)
    said, known = main_of(statement), main_of(claim)
    if not steps or said is None or known is None or not _shares_enough(steps, statement):
        return None
    against = [each for each in steps if _is_contrary(each)]
    reworded = [each for each in steps if each not in against and not agrees(each, _ADDING_NOTHING)]
    if len(against) != 1 or len(reworded) > _REWORDED or any(map(_is_of_another, reworded)):
        return None
    step = against[0]
    told = step.relation is Relation.NEGATION or are_told(step, statement, claim)  # the east wing is not the west wing
    if not told or not all(_tells_one_thing(each, statement, claim) for each in reworded):
        return None
    if step.relation is not Relation.NEGATION and step.said and is_in_adjunct(step.said[-1], statement):
        return None
    if any(is_in_defining(each, said) for each in step.said) or any(is_in_defining(each, known) for each in step.known):
        return None  # boats that have no motor are other boats
    of_a_kind = _is_of_a_kind(step, statement, said)
    if _may_both_be(step, steps, statement, said, known) or (of_a_kind and _are_of_many(step, statement, said)):
        return None
    kind, name = ("negation", "a denial") if step.relation is Relation.NEGATION else ("opposite", "an opposite")
    edit = Edit("verb", kind, step.relation, span_of(step.said), span_of(step.known))
    doubts = {
        "words": any(each.relation is not Relation.INDEPENDENCE for each in reworded),
        "reference": not is_of_one_known(said) or not is_of_one_known(known),
        "likeness": of_a_kind
        or _is_of_a_place(step, said)
        or any(each.relation is Relation.INDEPENDENCE for each in reworded),
    }
    return exclusion(Pair(known, said, (edit,)), name, (edit,), [each for each, holds in doubts.items() if holds])


def differs_in_contrary(statement: str, claim: str) -> bool:
    """Tell whether a statement has the words of a claim but for one that excludes the claim's: it cannot follow.

    However the two are taken apart, "all rooms, excluding the attic" is not told by "all rooms, including the attic".

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    found = aligned(claim, statement) or ()
    steps = [each for each in found if not each.beside]
    opposed = [each for each in steps if each.relation.excludes and not each.soft]
    if len(opposed) != 1 or len(steps) == 1:
        return len(opposed) == 1
    if not _shares_enough(found, statement):
        return False
    both = (*opposed[0].known, *opposed[0].said)
    if opposed[0].relation is not Relation.ALTERNATION or any(each.pos not in _BESIDES for each in both):
        return False  # what verbs come to their arguments tell
    return not any(map(_turns_round, (*units(claim), *units(statement))))


def _turns_round(unit: Unit) -> bool:
    """Tell whether a word denies, or compares, so that by a word and its contrary the same may be said."""
    return denies(unit) or unit.tag in _COMPARING or unit.key in _TURNED


#: Parts of speech of words that tell how, where or which.
_BESIDES = frozenset({"a", "r", "prep"})
#: Penn tags of words that compare.
_COMPARING = frozenset({"JJR", "JJS", "RBR", "RBS"})


def _shares_enough(steps: Sequence[Step], statement: str) -> bool:
    gone = sum(len(each.known) for each in steps if not each.beside and not each.said)
    return shared(steps, statement) >= _SHARED and gone <= _LEFT_OUT


def _is_contrary(step: Step) -> bool:
    """Tell whether a step denies, or puts a word in the place of its contrary; values and names are none."""
    if not step.relation.excludes or step.soft or not are_words((*step.known, *step.said)):
        return False
    if not len(step.known) == len(step.said) == 1 or not step.known[0].pos == step.said[0].pos == "n":
        return True
    # one may play the flute and the guitar, have a brother and a sister
    return are_opposites(step.known[0].key, step.said[0].key, "n") and field_of(step.known[0].key) in _OF_FACTS


#: Fields of nouns of what is so or happens, not of somebody or something.
_OF_FACTS = frozenset({ACT, ATTRIBUTE, EVENT, STATE})


def _is_of_another(step: Step) -> bool:
    """Tell whether what differs besides may make it another fact: an addition, a name, a value, another noun."""
    both = (*step.known, *step.said)
    if not step.known or step.relation.excludes or not are_words(both):
        return True
    if any(each.key in CLAUSE_OPENERS for each in both):
        return True  # "unless the key is set" denies what "if the key is set" denies
    named = any(each.pos == "n" for each in both) and step.relation is Relation.INDEPENDENCE
    return named or max(len(step.known), len(step.said)) > _LONGEST


def _tells_one_thing(step: Step, statement: str, claim: str) -> bool:
    """Tell whether another word leaves what is spoken of: "the east wing" is not "the west wing"."""
    sides = [(side, text) for side, text in ((step.known, claim), (step.said, statement)) if side]
    if any(side[-1].pos == "a" and is_in_adjunct(side[-1], text, PLACES) for side, text in sides):
        return step.relation.entails  # "in the lower lake"
    return step.relation.entails or all(_is_behind_verb(side[0], text) for side, text in sides)


def _is_behind_verb(unit: Unit, text: str) -> bool:
    made = main_of(text)
    return is_told(unit, units(text)) and (made is None or unit.start >= made.start)


def _is_of_a_kind(step: Step, statement: str, said: Proposition) -> bool:
    """Tell whether a quality stands before a noun, so that there may be two kinds: "hot drinks", "cold drinks"."""
    if step.relation is Relation.NEGATION:
        return False
    last = step.said[-1]
    if last.pos not in ("a", "r") and last.tag not in _PARTICIPLES:
        return False
    return is_attributed(last, statement) and said.verb not in OF_ITSELF


#: Penn tags of the forms of a verb that may stand before a noun.
_PARTICIPLES = frozenset({"VBN", "VBG"})


def _is_of_a_place(step: Step, said: Proposition) -> bool:
    """Tell whether a preposition may tell where one of several is: "has a hall near the station"."""
    return any(each.pos == "prep" for each in step.said) and said.verb not in _PLACED


def _are_of_many(step: Step, statement: str, said: Proposition) -> bool:
    """Tell whether a quality is that of one of several things, of which one may do as much with others.

    Who sells cold drinks or taught at a primary school may have done so with hot ones, and at a secondary school. "The
    private course" is one, and so mostly is what something has: "has a narrow base".
    """
    found = units(statement)
    place = found.index(step.said[0])
    while place and found[place - 1].pos in ("a", "r"):
        place -= 1
    before = statement[: found[place].start].split()
    while before and before[-1].lower() in INTENSIFIERS:
        before.pop()
    introduced = before[-1].lower() if before else ""
    alone = DETERMINERS.get(introduced) == "the" or introduced in OWNERS
    return not alone and (DETERMINERS.get(introduced) != "a" or said.verb not in HAVING)


def _may_both_be(step: Step, steps: Sequence[Step], statement: str, said: Proposition, known: Proposition) -> bool:
    """Tell whether a word and its contrary may well both be true: of other parts, at other times, as somebody says."""
    if said.modal != known.modal or said.speaker != known.speaker or said.condition != known.condition:
        return True
    if {said.tense, known.tense} == {"past", "present"}:
        return True
    if any(each.key in PRIVATIVE for one in steps if one is not step for each in (*one.known, *one.said)):
        return True
    denied = [each for each in steps if each.relation is Relation.NEGATION]
    if len(denied) > 1 or any(each.key in _TURNED for one in steps for each in (*one.known, *one.said)):
        return True  # denied at two places, or told the other way round, it may come to the same
    if _is_of_some(said) or _is_of_some(known):
        return True
    if denied:
        return _is_denied_otherwise(steps)
    if {said.modal, known.modal} & OPEN_MODALS:
        return True
    if all(each.pos == "v" for each in (*step.known, *step.said)):
        one_after_another = are_turns(step.known[0].key, step.said[0].key)
        return one_after_another or said.negated != known.negated or are_of_kind(known, said)
    return False


#: Words with which a sentence says by the same words something else: "than", the doer behind "by".
_TURNED = frozenset({"than", "by"})


def _is_denied_otherwise(steps: Sequence[Step]) -> bool:
    """Tell whether what is denied is of a narrower case or another thing, or denied by a word that is left out."""
    for step in steps:
        if step.relation is Relation.NEGATION or step.beside:
            continue
        if not step.known or not step.said:
            scoped = any(each.pos not in _LIGHT and each.key not in _EMPTY for each in (*step.known, *step.said))
            if scoped or any(map(denies, (*step.known, *step.said))):
                return True
        elif not step.relation.entails and any(each.pos not in ("v", "prep") for each in (*step.known, *step.said)):
            return True
    return False


def _is_of_some(made: Proposition) -> bool:
    """Tell whether a sentence speaks of some, beside whom others may do the contrary: "one of the judges"."""
    around = [each for each in made.arguments if each.start < made.start]
    return any(phrase.quantifier in OF_SOME or phrase.whole is not None for each in around for phrase in each.phrases)


#: Parts of speech of what says nothing by itself.
_LIGHT = frozenset({"", "r"})
#: Words of other parts of speech that say nothing either.
_EMPTY = frozenset({"be", "have", "any", "ever", "to"})
