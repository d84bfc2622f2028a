"""What the readers of values have in common: what they are given, and what they return."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.values import tables
from factcheck.values.lexer import Token, lex


class Sentence(NamedTuple):
    """A text as readers see it."""

    text: str
    tokens: list[Token]
    as_of: date | None
    scored: bool  # whether it tells the result of a game

    @classmethod
    def of(cls, text: str, as_of: date | None) -> Sentence:
        """Cut a text into tokens."""
        tokens = lex(text)
        return cls(text, tokens, as_of, any(token.key in tables.SCORE_WORDS for token in tokens))


class Hit(NamedTuple):
    """What stands in the text up to ``tokens[after]``: a value, or None for what is passed over ("a 3:1 majority").

    ``used`` tells whether its tokens are taken, so that no comparison word of the next value is among them.
    """

    value: Value | None
    after: int
    used: bool = True


class Reader(Protocol):
    """One kind of value."""

    def __call__(self, sentence: Sentence, at: int, free: int) -> Hit | None:
        """Read the value that starts at ``tokens[at]``.

        Args:
            sentence: the text.
            at: where to start.
            free: the index of the first token that no value before has taken.

        Returns:
            The hit, or None if no value of the kind starts there.
        """
