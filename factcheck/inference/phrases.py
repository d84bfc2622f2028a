"""Compare two phrases: their heads, their counts, and what narrows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from factcheck.inference.edits import Edit
from factcheck.inference.heads import apposed, by_terms, clauses, counts, heads, limits_differ, quantified, span, values
from factcheck.inference.names import is_built
from factcheck.inference.terms import (
    CLOSED_MODIFIERS,
    DECISIVE_ADVERBS,
    FOREIGN_HOUSES,
    OPPOSED_PREPOSITIONS,
    RANKING,
    SCOPES,
)
from factcheck.language.lemmas import lemma
from factcheck.language.modifiers import LIGHT_MODIFIERS, LIGHT_QUALITIES, PRIVATIVE
from factcheck.language.wordnet import entry
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.logic.words import are_alike_before_nouns, is_another_thing, word_relation
from factcheck.model import Span
from factcheck.syntax.records import Modifier, Phrase
from factcheck.syntax.releases import as_release_of
from factcheck.syntax.words import BEYOND, GENERIC_NOUNS, KIND_OWNERS, SETTLEMENTS, WITHOUT_LIMIT

#: Adverbs that decide whether it is so.
_DECISIVE = DECISIVE_ADVERBS - {"more"}

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
        return _frequencies(known, said, slot)
    if (known.determiner == "another") != (said.determiner == "another"):
        return [Edit(slot, "word", Relation.INDEPENDENCE, span(said), span(known))]
    if "clause" in (known.kind, said.kind):
        return clauses(known, said, slot)
    if known.head != said.head and apposed(known, said):
        return []  # what the description says of it is told by itself
    wider = _places(known, said, slot)
    if wider:
        return wider
    said = as_release_of(known, said)
    if known.head != said.head and _belongs_to(known, said):
        return [Edit(slot, "word", Relation.INDEPENDENCE, span(said), span(known))]
    edits = heads(known, said, slot)
    terms = by_terms(known, said, slot) if edits or known.modifiers != said.modifiers else None
    if terms is not None:
        known, said, edits = terms
    elif any(edit.relation is Relation.INDEPENDENCE for edit in edits):
        return edits
    edits += counts(known, said, slot)
    edits += quantified(known, said, slot)
    edits += _modifiers(known, said, slot)
    return edits


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


#: How a part or member hangs on what it belongs to.
_PART_OF = frozenset({"of", "poss", "in"})
#: Slots in which a name is that of a place.
_WHERE = frozenset({"in", "at", "near", "place"})
_WITHIN = frozenset({"in", "at", "place"})


def _places(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edit between a place and the one around it: "in Holm, Estmark" is in Estmark; else nothing."""
    if slot in _WITHIN and _is_in(known, said):
        return [Edit(slot, "place around", Relation.FORWARD, span(said), span(known))]
    if slot not in _WHERE or known.kind != "name" or said.kind != "name" or known.head == said.head:
        return []
    for inner, outer, relation in ((known, said, Relation.FORWARD), (said, known, Relation.REVERSE)):
        around = [each.phrase for each in inner.named("in") if each.phrase is not None]
        if not outer.modifiers and any(each.kind == "name" and each.head == outer.head for each in around):
            return [Edit(slot, "place around", relation, span(said), span(known))]
    return []


def _is_in(building: Phrase, place: Phrase) -> bool:
    """Tell whether one phrase names a building of what another one names: "the old town hall of Holm", "Holm"."""
    if building.kind != "noun" or place.kind != "name" or place.modifiers or building.plural or building.quantifier:
        return False
    towns = [each.phrase for each in building.named("of") if each.phrase is not None and each.phrase.kind == "name"]
    built = is_built(building.head) and building.head not in FOREIGN_HOUSES
    return built and any(each.head == place.head for each in towns)


