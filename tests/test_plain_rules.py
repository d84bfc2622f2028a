"""Rules, services and prices in plain words: what says the same as a claim, what it excludes, and what is only near.

Each table holds for a claim what says the same, what it excludes, and what is near to it and says something else.
"""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "files, folders, addresses, settings and menus": {
        "The logs of Kestrel are stored in /var/log/kestrel.": {
            "contradicted": ["The logs of Kestrel are stored in /opt/kestrel/logs."],
            "unverified": [
                "The logs of Kestrel are stored in /var/log.",
                "The logs of Kestrel are also stored in /opt/kestrel/logs.",
                "The logs of Kestrel were stored in /opt/kestrel/logs.",
                "The logs of Kestrel can be stored in /opt/kestrel/logs.",
                "The logs of Rigg are stored in /opt/kestrel/logs.",
                "The old logs of Kestrel are stored in /opt/kestrel/logs.",
                "The logs of Kestrel are not stored in /opt/kestrel/logs.",
                "A copy of the logs is stored in /opt/kestrel/logs.",
            ],
        },
        "The configuration file is kestrel.toml.": {
            "contradicted": ["The configuration file is kestrel.yaml."],
            "unverified": ["The configuration file is /etc/kestrel.", "The second configuration file is kestrel.yaml."],
        },
        "The theme is set under File > Preferences.": {"contradicted": ["The theme is set under Edit > Preferences."]},
        "Kestrel opens a.log.": {"unverified": ["Kestrel opens b.log."]},
    },
    "who was made what": {
        "Karen Thorsen became captain in 2008.": {
            "supported": ["Karen Thorsen was made captain in 2008."],
            "contradicted": ["Karen Thorsen was made captain in 2006."],
            "unverified": [
                "Karen Thorsen was made deputy captain in 2006.",
                "Karen Thorsen was made to leave in 2006.",
                "Karen Thorsen made a film as captain in 2006.",
                "The film was made by a captain in 2006.",
            ],
        },
    },
    "how many of all went somewhere": {
        "The zoo sold 3,000 tickets to schools in 2023.": {
            "contradicted": [
                "The zoo sold 2,000 tickets to schools in 2023.",
                "The zoo sold 9,000 tickets to schools in 2023.",
            ],
            "unverified": ["The zoo sold 9,000 tickets in 2023."],
        },
        "The zoo raised 3 million pounds for animals in 2023.": {
            "contradicted": ["The zoo raised 9 million pounds for animals in 2023."],
            "unverified": ["The zoo raised 9 million pounds in 2023."],
        },
        "The zoo spent 3 million pounds on animals in 2023.": {
            "contradicted": ["The zoo spent 9 million pounds on animals in 2023."],
            "unverified": ["The zoo spent 9 million pounds in 2023."],
        },
        "The zoo spent 2.1 million pounds on food and care in 2023.": {
            "unverified": [
                "The zoo spent 8.9 million pounds in 2023.",
                "The spending of the zoo in 2023 was 8.9 million pounds.",
            ],
        },
        "The zoo sent 30 animals to Bern in 2023.": {
            "contradicted": ["The zoo sent 90 animals to Bern in 2023."],
            "unverified": ["The zoo sent 90 animals in 2023."],
        },
        "Acme bought 30 lorries from Bolt in 2020.": {
            "contradicted": ["Acme bought 90 lorries from Bolt in 2020."],
            "unverified": ["Acme bought 90 lorries in 2020."],
        },
    },
    "what is always so at an hour or on a day, told by the way": {
        "The museum closes at 5 p.m.": {
            "contradicted": [
                "After the museum closes at 6 p.m., the square is empty.",
                "The square is full until the museum closes at 6 p.m.",
            ],
            "unverified": [
                "If the museum closes at 6 p.m., the square is empty.",
                "When the museum closes at 6 p.m., the square is empty.",
                "After a museum closes at 6 p.m., its square is empty.",
                "After the museum closes at 6 p.m. on Fridays, staff clean it.",
                "After the museum shop closes at 6 p.m., the square is empty.",
                "The museum may stay open until the shop closes at 6 p.m.",
            ],
        },
    },
    "what is told of what something is said to be": {
        "Stowe was written in 1988.": {
            "contradicted": [
                "Stowe is an old tool, written in 1998.",
                "Stowe is an old tool, which was written in 1998.",
                "Stowe is free software, written in 1998.",
            ],
            "unverified": [
                "Stowe is an heir of Rigg, written in 1998.",
                "Stowe is an heir of Rigg, which was written in 1998.",
                "Stowe is not a tool, written in 1998.",
                "Stowe may be a tool, written in 1998.",
                "Stowe is one of the tools, written in 1998.",
                "Stowe is a town, whose song was written in 1998.",
                "Stowe is a town, where a song was written in 1998.",
            ],
        },
    },
    "the most, the least and the latest of a rule": {
        "Members may borrow ten books.": {
            "contradicted": ["Members may borrow up to 12 books.", "Members may borrow a maximum of 12 books."],
            "unverified": [
                "In summer, members may borrow up to 12 books.",
                "Members may borrow up to 12 DVDs.",
                "Students may borrow up to 12 books.",
                "Members may borrow up to 12 books for a fee.",
            ],
        },
        "Kestrel supports 32 nodes.": {"unverified": ["Kestrel supports up to 64 nodes."]},
        "The MS Alma carries 180 passengers.": {"unverified": ["The MS Alma carries up to 200 passengers."]},
        "Kestrel allows 120 requests per minute.": {"unverified": ["Kestrel allows up to 200 requests per minute."]},
        "Tickets must be returned by 1 June.": {
            "supported": ["Tickets have to be returned by 1 June."],
            "unverified": [
                "Tickets must be returned by 5 June.",
                "Tickets must be returned no later than 5 June.",
                "Tickets for the concert must be returned by 5 June.",
                "Unused tickets must be returned by 5 June.",
                "Tickets had to be returned by 5 June.",
                "Keys must be returned by 5 June.",
            ],
        },
        "Fees must be paid by 1 May 2024.": {"unverified": ["Fees must be paid by 1 June 2025."]},
        "The museum employs 61 people.": {"supported": ["The museum employs at least 50 people."]},
    },
    "what one needs for something": {
        "Flying a drone requires a licence.": {
            "supported": [
                "You need a licence to fly a drone.",
                "A licence is required to fly a drone.",
                "A licence is necessary for flying a drone.",
                "To fly a drone, you must have a licence.",
                "Drones can only be flown with a licence.",
                "Nobody may fly a drone without a licence.",
                "It is not possible to fly a drone without a licence.",
            ],
            "unverified": [
                "You need a licence to fly a kite.",
                "You need a helper to fly a drone.",
                "You need a licence to sell a drone.",
            ],
        },
        "No ticket is needed to visit the garden.": {
            "supported": [
                "You do not need a ticket to visit the garden.",
                "Visiting the garden does not require a ticket.",
                "You can visit the garden without a ticket.",
                "The garden can be visited without a ticket.",
                "There is no need for a ticket to visit the garden.",
                "A ticket is not necessary for visiting the garden.",
            ],
            "unverified": [
                "You do not need a ticket to visit the garden house.",
                "You do not need a guide to visit the garden.",
            ],
        },
        "You can use the sauna without a booking on Tuesdays.": {
            "unverified": ["You do not need a booking to use the sauna."],
        },
        "Children under 12 cannot use the pool without an adult.": {
            "unverified": ["You need an adult to use the pool.", "Children cannot use the pool without an adult."],
        },
        "A deposit is required to book the hall.": {
            "supported": ["You need a deposit to book the hall.", "The hall cannot be booked without a deposit."],
            "unverified": ["A deposit is required to visit the hall."],
        },
        "Drivers are required to wear a badge.": {
            "supported": ["Drivers must wear a badge."],
            "unverified": ["You need drivers to wear a badge.", "Passengers must wear a badge."],
        },
    },
    "what is possible or forbidden": {
        "It is forbidden to swim in the reservoir.": {
            "supported": ["You may not swim in the reservoir.", "Swimming in the reservoir is forbidden."],
            "contradicted": ["You may swim in the reservoir."],
            "unverified": ["It is forbidden to swim in the lake.", "It is forbidden to fish in the reservoir."],
        },
        "It is possible for pupils to eat at school.": {
            "supported": ["Pupils can eat at school."],
            "unverified": ["Teachers can eat at school.", "Pupils eat at school."],
        },
    },
    "how old one must be": {
        "You must be at least 12 to use the climbing wall.": {
            "supported": [
                "The minimum age for the climbing wall is 12.",
                "Nobody under 12 may use the climbing wall.",
                "Only people aged 12 or over may use the climbing wall.",
                "To use the climbing wall, you have to be 12 or older.",
                "You can use the climbing wall from the age of 12.",
            ],
            "contradicted": [
                "The minimum age for the climbing wall is 10.",
                "You can use the climbing wall from the age of 14.",
                "Nobody under 16 may use the climbing wall.",
            ],
            "unverified": [
                "The minimum age for the swimming pool is 12.",
                "The maximum age for the climbing wall is 12.",
                "You must be at least 12 to build the climbing wall.",
            ],
        },
        "The choir accepts singers from the age of 9.": {
            "supported": ["The minimum age for joining the choir is 9.", "Members of the choir must be at least 9."],
            "contradicted": ["You must be at least 11 to join the choir."],
            "unverified": [
                "The choir was founded by singers of the age of 9.",
                "You must be at least 9 to hear the choir.",
            ],
        },
        "Members must be at least 21 to drive the club's minibus.": {
            "unverified": ["Members must be at least 21.", "Members must be at least 21 to repair the club's minibus."],
        },
    },
    "what a fee, a fine or a notice is": {
        "The fine for smoking in the station is 45 euros.": {
            "supported": [
                "There is a fine of 45 euros for smoking in the station.",
                "A fine of 45 euros is charged for smoking in the station.",
                "Smoking in the station is punished with a fine of 45 euros.",
                "If you smoke in the station, you pay a fine of 45 euros.",
            ],
            "contradicted": [
                "There is a fine of 54 euros for smoking in the station.",
                "Anyone who smokes in the station must pay a fine of 60 euros.",
            ],
            "unverified": [
                "There is a fine of 45 euros for smoking in the hospital.",
                "There is a fine of 45 euros for cycling in the station.",
                "Smoking in the station costs 45 euros.",
            ],
        },
        "Ending the lease requires six weeks' notice.": {
            "supported": [
                "Notice of six weeks is required to end the lease.",
                "Tenants must give six weeks' notice to end the lease.",
                "The lease can be ended with six weeks' notice.",
            ],
            "contradicted": ["The lease can be ended with two weeks' notice."],
            "unverified": ["The contract can be ended with six weeks' notice."],
        },
        "The Basic contract can be ended with two weeks' notice.": {
            "unverified": ["Customers may leave the Plus contract with two weeks' notice."],
        },
        "The kayak has a deposit of 50 euros.": {
            "supported": ["The deposit for the kayak is 50 euros.", "There is a deposit of 50 euros on the kayak."],
            "contradicted": ["The deposit for the kayak is 80 euros."],
            "unverified": ["The rent for the kayak is 50 euros.", "The deposit for the sledge is 50 euros."],
        },
    },
    "what is free": {
        "Pensioners ride the cable car free of charge.": {
            "supported": [
                "The cable car is free for pensioners.",
                "There is no charge for pensioners on the cable car.",
                "Pensioners do not pay on the cable car.",
                "Pensioners can use the cable car for free.",
                "For pensioners, the cable car costs nothing.",
            ],
            "contradicted": ["The cable car costs pensioners 4 euros."],
            "unverified": [
                "The cable car is free.",
                "The cable car is free for students.",
                "Pensioners travel free on the bus.",
            ],
        },
        "The gym costs members nothing.": {
            "supported": ["The gym is free for members."],
            "unverified": ["The gym is free.", "The gym is free for guests."],
        },
        "Entry to the mine costs 9 euros for adults and is free for pupils.": {
            "supported": ["Entry to the mine costs adults 9 euros.", "Entry to the mine is free for pupils."],
            "unverified": ["Entry to the mine costs 9 euros."],
            "contradicted": ["Entry to the mine costs adults 7 euros."],
        },
    },
    "how long one may keep or has to wait": {
        "Sledges can be borrowed for three hours.": {
            "supported": [
                "You can borrow sledges for three hours.",
                "The loan period for sledges is three hours.",
                "Sledges must be returned within three hours.",
                "Sledges are due back after three hours.",
            ],
            "contradicted": ["The loan period for sledges is two hours."],
            "unverified": ["The loan period for skates is three hours.", "Sledges are built within three hours."],
        },
        "The waiting time for a passport is four weeks.": {
            "supported": ["You have to wait four weeks for a passport.", "The wait for a passport is four weeks."],
            "contradicted": ["Applicants wait nine weeks for a passport."],
            "unverified": ["You have to wait four weeks for a visa.", "A passport is valid for four weeks."],
        },
        "Photos are deleted after 60 days.": {
            "supported": ["We delete photos after 60 days."],
            "contradicted": ["We delete photos after 30 days."],
            "unverified": ["We print photos after 60 days."],
        },
    },
    "which release brought what": {
        "Export was added in version 6.1.": {
            "supported": [
                "Version 6.1 brought export.",
                "Export came with version 6.1.",
                "Export is new in version 6.1.",
            ],
            "contradicted": ["Version 6.4 brought export.", "Export came with version 6.0."],
            "unverified": ["Version 6.1 brought import."],
        },
        "The clock was removed in version 4.": {
            "supported": ["The clock disappeared in version 4."],
            "contradicted": ["Version 5 removed the clock."],
            "unverified": ["Version 5 removed the calendar."],
        },
    },
    "what is so by default, and which version it takes": {
        "The default volume is 40%.": {
            "supported": [
                "The volume is set to 40% by default.",
                "The volume defaults to 40%.",
                "The default for the volume is 40%.",
                "Unless you change it, the volume is 40%.",
                "If nothing else is set, the volume is 40%.",
            ],
            "contradicted": ["The volume is set to 60% by default.", "Unless you change it, the volume is 70%."],
            "unverified": ["The brightness defaults to 40%.", "If nothing else is played, the volume is 40%."],
        },
        "The plugin requires Lumen 4.2 or later.": {
            "supported": [
                "Lumen 4.2 or later is required for the plugin.",
                "The plugin runs on Lumen 4.2 and later.",
                "The plugin needs at least Lumen 4.2.",
                "The minimum Lumen version for the plugin is 4.2.",
            ],
            "contradicted": ["The minimum Lumen version for the plugin is 4.5."],
            "unverified": ["The plugin runs on Ferrum 4.2 and later.", "The theme runs on Lumen 4.2 and later."],
        },
    },
    "who has to approve": {
        "Overtime must be approved by the head of production.": {
            "supported": [
                "Overtime needs the approval of the head of production.",
                "Overtime requires approval from the head of production.",
                "It is the head of production who approves overtime.",
                "Approval for overtime comes from the head of production.",
                "The head of production has to sign off overtime.",
            ],
            "unverified": [
                "Overtime is paid by the head of production.",
                "Leave needs the approval of the head of production.",
                "Approval for overtime comes from the head of sales.",
            ],
        },
    },
    "what is only near": {
        "A fine of 45 euros is charged for parking on the lawn.": {
            "unverified": ["Parking on the lawn costs 45 euros."]
        },
        "The closure of the bridge lasts until May.": {"unverified": ["The bridge has been closed since May."]},
        "We store the photos in Norway.": {
            "supported": ["The photos are stored in Norway."],
            "unverified": ["The photos are sold in Norway."],
        },
    },
    "when a place opens and closes": {
        "The swimming pool opens at 7 a.m. on Fridays.": {
            "supported": [
                "The swimming pool is open from 7 a.m. on Fridays.",
                "The swimming pool opens its doors at 7 a.m. every Friday.",
                "The swimming pool does not open until 7 a.m. on Fridays.",
                "Visitors can enter the swimming pool from 7 a.m. on Fridays.",
            ],
            "contradicted": [
                "The swimming pool does not open until 9 a.m. on Fridays.",
                "The swimming pool is open from 6 a.m. on Fridays.",
            ],
            "unverified": [
                "The swimming pool opens at 7 a.m.",
                "The swimming pool opens at 7 a.m. on Sundays.",
            ],
        },
        "The archive is closed on Wednesdays.": {
            "supported": [
                "The archive stays closed on Wednesdays.",
                "The archive does not open on Wednesdays.",
                "On Wednesdays, the archive remains shut.",
            ],
            "contradicted": ["The archive is open on Wednesdays."],
            "unverified": ["The archive stays closed on Tuesdays.", "The archive is closed."],
        },
    },
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_verdicts(name: str) -> None:
    """Every statement gets the verdict of its table."""
    check_table(f"plain rules/{name}", rows_told(TABLES[name]), in_a_base)
