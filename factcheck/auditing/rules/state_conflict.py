"""One claim says that something is so, and another one that it is no longer so, in other words.

Compared are states that a frame tells: to run on a system and to drop the support for it, to be a member and to leave;
and what a thing has, is without, or lets one use.

Found::

    - Version 5.0 drops support for Windows 8 and requires Python 3.11.
    - Version 5.0 runs on Windows 8.

    - Version 5.0 no longer supports Windows 8.
    - Version 5.0 is available for Windows 8.

    - There is no lift in the house.
    - Guests can take the lift in the house.

Silent::

    - There is no goods lift in the house.
    - Guests can take the lift in the house.

    - Version 5.0 drops support for Windows 8.
    - Version 4.2 runs on Windows 8.

    - Version 5.0 drops support for Windows 8.
    - Version 5.0 runs on Windows 11.

    - Version 5.0 drops support for Windows 8.
    - Version 5.0 does not run on Windows 8.

    - Version 5.0 drops support for Windows 8.
    - If it is patched, version 5.0 runs on Windows 8.

    - The board dropped the support for Windows 8 in 2012.
    - Version 5.0 runs on Windows 8.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, dates_of, full_identity, is_stated, one, told_of
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.auditing.properties import STATES
from factcheck.auditing.states import states_told
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.language.frames import frame
from factcheck.model import Finding, Level
from factcheck.syntax.records import Proposition

ID = "state-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct one of them, or say since when it is so"
_DOUBT = "one of the two may tell of another time"
_LEAVES = frozenset(("can", "may"))
_NOW = frozenset(("present", "perfect"))
_MOST = 20


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that is so, and is so no longer."""
    states: dict[bool, defaultdict[tuple[str, ...], list[Fact]]] = {True: defaultdict(list), False: defaultdict(list)}
    for fact in _facts(context):
        seen: set[tuple[bool, tuple[str, ...]]] = set()
        for way in fact.ways:
            for holds, key in (*_states(way), *states_told(way)):
                if (holds, key) not in seen:
                    seen.add((holds, key))
                    states[holds][key].append(fact)
    told: set[tuple[str, str]] = set()
    for key, ended in states[False].items():
        for first, second in product(ended[:_MOST], states[True].get(key, ())[:_MOST]):
            pair = (first.claim.id, second.claim.id)
            if pair[0] != pair[1] and pair not in told:
                told.add(pair)
                label = _label(key)
                found = doubtful(ID, f"not so, and so ({label})", _DOUBT, (first.claim, second.claim), _ADVICE)
                whose = told_of(first if key[0] in STATES else second)
                yield side_by_side(found, f"{whose}, {label}", ("not so", "so"))


def _label(key: tuple[str, ...]) -> str:
    """Return what is so or not in words: "has lift", "membership"."""
    return f"{key[0]} {key[1]}" if key[0] in STATES else key[0].rpartition(":")[2].replace("_", " ")


def _facts(context: Context) -> Iterator[Fact]:
    """Yield what the claims that stand state or deny of now."""
    for claim in context.claims:
        for ways in context.told(claim.statement) if is_open(claim, context.today) else ():
            modal = "" if ways[0].modal in _LEAVES and not ways[0].negated else ways[0].modal
            if ways[0].tense in _NOW and is_stated(replace(ways[0], negated=False, modal=modal)):
                yield Fact(claim, ways, tuple(dates_of(ways[0])))


def _states(way: Proposition) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """Yield whether a state holds, with its frame and those whom it is of as a key."""
    if not way.frame or way.phase not in ("hold", "end") or way.outcome or (way.negated and way.phase == "end"):
        return
    known = frame(way.frame.rpartition(":")[2])
    roles = [each for each in way.arguments if each.slot not in TIME_SLOTS]
    fillers = [(each.slot, found) for each in roles if (found := one(each)) is not None and not each.focus]
    if len(fillers) != len(roles) or len(fillers) < 2 or not set(known.key) <= {slot for slot, _ in fillers}:
        return
    if any(phrase.kind == "pronoun" or phrase.quantifier for _, phrase in fillers):
        return
    key = (way.frame, *sorted(f"{slot} {full_identity(phrase)}" for slot, phrase in fillers))
    yield (way.phase == "hold") != way.negated, key
