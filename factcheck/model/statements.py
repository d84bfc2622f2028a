"""What is checked: a sentence of a document or of the command line."""

from __future__ import annotations

from datetime import date

from factcheck.model.places import Location, Piece, Span
from factcheck.model.record import record
from factcheck.model.rows import NamedTuple


class Reference(NamedTuple):
    """Words of a sentence that take up what its text named before.

    Attributes:
        span: the words: "it", "the museum", "its".
        name: what they are taken for, as it stands inside a sentence; empty where that is open.
        line: where that was named last, 1-based, 0 for nowhere.
        owner: whether it possesses something: "its", not "it".
        rivals: what else may be meant.
        sure: whether what is known of it shows that it is of that kind.
        bridged: whether the words are not said of it but may belong to it: "the oldest clock" in a text on a museum.
        instead: what the text is about, where the words are taken for something that has no name.
        another: the word by which the text told that this is another one of its kind: "Oslo", of "the museum in Oslo".
    """

    span: Span
    name: str
    line: int = 0
    owner: bool = False
    rivals: tuple[str, ...] = ()
    sure: bool = True
    bridged: bool = False
    instead: str = ""
    another: str = ""


@record
class Statement:
    """One sentence of a document or of the command line.

    Attributes:
        text: its words, white space made single.
        location: where it stands in its document.
        references: what it takes up from before, in order.
        as_of: the day on which its document was written, by which "last year" and what is valid are understood.
        end: the place behind its last character.
        pieces: where its words stand in the text of its document, as the parser of that tells.
        paragraph: number of its block of text in the document, from 0.
        level: of a heading, 1 for the highest; 0 for what is none.
        about: the names that its document mentions, in small letters.
        before: its label, the headings above it and the sentences right before it, as one text.
    """

    text: str
    location: Location | None = None
    references: tuple[Reference, ...] = ()
    as_of: date | None = None
    end: Location | None = None
    pieces: tuple[Piece, ...] = ()
    paragraph: int = 0
    level: int = 0
    about: tuple[str, ...] = ()
    before: str = ""
