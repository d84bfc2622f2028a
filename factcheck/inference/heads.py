"""Compare the heads of two phrases, the values that they are and the numbers that count them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.inference.edits import Edit
from factcheck.inference.names import name_relation
from factcheck.inference.quantifiers import quantifier_relation
from factcheck.inference.terms import GENERIC_HEADS, NAMED_KINDS, PLACE_NOUNS
from factcheck.language.wordnet import PERSON, entry, field_of
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.logic.words import WordRelation, word_relation
from factcheck.model import Span, Value
from factcheck.model.record import replace
from factcheck.syntax.rates import SPELLS
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.words import DECISIVE_QUANTIFIERS, MEASURED
from factcheck.values import comparable


def span(phrase: Phrase | Argument | Modifier) -> Span:
    """Return where a phrase stands."""
    return Span(phrase.start, phrase.end)


_BOUNDS = {"min": "min", "max": "max", "upto": "max", "most": "max"}
#: The same of versions.
_VERSION_BOUNDS = _BOUNDS | {"from": "min", "since": "min"}


def limits_differ(known: Phrase, said: Phrase) -> bool:
    """Tell whether both sides give a limit, and not the same: "at least 12" is no "at least 8"."""
    one, two = known.value, said.value
    if one is None or two is None or one.kind != two.kind or one.kind == "date" or not comparable(one, two):
        return False
    known_as = _VERSION_BOUNDS if one.kind == "version" else _BOUNDS
    bounds = known_as.get(one.bound), known_as.get(two.bound)
    return bounds[0] is not None and bounds[0] == bounds[1] and (one.low, one.high) != (two.low, two.high)


def values(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edits between two phrases of which at least one is a value."""
    known, said = _in_years(known, said), _in_years(said, known)
    both = known.value is not None and said.value is not None
    if not both:
        return [
            Edit(slot, "added" if said.value is not None else "word", Relation.INDEPENDENCE, span(said), span(known))
        ]
    assert known.value is not None and said.value is not None
    dimensions = _dimension(known), _dimension(said)
    one_dimension = all(dimensions) and word_relation(*dimensions, "a").relation is Relation.EQUIVALENT
    if all(dimensions) and not one_dimension:
        return _valued(Relation.INDEPENDENCE, known, said, slot)
    if any(dimensions) and not all(dimensions) and slot == "attr":
        found = value_relation(known.value, said.value)
        if found is Relation.ALTERNATION and known.value.kind == said.value.kind == "quantity":
            # "the tower (98 metres)" beside "is 88 metres high": likely its height
            return [
                *_valued(found, known, said, slot),
                Edit(slot, "reference", Relation.FORWARD, span(said), span(known)),
            ]
    if known.kind != said.kind and not one_dimension:
        # "a staff of 23,000" beside "23,000 people"
        noun = known if known.kind != "value" else said
        number = said if noun is known else known
        if number.value is None or number.value.kind != "number" or (noun is said and noun.head not in GENERIC_HEADS):
            relation = Relation.INDEPENDENCE
            if (
                number.value is not None
                and number.value.kind == "number"
                and noun is said
                and slot in ("value", "count")
            ):
                relation = value_relation(known.value, said.value)
            return _valued(relation, known, said, slot)
    if limits_differ(known, said):
        return [Edit(slot, "bound", Relation.ALTERNATION, span(said), span(known))]
    return _valued(value_relation(known.value, said.value), known, said, slot)


def _in_years(phrase: Phrase, other: Phrase) -> Phrase:
    """Return an age that is told in years as the plain number that the other side tells: "18 years old" beside "18"."""
    value, plain = phrase.value, other.value
    if value is None or plain is None or value.kind != "duration" or value.unit != "month":
        return phrase
    if plain.kind == "duration" and phrase.head == "old" != other.head and {value.bound, plain.bound} <= _AGES:
        return replace(phrase, head="duration", kind="value")
    limits = [each for each in (value.low, value.high) if each is not None]
    aged = phrase.head == "old" or phrase.kind == "value"
    told = plain.kind == "number" and not plain.unit and plain.bound in _AGES and value.bound in _AGES
    if not aged or not told or not all(isinstance(each, Decimal) and not each % 12 for each in limits):
        return phrase
    low, high = (each / 12 if isinstance(each, Decimal) else None for each in (value.low, value.high))
    years = replace(value, kind="number", unit=None, low=low, high=high)
    return replace(phrase, head="number", kind="value", value=years)


