"""The one comparison: does this sentence agree with that one?

Align first, judge second. A difference accuses only where everything else that the statement says is said by
the reference too; wherever that is in doubt the answer is ``unverified``, with the reason.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from factcheck.judge.align import Alignment, align
from factcheck.judge.amounts import ValueAlignment, align_values, as_difference
from factcheck.judge.reading import Aliases, Reading, Unit, read
from factcheck.judge.relations import former_differs, once_only, reversed_ends, swapped_holder
from factcheck.language import lexicon
from factcheck.model import Comparison, Difference, Span, Value, Verdict

#: Share of the statement's content that the reference must cover before it supports or contradicts.
COMPARABLE = 0.85
#: However long the statement is, no more content words than this may be missing from the reference.
_MOST_MISSING = 1
#: Differences that are not about who holds a role.
_NO_ROLE = frozenset(
    """number ordinal money percent date duration quantity multiple polarity opposite direction""".split()
)
#: Share of the reference's content that a statement must cover before a difference may accuse.
REFERENCE_COMPARABLE = 0.6


class _Case(NamedTuple):
    """Everything that the rules look at."""

    statement: Reading
    reference: Reading
    words: Alignment
    values: ValueAlignment


def compare(statement: str, reference: str, aliases: Aliases | None = None) -> Comparison:
    """Compare two sentences, without a base.

    Args:
        statement: the sentence under test.
        reference: the sentence that is taken to be true.
        aliases: stem phrases that name an entity, mapped to its id; names are otherwise compared as written.

    Returns:
        ``supported`` if the reference entails the statement, ``contradicted`` if they are about the same thing and
        cannot both hold, ``unverified`` otherwise; with the points that agree and differ.
    """
    here, there = read(statement, aliases), read(reference, aliases)
    words = align(here, there)
    case = _Case(here, there, words, align_values(here, there, words))
    return _judge(case)


def _judge(case: _Case) -> Comparison:
    differences = _differences(case)
    agreements = _agreements(case)
    silence = _not_comparable(case, differences)
    if silence:
        return _result(case, Verdict.UNVERIFIED, agreements, (), silence)
    if differences:
        silence = _may_not_accuse(case, differences)
        if silence:
            return _result(case, Verdict.UNVERIFIED, agreements, differences, silence)
        kinds = ", ".join(dict.fromkeys(difference.kind for difference in differences))
        return _result(case, Verdict.CONTRADICTED, agreements, differences, f"differs in {kinds}")
    silence = _may_not_support(case)
    if silence:
        return _result(case, Verdict.UNVERIFIED, agreements, (), silence)
    return _result(case, Verdict.SUPPORTED, agreements, (), "every part of it is stated")


def _result(
    case: _Case,
    verdict: Verdict,
    agreements: tuple[Difference, ...],
    differences: tuple[Difference, ...],
    reason: str,
) -> Comparison:
    coverage = _share(case.statement.units, case.words.missing, _explained(case, differences))
    back = _share(case.reference.units, case.words.extra, _explained_there(case, differences))
    confidence = 0.0 if verdict is Verdict.UNVERIFIED else round(coverage * (0.8 + 0.2 * back), 3)
    return Comparison(
        verdict,
        agreements,
        differences,
        reason,
        confidence,
        coverage,
        back,
        _covered(case),
    )


def _share(units: tuple[Unit, ...], left_over: tuple[int, ...], explained: set[int]) -> float:
    """Return the share of the units' weight that is aligned, differing units set aside."""
    total = sum(unit.weight for at, unit in enumerate(units) if at not in explained)
    left = sum(units[at].weight for at in left_over if at not in explained)
    return 1.0 - left / total if total else 0.0


def _covered(case: _Case) -> tuple[Span, ...]:
    """Return the spans of the statement that the reference answers, values included."""
    missing = set(case.words.missing)
    spans = [Span(unit.start, unit.end) for at, unit in enumerate(case.statement.units) if at not in missing]
    spans += [Span(value.start, value.end) for value, _ in case.values.agree]
    return tuple(sorted(spans))


