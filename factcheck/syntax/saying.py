"""Who says something, and nouns and verbs by which it is told that it is only said."""

from __future__ import annotations

from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Phrase

#: Speakers whose words are hearsay, which say nothing of what is so.
RUMOURS = frozenset(
    {"some", "somebody", "someone", "many", "others", "people", "few", "several", "rumour", "rumor", "legend", "they"}
)
#: What is counted or measured, so that its results are facts and nobody's words.
POLLS = frozenset({"poll", "survey", "census", "study", "count", "vote", "ballot", "measurement"})


class Sayer(NamedTuple):
    """Who says something.

    Attributes:
        speaker: the head of the phrase that names them.
        hearsay: whether it is a rumour, a denial, a doubt or a hope, which tells nothing of what is so.
        saying: offsets of the words that say so.
    """

    speaker: str
    hearsay: bool
    saying: tuple[tuple[int, int], ...] = ()


#: What nobody stands for.
HEARSAY = Sayer("", hearsay=True)
#: Who said it, and the index behind the words that tell.
FoundSayer = tuple[Sayer, int] | None


def span_of(speaker: Phrase) -> tuple[tuple[int, int], ...]:
    """Return the offsets of a speaker whom the head alone names: of "the accident board" it does not."""
    return ((speaker.start, speaker.end),) if not speaker.modifiers else ()
