"""Checking whole texts: context, clauses, dates, many processes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.check.parallel import WORTH_A_PROCESS, check_in_parallel
from factcheck.check.statement import Options, check_statement
from factcheck.cli.options import DEFAULT_CONFIDENCE
from factcheck.document.read import read_document
from factcheck.judge.decide import MIN_CONFIDENCE
from factcheck.judge.parallels import parallels
from factcheck.language.assertions import assertions
from factcheck.language.clauses import clauses
from factcheck.language.names import unnamed_subject
from factcheck.match.base import Base
from factcheck.model import Span, Statement

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


# a sentence and the plain sentences that it asserts
ASSERTED = [
    ("Acme was founded in 1987 and employs 500 people.", ["Acme was founded in 1987", "Acme employs 500 people"]),
    ("Acme, which was founded in 1987, makes steel.", ["Acme was founded in 1987", "Acme makes steel"]),
    ("Acme (founded in 1987) stores data in Oslo.", ["Acme was founded in 1987", "Acme stores data in Oslo"]),
    ("Founded in 1987, Acme makes steel.", ["Acme was founded in 1987", "Acme makes steel"]),
    ("Acme was founded in 1987 and sold in 1999.", ["Acme was founded in 1987", "Acme was sold in 1999"]),
    ("Acme was sold in 1999 and bought Bolt in 2001.", ["Acme was sold in 1999", "Acme bought Bolt in 2001"]),
    ("Acme has not sold ships and bought trains.", ["Acme has not sold ships", "Acme has not bought trains"]),
    ("In 2019, Acme bought Bolt and sold Cray.", ["In 2019, Acme bought Bolt", "In 2019, Acme sold Cray"]),
    ("Acme makes steel, employs 9 men and runs a zoo.", ["Acme makes steel", "Acme employs 9 men", "Acme runs a zoo"]),
    (
        "Acme bought Bolt, which was founded in 2011 and makes toys.",
        ["Acme bought Bolt", "Bolt was founded in 2011", "Bolt makes toys"],
    ),
    (
        "Founded in 2012, Acme, which employs 50 people, makes steel and runs a zoo.",
        ["Acme was founded in 2012", "Acme employs 50 people", "Acme makes steel", "Acme runs a zoo"],
    ),
    ("Ann Lee, the head of Acme, left in 2019.", ["Ann Lee left in 2019"]),
    ("Founded in 1987, Acme now makes steel.", ["Acme was founded in 1987", "Acme now makes steel"]),
    ("Acme, which had 9 shops, will be closed.", ["Acme had 9 shops", "Acme will be closed"]),
    ("Steel must weigh 9 kg and expire after 90 days.", ["Steel must weigh 9 kg", "Steel must expire after 90 days"]),
    (
        "Data is stored in Rome and Oslo, and Acme requests are limited to 9.",
        ["Data is stored in Rome and Oslo", "Acme requests are limited to 9"],
    ),
    ("Ann Lee died in Rome in 2003, aged 71.", ["Ann Lee died in Rome in 2003"]),
    ("Turnout was 67%, the lowest since 1979.", ["Turnout was 67%"]),
    ("Acme won 5 seats in 2021, two fewer than in 2017.", ["Acme won 5 seats in 2021"]),
    ("The deficit was 3% in 2022, down from 6% in 2021.", ["The deficit was 3% in 2022"]),
    ("The Senate has 90 members, of whom 60 are elected.", ["The Senate has 90 members"]),
    ("A ticket costs 3 euros; children travel free.", ["A ticket costs 3 euros", "children travel free"]),
    ("The wage is 12 euros; it will rise in 2025.", ["The wage is 12 euros", "The wage will rise in 2025"]),
    ("The firm sued the city; it lost in 2025.", ["The firm sued the city; it lost in 2025"]),
    ("Acme has 3 shops and handled 9 ships.", ["Acme has 3 shops", "Acme handled 9 ships"]),
    ("Acme was fined 5 euros and sold 9 ships.", ["Acme was fined 5 euros", "Acme sold 9 ships"]),
    ("The limit is 30 and can be raised.", ["The limit is 30", "The limit can be raised"]),
    ("Version 5 drops XML and requires JSON.", ["Version 5 drops XML", "Version 5 requires JSON"]),
    ("Duel cost 5 euros and earned 9 euros.", ["Duel cost 5 euros", "Duel earned 9 euros"]),
    (
        "The rover drives fast and is run by sun, not by fuel.",
        ["The rover is not run by fuel", "The rover drives fast", "The rover is run by sun"],
    ),
    ("Ann Lee led the trial, which lasted 41 days.", ["Ann Lee led the trial", "the trial lasted 41 days"]),
    ("Ann Lee led the side of the team, which has 9 men.", ["Ann Lee led the side of the team"]),
    ("The rent may not rise and must be paid in May.", ["The rent may not rise", "The rent must be paid in May"]),
    ("Acme supports CSV but not XML.", ["Acme not supports XML", "Acme supports CSV"]),
    ("Data is kept in Rome, never in Oslo.", ["Data is not kept in Oslo", "Data is kept in Rome"]),
    ("It fell because of rain, not because of wind.", ["It not fell because of wind", "It fell"]),
    ("The drug slows it but does not cure it.", ["The drug slows it", "The drug does not cure it"]),
    ("The plan was approved but not funded.", ["The plan was approved but not funded"]),
    (
        "The crash killed 12 people, including 3 children.",
        ["The crash killed 3 children", "The crash killed 12 people"],
    ),
    ("The comet returns often and was seen in 1986.", ["The comet returns often", "The comet was seen in 1986"]),
    ("Ann Lee was born in 1871 and died in 1942.", ["Ann Lee was born in 1871", "Ann Lee died in 1942"]),
    ("Acme was sold in 2004 and sold again in 2009.", ["Acme was sold in 2004", "Acme was sold again in 2009"]),
    # what is added has a verb of its own, stands in the middle, or is a part of more than a count
    ("In 2019, the company sold boats.", ["In 2019, the company sold boats"]),
    ("When Acme opened, the club sold boats.", ["When Acme opened, the club sold boats"]),
    ("Acme sells cars, the best of them red, in Oslo.", ["Acme sells cars, the best of them red, in Oslo"]),
    ("Acme has sold 12 shops, including 3 in Oslo.", ["Acme has sold 12 shops"]),
    ("Acme makes steel, including wire.", ["Acme makes steel"]),
    ("it is red; it was sold in 2019.", ["it is red; it was sold in 2019"]),
    # what has them, and whose year it is, is not sure
    ("Ann Lee left the board of Acme, which has 12 members.", ["Ann Lee left the board of Acme"]),
    ("Acme bought Bolt and sold Cray in 2019.", ["Acme sold Cray in 2019"]),
    # the verb behind "and" has another subject, or is no verb
    ("Acme, as of 2019, had 500 employees.", ["Acme, as of 2019, had 500 employees"]),
    ("Acme had 500 employees, as of 2019.", ["Acme had 500 employees, as of 2019"]),
    ("Acme sells used cars and restored boats.", ["Acme sells used cars and restored boats"]),
    ("Acme said it was founded in 2011 and sold in 2012.", ["Acme said it was founded in 2011 and sold in 2012"]),
    ("When Acme was founded and sold, Bolt left.", ["When Acme was founded and sold, Bolt left"]),
    ("Acme sold the shop that opened in 2011 and closed.", ["Acme sold the shop that opened in 2011 and closed"]),
    ("Ann Lee and Bob Ray met in 2019.", ["Ann Lee and Bob Ray met in 2019"]),
    ("Acme opened and closed.", ["Acme opened and closed"]),
    ("Acme makes steel and glass in Ohio.", ["Acme makes steel and glass in Ohio"]),
    ("Between 2016 and 2019 Acme grew.", ["Between 2016 and 2019 Acme grew"]),
]


@pytest.mark.parametrize(("sentence", "expected"), ASSERTED)
def test_what_a_sentence_asserts(sentence: str, expected: list[str]) -> None:
    found = assertions(sentence)
    assert [each.text for each in found] == expected
    for each in found:
        for here, there, length in each.parts:
            assert each.text[here : here + length].lower() == sentence[there : there + length].lower()


# sentence, what it says of each thing; nothing where two readings are open
PARALLEL = [
    ("Acme bought Bolt in 2020 and Cray in 2022.", ["Acme bought Bolt in 2020", "Acme bought Cray in 2022"]),
    ("The storm killed 43 people in Cuba and 12 in Haiti.", ["43 people in Cuba", "12 people in Haiti"]),
    ("It was found in 12% of men on A and in 5% on B.", ["in 12% of men on A", "in 5% of men on B"]),
    ("Tickets cost 9 euros for adults and 5 euros for pupils.", ["9 euros for adults", "5 euros for pupils"]),
    ("The shop is closed on Mondays and open on Fridays.", ["is closed on Mondays", "is open on Fridays"]),
    ("The dome is 18 metres high and 24 metres wide.", ["18 metres high", "24 metres wide"]),
    (
        "Buses run every 9 minutes on weekdays and every 20 minutes at night.",
        ["Buses run every 9", "Buses run every 20"],
    ),
    ("Logs are kept for 9 days, or for 90 days on the Pro plan.", []),
    ("Logs are kept for 9 days by default, or for 90 days on demand.", ["for 9 days by", "for 90 days on"]),
    ("Ann Lee won it in 2022 and Bob Ray in 2024.", ["Ann Lee won it in 2022", "Bob Ray won it in 2024"]),
    ("Version 4 was released on 3 May and version 5 on 9 June.", ["Version 4 was released", "version 5 was released"]),
    ("The free plan allows 3 users, the team plan 20.", ["plan allows 3 users", "the team plan allows 20 users"]),
    ("About 60% of users are in Asia, 30% in Europe.", ["60% of users are in Asia", "30% of users are in Europe"]),
    ("Workers are entitled to 25 days, and trainees to 20 days.", ["Workers are", "trainees are entitled to 20 days"]),
    ("Acme sold 5 cars and 3 boats in 2019.", ["Acme sold 5 cars in 2019", "Acme sold 3 boats in 2019"]),
    ("The choir sang in Vienna in 2012 and in Tokyo in 2015.", ["sang in Vienna in 2012", "sang in Tokyo in 2015"]),
    ("Gold has a density of 19 grams, silver of 10.", ["Gold has a density of 19", "silver has a density of 10"]),
    ("Sulphur burns with a blue flame, sodium with a red one.", ["a blue flame", "sodium burns with a red flame"]),
    ("Men live 78 years and women 83.", ["Men live 78 years", "women live 83 years"]),
    ("The hall has 900 seats, the one in Rome 200.", []),
    ("Jupiter has 95 moons and Saturn 146.", ["Jupiter has 95 moons", "Saturn has 146 moons"]),
    ("Acme uses Windows 10 and Debian 5.", []),
    # each has a subject and an object of its own
    ("Dock 3 takes ships of up to 300 metres, and Dock 5 ships of up to 400 metres.", []),
    ("Acme sold cars for 5 million, and Bolt trucks for 9 million.", []),
    # one thing of two names, or what is told by the way
    ("The trial took place at 18 clinics in Spain and Portugal.", []),
    ("Acme bought Bolt, a maker of steel, in 2019.", []),
    ("Acme runs shops in Spain, often in the south of towns.", []),
    ("Acme formed a group with Ann Lee of Bolt, Bob Ray of Cray.", []),
    ("Acme bought Bolt (2019), Cray (2020) and Dorn (2021).", []),
    # a verb that the tables may not know
    ("The president vetoed the bill in April, but Parliament overrode her veto in June.", []),
    ("The president vetoed the bill in April, but the house overrode her veto in June.", []),
    # either may have done it, or have had it done
    ("Ann Lee lived in Rome in 2019 and Bob Ray in 2020.", []),
    ("The cat ate the fish in May and the dog in June.", []),
    ("The road between Oslo in Norway and Malmo in Sweden is long.", []),
    ("The border lies between Oslo in Norway and Malmo in Sweden.", []),
    ("Acme sold 5 cars in Oslo and did not sell 3 in Bonn.", []),
    # it may be said of both, or not
    ("Households pay 11 cents for gas, industry 5 cents.", []),
    # both belong to each end of a change
    ("The share fell from 31% of men and 24% of women in 2003 to 22% and 17% in 2021.", []),
]


@pytest.mark.parametrize(("sentence", "told"), PARALLEL)
def test_what_one_verb_says_of_several_things(sentence: str, told: list[str]) -> None:
    found = [each.text for each in parallels(sentence)]
    assert len(found) == len(told)
    assert all(part in text for part, text in zip(told, found, strict=True)), found


@given(st.text(alphabet="Aabd ,.;()19'-", max_size=60) | st.lists(st.sampled_from(PARALLEL)).map(str))
def test_whatever_is_told_at_once_stands_in_the_sentence(text: str) -> None:
    for each in parallels(text):
        for here, there, length in each.parts:
            assert each.text[here : here + length] == text[there : there + length]


@given(st.text(alphabet="Aabd ,.;()19'-", max_size=60) | st.lists(st.sampled_from(ASSERTED)).map(str))
def test_whatever_is_asserted_stands_in_the_sentence(text: str) -> None:
    assert assertions(text)
    for each in assertions(text):
        for here, there, length in each.parts:
            assert each.text[here : here + length].lower() == text[there : there + length].lower()
            assert each.back(Span(here, here + length)) == Span(there, there + length)


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
    ("Rovers Park, which has a capacity of 30,000, will be sold.", "contradicted"),
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


@pytest.mark.parametrize(("sentence", "verdict"), SAID_BY_THE_WAY)
def test_what_is_said_by_the_way_is_checked(make_base: Callable[..., Base], sentence: str, verdict: str) -> None:
    assert check_statement(sentence, make_base(*HANDBOOK)).verdict == verdict


def test_two_bare_verbs_are_left_together(make_base: Callable[..., Base]) -> None:
    assert check_statement("Acme opened and closed.", make_base("Acme opened in 2011.", "Acme closed.")).verdict == (
        "unverified"
    )


def test_spans_of_what_is_said_by_the_way_are_those_of_the_sentence(make_base: Callable[..., Base]) -> None:
    text = "Founded in 2012, Northwind sells furniture."
    (point,) = check_statement(text, make_base(*HANDBOOK)).differences
    assert text[slice(*point.said_span)] == point.said == "2012"


def test_what_a_claim_denies_is_told_in_words(make_base: Callable[..., Base]) -> None:
    base = make_base("Pilotage is compulsory for tankers but not for ferries.")
    (found,) = factcheck.check_statement("Pilotage is compulsory for ferries.", base).evidence
    assert [(point.said, point.reference) for point in found.comparison.differences] == [
        ("compulsory", "not compulsory")
    ]


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
    ("The team plan allows 20 projects.", ""),
    ("The city council voted for it.", ""),
    ("The team plays at home.", "The team"),
    ("The band split up in 2011.", "The band"),
    ("The club won three cups.", "The club"),
    ("Returns the number of bytes.", "Returns"),
    ("Interprets as an array of numbers.", "Interprets"),
    ("Cars the company sold were red.", ""),
    ("Texas is the largest of the states.", ""),
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
    ("In fact, Ann Lee left Acme in 2015.", "supported"),
    ("Ann Lee left Acme in 2015, and Anna Berg is the mayor of Oslo.", "supported"),
]


@pytest.mark.parametrize(("sentence", "verdict"), MORE_THAN_STATED)
def test_what_says_more_than_is_stated_is_not_supported(
    make_base: Callable[..., Base], sentence: str, verdict: str
) -> None:
    assert check_statement(sentence, make_base(*CAPITAL)).verdict == verdict
