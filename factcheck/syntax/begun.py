"""What began or ended, told apart from what it was about: "work began on the dam" and "work on the dam began"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.predicates import with_modifier
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import GOING_ON, TAKEN_BY_NOUNS


def with_its_object(made: Proposition) -> Proposition:
    """Return "work began on the dam" as "work on the dam began", any other proposition as it is.

    Args:
        made: a proposition as written.
    """
    subject = made.argument("subj") or made.argument("obj")
    if made.verb not in GOING_ON or subject is None or len(subject.phrases) != 1 or subject.phrases[0].modifiers:
        return made
    noun = subject.phrases[0]
    about = next((each for each in made.arguments if (noun.head, each.slot) in TAKEN_BY_NOUNS), None)
    if about is None or len(about.phrases) != 1 or about.phrases[0].value is not None:
        return made
    told = with_modifier(subject, about)
    return replace(
        made, arguments=tuple([told if each is subject else each for each in made.arguments if each is not about])
    )
