"""What a sentence says of something: that it may be, is needed, is enough, or simply is; and whether that is denied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from factcheck.inference.cases.terms import (
    ALLOWING,
    FORBIDDING,
    INSUFFICIENT,
    LARGE,
    OBLIGING,
    POSSIBLE,
    SMALL,
    SUFFICIENT,
)
from factcheck.language.records import Token
from factcheck.language.tokens import tokens
from factcheck.model import Span
from factcheck.model.rows import NamedTuple
from factcheck.values import find

#: Words for a lot and for little.
_SIZES = LARGE | SMALL

#: What may be said of something.
PASS, NEED, ENOUGH, PLAIN = "pass", "need", "enough", "plain"
#: Tenses of rules, and of what is said of a case.
RULING = ("present", "", "future")


class Stance(NamedTuple):
    """What a sentence says of something.

    Attributes:
        kind: ``pass``, ``need``, ``enough`` or ``plain``.
        denied: whether it says that it is not so.
        side: of ``enough``, on which side of a limit something would fail by its measure: ``above``, ``below``, or
            nothing.
        words: where the words stand that say so.
    """

    kind: str
    denied: bool
    side: str
    words: tuple[Span, ...]


_NOT = frozenset({"not", "n't", "n’t", "never", "no", "nobody", "none"})
_HAVE_TO = "have to"


@lru_cache(maxsize=4096)
def stance(text: str, start: int, end: int) -> Stance | None:
    """Return what a part of a sentence says of something, or None where it says it twice over.

    Args:
        text: the sentence.
        start: offset of the first character of the part.
        end: offset behind its last.
    """
    found = [each for each in tokens(text, tuple(find(text))) if start <= each.start and each.end <= end]
    words = list(_words(found))
    denials = [each for key, each in words if key in _NOT or each.text.lower() == "cannot"]
    denied = len(denials) % 2 == 1
    enough = _enough(words, denied)
    if enough is not None:
        return enough._replace(words=(*enough.words, *map(_at, denials)))
    possible, obliging, allowing, forbidding = (
        [each for key, each in words if key in group] for group in (POSSIBLE, OBLIGING, ALLOWING, FORBIDDING)
    )
    used = tuple([_at(each) for each in (*denials, *possible, *obliging, *allowing, *forbidding)])
    if forbidding:
        return None if possible or denials or allowing else Stance(PASS, True, "", used)
    if allowing or possible:
        return Stance(PASS, denied, "", used)
    if obliging:
        banned = denied and any(each.key in ("must", "should", "shall") for each in obliging)
        return Stance(PASS if banned else NEED, denied, "", used)
    return Stance(PLAIN, denied, "", used)


def _words(found: Sequence[Token]) -> Iterator[tuple[str, Token]]:
    """Yield tokens with their dictionary forms, verbs with a particle and "have to" as one."""
    skip = False
    for at, token in enumerate(found):
        if skip:
            skip = False
            continue
        behind = found[at + 1] if at + 1 < len(found) else None
        both = f"{token.lemma} {behind.key}" if behind is not None else ""
        joined = both in FORBIDDING or both == _HAVE_TO
        skip = joined
        if token.value is None:
            width = token._replace(end=behind.end) if joined and behind is not None else token
            yield (both if joined else token.key if token.lemma not in _KNOWN else token.lemma), width


_KNOWN = POSSIBLE | OBLIGING | ALLOWING | FORBIDDING | SUFFICIENT | INSUFFICIENT | _SIZES


def _at(token: Token) -> Span:
    return Span(token.start, token.end)


def _enough(words: Sequence[tuple[str, Token]], denied: bool) -> Stance | None:
    """Read "too long", "long enough" and "is sufficient"."""
    for at, (key, token) in enumerate(words):
        before, behind = words[at - 1] if at else None, words[at + 1] if at + 1 < len(words) else None
        if key == "too" and behind is not None and behind[0] in _SIZES:
            side = "above" if behind[0] in LARGE else "below"
            return Stance(ENOUGH, not denied, side, (_at(token), _at(behind[1])))
        if key in SUFFICIENT:
            quality = before if before is not None and before[0] in _SIZES else None
            used = (_at(token), _at(quality[1])) if quality is not None else (_at(token),)
            side = "" if quality is None else "above" if quality[0] in SMALL else "below"
            return Stance(ENOUGH, denied, side, used)
        if key in INSUFFICIENT:
            return Stance(ENOUGH, not denied, "", (_at(token),))
    return None
