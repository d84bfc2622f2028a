"""Turn the nodes of one file into records, reporting every field that is unknown, missing or of the wrong type."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from factcheck.base.dates import date_problem
from factcheck.base.schema import RECORDS, SECTIONS, SLUG, Field
from factcheck.base.vocabulary import clashes, row_of
from factcheck.base.yamlfile import Node
from factcheck.hints import suggest
from factcheck.language.typography import bare
from factcheck.model import Citation, Claim, Entity, Location, Problem, Property, Record, Source, Validity
from factcheck.model.record import record, replace


@record
class Reference:
    """A record's mention of another record's id, to be checked when all files are read."""

    target: str
    kind: str
    field: str
    location: Location
    owner: str


@record
class FileRecords:
    """What one file holds."""

    records: tuple[Record, ...] = ()
    references: tuple[Reference, ...] = ()
    problems: tuple[Problem, ...] = ()


class _Reader:
    """Collects problems and references while one file is turned into records."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.references: list[Reference] = []

    def problem(self, node: Node, message: str) -> None:
        self.problems.append(Problem(node.location, message))

    def fields(self, node: Node, kind: str, label: str) -> dict[str, Any] | None:
        """Return the checked fields of a record, or None if a required one is unusable."""
        if node.kind != "mapping":
            self.problem(node, f"{label} must be a mapping of fields, found {node.describe()}")
            return None
        allowed = RECORDS[kind]
        found: dict[str, Any] = {}
        owner = next((value.text for key, value in node.fields if key.text == "id"), "")
        for key, value in node.fields:
            field = allowed.get(key.text)
            if field is None:
                cut = _is_cut_off(node, key, value)
                hint = _UNQUOTED.format("{ and }") if cut else suggest(key.text, list(allowed))
                self.problem(key, f"unknown field {key.text!r} in {label}{hint}")
                continue
            checked = self.value(value, field, key.text, owner)
            if checked is not None:
                found.setdefault(key.text, checked)
        given = {key.text for key, _ in node.fields}
        for name, field in allowed.items():
            if field.required and name not in given:
                self.problem(node, f"missing field {name!r} in {label}: {field.help}")
        return found if all(name in found for name, field in allowed.items() if field.required) else None

    def value(self, node: Node, field: Field, name: str, owner: str) -> Any:
        """Return a field's value in its Python form, or None after reporting what is wrong with it."""
        if node.kind == "nothing":
            if field.required:
                self.problem(node, f"field {name!r} is empty: {field.help}")
            return None
        readers: dict[str, Callable[[Node, Field, str, str], Any]] = {
            "text": self._text,
            "slug": self._slug,
            "date": self._date,
            "scalar": self._scalar,
            "flag": self._flag,
            "texts": self._texts,
            "citations": self._citations,
            "validity": self._validity,
            "audit": self._audit,
            "reasons": self._reasons,
        }
        return readers[field.kind](node, field, name, owner)

    def _text(self, node: Node, field: Field, name: str, owner: str) -> str | None:
        if node.kind != "text":
            hint = "; put it in quotes" if node.kind in ("number", "date", "flag") else ""
            self.problem(node, f"field {name!r} must be a text, found {node.describe()}{hint}")
            return None
        text = " ".join(node.text.split())
        if field.compared:
            text = bare(text, field.compared == "name").text
        if not text:
            self.problem(node, f"field {name!r} is empty: {field.help}")
            return None
        if len(text) > field.longest:
            what = f"has {len(text):,} characters, allowed are {field.longest:,}"
            self.problem(node, f"field {name!r} {what}: {field.help}")
            return None
        if field.choices and text not in field.choices:
            self.problem(node, f"field {name!r} is {text!r}, allowed are {', '.join(field.choices)}")
            return None
        return text

    def _slug(self, node: Node, field: Field, name: str, owner: str) -> str | None:
        text = self._text(node, field, name, owner)
        if text is None:
            return None
        if not re.match(SLUG, text):
            self.problem(node, f"field {name!r} is {text!r}; use letters, digits, '-', '_' and '.' only")
            return None
        if field.refers:
            self.references.append(Reference(text, field.refers, name, node.location, owner))
        return text

    def _date(self, node: Node, field: Field, name: str, owner: str) -> str | None:
        text = node.text.strip() if node.kind in ("text", "number", "date") else ""
        wrong = date_problem(text)
        if wrong:
            self.problem(node, f"field {name!r} {wrong}, found {node.describe()}")
            return None
        return text

    def _scalar(self, node: Node, field: Field, name: str, owner: str) -> str | None:
        if node.kind in ("mapping", "list", "other"):
            self.problem(node, f"field {name!r} must be a single value, found {node.describe()}")
            return None
        return node.text

    def _flag(self, node: Node, field: Field, name: str, owner: str) -> bool | None:
        if node.kind != "flag":
            self.problem(node, f"field {name!r} must be true or false, found {node.describe()}")
            return None
        return node.text.lower() in ("true", "yes", "on")

    def _texts(self, node: Node, field: Field, name: str, owner: str) -> tuple[str, ...] | None:
        if node.kind != "list":
            hint = _IN_BRACKETS if node.kind == "text" else ""
            self.problem(node, f"field {name!r} must be a list of texts, found {node.describe()}{hint}")
            return None
        for before, item in pairwise(node.items) if node.flow and field.compared else ():
            if _is_cut_number(before, item):
                self.problem(item, f"the comma of a number ends a text here{_UNQUOTED.format('[ and ]')}")
        texts = [self._text(item, replace(field, kind="text"), name, owner) for item in node.items]
        if any(text is None for text in texts) and field.fewest:
            return None
        found = tuple(text for text in texts if text is not None)
        if len(found) < field.fewest or 0 < field.most < len(found):
            wanted = f"{field.fewest}" if field.most == field.fewest else f"at least {field.fewest}"
            self.problem(node, f"field {name!r} must have {wanted} texts, found {len(found)}: {field.help}")
            return None
        return found

    def _citations(self, node: Node, field: Field, name: str, owner: str) -> tuple[Citation, ...] | None:
        if node.kind != "list" or not node.items:
            found_here = "an empty one" if node.kind == "list" else node.describe()
            hint = _IN_BRACKETS if node.kind == "text" else ""
            self.problem(node, f"field {name!r} must be a list of at least one source, found {found_here}{hint}")
            return None
        citations = []
        for item in node.items:
            if item.kind == "text":
                source = self._slug(item, RECORDS["citation"]["source"], "source", owner)
                found: dict[str, Any] | None = {"source": source} if source else None
            else:
                found = self.fields(item, "citation", "citation")
                self._own_references(item, owner)
            if found is not None:
                citations.append(Citation(location=item.location, **found))
        return tuple(citations)

    def _own_references(self, node: Node, owner: str) -> None:
        """References made inside a nested record belong to the record around it."""
        self.references = [
            Reference(each.target, each.kind, each.field, each.location, owner) if not each.owner else each
            for each in self.references
        ]

    def _audit(self, node: Node, field: Field, name: str, owner: str) -> tuple[tuple[str, str], ...] | None:
        found = self.fields(node, "audit", "'audit'")
        return None if found is None else found["ignore"]

    def _reasons(self, node: Node, field: Field, name: str, owner: str) -> tuple[tuple[str, str], ...] | None:
        if node.kind != "mapping":
            self.problem(node, f"field {name!r} must map rules to reasons, found {node.describe()}")
            return None
        reasons = [(key.text, self._text(value, field, key.text, owner)) for key, value in node.fields]
        return tuple((rule, reason) for rule, reason in reasons if reason is not None)

    def _validity(self, node: Node, field: Field, name: str, owner: str) -> Validity | None:
        found = self.fields(node, "validity", "'valid'")
        if found is None:
            return None
        begin, end = found.get("from"), found.get("until")
        if (
            begin
            and end
            and begin[:10].rstrip("?~%") > end[:10].rstrip("?~%")
            and not begin.startswith(end.rstrip("?~%"))
        ):
            self.problem(node, f"'valid' ends ({end}) before it begins ({begin})")
        return Validity(begin, end)


