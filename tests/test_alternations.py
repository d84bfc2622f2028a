"""One fact told by two constructions, and the same with a value, a name or a denial that is wrong: what is said of it.

Each table holds for a claim what says the same, what it excludes, and what is near to it and says something else.
"""

from __future__ import annotations

import pytest
from verdict_tables import Row, check_table, rows_told

from factcheck import compare

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "counts behind names, and what a number makes of its subject": {
        "The Farm Alliance holds 29 seats on the board, the Tide Union 19, and the Reds 7.": {
            "supported": [
                "The Tide Union has 19 seats on the board.",
                "The Farm Alliance holds 29 seats on the board.",
            ],
            "contradicted": ["The Reds hold 19 seats on the board."],
        },
        "The Asp Works sold 2 jets, the Boreas 47 and the Zephyr 37.": {
            "unverified": ["The Boreas sold 47 jets.", "The Zephyr sold 37 jets."],
        },
        "In 2023 the port of Tor handled 9 million tonnes, making it the third busiest port in Estmark.": {
            "supported": ["In 2023 the port of Tor was the third busiest port in Estmark."],
            "suspect": ["In 2023 the port of Tor was the busiest port in Estmark."],
            "unverified": ["In 2021 the port of Tor was the second largest employer in Estmark."],
        },
        "Tor raised the tower in 2010, making it the highest building in town.": {
            "unverified": ["Tor was the highest building in 2010."],
        },
    },
    "several measures in one sentence, each of which has to hold": {
        "The bridge is 10 metres wide.": {
            "unverified": [
                "The bridge is 64 metres long and 10 metres wide.",
                "The bridge is 10 metres wide and 64 metres long.",
            ],
            "contradicted": ["The bridge is 64 metres long and 12 metres wide."],
        },
        "The bridge is 64 metres long and up to 10 metres wide.": {
            "supported": ["The bridge is up to 10 metres wide and 64 metres long.", "The bridge is 64 metres long."],
            "contradicted": ["The bridge is 46 metres long and up to 10 metres wide."],
        },
    },
    "a slip in a family name": {
        "Tom Brady is the chair of the board of Acme.": {
            "contradicted": ["Tom Grady is the chair of the board of Acme."],
            "unverified": [
                "Thomas Brady is the chair of the board of Acme.",
                "Tom Brady-Holm is the chair of the board of Acme.",
                "Tom Grady is the chair of the board of Holm.",
            ],
        },
    },
    "who says it, before a verb that may be a noun": {
        "The tower dates from 1893.": {
            "suspect": ["The tower, she says, dates from 1839.", "The tower, according to Berg, dates from 1839."],
            "unverified": ["The tower, according to some, dates from 1839."],
        },
        "Wheat stays fresh for up to 200 years.": {
            "suspect": ["Wheat, says Ida Berg, stays fresh for up to 20 years."]
        },
    },
    "hours": {
        "The baths are open from 6:30 to 21:00.": {
            "supported": ["The baths are open from 6:30 a.m. to 9 p.m."],
            "contradicted": ["The baths are open from 6:30 to 22:00.", "The baths are open from 7:30 to 21:00."],
            "unverified": ["The baths are open from 18:30 to 22:00 in summer."],
        },
    },
    "when something is due, and since when it stands": {
        "The rent is due by 1 April.": {
            "contradicted": ["The rent is due by 1 May.", "The rent is due by 1 March."],
            "unverified": ["The rent was raised on 1 May."],
        },
        "The oldest clock of the Lindqvist Museum was built in 1548.": {
            "unverified": ["The oldest clock was built in 1548.", "The oldest clock dates from 1548."],
        },
        "The tower was built in 1911.": {
            "supported": ["The tower dates from 1911.", "The tower dates back to 1911."],
            "contradicted": ["The tower dates from 1921."],
            "unverified": ["A letter in the tower dates from 1921."],
        },
    },
    "the most that may be, and what is so by default": {
        "Messages may be at most 8 MB large.": {
            "supported": ["Messages may be as large as 8 MB.", "The maximum message size is 8 MB."],
            "contradicted": [
                "Messages may be as large as 16 MB.",
                "Messages may be at most 16 MB in size.",
                "The maximum message size is 16 MB.",
            ],
            "unverified": ["The largest message was as large as 16 MB.", "The average message size is 16 MB."],
        },
        "The retry limit is 5 by default.": {
            "supported": ["The default retry limit is 5."],
            "contradicted": ["The default retry limit is 3."],
        },
        "The log level is warn by default.": {
            "supported": ["The default log level is warn."],
            "contradicted": ["The default log level is debug.", "The log level is debug by default."],
            "unverified": ["The log level is debug.", "The log level is adjustable by default."],
        },
    },
    "what is left, and how long": {
        "Tor owns 51 percent of the port, and the pension fund Holm holds the remaining 49 percent.": {
            "supported": ["Holm, a pension fund, holds 49 percent of the port.", "Tor owns 51 percent of the port."],
            "contradicted": ["The pension fund Holm holds 51 percent of the port."],
        },
        "The city of Tor owns 51 percent of the port.": {
            "contradicted": ["The city of Tor holds 49 percent of the port."],
            "unverified": ["The city of Tor holds 49 percent of the dock."],
        },
        "The board has 55 members, who are elected for four years in eleven wards.": {
            "supported": ["The members of the board are elected for a term of four years."],
            "contradicted": ["The board's members are elected for six years."],
            "unverified": ["The members of the court are elected for a term of six years."],
        },
    },
    "offices told elsewhere": {
        "The town clerk, Ida Berg, resigned on 7 March 2023 and was replaced by Jon Lie.": {
            "supported": [
                "Ida Berg stepped down as town clerk on 7 March 2023.",
                "Jon Lie replaced Ida Berg as town clerk.",
            ],
            "unverified": [
                "Ida Berg stepped down as mayor on 7 March 2023.",
                "Ida Berg stepped down as chief town clerk on 7 March 2023.",
            ],
        },
        "The former clerk Ida Berg resigned in May.": {"unverified": ["Ida Berg resigned as clerk."]},
        "The clerk, Ida Berg, was appointed in May.": {"unverified": ["Ida Berg was appointed as clerk."]},
        "The tower at Holm International Airport is 87 metres high.": {
            "contradicted": ["Holm International's tower is more than 100 metres tall."],
        },
        "Holm International School opened in 1980.": {"unverified": ["Holm International opened in 1990."]},
        "The city owns the Tor Baths, which were reopened in 2021.": {
            "supported": ["The Tor Baths, owned by the city, were reopened in 2021."],
            "unverified": ["The Tor Baths, owned by a bank, were reopened in 2021."],
        },
    },
    "who is what": {
        "The hall was designed in Tor in 1987 by the former sea captain Jon Lie.": {
            "supported": ["Jon Lie, a former sea captain, designed the hall in 1987.", "Jon Lie designed the hall."],
            "unverified": ["The sea captain Jon Lie designed the hall.", "Jon Lie, a sea captain, designed the hall."],
        },
        "The Danish architect Jon Lie designed the hall.": {
            "supported": ["The architect Jon Lie designed the hall."],
            "contradicted": ["Jon Lie, a Swedish architect, designed the hall."],
            "unverified": ["The Danish sculptor Jon Lie designed the hall."],
        },
        "The deputy mayor, Ada Birk, heads the water board, while Jon Lie heads the tax board.": {
            "supported": [
                "Ada Birk heads the water board.",
                "Ada Birk is deputy mayor.",
                "Jon Lie heads the tax board.",
            ],
            "unverified": ["Ada Birk is mayor.", "Jon Lie was deputy mayor from 2010 to 2012."],
        },
        "The port employs 3,870 people, of whom 640 work in the docks.": {
            "supported": ["The port employs 3,870 people."],
            "contradicted": ["The port employs 3,780 people."],
            "unverified": ["The fire service of the port employs 640 people."],
        },
    },
    "what came before": {
        "Nordvik made a profit of 8 million crowns in 2023, after a loss of 3 million crowns in 2022.": {
            "supported": [
                "Nordvik made a loss of 3 million crowns in 2022.",
                "Nordvik made a profit of 8 million crowns in 2023.",
            ],
            "contradicted": ["Nordvik made a loss of 5 million crowns in 2022."],
            "suspect": [
                "Nordvik made a profit of 8 million crowns in 2022.",
                "Nordvik made a loss of 3 million crowns in 2021.",
            ],
        },
        "The rent in Holm rose by 4 percent in May 2024, after being frozen for two years.": {
            "supported": ["Holm's rent went up by 4 percent in May 2024."],
            "contradicted": ["Holm's rent fell by 4 percent in May 2024."],
        },
        "Ada Birk has been the mayor since May 2021, when she succeeded Jon Lie.": {
            "supported": ["Ada Birk succeeded Jon Lie in May 2021."],
            "contradicted": ["Jon Lie succeeded Ada Birk in May 2021."],
            "suspect": ["Ada Birk succeeded Jon Lie in July 2021."],
        },
        "The port denied that the fire had been caused by a leak.": {
            "supported": ["The port denied that a leak had caused the fire."],
            "contradicted": ["The port confirmed that a leak had caused the fire."],
            "unverified": ["The port confirmed that the fire had caused a leak."],
        },
        "Orvane joined the Tide League in 2004 and left it in 2018.": {
            "suspect": ["Orvane is a member of the Tide League."],
            "supported": ["Orvane joined the Tide League in 2004."],
        },
        "Orvane left the Tide League in 2004 and joined it again in 2018.": {
            "unverified": ["Orvane is a member of the Tide League."],
        },
    },
    "places": {
        "The depot houses 48 trams.": {
            "supported": [
                "48 trams are housed at the depot.",
                "There are 48 trams at the depot.",
                "The depot is home to 48 trams.",
                "The depot holds 48 trams.",
            ],
            "contradicted": [
                "There are 52 trams at the depot.",
                "52 trams are housed at the depot.",
            ],
            "unverified": [
                "There are 48 trams at the terminus.",
            ],
        },
        "The archive holds 12,000 letters.": {
            "supported": [
                "There are 12,000 letters in the archive.",
                "The archive is home to 12,000 letters.",
                "The archive contains 12,000 letters.",
                "12,000 letters are kept in the archive.",
            ],
            "contradicted": [
                "There are 15,000 letters in the archive.",
                "The archive is home to 15,000 letters.",
            ],
            "unverified": [
                "There are 15,000 drawings in the archive.",
            ],
        },
    },
    "have": {
        "Kestrel has a staff of 61.": {
            "supported": [
                "Kestrel's staff numbers 61.",
                "61 people work at Kestrel.",
                "Kestrel employs 61 people.",
            ],
            "contradicted": [
                "Kestrel's staff numbers 66.",
                "66 people work at Kestrel.",
            ],
            "unverified": [
                "66 people work at Merlin.",
            ],
        },
        "The population of Norrby is 48,200.": {
            "supported": [
                "Norrby's population is 48,200.",
                "48,200 people live in Norrby.",
                "Norrby has 48,200 inhabitants.",
                "Norrby counts 48,200 inhabitants.",
            ],
            "contradicted": [
                "Norrby's population is 42,800.",
                "42,800 people live in Norrby.",
            ],
        },
        "The museum had 118,000 visitors in 2023.": {
            "supported": [
                "The museum attracted 118,000 visitors in 2023.",
                "The museum drew 118,000 visitors in 2023.",
                "The museum was visited by 118,000 people in 2023.",
                "118,000 people visited the museum in 2023.",
                "118,000 people came to the museum in 2023.",
                "In 2023, 118,000 people visited the museum.",
            ],
            "contradicted": [
                "The museum was visited by 181,000 people in 2023.",
                "The museum attracted 181,000 visitors in 2023.",
            ],
            "unverified": [
                "The museum attracted 181,000 visitors in 2022.",
            ],
        },
    },
    "events": {
        "The restoration of the tower was completed by Brandt & Sons in 2014.": {
            "supported": [
                "Brandt & Sons completed the restoration of the tower in 2014.",
            ],
            "contradicted": [
                "The restoration of the tower was completed in 2011.",
            ],
        },
        "The closure of the north pier came in 2020.": {
            "supported": [
                "The north pier was closed in 2020.",
                "The north pier closed in 2020.",
            ],
            "contradicted": [
                "The north pier closed in 2018.",
            ],
            "unverified": [
                "The south pier closed in 2018.",
            ],
        },
        "The north pier closed in 2020.": {
            "supported": [
                "The closure of the north pier was in 2020.",
                "The closure of the north pier came in 2020.",
                "The north pier was shut in 2020.",
            ],
            "contradicted": [
                "The closure of the north pier came in 2018.",
            ],
        },
        "Ada Birk was elected mayor in 2023.": {
            "supported": [
                "Ada Birk's election as mayor was in 2023.",
                "The election of Ada Birk as mayor came in 2023.",
            ],
            "contradicted": [
                "Ada Birk's election as mayor was in 2019.",
            ],
        },
        "The collision injured four people.": {
            "supported": [
                "Four people were injured in the collision.",
                "Four people were hurt in the collision.",
            ],
            "contradicted": [
                "Six people were injured in the collision.",
                "The collision left six people injured.",
                "Nobody was injured in the collision.",
            ],
        },
        "Roll-back support was introduced in version 4.": {
            "supported": [
                "Version 4 introduced roll-back support.",
                "Version 4 brought roll-back support.",
                "Roll-back support has been available since version 4.",
            ],
            "contradicted": [
                "Version 5 introduced roll-back support.",
                "Roll-back support has been available since version 5.",
            ],
        },
        "The order was worth 61 million euros.": {
            "supported": [
                "The order had a value of 61 million euros.",
                "The value of the order was 61 million euros.",
            ],
            "contradicted": [
                "The order was worth 16 million euros.",
            ],
        },
    },
    "roles": {
        "Ida Berg became director of the museum in 2018.": {
            "supported": [
                "Ida Berg was appointed director of the museum in 2018.",
                "Ida Berg took over as director of the museum in 2018.",
                "Ida Berg has been director of the museum since 2018.",
                "Ida Berg has been running the museum since 2018.",
                "Ida Berg has led the museum since 2018.",
                "The museum's director since 2018 is Ida Berg.",
            ],
            "contradicted": [
                "Ida Berg has been director of the museum since 2015.",
                "Ida Berg was appointed director of the museum in 2015.",
                "Ida Berg took over as director of the museum in 2015.",
                "Lars Holt became director of the museum in 2018.",
            ],
        },
        "Ida Berg has been director of the museum since 2018.": {
            "supported": [
                "Ida Berg became director of the museum in 2018.",
                "Ida Berg was appointed director of the museum in 2018.",
                "The museum's director since 2018 is Ida Berg.",
                "The museum has been run by Ida Berg since 2018.",
                "Ida Berg has been running the museum since 2018.",
            ],
            "contradicted": [
                "Ida Berg became director of the museum in 2015.",
                "Lars Holt has been director of the museum since 2018.",
            ],
            "unverified": [
                "Ida Berg has been director of the gallery since 2015.",
            ],
        },
        "Ida Berg was director of the museum from 2011 to 2018.": {
            "supported": [
                "Ida Berg became director of the museum in 2011.",
                "Ida Berg was director of the museum until 2018.",
                "Ida Berg directed the museum from 2011 to 2018.",
            ],
            "contradicted": [
                "Ida Berg was director of the museum until 2015.",
                "Ida Berg became director of the museum in 2018.",
            ],
        },
    },
    "identity": {
        "The ferry that crashed was the Greta.": {
            "supported": [
                "It was the Greta that crashed.",
                "The Greta crashed.",
            ],
            "contradicted": [
                "It was the Nina that crashed.",
                "The ferry that crashed was the Nina.",
            ],
        },
        "The oldest line is line 2.": {
            "supported": [
                "Line 2 is the oldest line.",
                "No line is older than line 2.",
                "Line 2 is older than any other line.",
                "Line 2 is older than all other lines.",
            ],
            "contradicted": [
                "Line 4 is the oldest line.",
                "The oldest line is line 4.",
                "Line 2 is the newest line.",
                "Line 4 is older than any other line.",
                "Line 2 is the second-oldest line.",
            ],
        },
        "Mount Tarn is the second-highest mountain in the country.": {
            "contradicted": [
                "Mount Tarn is the highest mountain in the country.",
                "No mountain in the country is higher than Mount Tarn.",
            ],
        },
        "Holm was the first city to ban cars.": {
            "supported": [
                "The first city to ban cars was Holm.",
            ],
            "contradicted": [
                "Varde was the first city to ban cars.",
                "The first city to ban cars was Varde.",
                "Holm was the second city to ban cars.",
            ],
        },
    },
    "measures": {
        "Mount Tarn is 2,318 m high.": {
            "supported": [
                "Mount Tarn rises to 2,318 m.",
                "Mount Tarn has a height of 2,318 m.",
                "The height of Mount Tarn is 2,318 m.",
                "Mount Tarn stands 2,318 metres tall.",
            ],
            "contradicted": [
                "Mount Tarn rises to 2,381 m.",
                "Mount Tarn has a height of 2,381 m.",
            ],
        },
        "A single ticket costs 9 euros.": {
            "supported": [
                "A single ticket is priced at 9 euros.",
                "The price of a single ticket is 9 euros.",
                "A single ticket is available for 9 euros.",
                "You pay 9 euros for a single ticket.",
                "For a single ticket you pay 9 euros.",
                "The fee for a single ticket is 9 euros.",
            ],
            "contradicted": [
                "You pay 12 euros for a single ticket.",
                "A single ticket is available for 12 euros.",
                "A single ticket is free.",
                "A single ticket is free of charge.",
                "The price of a single ticket is 12 euros.",
            ],
        },
        "A cluster can have at most nine replicas.": {
            "supported": [
                "A cluster can have up to nine replicas.",
                "A cluster may have no more than nine replicas.",
                "A cluster cannot have more than nine replicas.",
                "The number of replicas in a cluster cannot exceed nine.",
                "The limit is nine replicas per cluster.",
                "You can have up to nine replicas in a cluster.",
                "There can be at most nine replicas in a cluster.",
                "A cluster has no more than nine replicas.",
                "A cluster is limited to nine replicas.",
                "The maximum number of replicas in a cluster is nine.",
            ],
            "contradicted": [
                "A cluster can have up to twelve replicas.",
                "You can have up to twenty replicas in a cluster.",
                "A cluster cannot have more than twelve replicas.",
                "The number of replicas in a cluster cannot exceed twelve.",
                "The maximum number of replicas in a cluster is twelve.",
                "A cluster is limited to twelve replicas.",
            ],
            "unverified": [
                "A table can have up to twelve indexes.",
            ],
        },
        "A name must not be longer than 63 bytes.": {
            "supported": [
                "A name can be up to 63 bytes long.",
                "A name can be at most 63 bytes long.",
                "The maximum length of a name is 63 bytes.",
                "Names may not exceed 63 bytes.",
                "A name cannot exceed 63 bytes.",
                "Names are limited to 63 bytes.",
            ],
            "contradicted": [
                "A name can be up to 127 bytes long.",
                "The maximum length of a name is 127 bytes.",
                "Names may not exceed 127 bytes.",
            ],
        },
    },
    "generic": {
        "The server runs on Windows and Linux.": {
            "supported": [
                "You can run the server on Windows.",
                "Users can run the server on Linux.",
            ],
            "contradicted": [
                "The server does not run on Windows.",
                "You cannot run the server on Windows.",
            ],
        },
        "Visitors can borrow a wheelchair at the entrance.": {
            "supported": [
                "You can borrow a wheelchair at the entrance.",
                "Wheelchairs can be borrowed at the entrance.",
            ],
            "contradicted": [
                "You cannot borrow a wheelchair at the entrance.",
            ],
        },
    },
    "default": {
        "Encryption is enabled by default.": {
            "supported": [
                "By default, encryption is on.",
                "Encryption is enabled out of the box.",
            ],
            "contradicted": [
                "Encryption is disabled by default.",
                "By default, encryption is off.",
            ],
        },
        "The default port is 5433.": {
            "contradicted": [
                "The default port is 5432.",
            ],
        },
        "Partitioning has been available since version 4.": {
            "supported": [
                "Partitioning was added in version 4.",
            ],
            "contradicted": [
                "Partitioning has been available since version 3.",
                "Partitioning was available in version 3.",
            ],
        },
        "The ferry no longer stops at Lund.": {
            "supported": [
                "The ferry does not stop at Lund any more.",
                "The ferry doesn't stop at Lund anymore.",
                "The ferry does not stop at Lund any longer.",
            ],
            "contradicted": [
                "The ferry still stops at Lund.",
                "The ferry stops at Lund.",
            ],
        },
        "The ferry still stops at Lund.": {
            "supported": [
                "The ferry stops at Lund.",
            ],
            "contradicted": [
                "The ferry no longer stops at Lund.",
                "The ferry does not stop at Lund any more.",
            ],
        },
        "The bridge did not open until 1907.": {
            "supported": [
                "The bridge opened in 1907.",
                "The bridge was opened in 1907.",
            ],
            "contradicted": [
                "The bridge opened in 1905.",
                "The bridge did not open until 1909.",
                "The bridge never opened.",
            ],
        },
    },
    "owners": {
        "Acme holds 70 percent of Kestrel and Bolt holds 30 percent.": {
            "supported": [
                "Acme owns 70 percent of Kestrel.",
                "Acme has a 70 percent stake in Kestrel.",
            ],
        },
    },
    "ranks": {
        "Ada Birk came first in the race.": {
            "supported": [
                "Ada Birk won the race.",
                "Ada Birk finished first in the race.",
            ],
            "contradicted": [
                "Ada Birk came second in the race.",
                "Ada Birk finished third in the race.",
            ],
        },
        "Lars Holt finished second behind Ada Birk.": {
            "supported": [
                "Lars Holt came second behind Ada Birk.",
                "Lars Holt finished behind Ada Birk.",
            ],
            "contradicted": [
                "Ada Birk finished second behind Lars Holt.",
                "Ada Birk finished behind Lars Holt.",
                "Lars Holt finished third behind Ada Birk.",
            ],
        },
        "Line 2 is the oldest line in Halvik.": {
            "supported": [
                "Line 2 is older than any other line in Halvik.",
                "No line in Halvik is older than line 2.",
                "The oldest line in Halvik is line 2.",
            ],
            "contradicted": [
                "Line 2 is the newest line in Halvik.",
                "The oldest line in Halvik is line 5.",
            ],
            "unverified": [
                "Line 2 is the oldest line in the country.",
                "Line 2 is older than line 5.",
                "Line 5 is older than the bus line.",
                "Line 2 is the longest line in Halvik.",
                "Line 5 is the longest line in Halvik.",
                "Line 5 is longer than any other line in Halvik.",
                "Line 5 is older than most other lines in Halvik.",
            ],
        },
        "Mount Tarn is the second-highest mountain in the country.": {
            "contradicted": [
                "Mount Tarn is the highest mountain in the country.",
            ],
            "unverified": [
                "Mount Holm is the highest mountain in the country.",
                "Mount Tarn is the second-longest mountain in the country.",
            ],
        },
        "The Nina is the largest ferry.": {
            "contradicted": [
                "The Greta is the largest ferry.",
            ],
            "unverified": [
                "The Greta is the smallest ferry.",
                "The largest ship is the Greta.",
            ],
        },
        "A cat is an animal.": {
            "unverified": [
                "An animal is a cat.",
            ],
        },
        "The director is a friend of the mayor.": {
            "unverified": [
                "The mayor is a friend of the director.",
            ],
        },
        "The oldest line is line 2.": {
            "contradicted": [
                "Line 2 is the newest line.",
                "Line 2 is the second-oldest line.",
            ],
            "unverified": [
                "Line 4 is the newest line.",
                "Line 4 is the second-oldest line.",
                "Line 2 is the longest line.",
            ],
        },
        "The newest ship in the fleet is older than the Nina.": {
            "unverified": [
                "The oldest ship in the fleet is older than the Nina.",
            ],
        },
    },
    "not": {
        "The statue was made by Moss, not by Klee.": {
            "supported": [
                "The statue was made by Moss.",
            ],
            "contradicted": [
                "The statue was not made by Moss.",
            ],
        },
        "Entry is free for children.": {
            "supported": [
                "Children do not have to pay for entry.",
                "Children do not pay for entry.",
            ],
            "contradicted": [
                "Children have to pay for entry.",
                "Children must pay for entry.",
                "Children pay 5 euros for entry.",
            ],
        },
        "Neither the tram nor the bus runs on Sundays.": {
            "supported": [
                "The tram does not run on Sundays.",
                "The bus does not run on Sundays.",
            ],
            "contradicted": [
                "The tram runs on Sundays.",
                "The bus runs on Sundays.",
            ],
            "unverified": [
                "The ferry runs on Sundays.",
            ],
        },
    },
    "counts": {
        "The Larch app has 3 million users.": {
            "supported": ["The number of users of the Larch app is 3 million."],
            "contradicted": ["The number of users of the Larch app is 5 million."],
            "unverified": [
                "The number of users of the Alba app is 5 million.",
                "The number of new users of the Larch app is 5 million.",
                "The number of developers of the Larch app is 5.",
            ],
        },
        "The number of employees of the mill was 212 in 2019.": {
            "supported": ["The mill had 212 employees in 2019."],
            "contradicted": ["The mill had 240 employees in 2019."],
            "unverified": ["The mill had 240 employees in 2021.", "The mill had 240 suppliers in 2019."],
        },
    },
    "limits": {
        "A cluster can have at most nine replicas.": {
            "unverified": [
                "A cluster has nine replicas.",
                "A table can have at most twelve replicas.",
                "A cluster can have at most twelve indexes.",
                "A cluster must have at least nine replicas.",
                "A cluster can have at least two replicas.",
                "Most clusters have at most three replicas.",
            ],
        },
        "A name must not be longer than 63 bytes.": {
            "unverified": [
                "A name can be 12 bytes long.",
                "A name is 12 bytes long.",
                "A password must not be longer than 127 bytes.",
                "A name must be at least 3 bytes long.",
            ],
        },
        "Buildings in the old town must not be higher than 20 m.": {
            "supported": [
                "Buildings in the old town can be up to 20 m high.",
            ],
            "unverified": [
                "Buildings in the old town must not be longer than 40 m.",
                "Buildings in the harbour must not be higher than 40 m.",
            ],
        },
        "The maximum number of rooms in a house is nine.": {
            "unverified": [
                "The number of rooms in a house is four.",
                "The average number of rooms in a house is four.",
                "The minimum number of rooms in a house is four.",
            ],
        },
        "The ferry carried at most 300 passengers in 2019.": {
            "unverified": [
                "The ferry can carry up to 320 passengers.",
            ],
        },
        "The team had at most nine players in 2019.": {
            "unverified": [
                "A team can have up to 11 players.",
            ],
        },
        "Speed is limited to 30 km/h in the old town.": {
            "unverified": [
                "Speed is limited to 50 km/h on the ring road.",
            ],
        },
        "The trial is limited to ten users.": {
            "unverified": [
                "The plan is limited to twenty users.",
                "The trial is limited to 2 GB.",
            ],
        },
    },
    "holders": {
        "The hall holds 500 people.": {
            "unverified": [
                "There are 300 people in the hall.",
                "The hall has 300 seats.",
            ],
        },
        "The archive holds 12,000 letters.": {
            "unverified": [
                "The archive holds 500 maps.",
                "8,000 letters are kept in the museum.",
                "The archive lent 400 letters.",
                "There were 8,000 letters in the archive in 1950.",
                "500 letters in the archive are from 1690.",
            ],
        },
        "The fire destroyed the roof.": {
            "supported": [
                "The roof was destroyed in the fire.",
            ],
            "unverified": [
                "The roof was destroyed in the flood.",
                "The tower was destroyed in the fire.",
            ],
        },
        "The house was destroyed in the war.": {
            "unverified": [
                "The war ended in 1945.",
            ],
        },
        "The agreement ended the strike.": {
            "unverified": [
                "The strike ended in 1945.",
            ],
        },
        "The mosaic shows Neptune.": {
            "unverified": [
                "Neptune is shown on the ceiling.",
                "The mosaic was shown in Lund.",
            ],
        },
        "The film was shown in Lund.": {
            "unverified": [
                "Lund was shown in the film.",
                "Lund shows the film.",
            ],
        },
        "The depot is home to 48 trams.": {
            "unverified": [
                "The depot is home to 12 cats.",
                "The depot has 12 gates.",
            ],
        },
        "48 trams were housed at the depot until 1990.": {
            "contradicted": [
                "The depot has 48 trams.",
            ],
        },
    },
    "anybody": {
        "The server runs on Windows.": {
            "unverified": [
                "You can run the client on Windows.",
                "You must run the server on Windows.",
                "You can only run the server on Windows.",
                "The server can be bought on Windows.",
            ],
        },
        "Staff can run the server on Windows.": {
            "unverified": [
                "You can run the server on Linux.",
                "You cannot run the server on Windows.",
            ],
        },
        "Members can borrow a boat.": {
            "unverified": [
                "Visitors can borrow a boat.",
                "You can borrow a boat.",
                "You cannot borrow a boat.",
            ],
        },
        "Visitors cannot enter the vault.": {
            "contradicted": [
                "You can enter the vault.",
                "Visitors may enter the vault.",
            ],
            "unverified": [
                "Staff can enter the vault.",
                "The vault can be entered by staff.",
            ],
        },
        "Ada Birk paid 9 euros for a ticket.": {
            "unverified": [
                "A ticket costs 9 euros.",
                "A ticket costs 12 euros.",
                "You pay 12 euros for a ticket.",
            ],
        },
        "Acme pays 9 million euros for the site.": {
            "unverified": [
                "The site costs 12 million euros.",
            ],
        },
        "Adults pay 9 euros for a ticket.": {
            "supported": [
                "A ticket costs 9 euros for adults.",
            ],
            "contradicted": [
                "Adults pay 4 euros for a ticket.",
            ],
            "unverified": [
                "Children pay 4 euros for a ticket.",
                "A ticket costs 4 euros for children.",
                "Members do not have to pay for a ticket.",
            ],
        },
        "Entry is free for children.": {
            "unverified": [
                "Adults pay 9 euros for entry.",
                "Adults have to pay for entry.",
                "Children have to pay for lunch.",
            ],
        },
        "Members do not have to pay for lunch.": {
            "contradicted": [
                "Members have to pay for lunch.",
            ],
            "unverified": [
                "You have to pay for lunch.",
                "Guests have to pay for lunch.",
            ],
        },
        "You get 2 GB of storage on the free plan.": {
            "supported": [
                "The free plan has 2 GB of storage.",
            ],
            "contradicted": [
                "The free plan has 5 GB of storage.",
            ],
            "unverified": [
                "The team plan has 5 GB of storage.",
            ],
        },
        "You can see seals on the island.": {
            "unverified": [
                "The island has seals.",
            ],
        },
        "Users with a licence can open the archive.": {
            "unverified": [
                "Users can open the archive.",
                "You can open the archive.",
                "Users without a licence cannot open the archive.",
            ],
        },
    },
    "dimensions": {
        "The bridge is 45 m long.": {
            "supported": [
                "The bridge is longer than 40 m.",
            ],
            "contradicted": [
                "The bridge is longer than 50 m.",
            ],
            "unverified": [
                "The bridge is wider than 50 m.",
                "The bridge is wider than 20 m.",
            ],
        },
        "The tower is higher than 50 m.": {
            "contradicted": [
                "The tower is 40 m high.",
            ],
            "unverified": [
                "The tower is wider than 20 m.",
            ],
        },
    },
    "offices": {
        "Ida Berg became director of the museum in 2018.": {
            "unverified": [
                "Ida Berg became director of the gallery in 2015.",
                "Ida Berg became deputy director of the museum in 2015.",
                "Ida Berg was director of the museum in 2020.",
                "Ida Berg resigned as director of the museum in 2020.",
                "Ida Berg became famous in 2015.",
                "Ida Berg became a mother in 2015.",
                "Ida Berg was appointed director of the museum by the city in 2018.",
            ],
        },
        "Ida Berg resigned as director of the museum in 2018.": {
            "supported": [
                "Ida Berg stepped down as director of the museum in 2018.",
                "Ida Berg was director of the museum until 2018.",
            ],
            "contradicted": [
                "Ida Berg stepped down as director of the museum in 2015.",
                "Ida Berg was director of the museum until 2015.",
            ],
            "unverified": [
                "Ida Berg became director of the museum in 2015.",
                "Ida Berg stepped down as chair of the board in 2015.",
            ],
        },
        "Ida Berg was mayor of Lund from 1990 to 1994 and from 2002 to 2006.": {
            "supported": [
                "Ida Berg was mayor of Lund in 1992.",
            ],
        },
        "The museum was profitable in 2018.": {
            "unverified": [
                "The museum has been profitable since 2015.",
                "The museum was profitable until 2020.",
            ],
        },
        "The museum has had a caf\u00e9 since 2012.": {
            "contradicted": [
                "The museum had a caf\u00e9 in 2010.",
            ],
        },
        "Ida Berg was appointed to the board in 2012.": {
            "unverified": [
                "Ida Berg was appointed to the council in 2015.",
            ],
        },
    },
    "versions": {
        "Partitioning has been available since version 4.": {
            "supported": [
                "Partitioning is available in version 5.",
            ],
            "contradicted": [
                "Partitioning is not available in version 6.",
                "Partitioning is available in version 3.",
                "Partitioning was added in version 5.",
            ],
            "unverified": [
                "Partitioning was removed in version 6.",
                "Replication is available in version 3.",
                "Replication has been available since version 3.",
                "Replication was added in version 3.",
            ],
        },
        "Partitioning was added in version 4.": {
            "supported": [
                "Partitioning has been available since version 4.",
            ],
            "contradicted": [
                "Partitioning has been available since version 5.",
            ],
            "unverified": [
                "Partitioning was improved in version 5.",
                "Version 5 removed partitioning.",
                "Version 5 introduced replication.",
            ],
        },
    },
    "neither": {
        "The tram does not run on Sundays.": {
            "unverified": [
                "Neither the tram nor the bus runs on Sundays.",
            ],
        },
        "Neither Ida Berg nor Lars Holt voted for the plan.": {
            "unverified": [
                "Ada Birk did not vote for the plan.",
            ],
        },
        "Ida Berg did not vote for the plan.": {
            "unverified": [
                "Neither Ida Berg nor Lars Holt voted for the plan.",
            ],
        },
        "The caf\u00e9 does not sell beer or wine.": {
            "supported": [
                "The caf\u00e9 does not sell wine.",
            ],
            "contradicted": [
                "The caf\u00e9 sells wine.",
            ],
        },
        "The caf\u00e9 does not sell beer.": {
            "unverified": [
                "The caf\u00e9 does not sell beer or wine.",
            ],
        },
    },
    "rules that hold at times, and what stands beside a name": {
        "The builder Norvik was fined 5,000 euros, while the city itself was not fined.": {
            "supported": [
                "Norvik was fined 5,000 euros.",
            ],
        },
        "The mayor herself opened the pool in May 2021.": {
            "supported": [
                "The mayor opened the pool in 2021.",
            ],
        },
        "As of the autumn 2022 count, 40 cranes lived on the lake.": {
            "supported": [
                "In autumn 2022, 40 cranes lived on the lake.",
            ],
            "contradicted": [
                "In autumn 2022, 70 cranes lived on the lake.",
            ],
        },
        "The weekly fee is 9 euros, cut from 12 in 2020.": {
            "supported": [
                "The weekly fee was cut in 2020.",
            ],
            "contradicted": [
                "The weekly fee was raised in 2020.",
            ],
            "unverified": [
                "The daily fee was raised in 2020.",
            ],
        },
        "The lake holds 9 million litres, making it the deepest of the valley's six lakes.": {
            "supported": [
                "The lake is the deepest lake in the valley.",
            ],
        },
        "Line 4 has 90 stops, making it the longest of the city's 12 lines.": {
            "unverified": [
                "Line 4 is the longest line in the country.",
            ],
        },
        "Line 4 is the longest of the city's 12 lines.": {
            "supported": [
                "Line 4 is the city's longest line.",
            ],
        },
        "Drones may be flown only over the fields, and not at all when planes are landing.": {
            "supported": [
                "When planes are landing, drones may not be flown.",
            ],
            "contradicted": [
                "Drones may be flown when planes are landing.",
            ],
            "unverified": [
                "Drones may be flown.",
            ],
        },
        "The pool is closed when the air is colder than 5 degrees.": {
            "unverified": [
                "The pool is closed.",
            ],
        },
        "Staff wear masks when the dust is thick.": {
            "unverified": [
                "The dust is thick.",
            ],
        },
        "Police found that the blast had been caused by a leak and charged the plumber.": {
            "supported": [
                "Police charged the plumber.",
            ],
        },
        "It was Ida Berg, the coach, who won the cup in 2019.": {
            "supported": [
                "Ida Berg won the cup in 2019.",
            ],
            "contradicted": [
                "Jon Lie won the cup in 2019.",
            ],
        },
        "Overnight stays in the huts need a booking.": {
            "supported": [
                "Overnight stays in the huts require a booking.",
            ],
        },
        "Guests by boat or train pay 12 euros.": {
            "supported": [
                "Guests by train pay 12 euros.",
            ],
            "unverified": [
                "Guests by bus pay 12 euros.",
                "Guests pay 12 euros.",
            ],
        },
        "Campfires are forbidden when the fire danger is high.": {
            "supported": [
                "When the fire danger is high, campfires are forbidden.",
            ],
            "contradicted": [
                "When the fire danger is high, campfires are allowed.",
            ],
            "unverified": [
                "Campfires are forbidden.",
                "When the snow is deep, campfires are forbidden.",
            ],
        },
        "Campfires are allowed when the fire danger is low.": {
            "unverified": [
                "Campfires are allowed.",
            ],
        },
    },
    "what is done told by a noun, and by a verb and a noun": {
        "Line 4 has 90 stops, making it the longest of the city's 12 lines.": {
            "contradicted": [
                "Line 2 is the longest line in the city.",
            ],
        },
        "Varde Mills employs 300 people, making it the largest employer in the valley.": {
            "supported": [
                "Varde Mills is the valley's biggest employer.",
            ],
        },
        "The old brewery was rebuilt by the firm Nordhus at a cost of 18.5 million euros.": {
            "supported": [
                "The rebuilding of the old brewery cost 18.5 million euros.",
                "The reconstruction of the old brewery came to 18.5 million euros.",
                "The old brewery was rebuilt for 18.5 million euros.",
            ],
            "contradicted": [
                "The reconstruction of the old brewery came to 15.8 million euros.",
            ],
            "unverified": [
                "The reconstruction of the town hall came to 15.8 million euros.",
                "The old brewery was sold for 15 million euros.",
            ],
        },
        "The bridge was built between 1931 and 1934 for 4 million crowns.": {
            "supported": [
                "The construction of the bridge cost 4 million crowns.",
            ],
        },
        "The bridge was built for 4 million crowns.": {
            "supported": [
                "The bridge's construction came to 4 million crowns.",
            ],
            "contradicted": [
                "The bridge's construction came to 9 million crowns.",
            ],
        },
        "The station was closed in 2020.": {
            "supported": [
                "The closure of the station took place in 2020.",
                "The closure of the station came in 2020.",
            ],
            "contradicted": [
                "The closure of the station came in 2012.",
            ],
        },
        "Trams were introduced in Holm in 1904.": {
            "supported": [
                "The introduction of trams in Holm dates from 1904.",
            ],
        },
        "Beavers were reintroduced in 2004.": {
            "supported": [
                "The reintroduction of the beaver dates back to 2004.",
            ],
            "contradicted": [
                "The reintroduction of the beaver dates from 1994.",
            ],
        },
        "The court fined Holm Rail 40,000 euros over the leak.": {
            "supported": [
                "Holm Rail received a fine of 40,000 euros.",
            ],
        },
        "Holm Rail was fined 40,000 euros over the leak.": {
            "supported": [
                "Holm Rail was given a fine of 40,000 euros.",
            ],
            "contradicted": [
                "Holm Rail received a fine of 90,000 euros.",
            ],
        },
        "The council approved the tunnel in May 2021.": {
            "supported": [
                "The council gave its approval to the tunnel in May 2021.",
                "The tunnel received the approval of the council in May 2021.",
                "The tunnel was given approval by the council.",
            ],
        },
        "Ida Berg won the race in 2019.": {
            "supported": [
                "Ida Berg took first place in the race in 2019.",
            ],
        },
        "Ida Berg came third in the race.": {
            "supported": [
                "Ida Berg took third place in the race.",
            ],
            "contradicted": [
                "Ida Berg took first place in the race.",
            ],
        },
        "The law came into force on 1 May 2019.": {
            "supported": [
                "The law took effect on 1 May 2019.",
            ],
        },
        "The law has been in force since 1 May 2019.": {
            "supported": [
                "The law came into effect on 1 May 2019.",
            ],
        },
        "Two climbers were killed by an avalanche on the Asp in 2011.": {
            "supported": [
                "Two climbers lost their lives in an avalanche on the Asp in 2011.",
                "An avalanche on the Asp claimed the lives of two climbers in 2011.",
            ],
            "contradicted": [
                "Five climbers lost their lives in an avalanche on the Asp in 2011.",
            ],
        },
        "The fire destroyed the barn.": {
            "supported": [
                "The barn fell victim to the fire.",
            ],
        },
        "The firm made a loss of 4 million euros in 2022.": {
            "supported": [
                "The firm lost 4 million euros in 2022.",
            ],
        },
        "The island covers 40 square kilometres.": {
            "supported": [
                "The island takes up 40 square kilometres.",
            ],
            "contradicted": [
                "The island takes up 90 square kilometres.",
            ],
        },
        "The mill employs 300 people.": {
            "supported": [
                "The mill has a workforce of 300.",
            ],
        },
        "The club has 300 members.": {
            "supported": [
                "The club numbers 300 members.",
            ],
        },
        "The crew consisted of 12 sailors.": {
            "supported": [
                "The crew numbered 12 sailors.",
            ],
        },
        "The agency runs the park.": {
            "supported": [
                "The agency is responsible for running the park.",
                "The running of the park is the responsibility of the agency.",
            ],
        },
        "Ida Berg became head of the clinic in 2019, replacing Jon Lie.": {
            "supported": [
                "The post of head of the clinic went from Jon Lie to Ida Berg.",
            ],
            "contradicted": [
                "The post of head of the clinic went from Ida Berg to Jon Lie.",
            ],
        },
        "The storm injured three sailors.": {
            "supported": [
                "The storm left three sailors injured.",
                "The storm left three sailors with injuries.",
            ],
        },
        "The storm injured no passengers.": {
            "contradicted": [
                "The storm left several passengers with injuries.",
            ],
        },
        "The old crane was replaced by a Dutch one in 1999.": {
            "supported": [
                "The old crane gave way to a Dutch one in 1999.",
            ],
        },
        "Residents do not pay for parking.": {
            "contradicted": [
                "Residents are charged for parking.",
            ],
        },
        "The tram was reopened in September 2020.": {
            "supported": [
                "The tram has been open again since September 2020.",
            ],
            "contradicted": [
                "The tram has been open again since September 2018.",
            ],
        },
        "The hall was restored for 4 million crowns.": {
            "supported": [
                "The restoration of the hall cost 4 million crowns.",
            ],
            "unverified": [
                "The construction of the hall cost 9 million crowns.",
            ],
        },
        "The hall was built for 4 million crowns.": {
            "unverified": [
                "The restoration of the hall cost 9 million crowns.",
            ],
        },
        "The hall was restored for 4 million crowns in 1990.": {
            "contradicted": [
                "The restoration of the hall came to 9 million crowns.",
            ],
        },
        "The wall was removed by the firm Asp Works in May 2019.": {
            "supported": [
                "The removal of the wall was carried out by Asp Works.",
            ],
            "unverified": [
                "The partial removal of the wall took place in May 2018.",
                "The removal of the gate took place in May 2018.",
                "The repair of the wall took place in May 2018.",
            ],
        },
        "The town cleans the canal.": {
            "supported": [
                "The cleaning of the canal is the responsibility of the town.",
                "The town is responsible for cleaning the canal.",
                "The town is responsible for the cleaning of the canal.",
                "The cleaning of the canal falls to the town.",
                "It is the town that is responsible for cleaning the canal.",
            ],
            "unverified": [
                "The town is responsible for cleaning the streets.",
                "The county is responsible for cleaning the canal.",
            ],
        },
        "The town does not clean the canal.": {
            "contradicted": [
                "The cleaning of the canal is the task of the town.",
            ],
        },
        "The army destroyed the bridge in 1943.": {
            "unverified": [
                "The destruction of the army took place in 1943.",
            ],
        },
        "The town owns the wall.": {
            "unverified": [
                "The town is responsible for the wall.",
            ],
        },
        "The old lifts were replaced in 2011.": {
            "supported": [
                "The replacement of the old lifts came in 2011.",
            ],
        },
        "The crew was rescued in 1911.": {
            "supported": [
                "The rescue of the crew was in 1911.",
            ],
        },
        "Asp Works was not fined.": {
            "contradicted": [
                "Asp Works received a fine.",
            ],
        },
        "Asp Works was fined 9,000 euros for the leak.": {
            "unverified": [
                "Asp Works received a fine of 9,000 euros for noise.",
                "Holm Rail received a fine of 4,000 euros.",
            ],
        },
        "A flood killed 23 people in 1911.": {
            "supported": [
                "23 people died in a flood in 1911.",
                "In 1911, 23 people lost their lives in a flood.",
            ],
            "contradicted": [
                "In 1911, 32 people lost their lives in a flood.",
            ],
            "unverified": [
                "A fire killed 23 people in 1911.",
            ],
        },
        "Two soldiers were killed by rebels in 1911.": {
            "unverified": [
                "Two soldiers were killed by police in 1911.",
            ],
        },
        "Two hikers were injured by a rockfall.": {
            "unverified": [
                "Two hikers lost their lives in a rockfall.",
            ],
        },
        "Jon Lie succeeded Ida Berg as mayor in 2011.": {
            "supported": [
                "The post of mayor went from Ida Berg to Jon Lie in 2011.",
            ],
            "contradicted": [
                "The post of mayor went from Jon Lie to Ida Berg.",
            ],
            "unverified": [
                "The post of treasurer went from Jon Lie to Ida Berg.",
            ],
        },
        "The letter went from Ida Berg to Jon Lie.": {
            "unverified": [
                "Jon Lie succeeded Ida Berg.",
            ],
        },
        "The club lost 4 million euros in 2022.": {
            "supported": [
                "The club made a loss of 4 million euros in 2022.",
            ],
            "contradicted": [
                "The club reported a surplus for 2022.",
            ],
        },
        "The club closed 2022 with a surplus of 3 million euros.": {
            "supported": [
                "The club had a surplus of 3 million euros in 2022.",
            ],
            "contradicted": [
                "The club reported a deficit for 2022.",
            ],
        },
        "The club lost the final in 2022.": {
            "unverified": [
                "The club made a loss in 2022.",
            ],
        },
        "The herd has 40 cows.": {
            "supported": [
                "The herd numbers 40 cows.",
            ],
            "contradicted": [
                "The herd numbers 70 cows.",
            ],
        },
        "The choir has 40 members.": {
            "supported": [
                "The choir numbers 40 members.",
            ],
        },
        "The fair occupies 40 hectares.": {
            "supported": [
                "The fair takes up 40 hectares.",
            ],
        },
        "The forest covers 40 hectares in the north of Holm County.": {
            "supported": [
                "The forest takes up 40 hectares of northern Holm County.",
            ],
        },
        "The forest is in the north of Holm County.": {
            "supported": [
                "The forest is in northern Holm County.",
            ],
        },
        "Students do not pay for entry to the hall.": {
            "supported": [
                "Students pay nothing for entry to the hall.",
            ],
        },
        "Students do not pay for parking.": {
            "contradicted": [
                "Students have to pay for parking.",
            ],
        },
        "Students pay 3 euros for parking.": {
            "contradicted": [
                "Students pay nothing for parking.",
            ],
        },
        "Students pay nothing for parking.": {
            "supported": [
                "Students are not charged for parking.",
            ],
            "contradicted": [
                "Students are charged for parking.",
            ],
            "unverified": [
                "Teachers are charged for parking.",
                "Students are charged for lockers.",
            ],
        },
        "The pool was reopened in May 2020.": {
            "supported": [
                "The pool has been open again since May 2020.",
            ],
            "contradicted": [
                "The pool has been open again since May 2021.",
            ],
        },
        "The pool was opened in May 2020.": {
            "unverified": [
                "The pool has been open again since May 2021.",
            ],
        },
        "The council gave its approval to the plan.": {
            "supported": [
                "The plan was approved by the council.",
            ],
        },
        "The council rejected the plan.": {
            "supported": [
                "The plan was turned down by the council.",
            ],
            "contradicted": [
                "The plan met with the approval of the council.",
            ],
        },
        "Fire destroyed the old mill in 1911.": {
            "supported": [
                "The old mill fell victim to a fire in 1911.",
            ],
        },
        "A flood destroyed the old mill in 1911.": {
            "unverified": [
                "The old mill fell victim to a fire in 1911.",
            ],
        },
    },
    "amounts of two years": {
        "The park received 1.42 million visitors in 2023, up from 1.18 million in 2022.": {
            "supported": [
                "The park had more visitors in 2023 than in 2022.",
                "The number of visitors to the park rose in 2023.",
            ],
            "contradicted": [
                "Between 2022 and 2023 there was a fall in the number of visitors to the park.",
                "The park had fewer visitors in 2023 than in 2022.",
            ],
            "unverified": [
                "The park had fewer visitors in 2023 than in 2019.",
                "The number of visitors to the park fell in 2021.",
                "The number of visitors to the zoo fell in 2023.",
            ],
        },
        "The park received 1.42 million visitors in 2023, up from 1.18 million in 2019.": {
            "supported": [
                "Between 2019 and 2023 the number of visitors to the park rose.",
            ],
            "unverified": [
                "The number of visitors to the park rose in 2023.",
            ],
        },
        "The club had 400 members in 2022, 50 fewer than in 2021.": {
            "supported": [
                "The club's membership fell in 2022.",
                "The club had fewer members in 2022 than in 2021.",
            ],
            "contradicted": [
                "The club's membership grew in 2022.",
            ],
        },
        "Varde Mills employed 90 people in 2019 and 120 in 2022.": {
            "supported": [
                "The workforce of Varde Mills grew between 2019 and 2022.",
            ],
            "contradicted": [
                "The workforce of Varde Mills shrank between 2019 and 2022.",
            ],
        },
        "Ridership was 45 million in 2023, compared with 40 million in 2022.": {
            "supported": [
                "Ridership rose between 2022 and 2023.",
            ],
            "contradicted": [
                "Ridership fell between 2022 and 2023.",
            ],
        },
        "The clinic treated 900 patients in 2023, 4 percent fewer than in 2022.": {
            "supported": [
                "The clinic treated fewer patients in 2023 than in 2022.",
            ],
            "contradicted": [
                "The clinic treated more patients in 2023 than in 2022.",
            ],
            "unverified": [
                "The clinic employed more nurses in 2023 than in 2022.",
            ],
        },
        "The fare rose from 8 crowns in 2015 to 12 crowns in 2022.": {
            "supported": [
                "Between 2015 and 2022 the fare rose.",
            ],
            "contradicted": [
                "Between 2015 and 2022 the fare fell.",
            ],
        },
        "The population was 4,000 in 1990 and 5,000 in 2020.": {
            "supported": [
                "The population rose between 1990 and 2020.",
            ],
            "contradicted": [
                "The population fell between 1990 and 2020.",
            ],
            "unverified": [
                "The population fell in 2019.",
            ],
        },
        "The club had 400 members in 2022.": {
            "unverified": [
                "The club had fewer members in 2022 than in 2021.",
            ],
        },
        "The club had about 400 members in 2022, down from about 450 in 2021.": {
            "unverified": [
                "The club's youth membership fell in 2022.",
            ],
        },
        "The club had 400 female members in 2022, down from 450 in 2021.": {
            "unverified": [
                "The club's membership fell in 2022.",
            ],
        },
    },
    "ranks, parts and duties told by another": {
        "In the 2022 poll, Asp Bank ranked second among 12 banks, behind Holm Savings.": {
            "supported": [
                "Holm Savings took first place in the 2022 poll.",
            ],
            "contradicted": [
                "Asp Bank took first place in the 2022 poll.",
            ],
        },
        "In the 2022 poll, Asp Bank ranked third among 12 banks, behind Holm Savings.": {
            "unverified": [
                "Holm Savings took first place in the 2022 poll.",
            ],
        },
        "Asp finished third behind Bly and Tor.": {
            "unverified": [
                "Bly finished first.",
            ],
        },
        "Mara Voss came second in the javelin behind Ada Lind.": {
            "supported": [
                "Ada Lind won the javelin.",
            ],
        },
        "The city's tallest building is Asp House, with a height of 96 metres.": {
            "supported": [
                "Asp House is 96 metres tall.",
            ],
        },
        "Asp House rises 96 metres.": {
            "supported": [
                "Asp House has a height of 96 metres.",
            ],
            "contradicted": [
                "Asp House has a height of 69 metres.",
            ],
        },
        "Asp House has 96 rooms.": {
            "unverified": [
                "Asp House has a height of 69 metres.",
            ],
        },
        "The council consists of nine members, of whom four are elected by the guilds.": {
            "unverified": [
                "Four councils are elected by the guilds.",
            ],
        },
        "The council consists of nine members, of whom four are appointed by the guilds.": {
            "supported": [
                "Four members of the council owe their seats to the guilds.",
            ],
        },
        "The mill employs 90 people, 30 of whom work in Tor.": {
            "unverified": [
                "The mill employs 90 people in Tor.",
            ],
        },
        "Holm Bank was fined, while the ferry company was not fined.": {
            "contradicted": [
                "It was the ferry company that had to pay a fine.",
            ],
        },
        "Holm Bank had to pay a fine.": {
            "supported": [
                "Holm Bank was fined.",
            ],
        },
        "A stay in the hut requires a booking, which can be made up to 60 days ahead.": {
            "contradicted": [
                "A booking for a stay in the hut can be made up to 90 days in advance.",
            ],
        },
        "The lifeboat crew rescued 41 people in 2022.": {
            "supported": [
                "The lifeboat crew's rescues in 2022 numbered 41 people.",
            ],
            "contradicted": [
                "The lifeboat crew's rescues in 2022 numbered 14 people.",
            ],
            "unverified": [
                "The fire brigade's rescues in 2022 numbered 14 people.",
            ],
        },
        "Mount Asp is the highest mountain in the county.": {
            "supported": [
                "No peak in the county is higher than Mount Asp.",
            ],
            "unverified": [
                "No peak in the country is higher than Mount Asp.",
            ],
        },
    },
    "which of two amounts is larger": {
        "The Asp tower is 88 metres high, and the Bly tower is 60 metres high.": {
            "supported": [
                "The Asp tower is higher than the Bly tower.",
            ],
            "contradicted": [
                "The Bly tower is higher than the Asp tower.",
                "The Asp tower is lower than the Bly tower.",
            ],
            "unverified": [
                "The Asp tower is higher than the town hall.",
                "The Asp tower is older than the Bly tower.",
            ],
        },
        "A day ticket costs 9 euros and a single ticket 4 euros.": {
            "supported": [
                "A day ticket is dearer than a single ticket.",
            ],
            "contradicted": [
                "A day ticket is cheaper than a single ticket.",
            ],
        },
        "A day ticket costs 9 euros, and parking costs 4 euros an hour.": {
            "unverified": [
                "Parking is cheaper than a day ticket.",
            ],
        },
        "A day ticket costs about 9 euros and a single ticket about 9 euros.": {
            "unverified": [
                "A day ticket is dearer than a single ticket.",
            ],
        },
        "The town has 12 schools and 4 libraries.": {
            "supported": [
                "The town has more schools than libraries.",
                "The town has fewer libraries than schools.",
            ],
            "contradicted": [
                "The town has more libraries than schools.",
            ],
            "unverified": [
                "The town has more schools than museums.",
                "The village has more libraries than schools.",
            ],
        },
        "The mill employs 40 women and 90 men.": {
            "supported": [
                "The mill employs more men than women.",
            ],
            "contradicted": [
                "The mill employs more women than men.",
            ],
        },
        "Of the 90 members, 60 voted for the plan.": {
            "supported": [
                "More than half of the members voted for the plan.",
            ],
            "unverified": [
                "More than half of the members voted for the budget.",
            ],
        },
        "Of the 90 members, 30 voted for the plan.": {
            "contradicted": [
                "More than half of the members voted for the plan.",
            ],
            "unverified": [
                "A third of the staff voted for the plan.",
            ],
        },
    },
    "tasks, takeovers and longest ones": {
        "The Holm ferry was taken over by the state in 1998.": {
            "supported": [
                "The takeover of the Holm ferry by the state came in 1998.",
            ],
        },
        "The strike of the miners ended in 1911.": {
            "supported": [
                "The end of the miners' strike came in 1911.",
            ],
        },
        "The committee examined the complaint in June.": {
            "supported": [
                "The examination of the complaint by the committee took place in June.",
            ],
        },
        "The county maintains the path.": {
            "supported": [
                "The maintenance of the path is the duty of the county.",
            ],
        },
        "The museum was extended in 2004 at a cost of 3 million euros.": {
            "supported": [
                "The extension of the museum in 2004 cost 3 million euros.",
            ],
            "contradicted": [
                "The extension of the museum in 2004 cost 5 million euros.",
            ],
        },
        "The board dismissed the coach in May.": {
            "supported": [
                "The dismissal of the coach came in May.",
                "The coach's dismissal by the board came in May.",
            ],
        },
        "The dam was inspected by engineers in March.": {
            "supported": [
                "An inspection of the dam was carried out by engineers in March.",
            ],
        },
        "Ida Berg translated the novel into Danish.": {
            "unverified": [
                "The translation of the novel into Polish is the work of Ida Berg.",
            ],
        },
        "Ida Berg wrote the novel.": {
            "unverified": [
                "The translation of the novel is the work of Jon Lie.",
            ],
        },
        "The town has 9 schools.": {
            "supported": [
                "There are nine schools in the town.",
            ],
        },
        "No bridge in the county is longer than the Asp Bridge.": {
            "supported": [
                "The Asp Bridge is the longest bridge in the county.",
            ],
        },
    },
    "what is said by the way, and hands that something is in": {
        "Asp House rises 96 metres and is the tallest of the town's 20 towers.": {
            "supported": [
                "The town's tallest tower is Asp House, with a height of 96 metres.",
            ],
            "contradicted": [
                "The town's tallest tower is Asp House, with a height of 69 metres.",
            ],
        },
        "Asp House is the tallest tower in the town.": {
            "unverified": [
                "The town's tallest tower is Asp House, with a height of 69 metres.",
            ],
        },
        "Varde Mills employs 300 people and is the largest employer in the valley.": {
            "supported": [
                "With a workforce of 300, Varde Mills is the valley's biggest employer.",
            ],
            "contradicted": [
                "With a workforce of 400, Varde Mills is the valley's biggest employer.",
            ],
        },
        "Varde Mills is the largest employer in the valley.": {
            "unverified": [
                "With a workforce of 400, Varde Mills is the valley's biggest employer.",
            ],
        },
        "Varde Mills employs 300 people.": {
            "unverified": [
                "With a workforce of 300, Varde Mills is the valley's biggest employer.",
            ],
        },
        "Two climbers were killed by a rockfall in 2019.": {
            "supported": [
                "Two climbers lost their lives in a rockfall in 2019.",
            ],
            "contradicted": [
                "Three climbers lost their lives in a rockfall in 2019.",
            ],
        },
        "The county maintains the path.": {
            "supported": [
                "Maintaining the path is the responsibility of the county.",
                "The maintenance of the path is in the hands of the county.",
            ],
        },
        "Asp Works installed the pump in 2012.": {
            "unverified": [
                "The removal of the pump was the work of Asp Works.",
            ],
        },
    },
    "who does what a noun tells is not known": {
        "The ferry runs when the lake is free of ice.": {
            "unverified": [
                "The ferry runs.",
            ],
        },
        "The pool opens after the school closes.": {
            "unverified": [
                "The school closes.",
            ],
        },
        "The company closed the plant in 2019 after sales fell.": {
            "supported": [
                "The company closed the plant in 2019.",
            ],
        },
        "The agency has run the port since it took it over in 1998.": {
            "supported": [
                "The agency took over the port in 1998.",
            ],
        },
        "The clinic had 12 doctors in 2019 and 15 nurses in 2022.": {
            "unverified": [
                "The clinic's staff grew between 2019 and 2022.",
            ],
        },
        "The north wing had 40 beds in 2019 and the south wing 60 beds in 2022.": {
            "unverified": [
                "The number of beds rose between 2019 and 2022.",
            ],
        },
        "Holm won 3 medals in 2019 and Tor 5 in 2022.": {
            "unverified": [
                "Holm won more medals in 2022 than in 2019.",
            ],
        },
        "The firm sold 40 boats in 2019 and 60 cars in 2022.": {
            "unverified": [
                "The firm sold more boats in 2022 than in 2019.",
            ],
        },
        "The road is 40 km long and 8 m wide.": {
            "unverified": [
                "The road is longer than the river.",
            ],
        },
        "The tower is 40 m high and the bridge 90 m long.": {
            "unverified": [
                "The bridge is higher than the tower.",
            ],
        },
        "The mine produced 40 tonnes of gold and 90 tonnes of silver.": {
            "supported": [
                "The mine produced 90 tonnes of silver.",
            ],
            "unverified": [
                "The mine produced more gold than the factory.",
            ],
        },
        "Three boats and five crew were lost.": {
            "unverified": [
                "More boats than crew were lost.",
            ],
        },
        "The award of the prize to Ida Berg was criticised.": {
            "unverified": [
                "Ida Berg awarded the prize.",
            ],
        },
        "The fall of the castle came in 1711.": {
            "unverified": [
                "The castle was built in 1711.",
            ],
        },
        "The visit of the king took place in 1911.": {
            "unverified": [
                "The king was visited in 1911.",
            ],
        },
        "The search for the crew took place in 1911.": {
            "unverified": [
                "The crew was found in 1911.",
            ],
        },
        "The trial of the mayor took place in 1911.": {
            "unverified": [
                "The mayor was convicted in 1911.",
            ],
        },
        "The release of the report is the responsibility of the board.": {
            "unverified": [
                "The board wrote the report.",
            ],
        },
        "Asp finished second behind Bly in the heat.": {
            "unverified": [
                "Bly won the final.",
            ],
        },
        "The committee's examination took place in June.": {
            "unverified": [
                "The committee was examined in June.",
            ],
        },
        "The attack of the rebels took place in May.": {
            "unverified": [
                "The rebels were attacked in May.",
            ],
        },
        "The coach was dismissed by the board in May.": {
            "supported": [
                "The coach's dismissal by the board came in May.",
            ],
        },
        "The wall was repaired in May.": {
            "supported": [
                "The repair of the wall took place in May.",
            ],
        },
    },
    "no longer": {
        "The ferry does not stop at Lund any more.": {
            "supported": [
                "The ferry no longer stops at Lund.",
            ],
            "contradicted": [
                "The ferry still stops at Lund.",
            ],
            "unverified": [
                "The ferry no longer stops at Holm.",
                "The ferry does not stop at Holm any more.",
            ],
        },
        "The ferry no longer stops at Lund.": {
            "unverified": [
                "The ferry stops at Holm.",
                "The tram stops at Lund.",
            ],
        },
        "The ticket does not cost more.": {
            "unverified": [
                "The ticket no longer costs 9 euros.",
                "The ticket does not cost anything.",
            ],
        },
    },
    "who, what, where and when it was": {
        "The tower was designed by Ida Berg.": {
            "supported": [
                "Ida Berg is the person who designed the tower.",
                "The person who designed the tower is Ida Berg.",
                "Ida Berg was the one to design the tower.",
                "It was Ida Berg who designed the tower.",
            ],
            "suspect": ["Jon Lie is the one who designed the tower.", "The person who designed the tower was Jon Lie."],
            "contradicted": ["It was not Ida Berg who designed the tower."],
            "unverified": [
                "The person who repaired the tower was Jon Lie.",
                "It was Jon Lie who designed the spire.",
                "Ida Berg is the architect who designed the tower.",
                "Jon Lie is one of the people who designed the tower.",
                "It was Ida Berg's brother who designed the tower.",
                "It was the architect who designed the tower.",
            ],
        },
        "The archive is kept in Tor.": {
            "supported": [
                "Tor is the place where the archive is kept.",
                "Tor is where the archive is kept.",
                "The place where the archive is kept is Tor.",
            ],
            "suspect": ["Holm is the place where the archive is kept.", "Holm is where the archive is kept."],
            "unverified": ["Holm is where the archive was founded.", "Holm is where the library is kept."],
        },
        "The server listens on port 22.": {
            "supported": [
                "Port 22 is the one that the server listens on.",
                "Port 22 is the port on which the server listens.",
            ],
            "contradicted": ["Port 80 is the port on which the server listens."],
        },
        "The clinic opened in May 2019.": {
            "supported": ["May 2019 was when the clinic opened.", "2019 was the year in which the clinic opened."],
            "contradicted": ["May 2017 was when the clinic opened.", "2017 was the year when the clinic opened."],
            "unverified": ["May 2017 was when the clinic was built.", "2017 was the year when the school opened."],
        },
        "The moss was discovered by the botanist Ida Berg.": {
            "supported": [
                "It was Ida Berg, a botanist, who discovered the moss.",
            ],
            "unverified": ["It was Ida Berg, a chemist, who discovered the moss."],
        },
        "Ida Berg visited the school.": {
            "unverified": ["It was Jon Lie who visited the school in May."],
        },
    },
    "the two ends of a spell": {
        "Since version 3.6, the cache is on by default; in earlier versions it was off by default.": {
            "contradicted": ["Until version 3.6, the cache was on by default."],
            "unverified": ["Until version 3.4, logs were on by default."],
        },
        "Until version 2, logs were compressed.": {
            "contradicted": ["Logs were compressed since version 2."],
            "supported": ["Logs were compressed until version 2."],
            "unverified": ["Since version 2, lists are compressed."],
        },
    },
    "for some only": {
        "Only gardeners may prune trees.": {
            "supported": [
                "The pruning of trees is reserved for gardeners.",
                "Pruning trees is reserved for gardeners.",
                "Gardeners alone may prune trees.",
                "None but gardeners may prune trees.",
                "Nobody other than gardeners may prune trees.",
                "Trees may be pruned by gardeners only.",
                "Gardeners may prune trees.",
            ],
            "suspect": ["Everyone may prune trees.", "Anyone may prune trees."],
            "contradicted": ["Gardeners may not prune trees."],
            "unverified": [
                "The planting of trees is reserved for gardeners.",
                "The pruning of trees is reserved for gardeners and foresters.",
                "Everyone may plant trees.",
                "No one may prune trees.",
            ],
        },
        "Gardeners may prune trees.": {
            "unverified": [
                "Only gardeners may prune trees.",
                "Trees may be pruned by gardeners only.",
                "The pruning of trees is reserved for gardeners.",
            ],
        },
        "The sauna is reserved for members.": {
            "supported": [
                "Only members may use the sauna.",
                "Only members have access to the sauna.",
                "Access to the sauna is restricted to members.",
                "The sauna is only available to members.",
                "Members may use the sauna.",
            ],
            "suspect": ["The sauna is open to everybody.", "Everyone has access to the sauna."],
            "unverified": [
                "Guests may use the sauna.",
                "Only members may use the pool.",
                "The sauna was reserved for guests in May.",
            ],
        },
        "The lounge is available only with the gold card.": {
            "supported": [
                "Customers without the gold card have no access to the lounge.",
                "Customers without the gold card cannot use the lounge.",
                "The lounge requires the gold card.",
                "The lounge is not available without the gold card.",
            ],
            "contradicted": [
                "Customers without the gold card have access to the lounge.",
                "The lounge is available without the gold card.",
            ],
            "unverified": [
                "Customers without the gold card have no access to the garage.",
                "Customers without the silver card have no access to the lounge.",
                "Customers with the silver card have access to the garage.",
            ],
        },
        "Exports are available only on the Pro plan.": {
            "supported": [
                "Exports require the Pro plan.",
                "Exports are exclusive to the Pro plan.",
                "Exports can be had on the Pro plan alone.",
                "Teams on the Basic plan cannot use exports.",
            ],
            "suspect": ["Exports are available on every plan.", "Teams on the Basic plan can use exports."],
            "unverified": ["Exports are available on the Pro plan only in May.", "Imports require the Pro plan."],
        },
        "Exports are available on the Pro plan.": {
            "unverified": ["Exports are available only on the Pro plan.", "Exports require the Pro plan."],
        },
        "Only members over 18 may vote.": {
            "suspect": ["All members may vote."],
            "unverified": ["Members over 16 may stand."],
        },
        "Only customers on the Pro plan can export data.": {
            "supported": ["Customers without the Pro plan cannot export data."],
            "contradicted": ["Customers without the Pro plan can export data."],
            "unverified": ["Customers without the Pro plan cannot import data."],
        },
        "The library is open to readers by appointment only.": {
            "supported": ["Readers without an appointment have no access to the library."],
            "contradicted": ["Readers without an appointment have access to the library."],
            "unverified": ["Readers without an appointment have no access to the archive."],
        },
    },
    "from one to another": {
        "Ida Berg left the Greens in 2019 and joined the Liberals.": {
            "supported": [
                "Ida Berg switched from the Greens to the Liberals in 2019.",
                "Ida Berg left the Greens for the Liberals in 2019.",
                "Ida Berg defected from the Greens to the Liberals.",
            ],
            "contradicted": [
                "Ida Berg did not switch from the Greens to the Liberals.",
                "Ida Berg switched from the Liberals to the Greens in 2019.",
                "Ida Berg left the Liberals for the Greens in 2019.",
            ],
            "unverified": [
                "Jon Lie switched from the Greens to the Liberals.",
                "Ida Berg switched from the Greens to the Reds.",
                "Ida Berg left the Greens for health reasons.",
                "Ida Berg wants to switch from the Greens to the Liberals.",
            ],
        },
        "Ida Berg joined the Greens and left the Liberals.": {
            "unverified": ["Ida Berg switched from the Greens to the Liberals."],
        },
        "Ida Berg switched from the Greens to the Liberals in 2019.": {
            "supported": [
                "Ida Berg left the Greens.",
                "Ida Berg joined the Liberals.",
                "Ida Berg left the Greens in 2019.",
                "Ida Berg switched to the Liberals in 2019.",
            ],
            "contradicted": ["Ida Berg switched to the Greens in 2019."],
            "unverified": ["Ida Berg left the Reds in 2019.", "Ida Berg joined the Reds."],
        },
        "The town replaced gas lamps with electric lamps in 2019.": {
            "supported": ["The town switched from gas lamps to electric lamps in 2019."],
            "suspect": ["The town switched from electric lamps to gas lamps in 2019."],
            "unverified": ["The town switched from gas heating to electric heating in 2019."],
        },
        "Gas lamps were replaced by electric lamps in 2019.": {
            "supported": ["Gas lamps gave way to electric lamps in 2019."],
            "suspect": ["Electric lamps gave way to gas lamps in 2019."],
        },
        "The fare rose from 5 to 8 crowns in May.": {
            "supported": ["The fare went from 5 to 8 crowns in May."],
            "contradicted": ["The fare went from 8 to 5 crowns in May.", "The fare went from 5 to 9 crowns in May."],
            "unverified": ["The train went from 5 to 8 crowns in May."],
        },
        "The town's population rose from 41,200 in 2011 to 44,700 in 2021.": {
            "supported": [
                "Between 2011 and 2021 the town grew to 44,700 inhabitants.",
                "Between 2011 and 2021 the town grew.",
                "The town grew from 41,200 to 44,700 inhabitants.",
            ],
            "contradicted": [
                "Between 2011 and 2021 the town shrank.",
                "The population of the town fell between 2011 and 2021.",
            ],
            "unverified": [
                "The town's population fell between 2015 and 2018.",
                "The town's population rose between 2001 and 2011.",
                "The town grew to 44,700 trees.",
                "The village grew to 44,700 inhabitants.",
            ],
        },
        "The number of trees in the town rose to 44,700.": {
            "unverified": ["The town grew to 44,700 inhabitants."],
        },
        "The mill was turned into a museum in 1990.": {
            "supported": ["The mill became a museum in 1990."],
            "contradicted": ["The mill became a museum in 1980."],
            "unverified": ["The mill became famous in 1990."],
        },
        "The Asp School was renamed the Bly School in 1990.": {
            "supported": ["The Asp School became the Bly School in 1990."],
            "unverified": ["The Asp School became a museum in 1990."],
        },
    },
    "how much is enough, and what has no limit": {
        "The mill needs at least three pumps.": {
            "contradicted": [
                "Two pumps are enough for the mill.",
                "Two pumps suffice for the mill.",
                "Two pumps are enough to run the mill.",
            ],
            "supported": ["Two pumps are not enough for the mill."],
            "unverified": [
                "Three pumps are enough for the mill.",
                "Four pumps are enough for the mill.",
                "Two pumps were enough for the mill.",
                "Two pumps are enough for the mill in summer.",
                "Two pumps are enough to drain the mill.",
                "Two men are enough for the mill.",
                "Two pumps are enough for the inn.",
            ],
        },
        "Quill 4 requires Python 3.8 or later.": {
            "contradicted": ["Python 3.6 is sufficient for Quill 4."],
            "supported": ["Python 3.6 is not enough for Quill 4."],
            "unverified": ["Python 3.9 is sufficient for Quill 4.", "Ruby 2.1 is sufficient for Quill 4."],
        },
        "The Pro plan has no limit on boards.": {
            "supported": ["The Pro plan includes unlimited boards.", "The Pro plan has an unlimited number of boards."],
            "contradicted": ["The Pro plan has a limit on boards."],
            "unverified": [
                "The Pro plan has unlimited seats.",
                "The Basic plan has unlimited boards.",
                "The Pro plan has no unlimited boards.",
            ],
        },
        "The Pro plan has unlimited boards.": {
            "contradicted": ["The Pro plan has a limit on boards."],
            "supported": ["The Pro plan has no limit on boards."],
        },
    },
    "what is admitted, denied and blamed": {
        "Jon Lie denies killing his brother.": {
            "contradicted": [
                "Jon Lie has confessed to the killing of his brother.",
                "Jon Lie has confessed to killing his brother.",
                "Jon Lie admits having killed his brother.",
            ],
            "supported": ["Jon Lie denies the killing of his brother."],
            "unverified": [
                "Jon Lie denies killing his sister.",
                "Jon Lie has confessed to the killing of his sister.",
                "Ida Berg has confessed to the killing of her brother.",
                "Jon Lie killed his brother.",
                "Jon Lie did not kill his brother.",
            ],
        },
        "Jon Lie pleaded guilty to fraud.": {
            "supported": ["Jon Lie admitted fraud.", "Jon Lie confessed to fraud."],
            "contradicted": ["Jon Lie denied fraud."],
            "unverified": ["Jon Lie denied theft.", "Ida Berg denied fraud.", "Jon Lie admitted theft."],
        },
        "Jon Lie admitted fraud.": {
            "unverified": ["Jon Lie pleaded guilty to fraud."],
        },
        "An inquiry concluded that the crash had been due to fog.": {
            "supported": [
                "The inquiry blamed fog for the crash.",
                "The inquiry blamed the crash on fog.",
                "The inquiry put the crash down to fog.",
                "The inquiry attributed the crash to fog.",
            ],
            "unverified": [
                "The mayor blamed fog for the crash.",
                "The inquiry did not blame fog for the crash.",
                "The inquiry blamed fog for the delay.",
                "The crash was caused by fog.",
                "The inquiry put the crash down to ice.",
            ],
        },
        "The inquiry blamed fog for the crash.": {
            "unverified": ["The crash was caused by fog."],
        },
    },
    "closed to some": {
        "The pass has been closed to coaches since 2019.": {
            "supported": ["Coaches have been barred from the pass since 2019."],
            "suspect": ["Coaches have been barred from the pass since 2017."],
            "contradicted": ["The pass is not closed to coaches."],
            "unverified": [
                "The pass has been closed since 2019.",
                "The pass is closed.",
                "Cars have been barred from the pass since 2019.",
                "Coaches have been barred from the bridge since 2019.",
            ],
        },
        "The museum was opened to the public in 1907.": {
            "supported": ["The museum opened in 1907."],
        },
    },
}


def verdict_of(row: Row) -> str:
    return compare(row.statement, row.reference).verdict


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"alternations/{name}", rows_told(TABLES[name]), verdict_of)
