"""What speaks for and against a thing to exclude the one in whose place it stands, as named numbers.

The model in ``weights.json`` weighs them. A sign that is not seen is not given; it counts as 0.

========================  =============================================================================
sign                      what it is
========================  =============================================================================
is a, is n, is name ...   part of speech of both last words; ``is mixed`` if they have none in common,
                          ``is clause`` if a verb stands in one of them with something else
excludes, excludes softly one surely excludes the other; only WordNet or a likeness of names says so
at odds                   the two stand at the two ends of a scale
sisters, of one field     nouns with one hypernym; of one field of WordNet, verbs too
common                    how many hypernyms two nouns have in common, up to eight
field ...                 field of WordNet of the claim's noun
of a people               an adjective with a capital
words known, words said   how many words, up to four
at ..., known at ...      the role where it stands in the statement, in the claim (see ``places``)
in one role               both stand in the same one
aside, known aside        it is told by the way, not by what is said first
topic, topic ...          either says what is spoken of; how the statement names that
narrows ...               it only says what kind the noun behind it is; of what part of speech it is
... of some, of a name    that noun is a plural; a name
behind ...                the preposition or verb right before it
named ...                 how the phrase is named, apart from what only narrows one
role, past or now         the role with the tense of the first clause, or with how it is named
by ...                    who does it, with the field of the verb
people, people at ...     both are people; with the role
behind a value            an amount stands before the preposition: "12 km from"
some                      it is a plural
last                      nothing stands behind it
listed, adds up           it stands in a list; it is what somebody has or is
tense, modal, open modal  of the statement's first clause; what may be besides other things
tells be, have, full      its verb
verb ...                  field of the verb by which it is told
about ...                 how what the statement is about is named
other verb, other tense   than the claim's first clause has
passive                   a passive stands somewhere in the statement
share, same               share of the claim's words of weight that the statement has, their number up
                          to eight
left out, reworded        something is left out besides; something is told in other words
values                    number of values that both have, up to two
exact, one day            one of them has three digits or more; is a day or a month
same name                 both have a name
same last                 the last words are the same
ranked, ranked topic      both rank or limit something: the first, mainly, only; what is spoken of
besides                   the statement has "also", "another"; ``besides known`` if the claim has
========================  =============================================================================
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck.inference.substitutes.around import Sign, of_rest, of_telling
from factcheck.inference.substitutes.found import Substitution
from factcheck.inference.substitutes.places import (
    VERB,
    Place,
    adds_up,
    before,
    behind,
    is_listed,
    narrowed,
    object_of,
    way_named,
)
from factcheck.inference.wording.holding import main_of
from factcheck.inference.wording.units import Unit
from factcheck.language.persons import is_person
from factcheck.language.scales import are_at_odds
from factcheck.language.wordnet import ancestors, entry, field_of, synset
from factcheck.language.words import Word, words

#: Penn tags of plurals.
_PLURALS = frozenset({"NNS", "NNPS"})
#: So many words, and common hypernyms, say all that they say.
_LONGEST, _MOST_COMMON = 4, 8


def signs(found: Substitution) -> Mapping[str, float]:
    """Return the signs of one thing in the place of another, each by its name.

    Args:
        found: the two.
    """
    pos = part_of_speech(found)
    return dict([*_of_words(found, pos), *_of_place(found, pos), *of_telling(found), *of_rest(found)])


def part_of_speech(found: Substitution) -> str:
    """Return what the two are: ``n``, ``name``, ``a``, ``r``, ``v``, ``prep``; ``mixed``, ``clause`` or nothing.

    Args:
        found: the two.
    """
    heads = {_pos(found.step.known[-1]), _pos(found.step.said[-1])}
    pos = heads.pop() if len(heads) == 1 else "mixed"
    if any(each.pos == "v" for each in (*found.step.known, *found.step.said)):
        return pos if pos == "v" else "clause"
    return pos


def _pos(unit: Unit) -> str:
    """Return the part of speech of a word; of "Estonian", which is tagged as a name, that of a quality."""
    return "a" if unit.pos == "name" and entry(unit.key).senses.get("a") else unit.pos


def _of_words(found: Substitution, pos: str) -> Iterator[Sign]:
    step = found.step
    known, said = step.known[-1], step.said[-1]
    yield f"is {pos}", 1.0
    sure = step.relation.excludes and not step.soft
    if step.relation.excludes:
        yield "excludes" if sure else "excludes softly", 1.0
    if not sure and pos != "v" and are_at_odds(_words(step.known, found.claim), _words(step.said, found.statement)):
        yield "at odds", 1.0
    yield "words known", min(len(step.known), _LONGEST)
    yield "words said", min(len(step.said), _LONGEST)
    if pos == "a" and found.statement[said.start].isupper():
        yield "of a people", 1.0
    if pos in ("n", "v"):
        yield from _of_fields(known.key, said.key, pos)
    if known.key.split()[-1] == said.key.split()[-1]:
        yield "same last", 1.0
    if sure and pos in ("n", "v"):
        yield f"excludes {pos}", 1.0


def _words(run: Sequence[Unit], text: str) -> list[Word]:
    return [each for each in words(text) if run[0].start <= each.start < run[-1].end]


def _of_fields(known: str, said: str, pos: str) -> Iterator[Sign]:
    field = field_of(known, pos)
    if pos == "n" and field:
        yield f"field {field}", 1.0
    if not field or not field_of(said, pos):
        return
    if field == field_of(said, pos):
        yield f"of one field {pos}", 1.0
    if pos == "n":
        first, second = (entry(each).senses["n"][0][0] for each in (known, said))
        if not set(synset(first).hypernyms).isdisjoint(synset(second).hypernyms):
            yield "sisters", 1.0
        yield "common", min(len(ancestors(first).keys() & ancestors(second).keys()), _MOST_COMMON) / _MOST_COMMON


def _of_place(found: Substitution, pos: str) -> Iterator[Sign]:
    said, known, run = found.said, found.known, found.step.said
    yield f"at {said.role}", 1.0
    yield f"known at {known.role}", 1.0
    if said.role == known.role:
        yield "in one role", 1.0
    if not said.main:
        yield "aside", 1.0
    if not known.main:
        yield "known aside", 1.0
    ahead, noun = before(run, found.statement), narrowed(run, found.statement)
    if ahead is not None and ahead.pos in ("prep", "v"):
        yield f"behind {ahead.key if ahead.pos == 'prep' or ahead.key == 'be' else 'verb'}", 1.0
    if noun is not None:
        yield from _of_noun(noun, pos)
    elif said.phrase is not None:
        yield f"named {way_named(said.phrase)}", 1.0
    if run[-1].tag in _PLURALS:
        yield "some", 1.0
    if behind(run, found.statement) is None:
        yield "last", 1.0
    sides = ((run, found.statement), (found.step.known, found.claim))
    if any(is_listed(*each) for each in sides):
        yield "listed", 1.0
    if any(adds_up(*each) for each in sides):
        yield "adds up", 1.0
    yield from _of_role(found, pos, noun)


def _of_noun(noun: Unit, pos: str) -> Iterator[Sign]:
    yield "narrows", 1.0
    yield f"narrows as {pos}", 1.0
    if noun.tag in _PLURALS:
        yield "narrows some", 1.0
    if noun.pos == "name":
        yield "narrows a name", 1.0


def _of_role(found: Substitution, pos: str, noun: Unit | None) -> Iterator[Sign]:
    """Yield what a role means beside the tense, the way of naming and the verb."""
    said, main = found.said, main_of(found.statement)
    past = main is not None and main.tense == "past"
    if said.is_topic or found.known.is_topic:
        yield from _of_topic(found, noun, past)
    elif said.phrase is not None:
        role = said.role if said.role in ("obj", "attr") else "adjunct"
        yield f"{said.role} {'past' if past else 'now'}", 1.0
        yield f"{role} {way_named(said.phrase)}", 1.0
        if noun is not None:
            yield f"{said.role} narrowed", 1.0
        if pos == "name":
            yield f"{said.role} name", 1.0
    if said.role == VERB or pos == "v":
        yield f"verb {'past' if past else 'now'}", 1.0
    if found.step.relation.excludes and not found.step.soft:
        if said.is_topic:
            yield "excludes topic", 1.0
        elif noun is not None:
            yield "excludes narrowing", 1.0
    ahead = before(found.step.said, found.statement)
    if ahead is not None and ahead.key == "by" and said.made is not None:
        yield f"by {field_of(said.made.verb, 'v')}", 1.0
    if pos == "n" and all(is_person(each[-1].key) for each in (found.step.said, found.step.known)):
        yield "people", 1.0
        yield f"people at {said.role}", 1.0
    if ahead is not None and ahead.pos == "prep" and _is_measured(ahead, found.statement):
        yield "behind a value", 1.0


def _is_measured(ahead: Unit, text: str) -> bool:
    """Tell whether an amount stands before a preposition: "12 km from"."""
    amount = before((ahead,), text)
    return amount is not None and amount.value is not None and amount.value.kind != "date"


def _of_topic(found: Substitution, noun: Unit | None, past: bool) -> Iterator[Sign]:
    said: Place = found.said
    yield "topic", 1.0
    yield f"topic {way_named(said.phrase)}", 1.0
    if noun is not None:
        yield "topic narrowed", 1.0
    if said.made is None:
        return
    thing = object_of(said.made)
    known = way_named(thing) in ("name", "known")
    yield "topic of nothing" if thing is None else "topic of one known" if known else "topic of some", 1.0
    if past:
        yield "topic past", 1.0
        if known:
            yield "topic past of one known", 1.0
