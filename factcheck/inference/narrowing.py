"""What a modifier does to its noun: it ranks it, makes a term of it, takes a share, or only says which one is meant."""

from __future__ import annotations

from factcheck.inference.edits import Edit, span
from factcheck.inference.terms import (
    DECISIVE_ADVERBS,
    DEGREES,
    NAMES_APART,
    RANKING,
    SCOPES,
)
from factcheck.inference.value_heads import limits_differ
from factcheck.language.lemmas import lemma
from factcheck.language.modifiers import FAKING, LIGHT_MODIFIERS, LIGHT_QUALITIES, PRIVATIVE
from factcheck.language.wordnet import entry
from factcheck.logic.relations import Relation
from factcheck.logic.words import is_another_thing, word_relation
from factcheck.model import Span
from factcheck.syntax.records import Modifier, Phrase
from factcheck.syntax.words import BEYOND, DIRECTIONS, GENERIC_NOUNS, KIND_OWNERS, SETTLEMENTS

#: Adverbs that decide whether it is so.
_DECISIVE = (DECISIVE_ADVERBS | DEGREES) - {"more"}


def is_scope(modifier: Modifier) -> bool:
    """Tell whether a phrase behind a name says of what part alone something is told: "turnout among young voters"."""
    return modifier.kind in SCOPES and modifier.phrase is not None and modifier.phrase.kind == "noun"


def is_of_term(modifier: Modifier, phrase: Phrase) -> bool:
    """Tell whether without a word before it a noun names another kind of thing: "car park"."""
    return modifier.kind in _BEFORE and is_another_thing(f"{modifier.word} {phrase.head}", phrase.head)


#: Kinds of modifiers that may be the first word of a term.
_BEFORE = frozenset({"noun", "adj"})


def are_two_terms(known: Modifier, mine: Phrase, said: Modifier, yours: Phrase) -> bool:
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


def is_known_kind(modifier: Modifier, known: Phrase) -> bool:
    """Tell whether a title only says of a name what everybody knows it to be: "the planet Venus"."""
    named = modifier.kind == "title" and known.kind in ("name", "noun") and modifier.phrase is not None
    if not named or modifier.phrase is None or modifier.phrase.modifiers:
        return False
    if known.kind == "name" and modifier.phrase.head in _KINDS_OF_NAMES and known.named("title") == ():
        return True
    return word_relation(known.head, modifier.phrase.head, "n").relation is Relation.FORWARD


#: Kinds by which a name is introduced to readers and that say no more of it: "the company Acme", "the town of Rom".
_KINDS_OF_NAMES = GENERIC_NOUNS | SETTLEMENTS | {"river"}


def ranks_apart(mine: list[Modifier], yours: list[Modifier], known: Phrase, said: Phrase, slot: str) -> list[Edit]:
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


def own_words(phrase: Phrase) -> frozenset[str]:
    """Return the words of a name, none of any other phrase."""
    return frozenset(phrase.head.split()) if phrase.kind == "name" else frozenset()


def changed(modifier: Modifier, closed: bool, relation: Relation, named: bool) -> Relation:
    """Return the relation that a modifier too many makes, or none where it makes another thing.

    The former treasurer Ida Berg is Ida Berg, but a former treasurer is no treasurer.
    """
    decisive = modifier.kind == "adv" and modifier.word in _DECISIVE  # "sometimes late", "less busy"
    of_kind = modifier.kind == "poss" and modifier.word in KIND_OWNERS  # the women's team is not the team
    return (
        Relation.INDEPENDENCE
        if closed or decisive or of_kind or modifier.word in (FAKING if named else PRIVATIVE)
        else relation
    )


def is_side(modifier: Modifier, slot: str) -> bool:
    """Tell whether a part of a place is told of, by a noun of its own, not something there: "the north of the country".

    Args:
        modifier: the quality as which it is read.
        slot: which it fills.
    """
    told = modifier.end - modifier.start
    return slot in ("subj", "obj") and modifier.kind == "adj" and modifier.word in _SIDES and told > len(modifier.word)


#: Qualities as which the sides of a place are read.
_SIDES = frozenset(DIRECTIONS.values())


def is_light(modifier: Modifier, phrase: Phrase, of_all: bool) -> bool:
    """Tell whether a modifier may come and go; which of all are meant it tells all the same, and so does a term."""
    light = modifier.word in LIGHT_MODIFIERS and modifier.kind in ("adj", "noun", "adv")
    light = light and not entry(f"{modifier.word} {phrase.head}").senses  # "current account"
    return light and not (of_all and modifier.word in LIGHT_QUALITIES)


def is_share(phrase: Phrase) -> bool:
    """Tell whether a phrase takes a share of a whole, which holds of that whole alone: "34% of new cars"."""
    counted = phrase.value is not None and phrase.value.kind == "number" and phrase.value.unit != "fraction"
    return phrase.whole is not None and not counted


def is_ranked(phrase: Phrase) -> bool:
    """Tell whether a phrase ranks, so that it holds in its domain alone: "the tallest building", "the first woman"."""
    return any(is_ranking(each) for each in phrase.modifiers) or (
        phrase.kind == "adjective" and phrase.quantifier == "most"
    )


def is_ranking(modifier: Modifier) -> bool:
    """Tell whether a modifier ranks, so that a change of the domain changes everything: tallest, first, only."""
    return modifier.kind in ("ordinal", "superlative") or modifier.word in RANKING


def is_told_by(clause: Modifier, adjective: Modifier) -> bool:
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


def is_of_nation(one: Modifier, two: Modifier) -> bool:
    """Tell whether an adjective says of which country something is, as "of" does: "French", "of France"."""
    named = two.phrase is not None and two.phrase.kind == "name" and two.kind in ("of", "poss")
    if one.phrase is not None or one.kind != "adj" or one.value is not None or not named or two.phrase is None:
        return False
    return f"{two.phrase.head.replace(' ', '_')}.n" in entry(one.word).derived


#: Words between a thing and how much it measures or is worth, which tells the limit: "over 3 t", "of more than 3 t".
MEASURING = frozenset({"of", *BEYOND})


_LOCATING = frozenset({"in", "at", "on", "within", "of"})


def fits(known: str, said: str) -> bool:
    """Tell whether two ways to hang on a noun may mean the same: "the museum's director", "director of the museum"."""
    return known == said or {known, said} <= _OWNING or {known, said} <= _LOCATING


def names_apart(modifier: Modifier) -> bool:
    """Tell whether a quality before a name makes it that of another thing or time: "Minor Tarn", "the former Tarn"."""
    return modifier.kind == "adj" and modifier.word in NAMES_APART


def is_owner_and_place(known: str, said: str) -> bool:
    """Tell whether one of two modifiers says whose something is and the other one where, so that both may be so."""
    return (known == "poss" and said in _WHERE) or (said == "poss" and known in _WHERE)


#: Modifiers that say where something is.
_WHERE = frozenset({"in", "at", "on", "near"})


def modified(known: Modifier, said: Modifier, found: tuple[Relation, bool], slot: str) -> Edit:
    """Return the edit from a modifier of a claim to one of a statement.

    Args:
        known: of the claim.
        said: of the statement.
        found: the relation of the two, and whether it is only likely.
        slot: in which they stand.
    """
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
