"""Facts of towns, services and courts in everyday words: what says the same, what it excludes, what is only near.

Each table holds for a claim what says the same, what it excludes, and what is near to it and says something else.
"""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "what was so once": {
        "The theatre used to be a brewery.": {
            "supported": [
                "The theatre is a former brewery.",
                "The theatre was once a brewery.",
                "The theatre was formerly a brewery.",
                "The theatre was a brewery.",
            ],
            "contradicted": ["The theatre is a brewery."],
            "suspect": ["The brewery used to be a theatre."],
            "unverified": [
                "The theatre used to be a mill.",
                "The theatre is next to a former brewery.",
                "The theatre used to be the largest brewery.",
            ],
        },
        "The archive is a former bank.": {
            "supported": ["The archive used to be a bank.", "The archive was once a bank."],
            "unverified": ["The archive is a former school.", "The archive houses a former bank."],
        },
        "The kiosk no longer sells stamps.": {
            "supported": [
                "The kiosk has stopped selling stamps.",
                "Stamps are no longer sold at the kiosk.",
                "The kiosk does not sell stamps any longer.",
                "You can no longer buy stamps at the kiosk.",
                "The kiosk used to sell stamps.",
            ],
            "contradicted": [
                "The kiosk still sells stamps.",
                "The kiosk sells stamps.",
                "Stamps are sold at the kiosk.",
                "You can buy stamps at the kiosk.",
            ],
            "unverified": ["The kiosk no longer sells maps.", "Stamps are no longer sold at the station."],
        },
        "The kiosk does not sell stamps.": {"unverified": ["The kiosk used to sell stamps."]},
        "Stamps are not available at the kiosk any more.": {
            "supported": ["The kiosk no longer sells stamps."],
            "contradicted": ["The kiosk sells stamps."],
        },
        "The kiosk does not sell any more stamps than the station.": {"unverified": ["The kiosk sells no stamps."]},
        "The ship once sailed to Norway.": {"unverified": ["The ship used to sail to Norway."]},
    },
    "what one gets where": {
        "Skates are rented at the ice rink.": {
            "supported": ["You can rent skates at the ice rink."],
            "unverified": ["The ice rink sells skates.", "Skates are rented at the harbour."],
        },
        "The harbour shop sells nets.": {
            "supported": [
                "Nets are sold at the harbour shop.",
                "Nets are available at the harbour shop.",
                "You can buy nets at the harbour shop.",
            ],
            "unverified": ["The harbour shop rents nets.", "You can buy ropes at the harbour shop."],
        },
        "Nets are available at the harbour shop.": {"unverified": ["The harbour shop sells nets."]},
        "Greek is taught from the third year.": {"contradicted": ["Greek is taught from the fifth year."]},
    },
    "who was for it and who against": {
        "The farmers voted against the dam.": {
            "supported": [
                "The farmers were against the dam.",
                "The farmers opposed the dam.",
                "The farmers cast their votes against the dam.",
                "The farmers said no to the dam.",
            ],
            "contradicted": [
                "The farmers voted for the dam.",
                "The farmers supported the dam.",
                "The farmers were in favour of the dam.",
            ],
            "unverified": ["The farmers voted against the canal."],
        },
        "The farmers were against the dam.": {"unverified": ["The farmers voted against the dam."]},
    },
    "who bears the costs": {
        "The host pays for the journey.": {
            "supported": [
                "The journey is paid for by the host.",
                "The costs of the journey are met by the host.",
                "The cost of the journey is borne by the host.",
                "The host covers the costs of the journey.",
                "It is the host who pays for the journey.",
            ],
            "suspect": ["The guest pays for the journey.", "The costs of the journey are borne by the guest."],
            "unverified": ["The host plans the journey.", "The host pays for the hotel."],
        },
    },
    "why it was done": {
        "The fair was called off because of a storm.": {
            "supported": [
                "The fair was cancelled due to a storm.",
                "A storm led to the cancellation of the fair.",
                "The reason for the cancellation of the fair was a storm.",
                "A storm forced the cancellation of the fair.",
            ],
            "suspect": ["The fair was cancelled because of a strike.", "A strike led to the cancellation of the fair."],
            "unverified": [
                "A storm led to the cancellation of the race.",
                "A storm led to the extension of the fair.",
                "The fair was cancelled in spite of a storm.",
            ],
        },
        "The stand had to be closed because of a leak.": {
            "supported": ["The stand was closed because of a leak."],
        },
        "The stand must be closed at night.": {"unverified": ["The stand is closed at night."]},
    },
    "jobs that go": {
        "The shipyard will cut 80 jobs.": {
            "supported": [
                "80 jobs will be cut at the shipyard.",
                "The shipyard will lay off 80 workers.",
                "80 workers will be laid off at the shipyard.",
                "80 people at the shipyard will lose their jobs.",
            ],
            "contradicted": ["The shipyard will lay off 90 workers.", "90 jobs will be cut at the shipyard."],
            "unverified": ["The shipyard will create 80 jobs.", "The shipyard has 80 workers."],
        },
    },
    "how long it takes to get there": {
        "The trip from Varde to Tarn takes 35 minutes by bus.": {
            "supported": [
                "The bus from Varde to Tarn takes 35 minutes.",
                "It takes 35 minutes to get from Varde to Tarn by bus.",
                "You can get from Varde to Tarn in 35 minutes by bus.",
                "By bus, Tarn is 35 minutes from Varde.",
                "The bus ride from Varde to Tarn lasts 35 minutes.",
            ],
            "contradicted": [
                "The bus from Varde to Tarn takes 50 minutes.",
                "It takes 50 minutes to get from Varde to Tarn by bus.",
            ],
            "unverified": [
                "The train from Varde to Tarn takes 35 minutes.",
                "The bus from Varde to Holm takes 35 minutes.",
                "The bus from Tarn to Varde takes 20 minutes.",
                "The bus from Varde to Tarn runs every 35 minutes.",
            ],
        },
    },
    "when visitors may come": {
        "Visiting hours at the hospice are from 3 p.m. to 7 p.m.": {
            "supported": [
                "The hospice's visiting hours are 3 p.m. to 7 p.m.",
                "Visits to the hospice are allowed from 3 p.m. to 7 p.m.",
                "Patients at the hospice can have visitors from 3 p.m. to 7 p.m.",
                "The hospice is open to visitors from 3 p.m. to 7 p.m.",
            ],
            "contradicted": ["Patients at the hospice can have visitors from 4 p.m. to 7 p.m."],
            "unverified": [
                "The office of the hospice is open from 3 p.m. to 7 p.m.",
                "Nurses at the hospice work from 3 p.m. to 7 p.m.",
            ],
        },
    },
    "what a court gave": {
        "The forger was sent to prison for four years.": {
            "supported": [
                "The forger was jailed for four years.",
                "The forger was sentenced to four years in jail.",
                "The forger was given a four-year prison sentence.",
                "The forger's sentence was four years in prison.",
            ],
            "contradicted": [
                "The forger was given a six-year prison sentence.",
                "The forger's sentence was six years in prison.",
            ],
            "unverified": [
                "The forger's brother was jailed for four years.",
                "The forger was banned for four years.",
                "The forger has spent four years in prison.",
            ],
        },
    },
    "how many have no work": {
        "700 people in Tarn are unemployed.": {
            "supported": [
                "700 people in Tarn are out of work.",
                "There are 700 unemployed people in Tarn.",
                "The number of unemployed in Tarn is 700.",
            ],
            "contradicted": ["There are 900 unemployed people in Tarn.", "900 people in Tarn are out of work."],
            "unverified": [
                "700 people in Varde are out of work.",
                "700 people in Tarn are retired.",
                "700 people in Tarn are employed.",
            ],
        },
    },
    "from what age": {
        "The voting age is 16.": {
            "supported": ["You have to be at least 16 to vote.", "Nobody under 16 may vote."],
            "contradicted": ["You have to be at least 18 to vote.", "Nobody under 18 may vote."],
            "unverified": ["You have to be at least 16 to marry.", "The average age is 16."],
        },
    },
    "what is dearer than an amount": {
        "No present over 40 euros may be accepted.": {
            "supported": ["Presents worth more than 40 euros may not be accepted."],
            "unverified": [
                "Presents may be accepted.",
                "Presents worth more than 20 euros may not be accepted.",
                "No present may be accepted.",
            ],
        },
    },
    "what must be done from an amount on": {
        "Gifts of more than 50 euros must be refused.": {
            "suspect": ["Gifts of more than 20 euros must be refused."],
        },
    },
    "what gives what back": {
        "The parser returns a list of words.": {
            "supported": [
                "A call to the parser returns a list of words.",
                "The parser gives back a list of words.",
                "The result of the parser is a list of words.",
            ],
            "unverified": ["The parser takes a list of words.", "The printer returns a list of words."],
        },
        "The thief returned the watch.": {
            "unverified": ["The thief delivered the clock.", "The result of the thief is the watch."],
        },
    },
    "formats": {
        "Invoices are exported as PDF files.": {
            "supported": [
                "Invoices are exported in PDF format.",
                "The export format for invoices is PDF.",
                "The format of the invoices is PDF.",
            ],
            "suspect": ["Invoices are exported in XML format.", "The export format for invoices is XML."],
            "unverified": ["Orders are exported in PDF format.", "Invoices are read from PDF files."],
        },
    },
    "since which version": {
        "The merge command was deprecated in version 3.1.": {
            "supported": [
                "The merge command is deprecated as of version 3.1.",
                "From version 3.1, the merge command is deprecated.",
            ],
            "contradicted": ["The merge command has been deprecated since version 3.4."],
            "unverified": ["The split command is deprecated as of version 3.1."],
        },
    },
    "what it costs to do": {
        "The repair of the pier will cost 3 million crowns.": {
            "supported": [
                "It will cost 3 million crowns to repair the pier.",
                "The pier will be repaired at a cost of 3 million crowns.",
            ],
            "contradicted": ["It will cost 5 million crowns to repair the pier."],
            "unverified": [
                "It will cost 3 million crowns to repair the wall.",
                "It will cost 3 million crowns to paint the pier.",
                "The new pier will cost 3 million crowns.",
            ],
        },
    },
    "how cold it was": {
        "The lowest temperature in Varde was minus 22 degrees.": {
            "supported": ["The coldest night in Varde was minus 22 degrees."],
            "contradicted": ["The coldest night in Varde was minus 19 degrees."],
            "unverified": [
                "The coldest night in Tarn was minus 22 degrees.",
                "The highest temperature in Varde was 22 degrees.",
            ],
        },
    },
    "how many may use it, and who came": {
        "The hall pass is limited to four visitors.": {
            "unverified": [
                "Up to nine visitors can share the hall pass.",
                "At most nine people can use the hall pass.",
            ],
        },
        "900 people came to the rally.": {
            "supported": ["900 people went to the rally."],
            "contradicted": ["700 people went to the rally."],
            "unverified": ["900 people left the rally."],
        },
    },
    "prizes of two": {
        "Mia Holm shared the prize with Jon Dahl.": {
            "supported": [
                "Jon Dahl shared the prize with Mia Holm.",
                "Mia Holm and Jon Dahl shared the prize.",
                "The prize went to Mia Holm and Jon Dahl.",
                "The prize was awarded to Mia Holm and Jon Dahl.",
                "Mia Holm won the prize.",
            ],
            "suspect": [
                "Mia Holm was the only winner of the prize.",
                "Mia Holm shared the prize with Ole Vik.",
            ],
            "unverified": ["Mia Holm shared the flat with Jon Dahl."],
        },
        "Mia Holm won the prize.": {
            "unverified": [
                "Mia Holm was the only winner of the prize.",
                "Mia Holm shared the prize with Jon Dahl.",
            ],
        },
        "Mia Holm shared the flat with Jon Dahl.": {"unverified": ["Mia Holm won the flat."]},
    },
    "by when it must be done": {
        "Travel costs must be claimed within 30 days.": {
            "supported": [
                "The deadline for claiming travel costs is 30 days.",
                "You have 30 days to claim travel costs.",
                "Staff have 30 days to claim travel costs.",
            ],
            "contradicted": [
                "The deadline for claiming travel costs is 90 days.",
                "You have 90 days to claim travel costs.",
            ],
            "unverified": ["You have 30 days to claim travel insurance.", "Travel costs are paid within 30 days."],
        },
    },
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_verdicts(name: str) -> None:
    """Every statement gets the verdict of its table."""
    check_table(f"everyday/{name}", rows_told(TABLES[name]), in_a_base)
