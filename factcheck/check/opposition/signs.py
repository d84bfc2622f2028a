"""What speaks for and against a statement and the nearest claim to be at odds, as named numbers.

The model in ``weights.json`` weighs them.

===================  =================================================================================
sign                 what it is
===================  =================================================================================
told                 share of the statement's words and values that the claim has, weighted by rarity
shared               how much the claim's words and values say that the statement has
ahead                by how much more of the statement the claim has than the next claim
size                 number of the statement's words and values
new                  number of the statement's words that no claim has
new_verbs            number of its verbs that the claim does not have
new_qualities        number of its adjectives that the claim does not have
new_names            number of its names that the claim does not have
new_values           number of its values that the claim does not have
same_values          number of its values that the claim has, up to two
denials              number of denials in the statement, up to two
claim_denials        number of denials in the claim, up to two
odd                  1 if one of them denies and the other does not, or so it seems
odd_told             that, weighed by ``told``
odd_clause           1 if the number of plain denials is odd, weighed by the share that the statement
                     has of the claim's clause
all_told             ``told``, if the statement tells something of all, or always, and the claim does not
all_of_claim         the other way round
all_beside_number    1 if the statement tells of all, and the claim gives a number
only_told            ``told``, if the statement shuts out all else, and the claim neither does nor excepts
still_told           ``told``, if the statement says that something goes on, and the claim does not
still_beside_end     1 if it does, and the claim tells of an end
other_values         number of values of the one that those of the other exclude, up to two
other_dates          1 if there are dates among them
other_amounts_told   1 if there are only amounts among them, weighed by ``told``
other_name           how much two names speak for standing in one place
other_name_told      that, weighed by ``told``
directions           1 if the one tells of more and the other of less
order                share of the pairs of what both have that stand in another order
allows               1 if the statement tells a rule
claim_allows         1 if the claim does
===================  =================================================================================
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from factcheck.check.linking.contrast import contrast
from factcheck.check.linking.resemblance import resemble
from factcheck.check.opposition.clauses import clause_with_most, units_in
from factcheck.check.opposition.rarities import Rarities
from factcheck.check.opposition.sides import Side
from factcheck.inference.wording.units import Unit
from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.values import comparable, disjoint

#: More values, or denials, say no more.
_MOST = 2
#: What tells of a direction, and two that are opposite.
_DIRECTIONS = frozenset({"more", "less"})
_OPPOSITE = {frozenset({"more"}), frozenset({"less"})}
#: What is told in a row, by whose order two things may have changed places.
_ROLES = frozenset({"n", "v", "name", "value"})
#: Share of a clause that counts as a word of it at least.
_LEAST = 0.3


class Shares(NamedTuple):
    """What two sentences have in common.

    Attributes:
        mine: telling units of the claim that the statement has.
        mine_left: those that it does not have.
        yours: telling units of the statement that the claim has.
        yours_left: those that it does not have.
    """

    mine: tuple[Unit, ...]
    mine_left: tuple[Unit, ...]
    yours: tuple[Unit, ...]
    yours_left: tuple[Unit, ...]


def shares(claim: Side, statement: Side) -> Shares:
    """Return what a claim and a statement have in common.

    Args:
        claim: the claim.
        statement: the statement.
    """
    mine = {each for each in claim.telling if any(_is_told(each, other) for other in statement.telling)}
    yours = {each for each in statement.telling if any(_is_told(other, each) for other in claim.telling)}
    return Shares(
        tuple([each for each in claim.telling if each in mine]),
        tuple([each for each in claim.telling if each not in mine]),
        tuple([each for each in statement.telling if each in yours]),
        tuple([each for each in statement.telling if each not in yours]),
    )


def _is_told(known: Unit, said: Unit) -> bool:
    if known.value is None or said.value is None:
        return known.value is said.value and resemble(known, said)
    return comparable(known.value, said.value) and not disjoint(known.value, said.value)


def share_told(statement: Side, found: Shares, rarities: Rarities) -> float:
    """Return which share of a statement a claim has, weighted by rarity, 0..1.

    Args:
        statement: the statement.
        found: what the two have in common.
        rarities: of the words of the base.
    """
    return sum(map(rarities.of, found.yours)) / (sum(map(rarities.of, statement.telling)) or 1.0)


def signs(
    claim: Side, statement: Side, found: Shares, rarities: Rarities, next_told: float = 0.0
) -> Mapping[str, float]:
    """Return the signs of a pair, each by its name.

    Args:
        claim: the nearest claim.
        statement: the statement.
        found: what the two have in common.
        rarities: of the words of the base.
        next_told: the share that the next claim has of the statement, 0..1.
    """
    told = share_told(statement, found, rarities)
    others = list(_others(found))
    other_name = max(_name_contrasts(found), default=0.0)
    amounts = bool(others) and not any(each.kind == "date" for each in others)
    odd, odd_clause = _denied(claim, statement, found, rarities)
    numbers: dict[str, float] = {
        "told": told,
        "shared": sum(map(rarities.of, found.mine)),
        "ahead": told - next_told,
        "size": len(statement.telling),
        "new": sum(map(rarities.is_new, statement.telling)),
        **{f"new_{name}": sum(each.pos == pos for each in found.yours_left) for name, pos in _LEFT},
        "same_values": min(sum(each.value is not None for each in found.yours), _MOST),
        "denials": min(len(statement.denials), _MOST),
        "claim_denials": min(len(claim.denials), _MOST),
        "odd": odd,
        "odd_told": odd * told,
        "odd_clause": odd_clause,
        "other_values": min(len(others), _MOST),
        "other_dates": bool(others) and not amounts,
        "other_amounts_told": amounts * told,
        "other_name": other_name,
        "other_name_told": other_name * told,
        "order": _turned(claim, found),
    }
    return {**numbers, **_limits(claim, statement, told)}


#: What a statement has that the claim has not -> part of speech.
_LEFT = (("verbs", "v"), ("qualities", "a"), ("names", "name"), ("values", "value"))


def _others(found: Shares) -> Iterator[Value]:
    """Yield the values of a statement that one of the claim excludes, once for each of these."""
    for said in found.yours_left:
        for known in found.mine_left:
            if known.value is None or said.value is None:
                continue
            if comparable(known.value, said.value) and disjoint(known.value, said.value):
                yield said.value


def _name_contrasts(found: Shares) -> Iterator[float]:
    for said in found.yours_left:
        for known in found.mine_left:
            if known.pos == said.pos == "name":
                yield contrast(known, said)


def _denied(claim: Side, statement: Side, found: Shares, rarities: Rarities) -> tuple[float, float]:
    """Return whether one of two clauses denies, and the same of plain denials by the share of the claim's clause."""
    yours = clause_with_most(statement.text, found.yours, rarities.of)
    mine = clause_with_most(claim.text, found.mine, rarities.of)
    plain = statement.denials_in(yours) + claim.denials_in(mine)
    odd = (plain + statement.denying_in(yours) + claim.denying_in(mine)) % 2
    whole = max(sum(map(rarities.of, units_in(mine, claim.telling))), _LEAST)
    return float(odd), plain % 2 * sum(map(rarities.of, units_in(mine, found.mine))) / whole


