"""The format of a claim base, as data: it drives the validation and the published JSON Schema alike."""

from __future__ import annotations

import json
from typing import Any

from factcheck.language.typography import LONGEST_SENTENCE
from factcheck.model.record import record

SLUG = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"
#: Characters of the longest term of a vocabulary.
LONGEST_TERM = 100
#: EDTF level 0 and 1, as far as a fact desk needs it: year, month or day, possibly uncertain or approximate.
DATE = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[?~%]?$"


@record
class Field:
    """One field of a record.

    Attributes:
        kind: ``text``, ``slug``, ``date``, ``scalar``, ``flag``, ``texts``, ``citations``, ``validity``,
            ``audit``, ``reasons``.
        help: one sentence for editors.
        required: whether a record must have it.
        choices: the allowed texts, if they are few.
        refers: the kind of record that the text must be the id of.
        longest: how many characters a text may have.
        fewest: how many texts a list must have.
        most: how many texts a list may have; 0 for any number.
        compared: ``sentence`` or ``name`` if it is compared with what is written, and so is kept as that is read:
            without what nobody sees.
    """

    kind: str
    help: str
    required: bool = False
    choices: tuple[str, ...] = ()
    refers: str = ""
    longest: int = 20_000
    fewest: int = 0
    most: int = 0
    compared: str = ""


RECORDS: dict[str, dict[str, Field]] = {
    "sources": {
        "id": Field("slug", "Short name, unique in the base.", True),
        "title": Field("text", "Title as published.", True),
        "url": Field("text", "Where it can be read."),
        "publisher": Field("text", "Who published it."),
        "author": Field("text", "Who wrote it."),
        "issued": Field("date", "When it was published: 2023, 2023-11 or 2023-11-22."),
        "accessed": Field("date", "When it was read."),
        "archived_url": Field("text", "An archived copy."),
        "type": Field("text", "CSL type: article-newspaper, webpage, report, ..."),
        "snapshot": Field("text", "Path of a local text of it, relative to the base."),
        "sha256": Field("text", "SHA-256 of the snapshot, in hexadecimal."),
    },
    "entities": {
        "id": Field("slug", "Short name, unique in the base.", True),
        "name": Field("text", "The usual name.", True, compared="name"),
        "aliases": Field("texts", "Other names that mean the same.", compared="name"),
        "type": Field("text", "person, organization, product, place, ..."),
        "part_of": Field("slug", "The entity that it lies in or belongs to: of a town its country.", refers="entity"),
    },
    "properties": {
        "id": Field("slug", "Short name, unique in the base.", True),
        "label": Field("text", "The relation in words.", True, compared="name"),
        "type": Field(
            "text",
            "Type of its values.",
            choices=("date", "money", "number", "count", "percent", "duration", "quantity", "entity", "text"),
        ),
        "single_value": Field("flag", "Whether the world allows one value only."),
        "phrases": Field("texts", "Wordings that express it.", compared="name"),
    },
    "claims": {
        "id": Field("slug", "Short name, unique in the base.", True),
        "statement": Field(
            "text", "The fact as one plain sentence.", True, longest=LONGEST_SENTENCE, compared="sentence"
        ),
        "sources": Field("citations", "Where it comes from.", True),
        "paraphrases": Field(
            "texts", "Other sentences that mean the same.", longest=LONGEST_SENTENCE, compared="sentence"
        ),
        "subject": Field("slug", "The entity that it is about.", refers="entity"),
        "property": Field("slug", "The property that it gives a value for.", refers="property"),
        "value": Field("scalar", "The value, if the statement alone does not show it."),
        "rank": Field("text", "How it stands against rivals.", choices=("preferred", "normal", "deprecated")),
        "truth": Field("flag", "false for a debunked claim."),
        "valid": Field("validity", "From when until when it held; counts for the time that a sentence speaks of."),
        "superseded_by": Field("slug", "The claim that took its place.", refers="claim"),
        "review_by": Field("date", "When to look at it again."),
        "tags": Field("texts", "Words to group claims by."),
        "note": Field("text", "A remark for editors."),
        "audit": Field("audit", "Audit rules that this claim may break, each with the reason."),
    },
    "vocabulary": {
        "same": Field(
            "texts",
            "Terms that mean the same here, the usual one first.",
            longest=LONGEST_TERM,
            fewest=2,
            compared="name",
        ),
        "opposite": Field(
            "texts", "Two terms that exclude each other.", longest=LONGEST_TERM, fewest=2, most=2, compared="name"
        ),
        "exclusive": Field(
            "texts", "Terms of which only one can hold.", longest=LONGEST_TERM, fewest=2, compared="name"
        ),
    },
    "citation": {
        "source": Field("slug", "Id of the source.", True, refers="source"),
        "quote": Field("text", "Short verbatim quote."),
        "locator": Field("text", "Page, paragraph or section."),
    },
    "audit": {
        "ignore": Field("reasons", "Rule -> why it may be broken here.", True),
    },
    "validity": {
        "from": Field("date", "First day, month or year."),
        "until": Field("date", "Last day, month or year."),
    },
}
#: The keys of a file of a base.
SECTIONS = ("sources", "entities", "properties", "vocabulary", "claims")
#: Records that have one of their fields and no more.
ONE_FIELD = frozenset({"vocabulary"})


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a file of a claim base."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factcheck claim base",
        "description": "A file in the claims/ or sources/ folder of a factcheck base.",
        "type": "object",
        "additionalProperties": False,
        "minProperties": 1,
        "properties": {
            section: {"type": ["array", "null"], "items": {"$ref": f"#/$defs/{section}"}} for section in SECTIONS
        },
        "$defs": {name: _record_schema(fields, name in ONE_FIELD) for name, fields in RECORDS.items()},
    }


def schema_text() -> str:
    """Return the JSON Schema as indented text."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def _record_schema(fields: dict[str, Field], one: bool) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {name: _field_schema(field) for name, field in fields.items()},
    }
    required = [name for name, field in fields.items() if field.required]
    if one:
        schema |= {"minProperties": 1, "maxProperties": 1}
    return schema | ({"required": required} if required else {})


def _field_schema(field: Field) -> dict[str, Any]:
    text: dict[str, Any] = {"type": "string", "minLength": 1, "maxLength": field.longest}
    shapes: dict[str, dict[str, Any]] = {
        "text": text,
        "slug": text | {"pattern": SLUG},
        # a bare year is a number in YAML
        "date": {
            "anyOf": [
                {"type": "string", "pattern": DATE},
                {"type": "integer", "minimum": 1000, "maximum": 9999},
            ]
        },
        "scalar": {"type": ["string", "number", "boolean"]},
        "flag": {"type": "boolean"},
        "texts": {"type": "array", "items": text} | _lengths(field),
        "citations": {
            "type": "array",
            "minItems": 1,
            "items": {"anyOf": [text | {"pattern": SLUG}, {"$ref": "#/$defs/citation"}]},
        },
        "validity": {"$ref": "#/$defs/validity"},
        "audit": {"$ref": "#/$defs/audit"},
        "reasons": {"type": "object", "additionalProperties": text},
    }
    schema = dict(shapes[field.kind], description=field.help)
    return schema | ({"enum": list(field.choices)} if field.choices else {})


def _lengths(field: Field) -> dict[str, int]:
    given = {"minItems": field.fewest, "maxItems": field.most}
    return {name: count for name, count in given.items() if count}
