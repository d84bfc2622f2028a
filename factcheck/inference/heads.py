"""Compare the heads of two phrases, the values that they are and the numbers that count them."""

from __future__ import annotations

from factcheck.inference.edits import Edit, span
from factcheck.inference.names import name_relation
from factcheck.inference.terms import BODIES_BEHIND_NAMES, HOUSES_BEHIND_NAMES, NAMED_KINDS, PLACE_NOUNS, PLACE_UNITS
from factcheck.language.wordnet import ANIMAL, PERSON, entry, field_of
from factcheck.logic.relations import Relation
from factcheck.logic.words import WordRelation, word_relation
from factcheck.syntax.rates import SPELLS
from factcheck.syntax.records import Phrase
from factcheck.syntax.words import DECISIVE_QUANTIFIERS


def clauses(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Compare clauses that are not taken apart: the same words, or fewer of them, in order."""
    if known.head == said.head:
        return []
    mine, yours = known.head.split(), said.head.split()
    if slot in ("that", "purpose") and known.kind == said.kind and _denies(mine, yours):
        return [Edit(slot, "opposite", Relation.ALTERNATION, span(said), span(known))]
    apart = [(one, two) for one, two in zip(mine, yours, strict=False) if one != two]
    if len(mine) == len(yours) and len(apart) == 1 and known.kind == said.kind:
        # behind the first word, its verb, the part of speech is not known
        # two nouns may both be what one may or wants to have: "to keep a cat", "to keep a dog"
        told = [word_relation(*apart[0], pos) for pos in ("v" if mine[0] == apart[0][0] else "na")]
        found = next((each for each in told if not each.soft), told[0])
        things = mine[0] != apart[0][0] and all(map(_is_thing, apart[0]))
        if found.relation is Relation.ALTERNATION and things:
            return [Edit(slot, "word", Relation.INDEPENDENCE, span(said), span(known))]
        if found.relation is Relation.EQUIVALENT:
            return []
        if found.relation is Relation.ALTERNATION and not found.soft:
            return [Edit(slot, "opposite", Relation.ALTERNATION, span(said), span(known))]
    rest = iter(mine)
    turned = bool({*mine, *yours} & _TURNING)
    if known.kind == said.kind and all(word in rest for word in yours) and not turned:
        return [Edit(slot, "dropped", Relation.FORWARD, span(said), span(known))]
    return [Edit(slot, "word", Relation.INDEPENDENCE, span(said), span(known))]


def _denies(mine: list[str], yours: list[str]) -> bool:
    """Tell whether one of two clauses says of the same that it is not so, or need not be done and must be."""
    bare = [[word for word in each if word not in _DENYING] for each in (mine, yours)]
    left = [[word for word in each if word in _DENYING] for each in (mine, yours)]
    return bare[0] == bare[1] and sorted(left) in ([[], ["not"]], [["must"], ["optional"]])


#: Words of a clause that tell whether it is so, and whether it must be.
_DENYING = frozenset({"not", "must", "optional"})


def _is_thing(word: str) -> bool:
    """Tell whether a word is only a noun, or a verb as well, and no span of time."""
    return set(entry(word).senses) <= {"n", "v"} and word not in SPELLS


#: Words that turn round, or block, what follows from a clause when a word is left out.
_TURNING = DECISIVE_QUANTIFIERS | {"not", "must", "may", "optional"}


def heads(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edits between the heads of two phrases, none where they name the same."""
    if known.entity and known.entity == said.entity:
        return []
    if known.head == said.head:
        return []
    if said.head in known.rivals:
        return [Edit(slot, "exclusive", Relation.ALTERNATION, span(said), span(known))]
    kinds = (known.kind, said.kind)
    if kinds == ("name", "name"):
        relation = name_relation(known.head, said.head)
        if said.head in _with_title(known) or known.head in _with_title(said):
            return []  # "Radio Holm", of which "radio" says what it is
        return [] if relation is Relation.EQUIVALENT else [Edit(slot, "name", relation, span(said), span(known), True)]
    if "name" in kinds:
        return _name_and_noun(known, said, slot)
    if "pronoun" in kinds:
        return [Edit(slot, "pronoun", Relation.INDEPENDENCE, span(said), span(known), True)]
    pos = "a" if kinds == ("adjective", "adjective") else "n"
    found = _of_persons(known, said) or word_relation(known.head, said.head, pos)
    if found.soft and pos == "n" and slot == "attr" and _is_bare_state(known) and _is_bare_state(said):
        state = word_relation(known.head, said.head, "a")  # a rare adjective may look like a noun: "is salty"
        found = state if not state.soft else found
    if found.relation is Relation.EQUIVALENT:
        return []
    kind = "opposite" if found.relation is Relation.ALTERNATION and not found.soft else "word"
    return [Edit(slot, kind, found.relation, span(said), span(known), found.soft)]


def _is_bare_state(phrase: Phrase) -> bool:
    """Tell whether what something is said to be may be a state, told by one word."""
    return not phrase.determiner and not phrase.plural and phrase.value is None and not phrase.modifiers


def _with_title(phrase: Phrase) -> list[str]:
    """Return a name with each of the words before it that say what it is: "Radio Holm"."""
    return [f"{each.word} {phrase.head}" for each in phrase.named("title")]


def _of_persons(known: Phrase, said: Phrase) -> WordRelation | None:
    """Return the sure relation of a person to whatever people do: every passenger is a person, "nobody" is none.

    A sheep is somebody only where it is said of one.
    """
    people = said.head == "person" or field_of(said.head) == PERSON
    if known.kind == "noun" and field_of(known.head) == ANIMAL and people and _is_rarely(known.head, said.head):
        return WordRelation(Relation.INDEPENDENCE)
    if said.head == "person" and field_of(known.head) == PERSON:
        return WordRelation(Relation.FORWARD) if known.head != "person" else None
    if known.head == "person" and field_of(said.head) == PERSON:
        return WordRelation(Relation.REVERSE)
    return None


def _is_rarely(known: str, said: str) -> bool:
    """Tell whether a noun is another one in some sense only: a human is a person, and a sheep may be called one."""
    found = word_relation(known, said, "n")
    return found.soft or not found.relation.entails


def apposed(known: Phrase, said: Phrase) -> bool:
    """Tell whether one side is told by another name beside it: "their coach, Peter Lang"."""
    for one, two in ((known, said), (said, known)):
        for each in one.named("app"):
            beside = each.phrase
            if beside is None or beside.kind != two.kind or _which(beside) != _which(two):
                continue  # "Parade, the third album", is not the debut album
            if not heads(beside, two, ""):
                return True
    return False


def _which(phrase: Phrase) -> set[str]:
    """Return the words before a noun that say which one it is."""
    return {each.word for each in phrase.modifiers if each.kind in _SAYING_WHICH}


_SAYING_WHICH = frozenset({"adj", "noun", "ordinal", "superlative"})


#: Kinds of modifiers that say of what or where one thing of many is.
PLACED = frozenset({"in", "at", "on", "of", "near", "for", "to", "from", "between"})


def _tells_kind(noun: Phrase, name: Phrase, own: list[str], words: list[str]) -> bool:
    """Tell whether a noun behind a name only says what kind of a thing bears it: "the Vantor group", "the Orrin hotel".

    A ship or house is called "the Orrin"; without the article that is the place, and a person's name the person's.
    """
    if own[: len(words)] != words or len(noun.modifiers) != len(own) or noun.plural or noun.value is not None:
        return False
    if noun.determiner != "the" or any(entry(each).senses.get("n") and entry(each).proper for each in words):
        return False
    from factcheck.language.given_names import gender_of  # few sentences come so far

    if gender_of(words[0]):
        return False
    return noun.head in HOUSES_BEHIND_NAMES if name.determiner == "the" else noun.head in BODIES_BEHIND_NAMES


def _name_and_noun(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Compare a name with a description: "the museum" may be the Lindqvist Museum."""
    name, noun = (known, said) if known.kind == "name" else (said, known)
    words = name.head.replace("-", " ").split()
    own = [each.word for each in noun.modifiers if each.kind == "noun"]
    if noun.head in PLACE_NOUNS | PLACE_UNITS and any(
        each.phrase is not None and name_relation(each.phrase.head, name.head) is Relation.EQUIVALENT
        for each in noun.named("of")
    ):
        unit = [Edit(slot, "reference", Relation.EQUIVALENT, span(said), span(known), True)]
        return unit if noun.head in PLACE_UNITS else []
    if noun.head in NAMED_KINDS and own == words and len(noun.modifiers) == len(own) and noun.determiner == "the":
        return []
    if noun is known and _tells_kind(noun, name, own, words):
        return []  # "the Vantor media group" is Vantor
    number = [each.word for each in noun.named("number")]
    whole = " ".join([*own, noun.head, *number])
    if number and words[-1:] != number and words[:-1] == whole.split()[:-1]:
        return [Edit(slot, "name", Relation.ALTERNATION, span(said), span(known), True)]  # line 4 is not line 2
    if (
        whole == name.head
        or set(words) == set(whole.split())
        or (noun.plural and name.head.removesuffix("s") == noun.head)
    ):
        return []
    plain = not noun.modifiers and noun.determiner in ("", "the") and not name.modifiers
    if plain and word_relation(noun.head, name.head, "n") == (Relation.EQUIVALENT, False):
        return []  # "memory", "RAM"
    placed = any(each.phrase is not None and each.kind in PLACED for each in noun.modifiers)  # "the gate at Holm"
    if noun.head in words and noun.determiner in ("the", "this", "its") and not own and not placed:
        return [Edit(slot, "reference", Relation.EQUIVALENT, span(said), span(known), True)]
    return [Edit(slot, "word", Relation.INDEPENDENCE, span(said), span(known), True)]
