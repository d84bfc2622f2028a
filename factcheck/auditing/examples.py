"""The examples in the explanation of a rule: small bases in which it finds something, and in which it is silent."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

import yaml

from factcheck.base.load import load_bytes
from factcheck.model import Record
from factcheck.model.record import record

_SECTION = re.compile(r"^(Found|Silent)::$", re.MULTILINE)


@record
class Example:
    """A small base as YAML, and whether the rule finds something in it."""

    text: str
    found: bool


def examples(explanation: str) -> Iterator[Example]:
    """Yield the examples of a rule's docstring: indented blocks behind ``Found::`` and ``Silent::``."""
    sections = list(_SECTION.finditer(explanation))
    for section, following in zip(sections, [*sections[1:], None], strict=True):
        part = explanation[section.end() : following.start() if following else len(explanation)]
        body = "\n".join(line for line in part.split("\n") if not line.strip() or line.startswith("    "))
        for block in re.split(r"\n\s*\n", textwrap.dedent(body).strip("\n")):
            if block.strip():
                yield Example(block, section.group(1) == "Found")


def records_of(text: str) -> tuple[Record, ...]:
    """Return the records of an example; what it leaves out is filled in.

    Args:
        text: YAML: a list of statements, each of which gets an id and a source of its own, or a mapping as in a base,
            whose claims need neither ``id`` nor ``sources``.

    Returns:
        The records.

    Raises:
        ValueError: if it is not a sound base.
    """
    data = yaml.safe_load(text)
    if isinstance(data, list):
        data = {"claims": [{"statement": each} if isinstance(each, str) else each for each in data]}
    declared = {source["id"] for source in data.get("sources", [])}
    for index, claim in enumerate(data.get("claims", [])):
        claim.setdefault("id", f"claim-{index + 1}")
        if "sources" not in claim:
            claim["sources"] = [f"source-{index + 1}"]
        for cited in claim["sources"]:
            name = cited if isinstance(cited, str) else cited["source"]
            if name not in declared:
                declared.add(name)
                data.setdefault("sources", []).append({"id": name, "title": f"Report of {name}"})
    # JSON is YAML as well, and is written in a tenth of the time; what is neither, a day, reads the same as text
    loaded = load_bytes(json.dumps(data, default=str, ensure_ascii=False).encode(), str(Path("claims/example.yaml")))
    if loaded.problems:
        raise ValueError("; ".join(map(str, loaded.problems)))
    return loaded.records
