"""What a sentence is cut into."""

from __future__ import annotations

from factcheck.model import Value
from factcheck.model.rows import NamedTuple

#: Tag of a value.
VALUE = "VAL"


class Token(NamedTuple):
    """One word, punctuation mark or value.

    Attributes:
        text: as written.
        key: lower case, without accents, straight apostrophes.
        tag: Penn tag, or ``VAL``.
        lemma: dictionary form; the key of names and marks.
        start: offset of the first character.
        end: offset behind the last.
        value: the value, of those that are one.
    """

    text: str
    key: str
    tag: str
    lemma: str
    start: int
    end: int
    value: Value | None = None

    @property
    def is_name(self) -> bool:
        """Whether it is written as a name."""
        return self.tag in ("NNP", "NNPS")
