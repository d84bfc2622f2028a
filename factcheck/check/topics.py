"""What a text is about: the things that its sections are called after, or else the first that it names."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.document.phrases import PLAIN_TITLES
from factcheck.syntax.referents import Referent, person


class Topic(NamedTuple):
    """What a sentence is about that does not say it.

    Attributes:
        referent: the thing.
        sure: whether no heading stands between that names something else.
    """

    referent: Referent
    sure: bool


class Section(NamedTuple):
    """A heading under which a sentence stands.

    Attributes:
        level: 1 for the highest.
        named: the things that it names.
        plain: whether it only tells what kind of text follows: "Overview".
    """

    level: int
    named: tuple[Referent, ...]
    plain: bool


def below(sections: list[Section], level: int, text: str, named: tuple[Referent, ...]) -> list[Section]:
    """Return the sections in which the text behind a heading stands.

    Args:
        sections: those in which the heading stands or which it ends.
        level: of the heading.
        text: the heading.
        named: what it names.
    """
    plain = "-".join(text.casefold().rstrip(":").split()) in PLAIN_TITLES
    return [*(each for each in sections if each.level < level), Section(level, named, plain)]


def topic_of(sections: list[Section], referents: list[Referent]) -> Topic | None:
    """Return what or whom a sentence is about, by its sections and by what the text spoke of so far.

    Args:
        sections: those in which the sentence stands, the highest first.
        referents: all that the text spoke of.
    """
    sure = True
    for each in reversed(sections):
        things = [one for one in each.named if person(one) is not True]
        if things:
            return Topic(things[0], sure and len(things) == 1)
        sure = sure and (each.plain or each.level == 1)
    somebody = next((each.named[0] for each in sections if each.named), None)
    if somebody is not None:  # "Viktor Salnik: a life"
        return Topic(somebody, sure and len(sections) == 1)
    named = [each for each in referents if each.named and person(each) is not True]
    told = [each for each in named if any(seen.part in _SPOKEN_OF for seen in each.seen)] or named
    return Topic(told[0], sure and len(named) == 1) if told else None


#: Parts of a sentence that it may be about; "there are few places in Kesby" is not about Kesby.
_SPOKEN_OF = frozenset({"subj", "heading", "obj", "inner"})
