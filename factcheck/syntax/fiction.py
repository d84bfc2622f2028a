"""What is told of a story and not of the world: "in the novel, the queen dies"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words_told import FICTION

#: The slot of the story, film or dream in which alone something is so.
IN_STORY = "in story"


def told_of_story(made: Proposition) -> Proposition:
    """Return a proposition that opens with a story, film or dream as one that is so in it alone.

    Args:
        made: the proposition.
    """
    opens = min((each.start for each in made.arguments), default=made.start)
    found = next((each for each in made.arguments if each.start == opens < made.start and _is_story(each)), None)
    if found is None:
        return made
    story = replace(found, slot=IN_STORY)
    return replace(made, arguments=tuple([story if each is found else each for each in made.arguments]))


def _is_story(argument: Argument) -> bool:
    phrase = argument.phrases[0]
    return argument.slot == "in" and phrase.kind == "noun" and phrase.head in FICTION