def _frequencies(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edit between two frequencies; none where they come to the same."""
    from factcheck.inference.rates import are_near, per_day

    often = per_day(known.head), per_day(said.head)
    if known.head == said.head or often[0] == often[1] is not None:
        return []
    apart = known.determiner != "the" or said.determiner != "the"  # the weekly market is not the monthly one
    if None not in often:
        apart = apart and not are_near(*often)
    else:
        told = known.head.split(), said.head.split()
        apart = apart and told[0][1:] == told[1][1:] and all(each[0].isdigit() for each in told)
    relation = Relation.ALTERNATION if apart else Relation.INDEPENDENCE
    return [Edit(slot, "number" if apart else "word", relation, span(said), span(known))]


def _modifiers(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    of_all = known.quantifier in _OF_EACH and said.quantifier in _OF_EACH
    mine, yours = (
        [each for each in side.modifiers if each.kind != "app" and not _is_light(each, side, of_all)]
        for side in (known, said)
    )
    edits: list[Edit] = []
    yours = [each for each in yours if not _is_known_kind(each, known)]
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
            edit = _modified(found[0], modifier, found[1], slot)
            if edit.relation is Relation.EQUIVALENT and _are_two_terms(found[0], known, modifier, said):
                edit = edit._replace(relation=Relation.INDEPENDENCE)
            if any(map(_is_ranking, (*known.modifiers, *said.modifiers))) and edit.relation in _WIDER:
                edit = edit._replace(relation=Relation.INDEPENDENCE)  # the first in the south of an island
            edits.append(edit)
            yours = [each for each in yours if not _is_inside(each, found[0])]
    closed = (
        any(_is_ranking(each) for each in (*known.modifiers, *said.modifiers))
        or said.head in CLOSED_MODIFIERS
        or (known.quantifier == "only" and known.value is not None)  # "the only women's archive"
        or _is_share(known)
    )
    if {known.kind, said.kind} == {"name", "noun"}:
        # the number belongs to the name: "Line 2"
        mine, yours = ([each for each in side if each.kind != "number"] for side in (mine, yours))
    edits += _ranks_apart(mine, yours, known, said, slot)
    counted = "any" not in (known.quantifier, said.quantifier)  # "twelve more trees", not "no more trees"
    named = slot != "attr" and said.kind == known.kind == "name"
    for modifier in yours:
        if modifier.word not in _own_words(known):
            change = _changed(modifier, closed or _is_of_term(modifier, said), Relation.REVERSE, named)
            by_the_way = said.kind == "name" and not _is_scope(modifier)
            edits.append(Edit(slot, "aside" if by_the_way else "added", change, span(modifier)))
    for modifier in mine:
        if modifier.word not in _own_words(said) and modifier.kind != "title":
            other = closed or (counted and modifier.word in _MORE) or _is_of_term(modifier, known)
            change = _changed(modifier, other, Relation.FORWARD, named)
            less = known.kind == "name" and change is Relation.FORWARD and not _is_scope(modifier)
            edits.append(Edit(slot, "left out" if less else "narrowing", change, None, span(modifier)))
    return edits


def _is_scope(modifier: Modifier) -> bool:
    """Tell whether a phrase behind a name says of what part alone something is told: "turnout among young voters"."""
    return modifier.kind in SCOPES and modifier.phrase is not None and modifier.phrase.kind == "noun"


def _is_of_term(modifier: Modifier, phrase: Phrase) -> bool:
    """Tell whether without a word before it a noun names another kind of thing: "car park"."""
    return modifier.kind in _BEFORE and is_another_thing(f"{modifier.word} {phrase.head}", phrase.head)


#: Kinds of modifiers that may be the first word of a term.
_BEFORE = frozenset({"noun", "adj"})


def _are_two_terms(known: Modifier, mine: Phrase, said: Modifier, yours: Phrase) -> bool:
    """Tell whether one of two words that mean the same makes a term of its noun, and the other not that one.

    A post may be a job, but a post office is no job office.
    """
    if known.kind != "noun" or said.kind != "noun":
        return False
    one, two = (
        {number for number, _ in entry(f"{each.word} {phrase.head}").senses.get("n", ())}
        for each, phrase in ((known, mine), (said, yours))
    )
    return one != two and not one & two


def _is_known_kind(modifier: Modifier, known: Phrase) -> bool:
    """Tell whether a title only says of a name what everybody knows it to be: "the planet Venus"."""
    named = modifier.kind == "title" and known.kind in ("name", "noun") and modifier.phrase is not None
    if not named or modifier.phrase is None or modifier.phrase.modifiers:
        return False
    if known.kind == "name" and modifier.phrase.head in _KINDS_OF_NAMES and known.named("title") == ():
        return True
    return word_relation(known.head, modifier.phrase.head, "n").relation is Relation.FORWARD


#: Kinds by which a name is introduced to readers and that say no more of it: "the company Acme", "the town of Rom".
_KINDS_OF_NAMES = GENERIC_NOUNS | SETTLEMENTS | {"river"}


def _is_inside(said: Modifier, known: Modifier) -> bool:
    """Tell whether a modifier narrows what narrows the claim's: "the 2022 cup final", "the final of the 2022 cup"."""
    return known.phrase is not None and any(_same(each, said) for each in known.phrase.modifiers)


def _ranks_apart(mine: list[Modifier], yours: list[Modifier], known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edit between "the highest" and "the second-highest", and take away the words that make it."""
    both = [
        each for each in known.named("superlative") for other in said.named("superlative") if each.word == other.word
    ]
    one, two = ([each for each in side if each.kind == "ordinal"] for side in (mine, yours))
    if not both or len(one) + len(two) != 1:
        return []
    for side in (mine, yours):
        side[:] = [each for each in side if each.kind != "ordinal"]
    return [Edit(slot, "ordinal", Relation.ALTERNATION, span(said), span(known))]


def _own_words(phrase: Phrase) -> frozenset[str]:
    return frozenset(phrase.head.split()) if phrase.kind == "name" else frozenset()


#: How what holds more or less than another thing stands to it.
_WIDER = frozenset({Relation.FORWARD, Relation.REVERSE})
#: Words before a noun by which it is counted against another count.
_MORE = frozenset({"more", "fewer", "less"})


def _changed(modifier: Modifier, closed: bool, relation: Relation, named: bool) -> Relation:
    """Return the relation that a modifier too many makes, or none where it makes another thing.

    The former treasurer Ida Berg is Ida Berg, but a former treasurer is no treasurer.
    """
    decisive = modifier.kind == "adv" and modifier.word in _DECISIVE  # "sometimes late", "less busy"
    of_kind = modifier.kind == "poss" and modifier.word in KIND_OWNERS  # the women's team is not the team
    return (
        Relation.INDEPENDENCE
        if closed or decisive or of_kind or (modifier.word in PRIVATIVE and not named)
        else relation
    )


#: Quantifiers of each of some kind.
_OF_EACH = frozenset({"all", "any"})


def _is_light(modifier: Modifier, phrase: Phrase, of_all: bool) -> bool:
    """Tell whether a modifier may come and go; which of all are meant it tells all the same, and so does a term."""
    light = modifier.word in LIGHT_MODIFIERS and modifier.kind in ("adj", "noun", "adv")
    light = light and not entry(f"{modifier.word} {phrase.head}").senses  # "current account"
    return light and not (of_all and modifier.word in LIGHT_QUALITIES)


def _is_share(phrase: Phrase) -> bool:
    """Tell whether a phrase takes a share of a whole, which holds of that whole alone: "34% of new cars"."""
    counted = phrase.value is not None and phrase.value.kind == "number" and phrase.value.unit != "fraction"
    return phrase.whole is not None and not counted


def is_ranked(phrase: Phrase) -> bool:
    """Tell whether a phrase ranks, so that it holds in its domain alone: "the tallest building", "the first woman"."""
    return any(_is_ranking(each) for each in phrase.modifiers) or (
        phrase.kind == "adjective" and phrase.quantifier == "most"
    )


def _is_ranking(modifier: Modifier) -> bool:
    """Tell whether a modifier ranks, so that a change of the domain changes everything: tallest, first, only."""
    return modifier.kind in ("ordinal", "superlative") or modifier.word in RANKING


def _same(known: Modifier, said: Modifier) -> bool:
    """Tell whether two modifiers narrow alike."""
    if (known.value is None) != (said.value is None) and (known.phrase is None) != (said.phrase is None):
        values = [each.value or (each.phrase.value if each.phrase is not None else None) for each in (known, said)]
        if values[0] is not None and values[1] is not None:
            return value_relation(values[0], values[1]) is Relation.EQUIVALENT
    if known.value is not None and said.value is not None:
        return known.kind == said.kind and value_relation(known.value, said.value) is Relation.EQUIVALENT
    if known.phrase is not None and said.phrase is not None:
        measured = known.phrase.value is not None and {known.kind, said.kind} <= _MEASURING
        return not compare_phrases(known.phrase, said.phrase, "") and (measured or _fits(known.kind, said.kind))
    if known.phrase is None and said.phrase is None and known.word == said.word:
        return True
    if _is_told_by(known, said) or _is_told_by(said, known):
        return True
    if _is_of_nation(known, said) or _is_of_nation(said, known):
        return True
    if (known.phrase is None) != (said.phrase is None):
        before = {known.kind, said.kind} == {"adj", "noun"}  # "the Pro edition", whatever it was tagged
        return known.word == said.word and (before or _fits(known.kind, said.kind))
    if known.value is not None or said.value is not None:
        return False
    of_quality = known.kind == said.kind and known.kind in ("adj", "superlative")
    return of_quality and word_relation(known.word, said.word, "a").relation is Relation.EQUIVALENT


def _is_told_by(clause: Modifier, adjective: Modifier) -> bool:
    """Tell whether a defining clause says the same as an adjective: "that are lost", "lost"; "not used", "unused"."""
    if clause.kind != "rel" or clause.phrase is None or adjective.kind != "adj" or adjective.value is not None:
        return False
    words, quality = clause.phrase.head.split(), adjective.word
    if words == ["be", quality]:
        return True
    verb = lemma(quality, "v")
    if words == [verb] and verb != quality:
        return True
    denied = quality.removeprefix("un")
    return denied != quality and words in (["not", lemma(denied, "v")], ["not", "be", denied])


_OWNING = frozenset({"poss", "of", "noun", "in", "at", "for", "between", "with"})


def _is_of_nation(one: Modifier, two: Modifier) -> bool:
    """Tell whether an adjective says of which country something is, as "of" does: "French", "of France"."""
    named = two.phrase is not None and two.phrase.kind == "name" and two.kind in ("of", "poss")
    if one.phrase is not None or one.kind != "adj" or one.value is not None or not named or two.phrase is None:
        return False
    return f"{two.phrase.head.replace(' ', '_')}.n" in entry(one.word).derived


#: Words between a thing and how much it measures or is worth, which tells the limit: "over 3 t", "of more than 3 t".
_MEASURING = frozenset({"of", *BEYOND})


_LOCATING = frozenset({"in", "at", "on", "near", "within", "of"})


def _fits(known: str, said: str) -> bool:
    """Tell whether two ways to hang on a noun may mean the same: "the museum's director", "director of the museum"."""
    return known == said or {known, said} <= _OWNING or {known, said} <= _LOCATING


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
    if known.phrase is not None and said.phrase is not None and _fits(known.kind, said.kind):
        edits = compare_phrases(known.phrase, said.phrase, known.kind)
        relations = {edit.relation for edit in edits}
        if len(relations) == 1:
            return relations.pop(), any(edit.soft for edit in edits)
        if not edits:
            return Relation.EQUIVALENT, False
        return Relation.INDEPENDENCE, True
    return None


def _modified(known: Modifier, said: Modifier, found: tuple[Relation, bool], slot: str) -> Edit:
    relation, soft = found
    if (
        known.phrase is not None
        and said.phrase is not None
        and known.phrase.value is not None
        and said.phrase.value is not None
        and relation is not Relation.INDEPENDENCE
    ):
        at = said.phrase.value, known.phrase.value
        return Edit(
            slot,
            "bound" if limits_differ(known.phrase, said.phrase) else at[0].kind,
            relation,
            Span(at[0].start, at[0].end),
            Span(at[1].start, at[1].end),
        )
    kind = (
        said.value.kind
        if said.value is not None and known.value is not None
        else "preposition"
        if known.kind != said.kind and relation is Relation.ALTERNATION and not soft and said.phrase is not None
        else "modifier opposite"
        if not soft and relation is Relation.ALTERNATION and said.phrase is None
        else "modifier"
    )
    return Edit(slot, kind, relation, span(said), span(known), soft)


def same_thing(known: Phrase, said: Phrase) -> bool:
    """Tell whether two phrases name the same, whatever one says of it by the way."""
    return all(edit.kind in ("aside", "left out") for edit in compare_phrases(known, said, ""))
