"""One claim says that something is needed, another that one can do without it.

Read are "need", "require", "is compulsory", "must have" on one side, and "need no", "is optional", "can come without"
on the other. Who needs it may be told by one side alone, so that it is suspected.

Found::

    - Visitors need a ticket.
    - No ticket is needed.

    - A licence is required for fishing.
    - Fishing is possible without a licence.

    - Two-factor authentication is required for business accounts.
    - Two-factor authentication is optional for business accounts.

    - You need a screwdriver to remove the battery.
    - The battery can be removed without tools.

Silent::

    - Visits to the museum have to be booked in advance.
    - You can visit the tower without booking.

    - Zorvan is available only on prescription.
    - You can buy Mildan without a prescription.

    - Masks are compulsory in clinics but not in pharmacies.
    - Nobody has to wear a mask in a pharmacy.

    - Groups must book a visit to the museum.
    - You do not have to book a visit to the museum.

    - The museum can only be visited by appointment.
    - No appointment is needed to visit the library.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import identity, one
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.auditing.tables import ALIKE_DUTIES, AT_HAND, CARRYING, DUTIES, NEEDED, NEEDING, OPTIONAL, PLACE_SLOTS
from factcheck.language.stem import stem
from factcheck.language.wordnet import PERSON, field_of
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Claim, Finding, Level
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase, Proposition

ID = "need-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct one of them, or say for whom it is needed"
_DOUBT = "it may be needed by others, or for something else"
_MOST = 200
_ANOTHER = "another"
_ONLY, _NEED = "only", "need"
_MEANS = ("on", "with", "by")
_MAY = frozenset(("can", "may"))
_WITHOUT = re.compile(r"\bwithout\b", re.IGNORECASE)
#: Those who stand for anybody.
_ANYBODY = frozenset(
    ("visitor", "guest", "customer", "user", "person", "people", "passenger", "everyone", "anyone", "all")
)
_FOR = ("for", "by", "purpose", "to")


_REQUIRED = re.compile(r"\b(?:required|needed) to\b", re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:if|when|unless|while|where)\b", re.IGNORECASE)


class _Need(NamedTuple):
    """What is needed, or not.

    Attributes:
        claim: where.
        needed: whether it is.
        thing: what.
        about: stems of by whom and for what, as far as it is told.
    """

    claim: Claim
    needed: bool
    thing: Phrase
    about: frozenset[str]


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that is needed and not needed."""
    needs: list[_Need] = []
    for claim in context.claims:
        if is_open(claim, context.today) and not _CONDITION.search(claim.statement):
            for ways in context.told(claim.statement):
                needs += _needs(claim, ways[0])
                needs += [each for way in ways[1:] if _is_needing(way) for each in _needs(claim, way)]
    asked = [each for each in needs if each.needed][:_MOST]
    for spared in [each for each in needs if not each.needed][:_MOST]:
        for need in asked:
            if need.claim is not spared.claim and _is_of_one(need, spared):
                found = doubtful(ID, "needed, and not needed", _DOUBT, (need.claim, spared.claim), _ADVICE)
                said = need.claim.statement[need.thing.start : need.thing.end]
                yield side_by_side(found, f"{said}, need", ("needed", "not needed"))


def _is_needing(way: Proposition) -> bool:
    """Tell whether another way to tell it says what is needed: "open by appointment only"."""
    return not way.frame and way.predicate in NEEDING


def _needs(claim: Claim, way: Proposition) -> Iterator[_Need]:
    if way.speaker or way.condition or way.tense not in ("present", "") or way.kind == "implied":
        return
    subject, thing, told = (one(way.argument(slot)) for slot in ("subj", "obj", "attr"))
    yield from _deeds(claim, way)
    if way.predicate in NEEDING and thing is not None and not way.modal:
        yield _Need(claim, not way.negated, thing, _about(way, "subj", *_FOR))
    elif way.modal == "must" and subject is not None and _is_thing(subject) and _REQUIRED.search(claim.statement):
        yield _Need(claim, not way.negated, subject, _about(way, "obj"))  # "an account is required to use the app"
    elif way.predicate in CARRYING and way.modal == "must" and thing is not None and not way.negated:
        yield _Need(claim, True, thing, _about(way, "subj"))
    elif way.predicate in CARRYING and thing is not None and _is_spared(way):
        yield _Need(claim, False, thing, _about(way, "subj"))  # "nobody has to wear a mask"
    elif way.predicate == "be" and told is not None and told.head in AT_HAND and (alone := _only_with(way)):
        yield _Need(claim, True, alone, _about(way, "subj"))  # "available only on prescription"
    elif way.predicate == "be" and told is not None and subject is not None and told.head in NEEDED | OPTIONAL:
        yield _Need(claim, (told.head in NEEDED) != way.negated, subject, _about(way, *_FOR))
    elif way.modal == "must" and way.negated and subject is not None and subject.quantifier == "any":
        yield _Need(claim, False, subject, _about(way, "obj"))  # "no tools are needed to remove the battery"
    elif way.modal == "can" and (means := one(way.argument("with"))) is not None:
        argument = way.argument("with")
        if any(each.word == "only" for each in way.adverbs) or (argument is not None and argument.focus == "only"):
            yield _Need(claim, True, means, _about(way, "subj", "obj"))
    elif (way.modal == "can" or (told is not None and told.head == "possible")) and not way.negated:
        spared = one(way.argument("without"))
        if spared is not None:
            yield _Need(claim, False, spared, _about(way, "subj", "obj"))


