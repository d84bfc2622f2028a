"""What a corpus costs on each engine, and whether they agree.

    python tests/benchmarks/corpus.py [DATA] [--claims 100000] [--sentences 20000] [--engines NAME,...]

A base is made of the shared data by recombination, a corpus of ten sentences a document from its other half. For each
engine a row: seconds and processor seconds of the whole command, rows a second, the same for a corpus of one
document (start-up, shipping of the index, opening it), and the share that this is. ``standalone`` as an engine starts
a master and two workers on loopback; ``killed`` does too, and kills one of them in mid-run. At last the rows of all
engines are compared. Processor seconds say more than seconds on a machine that does other things too; those of a
cluster's own processes are not in them.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from common import DATA, data_folder, write_base
from scale import evidence, recombined

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from spark_nodes import Cluster, standalone

_SENTENCES_A_DOCUMENT = 10
_SEED = 22
_PR_SET_CHILD_SUBREAPER = 36


class Cost(NamedTuple):
    """What a run took, on the clock and of all processors."""

    seconds: float
    processor_seconds: float


def processor_seconds() -> float:
    """Return the processor seconds of all processes that have ended below this one."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def reap(others: set[int]) -> None:
    """Wait for what a command left behind, which this process has inherited: Java ends after the Python that began it."""
    while left := _children() - others:
        os.waitpid(left.pop(), 0)


def _children() -> set[int]:
    own = Path(f"/proc/self/task/{os.getpid()}/children")
    return {int(each) for each in own.read_text("ascii").split()}


def write_corpus(path: Path, texts: list[str], sentences: int) -> None:
    """Write a corpus of about so many sentences."""
    chance = random.Random(_SEED)
    with path.open("w", encoding="utf-8") as stream:
        for number in range(max(1, sentences // _SENTENCES_A_DOCUMENT)):
            text = "\n".join(chance.choice(texts) for _ in range(min(sentences, _SENTENCES_A_DOCUMENT)))
            stream.write(json.dumps({"id": number, "text": text}) + "\n")


def check(base: Path, corpus: Path, output: Path, *engine: str) -> Cost:
    """Run the command and return what it took."""
    command = [sys.executable, "-m", "factcheck", "corpus", str(corpus), "--text-column", "text", "--id-column", "id"]
    command += ["--base", str(base), "--output", str(output), "--fail-on", "never", *engine]
    others = _children()
    before, began = processor_seconds(), time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    seconds = time.monotonic() - began
    reap(others)
    return Cost(seconds, processor_seconds() - before)


@contextmanager
def engine_options(name: str, work: Path, output: Path) -> Iterator[list[str]]:
    """Give the options of an engine, and start what it needs."""
    kind, _, jobs = name.partition(":")
    if kind == "embedded":
        yield ["--jobs", jobs or "0"]
    elif kind in ("standalone", "killed"):
        with standalone(work) as cluster, killing(cluster, output, kind == "killed"):
            yield ["--engine", "spark", "--master", cluster.url]
    else:
        yield ["--engine", "spark", "--master", name]


@contextmanager
def killing(cluster: Cluster, output: Path, wanted: bool) -> Iterator[None]:
    """Kill a worker as soon as a few parts are done, if that is wanted."""
    ended = threading.Event()

    def watch() -> None:
        while wanted and not ended.wait(0.1):
            if len(list(output.glob("part-*.parquet"))) >= 3:
                cluster.kill(0)
                print("a worker was killed")
                return

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()


def rows_of(folder: Path) -> object:
    """Return the rows of an output."""
    import pyarrow.dataset

    return pyarrow.dataset.dataset(folder).to_table()


def main() -> None:
    """Print a row for each engine, then whether their rows are equal."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(DATA))
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--sentences", type=int, default=20_000)
    parser.add_argument("--engines", default="embedded:1,embedded:2,local[1],local[2]")
    options = parser.parse_args()
    data = data_folder([options.data])
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1)
    with tempfile.TemporaryDirectory() as folder:
        measure(data, Path(folder), options.claims, options.sentences, options.engines.split(","))


def measure(data: Path, work: Path, claims: int, sentences: int, engines: list[str]) -> None:
    """Run every engine on the same base and corpus."""
    base = work / "base"
    write_base(base, list(recombined(data, claims)))
    texts = evidence(data, 1)
    write_corpus(work / "one.jsonl", texts, 1)
    write_corpus(work / "corpus.jsonl", texts, sentences)
    compiling = check(base, work / "one.jsonl", work / "compiled", "--jobs", "1")
    print(f"{claims:,} claims: compiled in {compiling.seconds:.0f} s")
    print("engine            rows       s   cpu s  rows/s  cpu ms/row  start s  start cpu s")
    outputs = []
    for name in engines:
        output = work / f"rows of {name}"
        with engine_options(name, work, output) as engine:
            start = check(base, work / "one.jsonl", work / f"one of {name}", *engine)
            whole = check(base, work / "corpus.jsonl", output, *engine)
        rows = rows_of(output)
        count = len(rows)  # type: ignore[arg-type]
        outputs.append(rows)
        print(
            f"{name:<15} {count:>6,} {whole.seconds:7.1f} {whole.processor_seconds:7.1f} "
            f"{count / whole.seconds:7.1f} {1000 * (whole.processor_seconds - start.processor_seconds) / count:11.2f} "
            f"{start.seconds:8.1f} {start.processor_seconds:12.1f}",
            flush=True,
        )
    print(f"all rows equal: {all(each == outputs[0] for each in outputs)}")


if __name__ == "__main__":
    main()
