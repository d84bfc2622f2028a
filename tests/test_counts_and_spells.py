"""How many there are of one kind, through what time a state lasts, and what was more than in another year."""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "numbers of names tell things apart": {
        "Bus line 7 runs every 15 minutes between the railway station and the hospital.": {
            "unverified": [
                "Bus line 9 runs every 15 minutes between the railway station and the hospital.",
            ],
        },
        "Bus line 7 runs every 15 minutes.": {
            "unverified": [
                "Bus line 9 runs every 15 minutes.",
            ],
        },
        "Line 7 runs every 15 minutes.": {
            "unverified": [
                "Line 9 runs every 15 minutes.",
            ],
        },
        "Line 7 stops at the quay.": {
            "unverified": [
                "Line 9 stops at the quay.",
            ],
        },
        "Room 14 is on the second floor.": {
            "unverified": [
                "Room 12 is on the second floor.",
            ],
        },
        "Form 14 must be signed by a parent.": {
            "unverified": [
                "Form 12 must be signed by a parent.",
            ],
        },
        "Tram 7 runs from Holm to Tor.": {
            "unverified": [
                "Tram 9 runs from Holm to Tor.",
            ],
        },
        "Platform 7 is closed on Sundays.": {
            "unverified": [
                "Platform 9 is closed on Sundays.",
            ],
        },
        "Track 7 is used by freight trains.": {
            "unverified": [
                "Track 9 is used by freight trains.",
            ],
        },
        "Ward 7 is on the second floor.": {
            "unverified": [
                "Ward 9 is on the second floor.",
            ],
        },
        "Patients wait in room 14.": {
            "contradicted": [
                "Patients wait in room 12.",
            ],
        },
        "The train leaves from platform 7.": {
            "contradicted": [
                "The train leaves from platform 9.",
            ],
        },
        "The library is on the second floor.": {
            "unverified": [
                "The café is on the second floor.",
            ],
        },
        "The Louvre is in Paris.": {
            "unverified": [
                "The Orsay is in Paris.",
            ],
        },
        "Gallery Lund is on the second floor.": {
            "unverified": [
                "Gallery Moss is on the second floor.",
            ],
        },
    },
    "ranks that many may share": {
        "Holm won its third title.": {
            "unverified": [
                "Norrby won its third title.",
            ],
        },
        "Ida Berg attended the third conference.": {
            "unverified": [
                "Ada Lund attended the third conference.",
            ],
        },
        "Pebble opened its second shop in May.": {
            "unverified": [
                "Kestrel opened its second shop in May.",
            ],
        },
        "Ida Berg lives on the fifth floor.": {
            "unverified": [
                "Ada Lund lives on the fifth floor.",
            ],
        },
        "Pebble has its office on the first floor.": {
            "unverified": [
                "Kestrel has its office on the first floor.",
            ],
        },
        "Ida Berg voted in the second round.": {
            "unverified": [
                "Ada Lund voted in the second round.",
            ],
        },
        "Ida Berg scored in the first half.": {
            "unverified": [
                "Ada Lund scored in the first half.",
            ],
        },
        "Ida Berg was the only guest of Ole Moe.": {
            "unverified": [
                "Ada Lund was the only guest of Per Lund.",
            ],
        },
        "Ida Berg was the first person to climb the peak.": {
            "contradicted": [
                "Ole Lund was the first person to climb the peak.",
            ],
        },
        "Ida Berg won the second stage.": {
            "contradicted": [
                "Ole Lund won the second stage.",
            ],
        },
        "Norrby is the second-largest city of Ternia.": {
            "contradicted": [
                "Holm is the second-largest city of Ternia.",
            ],
        },
        "Ida Berg scored the first goal.": {
            "contradicted": [
                "Ole Lund scored the first goal.",
            ],
        },
        "Ida Berg wrote the only book on the tern.": {
            "suspect": [
                "Ole Lund wrote the only book on the tern.",
            ],
        },
        "Ida Berg is the third president of Ternia.": {
            "contradicted": [
                "Ole Lund is the third president of Ternia.",
            ],
        },
        "Ida Berg read the third chapter.": {
            "unverified": [
                "Ole Lund read the third chapter.",
            ],
        },
        "Ida Berg played in the third match.": {
            "unverified": [
                "Ole Lund played in the third match.",
            ],
        },
        "Ida Berg watched the first match.": {
            "unverified": [
                "Ole Lund watched the first match.",
            ],
        },
        "The library is in the first district.": {
            "unverified": [
                "The museum is in the first district.",
            ],
        },
        "Pebble sponsors the third stage.": {
            "unverified": [
                "Kestrel sponsors the third stage.",
            ],
        },
        "Ida Berg signed the second letter.": {
            "unverified": [
                "Ole Lund signed the second letter.",
            ],
        },
        "Ida Berg received the second dose.": {
            "unverified": [
                "Ole Lund received the second dose.",
            ],
        },
        "Bus 14 stops at the second bridge.": {
            "unverified": [
                "Bus 12 stops at the second bridge.",
            ],
        },
    },
    "how many of one kind are not how many in all": {
        "The zoo has 14 owls.": {
            "supported": [
                "The zoo has birds.",
            ],
            "contradicted": [
                "The zoo has 10 owls.",
            ],
            "unverified": [
                "The zoo has 14 birds.",
            ],
        },
        "The hospital employs 900 nurses.": {
            "unverified": [
                "The hospital employs 900 people.",
            ],
        },
        "900 nurses work at the hospital.": {
            "unverified": [
                "900 people work at the hospital.",
            ],
        },
        "There are 14 dogs in the shelter.": {
            "unverified": [
                "There are 14 animals in the shelter.",
            ],
        },
        "14 owls live in the zoo.": {
            "supported": [
                "At least 14 birds live in the zoo.",
            ],
        },
        "The zoo has 14 white birds.": {
            "unverified": [
                "The zoo has 14 birds.",
            ],
        },
        "The firm has 30 full-time employees.": {
            "unverified": [
                "The firm has 30 employees.",
            ],
        },
        "30 foreign students study there.": {
            "unverified": [
                "30 students study there.",
            ],
        },
        "12 passengers were killed.": {
            "supported": [
                "12 people were killed.",
            ],
        },
        "The club has a poodle.": {
            "supported": [
                "The club has a dog.",
            ],
        },
        "There were 14 dogs in the shelter.": {
            "unverified": [
                "There were 14 animals in the shelter.",
            ],
        },
        "Norrby has 48,200 inhabitants.": {
            "supported": [
                "Norrby has 48,200 residents.",
            ],
        },
    },
    "what so many of a whole are": {
        "The hospital employs 2,150 people, about 900 of whom are nurses.": {
            "supported": [
                "Some 900 nurses work at the hospital.",
                "The hospital employs about 900 nurses.",
                "The hospital employs 2,150 people.",
            ],
            "contradicted": [
                "The hospital employs 1,400 nurses.",
                "The hospital employs 900 people.",
            ],
        },
        "The observatory employs 140 people, of whom 60 are astronomers.": {
            "supported": [
                "The observatory employs 60 astronomers.",
            ],
            "contradicted": [
                "The observatory employs 80 astronomers.",
            ],
            "unverified": [
                "The observatory employs 60 engineers.",
            ],
        },
        "The zoo has 320 birds, 14 of which are owls.": {
            "supported": [
                "The zoo has 14 owls.",
            ],
            "contradicted": [
                "The zoo has 14 birds.",
            ],
        },
        "The library has 900 books, 40 of which are novels.": {
            "unverified": [
                "The library has 40 novels in Danish.",
            ],
        },
        "The council has 15 members, six of whom are women.": {
            "supported": [
                "There are six women on the council.",
            ],
            "unverified": [
                "The council has six women who are lawyers.",
            ],
        },
    },
    "a state lasts through its spell": {
        "Nelson Mandela served as President of South Africa from 1994 to 1999.": {
            "supported": [
                "Mandela was president of South Africa in 1996.",
            ],
        },
        "Nelson Mandela was President of South Africa from 1994 to 1999.": {
            "supported": [
                "Mandela was South Africa's president in 1996.",
            ],
        },
        "Angela Merkel was Chancellor of Germany from 2005 to 2021.": {
            "supported": [
                "Merkel was German chancellor in 2010.",
            ],
        },
        "Ada Lund was mayor of Holm from 1988 to 1995.": {
            "supported": [
                "In 1990 Ada Lund was mayor of Holm.",
            ],
            "contradicted": [
                "Ada Lund was not mayor of Holm in 1990.",
            ],
            "suspect": [
                "Ada Lund was mayor of Holm in 1999.",
            ],
        },
        "Ada Lund lived in Tor from 1988 to 1995.": {
            "supported": [
                "Ada Lund lived in Tor in 1990.",
            ],
        },
        "The hall was renovated from 1988 to 1995.": {
            "unverified": [
                "The hall was renovated in 1990.",
            ],
        },
        "Ada Lund wrote the book from 1988 to 1995.": {
            "unverified": [
                "Ada Lund wrote the book in 1990.",
            ],
        },
        "The club won the cup three times from 1988 to 1995.": {
            "unverified": [
                "The club won the cup in 1990.",
            ],
        },
        "The firm had a profit of 3 million from 1988 to 1995.": {
            "unverified": [
                "The firm had a profit of 3 million in 1990.",
            ],
        },
        "The museum had 40,000 visitors from 1988 to 1995.": {
            "unverified": [
                "The museum had 40,000 visitors in 1990.",
            ],
        },
        "The band was on tour from 1988 to 1995.": {
            "unverified": [
                "The band was on tour in Japan in 1990.",
            ],
        },
        "There were 12 accidents from 1988 to 1995.": {
            "unverified": [
                "There were 12 accidents in 1990.",
            ],
        },
    },
    "higher and lower than in another year": {
        "Operating profit fell from €21 million in 2023 to €17 million in 2024.": {
            "supported": [
                "The operating profit was lower in 2024 than in 2023.",
                "Operating profit was higher in 2023 than in 2024.",
            ],
            "contradicted": [
                "The operating profit was higher in 2024 than in 2023.",
            ],
            "unverified": [
                "The operating profit was higher in 2024 than in 2022.",
                "Revenue was higher in 2024 than in 2023.",
            ],
        },
        "The unemployment rate in Dunwick fell from 6.1 percent in 2023 to 5.4 percent in 2024.": {
            "supported": [
                "The unemployment rate in Dunwick was lower in 2024 than in 2023.",
            ],
            "contradicted": [
                "The unemployment rate in Dunwick was higher in 2024 than in 2023.",
            ],
            "unverified": [
                "The unemployment rate in Holm was higher in 2024 than in 2023.",
            ],
        },
        "The number of visitors rose from 40,000 in 2019 to 52,000 in 2023.": {
            "supported": [
                "The number of visitors was higher in 2023 than in 2019.",
            ],
            "contradicted": [
                "The number of visitors was lower in 2023 than in 2019.",
            ],
        },
        "The price of a ticket was 8 euros in 2019 and 10 euros in 2023.": {
            "contradicted": [
                "The price of a ticket was lower in 2023 than in 2019.",
            ],
        },
    },
    "a little more than": {
        "The bus to the airport takes 35 minutes.": {
            "unverified": [
                "The bus to the airport takes just over half an hour.",
                "The bus to the airport takes nearly 40 minutes and runs at night.",
            ],
            "contradicted": [
                "The bus to the airport takes just over an hour.",
                "The bus to the airport takes just over 20 minutes.",
            ],
        },
        "The bus to the airport takes 31 minutes.": {
            "supported": [
                "The bus to the airport takes just over half an hour.",
            ],
        },
    },
    "who was something once": {
        "Henrik Dahl, a former ship's captain, has been harbour master since March 2020.": {
            "unverified": [
                "The harbour master, Henrik Dahl, used to be a ship's captain.",
            ],
        },
    },
    "who took part, and who sold what once was bought": {
        "Ole Moe took part in the race in 2012.": {
            "supported": [
                "Ole Moe participated in the race in 2012.",
            ],
            "unverified": [
                "Ada Lund took part in the race in 2012.",
                "Ole Moe won the race in 2012.",
            ],
        },
        "Kestrel bought its mill in 2004.": {
            "contradicted": [
                "Kestrel bought its mill in 2010.",
            ],
            "unverified": [
                "Kestrel sold its mill in 2010.",
            ],
        },
    },
    "ranks among some, and rules for some": {
        "Ada Lund was the first woman to swim the lake.": {
            "supported": [
                "The first woman to swim the lake was Ada Lund.",
            ],
            "unverified": [
                "Ada Lund was the first person to swim the lake.",
                "The first person to swim the lake was Ada Lund.",
            ],
        },
        "The Asp is the tallest building in Holm.": {
            "unverified": [
                "The Asp is the tallest structure in Holm.",
                "The Asp is the tallest church in Holm.",
            ],
        },
        "Yuri Lund was the first human in space.": {
            "supported": [
                "Yuri Lund was the first person in space.",
            ],
        },
        "The road is open to lorries under 12 tonnes.": {
            "supported": [
                "The road is open to lorries under 12 tonnes.",
            ],
            "unverified": [
                "The road is open to lorries.",
            ],
        },
        "Helmets are compulsory for riders under 16.": {
            "unverified": [
                "Helmets are compulsory for riders.",
            ],
        },
    },
    "what an amount was told of": {
        "A room with breakfast costs 90 euros.": {
            "unverified": [
                "A room costs 90 euros.",
            ],
        },
        "A ticket with a reservation costs 12 euros.": {
            "unverified": [
                "A ticket costs 12 euros.",
            ],
        },
        "The room with a balcony costs 90 euros.": {
            "unverified": [
                "The room costs 90 euros.",
            ],
        },
        "A double room without breakfast costs 90 euros.": {
            "unverified": [
                "A double room costs 90 euros.",
            ],
        },
        "The tower with its mast is 88 metres high.": {
            "unverified": [
                "The tower is 88 metres high.",
            ],
        },
        "Including its mast, the tower is 88 metres high.": {
            "unverified": [
                "The tower is 88 metres high.",
            ],
        },
        "The tour with a stop at the mill takes two hours.": {
            "unverified": [
                "The tour takes two hours.",
            ],
        },
        "The trip including lunch costs 40 euros.": {
            "unverified": [
                "The trip costs 40 euros.",
            ],
        },
        "The trip costs 40 euros including lunch.": {
            "unverified": [
                "The trip costs 40 euros.",
            ],
        },
        "The car with the third row seats seven.": {
            "unverified": [
                "The car seats five.",
            ],
        },
        "The hall with its gallery holds 400 people.": {
            "unverified": [
                "The hall holds 400 people.",
            ],
        },
        "Membership for families costs 60 euros.": {
            "unverified": [
                "Membership costs 60 euros.",
            ],
        },
        "The app with all plug-ins needs 4 GB of memory.": {
            "unverified": [
                "The app needs 4 GB of memory.",
            ],
        },
        "The town with its suburbs has 9,000 inhabitants.": {
            "unverified": [
                "The town has 9,000 inhabitants.",
            ],
        },
        "The church with the green door was built in 1750 by monks.": {
            "supported": [
                "The church with the green door was built in 1750.",
            ],
        },
        "The hotel, with 40 rooms, opened in 1990.": {
            "supported": [
                "The hotel opened in 1990.",
            ],
        },
        "The hotel costs 90 euros a night with breakfast.": {
            "unverified": [
                "The hotel costs 90 euros a night.",
            ],
        },
        "Parking at weekends costs 3 euros.": {
            "unverified": [
                "Parking costs 3 euros.",
            ],
        },
        "A seat in the first row costs 30 euros.": {
            "unverified": [
                "A seat costs 30 euros.",
            ],
        },
        "The fee with insurance is 20 euros.": {
            "unverified": [
                "The fee is 20 euros.",
            ],
        },
        "The bridge over the Asp is 80 metres long.": {
            "supported": [
                "The bridge is 80 metres long.",
            ],
        },
        "The new bridge over the River Lenn cost £23 million.": {
            "supported": [
                "The new bridge cost £23 million.",
            ],
        },
        "The lake in the park is 4 metres deep.": {
            "supported": [
                "The lake in the park is 4 metres deep.",
            ],
        },
        "The museum in Holm has 40 employees.": {
            "supported": [
                "The museum has 40 employees.",
            ],
        },
    },
    "what all of a number measure": {
        "Norrvind operates nine wind farms with a total capacity of 1,340 megawatts.": {
            "supported": [
                "Norrvind runs nine wind farms.",
            ],
        },
        "The clinic employs about 2,300 people, including 310 doctors.": {
            "supported": [
                "The clinic has a workforce of about 2,300.",
            ],
        },
        "The firm has 30 employees with children.": {
            "unverified": [
                "The firm has 30 employees.",
            ],
        },
        "Hall 7 seats 400 people.": {
            "contradicted": [
                "Hall 7 seats 300 people.",
            ],
            "unverified": [
                "Hall 9 seats 400 people.",
            ],
        },
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"counts/{name}", rows_told(TABLES[name]), in_a_base)
