"""Results of games: "3–2"; two are equal only if both halves are."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Value
from factcheck.values import tables
from factcheck.values.lexer import DASHES
from factcheck.values.reader import Hit, Sentence


def read(sentence: Sentence, at: int, free: int) -> Hit | None:
    """Read the result of a game, where the text tells of one."""
    tokens = sentence.tokens
    if not sentence.scored and (not at or tokens[at - 1].key not in tables.SCORE_LEADS):
        return None
    if at + 2 >= len(tokens) or tokens[at + 1].text not in DASHES or (tokens[at].space is False and at > 0):
        return None
    one, two = tokens[at].number, tokens[at + 2].number
    if one is None or two is None or tokens[at + 1].space != tokens[at + 2].space:
        return None
    bare = at + 3 >= len(tokens) or tokens[at + 3].kind != "word" or tokens[at + 3].key in tables.SCORE_FOLLOWERS
    if max(one, two) >= _HIGHEST_SCORE or int(one) != one or int(two) != two or not bare:
        return None
    number = one * _HIGHEST_SCORE + two
    value = Value("score", number, number, None, tokens[at].start, tokens[at + 2].end, step=Decimal(1))
    return Hit(value, at + 3)


_HIGHEST_SCORE = 1000