# -- what differs -----------------------------------------------------------------------------------------------------


def _differences(case: _Case) -> tuple[Difference, ...]:
    found = [as_difference(value, other, case.statement, case.reference) for value, other in case.values.differ]
    found += [_unit_difference(case, "opposite", here, there) for here, there in case.words.opposite]
    swapped = swapped_holder(case.statement, case.reference, case.words)
    if swapped is not None:
        said, known = swapped
        found.append(_span_difference(case, said.role, said.holder, known.holder))
    ends = reversed_ends(case.statement, case.reference, case.words)
    if ends is not None:
        found.append(_unit_difference(case, "direction", *ends))
    if _polarity(case) and not found:
        found.append(_whole_difference(case, "polarity"))
    elif _polarity(case):
        # the denial of something else than the reference says excludes nothing; of its opposite, it agrees
        return ()
    return tuple(found)


def _polarity(case: _Case) -> bool:
    """Tell whether one side denies what the other asserts, counting only the clauses that are shared."""
    here_clauses = {case.statement.units[here].clause for here, _ in case.words.pairs}
    there_clauses = {case.reference.units[there].clause for _, there in case.words.pairs}
    here = sum(clause in here_clauses for clause in case.statement.negations)
    there = sum(clause in there_clauses for clause in case.reference.negations)
    return (here + there) % 2 == 1


def _unit_difference(case: _Case, kind: str, here: int, there: int) -> Difference:
    return _span_difference(case, kind, (here,), (there,))


def _span_difference(case: _Case, kind: str, here: tuple[int, ...], there: tuple[int, ...]) -> Difference:
    said = _span(case.statement.units, here)
    known = _span(case.reference.units, there)
    return Difference(
        kind,
        case.statement.text[said.start : said.end],
        case.reference.text[known.start : known.end],
        said,
        known,
    )


def _span(units: tuple[Unit, ...], members: tuple[int, ...]) -> Span:
    return Span(units[members[0]].start, units[members[-1]].end)


def _whole_difference(case: _Case, kind: str) -> Difference:
    here, there = case.statement.text, case.reference.text
    return Difference(kind, here, there, Span(0, len(here)), Span(0, len(there)))


def _agreements(case: _Case) -> tuple[Difference, ...]:
    return tuple(as_difference(value, other, case.statement, case.reference) for value, other in case.values.agree)


# -- when to be silent ------------------------------------------------------------------------------------------------


def _explained(case: _Case, differences: tuple[Difference, ...]) -> set[int]:
    """Return the units of the statement that a difference already accounts for."""
    spans = [difference.said_span for difference in differences if difference.kind != "polarity"]
    return {
        at
        for at in case.words.missing
        if any(span.start <= case.statement.units[at].start < span.end for span in spans)
    }


def _not_comparable(case: _Case, differences: tuple[Difference, ...]) -> str:
    """Say why the two sentences are not about the same thing, or return the empty string."""
    if not case.words.pairs:
        return "nothing in common"
    explained = _explained(case, differences)
    left = [case.statement.units[at] for at in case.words.missing if at not in explained]
    names = [unit for unit in left if unit.kind == "name"]
    if names:
        return f"the base says nothing here of {_quote(case, names)}"
    if former_differs(case.statement, case.reference, case.words):
        return "one speaks of a former holder"
    if (
        _share(case.statement.units, case.words.missing, explained) < COMPARABLE
        or sum(unit.weight >= 1 for unit in left) > _MOST_MISSING
    ):
        return f"the base says nothing here of {_quote(case, left)}" if left else "too little in common"
    if case.reference.hedged and not case.statement.hedged:
        return "the base states it only as possible"
    if case.reference.attributed and not case.statement.attributed:
        return "the base states it only as somebody's words"
    return ""


def _quote(case: _Case, units: list[Unit]) -> str:
    return ", ".join(f'"{case.statement.surface(unit)}"' for unit in units[:3])


