"""How many did something against who they were: "was founded by three people", "Ada, Bo and Carl founded it"."""

from __future__ import annotations

from factcheck.inference.cases.terms import UNLIMITED
from factcheck.inference.edits import Edit, span
from factcheck.inference.terms import MADE
from factcheck.language.frames import frame
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import DONE_TOGETHER

_PERSON = "person"
_SEVERAL = 2


def counted(known: Argument, said: Argument, claim: Proposition, statement: Proposition) -> list[Edit]:
    """Return the edit from those who are named to how many they are, or nothing.

    Who took part in what may happen again may be more; what is made once was made by those who are named.

    Args:
        known: the claim's filler of a slot.
        said: the statement's.
        claim: the proposition of the first.
        statement: that of the second.
    """
    if _is_endless(known.phrases[0], said.phrases[0]):
        return [Edit(said.slot, "number", Relation.ALTERNATION, span(said), span(known))]
    names = len(known.phrases) >= _SEVERAL and known.joint == "and" and all(map(_is_name, known.phrases))
    if not names or len(said.phrases) != 1 or claim.negated or statement.negated or claim.modal:
        return []
    phrase = said.phrases[0]
    if phrase.value is None or phrase.value.kind != "number" or phrase.value.bound or not _is_of_people(phrase):
        return []
    number = phrase.value.low
    if number is None or number != phrase.value.high:
        return []
    if number == len(known.phrases):
        return [Edit(said.slot, "number", Relation.FORWARD, span(said), span(known))]
    once = claim.verb in DONE_TOGETHER or claim.verb in MADE or (bool(claim.frame) and frame(claim.frame).once)
    relation = Relation.ALTERNATION if once and claim.tense == "past" else Relation.REVERSE
    return [Edit(said.slot, "number", relation, span(said), span(known))]


def _is_name(phrase: Phrase) -> bool:
    return phrase.kind == "name"


def _is_of_people(phrase: Phrase) -> bool:
    """Tell whether a count is that of people, who are not told to be of some kind."""
    plain = phrase.whole is None and not phrase.modifiers and phrase.quantifier in ("", "only")
    return plain and (phrase.kind == "value" or phrase.head == _PERSON)


def _is_endless(known: Phrase, said: Phrase) -> bool:
    """Tell whether a statement has without limit what the claim has so many of: "unlimited users", "three users"."""
    if known.value is None or known.value.kind != "number" or known.head != said.head or said.value is not None:
        return False
    return any(each.kind == "adj" and each.word in UNLIMITED for each in said.modifiers)
