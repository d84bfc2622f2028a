"""Numbers that are no values: those of names, and those that count nothing."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise, takewhile

from factcheck.language import tables
from factcheck.language.verbs import is_verb
from factcheck.language.words import Word
from factcheck.model import Value


def is_nothing(value: Value) -> bool:
    """Tell whether a count is "zero" or "0", which is read as "no"."""
    return value.kind == "number" and value.low == value.high == 0 and not value.bound and bool(value.noun)


def is_name_numeral(text: str, found: tuple[Word, ...], value: Value) -> bool:
    """Tell whether a number belongs to a name: "Windows 11", "Chapter 3", "65th Street", "Second World War".

    Two names with different numbers are two things, so that such a number is no value that could be wrong.
    """
    at = bisect_left(found, value.start, key=lambda word: word.start)
    if value.kind == "ordinal":
        after = bisect_left(found, value.end, key=lambda word: word.start)
        capital = at < len(found) and (found[at].capital or found[at].text[0].isdigit())
        gap = text[value.end : found[after].start] if after < len(found) else ""
        return capital and after < len(found) and found[after].capital and gap in (" ", "-") and not value.bound
    plain = value.kind in _NAMING and value.low == value.high and not value.bound and value.unit is None
    if (
        not plain
        or not at
        or not (text[value.start].isdigit() or value.kind == "version")
        or text[found[at - 1].end : value.start] not in _GAPS
    ):
        return False
    before = found[at - 1]
    if value.noun[:1] == ("time",):
        return False  # "rebuked the Courier 14 times"
    if before.key in tables.NUMBERED:
        return True
    if not before.capital or before.key in tables.NEVER_NUMBERED:
        return False
    # "In Germany 45 people died", "Sold 45 copies"
    leads = at < 2 or found[at - 2].key in tables.CASE_WORDS or before.initial
    return not (leads and value.noun and _counts(value, found, at))


_NAMING = frozenset(("number", "version"))
#: What may stand between a name and its number: "GTK+ 2", "No #5".
_GAPS = (" ", " #", "-", "+ ", "++")


def _counts(value: Value, found: tuple[Word, ...], at: int) -> bool:
    """Tell whether a plural stands among the words behind a number."""
    after = bisect_left(found, value.end, key=lambda word: word.start)
    behind = takewhile(lambda word: not is_verb(word), found[after : after + len(value.noun)])
    return any(
        word.key in tables.PLURALS or (word.key.endswith("s") and not word.key.endswith("ss")) for word in behind
    )


def with_shared_nouns(text: str, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """Return values, a bare count with the noun of the one before: "5 shops in Oslo, 3 in Rome".

    Of "214 of the 350 seats" the first has the noun of the second, which is the total and answers totals only.

    Args:
        text: the sentence.
        values: its values, in order.
    """
    found: list[Value] = []
    for value in _with_shared_units(text, values):
        before = found[-1] if found else None
        shares = before is not None and _shares_noun(text, before, value)
        if before is not None and _is_total(text, before, value):
            found[-1] = replace(before, noun=value.noun)
            found.append(replace(value, unit=TOTAL))
        else:
            found.append(replace(value, noun=before.noun) if before and shares else value)
    return tuple(found)


def _with_shared_units(text: str, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """Give both ends of "from 510 million kroner to 470 million", "from 22 to 9 million pounds" the same unit."""
    found = list(values)
    amounts = [at for at, value in enumerate(values) if value.kind != "date"]
    for one, two in pairwise(amounts):
        first, second = found[one], found[two]
        to = _leads(text, first, "from") and _leads(text, second, "to")
        if (to or _leads(text, second, "up from", "down from")) and _is_bare(text, second) and first.kind in _WITH_UNIT:
            found[two] = replace(second, kind=first.kind, unit=first.unit, factor=first.factor, noun=first.noun)
        elif to and text[first.end : second.start] == " to " and not first.noun and second.kind in _WITH_UNIT:
            same = first.kind == "number" and first.unit is None
            found[one] = replace(first, kind=second.kind, unit=second.unit, noun=second.noun) if same else first
    return tuple(found)


_WITH_UNIT = frozenset(("money", "percent"))


def _leads(text: str, value: Value, *leads: str) -> bool:
    """Tell whether one of some words stands right before a value."""
    return text[: value.start].rstrip().lower().endswith(tuple(f" {lead}" for lead in leads))


def _is_bare(text: str, value: Value) -> bool:
    """Tell whether a value is a number without unit and noun: nothing, or a preposition, stands behind it."""
    plain = value.kind == "number" and value.unit is None and not value.noun
    return plain and _FOLLOWER.match(text, value.end) is not None


#: The unit of a count of all, of which another count is a part.
TOTAL = "total"


def _is_total(text: str, part: Value, value: Value) -> bool:
    """Tell whether two counts are the part and the whole of "214 of the 350 seats"."""
    plain = part.kind == value.kind == "number" and part.unit is value.unit is None
    return (
        plain and not part.noun and bool(value.noun) and _PARTITIVE.fullmatch(text, part.end, value.start) is not None
    )


_PARTITIVE = re.compile(r" (?:out )?of (?:(?!and |or |but )[^\W\d][\w'’-]* ){0,3}")


def _shares_noun(text: str, first: Value, second: Value) -> bool:
    plain = first.kind == second.kind == "number" and first.unit == second.unit is None
    if not (plain and first.noun and not second.noun):
        return False
    follower = _FOLLOWER.match(text, second.end)
    return follower is not None and _JOINT.search(text, first.end, second.start) is not None


_JOINT = re.compile(rf",|\b(?:{'|'.join(sorted(tables.JOINTS))})\b", re.I)
#: A count without a noun of its own: nothing or a preposition stands behind it.
_FOLLOWER = re.compile(rf"\s*(?:$|[.,;)]|(?:{'|'.join(sorted(tables.PREPOSITIONS))})\b)")
