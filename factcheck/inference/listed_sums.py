"""Amounts that a list has together, of which one of the list has less: "sold 300 cars and bikes"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.inference.edits import Edit, span
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.narrowing import is_share
from factcheck.inference.terms import DISTRIBUTIVE
from factcheck.logic.relations import Relation
from factcheck.model import Value
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import COPULAS


def of_sum(match: Argument, argument: Argument, known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edit from a list that has an amount together to one of it, or from that to the list.

    Args:
        match: the claim's side.
        argument: the statement's.
        known: the claim's proposition.
        said: the statement's.
    """
    if len(argument.phrases) < len(match.phrases):
        shared = _has_sum(match, argument, known, said) or _is_of_both(match, known, said)
    else:
        # a list may have more than one of it, and not less
        shared = _has_sum(argument, match, said, known) and _is_more(_amounts(argument, said), _amounts(match, known))
    return [Edit(argument.slot, "list", Relation.INDEPENDENCE, span(argument), span(match))] if shared else []


def _is_of_both(match: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether of a list it is only told of both things who has them, or that nobody has: "a gym and a pool"."""
    if match.joint != "and" or match.start < known.start:
        return False
    if any(each.phrases[0].quantifier == "any" and each.start < known.start for each in known.arguments):
        return known.negated
    return any(map(is_share, (each.phrases[0] for each in (*known.arguments[:1], *said.arguments[:1]))))


def _has_sum(several: Argument, one: Argument, told: Proposition, other: Proposition) -> bool:
    if len(several.phrases) <= len(one.phrases) or several.joint != "and" or _is_of_each(several, told):
        return False
    if len(several.phrases) == _BOTH and several.phrases[1].start - several.phrases[0].end > len(_AND):
        return False  # behind a comma another clause may begin: "27 for Rovers, and Bassi 19 for Albion"
    counted = [each for each in one.phrases if _is_count(each)]
    if counted:
        return any(_is_count(each) for each in several.phrases) and any(map(_is_uncounted, several.phrases[1:]))
    return told.verb not in COPULAS and any(True for _ in _beside(one, other))


#: How many make the shortest list, and what stands between two.
_BOTH, _AND = 2, " and "


def _amounts(argument: Argument, made: Proposition) -> list[Decimal]:
    values = [each.value for each in argument.phrases if _is_count(each)] or list(_beside(argument, made))
    return [each.low for each in values if each is not None and isinstance(each.low, Decimal)]


def _is_more(mine: list[Decimal], yours: list[Decimal]) -> bool:
    return bool(mine) and bool(yours) and max(mine) >= max(yours)


def _is_of_each(argument: Argument, made: Proposition) -> bool:
    """Tell whether an amount is told of each of a list: "both Pol and Haro", "won two medals each"."""
    words = {each.word for each in made.adverbs} | {each.phrases[0].head for each in made.arguments}
    return not words.isdisjoint(DISTRIBUTIVE) or any(each.quantifier in ("all", "both") for each in argument.phrases)


def _beside(argument: Argument, made: Proposition) -> Iterator[Value]:
    """Yield the amounts that a proposition tells beside an argument: how many, how much money."""
    for each in made.arguments:
        if each.slot == argument.slot or each.slot in TIME_SLOTS or each.slot in _OF_EACH:
            continue
        for phrase in each.phrases:
            value = phrase.value
            told = phrase.kind == "noun" or value is None or value.kind != "number" or each.slot in _HOW_MANY
            told = told and (made.tense != "present" or value is None or value.kind != "money")  # a price is of each
            if told and value is not None and value.kind in _SUMMED and value.unit != "fraction":
                yield value


#: Slots of what is so of each, and kinds of amounts that add up.
_OF_EACH, _SUMMED = frozenset({"attr", "per", "aged", "frequency"}), frozenset({"number", "money"})


#: Slots of a bare number that tells how many: "opens at 9" tells none.
_HOW_MANY = frozenset({"obj", "value", "num"})


def _is_count(phrase: Phrase) -> bool:
    value = phrase.value
    return phrase.kind == "noun" and value is not None and value.kind == "number" and phrase.whole is None


def _is_uncounted(phrase: Phrase) -> bool:
    """Tell whether a phrase of a list shares the number of the first: "300 teachers and nurses", not "and a cook"."""
    bare = not (phrase.determiner or phrase.quantifier or phrase.value or phrase.named("poss"))
    return phrase.kind == "noun" and phrase.plural and phrase.head.isalpha() and bare
