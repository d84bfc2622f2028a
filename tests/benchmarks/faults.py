"""Put faults in on purpose and print how many were tried and what came of them.

    python tests/benchmarks/faults.py [SEED [TIMES [KIND...]]]

TIMES multiplies the number of cases that the tests try; KIND chooses by the beginning of a name.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from faults import KINDS
from test_faults import FEW


def main() -> None:
    """Print a line for each kind, and each fault that did harm."""
    seed, times = (int(each) for each in (*sys.argv[1:3], *("1", "10")[len(sys.argv[1:3]) :]))
    for name, kind in KINDS.items():
        if sys.argv[3:] and not name.startswith(tuple(sys.argv[3:])):
            continue
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            tally = kind(seed, FEW[name] * times, Path(folder))
        print(
            f"{name:16} {tally.cases:6} cases {len(tally.faults):4} faults {time.monotonic() - began:7.1f} s",
            flush=True,
        )
        for each in tally.faults:
            print(f"    {each[:300]}")


if __name__ == "__main__":
    main()
