"""Whether what a statement of a text and a claim share is told of one thing, where both speak of one topic."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.inference.terms import LOOSE_MODIFIERS, TOTALS
from factcheck.inference.wording.shared import Shared, Topic, is_behind, is_telling
from factcheck.inference.wording.units import Unit
from factcheck.language.wordnet import ARTIFACT, GROUP, LOCATION, PERSON, field_of
from factcheck.syntax.words import GENERIC_NOUNS


def is_of_one_thing(found: Shared) -> bool:
    """Tell whether a claim names nobody and nothing, and tells no kind of a thing, that a statement does not."""
    paired, theirs, topic = set(found.pairs), set(found.pairs.values()), found.topic
    known = paired | set(found.taken)
    if any(unit.pos == "name" and unit not in known and not topic(unit) for unit in found.mine):
        return False
    first = next((each for each in found.yours if each.pos == "name"), None)
    if first is not None and first in found.yours[:2] and first not in theirs and not topic(first):
        return False  # "Glaswerk Rostock was founded in 1954" beside what is told of another firm
    if subject_left(found.mine, paired, topic) and subject_left(found.yours, theirs, topic):
        return False  # the restaurant with its seats, and those of the hall
    left = [each for each in found.mine if each.pos == "n" and each not in known and is_telling(each)]
    if found.asked and found.beside and any(not topic(each) for each in left):
        return False  # "How long may I keep a key?"
    if is_bare(found) and subject_left(found.mine, known, topic):
        return False  # "it costs", of a lamp
    if any(each not in known for noun in found.taken for each in modifiers(noun, found.mine, topic)):
        return False  # "the guided tour", of which "it takes"
    if _has_another_object(found) or _is_of_another_name(found) or _is_elsewhere(found):
        return False
    return all(is_same_noun(noun, said, found) for noun, said in found.pairs.items())


def is_bare(found: Shared) -> bool:
    """Tell whether a statement, or the stretch of it that is looked at, may not say what it tells of."""
    return found.setting.raw or found.setting.at is not None


def is_same_noun(known: Unit, said: Unit, found: Shared) -> bool:
    """Tell whether a noun of a claim and the like of it in a statement stand for one thing.

    Args:
        known: of the claim.
        said: of the statement.
        found: what the two share.
    """
    paired, theirs, topic = set(found.pairs), set(found.pairs.values()), found.topic
    names = said.pos == known.pos == "name" and not topic(said)
    if names and _is_owner(said, found.yours, theirs) and not _is_owner(known, found.mine, paired):
        return False  # "the third stage of the tower", "the tower's third stage"
    if known.pos != "n":
        return True
    told = paired | set(found.taken)
    if any(each not in told for each in modifiers(known, found.mine, topic)):
        return False  # the day pass, the week pass
    if _is_inside(said, found.yours, theirs) and not _is_inside(known, found.mine, paired):
        return False  # "the library of the university"
    if _is_part(said, found.yours, theirs, topic) != _is_part(known, found.mine, told, topic):
        return False  # "the sales of lamps"
    beside = [each for each in modifiers(said, found.yours, topic) if each not in theirs]
    if any(each.pos == "n" or (each.pos == "a" and said.tag == "NNS") for each in beside):
        return False  # "the university library", "junior courses"
    return not any(each.tag in ("JJS", "RBS") for each in beside)  # "the youngest member"


def is_singled_out(found: Shared) -> bool:
    """Tell whether a statement tells which one of several elsewhere it tells of: "the largest dome of Norway".

    Args:
        found: what the two share.
    """
    theirs = set(found.pairs.values())
    nouns = [said for known, said in found.pairs.items() if known.pos == said.pos == "n"]
    for noun in nouns:
        ranked = any(each.tag in ("JJS", "RBS") for each in modifiers(noun, found.yours, found.topic))
        behind = found.yours[found.yours.index(noun) + 1 :][:2]
        placed = len(behind) == len(("of", "name")) and behind[0].pos == "prep" and behind[1].pos == "name"
        if ranked and placed and behind[1] not in theirs and not found.topic(behind[1]):
            return True
    return False


def _is_inside(noun: Unit, found: Sequence[Unit], paired: set[Unit]) -> bool:
    """Tell whether a noun only says whose or what part another thing is of which the other sentence says nothing."""
    at = found.index(noun)
    if at < len(("library", "of")) or found[at - 1].key != "of" or found[at - 2].pos != "n":
        return False
    whole = found[at - 2]
    first = not any(each.pos in ("n", "v") and each.start < whole.start - 1 for each in found[: max(at - 2, 0)])
    return first and whole not in paired and field_of(whole.key) in _OWNED


#: Fields of nouns for what has values of its own.
_OWNED = frozenset({ARTIFACT, GROUP, LOCATION, PERSON})


def _has_another_object(found: Shared) -> bool:
    """Tell whether a verb that both have is done to something else: headed a clinic, headed an institute."""
    for known, said in found.pairs.items():
        if known.pos == said.pos == "v":
            mine, yours = _object(known, found.mine), _object(said, found.yours)
            if mine and yours and mine not in found.pairs and yours not in found.pairs.values():
                return not any(map(found.topic, (mine, yours)))
    return False


def _object(verb: Unit, found: Sequence[Unit]) -> Unit | None:
    """Return the noun right behind a verb, or None."""
    last = None
    for unit in found[found.index(verb) + 1 :]:
        if unit.pos not in ("n", "a", "name") or (last is not None and unit.start - last.end > 1):
            break
        last = unit
    return last if last is not None and last.pos == "n" and is_telling(last) else None


def _is_of_another_name(found: Shared) -> bool:
    """Tell whether a statement says of a place or somebody that a claim does not name: "In Spain households pay"."""
    theirs = set(found.pairs.values())
    at = found.setting.at
    before = () if at is None or not _leans_back(found) else [each for each in found.whole if each.end <= at.start]
    return any(
        unit.pos == "name"
        and unit not in theirs
        and not found.topic(unit)
        and unit.key not in found.setting.known
        and is_behind(unit, found.whole)
        for unit in (*before, *found.yours)
    )


def _leans_back(found: Shared) -> bool:
    """Tell whether a stretch opens with a verb or noun, of which what stands before it may say whose it is."""
    return bool(found.yours) and found.yours[0].tag[:2] in ("VB", "NN")


def _is_elsewhere(found: Shared) -> bool:
    """Tell whether both sentences say where something is, and not of the same place: in the region, in the country."""
    mine, yours = _places(found.mine), _places(found.yours)
    theirs = set(found.pairs.values())
    return any(
        each not in found.pairs and yours[key] not in theirs and field_of(each.key) == field_of(yours[key].key)
        for key, each in mine.items()
        if key in yours and is_telling(each) and is_telling(yours[key])
    )


def _places(found: Sequence[Unit]) -> dict[str, Unit]:
    """Return prepositions with the nouns right behind them."""
    return {one.key: two for one, two in pairwise(found) if one.pos == "prep" and two.pos == "n"}


def is_of_another_thing(found: Shared, said: Unit) -> bool:
    """Tell whether a value is told of a thing or place that a claim does not name: "a restaurant with 90 seats"."""
    if _is_of_part(found, said):
        return True
    at = found.yours.index(said)
    before = [place for place in range(at) if found.yours[place].pos == "n"]
    if not before or not _is_free(found.yours, before[-1]):
        return False
    noun = found.yours[before[-1]]
    dated = said.value is not None and said.value.kind == "date"
    if dated or noun.key in TOTALS or noun.key in GENERIC_NOUNS:
        return False
    if noun in found.pairs.values() or found.topic(noun) or field_of(noun.key) not in (ARTIFACT, LOCATION):
        return False
    return not any(each.pos == "n" and each not in found.pairs and is_telling(each) for each in found.mine)


def _is_of_part(found: Shared, said: Unit) -> bool:
    """Tell whether an amount is told of a thing or of people, and a claim's of the topic itself: "the platform has"."""
    theirs = set(found.pairs.values())
    units = found.whole if _leans_back(found) else found.yours
    first = next((each for each in found.mine if each.pos in ("n", "name")), None)
    subject = next((each for at, each in enumerate(units) if each.pos == "n" and _is_free(units, at)), None)
    dated = said.value is not None and said.value.kind == "date"
    if dated or first is None or subject is None or not found.topic(first) or subject.start > said.start:
        return False
    if any(each in theirs for each in units[units.index(said) - 1 : units.index(said)]):
        return False  # "the daemon listens on port 80"
    left = subject_left(units, theirs, found.topic)
    return left and subject.key not in GENERIC_NOUNS and field_of(subject.key) in _OWNED


