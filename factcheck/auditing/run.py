"""Audit a base: gather what the rules need once, run every rule, leave out what claims say to ignore."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from factcheck.auditing.across import is_across, joined
from factcheck.auditing.context import UNNAMED, Context
from factcheck.auditing.findings import finding
from factcheck.auditing.rules import Rule, all_rules
from factcheck.auditing.settings import AuditSettings, rules_in_force
from factcheck.auditing.snapshots import snapshot_path
from factcheck.auditing.spread import Spread
from factcheck.base.kept_findings import KeptFindings
from factcheck.base.kept_outcomes import KeptOutcomes
from factcheck.hints import suggest
from factcheck.inference.shelf import at_hand
from factcheck.match.base import Base
from factcheck.model import Claim, Finding, Level
from factcheck.model.record import replace

UNUSED_IGNORE = "unused-ignore"
#: What two bases may well have in common.
_REPEATS = ("duplicate-claim", "near-duplicate", "alias-clash")


def audit(
    base: Base,
    today: date | None = None,
    progress: Callable[[int], None] | None = None,
    settings: AuditSettings | None = None,
    other: Base | None = None,
    jobs: int = 1,
) -> list[Finding]:
    """Return the inconsistencies inside a base, or between it and another one.

    Args:
        base: the open base.
        today: the day that validity is judged from; the current day by default.
        progress: called with the number of claims done since the last call.
        settings: which rules run, and at which level.
        other: another base: then only what conflicts between the two is returned.
        jobs: how many processes at most; a small base takes one.

    Returns:
        Findings in the order of the claims they concern.

    Raises:
        FactcheckError: if the settings name a rule that does not exist.
    """
    settings = settings or AuditSettings()
    day = today or date.today()
    kept_before = KeptFindings(base.store.folder)
    known = _all_known(base, day, settings, other)
    found_before = kept_before.find(_named(settings), known) if known else None
    if found_before is not None:
        if progress is not None:
            progress(base.store.total)
        return list(found_before)
    records = base.store.records() if other is None else joined(base.store.records(), other.store.records(), other.name)
    with _without_collector(), kept_of(base) as kept:
        context = Context(records, base.path, day, settings.max_age, settings.snapshots, progress, kept)
        with Spread(jobs, base.sentences, context.meant) as spread:
            context.share(spread)
            found = findings_in(context, settings)
        if known:
            kept_before.keep(_named(settings), known, found)
    if other is not None:
        found = [each for each in found if is_across(each) and each.rule not in _REPEATS]
    return found


def _named(settings: AuditSettings) -> str:
    """Return settings as a text that names them."""
    levels = sorted((name, level.value) for name, level in settings.levels.items())
    return repr((levels, sorted(settings.select), sorted(settings.ignore), settings.max_age))


def _all_known(base: Base, day: date, settings: AuditSettings, other: Base | None) -> list[str]:
    """Return all that findings hang on; nothing where they are not kept: of two bases, of a folder of local texts."""
    if base.store.folder is None or settings.snapshots is not None or other is not None:
        return []
    texts = (snapshot_path(each, base.path) for each in base.store.all("source"))
    return [base.store.key, str(base.path), day.isoformat(), *(_state(path) for path in texts if path is not None)]


def _state(path: Path) -> str:
    """Return what shows that a file is as it was: its size and when it was last changed."""
    try:
        found = path.stat()
    except OSError:
        return f"{path} none"
    return f"{path} {found.st_size} {found.st_mtime_ns}"


@contextmanager
def _without_collector() -> Iterator[None]:
    """Let nothing look for garbage meanwhile: what an audit makes it needs to its end, and it is a lot to look at."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def kept_of(base: Base) -> Iterator[KeptOutcomes]:
    """Give what earlier audits of a base found of its claims, with what is kept of their sentences at hand."""
    with KeptOutcomes(base.store.folder) as kept, base.sentences, at_hand(base.sentences):
        yield kept


