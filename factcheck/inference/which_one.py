"""Whether a word before a noun tells which one of several is meant: "the old hall" need not be "the hall".

What is denied of a kind is denied of all that belong to it: where no dogs may go, no big ones may. But what is denied
of one thing says nothing of another one that is told from it by a word more.
"""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.fillers import all_phrases
from factcheck.inference.pairs import Pair
from factcheck.logic.relations import Relation
from factcheck.model import Span
from factcheck.syntax.records import Modifier, Phrase, Proposition
from factcheck.syntax.words import ALLOWING, DEFINITE, FORBIDDING

#: Kinds of modifiers that stand before a noun and sort what it names.
_SORTING = frozenset({"adj", "noun", "ordinal", "superlative"})
#: Slots of what is said of something, not of what it is said.
_TOLD = frozenset({"attr", "verb", "adverb"})


def is_of_another_one(pair: Pair) -> bool:
    """Tell whether one side alone has a word that tells which one is meant: "the old hall", "the hall".

    Args:
        pair: a claim's proposition and a statement's.
    """
    return any(_tells_apart(edit, pair) for edit in pair.edits)


def _tells_apart(edit: Edit, pair: Pair) -> bool:
    if edit.slot in _TOLD or edit.kind not in ("added", "narrowing"):
        return False
    made, at = (pair.said, edit.said) if edit.kind == "added" else (pair.known, edit.known)
    return at is not None and tells_which(at, made, edit.slot)


def tells_which(at: Span, made: Proposition, slot: str = "", *, of_kinds: bool = False) -> bool:
    """Tell whether a word stands before the noun of what is one known thing: "old" in "the old hall".

    Args:
        at: where the word stands.
        made: what its sentence says.
        slot: the one in which it stands, where that is known.
        of_kinds: whether a kind is another thing, too: the price of rye bread is not that of bread.
    """
    filled = [each for each in made.arguments if slot in ("", each.slot)]
    return any(
        (_is_one(phrase) or (of_kinds and phrase.kind == "noun" and phrase.end <= made.start))
        and any(_sorts(each) and each.start <= at.start and at.end <= each.end for each in phrase.modifiers)
        for _, phrase in all_phrases(filled)
    )


def may_be_exception(pair: Pair) -> bool:
    """Tell whether a rule denies something in general that a statement says of a narrower case: "guide dogs".

    Args:
        pair: a claim's proposition, which denies, and a statement's.
    """
    known = pair.known
    if not known.negated or known.tense == "past" or _is_of_each(known):
        return False
    added = [edit for edit in pair.edits if edit.kind == "added" and edit.relation is Relation.REVERSE]
    ruled = bool(known.modal) or known.verb in ALLOWING | FORBIDDING
    return any(ruled or _is_of_kind(edit, pair.said) for edit in added)


def may_be_of_others(pair: Pair) -> bool:
    """Tell whether some did what the body of them did not: "some nurses approved it", "the nurses rejected it".

    Args:
        pair: a claim's proposition, and a statement's that says the opposite.
    """
    if pair.known.tense != "past":
        return False
    for edit in pair.edits:
        known, said = pair.known.argument(edit.slot), pair.said.argument(edit.slot)
        if edit.kind == "quantifier" and known is not None and said is not None:
            body = known.phrases[0]
            whole = body.plural and body.determiner == "the" and not body.quantifier and body.value is None
            return whole and said.phrases[0].quantifier in _SOME
    return False


#: Quantifiers of a part that need not be the greater one.
_SOME = frozenset({"some", "few", "several", "part"})


def _sorts(modifier: Modifier) -> bool:
    """Tell whether a modifier says which of several is meant: "the old hall", "the hall of the school"."""
    owner = modifier.kind in _OWNED and modifier.phrase is not None and modifier.phrase.kind == "noun"
    return owner or modifier.kind in _SORTING


#: How a thing hangs on what has it.
_OWNED = frozenset({"of", "poss"})


def _is_of_each(made: Proposition) -> bool:
    """Tell whether something is told of each of them: "no dogs", "nobody"."""
    return any(phrase.quantifier for each in made.arguments for phrase in each.phrases)


def _is_of_kind(edit: Edit, said: Proposition) -> bool:
    """Tell whether an edit says which kind of something is meant: "guide dogs"."""
    told = said.argument(edit.slot)
    return told is not None and edit.said is not None and edit.said != (told.start, told.end)


def _is_one(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and not phrase.plural and phrase.determiner in DEFINITE and phrase.value is None