def _deeds(claim: Claim, way: Proposition) -> Iterator[_Need]:
    """Yield what must be done first, or need not be: "must be booked in advance", "without booking"."""
    about = ("obj", *_FOR)
    if way.predicate in DUTIES and way.modal in ("must", "optional") and not way.negated:
        doer = way.argument("subj")
        if doer is None or all(each.head in _ANYBODY or each.kind == "pronoun" for each in doer.phrases):
            yield _Need(claim, way.modal == "must", _deed(way.predicate, way), _about(way, *about))
        return
    for argument in way.arguments:
        told = one(argument)
        if told is None:
            continue
        first = told.head.partition(" ")[0]
        doing = argument.slot == "without" or (argument.slot == "gerund" and bool(_WITHOUT.search(claim.statement)))
        if doing and told.kind == "clause" and first in DUTIES and way.modal in _MAY:
            yield _Need(claim, False, _deed(first, way), _about(way, *about))
        elif argument.slot == "subj" and argument.focus == _ONLY and way.modal in _MAY and _is_thing(told):
            yield _Need(claim, True, told, _about(way, *about))  # "can only be visited by appointment"
    need, aim = one(way.argument("subj")), one(way.argument("purpose"))
    if way.negated and need is not None and aim is not None and need.head == _NEED:
        first = aim.head.partition(" ")[0]
        if first in DUTIES:  # "there is no need to book a visit"
            words = {stem(word) for each in aim.modifiers for word in each.word.split()} - {stem(first)}
            yield _Need(claim, False, _deed(first, way), frozenset(words))


def _deed(verb: str, way: Proposition) -> Phrase:
    """Return a deed as what is needed: to book is to have a booking."""
    return Phrase(verb, "noun", way.start, way.end)


def _is_spared(way: Proposition) -> bool:
    """Tell whether nobody has to do something: "you do not have to", "nobody has to"."""
    who = one(way.argument("subj"))
    nobody = who is not None and who.quantifier == "any" and way.negated and way.modal == "must"
    return nobody or (way.modal == "optional" and not way.negated)


def _only_with(way: Proposition) -> Phrase | None:
    """Return with what alone something is to be had."""
    alone = any(each.word == _ONLY for each in way.adverbs)
    for argument in way.arguments:
        if argument.slot in _MEANS and (argument.focus == _ONLY or alone):
            return one(argument)
    return None


def _is_thing(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and not phrase.plural and field_of(phrase.head) != PERSON


def _about(way: Proposition, *slots: str) -> frozenset[str]:
    """Return by whom and for what something is needed as stems, without those who are anybody."""
    told = [each for each in way.arguments if each.slot in (*slots, *PLACE_SLOTS) and not each.negated]
    return frozenset(word for each in told for word in _words(each))


def _words(argument: Argument) -> Iterator[str]:
    for phrase in argument.phrases:
        if phrase.determiner == "another":
            yield _ANOTHER
        if phrase.head in _ANYBODY and not phrase.modifiers:
            continue
        if phrase.kind == "clause":  # "to remove the battery" is about the battery
            told = [each.word for each in phrase.modifiers if not phrase.head.startswith(each.word)]
            yield from (stem(word) for words in told for word in words.split())
        elif phrase.kind in ("noun", "name"):
            yield from (stem(word) for word in identity(phrase).replace("(", " ").replace(")", " ").split())


def _is_of_one(need: _Need, spared: _Need) -> bool:
    """Tell whether what one can do without is what is needed, and by nobody and for nothing else in particular."""
    if not _covers(spared.thing, need.thing):
        return False
    wider = _means(need.thing.head) != _means(spared.thing.head)
    if not (wider or spared.about):
        return spared.about == need.about
    return spared.about <= need.about and _ANOTHER not in need.about - spared.about


def _means(word: str) -> str:
    """Return what one word stands for beside its kin: of "booking" and "to book" the stem."""
    return ALIKE_DUTIES.get(stem(word), stem(word))


def _covers(spared: Phrase, needed: Phrase) -> bool:
    """Tell whether what one can do without is what is needed, or the kind of it: tools, of a key."""
    mine, yours = ({each.word for each in phrase.modifiers if each.value is None} for phrase in (spared, needed))
    if spared.head == needed.head or _means(spared.head) == _means(needed.head):
        return mine <= yours
    wider = word_relation(needed.head, spared.head, "n").relation is Relation.FORWARD
    return wider and not mine and "noun" in (spared.kind, needed.kind)
