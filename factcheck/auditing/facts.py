"""What claims state, each thing by its slots: who or what it is of, which frame or verb tells it, when, how much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.terms import PLACE_NOUNS
from factcheck.language.frames import frame
from factcheck.language.wordnet import PERSON, entry, field_of
from factcheck.model import Claim, Value
from factcheck.model.record import record, replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.values import calendar

#: "had been": what was so then.
_HAD = re.compile(r"\bhad\s+(?:\w+\s+){0,2}\w+$", re.IGNORECASE)
#: Kinds of proposition that only name what is spoken of.
_BY_THE_WAY = frozenset({"title", "with"})
#: A river is called so, or by its name alone.
_RIVER = "river "
#: Kinds of modifier that do not tell one thing from another.
_IDLE = frozenset({"title", "rel", "app", "superlative", "ordinal"})
#: Fields of WordNet of nouns that say what a name is the name of: what is built, a text, a body of people, a person.
_CALLINGS = frozenset((6, 10, 14, PERSON))


@record
class Fact:
    """One thing that a claim states.

    Attributes:
        claim: where.
        ways: the proposition as written, then as told by frames.
        dates: those that say when.
    """

    claim: Claim
    ways: tuple[Proposition, ...]
    dates: tuple[Value, ...]

    @property
    def plain(self) -> Proposition:
        """The proposition as written."""
        return self.ways[0]

    @property
    def when(self) -> Value | None:
        """The date that it gives, if it gives one and no more."""
        return self.dates[0] if len(self.dates) == 1 else None

    @property
    def lasts(self) -> bool:
        """Whether it is told of now: "is", "has been"; not "had been"."""
        then = _HAD.search(self.claim.statement[: self.plain.end])
        return self.plain.tense in ("present", "perfect") and then is None

    def said(self, value: Value) -> str:
        """Return a value as written."""
        return self.claim.statement[value.start : value.end]


def is_stated(way: Proposition) -> bool:
    """Tell whether a proposition is stated as a fact: no denial, wish, plan, condition or words of somebody."""
    open_ended = way.modal or way.condition or way.tense == "future"
    return not (way.negated or open_ended or way.speaker or way.kind in _BY_THE_WAY)


def dates_of(way: Proposition) -> Iterator[Value]:
    """Yield the dates that say when; days without a year are none."""
    for argument in way.arguments:
        for phrase in argument.phrases if argument.slot in TIME_SLOTS and not argument.negated else ():
            value = phrase.value
            if value is not None and value.kind == "date" and value.unit != calendar.NO_YEAR:
                yield value


def days_of(value: Value | None) -> tuple[date, date] | None:
    """Return the first and the last day of a date with both ends."""
    if value is None or not isinstance(value.low, date) or not isinstance(value.high, date):
        return None
    return value.low, value.high


def bare(phrase: Phrase) -> Phrase:
    """Return a name without what only says what it is the name of: "the island of Tor", "the broadcaster RTA"."""
    if phrase.kind == "name" and phrase.head.startswith(_RIVER):
        return replace(phrase, head=phrase.head.removeprefix(_RIVER))
    unknown = phrase.kind == "noun" and not phrase.plural and not entry(phrase.head).senses  # "the broadcaster RTA"
    if (phrase.kind == "name" or unknown) and phrase.determiner == "the":
        called = any(each.kind == "noun" and field_of(each.word) in _CALLINGS for each in phrase.modifiers)
        rest = tuple([each for each in phrase.modifiers if each.kind not in ("noun", "adj")])
        return replace(phrase, modifiers=rest) if called else phrase
    if phrase.kind != "noun" or phrase.head not in PLACE_NOUNS or phrase.determiner != "the" or phrase.plural:
        return phrase
    named = [each.phrase for each in phrase.named("of") if each.phrase is not None and each.phrase.kind == "name"]
    return named[0] if len(named) == len(phrase.modifiers) == 1 else phrase


def identity(phrase: Phrase) -> str:
    """Return a phrase as a key: its head with what tells it from others of its kind ("plant (tampere)")."""
    phrase = bare(phrase)
    narrowed = sorted(
        {
            each.word
            for each in phrase.modifiers
            if each.kind == "number"
            or (each.kind not in _IDLE and each.value is None and (each.phrase is None or each.phrase.value is None))
        }
    )
    return f"{phrase.head} ({', '.join(narrowed)})" if narrowed else phrase.head


def full_identity(phrase: Phrase) -> str:
    """Return a phrase as a key with all that tells it from others, values and what its own modifiers say included."""
    phrase = bare(phrase)
    told = sorted(
        full_identity(each.phrase) if each.phrase is not None else _valued(each)
        for each in phrase.modifiers
        if each.kind not in _IDLE
    )
    own = "" if phrase.value is None else f" {phrase.value.low} {phrase.value.high} {phrase.value.unit}"
    return f"{phrase.head}{own} ({', '.join(told)})" if told else f"{phrase.head}{own}"


def _valued(modifier: Modifier) -> str:
    value = modifier.value
    if value is None:
        return modifier.word
    return f"{value.low} {value.unit}" if value.low == value.high else f"{value.low} {value.high} {value.unit}"


def one(argument: Argument | None) -> Phrase | None:
    """Return the filler of a slot that has one."""
    if argument is None or len(argument.phrases) != 1 or argument.negated:
        return None
    return argument.phrases[0]


def told_of(fact: Fact) -> str:
    """Return who or what a fact is of as written, of a passive what it is done to; nothing if that is several."""
    found = one(fact.plain.argument("subj") or fact.plain.argument("obj"))
    return fact.claim.statement[found.start : found.end] if found is not None else ""


def subject_of(way: Proposition) -> Phrase | None:
    """Return who or what a proposition is of: the key of its frame, or its subject, of a passive what it is done to."""
    if way.frame:
        return next((found for role in frame(way.frame).key if (found := one(way.argument(role))) is not None), None)
    return one(way.argument("subj") or way.argument("obj"))


def exact(value: Value | None, *kinds: str) -> Decimal | None:
    """Return a value of some kinds as a number if it is given without "about", "over" or a range."""
    if value is None or value.kind not in kinds or value.bound or value.approximate or value.low != value.high:
        return None
    return value.low if isinstance(value.low, Decimal) else None


def value_of(way: Proposition, *slots: str) -> Value | None:
    """Return the value in the first of some slots that has one."""
    for slot in slots:
        phrase = one(way.argument(slot))
        if phrase is not None and phrase.value is not None:
            return phrase.value
    return None
