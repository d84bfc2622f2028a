"""What a claim says of a time: its validity counts for the time that a sentence speaks of, and "today" is a setting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from command import run

from factcheck.check.statement import Options, check_statement
from factcheck.judge.validity import held, held_throughout, may_have_held, time_of
from factcheck.match.base import Base, load_base
from factcheck.model import Statement, Validity

TODAY = date(2026, 6, 1)
CLAIMS = """
sources: [{id: s, title: A book}]
claims:
  - {id: old, statement: Ida Berg is the chief executive of Varde Mills., sources: [s], valid: {from: 2012, until: 2016}, superseded_by: new}
  - {id: new, statement: Carl Marsh is the chief executive of Varde Mills., sources: [s], valid: {from: 2017}}
  - {id: mayor, statement: Olga Stein was the mayor of Holm., sources: [s], valid: {from: 2008-05, until: 2014-11-30}}
  - {id: cheap, statement: A day ticket costs 9 crowns., sources: [s], valid: {until: 2022-03-31}}
  - {id: dear, statement: A day ticket costs 12 crowns., sources: [s], valid: {from: 2022-04-01}}
  - {id: staff, statement: Asp Works employs 400 people., sources: [s], valid: {from: 2018, until: 2020}}
  - {id: deal, statement: Lindal Bank bought Tor Mills., sources: [s], valid: {from: 2010, until: 2020}}
  - {id: beds, statement: The Lind Hospital has 300 beds., sources: [s], valid: {from: 2028}}
  - {id: tower, statement: The Asp Tower is 210 metres tall., sources: [s]}
  - {id: seat, statement: The Rom Institute has its seat in Geneva., sources: [s], valid: {from: 2010, until: 2019}}
