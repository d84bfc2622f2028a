"""``audit``, ``explain`` and ``sources verify``: what the base says against itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.auditing.across import MARK, is_others
from factcheck.auditing.rules import all_rules
from factcheck.auditing.run import audit
from factcheck.auditing.settings import AuditSettings, rules_in_force
from factcheck.base.discover import DEMO
from factcheck.base.files import base_files
from factcheck.cli.output import write_lines
from factcheck.cli.progress import counting
from factcheck.cli.reports import Target, refuse_inputs, write_reports
from factcheck.files import repository_root
from factcheck.hints import suggest
from factcheck.model import FactcheckError, Finding, Level, Source
from factcheck.model.record import replace
from factcheck.report.notice import finding_notice, numbered
from factcheck.report.places import BasePlaces, from_here
from factcheck.report.report import Report
from factcheck.report.segments import STYLES, Line, Segment, line, said
from factcheck.report.text import base_text

if TYPE_CHECKING:
    from factcheck.match.base import Base


#: Of more sources than this not all are named in a line.
_MOST_NAMED = 10


def run_audit(
    base: Base,
    settings: AuditSettings,
    targets: Sequence[Target],
    fail_on: str,
    other: Base | None = None,
    jobs: int = 1,
) -> int:
    """Audit a base, or hold it against another one, write the reports, and return the exit code."""
    rules_in_force(settings)  # a wrong name is told before the work begins
    refuse_inputs((target.file for target in targets), base_files(base.path))
    if other is not None and other.name != DEMO:
        other.name = from_here(other.path)  # it stands before the ids of its claims
    total = len(base) + (len(other) if other else 0)
    with counting(total, "auditing") as done:
        findings = audit(base, progress=done, settings=settings, other=other, jobs=jobs)
    where = f"in {len(base):,} claims"
    if other is not None:
        where = f"between {len(base):,} claims and {len(other):,} of {other.name}"
    _write(findings, base, targets, f"{_counted(findings)} {where}", other)
    return _code(findings, fail_on)


def _counted(findings: Sequence[Finding]) -> str:
    """Return how many findings there are of each level: "1 error, 4 warnings"."""
    amounts = Counter(each.level for each in findings)
    told = [f"{amounts[each]} {each.value}{'' if amounts[each] == 1 else 's'}" for each in Level if amounts[each]]
    return ", ".join(told) or "nothing found"


def _write(
    findings: list[Finding], base: Base, targets: Sequence[Target], closing: str, other: Base | None = None
) -> None:
    places, elsewhere = BasePlaces(base), BasePlaces(other)
    shown = [
        replace(
            each,
            sides=tuple(
                elsewhere.record(side) if side.claim and is_others(side.claim) else places.record(side)
                for side in each.sides
            ),
        )
        for each in findings
    ]
    sources = places.source(_sources(base, other))
    report = Report(
        (),
        tuple(shown),
        tuple(numbered(finding_notice(finding, sources) for finding in shown)),
        sources,
        line(closing, said(f" ({base_text(base.name)})")),
        helps={rule.id: rule.explanation for rule in all_rules()},
        base=base.name,
        root=repository_root(),
        here=Path.cwd(),
    )
    write_reports(report, targets)


def _sources(base: Base, other: Base | None) -> Callable[[str], Source | None]:
    """Return a function that gives the sources of both bases by id, as the findings name them."""

    def source(name: str) -> Source | None:
        own, mark, rest = name.rpartition(MARK)
        return other.source(rest) if mark and other is not None and own == other.name else base.source(name)

    return source


def _code(findings: list[Finding], fail_on: str) -> int:
    grave = {"error": (Level.ERROR,), "warning": (Level.ERROR, Level.WARNING), "never": ()}[fail_on]
    return int(any(finding.level in grave for finding in findings))


def verify_sources(base: Base, snapshots: Path | None, targets: Sequence[Target]) -> int:
    """Look up all quotes in the local texts of their sources, write what is missing, and return the exit code.

    Raises:
        FactcheckError: if no source has a local text.
    """
    from factcheck.auditing.snapshots import snapshot_path

    sources = {source.id: source for source in base.sources()}
    found = {name for name, source in sources.items() if snapshot_path(source, base.path, snapshots)}
    quotes = [each for claim in base.claims() for each in claim.sources if each.quote]
    looked_up = sum(each.source in found for each in quotes)
    if not found:
        where = f"in {snapshots}" if snapshots else "named by 'snapshot:'"
        raise FactcheckError(
            f"no local text of any source {where}; a file named like the id of a source is taken for it"
        )
    settings = AuditSettings(select=("quote-not-found", "snapshot-changed"), snapshots=snapshots)
    findings = audit(base, settings=settings)
    missing = sum(finding.rule == "quote-not-found" for finding in findings)
    closing = f"{looked_up - missing} of {len(quotes)} quotes found in {len(found)} of {len(sources)} sources"
    if looked_up < len(quotes):
        without = dict.fromkeys(each.source for each in quotes if each.source not in found)
        listed = ", ".join(list(without)[:_MOST_NAMED]) + (", ..." if len(without) > _MOST_NAMED else "")
        closing += f"; {len(quotes) - looked_up} not looked up, for their sources have no local text: {listed}"
    _write(findings, base, targets, closing)
    return _code(findings, "error")


def explain(name: str | None) -> None:
    """Write the explanation of a rule, or the list of all rules.

    Raises:
        FactcheckError: if no rule has the name.
    """
    rules = {rule.id: rule for rule in all_rules()}
    if name is None:
        width = max(map(len, rules))
        write_lines(
            line(
                Segment(f"{rule.id:<{width}}", "bold"),
                "  ",
                _level(rule.level),
                "  ",
                _plain(rule.title),
            )
            for rule in rules.values()
        )
        return
    if name not in rules:
        raise FactcheckError(f"no rule is called {name!r}{suggest(name, list(rules))}")
    write_lines(_explanation(name, rules[name].level, rules[name].explanation))


def _level(level: Level) -> Segment:
    shown = "off" if level is Level.NONE else level.value
    return Segment(f"{shown:<7}", STYLES.get(level.value, "dim"))


def _explanation(name: str, level: Level, text: str) -> list[Line]:
    shown = "off by default" if level is Level.NONE else level.value
    return [
        line(Segment(name, "bold"), f"  {shown}"),
        line(),
        *(line(said(_plain(each.replace("::", ":")))) for each in text.strip().splitlines()),
    ]


def _plain(text: str) -> str:
    """Return a line of a docstring without the marks of its markup."""
    return text.replace("``", "")
