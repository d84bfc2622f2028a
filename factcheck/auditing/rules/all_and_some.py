"""One claim speaks of all or of none of a kind, and another says the opposite of some of them.

What all have and what some are without may be told by "have", "come with", "there are rooms with" and more.

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

    - All rooms have a bath.
    - Some rooms have no private bath.

    - No room has a private bath.
    - Some rooms have a bath.

    - The rooms on the first floor have no bath.
    - Some rooms have a bath.

    - Some rooms have a bath.
    - Some rooms have no bath.

    - Every station has a defibrillator.
    - There is no defibrillator at the Holt school.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import exact, is_stated, one
from factcheck.auditing.findings import doubtful, finding
from factcheck.auditing.tables import HAVING
from factcheck.model import Claim, Finding, Level
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase, Proposition

ID = "all-and-some"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of them, or say which are excepted"
#: Quantifiers of a part of a kind.
_SOME = frozenset(("some", "few", "part", "several"))
_ALL = frozenset(("all", "every"))
_MOST = 20
#: The extents of what is said of a kind.
_EVERY, _PART, _ONE = "all", "some", "one"
_HAVE, _WITH, _WITHOUT = "have", "with", "without"


class _Told(NamedTuple):
    """What is said of a kind.

    Attributes:
        claim: where.
        extent: of all, of some or of one of them.
        positive: whether it holds.
        narrowed: the words that narrow what they have, or are.
    """

    claim: Claim
    extent: str
    positive: bool
    narrowed: frozenset[str]


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each rule with what another claim excepts from it."""
    told: defaultdict[tuple[str, ...], list[_Told]] = defaultdict(list)
    for claim in context.claims:
        if is_open(claim, context.today):
            for ways in context.told(claim.statement):
                for way in ways:
                    for key, each in _told(claim, way) if not way.frame else ():
                        if each not in told[key]:
                            told[key].append(each)
    for found in told.values():
        for rule in [each for each in found if each.extent == _EVERY][:_MOST]:
            for part in [each for each in found if each.extent != _EVERY][:_MOST]:
                if part.claim is rule.claim or part.positive == rule.positive or not _bear(rule, part):
                    continue
                about = (rule.claim, part.claim)
                how = ("all", "not of some") if rule.positive else ("none", "of some")
                message = f"of {how[0]}, and {how[1]}"
                if part.extent == _PART and rule.narrowed == part.narrowed:
                    yield finding(ID, LEVEL, message, about, _ADVICE)
                else:
                    yield doubtful(ID, message, "it may not be one of these", about, _ADVICE)


def _bear(rule: _Told, part: _Told) -> bool:
    """Tell whether what is denied is no more narrowed than what is said to hold."""
    holds, denied = (rule, part) if rule.positive else (part, rule)
    return denied.narrowed <= holds.narrowed


def _told(claim: Claim, way: Proposition) -> Iterator[tuple[tuple[str, ...], _Told]]:
    """Yield what is said of a kind as a key, and of which of them."""
    subject = way.argument("subj") or way.argument("obj")
    phrase = one(subject)
    if subject is None or phrase is None or phrase.kind != "noun" or way.modal or way.condition or way.speaker:
        return
    if (not is_stated(way) and not way.negated) or way.adverbs or way.tense == "past":
        return
    extent, positive = _extent(phrase, way.negated)
    had = _had(way, subject)
    if not extent or had is None or (extent == _ONE and not had[0]):
        return
    having, denied, rest = had
    if any(len(each.phrases) != 1 or each.focus or each.negated for each in rest):
        return
    if way.predicate == "exist":
        positive = True if extent == _PART else not way.negated
    fillers = [(each.slot, each.phrases[0]) for each in rest]
    key = (_HAVE if having else way.predicate, phrase.head, *sorted(f"{slot} {each.head}" for slot, each in fillers))
    narrowed = frozenset(word.word for _, each in fillers for word in each.modifiers)
    yield key, _Told(claim, extent, positive != denied, narrowed)


def _had(way: Proposition, subject: Argument) -> tuple[bool, bool, list[Argument]] | None:
    """Return whether it tells what they have, whether they are without it, and what that is; None if it is neither."""
    rest = [each for each in way.arguments if each is not subject]
    slots = {each.slot for each in rest}
    if way.predicate in HAVING and slots <= {"obj", _WITH, _WITHOUT} and len(rest) == 1:
        return True, _WITHOUT in slots, [Argument(_HAVE, rest[0].phrases)]
    if way.predicate in ("be", "exist", "do") and len(rest) == 1 and slots <= {_WITH, _WITHOUT}:
        return True, _WITHOUT in slots, [Argument(_HAVE, rest[0].phrases)]
    if way.predicate == "exist":
        return None
    denied = _WITHOUT in slots
    named = [Argument(_WITH, each.phrases) if each.slot == _WITHOUT else each for each in rest]
    return False, denied, named


def _extent(phrase: Phrase, negated: bool) -> tuple[str, bool]:
    """Return of which of a kind something is said, nothing if it is not told, and whether it holds."""
    named = [each for each in phrase.modifiers if each.value is None]
    if named:
        single = phrase.determiner == "the" and not phrase.plural and not phrase.quantifier
        told = single and all(each.kind in ("noun", "of", "number") for each in named)
        return (_ONE if told else ""), not negated
    if phrase.quantifier in _ALL:
        return ("", False) if negated else (_EVERY, True)  # "not all"
    if phrase.quantifier == "any" and negated:
        return _EVERY, False
    counted = exact(phrase.value, "number") is not None and phrase.plural
    return (_PART if phrase.quantifier in _SOME or counted else ""), not negated
