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

Silent::

    - The client is available only for Linux.
    - The server also runs on Windows.

    - The client is available only for members.
    - The client runs on Linux.

    - The bicycle is only made in Tarvo.
    - The bicycle is sold in Leoben.

    - The bicycle is only made in Tarvo.
    - The factory in Tarvo makes the bicycle.

    - The bread is sold only in Holm.
    - The bread is sold in the bakery in Holm.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, identity, one, subject_of, told_of
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import ALIKE_VERBS, PLACE_SLOTS, RUNNING, RUNNING_ON
from factcheck.model import Finding, Level
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Phrase

ID = "only-elsewhere"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of them, or leave out “only”"
_ONLY = frozenset(("only", "exclusively", "solely"))
_NOWHERE = frozenset(("nowhere", "else"))
#: What stands for all verbs by which something can be used on a system.
_PARTS = frozenset(("part", "portion", "share", "bit", "some"))
_RUNS = "run"


class _Told(NamedTuple):
    """Where something is told to be done, or on what it runs.

    Attributes:
        fact: that tells it.
        key: the verb and the thing.
        places: where.
        only: whether nowhere else.
        plain: whether “only” stands before the one place.
    """

    fact: Fact
    key: tuple[str, str]
    places: tuple[Phrase, ...]
    only: bool
    plain: bool


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each place beside the only one."""
    told = [each for fact in context.facts for each in (*_placed(fact), *_running(fact))]
    limited: dict[tuple[str, str], list[_Told]] = {}
    for each in told:
        if each.only:
            limited.setdefault(each.key, []).append(each)
    seen: set[tuple[str, str]] = set()
    for other in told if limited else ():
        for known in limited.get(other.key, ()) if not other.only else ():
            pair = (known.fact.claim.id, other.fact.claim.id)
            if pair not in seen and _is_of_one_time(known.fact, other.fact) and _is_elsewhere(context, known, other):
                seen.add(pair)
                yield _finding(known, other)


def _finding(known: _Told, other: _Told) -> Finding:
    message = f"only “{_said(known)}”, and “{_said(other)}”"
    about = (known.fact.claim, other.fact.claim)
    both = (*known.places, *other.places)
    if known.plain and all(each.kind == "name" for each in both) and len(known.places) == len(other.places) == 1:
        found = finding(ID, LEVEL, message, about, _ADVICE)
    else:
        found = doubtful(ID, message, "one place may be inside the other", about, _ADVICE)
    return side_by_side(found, f"{told_of(known.fact) or known.key[1]}, where", (f"only {_said(known)}", _said(other)))


def _is_of_one_time(known: Fact, other: Fact) -> bool:
    same = known.plain.tense == other.plain.tense and known.dates == other.dates
    return known.claim is not other.claim and same


def _placed(fact: Fact) -> Iterator[_Told]:
    """Yield where a fact puts what it is about."""
    way = fact.plain
    arguments = [each for each in way.arguments if each.slot in PLACE_SLOTS and not each.negated]
    places = [phrase for each in arguments for phrase in each.phrases if phrase.kind in ("name", "noun")]
    thing, doer = _unparted(subject_of(way)), one(way.argument("subj"))
    made = one(way.argument("obj"))
    if not places and doer is not None and made is not None:
        places = [each.phrase for each in doer.modifiers if each.kind in PLACE_SLOTS and each.phrase is not None]
        thing = made
    if thing is None or not places:
        return
    focused = any(each.focus == "only" for each in arguments)
    adverbs = {each.word for each in way.adverbs}
    only = focused or _ONLY & adverbs or adverbs >= _NOWHERE
    verb = ALIKE_VERBS.get(way.predicate, way.predicate)
    yield _Told(fact, (verb, identity(thing)), tuple(places), bool(only), focused)


def _unparted(thing: Phrase | None) -> Phrase | None:
    """Return the cheese of "part of the cheese"."""
    inner = [each.phrase for each in thing.named("of") if each.phrase is not None] if thing is not None else []
    return inner[0] if thing is not None and thing.head in _PARTS and len(inner) == 1 else thing


def _running(fact: Fact) -> Iterator[_Told]:
    """Yield on which systems a program can be used."""
    way = fact.plain
    thing, told = one(way.argument("subj")), one(way.argument("attr"))
    verb = told.head if way.predicate == "be" and told is not None else way.predicate
    if verb not in RUNNING or thing is None:
        return
    slots = RUNNING_ON if way.argument("obj") is None else ("obj",)
    arguments = [each for each in way.arguments if each.slot in slots and not each.negated]
    systems = [phrase for each in arguments for phrase in each.phrases]
    if not systems or not all(each.kind == "name" for each in systems):
        return
    focused = any(each.focus == "only" for each in arguments) or any(each.quantifier == "only" for each in systems)
    only = focused or bool(_ONLY & {each.word for each in way.adverbs})
    yield _Told(fact, (f"{_RUNS} on", identity(_version_of(thing))), tuple(systems), only, focused)


def _version_of(thing: Phrase) -> Phrase:
    """Return the client of "a version of the client"."""
    inner = [each.phrase for each in thing.named("of") if each.phrase is not None]
    return inner[0] if thing.head == "version" and len(inner) == 1 else thing


#: Kinds of modifier that tell one place of a kind from another.
_TELLING = ("noun", "adj")


def _is_elsewhere(context: Context, known: _Told, other: _Told) -> bool:
    """Tell whether a fact names a place beside the only one."""
    here, there = (_most_telling(each.places) for each in (known, other))
    words = [{word for each in told.places for word in _telling(each)} for told in (known, other)]
    if words[0] & words[1] and len(other.places) == 1:
        return False
    return any(all(_apart(context, one_side, each) for one_side in here) for each in there)


def _most_telling(places: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """Return the names among places, or all where there are none: "in the factory in Tarvo" is in Tarvo."""
    return tuple(each for each in places if each.kind == "name") or places


def _telling(place: Phrase) -> set[str]:
    """Return the words that tell a place from others of its kind."""
    narrowed = {word for each in place.modifiers if each.kind in _TELLING for word in each.word.split()}
    return set(place.head.split()) if place.kind == "name" or not narrowed else narrowed


def _apart(context: Context, one_side: Phrase, other: Phrase) -> bool:
    if identity(one_side) == identity(other) or (one_side.head == other.head and not _named_apart(one_side, other)):
        return False
    return not context.places.touch(one_side.entity, other.entity)


def _named_apart(one_side: Phrase, other: Phrase) -> bool:
    """Tell whether two places of one kind have names of their own: "Ekeby island", "Norra island"."""
    named = [frozenset(each.word for each in phrase.modifiers if each.kind in _TELLING) for phrase in (one_side, other)]
    return bool(named[0] and named[1]) and named[0].isdisjoint(named[1])


def _said(told: _Told) -> str:
    return told.fact.claim.statement[told.places[0].start : told.places[-1].end]
