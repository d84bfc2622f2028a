"""The small model behind a probable conflict: trees over named signs, in ``trees.json``.

``tests/benchmarks/fit_audit.py`` fits it, prints what it finds in bases that are left out of the fit, and writes the
file.
"""

from __future__ import annotations

from pathlib import Path

from factcheck.logic.trees import Trees

AT_ODDS = Trees(Path(__file__).with_name("trees.json"))
