"""What the claims beside a claim name: "The board has nine members", which names nothing, is about that as well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from factcheck.inference.shelf import at_hand
from factcheck.inference.wording.units import units
from factcheck.language.wordnet import entry
from factcheck.match.base import Base
from factcheck.model import Claim
from factcheck.model.rows import NamedTuple

#: A file of the base tells of what so many of its claims, and such a share of them, name.
_NAMED, _SHARE = 3, 0.12
#: What a file tells of besides its main thing is named in such a share of the claims that name that, at most.
_BEHIND = 0.8
#: Larger files tell of many things.
_LARGEST_FILE = 400


#: A text that does not name what a file tells of, but so many other names of it, tells of the same.
_OTHERS = 2


class Names(NamedTuple):
    """Names in the claims of one file, in small letters.

    Attributes:
        often: of what the file tells of.
        all: every name.
        main: of the one thing of which it tells far more than of any other, or nothing.
        written: those of what the file tells of, as they are written, the most frequent first.
    """

    often: frozenset[str] = frozenset()
    all: frozenset[str] = frozenset()
    main: str = ""
    written: tuple[str, ...] = ()


def names_around(claim: Claim, base: Base) -> Names:
    """Return the names in the claims of the file in which a claim stands; of none, if the file is large."""
    return _names(base, claim.location.file) if claim.location is not None else Names()


def is_told_of(claim: Claim, base: Base, about: tuple[str, ...]) -> bool:
    """Tell whether a text mentions something that a claim, or one beside it, names.

    Args:
        claim: a claim.
        base: the base in which it stands.
        about: the names that the text mentions, in small letters.
    """
    around = names_around(claim, base)
    if any(_is_same(one, two) for one in around.often or _named(claim) for two in about):
        return True
    others = {one for one in around.all if not _is_known(one) and any(_is_same(one, two) for two in about)}
    return len(others) >= _OTHERS


def is_known(name: str, around: Names) -> bool:
    """Tell whether some claim of a file has a word of a name.

    Args:
        name: the name, in small letters.
        around: the names in the claims of the file.
    """
    return not around.all or any(not set(name.split()).isdisjoint(each.split()) for each in around.all)


def is_foreign(claim: Claim, base: Base, about: tuple[str, ...]) -> bool:
    """Tell whether a claim stands among claims on something of which a text does not speak, nor of what it names.

    A text that names nothing but what these claims name, as a page of prices does, may be on the same thing; and a name
    that is a common word, "Enterprise", may be that of many things.
    """
    around = names_around(claim, base)
    if not about or not around.often or is_told_of(claim, base, about):
        return False
    own = {each for each in _named(claim) if not _is_known(each)}
    if any(_is_same(one, two) for one in own for two in about):
        return False
    names = [each for each in about if not any(one.endswith(f" {each}") for one in about)]  # "plan", of the same
    return not all(any(_is_part_of(one, two) for one in around.all) for two in names)


def _is_part_of(name: str, called: str) -> bool:
    """Tell whether a name of a base stands in what a text calls something: "Starter", in "the Starter plan"."""
    return f" {name} " in f" {called} "


def _is_same(one: str, two: str) -> bool:
    """Tell whether two names may be of one thing: one is the other, or ends it, or begins it and is no common word."""
    short, long = sorted((one, two), key=len)
    if f" {long}".endswith(f" {short}"):
        return True
    return f" {short} " in f" {long} " and not _is_known(short)


def _is_known(name: str) -> bool:
    """Tell whether many texts have a name, or a noun as a name: Monday, France, Trust."""
    return "n" in entry(name.replace(" ", "_")).senses


def _named(claim: Claim) -> set[str]:
    return {unit.key for unit in units(claim.statement) if unit.pos == "name"}


def claims_on_few_things(base: Base, file: str) -> list[Claim]:
    """Return the claims of a file of a base, or none of a large one, which tells of many things."""
    if base.store.count_in_file("claim", file) > _LARGEST_FILE:
        return []  # unread: a question costs no more for a large base than for a small one
    return [each for each in base.store.in_file(file) if isinstance(each, Claim)]


@lru_cache(maxsize=256)
def _names(base: Base, file: str) -> Names:
    claims = claims_on_few_things(base, file)
    if not claims:
        return Names()
    with at_hand(base.sentences):
        named = Counter(key for each in claims for key in _named(each))
        written = {key: text for each in claims for key, text in _as_written(each)}
    least = max(_NAMED, len(claims) * _SHARE)
    often = frozenset(key for key, count in named.items() if count >= least)
    (first, most), (_, next_) = [*named.most_common(2), ("", 0), ("", 0)][:2]
    main = first if first in often and next_ <= most * _BEHIND else ""
    return Names(often, frozenset(named), main, tuple([written[key] for key, _ in named.most_common(len(often))]))


def _as_written(claim: Claim) -> Iterator[tuple[str, str]]:
    for unit in units(claim.statement):
        if unit.pos == "name":
            yield unit.key, claim.statement[unit.start : unit.end]
