"""What a sentence says at a glance: whether it is worth holding against another one, which costs a hundred times more.

The comparison itself finds two sentences to bear on each other only where, in some proposition that both may tell,
everything that one of them says of (but for when) has something in the other that it may be the same as, or another
than. So much can be seen from heads, names and values alone.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.auditing.blocking import LIGHT
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.orders.terms import COMPARING
from factcheck.inference.pairs import may_meet
from factcheck.inference.sight import sight
from factcheck.inference.wording.copies import copied
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase, Proposition, Readings

#: Slots of which a difference does not make it another event.
_BESIDE = TIME_SLOTS | {"purpose"}
#: Slots of "is" that change places: "the mayor is Ann Miller".
_SIDES = frozenset({"subj", "attr"})
#: The kind of proposition that is told by the way: "the miller Ann Lee".
_TITLE = "title"
#: Kinds of phrase that are looked up in the lexicon, with their part of speech.
_POS = {"noun": "n", "adjective": "a"}
#: The first letters of a word, which it keeps in nearly all of its forms; how much two sentences worded alike
#: share, whose words are compared one by one.
_BEGINNING = re.compile(r"\b[^\W_]{1,3}")
_ALIKE = 0.4
#: Which is the larger is told of two, in other words as well: "is heavier than", "weighs less than".
_BOTH = 2
#: With so much and so many words in common they are compared at any rate.
_MUCH, _MANY = 0.55, 6


class _Filler(NamedTuple):
    """What fills a slot, as far as a glance tells: the words of its heads, and what else it may be compared by."""

    words: frozenset[str]
    heads: tuple[tuple[str, str], ...]
    named: bool
    valued: bool
    anything: bool


class _Told(NamedTuple):
    """One way to tell a proposition: its fillers by slot, all their words, and those that tell of what it is."""

    way: Proposition
    fillers: tuple[tuple[str, _Filler], ...]
    words: frozenset[str]
    heads: frozenset[str]


class Glance:
    """What a sentence says at a glance."""

    def __init__(self, text: str, readings: Readings) -> None:
        """Take a sentence, each proposition with its ways to be told."""
        self._text = text
        self._told = [_told(way) for ways in readings for way in ways]
        self._beginnings = frozenset(_BEGINNING.findall(text.casefold()))
        seen = sight(text)
        self._named, self._orders = seen.words, not COMPARING.isdisjoint(seen.keys)

    def meets(self, other: Glance) -> bool:
        """Tell whether one of two sentences may say something of the other."""
        if any(_bear(one, two) for one in self._told for two in other._told if one.way.frame == two.way.frame):
            return True
        if self._orders and other._orders and len(self._named & other._named) >= _BOTH:
            return True
        shared = len(self._beginnings & other._beginnings)
        shorter = min(len(self._beginnings), len(other._beginnings))
        if shared >= max(_MANY, _MUCH * shorter):
            return True
        alike = shared >= _ALIKE * shorter
        return alike and bool(copied(self._text, other._text) or copied(other._text, self._text))


def _told(way: Proposition) -> _Told:
    told = [each for each in way.arguments if each.slot not in _BESIDE]
    fillers = tuple((each.slot, _filler(each)) for each in told)
    words = frozenset[str]().union(*(each.words for _, each in fillers))
    # of "is" and "has" alone it tells little that both speak of some city beside what they are about
    light = not way.frame and way.predicate in LIGHT
    heads = frozenset(phrase.head for each in told for phrase in each.phrases) if light else words
    return _Told(way, fillers, words, heads)


def _filler(argument: Argument) -> _Filler:
    words: set[str] = set()
    heads: set[tuple[str, str]] = set()
    named = valued = anything = False
    for phrase in argument.phrases:
        for each in (phrase, phrase.whole):
            if each is not None:
                words.update(_words(each))
                if each.kind in _POS:
                    heads.add((each.head, _POS[each.kind]))
                named = named or each.kind == "name"
                valued = valued or each.value is not None
                anything = anything or each.kind not in ("noun", "name", "adjective", "value")
    return _Filler(frozenset(words), tuple(heads), named, valued, anything)


def _words(phrase: Phrase) -> set[str]:
    """Return the words of a head and of what narrows it, names inside it word by word."""
    found = set(phrase.head.split())
    for modifier in phrase.modifiers:
        found.update(modifier.word.split())
        if modifier.phrase is not None:
            found |= _words(modifier.phrase)
    return found


def _bear(one: _Told, two: _Told) -> bool:
    """Tell whether two propositions with one frame may bear on each other, whichever is the claim."""
    if one.heads.isdisjoint(two.heads) or not (may_meet(one.way, two.way) or may_meet(two.way, one.way)):
        return False
    if one.way.negated or two.way.negated:  # a denial holds of less, and of more
        return True
    return _answers(one, two) or _answers(two, one)


def _answers(said: _Told, known: _Told) -> bool:
    """Tell whether all that one proposition says may be in the other, or one thing of it told otherwise there.

    A title that both give to somebody by the way can only be told otherwise.
    """
    apart = [(slot, filler) for slot, filler in said.fillers if filler.words.isdisjoint(known.words)]
    if not apart:
        return _TITLE not in (said.way.kind, known.way.kind) or not said.words <= known.words
    slot, filler = apart[0]
    fitting = (other for there, other in known.fillers if there == slot or {there, slot} <= _SIDES)
    return len(apart) == 1 and any(_compares(filler, other) for other in fitting)


def _compares(said: _Filler, known: _Filler) -> bool:
    """Tell whether two fillers of one slot may mean the same, or exclude each other."""
    if said.anything or known.anything or (said.named and known.named) or (said.valued and known.valued):
        return True
    return any(one[1] == two[1] and _related(one[0], two[0], one[1]) for one in said.heads for two in known.heads)


@lru_cache(maxsize=65536)
def _related(one: str, other: str, pos: str) -> bool:
    return any(
        word_relation(known, said, pos).relation is not Relation.INDEPENDENCE
        for known, said in ((one, other), (other, one))
    )
