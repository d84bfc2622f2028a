"""The small model behind a suspicion: a logistic over named signs, its weights in ``weights.json``.

``tests/benchmarks/fit_opposition.py`` fits it, prints what it finds in bases that are left out of the fit, and writes
the file.
"""

from __future__ import annotations

from pathlib import Path

from factcheck.logic.logistic import Logistic

AT_ODDS = Logistic(Path(__file__).with_name("weights.json"))
