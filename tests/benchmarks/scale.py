"""How cost grows with the size of the base.

    python tests/benchmarks/scale.py [DATA] [--sizes 1000,10000,100000,1000000] [--yardstick N]

Bases are made of the shared data by recombination: the front of one claim and the back of another, with numbers
changed. For every size one row: compile time and index size, cold process time of ``factcheck claim``, warm time of
``Base.search``, peak memory; beside them a full rapidfuzz scan, bm25s and SQLite FTS5 on the same queries.
``--yardstick 330000`` also checks so many sentences against 100,000 claims, or the largest base that is smaller.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from common import DATA, data_folder, pairs, tweets, verified_claims, write_base

_QUERIES = 60
_COLD_RUNS = 15
_YARDSTICK_CLAIMS = 100_000
_SEED = 20


def recombined(data: Path, count: int) -> Iterator[tuple[str, str, str]]:
    """Yield (id, statement, "") of ``count`` claims made of the shared data."""
    chance = random.Random(_SEED)
    texts = [claim.split() for _, claim, _ in verified_claims(data)]
    texts += [text.split() for text in evidence(data, 0)]
    texts = [words for words in texts if 6 <= len(words) <= 40]
    for index in range(count):
        one, two = chance.choice(texts), chance.choice(texts)
        text = " ".join(one[: len(one) // 2] + two[len(two) // 2 :])
        yield str(index), re.sub(r"\d{2,}", lambda _: str(chance.randrange(10, 9999)), text), ""


def evidence(data: Path, half: int) -> list[str]:
    """Return the evidence of half of the pages, so that what is checked is not what the base was made of."""
    return sorted({each.evidence for each in pairs(data) if len(each.page) % 2 == half})


def timed(run: Callable[[], object]) -> float:
    """Return the seconds that a call takes."""
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def milliseconds(run: Callable[[str], object], queries: list[str]) -> float:
    """Return the median time of one query in milliseconds, after one round to warm up."""
    for query in queries:
        run(query)
    return statistics.median(timed(lambda query=query: run(query)) for query in queries) * 1000


def cold_times(folders: list[Path]) -> dict[Path, float]:
    """Return the median time of a whole ``factcheck claim`` process for each base, runs interleaved."""
    command = [sys.executable, "-m", "factcheck", "claim", "--fail-on", "never", "A city was founded in 1850", "--base"]
    seconds: dict[Path, list[float]] = {folder: [] for folder in folders}
    for _ in range(_COLD_RUNS):
        for folder in folders:
            run = [*command, str(folder)]
            seconds[folder].append(timed(lambda run=run: subprocess.run(run, check=True, capture_output=True)))
    return {folder: statistics.median(each) for folder, each in seconds.items()}


def peak_memory(folder: Path) -> float:
    """Return the peak memory in MB of a process that opens a base and searches it a hundred times.

    Read from the process's own memory map: what ``getrusage`` gives is inherited from the process that started it.
    """
    code = (
        "import sys, factcheck\n"
        "base = factcheck.load_base(sys.argv[1])\n"
        "for n in range(100): base.search(f'the president signed a law in {1900 + n}')\n"
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))\n"
    )
    found = subprocess.run([sys.executable, "-c", code, str(folder)], check=True, capture_output=True, text=True)
    return int(found.stdout) / 1024


def rivals(texts: list[str], queries: list[str]) -> dict[str, float]:
    """Return the time of one query in milliseconds for each of the other ways to search."""
    import bm25s
    import Stemmer
    from rapidfuzz import fuzz, process

    few = queries[:5]
    stemmer = Stemmer.Stemmer("english")
    index = bm25s.BM25()
    index.index(bm25s.tokenize(texts, stemmer=stemmer, show_progress=False), show_progress=False)

    def by_bm25s(query: str) -> object:
        tokens = bm25s.tokenize(query, stemmer=stemmer, show_progress=False)
        return index.retrieve(tokens, k=min(10, len(texts)), show_progress=False)

    table = sqlite3.connect(":memory:")
    table.execute("CREATE VIRTUAL TABLE claims USING fts5(text, tokenize='porter')")
    table.executemany("INSERT INTO claims VALUES (?)", ((text,) for text in texts))

    def by_sqlite(query: str) -> object:
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", query))
        return table.execute(
            "SELECT rowid FROM claims WHERE claims MATCH ? ORDER BY rank LIMIT 10", (words,)
        ).fetchall()

    return {
        "scan": milliseconds(lambda query: process.extract(query, texts, scorer=fuzz.token_set_ratio, limit=10), few),
        "bm25s": milliseconds(by_bm25s, queries),
        "fts5": milliseconds(by_sqlite, queries if len(texts) <= 100_000 else few),
    }


def yardstick(data: Path, folder: Path, count: int) -> None:
    """Check many sentences with the command, and print how many it does in a second."""
    path = folder.parent / "news.txt"
    chance = random.Random(_SEED + 1)
    texts = evidence(data, 1)
    path.write_text("\n".join(chance.choice(texts) for _ in range(count)) + "\n", "utf-8")
    command = [sys.executable, "-m", "factcheck", "check", "--fail-on", "never", "--base", str(folder), str(path)]
    began = time.perf_counter()
    found = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds = time.perf_counter() - began
    print(f"{count:,} lines in {seconds:.0f} s: {count / seconds:,.0f} a second; {found.stdout.splitlines()[-1]}")
    where_time_goes(folder, [chance.choice(texts) for _ in range(500)])


def where_time_goes(folder: Path, sentences: list[str]) -> None:
    """Print the milliseconds of one sentence on one core, part by part."""
    import factcheck
    from factcheck.document.read import read_text
    from factcheck.match.query import read_query
    from factcheck.match.search import search

    base = factcheck.load_base(folder)
    text = "\n".join(sentences)
    reading = timed(lambda: read_text(text, "news.txt"))
    queries = timed(lambda: [read_query(base.store, each) for each in sentences])
    searching = timed(lambda: [search(base.store, each, 12) for each in sentences])
    whole = timed(lambda: [factcheck.check_statement(each, base) for each in sentences])
    parts = {
        "reading": reading,
        "query": queries,
        "search and rerank": searching - queries,
        "comparison": whole - searching,
    }
    print("one sentence: " + ", ".join(f"{name} {each / len(sentences) * 1000:.2f} ms" for name, each in parts.items()))


def main() -> None:
    """Print a row for each size, then the ratios that are aimed at."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(DATA))
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    parser.add_argument("--yardstick", type=int, default=0, metavar="SENTENCES")
    options = parser.parse_args()
    data = data_folder([options.data])
    sizes = [int(each) for each in options.sizes.split(",")]
    queries = [tweet.text for tweet in tweets(data, "dev")][:_QUERIES]
    with tempfile.TemporaryDirectory() as work:
        measure(data, Path(work), sizes, queries, options.yardstick)


