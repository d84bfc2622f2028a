"""How the name of a claim stands to the name of a statement."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import ARTIFACT, LOCATION, OBJECT, entry, field_of, synset
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation

_LIGHT = frozenset("the of and & de del der van von la le inc ltd plc corp co mr mrs ms dr sir st".split())
_HYPHENS = str.maketrans({"-": " ", "‐": " ", "‑": " ", ".": None, "’": "'"})


@lru_cache(maxsize=16384)
def name_relation(known: str, said: str) -> Relation:
    """Return ``=`` for two ways to write a name, ``|`` for two names without a common word, ``#`` in between.

    A name that tells as well where it belongs says more: "the North Tower of Tor Castle", "the North Tower".

    Args:
        known: the claim's name, in lower case.
        said: the statement's.
    """
    one, two = _words(known), _words(said)
    if one == two or "".join(one) == "".join(two):
        return Relation.EQUIVALENT
    if not one or not two:
        return Relation.INDEPENDENCE
    short, long = sorted((one, two), key=len)
    if len(short) == 1 and _is_acronym(short[0], long):
        return Relation.EQUIVALENT
    named = len(short) == 1 and len(long) in (2, 3) and short[0] == long[-1] and not _is_common(short[0])
    if named and not _is_of_another(long, known if long == one else said):
        return Relation.EQUIVALENT  # a surname
    of_place = " of " in known or " of " in said  # "the University of North Holm" is not that of Holm
    if len(short) == 2 and len(long) == 3 and short == (long[0], long[2]) and not (_is_common(short[1]) or of_place):
        return Relation.EQUIVALENT  # a middle name left out
    if len(short) > 1 and short == long[:-1] and _is_open(short[-1]) and is_built(long[-1]):
        return Relation.EQUIVALENT  # "Tor International" for the airport
    if len(short) == 1 and len(long) == len(short) + 1 and _is_same_place(short[0], long):
        return Relation.EQUIVALENT  # "the Mediterranean" and "the Mediterranean Sea"
    if _names_owner_of(known, said):
        return Relation.FORWARD
    if _names_owner_of(said, known):
        return Relation.REVERSE
    if one[:-1] == two[:-1] and one[-1].isdigit() and two[-1].isdigit():
        return Relation.ALTERNATION  # "Line 2" is not Line 4
    if set(short) & set(long) and not _are_two_people(one, two) and not _are_two_places(one, two):
        return Relation.INDEPENDENCE
    return Relation.ALTERNATION


def _names_owner_of(long: str, short: str) -> bool:
    """Tell whether a name is another one with the name of what it belongs to behind it.

    Not so for a name that many have, "the Supreme Court of Norland", or where "of" says what for: "the Aldin Society of
    Arts".
    """
    name, _, owner = long.removeprefix("the ").partition(" of ")
    words = name.split()
    if not owner or name != short.removeprefix("the ") or len(words) < _GIVEN_AND_FAMILY:
        return False
    own = not entry(words[0]).senses or (is_built(words[-1]) and not _is_open(words[0]))
    whose = owner.split()[0]
    return own and whose != "the" and (entry(whose).proper or not entry(whose).count("n"))


def _is_of_another(long: tuple[str, ...], written: str) -> bool:
    """Tell whether a longer name ends with that of another thing: "the Bank of Holm", "New Holm", "North Holm"."""
    first = entry(long[0])
    if lemma(long[0], "a") != long[0]:
        return True  # "Lower Saxony"
    told = first.count("a") > 0 or (first.count("n") > 1 and not first.proper)
    from factcheck.language.given_names import gender_of

    return " of " in written or (told and not gender_of(long[0]))


def _are_two_places(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether two names share nothing but the noun for what they name: "North Sea", "Mount Orrin"."""
    shared = set(one) & set(two)
    if len(shared) != 1 or len(one) != len(two) or len(one) < _GIVEN_AND_FAMILY:
        return False
    (word,) = shared
    apart = [set(each) - shared for each in (one, two)]
    if any(len(each) != 1 for each in apart):
        return False
    mine, yours = apart[0].pop(), apart[1].pop()
    if word_relation(mine, yours, "a").relation.excludes and not word_relation(mine, yours, "a").soft:
        return True  # "South Korea", "North Korea"
    from factcheck.language.given_names import gender_of

    if gender_of(one[0]) or gender_of(two[0]) or entry(word).proper:
        return False  # "Ida Berg" may be "I. Berg", whatever a berg is
    headed = (one[-1] == two[-1] == word) or (one[0] == two[0] == word)
    return headed and any(synset(each).field in _PLACES for each, _ in entry(word).senses.get("n", ()))


