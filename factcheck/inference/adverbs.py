"""Compare the adverbs of two propositions."""

from __future__ import annotations

from factcheck.inference.comparatives import are_two_ends, degree_of
from factcheck.inference.edits import Edit, span
from factcheck.inference.scopes import narrows
from factcheck.inference.terms import (
    AT_TIMES,
    COLLECTIVE,
    DECISIVE_ADVERBS,
    DEGREES,
    LIGHT_ADVERBS,
    ONCE,
    OPEN_MODALS,
    TELLING_ADVERBS,
    TOLD_BESIDES,
    WHERE_ADVERBS,
)
from factcheck.language.lemmas import lemma
from factcheck.language.tables import NAMED_DAYS
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.syntax.records import Modifier, Proposition

_FIRST, ALWAYS = "first", frozenset({"always", "invariably"})
#: Which time of several something happened; what last happened in 1998 happened then.
_TIMES = frozenset({_FIRST, "last"})
#: Verb and frame by which it is told what one may do.
_PERMITTING = frozenset({"allow", "permission"})


def adverbs(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edits between the adverbs of two propositions."""
    if not known.adverbs and not said.adverbs:
        return []
    mine = {each.word: each for each in known.adverbs}
    yours = {each.word: each for each in said.adverbs}
    for word in [each for each in yours if each not in mine]:
        same = next((each for each in mine if each not in yours and _are_one(each, word)), None)
        if same is not None:
            del mine[same], yours[word]  # "completely", "entirely"
    edits = []
    compared = known.argument("than") is not None or said.argument("than") is not None
    light = frozenset() if compared else LIGHT_ADVERBS - DECISIVE_ADVERBS  # "later than" compares
    light = light - NAMED_DAYS if known.negated else light  # what is not so today may be so
    passing = light - TELLING_ADVERBS - (frozenset() if said.tense == "present" else NAMED_DAYS)
    for word, adverb in yours.items():
        if word in mine:
            continue
        other = next((each for each in mine if each not in yours and _exclude(each, word, compared=compared)), None)
        if other in ALWAYS and word in AT_TIMES:
            continue  # what is always so is mostly so
        if word in passing and other is None:
            continue
        if word in COLLECTIVE and _is_of_each_other(said) and _is_of_each_other(known):
            continue  # what two won they won together
        if word == _FIRST and known.verb in ONCE and known.argument("time") is not None:
            continue  # what opened in 1911 first opened then
        if other is not None:
            # what may be kept indoors may be kept outdoors as well
            free = all(each.modal in OPEN_MODALS or each.predicate in _PERMITTING for each in (known, said))
            free = free or {word, other} == _TIMES  # what happened once only did so first and last
            relation = Relation.INDEPENDENCE if free else Relation.ALTERNATION
            edits.append(Edit("adverb", "opposite", relation, span(adverb), span(mine[other])))
            continue
        relation = Relation.INDEPENDENCE if word in DECISIVE_ADVERBS else Relation.REVERSE
        edits.append(Edit("adverb", "added", relation, span(adverb)))
    remark = _degrees_left_out(known, said)
    for word, adverb in mine.items():
        if word in yours or word in light:
            continue
        scope = word in WHERE_ADVERBS and narrows(known, said)  # "is allowed outdoors"
        decisive = scope or (
            word.rpartition(" ")[2] in (DECISIVE_ADVERBS | DEGREES) - TOLD_BESIDES and adverb not in remark
        )
        decisive = decisive and not (word in _TIMES and known.tense == said.tense == "past" and not said.negated)
        relation = Relation.INDEPENDENCE if decisive else Relation.FORWARD
        edits.append(Edit("adverb", "dropped", relation, None, span(adverb)))
    return edits


def _exclude(known: str, said: str, *, compared: bool) -> bool:
    """Tell whether two adverbs exclude each other; of a comparison their plain forms do: "later", "earlier"."""
    if compared and are_two_ends(lemma(known, "a"), lemma(said, "a")):
        return True
    return word_relation(known, said, "a").relation is Relation.ALTERNATION


def _degrees_left_out(known: Proposition, said: Proposition) -> tuple[Modifier, ...]:
    """Return the adverbs that go with what a claim compares with, if that is left out: "more often than any other"."""
    degree = degree_of(known) if said.argument("than") is None and not known.negated else None
    kept = {each.word for each in said.adverbs}  # what runs more often than another need not run often
    return degree.adverbs if degree is not None and not any(each.word in kept for each in degree.adverbs) else ()


def _are_one(known: str, said: str) -> bool:
    """Tell whether a table of ours has two adverbs as one."""
    return word_relation(known, said, "a") == (Relation.EQUIVALENT, False)


def _is_of_each_other(made: Proposition) -> bool:
    """Tell whether several, each of them named, do one thing: "Ada and Bo won the medal"."""
    return any(
        len(each.phrases) > 1 and each.joint == "and" and all(one.kind == "name" for one in each.phrases)
        for each in made.arguments
    )
