"""One page for writers: the draft with every judged sentence marked, and what explains each; needs no network."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from itertools import count

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from factcheck import __version__
from factcheck.model import Finding, Level, Location, Result
from factcheck.model.record import record
from factcheck.report.notice import LEVELS
from factcheck.report.page.cards import SIGNS, Card, counts, finding_card, result_card
from factcheck.report.page.marks import Sentence, marked, place
from factcheck.report.page.markup import pieces, written
from factcheck.report.page.views import is_html, view
from factcheck.report.points import COLUMNS, points
from factcheck.report.report import Draft, Report
from factcheck.report.segments import plain, visible
from factcheck.report.text import base_text

_FILES = files("factcheck.report.page")
_LOUD = frozenset(("self-contradiction", *(each.value for each in (*LEVELS, Level.ERROR, Level.WARNING))))


@record
class _Section:
    """One draft: its text with marks, the cards of the marks, and those that stand nowhere in the text."""

    name: str
    draft: Markup
    placed: tuple[Card, ...]
    apart: tuple[Card, ...]

    @property
    def cards(self) -> tuple[Card, ...]:
        """All cards."""
        return (*self.placed, *self.apart)

    @property
    def counts(self) -> dict[str, int]:
        """How many cards there are of each kind."""
        return dict(counts(self.cards))


def render(report: Report) -> str:
    """Return the page."""
    numbers = count(1)
    sections = [_section(draft, report, numbers) for draft in report.drafts]
    loose = [] if sections else _loose(report, numbers)
    cards = [card for section in sections for card in section.cards] + loose
    named = [(section.name if len(sections) > 1 else "", card) for section in sections for card in section.cards]
    style, script = (Markup(_FILES.joinpath(f"page.{suffix}").read_text("utf-8")) for suffix in ("css", "js"))
    return (
        _template().render(
            title=_title(sections, report),
            closing=plain([report.closing]).strip(),
            counts=counts(cards),
            signs=SIGNS,
            loud_kinds=_LOUD if any(card.loud for card in cards) else SIGNS,
            sections=sections,
            loose=loose,
            points=[] if sections else _points(report),
            columns=COLUMNS,
            rows=[(file, card) for file, card in [*named, *(("", card) for card in loose)] if card.loud],
            version=__version__,
            style=style,
            script=script,
            policy=f"default-src 'none'; img-src data:; style-src {_hash(style)}; script-src {_hash(script)};"
            " base-uri 'none'; form-action 'none'",
        )
        + "\n"
    )


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_FILES.joinpath("page.html").read_text("utf-8"))


def _hash(text: str) -> str:
    """Return the source expression that allows one inline text (Content Security Policy Level 3, 2.3.1)."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _title(sections: Sequence[_Section], report: Report) -> str:
    if len(sections) == 1:
        return f"factcheck: {sections[0].name}"
    return f"factcheck: {len(sections)} files" if sections else f"factcheck audit, {visible(base_text(report.base))}"


@record
class _Table:
    """The values of one point as cells, and what settles it."""

    topic: str
    cells: tuple[tuple[str, ...], ...]
    commands: tuple[str, ...]


def _points(report: Report) -> list[_Table]:
    return [
        _Table(
            visible(point.topic),
            tuple(tuple(map(visible, row.cells)) for row in point.rows),
            tuple(map(visible, point.commands)),
        )
        for point in points(report.findings, report.sources)
        if any(row.value for row in point.rows)
    ]


def _loose(report: Report, numbers: Iterator[int]) -> list[Card]:
    return [
        finding_card(next(numbers), finding, notice, report.sources, whole_place=True)
        for finding, notice in zip(report.findings, report.open, strict=True)
    ]


def _section(draft: Draft, report: Report, numbers: Iterator[int]) -> _Section:
    """Put the cards of a draft beside its sentences; a card without a sentence in the text is told apart."""
    sentences: dict[Location, tuple[str, list[Card]]] = {}
    apart: list[Card] = []
    for entry in draft.entries:
        if isinstance(entry.record, Result):
            statement = entry.record.statement
            card = result_card(next(numbers), entry.record, entry.notice, report.sources)
            if statement.location is None:
                apart.append(card)
            else:
                sentences.setdefault(statement.location, (statement.text, []))[1].append(card)
    for entry in draft.entries:
        if isinstance(entry.record, Finding):
            card = finding_card(next(numbers), entry.record, entry.notice, report.sources, whole_place=False)
            homes = [sentences[side.location] for side in entry.record.sides if side.location in sentences]
            for _, cards in homes:
                cards.append(card)
            apart += [] if homes else [card]
    found = pieces(view(draft.text, draft.suffix), is_html(draft.suffix))
    ranges = place(found, [Sentence(text, location.line) for location, (text, _) in sentences.items()])
    groups = [cards for _, cards in sentences.values()]
    placed = {card.number: card for range_, cards in zip(ranges, groups, strict=True) if range_ for card in cards}
    lost = {card.number: card for cards in groups for card in cards if card.number not in placed}
    return _Section(
        visible(draft.name),
        Markup(written(marked(found, ranges, _Opening(groups), _Closing(groups)))),
        tuple(placed.values()),
        (*apart, *(card for card in lost.values() if card.loud)),
    )


class _Opening:
    """Writes what opens the mark of a sentence."""

    def __init__(self, groups: Sequence[Sequence[Card]]) -> None:
        self._groups = groups

    def __call__(self, number: int) -> str:
        cards = self._groups[number]
        kinds = " ".join(dict.fromkeys(card.kind for card in cards))
        numbers = " ".join(str(card.number) for card in cards)
        classes = " ".join(["on", _gravest(cards), *(["suppressed"] if all(each.suppressed for each in cards) else [])])
        return f'<mark class="{classes}" data-kinds="{kinds}" data-cards="{numbers}">'


class _Closing:
    """Writes the signs of a sentence, one for each of its cards, and the end of its mark."""

    def __init__(self, groups: Sequence[Sequence[Card]]) -> None:
        self._groups = groups
        self._named: set[int] = set()

    def __call__(self, number: int) -> str:
        return "".join(map(self._sign, self._groups[number])) + "</mark>"

    def _sign(self, card: Card) -> str:
        """Return the sign of a card; of the two sentences that contradict each other the first bears its name."""
        name = "" if card.number in self._named else f' id="s{card.number}"'
        self._named.add(card.number)
        label = escape(f"{card.title}: {card.message}")
        data = f'data-kind="{card.kind}" data-number="{card.number}"'
        return f'<a class="sign {card.kind}"{name} href="#c{card.number}" {data} aria-label="{label}">{card.sign}</a>'


def _gravest(cards: Sequence[Card]) -> str:
    """Return the kind that colours a mark."""
    return min((card.kind for card in cards), key=list(SIGNS).index)
