"""Tables, lists of terms, "Label: value" and items under a lead-in, as the sentences that they stand for.

Row header, column header and cell make "The height of the Harbour Tower is 120 m."; a label with its value is said of
the thing that the section is called after, or of nothing ("The default port is 8080."). Only the value has a place in
the file (of "Label: value" the label too), so that a finding points at it. A label alone states nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.document.answers import answered
from factcheck.document.blocks import Block, Cell, Comment, Entry, Part, Table
from factcheck.document.captions import shown
from factcheck.document.columns import told_by_cell
from factcheck.document.label_frames import DATED
from factcheck.document.label_words import is_date, is_name, is_proper
from factcheck.document.lead_ins import led
from factcheck.document.measures import unit_of
from factcheck.document.offers import for_people, offered
from factcheck.document.phrases import (
    EVENT_COLUMNS,
    PICTURES,
    PLAIN_COLUMNS,
    PLAIN_TITLES,
    PROPERTY_COLUMNS,
    UNIT_COLUMNS,
)
from factcheck.document.prose import is_prose
from factcheck.document.signs import LINE_BREAK, NOWHERE
from factcheck.document.telling import MOST_LABEL, MOST_VALUE, goes_on, going_on, said, taking_up, told_of
from factcheck.document.timelines import happened
from factcheck.language.verbs import is_participle, is_sentence
from factcheck.language.words import words
from factcheck.model.record import replace

_LABELLED = re.compile(r"\s*(?P<label>[^\W\d_][^:.!?;\n]{1,60}?)\s*:\s+(?P<value>\S.{0,120}?)\s*", re.DOTALL)
#: "Height – 88 m" and "Height = 88 m" in a list.
_DASHED = re.compile(r"\s*(?P<label>[^\W\d_][^:.!?;=–—\n]{1,40}?)\s+[-–—=]\s+(?P<value>[\d€$£].{0,60}?)\s*", re.DOTALL)
#: "Photo: the tower from the north" and "Figure 3: the tower".
_PICTURE = re.compile(r"\s*(?P<label>[A-Za-z]+)(?: \d[\d.]*)?[:.]\s+(?P<value>\S.*)", re.DOTALL)
#: "MODERATOR: How high is the tower?" and "Q: How high is it?", with a sentence behind the colon.
_SPEAKER = re.compile(
    r"\s*(?:[A-Z](?:[A-Z.]{2,20}(?: [A-Z.]{2,20}){0,2})?|[QA]):\s+(?P<said>\S+ .*[.?!…]\W*|\S+\?)\s*", re.DOTALL
)
#: A question with its answer behind it.
_QUESTION = re.compile(r"(?P<before>(?:.*[.!?][\"”’)]*\s+)?(?P<asked>[^.!?]{5,150}\?))\s+(?P<answer>\S.*)", re.DOTALL)
#: "1911: the bridge opens" and "May 1920 – a second tower".
_YEARLY = re.compile(r"\s*(?P<label>[^:.!?;–—\n]{4,20}?)(?::|\s[-–—])\s+(?P<value>\S.*)", re.DOTALL)


#: Titles that only tell how something is told: "The zoo in figures".
_IN_FIGURES = re.compile(r"\b(?:in|by) (?:figures|numbers|brief)$|\bat a glance$", re.IGNORECASE)


def stated(parts: Iterable[Part]) -> Iterator[Block | Comment]:
    """Yield the blocks of a document, with a sentence for every fact that a table or a list states."""
    yield from _Facts().read(parts)


class _Facts:
    """Remembers what a fact may be said of: the titles of its sections, and the lead-ins of lists."""

    def __init__(self) -> None:
        self._titles: dict[int, str] = {}
        self._leads: dict[int, Block] = {}
        self._asked = ""

    def read(self, parts: Iterable[Part]) -> Iterator[Block | Comment]:
        for part in parts:
            if isinstance(part, Table):
                yield from self._table(part)
            elif isinstance(part, Entry):
                for value in part.values:
                    yield from self._entry(part.label.text.strip(), value)
            elif isinstance(part, Comment):
                yield part
            else:
                yield from self._block(part)

    def _block(self, block: Block) -> Iterator[Block]:
        block = _speech(block)
        question = _QUESTION.match(block.text) if "?" in block.text and not block.level else None
        inner = _part(block, question, "answer") if question is not None else None
        if question is not None and inner is not None and (told := list(answered(question["asked"], inner))):
            yield _part(block, question, "before")
            yield from told
            return
        asked, self._asked = self._asked, block.text if block.text.rstrip().endswith("?") else ""
        answers = [] if block.level else list(answered(asked, block))
        if answers:
            yield from answers
            return
        if block.level:
            self._titles = {level: title for level, title in self._titles.items() if level < block.level}
            self._titles[block.level] = block.text.strip()
            self._leads = {}
            yield block
            return
        lead = self._leads.get(block.depth - 1)
        self._leads = {depth: each for depth, each in self._leads.items() if depth < block.depth}
        if block.text.rstrip().endswith(":") or is_name(block.text):
            self._leads[block.depth] = block
        picture = _PICTURE.match(block.text)
        if picture and picture["label"].casefold() in PICTURES:
            yield shown(_part(block, picture, "value"))
            return
        dated = _YEARLY.fullmatch(block.text)
        if dated is not None and is_date(dated["label"].strip()):
            found = list(happened(self._subject(), dated["label"].strip(), _part(block, dated, "value")))
            yield from (_with_label(each, block, dated) for each in found)
            yield from [] if found else [block]
            return
        match = _LABELLED.fullmatch(block.text) or (_DASHED.fullmatch(block.text) if block.depth else None)
        if LINE_BREAK not in block.text and match is not None and _labels(match):
            value = _part(block, match, "value")
            found = list(for_people(lead.text if lead is not None else self._title(), match["label"], value))
            found = found or list(_told(_name(lead) or self._subject(), match["label"], value))
            if found:
                yield from (_with_label(each, block, match) for each in found)
                return
        yield led(lead, block, self._subject()) if lead is not None and block.depth else self._fragment(block)

    def _fragment(self, block: Block) -> Block:
        """Return an item that tells only what is so of what its section is called after, "54 rooms", or a caption."""
        if not block.depth:
            return shown(block)
        subject = self._subject()
        return told_of(subject, block) if subject else block

    def _entry(self, label: str, value: Block) -> Iterator[Block]:
        """Yield what a term of a list and a definition say together."""
        if is_date(label):
            yield from happened(self._subject(), label, value)
            return
        told = list(answered(label, value)) or list(for_people(self._title(), label, value))
        yield from told or _told(self._subject(), label, value)

    def _title(self) -> str:
        """Return the title of the nearest section, or nothing."""
        return self._titles[max(self._titles)] if self._titles else ""

    def _subject(self) -> str:
        """Return the name of the thing that the nearest section is called after, or nothing."""
        for level in sorted(self._titles, reverse=True):
            title = self._titles[level]
            if "-".join(title.casefold().split()) not in PLAIN_TITLES and not _IN_FIGURES.search(title):
                title, _, rest = title.partition(": ") if level == 1 else (title, "", "")  # "Elmwood Zoo: a report"
                return title if is_name(title) or (level == 1 and is_proper(title) and not rest) else ""
        return ""

    def _table(self, table: Table) -> Iterator[Block]:
        heads: tuple[Cell, ...] = ()
        if len(table.rows) > 1 and all(len(row) > 1 and all(cell.header for cell in row) for row in table.rows[:2]):
            yield from (block for row in table.rows for block in _prose(row))  # which column is which is not known
            return
        for number, row in enumerate(table.rows):
            if number == 0 and len(row) > 1 and (_heads(row) or _names_columns(row, table.rows[1:])):
                heads = row
                yield from _prose(row)
            elif len(row) == 1:
                yield from list(_prose(row)) or _whole(row)
            else:
                yield from self._row(heads, row)

    def _row(self, heads: tuple[Cell, ...], row: tuple[Cell, ...]) -> Iterator[Block]:
        alone = _text(heads[0]) if heads and not any(map(_text, heads[1:])) else ""
        subject = alone if is_name(alone) or is_proper(alone) else self._subject()
        heads = heads if any(map(_text, heads[1:])) or len(row) > _PAIR else ()  # "In numbers |" heads no column
        named = (at for at, cell in enumerate(row) if re.search(r"[^\W\d_]", _text(cell)) or is_date(_text(cell)))
        first = next(named, 0)
        label = _text(row[first]) if row else ""
        corner = _text(heads[0]).casefold() if heads else ""
        units = [at for at, head in enumerate(heads[: len(row)]) if _text(head).casefold() in UNIT_COLUMNS]
        unit = _text(row[units[0]]) if units and unit_of(_text(row[units[0]]), "1") is not None else ""
        for at, cell in enumerate(row):
            head = _text(heads[at]) if at < len(heads) else ""
            if len(cell.blocks) == 1 and at > first and is_date(label) and head.casefold() in ("", *EVENT_COLUMNS):
                yield from happened(subject, label, cell.blocks[0])
            elif len(cell.blocks) == 1 and at > first and is_name(label) and is_prose(_text(cell)):
                yield taking_up(label, cell.blocks[0])
            elif len(cell.blocks) == 1 and at > first and label and goes_on(_text(cell)) and not is_prose(label):
                yield going_on(label, cell.blocks[0])
            elif len(cell.blocks) != 1 or is_prose(_text(cell)):
                yield from _prose((cell,))
            elif at > first and label and not is_prose(label) and not (at in units and unit) and (head or not heads):
                yield from told_by_cell(subject, label, head, corner, cell.blocks[0], unit)


def _speech(block: Block) -> Block:
    """Return what somebody says without who it is: "MODERATOR: How high is the tower?"."""
    match = _SPEAKER.fullmatch(block.text) if not block.level else None
    if match is None or is_participle(words(match["said"])[0].key if words(match["said"]) else ""):
        return block
    return _part(block, match, "said")


def _told(subject: str, label: str, value: Block) -> Iterator[Block]:
    """Yield what a label and a value say of something."""
    found = list(offered(subject, label, value))
    yield from found or said(subject, label, value)


def _heads(row: tuple[Cell, ...]) -> bool:
    """Tell whether a first row heads the others; "Height | 88 m" is a fact where the markup wants a header."""
    last = _text(row[-1])
    is_fact = len(row) == 2 and any(map(str.isdigit, last)) and not is_date(last)
    return all(cell.header or not cell.blocks for cell in row) and not is_fact


def _names_columns(row: tuple[Cell, ...], others: tuple[tuple[Cell, ...], ...]) -> bool:
    """Tell whether a first row that no markup tells apart heads the others: words or years above numbers."""
    heads = [_text(cell) for cell in row]
    if not others or any(len(each) != len(row) for each in others) or not all(heads[1:]):
        return False
    if any(any(map(str.isdigit, head)) and not is_date(head) for head in heads) or any(map(is_prose, heads)):
        return False
    counted = [all(_text(each[at])[:1].isdigit() for each in others) for at in range(1, len(row))]
    plain = len(row) > _PAIR or heads[0].casefold() in ("", *PROPERTY_COLUMNS) or heads[1].casefold() in PLAIN_COLUMNS
    return any(counted) and plain


#: Rows of two cells may all be labels with their values, the first one too.
_PAIR = 2


def _prose(cells: Iterable[Cell]) -> Iterator[Block]:
    """Yield what in cells is a sentence, or several blocks, by itself."""
    for cell in cells:
        for block in cell.blocks:
            if is_prose(block.text) or (len(cell.blocks) > 1 and len(block.text.split()) > MOST_VALUE):
                yield _unlabelled(block)


def _unlabelled(block: Block) -> Block:
    """Return a sentence without the label before it: "Note: The hall is closed."."""
    match = _LABELLED.fullmatch(block.text)
    if match is None or not _is_label(match["label"]) or not is_prose(match["value"]):
        return block
    return taking_up(match["label"], _part(block, match, "value"))


def _whole(row: tuple[Cell, ...]) -> Iterator[Block]:
    """Yield what the only cell of a row says, if it ends as a sentence."""
    yield from (block for block in row[0].blocks if block.text.rstrip()[-1:] in ".!?" and " " in block.text.strip())


def _text(cell: Cell) -> str:
    return " ".join(block.text.strip() for block in cell.blocks).rstrip(":")


def _name(lead: Block | None) -> str:
    """Return the name that a lead-in consists of: "Harbour Tower:"."""
    text = lead.text.strip().rstrip(":") if lead is not None else ""
    return text if is_name(text) else ""


def _with_label(sentence: Block, block: Block, match: re.Match[str]) -> Block:
    """Return the sentence of a label and a value that stand side by side, beginning where the label begins."""
    start = match.start("label")
    at = next((at for at, place in enumerate(sentence.offsets) if place != NOWHERE), 0)
    if at == 0:
        return sentence
    return replace(sentence, offsets=(block.offsets[start], *sentence.offsets[1:]), depth=block.depth)


def _part(block: Block, match: re.Match[str], name: str) -> Block:
    start, end = match.span(name)
    return replace(block, text=block.text[start:end], offsets=tuple(block.offsets[start:end]))


def _labels(match: re.Match[str]) -> bool:
    """Tell whether a label and a value stand side by side; behind a dash a sentence may go on."""
    return _is_label(match["label"]) and (match.re is _LABELLED or not is_prose(match["value"]))


def _is_label(text: str) -> bool:
    # "Chapter 1: Acme" is a title
    numbered = text.rstrip()[-1:].isdigit() and not DATED.fullmatch(text.strip())
    whole = text.count("(") == text.count(")")  # "The tower (height: 88 m)" is no label
    whole = whole and re.search(r", (?:the|an?) ", text) is None  # "Tandem, the scheme with 90 bicycles"
    answer = text.split(maxsplit=1)[0].casefold() in _ANSWERS  # "Yes: they get 40 percent off"
    return whole and not answer and len(text.split()) <= MOST_LABEL and not is_sentence(text) and not numbered


#: Words that open an answer, which are no labels.
_ANSWERS = frozenset("yes no sure sorry they it we you he she i".split())