def findings_in(context: Context, settings: AuditSettings) -> list[Finding]:
    """Run the rules that are in force on a context.

    Args:
        context: the records.
        settings: which rules run, and at which level.

    Returns:
        Findings in the order of the claims they concern.
    """
    rules = rules_in_force(settings)
    found = [_at_level(each, rule, level) for rule, level in rules for each in rule.check(context)]
    if context.supposed is not None:
        leaning = [rule for rule, _ in rules if rule.precedence and not rule.knows_short_names]
        found += _supposed(found, [each for rule in leaning for each in rule.check(context.supposed)])
    found = _one_for_each_conflict(found, {rule.id: rule.precedence for rule, _ in rules})
    used = {(claim.id, each.rule) for each in found for claim in each.claims if _ignores(claim, each.rule)}
    kept = [each for each in found if not any(_ignores(claim, each.rule) for claim in each.claims)]
    kept += [
        replace(each, level=level)
        for rule, level in rules
        if rule.id == UNUSED_IGNORE
        for each in _unused(context.claims, used, {rule.id for rule, _ in rules})
    ]
    order = {claim.id: index for index, claim in enumerate(context.claims)}
    return sorted(kept, key=lambda each: [order.get(claim.id, 0) for claim in each.claims])


def _supposed(found: list[Finding], supposed: list[Finding]) -> list[Finding]:
    """Return as suspected what is found only if shorter names stand for full ones."""
    known = {frozenset(claim.id for claim in each.claims) for each in found}
    return [
        replace(each, level=Level.WARNING, message=f"{each.message}; perhaps not, for {UNNAMED}")
        for each in supposed
        if frozenset(claim.id for claim in each.claims) not in known
    ]


_GRAVITY = {Level.ERROR: 2, Level.WARNING: 1, Level.NONE: 0}


def _one_for_each_conflict(found: list[Finding], precedence: Mapping[str, int]) -> list[Finding]:
    """Return the findings without those that another rule tells better of the same claims."""

    def weight(each: Finding) -> tuple[int, int, bool]:
        return _GRAVITY[each.level], precedence[each.rule], bool(each.topic)  # what has a topic is shown as a table

    best: dict[frozenset[str], Finding] = {}
    for each in found:
        about = frozenset(claim.id for claim in each.claims)
        if precedence[each.rule] and (about not in best or weight(each) > weight(best[about])):
            best[about] = each
    kept = [
        each
        for each in found
        if not precedence[each.rule] or each.rule == best[frozenset(claim.id for claim in each.claims)].rule
    ]
    return _once(_once(kept, lambda each: each.topic or each.fingerprint), lambda each: each.message)


def _once(found: list[Finding], point: Callable[[Finding], str]) -> list[Finding]:
    """Return the first finding of each rule on each point of the same records: one conflict may be seen twice."""
    first = {(each.rule, point(each), _records_of(each)): each for each in reversed(found)}
    return list(first.values())[::-1]


def _records_of(each: Finding) -> tuple[str, ...]:
    """Return what a finding is about: claims by their ids, or else where they stand."""
    return tuple(sorted(side.claim.id if side.claim is not None else str(side.location) for side in each.sides))


def _at_level(found: Finding, rule: Rule, level: Level) -> Finding:
    """Return a finding at the level that its rule is set to; what a rule for errors only suspects stays a warning."""
    return replace(found, level=level) if found.level is rule.level else found


def _ignores(claim: Claim, rule: str) -> bool:
    return any(name == rule for name, _ in claim.ignores)


def _unused(claims: Iterable[Claim], used: set[tuple[str, str]], run: set[str]) -> Iterator[Finding]:
    """Yield a finding for each ignore that silenced nothing; what did not run could not be silenced."""
    known = [rule.id for rule in all_rules()]
    for claim in claims:
        for name, _ in claim.ignores:
            if name not in known:
                message = f"it ignores {name!r}, and no rule is called that{suggest(name, known)}"
            elif name in run and (claim.id, name) not in used:
                message = f"it ignores {name!r}, which finds nothing here any more"
            else:
                continue
            yield finding(UNUSED_IGNORE, Level.WARNING, message, [claim], "remove the ignore", name)