def subject_left(found: Sequence[Unit], paired: set[Unit], topic: Topic) -> bool:
    """Tell whether the first noun of a sentence, outside of adjuncts, has no like in the other sentence."""
    if found and found[0].tag == "PRP":
        return False  # whoever "we" are
    nouns = (unit for at, unit in enumerate(found) if unit.pos in ("n", "name") and _is_free(found, at))
    first = next(nouns, None)
    at = found.index(first) + 1 if first is not None else len(found)
    while first is not None and at < len(found) and found[at].pos == "n" and found[at].start - first.end <= _OWNER:
        first, at = found[at], at + 1  # the café, of "the museum's café"
    if first is not None and at < len(found) and found[at].pos == "name" and found[at].start - first.end == _COMMA:
        first = found[at]  # "my favourite, Brigg-1, is"
    return first is not None and first not in paired and not topic(first) and is_telling(first)


#: The longest mark of an owner, with a space: "’s ".
_OWNER = 3
#: A comma and a space.
_COMMA = 2


def _is_free(found: Sequence[Unit], at: int) -> bool:
    return at == 0 or found[at - 1].pos != "prep"


def _is_owner(name: Unit, found: Sequence[Unit], paired: set[Unit]) -> bool:
    """Tell whether a name only says whose something is of which the other sentence says nothing."""
    at = found.index(name)
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is not None and behind.pos == "n" and behind not in paired and behind.start - name.end <= _OWNER:
        return True
    before = found[max(at - 2, 0) : at]
    return len(before) > 1 and before[1].key == "of" and before[0].pos == "n" and before[0] not in paired


def _is_part(noun: Unit, found: Sequence[Unit], paired: set[Unit], topic: Topic) -> bool:
    """Tell whether an "of" behind a noun names something of which the other sentence says nothing."""
    behind = found[found.index(noun) + 1 :][:2]
    if len(behind) < len(("of", "noun")) or behind[0].key != "of" or behind[0].start - noun.end > 1:
        return False
    return behind[1].pos in ("n", "name") and behind[1] not in paired and not topic(behind[1])


def modifiers(noun: Unit, found: Sequence[Unit], topic: Topic) -> list[Unit]:
    """Return the words right before a noun that tell which or what kind of one it is."""
    place = found.index(noun)
    before: list[Unit] = []
    while place > 0 and found[place].start - found[place - 1].end <= 1 and found[place - 1].pos in ("n", "a"):
        place -= 1
        before.append(found[place])
    return [each for each in before if each.key not in LOOSE_MODIFIERS and not topic(each)]
