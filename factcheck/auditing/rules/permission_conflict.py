"""One claim forbids what another allows.

Compared are the thing, the deed and the place; where one side says more ("with a licence", "after 6 pm") both may hold.

Found::

    - Dogs are banned from the beach.
    - Dogs are allowed on the beach.

    - Smoking is prohibited in the hall.
    - Smoking is permitted in the hall.

    - Cars are not allowed on Tor.
    - Cars may be driven on Tor.

    - Camping is forbidden in the park.
    - You may camp in the park.

    - Swimming in the canal is prohibited.
    - You may swim in the canal.

    - Dogs are not allowed in the zoo.
    - Visitors may bring their dogs.

    - Dogs are not allowed in the zoo.
    - You may bring your dog into the zoo.

    - Dogs must not enter the zoo.
    - Dogs are welcome in the zoo.

    - Photography is forbidden in the museum.
    - Visitors may take photographs in the museum.

    - It is forbidden to take dogs into the zoo.
    - Visitors are allowed to bring dogs into the zoo.

    - Photography is allowed in the museum, except in the treasury.
    - Visitors may take photographs in the treasury.

Silent::

    - Photography is allowed in the museum, except in the treasury.
    - Visitors may take photographs in the library.

    - Photography is allowed in the museum, except in the treasury.
    - Photography is not allowed in the treasury.

    - A hex key is needed to remove the battery.
    - The battery can only be removed with a hex key.

    - The battery can be removed without tools.
    - No tools are needed to remove the battery.

    - Dogs must not enter the zoo.
    - Horses are welcome in the zoo.

    - It is forbidden to take dogs into the zoo.
    - Visitors may take dogs into the park.

    - Photography is forbidden in the museum.
    - Members may take photographs in the museum.

    - Dogs are not allowed in the zoo.
    - Visitors to the park may bring their dogs.

    - Dogs are not allowed in the zoo.
    - Visitors may bring their dogs on Sundays.

    - Dogs are not allowed in the zoo.
    - Visitors may bring their guide dogs.

    - Dogs are not allowed in the zoo.
    - Keepers may bring their dogs.

    - Dogs are not allowed in the zoo.
    - Visitors may bring their dogs to the park.

    - Dogs are banned from the beach.
    - Dogs are allowed in the park.

    - Fishing is prohibited in the lake.
    - Fishing with a licence is permitted in the lake.

    - Smoking is prohibited in the hall.
    - Smoking is permitted in the hall after 6 pm.

    - Cars are not allowed on Tor.
    - Bicycles are allowed on Tor.

    - Camping is forbidden in the park.
    - You may walk in the park.

    - Smoking was banned in the hall until 1990.
    - Smoking is permitted in the hall.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import identity, one
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import DEED_NOUNS, PLACE_SLOTS
from factcheck.language.stem import stem
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model import Claim, Finding, Level
from factcheck.syntax.records import Phrase, Proposition

ID = "permission-conflict"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of them, or say when, where or for whom it holds"
#: What is brought is allowed in, whoever may come.
_BRINGING = frozenset(("bring", "bring along", "take along"))
_TAKING = frozenset(("take", "carry"))
_ENTERING = frozenset(("enter", "visit", "use"))
_ANYBODY = frozenset(
    ("resident", "inhabitant", "citizen", "visitor", "guest", "customer", "passenger", "person", "everyone", "anyone")
)
_INTO = frozenset((*PLACE_SLOTS, "into", "to"))
_TOWARDS = frozenset(("into", "to", "onto", "inside"))
_BY_MEANS = frozenset(("with", "without"))
#: Kind of proposition that follows from what is said, and is said nowhere.
_IMPLIED = "implied"
_ALLOWING = frozenset(("can", "may"))
_MOST = 50
_MESSAGE = "forbidden, and allowed"
_BROUGHT = "bring"


class _Rule(NamedTuple):
    """What a claim allows or forbids: the deed if it is told as a verb, where, and the thing as written."""

    claim: Claim
    allowed: bool
    deed: str
    place: str = ""
    said: str = ""


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that is allowed and forbidden."""
    rules: dict[frozenset[str], list[_Rule]] = {}
    for claim in context.claims:
        if is_open(claim, context.today):
            for ways in context.told(claim.statement):
                for about, rule in _rules(claim, ways):
                    rules.setdefault(about, []).append(rule._replace(said=_thing_of(claim, ways[0])))
    for known in rules.values():
        allowing = [each for each in known if each.allowed][:_MOST]
        for ban in [each for each in known if not each.allowed][:_MOST]:
            for leave in allowing:
                if ban.claim is not leave.claim:
                    yield from _clash(ban, leave)


