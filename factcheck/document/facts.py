"""Tables, lists of terms, "Label: value" and items under a lead-in, as the sentences that they stand for.

Row header, column header and cell make "The height of the Harbour Tower is 120 m."; a label with its value is said of
the thing that the section is called after, or of nothing ("The default port is 8080."). Only the value has a place in
the file (of "Label: value" the label too), so that a finding points at it. A label alone states nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.document.blocks import Block, Cell, Comment, Entry, Part, Table
from factcheck.document.phrases import (
    ACTIVE,
    COUNTED,
    NO_VALUES,
    PLACING,
    PLAIN_COLUMNS,
    PLAIN_TITLES,
    PROPERTY_COLUMNS,
    UNCOUNTED,
)
from factcheck.document.signs import LINE_BREAK, NOWHERE
from factcheck.language.tables import BASE_VERBS
from factcheck.language.verbs import is_known_present, is_participle, is_sentence, is_verb
from factcheck.language.words import Word, words
from factcheck.values import find

_LABELLED = re.compile(r"\s*(?P<label>[^\W\d_][^:.!?;\n]{1,60}?)\s*:\s+(?P<value>\S.{0,120}?)\s*", re.DOTALL)
_NUMBER_OF = re.compile(r"(?:number|count|no\.) of (?:the )?", re.IGNORECASE)
#: A label or a value of more words is prose.
_MOST_LABEL, _MOST_VALUE = 7, 12
#: No date and no count that fills a cell is longer.
_LONGEST_VALUE = 60
_Text = list[tuple[str, Sequence[int]]]


def stated(parts: Iterable[Part]) -> Iterator[Block | Comment]:
    """Yield the blocks of a document, with a sentence for every fact that a table or a list states."""
    yield from _Facts().read(parts)


class _Facts:
    """Remembers what a fact may be said of: the titles of its sections, and the lead-ins of lists."""

    def __init__(self) -> None:
        self._titles: dict[int, str] = {}
        self._leads: dict[int, Block] = {}

    def read(self, parts: Iterable[Part]) -> Iterator[Block | Comment]:
        for part in parts:
            if isinstance(part, Table):
                yield from self._table(part)
            elif isinstance(part, Entry):
                for value in part.values:
                    yield from _said(self._subject(), part.label.text, value)
            elif isinstance(part, Comment):
                yield part
            else:
                yield from self._block(part)

    def _block(self, block: Block) -> Iterator[Block]:
        if block.level:
            self._titles = {level: title for level, title in self._titles.items() if level < block.level}
            self._titles[block.level] = block.text.strip()
            self._leads = {}
            yield block
            return
        lead = self._leads.get(block.depth - 1)
        self._leads = {depth: each for depth, each in self._leads.items() if depth < block.depth}
        if block.text.rstrip().endswith(":") or _is_name(block.text):
            self._leads[block.depth] = block
        if LINE_BREAK not in block.text and (match := _LABELLED.fullmatch(block.text)) and _is_label(match["label"]):
            found = list(_said(_name(lead) or self._subject(), match["label"], _part(block, match, "value")))
            if found:
                yield from (_with_label(each, block, match) for each in found)
                return
        yield _led(lead, block) if lead is not None and block.depth else block

    def _subject(self) -> str:
        """Return the name of the thing that the nearest section is called after, or nothing."""
        for level in sorted(self._titles, reverse=True):
            title = self._titles[level]
            if "-".join(title.casefold().split()) not in PLAIN_TITLES:
                return title if _is_name(title, alone=level == 1) else ""
        return ""

    def _table(self, table: Table) -> Iterator[Block]:
        heads: tuple[Cell, ...] = ()
        for number, row in enumerate(table.rows):
            if number == 0 and len(row) > 1 and _heads(row):
                heads = row
                yield from _prose(row)
            else:
                yield from self._row(heads, row)

    def _row(self, heads: tuple[Cell, ...], row: tuple[Cell, ...]) -> Iterator[Block]:
        named = (at for at, cell in enumerate(row) if re.search(r"[^\W\d_]", _text(cell)) or _is_date(_text(cell)))
        first = next(named, 0)
        label = _text(row[first]) if row else ""
        corner = _text(heads[0]).casefold() if heads else ""
        for at, cell in enumerate(row):
            head = _text(heads[at]) if at < len(heads) else ""
            if len(cell.blocks) != 1 or _is_prose(_text(cell)):
                yield from _prose((cell,))
            elif at > first and label and not _is_prose(label):
                yield from self._cell(label, head, corner, cell.blocks[0])

    def _cell(self, label: str, head: str, corner: str, value: Block) -> Iterator[Block]:
        """Yield what a row's header, a column's header and a cell say together."""
        if not head or head.casefold() in PLAIN_COLUMNS:
            yield from _said(self._subject(), label, value)
        elif _is_date(head):
            yield from _said(self._subject(), label, value, f" in {head}")
        elif _is_date(label):
            yield from _said(self._subject(), head, value, f" in {label}")
        elif corner in PROPERTY_COLUMNS or (not corner and _is_name(head)):
            yield from _said(head, label, value)
        else:
            yield from _said(label, head, value)


def _heads(row: tuple[Cell, ...]) -> bool:
    """Tell whether a first row heads the others; "Height | 88 m" is a fact where the markup wants a header."""
    last = _text(row[-1])
    is_fact = len(row) == 2 and any(map(str.isdigit, last)) and not _is_date(last)
    return all(cell.header or not cell.blocks for cell in row) and not is_fact


def _prose(cells: Iterable[Cell]) -> Iterator[Block]:
    """Yield what in cells is a sentence, or several blocks, by itself."""
    for cell in cells:
        for block in cell.blocks:
            if _is_prose(block.text) or (len(cell.blocks) > 1 and len(block.text.split()) > _MOST_VALUE):
                yield block


def _is_prose(text: str) -> bool:
    """Tell whether a text is a sentence, a short one too if it ends as one: "Acme rose."."""
    return is_sentence(text) or (text.rstrip()[-1:] in _STOPS and any(map(is_verb, words(text))))


_STOPS = frozenset(".!?")


def _text(cell: Cell) -> str:
    return " ".join(block.text.strip() for block in cell.blocks).rstrip(":")


def _said(subject: str, label: str, value: Block, when: str = "") -> Iterator[Block]:
    """Yield the sentence that a label and a value make, said of a subject if there is one; a sentence stays one."""
    label, text = " ".join(label.split()).rstrip(":"), value.text.strip()
    if _is_prose(text):
        yield value
        return
    short = len(label.split()) <= _MOST_LABEL and len(text.split()) <= _MOST_VALUE
    if (
        not short
        or text.endswith(("?", "!"))
        or not (words(label) and words(text))  # marks alone name nothing
        or text.casefold().rstrip(".") in NO_VALUES
    ):
        return
    start = value.text.index(text)
    end = start + len(text.rstrip("."))
    before, behind = _frame(subject, label, text.rstrip("."), when)
    made = [(before, _nowhere(before)), (value.text[start:end], value.offsets[start:end]), (behind, _nowhere(behind))]
    yield _of(made, value)


def _frame(subject: str, label: str, value: str, when: str) -> tuple[str, str]:
    """Return what stands before and behind a value in the sentence that says it."""
    if is_verb(words(value)[0]):
        return f"{label} ", "."  # "Old Mill: opened in 1911"
    said = _lowered(label)
    key = said.split()
    thing = subject or "It"
    if is_participle(key[0]) and len(key) <= 2:
        return _deed(thing, said, value, when)
    if len(key) == 1 and any(map(is_known_present, words(said)[:1])):
        return f"{thing} {said} ", f"{when}."
    counted = _NUMBER_OF.sub("", said)
    if _is_count(value) and (counted != said or _is_plural(key[-1])) and " of " not in counted:
        return f"{thing} {'had' if when else 'has'} ", f" {counted}{when}."
    owner = f" of {subject}" if subject and " of " not in said else ""
    verb = ("were" if when else "are") if _is_plural(key[-1]) else ("was" if when else "is")
    article = "" if key[0] in ("the", "a", "an") else "The "
    return f"{article}{said}{owner}{when} {verb} ", "."


def _deed(thing: str, said: str, value: str, when: str) -> tuple[str, str]:
    verb = said if said in ACTIVE and _is_date(value) else f"was {said}"
    if (
        said.rsplit(maxsplit=1)[-1] in PLACING
        or value.split(maxsplit=1)[0].casefold() in PLACING
        or not _is_date(value)
    ):
        return f"{thing} {verb} ", f"{when}."
    is_day = any(each.unit == "day" for each in find(value))
    return f"{thing} {verb} {'on' if is_day else 'in'} ", f"{when}."


def _led(lead: Block, item: Block) -> Block:
    """Return an item of a list with the words that lead in to it, unless it is a sentence by itself."""
    text = lead.text.strip().rstrip(":").rstrip()
    text = re.split(r"(?<=[.!?])\s+", text)[-1]
    said, first = words(text), words(item.text)
    if not said or not first or is_sentence(item.text):
        return item
    opens = said[-1].key in _OPEN or _is_some_verb(said[-1])
    runs_on = opens or (is_verb(first[0]) and not is_sentence(text))
    before = f"{text} " if runs_on else f"{text}: "
    start = len(item.text) - len(item.text.lstrip())
    return _of([(before, _nowhere(before)), (item.text[start:], item.offsets[start:])], item)


_OPEN = frozenset("of by in on at to with for from and or include including a an the".split())


def _is_some_verb(word: Word) -> bool:
    return is_verb(word) or is_known_present(word) or word.key in BASE_VERBS


def _name(lead: Block | None) -> str:
    """Return the name that a lead-in consists of: "Harbour Tower:"."""
    text = lead.text.strip().rstrip(":") if lead is not None else ""
    return text if _is_name(text) else ""


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


def _of(pieces: _Text, like: Block) -> Block:
    text = "".join(words for words, _ in pieces)
    return replace(like, text=text, offsets=tuple(place for _, places in pieces for place in places))


def _nowhere(text: str) -> Sequence[int]:
    return (NOWHERE,) * len(text)


def _is_label(text: str) -> bool:
    # "Chapter 1: Acme" is a title
    return len(text.split()) <= _MOST_LABEL and not is_sentence(text) and not text.rstrip()[-1:].isdigit()


def _lowered(label: str) -> str:
    """Return a label as it stands inside of a sentence; names keep their capitals."""
    first = label.split(maxsplit=1)[0]
    keeps = any(letter.isupper() for letter in first[1:]) or _is_name(label)
    return label if keeps else label[:1].lower() + label[1:]


def _is_name(text: str, alone: bool = False) -> bool:
    """Tell whether a text is a name: all its words of weight have capitals, and there are two of them, or one alone."""
    weighty = [word for word in words(text) if not word.stop and not word.text.isdigit()]
    return len(weighty) >= (1 if alone else 2) and all(word.text[:1].isupper() for word in weighty)


def _is_plural(word: str) -> bool:
    key = word.casefold()
    return key in COUNTED or (key.endswith("s") and not key.endswith("ss") and key not in UNCOUNTED)


def _is_count(value: str) -> bool:
    found = find(value) if len(value) <= _LONGEST_VALUE else []
    return len(found) == 1 and found[0].kind == "number" and (found[0].start, found[0].end) == (0, len(value))


def _is_date(text: str) -> bool:
    found = find(text) if len(text) <= _LONGEST_VALUE else []
    return len(found) == 1 and found[0].kind == "date" and found[0].end - found[0].start >= len(text) - 3
