"""Known findings: written once, not reported again until their sentence changes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from factcheck.files import refuse_to_wait, write_for_user
from factcheck.model import FactcheckError
from factcheck.report.escapes import whole
from factcheck.report.notice import Notice

_VERSION = 1


def read_baseline(path: Path) -> frozenset[tuple[str, str]]:
    """Return the known findings as (file, fingerprint).

    Raises:
        FactcheckError: if the file cannot be read or is no baseline.
    """
    refuse_to_wait(path)
    try:
        data: Any = json.loads(path.read_text("utf-8"))
        if data["version"] != _VERSION:
            raise FactcheckError(f"{path}: is a baseline of version {data['version']!r}, known is {_VERSION}")
        return frozenset((str(entry["file"]), str(entry["fingerprint"])) for entry in data["findings"])
    except OSError as error:
        raise FactcheckError(f"{path}: cannot be read: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FactcheckError(f"{path}: is no baseline; write one with --write-baseline") from error


def write_baseline(path: Path, notices: Iterable[Notice]) -> int:
    """Write the open findings as known ones.

    Args:
        path: the file, replaced in one step.
        notices: what was found.

    Returns:
        How many there are.

    Raises:
        FactcheckError: if the file cannot be written.
    """
    entries = [
        {"file": _file(notice), "fingerprint": notice.fingerprint, "rule": notice.rule, "text": notice.text}
        for notice in notices
    ]
    written = json.dumps({"version": _VERSION, "findings": entries}, ensure_ascii=False, indent=1)
    write_for_user(path, written + "\n")
    return len(entries)


def _file(notice: Notice) -> str:
    return whole(Path(notice.location.file).as_posix()) if notice.location else ""


def is_known(notice: Notice, known: frozenset[tuple[str, str]]) -> bool:
    """Tell whether a finding is in a baseline."""
    return (_file(notice), notice.fingerprint) in known