def _clash(ban: _Rule, leave: _Rule) -> Iterator[Finding]:
    """Yield a finding for what is forbidden and allowed, if it is the same deed at the same place, or may be."""
    about = (ban.claim, leave.claim)
    if ban.place != leave.place:
        if leave.place or leave.deed != _BROUGHT or ban.deed:
            return
        found = doubtful(ID, _MESSAGE, "only one of the two says where", about, _ADVICE)
    elif (ban.place and not ban.deed and leave.deed == _BROUGHT) or ban.deed == leave.deed:
        found = finding(ID, LEVEL, _MESSAGE, about, _ADVICE)
    elif not ban.deed:
        found = doubtful(ID, _MESSAGE, "it may not be the same deed", about, _ADVICE)
    else:
        return
    yield side_by_side(found, f"{ban.said}, permission", ("forbidden", "allowed"))


def _thing_of(claim: Claim, way: Proposition) -> str:
    """Return what is allowed or forbidden as written."""
    found = one(way.argument("obj") or way.argument("subj"))
    return claim.statement[found.start : found.end] if found is not None else ""


def _rules(claim: Claim, ways: tuple[Proposition, ...]) -> Iterator[tuple[frozenset[str], _Rule]]:
    for way in ways:
        if way.speaker or way.condition or way.tense not in ("present", "perfect", "") or way.kind == _IMPLIED:
            continue
        if way.modal == "must" and way.negated and _is_nothing(way):
            continue  # "no tools are needed to remove the battery"
        if way.frame == "permission" and way.outcome in ("allowed", "forbidden") and not way.modal:
            yield from _excepted(claim, way)
            about = _about(way)
            if about:
                yield from _placed(claim, way)
                yield about, _Rule(claim, (way.outcome == "allowed") != way.negated, "")
        elif not way.frame and way.modal in _ALLOWING | {"must"} and (way.modal != "must" or way.negated):
            yield from _brought(claim, way)
            if _presence(way):
                yield _presence(way), _Rule(claim, not way.negated, "")
                continue
            about = _about(way)
            if len(about) > 1:
                yield about, _Rule(claim, not way.negated, "" if _is_anybody(way) else way.predicate)


def _brought(claim: Claim, way: Proposition) -> Iterator[tuple[frozenset[str], _Rule]]:
    """Yield a leave to bring a thing along by the thing alone: "visitors may bring their dogs"."""
    thing = one(way.argument("obj"))
    if thing is not None and way.modal in _ALLOWING and not way.negated and _is_brought(way):
        place = next((identity(each.phrases[0]) for each in way.arguments if each.slot in _INTO), "")
        yield frozenset({stem(thing.head)}), _Rule(claim, True, _BROUGHT, place)


def _presence(way: Proposition) -> frozenset[str]:
    """Return what may be where, of what is brought there, or goes in: "dogs must not enter the zoo"."""
    who, thing = one(way.argument("subj")), one(way.argument("obj"))
    where = _TOWARDS if way.predicate in _TAKING else _INTO
    places = [each.phrases[0] for each in way.arguments if each.slot in where]
    if any(each.slot not in ("subj", "obj", *_INTO) or len(each.phrases) != 1 or each.focus for each in way.arguments):
        return frozenset()
    if way.predicate in _BRINGING | _TAKING and thing is not None and len(places) == 1:
        anybody = who is None or _is_anyone(who)
        return frozenset(stem(_bare(each)) for each in (thing, places[0])) if anybody else frozenset()
    if way.predicate in _ENTERING and who is not None and thing is not None and not places and not _is_anyone(who):
        return frozenset(stem(_bare(each)) for each in (who, thing))
    return frozenset()


def _is_anyone(phrase: Phrase) -> bool:
    """Tell whether anybody or nobody is spoken of: "you", "visitors", "nobody"."""
    return phrase.kind == "pronoun" or (phrase.head in _ANYBODY and not phrase.modifiers)


