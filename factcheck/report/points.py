"""Inconsistencies of one point side by side: its values with their sources, dates and ranks, and what settles it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factcheck.model import Claim, Finding, Side
from factcheck.model.record import record
from factcheck.report.notice import Sources
from factcheck.values import find


@record
class Row:
    """One claim on a point.

    Attributes:
        value: the value that it gives, or nothing where it is not one value that differs.
        claim: the claim.
        cited: by how many citations it is held up.
        issued: when the latest of its sources was issued, or nothing.
        marks: ``newest`` and ``most cited``, where no other value is as new, or has as many citations.
    """

    value: str
    claim: Claim
    cited: int
    issued: str
    marks: tuple[str, ...] = ()

    @property
    def cells(self) -> tuple[str, ...]:
        """What a table shows of it, in the order of ``COLUMNS``."""
        return (self.value, self.claim.id, self.claim.rank, str(self.cited), self.issued or "-", ", ".join(self.marks))


#: The heads of a table of rows.
COLUMNS = ("value", "claim", "rank", "cited", "newest source", "")


@record
class Point:
    """What several claims say different things of.

    Attributes:
        findings: the inconsistencies among them.
        rows: the claims, in the order in which they are named.
        sides: each side once, claims and other records.
    """

    findings: tuple[Finding, ...]
    rows: tuple[Row, ...]
    sides: tuple[Side, ...]

    @property
    def topic(self) -> str:
        """The entity and property, if a finding tells them."""
        return next((each.topic for each in self.findings if each.topic), "")

    @property
    def commands(self) -> tuple[str, ...]:
        """What shows the claims, and what settles the point, one line each."""
        shown = tuple(f"factcheck show {row.claim.id}" for row in self.rows if ":" not in row.claim.id)
        best = next((row for row in self.rows if row.marks), None)
        place = best.claim.location if best is not None else None
        if best is None or place is None or ":" in best.claim.id:
            return shown
        where = f"{best.claim.id} ({place.file}:{place.line})"
        return (*shown, f"to keep the {best.marks[0]} one, add “rank: preferred” to {where}")


def points(findings: Iterable[Finding], sources: Sources) -> list[Point]:
    """Return findings put together by the claims that they share: those of one point, in order.

    Args:
        findings: what the audit found.
        sources: gives a source by id.
    """
    groups: list[list[Finding]] = []
    of_claim: dict[str, list[Finding]] = {}
    for finding in findings:
        names = [claim.id for claim in finding.claims] if any(side.value for side in finding.sides) else []
        group = next((of_claim[name] for name in names if name in of_claim), None)
        if group is None:
            group = []
            groups.append(group)
        group.append(finding)
        of_claim.update(dict.fromkeys(names, group))
    return [_point(group, sources) for group in groups]


def _point(findings: list[Finding], sources: Sources) -> Point:
    sides: dict[str, Side] = {}
    for finding in findings:
        for side in finding.sides:
            name = side.claim.id if side.claim else side.text
            if name not in sides or (side.value and not sides[name].value):
                sides[name] = side
    claims = [side for side in sides.values() if side.claim is not None]
    rows = _rows(claims, sources) if len(claims) > 1 else ()
    return Point(tuple(findings), rows, tuple(sides.values()))


def _rows(sides: list[Side], sources: Sources) -> tuple[Row, ...]:
    found = [(side, side.claim, len(side.claim.sources), _issued(side.claim, sources)) for side in sides if side.claim]
    latest: dict[str, str] = {}
    counted: Counter[str] = Counter()
    for side, _, cited, issued in found:
        latest[_key(side)] = max(latest.get(_key(side), ""), issued)
        counted[_key(side)] += cited
    dates, counts = sorted(each for each in latest.values() if each), sorted(counted.values())
    rows = []
    for side, claim, cited, issued in found:
        newest = len(dates) > 1 and issued == dates[-1] != dates[-2]
        most = len(counts) > 1 and counted[_key(side)] == counts[-1] != counts[-2]
        marks = tuple(name for name, told in (("newest", newest), ("most cited", most)) if told)
        rows.append(Row(side.value, claim, cited, issued, marks))
    return tuple(rows)


def _key(side: Side) -> str:
    """Return a value however it is written: "12 500" and "12,500" are one."""
    read = find(side.value)
    if len(read) == 1:
        return f"{read[0].kind} {read[0].low} {read[0].high} {read[0].unit}"
    return " ".join(side.value.casefold().split()) or (side.claim.id if side.claim else "")


def _issued(claim: Claim, sources: Sources) -> str:
    """Return the latest date of issue of a claim's sources."""
    known = [source.issued for each in claim.sources if (source := sources(each.source)) and source.issued]
    return max(known, default="")
