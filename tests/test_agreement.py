"""Which of two words is the verb, by what can stand beside what (``language.agreement``)."""

from __future__ import annotations

import pytest

from factcheck.language.tokens import tokens
from factcheck.values import find

#: Sentence -> words with the tag that they must have.
TAGGED = {
    "Veralin cures marsh fever.": {"cures": "VBZ", "marsh": "NN"},
    "Ormond supplies bread to the hospital.": {"supplies": "VBZ", "bread": "NN"},
    "The bank commissions studies.": {"commissions": "VBZ", "studies": "NNS"},
    "Norrby rears crops.": {"rears": "VBZ", "crops": "NNS"},
    "The brewery settled for 90,000 crowns.": {"crowns": "NNS"},
    "The shelter receives funding from the county.": {"funding": "NN"},
    "The county will plough fields.": {"plough": "VB"},
    "The powers reschedule the talks.": {"reschedule": "VBP"},
    "The club used to own a hotel.": {"own": "VB"},
    "The baker's shops number 14.": {"number": "VBP"},
    "The liquid boils at 78 °C.": {"liquid": "NN", "boils": "VBZ"},
    "Check-in desks close 45 minutes before departure.": {"close": "VBP"},
    "Fines for littering range from 100 to 900 dollars.": {"range": "VBP"},
    "The iPhone 13 costs $899.": {"13": "NNP", "costs": "VBZ"},
    "They brought in the harvest.": {"harvest": "NN"},
    # what stays as it was
    "The fitting of smoke alarms costs 20 pounds.": {"alarms": "NNS", "costs": "VBZ"},
    "Norlink ferries sail between Tor and Rom.": {"ferries": "NNS", "sail": "VBP"},
    "The company's shares rise in spring.": {"shares": "NNS", "rise": "VBP"},
    "The school is closer to the park.": {"closer": "JJR"},
    "Acme no longer owns the mill.": {"longer": "RBR", "owns": "VBZ"},
    "Ada Birk is deputy mayor.": {"deputy": "JJ"},
    "The ferry stops near the mill.": {"near": "IN"},
    "The club began selling tickets.": {"selling": "VBG"},
    "Skates are lent for two hours.": {"lent": "JJ"},
}


@pytest.mark.parametrize("text", TAGGED)
def test_tags(text: str) -> None:
    found = {each.text: each.tag for each in tokens(text, tuple(find(text)))}
    assert {word: found[word] for word in TAGGED[text]} == TAGGED[text]
