"""Two things in a slot that holds one: what something was cancelled because of, who bears the costs of it."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.fillers import all_phrases
from factcheck.inference.kinds import is_known_thing, is_timed
from factcheck.inference.terms import ONE_AT_A_TIME, ONE_EVER, ONE_WHEN_DATED
from factcheck.language.frames import frame
from factcheck.language.persons import is_person
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import DEFINITE

#: The kind of an edit between two things of which a slot holds one.
FILLER = "filler"
_BECAUSE = "because of"


def of_single(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit between two nouns as one of things that exclude each other where a slot holds one of them.

    Args:
        edit: between what fills a slot on both sides.
        known: the claim's proposition.
        said: the statement's.
    """
    if edit.kind != "word" or edit.relation is not Relation.INDEPENDENCE:
        return edit
    mine, yours = known.argument(edit.slot), said.argument(edit.slot)
    if mine is None or yours is None or not _holds_one(edit.slot, known, said):
        return edit
    around = {phrase.head for _, phrase in all_phrases([each for each in known.arguments if each is not mine])}
    if yours.phrases[0].head in around:
        return edit  # "because of the dam" beside "because of the dispute over the dam"
    if not _are_two(mine, yours) or known.negated or said.negated or known.modal != said.modal or known.defining:
        return edit
    return edit._replace(kind=FILLER, relation=Relation.ALTERNATION)


def _holds_one(slot: str, known: Proposition, said: Proposition) -> bool:
    """Tell whether a slot holds one thing: the cause of what happened once, or a role of a frame that one fills."""
    if slot == _BECAUSE:
        return known.tense == said.tense == "past"
    if takes_one(slot, known, said):
        return True
    if not known.frame or slot not in frame(known.frame).single:
        return False
    keys = [each for each in frame(known.frame).key if each != slot]
    told = all(known.argument(each) is not None and said.argument(each) is not None for each in keys)
    return told and all(_is_known(made.argument(slot)) for made in (known, said))


def takes_one(slot: str, known: Proposition, said: Proposition) -> bool:
    """Tell whether by one verb both sides tell of one thing what it has one of: after whom it is named, who coaches it.

    Args:
        slot: where that stands.
        known: the claim's proposition.
        said: the statement's.
    """
    if known.verb != said.verb:
        return False
    if known.verb in ONE_AT_A_TIME.get(slot, ()):
        return "past" not in (known.tense, said.tense)
    if known.verb in ONE_WHEN_DATED.get(slot, ()) and not is_timed(known):
        return False
    things = [made.argument("subj" if slot != "subj" and made.argument("subj") else "obj") for made in (known, said)]
    once = known.verb in ONE_EVER.get(slot, ()) or known.verb in ONE_WHEN_DATED.get(slot, ())
    return once and all(each is not None and _names_one(each) for each in things)


def _names_one(argument: Argument) -> bool:
    """Tell whether an argument names one thing that is known: "the comet", "Acme's bridge"."""
    return len(argument.phrases) == 1 and is_known_thing(argument.phrases[0]) and not argument.phrases[0].plural


def _is_known(argument: Argument | None) -> bool:
    return argument is not None and argument.phrases[0].determiner in DEFINITE


def _are_two(mine: Argument, yours: Argument) -> bool:
    """Tell whether two arguments name one thing each, neither of which is a kind of the other."""
    if len(mine.phrases) != 1 or len(yours.phrases) != 1:
        return False
    one, two = mine.phrases[0], yours.phrases[0]
    if not _is_plain(one) or not _is_plain(two) or one.head == two.head:
        return False
    if is_person(one.head) and is_person(two.head) and not {one.determiner, two.determiner} <= DEFINITE:
        return False  # "the mayor" may be "a poet"
    return word_relation(one.head, two.head, "n").relation is Relation.INDEPENDENCE


def _is_plain(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and phrase.value is None and not phrase.quantifier and phrase.whole is None
