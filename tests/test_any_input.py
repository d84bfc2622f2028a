"""Any text at all: the interface answers, and what it tells stands in the text that it was given."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.document.read import SUFFIXES, DocumentError, read_bytes
from factcheck.language.typography import LONGEST_SENTENCE
from factcheck.match.base import Base
from factcheck.model import BaseError

_WORDS = st.sampled_from(
    "Town 3 has 9 towers . , ; : not no “ ” ' ( ) $2 billion 5% in 2019 on 3 May since about from to and who which is was -\n".split(
        " "
    )
)
#: Halves of characters as well, which a string may hold and no file.
_TEXTS = st.text(st.characters(), max_size=60)
_SENTENCES = st.one_of(_TEXTS, st.lists(_WORDS, max_size=25).map(" ".join))
ANY = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    folder = tmp_path_factory.mktemp("base")
    (folder / "claims").mkdir()
    rows = "sources: [{id: s, title: T}]\nclaims:\n  - {id: c, statement: Town 3 has 6 towers., sources: [s]}\n"
    (folder / "claims" / "a.yaml").write_text(rows, "utf-8")
    return factcheck.load_base(folder)


@ANY
@given(_SENTENCES)
def test_check_statement(base: Base, text: str) -> None:
    result = factcheck.check_statement(text, base)
    assert result.statement.text == text
    for evidence in result.evidence:
        points = evidence.comparison.differences + evidence.comparison.agreements
        assert all(0 <= point.said_span.start <= point.said_span.end <= len(text) for point in points)


@ANY
@given(_SENTENCES, _SENTENCES)
def test_compare(one: str, two: str) -> None:
    found = factcheck.compare(one, two)
    for point in found.differences + found.agreements:
        assert 0 <= point.said_span.start <= point.said_span.end <= len(one)
        assert 0 <= point.reference_span.start <= point.reference_span.end <= len(two)


@ANY
@given(_SENTENCES)
def test_values_find(text: str) -> None:
    for value in factcheck.values.find(text):
        assert 0 <= value.start < value.end <= len(text)


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
@settings(max_examples=15)
@given(data=st.one_of(st.binary(max_size=80), st.text(max_size=80).map(lambda text: text.encode("utf-8", "replace"))))
def test_every_reader(suffix: str, data: bytes) -> None:
    try:
        document = read_bytes(data, f"a{suffix}", suffix)
    except DocumentError as error:
        assert str(error).startswith(f"a{suffix}:")
        return
    for each in document.statements:
        assert each.location is not None
        assert each.location.line >= 1
        assert all(0 <= piece.offset <= piece.offset + piece.length <= len(document.text) for piece in each.pieces)


@pytest.mark.parametrize("text", ["All 's well.", " ", "'s", "The 's show was good."])
def test_marks_without_a_word_stop_nothing(base: Base, text: str) -> None:
    factcheck.check_statement(text, base)
    factcheck.compare(text, text)


def test_what_is_longer_than_any_sentence_is_told_so(base: Base, make_base: Callable[..., Base]) -> None:
    text = "Town 3 has 9 towers, " * 200
    assert factcheck.check_statement(text, base).reason == "it has 4,200 characters, more than any sentence"
    assert factcheck.compare(text, text).verdict == "unverified"
    with pytest.raises(BaseError, match=f"has 4,199 characters, allowed are {LONGEST_SENTENCE:,}"):
        make_base(text)
