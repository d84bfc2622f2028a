"""A claim that says the same as a statement but for a word that a rank, a share or a comparison hangs on.

Who is the only female member need not be the only one, and who was the first to do it alone need not be the first.
"""

from __future__ import annotations

from factcheck.inference.terms import OF_A_SHARE, RANKED_BY
from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry
from factcheck.patterns import pattern
from factcheck.syntax.words import OBSERVED

_TOKEN = pattern(r"[^\W_]+(?:['’-][^\W_]+)*|[%,;:()]")
_ENDING = "est"
#: What only says that it was measured, at any time: "the lowest temperature ever recorded".
_EVER = frozenset({"ever", "yet"})
_ALL, _OF = "all", "of"
#: Words behind which one more is told.
_JOINTS = frozenset({"and", "or"})
#: So many words a rank may stand before the word that it hangs on, and so many may be put in there or behind.
_NEAR, _LONGEST = 3, 3


def leaves_rank(statement: str, claim: str) -> bool:
    """Tell whether a statement leaves out of a claim no more than what its rank, share or comparison hangs on.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    said, known = (_TOKEN.findall(text.lower()) for text in (statement, claim))
    more = len(known) - len(said)
    if not 0 < more <= _LONGEST:
        return False
    start = next((at for at, (one, two) in enumerate(zip(said, known, strict=False)) if one != two), len(said))
    left = known[start : start + more]
    if (
        said[:start] + said[start:] != known[:start] + known[start + more :]
        or not all(map(str.isalpha, left))
        or left[0] in _JOINTS
        or left == [_OF]
        or all(word in _EVER or lemma(word, "v") in OBSERVED for word in left)
    ):
        return False
    ranks = [at for at, word in enumerate(said[:start]) if word in RANKED_BY or _is_superlative(word)]
    if start == len(said):  # "the first to do it alone"; "most schools closed in May" are most schools
        return said[-1] == _ALL or any(said[at] not in OF_A_SHARE and said[at + 1 : at + 2] != ["than"] for at in ranks)
    return bool(ranks) and start - ranks[-1] <= _NEAR


def _is_superlative(word: str) -> bool:
    """Tell whether a word ranks: "lowest", not "forest"."""
    return word.endswith(_ENDING) and lemma(word, "a") != word and "n" not in entry(word).senses
