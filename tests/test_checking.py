"""Checking whole texts: context, clauses, dates, many processes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import factcheck
from factcheck.check.parallel import WORTH_A_PROCESS, check_in_parallel
from factcheck.check.statement import Options, check_statement
from factcheck.cli.options import DEFAULT_CONFIDENCE
from factcheck.document.read import read_document
from factcheck.judge.decide import MIN_CONFIDENCE
from factcheck.language.clauses import clauses
from factcheck.language.names import unnamed_subject
from factcheck.match.base import Base
from factcheck.model import Statement

CLAUSES = [
    ("Acme rose in 2019, while Bolt has fallen since.", 2),
    ("Tim Cook is the CEO of Apple and Satya Nadella is the CEO of Microsoft.", 2),
    ("Acme bought Bolt; the price was $3 million.", 2),
    ("Ann Lee and Bob Ray met in 2019 and discussed steel.", 1),
    ("Acme makes steel and glass in Ohio.", 1),
    ("Acme was founded in 1987 and sold in 1999.", 1),
    ("Between 2016 and 2019 Acme grew.", 1),
    ("", 1),
]


@pytest.mark.parametrize(("sentence", "count"), CLAUSES)
def test_clauses(sentence: str, count: int) -> None:
    assert len(clauses(sentence)) == count


COMPOUND = [
    ("Satya Nadella is the CEO of Microsoft, while Google is the exclusive cloud provider of OpenAI.", "contradicted"),
    ("Tim Cook is the CEO of Apple and Satya Nadella is the CEO of Microsoft.", "unverified"),
    (
        "Satya Nadella is the CEO of Microsoft and the partnership between OpenAI and Microsoft began in 2016.",
        "disputed",
    ),
    ("Some say that Tim Cook is the CEO of Microsoft, while Apple is a company.", "unverified"),
    ("If Tim Cook is the CEO of Microsoft, the world has changed and Apple is a bakery.", "unverified"),
]


@pytest.mark.parametrize(("sentence", "verdict"), COMPOUND)
def test_a_sentence_gets_the_gravest_verdict_of_its_clauses(first_base: Base, sentence: str, verdict: str) -> None:
    assert check_statement(sentence, first_base).verdict == verdict


UNNAMED = [
    ("On Friday, the film opened in Rome.", "the film"),
    ("He is the CEO of Microsoft", "He"),
    ("The film Titanic opened in 1997.", ""),
    ("It was suggested that the film failed.", ""),
    ("The company was founded in 1987.", ""),
    ("Acme said the film was good.", ""),
]


@pytest.mark.parametrize(("sentence", "words"), UNNAMED)
def test_unnamed_subject(sentence: str, words: str) -> None:
    assert unnamed_subject(sentence) == words


def test_the_names_of_a_paragraph_help_to_find_and_never_to_accuse(first_base: Base) -> None:
    text = "OpenAI and Microsoft work together. The partnership has three pillars.\n\nIt has three pillars."
    verdicts = [result.verdict for result in factcheck.check_text(text, first_base)]
    assert verdicts == ["supported", "supported", "unverified"]
    text = "OpenAI and Microsoft work together. The partnership has nine pillars."
    assert [result.verdict for result in factcheck.check_text(text, first_base)] == ["supported", "unverified"]


DATES = [
    ("Last year Microsoft invested $2 billion in OpenAI.", date(2020, 3, 1), "contradicted"),
    ("Last year Microsoft invested $1 billion in OpenAI.", date(2020, 3, 1), "supported"),
    ("Last year Microsoft invested $2 billion in OpenAI.", date(2022, 3, 1), "unverified"),
    ("Last year Microsoft invested $2 billion in OpenAI.", None, "unverified"),
]


@pytest.mark.parametrize(("sentence", "as_of", "verdict"), DATES)
def test_relative_dates(first_base: Base, sentence: str, as_of: date | None, verdict: str) -> None:
    result = check_statement(sentence, first_base, Options(as_of=as_of))
    assert result.verdict == verdict
    assert result.statement.text == sentence


def test_front_matter_dates_a_document(tmp_path: Path, first_base: Base) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\ndate: 2020-03-01\n---\nLast year Microsoft invested $2 billion in OpenAI.\n", "utf-8")
    (statement,) = read_document(path).statements
    assert statement.as_of == date(2020, 3, 1)
    assert check_statement(statement, first_base).verdict == "contradicted"


def test_results_do_not_depend_on_the_number_of_processes(first_base: Base) -> None:
    lines = [f"Microsoft invested ${amount} billion in OpenAI in 2019" for amount in range(WORTH_A_PROCESS + 40)]
    statements = [Statement(line) for line in lines]
    one = list(check_in_parallel(statements, first_base, Options(), 1))
    two = list(check_in_parallel(statements, first_base, Options(), 2))
    assert [line for line, first, second in zip(lines, one, two, strict=True) if first != second] == []
    assert [result.statement.text for result in two] == lines


def test_the_line_can_be_moved(first_base: Base) -> None:
    wrong = "Microsoft invested $2 billion in OpenAI in 2019"
    assert check_statement(wrong, first_base, Options(min_confidence=1.0)).verdict == "unverified"
    assert DEFAULT_CONFIDENCE == MIN_CONFIDENCE


def test_spans_of_a_clause_are_those_of_the_sentence(first_base: Base) -> None:
    text = "Satya Nadella is the CEO of Microsoft, and Microsoft invested $2 billion in OpenAI in 2019."
    (point,) = factcheck.check_statement(text, first_base).differences
    assert text[slice(*point.said_span)] == point.said == "$2 billion"


def test_all_clauses_that_clash_are_told(first_base: Base) -> None:
    text = "Microsoft invested $2 billion in OpenAI in 2019, and Sundar Pichai is the CEO of Microsoft."
    result = factcheck.check_statement(text, first_base)
    assert {each.claim.id for each in result.evidence} == {"investment-2019", "nadella-ceo"}


def test_spans_of_a_relative_date_are_those_of_its_own_words(first_base: Base) -> None:
    text = "Last year Microsoft invested $2 billion in OpenAI."
    result = check_statement(text, first_base, Options(as_of=date(2020, 5, 5)))
    (evidence,) = result.evidence
    points = (*evidence.comparison.differences, *evidence.comparison.agreements)
    assert {text[slice(*point.said_span)] for point in points} == {"$2 billion", "Last year"}
    assert all(text[slice(*point.said_span)] == point.said for point in points)
