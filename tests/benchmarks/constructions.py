"""Whether facts are known again in other constructions of English: each construction held against each other one.

    python tests/benchmarks/constructions.py [-v] [NAME ...]

Every file of constructions/ is a family, one kind of fact: `facts`, the words that fill the templates (those marked
`held_out` have other verbs and nouns of the same kind), and `constructions`, each with its template and the keys of what
it `tells`. A statement follows from a claim if and only if it tells nothing that the claim does not tell; a construction
that is `claim_only` says more than the fact, and so is never the statement. Of what follows, one value of the keys
`swapped` is replaced by that of the next fact, which must not be supported. `{X_}` is the word of X without its article;
a fact that lacks a word is not told by the templates that need it. `-v` lists the cells in which what follows is not
supported, and all that is said wrongly, of the facts that are not held out.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import permutations
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from factcheck import compare

FOLDER = Path(__file__).with_name("constructions")
_FLAGGED = ("contradicted", "suspect")
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)


class Construction(NamedTuple):
    """A way to tell a fact: its name, its template, what it tells, and whether it says more than that."""

    name: str
    template: str
    tells: frozenset[str]
    claim_only: bool


class Held(NamedTuple):
    """A statement held against a claim: their constructions, what is to come of it, and what comes."""

    cell: tuple[str, str]
    kind: str  # follows, more or swapped
    held_out: bool
    statement: str
    claim: str
    verdict: str

    @property
    def is_false(self) -> bool:
        """Tell whether the verdict says something that is wrong."""
        if self.kind == "follows":
            return self.verdict in _FLAGGED
        return self.verdict == "supported" or (self.kind == "more" and self.verdict in _FLAGGED)


class Family(NamedTuple):
    """One kind of fact with all that was held against each other."""

    name: str
    rows: list[Held]


def sentence(template: str, words: dict[str, str]) -> str | None:
    """Return the template filled with words, with a capital at its head; None if a word is missing."""
    bare = {key + "_": _ARTICLE.sub("", word) for key, word in words.items()}
    try:
        text = template.format(**words, **bare)
    except KeyError:
        return None
    return text[:1].upper() + text[1:]


def constructions(told: dict[str, Any]) -> list[Construction]:
    """Return the constructions of a file."""
    return [
        Construction(each["name"], each["template"], frozenset(each["tells"]), each.get("claim_only", False))
        for each in told["constructions"]
    ]


def _swaps(words: dict[str, str], others: list[dict[str, str]], keys: list[str]) -> dict[str, dict[str, str]]:
    """Return, by key, the words of a fact with the value of this key taken from the next fact that has another one."""
    swapped = {}
    for key in keys:
        other = next((each[key] for each in others if each.get(key, words[key]) != words[key]), None)
        if other:
            swapped[key] = {**words, key: other}
    return swapped


def pairs(told: dict[str, Any]) -> Iterator[tuple[tuple[str, str], str, bool, str, str]]:
    """Yield the cell, kind, whether it is held out, statement and claim of all that a file tells to hold together."""
    facts = [{key: str(word) for key, word in fact.items() if key != "held_out"} for fact in told["facts"]]
    for at, (fact, words) in enumerate(zip(told["facts"], facts, strict=True)):
        held_out = fact.get("held_out", False)
        swaps = _swaps(words, facts[at + 1 :] + facts[:at], told["swapped"])
        for turn, (one, other) in enumerate(permutations(constructions(told), 2)):
            statement, claim = sentence(one.template, words), sentence(other.template, words)
            if one.claim_only or not statement or not claim:
                continue
            cell = (one.name, other.name)
            follows = one.tells <= other.tells
            yield cell, "follows" if follows else "more", held_out, statement, claim
            able = [key for key in swaps if key in one.tells] if follows else []
            if able:
                wrong = sentence(one.template, swaps[able[turn % len(able)]])
                if wrong:
                    yield cell, "swapped", held_out, wrong, claim


def judge(path: Path) -> Family:
    """Return the verdicts of one file."""
    told = yaml.safe_load(path.read_text("utf-8"))
    rows = [
        Held(cell, kind, held_out, statement, claim, compare(statement, claim, leaning=False).verdict.value)
        for cell, kind, held_out, statement, claim in pairs(told)
    ]
    return Family(path.stem, rows)


def _share(rows: list[Held], verdicts: tuple[str, ...]) -> str:
    """Return how many of some rows have one of these verdicts."""
    if not rows:
        return "-"
    count = sum(each.verdict in verdicts for each in rows)
    return f"{count}/{len(rows)} ({count / len(rows):.0%})"


def line(name: str, rows: list[Held]) -> str:
    """Return the figures of some rows as one line of a table."""
    follows = [each for each in rows if each.kind == "follows"]
    more = [each for each in rows if each.kind == "more"]
    swapped = [each for each in rows if each.kind == "swapped"]
    cells = [
        name,
        _share([each for each in follows if not each.held_out], ("supported",)),
        _share([each for each in follows if each.held_out], ("supported",)),
        str(sum(each.verdict == "supported" for each in more)),
        str(sum(each.verdict == "supported" for each in swapped)),
        str(sum(each.verdict in _FLAGGED for each in follows)),
        str(sum(each.verdict in _FLAGGED for each in more)),
        _share([each for each in swapped if not each.held_out], _FLAGGED),
        _share([each for each in swapped if each.held_out], _FLAGGED),
    ]
    return "| " + " | ".join(cells) + " |"


_HEAD = (
    "family",
    "supported of what follows",
    "the same, held out",
    "wrongly supported: tells more",
    "wrongly supported: wrong value",
    "wrongly flagged: follows",
    "wrongly flagged: tells more",
    "wrong values flagged",
    "the same, held out",
)


def _failing(family: Family) -> Iterator[str]:
    """Yield the cells in which what follows is not always supported, the worst first, and what is said wrongly."""
    shown = [each for each in family.rows if not each.held_out]
    cells: dict[tuple[str, str], list[Held]] = defaultdict(list)
    for each in shown:
        if each.kind == "follows":
            cells[each.cell].append(each)
    silent = {cell: [each for each in rows if each.verdict != "supported"] for cell, rows in cells.items()}
    for cell, rows in sorted(silent.items(), key=lambda item: -len(item[1])):
        if rows:
            count = f"{len(rows)}/{len(cells[cell])}"
            yield f"{family.name}: {cell[0]} <- {cell[1]} {count}: {rows[0].statement} <- {rows[0].claim}"
    for each in shown:
        if each.is_false:
            yield f"{family.name}: {each.kind}, {each.verdict}: {each.statement} <- {each.claim}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these families")
    parser.add_argument("-v", action="store_true", dest="failing", help="list failing cells, too")
    options = parser.parse_args()
    paths = [each for each in sorted(FOLDER.glob("*.yaml")) if not options.names or each.stem in options.names]
    print("| " + " | ".join(_HEAD) + " |\n" + "|---" * len(_HEAD) + "|")
    families = []
    with ProcessPoolExecutor() as pool:
        for family in pool.map(judge, paths):
            families.append(family)
            print(line(family.name, family.rows), flush=True)
    print(line("all", [row for family in families for row in family.rows]))
    for family in families if options.failing else ():
        print(*_failing(family), sep="\n")


if __name__ == "__main__":
    main()
