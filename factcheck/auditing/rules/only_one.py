"""What one alone does according to one claim another one does according to another.

Compared are the deed and what it is done to; "only" must stand before those who do it. One of the two may be a kind of
the other, or belong to it, so that it is suspected.

Found::

    - Only the public broadcaster may show the games of the national team.
    - Private channels may show the games of the national team.

    - Only Acme makes this pump.
    - Zenith makes this pump, too.

    - Only members can vote in the meeting.
    - Guests can vote in the meeting.

    - A project can only be deleted by admins.
    - Any user can delete a project.

    - Nobody but admins can delete a project.
    - Projects can be deleted by everybody.

Silent::

    - Only the public broadcaster may show the games of the national team.
    - Private channels may show clips of the games.

    - Only the public broadcaster may show the games of the national team.
    - Private channels may not show the games of the national team.

    - Only Acme makes this pump.
    - This pump is made by Acme.

    - Only Acme makes this pump.
    - Zenith made this pump.

    - Only members can vote in the meeting.
    - Members of the board can vote in the meeting.

    - Only members can vote in the meeting.
    - Everybody can vote in the election.

    - Only members can vote in the meeting.
    - Every member can vote in the meeting.

    - A project can only be deleted by admins.
    - Any user can rename a project.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import full_identity, one
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Claim, Finding, Level
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Phrase, Proposition

ID = "only-one"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct one of them, or leave out “only”"
_DOUBT = "one of the two may be one of the other"
_ONLY = "only"
_LIMIT = re.compile(r"\b(?:only|but|except|exclusively|solely)\b", re.IGNORECASE)
_ALLOWING = frozenset(("can", "may"))
#: How everybody is told, and the nouns that then say nothing of who: "every user", "anyone".
_EVERY = frozenset(("all", "any", "every", "each"))
_MOST = 50


class _Deed(NamedTuple):
    """Who does something, and when it is told of."""

    claim: Claim
    doer: Phrase
    tense: str


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each one who does what another one alone does."""
    alone: dict[tuple[str, ...], list[_Deed]] = {}
    others: dict[tuple[str, ...], list[_Deed]] = {}
    if not any(_LIMIT.search(claim.statement) for claim in context.claims):
        return
    for claim in context.claims:
        if is_open(claim, context.today):
            for ways in context.told(claim.statement):
                _note(claim, ways[0], alone, others)
    for key, known in alone.items():
        for only, other in product(known[:_MOST], others.get(key, ())[:_MOST]):
            if only.claim is not other.claim and only.tense == other.tense and _are_apart(only.doer, other.doer):
                said = [each.claim.statement[each.doer.start : each.doer.end] for each in (only, other)]
                message = f"done by “{said[0]}” alone, and by “{said[1]}”"
                found = doubtful(ID, message, _DOUBT, (only.claim, other.claim), _ADVICE)
                yield side_by_side(found, f"{key[0].partition(' ')[2]}, who", (f"only {said[0]}", said[1]))


def _note(
    claim: Claim,
    way: Proposition,
    alone: dict[tuple[str, ...], list[_Deed]],
    others: dict[tuple[str, ...], list[_Deed]],
) -> None:
    """Note who is told to do something, and whether nobody else does."""
    argument = way.argument("subj")
    doer = one(argument)
    if argument is None or doer is None or way.negated or way.speaker or way.condition or len(way.arguments) == 1:
        return
    key = _key(way) if doer.kind in ("name", "noun") else ()
    if not key:
        return
    only = _ONLY in (argument.focus, doer.quantifier)
    if only or not doer.quantifier or doer.quantifier in _EVERY:
        (alone if only else others).setdefault(key, []).append(_Deed(claim, doer, way.tense))


def _key(way: Proposition) -> tuple[str, ...]:
    """Return the deed and what it is done to, nothing where a time narrows it."""
    rest = [each for each in way.arguments if each.slot != "subj"]
    if any(each.slot in TIME_SLOTS or each.negated for each in rest):
        return ()
    leave = "may" if way.modal in _ALLOWING else way.modal
    fillers = (f"{each.slot} {full_identity(phrase)}" for each in rest for phrase in each.phrases)
    return (f"{leave} {way.predicate}", *sorted(fillers))


def _are_apart(one_side: Phrase, other: Phrase) -> bool:
    """Tell whether neither of two may be the other, or one of them; of everybody they are not all."""
    if other.quantifier in _EVERY and not other.modifiers:
        return other.head != one_side.head
    if one_side.head == other.head or set(one_side.head.split()) & set(other.head.split()):
        return False
    relation = word_relation(one_side.head, other.head, "n").relation
    return relation in (Relation.INDEPENDENCE, Relation.ALTERNATION, Relation.NEGATION)
