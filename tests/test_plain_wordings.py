"""One fact in plain words: short statements that say what a claim says, and those beside them that do not.

Each table holds for a claim what says the same, what it excludes, and what is near to it and says something else.
"""

from __future__ import annotations

import pytest
from verdict_tables import Row, check_table, rows_told

from factcheck import compare

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "when a place closes": {
        "The shop closes at 6 pm.": {
            "supported": [
                "After 6 pm the shop is closed.",
                "The shop is open until 6 pm.",
                "The closing time of the shop is 6 pm.",
            ],
            "contradicted": ["The closing time of the shop is 8 pm.", "The shop is open until 7 pm."],
            "unverified": ["The opening time of the shop is 9 am.", "The shop is closed from 1 pm to 2 pm."],
        },
        "The shop is closed from 1 pm to 2 pm.": {"unverified": ["The shop closes at 6 pm."]},
    },
    "what has not been done, by verbs whose participle is spelt like the present": {
        "The night ferry has not run since 2020.": {
            "contradicted": ["The night ferry has run since 2020."],
            "unverified": ["The night ferry no longer runs."],
        },
        "The shop has not cut its prices.": {"contradicted": ["The shop cut its prices."]},
        "The price has not yet come down.": {"contradicted": ["The price has come down."]},
    },
    "what so many can do, and do": {
        "120 people sit in the hall.": {"unverified": ["310 people can sit in the hall."]},
        "500 people can stand in the hall.": {"unverified": ["310 people can sit in the hall."]},
        "40,000 people came to the museum in 2023.": {"supported": ["40,000 people went to the museum in 2023."]},
    },
    "how high the first of its kind is": {
        "The longest tunnel in the county is the Holm Tunnel, at 3,200 metres.": {
            "supported": [
                "The Holm Tunnel is the longest tunnel in the county.",
                "The longest tunnel in the county is the Holm Tunnel.",
                "The Holm Tunnel is 3,200 m long.",
                "The Holm Tunnel has a length of 3.2 km.",
            ],
            "contradicted": ["The Holm Tunnel is 2,300 m long."],
            "unverified": [
                "The Holm Tunnel is the longest tunnel in the country.",
                "The Holm Tunnel is the longest road tunnel in the county.",
                "The Holm Tunnel is 3,200 m deep.",
            ],
        },
        "Asp House is the tallest building in the old town, at 61 metres.": {
            "supported": ["Asp House is the tallest building in the old town.", "Asp House is 61 m tall."],
            "contradicted": ["Asp House is 81 m tall."],
            "unverified": ["Asp House is the tallest building in town."],
        },
    },
    "what holds of one place, and not of another": {
        "Fishing is allowed in the Orn but not in Lake Vass.": {
            "supported": [
                "Fishing is allowed in the Orn.",
                "Fishing is not allowed in Lake Vass.",
            ],
            "contradicted": ["Fishing is allowed in Lake Vass."],
            "unverified": ["Fishing is not allowed in Lake Tarn.", "Fishing is not allowed in the Lesk."],
        },
        "Dogs may run free on the north beach, but not on the south beach.": {
            "supported": ["Dogs may not run free on the south beach."],
            "contradicted": ["Dogs may run free on the south beach."],
            "unverified": ["Dogs may not run free on the west beach."],
        },
        "The plugin runs on Linux, but not on Windows.": {
            "supported": ["The plugin runs on Linux.", "The plugin does not run on Windows."],
            "contradicted": ["The plugin runs on Windows."],
            "unverified": ["The plugin does not run on macOS."],
        },
    },
    "what kind of thing the first of them is": {
        "A barge thought to be 200 years old is the oldest ship in the harbour.": {
            "supported": ["The oldest ship in the harbour is a barge."],
            "unverified": ["The oldest ship in the country is a barge.", "The oldest barge in the harbour is a ship."],
        },
        "An oak is the tallest tree in the garden.": {
            "supported": ["The tallest tree in the garden is an oak."],
            "unverified": ["The tallest tree in the garden is an old oak."],
        },
    },
    "every Saturday, and at what o'clock": {
        "In winter, the band plays at the Anchor every Friday at 8 p.m.": {
            "supported": [
                "The band plays at the Anchor on Fridays in winter.",
                "In winter, the band plays at the Anchor every Friday.",
            ],
            "unverified": [
                "The band plays at the Anchor on Fridays.",
                "The band plays at the Anchor on Mondays in winter.",
                "The band plays at the Anchor every day in winter.",
            ],
        },
        "Every Saturday is a market day in Holm.": {
            "unverified": ["Every day is a market day in Holm."],
        },
        "The gate must be shut every Sunday at 6 p.m.": {
            "unverified": ["The gate must be shut every Sunday."],
        },
    },
    "a place and the country around it": {
        "The brewer Orval Tor has its head office in Lindby, Estmark.": {
            "supported": [
                "The head office of Orval Tor is in Lindby.",
                "Orval Tor has its head office in Estmark.",
                "Orval Tor has its head office in Lindby, Estmark.",
            ],
            "unverified": ["Orval Tor has its brewery in Estmark."],
            "contradicted": ["Orval Tor has its head office in Norrland."],
        },
        "The poet was born in Lindby, Estmark.": {
            "supported": ["The poet was born in Estmark.", "The poet was born in Lindby."],
            "contradicted": ["The poet was born in Rom.", "The poet was born in Rom, Estmark."],
        },
        "The poet was born in Lindby.": {
            "unverified": ["The poet was born in Lindby, Estmark."],
        },
    },
    "following something": {
        "The mill was closed in May 2021 after a fire.": {
            "supported": [
                "The mill was closed following a fire.",
                "Following a fire, the mill was closed in May 2021.",
            ],
            "contradicted": ["The mill was closed before a fire."],
            "unverified": ["The mill was closed following a flood."],
        },
    },
    "words that look like others": {
        "Session keys expire after 12 hours.": {
            "supported": ["Session keys expire after 12 hours.", "A session key expires after 12 hours."],
            "contradicted": ["Session keys expire after 24 hours."],
            "unverified": ["Session keys can be renewed.", "The licence key expires after 12 hours."],
        },
        "The council owns the harbour, whereas the sheds belong to the port.": {
            "supported": ["The sheds belong to the port.", "The council owns the harbour."],
            "contradicted": ["The harbour belongs to the port."],
        },
        "Mayor Ida Berg was re-elected on 3 May 2022.": {
            "supported": ["Ida Berg was re-elected in May 2022."],
            "contradicted": ["Ida Berg was re-elected in 2018."],
        },
        "The command `holm prune` removes expired backups.": {
            "supported": ["Expired backups are removed by the command `holm prune`."],
            "unverified": ["The command `holm prune` removes all backups."],
        },
    },
    "what one needs to do something": {
        "Kites may not be flown on the beach without a licence.": {
            "supported": [
                "You need a licence to fly a kite on the beach.",
                "Anyone who wants to fly kites on the beach needs a licence.",
                "A licence is needed to fly kites on the beach.",
            ],
            "unverified": [
                "You need a licence to fly a kite in the park.",
                "You need a helmet to fly a kite on the beach.",
                "You need a licence to fly a drone on the beach.",
            ],
        },
        "You need a key to open the cellar.": {
            "supported": ["The cellar cannot be opened without a key.", "You cannot open the cellar without a key."],
            "contradicted": ["You do not need a key to open the cellar."],
            "unverified": ["The cellar cannot be opened.", "The attic cannot be opened without a key."],
        },
        "Only teachers can book the hall.": {
            "supported": ["You must be a teacher to book the hall.", "You have to be a teacher to book the hall."],
            "unverified": [
                "You must be a teacher to enter the hall.",
                "You must be a pupil to book the hall.",
                "You must be a teacher to book the gym.",
            ],
        },
        "You must be a member to vote.": {
            "supported": ["Only members can vote."],
            "unverified": ["Only members can stand for election.", "All members must vote."],
        },
        "Lumen requires at least two pumps.": {
            "supported": ["You need at least two pumps to run Lumen."],
            "contradicted": ["You need at least three pumps to run Lumen."],
            "unverified": ["You need at least two pumps to run Tor."],
        },
        "The old barn is used to store grain.": {"unverified": ["The old barn used to store grain."]},
    },
    "what is banned, closed or compulsory": {
        "Glass bottles are banned on the beach.": {
            "supported": [
                "You are not allowed to use glass bottles on the beach.",
                "You may not use glass bottles on the beach.",
                "Glass bottles are not allowed on the beach.",
            ],
            "contradicted": ["You may use glass bottles on the beach.", "Glass bottles are allowed on the beach."],
            "unverified": [
                "You may not use bottles on the beach.",
                "You may not use glass bottles on the pier.",
                "You may not sell glass bottles on the beach.",
            ],
        },
        "Helmets are compulsory for all riders.": {
            "supported": [
                "All riders must wear helmets.",
                "All riders have to wear helmets.",
                "Helmets are mandatory for all riders.",
            ],
            "contradicted": ["Helmets are optional for all riders."],
            "unverified": [
                "All riders must wear gloves.",
                "All drivers must wear helmets.",
                "All riders must buy helmets.",
            ],
        },
        "All visitors must wear a badge.": {
            "supported": ["A badge is compulsory for all visitors."],
            "unverified": ["A badge is compulsory for all staff."],
        },
        "The pass is closed to trucks over 12 tonnes.": {
            "supported": [
                "Trucks of more than 12 tonnes are not allowed on the pass.",
                "Trucks over 12 tonnes are not allowed on the pass.",
            ],
            "contradicted": [
                "Trucks over 12 tonnes are allowed on the pass.",
                "Trucks over 5 tonnes are not allowed on the pass.",
            ],
            "unverified": [
                "Trucks are not allowed on the pass.",
                "Cars are not allowed on the pass.",
                "The pass is closed.",
            ],
        },
    },
    "what runs between two places": {
        "Ferries run twice a day between Holm and Tor.": {
            "supported": [
                "There is a ferry from Holm to Tor.",
                "Ferries run from Holm to Tor twice a day.",
                "You can get from Holm to Tor by ferry.",
                "There is a ferry service between Holm and Tor.",
            ],
            "unverified": [
                "You can get from Holm to Rom by ferry.",
                "You can get from Holm to Tor by bus.",
                "There is a ferry from Holm to Rom.",
            ],
        },
        "No buses run between Holm and Tor until 30 June.": {
            "supported": [
                "There is no bus service from Holm to Tor until 30 June.",
                "There is no bus from Holm to Tor until 30 June.",
            ],
            "unverified": [
                "There is no train from Holm to Tor until 30 June.",
                "There is no bus service from Holm to Rom until 30 June.",
            ],
        },
        "Tram line 4 runs every 10 minutes between the quay and the hospital.": {
            "supported": ["There is a tram from the quay to the hospital."],
            "unverified": ["There is a tram from the quay to the airport."],
        },
    },
    "what has been so since something happened": {
        "Storks last nested on the tower in 2003.": {
            "supported": [
                "No storks have nested on the tower since 2003.",
                "Storks have not nested on the tower since 2003.",
            ],
            "contradicted": ["No storks have nested on the tower since 1993."],
            "unverified": [
                "No owls have nested on the tower since 2003.",
                "No storks have nested in the wood since 2003.",
            ],
        },
        "The club has not won the cup since 1988.": {
            "supported": ["The club last won the cup in 1988."],
            "unverified": ["The club last won the league in 1988."],
        },
        "In March 2020, the archive was moved from Holm to Tor.": {
            "supported": ["The archive has been in Tor since March 2020."],
            "contradicted": ["The archive has been in Tor since March 2012."],
            "unverified": ["The library has been in Tor since March 2020."],
        },
        "Hunting has been banned in Estmark since 1986.": {
            "supported": ["Hunting in Estmark was banned in 1986.", "Hunting was outlawed in Estmark in 1986."],
            "contradicted": ["Hunting in Estmark was banned in 1968."],
            "unverified": ["Fishing in Estmark was banned in 1986."],
        },
        "Estmark has used the crown since 1 January 1921.": {
            "supported": ["Estmark adopted the crown at the start of 1921.", "Estmark adopted the crown in 1921."],
            "contradicted": ["Estmark adopted the crown in 1931.", "Estmark used the crown in 1920."],
        },
    },
    "when it opens and closes": {
        "The shop is open from 9 a.m. to 5 p.m.": {
            "supported": [
                "The shop opens at 9 in the morning.",
                "The shop closes at 5 p.m.",
                "The shop closes at 5 in the afternoon.",
            ],
            "contradicted": ["The shop opens at 8 a.m.", "The shop closes at 6 p.m."],
            "unverified": ["The shop opens at 8 a.m. on Sundays."],
        },
        "The baths are open daily from 9 a.m. to 5 p.m. from April to October.": {
            "unverified": ["The baths open at 8 a.m. in December.", "The baths opened in April."],
        },
    },
    "numbers joined to a noun": {
        "Two-factor login has been compulsory since May 2020.": {
            "supported": ["Two-factor login has been mandatory since May 2020."],
            "unverified": ["Two logins have been mandatory since May 2020."],
        },
        "The school is a three-storey building.": {"unverified": ["The school has three buildings."]},
    },
    "where it is, how long it is, where it ends": {
        "The old mill houses the town archive.": {
            "supported": ["The town archive is in the old mill.", "The town archive is housed in the old mill."],
            "unverified": ["The town archive is in the new mill.", "The town library is in the old mill."],
            "contradicted": ["The old mill is in the town archive."],
        },
        "The coast path runs 42 kilometres from Holm to Tor.": {
            "supported": [
                "The coast path is 42 km long.",
                "The coast path has a length of 42 kilometres.",
                "The length of the coast path is 42 km.",
            ],
            "contradicted": ["The coast path is 24 km long."],
            "unverified": ["The coast road is 42 km long.", "The coast path is 42 m wide."],
        },
        "The Lesk flows from the northern hills into Lake Vass.": {
            "supported": ["The Lesk ends in Lake Vass."],
        },
        "Lynx were reintroduced to the forest in 2009.": {
            "supported": ["Lynx were brought back to the forest in 2009."],
            "contradicted": ["Lynx were brought back to the forest in 1999."],
            "unverified": ["Wolves were brought back to the forest in 2009."],
        },
        "The flag overrides the setting.": {
            "supported": ["The flag takes precedence over the setting."],
        },
    },
    "only some are not all": {
        "All trams in Holm have ramps.": {
            "supported": ["Some trams in Holm have ramps."],
            "contradicted": ["Only some trams in Holm have ramps."],
        },
        "The dam was closed in May 2012 after a leak and reopened in July 2013.": {
            "unverified": ["The dam never reopened after the leak of 2012."],
        },
    },
    "the only one, and that it does what it is the only one to do": {
        "The Gold card is the only card that includes parking.": {
            "supported": [
                "The Gold card includes parking.",
                "Parking comes with the Gold card.",
                "Parking is included in the Gold card.",
            ],
            "contradicted": ["The Gold card does not include parking."],
            "unverified": [
                "The Silver card includes parking.",
                "The Gold card includes meals.",
                "Parking comes with the Silver card.",
            ],
        },
        "Ida Berg runs the only bakery in Holm.": {
            "supported": [
                "There is only one bakery in Holm.",
                "There is just one bakery in Holm.",
                "Holm has one bakery.",
            ],
            "contradicted": ["There are three bakeries in Holm."],
            "unverified": ["There is only one bakery in Tor.", "There is just one butcher in Holm."],
        },
        "Tor keeps the only women's archive in Estmark.": {
            "supported": ["There is just one women's archive in Estmark."],
            "unverified": [
                "There is just one archive in Estmark.",
                "There is just one women's archive in Holm.",
                "There are several women's archives in Estmark.",
            ],
        },
    },
    "a preposition at the end of a clause": {
        "Lumen is written in Ada.": {
            "supported": ["Ada is the language Lumen is written in.", "Ada is the language that Lumen is written in."],
            "contradicted": ["Pascal is the language Lumen is written in."],
        },
    },
    "a part of a whole as a count": {
        "The Reds hold nine of the 41 seats on the board.": {
            "supported": ["The Reds have nine seats on the board.", "The Reds hold nine seats on the board."],
            "contradicted": ["The Reds have seven seats on the board."],
            "unverified": ["The Blues have nine seats on the board.", "The Reds have nine seats on the council."],
        },
        "The Reds hold nine seats on the board.": {
            "unverified": ["The Reds hold nine of the 41 seats on the board."],
        },
    },
    "more of one than of another": {
        "Oaks outnumber beeches in the wood.": {
            "supported": [
                "There are more oaks than beeches in the wood.",
                "The wood has more oaks than beeches.",
                "There are fewer beeches than oaks in the wood.",
            ],
            "contradicted": ["There are more beeches than oaks in the wood."],
            "unverified": [
                "There are more oaks than pines in the wood.",
                "There are more oaks than beeches in the park.",
            ],
        },
        "The fair attracted 12,000 visitors in 2021, up from 9,000 in 2020.": {
            "supported": [
                "More people came to the fair in 2021 than in 2020.",
                "Fewer people visited the fair in 2020 than in 2021.",
            ],
            "contradicted": ["Fewer people came to the fair in 2021 than in 2020."],
            "unverified": [
                "More people came to the fair in 2021 than in 2019.",
                "More people came to the zoo in 2021 than in 2020.",
            ],
        },
        "On 1 July 2021, bread prices rose by 4 percent.": {
            "supported": [
                "Bread became 4% more expensive in July 2021.",
                "In 2021, bread became 4 percent more expensive.",
            ],
            "contradicted": ["Bread became 9% more expensive in July 2021.", "Bread became 4% cheaper in July 2021."],
            "unverified": ["Milk became 4% more expensive in July 2021."],
        },
    },
    "names of waters and heavenly bodies": {
        "The Suez Canal connects the Mediterranean Sea with the Red Sea.": {
            "supported": [
                "The Suez Canal links the Red Sea and the Mediterranean.",
                "The Suez Canal joins the Mediterranean and the Red Sea.",
            ],
            "contradicted": ["The Suez Canal links the Red Sea and the Dead Sea."],
        },
        "The Danube flows into the Black Sea.": {
            "supported": ["The Danube River flows into the Black Sea.", "The Danube ends in the Black Sea."],
        },
        "Venus has no moons.": {
            "supported": ["The planet Venus has no moons."],
            "contradicted": ["The planet Venus has a moon."],
            "unverified": ["The planet Mars has no moons.", "The goddess Venus has no temples."],
        },
        "The Washington Monument opened in 1888.": {"unverified": ["Washington opened in 1888."]},
    },
    "a year before a name and before the noun": {
        "Asp beat Bly in the final of the 2014 Harbour Cup.": {
            "supported": ["Bly lost the 2014 Harbour Cup final to Asp.", "Asp beat Bly in the 2014 Harbour Cup final."],
            "unverified": ["Asp beat Bly in the 2012 Harbour Cup final.", "Asp beat Bly in the 2014 League Cup final."],
        },
    },
    "two adjuncts with one preposition": {
        "At sea level, the oil boils at 300 degrees Celsius.": {
            "supported": [
                "The boiling point of the oil at sea level is 300 °C.",
                "The oil boils at 300 °C at sea level.",
            ],
            "contradicted": ["The boiling point of the oil at sea level is 200 °C."],
            "unverified": [
                "The boiling point of the oil is 300 °C.",
                "The boiling point of water at sea level is 300 °C.",
            ],
        },
    },
    "what is so on the days that are excepted": {
        "A swim costs 4 crowns, except on Mondays, when it is free.": {
            "supported": ["A swim is free on Mondays."],
            "contradicted": ["A swim costs 4 crowns on Mondays."],
            "unverified": ["A swim is free on Tuesdays.", "A swim costs 4 crowns."],
        },
        "The pool is closed on Sundays and in January.": {
            "unverified": ["The pool is closed.", "The pool is open."],
            "supported": ["The pool is closed in January.", "The pool is closed on Sundays."],
        },
        "On Sundays, members pay 9 euros for a ticket.": {
            "unverified": ["Members pay 9 euros for a ticket."],
        },
        "At sea level, water boils at 100 degrees Celsius.": {
            "unverified": ["Water boils at 100 degrees Celsius."],
        },
        "In May 2019, the mayor opened the new bridge.": {
            "supported": ["The mayor opened the new bridge."],
        },
        "A swim is free on Mondays.": {
            "unverified": ["A swim is free.", "A swim costs 4 crowns."],
            "contradicted": ["A swim costs 4 crowns on Mondays."],
        },
        "The museum is open daily except on Mondays, when it is closed.": {
            "supported": ["The museum is closed on Mondays."],
            "contradicted": ["The museum is open on Mondays.", "The museum is closed."],
        },
    },
    "what holds unless it is changed": {
        "By default, the server listens on port 7070.": {
            "supported": ["Unless changed, the server listens on port 7070."],
            "contradicted": ["Unless changed, the server listens on port 8080."],
            "unverified": ["Unless stopped, the server listens on port 7070."],
        },
    },
    "memory by its short name": {
        "Lumen requires at least 2 GB of memory.": {
            "supported": ["Lumen needs at least 2 GB of RAM.", "You need at least 2 GB of RAM to run Lumen."],
            "contradicted": ["Lumen needs at least 4 GB of RAM."],
            "unverified": ["Lumen needs at least 2 GB of disk space."],
        },
    },
    "what may be done where it is allowed": {
        "Fishing is allowed only from the pier.": {
            "supported": ["You can fish from the pier."],
            "unverified": ["You can swim from the pier.", "You can fish from the bank."],
        },
        "Swimming is allowed in the lake, but not in the canal.": {
            "supported": [
                "You can swim in the lake.",
                "You cannot swim in the canal.",
                "Swimming in the canal is forbidden.",
                "Swimming in the canal is banned.",
            ],
            "contradicted": ["You can swim in the canal.", "Swimming in the lake is forbidden."],
            "unverified": ["You can swim in the pond.", "You can fish in the lake."],
        },
        "Night fishing is banned.": {"unverified": ["You may not fish."]},
        "Food is not allowed in the archive.": {
            "supported": ["You must not take food into the archive.", "Food is forbidden in the archive."],
            "contradicted": ["You may bring food into the archive."],
            "unverified": ["You must not take food out of the archive.", "You must not take bags into the archive."],
        },
        "Tickets can be bought online or at the pier.": {
            "supported": ["You can buy tickets online."],
            "unverified": ["You can buy tickets on board."],
        },
    },
    "only inside the verb": {
        "Only wardens can open the gate.": {
            "supported": ["The gate can only be opened by wardens."],
            "unverified": ["The gate can only be opened by guards."],
        },
        "Camping is allowed only at the two marked sites.": {
            "supported": ["You may only camp at the two marked sites."],
            "unverified": ["You can only camp at the farm."],
        },
    },
    "a price for each of two": {
        "A day ticket costs 20 euros for adults and 8 euros for children under 12.": {
            "supported": [
                "A day ticket for a child under 12 is 8 euros.",
                "A day ticket costs 20 euros for adults.",
                "Adults pay 20 euros for a day ticket.",
            ],
            "contradicted": ["A day ticket for a child under 12 is 20 euros."],
            "unverified": [
                "A day ticket for a child under 6 is 8 euros.",
                "A night ticket for a child under 12 is 8 euros.",
            ],
        },
        "Entry to the zoo costs 9 euros and is free for students.": {
            "supported": ["Students do not pay to enter the zoo.", "Students do not have to pay to enter the zoo."],
            "contradicted": ["Students have to pay to enter the zoo."],
            "unverified": ["Teachers do not pay to visit the baths."],
        },
        "A locker is free for members.": {
            "supported": ["Members get a locker for free."],
            "unverified": ["Guests get a locker for free.", "Members get a towel for free."],
        },
    },
    "within a season": {
        "The tower is open from April to October.": {
            "supported": ["The tower is open in July."],
            "unverified": ["The tower was open in July 2019."],
        },
        "From 1 March to 31 July, dogs must be kept on a lead.": {
            "supported": ["Dogs must be kept on a lead in April."],
            "contradicted": ["Dogs must be kept on a lead in August."],
            "unverified": ["Dogs must be kept on a lead all year."],
        },
        "The fair takes place from May to June.": {"unverified": ["The fair takes place on 3 May."]},
    },
    "who came after somebody": {
        "Ada Birk succeeded Lars Holm as director of the mill in 2014.": {
            "supported": ["Ada Birk became director of the mill in 2014."],
            "contradicted": ["Ada Birk became director of the mill in 2017."],
            "unverified": ["Lars Holm resigned as director of the mill in 2014."],
        },
        "The archive was founded in 1921 and moved to its present home in 1988.": {
            "supported": ["The archive has been in its present home since 1988."],
            "unverified": ["The museum has been in its present home since 1988."],
        },
    },
    "verbs that may be nouns": {
        "Norlink ferries sail between Arne and Holt six times a day.": {
            "supported": ["There is a ferry from Arne to Holt.", "You can get from Arne to Holt by ferry."],
        },
        "Winter courses start on 8 January and last ten weeks.": {
            "supported": ["Winter courses begin on 8 January.", "Winter courses last ten weeks."],
            "contradicted": ["Winter courses last twelve weeks."],
        },
        "Shifts begin at 6 a.m. and end at 2 p.m.": {
            "supported": ["Shifts finish at 2 p.m.", "Shifts start at 6 in the morning."],
            "contradicted": ["Shifts end at 4 p.m."],
        },
        "Asp beat Bly 2-0 in the city cup final.": {
            "supported": ["Bly lost the city cup final to Asp."],
            "contradicted": ["Asp lost the city cup final to Bly."],
        },
        "In 2019 the archive lent 900 maps, 5 percent more than in 2018.": {
            "supported": ["The archive lent 900 maps in 2019."],
            "contradicted": ["The archive lent 700 maps in 2019."],
        },
    },
    "of a country, told by its adjective": {
        "Ida Berg was Chancellor of Germany from 2001 to 2009.": {
            "supported": ["Ida Berg was German chancellor from 2001 to 2009."],
            "unverified": ["Ida Berg was Swiss chancellor from 2001 to 2009."],
        },
        "Per Lund is ambassador in France.": {"unverified": ["Per Lund is the French ambassador."]},
    },
    "doors that are opened": {
        "Wardens can open the gate.": {"unverified": ["Wardens can open the door."]},
        "The museum opened its doors in 1974.": {
            "supported": ["The museum opened in 1974."],
            "contradicted": ["The museum opened in 1984."],
        },
    },
    "the larger part": {
        "Two thirds of the members come by bus.": {
            "supported": ["Most members come by bus.", "Most of the members come by bus."],
            "unverified": ["Most members come by car.", "All members come by bus."],
        },
        "A third of the members come by bus.": {"unverified": ["Most members come by bus."]},
    },
    "where something is kept, on what days something runs": {
        "Dogs must be kept on a lead in the park.": {
            "supported": ["Dogs must be on a lead in the park."],
            "unverified": ["Dogs must be on a lead in the wood.", "Cats must be on a lead in the park."],
        },
        "No ferries run on 25 December.": {
            "supported": ["There are no ferries on 25 December.", "There are no ferries on Christmas Day."],
            "unverified": ["There are no ferries on 24 December.", "There are no trains on 25 December."],
        },
        "Settings are read from the file holm.toml in the home directory.": {
            "supported": ["Settings are read from the file holm.toml."],
            "unverified": ["Settings are read from the file tor.toml."],
        },
        "Coffee is sold at the kiosk in the park.": {"unverified": ["Coffee is sold at the kiosk in the station."]},
    },
    "second verbs in -s, ports, and when it was founded": {
        "The option `level` accepts values from 1 to 9 and defaults to 6.": {
            "supported": ["The default value of `level` is 6."],
            "contradicted": ["The default value of `level` is 9."],
        },
        "The default port of the server is 7070.": {
            "supported": ["Unless changed, the server listens on port 7070."],
            "contradicted": ["Unless changed, the server listens on port 8080."],
        },
        "The archive was founded in 1872.": {
            "supported": ["The archive dates from 1872."],
            "contradicted": ["The archive dates from 1972."],
        },
    },
}


def verdict_of(row: Row) -> str:
    return compare(row.statement, row.reference).verdict


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"plain wordings/{name}", rows_told(TABLES[name]), verdict_of)
