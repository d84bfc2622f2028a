"""The keys of the configuration, as data: they drive the validation, the documentation and ``config show``."""

from __future__ import annotations

from typing import Any

from factcheck.model.rows import NamedTuple

LEVELS = ("none", "warning", "error")
VERDICTS = ("contradicted", "suspect", "disputed", "outdated", "unverified", "never")


class Key(NamedTuple):
    """One key.

    Attributes:
        kind: ``text``, ``folder``, ``flag``, ``whole``, ``share``, ``day``, ``texts``.
        default: what holds without it.
        help: one sentence for editors.
        choices: the allowed texts, if they are few.
    """

    kind: str
    default: Any
    help: str
    choices: tuple[str, ...] = ()


KEYS: dict[str, Key] = {
    "base": Key("folder", None, "Folder of the claim base, relative to the configuration."),
    "format": Key("texts", (), "How to write the report; several as FORMAT:FILE."),
    "fail-on": Key("text", "contradicted", "Exit with 1 from this verdict on.", VERDICTS),
    "min-confidence": Key("share", 0.6, "How sure a difference has to be to be reported, 0 to 1."),
    "strict": Key("flag", False, "Show unverified statements as warnings."),
    "as-of": Key(
        "day", None, "Day on which a text was written: it decides which claims hold, and which year 'last year' is."
    ),
    "jobs": Key("whole", 0, "Processes to check with; 0 takes one for each core."),
    "include": Key("texts", (), "Files to check in a folder, as .gitignore patterns; all readable ones if empty."),
    "exclude": Key("texts", (), "Files to leave out, as .gitignore patterns."),
    "force-exclude": Key("flag", False, "Leave out excluded files even if they are named on the command line."),
    "require-files": Key("flag", False, "Exit with 2 if no file was checked."),
    "check-quotes": Key("flag", False, "Check quotations too."),
    "csv-column": Key("text", None, "Column of .csv files that holds statements; all without it."),
    "front-matter": Key(
        "texts",
        (),
        "Fields of the front matter of Markdown files, and properties of office documents, that are checked too.",
    ),
    "self-check": Key("flag", True, "Hold the sentences of a document against each other."),
    "across-files": Key("flag", False, "Hold sentences of different documents against each other too."),
    "baseline": Key("folder", None, "File of known findings, which are not reported again."),
    "cache": Key("flag", True, "Keep results of unchanged documents."),
}
AUDIT: dict[str, Key] = {
    "select": Key("texts", (), "Only these rules."),
    "ignore": Key("texts", (), "Not these rules."),
    "max-age": Key("whole", None, "Days after which a source that was looked at counts as stale."),
    "snapshots": Key("folder", None, "Folder with local texts of the sources."),
    "fail-on": Key("text", "error", "Exit with 1 from this level on.", ("error", "warning", "never")),
}
PER_PATH: dict[str, Key] = {
    "min-confidence": KEYS["min-confidence"],
    "check-quotes": KEYS["check-quotes"],
    "as-of": KEYS["as-of"],
    "self-check": KEYS["self-check"],
    "ignore": Key("texts", (), "Verdicts that are not reported there."),
}
AUDIT_TABLE, PATH_TABLE = "audit", "per-path"
