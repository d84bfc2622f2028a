"""What stands in a sentence in the place of what in a claim, where the two run alike: its thing, its event, a part.

Who repeats something that a base tells, and errs in a value, tells it in words of his own, or in the very words. What
runs as a claim does but for the thing of which it tells is told of that thing's neighbour: "Logs are kept for 90 days"
beside "Backups are kept for 35 days". So does what runs as it does and says more closely which one is meant: "Backups
of old logs are kept for seven days".

    the two ─ in_order ─> what both have ─> gaps between ─ by kind ─> a neighbour: silence, or signs for ``model``
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from factcheck.check.linking.in_order import Gap, Points, Rows, alike, is_noun, rows
from factcheck.check.linking.resemblance import resemble
from factcheck.check.linking.telling import is_written
from factcheck.inference.kinds import NAMING_KINDS
from factcheck.inference.wording.counterparts import counted
from factcheck.inference.wording.shared import is_telling, joined_units
from factcheck.inference.wording.units import Unit
from factcheck.language.sections import Sections
from factcheck.language.wordnet import ancestors, entry
from factcheck.model import Statement

_WORDS = Sections(Path(__file__).with_name("words.tsv"))
_OPEN, _RECURRING = _WORDS.words("open nouns"), _WORDS.words("recurring")
#: More words in a row are no other thing in one place, but another sentence.
_LONGEST = 4
#: Which share of the rest of a claim a sentence has that runs as the claim does, but for one thing.
_REST = 0.75
#: How many senses of a noun count.
_SENSES = 3
#: Kinds of values that say which of several is meant.
_WHICH = frozenset({"number", "version"}) | NAMING_KINDS
#: Tells whether a sentence itself has a word, and nothing that takes it up.
Own = Callable[[Unit], bool]


class Parallel:
    """A sentence beside a claim from which it differs in a value or word."""

    def __init__(self, points: Points, given: Statement) -> None:
        """Lay the two side by side.

        Args:
            points: of the sentence, and of the claim.
            given: the sentence.
        """
        self._points, self._rows = points, rows(points)
        self._own: Own = lambda unit: is_written(unit, points.written, given)
        known, said = self._rows.left()
        short = [each for each in self._rows.gaps() if max(len(each.known), len(each.said)) <= _LONGEST]
        left = [_only_left(each, known, said) for each in short]
        self._things = [gap for gap, rest in zip(short, left, strict=True) if _holds_things(gap, rest, self._own)]
        self._events = [gap for gap, rest in zip(short, left, strict=True) if _holds_verbs(rest)]
        self._both = [gap for gap, rest in zip(short, left, strict=True) if _holds_both(gap, rest, self._own)]

    def is_of_neighbour(self) -> bool:
        """Tell whether the sentence says of another thing, or of one more closely told, what the claim says."""
        if any(self._has_rest(each) for each in self._things):
            return True
        return self._is_narrowed() or _has_other_number(self._rows, self._points, self._own)

    def signs(self) -> Mapping[str, float]:
        """Return the signs of what stands in one place, by the names of ``model``."""
        wording, known, written, said = self._points
        value = said.value is not None
        counts = _counted(known, wording), _counted(said, written.text)
        another = counts[0] is not None and counts[1] is not None and not resemble(counts[0], counts[1])
        recurring = _recurs(known, wording), _recurs(said, written.text)
        return {
            "thing_in_place": float(bool(self._things)),
            "event_in_place": float(value and bool(self._events)),
            "event_alone": float(value and any(self._has_rest(each) for each in self._events)),
            "both_in_place": float(bool(self._both)),
            "counts_another": float(another),
            "recurs": float(value and recurring[0] != recurring[1]),
        }

    def _has_rest(self, gap: Gap, share: float = _REST) -> bool:
        """Tell whether the sentence has in its order what the claim says besides some of its words and the point."""
        paired = {at for at, _ in self._rows.pairs}
        rest = [
            at
            for at, each in enumerate(self._rows.mine)
            if (each.value is not None or is_telling(each)) and each not in gap.known and each != self._points.known
        ]
        return bool(rest) and sum(at in paired for at in rest) >= share * len(rest)

    def _is_narrowed(self) -> bool:
        """Tell whether the sentence has all that the claim says, and something by which it tells of less."""
        if self._points.said.value is None or not self._has_rest(Gap((), ()), 1.0):
            return False
        return any(_narrows(each, self._own) for each in self._rows.gaps() if not each.last)


def _only_left(gap: Gap, known: Sequence[Unit], said: Sequence[Unit]) -> Gap:
    """Return a gap without what the other sentence tells elsewhere, and nouns for whatever is meant."""
    return gap._replace(
        known=tuple([each for each in gap.known if not any(alike(each, one) for one in said)]),
        said=tuple([each for each in gap.said if each.key not in _OPEN and not any(alike(one, each) for one in known)]),
    )


def _holds_things(gap: Gap, left: Gap, own: Own) -> bool:
    """Tell whether a noun, a name, or what tells which one is meant, stands in the place of another one."""
    if any(each.pos == "v" for each in (*gap.known, *gap.said)):
        return False
    known, said = (list(filter(_tells_which, side)) for side in (left.known, left.said))
    if not known or not said or not any(map(own, said)) or _is_adjunct(gap.known) != _is_adjunct(gap.said):
        return False
    return not any(_is_kind_of(one, two) for one in known for two in said)


def _tells_which(unit: Unit) -> bool:
    if unit.value is not None:
        return unit.value.kind in _WHICH
    return is_noun(unit) or unit.pos == "a"


def _is_adjunct(run: Sequence[Unit]) -> bool:
    return run[0].pos == "prep"


def _is_kind_of(known: Unit, said: Unit) -> bool:
    """Tell whether a noun of a claim is a kind of what a sentence tells of: a rye loaf, bread."""
    if not known.pos == said.pos == "n":
        return False
    return any(two in ancestors(one) for one in _senses(known.key) for two in _senses(said.key))


def _senses(noun: str) -> list[str]:
    return [number for number, _ in entry(noun).senses.get("n", ())[:_SENSES]]


def _holds_verbs(left: Gap) -> bool:
    return all(any(each.pos == "v" for each in side) for side in (left.known, left.said))


def _holds_both(gap: Gap, left: Gap, own: Own) -> bool:
    """Tell whether a noun stands in the place of another one, beside a verb."""
    known, said = (list(filter(is_noun, side)) for side in (left.known, left.said))
    return (
        bool(known) and bool(said) and all(map(own, said)) and any(each.pos == "v" for each in (*gap.known, *gap.said))
    )


def _narrows(gap: Gap, own: Own) -> bool:
    """Tell whether a sentence has a quality, or a noun with a preposition, between two words of the claim in a row."""
    if gap.known or not gap.said or not any(map(own, gap.said)):
        return False
    if any(each.pos == "v" or each.value is not None for each in gap.said):
        return False
    nouns = any(each.pos == "n" and each.key not in _OPEN for each in gap.said)
    return (nouns and _is_adjunct(gap.said)) or all(each.pos == "a" for each in gap.said)


def _has_other_number(found: Rows, points: Points, own: Own) -> bool:
    """Tell whether a sentence names what a claim names by another number, or by one where the claim has none."""
    known = [(_words(each), _number(each, found.mine)) for each in _names(found.mine, points.known)]
    for name in _names(found.yours, points.said):
        number = _number(name, found.yours) if own(name) else ""
        numbers = [other for words, other in known if words & _words(name)]
        if number and numbers and number not in numbers:
            return True
    return False


def _names(row: Iterable[Unit], point: Unit) -> list[Unit]:
    return [each for each in row if each.pos == "name" and each != point]


def _words(name: Unit) -> set[str]:
    return {each for each in name.key.split() if not each[0].isdigit()}


def _number(name: Unit, row: Sequence[Unit]) -> str:
    """Return the number by which a name is known from others of its kind, or nothing."""
    behind = row[row.index(name) + 1 :][:1]
    near = [each.value for each in behind if each.value is not None and each.start - name.end <= 1]
    told = [str(value.low) for value in near if value.kind in _WHICH]
    return " ".join([*(each for each in name.key.split() if each[0].isdigit()), *told])


def _counted(value: Unit, text: str) -> Unit | None:
    """Return the noun that a value counts, or None; "one", and what is meant by it, counts nothing."""
    noun = counted(value, joined_units(text)) if value.value is not None else None
    return None if noun is None or noun.key in _OPEN else noun


def _recurs(unit: Unit, text: str) -> bool:
    """Tell whether a value tells how often something comes again: "every six hours"."""
    return text[: unit.start].casefold().endswith(_BEFORE_RECURRING)


_BEFORE_RECURRING = tuple(f"{each} " for each in sorted(_RECURRING))
