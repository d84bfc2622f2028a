"""Look words and frames up in the compiled file."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.sorted_file import package_file
from factcheck.model.rows import NamedTuple

_FILE = "frames/frames.tsv"
#: In place of what more a word says than its frame: that it says less.
WIDE = "*"


class Entry(NamedTuple):
    """One word of a frame.

    Attributes:
        frame: the frame's name.
        slots: slot of the word -> role of the frame.
        outcome: which of outcomes that exclude each other, or nothing.
        phase: begin, hold, end or nothing.
        fixed: roles that the word itself fills.
        required: slots that must be filled, marked by "!" in the data.
        through: slots whose filler stands behind a noun, marked by "~".
        narrow: what more than the frame it says, so that not everything of the frame is it, or nothing.
        modal: the modal that it stands behind, which then says no more.
        denies: whether it says that it is not so.
        lasting: whether it names somebody by what is over: the author of a book wrote it.
    """

    frame: str
    slots: dict[str, str]
    outcome: str
    phase: str
    fixed: dict[str, str]
    required: frozenset[str] = frozenset()
    through: frozenset[str] = frozenset()
    narrow: str = ""
    modal: str = ""
    denies: bool = False
    lasting: bool = False


class Frame(NamedTuple):
    """A frame.

    Attributes:
        kind: ``event`` or ``attribute``.
        key: roles by which two reports are about one event.
        once: whether it happens at most once to its key.
        single: roles that hold one filler.
        types: role -> type of value or noun that it takes.
        through: role -> nouns that may stand between it and its filler.
        anyone: role -> fillers that say nothing: who pays for a ticket is whoever buys one.
    """

    kind: str
    key: tuple[str, ...]
    once: bool
    single: tuple[str, ...]
    types: dict[str, str]
    through: dict[str, frozenset[str]]
    anyone: dict[str, frozenset[str]]


@lru_cache(maxsize=16384)
def entries(kind: str, words: str) -> tuple[Entry, ...]:
    """Return the frames that a word or phrase may tell.

    Args:
        kind: ``v`` verb, ``lv`` verb with noun, ``n`` noun, ``a`` adjective.
        words: dictionary form.
    """
    return tuple(map(_entry, package_file(_FILE).line(f"{kind}:{words}") or ()))


@lru_cache(maxsize=16384)
def has_longer(kinds: tuple[str, ...], words: str) -> bool:
    """Tell whether any frame is told by a phrase that begins with a word or phrase and goes on.

    Args:
        kinds: as of ``entries``, any of them.
        words: dictionary form.
    """
    return any(package_file(_FILE).has_longer(f"{kind}:{words} ") for kind in kinds)


def _entry(told: str) -> Entry:
    name, slots, outcome, phase, fixed, narrow, modal, denies, lasting = told.split("|")
    roles = _pairs(slots)
    required, through = (frozenset(slot for slot, role in roles.items() if mark in role) for mark in "!~")
    by_word = {role: each.replace("_", " ") for role, each in _pairs(fixed).items()}
    by_slot = {slot: role.rstrip("!~") for slot, role in roles.items()}
    return Entry(name, by_slot, outcome, phase, by_word, required, through, narrow, modal, bool(denies), bool(lasting))


def _pairs(told: str) -> dict[str, str]:
    return {slot: role for slot, _, role in (each.partition("=") for each in told.split())}


@lru_cache(maxsize=4096)
def frame(name: str) -> Frame:
    """Return a frame by its name; the beginning or end of an event ("end:voyage") is like the event."""
    line = package_file(_FILE).line("@" + name.rsplit(":", maxsplit=1)[-1]) or ()
    kind, key, once, single, types, through, anyone = (*line, *[""] * 7)[:7]
    return Frame(
        kind, tuple(key.split()), bool(once), tuple(single.split()), _pairs(types), _nouns(through), _nouns(anyone)
    )


def _nouns(told: str) -> dict[str, frozenset[str]]:
    return {role: frozenset(nouns.replace("_", " ").split(",")) for role, nouns in _pairs(told).items()}


@lru_cache(maxsize=16384)
def are_apart(one: str, two: str, kind: str = "v") -> bool:
    """Tell whether two words have frames and none in common, but as its beginning and its going on.

    Sign and ratify are no synonyms, nor are hire and employ.
    """
    mine, yours = ({each.frame: each.phase for each in entries(kind, word)} for word in (one, two))
    common = mine.keys() & yours.keys()
    begun = all({mine[each], yours[each]} == {"begin", "hold"} for each in common)
    return bool(mine) and bool(yours) and begun
