"""Drafts whose facts are marked, right and wrong: which wrong ones are flagged, and where the others are lost.

    python tests/benchmarks/marked.py [-v] [NAME ...]

Every draft of marked/ is written freely on what a base tells. In ``NAME.txt`` each fact that was judged by hand stands in
marks, with the number of the claim that tells it: ``[[w4|27]]`` is wrong by the fourth claim, ``[[r1|1926]]`` is right,
``[[o|eleven]]`` is nowhere in the base; in some drafts the claims are not numbered. ``NAME.yaml`` names the format and holds the claims. Prints how many wrong facts
are flagged, how many by the claim that tells them, what else is flagged, and at which stage each missed one was lost;
``-v`` lists them. Of drafts that are held out only the figures are printed: what is read, and mended, flatters.
"""

from __future__ import annotations

import argparse
import io
import re
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import yaml
from common import write_base

from factcheck.check import slips
from factcheck.check.reference import entities_of, resolved
from factcheck.check.run import Plan, check_documents
from factcheck.document.read import Document, read_bytes
from factcheck.inference.wording.deviations import deviation
from factcheck.inference.wording.renamed import renamed
from factcheck.inference.wording.shared import Setting, shared
from factcheck.inference.wording.units import units
from factcheck.match.base import Base, load_base
from factcheck.model import Claim, Result, Statement, Verdict

FOLDER = Path(__file__).with_name("marked")
_MARK = re.compile(r"\[\[(?P<kind>[wro])(?P<claim>\d*)\|(?P<text>.*?)\]\]", re.DOTALL)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Fact(NamedTuple):
    """A fact of a draft: ``w`` for wrong, ``r`` for right, ``o`` for open; its claim; its place in the text."""

    kind: str
    claim: str
    start: int
    end: int
    text: str


class Sheet(NamedTuple):
    """What came out of one draft."""

    name: str
    held_out: bool
    counts: Counter[str]
    stages: Counter[str]
    rows: list[str]


def marked(text: str) -> tuple[str, list[Fact]]:
    """Return a text without its marks, and the facts in it."""
    plain, at, facts = "", 0, []
    for match in _MARK.finditer(text):
        plain += text[at : match.start()]
        facts.append(
            Fact(match["kind"], f"c{match['claim']}", len(plain), len(plain) + len(match["text"]), match["text"])
        )
        plain, at = plain + match["text"], match.end()
    return plain + text[at:], facts


def word_document(text: str) -> bytes:
    """Return paragraphs, headings ("# ...") and tables ("| ... |") as a Word file."""
    body, rows = "", ""
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            cells = (_paragraph(each.strip()) for each in line.strip("|").split("|"))
            rows += "<w:tr>" + "".join(f"<w:tc>{each}</w:tc>" for each in cells) + "</w:tr>"
            continue
        body += f"<w:tbl>{rows}</w:tbl>" if rows else ""
        rows = ""
        level = len(line) - len(line.lstrip("#"))
        body += _paragraph(line.lstrip("# "), level) if line else ""
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>')
    return found.getvalue()


def _paragraph(text: str, level: int = 0) -> str:
    style = f'<w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr>' if level else ""
    return f'<w:p>{style}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def _word_facts(text: str) -> list[Fact]:
    """Return the facts of a text at the places that they have in the paragraphs of a Word file."""
    lines = []
    for line in text.splitlines():
        lines += (
            [each.strip() for each in line.strip("|").split("|")] if line.startswith("|") and "[[" not in line else []
        )
        if line.startswith("|") and "[[" in line:
            kept = _MARK.sub(lambda each: each[0].replace("|", "\0"), line)
            lines += [each.strip().replace("\0", "|") for each in kept.strip("|").split("|")]
        elif line and not line.startswith("|"):
            lines.append(line.lstrip("# "))
    return marked("\n".join(lines))[1]


def read_draft(name: str) -> tuple[Document, list[Fact], dict[str, object]]:
    """Return a draft, its facts, and what stands beside it."""
    told = yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8"))
    source = (FOLDER / f"{name}.txt").read_text("utf-8")
    text, facts = marked(source)
    if told["suffix"] == ".docx":
        return read_bytes(word_document(text), f"{name}.docx", ".docx"), _word_facts(source), told
    return read_bytes(text.encode(), name + told["suffix"], told["suffix"]), facts, told


class Place(NamedTuple):
    """A verdict and where its statement stands in the text."""

    start: int
    end: int
    result: Result

    def holds(self, fact: Fact) -> bool:
        """Tell whether a fact stands in the statement."""
        return self.start <= fact.start and fact.end <= self.end + 1


def _places(document: Document, results: tuple[Result, ...]) -> Iterator[Place]:
    starts = [0, *(each.end() for each in re.finditer("\n", document.text))]
    for result in results:
        place, end = result.statement.location, result.statement.end
        if place is not None and end is not None:
            yield Place(starts[place.line - 1] + place.column - 1, starts[end.line - 1] + end.column - 1, result)


def _said(result: Result) -> list[tuple[str, str]]:
    """Return (id of a claim, words said) of what a verdict accuses."""
    return [
        (each.claim.id, point.said)
        for each in result.evidence
        if each.comparison.verdict.accuses
        for point in (each.comparison.differences or ())
    ] or [(each.claim.id, "") for each in result.evidence]


def _meets(said: str, fact: Fact) -> bool:
    """Tell whether what is accused is a fact: one holds the other, or they share a word."""
    one, two = said.lower(), fact.text.lower()
    return not said or one in two or two in one or not set(re.findall(r"\w+", one)).isdisjoint(re.findall(r"\w+", two))


