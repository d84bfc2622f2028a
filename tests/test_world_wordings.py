"""One fact of the world in plain words: what things are, when they began, who made them, how large they are.

Each table holds for a claim what says the same, what it excludes, and what is near to it and says something else.
"""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "what an aside says before the verb": {
        "The chapel, painted by Ines Marr, burned down in 1931.": {
            "supported": ["Ines Marr painted the chapel.", "The chapel burned down in 1931."],
            "contradicted": ["The chapel burned down in 1951."],
            "unverified": ["The chapel was painted in 1931.", "Ines Marr burned down the chapel."],
        },
        "Cut from one block of granite, the column stands in the harbour.": {
            "supported": ["The column stands in the harbour."],
            "unverified": ["The statue stands in the harbour.", "The column stands in the market."],
        },
    },
    "what a description tells besides": {
        "Velden is a village with 640 inhabitants.": {
            "supported": ["Velden has 640 inhabitants.", "Velden is a village.", "The population of Velden is 640."],
            "contradicted": ["Velden has 460 inhabitants."],
            "unverified": ["Velden has 640 voters.", "Velden is a village with 640 houses."],
        },
        "Elsby, a parish of 900 people, lies on the coast.": {
            "supported": ["Elsby has 900 inhabitants.", "900 people live in Elsby."],
            "contradicted": ["Elsby has 1,900 inhabitants."],
            "unverified": ["Elsby has 900 houses."],
        },
        "The Ness is a 42-kilometre canal.": {
            "supported": ["The Ness is 42 km long.", "The Ness is a canal."],
            "contradicted": ["The Ness is 24 km long."],
            "unverified": ["The Ness is 42 km wide.", "The Ness is 42 km from the sea."],
        },
        "The 61-metre chimney was blown up in 1999.": {
            "supported": ["The chimney is 61 metres high.", "The chimney was blown up in 1999."],
            "contradicted": ["The chimney is 16 metres high."],
            "unverified": ["The chimney is 61 metres wide."],
        },
        "The Corona is a 450-seat cinema.": {
            "supported": ["The Corona has 450 seats."],
            "contradicted": ["The Corona has 540 seats."],
            "unverified": ["The Corona has 450 rooms.", "The Corona sold 450 seats."],
        },
        "Grey Water is a play by Ines Marr.": {
            "supported": ["Ines Marr wrote Grey Water.", "Grey Water is a play."],
            "suspect": ["Per Lund wrote Grey Water."],
            "contradicted": ["Grey Water is a novel by Ines Marr."],
            "unverified": ["Ines Marr translated Grey Water."],
        },
    },
    "what there is that does something": {
        "410 pupils learn Latin at the school.": {
            "supported": [
                "There are 410 pupils learning Latin at the school.",
                "The number of pupils learning Latin at the school is 410.",
            ],
            "contradicted": ["There are 140 pupils learning Latin at the school."],
            "unverified": ["There are 410 pupils learning Greek at the school."],
        },
        "There are 27 boats fishing off the island.": {
            "supported": ["27 boats fish off the island."],
            "unverified": ["27 boats are moored off the island."],
        },
    },
    "the year that saw it": {
        "The ferry line closed in 1963.": {
            "supported": ["1963 saw the closure of the ferry line."],
            "contradicted": ["1968 saw the closure of the ferry line."],
            "unverified": ["1963 saw the opening of the bus line."],
        },
    },
    "dates and places told by nouns": {
        "Per Lund died in Norrby in 1902.": {
            "supported": ["Per Lund's year of death is 1902.", "The place of Per Lund's death is Norrby."],
            "contradicted": ["Per Lund's year of death is 1920."],
            "unverified": ["Per Lund's year of birth is 1902.", "The place of Per Lund's birth is Norrby."],
        },
        "The theatre closed on 3 May 1958.": {
            "supported": ["The theatre's closing date was 3 May 1958."],
            "contradicted": ["The theatre's closing date was 3 June 1958."],
            "unverified": ["The theatre's closing date is known."],
        },
    },
    "what was there since": {
        "Holm Bakery was founded in 1891.": {
            "supported": ["Holm Bakery has existed since 1891.", "Holm Bakery has been in business since 1891."],
            "contradicted": ["Holm Bakery has existed since 1919."],
            "unverified": ["Holm Bakery has been in Norrby since 1891."],
        },
        "The choir began as a class of six in 1954.": {"unverified": ["The choir began its tour in 1954."]},
    },
    "kinds before names": {
        "Kestrel was founded in 1984.": {
            "supported": ["The company Kestrel was founded in 1984."],
            "unverified": ["The band Kestrel was founded in 1984.", "The satellite Kestrel was founded in 1984."],
        },
        "The charity Kestrel was founded in 1984.": {"unverified": ["The company Kestrel was founded in 1984."]},
    },
    "results of games": {
        "Norrby beat Velden 4-2 in the semi-final.": {
            "supported": [
                "Norrby won 4-2 against Velden in the semi-final.",
                "Velden lost the semi-final 4-2 to Norrby.",
                "Norrby won 4-2 over Velden.",
            ],
            "contradicted": ["Norrby won 3-2 against Velden in the semi-final."],
            "unverified": [
                "Norrby won 4-2 against Holm in the semi-final.",
                "Norrby won the semi-final after 42 days.",
            ],
        },
        "The cup final of 2019 drew 900 people and ended 1-0.": {
            "unverified": ["The cup final of 2021 ended 2-0."],
        },
    },
    "how far it goes": {
        "The cable car is 3.2 km long.": {
            "supported": [
                "The cable car stretches over 3.2 km.",
                "The cable car is 3.2 km in length.",
                "The cable car extends over 3,200 metres.",
            ],
            "contradicted": ["The cable car stretches over 2.3 km.", "The cable car is 2.3 km in length."],
            "unverified": ["The cable car is 3.2 km in width.", "The cable car is 3.2 metres wide."],
        },
        "The cable car is 3.2 km in length.": {"unverified": ["The cable car is 2.1 metres wide."]},
        "The estate has an area of 90 hectares.": {
            "supported": ["The estate measures 90 hectares.", "The estate is 90 hectares in size."],
            "contradicted": ["The size of the estate is 60 hectares."],
            "unverified": ["The estate has 90 hectares of forest."],
        },
        "The path is over 12 km long.": {"unverified": ["The path is 13 km long."]},
    },
    "what it consists of": {
        "The set consists of 48 stamps.": {
            "supported": ["The set has 48 stamps.", "The set is made up of 48 stamps.", "48 stamps make up the set."],
            "contradicted": ["The set has 84 stamps."],
            "unverified": ["The set has 48 coins.", "48 of the stamps in the set are rare."],
        },
    },
    "first of all of them": {
        "Mount Kell is the steepest hill in the county.": {
            "supported": [
                "Of all the hills in the county, Mount Kell is the steepest.",
                "Among the hills in the county, Mount Kell is the steepest.",
            ],
            "unverified": [
                "Of all the hills in the country, Mount Kell is the steepest.",
                "Of all the hills in the county, Mount Kell is the highest.",
            ],
        },
        "Of all the hills in the county, Mount Kell is the steepest.": {
            "supported": ["Mount Kell is the steepest hill in the county."],
            "unverified": ["Mount Kell is the steepest hill in the country."],
        },
    },
    "races of a year": {
        "The 2014 regatta was won by Ines Marr.": {
            "supported": ["Ines Marr won the regatta in 2014."],
            "unverified": ["Ines Marr won the regatta in 2016."],
        },
        "Ines Marr finished first in the regatta in 2014.": {"unverified": ["Ines Marr won the regatta in 2016."]},
    },
    "events told by a clause": {
        "A storm destroyed the pier in 1962.": {
            "supported": ["The storm that destroyed the pier was in 1962."],
            "contradicted": ["The storm that destroyed the pier was in 1926."],
            "unverified": ["The storm that closed the pier was in 1962."],
        },
    },
    "cities that serve as capitals": {
        "Velden is the capital of Ternia.": {
            "supported": ["Velden serves as the capital of Ternia."],
            "unverified": ["Velden served as the capital of Ternia until 1931.", "Velden is a port of Ternia."],
        },
    },
    "until when it went on": {
        "The siege lasted nine weeks.": {
            "supported": ["The siege ended after nine weeks.", "The siege was over after nine weeks."],
            "contradicted": ["The siege ended after five weeks."],
            "unverified": ["The siege of the castle ended nine weeks later.", "The siege began after nine weeks."],
        },
    },
    "prices": {
        "Kestrel bought the mill for 4 million euros.": {
            "supported": ["Kestrel acquired the mill at a price of 4 million euros."],
            "contradicted": ["Kestrel acquired the mill at a price of 6 million euros."],
            "unverified": ["Kestrel restored the mill at a price of 4 million euros."],
        },
    },
    "counts that are of another thing": {
        "The hotel has 450 seats.": {"unverified": ["The hotel has 450 rooms.", "The hotel has 450 beds."]},
    },
    "so much of something": {
        "The brewery had a turnover of 6.3 million crowns in 2021.": {
            "supported": [
                "The brewery posted a turnover of 6.3 million crowns for 2021.",
                "The brewery made 6.3 million crowns in turnover in 2021.",
                "The brewery took in 6.3 million crowns in 2021.",
                "Turnover at the brewery came to 6.3 million crowns in 2021.",
            ],
            "contradicted": ["The brewery posted a turnover of 3.6 million crowns for 2021."],
            "unverified": [
                "The brewery posted a turnover of 6.3 million crowns for 2020.",
                "The brewery posted a profit of 6.3 million crowns for 2021.",
                "The brewery expects a turnover of 6.3 million crowns in 2021.",
            ],
        },
    },
    "who did it with others, and who alone": {
        "Ines Marr, Per Lund and Ada Tarn founded the theatre.": {
            "supported": [
                "Ada Tarn was one of the three who founded the theatre.",
                "Ada Tarn co-founded the theatre.",
                "The theatre was founded by three people.",
                "Three people founded the theatre.",
                "The theatre has three founders.",
            ],
            "suspect": ["Per Lund founded the theatre on his own.", "Per Lund founded the theatre alone."],
            "contradicted": ["The theatre was founded by four people.", "Two people founded the theatre."],
            "unverified": [
                "Ole Friis was one of the three who founded the theatre.",
                "Three women founded the theatre.",
                "Three people founded the orchestra.",
            ],
        },
        "Ines Marr and Per Lund climbed the tower in 1999.": {
            "unverified": ["Ines Marr climbed the tower alone.", "Three people climbed the tower in 1999."],
        },
        "Per Lund was one of the two who designed the pier.": {
            "supported": ["Per Lund designed the pier."],
            "unverified": ["Ole Friis designed the pier.", "Per Lund designed the pier alone."],
        },
        "Ines Marr shared the trophy with Per Lund in 1988.": {
            "supported": [
                "Ines Marr and Per Lund shared the trophy in 1988.",
                "Per Lund won the trophy in 1988.",
                "The trophy went to Ines Marr and Per Lund in 1988.",
                "Ines Marr and Per Lund jointly won the trophy in 1988.",
            ],
            "suspect": ["Per Lund was the only winner of the trophy in 1988."],
            "unverified": ["Ole Friis shared the trophy with Per Lund in 1989."],
        },
        "Ines Marr shared the house with Per Lund.": {"unverified": ["Per Lund won the house."]},
    },
    "what happened because of what": {
        "The flood broke out because of a burst pipe.": {
            "supported": [
                "A burst pipe caused the flood.",
                "The flood was due to a burst pipe.",
                "The cause of the flood was a burst pipe.",
            ],
            "suspect": ["The flood caused a burst pipe."],
            "unverified": ["A burst pipe stopped the flood."],
        },
        "Fog forced the closure of the airport.": {
            "supported": ["The airport was closed because of fog."],
            "unverified": ["The airport was built because of fog.", "The road was closed because of fog."],
        },
        "The race started despite the rain.": {"unverified": ["The rain caused the race."]},
    },
    "a part told by who makes it up": {
        "Children make up a third of the audience.": {
            "supported": ["A third of the audience are children."],
            "contradicted": ["Half of the audience are children."],
            "unverified": ["A third of the audience are students.", "A third of the children are in the audience."],
        },
    },
    "what a place has as its own": {
        "Estmark has the florin as its currency.": {
            "supported": [
                "The currency of Estmark is the florin.",
                "The florin is Estmark's currency.",
                "In Estmark, people pay with the florin.",
            ],
            "unverified": ["The currency of Varnia is the florin.", "Estmark sold its florins."],
        },
        "The club uses the old barn as its hall.": {
            "supported": ["The club's hall is the old barn."],
            "unverified": ["The club's office is the old barn."],
        },
    },
    "room for how many": {
        "The arena can hold 9,000 people.": {
            "supported": ["Up to 9,000 people fit into the arena.", "The arena has a capacity of 9,000."],
            "contradicted": ["The arena has room for 19,000 people.", "Up to 12,000 people fit into the arena."],
            "unverified": ["The arena has 8,000 seats.", "9,000 people were in the arena."],
        },
        "The hall has a capacity of 700.": {"contradicted": ["The hall can hold up to 900 people."]},
        "The tent, which seats nine people, was sold in 2019.": {
            "supported": ["The tent seats nine people."],
            "contradicted": ["The tent seats seven people."],
        },
    },
    "sentences of courts and who passes them": {
        "The clerk was jailed for five years.": {
            "supported": [
                "The clerk was sentenced to five years in prison.",
                "The court sent the clerk to prison for five years.",
                "The clerk got five years in prison.",
            ],
            "contradicted": ["The clerk was sentenced to six years in prison."],
            "unverified": ["The clerk spent five years in prison.", "The clerk was fined."],
        },
        "The clerk was acquitted of fraud.": {
            "supported": ["The court found the clerk not guilty of fraud.", "The court acquitted the clerk of fraud."],
            "contradicted": ["The court found the clerk guilty of fraud."],
        },
    },
    "who came after whom in an office": {
        "Ines Marr succeeded Per Lund as head of the clinic.": {
            "suspect": ["Ines Marr succeeded Ole Friis as head of the clinic."],
            "unverified": ["Ines Marr succeeded Ole Friis as mayor."],
        },
    },
    "games that nobody won, on other days": {
        "Norrby drew with Velden.": {"unverified": ["Norrby drew with Holm."]},
    },
    "how far apart two places are": {
        "Velden is 12 km from Norrby.": {
            "supported": [
                "The distance between Velden and Norrby is 12 km.",
                "It is 12 km from Norrby to Velden.",
                "There are 12 km between Velden and Norrby.",
            ],
            "contradicted": ["It is 21 km from Norrby to Velden."],
            "unverified": ["Velden is 12 km from Holm.", "The road from Velden to Norrby is 12 km long."],
        },
    },
    "the lowest that was ever measured": {
        "The lowest temperature ever recorded in Elsby is 24 degrees.": {
            "supported": ["The record low in Elsby is 24 degrees.", "The lowest temperature in Elsby is 24 degrees."],
            "contradicted": ["Elsby's record low is 14 degrees."],
            "unverified": [
                "The temperature in Elsby is 24 degrees.",
                "The highest temperature ever recorded in Elsby is 24 degrees.",
                "The lowest temperature ever recorded in Norrby is 24 degrees.",
            ],
        },
    },
    "where an event is held and how often": {
        "Elsby hosts the regatta every year.": {
            "supported": ["The annual regatta is held in Elsby.", "The regatta takes place in Elsby every year."],
            "contradicted": ["Elsby hosts the regatta every month."],
            "unverified": ["The annual fair is held in Elsby."],
        },
    },
    "what was shown for the first time": {
        "The opera was first performed in Norrby.": {
            "supported": ["The premiere of the opera was in Norrby.", "The opera had its premiere in Norrby."],
            "unverified": ["The opera was written in Norrby.", "The opera was banned in Norrby."],
        },
        "The opera was performed in Norrby.": {"unverified": ["The premiere of the opera was in Norrby."]},
    },
    "parts of a market": {
        "Kestrel accounts for 31% of the ferry market.": {
            "supported": ["Kestrel has 31% of the ferry market.", "Kestrel's share of the ferry market is 31%."],
            "contradicted": ["Kestrel has 13% of the ferry market."],
            "unverified": ["Kestrel has 31% of the fish market.", "Kestrel lost 31% of the ferry market."],
        },
    },
    "who taught whom what": {
        "Per Lund taught Ines Marr the harp.": {
            "supported": [
                "Ines Marr learned the harp from Per Lund.",
                "Ines Marr studied the harp with Per Lund.",
                "Ines Marr was taught the harp by Per Lund.",
            ],
            "unverified": ["Per Lund learned the harp from Ines Marr.", "Ines Marr sold the harp to Per Lund."],
        },
    },
    "counts of two kinds of places": {
        "Kestrel has nine factories in Norland.": {
            "supported": ["Kestrel runs nine factories in Norland."],
            "contradicted": ["Kestrel has six factories in Norland."],
            "unverified": ["Kestrel has nine shops in Norland.", "Kestrel sold nine factories in Norland."],
        },
    },
    "what came first, told from either side": {
        "The first person to sail across the bay was Ines Marr.": {
            "supported": ["Ines Marr was the first person to sail across the bay.", "Ines Marr sailed across the bay."],
            "unverified": ["Ines Marr was the first person to swim across the bay."],
        },
        "Norrby have won the cup six times.": {"unverified": ["Norrby finished second in the cup six times."]},
    },
    "how long it went on": {
        "The siege came to an end in 1659.": {
            "supported": ["The siege was over in 1659."],
            "unverified": ["The siege went on until 1659.", "The siege was lifted by Per Lund."],
        },
        "Eleven members did not support the pier.": {"unverified": ["Eleven members opposed the pier."]},
    },
    "work on a thing": {
        "Builders started work on the pier in 1911.": {
            "supported": ["Work on the pier began in 1911."],
            "unverified": ["The pier was finished in 1911."],
        },
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"world wordings/{name}", rows_told(TABLES[name]), in_a_base)
