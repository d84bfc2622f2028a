"""Two sentences side by side: their readings, and how their words and values are aligned."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from factcheck.judge.align import Alignment, align
from factcheck.judge.amounts import ValueAlignment, align_values
from factcheck.judge.limits import STARTS
from factcheck.judge.negations import Negation
from factcheck.judge.reading import Reading, read
from factcheck.judge.units import Aliases, Unit
from factcheck.language import lexicon, tables
from factcheck.language.cues import has_phrase
from factcheck.language.stem import stem
from factcheck.language.verbs import is_passive, is_past_form, is_verb
from factcheck.language.words import Word
from factcheck.model import Difference, Span, Value


class Case(NamedTuple):
    """Everything that the rules look at."""

    statement: Reading
    reference: Reading
    words: Alignment
    values: ValueAlignment


def open_case(statement: str, reference: str, aliases: Aliases | None = None) -> Case:
    """Read two sentences and align their words and values.

    Args:
        statement: the sentence under test.
        reference: the sentence that is taken to be true.
        aliases: stem phrases that name an entity, mapped to its id.
    """
    return with_values(align_words(read(statement, aliases), read(reference, aliases)))


def align_words(statement: Reading, reference: Reading) -> Case:
    """Align the words of two readings, which shows at once if they have little to do with each other."""
    return Case(statement, reference, align(statement, reference), ValueAlignment())


def with_values(case: Case) -> Case:
    """Align the values of a case whose words are aligned."""
    return case._replace(values=align_values(case.statement, case.reference, case.words))


def share(units: tuple[Unit, ...], left_over: tuple[int, ...], explained: set[int]) -> float:
    """Return the share of the units' weight that is aligned, differing units set aside.

    Args:
        units: of one sentence.
        left_over: indices of those that nothing answers.
        explained: indices of those that a difference accounts for.
    """
    total = sum([unit.weight for at, unit in enumerate(units) if at not in explained])
    left = sum([units[at].weight for at in left_over if at not in explained])
    return 1.0 - left / total if total else 0.0


def explained_here(case: Case, differences: tuple[Difference, ...]) -> set[int]:
    """Return the left-over units of the statement that a difference accounts for."""
    spans = [difference.said_span for difference in differences if difference.kind != "polarity"]
    since = any(pair.known.bound in STARTS for pair in case.values.pairs)
    persons = {at for at in case.words.missing if is_person(case.statement.units[at])}
    return (
        _inside(case.statement.units, case.words.missing, spans)
        | _begun(case.statement.units, case.words.missing, since)
        | (persons if persons and denies_persons(case) else set())
    )


def counts_what_is_denied(case: Case, value: Value) -> bool:
    """Tell whether a value counts what the reference says that there was none of: "nobody was hurt", "no deaths"."""
    if not _persons().isdisjoint(value.noun) and denies_persons(case):
        return True
    words = case.reference.words
    none = {words[negation.denied[0]].stem for negation in case.reference.negations if _denies_noun(words, negation)}
    return value.kind == "number" and value.bound not in _PERHAPS_NONE and not none.isdisjoint(value.noun)


#: Comparison words that leave open whether there is any: "at most two deaths".
_PERHAPS_NONE = frozenset(("max", "below", "upto"))


def _denies_noun(words: tuple[Word, ...], negation: Negation) -> bool:
    """Tell whether "no" stands before what is denied: "no deaths"."""
    first = negation.denied[0] if negation.denied else 0
    return first > 0 and words[first - 1].key in ("no", "zero")


def is_person(unit: Unit) -> bool:
    """Tell whether a unit is a word for people in general, or for how many of them: "several people"."""
    return unit.raw in tables.PERSONS or unit.kind == "quantifier"


def denies_persons(case: Case) -> bool:
    """Tell whether the reference says that nobody did or was something."""
    return bool(has_phrase(tuple(word.key for word in case.reference.words), tables.NOBODY))


@cache
def _persons() -> frozenset[str]:
    return frozenset(map(stem, tables.PERSONS))


def explained_there(case: Case, differences: tuple[Difference, ...]) -> set[int]:
    """Return the left-over units of the reference that a difference accounts for."""
    spans = [difference.reference_span for difference in differences if difference.kind != "polarity"]
    since = any(pair.said.bound in STARTS for pair in case.values.pairs)
    return (
        _inside(case.reference.units, case.words.extra, spans)
        | _begun(case.reference.units, case.words.extra, since)
        | _measured(case)
        | _changes(case)
        | _of_other_values(case)
        | doers_left_out(case)
        | _titles(case)
    )


def doers_left_out(case: Case) -> set[int]:
    """Return by whom it is done in the reference, which a passive statement may leave out: "by Optek", "Optek built".

    They are left over, and stand between "by" and the next preposition, or before the verb.
    """
    found: set[int] = set()
    for one, two in case.words.pairs:
        places = case.statement.units[one].place, case.reference.units[two].place
        if not is_passive(case.statement.words, places[0]):
            continue
        if is_passive(case.reference.words, places[1]):
            found |= led_by(case.reference, two)
        elif is_past_form(case.reference.words[places[1]]):
            found |= {at for at in range(two) if case.reference.units[at].clause == case.reference.units[two].clause}
    return found & set(case.words.extra)


def _titles(case: Case) -> set[int]:
    """Return what the reference calls a person besides the name: "Headmistress Rita Lom", "the painter Lena Voss".

    Such words are left over, and stand right before a name of several words all of which the statement has.
    """
    units, known = case.reference.units, {there for _, there in case.words.pairs}
    found: set[int] = set()
    for name in case.reference.long_names:
        titled = len(name) > _PERSON and units[name[0]].place == 0 and name[0] not in known
        own = name[1:] if titled else name
        if not known.issuperset(own) or _goes_on(case.reference, name[-1]):
            continue
        before = name[0] - 1
        if titled:
            found.add(name[0])
        elif before >= 0 and _adjoins(units, before) and units[before].weight >= 1:
            found.add(before)
    return found & set(case.words.extra)


def _adjoins(units: tuple[Unit, ...], at: int) -> bool:
    return units[at].kind == "word" and units[at].last + 1 == units[at + 1].place


def _goes_on(reading: Reading, at: int) -> bool:
    """Tell whether a noun that a name belongs to stands behind it: "the Ann Lee museum", "Ann Lee's firm"."""
    after = reading.units[at].last + 1
    follower = reading.words[after] if after < len(reading.words) else None
    if reading.owns(at) or follower is None:
        return reading.owns(at)
    plain = not (follower.stop or is_verb(follower) or follower.text[0].isdigit())
    return plain and reading.text[reading.units[at].end : follower.start] == " "


#: Words of a person's name.
_PERSON = 2


def led_by(reading: Reading, verb: int) -> set[int]:
    """Return who does something in the passive: the units between "by" and the next preposition or value, "of" aside.

    Args:
        reading: the sentence.
        verb: index of the unit that is its verb.
    """
    place = reading.units[verb].last + 1
    by = next((at for at in range(place, min(place + 2, len(reading.words))) if reading.words[at].key == "by"), None)
    if by is None:
        return set()
    behind = (word.start for word in reading.words[by + 1 :] if word.key in tables.PREPOSITIONS and word.key != "of")
    end = next(behind, len(reading.text))
    first = reading.words[by].end
    return {
        at for at, unit in enumerate(reading.units) if first <= unit.start < end and not reading.in_value(unit.start)
    }


def _of_other_values(case: Case) -> set[int]:
    """Return the "Oslo" of "5 shops in Oslo and 3 in Bergen", where the statement counts the shops in Bergen."""
    if case.values.sides is None:
        return set()
    slots = case.values.sides[1].slots
    return {at for _, known in case.values.differ for at in slots.counterparts(known)} & set(case.words.extra)


def _changes(case: Case) -> set[int]:
    """Return the "rose" of "rose from 8 in 2015 to 12 in 2022", where the statement has an amount of one year."""
    if case.values.sides is None or not case.values.sides[1].dates.several:
        return set()
    return {at for at in case.words.extra if case.reference.units[at].key in lexicon.concepts_of(tables.CHANGES)}


def _measured(case: Case) -> set[int]:
    """Return the "long" of "600 metres long" where the statement has "no longer than 500 metres"."""
    found: set[int] = set()
    for pair in case.values.pairs:
        said = case.statement.text[pair.said.start : pair.said.end].split()
        words = {tables.DIMENSIONS[word] for word in said if word in tables.DIMENSIONS}
        found |= {
            at
            for at in case.words.extra
            if words
            and case.reference.units[at].raw in words
            and 0 <= case.reference.units[at].start - pair.known.end <= 1
        }
    return found


def _begun(units: tuple[Unit, ...], left_over: tuple[int, ...], since: bool) -> set[int]:
    """Return the "began" or "became" of one side that the "since" of the other implies."""
    return {at for at in left_over if since and units[at].key in lexicon.concepts_of(tables.BEGINNINGS)}


def _inside(units: tuple[Unit, ...], left_over: tuple[int, ...], spans: list[Span]) -> set[int]:
    return {at for at in left_over if any(span.start <= units[at].start < span.end for span in spans)}


def covered(case: Case) -> tuple[Span, ...]:
    """Return the spans of the statement that the reference answers, values included."""
    missing = set(case.words.missing)
    spans = [Span(unit.start, unit.end) for at, unit in enumerate(case.statement.units) if at not in missing]
    spans += [Span(value.start, value.end) for value, _ in case.values.agree]
    return tuple(sorted(spans))


def quoted_units(case: Case, units: list[Unit]) -> str:
    """Return some units of the statement as they are written, for a reason."""
    return ", ".join(f'"{case.statement.surface(unit)}"' for unit in units[:3])


def surface(case: Case, value: Value) -> str:
    """Return a value of the statement as it is written there."""
    return case.statement.text[value.start : value.end]
