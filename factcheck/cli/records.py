"""``show``, ``list`` and ``sources``: what stands in the base."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from factcheck.cli.output import write_data, write_lines
from factcheck.hints import suggest
from factcheck.model import FactcheckError
from factcheck.report.data import claim_data, record_data
from factcheck.report.places import BasePlaces
from factcheck.report.segments import Segment, line, said
from factcheck.report.text import claim_lines

if TYPE_CHECKING:
    from factcheck.match.base import Base

_KINDS = ("claim", "source", "entity", "property")


def show_record(base: Base, name: str, form: str) -> None:
    """Write one record of any kind.

    Raises:
        FactcheckError: if no record has the id.
    """
    kind, record = next(
        ((kind, found) for kind in _KINDS if (found := base.store.get(kind, name)) is not None), ("", None)
    )
    record = BasePlaces(base).record(record)
    if record is None:
        known = [each.id for kind in _KINDS for each in base.store.all(kind)]
        hint = suggest(name, known)
        raise FactcheckError(f"no record has the id {name!r}{hint if hint.startswith('; did') else ''}")
    if form != "text":
        write_data([claim_data(record, base.source) if kind == "claim" else record_data(record)], form)
    elif kind == "claim":
        write_lines(claim_lines(record, base.source))
    else:
        write_lines(_field_lines(kind, record_data(record)))


def _field_lines(kind: str, data: dict[str, Any]) -> list[Any]:
    lines = [line(said(str(data["id"]), "bold"), f"  {kind}")]
    for name, value in data.items():
        if name == "location" and value:
            lines.append(
                line(
                    Segment(f"  {'file':<12}", "dim"),
                    said(f"{value['file']}:{value['line']}:{value['column']}"),
                )
            )
        elif name != "id" and value not in (None, (), [], False):
            shown = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
            lines.append(line(Segment(f"  {name:<12}", "dim"), said(shown)))
    return lines


def show_claims(base: Base, tag: str | None, form: str) -> None:
    """Write all claims, or those with a tag."""
    places = BasePlaces(base)
    claims = [places.record(claim) for claim in base.claims() if tag is None or tag in claim.tags]
    if form != "text":
        write_data((claim_data(claim, base.source) for claim in claims), form)
        return
    width = max((len(claim.id) for claim in claims), default=0)
    write_lines(line(said(f"{claim.id:<{width}}", "bold"), "  ", said(claim.statement)) for claim in claims)


def show_sources(base: Base, form: str) -> None:
    """Write all sources with the number of claims that cite each."""
    cited = Counter(name for claim in base.claims() for name in {citation.source for citation in claim.sources})
    found = list(map(BasePlaces(base).record, base.sources()))
    if form != "text":
        write_data((record_data(source) | {"claims": cited[source.id]} for source in found), form)
        return
    for source in found:
        count = cited[source.id]
        detail = ", ".join(part for part in (source.author, source.publisher, source.issued, source.url) if part)
        noun = "claim" if count == 1 else "claims"
        write_lines(
            [
                line(
                    said(source.id, "bold"),
                    "  ",
                    said(source.title),
                    f"  ({count} {noun})",
                    said(f"  {detail}" if detail else "", "dim"),
                )
            ]
        )
