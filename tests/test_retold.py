"""Facts as first users retell them: where a thing was before it moved, what one need not do, where one finds a thing.

Each table holds for a claim what says the same, what it excludes, and what is near to it and says something else.
"""

from __future__ import annotations

import pytest
from verdict_tables import Row, check_table, rows_told

from factcheck import compare

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "where it was before it moved": {
        "In 2021 the head office moved from Ghent to Antwerp.": {
            "supported": [
                "Before 2021 the head office was in Ghent.",
                "Until 2021 the head office was in Ghent.",
                "The head office was in Ghent until 2021.",
                "The head office has been in Antwerp since 2021.",
            ],
            "contradicted": [
                "Until 2018 the head office was in Ghent.",
                "Before 2021 the head office was in Antwerp.",
                "The head office has been in Antwerp since 2012.",
            ],
            "unverified": [
                "The head office was in Ghent before 2005.",
                "The branch office was in Ghent until 2021.",
                "The office was in Ghent from 2005 to 2021.",
            ],
        },
        "The head office moved from Ghent to Antwerp in 2021.": {
            "supported": [
                "The head office is now in Antwerp.",
                "The head office is no longer in Ghent.",
                "The head office used to be in Ghent.",
            ],
            "contradicted": ["The head office is still in Ghent."],
        },
        "The head office moved from Ghent to Antwerp.": {
            "contradicted": ["The head office is now in Ghent."],
        },
        "The county archive was moved from Tarn Hall to Lisle House in 1998.": {
            "supported": [
                "The county archive was housed in Tarn Hall before 1998.",
                "The county archive was in Tarn Hall until 1998.",
            ],
            "contradicted": ["The county archive was in Tarn Hall until 2004."],
        },
        "The statue was moved from the garden to the park in 1961.": {
            "supported": ["The statue stood in the garden until 1961."],
        },
        "The market moved from Castle Street to the quay in May 2010.": {
            "supported": ["Until May 2010 the market was held in Castle Street."],
        },
        "In 2021 Varde Mills moved its head office from Ghent to Antwerp.": {
            "supported": ["Varde Mills had its head office in Ghent until 2021."],
        },
        "In January 2021 Varde Mills moved its head office from Ghent to Antwerp.": {
            "supported": [
                "Varde Mills's head office was in Ghent before 2021.",
                "The headquarters of Varde Mills have been in Antwerp since 2021.",
                "Varde Mills is based in Antwerp.",
            ],
            "contradicted": [
                "Varde Mills has had its head office in Antwerp since 2012.",
                "Varde Mills is based in Ghent.",
            ],
            "unverified": ["Varde Mills was founded in Ghent."],
        },
        "The software company Pellum has moved its headquarters from Dunwick to Elmsford.": {
            "contradicted": ["Pellum's main office is in Dunwick now."],
        },
        "Tuva replaced Oro as the capital of Brasland in 1960.": {
            "supported": [
                "Until 1960, Oro was the capital of Brasland.",
                "Tuva has been the capital of Brasland since 1960.",
                "Tuva became the capital of Brasland in 1960.",
                "Tuva is the capital of Brasland.",
            ],
            "contradicted": ["Tuva has been the capital of Brasland since 1930."],
            "unverified": [
                "Oro was the capital of Brasland before Lisle.",
                "Oro was the largest city of Brasland until 1960.",
            ],
        },
        "In 2021 Ida Berg moved from Ghent to Antwerp.": {
            "unverified": ["Ida Berg lived in Ghent until 2021.", "Ida Berg was in Ghent until 2021."],
        },
        "In 2021 the price moved from 9 to 8 pounds.": {
            "unverified": ["The price was 8 pounds until 2021."],
        },
        "In 2021 the head office considered moving from Ghent to Antwerp.": {
            "unverified": ["The head office was in Ghent until 2021."],
        },
        "In 2021 the head office will move from Ghent to Antwerp.": {
            "unverified": ["The head office was in Ghent until 2021."],
        },
        "In 2021 the museum moved from Ghent to Antwerp by lorry 40 paintings.": {
            "unverified": ["The museum was in Ghent until 2021."],
        },
        "In 2021 the tour moved from Ghent to Antwerp.": {
            "unverified": ["The race was in Ghent until 2021."],
        },
    },
    "where one finds a thing": {
        "The Roman gallery is on the first floor.": {
            "supported": [
                "You will find the Roman gallery on the first floor.",
                "The Roman gallery can be found on the first floor.",
            ],
            "contradicted": ["You will find the Roman gallery on the second floor."],
            "unverified": [
                "You will find the Roman gallery fascinating.",
                "You will find the coin room on the second floor.",
                "You will find answers on the first floor.",
                "You will find the Roman gallery on the first floor in 2027.",
                "You may find the Roman gallery closed on the first floor.",
                "You will find him in the Roman gallery.",
            ],
        },
        "The ticket office is next to the north gate.": {
            "supported": ["You'll find the ticket office next to the north gate."],
        },
        "The café is behind the chapel.": {
            "supported": ["Visitors will find the café behind the chapel."],
        },
        "The lockers are in the basement.": {
            "supported": ["The lockers are to be found in the basement.", "In the basement you will find the lockers."],
        },
        'The settings are under "Account".': {
            "supported": ['You find the settings under "Account".'],
        },
        "The map is on page 12.": {
            "supported": ["The map is found on page 12."],
        },
        "You can find the defibrillator in the entrance hall.": {
            "supported": ["The defibrillator is in the entrance hall."],
        },
        "The horse is in the field.": {
            "unverified": ["The horse was found in the field."],
        },
        "The horse was found in the field.": {
            "unverified": ["The horse is in the field."],
        },
        "The company is in Berlin.": {
            "unverified": ["The company will find the money in Berlin."],
        },
        "The thief is in the park.": {
            "unverified": ["The police will find the thief in the park."],
        },
        "Water is on Mars.": {
            "unverified": ["Scientists found water on Mars."],
        },
    },
    "what must be done and what need not": {
        "Members must pay a fee.": {
            "contradicted": ["Members need not pay a fee.", "Members do not have to pay a fee."],
            "unverified": [
                "Members need not pay a fee in cash.",
                "Junior members need not pay a fee.",
                "Members need not pay a deposit.",
                "Members need not pay a fee twice.",
                "Members need not pay a fee at once.",
                "Members must not pay a fee of 5 euros.",
            ],
        },
        "Members do not have to pay a fee.": {
            "contradicted": ["Members must pay a fee."],
        },
        "Members need not pay a fee.": {
            "contradicted": ["Members have to pay a fee."],
            "unverified": ["Members may pay a fee."],
        },
        "Visitors must book.": {
            "contradicted": ["You needn't book."],
            "unverified": ["Visitors do not have to book by phone."],
        },
        "Visitors may bring dogs.": {
            "contradicted": ["Visitors must not bring dogs."],
        },
        "Visitors must not bring dogs.": {
            "contradicted": ["Visitors may bring dogs."],
        },
        "Visitors may not bring dogs.": {
            "contradicted": ["Visitors can bring dogs.", "Visitors have to bring dogs."],
        },
        "Visitors must bring dogs.": {
            "contradicted": ["Visitors may not bring dogs."],
        },
        "Staff are not allowed to smoke in the yard.": {
            "contradicted": ["Staff are allowed to smoke in the yard.", "Staff must smoke in the yard."],
        },
        "The council must publish its contract.": {
            "contradicted": ["The council need not publish its contract."],
        },
        "The council is obliged to publish its contract.": {
            "contradicted": ["The council does not have to publish its contract."],
        },
        "Judge Lind ruled that the council must publish its contract.": {
            "supported": ["Judge Lind ruled that the council has to publish its contract."],
            "contradicted": [
                "Judge Lind ruled that the council need not publish its contract.",
                "Judge Lind ruled that the council must not publish its contract.",
            ],
            "unverified": [
                "Judge Lind ruled that the council may publish its contract.",
                "Judge Holm ruled that the council need not publish its contract.",
            ],
        },
        "Guests have to leave a deposit.": {
            "contradicted": ["Guests are not obliged to leave a deposit."],
        },
        "A deposit is required.": {
            "contradicted": ["No deposit is required."],
        },
        "Guests are not obliged to leave a deposit.": {
            "supported": ["Guests need not leave a deposit."],
        },
        "Members may pay a fee.": {
            "unverified": ["Members need not pay a fee.", "Members must pay a fee."],
        },
        "Members must not pay a fee.": {
            "unverified": ["Members need not pay a fee."],
        },
        "Members had to pay a fee in 1990.": {
            "unverified": ["Members do not have to pay a fee."],
        },
        "The council must publish its minutes.": {
            "unverified": ["The council need not publish its contract."],
        },
        "Guests must use the lift.": {
            "contradicted": ["Guests must not use the lift."],
        },
        "Visitors need not book on weekdays.": {
            "unverified": ["Visitors must book at weekends."],
        },
        "Judge Lind ruled that the contract is valid.": {
            "contradicted": ["Judge Lind ruled that the contract is not valid."],
        },
        "Judge Lind ruled that the council may publish its contract.": {
            "unverified": ["Judge Lind ruled that the council must publish its contract."],
        },
        "Judge Lind ruled that the council published its contract.": {
            "unverified": ["Judge Lind ruled that the council must publish its contract."],
        },
        "Judge Lind ruled that the council must publish its minutes.": {
            "unverified": ["Judge Lind ruled that the council need not publish its contract."],
        },
        "The board decided that members have to wear a badge.": {
            "supported": ["The board decided that members must wear a badge."],
            "contradicted": ["The board decided that members do not need to wear a badge."],
        },
    },
    "short forms of verbs": {
        "You will pay 3 pounds.": {
            "supported": ["You'll pay 3 pounds."],
        },
        "You will pay 5 pounds.": {
            "contradicted": ["You'll pay 3 pounds."],
        },
        "They have sold the mill.": {
            "supported": ["They've sold the mill."],
            "contradicted": ["They haven't sold the mill."],
            "unverified": ["They haven't sold the barn."],
        },
        "They haven't sold the mill.": {
            "supported": ["They have not sold the mill."],
        },
        "You may swim in the lake.": {
            "supported": ["You're allowed to swim in the lake."],
            "unverified": ["You're allowed to fish in the lake."],
        },
        "You do not need to book a table.": {
            "supported": ["You needn't book a table."],
        },
        "You must book a table.": {
            "contradicted": ["You needn't book a table."],
            "unverified": ["You needn't book a room."],
        },
    },
}


def verdict_of(row: Row) -> str:
    """Return the verdict of a row."""
    return compare(row.statement, row.reference, leaning=False).verdict.value


@pytest.mark.parametrize("name", sorted(TABLES))
def test_verdicts(name: str) -> None:
    """Every statement gets the verdict of its table."""
    check_table(f"retold/{name}", rows_told(TABLES[name]), verdict_of)
