"""What shows in two claims, told in whatever words, that they speak of two things of one kind.

One of them is of what comes on top ("every additional user"), of another office ("the deputy head", "the sports editor"
beside "the editor"), of another member of a row ("category C", "phase 2"), or of the other end of what lasts ("check-in
opens 30 hours before", "the counter closes 45 minutes before").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from factcheck.auditing.aspects.table import ENDS, PEOPLE
from factcheck.auditing.series import are_of_a_series
from factcheck.auditing.tables import ON_TOP, OTHER_OFFICES
from factcheck.inference.wording.units import Unit, units
from factcheck.language.modifiers import LIGHT_MODIFIERS
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern

#: What tells which member of a row is meant: "category A"; a letter with a stop is that of a name.
_LETTER = pattern(r"\b([^\W\d_]{3,}) ([A-HJ-Z])\b(?!\.)")
#: Before a thing of which there are more: "a second member", "every additional user".
_ONE_MORE = pattern(r"\b(?:an?|any|each|every|per|of|for)\s+$")
_ARTICLE = pattern(r"\b(?:an?|the|each|every|any)\s+$")
_ORDINAL, _SECOND, _FOR = "ordinal", "second", "for"
_NOMINAL = frozenset({"n", "a"})
#: What tells which end it is: of what begins, of what ends.
_BEGINS, _STOPS = (ENDS[name] for name in ("opening hour", "closing hour"))


def are_two_things(first: str, second: str) -> bool:
    """Tell whether two claims speak of two members of a row, of two offices, of two ends, or one of what is on top.

    Args:
        first: the one.
        second: the other.
    """
    if are_of_a_series(first, second) or _are_lettered(first, second):
        return True
    amounts = bool(_told(first).kinds & _told(second).kinds)
    if amounts and (is_on_top(first, second) or are_two_ends(first, second)):
        return True
    return are_two_offices(first, second)


def is_on_top(first: str, second: str) -> bool:
    """Tell whether one of two claims alone tells of what comes on top, or of some: "a second child", "for students".

    Args:
        first: the one.
        second: the other.
    """
    one, two = _told(first), _told(second)
    if one.on_top != two.on_top:
        return True
    return any(mine.groups and mine.groups.isdisjoint(yours.words) for mine, yours in ((one, two), (two, one)))


def are_two_ends(first: str, second: str) -> bool:
    """Tell whether one claim says when something begins, and the other one when it ends.

    Args:
        first: the one.
        second: the other.
    """
    return {_told(first).end, _told(second).end} == {_OPENING, _CLOSING}


def are_two_offices(first: str, second: str) -> bool:
    """Tell whether one claim says of an office of the other one that it is another one: "deputy head", "sports editor".

    Args:
        first: the one.
        second: the other.
    """
    one, two = _told(first), _told(second)
    return any(
        noun in other.before and not other.before[noun] and _are_another(noun, words - other.words)
        for mine, other in ((one, two), (two, one))
        for noun, words in mine.before.items()
    )


def _are_another(noun: str, words: frozenset[str]) -> bool:
    """Tell whether words before a noun make another thing of it, or say which of several persons is meant."""
    if not OTHER_OFFICES.isdisjoint(words):
        return True
    return field_of(noun) == PERSON and not words <= LIGHT_MODIFIERS


def _are_lettered(first: str, second: str) -> bool:
    mine, yours = _letters(first), _letters(second)
    return any(mine[each].isdisjoint(yours[each]) for each in mine.keys() & yours.keys())


def _letters(text: str) -> Mapping[str, set[str]]:
    """Return the words behind which a letter tells which of a row is meant, with their letters."""
    found: dict[str, set[str]] = {}
    for each in _LETTER.finditer(text):
        found.setdefault(each[1].lower().removesuffix("s"), set()).add(each[2])
    return found


#: Which end of what lasts a claim tells of.
_OPENING, _CLOSING, _NO_END = "opening", "closing", ""


class _Told(NamedTuple):
    """What a claim shows of which thing it is of.

    Attributes:
        words: its words.
        before: its nouns, each with the words right before it in any place.
        on_top: whether it tells of what comes on top of something.
        groups: the people for whom it tells it.
        end: which end of what lasts it tells of.
        kinds: the kinds of its values.
    """

    words: frozenset[str]
    before: Mapping[str, frozenset[str]]
    on_top: bool
    groups: frozenset[str]
    end: str
    kinds: frozenset[str]


@lru_cache(maxsize=4096)
def _told(text: str) -> _Told:
    found = units(text)
    before: dict[str, frozenset[str]] = {}
    for at, unit in enumerate(found):
        if unit.pos == "n":
            before[unit.key] = before.get(unit.key, frozenset()) | frozenset(_qualities(found, at))
    words = frozenset(each.key for each in found)
    verbs = {each.key for each in found if each.pos == "v"}
    begins, stops = not _BEGINS.isdisjoint(verbs), not _STOPS.isdisjoint(verbs)
    end = _NO_END if begins == stops else _OPENING if begins else _CLOSING
    on_top = any(_adds(found, at, text) for at in range(len(found)))
    kinds = frozenset(each.value.kind for each in found if each.value is not None)
    return _Told(words, before, on_top, frozenset(_groups(found)), end, kinds)


def _groups(found: tuple[Unit, ...]) -> Iterator[str]:
    """Yield the people for whom something is told: "for students"; not all who come."""
    for at, unit in enumerate(found):
        noun = next((each for each in found[at + 1 :] if each.pos not in ("a", "v")), None)
        some = noun is not None and noun.pos == "n" and noun.key not in PEOPLE
        if noun is not None and some and unit.key == _FOR and field_of(noun.key) == PERSON:
            yield noun.key


def _qualities(found: tuple[Unit, ...], at: int) -> Iterator[str]:
    """Yield the words that stand before a noun in one phrase with it."""
    while at and found[at].start - found[at - 1].end == 1:
        at -= 1
        if found[at].pos not in _NOMINAL and found[at].key not in OTHER_OFFICES:
            return
        yield found[at].key


def _adds(found: tuple[Unit, ...], at: int, text: str) -> bool:
    """Tell whether a word says that what stands behind it comes on top of another one, or is for some alone."""
    unit = found[at]
    behind = found[at + 1 : at + 2]
    if not behind or behind[0].pos not in _NOMINAL or behind[0].start - unit.end > 1:
        return False
    before = text[: unit.start].lower()
    if unit.key == _SECOND or (unit.value is not None and unit.value.kind == _ORDINAL and unit.value.low != 1):
        return bool(_ONE_MORE.search(before))
    if unit.tag.startswith("V") and not _ARTICLE.search(before):
        return False  # "the firm reduced emissions"
    return text[unit.start : unit.end].lower() in ON_TOP