def judge(name: str) -> Sheet:
    """Return what came out of one draft."""
    document, facts, told = read_draft(name)
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(told["claims"], 1)])
        base = load_base(folder)
        (checked,) = check_documents([document], Plan(base, cache=False, self_check=lambda name: False))
        places = list(_places(document, checked.results))
        counts, rows, hit, sure = Counter[str](), [], set(), set()
        for place in places:
            inside = [each for each in facts if place.holds(each)]
            if place.result.verdict.accuses:
                for claim, said in _said(place.result):
                    met = [each for each in inside if _meets(said, each)]
                    wrong = [each for each in met if each.kind == "w"]
                    hit.update(wrong)
                    sure.update(each for each in wrong if each.claim == claim)
                    if not wrong:
                        key = "right flagged" if met else "other flagged"
                        counts[key] += 1
                        counts["contradicted falsely"] += place.result.verdict is Verdict.CONTRADICTED
                        rows.append(
                            f"! {key} {place.result.verdict}: {place.result.statement.text} | {said} | {base.claim(claim).statement}"
                        )
            if place.result.verdict is Verdict.SUPPORTED:
                vouched = [each for each in inside if each.kind == "w"]
                counts["vouched"] += len(vouched)
                rows += [f"! vouched: {place.result.statement.text}" for each in vouched]
                counts["supported"] += sum(each.kind == "r" for each in inside)
        wrong = [each for each in facts if each.kind == "w"]
        counts["wrong"], counts["right"] = len(wrong), sum(each.kind == "r" for each in facts)
        counts["flagged"], counts["by its claim"] = len(hit), len(sure)
        stages, numbered = Counter[str](), {f"c{at}" for at in range(1, len(told["claims"]) + 1)}
        texts = dict(
            zip(
                (each.location for each in document.statements),
                resolved(document.statements, entities_of(base)),
                strict=True,
            )
        )
        for fact in wrong:
            if fact in hit:
                continue
            holding = [place for place in places if place.holds(fact)]
            if fact.claim not in numbered:
                stages["its claim is not numbered"] += 1
                rows.append(f"- its claim is not numbered: {fact.text} | " + _told(holding))
                continue
            stage = _stage(fact, [(place.result, texts[place.result.statement.location]) for place in holding], base)
            stages[stage] += 1
            rows.append(f"- {stage}: {fact.text} | {_told(holding)} | {base.claim(fact.claim).statement}")
    return Sheet(name, bool(told.get("held_out")), counts, stages, rows)


def _told(holding: list[Place]) -> str:
    """Return what was said of the statements that hold a fact."""
    return " // ".join(
        f"[{each.result.verdict}: {each.result.reason}] {each.result.statement.text}" for each in holding
    )


def _stage(fact: Fact, holding: list[tuple[Result, Statement]], base: Base) -> str:
    """Return where a missed fact was lost."""
    if not holding:
        return "a not read"
    if all(result.verdict is Verdict.NOT_CHECKABLE for result, _ in holding):
        return "b not checkable"
    return max(_traced(given, base, fact.claim) for _, given in holding)


def _traced(given: Statement, base: Base, claim: str) -> str:
    """Return where a claim was lost to which a statement should have been held."""
    found = set()
    for written, raw in slips._ways_to_write(given):
        candidates = {each.match.claim.id: each for each in slips._candidates(written.text, base, given, _always)}
        if claim not in candidates:
            names = " ".join(each.key for each in units(base.claim(claim).statement) if each.pos == "name")
            named = slips._candidates(f"{names}: {written.text}", base, given, _always)
            found.add(
                "c its thing is not known" if any(each.match.claim.id == claim for each in named) else "d no candidate"
            )
            continue
        _, topic, known, _ = candidates[claim]
        held = shared(
            written.text,
            base.claim(claim).statement,
            Setting(topic, given.before, frozenset(given.about), known, raw=raw),
        )
        looks = [
            look(held, written.text, base.claim(claim).statement, lambda key: 1.0) for look in (deviation, renamed)
        ]
        found.add("f dropped" if any(looks) else "e silent")
    return max(found)


def _always(claim: Claim, said: str) -> bool:
    return True


_COLUMNS = (
    "wrong",
    "flagged",
    "by its claim",
    "right",
    "supported",
    "right flagged",
    "other flagged",
    "contradicted falsely",
    "vouched",
)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these drafts")
    parser.add_argument("-v", action="store_true", dest="verbose", help="list what is missed or flagged wrongly")
    options = parser.parse_args()
    names = [path.stem for path in sorted(FOLDER.glob("*.yaml")) if not options.names or path.stem in options.names]
    with ProcessPoolExecutor() as pool:
        sheets = list(pool.map(judge, names))
    print("| draft | " + " | ".join(_COLUMNS) + " |\n" + "|---" * (len(_COLUMNS) + 1) + "|")
    groups = [(each.name + (" (held out)" if each.held_out else ""), [each]) for each in sheets]
    groups += [("those that were read", [each for each in sheets if not each.held_out])]
    groups += [("those held out", [each for each in sheets if each.held_out])]
    for name, some in groups:
        total = sum((each.counts for each in some), Counter[str]())
        if some:
            print(f"| {name} | " + " | ".join(str(total[key]) for key in _COLUMNS) + " |")
    stages = [sum((each.stages for each in some), Counter[str]()) for _, some in groups[-2:]]
    print("\n| lost at | read | held out |\n|---|---|---|")
    for stage in sorted(set().union(*stages)):
        print(f"| {stage} | {stages[0][stage]} | {stages[1][stage]} |")
    if options.verbose:
        for sheet in sheets:
            if not sheet.held_out:
                print(f"\n{sheet.name}", *sheet.rows, sep="\n")


if __name__ == "__main__":
    main()
