"""Whether text that has nothing to do with a base is accused by it.

    python tests/benchmarks/silence.py [DATA] [--base first|claims] [--texts FILE ...]

Checks the evidence of VitaminC and the tweets of CheckThat! 2020, or the files given (any format that ``check`` reads),
against the first base, or against the 10,373 verified claims of CheckThat! 2020. Prints every sentence that is
contradicted, suspect, disputed or outdated, for each of them has to be looked at, and every one that is supported. Tweets are
left out of the second run, since they are about those claims.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from common import DATA, data_folder, pairs, tweets, verified_claims, write_base

_ACCUSING = ("contradicted", "suspect", "disputed", "outdated")


def texts(data: Path, work: Path, with_tweets: bool) -> list[str]:
    """Write the shared texts to files of one text on each line, and return their paths."""
    lines = sorted({each.evidence for each in pairs(data)})
    if with_tweets:
        lines += [each.text for split in ("train", "dev") for each in tweets(data, split)]
    path = work / "texts.txt"
    path.write_text("\n".join(" ".join(line.split()) for line in lines) + "\n", "utf-8")
    return [str(path)]


def main() -> None:
    """Check the texts and print what was said of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(DATA))
    parser.add_argument("--base", choices=("first", "claims"), default="first")
    parser.add_argument("--texts", nargs="*", default=[])
    options = parser.parse_args()
    data = data_folder([options.data])
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        os.environ["FACTCHECK_CACHE_DIR"] = str(work / "cache")
        base: list[str] = []
        if options.base == "claims":
            write_base(work / "base", verified_claims(data))
            base = ["--base", str(work / "base")]
        files = options.texts or texts(data, work, options.base == "first")
        command = [sys.executable, "-m", "factcheck", "check", "--all", "--no-self-check", "--fail-on", "never"]
        command += ["--format", "jsonl", *base, *files]
        report(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def report(lines: str) -> None:
    """Print the sentences that were accused or supported, and how many there were of each verdict."""
    results = [json.loads(line) for line in lines.splitlines()]
    counts = Counter(result["verdict"] for result in results)
    for result in results:
        if result["verdict"] in (*_ACCUSING, "supported"):
            claims = ", ".join(each["id"] for each in result["claims"])
            print(f"{result['verdict']:13} {result['statement'][:160]}  <- {claims}")
    accused = sum(counts[verdict] for verdict in _ACCUSING)
    print(f"{len(results):,} sentences, {accused} accused; " + ", ".join(f"{n:,} {each}" for each, n in counts.items()))


if __name__ == "__main__":
    main()
