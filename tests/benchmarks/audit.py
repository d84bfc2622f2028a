"""How the cost of an audit grows with the size of the base.

    python tests/benchmarks/audit.py [DATA] [--sizes 1000,10000,100000]

Bases are made by recombination, as in ``scale.py``; for each size the seconds of processor time that
``factcheck.audit`` takes at first, when every sentence is read, and again, when what was kept is read; and the
milliseconds of one claim, which stay about the same if the time grows linearly.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from common import DATA, data_folder, write_base
from scale import recombined


def main() -> None:
    """Print a row for each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(DATA))
    parser.add_argument("--sizes", default="1000,10000,100000")
    options = parser.parse_args()
    data = data_folder([options.data])
    with tempfile.TemporaryDirectory() as work:
        os.environ["FACTCHECK_CACHE_DIR"] = str(Path(work) / "cache")
        import factcheck

        print("claims     first s  ms a claim   again s  ms a claim  findings")
        for size in map(int, options.sizes.split(",")):
            folder = Path(work) / str(size)
            write_base(folder, list(recombined(data, size)))
            row = f"{size:<10,}"
            for _ in ("first", "again"):
                base = factcheck.load_base(folder)
                began = time.process_time()
                findings = factcheck.audit(base)
                seconds = time.process_time() - began
                row += f" {seconds:7.1f} {seconds / size * 1000:11.2f}  "
            print(f"{row} {len(findings):9,}", flush=True)


if __name__ == "__main__":
    main()
