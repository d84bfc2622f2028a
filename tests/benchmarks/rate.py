"""How long judging takes on one core.

    python tests/benchmarks/rate.py [DATA] [--sentences 1000]

Checks sentences of VitaminC against the 10,373 verified claims of CheckThat! 2020: sentences a second, and the
milliseconds in which one of them is compared with its ten best candidates, all of them in full, though the tool leaves
out those that cannot matter.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from pathlib import Path

from common import DATA, data_folder, pairs, verified_claims, write_base

_ROUNDS = 5


def main() -> None:
    """Print both times, the median and the best of some rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(DATA))
    parser.add_argument("--sentences", type=int, default=1000)
    options = parser.parse_args()
    data = data_folder([options.data])
    texts = sorted({each.evidence for each in pairs(data)})
    random.Random(2).shuffle(texts)
    with tempfile.TemporaryDirectory() as work:
        os.environ["FACTCHECK_CACHE_DIR"] = str(Path(work) / "cache")
        write_base(Path(work) / "base", verified_claims(data))
        measure(Path(work) / "base", texts[: options.sentences])


def measure(folder: Path, texts: list[str]) -> None:
    """Time both on texts that were not read before."""
    import factcheck
    from factcheck.inference import sentences
    from factcheck.inference.comparison import judge
    from factcheck.match.search import search
    from factcheck.syntax import framing, propositions

    base = factcheck.load_base(folder)
    remembered = (sentences._judged, framing.readings, propositions.propositions)
    candidates = [(text, search(base.store, text, 10)) for text in texts]
    whole, compared = [], []
    for _ in range(_ROUNDS):
        for each in remembered:
            each.cache_clear()
        began = time.perf_counter()
        for text in texts:
            factcheck.check_statement(text, base)
        whole.append(len(texts) / (time.perf_counter() - began))
        for each in remembered:
            each.cache_clear()
        began = time.perf_counter()
        for text, matches in candidates:
            for match in matches:
                judge(text, match.claim.statement)
        compared.append((time.perf_counter() - began) / len(texts) * 1000)
    print(f"sentences a second: median {statistics.median(whole):.0f}, best {max(whole):.0f}")
    print(f"ten best candidates: median {statistics.median(compared):.2f} ms, best {min(compared):.2f} ms")


if __name__ == "__main__":
    main()