#: Bounds by which an age is a limit.
_AGES = frozenset({"min", "max", "above", "below"})


def _dimension(phrase: Phrase) -> str:
    """Return what a measure is one of, where it is said: "45 m long", "longer than 40 m"."""
    value = phrase.value
    if value is None or value.kind not in ("quantity", "duration") or phrase.head == value.kind:
        return ""
    return phrase.head if phrase.kind in ("adjective", "value") or phrase.head in MEASURED else ""


def _valued(relation: Relation, known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    if relation is Relation.EQUIVALENT:
        return []
    assert said.value is not None
    return [
        Edit(
            slot,
            said.value.kind,
            relation,
            Span(said.value.start, said.value.end),
            Span(known.value.start, known.value.end) if known.value else None,
        )
    ]


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
    """Return the sure relation of a person to whatever people do: every passenger is a person, "nobody" is none."""
    if said.head == "person" and field_of(known.head) == PERSON:
        return WordRelation(Relation.FORWARD) if known.head != "person" else None
    if known.head == "person" and field_of(said.head) == PERSON:
        return WordRelation(Relation.REVERSE)
    return None


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


def by_terms(known: Phrase, said: Phrase, slot: str) -> tuple[Phrase, Phrase, list[Edit]] | None:
    """Compare two nouns by the terms that they make with the words around them; None where no table knows both terms.

    "The CEO of Acme" and "the chief executive of Acme", "the train station" and "the railway station".

    Returns:
        Both phrases without the words of the terms, and the edit from one term to the other, if any.
    """
    if known.kind != "noun" or said.kind != "noun" or not (_may_be_term(known) or _may_be_term(said)):
        return None
    found: tuple[Phrase, Phrase, list[Edit]] | None = None
    for one, mine in _terms(known):
        for two, yours in _terms(said):
            if one == two or (mine is known and yours is said) or _is_made_another(one, two, known, said):
                continue
            relation = _of_terms(one, two)
            if relation.soft or relation.relation is Relation.INDEPENDENCE:
                continue
            if relation.relation is Relation.EQUIVALENT:
                return mine, yours, []
            kind = "opposite" if relation.relation is Relation.ALTERNATION else "word"
            found = found or (mine, yours, [Edit(slot, kind, relation.relation, span(said), span(known))])
    return found


def _is_made_another(one: str, two: str, known: Phrase, said: Phrase) -> bool:
    """Tell whether a noun stands for a term that it is the head of, where a word before it makes it another thing.

    A profit is a net profit to a dictionary, but an operating profit is none.
    """
    for bare, term, phrase in ((one, two, known), (two, one, said)):
        if bare == phrase.head and term.endswith(" " + bare) and any(each.kind in _BEFORE for each in phrase.modifiers):
            return True
    return False


#: Kinds of modifiers before a noun that may be words of a term, and of all that may be.
_BEFORE = frozenset({"adj", "noun", "ordinal"})
_IN_TERMS = _BEFORE | {"poss", "of"}


def _may_be_term(phrase: Phrase) -> bool:
    return any(each.kind in _IN_TERMS for each in phrase.modifiers)


def _of_terms(one: str, two: str) -> WordRelation:
    if one.replace(" ", "") == two.replace(" ", ""):
        return WordRelation(Relation.EQUIVALENT)  # "tramline", "tram line"
    return word_relation(one, two, "n")


def _terms(phrase: Phrase) -> list[tuple[str, Phrase]]:
    """Return the terms that a noun makes with the words around it, longest first, each with the rest of the phrase."""
    found: list[tuple[str, Phrase]] = []
    before = [each for each in phrase.modifiers if each.kind in _BEFORE and each.phrase is None]
    for at in range(len(before)):
        used = before[at:]
        words = " ".join([*(each.word for each in used), phrase.head])
        found.append((words, _without(phrase, used)))
    for each in phrase.modifiers:
        inner = each.phrase
        if inner is None or inner.kind != "noun" or inner.value is not None or inner.quantifier:
            continue
        if each.kind == "of" and all(other.kind == "of" for other in inner.modifiers):
            rest = _without(phrase, [each])  # "the place of birth of the poet"
            found.append(
                (f"{phrase.head} of {inner.head}", replace(rest, modifiers=(*rest.modifiers, *inner.modifiers)))
            )
        elif each.kind == "poss" and not before and not inner.modifiers:
            whose = replace(_without(phrase, [each]), determiner=phrase.determiner or inner.determiner)
            found.append((f"{inner.head} {phrase.head}", whose))
    return [*found, (phrase.head, phrase)]


def _without(phrase: Phrase, used: Sequence[Modifier]) -> Phrase:
    return replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each not in used]))