#: What to do about one text where a list is wanted.
_IN_BRACKETS = "; put it in brackets: [...]"
#: What to do about a text that a comma cut in two.
_UNQUOTED = "; between {}, a text that holds a comma must be put in quotes"


def _is_cut_off(record: Node, key: Node, value: Node) -> bool:
    """Tell whether a field is the rest of a text: "{id: a, statement: In May, Rome fell., sources: [s]}".

    Such a rest has nothing to itself, unless a colon stands in it; the name of a field, however misspelt, has no blank.
    """
    return record.flow and (" " in key.text.strip() or (value.kind == "nothing" and not value.text))


def _is_cut_number(before: Node, item: Node) -> bool:
    """Tell whether two texts of a list are one that the comma of a number parts: "[They hold 2,000 books.]"."""
    end = before.location.column + len(before.text)  # of a text in quotes it is not
    joined = item.location == before.location._replace(column=end + 1)
    return joined and bool(re.search(r"[^\W\d]\D*\b\d{1,3}\Z", before.text) and re.match(r"\d{3}\b", item.text))


def read_records(root: Node) -> FileRecords:
    """Turn the root node of one file into its records.

    Args:
        root: what the YAML parser found.

    Returns:
        Records in file order, references to check, and all problems; a record with an unusable required field
        is left out, after its problem is reported.
    """
    reader = _Reader()
    records: list[Record] = []
    if root.kind != "mapping":
        reader.problem(root, f"a file must be a mapping with {', '.join(SECTIONS)}, found {root.describe()}")
        return FileRecords(problems=tuple(reader.problems))
    for key, value in root.fields:
        if key.text not in SECTIONS:
            reader.problem(key, f"unknown section {key.text!r}{suggest(key.text, SECTIONS)}")
        elif value.kind == "nothing":
            continue
        elif value.kind != "list":
            reader.problem(value, f"section {key.text!r} must be a list of records, found {value.describe()}")
        else:
            for item in value.items:
                record = _record(reader, key.text, item)
                if record is not None:
                    records.append(record)
    reader.problems += clashes(records)
    return FileRecords(tuple(records), tuple(reader.references), tuple(reader.problems))


_LABELS = {
    "sources": "source",
    "entities": "entity",
    "properties": "property",
    "vocabulary": "vocabulary row",
    "claims": "claim",
}


def _record(reader: _Reader, section: str, node: Node) -> Record | None:
    name = next((value.text for key, value in node.fields if key.text == "id"), "")
    found = reader.fields(node, section, f"{_LABELS[section]} {name!r}" if name else _LABELS[section])
    if found is None:
        return None
    if section == "vocabulary":
        row, wrong = row_of(node, found)
        reader.problems += [Problem(node.location, message) for message in wrong]
        return row
    if section == "sources":
        return Source(location=node.location, **found)
    if section == "entities":
        return Entity(location=node.location, **found)
    if section == "properties":
        return Property(location=node.location, **found)
    if "property" in found:
        found["property_id"] = found.pop("property")
    if "audit" in found:
        found["ignores"] = found.pop("audit")
    return Claim(location=node.location, **found)
