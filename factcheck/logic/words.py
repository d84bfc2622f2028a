"""How one word stands to another, by our own tables first and WordNet behind them."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from factcheck.language.lexicon import synonyms
from factcheck.language.sections import Sections
from factcheck.language.wordnet import PERSON, ancestors, entry, synset
from factcheck.logic.relations import Relation
from factcheck.model.rows import NamedTuple


class WordRelation(NamedTuple):
    """A relation of two words, and whether tables of ours vouch for it ("soft" relations are WordNet's)."""

    relation: Relation
    soft: bool = False


_SAME, _NOTHING = WordRelation(Relation.EQUIVALENT), WordRelation(Relation.INDEPENDENCE, True)
#: How many senses of a word count, the most frequent first.
_SENSES = 3
#: Steps up to a hypernym that still say what the narrower word says.
_STEPS = {"n": 6, "v": 2}


@lru_cache(maxsize=65536)
def word_relation(known: str, said: str, pos: str) -> WordRelation:
    """Return how a claim's word stands to a statement's.

    Args:
        known: dictionary form in the claim.
        said: dictionary form in the statement.
        pos: ``n``, ``v`` or ``a``.
    """
    if known == said or (pos != "v" and "-" in known + said and known.replace("-", "") == said.replace("-", "")):
        return _SAME  # "co-worker", "coworker"
    if _rows(pos).get(known, _NO_ROWS) & _rows(pos).get(said, _NO_ROWS):
        return _SAME
    unlike = (known, said) in _unlike(pos)
    if (not unlike and are_opposites(known, said, pos)) or (pos == "a" and _is_denied(known, said)):
        return WordRelation(Relation.ALTERNATION)
    if pos != "v" and _exclusive(known, said, pos):
        return WordRelation(Relation.ALTERNATION)
    kind = _by_kind(known, said, pos)
    if kind is not None:
        return kind
    if unlike:
        return _NOTHING
    if pos == "v" and (known.removeprefix("re") == said or said.removeprefix("re") == known):
        return _NOTHING  # reopen, rebuild, re-elect: another event
    return _by_wordnet(known, said, pos)


#: Part of speech -> the section of the data files that holds its words.
_PARTS = {"v": "verbs", "n": "nouns", "a": "adjectives"}
_NO_ROWS: frozenset[tuple[str, ...]] = frozenset()


@cache
def _rows(pos: str) -> dict[str, frozenset[tuple[str, ...]]]:
    """Return the rows of synonyms that a word stands in as a part of speech."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for section in ("any", _PARTS[pos]):
        for row in map(tuple, synonyms().rows(section)):
            for phrase in row:
                found.setdefault(phrase, set()).add(row)
    return {word: frozenset(rows) for word, rows in found.items()}


@cache
def _opposites(pos: str) -> dict[str, set[str]]:
    """Return the opposites of each word of a part of speech."""
    file, found = _file("opposites.tsv"), dict[str, set[str]]()
    more = {"a": ("degrees",), "v": ("turns", "deals")}.get(pos, ())
    for one, two in _both_ways([row for section in (_PARTS[pos], *more) for row in file.rows(section)]):
        found.setdefault(one, set()).add(two)
    return found


def _both_ways(rows: list[list[str]]) -> frozenset[tuple[str, str]]:
    return frozenset(pair for one, two in rows for pair in ((one, two), (two, one)))


@cache
def _section(name: str) -> frozenset[tuple[str, str]]:
    return _both_ways(_file("opposites.tsv").rows(name))


def are_turns(one: str, two: str) -> bool:
    """Tell whether two verbs tell opposite events that may follow each other: what was built may be demolished."""
    return any((mine, yours) in _section("turns") for mine in _like(one, "v") for yours in _like(two, "v"))


def are_deals(one: str, two: str) -> bool:
    """Tell whether two verbs exclude each other of one thing alone: a shop buys books and sells books."""
    return any((mine, yours) in _section("deals") for mine in _like(one, "v") for yours in _like(two, "v"))


@lru_cache(maxsize=65536)
def are_opposites(known: str, said: str, pos: str) -> bool:
    """Tell whether two words are opposites, not only two of a set: birth and death, but no flute and guitar."""
    return not _opposed(known, pos).isdisjoint(_like(said, pos))


@lru_cache(maxsize=65536)
def _opposed(word: str, pos: str) -> frozenset[str]:
    """Return the opposites of a word and of all that mean the same."""
    table = _opposites(pos)
    return frozenset[str]().union(*[table.get(each, ()) for each in _like(word, pos)])


@lru_cache(maxsize=65536)
def _like(word: str, pos: str) -> tuple[str, ...]:
    """Return a word with all that mean the same."""
    return (word, *(each for row in _rows(pos).get(word, _NO_ROWS) for each in row))


#: Prefixes by which an adjective denies what the rest of it says.
_DENYING = ("un", "non-", "non")


def _is_denied(known: str, said: str) -> bool:
    """Tell whether of two adjectives one only denies the other: "navigable", "unnavigable"."""
    short, long = sorted((known, said), key=len)
    return len(short) > _SHORT and any(long == prefix + short for prefix in _DENYING) and "a" in entry(short).senses


#: Words of so many letters or fewer make no others with a prefix of which that can be told.
_SHORT = 3


@cache
def _exclusive_sets(pos: str) -> dict[str, frozenset[int]]:
    """Return the numbers of the sets of exclusive words that a word stands in as a part of speech."""
    found: dict[str, set[int]] = {}
    for at, row in enumerate(_file("exclusive.tsv").rows(_PARTS[pos])):
        for word in row:
            found.setdefault(word, set()).add(at)
    return {word: frozenset(rows) for word, rows in found.items()}


def _exclusive(known: str, said: str, pos: str) -> bool:
    sets = _exclusive_sets(pos)
    return bool(sets.get(known, frozenset()) & sets.get(said, frozenset()))


@cache
def _wider(pos: str) -> dict[str, frozenset[str]]:
    """Return what each word of the table of kinds is a kind of."""
    found: dict[str, set[str]] = {}
    for wide, *kinds in _file("kinds.tsv").rows(_PARTS[pos]):
        for kind in kinds:
            found.setdefault(kind, set()).add(wide)
    return {word: frozenset(above) for word, above in found.items()}


@cache
def _before_nouns() -> dict[str, frozenset[int]]:
    """Return the numbers of the rows that a word stands in as one before a noun."""
    found: dict[str, set[int]] = {}
    for at, row in enumerate(synonyms().rows("before nouns")):
        for word in row:
            found.setdefault(word, set()).add(at)
    return {word: frozenset(rows) for word, rows in found.items()}


def are_alike_before_nouns(one: str, two: str) -> bool:
    """Tell whether two words mean the same before a noun: "the railway tunnel", "the rail tunnel"."""
    rows = _before_nouns()
    return bool(rows.get(one, frozenset()) & rows.get(two, frozenset()))


def is_another_thing(term: str, head: str) -> bool:
    """Tell whether a term names another kind of thing than its last word by itself: a car park is no park."""
    return (term, head) in _unlike("n")


@cache
def _unlike(pos: str) -> frozenset[tuple[str, str]]:
    """Return the pairs of words that WordNet puts together and plain prose does not, both ways round."""
    return _both_ways(_file("unlike.tsv").rows(_PARTS[pos]))


#: How many steps up the table of kinds are followed: a dentist is a doctor.
_KINDS_UP = 3


def _by_kind(known: str, said: str, pos: str) -> WordRelation | None:
    """Return the sure relation of a word to one for a wider kind, or None."""
    if said in _kinds_of(known, pos):
        return WordRelation(Relation.FORWARD)
    return WordRelation(Relation.REVERSE) if known in _kinds_of(said, pos) else None


@lru_cache(maxsize=65536)
def _kinds_of(word: str, pos: str) -> frozenset[str]:
    """Return what a word is a kind of, by the table alone: a word that means the same may mean something else, too."""
    table, level = _wider(pos), {word}
    found: set[str] = set()
    for _ in range(_KINDS_UP):
        level = {above for each in level for above in table.get(each, ())} - found
        found |= level
    return frozenset(found)


@cache
def _file(name: str) -> Sections:
    return Sections(Path(__file__).with_name(name))


def _by_wordnet(known: str, said: str, pos: str) -> WordRelation:
    one, two = entry(known), entry(said)
    if f"{said}.{pos}" in one.antonyms or f"{known}.{pos}" in two.antonyms:
        return WordRelation(Relation.ALTERNATION)
    mine, yours = _usual(one.senses.get(pos, ()), pos), _usual(two.senses.get(pos, ()), pos)
    if not mine or not yours:
        return _SAME if _derived(known, said, pos) else _NOTHING
    if set(mine[:2]) & set(yours) or set(mine) & set(yours[:2]):
        return WordRelation(Relation.EQUIVALENT, not _is_term(known, said, pos))
    if pos == "a":
        return _adjectives(mine, yours)
    steps = _STEPS.get(pos, 0)
    for rank, number in enumerate(mine[:2]):
        above = ancestors(number)
        found = min((above[each] for each in yours[: 2 - rank] if each in above), default=99)
        if 0 < found <= steps:
            return WordRelation(Relation.FORWARD, True)
    for rank, number in enumerate(yours[:2]):
        above = ancestors(number)
        found = min((above[each] for each in mine[: 2 - rank] if each in above), default=99)
        if 0 < found <= steps:
            return WordRelation(Relation.REVERSE, True)
    if pos == "n" and _sisters(mine[0], yours[0]):
        return WordRelation(Relation.ALTERNATION, True)
    return _NOTHING


def _usual(senses: tuple[tuple[str, int], ...], pos: str) -> list[str]:
    """Return the first senses of a word, without those by which somebody is called what is no person: cat, rat."""
    found = [number for number, _ in senses[:_SENSES]]
    if pos != "n" or not found or synset(found[0]).field == PERSON:
        return found
    return [each for each in found if synset(each).field != PERSON]


def _is_term(known: str, said: str, pos: str) -> bool:
    """Tell whether two words share their only or first meaning, and one of them is a term of several words."""
    one, two = (entry(each).senses.get(pos, ()) for each in (known, said))
    several = [each for word, each in ((known, one), (said, two)) if " " in word]
    return pos == "n" and one[0][0] == two[0][0] and any(len(each) == 1 for each in several)


def _derived(known: str, said: str, pos: str) -> bool:
    return f"{said}.{pos}" in entry(known).derived or f"{known}.{pos}" in entry(said).derived


def _adjectives(mine: list[str], yours: list[str]) -> WordRelation:
    """Relate adjectives: those in one cluster are alike, those in clusters of opposites exclude each other."""
    around_mine = {each for number in mine[:1] for each in synset(number).similar}
    around_yours = {each for number in yours[:1] for each in synset(number).similar}
    if yours[0] in around_mine or mine[0] in around_yours:
        return WordRelation(Relation.FORWARD if yours[0] in around_mine else Relation.REVERSE, True)
    return _NOTHING


def _sisters(one: str, two: str) -> bool:
    """Tell whether two nouns are kinds of one thing: volleyball and swimming, violin and guitar."""
    mine, yours = synset(one).hypernyms, synset(two).hypernyms
    return bool(set(mine) & set(yours)) and one != two