#: Fields of nouns for what places are called by: sea, mount, street.
_PLACES = frozenset({ARTIFACT, LOCATION, OBJECT})


def _are_two_people(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether two names of people differ by a slip in the last ("Tom Brady", "Tom Grady") or in the first.

    A given name may be told in another form ("Bill", "William"), and a whole family name may have been taken on.
    """
    if len(one) != len(two) or len(one) != _GIVEN_AND_FAMILY:
        return False
    from factcheck.language.given_names import are_of_two, gender_of

    if one[1] == two[1]:
        return not _is_common(one[1]) and (are_of_two(one[0], two[0]) or _are_given_apart(one[0], two[0]))
    if one[0] != two[0] or not gender_of(one[0]):
        return False
    if _is_common(one[-1]) and _is_common(two[-1]):
        return False  # "Ida Bridge" and "Ida Ridge" may be things
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(one[-1], two[-1]) <= _SLIP and min(len(one[-1]), len(two[-1])) > _SLIP * 2 - 1


def _are_given_apart(one: str, two: str) -> bool:
    """Tell whether of two words before a family name one is a given name, and the other one that is no form of it.

    Few of all given names are listed: "Edith", "Josiah". A title is a word: "Captain"; an initial is none.
    """
    from factcheck.language.given_names import are_forms_of_one, gender_of

    listed = [bool(gender_of(each)) for each in (one, two)]
    other = two if listed[0] else one
    plain = len(other) > _INITIALS and (entry(other).proper or not entry(other).senses)
    return listed[0] != listed[1] and plain and one[0] != two[0] and not are_forms_of_one(one, two)


#: So many letters may be initials: "J. R. Holm".
_INITIALS = 2
_GIVEN_AND_FAMILY = 2
#: So many letters may be wrong in a family name that was mistaken for another.
_SLIP = 2


def _is_same_place(name: str, long: tuple[str, ...]) -> bool:
    """Tell whether a longer name adds to one no more than what kind of water or land that is, or is known as it."""
    kind = next((word for word in long if word != name), "")
    if name not in long or not entry(name).proper:
        return False
    known = {number for number, _ in entry(name).senses.get("n", ())}
    if known & {number for number, _ in entry(" ".join(long)).senses.get("n", ())}:
        return True
    return field_of(kind) == OBJECT and word_relation(name, kind, "n").relation is Relation.FORWARD


def _words(name: str) -> tuple[str, ...]:
    found = [word.removesuffix("'s") for word in name.translate(_HYPHENS).split()]
    return tuple([word for word in found if word not in _LIGHT]) or tuple(found)


def _is_acronym(short: str, long: tuple[str, ...]) -> bool:
    return len(long) > 1 and len(short) == len(long) and short == "".join(word[:1] for word in long)


def _is_open(word: str) -> bool:
    """Tell whether a word only narrows a noun that a name leaves unsaid: "international", "central"."""
    found = entry(word)
    return found.count("a") > found.count("n")


def is_built(word: str) -> bool:
    """Tell whether a noun names a building or the like first of all: "airport", "station".

    Args:
        word: a noun, in dictionary form.
    """
    senses = entry(word).senses.get("n", ())
    return bool(senses) and synset(senses[0][0]).field == ARTIFACT


def _is_common(word: str) -> bool:
    """Tell whether the last word of a name is a common noun, so that the name is no person's: "mill", "bridge"."""
    found = entry(word)
    return found.count("n") > 1 or bool(found.bases) or (word.endswith("s") and entry(word[:-1]).count("n") > 1)
