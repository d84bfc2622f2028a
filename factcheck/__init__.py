"""A linter for facts: checks statements against a curated base of sourced claims.

The names below are the whole public interface; the command line uses nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from factcheck import values
    from factcheck.auditing.run import audit
    from factcheck.check.pair import compare
    from factcheck.check.statement import check_statement
    from factcheck.check.text import check_text
    from factcheck.match.base import Base, load_base
    from factcheck.model import Claim, Comparison, Finding, Match, Result, Value, Verdict

__all__ = [
    "Base",
    "Claim",
    "Comparison",
    "Finding",
    "Match",
    "Result",
    "Value",
    "Verdict",
    "audit",
    "check_statement",
    "check_text",
    "compare",
    "load_base",
    "values",
]

_HOMES = {
    "Base": "factcheck.match.base",
    "audit": "factcheck.auditing.run",
    "check_statement": "factcheck.check.statement",
    "check_text": "factcheck.check.text",
    "compare": "factcheck.check.pair",
    "load_base": "factcheck.match.base",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for, so that importing the package costs nothing."""
    from importlib import import_module

    if name == "values":
        return import_module("factcheck.values")
    if name in __all__:
        return getattr(import_module(_HOMES.get(name, "factcheck.model")), name)
    raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
