"""Facts in everyday words, by kind: what says the same, what it excludes, what looks like it and says something else.

Half of what speaks of the claim is right and half wrong; what looks like it has more rows than either.
"""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "superlatives by comparison": {
        "The Harn Bridge is the longest bridge in the county.": {
            "supported": [
                "No other bridge in the county is as long as the Harn Bridge.",
                "All other bridges in the county are shorter than the Harn Bridge.",
            ],
            "contradicted": [
                "All other bridges in the county are longer than the Harn Bridge.",
            ],
            "unverified": [
                "No other bridge in the county is as wide as the Harn Bridge.",
                "No other bridge in the country is as long as the Harn Bridge.",
                "Some other bridges in the county are longer than the Tarn Bridge.",
            ],
        },
        "Mount Kell is the highest mountain in Norvia.": {
            "supported": [
                "No other mountain in Norvia is as high as Mount Kell.",
                "Every other mountain in Norvia is lower than Mount Kell.",
                "Mount Kell is higher than all the other mountains in Norvia.",
            ],
            "contradicted": [
                "Some other mountains in Norvia are higher than Mount Kell.",
            ],
            "unverified": [
                "Some other mountains are higher than Mount Kell.",
                "Some other mountains in Norvia are steeper than Mount Kell.",
                "Some other mountains in Norvia are as steep as Mount Kell.",
            ],
        },
        "St Anne's is the oldest church in the city.": {
            "supported": [
                "No other church in the city is as old as St Anne's.",
                "There is no older church in the city than St Anne's.",
            ],
            "contradicted": [
                "There are older churches in the city than St Anne's.",
                "Several churches in the city are older than St Anne's.",
                "The city has older churches than St Anne's.",
                "St Anne's is not the oldest church in the city.",
            ],
            "unverified": [
                "There is no older church in the county than St Anne's.",
                "All other churches in the county are younger than St Anne's.",
                "Some churches in the city are older than St Mark's.",
            ],
        },
        "The Tolme market is the biggest market in the region.": {
            "supported": [
                "There is no bigger market in the region than the Tolme market.",
            ],
            "contradicted": [
                "Other markets in the region are bigger than the Tolme market.",
            ],
        },
        "St Mark's is the second oldest church in the city.": {
            "contradicted": [
                "No other church in the city is as old as St Mark's.",
            ],
        },
        "Mount Kell is one of the highest mountains in Norvia.": {
            "unverified": [
                "Some other mountains in Norvia are higher than Mount Kell.",
            ],
        },
        "Mount Kell was the highest mountain climbed in Norvia in 1900.": {
            "unverified": [
                "Some other mountains in Norvia are higher than Mount Kell.",
            ],
        },
        "St Mark's is one of the oldest churches in the city.": {
            "unverified": [
                "No other church in the city is older than St Mark's.",
            ],
        },
        "Lake Orm is the deepest lake in the country.": {
            "unverified": [
                "No other lake is as deep as Lake Orm.",
            ],
        },
    },
    "moved": {
        "In May 2020 the archive moved from the castle to Quay Street.": {
            "supported": [
                "The archive has been at Quay Street since May 2020.",
                "The archive was in the castle until May 2020.",
            ],
            "contradicted": [
                "The archive has been in the castle since May 2020.",
                "The archive is still in the castle.",
                "In May 2020 the archive moved from Quay Street to the castle.",
            ],
            "unverified": [
                "The archive was in the castle in 2015.",
                "The archive has had a reading room in the castle since May 2020.",
                "The museum has been in the castle since May 2020.",
                "The family moved to Quay Street in May 2020.",
                "The archive was in the castle for 40 years.",
                "Parts of the archive are still in the castle.",
            ],
        },
        "The firm moved its headquarters from Rom to Tor in 2011.": {
            "supported": [
                "The firm has been based in Tor since 2011.",
                "Until 2011 the firm's headquarters were in Rom.",
            ],
            "contradicted": [
                "The firm's headquarters moved to Rom in 2011.",
            ],
            "unverified": [
                "The firm has been in Rom since 1990.",
            ],
        },
        "The clinic moved from the old mill to Park Road in 2019.": {
            "contradicted": [
                "The clinic has been in the old mill since 2019.",
            ],
        },
        "In May 2020 part of the archive moved from the castle to Quay Street.": {
            "unverified": [
                "The archive has been at Quay Street since 2022.",
            ],
        },
    },
    "open/closed since": {
        "The bath reopened in April 2022.": {
            "supported": [
                "The bath has been open again since April 2022.",
                "The bath opened again in April 2022.",
            ],
            "contradicted": [
                "The bath has been closed since April 2022.",
            ],
            "unverified": [
                "The bath has been closed since May 2024.",
                "The bath was closed in 2021.",
                "The café in the bath has been closed since April 2022.",
                "The bath has been closed on Mondays since April 2022.",
                "The road to the bath has been closed since April 2022.",
            ],
        },
        "The pass was reopened in 2019.": {
            "contradicted": [
                "The pass has been closed since 2019.",
            ],
        },
        "The theatre reopened in May 2021 after a renovation.": {
            "contradicted": [
                "The theatre has been closed for good since May 2021.",
            ],
        },
        "The kiosk closed in 2020.": {
            "supported": [
                "The kiosk has been closed since 2020.",
                "The kiosk closed for good in 2020.",
            ],
            "contradicted": [
                "The kiosk has been open since 2020.",
            ],
        },
        "The city spent 2 million euros on repairing the bridge, which reopened in June 2023.": {
            "contradicted": [
                "The bridge has been shut since June 2023.",
            ],
        },
    },
    "whole week": {
        "The fair lasts three days.": {
            "contradicted": [
                "The fair lasts a whole week.",
            ],
            "unverified": [
                "The whole week was rainy.",
                "The fair is held in the whole town.",
            ],
        },
        "The fair lasts seven days.": {
            "supported": [
                "The fair lasts a whole week.",
            ],
        },
        "The crossing takes 45 minutes.": {
            "contradicted": [
                "The crossing takes a full hour.",
            ],
        },
        "The crossing takes 60 minutes.": {
            "supported": [
                "The crossing takes a full hour.",
            ],
        },
        "The course runs for six months.": {
            "contradicted": [
                "The course runs for an entire year.",
            ],
        },
        "The course lasts twelve months.": {
            "supported": [
                "The course lasts an entire year.",
            ],
        },
        "The strike went on for nine days.": {
            "contradicted": [
                "The strike went on for a whole month.",
            ],
        },
        "The fair lasts a week.": {
            "unverified": [
                "The fair takes up the whole week.",
            ],
        },
        "The market lasts three days.": {
            "unverified": [
                "The fair lasts a whole week.",
            ],
        },
    },
    "what is open in a season that goes over the year": {
        "The castle is open from October to March.": {
            "supported": [
                "The castle is open in January.",
                "The castle is open in December.",
            ],
            "contradicted": [
                "The castle is open in June.",
                "The castle is open from April to September.",
            ],
        },
        "The rink is open from November to February.": {
            "contradicted": [
                "The rink is closed in January.",
            ],
            "unverified": [
                "The rink is closed in June.",
            ],
        },
        "The rink is open only from November to February.": {
            "unverified": [
                "The rink is closed in June.",
            ],
        },
        "The castle is open from April to October.": {
            "contradicted": [
                "The castle is closed in June.",
            ],
            "unverified": [
                "The castle is closed in January.",
            ],
        },
        "The pass is closed from November to April.": {
            "contradicted": [
                "The pass is closed from May to October.",
                "The pass is open in February.",
            ],
            "unverified": [
                "The pass is open in July.",
                "The pass was closed in February.",
            ],
        },
        "The park is open from April to October.": {
            "unverified": [
                "You can swim in the park in June.",
            ],
        },
        "You can swim in the park from May to September.": {
            "unverified": [
                "The park is open in December.",
                "The park is closed in December.",
            ],
        },
    },
    "using a place outside its time": {
        "The town museum is closed on Mondays.": {
            "contradicted": [
                "You can visit the town museum on any day of the week.",
            ],
        },
        "The castle is closed on Tuesdays.": {
            "contradicted": [
                "You can visit the castle on Tuesdays.",
                "The castle is open every day.",
                "The castle is open seven days a week.",
            ],
            "unverified": [
                "You can visit the castle on Wednesdays.",
                "You can visit the museum on Tuesdays.",
                "The castle's café is open on Tuesdays.",
                "You can walk around the castle on Tuesdays.",
                "You can see the castle from the road on Tuesdays.",
            ],
        },
        "The north beach stayed closed throughout 2021.": {
            "contradicted": [
                "Visitors could use the north beach in the summer of 2021.",
            ],
            "unverified": [
                "The north beach was used by swimmers in 2022.",
            ],
        },
        "The lido is open from 1 May until the end of September.": {
            "contradicted": [
                "You can swim in the lido in December.",
            ],
            "unverified": [
                "You can swim in the lake in December.",
                "You can buy tickets for the lido in December.",
            ],
        },
        "The rink in Mill Street is open from 1 November until the end of February.": {
            "supported": [
                "The Mill Street rink is open in January.",
            ],
            "contradicted": [
                "You can skate on the Mill Street rink in August.",
                "The Mill Street rink is open in June.",
            ],
        },
        "The castle is open from 1 April to 31 October.": {
            "supported": [
                "You can visit the castle in June.",
            ],
        },
        "The castle is closed on Tuesdays from October to March.": {
            "unverified": [
                "You can visit the castle on any day in the summer.",
            ],
        },
        "The castle is closed on Tuesdays in winter.": {
            "unverified": [
                "You can visit the castle every day in July.",
            ],
        },
        "The castle is closed on Tuesdays except in August.": {
            "unverified": [
                "The castle is open every day in August.",
            ],
        },
    },
    "accept": {
        "The depot on Mill Lane accepts glass and metal but not fridges.": {
            "supported": [
                "Glass can be handed in at the Mill Lane depot.",
                "You can bring glass and metal to the Mill Lane depot.",
                "Metal can be dropped off at the Mill Lane depot.",
                "The Mill Lane depot takes glass.",
            ],
            "contradicted": [
                "Old fridges can be handed in at the Mill Lane depot.",
            ],
        },
        "The depot on Mill Lane does not accept fridges.": {
            "supported": [
                "You cannot bring fridges to the Mill Lane depot.",
            ],
            "contradicted": [
                "You can take fridges to the Mill Lane depot.",
                "Fridges can be brought to the Mill Lane depot.",
                "You can drop off fridges at the Mill Lane depot.",
            ],
            "unverified": [
                "Fridges can be bought at the Mill Lane depot.",
                "Fridges can be handed in at the Quay Road depot.",
                "You can bring dogs to the Mill Lane depot.",
                "Fridges can be repaired at the Mill Lane depot.",
            ],
        },
        "The shop does not accept cash.": {
            "contradicted": [
                "The shop takes cash.",
            ],
        },
        "The depot on Mill Lane does not accept glass.": {
            "unverified": [
                "You can take glass from the Mill Lane depot.",
            ],
        },
        "The depot on Mill Lane accepts glass and metal.": {
            "unverified": [
                "You can bring a trailer to the Mill Lane depot.",
            ],
        },
        "The committee took the plan to the council.": {
            "unverified": [
                "The committee accepts the plan.",
            ],
        },
    },
    "complement of only": {
        "Only members can borrow tools.": {
            "supported": [
                "People who are not members cannot borrow tools.",
                "Non-members cannot borrow tools.",
                "Nobody but members can borrow tools.",
                "You have to be a member to borrow tools.",
                "Tools can be borrowed by members only.",
            ],
            "contradicted": [
                "People who are not members can borrow tools.",
                "Non-members can borrow tools.",
                "Anyone can borrow tools.",
                "You do not have to be a member to borrow tools.",
                "Tools can also be borrowed by people who are not members.",
                "You can borrow tools without being a member.",
            ],
            "unverified": [
                "People who are not members can visit the workshop.",
                "People who are not residents can borrow tools.",
                "Non-members can borrow books.",
                "Members who are not residents can borrow tools.",
                "People who are not members can return tools.",
            ],
        },
        "Only editors may publish a page.": {
            "contradicted": [
                "Users who are not editors may publish a page.",
            ],
        },
        "Only users with editor rights may publish a page.": {
            "contradicted": [
                "Users without editor rights may publish a page.",
            ],
        },
        "Members can borrow tools.": {
            "unverified": [
                "People who are not members cannot borrow tools.",
            ],
        },
        "Members can borrow only tools.": {
            "supported": [
                "Members can borrow tools.",
            ],
        },
        "Since 2015 only members can borrow tools.": {
            "unverified": [
                "Non-members could borrow tools until 2015.",
            ],
        },
    },
    "time to do / no way": {
        "A parcel can be returned within 14 days.": {
            "supported": [
                "You have two weeks to return a parcel.",
                "You get two weeks to return a parcel.",
            ],
            "contradicted": [
                "You have ten days to return a parcel.",
                "There is no way to return a parcel.",
                "It is not possible to return a parcel.",
                "A parcel cannot be returned.",
            ],
            "unverified": [
                "You have two weeks to pay for a parcel.",
                "You have two weeks to return a book.",
                "You have two weeks of holiday to return a parcel.",
                "It took two weeks to return a parcel.",
                "There is no way to return a parcel by post.",
                "There is no easy way to return a parcel.",
            ],
        },
        "An order can be cancelled within 30 days.": {
            "supported": [
                "You have 30 days to cancel an order.",
                "It is possible to cancel an order within 30 days.",
            ],
            "contradicted": [
                "You have three months to cancel an order.",
            ],
        },
        "Customers can cancel an order within 30 days.": {
            "supported": [
                "Customers have 30 days to cancel an order.",
            ],
        },
        "A decision can be appealed against within six months.": {
            "supported": [
                "You have six months to appeal against a decision.",
            ],
        },
        "An order can be cancelled.": {
            "supported": [
                "There is a way to cancel an order.",
            ],
        },
        "A report cannot be deleted.": {
            "supported": [
                "There is no way to delete a report.",
            ],
        },
        "An unopened parcel can be returned within 14 days.": {
            "unverified": [
                "You have two weeks to return a damaged parcel.",
            ],
        },
        "A parcel can be returned within 20 days by members.": {
            "unverified": [
                "You have at least two weeks to return a parcel.",
            ],
        },
    },
    "replaced / succession": {
        "The Elm line replaced the Dorn line in May 2019.": {
            "supported": [
                "The Dorn line gave way to the Elm line in May 2019.",
                "In May 2019 the Elm line took the place of the Dorn line.",
                "The Dorn line was superseded by the Elm line in May 2019.",
                "The Elm line took over from the Dorn line in May 2019.",
            ],
            "contradicted": [
                "The Elm line gave way to the Dorn line in May 2019.",
                "The Dorn line replaced the Elm line in May 2019.",
            ],
        },
        "The Elm line was extended in May 2019.": {
            "unverified": [
                "The Dorn line gave way to the Ash line in May 2019.",
            ],
        },
        "The tram stopped at the crossing.": {
            "unverified": [
                "The bus gave way to the tram at the crossing.",
            ],
        },
        "Mia Lund has been head of the school since 2018; she succeeded Ole Dahl.": {
            "supported": [
                "Ole Dahl was the head of the school before Mia Lund.",
            ],
        },
        "Mia Lund has headed the school since 2018, when she took over from Ole Dahl.": {
            "supported": [
                "Ole Dahl ran the school before Mia Lund.",
            ],
        },
        "Mia Lund succeeded Ole Dahl as head of the school in 2018.": {
            "supported": [
                "Before Mia Lund, Ole Dahl was the head of the school.",
                "Ole Dahl was Mia Lund's predecessor as head of the school.",
                "Ole Dahl was followed by Mia Lund as head of the school.",
                "Mia Lund came after Ole Dahl as head of the school.",
            ],
            "contradicted": [
                "Mia Lund was the head of the school before Ole Dahl.",
                "Ole Dahl took over from Mia Lund as head of the school.",
                "Mia Lund was followed by Ole Dahl as head of the school.",
            ],
            "unverified": [
                "Ole Dahl was a teacher at the school before Mia Lund.",
                "Kai Moen was the head of the school before Ole Dahl.",
                "Ole Dahl was the mayor before Mia Lund.",
                "Ole Dahl left the school before Mia Lund.",
                "Ole Dahl came to the school before Mia Lund.",
            ],
        },
        "Mia Lund took over the school from Ole Dahl.": {
            "unverified": [
                "Ole Dahl took over the school shop from Mia Lund.",
            ],
        },
    },
    "support ended": {
        "Support for Windows 7 ended with version 3.0.": {
            "supported": [
                "Windows 7 has not been supported since version 3.0.",
                "Version 3.0 dropped support for Windows 7.",
                "Windows 7 is no longer supported.",
            ],
            "contradicted": [
                "Windows 7 has been supported since version 3.0.",
                "Support for Windows 7 began with version 3.0.",
                "Support for Windows 7 was introduced with version 3.0.",
                "Windows 7 is still supported.",
            ],
            "unverified": [
                "Since version 3.0, Windows 8 is no longer supported.",
                "Windows 7 has been supported since version 1.0.",
                "Since version 3.1, Windows 7 has been faster.",
            ],
        },
        "Support for Windows 8 ended with version 3.0.": {
            "unverified": [
                "Windows 7 was supported in version 2.0.",
            ],
        },
    },
    "what they and them stand for": {
        "Guests can comment on tasks but cannot edit them.": {
            "supported": [
                "Guests cannot edit tasks.",
            ],
            "contradicted": [
                "Guests can edit tasks.",
            ],
            "unverified": [
                "Guests cannot delete tasks.",
                "Tasks cannot edit guests.",
            ],
        },
        "Readers may look at maps but may not copy them.": {
            "supported": [
                "Readers may not copy maps.",
            ],
            "contradicted": [
                "Readers may copy maps.",
            ],
            "unverified": [
                "Readers may copy photographs.",
            ],
        },
        "Editors can rename pages but they cannot delete them.": {
            "contradicted": [
                "Editors can delete pages.",
            ],
            "unverified": [
                "Editors can delete comments.",
            ],
        },
        "Trainees may hold the birds but may not feed them.": {
            "supported": [
                "Trainees may hold the birds but may not feed them, so they may not feed the birds.",
            ],
        },
        "Visitors may stroke the goats but may not feed them.": {
            "contradicted": [
                "Visitors may feed the goats.",
            ],
        },
    },
    "by appointment": {
        "Furniture is collected only by appointment.": {
            "supported": [
                "Furniture is collected by appointment only.",
            ],
            "contradicted": [
                "Furniture is collected without an appointment.",
            ],
            "unverified": [
                "The appointment is collected by van.",
                "Furniture is delivered without an appointment.",
            ],
        },
        "The archive can be visited only by appointment.": {
            "supported": [
                "You need an appointment to visit the archive.",
            ],
            "contradicted": [
                "No appointment is needed to visit the archive.",
                "You can visit the archive without an appointment.",
            ],
            "unverified": [
                "You need a card to visit the archive.",
                "You need an appointment to visit the library.",
            ],
        },
    },
    "how often": {
        "Glass is collected every second Tuesday.": {
            "supported": [
                "Glass is collected every other Tuesday.",
            ],
            "unverified": [
                "Glass is sorted every second Friday.",
                "Paper is collected every second Friday.",
            ],
        },
        "The fair is held every July.": {
            "supported": [
                "The fair is held in July.",
            ],
            "unverified": [
                "The fair was held in June 2020.",
                "The market is held every July.",
            ],
        },
        "The fair has been held every July since 1987.": {
            "supported": [
                "The fair takes place each July.",
            ],
        },
        "The doctor visits Ness once a month.": {
            "supported": [
                "Ness gets a visit from the doctor once a month.",
                "Once a month the doctor visits Ness.",
            ],
            "contradicted": [
                "The doctor visits Ness once a week.",
            ],
            "unverified": [
                "The doctor visits Holm once a week.",
            ],
        },
    },
    "how many there are at a place": {
        "The nursery school in Tarn has 90 children and 12 teachers.": {
            "supported": [
                "There are 90 children at the nursery school in Tarn.",
            ],
            "contradicted": [
                "There are 70 children at the nursery school in Tarn.",
            ],
            "unverified": [
                "There are 90 children at the nursery school in Holm.",
                "There are 90 children in Tarn.",
            ],
        },
        "The new ward of the Holm hospital has 30 beds.": {
            "supported": [
                "There are 30 beds in the new ward of the Holm hospital.",
            ],
        },
        "The harbour at Ness has 14 boats.": {
            "supported": [
                "There are 14 boats in the harbour at Ness.",
            ],
            "contradicted": [
                "There are 24 boats in the harbour at Ness.",
            ],
            "unverified": [
                "There are 24 boats at Ness.",
            ],
        },
        "The brewery Oakhill employs 85 people at its site in Dunmar.": {
            "contradicted": [
                "Oakhill has a staff of 60 in Dunmar.",
            ],
            "unverified": [
                "Oakhill has a staff of 60 in Holm.",
            ],
        },
    },
    "worth of": {
        "The fire caused damage of 40,000 euros.": {
            "supported": [
                "The fire did 40,000 euros worth of damage.",
            ],
            "unverified": [
                "The fire did 90,000 euros worth of good.",
                "The flood did 90,000 euros worth of damage.",
            ],
        },
        "The storm caused damage of 3 million euros.": {
            "supported": [
                "The storm caused 3 million euros worth of damage.",
            ],
            "contradicted": [
                "The storm caused 2 million euros worth of damage.",
            ],
        },
    },
    "lists behind a number": {
        "Norland has three official languages: Danish, Frisian and Low German.": {
            "supported": [
                "Danish is one of the official languages of Norland.",
                "Frisian is among the official languages of Norland.",
                "Frisian is an official language of Norland.",
            ],
            "contradicted": [
                "English is one of the official languages of Norland.",
                "English is among the official languages of Norland.",
                "English is an official language of Norland.",
            ],
            "unverified": [
                "English is one of the languages spoken in Norland.",
                "Danish is one of the official languages of Varde.",
            ],
        },
        "The firm has two owners: Ada Birk and Ole Friis.": {
            "supported": [
                "Ada Birk is one of the firm's owners.",
            ],
            "contradicted": [
                "Mia Lund is one of the firm's owners.",
            ],
            "unverified": [
                "Mia Lund is one of the firm's directors.",
            ],
        },
        "Norland has several official languages, Danish among them.": {
            "unverified": [
                "Danish is the only official language of Norland.",
            ],
        },
        "The firm has owners such as Ada Birk and Ole Friis.": {
            "unverified": [
                "Mia Lund is one of the firm's owners.",
            ],
        },
    },
    "nobody hurt": {
        "Two people were injured when a van tipped over on the quay.": {
            "contradicted": [
                "Nobody was hurt when a van tipped over on the quay.",
            ],
            "unverified": [
                "There were no injuries when a van tipped over on the bridge.",
                "There were no delays when a van tipped over on the quay.",
            ],
        },
        "Three people died in the fire at the mill.": {
            "contradicted": [
                "There were no deaths in the fire at the mill.",
            ],
        },
        "Police arrested a man after the robbery.": {
            "contradicted": [
                "Nobody was arrested after the robbery.",
                "No arrest was made after the robbery.",
            ],
        },
        "Police arrested two men after the robbery.": {
            "contradicted": [
                "No arrests were made after the robbery.",
            ],
            "unverified": [
                "No arrests were made after the fire.",
            ],
        },
        "The old bridge was demolished in 2020.": {
            "supported": [
                "The old bridge is no longer standing.",
            ],
            "contradicted": [
                "The old bridge is still standing.",
            ],
            "unverified": [
                "The new bridge is still standing.",
                "The old bridge was still standing in 2015.",
            ],
        },
        "The old bridge was torn down in 2020.": {
            "contradicted": [
                "The old bridge still stands.",
            ],
        },
    },
    "nearest and farthest": {
        "Ness is the village closest to the sea.": {
            "supported": [
                "Ness is the closest village to the sea.",
            ],
            "contradicted": [
                "All other villages are nearer to the sea than Ness.",
                "Several other villages are closer to the sea than Ness.",
            ],
            "unverified": [
                "Holm is close to the sea.",
                "No other village is as close to the border as Ness.",
                "Ness is the village closest to the border.",
            ],
        },
    },
    "mandatory and optional": {
        "A helmet is mandatory for trainers.": {
            "supported": [
                "Trainers must use a helmet.",
            ],
            "contradicted": [
                "Trainers need not use a helmet.",
            ],
        },
        "Helmets are compulsory for trainers.": {
            "contradicted": [
                "Trainers do not have to wear a helmet.",
            ],
        },
        "A helmet is optional for members.": {
            "supported": [
                "Members do not have to use a helmet.",
            ],
        },
        "Helmets are optional for members.": {
            "contradicted": [
                "Members must wear a helmet.",
            ],
            "unverified": [
                "Members must wear a badge.",
            ],
        },
    },
    "no limit": {
        "The Basic plan includes three projects.": {
            "supported": [
                "You get three projects with the Basic plan.",
            ],
            "contradicted": [
                "You get unlimited projects with the Basic plan.",
                "The Basic plan includes unlimited projects.",
                "You get five projects with the Basic plan.",
            ],
            "unverified": [
                "You get unlimited support with the Basic plan.",
                "You get unlimited projects with the Team plan.",
            ],
        },
        "The Basic plan is limited to three projects.": {
            "contradicted": [
                "There is no limit on projects in the Basic plan.",
            ],
        },
    },
    "a case beyond a limit": {
        "Files larger than 50 MB are rejected.": {
            "supported": [
                "An 80 MB file is rejected.",
                "You cannot upload an 80 MB file.",
            ],
            "contradicted": [
                "You can upload an 80 MB file.",
                "A file of 80 MB is accepted.",
            ],
            "unverified": [
                "You can upload a 20 MB file.",
                "An 80 MB image is shown.",
            ],
        },
        "Trailers longer than two metres are not accepted on the ferry.": {
            "contradicted": [
                "A three-metre trailer can use the ferry.",
            ],
        },
        "Passwords must have at least 12 characters.": {
            "contradicted": [
                "A password of eight characters is long enough.",
            ],
        },
        "Files larger than 50 MB are rejected by the upload form.": {
            "unverified": [
                "You can download an 80 MB file.",
            ],
        },
    },
    "what it takes": {
        "Mia Lund finished the race in three hours.": {
            "supported": [
                "It took Mia Lund three hours to finish the race.",
            ],
            "contradicted": [
                "It took Mia Lund four hours to finish the race.",
            ],
            "unverified": [
                "It took Mia Lund three hours to reach the race.",
            ],
        },
        "The council spent 2 million euros on renovating the hall.": {
            "supported": [
                "It cost the council 2 million euros to renovate the hall.",
            ],
            "contradicted": [
                "It cost the council 5 million euros to renovate the hall.",
            ],
            "unverified": [
                "It cost the council 2 million euros to build the hall.",
            ],
        },
        "The bridge was built in two years.": {
            "supported": [
                "It took two years to build the bridge.",
            ],
        },
        "Admission to the museum is free.": {
            "supported": [
                "It costs nothing to visit the museum.",
                "It is free to visit the museum.",
            ],
            "contradicted": [
                "It costs 5 euros to visit the museum.",
            ],
            "unverified": [
                "It costs nothing to visit the castle.",
            ],
        },
        "The council spent 3 million euros on renovating the hall.": {
            "unverified": [
                "It cost the state 2 million euros to renovate the hall.",
            ],
        },
    },
    "owners and holders": {
        "The old mill is owned by the county.": {
            "supported": [
                "The county is the owner of the old mill.",
            ],
            "contradicted": [
                "The owner of the old mill is the city.",
            ],
            "unverified": [
                "The owner of the new mill is the county.",
                "The county is the owner of the mill shop.",
            ],
        },
    },
    "when something done happened": {
        "The demolition of the old hall was completed in 2019.": {
            "contradicted": [
                "The demolition of the old hall was finished in 2021.",
            ],
        },
        "Ole Friis was shot in Lowick on 4 May 1901.": {
            "supported": [
                "The shooting of Ole Friis took place in Lowick.",
            ],
            "unverified": [
                "The shooting of the film took place in Norstad.",
                "The shooting of Ole Friis took place on a Sunday.",
            ],
        },
        "The company moved its head office to Ness in 2009.": {
            "unverified": [
                "The relocation of the shop to Ness took place in 2001.",
            ],
        },
    },
    "asked for and limited": {
        "Fines for littering range from 100 to 500 dollars.": {
            "unverified": [
                "The smallest fine for speeding is 20 dollars.",
                "The usual fine for littering is 200 dollars.",
            ],
        },
    },
    "fewer and more than before": {
        "The museum had 61,000 visitors in 2024, more than in any year before.": {
            "contradicted": [
                "The museum had fewer visitors in 2024 than in 2023.",
            ],
        },
        "The ferry carried 2.4 million passengers in 2023, up from 2.1 million in 2022.": {
            "unverified": [
                "Fewer people took the bus in 2023 than in 2022.",
            ],
        },
    },
    "what lies where": {
        "Ness lies 20 kilometres south of Holm.": {
            "supported": [
                "Ness lies to the south of Holm.",
            ],
            "contradicted": [
                "Ness lies to the north of Holm.",
            ],
            "unverified": [
                "Ness lies to the east of Tarn.",
            ],
        },
    },
    "part of it": {
        "Three of the nine boats are electric.": {
            "supported": [
                "Fewer than half of the boats are electric.",
            ],
            "contradicted": [
                "None of the boats is electric.",
                "All of the boats are electric.",
                "More than half of the boats are electric.",
            ],
            "unverified": [
                "Most of the ferries are electric.",
                "Most of the boats are new.",
            ],
        },
        "The party holds five of the 29 seats on the council.": {
            "unverified": [
                "The party has most of the seats in parliament.",
            ],
        },
        "Ness lies south of Holm.": {
            "supported": [
                "Ness is situated to the south of Holm.",
            ],
            "contradicted": [
                "Ness lies north of Holm.",
            ],
            "unverified": [
                "Ness lies in the north of Norland.",
                "The road goes north from Holm.",
                "Ness lies in the south of Holm.",
            ],
        },
        "Ness lies 20 kilometres south of Holm.": {
            "supported": [
                "Ness lies south of Holm.",
            ],
            "contradicted": [
                "Ness lies 20 kilometres north of Holm.",
                "Ness lies 30 kilometres south of Holm.",
            ],
            "unverified": [
                "Ness lies north of Tarn.",
                "Ness lies east of Holm.",
            ],
        },
        "Ness is south-west of Holm.": {
            "contradicted": [
                "Ness is north-east of Holm.",
            ],
        },
        "Ness lies to the east of the river.": {
            "contradicted": [
                "Ness lies west of the river.",
            ],
        },
    },
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_verdicts(name: str) -> None:
    check_table(f"everyday kinds/{name}", rows_told(TABLES[name]), in_a_base)
