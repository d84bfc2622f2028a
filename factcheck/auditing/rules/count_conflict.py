"""One thing has two numbers of the same, told by different verbs.

Read is how many of what something has, keeps or is home to, how many live or work there, and how many sit on it. Where
the verb is the same, ``value-conflict`` reports it. What one verb counts the other need not, so that it is suspected.

Found::

    - The zoo keeps 4,300 animals.
    - The zoo is home to 6,100 animals.

    - The jury has five members.
    - Seven people sit on the jury.

    - There are 12 ships in the harbour.
    - The harbour holds 15 ships.

    - The school has 640 pupils and 48 teachers.
    - 710 pupils attend the school.

    - The school has 640 pupils and 48 teachers.
    - The school employs 39 teachers.

Silent::

    - The zoo keeps 4,300 animals.
    - The zoo is home to 4,300 animals.

    - The zoo keeps 4,300 animals.
    - The park is home to 6,100 animals.

    - The zoo keeps 4,300 animals.
    - The zoo is home to 310 species.

    - The zoo keeps more than 4,300 animals.
    - The zoo is home to 6,100 animals.

    - The zoo keeps 30 big animals.
    - The zoo is home to 6,100 animals.

    - The club has 300 members.
    - The club employs 20 people.

    - The zoo kept 4,300 animals in 1990.
    - The zoo is home to 6,100 animals.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, exact, identity, one
from factcheck.auditing.findings import doubtful
from factcheck.auditing.tables import DWELLING, HOLDING, PLACE_SLOTS, USING
from factcheck.model import Claim, Finding, Level
from factcheck.syntax.records import Phrase, Proposition

ID = "count-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct one of the numbers, or say what each of them counts"
_DOUBT = "they may not count the same"
_MOST = 40
#: Who sits on a body is a member of it.
_SITTING = frozenset(("sit", "serve"))
_PERSON, _MEMBER = "person", "member"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing with two numbers."""
    counts: defaultdict[tuple[str, str], list[tuple[Claim, Decimal]]] = defaultdict(list)
    for fact in context.facts:
        if fact.plain.tense == "present" and not fact.dates and not fact.plain.adverbs:
            for holder, thing in _counted(fact.plain):
                number = exact(thing.value, "number")
                if number is not None and thing.plural and thing.whole is None:
                    counts[identity(holder), _kind(fact, thing)].append((fact.claim, number))
    for (_, kind), found in counts.items():
        for (first, one_number), (second, other) in combinations(found[:_MOST], 2):
            if first is not second and one_number != other:
                message = f"{one_number:f} and {other:f} counted ({kind})"
                yield doubtful(ID, message, _DOUBT, (first, second), _ADVICE)


def _counted(way: Proposition) -> Iterator[tuple[Phrase, Phrase]]:
    """Yield the holder and what is counted."""
    subject, thing, things = one(way.argument("subj")), one(way.argument("obj")), way.argument("obj")
    places = [each for each in way.arguments if each.slot in PLACE_SLOTS]
    home, dwellers = one(way.argument("attr")), one(way.argument("to"))
    if way.predicate in HOLDING and subject is not None and things is not None and len(way.arguments) == 2:
        yield from ((subject, each) for each in things.phrases)
    elif way.predicate in USING and subject is not None and thing is not None and len(way.arguments) == 2:
        yield thing, subject
    elif way.predicate in DWELLING and subject is not None and len(way.arguments) == 2 and len(places) == 1:
        yield from ((phrase, subject) for phrase in places[0].phrases if phrase.kind in ("noun", "name"))
    elif home is not None and home.head == "home" and subject is not None and dwellers is not None:
        yield subject, dwellers


def _kind(fact: Fact, thing: Phrase) -> str:
    sits = fact.plain.predicate in _SITTING and identity(thing) == _PERSON
    return _MEMBER if sits else identity(thing)
