"""How a sentence is set changes no verdict: a sample of what benchmarks/harmless.py tries in full."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rewritings import REWRITINGS
from test_bases import TABLES

import factcheck
from factcheck.language import typography
from factcheck.language.cues import uncheckable
from factcheck.language.tokens import tokens
from factcheck.language.typography import bare, plain
from factcheck.match.base import Base
from factcheck.model import Span

_EACH = 2


@pytest.mark.parametrize("name", TABLES)
def test_no_rewriting_changes_a_verdict(table_base: Callable[[str], Base], name: str) -> None:
    """Every base, a few of its statements, every rewriting; the seed is fixed."""
    table = TABLES[name]
    base = table_base(name)
    random = Random(name)
    statements = table.statements("supported", "contradicted")
    for statement in random.sample(statements, min(_EACH, len(statements))):
        verdict = factcheck.check_statement(statement, base).verdict
        for kind in random.sample(sorted(REWRITINGS), 8):
            written = REWRITINGS[kind](statement)
            assert factcheck.check_statement(written, base).verdict is verdict, (kind, written)


#: Names and constructions that a mark more or less is likely to upset: (statement, claim, verdict).
DELICATE = [
    ("Will Harkness won the Orme Prize in 2017.", "Will Harkness won the Orme Prize in 2019.", "contradicted"),
    ("May Ferrand is director of the museum.", "May Ferrand is director of the museum.", "supported"),
    ("Is-har Bay lies 14 km north of Port Ellen.", "Is-har Bay lies 12 km north of Port Ellen.", "contradicted"),
    (
        "Bit-Map Records signed The Ox's bassist in 1997.",
        "Bit-Map Records signed The Ox's bassist in 1998.",
        "contradicted",
    ),
    ("The e-ticket cost €13.50 in Jan. 2020.", "The e-ticket cost €12.50 in Jan. 2020.", "contradicted"),
    ("iPhone sales rose 3% in the U.S.", "iPhone sales rose 3% in the U.S.", "supported"),
    ("Did Mara Lind open the bridge in 1973?", "Mara Lind opened the bridge in 1937.", "not_checkable"),
    ("Can Harbour Films sell 3 million tickets?", "Harbour Films sold 2 million tickets.", "not_checkable"),
]


@pytest.mark.parametrize("side", ["statement", "claim"])
@pytest.mark.parametrize(("statement", "claim", "verdict"), DELICATE)
def test_what_is_delicate_is_judged_alike_however_it_or_its_claim_is_set(
    make_base: Callable[..., Base], statement: str, claim: str, verdict: str, side: str
) -> None:
    base = make_base(claim)
    assert factcheck.check_statement(statement, base).verdict == verdict
    for kind, rewrite in REWRITINGS.items():
        if side == "claim":
            if kind == "small first letter":
                continue  # a claim is shown, and so keeps its letters
            base = make_base(rewrite(claim))
        said = rewrite(statement) if side == "statement" else statement
        assert factcheck.check_statement(said, base).verdict == verdict, kind


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        *(
            (f"The bridge opened in 1973{mark}", True)
            for mark in ("?", "?!", "!?", "? .", "??", "？", "⁈", "؟", '?"', "?!)")
        ),
        *((f"The bridge opened in 1973{mark}", False) for mark in ("", ".", "!", "...", "…", " (?)", " (?).", "。")),
        ("Did the bridge open in 1973", True),
        ("Will Mara Lind win the prize", True),
        ("Will Mara Lind won the prize", False),
        ("Was Mara Lind chosen", True),
    ],
)
def test_what_is_asked_is_not_stated(text: str, asked: bool) -> None:
    assert (uncheckable(plain(text).text) == "question") is asked


@pytest.mark.parametrize(
    "text", ["Lowland Lifts operates the Mill Road funicular", "The shop is not open", "Ann was named chair"]
)
def test_no_final_mark_changes_what_a_word_is(text: str) -> None:
    known = [each.tag for each in tokens(f"{text}.", ())][:-1]
    for mark in ("", "!", "!!", "...", " .", "…"):
        assert [each.tag for each in tokens(text + mark, ()) if each.text not in ".!…"] == known, mark


@pytest.mark.parametrize("name", ["1. FC Nord", "3) Club", "- Dash"])
def test_what_looks_like_a_bullet_may_be_part_of_a_name(name: str) -> None:
    assert bare(name, is_name=True).text == name
    assert bare(f"\u200b{name}\u00ad", is_name=True).text == name


def test_what_needs_no_closer_look_would_come_out_of_it_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    common = [each for each in map(chr, range(0x3000)) if typography._COMMON.fullmatch(each)]
    assert len(common) > 500
    monkeypatch.setattr(typography, "_COMMON", re.compile("(?!)"))
    for each in common:
        assert bare(f"a{each}b", is_name=True) == (f"a{each}b", None)


SAID, KNOWN = (
    "Ida Berg, Café Zoë's well-known owner, paid 12 million euros in 2019.",
    "Ida Berg paid 14 million euros in 2019.",
)


@pytest.mark.parametrize("kind", REWRITINGS)
def test_no_rewriting_changes_a_comparison_and_what_it_tells_stands_in_the_sentence(kind: str) -> None:
    said, known = REWRITINGS[kind](SAID), REWRITINGS[kind](KNOWN)
    before, found = factcheck.compare(SAID, KNOWN), factcheck.compare(said, known)
    assert found.verdict is before.verdict
    assert len(found.differences) == len(before.differences) > 0
    for point in found.differences:
        assert (point.said, point.reference) == (said[slice(*point.said_span)], known[slice(*point.reference_span)])
        assert plain(point.said).text.startswith("12")


def test_a_result_is_told_in_the_words_that_were_given(make_base: Callable[..., Base]) -> None:
    base = make_base("Ida Berg paid 14 million euros in 2019.")
    result = factcheck.check_statement("• Ida\u00a0Berg paid 12\u202fmillion\u00a0euros in 2019.", base)
    assert result.verdict == "contradicted"
    assert [(point.said, point.reference) for point in result.differences] == [
        ("12\u202fmillion\u00a0euros", "14 million euros")
    ]
    assert result.statement.text.startswith("• Ida")


@given(st.text(alphabet="aZé \u00a0\n\t\u0301\u200b\u00ad\ufeff-–•1.가\u1100\u1161", max_size=30))
def test_every_character_has_its_way_back(text: str) -> None:
    found = plain(text)
    if found.places is None:
        assert found.text == text
        return
    assert len(found.places) == len(found.text)
    assert all(0 <= start < end <= len(text) for start, end in found.places)
    if found.text:
        again = plain(text[slice(*found.back(Span(0, len(found.text))))]).text
        assert again in (found.text, plain(found.text).text)  # one bullet behind another is left
