"""What a row's header, a column's header and a cell of a table say together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block
from factcheck.document.label_words import is_date, is_name, is_of_several, is_several, is_sum, lowered, opening
from factcheck.document.measures import unit_of_table
from factcheck.document.offers import offered
from factcheck.document.phrases import (
    CIRCUMSTANCES,
    CLASSES,
    DATE_COLUMNS,
    KIND_COLUMNS,
    LIMITS,
    MEASURES,
    NARROWING_COLUMNS,
    PLAIN_COLUMNS,
    PRICES,
    PROPERTY_COLUMNS,
    SOURCES,
    TOTALS,
)
from factcheck.document.telling import brought_in, made_of, said
from factcheck.document.timelines import opened, took_place
from factcheck.language.lemmas import lemma
from factcheck.language.persons import is_person
from factcheck.language.tables import PLACE_ADVERBS
from factcheck.language.weekdays import WEEKDAYS
from factcheck.language.wordnet import ancestors, entry
from factcheck.language.words import words
from factcheck.values import find

#: States of what can be switched.
_SWITCHED = frozenset({"on", "off", "enabled", "disabled"})
#: A unit behind the header of a column.
_IN_BRACKETS = re.compile(r"\s*\(")


def told_by_cell(subject: str, label: str, head: str, corner: str, value: Block, given: str = "") -> Iterator[Block]:
    """Yield the sentence of a cell.

    Args:
        subject: what the section of the table is called after, or nothing.
        label: the header of its row.
        head: the header of its column, or nothing.
        corner: the header of the column of row headers, in lower case, or nothing.
        value: the cell.
        given: the unit that another cell of its row gives, or nothing.
    """
    unit = unit_of_table(corner) if corner else ""
    key, corner = head.casefold(), "" if unit else corner
    unit = given or unit
    if corner in SOURCES and (key in PLAIN_COLUMNS or is_date(head)) and is_sum(value.text.strip()) and not unit:
        yield from brought_in(label, value, f" in {head}" if is_date(head) else "")
    elif not head or key in PLAIN_COLUMNS or _are_counted(label, head, value.text.strip()):
        yield from ([] if unit else list(offered(subject, label, value))) or said(subject, label, value, unit=unit)
    elif key == "default" and value.text.strip().casefold() in _SWITCHED:
        yield _switched(label, value)
    elif is_date(head) or is_date(label):
        year, said_of = (head, label) if is_date(head) else (label, head)
        yield from said(subject, said_of, value, f" in {year}", unit=unit)
    elif key in DATE_COLUMNS and is_date(value.text.strip()):
        yield from took_place(subject, label, value)
    elif label.casefold() in TOTALS:
        yield from said(subject, f"total {lowered(head)}", value)
    elif key in NARROWING_COLUMNS or key in LIMITS:
        several = " number of" if is_several(label, value.text.strip()) else ""
        what = f"{LIMITS.get(key, head.lower())}{several} {lowered(label, is_property=True)}"
        yield from said(subject, what, value, unit=unit)
    elif label.casefold() in WEEKDAYS or key in WEEKDAYS:
        day, said_of = (head, label) if key in WEEKDAYS else (label, head)
        yield from opened(subject, said_of, day, value)
    elif _is_place(head):
        yield from said(subject, f"{lowered(label)} {lowered(head)}", value, unit=unit)
    elif _is_of_column(corner, key) or (not corner and is_name(head)) or _is_thing(head, label):
        yield from said(head, label, value)
    else:
        yield from _of_things(label, head, corner, value, unit)


def _is_place(head: str) -> bool:
    """Tell whether a column is headed by where something holds: "Abroad", "Within the country"."""
    first, *rest = head.casefold().split()
    return (first in CIRCUMSTANCES and bool(rest)) or (not rest and first in PLACE_ADVERBS)


def _of_things(label: str, head: str, corner: str, value: Block, unit: str) -> Iterator[Block]:
    """Yield what a cell says where its row is headed by a thing, or by those who pay."""
    key = head.casefold()
    if key.split()[0] in PRICES and _is_of_people(label):
        bare = _IN_BRACKETS.split(head)[0]
        yield from said("", f"{bare} for {lowered(label)}{head[len(bare) :]}", value)
    elif _is_of_people(head) and any(each.kind == "money" for each in find(value.text)):
        yield from said(f"{label} for {lowered(head)}", "Price", value, owned=True)  # "Day pass | Adults"
    elif corner in CLASSES and " " not in label:
        kind = label.lower() if entry(label.lower()).senses else label
        yield from said(f"the {kind} {corner}", head, value, owned=True)
    else:
        yield from said(label, head, value, owned=True, unit=unit)


def _switched(label: str, value: Block) -> Block:
    """Return "TLS is off by default" of a row of defaults."""
    text = value.text.strip()
    start = value.text.index(text)
    before = f"{opening(lowered(label))} {'are' if is_of_several(label) else 'is'} "
    return made_of(before, value, (start, start + len(text)), " by default.")


def _are_counted(label: str, head: str, value: str) -> bool:
    """Tell whether a row counts some of those that head the column: "Voice | Singers", "Sopranos | 19"."""
    if not (is_several(label, value) and is_several(head, value)) or " " in label or " " in head:
        return False
    some, all_ = lemma(label.casefold(), "n"), lemma(head.casefold(), "n")
    senses, above = entry(some).senses.get("n", ()), entry(all_).senses.get("n", ())
    wanted = {number for number, _ in above[:2]}
    return any(wanted & set(ancestors(number)) for number, _ in senses[:2])


def _is_of_column(corner: str, head: str) -> bool:
    """Tell whether rows are properties of what heads the column: "Feature | Team plan | Free plan"."""
    return corner in PROPERTY_COLUMNS and head not in KIND_COLUMNS


def _is_thing(head: str, label: str) -> bool:
    """Tell whether a column is headed by a name and its rows by what may be told of it: "Length"."""
    found = [word for word in words(head) if not word.stop]
    known = [bool(entry(word.key).senses) for word in found]
    if len(found) > 1 and not all(known) and all(word.text[:1].isupper() for word in found):
        return True  # "Ida Berg" heads what is told of her
    named = head[:1].isupper() and not any(known)
    bare = re.sub(r"\s*\([^()]*\)$", "", label)
    return named and bare.rsplit(maxsplit=1)[-1].casefold() in MEASURES


def _is_of_people(label: str) -> bool:
    """Tell whether a row is for some people: "Children under 12"."""
    key = label.split(maxsplit=1)[0].casefold()
    return key in ("children", "people") or (key.endswith("s") and is_person(key[:-1]))
