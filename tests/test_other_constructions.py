"""One fact in another construction: the same words put together in another way, and what only looks the same.

Each table holds for a claim what says the same, what it excludes, and what is near to it and says something else.
"""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "comparisons from the other side": {
        "The mill in Holm opened later than the dairy in Rosdal.": {
            "supported": ["The dairy in Rosdal opened earlier than the mill in Holm."],
            "suspect": ["The dairy in Rosdal opened later than the mill in Holm."],
            "unverified": ["The dairy in Rosdal opened earlier than the mill in Tarn."],
        },
        "The pear tree flowers earlier than the apple tree.": {
            "supported": ["The apple tree flowers later than the pear tree."],
            "suspect": ["The apple tree flowers earlier than the pear tree."],
        },
        "The Fell Tunnel is 3 km longer than the Rosdal Tunnel.": {
            "supported": [
                "The Rosdal Tunnel is 3 km shorter than the Fell Tunnel.",
                "The Rosdal Tunnel is shorter than the Fell Tunnel.",
            ],
            "contradicted": ["The Rosdal Tunnel is 5 km shorter than the Fell Tunnel."],
        },
        "The Fell Tunnel is longer than the Rosdal Tunnel.": {
            "unverified": [
                "The Rosdal Tunnel is 3 km shorter than the Fell Tunnel.",
                "The Rosdal Tunnel is narrower than the Fell Tunnel.",
            ],
        },
        "Seats booked online are cheaper than those sold at the door.": {
            "supported": ["Seats sold at the door are more expensive than those booked online."],
            "suspect": ["Seats sold at the door are cheaper than those booked online."],
            "unverified": ["Seats sold at the door are more expensive than those booked by phone."],
        },
        "Rents in Holm are higher than in Rosdal.": {
            "supported": ["Rents in Rosdal are lower than in Holm.", "Rents in Rosdal are less high than in Holm."],
            "suspect": ["Rents in Rosdal are higher than in Holm."],
            "unverified": ["Rents in Rosdal are lower than in Tarn."],
        },
        "Trams run more often than buses.": {
            "supported": ["Buses run less often than trams."],
            "suspect": ["Buses run more often than trams."],
        },
        "Vesta earned more than Corin but less than Dalby.": {"suspect": ["Vesta earned more than Dalby."]},
    },
    "some and none of them": {
        "Each tram seats 70 passengers, and none of them has a toilet.": {
            "supported": ["None of the trams has a toilet.", "No tram has a toilet."],
            "contradicted": ["Each tram has a toilet."],
        },
        "The firm owns nine vans; two of them are electric.": {"unverified": ["The firm is electric."]},
        "Four boats sailed, and none of them came back.": {"supported": ["None of the boats came back."]},
        "Each Tarn 72 carries 70 people, and none of them has a kitchen.": {
            "supported": ["None of the Tarn 72s has a kitchen."],
        },
    },
    "clauses about what went before": {
        "Rosdal Dairies is a member of the Upland Union, which it joined in 2011.": {
            "supported": ["Rosdal Dairies joined the Upland Union in 2011."],
            "contradicted": ["Rosdal Dairies joined the Upland Union in 2014."],
        },
        "A broken valve caused the leak in the Tarn tunnel on 9 March 2023, which lasted four hours.": {
            "supported": ["The leak in the Tarn tunnel on 9 March 2023 lasted four hours."],
            "contradicted": ["The leak in the Tarn tunnel on 9 March 2023 lasted six hours."],
            "unverified": ["The leak in the Holm tunnel on 9 March 2023 lasted six hours."],
        },
        "The record depth is 214 metres, reached by Ida Berg in 1952.": {
            "supported": ["The record depth was reached by Ida Berg in 1952."],
        },
        "The contract with Holm Ports, signed on 14 February 2023, raises fees by 6 per cent.": {
            "supported": ["The contract with Holm Ports was signed in February 2023."],
            "contradicted": ["The contract with Holm Ports was signed in April 2023."],
        },
        "At the end of 2023 the choir had 480 members, of whom 190 were women.": {
            "supported": ["At the end of 2023, 190 of the 480 members of the choir were women."],
            "contradicted": ["At the end of 2023, 290 of the 480 members of the choir were women."],
        },
    },
    "a time and a place that open two clauses": {
        "In 2010, the mill in Tarn closed and the dairy in Tarn opened.": {
            "supported": ["The dairy in Tarn opened in 2010."],
            "contradicted": ["The dairy in Tarn opened in 2012."],
        },
        "In 2010, the mill in Tarn closed, and the dairy in Tarn opened later.": {
            "unverified": ["The dairy in Tarn opened in 2010."],
        },
        "At the 2016 Fell Cup in Rosdal, the women took bronze and the men came ninth.": {
            "supported": ["The men came ninth at the 2016 Fell Cup."],
            "unverified": ["The men came ninth at the 2018 Fell Cup."],
        },
    },
    "what is held again and again": {
        "The choir came second at the 2016 Fell Games.": {
            "contradicted": ["The choir came third at the 2016 Fell Games."],
            "unverified": ["The choir came second at the 2018 Fell Games."],
        },
    },
    "what may be left out": {
        "Ida Berg has won the regatta six times, more often than any other sailor.": {
            "supported": ["Ida Berg has won the regatta six times."],
        },
        "Trams run more often than buses.": {"unverified": ["Trams run often."]},
        "Bo Lind has held the post without a break since 2021.": {
            "supported": ["Bo Lind has held the post since 2021."],
            "contradicted": ["Bo Lind has held the post since 2019."],
        },
        "The trip cost 40 crowns without meals.": {"unverified": ["The trip cost 40 crowns."]},
        "Members may enter without a card on Mondays.": {"unverified": ["Members may enter."]},
        "The Sailors' League was founded in Holm in March 1931 by eleven stokers.": {
            "supported": ["The Sailors' League was founded by eleven stokers."],
            "suspect": ["The Sailors' League was founded by twelve stokers."],
        },
        "Nine people died in Rosdal in 1990.": {"unverified": ["Nine people died in 1990."]},
        "A chair may serve no more than two terms of four years each.": {
            "supported": ["A chair may serve no more than two terms."],
        },
    },
    "ranks behind what was finished": {
        "Rosdal finished the 2019 season in eighth place with 63 points.": {
            "supported": ["Rosdal finished the 2019 season eighth."],
            "suspect": ["Rosdal finished the 2019 season ninth."],
            "unverified": ["Rosdal finished the 2018 season ninth."],
        },
    },
    "what does not deny it": {
        "Bo Lind, the treasurer of the league, resigned in May 2021.": {
            "supported": ["Bo Lind resigned as treasurer of the league in May 2021."],
        },
        "Bo Lind resigned as treasurer of the league in May 2021.": {
            "contradicted": ["Bo Lind is the treasurer of the league."],
        },
        "The Chess League of Holm has 214 clubs.": {
            "unverified": ["The Chess League of Holm has no say in club matters."],
        },
        "The clinic treats dogs, cats and rabbits.": {
            "contradicted": ["The clinic does not treat cats."],
            "unverified": ["The clinic does not treat their animals."],
        },
        "Rosdal Press was founded by Ida Lind and her brother Bo.": {
            "unverified": ["It was a brother and a sister, Bo and Ida Lind, who set up Rosdal Press."],
        },
        "Jon Lie trains with Bo Lind, Ida Berg's former coach.": {
            "contradicted": ["Bo Lind has never coached Ida Berg."],
        },
        "The hall got lights in 1957, earlier than any other hall in the county.": {
            "unverified": ["The hall got lights in 1957, later than most other halls in the county."],
        },
        "The hall was rebuilt in 1957, earlier than the tower.": {
            "contradicted": ["The hall was rebuilt in 1957, later than the tower."],
        },
    },
    "what a claim says by the way tells which one is meant": {
        "The bridge in Holm, which was built in 1932, was closed in 2010.": {
            "supported": ["The bridge in Holm built in 1932 was closed in 2010."],
        },
        "The yearbook, which Bo Lind edited, was dropped in 2021.": {
            "supported": ["The yearbook edited by Bo Lind was dropped in 2021."],
            "unverified": ["The yearbook edited by Ida Lind was dropped in 2021."],
        },
        "Ida Berg founded Fell Clinic in 2006 and still heads it.": {
            "supported": ["Ida Berg is the founder of Fell Clinic and still heads it."],
        },
        "Logs are kept in .tarn/logs and limited to 5 GB by default.": {
            "supported": ["Logs are limited to 5 GB by default."],
        },
    },
    "as well as": {
        "The clinic treats dogs, cats and rabbits.": {
            "supported": [
                "The clinic treats rabbits as well as cats.",
                "The clinic treats dogs and cats as well as rabbits.",
            ],
            "unverified": ["The clinic treats rabbits as well as horses."],
        },
        "The hall hosts concerts as well as dramas.": {"supported": ["The hall hosts dramas."]},
    },
    "words that are read as what they are": {
        "Hollowmere Dairy was founded by Ida and Bo Lind in 1931.": {
            "supported": ["Ida and Bo Lind founded Hollowmere Dairy in 1931."],
        },
        "The Fell is a dry, still wine.": {
            "supported": ["The Fell is a still wine."],
            "contradicted": ["The Fell is a sweet, still wine."],
        },
        "The south flank of Mount Fell sank by six centimetres.": {
            "supported": ["Mount Fell's south flank sank by six centimetres."],
        },
        "A status call returns at most 200 rows, sorted by name.": {
            "supported": ["A status call returns no more than 200 rows."],
        },
        "On Sundays Fell Hall is closed.": {
            "supported": ["Fell Hall is closed on Sundays."],
            "contradicted": ["Fell Hall is open on Sundays."],
        },
        "Every Friday the office publishes a report in Danish and Finnish.": {
            "supported": ["The office publishes a report in Danish and Finnish every Friday."],
        },
        "Falling rents, not new flats, caused the change.": {
            "supported": ["The change was caused by falling rents."],
        },
        "Mud from the 2011 flood covers the road.": {
            "supported": ["The road is covered by mud from the 2011 flood."],
            "unverified": ["The 2011 flood covers the road."],
        },
        "Dogs may be kept outdoors in the flats.": {"unverified": ["Dogs may be kept indoors in the flats."]},
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"constructions/{name}", rows_told(TABLES[name]), in_a_base)
