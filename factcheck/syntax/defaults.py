"""What holds unless somebody changes it: "the default port is 8080" and "the port is 8080 by default"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition

_DEFAULT = "default"


def by_default(made: Proposition) -> Iterator[Proposition]:
    """Yield "the default port is 8080" as "the port is 8080 by default".

    Args:
        made: a proposition as written.
    """
    subject = made.argument("subj")
    if made.predicate != "be" or made.modal or subject is None or len(subject.phrases) != 1:
        return
    phrase = subject.phrases[0]
    word = next((each for each in phrase.modifiers if each.word == _DEFAULT and each.phrase is None), None)
    if word is None or phrase.kind != "noun" or made.argument("by") is not None:
        return
    plain = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not word]))
    how = Argument("by", (Phrase(_DEFAULT, "noun", word.start, word.end),))
    arguments = [replace(subject, phrases=(plain,)) if each is subject else each for each in made.arguments]
    yield replace(made, arguments=(*arguments, how))


def is_default(made: Proposition) -> bool:
    """Tell whether a proposition tells what something is by default."""
    how = made.argument("by")
    return made.predicate == "be" and how is not None and how.phrases[0].head == _DEFAULT and not made.modal
