"""Values that are verbs: "sales doubled", "has nearly tripled"; before a noun they stay values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma

if TYPE_CHECKING:
    from factcheck.language.records import Token

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
#: Tags of what such a verb may stand behind: its subject, or what ends it.
_SUBJECTS = _NOUNS | {"PRP", "VAL", "WDT", "CC", ","}


def with_multiplied(found: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with factors that tell what happened as verbs.

    Args:
        found: the tokens as tagged.
    """
    made: list[Token] = []
    for at, token in enumerate(found):
        tag = _tag(token, found, at)
        made += _parted(token, tag) if tag else [token]
    return made


def _tag(token: Token, found: list[Token], at: int) -> str:
    """Return the tag of a factor as a verb, or nothing where it is none."""
    if token.value is None or token.value.kind != "multiple" or not token.key.endswith("ed") or not at:
        return ""
    follower = found[at + 1] if at + 1 < len(found) else None
    before = at - 1
    while before > 0 and found[before].tag in ("RB", "RBR"):
        before -= 1
    if follower is not None and follower.tag in ("NN", "NNS", "JJ"):
        return ""
    if found[before].lemma in ("have", "be"):
        return "VBN"
    opens = before == 0 and at == 1 and found[0].tag in ("RB", "JJ", "VB")  # "Turnover doubled"
    return "VBD" if found[before].tag in _SUBJECTS or opens else ""


def _parted(token: Token, tag: str) -> list[Token]:
    """Return the words of a factor, the last as a verb: "nearly doubled"."""
    made: list[Token] = []
    start = token.start
    for word in token.text.split():
        start = token.start + token.text.index(word, start - token.start)
        key = word.lower()
        made.append(
            token._replace(text=word, key=key, tag="RB", lemma=key, start=start, end=start + len(word), value=None)
        )
        start += len(word)
    made[-1] = made[-1]._replace(tag=tag, lemma=lemma(made[-1].key, "v"))
    return made
