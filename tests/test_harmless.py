"""How a sentence is set changes no verdict: a sample of what benchmarks/harmless.py tries in full."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rewritings import REWRITINGS
from test_bases import TABLES

import factcheck
from factcheck.language.typography import plain
from factcheck.match.base import Base
from factcheck.model import Span

_EACH = 2


@pytest.mark.parametrize("name", TABLES)
def test_no_rewriting_changes_a_verdict(make_base: Callable[..., Base], name: str) -> None:
    """Every base, a few of its statements, every rewriting; the seed is fixed."""
    table = TABLES[name]
    base = make_base(*table.claims)
    random = Random(name)
    statements = table.statements("supported", "contradicted")
    for statement in random.sample(statements, min(_EACH, len(statements))):
        verdict = factcheck.check_statement(statement, base).verdict
        for kind in random.sample(sorted(REWRITINGS), 8):
            written = REWRITINGS[kind](statement)
            assert factcheck.check_statement(written, base).verdict is verdict, (kind, written)


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


@settings(deadline=None)
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
