"""What is first, only, tallest: it is so among those that are told of, and so in no other domain."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.narrowing import is_ranked
from factcheck.inference.terms import RANKING
from factcheck.language.wordnet import entry
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Phrase, Proposition

#: Slots that say among what something ranks, and the role of what sort it is in a frame.
_DOMAINS = frozenset({"in", "at", "on", "of", "among", "for", "since", "within", "per", "between"})
_QUALITY = "quality"
#: Slots of what somebody is.
_BEING = frozenset({"attr", "value"})
#: Slots of what somebody was first to do.
_DEEDS = frozenset({"purpose", "act"})


def ranks(made: Proposition) -> bool:
    """Tell whether a proposition says of something that it is the first, the only or the most of its kind.

    Args:
        made: a proposition.
    """
    return any(_is_ranked(each, phrase) for each in made.arguments for phrase in each.phrases)


def _is_ranked(argument: Argument, phrase: Phrase) -> bool:
    alone = argument.slot in _BEING and _is_rank_alone(phrase)
    return is_ranked(phrase) or alone or (argument.slot == _QUALITY and phrase.head in RANKING)


def _is_rank_alone(phrase: Phrase) -> bool:
    """Tell whether a phrase is no more than a rank: "the first", "the last", "the oldest"."""
    if phrase.value is not None:
        return phrase.value.kind == "ordinal"
    return phrase.determiner == "the" and not phrase.modifiers and "a" in entry(phrase.head).senses


def in_domain(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit beside a rank, where no other domain follows: "the tallest in the old town", "the first woman".

    Who was the first to do it in winter need not be the first to do it.

    Args:
        edit: a step from the claim's proposition to the statement's.
        known: the claim's proposition.
        said: the statement's.
    """
    if edit.relation not in (Relation.FORWARD, Relation.REVERSE):
        return edit
    among = edit.kind == "word" and all(_ranks_in(made, edit.slot) for made in (known, said))
    domain = edit.slot in _DOMAINS and any(_has_rank(made) for made in (known, said))
    other = among or domain or _is_other_deed(edit, known, said) or (ranks(said) and _is_since(edit, known))
    return edit._replace(relation=Relation.INDEPENDENCE) if other else edit


def _has_rank(made: Proposition) -> bool:
    """Tell whether a word before a noun ranks it, and not the number of a place: "came second"."""
    return any(is_ranked(phrase) for each in made.arguments for phrase in each.phrases)


def _ranks_in(made: Proposition, slot: str) -> bool:
    argument = made.argument(slot)
    return argument is not None and is_ranked(argument.phrases[0])


def _is_other_deed(edit: Edit, known: Proposition, said: Proposition) -> bool:
    """Tell whether an edit is in what somebody was first to do, or of what sort: "the first female winner"."""
    if edit.slot == _QUALITY:
        return ranks(said) and edit.kind in ("dropped", "added")
    if edit.slot not in _DEEDS or not (ranks(known) and ranks(said)):
        return False
    mine, yours = known.argument(edit.slot), said.argument(edit.slot)
    one, two = (frozenset(each.phrases[0].head.split()) if each is not None else frozenset() for each in (mine, yours))
    return not all(any(map(str.isdigit, word)) for word in one ^ two)  # when it was may be left out


def _is_since(edit: Edit, known: Proposition) -> bool:
    """Tell whether an edit leaves out since when something is the first or most of its kind."""
    argument = known.argument(edit.slot)
    if edit.kind != "dropped" or edit.slot not in TIME_SLOTS or argument is None:
        return False
    return any(each.value is not None and each.value.bound == "since" for each in argument.phrases)
