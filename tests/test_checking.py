"""Checking whole texts: context, clauses, dates, many processes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from verdict_tables import Row, check_table

import factcheck
from factcheck.check import parallel
from factcheck.check.statement import Options, check_statement
from factcheck.cli.options import DEFAULT_CONFIDENCE
from factcheck.document.read import read_document
from factcheck.judge.setting import MIN_CONFIDENCE
from factcheck.language.names import unnamed_subject
from factcheck.match.base import Base
from factcheck.model import Statement

#: Marks what a reader would call and the base does not yet: of that only the opposite verdict would be wrong.
MISSED = True


def check_rows(name: str, rows: list[tuple[str, str] | tuple[str, str, bool]], base: Base) -> None:
    """Fail with each (statement, verdict) of a table that a base calls otherwise."""
    asked = [Row(row[0], "", *row[1:]) for row in rows]
    check_table(f"checking/{name}", asked, lambda row: check_statement(row.statement, base).verdict)


HANDBOOK = (
    "Northwind was founded in Aarhus in 2011 by Mette Lund.",
    "Northwind employs about 850 people.",
    "Larkspur was bought by Northwind in June 2021.",
    "Rovers Park has a capacity of 24,500.",
    "Kestrel Air was founded in March 2005 and operates 14 planes.",
)
SAID_BY_THE_WAY = [
    ("Northwind was founded in 2012 and employs about 850 people.", "contradicted"),
    ("Northwind employs 1,200 people and was founded in 2011.", "contradicted"),
    ("Northwind, which was founded in 2012, is based in Denmark.", "contradicted"),
    ("Founded in 2012, Northwind sells furniture.", "contradicted"),
    ("Rovers Park, which has a capacity of 30,000, was sold out.", "contradicted"),
    ("Bolt competes with Northwind, which was founded in 2012.", "contradicted"),
    ("Kestrel Air operates 20 planes.", "contradicted"),
    ("Rovers Park, which has a capacity of 30,000, will be sold.", "contradicted", MISSED),
    ("Northwind was founded in 2011 and employs about 850 people.", "supported"),
    ("Kestrel Air operates 14 planes.", "supported"),
    ("Kestrel Air was founded in 2005.", "supported"),
    ("Northwind was founded in 2011 and sells furniture.", "unverified"),
    ("Northwind was praised in 2012 and employs many people.", "unverified"),
    ("Northwind, whose partner Bolt was founded in 2012, employs about 850 people.", "unverified"),
    ("Bolt was founded in 2012 and competes with Northwind.", "unverified"),
    ("Northwind may have been founded in 2012 and employs about 850 people.", "unverified"),
    ("Bolt says that Northwind was founded in 2012 and employs 900 people.", "unverified"),
    ("Northwind opened a shop in 2012 and closed it in 2014.", "unverified"),
    ("Northwind's parent was founded in 2012 and employs 1,200 people.", "unverified"),
    ("Kestrel Air operates 20 routes.", "unverified"),
    ("Kestrel Cargo was founded in 2007 and operates 3 planes.", "unverified"),
]


def test_what_is_said_by_the_way_is_checked(make_base: Callable[..., Base]) -> None:
    base = make_base(*HANDBOOK)
    check_rows("by the way", SAID_BY_THE_WAY, base)


def test_what_opened_may_have_closed(make_base: Callable[..., Base]) -> None:
    base = make_base("Acme opened in 2011.", "Acme closed.")
    assert check_statement("Acme opened and closed.", base).verdict == "supported"


def test_spans_of_what_is_said_by_the_way_are_those_of_the_sentence(make_base: Callable[..., Base]) -> None:
    text = "Founded in 2012, Northwind sells furniture."
    (point,) = check_statement(text, make_base(*HANDBOOK)).differences
    assert text[slice(*point.said_span)] == point.said == "2012"


def test_what_a_claim_denies_is_told_in_words(make_base: Callable[..., Base]) -> None:
    base = make_base("Pilotage is compulsory for tankers but not for ferries.")
    (found,) = factcheck.check_statement("Pilotage is compulsory for ferries.", base).evidence
    assert [(point.said, point.reference) for point in found.comparison.differences] == [("ferries", "not for ferries")]


def test_spans_in_a_claim_are_those_of_its_wording(make_base: Callable[..., Base]) -> None:
    (evidence,) = check_statement("Kestrel Air operates 20 planes.", make_base(*HANDBOOK)).evidence
    (point,) = evidence.comparison.differences
    assert evidence.wording[slice(*point.reference_span)] == point.reference == "14"


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


def test_a_sentence_gets_the_gravest_verdict_of_its_clauses(first_base: Base) -> None:
    check_rows("compound", COMPOUND, first_base)


UNNAMED = [
    ("On Friday, the film opened in Rome.", "the film"),
    ("He is the CEO of Microsoft", "He"),
    ("The film Titanic opened in 1997.", ""),
    ("It was suggested that the film failed.", ""),
    ("The company was founded in 1987.", ""),
    ("Acme said the film was good.", ""),
    ("The team plan allows 20 projects.", ""),
    ("The city council voted for it.", ""),
    ("The team plays at home.", "The team"),
    ("The band split up in 2011.", "The band"),
    ("The club won three cups.", "The club"),
    ("Returns the number of bytes.", "Returns"),
    ("Interprets as an array of numbers.", "Interprets"),
    ("Cars the company sold were red.", ""),
    ("Texas is the largest of the states.", ""),
    ("It was the maltster Ada Rom who started the brewery.", ""),
    ("It takes three hours to get there.", ""),
    ("It takes part in the league.", "It"),
    ("It was built in Rom by Ada, who sang.", "It"),
    ("It was built in 1911.", "It"),
]


@pytest.mark.parametrize(("sentence", "words"), UNNAMED)
def test_unnamed_subject(sentence: str, words: str) -> None:
    assert unnamed_subject(sentence) == words


def test_what_is_not_named_accuses_nobody(first_base: Base) -> None:
    text = "OpenAI and Microsoft work together. The partnership has three pillars.\n\nIt has three pillars."
    verdicts = [result.verdict for result in factcheck.check_text(text, first_base)]
    assert verdicts == ["supported", "supported", "supported"]
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


def test_results_do_not_depend_on_the_number_of_processes(first_base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "WORTH_A_PROCESS", 20)
    lines = [f"Microsoft invested ${amount} billion in OpenAI in 2019" for amount in range(60)]
    statements = [Statement(line) for line in lines]
    one = list(parallel.check_in_parallel(statements, first_base, Options(), 1))
    two = list(parallel.check_in_parallel(statements, first_base, Options(), 2))
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
    assert {"$2 billion", "Last year"} <= {text[slice(*point.said_span)] for point in points}
    assert all(text[slice(*point.said_span)] == point.said for point in points)


CAPITAL = ("The capital of Australia is Canberra.", "Anna Berg is the mayor of Oslo.", "Ann Lee left Acme in 2015.")
#: What is stated, with something else that is not.
MORE_THAN_STATED = [
    ("In Germany, Ann Lee left Acme in 2015.", "unverified"),
    ("Ann Lee left Acme in 2015 for children.", "unverified"),
    ("Ann Lee left Acme in 2015 under the new contract.", "unverified"),
    ("Ann Lee illegally left Acme in 2015.", "unverified"),
    ("Only Ann Lee left Acme in 2015.", "unverified"),
    ("Until recently, Anna Berg is the mayor of Oslo.", "unverified"),
    ("On average, the capital of Australia is Canberra.", "unverified"),
    ("Elsewhere, the capital of Australia is Canberra.", "unverified"),
    ("Germany, the capital of Australia, is big.", "unverified"),
    ("The capital of Australia is Sydney.", "contradicted"),
    ("Elsewhere, the capital of Australia is Sydney.", "unverified"),
    ("Ann Lee, who left Acme in 2015, is the mayor of Oslo.", "contradicted"),
    ("Also, Ann Lee left Acme in 2015.", "supported"),
    ("In fact, Ann Lee left Acme in 2015.", "supported", MISSED),
    ("Ann Lee left Acme in 2015, and Anna Berg is the mayor of Oslo.", "supported"),
]


def test_what_says_more_than_is_stated_is_not_supported(make_base: Callable[..., Base]) -> None:
    base = make_base(*CAPITAL)
    check_rows("more than stated", MORE_THAN_STATED, base)