#: Kinds of modifiers that say of what or where one thing of many is.
PLACED = frozenset({"in", "at", "on", "of", "near", "for", "to", "from", "between"})


def _name_and_noun(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Compare a name with a description: "the museum" may be the Lindqvist Museum."""
    name, noun = (known, said) if known.kind == "name" else (said, known)
    words = name.head.replace("-", " ").split()
    own = [each.word for each in noun.modifiers if each.kind == "noun"]
    if noun.head in PLACE_NOUNS and any(
        each.phrase is not None and name_relation(each.phrase.head, name.head) is Relation.EQUIVALENT
        for each in noun.named("of")
    ):
        return []
    if noun.head in NAMED_KINDS and own == words and len(noun.modifiers) == len(own) and noun.determiner == "the":
        return []
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


def counts(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edits between the numbers that count two phrases."""
    if known.value is None and said.value is None:
        return []
    if said.value is None:
        if known.value is not None and _is_one(known.value) and said.plural and said.quantifier in _SEVERAL:
            return [Edit(slot, "number", Relation.ALTERNATION, span(said), Span(known.value.start, known.value.end))]
        return (
            [Edit(slot, "dropped", Relation.FORWARD, None, Span(known.value.start, known.value.end))]
            if known.value
            else []
        )
    at = Span(said.value.start, said.value.end)
    if known.value is None:
        if said.value.low == said.value.high == 1 and not known.plural:
            return []
        return [Edit(slot, "added", Relation.REVERSE, at, span(known))]
    if limits_differ(known, said):
        return [Edit(slot, "bound", Relation.ALTERNATION, at, Span(known.value.start, known.value.end))]
    relation = value_relation(known.value, said.value)
    if relation is Relation.EQUIVALENT:
        return []
    return [Edit(slot, said.value.kind, relation, at, Span(known.value.start, known.value.end))]


def _is_one(value: Value) -> bool:
    return value.kind == "number" and value.low == value.high == 1


#: Quantifiers of more than one.
_SEVERAL = frozenset({"some", "several", "many", "most", "all", "both"})


def quantified(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edits between the quantifiers of two phrases."""
    if known.kind == said.kind == "adjective" and known.quantifier != said.quantifier:
        # the lowest need not be low, nor the lower one
        return [Edit(slot, "degree", Relation.INDEPENDENCE, span(said), span(known))]
    one_of_them = known.determiner == "a" or (known.kind == "noun" and _is_of_them(known.head, said.head))
    if one_of_them and said.plural and not known.plural and said.determiner == "the" and known.value is None:
        # what one of them did the others need not have done: "a shop", "the bakery"
        return [Edit(slot, "quantifier", Relation.INDEPENDENCE, span(said), span(known))]
    relation = quantifier_relation(known, said)
    existential = slot in ("obj", "attr", "with") and {known.quantifier, said.quantifier} == {"", "some"}
    if relation is Relation.EQUIVALENT or existential or _are_two_counts(known, said):
        return []
    return [Edit(slot, "quantifier", relation, span(said), span(known))]


def _is_of_them(known: str, said: str) -> bool:
    """Tell whether a claim's noun is a statement's, or of a kind that this tells: "bakery", "shop"."""
    return known == said or word_relation(known, said, "n").relation is Relation.FORWARD


def _are_two_counts(known: Phrase, said: Phrase) -> bool:
    """Tell whether "only 13" stands beside another number, which it cannot be whatever "only" says of it."""
    one, two = known.value, said.value
    if (
        {known.quantifier, said.quantifier} != {"", "only"}
        or one is None
        or two is None
        or "date" in (one.kind, two.kind)
    ):
        return False
    return comparable(one, two) and value_relation(one, two) is Relation.ALTERNATION
