"""How the verbs of two propositions stand to each other: the same, opposite, one in one frame that says less."""

from __future__ import annotations

from functools import lru_cache

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import time_values
from factcheck.inference.phases import phase_relation, since_relation
from factcheck.inference.terms import LYING
from factcheck.language.frames import WIDE, are_apart
from factcheck.language.wordnet import ANIMAL, PERSON, field_of
from factcheck.logic.relations import Relation
from factcheck.logic.words import are_deals, word_relation
from factcheck.model import Span
from factcheck.syntax.records import Phrase, Proposition


@lru_cache(maxsize=65536)
def are_related(known: str, said: str) -> bool:
    """Tell whether two verbs may say the same or the opposite."""
    found = word_relation(known, said, "v").relation
    return found is not Relation.INDEPENDENCE


def is_with_particle(one: str, two: str) -> bool:
    """Tell whether one of two verbs is the other with a particle: "buy", "buy back"."""
    return one.startswith(f"{two} ") or two.startswith(f"{one} ")


def verb_edits(known: Proposition, said: Proposition) -> list[Edit] | None:
    """Return the edits between the verbs of two propositions, or None where they say different things."""
    at = Span(said.start, said.end), Span(known.start, known.end)
    if known.frame or said.frame:
        if known.frame != said.frame:
            return None
        if known.outcome != said.outcome:
            if not (known.outcome and said.outcome) or _began_at_another_time(known, said):
                return [Edit("verb", "outcome", Relation.INDEPENDENCE, *at)]
            return [Edit("verb", "outcome", Relation.ALTERNATION, *at)]
        if known.phase != said.phase and known.phase and said.phase:
            return [Edit("verb", "phase", phase_relation(known, said), *at)]
        held = since_relation(known, said)
        if held is not None:
            return [Edit("verb", "phase", held, *at)]
        alike = known.narrow == said.narrow and (known.narrow != WIDE or known.verb == said.verb)
        return [] if alike else [Edit("verb", "word", _narrower(known, said), *at)]
    if known.predicate == said.predicate:
        return [] if known.narrow == said.narrow else [Edit("verb", "word", _narrower(known, said), *at)]
    if said.predicate in known.rivals:
        return [Edit("verb", "opposite", Relation.ALTERNATION, *at)]
    found = word_relation(known.predicate, said.predicate, "v")
    if found.relation is Relation.INDEPENDENCE or (found.relation is Relation.ALTERNATION and found.soft):
        return None
    if found.soft and are_apart(known.predicate, said.predicate):
        return None
    if found.relation is Relation.ALTERNATION and (are_of_kind(known, said) or _are_places(known, said)):
        return None
    if found.relation is Relation.EQUIVALENT and not found.soft:
        return []
    return [
        Edit("verb", "opposite" if found.relation is Relation.ALTERNATION else "word", found.relation, *at, found.soft)
    ]


def _began_at_another_time(known: Proposition, said: Proposition) -> bool:
    """Tell whether a claim's state is told only by the event that began it, and the statement's begins at no such time.

    What reopened in 2022 may have closed in 2024.
    """
    starts = [[value.low for value in time_values(made) if value.bound == "since"] for made in (known, said)]
    return known.kind == "with" and known.tense == "perfect" and bool(starts[0]) and starts[0] != starts[1]


def are_of_kind(known: Proposition, said: Proposition) -> bool:
    """Tell whether opposite verbs tell of things of a kind, some of which may be sold and others bought.

    Args:
        known: of the claim.
        said: of the statement.
    """
    if not are_deals(known.verb, said.verb) or any(
        (one := known.argument(slot)) is not None
        and (two := said.argument(slot)) is not None
        and one.phrases[0].head == two.phrases[0].head
        for slot in ("to", "from")
    ):
        return False  # "exports steel to Chile", "imports steel to Chile"
    kinds = [
        {p.head for each in made.arguments for p in each.phrases if p.start > made.start and _is_of_kind(p)}
        for made in (known, said)
    ]
    return not kinds[0].isdisjoint(kinds[1])


def _is_of_kind(phrase: Phrase) -> bool:
    """Tell whether a noun names no certain thing: "books", "a flat", "coffee"."""
    return phrase.kind == "noun" and phrase.determiner in ("", "a") and phrase.value is None and not phrase.quantifier


def _are_places(known: Proposition, said: Proposition) -> bool:
    """Tell whether opposite postures only tell where something is: a hall that lies in a town stands there.

    Somebody, or an animal, lies and does not stand.
    """
    if not {known.predicate, said.predicate} <= LYING or known.ongoing or said.ongoing:
        return False
    subjects = [made.argument("subj") for made in (known, said)]
    return all(
        each is not None and field_of(each.phrases[0].head) not in _WITH_POSTURES and each.phrases[0].kind != "pronoun"
        for each in subjects
    )


#: Fields of WordNet of those that lie and stand, one or the other.
_WITH_POSTURES = frozenset({PERSON, ANIMAL})


def _narrower(known: Proposition, said: Proposition) -> Relation:
    """Return how two words of one frame stand to each other, where one says more or less than the frame."""
    extents = [0 if not each.narrow else -1 if each.narrow == WIDE else 1 for each in (known, said)]
    if extents[0] == extents[1]:
        return Relation.INDEPENDENCE
    return Relation.FORWARD if extents[0] > extents[1] else Relation.REVERSE
