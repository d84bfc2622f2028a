"""What holds of all of a kind does not hold of some of them, as another claim says.

Found::

    - All rooms have a balcony.
    - Two of the rooms have no balcony.

    - All films are shown with subtitles.
    - Some of the films are shown without subtitles.

    - Every member is elected.
    - Three of the members are not elected.

    - All engines run on diesel.
    - Two engines do not run on diesel.

Silent::

    - All rooms have a balcony.
    - Two of the rooms have no bath.

    - All rooms have a balcony.
    - Two of the halls have no balcony.

    - Most rooms have a balcony.
    - Two of the rooms have no balcony.

    - All rooms have a balcony.
    - Two of the rooms have a balcony.

    - Not all rooms have a balcony.
    - Two of the rooms have a balcony.

    - All rooms on the first floor have a balcony.
    - Two of the rooms have no balcony.

    - All rooms have a balcony.
    - Two of the rooms had no balcony until 1990.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import exact, is_stated, one
from factcheck.auditing.findings import finding
from factcheck.model import Claim, Finding, Level
from factcheck.syntax.records import Phrase, Proposition

ID = "all-and-some"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of them, or say which are excepted"
#: Quantifiers of a part of a kind.
_SOME = frozenset(("some", "few", "part", "several"))
_MOST = 20


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each rule with what another claim excepts from it."""
    rules: defaultdict[tuple[str, ...], list[tuple[Claim, bool]]] = defaultdict(list)
    parts: defaultdict[tuple[str, ...], list[tuple[Claim, bool]]] = defaultdict(list)
    for claim in context.claims:
        if is_open(claim, context.today):
            for ways in context.told(claim.statement):
                for extent, key, positive in _told(ways[0]):
                    (rules if extent == "all" else parts)[key].append((claim, positive))
    for key, stated in rules.items():
        for rule, positive in stated[:_MOST]:
            for part, other in parts.get(key, ())[:_MOST]:
                if part is not rule and positive != other:
                    yield finding(ID, LEVEL, "of all, and not of some", (rule, part), _ADVICE)


def _told(way: Proposition) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Yield whether all or some are spoken of, what is said of them as a key, and whether it holds."""
    subject = way.argument("subj") or way.argument("obj")
    phrase = one(subject)
    if subject is None or phrase is None or phrase.kind != "noun" or way.modal or way.condition or way.speaker:
        return
    if not is_stated(way) and not way.negated:
        return
    extent = _extent(phrase)
    if not extent or way.adverbs or way.tense == "past" or any(each.value is None for each in phrase.modifiers):
        return
    if extent == "all" and way.negated:
        return  # "not all"
    positive = not way.negated
    told = []
    for each in way.arguments:
        if each is subject:
            continue
        if len(each.phrases) != 1 or each.focus or each.negated:
            return
        if each.slot == "without":
            positive = not positive
        slot = "with" if each.slot == "without" else each.slot
        told.append(f"{slot} {each.phrases[0].head}")
    yield extent, (way.predicate, phrase.head, *sorted(told)), positive


def _extent(phrase: Phrase) -> str:
    if phrase.quantifier in ("all", "every"):
        return "all"
    counted = exact(phrase.value, "number") is not None and phrase.plural
    return "some" if phrase.quantifier in _SOME or counted else ""
