"""What is said to be only here is said to be elsewhere, too.

Found::

    - The orchid grows only on Tor.
    - The orchid grows on Rom.

    - Fishing is permitted only in the river.
    - Fishing is permitted in Lake Vit.

    - The orchid grows only on Tor.
    - The orchid is also found on Rom.

    - Puffins breed only on the west cliff.
    - Puffins also breed on the north cliff.

    entities: [{id: holm, name: Holm}, {id: varby, name: Varby}]
    claims:
      - {statement: The bread is sold only in Holm.}
      - {statement: The bread is sold in Varby.}

Silent::

    - The orchid grows only on Tor.
    - The lily grows on Rom.

    - The orchid grows only on Tor.
    - The orchid grows on Tor.

    - The orchid grows only on Tor.
    - The orchid grew on Rom until 1950.

    entities: [{id: norden, name: Norden}, {id: holm, name: Holm, part_of: norden}]
    claims:
      - {statement: The bread is sold only in Norden.}
      - {statement: The bread is sold in Holm.}

    - The orchid grows only on Tor.
    - The orchid is shown on Rom.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, identity, one, subject_of
from factcheck.auditing.findings import doubtful, finding
from factcheck.auditing.tables import ALIKE_VERBS, PLACE_SLOTS
from factcheck.model import Finding, Level
from factcheck.syntax.records import Argument, Phrase

ID = "only-elsewhere"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of them, or leave out “only”"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each place beside the only one."""
    limited: dict[tuple[str, str], list[tuple[Fact, Phrase]]] = {}
    for fact in context.facts:
        place = _place(fact)
        if place is not None and place.focus == "only":
            limited.setdefault(_key(fact), []).append((fact, place.phrases[0]))
    for fact in context.facts if limited else ():
        place = _place(fact)
        if place is None or place.focus == "only":
            continue
        for known, here in limited.get(_key(fact), ()):
            there = place.phrases[0]
            if known.claim is fact.claim or known.plain.tense != fact.plain.tense or known.dates != fact.dates:
                continue
            if not _apart(context, here, there):
                continue
            message = f"only “{_said(known, here)}”, and “{_said(fact, there)}”"
            if here.kind == there.kind == "name":
                yield finding(ID, LEVEL, message, (known.claim, fact.claim), _ADVICE)
            else:
                doubt = "one place may be inside the other"
                yield doubtful(ID, message, doubt, (known.claim, fact.claim), _ADVICE)


#: Kinds of modifier that tell one place of a kind from another.
_TELLING = ("noun", "adj")


def _key(fact: Fact) -> tuple[str, str]:
    subject = subject_of(fact.plain)
    return ALIKE_VERBS.get(fact.plain.predicate, fact.plain.predicate), identity(subject) if subject is not None else ""


def _place(fact: Fact) -> Argument | None:
    """Return the only place that a fact names, if its subject is named as well."""
    places = [each for each in fact.plain.arguments if each.slot in PLACE_SLOTS]
    if len(places) != 1 or one(places[0]) is None or subject_of(fact.plain) is None:
        return None
    return places[0] if places[0].phrases[0].kind in ("name", "noun") else None


def _apart(context: Context, one_side: Phrase, other: Phrase) -> bool:
    if identity(one_side) == identity(other) or (one_side.head == other.head and not _named_apart(one_side, other)):
        return False
    return not context.places.touch(one_side.entity, other.entity)


def _named_apart(one_side: Phrase, other: Phrase) -> bool:
    """Tell whether two places of one kind have names of their own: "Ekeby island", "Norra island"."""
    named = [frozenset(each.word for each in phrase.modifiers if each.kind in _TELLING) for phrase in (one_side, other)]
    return bool(named[0] and named[1]) and named[0].isdisjoint(named[1])


def _said(fact: Fact, phrase: Phrase) -> str:
    return fact.claim.statement[phrase.start : phrase.end]
