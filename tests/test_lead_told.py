"""An error in the line above a list is told once, and not again of every item."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import factcheck
from factcheck.match.base import Base

CLAIMS = (
    "Quill is sold in three plans: Starter, Standard and Enterprise.",
    "Backups are kept for 35 days.",
)


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("Quill is sold in four plans:\n\n- Starter\n- Standard\n", [1]),
        ("Quill is sold in three plans:\n\n- Starter\n- Standard\n", []),
        ("Backups are kept for:\n\n- 90 days\n- 40 days\n", [3, 4]),
        ("Quill is sold in four plans.\n\nQuill is sold in four plans.\n", [1, 3]),
    ],
)
def test_an_error_above_a_list_is_told_once(text: str, accused: list[int], make_base: Callable[..., Base]) -> None:
    results = factcheck.check_text(text, make_base(*CLAIMS), format="markdown")
    lines = [each.statement.location.line for each in results if each.verdict.accuses and each.statement.location]
    assert lines == accused
