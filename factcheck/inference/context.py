"""What a claim tells around the thing that is compared: who, where and when its other clauses speak of.

"Fourteen passengers were injured in the collision at Kettle Pier" adds a collision to "injuring four passengers", and
yet speaks of nothing else than the claim does, whose main clause tells of that collision.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import AMOUNT_KINDS
from factcheck.inference.pairs import Pair
from factcheck.inference.phrases import compare_phrases
from factcheck.language.wordnet import derived_forms
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition


def in_context(pair: Pair, claim: Iterable[Proposition]) -> Pair:
    """Return a pair, what is added told as known where the rest of the claim speaks of it.

    Args:
        pair: a claim's proposition held against a statement's.
        claim: all that the claim says.
    """
    told = tuple(claim)
    if any(edit.relation.excludes and edit.kind in AMOUNT_KINDS and _gives_several(edit, told) for edit in pair.edits):
        return pair._replace(shared=True)
    if any(edit.kind == "aside" for edit in pair.edits):
        pair = pair._replace(edits=tuple([edit for edit in pair.edits if not _is_said_to_be(edit, pair.said, told)]))
    if not any(edit.kind == "added" for edit in pair.edits):
        return pair
    around = tuple([each for each in told if (each.start, each.end) != (pair.known.start, pair.known.end)])
    own = frozenset(part.head for part in parts_of(pair.known.arguments) if isinstance(part, Phrase))
    edits = tuple([_in_context(edit, pair, around, own) for edit in pair.edits])
    return pair._replace(edits=edits)


def _in_context(edit: Edit, pair: Pair, around: tuple[Proposition, ...], own: frozenset[str]) -> Edit:
    if edit.kind != "added":
        return edit
    defined = _defined(edit, pair.said)
    if _is_office_told(edit, pair, around) or (defined and any(_asserts(each, defined) for each in around)):
        return edit._replace(kind="context", relation=Relation.EQUIVALENT)
    if edit.slot in _OF_ONE or not _is_told(edit, pair.said, around, own):
        return edit
    relation = Relation.EQUIVALENT if _is_simultaneous(pair.known) else Relation.REVERSE
    return edit._replace(kind="context", relation=relation, soft=True)


#: Slots of how old somebody is, and of how much it is of which an amount is told: another one in the claim has its own.
_OF_ONE = frozenset({"aged", "value"})


def _defined(edit: Edit, said: Proposition) -> list[tuple[Phrase, Phrase]]:
    """Return what a statement defines by the clause that an edit adds, each with what the clause says."""
    if edit.said is None:
        return []
    at = tuple(edit.said)
    found = []
    for argument in said.arguments:
        for phrase in argument.phrases:
            which = next((each for each in phrase.named("rel") if (each.start, each.end) == at), None)
            if which is not None and which.phrase is not None:
                found.append((phrase, which.phrase))
    return found


def _asserts(made: Proposition, defined: list[tuple[Phrase, Phrase]]) -> bool:
    """Tell whether a claim says by the way what tells in a statement which one is meant.

    "The list edited by Oke was dropped" beside "the list, which Oke edited, was dropped".
    """
    if made.negated or made.modal or made.condition or made.speaker:
        return False
    clause = next((clause for phrase, clause in defined if _is_in(phrase, made)), None)
    if clause is None:
        return False
    from factcheck.syntax.clause_contents import content_words

    phrases = [one for each in made.arguments for one in each.phrases]
    told = [made.verb, *(word for one in phrases for word in content_words(one))]
    return set(clause.head.split()) <= {word for each in told for word in each.split()}


def _is_in(phrase: Phrase, made: Proposition) -> bool:
    """Tell whether a proposition tells of the thing that a phrase names."""
    return any(one.head == phrase.head and one.kind == phrase.kind for each in made.arguments for one in each.phrases)


def _is_simultaneous(made: Proposition) -> bool:
    """Tell whether a clause tells of the time and place of the one that it hangs on: "..., when she succeeded him"."""
    return made.kind == "time" or (made.kind == "participle" and made.tense == "present" and not made.defining)


#: Frames of leaving an office and of taking it after somebody, and their slot for what it is.
_LEAVING = frozenset({"resignation", "succession"})
_OFFICE = "office"


def _is_office_told(edit: Edit, pair: Pair, around: tuple[Proposition, ...]) -> bool:
    """Tell whether a claim says which office somebody leaves or takes by who they are: "the treasurer resigned"."""
    if edit.slot != _OFFICE or pair.known.frame not in _LEAVING:
        return False
    office = pair.said.argument(_OFFICE)
    if office is None or len(office.phrases) > 1:
        return False
    people = [each for argument in pair.known.arguments for each in argument.phrases]
    if any(_holds(each, office.phrases[0]) for each in people):
        return True
    return any(_is_in_office(made, people, office.phrases[0]) for made in around)


def _is_in_office(made: Proposition, people: list[Phrase], office: Phrase) -> bool:
    """Tell whether a claim says that one of some people is or became something."""
    subject, held = made.argument("subj"), made.argument("attr")
    if made.predicate not in ("be", "become") or made.negated or subject is None or held is None:
        return False
    same = any(each.kind == "name" and each.head == subject.phrases[0].head for each in people)
    return same and len(held.phrases) == 1 and not compare_phrases(held.phrases[0], office, _OFFICE)


def _holds(holder: Phrase, office: Phrase) -> bool:
    """Tell whether somebody is told by their office and their name: "the treasurer, Ada Birk"."""
    if holder.kind == "name":
        held = [each.phrase for each in holder.named("title") if each.phrase is not None]
    else:
        held = [holder] if holder.named("app") and holder.kind == "noun" else []
    return any(not compare_phrases(each, office, _OFFICE) for each in held)


def _is_said_to_be(edit: Edit, said: Proposition, claim: tuple[Proposition, ...]) -> bool:
    """Tell whether a claim says of a name what a title before it says: "the botanist Berg", "Berg was a botanist"."""
    if edit.kind != "aside" or edit.said is None or edit.relation is not Relation.REVERSE:
        return False
    return any(
        (title.start, title.end) == (edit.said.start, edit.said.end)
        and title.phrase is not None
        and any(_says_to_be(each, phrase, title.phrase) for each in claim)
        for argument in said.arguments
        for phrase in argument.phrases
        for title in phrase.named("title")
    )


def _says_to_be(made: Proposition, name: Phrase, title: Phrase) -> bool:
    subject, attribute = made.argument("subj"), made.argument("attr")
    if made.predicate != "be" or made.negated or made.modal or made.condition or subject is None or attribute is None:
        return False
    if len(subject.phrases) > 1 or len(attribute.phrases) > 1 or subject.phrases[0].head != name.head:
        return False
    timed = any(each.slot.startswith("time") for each in made.arguments)
    return not timed and all(each.relation.entails for each in compare_phrases(attribute.phrases[0], title, ""))


def _gives_several(edit: Edit, claim: tuple[Proposition, ...]) -> bool:
    """Tell whether a claim gives several amounts of a kind, so that each holds of its own scope alone."""
    return len({(each.start, each.end) for each in _told(claim).values if each.kind == edit.kind}) > 1


def _is_told(edit: Edit, said: Proposition, claim: tuple[Proposition, ...], own: frozenset[str]) -> bool:
    """Tell whether what is added stands elsewhere in a claim; who has a part in the event itself is no scope."""
    if edit.said is None or edit.relation is not Relation.REVERSE:
        return False
    found = _standing(edit, said)
    part_taken = edit.slot not in _ROLES and any(isinstance(part, Phrase) and part.head in own for part in found)
    if not found or part_taken:
        return False
    told = _told(claim)
    words = [word for phrase in found for word in _words(phrase)]
    amounts = [value for phrase in found for value in _values(phrase)]
    return (
        bool(words or amounts)
        and all(_is_known(word, told) for word in words)
        and all(_fits(value, told.values) for value in amounts)
    )


#: Slots that say as what somebody takes part.
_ROLES = frozenset({"as", "office", "role"})


def _standing(edit: Edit, said: Proposition) -> list[Phrase | Modifier]:
    """Return the phrases or modifiers of a statement that stand where an edit is."""
    assert edit.said is not None
    found: list[Phrase | Modifier] = []
    for argument in said.arguments:
        for phrase in argument.phrases:
            for each in (phrase, *_nested(phrase)):
                if edit.said.start <= each.start and each.end <= edit.said.end:
                    found.append(each)
    return found


def _nested(phrase: Phrase) -> Iterator[Phrase | Modifier]:
    for modifier in phrase.modifiers:
        yield modifier
        if modifier.phrase is not None:
            yield modifier.phrase
            yield from _nested(modifier.phrase)


def _words(part: Phrase | Modifier) -> Iterator[str]:
    if isinstance(part, Modifier):
        if part.phrase is None and part.value is None:
            yield from part.word.split()
    elif part.kind != "value":
        yield from part.head.split()


def _values(part: Phrase | Modifier) -> Iterator[Value]:
    if part.value is not None:
        yield part.value


class _Told(NamedTuple):
    """What some propositions tell of.

    Attributes:
        words: of them.
        derived: words that come from these.
        values: in them.
    """

    words: frozenset[str]
    derived: frozenset[str]
    values: tuple[Value, ...]


@lru_cache(maxsize=1024)
def _told(claim: tuple[Proposition, ...]) -> _Told:
    words: set[str] = set()
    values: list[Value] = []
    for made in claim:
        words |= set(made.verb.split())
        for part in parts_of(made.arguments):
            words |= set(_words(part))
            values += _values(part)
    return _Told(frozenset(words), frozenset[str]().union(*map(derived_forms, words)), tuple(values))


def parts_of(arguments: Iterable[Argument]) -> Iterator[Phrase | Modifier]:
    """Yield the phrases that fill slots, with all that they hold."""
    for argument in arguments:
        for phrase in argument.phrases:
            yield phrase
            yield from _nested(phrase)
            if phrase.whole is not None:
                yield phrase.whole
                yield from _nested(phrase.whole)


def _is_known(word: str, told: _Told) -> bool:
    """Tell whether a word, or one derived from it, is among others: collision, collide."""
    return word in told.words or word in told.derived or not derived_forms(word).isdisjoint(told.words)


def _fits(value: Value, values: tuple[Value, ...]) -> bool:
    return any(value.kind == each.kind and value_relation(each, value).entails for each in values)
