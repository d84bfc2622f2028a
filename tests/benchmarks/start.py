"""The time of a whole ``factcheck claim`` process beside importing the libraries that it stands on.

    python tests/benchmarks/start.py

The base is compiled first; runs are interleaved and medians are compared.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

_RUNS = 31
_IMPORTS = [sys.executable, "-c", "import typer, rich.console, rapidfuzz, tantivy"]
_CLAIM = [
    sys.executable,
    "-m",
    "factcheck",
    "claim",
    "--fail-on",
    "never",
    "Microsoft invested $2 billion in OpenAI in 2019",
]


def main() -> None:
    """Print both medians and their ratio."""
    subprocess.run(_CLAIM, check=True, capture_output=True)
    seconds: dict[int, list[float]] = {0: [], 1: []}
    for _ in range(_RUNS):
        for index, command in enumerate((_IMPORTS, _CLAIM)):
            began = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            seconds[index].append(time.perf_counter() - began)
    imports, claim = (statistics.median(seconds[index]) for index in (0, 1))
    print(f"imports {imports * 1000:.0f} ms, factcheck claim {claim * 1000:.0f} ms, ratio {claim / imports:.2f}")


if __name__ == "__main__":
    main()
