"""What the kinds of difference are called and which of them are alike."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Difference, Value
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.words import DEFINITE

#: Kinds of difference that lie in the words, not in a value or in who holds a role.
WORD_KINDS = frozenset(("polarity", "opposite", "direction"))
VALUE_KINDS = frozenset(
    "number ordinal money percent date duration quantity multiple score rating version time".split()
)
#: Kinds of values that say which one of several is meant, not how much there is of it.
NAMING_KINDS = frozenset({"ordinal", "version"})
#: Kinds of values that say how much.
MEASURE_KINDS = VALUE_KINDS - NAMING_KINDS - {"date"}
#: Kinds of values that may be shared out: 3 in Paris and 5 in Oslo.
AMOUNT_KINDS = frozenset("number money percent quantity duration".split())
#: Slots that say when.
TIME_SLOTS = frozenset({"time", "time-by", "time-from", "since", "until"})
#: Slots of where, which may stand for each other.
PLACES = frozenset({"in", "at", "on", "place"})
#: Slots of who does what to whom, and of what something is.
CORE = frozenset({"subj", "obj", "attr"})
#: Slots of the version in which something is so.
VERSION_SLOTS = frozenset({"in", "with", "since", "from", "product", "version"})
#: Kinds of proposition that only name what is spoken of.
BY_THE_WAY = frozenset({"title", "with", "implied", "presupposed", "named"})


def is_role(kind: str) -> bool:
    """Tell whether a kind of difference is the role that two holders are named for."""
    return kind not in WORD_KINDS and kind not in VALUE_KINDS


def time_values(made: Proposition) -> Iterator[Value]:
    """Yield the values that say when what a proposition tells is so.

    Args:
        made: the proposition.
    """
    for argument in made.arguments:
        for phrase in argument.phrases if argument.slot in TIME_SLOTS else ():
            if phrase.value is not None:
                yield phrase.value


def is_day(value: Value | None) -> bool:
    """Tell whether a value is a day, not a month, a year or a spell."""
    return value is not None and value.kind == "date" and value.low is not None and value.low == value.high


def is_known_thing(phrase: Phrase) -> bool:
    """Tell whether a phrase names one thing, or some that were told of: "the cabins", "Acme's bridge"."""
    return phrase.kind == "name" or phrase.determiner in DEFINITE or bool(phrase.named("poss"))


def turned(point: Difference) -> Difference:
    """Return a difference as the other side sees it."""
    return Difference(point.kind, point.reference, point.said, point.reference_span, point.said_span)


def is_timed(made: Proposition) -> bool:
    """Tell whether a proposition says when."""
    return any(each.slot in TIME_SLOTS for each in made.arguments)
