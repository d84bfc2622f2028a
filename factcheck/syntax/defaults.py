"""What holds unless somebody changes it: "the default port is 8080" and "the port is 8080 by default"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition

_DEFAULT = "default"


def by_default(made: Proposition) -> Iterator[Proposition]:
    """Yield "the default port is 8080", "is set to 8080 by default" and "defaults to it" as "is 8080 by default".

    Args:
        made: a proposition as written.
    """
    if made.modal or made.tense not in ("present", ""):
        return
    if made.predicate == "be":
        yield from _named(made)
        yield from _of_setting(made)
    subject, value = made.argument("subj"), made.argument("to")
    if value is None or len(value.phrases) != 1 or made.negated:
        return
    rest = [each for each in made.arguments if each is not value and each is not subject]
    if made.verb == _DEFAULT and subject is not None:
        yield _told(made, subject, value, rest)
    thing, how = made.argument("obj"), made.argument("by")
    if made.verb == "set" and subject is None and thing is not None and how is not None and _is_default(how):
        rest = [each for each in rest if each is not thing and each is not how]
        yield _told(made, replace(thing, slot="subj"), value, rest)


def _is_default(how: Argument) -> bool:
    return how.phrases[0].head == _DEFAULT


def _named(made: Proposition) -> Iterator[Proposition]:
    """Tell "the default port is 8080" and "8080 is the default port"."""
    subject, attribute = made.argument("subj"), made.argument("attr")
    if subject is None or attribute is None or len(subject.phrases) != 1 or made.argument("by") is not None:
        return
    for one, two in ((subject, attribute), (attribute, subject)):
        phrase = one.phrases[0]
        word = next((each for each in phrase.modifiers if each.word == _DEFAULT and each.phrase is None), None)
        if word is None or phrase.kind != "noun" or (one is attribute and two.phrases[0].kind != "value"):
            continue
        plain = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not word]))
        rest = [each for each in made.arguments if each is not subject and each is not attribute]
        yield _told(made, Argument("subj", (plain,)), two, rest)


def _of_setting(made: Proposition) -> Iterator[Proposition]:
    """Tell "the default for the port is 8080"."""
    subject, attribute = made.argument("subj"), made.argument("attr")
    if subject is None or attribute is None or len(subject.phrases) != 1 or made.argument("by") is not None:
        return
    phrase = subject.phrases[0]
    of = [each.phrase for each in phrase.modifiers if each.kind in _OF and each.phrase is not None]
    others = [each.word for each in phrase.modifiers if each.phrase is None]
    named = (phrase.head == _DEFAULT and not others) or (phrase.head in ("value", "setting") and others == [_DEFAULT])
    if named and len(of) == 1:
        rest = [each for each in made.arguments if each is not subject and each is not attribute]
        yield _told(made, Argument("subj", (of[0],)), attribute, rest)


_OF = frozenset({"of", "for", "poss"})


def _told(made: Proposition, thing: Argument, value: Argument, rest: list[Argument]) -> Proposition:
    how = Argument("by", (Phrase(_DEFAULT, "noun", made.start, made.end),))
    arguments = (replace(thing, slot="subj"), replace(value, slot="attr"), *rest, how)
    return replace(made, predicate="be", verb="be", arguments=arguments)


def is_default(made: Proposition) -> bool:
    """Tell whether a proposition tells what something is by default."""
    how = made.argument("by")
    return made.predicate == "be" and how is not None and how.phrases[0].head == _DEFAULT and not made.modal
