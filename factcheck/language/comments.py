"""Adverbs by which a writer comments on a sentence, with a "not" that denies nothing else: "Not surprisingly, ..."."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.records import Token

_NOT, _ADVERB = "not", "RB"
#: Marks that part a comment from its sentence.
_MARKS = frozenset({",", "(", ")", "–", "—", ";"})


def with_comments_joined(found: Sequence[Token]) -> tuple[Token, ...]:
    """Return tokens, a denied adverb that stands by itself as one: it says nothing of whether the rest is so.

    Args:
        found: the tokens of a sentence.
    """
    if not any(each.key == _NOT for each in found):
        return tuple(found)
    kept: list[Token] = []
    for at, token in enumerate(found):
        if at and _is_comment(found, at - 1):
            before = kept.pop()
            kept.append(token._replace(text=f"{before.text} {token.text}", start=before.start))
        else:
            kept.append(token)
    return tuple(kept)


def _is_comment(found: Sequence[Token], at: int) -> bool:
    """Tell whether "not" opens what stands between two marks, of which an adverb is all the rest."""
    if found[at].key != _NOT or (at and found[at - 1].text not in _MARKS):
        return False
    behind = found[at + 1 : at + 3]
    return len(behind) > 1 and behind[0].tag == _ADVERB and behind[1].text in _MARKS
