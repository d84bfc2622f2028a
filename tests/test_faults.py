"""A few faults of each kind; benchmarks/faults.py tries as many as one likes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from faults import KINDS

#: How many cases of each kind fit a test run.
FEW = {
    "cache bytes": 10,
    "archive bytes": 150,
    "document bytes": 200,
    "fixes": 10,
    "file names": 12,
    "kills": 1,
    "streams": 2,
}


@pytest.mark.skipif(sys.platform == "win32", reason="names of any bytes, signals and a shell are needed")
@pytest.mark.parametrize("kind", KINDS)
def test_no_fault_does_harm(kind: str, tmp_path: Path) -> None:
    tally = KINDS[kind](1, FEW[kind], tmp_path)
    print(f"{kind}: {tally.cases} cases")
    assert tally.cases >= FEW[kind]
    assert tally.faults == []