def _bare(phrase: Phrase) -> str:
    """Return a phrase as a key without whose it is."""
    return identity(replace(phrase, modifiers=tuple(each for each in phrase.modifiers if each.kind != "poss")))


def _is_nothing(way: Proposition) -> bool:
    """Tell whether what is said to do nothing is no person: "no tool"."""
    subject = one(way.argument("subj"))
    return subject is not None and subject.quantifier == "any" and field_of(subject.head) != PERSON


def _excepted(claim: Claim, way: Proposition) -> Iterator[tuple[frozenset[str], _Rule]]:
    """Yield what holds where a rule has its exception: "is allowed in the galleries, except in the treasury"."""
    exception, thing = one(way.argument("except")), one(way.argument("action"))
    if exception is not None and thing is not None and exception.kind in ("noun", "name") and exception.value is None:
        allowed = (way.outcome == "allowed") == way.negated
        yield frozenset((*_keys(thing), stem(identity(exception)))), _Rule(claim, allowed, "")


def _placed(claim: Claim, way: Proposition) -> Iterator[tuple[frozenset[str], _Rule]]:
    """Yield a ban at a place by the thing alone: "dogs are not allowed in the zoo"."""
    places = [each for each in way.arguments if each.slot in PLACE_SLOTS]
    things = [each for each in way.arguments if each.slot not in PLACE_SLOTS]
    if len(places) != 1 or len(things) != 1 or not _about(way):
        return
    thing = one(things[0])
    if thing is not None and not thing.modifiers and (way.outcome == "allowed") == way.negated:
        yield frozenset({stem(thing.head)}), _Rule(claim, False, "", identity(places[0].phrases[0]))


def _is_brought(way: Proposition) -> bool:
    """Tell whether anybody may bring a thing of a kind along, at any time and with no more said."""
    who, thing = one(way.argument("subj")), one(way.argument("obj"))
    more = [each for each in way.arguments if each.slot not in ("subj", "obj", *_INTO) or len(each.phrases) != 1]
    if way.predicate not in _BRINGING or who is None or thing is None or more or way.adverbs:
        return False
    anybody = who.kind == "pronoun" or (who.head in _ANYBODY and not who.modifiers and not who.quantifier)
    return anybody and thing.value is None and all(each.kind == "poss" for each in thing.modifiers)


def _about(way: Proposition) -> frozenset[str]:
    """Return of what it speaks, nothing where a time, a list or "only" narrows it."""
    if any(each.slot == "time" or each.focus or each.negated or len(each.phrases) != 1 for each in way.arguments):
        return frozenset()
    deed = {stem(way.predicate)} if _is_anybody(way) else set()
    deed |= {each.slot for each in way.arguments if each.slot in _BY_MEANS}
    doers = [each.phrases[0] for each in way.arguments if each.slot == "subj" and _is_anyone(each.phrases[0])]
    fillers = [each.phrases[0] for each in way.arguments if each.phrases[0] not in doers]
    return frozenset(deed | {key for each in fillers for key in _keys(each)})


def _keys(phrase: Phrase) -> Iterator[str]:
    """Yield a filler as keys: "swimming in the canal" is swimming, and the canal; "taking photographs" is both."""
    things = [each for each in phrase.named("of") if each.phrase is not None]
    if phrase.head in DEED_NOUNS:
        yield from map(stem, DEED_NOUNS[phrase.head])
        return
    if things and len(things) == len(phrase.modifiers) and phrase.determiner == "" and not phrase.plural:
        yield stem(phrase.head)
        yield from (stem(identity(each.phrase)) for each in things if each.phrase is not None)
        return
    places = [each for each in phrase.modifiers if each.kind in PLACE_SLOTS and each.phrase is not None]
    if places and len(places) == len(phrase.modifiers):
        yield stem(phrase.head)
        yield from (stem(identity(each.phrase)) for each in places if each.phrase is not None)
    else:
        yield stem(identity(phrase))


def _is_anybody(way: Proposition) -> bool:
    """Tell whether nobody or anybody is said to do it: "you may camp"."""
    subject = one(way.argument("subj"))
    return bool(way.modal) and subject is not None and _is_anyone(subject)
