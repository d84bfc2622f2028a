"""What a text is about: the things that its sections are called after, or else the first that it names."""

from __future__ import annotations

from factcheck.document.phrases import PLAIN_TITLES
from factcheck.model.rows import NamedTuple
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
    told = [each for each in named if any(seen.part != "aside" for seen in each.seen)]
    named = told or named  # "The light in Mill Lane" is about no lane
    if not named:
        return None
    most = max(named, key=_told)
    # "there are few places in Kesby": what a text goes on to tell of is what it is about
    about = most if _told(named[0]) == 0 and _told(most) >= _OFTEN else named[0]
    return Topic(about, sure and len(named) == 1)


#: So often a text tells of what it is about, at least, if it names something else first.
_OFTEN = 2


def _told(one: Referent) -> int:
    """Return how often a text told of something: as the subject of a sentence, or in a heading."""
    return sum(each.part in ("subj", "heading") for each in one.seen)
