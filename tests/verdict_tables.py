"""Tables of statements with the verdicts that are asked for, and the rows that are known to come out wrong.

A row asks for one verdict; a difference that is only suspected counts where a contradiction is asked for, and nowhere
else. Of a row that is missed only the opposite verdict would be wrong. ``known_wrong.yaml`` lists, by table, the rows
that come out wrong today: a wrong row that is not listed fails its table, and so does a listed row that has become right.
It lists single tests in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from yaml_files import read_yaml

from factcheck import compare
from factcheck.inference.comparison import judge


class Row(NamedTuple):
    """A statement, the sentence that it is held against (none where a base is asked), and the verdict asked for."""

    statement: str
    reference: str
    asked: str
    missed: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return (self.statement, self.reference)

    def fits(self, found: str) -> bool:
        """Tell whether a verdict is one that the row allows."""
        if self.missed:
            return found not in _OPPOSITE.get(self.asked, ())
        return found in _ALLOWED.get(self.asked, (self.asked,))


_ALLOWED = {
    "contradicted": ("contradicted", "suspect"),
    "unverified": ("unverified", "not_checkable"),
    "silent": ("unverified", "not_checkable"),
    "not supported": ("unverified", "not_checkable", "contradicted", "suspect"),
}
_OPPOSITE = {"supported": ("contradicted", "suspect"), "contradicted": ("supported",)}
_FILE = Path(__file__).parent / "known_wrong.yaml"


_LISTED = read_yaml(_FILE)
#: Table -> (statement, reference) of the rows that are known to come out wrong.
KNOWN_WRONG: dict[str, frozenset[tuple[str, str]]] = {
    table: frozenset((row["statement"], row.get("reference", "")) for row in rows)
    for table, rows in _LISTED["rows"].items()
}
#: Test, as ``file::name``, -> why it is known to fail.
KNOWN_FAILURES: dict[str, str] = _LISTED["tests"]


def rows_told(claim: str, told: dict[str, Any]) -> Iterator[Row]:
    """Yield the rows of a claim: its statements by the verdict that is asked for, and ``missed`` ones in the same way."""
    for asked, statements in told.items():
        if asked == "missed":
            yield from (row._replace(missed=True) for row in rows_told(claim, statements))
        else:
            yield from (Row(statement, claim, asked) for statement in statements)


def in_a_base(row: Row) -> str:
    """Return the verdict on a statement held against a claim as one of a base."""
    return compare(row.statement, row.reference, leaning=False).verdict.value


def of_one_text(row: Row) -> str:
    """Return the verdict on a statement held against a sentence that it may lean on, as those of one text do."""
    return compare(row.statement, row.reference).verdict.value


def alone(row: Row) -> str:
    """Return the verdict on a statement by the comparison of two sentences, without what a base or a text adds."""
    return judge(row.statement, row.reference).verdict.value


def check_table(table: str, rows: Iterable[Row], verdict_of: Callable[[Row], str]) -> None:
    """Fail with every row of a table that comes out wrong and is not known to, and every known one that is right."""
    listed = KNOWN_WRONG.get(table, frozenset())
    seen, complaints = set(), []
    for row in rows:
        seen.add(row.key)
        found = str(verdict_of(row))
        if row.fits(found) == (row.key not in listed):
            continue
        told = f"right now, strike it from {_FILE.name}" if row.key in listed else f"asked {row.asked}, got {found}"
        complaints.append(
            f"{table}: {row.statement!r}" + (f" | {row.reference!r}" if row.reference else "") + f": {told}"
        )
    complaints += [f"{table}: {key!r} is listed in {_FILE.name} and in no table" for key in sorted(listed - seen)]
    assert not complaints, "\n" + "\n".join(complaints)
