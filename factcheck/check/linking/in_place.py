"""Of which kind is what stands in one place of two sentences: things, events, or what tells more closely."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.check.linking.in_order import TURNS, WORDS, Gap, alike, is_noun
from factcheck.inference.kinds import NAMING_KINDS
from factcheck.inference.wording.units import Unit, unit_relation
from factcheck.language.wordnet import ancestors, entry

#: Nouns and verbs for whatever is meant, which name no other thing or event.
OPEN = WORDS.words("open nouns") | WORDS.words("open verbs")
#: Kinds of values that say which of several is meant.
WHICH = frozenset({"number", "version"}) | NAMING_KINDS
#: How many senses of a noun count.
_SENSES = 3
#: Tags of forms of verbs that stand before nouns as qualities do, and what ends the name of an owner.
_AS_QUALITIES, _OWNER = ("VBG", "VBN"), ("'s", "’s", "'", "’")
#: Tells whether a sentence itself has a word, and nothing that takes it up.
Own = Callable[[Unit], bool]


def only_left(gap: Gap, known: Sequence[Unit], said: Sequence[Unit]) -> Gap:
    """Return a gap without what the other sentence tells elsewhere, and words for whatever is meant.

    Args:
        gap: words between two that both sentences have.
        known: those of the claim that are left.
        said: those of the sentence that are.
    """
    return gap._replace(
        known=tuple([each for each in gap.known if not any(alike(each, one) for one in said)]),
        said=tuple([each for each in gap.said if each.key not in OPEN and not any(alike(one, each) for one in known)]),
    )


def holds_things(gap: Gap, left: Gap, own: Own) -> bool:
    """Tell whether a noun, a name, or what tells which one is meant, stands in the place of another one.

    Args:
        gap: words between two that both sentences have.
        left: the gap without what the other sentence tells elsewhere.
        own: tells whether the sentence itself has a word.
    """
    if any(_is_verb(each, side) for side in (gap.known, gap.said) for each in side):
        return False
    known, said = ([each for each in side if _tells_which(each)] for side in (left.known, left.said))
    if not known or not said or not any(map(own, said)) or _is_adjunct(gap.known) != _is_adjunct(gap.said):
        return False
    return not any(_is_kind_of(one, two) for one in known for two in said)


def holds_verbs(left: Gap) -> bool:
    """Tell whether a verb stands in the place of another one.

    Args:
        left: the gap without what the other sentence tells elsewhere.
    """
    return all(any(_is_verb(each, side) for each in side) for side in (left.known, left.said))


def exclude(gap: Gap) -> bool:
    """Tell whether a verb stands in the place of its contrary: "closes", of "opens"."""
    known, said = ([each for each in side if _is_verb(each, side)] for side in (gap.known, gap.said))
    return any(unit_relation(one, two).relation.excludes for one in known for two in said)


def holds_both(gap: Gap, left: Gap, own: Own) -> bool:
    """Tell whether a noun stands in the place of another one, beside a verb.

    Args:
        gap: words between two that both sentences have.
        left: the gap without what the other sentence tells elsewhere.
        own: tells whether the sentence itself has a word.
    """
    known, said = ([each for each in side if is_noun(each)] for side in (left.known, left.said))
    verbs = any(_is_verb(each, side) for side in (gap.known, gap.said) for each in side)
    return bool(known) and bool(said) and all(map(own, said)) and verbs


def narrows(gap: Gap, own: Own) -> bool:
    """Tell whether a sentence tells more closely of what a claim tells: "old logs", "season tickets", "logs of users".

    Args:
        gap: words between two that both sentences have.
        own: tells whether the sentence itself has a word.
    """
    if not any(map(own, gap.said)) or not _is_added(gap):
        return False
    qualities = all(each.pos == "a" for each in gap.said)
    near = gap.behind is not None and gap.behind.pos == "n" and gap.behind.start - gap.said[-1].end <= 1
    return qualities or (_names_thing(gap) and (_is_adjunct(gap.said) or (near and _are_before_noun(gap.said))))


def _are_before_noun(run: Sequence[Unit]) -> bool:
    return all(each.pos in ("a", "n") for each in run)


def tells_part(gap: Gap, text: str) -> bool:
    """Tell whether a sentence tells of a part of what a claim tells of: "the museum's tower".

    Args:
        gap: words between two that both sentences have.
        text: the sentence.
    """
    if gap.before is None or not _is_added(gap) or not _names_thing(gap):
        return False
    return text[gap.before.end : gap.said[0].start].strip() in _OWNER


def _is_added(gap: Gap) -> bool:
    verbs = any(_is_verb(each, gap.said) or each.value is not None for each in gap.said)
    return bool(gap.said) and not gap.known and not verbs


def _names_thing(gap: Gap) -> bool:
    return any(each.pos == "n" and each.key not in OPEN for each in gap.said)


def _is_verb(unit: Unit, run: Sequence[Unit]) -> bool:
    """Tell whether a word is a verb, and does not stand before a noun as a quality does: "the remaining tickets"."""
    behind = run[run.index(unit) + 1 :][:1]
    quality = unit.tag in _AS_QUALITIES and any(each.pos == "n" and each.start - unit.end <= 1 for each in behind)
    return unit.pos == "v" and not quality


def _tells_which(unit: Unit) -> bool:
    if unit.value is not None:
        return unit.value.kind in WHICH
    return is_noun(unit) or unit.pos == "a" or unit.key in TURNS


def _is_adjunct(run: Sequence[Unit]) -> bool:
    return run[0].pos == "prep"


def _is_kind_of(known: Unit, said: Unit) -> bool:
    """Tell whether a noun of a claim is a kind of what a sentence tells of: a rye loaf, bread."""
    if not known.pos == said.pos == "n":
        return False
    return any(two in ancestors(one) for one in _senses(known.key) for two in _senses(said.key))


def _senses(noun: str) -> list[str]:
    return [number for number, _ in entry(noun).senses.get("n", ())[:_SENSES]]
