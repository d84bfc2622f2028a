"""What speaks for and against a statement and the nearest claim to be at odds, as named numbers.

The model in ``weights.json`` weighs them.

====================  =================================================================================
sign                  what it is
====================  =================================================================================
told                  share of the statement's words and values that the claim has, weighted by rarity
ahead                 by how much more of the statement the claim has than the next claim
size                  number of the statement's words and values
all_known             1 if the claim has every one of them
one_unknown           1 if it has every one but one
new_qualities         number of its adjectives that the claim does not have
new_names             number of its names that the claim does not have
new_values            number of its values that the claim does not have
same_values           number of its values that the claim has, up to two
denials               number of denials in the statement, up to two
claim_denials         number of denials in the claim, up to two
odd                   1 if one of them denies and the other does not, or so it seems
odd_clause            1 if the number of plain denials is odd, weighed by the share that the statement
                      has of the claim's clause
scales_told           ``told``, if the two stand at the two ends of a scale, and compare nothing the
                      other way round
all_told              ``told``, if the statement tells something of all, or always, and the claim does not
all_of_claim          the other way round
all_beside_number     1 if the statement tells of all, and the claim gives a number
only_told             ``told``, if the statement shuts out all else, and the claim neither does nor excepts
still_told            ``told``, if the statement says that something goes on, and the claim does not
still_beside_end      1 if it does, and the claim tells of an end
other_values          number of values of the one that those of the other exclude, up to two
other_dates           1 if there are dates among them
other_amounts_told    1 if there are only amounts among them, weighed by ``told``
name_in_place         how much two names behind the verbs speak for standing in one place, weighed by ``told``
case_in_place         the same of nouns, one of which stands before its verb
one_excludes          1 if, clause by clause, the two differ in one thing that excludes another, and agree
one_excludes_besides  1 if they differ in one such thing, and not only in that
several_exclude       1 if they differ in several such things
====================  =================================================================================
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import combinations

from factcheck.check.opposition.clauses import clause_with_most, units_in
from factcheck.check.opposition.edited import steps
from factcheck.check.opposition.in_place import case_in_place, name_in_place
from factcheck.check.opposition.rarities import Rarities
from factcheck.check.opposition.scales import scales_at_odds
from factcheck.check.opposition.shared import Shares
from factcheck.check.opposition.sides import Side
from factcheck.inference.wording.units import Unit
from factcheck.model import Value
from factcheck.values import comparable, disjoint

#: More values, or denials, say no more.
_MOST = 2
#: What is told in a row, by whose order two things may have changed places.
_ROLES = frozenset({"n", "v", "name", "value"})
#: Share of a clause that counts as a word of it at least.
_LEAST = 0.3
#: From which share on of the pairs in another order something is compared from the other side: "Asp is older than Bly".
_LEAST_TURNED = 0.3


def share_told(statement: Side, found: Shares, rarities: Rarities) -> float:
    """Return which share of a statement a claim has, weighted by rarity, 0..1.

    Args:
        statement: the statement.
        found: what the two have in common.
        rarities: of the words of the base.
    """
    return sum(map(rarities.of, found.yours)) / (sum(map(rarities.of, statement.telling)) or 1.0)


def signs(
    claim: Side,
    statement: Side,
    found: Shares,
    rarities: Rarities,
    next_told: float = 0.0,
    topics: Set[str] = frozenset(),
) -> Mapping[str, float]:
    """Return the signs of a pair, each by its name.

    Args:
        claim: the nearest claim.
        statement: the statement.
        found: what the two have in common.
        rarities: of the words of the base.
        next_told: the share that the next claim has of the statement, 0..1.
        topics: the names of what the claims around the nearest one are about.
    """
    told = share_told(statement, found, rarities)
    others = list(_others(found))
    amounts = bool(others) and not any(each.kind == "date" for each in others)
    numbers: dict[str, float] = {
        "told": told,
        "ahead": told - next_told,
        "size": len(statement.telling),
        "all_known": not found.yours_left,
        "one_unknown": len(found.yours_left) == 1,
        **{f"new_{name}": sum(each.pos == pos for each in found.yours_left) for name, pos in _LEFT},
        "same_values": min(sum(each.value is not None for each in found.yours), _MOST),
        "denials": min(len(statement.denials), _MOST),
        "claim_denials": min(len(claim.denials), _MOST),
        "other_values": min(len(others), _MOST),
        "other_dates": bool(others) and not amounts,
        "other_amounts_told": amounts * told,
        "name_in_place": name_in_place(claim, statement, found, topics) * told,
        "case_in_place": case_in_place(claim, statement, found) * told,
    }
    clauses = _clauses(claim, statement, found, rarities, told)
    return {**numbers, **clauses, **_limits(claim, statement, told), **steps(claim.text, statement.text)}


#: What a statement has that the claim has not -> part of speech.
_LEFT = (("qualities", "a"), ("names", "name"), ("values", "value"))


def _others(found: Shares) -> Iterator[Value]:
    """Yield the values of a statement that one of the claim excludes, once for each of these."""
    for said in found.yours_left:
        for known in found.mine_left:
            if known.value is None or said.value is None:
                continue
            if comparable(known.value, said.value) and disjoint(known.value, said.value):
                yield said.value


def _clauses(claim: Side, statement: Side, found: Shares, rarities: Rarities, told: float) -> Mapping[str, float]:
    """Return what tells whether one denies what the other says, by the clause of each that has most in common."""
    yours = clause_with_most(statement.text, found.yours, rarities.of)
    mine = clause_with_most(claim.text, found.mine, rarities.of)
    plain = statement.denials_in(yours) + claim.denials_in(mine)
    whole = max(sum(map(rarities.of, units_in(mine, claim.telling))), _LEAST)
    turned = "compares" in claim.says & statement.says and _turned(claim, found) > _LEAST_TURNED
    return {
        "odd": (plain + statement.denying_in(yours) + claim.denying_in(mine)) % 2,
        "odd_clause": plain % 2 * sum(map(rarities.of, units_in(mine, found.mine))) / whole,
        "scales_told": told * (not turned and bool(scales_at_odds(claim, mine, statement, yours))),
    }


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
    return {
        "all_told": told * ("all" in said and "all" not in known),
        "all_of_claim": "all" in known and "all" not in said,
        "all_beside_number": "all" in said and numbered[0] and not numbered[1],
        "only_told": told * ("only" in said and "only" not in known and "excepts" not in known),
        "still_told": told * ("still" in said and "still" not in known),
        "still_beside_end": "still" in said and "ends" in known,
    }
