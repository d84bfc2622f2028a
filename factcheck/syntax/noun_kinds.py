"""What kind of thing a noun means, or a name by the noun in it: a person, an animal, a time, a bridge."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.wordnet import ANIMAL, ARTIFACT, OBJECT, TIME, ancestors, entry, synset
from factcheck.syntax.words import WIDER_NOUNS

#: Fields of WordNet: people, groups, and what no "it" behind a sentence is likely to take up.
_ABSTRACT = frozenset({4, 7, 9, 10, 11, 12, 21, 22, 23, 24, 26, 28})
#: Attributes, possessions, quantities, relations, states, times.
_ATTRIBUTES = frozenset({7, 21, 23, 24, 26, 28})
#: What the end of a company's name tells.
COMPANY_FORMS = frozenset(
    """inc ltd plc corp co llc gmbh ag group holdings holding company corporation ab asa oy sa se bv nv partners
    airlines""".split()
)
#: Kinds of thing that a noun in a name may be, however seldom it is counted: "playhouse".
_KINDS = frozenset().union(*WIDER_NOUNS.values())


@lru_cache(maxsize=4096)
def is_animal(noun: str) -> bool:
    """Tell whether a noun means an animal, of which "she" may tell as of a person where it has a name."""
    senses = entry(noun.rpartition(" ")[2]).senses.get("n", ())
    return bool(senses) and synset(senses[0][0]).field == ANIMAL


@lru_cache(maxsize=4096)
def may_be_thing(noun: str) -> bool:
    """Tell whether a noun that means a person means a device or vessel as well: "router", "reader", "trawler"."""
    senses = entry(noun.rpartition(" ")[2]).senses.get("n", ())
    return any(synset(number).field == ARTIFACT for number, _ in senses)


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Tell whether a word of a name is a common noun, so that it tells what the thing is: "Bridge"."""
    found = entry(word)
    return (found.count("n") > 1 and not found.proper) or bool(found.bases)


@lru_cache(maxsize=4096)
def is_abstract(noun: str) -> bool:
    """Tell whether a noun means an act, a state, a measure or a time rather than a thing."""
    senses = entry(noun).senses.get("n", ())
    return bool(senses) and synset(senses[0][0]).field in _ABSTRACT


@lru_cache(maxsize=4096)
def is_attribute(noun: str) -> bool:
    """Tell whether a noun means what is measured of a thing, or a time of it: "height", "rate", "season"."""
    senses = entry(noun).senses.get("n", ())
    return bool(senses) and synset(senses[0][0]).field in _ATTRIBUTES


@lru_cache(maxsize=4096)
def is_time(noun: str) -> bool:
    """Tell whether a noun means a time: "our guest tonight"."""
    senses = entry(noun).senses.get("n", ())
    return bool(senses) and synset(senses[0][0]).field == TIME


def head_noun(name: str, article: str = "") -> str:
    """Return the common noun in a name that tells what it is, or nothing: "bridge" of "Varde Bridge".

    Args:
        name: without its article.
        article: "the" where it takes one.
    """
    words = name.lower().replace("’s", "").split()
    joints = [at for at, word in enumerate(words) if word in ("of", "for")]
    head = words[joints[0] - 1] if joints and joints[0] else words[-1] if words else ""
    return (
        head if is_common(head) or head in COMPANY_FORMS or head in _KINDS or _tells_thing(words, head, article) else ""
    )


def _tells_thing(words: list[str], head: str, article: str) -> bool:
    """Tell whether a rare noun at the end of a name tells what it is: "the Orwell Canal", not "Fiona Glen"."""
    senses = entry(head).senses.get("n", ())
    from factcheck.language.given_names import gender_of

    if len(words) == 1 or not senses or entry(head).proper or (article != "the" and gender_of(words[0])):
        return False
    field = synset(senses[0][0]).field
    return field == ARTIFACT or (field == OBJECT and article == "the")


#: How many steps up a wider kind may lie, so that "the thing" and "the object" take up nothing.
_STEPS = 4


@lru_cache(maxsize=8192)
def is_kind_of(narrow: str, wide: str) -> bool:
    """Tell whether a noun is a kind of what another one names: a brewery is a structure."""
    if narrow in WIDER_NOUNS.get(wide, ()):
        return True
    senses, above = entry(narrow).senses.get("n", ()), entry(wide).senses.get("n", ())
    wanted = {number for number, _ in above[:2]}
    return any(
        0 < steps <= _STEPS and number in wanted
        for number_, _ in senses[:2]
        for number, steps in ancestors(number_).items()
    )
