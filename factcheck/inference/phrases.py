"""Compare two phrases: their heads, their counts, and what narrows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from factcheck.inference.compounds import by_terms
from factcheck.inference.counts import counts, quantified
from factcheck.inference.edits import Edit, span
from factcheck.inference.heads import apposed, clauses, heads
from factcheck.inference.narrowing import (
    MEASURING,
    are_two_terms,
    changed,
    fits,
    is_known_kind,
    is_light,
    is_of_nation,
    is_of_term,
    is_owner_and_place,
    is_ranking,
    is_scope,
    is_share,
    is_side,
    is_told_by,
    modified,
    names_apart,
    own_words,
    ranks_apart,
)
from factcheck.inference.places import places
from factcheck.inference.terms import (
    CLOSED_MODIFIERS,
    OPPOSED_PREPOSITIONS,
)
from factcheck.inference.value_heads import values
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.logic.words import are_alike_before_nouns, word_relation
from factcheck.syntax.records import Modifier, Phrase
from factcheck.syntax.releases import as_release_of
from factcheck.syntax.words import WITHOUT_LIMIT

UNKNOWN = "￼"
_COSTS = {
    Relation.EQUIVALENT: 0,
    Relation.FORWARD: 1,
    Relation.REVERSE: 2,
    Relation.NEGATION: 6,
    Relation.ALTERNATION: 6,
    Relation.COVER: 8,
    Relation.INDEPENDENCE: 10,
}


def cost(edits: Iterable[Edit]) -> int:
    """Return how far apart two fillers are, to find the nearest."""
    return sum(_COSTS[edit.relation] + (1 if edit.soft else 0) for edit in edits)


def compare_phrases(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edits between two phrases; none where they are the same."""
    return list(_compared(known, said, slot))


@lru_cache(maxsize=16384)
def _compared(known: Phrase, said: Phrase, slot: str) -> Sequence[Edit]:
    if UNKNOWN in known.head or UNKNOWN in said.head:
        return [Edit(slot, "unknown", Relation.INDEPENDENCE, span(said), span(known))]
    if _is_endless(said, known) or _is_endless(known, said):
        return [Edit(slot, "number", Relation.ALTERNATION, span(said), span(known))]
    if _is_nothing(known) != _is_nothing(said) and slot == "obj" and {known.kind, said.kind} <= _THINGS:
        return [Edit(slot, "quantifier", Relation.ALTERNATION, span(said), span(known))]
    if known.kind == "value" or said.kind == "value":
        edits = values(known, said, slot)
        apart = any(edit.relation is Relation.INDEPENDENCE for edit in edits)
        return edits if apart or known.kind != said.kind else edits + _modifiers(known, said, slot)
    if "frequency" in (known.kind, said.kind):
        from factcheck.inference.rates import frequencies

        return frequencies(known, said, slot)
    if _is_another(known) != _is_another(said):
        return [Edit(slot, "word", Relation.INDEPENDENCE, span(said), span(known))]
    if "clause" in (known.kind, said.kind):
        return clauses(known, said, slot)
    if known.head != said.head and apposed(known, said):
        return []  # what the description says of it is told by itself
    wider = places(known, said, slot)
    if wider:
        return wider
    said = as_release_of(known, said)
    if known.head != said.head and _belongs_to(known, said):
        return [Edit(slot, "word", Relation.INDEPENDENCE, span(said), span(known))]
    edits = _heads(known, said, slot)
    terms = by_terms(known, said, slot) if edits or known.modifiers != said.modifiers else None
    if terms is not None:
        known, said, edits = terms
    elif any(edit.relation is Relation.INDEPENDENCE for edit in edits):
        return edits
    edits += counts(known, said, slot)
    edits += quantified(known, said, slot)
    edits += _modifiers(known, said, slot)
    return edits


def _is_another(phrase: Phrase) -> bool:
    """Tell whether a phrase is of another one than was told of, or belongs to one: "the operator of another crane"."""
    inside = [each.phrase for each in phrase.modifiers if each.phrase is not None]
    return any(each.determiner == "another" for each in (phrase, *inside))


def _is_endless(endless: Phrase, amount: Phrase) -> bool:
    """Tell whether one phrase says that there is no limit to what the other tells an amount of: "5 GB of storage"."""
    if amount.value is None or amount.value.high is None or endless.value is not None or not endless.modifiers:
        return False
    if not any(each.word in WITHOUT_LIMIT and each.kind == "adj" for each in endless.modifiers):
        return False
    of = {amount.head, *(each.word for each in amount.named("of"))}
    return endless.kind == "noun" and endless.head in of


