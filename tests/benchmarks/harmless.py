"""Every statement of every test base in every harmless rewriting: how many verdicts change.

    python tests/benchmarks/harmless.py [SHARE]

SHARE, from 0 to 1, is the part of the statements that is tried, chosen with a fixed seed; all of them by default.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from rewritings import REWRITINGS

from factcheck import check_statement, load_base
from factcheck.match.base import Base


def opened(claims: list[str], folder: Path) -> Base:
    """Write a base of claims and open it."""
    (folder / "claims").mkdir(parents=True)
    records = [{"id": f"c{at}", "statement": text, "sources": ["book"]} for at, text in enumerate(claims)]
    data = {"sources": [{"id": "book", "title": "A book"}], "claims": records}
    (folder / "claims" / "all.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    return load_base(folder)


def main() -> None:
    """Print, for each rewriting, how many verdicts it changed, and each change."""
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    random = Random(1)
    tried, changed = Counter[str](), Counter[str]()
    for path in sorted((Path(__file__).parents[1] / "bases").glob("*.yaml")):
        table = yaml.safe_load(path.read_text("utf-8"))
        claims = table.pop("claims")
        missed = table.pop("missed", {})
        statements = [each for listed in (*table.values(), *missed.values()) for each in listed] + claims
        with tempfile.TemporaryDirectory() as folder:
            base = opened(claims, Path(folder) / "base")
            for statement in statements:
                if random.random() >= share:
                    continue
                verdict = check_statement(statement, base).verdict
                for name, rewrite in REWRITINGS.items():
                    written = rewrite(statement)
                    if written == statement:
                        continue
                    tried[name] += 1
                    found = check_statement(written, base).verdict
                    if found is not verdict:
                        changed[name] += 1
                        print(f"{path.stem}: {name}: {verdict} -> {found}: {written!r}")
    for name in REWRITINGS:
        print(f"{name:30} {tried[name]:6} tried {changed[name]:5} changed")


if __name__ == "__main__":
    main()
