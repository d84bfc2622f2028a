"""How long judging takes on one core, in processor time, so that what else the machine does counts little.

    python tests/benchmarks/rate.py [DATA] [--sentences 1000]

Checks sentences of VitaminC against the 10,373 verified claims of CheckThat! 2020: sentences a second at first, when
the claims that they are about have to be read, and again, when what was read is kept; and the milliseconds in which one
of them is compared with its ten best candidates, all of them in full, though the tool leaves out those that cannot
matter. Garbage is looked for as seldom as in the command.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import statistics
import tempfile
import time
from importlib import import_module
from pathlib import Path

from common import DATA, data_folder, pairs, verified_claims, write_base

_ROUNDS = 5
_GARBAGE = 50_000


def main() -> None:
    """Print all three, the later two as the median and the best of some rounds."""
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
    from factcheck.inference import coverage, sentences, shelf, sight
    from factcheck.inference.comparison import judge
    from factcheck.inference.wording import units
    from factcheck.language import tokens, words
    from factcheck.match.search import search
    from factcheck.syntax import framing, propositions

    gc.set_threshold(_GARBAGE)
    base = factcheck.load_base(folder)
    remembered = (
        sentences._judged, coverage.loose_words, sight.sight, units.units, shelf.readings, framing.readings,
        propositions.propositions, tokens.tokens, words.words, import_module("factcheck.values.find")._find,
    )  # fmt: skip
    candidates = [(text, search(base.store, text, 10)) for text in texts]
    whole, compared = [], []
    for _ in range(_ROUNDS):
        for each in remembered:
            each.cache_clear()
        began = time.process_time()
        with base.sentences:
            for text in texts:
                factcheck.check_statement(text, base)
        whole.append(len(texts) / (time.process_time() - began))
        for each in remembered:
            each.cache_clear()
        began = time.process_time()
        for text, matches in candidates:
            for match in matches:
                judge(text, match.claim.statement)
        compared.append((time.process_time() - began) / len(texts) * 1000)
    first, *again = whole
    print(
        f"sentences a second: at first {first:.0f}; again: median {statistics.median(again):.0f}, best {max(again):.0f}"
    )
    print(f"ten best candidates: median {statistics.median(compared):.2f} ms, best {min(compared):.2f} ms")


if __name__ == "__main__":
    main()
