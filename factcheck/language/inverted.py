"""Find the verb of a condition that "should" opens: "Should the vote fail, the chairman will resign"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Tags of what a subject ends with, and those that the tagger gives a plain verb where it expects none.
_SUBJECT_ENDS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_MISTAKEN = frozenset({"NN", "JJ", "VBP", "NNP"})
#: Tags of what goes on behind a noun that the verb is no part of.
_GOING_ON = frozenset({"NN", "NNS", "POS", "HYPH"})


def with_verb_of_condition(found: list[Token]) -> None:
    """Tag as a verb the word that must be it before the first comma of a sentence that opens with "should".

    Args:
        found: the tokens of a sentence; changed in place.
    """
    if not found or found[0].key != "should" or found[-1].text == "?":
        return
    end = next((at for at, each in enumerate(found) if each.text == ","), 0)
    if any(each.tag == "VB" for each in found[1:end]):
        return
    for at in range(end - 1, 1, -1):
        token, behind = found[at], found[at + 1]
        fits = token.tag in _MISTAKEN and behind.tag not in _GOING_ON and "v" in entry(token.key).senses
        if fits and found[at - 1].tag in _SUBJECT_ENDS:
            found[at] = token._replace(tag="VB", lemma=token.key)
            return
