"""Several words that are one adverb or joint: "in all", "to date", "for the first time"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.records import Token
from factcheck.syntax.coordination import ADDING
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.rates import read_frequency
from factcheck.syntax.records import Chunk, Found
from factcheck.syntax.words import ADVERBIALS, COMPOUND_PREPOSITIONS

#: Tags and words behind a phrase that is no adverb there: "in all cases", "at the time of the fire".
_GOING_ON = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "DT", "PRP$", "VAL", "CD", "HYPH", "VBN", "WDT", "WRB"}
)
_OPENED = frozenset({"of", "as", "when", "that", "than"})
#: How often, in one word.
_TIMES = frozenset({"once", "twice", "thrice"})
#: So many words at most make one adverb.
_LONGEST = 5


def read_adverbial(
    tokens: Sequence[Token], at: int, reader: Reader | None = None, before: Sequence[Chunk] = ()
) -> Found:
    """Read several words that are one adverb: "in all", "to date", "for the first time"."""
    if tokens[at].key not in _OPENERS:
        return None
    for length in range(_LONGEST, 1, -1):
        words = " ".join([each.key for each in tokens[at : at + length]])
        if words not in ADVERBIALS or at + length > len(tokens):
            continue
        follower = tokens[at + length] if at + length < len(tokens) else None
        when = (
            follower is not None and follower.tag == "WRB" and tokens[at + length - 1].tag != "NN"
        )  # "not at all when"
        often = (
            reader is not None and follower is not None and read_frequency(tokens, at + length, reader, list(before))
        )
        when = when or bool(often)  # "round the world twice"
        goes_on = follower is not None and not when and (follower.tag in _GOING_ON or follower.key in _OPENED)
        goes_on = goes_on and follower is not None and follower.key not in _TIMES  # "round the world twice"
        goes_on = goes_on or _joins_noun(tokens, at + length)  # "visitors on foot or bicycle pay"
        goes_on = goes_on or (follower is not None and f"{words} {follower.key}" in COMPOUND_PREPOSITIONS)
        if not goes_on:
            return Chunk("ADV", tokens[at].start, tokens[at + length - 1].end, word=ADVERBIALS[words]), at + length
    return None


def adverbials(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Return where several words are one adverb or joint: offsets of the first character and behind the last.

    Args:
        tokens: of the sentence.
    """
    held = [
        (tokens[at].start, tokens[at + len(joint) - 1].end)
        for joint in (_ADDING, IN_ORDER)
        for at, each in enumerate(tokens)
        if at and each.key == joint[0] and tuple([word.key for word in tokens[at : at + len(joint)]]) == joint
    ]
    found = [read_adverbial(tokens, at) for at, token in enumerate(tokens) if token.key in _OPENERS]
    return held + [(each[0].start, each[0].end) for each in found if each is not None and each[0] is not None]


_ADDING = tuple(ADDING.split())
#: How it may be told what something is done for.
IN_ORDER = ("in", "order", "to")


def _joins_noun(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "or" goes on with a noun that stands where the last word of a phrase does."""
    if at + 1 >= len(tokens) or tokens[at].key != "or":
        return False
    return tokens[at + 1].tag in ("NN", "NNS")


_OPENERS = frozenset(phrase.split()[0] for phrase in ADVERBIALS)
