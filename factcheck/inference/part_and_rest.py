"""Two sentences that tell of parts of one whole: most of it and the rest, some and others, of which each may be so."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.pairs import Pair
from factcheck.inference.reports import keys
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import PARTIAL
from factcheck.values import is_share


def are_of_other_parts(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether two speak of some of a whole each, of which different things may be so.

    Most houses were built before 1900, and some in 1950; 57% who are for it are not 57% who are against it.
    """
    rest = [each for each in pair.known.arguments if all(edit.slot != each.slot for edit in hard)]
    if any(_are_two_parts(each, pair.said.argument(each.slot)) for each in rest):
        return True
    one, two = (_subject_of(made) for made in (pair.known, pair.said))
    if one is None or two is None or one.slot != two.slot or all(edit.slot == one.slot for edit in hard):
        return False
    mine, yours = one.phrases[0], two.phrases[0]
    parts = _quantifier(mine), _quantifier(yours)
    counted = mine.value is not None and yours.value is not None and mine.value.low == yours.value.low
    return not counted and all(each in _PARTS for each in parts) and set(parts) != {"most"}


def _are_two_parts(known: Argument, said: Argument | None) -> bool:
    """Tell whether the same is told of most and of a few: rejected by most of them, accepted by a few."""
    phrases = [each.phrases[0] for each in (known, said) if each is not None]
    quantifiers = {each.quantifier for each in phrases}
    told = "most" in quantifiers and not quantifiers.isdisjoint(PARTIAL)
    return told and all(each.value is None for each in phrases)


#: Quantifiers of a part of a whole.
_PARTS = PARTIAL | {"most", "half"}


def _subject_of(made: Proposition) -> Argument | None:
    """Return the argument of which a proposition tells: its subject, what is done to it, or a key of its frame."""
    slots = keys(made) if made.frame else ("subj", "obj")
    return next((each for slot in slots if (each := made.argument(slot)) is not None), None)


def _quantifiers(pair: Pair) -> tuple[str, str]:
    """Return by what the subjects of what is stated and of what is denied are quantified."""
    stated, denied = (pair.said, pair.known) if pair.known.negated else (pair.known, pair.said)
    found = []
    for made in (stated, denied):
        subject = _subject_of(made)
        found.append(_quantifier(subject.phrases[0]) if subject is not None else "")
    return found[0], found[1]


def _quantifier(phrase: Phrase) -> str:
    """Return the quantifier of a phrase; a share of a whole is a part of it."""
    return phrase.quantifier or ("part" if phrase.whole is not None or _is_share(phrase) else "")


def _is_share(phrase: Phrase) -> bool:
    value = phrase.value
    return value is not None and is_share(value)


def may_both_hold_of_some(pair: Pair) -> bool:
    """Tell whether what one side states of a part, and the other denies of one, may both be so."""
    stated, denied = _quantifiers(pair)
    if _may_be_none(pair.said if pair.known.negated else pair.known):
        return True  # fewer than half of them may be none
    if denied in _MORE:
        return stated not in ("all", "most")  # most of them are not, and a fifth are
    return stated in _PARTS and denied in PARTIAL  # most of them are, and some are not


def _may_be_none(stated: Proposition) -> bool:
    """Tell whether something is told of less than a share of a whole, which may be nothing of it."""
    subject = _subject_of(stated)
    value = subject.phrases[0].value if subject is not None and _is_share(subject.phrases[0]) else None
    return value is not None and not value.low and value.high is not None


#: Quantifiers of which a denial leaves no more than the smaller part.
_MORE = frozenset({"most", "half"})
