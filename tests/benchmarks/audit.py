"""How the cost of an audit grows with the size of the base.

    python tests/benchmarks/audit.py [DATA] [--sizes 1000,10000,100000]

Bases are made by recombination, as in ``scale.py``; for each size the seconds of ``factcheck.audit``, and the
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

        print("claims     audit s  ms a claim  findings")
        for size in map(int, options.sizes.split(",")):
            folder = Path(work) / str(size)
            write_base(folder, list(recombined(data, size)))
            base = factcheck.load_base(folder)
            began = time.perf_counter()
            findings = factcheck.audit(base)
            seconds = time.perf_counter() - began
            print(f"{size:<10,} {seconds:7.1f} {seconds / size * 1000:11.2f} {len(findings):9,}", flush=True)


if __name__ == "__main__":
    main()