def measure(data: Path, work: Path, sizes: list[int], queries: list[str], sentences: int) -> None:
    """Build a base of each size and print what it costs."""
    import factcheck

    print("claims     compile s  index MB  search ms   scan ms  bm25s ms   fts5 ms  memory MB")
    folders, rows = [], {}
    for size in sizes:
        folder = work / str(size)
        claims = list(recombined(data, size))
        write_base(folder, claims)
        command = [sys.executable, "-m", "factcheck", "search", "nothing", "--base", str(folder)]
        compiling = timed(lambda command=command: subprocess.run(command, check=True, capture_output=True))
        base = factcheck.load_base(folder)
        from factcheck.base.cache import cached_bases
        from factcheck.base.cachefolder import cache_root

        megabytes = dict(cached_bases(cache_root()))[str(folder.resolve())] / 1e6
        row = {"search": milliseconds(base.search, queries)} | rivals([text for _, text, _ in claims], queries)
        folders.append(folder)
        rows[size] = row
        print(
            f"{size:<10,} {compiling:9.1f} {megabytes:9.1f} {row['search']:10.2f} {row['scan']:9.1f} "
            f"{row['bm25s']:9.2f} {row['fts5']:9.2f} {peak_memory(folder):10.0f}",
            flush=True,
        )
    cold = cold_times(folders)
    for folder, seconds in cold.items():
        print(
            f"cold 'factcheck claim' on {int(folder.name):,}: {seconds * 1000:.0f} ms, {seconds / cold[folders[0]]:.2f}x"
        )
    last = rows[sizes[-1]]
    print(
        f"search at {sizes[-1]:,}: scan takes {last['scan'] / last['search']:.0f}x, bm25s {last['bm25s'] / last['search']:.2f}x"
    )
    if sentences:
        fitting = [folder for folder in folders if int(folder.name) <= _YARDSTICK_CLAIMS]
        yardstick(data, (fitting or folders)[-1], sentences)
    print(f"peak memory of this benchmark: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
