"""What a statement denies of one and a claim tells of another: who did not win it then may have won it another year."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.pairs import Pair
from factcheck.inference.terms import DONE_ONCE, GIVEN_OUT, MADE, ONCE
from factcheck.language.wordnet import entry
from factcheck.logic.words import word_relation

#: Kinds of edit by which another one is named, and verbs of what is done once and for all.
_NAMED, _ONCE = frozenset({"name", "word"}), ONCE | MADE | DONE_ONCE
#: The verb of who got a prize, and of where somebody went.
_GO = "go"


def may_be_another_time(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether a claim names another one for a time that a statement leaves out, or for where something went.

    Args:
        pair: a claim's proposition and a statement's, which denies.
        hard: the edits that exclude.
    """
    if not any(edit.kind in _NAMED for edit in hard) or pair.known.verb in _ONCE:
        return False
    then = any(edit.kind == "dropped" and edit.slot in TIME_SLOTS for edit in pair.edits)
    return then or (pair.known.verb == _GO and not _is_given_out(pair))


def _is_given_out(pair: Pair) -> bool:
    """Tell whether what went to somebody is a prize, a title or the like, which one alone gets."""
    first = min(pair.known.arguments, key=lambda each: each.start).phrases[0]
    noun = first.head.split()[-1]
    known = "n" in entry(noun).senses
    return known and any(word_relation(noun, each, "n").relation.entails for each in GIVEN_OUT)