def _turned(claim: Side, found: Shares) -> float:
    """Return which share of the pairs of what both have stand in another order."""
    places = [_place(each, claim.units) for each in found.yours if each.pos in _ROLES]
    pairs = list(combinations([each for each in places if each is not None], 2))
    return sum(one > two for one, two in pairs) / max(len(pairs), 1)


def _place(unit: Unit, units: Sequence[Unit]) -> int | None:
    return next((at for at, each in enumerate(units) if each.key == unit.key), None)


def _limits(claim: Side, statement: Side, told: float) -> Mapping[str, float]:
    said, known = statement.says, claim.says
    numbered = [
        any(each.value is not None and each.value.kind != "date" for each in one.units) for one in (claim, statement)
    ]
    directions = {said & _DIRECTIONS, known & _DIRECTIONS}
    return {
        "all_told": told * ("all" in said and "all" not in known),
        "all_of_claim": "all" in known and "all" not in said,
        "all_beside_number": "all" in said and numbered[0] and not numbered[1],
        "only_told": told * ("only" in said and "only" not in known and "excepts" not in known),
        "still_told": told * ("still" in said and "still" not in known),
        "still_beside_end": "still" in said and "ends" in known,
        "directions": directions == _OPPOSITE,
        "allows": "allows" in said,
        "claim_allows": "allows" in known,
    }
