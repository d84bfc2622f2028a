"""What a claim allows or forbids: which deed, where, of whom and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.auditing.facts import identity, one
from factcheck.auditing.tables import ALIKE_DEEDS, DEED_NOUNS, GROUPS, PLACE_SLOTS, TAKEN_ALONG
from factcheck.language.stem import stem
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model import Claim, Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

#: What is brought is allowed in, whoever may come.
_BRINGING = frozenset(("bring", "bring along", "take along"))
_TAKING = frozenset(("take", "carry"))
_ENTERING = frozenset(("enter", "visit", "use"))
_ANYBODY = frozenset(
    ("resident", "inhabitant", "citizen", "visitor", "guest", "customer", "passenger", "person", "everyone", "anyone")
)
_INTO = frozenset((*PLACE_SLOTS, "into", "to"))
_AROUND = frozenset((*PLACE_SLOTS, "from", "through", "along", "across", "into", "over"))
_TOWARDS = frozenset(("into", "to", "onto", "inside"))
_BY_MEANS = frozenset(("with", "without"))
#: Kind of proposition that follows from what is said, and is said nowhere.
_IMPLIED = "implied"
_ALLOWING = frozenset(("can", "may"))
#: Verbs that say no more than that somebody has a thing with them.
_IDLE_DEEDS = frozenset(map(stem, ("use", "have", "bring", "carry", "keep", "wear", "allow", "permit")))
_PAIR = 2
BROUGHT = "bring"


class Permission(NamedTuple):
    """What a claim allows or forbids.

    Attributes:
        claim: where.
        allowed: whether it allows it.
        deed: what is done if it is told as a verb, of those alone whom the claim names.
        place: where.
        said: the thing as written.
        who: of whom it is told, "" of everybody or of nobody in particular.
        time: the time of the day.
    """

    claim: Claim
    allowed: bool
    deed: str
    place: str = ""
    said: str = ""
    who: str = ""
    time: Value | None = None


def permissions_of(claim: Claim, ways: tuple[Proposition, ...]) -> Iterator[tuple[frozenset[str], Permission]]:
    """Yield what a claim allows or forbids, each with the words for what is done, and where.

    Args:
        claim: where it stands.
        ways: a proposition of it, with the ways to tell it.
    """
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
                yield about, Permission(claim, (way.outcome == "allowed") != way.negated, "", time=_time(way))
        elif not way.frame and way.modal in _ALLOWING | {"must"} and (way.modal != "must" or way.negated):
            yield from _brought(claim, way)
            if _presence(way):
                yield _presence(way), Permission(claim, not way.negated, "")
                continue
            about = _about(way)
            if len(about) > 1 or not about.isdisjoint(ALIKE_DEEDS):
                deed = "" if _is_anybody(way) or _group(way) else way.predicate
                yield about, Permission(claim, not way.negated, deed, who=_group(way), time=_time(way))
            if len(about) > _PAIR and (way.argument("subj") is None or _is_taken_there(way)):
                bare = about - {stem(way.predicate)}  # "cars may be driven there" lets cars be there
                yield bare, Permission(claim, not way.negated, way.predicate, time=_time(way))


def _is_taken_there(way: Proposition) -> bool:
    """Tell whether anybody may use a thing somewhere, so that it may be there: "you can drive your car on it"."""
    who = one(way.argument("subj"))
    return who is not None and _is_anyone(who) and way.predicate in TAKEN_ALONG and way.argument("obj") is not None


def _brought(claim: Claim, way: Proposition) -> Iterator[tuple[frozenset[str], Permission]]:
    """Yield a leave to bring a thing along by the thing alone: "visitors may bring their dogs"."""
    thing = one(way.argument("obj"))
    if thing is not None and way.modal in _ALLOWING and not way.negated and _is_brought(way):
        place = next((identity(each.phrases[0]) for each in way.arguments if each.slot in _INTO), "")
        yield frozenset({stem(thing.head)}), Permission(claim, True, BROUGHT, place)


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


def _excepted(claim: Claim, way: Proposition) -> Iterator[tuple[frozenset[str], Permission]]:
    """Yield what holds where a rule has its exception: "is allowed in the galleries, except in the treasury"."""
    exception, thing = one(way.argument("except")), one(way.argument("action"))
    if exception is not None and thing is not None and exception.kind in ("noun", "name") and exception.value is None:
        allowed = (way.outcome == "allowed") == way.negated
        yield _canonical({*_keys(thing), stem(identity(exception))}), Permission(claim, allowed, "")


def _placed(claim: Claim, way: Proposition) -> Iterator[tuple[frozenset[str], Permission]]:
    """Yield a ban at a place by the thing alone: "dogs are not allowed in the zoo"."""
    places = [each for each in way.arguments if each.slot in PLACE_SLOTS]
    things = [each for each in way.arguments if each.slot not in PLACE_SLOTS]
    if len(places) != 1 or len(things) != 1 or not _about(way):
        return
    thing = one(things[0])
    if thing is not None and not thing.modifiers and (way.outcome == "allowed") == way.negated:
        yield frozenset({stem(thing.head)}), Permission(claim, False, "", identity(places[0].phrases[0]))


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
    told = [each for each in way.arguments if each.slot != "time" or not (_time(way) or _is_lasting(each))]
    if any(each.slot == "time" or each.focus or each.negated or len(each.phrases) != 1 for each in told):
        return frozenset()
    deed = {stem(way.predicate)} if _is_anybody(way) or _group(way) else set()
    deed |= {each.slot for each in told if each.slot in _BY_MEANS}
    doers = [each.phrases[0] for each in told if each.slot == "subj" and _is_doer(each.phrases[0])]
    fillers = [each.phrases[0] for each in told if each.phrases[0] not in doers]
    fillers += [each.phrase for doer in doers for each in doer.modifiers if each.kind == "to" and each.phrase]
    return _canonical(deed | {key for each in fillers for key in _keys(each)})


def _canonical(words: set[str]) -> frozenset[str]:
    """Return the words for a deed with one word for all that tell the same: "taking pictures", "photography"."""
    for one_word, others in ALIKE_DEEDS.items():
        for phrase in others:
            told = set(map(stem, phrase.split()))
            if told <= words:
                words = (words - told) | {one_word}
    return frozenset(words - _IDLE_DEEDS if len(words - _IDLE_DEEDS) > 1 else words)


def _time(way: Proposition) -> Value | None:
    """Return at which time of the day it holds."""
    told = one(way.argument("time"))
    return told.value if told is not None and told.value is not None and told.value.kind == "time" else None


def _is_lasting(argument: Argument) -> bool:
    """Tell whether a time only says since when it is so: "has been banned since 2007"."""
    values = [each.value for each in argument.phrases]
    return all(each is not None and each.kind == "date" and each.low and each.high is None for each in values)


def _group(way: Proposition) -> str:
    """Return of which people a rule is told that may well be all of those whom the base speaks of: staff, pupils."""
    who = one(way.argument("subj"))
    if who is None or who.modifiers or who.value is not None or who.determiner not in ("", "the"):
        return ""
    return GROUPS.get(who.head, "")


def _is_doer(phrase: Phrase) -> bool:
    """Tell whether anybody is spoken of, people of a kind that may well be all, or the visitors of a place."""
    if phrase.head in GROUPS and not phrase.modifiers:
        return True
    to_place = all(each.kind == "to" and each.phrase is not None for each in phrase.modifiers)
    return _is_anyone(phrase) or (phrase.head in _ANYBODY and bool(phrase.modifiers) and to_place)


def _keys(phrase: Phrase) -> Iterator[str]:
    """Yield a filler as keys: "swimming in the canal" is swimming, and the canal; "taking photographs" is both."""
    things = [each for each in phrase.named("of") if each.phrase is not None]
    if phrase.head in DEED_NOUNS:
        yield from map(stem, DEED_NOUNS[phrase.head])
        return
    phrase = replace(phrase, modifiers=tuple(each for each in phrase.modifiers if not _is_of_doer(each)))
    if things and len(things) == len(phrase.modifiers) and phrase.determiner == "" and not phrase.plural:
        yield stem(phrase.head)
        yield from (stem(identity(each.phrase)) for each in things if each.phrase is not None)
        return
    places = [each for each in phrase.modifiers if each.kind in _AROUND and each.phrase is not None]
    if places and len(places) == len(phrase.modifiers):
        yield stem(phrase.head)
        yield from (stem(identity(each.phrase)) for each in places if each.phrase is not None)
    else:
        yield stem(identity(phrase))


def _is_of_doer(modifier: Modifier) -> bool:
    """Tell whether a modifier only says that a thing is of those who may or may not use it: "their phones"."""
    whose = modifier.phrase
    return modifier.kind == "poss" and whose is not None and (_is_anyone(whose) or whose.head in GROUPS)


def _is_anybody(way: Proposition) -> bool:
    """Tell whether nobody or anybody is said to do it: "you may camp"."""
    subject = one(way.argument("subj"))
    if subject is None:  # "no photos may be taken"
        return bool(way.modal) and way.argument("obj") is not None
    return bool(way.modal) and _is_doer(subject) and subject.head not in GROUPS