"""


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Base]:
    folder = tmp_path_factory.mktemp("validity")
    (folder / "claims").mkdir()
    (folder / "claims" / "a.yaml").write_text(CLAIMS, "utf-8")
    yield load_base(folder)


def verdict(text: str, base: Base, as_of: date | None = None) -> tuple[str, list[str]]:
    result = check_statement(text, base, Options(today=TODAY, as_of=as_of))
    return result.verdict.value, [each.claim.id for each in result.evidence]


SPOKEN_OF = [
    # the statement names a time: the claim that held then decides, outdated today or not
    ("In 2015, Ida Berg was the chief executive of Varde Mills.", "supported", "old"),
    ("Ida Berg was the chief executive of Varde Mills in March 2015.", "supported", "old"),
    ("In 2019, Carl Marsh was the chief executive of Varde Mills.", "supported", "new"),
    ("In 2015, Carl Marsh was the chief executive of Varde Mills.", "contradicted", "old"),
    ("In 2019, Ida Berg was the chief executive of Varde Mills.", "contradicted", "new"),
    ("In 2015, Ole Lund was the chief executive of Varde Mills.", "contradicted", "old"),
    ("In 2009, Olga Stein was the mayor of Holm.", "supported", "mayor"),
    ("In 2019, Asp Works employed 400 people.", "supported", "staff"),
    ("In 2019, Asp Works employed 700 people.", "contradicted", "staff"),
    ("In 2023, a day ticket cost 12 crowns.", "supported", "dear"),
    ("In 2023, a day ticket cost 9 crowns.", "contradicted", "dear"),
    ("In 2012, the Rom Institute had its seat in Geneva.", "supported", "seat"),
    ("As of 2015, Ida Berg was the chief executive of Varde Mills.", "supported", "old"),
    # at the edge: the very year in which it began or ended supports, and excludes nothing
    ("In 2012, Ida Berg was the chief executive of Varde Mills.", "supported", "old"),
    ("In 2016, Ida Berg was the chief executive of Varde Mills.", "supported", "old"),
    ("In 2012, Ole Lund was the chief executive of Varde Mills.", "unverified", ""),
    ("In 2016, Carl Marsh was the chief executive of Varde Mills.", "unverified", ""),
    ("In January 2012, Ida Berg was the chief executive of Varde Mills.", "unverified", ""),
    ("In 2014, Olga Stein was the mayor of Holm.", "unverified", ""),
    ("In 2018, Asp Works employed 700 people.", "unverified", ""),
    # outside of it, a claim says nothing
    ("In 2005, Ida Berg was the chief executive of Varde Mills.", "unverified", ""),
    ("In 2005, Ole Lund was the chief executive of Varde Mills.", "unverified", ""),
    ("In 2023, Asp Works employed 400 people.", "unverified", ""),
    ("In 2023, Asp Works employed 700 people.", "unverified", ""),
    ("In 2010, a day ticket cost 12 crowns.", "unverified", ""),
    ("In 2027, a day ticket will cost 9 crowns.", "not_checkable", ""),
    ("Until 2016, Ida Berg was the chief executive of Varde Mills.", "unverified", ""),
    ("Ida Berg was the chief executive of Varde Mills from 2010 to 2014.", "unverified", ""),
    # of one without a beginning nobody knows when that was
    ("In 1950, a day ticket cost 9 crowns.", "unverified", ""),
    ("In 1950, a day ticket cost 11 crowns.", "unverified", ""),
    # one without a validity says nothing of another time
    ("In 2015, the Asp Tower was 210 metres tall.", "unverified", ""),
    # what happened once is not what lasts
    ("Lindal Bank bought Tor Mills in 2015.", "unverified", ""),
    ("Ida Berg became the chief executive of Varde Mills in 2015.", "unverified", ""),
    ("Asp Works hired 400 people in 2019.", "unverified", ""),
    ("Ida Berg was the chief executive of Varde Mills only in 2015.", "unverified", ""),
    # "since" and "no longer" speak of today too
    ("Since 2012, Ida Berg has been the chief executive of Varde Mills.", "contradicted", "new"),
    ("Ida Berg is the current chief executive of Varde Mills.", "contradicted", "new"),
    # no time: what is, is judged today; what was may have been
    ("Ida Berg is the chief executive of Varde Mills.", "outdated", "old"),
    ("Ida Berg was the chief executive of Varde Mills.", "supported", "old"),
    ("Olga Stein was the mayor of Holm.", "supported", "mayor"),
    ("Ole Lund was the chief executive of Varde Mills.", "unverified", ""),
    ("Asp Works employs 400 people.", "outdated", "staff"),
    ("Asp Works employed 400 people.", "supported", "staff"),
    ("Asp Works employed 700 people.", "unverified", ""),
    ("Lindal Bank bought Tor Mills.", "outdated", "deal"),
    ("A day ticket costs 9 crowns.", "outdated", "cheap"),
    ("A day ticket costs 12 crowns.", "supported", "dear"),
    ("A day ticket costs 10 crowns.", "contradicted", "dear"),
    ("The Lind Hospital has 300 beds.", "unverified", ""),
    ("Last year, Asp Works employed 400 people.", "unverified", ""),
]


@pytest.mark.parametrize(("text", "wanted", "claim"), SPOKEN_OF, ids=[row[0] for row in SPOKEN_OF])
def test_validity_counts_for_the_time_that_a_statement_speaks_of(
    text: str, wanted: str, claim: str, base: Base
) -> None:
    assert verdict(text, base) == (wanted, [claim] if claim else [])


AS_OF = [
    ("Ida Berg is the chief executive of Varde Mills.", date(2014, 5, 5), "supported", "old"),
    ("Ida Berg is the chief executive of Varde Mills.", date(2018, 5, 5), "outdated", "old"),
    ("Carl Marsh is the chief executive of Varde Mills.", date(2014, 5, 5), "contradicted", "old"),
    ("Ole Lund is the chief executive of Varde Mills.", date(2014, 5, 5), "contradicted", "old"),
    ("A day ticket costs 9 crowns.", date(2020, 5, 5), "supported", "cheap"),
    ("A day ticket costs 12 crowns.", date(2020, 5, 5), "contradicted", "cheap"),
    ("A day ticket costs 9 crowns.", date(2023, 5, 5), "outdated", "cheap"),
    ("Asp Works employs 700 people.", date(2019, 5, 5), "contradicted", "staff"),
    ("Last year, Asp Works employed 400 people.", date(2020, 5, 5), "supported", "staff"),
    ("Last year, Asp Works employed 400 people.", date(2016, 5, 5), "unverified", ""),
    ("The Lind Hospital has 300 beds.", date(2029, 5, 5), "supported", "beds"),
    ("In 2019, Carl Marsh was the chief executive of Varde Mills.", date(2014, 5, 5), "unverified", ""),
]


@pytest.mark.parametrize(("text", "as_of", "wanted", "claim"), AS_OF)
def test_as_of_moves_today(text: str, as_of: date, wanted: str, claim: str, base: Base) -> None:
    assert verdict(text, base, as_of) == (wanted, [claim] if claim else [])
    # and so does the date of a document
    dated = check_statement(Statement(text, as_of=as_of), base, Options(today=TODAY))
    assert dated.verdict == wanted


def test_as_of_on_the_command_line(base: Base, tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text(CLAIMS, "utf-8")
    told = "A day ticket costs 9 crowns."
    assert "outdated" in run("claim", told, "--base", str(tmp_path)).stdout
    assert "supported" in run("claim", told, "--base", str(tmp_path), "--as-of", "2020-01-01").stdout


@pytest.mark.parametrize(
    ("begin", "end", "text", "at_all", "throughout"),
    [
        ("2012", "2016", "in 2014", True, True),
        ("2012", "2016", "in 2012", True, False),
        ("2012", "2016", "in 2016", True, False),
        ("2012", "2016", "in May 2012", False, False),
        ("2012", "2016", "in 2011", False, False),
        ("2012", "2016", "in 2017", False, False),
        ("2012", "2016", "in the 2010s", False, False),
        ("2012-05", "2016-03-02", "in May 2012", True, False),
        ("2012-05", "2016-03-02", "in June 2012", True, True),
        ("2012-05", "2016-03-02", "on 1 March 2016", True, True),
        ("2012-05", "2016-03-02", "on 2 March 2016", True, False),
        ("2012-05", "2016-03-02", "on 3 March 2016", False, False),
        ("2012", None, "in 2020", True, True),
        ("2012", None, "in 2030", False, False),
        ("2012", None, "in 2026", True, False),
        (None, "2016", "in 2014", False, False),
    ],
)
def test_what_held_when(begin: str | None, end: str | None, text: str, at_all: bool, throughout: bool) -> None:
    time, valid = time_of(text), Validity(begin, end)
    assert time is not None
    assert (held(valid, time, TODAY), held_throughout(valid, time, TODAY)) == (at_all, throughout)
    assert may_have_held(valid, text, TODAY) or not at_all


@pytest.mark.parametrize(
    "text", ["", "since 2012", "until 2012", "from 2012 to 2014", "about 2012", "in May", "2012 or 2013"]
)
def test_no_single_time(text: str) -> None:
    assert time_of(text) is None