def _may_not_support(case: _Case) -> str:
    """Say why a comparable sentence without differences is still not supported."""
    if case.values.differ or _polarity(case):
        return "it denies something else than the base states"
    if case.values.missing:
        return f'the base gives no such value as "{_surface(case, case.values.missing[0])}"'
    if case.values.vague:
        return f'the base is less exact than "{_surface(case, case.values.vague[0][0])}"'
    if any(case.statement.units[at].kind == "quantifier" for at in case.words.missing):
        return "it says all, only or some where the base does not"
    return ""


def _surface(case: _Case, value: object) -> str:
    start, end = value.start, value.end  # type: ignore[attr-defined]
    return case.statement.text[start:end]


def _may_not_accuse(case: _Case, differences: tuple[Difference, ...]) -> str:
    """Say why a difference is no contradiction, or return the empty string."""
    kinds = {difference.kind for difference in differences}
    words = case.words
    if case.statement.hedged or case.statement.attributed:
        return "it is said as possible, or as somebody's words"
    if case.statement.quoted:
        return "it quotes somebody"
    explained_there = _explained_there(case, differences)
    extra = [case.reference.units[at] for at in words.extra if at not in explained_there]
    if any(unit.kind == "name" for unit in extra) and not _harmless_names(case, extra):
        return "the base speaks of something more particular"
    share = _share(case.reference.units, words.extra, explained_there)
    if share < REFERENCE_COMPARABLE and not _once_in_a_life(case):
        return "the base says much more than this"
    if case.values.missing:
        return f'it speaks of another scope: "{_surface(case, case.values.missing[0])}"'
    if case.values.vague or case.values.ambiguous:
        return "which value answers which is not clear"
    if "opposite" in kinds and case.values.differ:
        return "another event with another value"
    dated = [value for value in case.values.extra if value.kind == "date"]
    roles = kinds - _NO_ROLE
    if roles and all(value.high is None for value in dated):
        return ""  # holds still
    if dated and kinds - {"opposite", "direction"}:
        return "the base speaks of a particular time"
    if "date" in kinds:
        return _date_may_not_accuse(case)
    return ""


def _harmless_names(case: _Case, extra: list[Unit]) -> bool:
    """Tell whether names that only the reference has leave its event the same.

    They do for what happens once in a life, and where they are the doer that a passive may leave out.
    """
    if _once_in_a_life(case):
        return True
    words = case.reference.words
    names = [unit for unit in extra if unit.kind == "name"]
    return all("by" in {word.key for word in words[max(0, unit.place - 6) : unit.place]} for unit in names)


def _once_in_a_life(case: _Case) -> bool:
    keys = lexicon.once_in_a_life()
    return any(case.statement.units[here].key in keys for here, _ in case.words.pairs)


def _explained_there(case: _Case, differences: tuple[Difference, ...]) -> set[int]:
    spans = [difference.reference_span for difference in differences if difference.kind != "polarity"]
    return {
        at for at in case.words.extra if any(span.start <= case.reference.units[at].start < span.end for span in spans)
    }


def _date_may_not_accuse(case: _Case) -> str:
    """Two dates exclude each other for what happens once, or where an amount shows that it is the same event."""
    if len(case.values.differ) > 1:
        return "another time and another amount: perhaps another event"
    (said, known), *_ = case.values.differ
    if _same_day_of_another_year(said, known) and not case.values.extra:
        return ""
    if once_only(case.statement, case.words):
        return ""
    if case.values.extra:
        return "the base says much more than this"
    same_amount = any(value.kind in ("money", "number", "percent", "quantity") for value, _ in case.values.agree)
    starts = all(
        value.bound in ("since", "from") and other.bound in ("since", "from") for value, other in case.values.differ
    )
    if same_amount or starts:
        return ""
    return "it may have happened more than once"


def _same_day_of_another_year(said: Value, known: Value) -> bool:
    """Tell whether two days differ in one part only, so that one is the other mistyped."""
    if said.unit != "day" or known.unit != "day" or not (isinstance(said.low, date) and isinstance(known.low, date)):
        return False
    same = (said.low.year == known.low.year, said.low.month == known.low.month, said.low.day == known.low.day)
    return sum(same) == 2
