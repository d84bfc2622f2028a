"""What speaks for and against two claims that are near to each other to be at odds, as named numbers.

The model in ``trees.json`` weighs them, with those of ``both_ways``.

====================  =================================================================================
sign                  what it is
====================  =================================================================================
mutual                1 if either claim is the nearest to the other
least_shared          share of its words that a claim has in common with the other one, of the two the smaller
most_shared           the same, the larger
least_ahead           by how much they are nearer to each other than to the next claim, of the two the smaller
most_ahead            the same, the larger
other_dates           1 if each has a date that the other one's excludes
other_amounts         1 if each has such an amount
other_ranks           1 if each has such a place in a row
amounts_and_dates     1 if each has such an amount, and such a date: it was another time
amount_dated          1 if each has such an amount, and only one of them a date that the other has not
dates_of_one_verb     1 if each has such a date, behind one verb
values_of_one_verb    1 if each has any such value, behind one verb
same_values           1 if both have a value
one_value             1 if only one of them has a value that the other has not
other_names           1 if each has a name that the other has not
other_people          1 if these are people's
one_name              1 if only one of them has such a name
names_facing          1 if two such names stand in one place
same_name             1 if both have a name
same_nouns            how many nouns both have, up to three
same_verb             1 if both have a verb
nouns_left            nouns that one has and the other has not, of the two the fewer, up to three
most_nouns_left       the same, the more, up to four
most_verbs_left       the same of verbs
most_qualities_left   the same of adjectives
values_nouns_left     ``nouns_left``, if each has such a value
phrases_facing        how many phrases of one place are left on both sides, up to two
values_facing         1 if there are such phrases, and such values
kinds_on_both         1 if both tell of which kind something is that both have: the church tower, the castle tower
kinds_on_one          1 if one of them does
same_subject          1 if both have one subject
other_subjects        1 if a subject is left on both sides
one_subject           1 if one is left on one side
denial                1 if one of them denies and the other does not
denial_facing         1 if so, and there are such phrases
denial_shared         ``least_shared``, if so
contraries_shared     ``least_shared``, if they have words that exclude each other
limits_shared         ``least_shared``, if only one of them tells of all, of none or of nothing else
values_shared         ``least_shared``, if each has a value that the other one's excludes
names_shared          ``least_shared``, if each has a name that the other has not
no_ground             1 if they have no such value, name, word, limit or denial
verb_without_ground   1 if so, and both have a verb
====================  =================================================================================
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.auditing.aspects.nearest import Near
from factcheck.auditing.aspects.table import LIMITING
from factcheck.auditing.at_odds.both_ways import Around
from factcheck.auditing.at_odds.laid import SUBJECT, Half, Laid, facing
from factcheck.inference.wording.units import Unit, denies, units
from factcheck.language.given_names import begins_with_given_name
from factcheck.logic.words import word_relation
from factcheck.model.rows import NamedTuple
from factcheck.values import comparable, disjoint

_DATE, _ORDINAL = "date", "ordinal"
_NAME = "name"
#: Parts of speech of words that may exclude each other.
_CONTRARY = frozenset({"n", "a", "v"})
#: More words than this that both have, or are left on both sides, or on one, tell no more; of phrases in one place.
_MOST_BOTH, _MOST_ONE, _MOST_FACING = 3, 4, 2


class Grounds(NamedTuple):
    """On what two claims may be at odds, each with the words of either.

    Attributes:
        values: values that exclude each other.
        names: a name of either that the other has not.
        words: words that exclude each other.
        denial: whether one denies and the other does not.
        limits: the words by which only one of them tells of all, of none or of nothing else.
    """

    values: tuple[tuple[Unit, Unit], ...]
    names: tuple[tuple[Unit, Unit], ...]
    words: tuple[tuple[Unit, Unit], ...]
    denial: bool
    limits: frozenset[str]

    @property
    def any(self) -> bool:
        """Whether there is one."""
        return bool(self.values or self.names or self.words or self.denial or self.limits)


def grounds(pair: Laid) -> Grounds:
    """Return on what two claims may be at odds.

    Args:
        pair: the two claims, side by side.
    """
    left = [(mine, yours) for mine in pair.one.left for yours in pair.two.left]
    names = [each for each in left if _are_plain(*each, _NAME)]
    denials = [sum(map(denies, units(half.text))) for half in (pair.one, pair.two)]
    limits = [LIMITING & {each.key for each in units(half.text)} for half in (pair.one, pair.two)]
    return Grounds(
        tuple([each for each in left if _exclude(*each)]),
        tuple(names[:1]),
        tuple([each for each in left if _are_contrary(*each)]),
        denials[0] % 2 != denials[1] % 2,
        limits[0] ^ limits[1],
    )


def _are_plain(one: Unit, two: Unit, pos: str) -> bool:
    return one.pos == two.pos == pos and one.value is None and two.value is None


def _exclude(one: Unit, two: Unit) -> bool:
    if one.value is None or two.value is None or one.value.kind != two.value.kind:
        return False
    return comparable(one.value, two.value) and disjoint(one.value, two.value)


def _are_contrary(one: Unit, two: Unit) -> bool:
    plain = one.pos in _CONTRARY and _are_plain(one, two, one.pos)
    return plain and word_relation(one.key, two.key, one.pos).relation.excludes


def signs(pair: Laid, near: Near, around: Around) -> Mapping[str, float]:
    """Return the signs of two claims, each by its name.

    Args:
        pair: the two claims, side by side.
        near: how near they are to each other.
        around: the claims among which they stand.
    """
    found = grounds(pair)
    least = min(near.shares)
    told: dict[str, float] = {
        "mutual": near.mutual,
        "least_shared": least,
        "most_shared": max(near.shares),
        "least_ahead": max(min(near.ahead), -1.0),
        "most_ahead": max(*near.ahead, -1.0),
        **_of_values(pair, found),
        **_of_names(pair, found),
        **_of_words(pair, found),
        **_of_places(pair, found),
        "denial": found.denial,
        "denial_shared": found.denial * least,
        "contraries_shared": bool(found.words) * least,
        "limits_shared": bool(found.limits) * least,
        "values_shared": bool(found.values) * least,
        "names_shared": bool(found.names) * least,
        "no_ground": not found.any,
        **around.signs(pair.one.text, pair.two.text),
    }
    return {name: float(value) for name, value in told.items()}


def _of_values(pair: Laid, found: Grounds) -> Mapping[str, float]:
    kinds = {one.value.kind for one, _ in found.values if one.value is not None}
    left = [[each.value.kind for each in half.left if each.value is not None] for half in (pair.one, pair.two)]
    amounts = not kinds <= {_DATE, _ORDINAL}
    verb = _have_one(pair, "v")
    return {
        "other_dates": _DATE in kinds,
        "other_amounts": amounts,
        "other_ranks": _ORDINAL in kinds,
        "amounts_and_dates": amounts and _DATE in kinds,
        "amount_dated": amounts and (_DATE in left[0]) != (_DATE in left[1]),
        "dates_of_one_verb": _DATE in kinds and verb,
        "values_of_one_verb": bool(kinds) and verb,
        "same_values": any(one.value is not None for one, _ in pair.same),
        "one_value": bool(left[0]) != bool(left[1]),
    }


def _of_names(pair: Laid, found: Grounds) -> Mapping[str, float]:
    names = [_left(half, _NAME) for half in (pair.one, pair.two)]
    return {
        "other_names": bool(found.names),
        "other_people": all(any(begins_with_given_name(each.key) for each in side) for side in names),
        "one_name": bool(names[0]) != bool(names[1]),
        "names_facing": any(one.chunk.head.pos == two.chunk.head.pos == _NAME for one, two in facing(pair)),
        "same_name": _have_one(pair, _NAME),
    }


def _of_words(pair: Laid, found: Grounds) -> Mapping[str, float]:
    left = {pos: [len(_left(half, pos)) for half in (pair.one, pair.two)] for pos in "nva"}
    nouns = min(*left["n"], _MOST_BOTH)
    return {
        "same_nouns": min(sum(one.pos == "n" for one, _ in pair.same), _MOST_BOTH),
        "same_verb": _have_one(pair, "v"),
        "nouns_left": nouns,
        "most_nouns_left": min(max(left["n"]), _MOST_ONE),
        "most_verbs_left": min(max(left["v"]), _MOST_ONE),
        "most_qualities_left": min(max(left["a"]), _MOST_ONE),
        "values_nouns_left": bool(found.values) * nouns,
        "verb_without_ground": _have_one(pair, "v") and not found.any,
    }


def _of_places(pair: Laid, found: Grounds) -> Mapping[str, float]:
    faced = min(len({mine.chunk.head for mine, _ in facing(pair)}), _MOST_FACING)
    subjects = [any(each.place == SUBJECT for each in half.left_phrases) for half in (pair.one, pair.two)]
    kinds = list(_kinds(pair))
    return {
        "phrases_facing": faced,
        "values_facing": bool(faced) and bool(found.values),
        "kinds_on_both": any(all(each) for each in kinds),
        "kinds_on_one": any(any(each) and not all(each) for each in kinds),
        "same_subject": any(all(places) for places in _subjects(pair)),
        "other_subjects": all(subjects),
        "one_subject": subjects[0] != subjects[1],
        "denial_facing": found.denial and bool(faced),
    }


def _kinds(pair: Laid) -> Iterator[tuple[bool, bool]]:
    """Yield of each thing that both have whether either says which kind of it is meant, in words of its own."""
    for one, two in pair.same:
        mine, yours = pair.one.phrase_of(one), pair.two.phrase_of(two)
        if mine is not None and yours is not None:
            yield (
                _has_own(mine.chunk.before, pair.one),
                _has_own(yours.chunk.before, pair.two),
            )


def _has_own(before: tuple[Unit, ...], half: Half) -> bool:
    starts = {each.start for each in half.told} - {each.start for each in half.left}
    return any(each.start not in starts for each in before)


def _subjects(pair: Laid) -> Iterator[tuple[bool, bool]]:
    for one, two in pair.same:
        mine, yours = pair.one.phrase_of(one), pair.two.phrase_of(two)
        yield mine is not None and mine.place == SUBJECT, yours is not None and yours.place == SUBJECT


def _left(half: Half, pos: str) -> list[Unit]:
    return [each for each in half.left if each.pos == pos and each.value is None]


def _have_one(pair: Laid, pos: str) -> bool:
    return any(one.pos == pos for one, _ in pair.same)