def _is_nothing(phrase: Phrase) -> bool:
    """Tell whether a phrase says that there was none of anything: "prints nothing"."""
    return phrase.head == _NOTHING and not phrase.modifiers


_NOTHING = "nothing"
#: Kinds of phrase of which there may be none.
_THINGS = frozenset({"noun", "name", "pronoun"})


def _belongs_to(known: Phrase, said: Phrase) -> bool:
    """Tell whether a statement names what a claim names a part of: "the branch of the group", "the group"."""
    around = [each.phrase for each in known.modifiers if each.phrase is not None and each.kind in _PART_OF]
    return said.kind == "noun" and any(each.kind == "noun" and each.head == said.head for each in around)


def _heads(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    edits = heads(known, said, slot)
    return [_of_that_whole(edit) for edit in edits] if is_share(known) or is_share(said) else edits


def _of_that_whole(edit: Edit) -> Edit:
    """Return an edit between the nouns of a share, which is of that kind alone: "57% of women", "57% of people"."""
    return edit._replace(relation=Relation.INDEPENDENCE) if edit.relation in _WIDER else edit


#: How a part or member hangs on what it belongs to.
_PART_OF = frozenset({"of", "poss", "in"})


def _modifiers(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    of_all = known.quantifier in _OF_EACH and said.quantifier in _OF_EACH
    mine, yours = (
        [each for each in side.modifiers if each.kind != "app" and not is_light(each, side, of_all)]
        for side in (known, said)
    )
    edits: list[Edit] = []
    yours = [each for each in yours if not is_known_kind(each, known)]
    for modifier in list(yours):
        match = next((each for each in mine if _same(each, modifier)), None)
        if match is not None:
            mine.remove(match)
            yours = [each for each in yours if each is not modifier and not _is_inside(each, match)]
    for modifier in list(yours):
        found = next(((each, relation) for each in mine if (relation := _related(each, modifier)) is not None), None)
        if found is not None:
            mine.remove(found[0])
            yours.remove(modifier)
            edit = modified(found[0], modifier, found[1], slot)
            if edit.relation is Relation.EQUIVALENT and are_two_terms(found[0], known, modifier, said):
                edit = edit._replace(relation=Relation.INDEPENDENCE)
            if any(map(is_ranking, (*known.modifiers, *said.modifiers))) and edit.relation in _WIDER:
                edit = edit._replace(relation=Relation.INDEPENDENCE)  # the first in the south of an island
            edits.append(edit)
            yours = [each for each in yours if not _is_inside(each, found[0])]
    closed = (
        any(is_ranking(each) for each in (*known.modifiers, *said.modifiers))
        or said.head in CLOSED_MODIFIERS
        or (known.quantifier == "only" and (known.value is not None or said.quantifier == "only") and slot == "attr")
        or (known.quantifier == "only" and known.value is not None)  # "the only women's archive"
        or is_share(known)
    )
    if {known.kind, said.kind} == {"name", "noun"}:
        # the number belongs to the name: "Line 2"
        mine, yours = ([each for each in side if each.kind != "number"] for side in (mine, yours))
    edits += ranks_apart(mine, yours, known, said, slot)
    counted = "any" not in (known.quantifier, said.quantifier)  # "twelve more trees", not "no more trees"
    named = slot != "attr" and said.kind == known.kind == "name"
    for modifier in yours:
        if modifier.word not in own_words(known):
            change = changed(modifier, closed or is_of_term(modifier, said), Relation.REVERSE, named)
            by_the_way = said.kind == "name" and not is_scope(modifier) and not names_apart(modifier)
            change = Relation.INDEPENDENCE if named and names_apart(modifier) else change
            edits.append(Edit(slot, "aside" if by_the_way else "added", change, span(modifier)))
    for modifier in mine:
        if modifier.word not in own_words(said) and modifier.kind != "title":
            other = closed or (counted and modifier.word in _MORE) or is_of_term(modifier, known)
            other = other or is_side(modifier, slot)
            change = changed(modifier, other, Relation.FORWARD, named)
            less = known.kind == "name" and change is Relation.FORWARD and not is_scope(modifier)
            change = Relation.INDEPENDENCE if named and names_apart(modifier) else change
            edits.append(Edit(slot, "left out" if less else "narrowing", change, None, span(modifier)))
    return edits


def _is_inside(said: Modifier, known: Modifier) -> bool:
    """Tell whether a modifier narrows what narrows the claim's: "the 2022 cup final", "the final of the 2022 cup"."""
    return known.phrase is not None and any(_same(each, said) for each in known.phrase.modifiers)


#: How what holds more or less than another thing stands to it.
_WIDER = frozenset({Relation.FORWARD, Relation.REVERSE})
#: Words before a noun by which it is counted against another count.
_MORE = frozenset({"more", "fewer", "less"})


#: Quantifiers of each of some kind.
_OF_EACH = frozenset({"all", "any"})


def _same(known: Modifier, said: Modifier) -> bool:
    """Tell whether two modifiers narrow alike."""
    if (known.value is None) != (said.value is None) and (known.phrase is None) != (said.phrase is None):
        values = [each.value or (each.phrase.value if each.phrase is not None else None) for each in (known, said)]
        if values[0] is not None and values[1] is not None:
            return value_relation(values[0], values[1]) is Relation.EQUIVALENT
    if known.value is not None and said.value is not None:
        return known.kind == said.kind and value_relation(known.value, said.value) is Relation.EQUIVALENT
    if known.phrase is not None and said.phrase is not None:
        measured = known.phrase.value is not None and {known.kind, said.kind} <= MEASURING
        return not compare_phrases(known.phrase, said.phrase, "") and (measured or fits(known.kind, said.kind))
    if known.phrase is None and said.phrase is None and known.word == said.word:
        return True
    if is_told_by(known, said) or is_told_by(said, known):
        return True
    if is_of_nation(known, said) or is_of_nation(said, known):
        return True
    if (known.phrase is None) != (said.phrase is None):
        before = {known.kind, said.kind} == {"adj", "noun"}  # "the Pro edition", whatever it was tagged
        return known.word == said.word and (before or fits(known.kind, said.kind))
    if known.value is not None or said.value is not None:
        return False
    of_quality = known.kind == said.kind and known.kind in ("adj", "superlative")
    return of_quality and word_relation(known.word, said.word, "a").relation is Relation.EQUIVALENT


def _related(known: Modifier, said: Modifier) -> tuple[Relation, bool] | None:
    """Return the relation of two modifiers of one kind that are not the same, or None if they say different things."""
    if known.value is not None and said.value is not None and known.kind == said.kind:
        return value_relation(known.value, said.value), False
    if known.kind == said.kind == "superlative":
        found = word_relation(known.word, said.word, "a")
        return (found.relation, found.soft) if found.relation is Relation.ALTERNATION else None
    if (known.kind == said.kind == "number") or (known.phrase is said.phrase is None and said.word in known.rivals):
        return Relation.ALTERNATION, False
    if (known.kind, said.kind) in OPPOSED_PREPOSITIONS and known.phrase is not None and said.phrase is not None:
        return None if compare_phrases(known.phrase, said.phrase, "") else (Relation.ALTERNATION, False)
    if known.kind == said.kind and known.kind in ("adj", "noun") and known.phrase is None and said.phrase is None:
        if are_alike_before_nouns(known.word, said.word):
            return Relation.EQUIVALENT, False
        found = word_relation(known.word, said.word, "a" if known.kind == "adj" else "n")
        return None if found.relation is Relation.INDEPENDENCE else (found.relation, found.soft)
    if {known.kind, said.kind} == {"adj", "noun"} and known.phrase is said.phrase is None:
        if are_alike_before_nouns(known.word, said.word):
            return Relation.EQUIVALENT, False
        found = word_relation(known.word, said.word, "n")  # a rare noun may look like an adjective
        return (found.relation, False) if found == (Relation.EQUIVALENT, False) else None
    if known.phrase is not None and said.phrase is not None and fits(known.kind, said.kind):
        edits = compare_phrases(known.phrase, said.phrase, known.kind)
        relations = {edit.relation for edit in edits}
        if is_owner_and_place(known.kind, said.kind) and any(each.excludes for each in relations):
            return None  # "its museum", "the museum in Holm"
        if len(relations) == 1:
            return relations.pop(), any(edit.soft for edit in edits)
        if not edits:
            return Relation.EQUIVALENT, False
        return Relation.INDEPENDENCE, True
    return None


def same_thing(known: Phrase, said: Phrase) -> bool:
    """Tell whether two phrases name the same, whatever one says of it by the way."""
    return all(edit.kind in ("aside", "left out") for edit in compare_phrases(known, said, ""))
