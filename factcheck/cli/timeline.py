"""``factcheck timeline``: the dated claims of the base on a line."""

from __future__ import annotations

from datetime import date
from itertools import cycle
from string import ascii_uppercase
from typing import TYPE_CHECKING

from factcheck.auditing.timeline import Moment, moments
from factcheck.cli.output import write_data, write_lines
from factcheck.hints import suggest
from factcheck.model import Entity, FactcheckError
from factcheck.report.data import claim_data
from factcheck.report.places import BasePlaces
from factcheck.report.segments import Line, Segment, line, said, visible

if TYPE_CHECKING:
    from factcheck.match.base import Base

_WIDTH = 30


def show_timeline(base: Base, name: str | None, form: str) -> None:
    """Write the dated claims, earliest first, those that conflict marked.

    Args:
        base: the open base.
        name: id, name or alias of an entity, to show its claims only.
        form: ``text``, ``json`` or ``jsonl``.

    Raises:
        FactcheckError: if no entity is called that.
    """
    found = moments(base, None if name is None else _entity(base, name))
    if form != "text":
        places = BasePlaces(base)
        write_data(
            (
                claim_data(places.record(each.claim), base.source)
                | {"from": each.begin.isoformat(), "to": each.end.isoformat(), "conflicts": list(each.conflicts)}
                for each in found
            ),
            form,
        )
        return
    write_lines(_lines(found) if found else [line("no dated claims")])


def _entity(base: Base, name: str) -> Entity:
    entities = list(base.store.all("entity"))
    for entity in entities:
        if name.casefold() in (each.casefold() for each in (entity.id, entity.name, *entity.aliases)):
            return entity  # type: ignore[no-any-return]
    raise FactcheckError(f"no entity is called {name!r}{suggest(name, [entity.id for entity in entities])}")


def _lines(found: list[Moment]) -> list[Line]:
    columns = _columns(found)
    links = _links(found)
    width = columns[max(columns)] + 1
    label = max(len(visible(each.said)) for each in found)
    rows = []
    for each in found:
        start, end = columns[each.begin], columns[each.end]
        bar = "".join("█" if start <= at <= end else "·" for at in range(width))
        style = "bold red" if each.conflicts else "green"
        clash = f"  conflicts with {', '.join(each.conflicts)}" if each.conflicts else ""
        link = links.get(each.claim.id, "")
        rows.append(
            line(
                said(f"{visible(each.said):<{label}}", "bold"),
                "  ",
                Segment(bar[:start], "dim"),
                Segment(bar[start : end + 1], style),
                Segment(bar[end + 1 :], "dim"),
                Segment(f"  {link or ' '} " if links else "  ", "bold red"),
                said(each.claim.statement),
                Segment(f"  ({each.claim.id})", "dim"),
                said(clash, "bold red"),
            )
        )
    return rows


def _columns(found: list[Moment]) -> dict[date, int]:
    """Return day -> its column: one for each day that begins or ends something, so that no time is empty."""
    days = sorted({day for each in found for day in (each.begin, each.end)})
    scale = min(1.0, (_WIDTH - 1) / max(1, len(days) - 1))
    return {day: round(at * scale) for at, day in enumerate(days)}


def _links(found: list[Moment]) -> dict[str, str]:
    """Return id of a claim -> a letter that those which conflict with each other share."""
    rivals = {each.claim.id: each.conflicts for each in found if each.conflicts}
    links: dict[str, str] = {}
    letters = cycle(ascii_uppercase)
    for name in rivals:
        waiting = [] if name in links else [name]
        letter = next(letters) if waiting else ""
        while waiting:
            here = waiting.pop()
            if here not in links:
                links[here] = letter
                waiting += rivals.get(here, ())
    return links
