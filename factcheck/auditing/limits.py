"""The most and the least that there may be of something, and the first version that will do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.auditing.counts import is_valued, kind_of, number_of
from factcheck.auditing.entries import Entry, entry_of, is_told, limited
from factcheck.auditing.facts import Fact, full_identity
from factcheck.auditing.fillers import Place, fillers
from factcheck.auditing.properties import ANYBODY, NEWER
from factcheck.auditing.tables import (
    ALLOWING,
    LEAST,
)
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model import Value
from factcheck.syntax.records import Argument, Phrase, Proposition

_ANYWHERE = {"subj", "obj", "as", "on", "at", "with", "attr", "in", "for", "of"}
#: Where it stands what has so much of something at most, and who may have it.
_LIMITED = ("subj", "obj", "on", "with", "per", "in", "for")
_LIMITING = ("to", "of", "on", "for", "in", "per")
_BY_ANYBODY = frozenset(("subj", "with"))
_AGED = "aged"
_MAY = frozenset(("can", "may"))
_HAVING = frozenset(("have", "need", "contain", "be", "require", "include", "use", "create", "add", "take"))
_MARKS = (*sorted(NEWER), "at least")
#: "Android 10 or later", "at least Android 12".
_FROM_VERSION = re.compile(
    rf"(?P<name>[A-Za-z]\w+) (?P<version>\d+(?:\.\d+)*) (?:and|or) (?:{'|'.join(sorted(NEWER))})\b"
    r"|\bat least (?P<other>[A-Za-z]\w+) (?P<floor>\d+(?:\.\d+)*)\b"
)


def at_most(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many of something a thing takes at most: "can control up to eight radiators"."""
    if way.frame or not is_valued(way):
        return
    if way.negated:
        yield from _too_much(fact, way)
        return
    yield from _limited_to(fact, way)
    for argument in way.arguments:
        for thing in argument.phrases if len(argument.phrases) == 1 else ():
            if not _is_most(way, argument, thing):
                continue
            for slot, holder in fillers(way, Place(_LIMITED)):
                if slot != argument.slot and is_told(holder) and thing.kind == "noun" and thing.value is not None:
                    high = thing.value.high
                    point = replace(thing.value, low=high, low_open=False, high_open=False, bound="")
                    name, taken = f"most {kind_of(thing)}", {slot, argument.slot, *_by_anybody(way), "attr"}
                    yield entry_of(fact, way, name, full_identity(limited(holder)), (thing,), taken)._replace(
                        value=point
                    )


def _by_anybody(way: Proposition) -> set[str]:
    """Return the slots of whoever does it: what "users" may have, and not "exports as HTML"."""
    return {
        slot
        for slot in _BY_ANYBODY
        if all(each.head in ANYBODY or field_of(each.head) == PERSON for _, each in fillers(way, Place((slot,))))
    }


def _limited_to(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield the most of something that a thing takes, told of what is counted: "requests to the API are limited to"."""
    for _, most in fillers(way, Place(("obj",))) if way.predicate == "limit to" else ():
        for _, thing in fillers(way, Place(("subj",))) if most.value is not None and most.kind == "value" else ():
            high = most.value.high if most.value is not None and most.value.kind == "number" else None
            holders = [each for each in thing.modifiers if each.kind in _LIMITING and each.phrase is not None]
            if high is None or len(holders) != 1 or holders[0].phrase is None or not thing.plural:
                continue
            rest = tuple(each for each in thing.modifiers if each is not holders[0])
            name = f"most {kind_of(replace(thing, modifiers=rest))}"
            value = Value("number", high, high, None, most.start, most.end)
            holder = full_identity(holders[0].phrase)
            yield entry_of(fact, way, name, holder, (most,), {"subj", "obj"})._replace(value=value)


def _is_most(way: Proposition, argument: Argument, thing: Phrase) -> bool:
    """Tell whether a number is the most that there may be: "up to eight", "allows eight"."""
    value = thing.value
    if value is None or value.kind != "number" or value.high is None:
        return False
    allowed = way.predicate in ALLOWING or (way.modal in _MAY and way.predicate in _HAVING)
    return value.low is None or (allowed and argument.slot == "obj" and value.low == value.high)


def _too_much(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how much of a thing there may be, where more cannot be used: "files larger than 25 MB cannot be sent"."""
    for slot, thing in fillers(way, Place(("obj", "subj"))) if way.modal in _MAY else ():
        for _, bound in fillers(way, Place((slot,), inner=frozenset((_AGED,)))):
            value = bound.value
            if value is not None and value.kind == "quantity":
                rest = tuple(each for each in thing.modifiers if each.kind != _AGED)
                point = replace(value, high=value.low, low_open=False, high_open=False, bound="")
                holder = full_identity(replace(thing, modifiers=rest))
                yield entry_of(fact, way, "most", holder, (bound,), {slot, *_BY_ANYBODY})._replace(value=point)


def at_least(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many of something a thing must have: "need at least eight characters", "a minimum length of"."""
    if way.frame or way.negated or not is_valued(way):
        return
    for _, number in fillers(way, Place(("attr",))) if way.predicate == "be" else ():
        for _, told in fillers(way, Place(("subj",), LEAST)):
            things = [each.phrase for each in told.modifiers if each.kind in ("of", "for") and each.phrase is not None]
            if number.kind == "noun" and number_of(number) is not None and len(things) == 1:
                name = f"least {kind_of(number)}"
                yield entry_of(fact, way, name, full_identity(things[0]), (number,), {"subj", "attr"})
    for slot, thing in fillers(way, Place(("obj", "attr"))) if way.predicate in _HAVING else ():
        value = thing.value
        if value is None or value.kind != "number" or value.low is None or value.high is not None:
            continue
        for other, holder in fillers(way, Place(("subj",))) if thing.kind == "noun" and value.bound != "over" else ():
            if is_told(holder):
                point = replace(value, high=value.low, low_open=False, high_open=False, bound="")
                name, taken = f"least {kind_of(thing)}", {slot, other, "attr"}
                yield entry_of(fact, way, name, full_identity(limited(holder)), (thing,), taken)._replace(value=point)


def versions(fact: Fact) -> Iterator[Entry]:
    """Yield the first version of something that a thing runs on, or needs."""
    text = fact.claim.statement
    if not any(word in text for word in _MARKS):
        return
    for found in _FROM_VERSION.finditer(text):
        name = (found["name"] or found["other"]).casefold()
        low = Decimal(_decimal(found["version"] or found["floor"]))
        value = Value("version", low, low, None, found.start(), found.end())
        for _, holder in fillers(fact.plain, Place(("subj", "as", "obj"))):
            if is_told(holder) and not full_identity(limited(holder)).startswith(name):
                filler = Phrase(name, "value", found.start(), found.end(), value=value)
                yield entry_of(
                    fact, fact.plain, f"version of {name}", full_identity(limited(holder)), (filler,), _ANYWHERE
                )
                return


def _decimal(version: str) -> str:
    """Return a version as a number with six digits for each part behind the first."""
    first, *rest = version.split(".")
    return f"{first}.{''.join(part.zfill(6) for part in rest)}" if rest else first
