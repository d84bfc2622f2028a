"""Copies of a claim in which one word stands where the claim has its contrary, or another verb, and one is reworded."""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "a contrary, whatever the slot": {
        "The northern slope of the hill is named among the most dangerous parts of the route.": {
            "suspect": ["The northern slope of the hill is rated among the least dangerous parts of the route."]
        },
        "The old harbour crane has a wide base with four wheels.": {
            "contradicted": ["The old harbour crane has a very narrow base with four wheels."]
        },
        "The foundation is a public owner of the marshes along the river.": {
            "contradicted": ["The foundation is a private owner of the marshes along the river."]
        },
        "The county suffered a massive decline in population between the two censuses.": {
            "contradicted": ["The county underwent a slight decline in population between the two censuses."]
        },
        "The club's second team plays in the lowest division of the county league.": {
            "suspect": ["The club's second team plays in the highest division of the county league."]
        },
        "The tunnel has the ventilation that the rules of the county require.": {
            "contradicted": ["The tunnel does not possess the ventilation that the rules of the county require."]
        },
        "The papers of the poet are kept in the archive of the university library.": {
            "contradicted": ["The papers of the poet are not stored in the archive of the university library."]
        },
        "The museum's board abandoned the plan for a new wing on the river side.": {
            "suspect": ["The museum's board praised the plan for a new wing on the river side."]
        },
        "The council adopted the proposal of the residents for a car-free square.": {
            "contradicted": ["The council rejected the proposal of the residents for a car-free square."]
        },
        "The tax office processes the declarations of small firms with the new system.": {
            "suspect": ["The tax office ignores the declarations of small firms with the new system."]
        },
    },
    "what may well be true beside it": {
        "The kiosk at the pier sells hot drinks.": {"unverified": ["The kiosk at the pier sells cold drinks."]},
        "Staff are entitled to twelve weeks of paid leave.": {
            "unverified": ["Staff are entitled to twelve weeks of unpaid leave."]
        },
        "The west tower of the abbey was destroyed by fire.": {
            "unverified": ["The east tower of the abbey was damaged by fire."]
        },
        "The plan is free for schools with more than ten users.": {
            "unverified": ["The plan is not free for firms with more than ten users."]
        },
        "The rule does not apply to small firms in the county.": {
            "unverified": ["The rule applies to large firms in the county."]
        },
        "The keeper of the zoo has a sister in the army of the republic.": {
            "unverified": ["The keeper of the zoo has a brother in the army of the republic."]
        },
        "The partnership of the two clubs was renewed in 2019.": {
            "unverified": ["The partnership of the two clubs was announced in 2019."]
        },
        "The port denied that the fire had been caused by a leak.": {
            "unverified": ["The port confirmed that the leak had been caused by a fire."]
        },
        "Dogs may be kept outdoors in the flats of the association.": {
            "unverified": ["Dogs may be kept indoors in the flats of the association."]
        },
        "Some of the tenants of the block signed the letter to the council.": {
            "unverified": ["Most of the tenants of the block did not sign the letter to the council."]
        },
        "The pool of the sports centre is heated in winter.": {
            "unverified": ["The pool of the sports centre is not heated."]
        },
        "The mill sells flour from its own fields.": {
            "unverified": ["The mill does not sell organic flour from its own fields."]
        },
        "Ida Lund was the first woman to photograph the Moon without a crew.": {
            "unverified": ["Ida Lund was the first woman to orbit the Moon without a crew."]
        },
        "The new hospital is planned on the meadow behind the station.": {
            "unverified": ["The new hospital was built on the meadow behind the station."]
        },
        "The company aims to cut its emissions of carbon by half.": {
            "unverified": ["The company aims to halve its emissions of carbon."]
        },
    },
    "what others may do, and what is told of another place or part": {
        "The trail is hard in the upper part of the valley.": {
            "suspect": ["The trail is easy in the lower part of the valley."],
        },
        "The report criticises the work of the managers in the old wing.": {
            "unverified": ["The report praises the work of the nurses in the old wing."],
        },
        "Some residents of the street opposed the plan for the square.": {
            "unverified": ["Some residents of the street supported the plan for the square."],
        },
        "The club has a hall near the station in the old town.": {
            "suspect": ["The club has a hall far from the station in the old town."],
        },
        "The park has a large lake with two islands in the middle.": {
            "suspect": ["The park has a small lake with two islands in the middle."],
        },
    },
    "what somebody is just doing who is not named": {
        "A man is standing on a bench.": {"suspect": ["A man is sitting on a bench."]},
        "A man is standing on the top of the rocks with clouds behind them.": {
            "suspect": ["A person is lying on the top of the rocks with clouds behind them."],
        },
        "The mayor is supporting the plan.": {"contradicted": ["The mayor is opposing the plan."]},
    },
    "what a preposition brings in is one of several": {
        "The lamp is visible from the northern shore of the sound in clear weather.": {
            "unverified": ["The lamp is visible from the southern shore of the sound in clear weather."],
        },
        "The moth is found on the pale bark of old trees in the valley.": {
            "unverified": ["The moth is found on the dark bark of old trees in the valley."],
        },
        "The boat was praised by the board as the most reliable vessel of the coast.": {
            "unverified": ["The boat was painted by the board."],
            "suspect": ["The boat was named by the board as the least reliable vessel of the coast."],
        },
    },
    "what is not vouched for": {
        "All rooms are open, including the attic of the house.": {
            "suspect": ["All rooms are open, excluding the attic of the house."],
        },
        "The guards of the tower stand in front of the gate with a radio.": {
            "unverified": ["The guards of the tower stand behind the gate with a radio."],
        },
        "The crew is about to start painting the hull of the ship.": {
            "unverified": ["The crew is about to stop painting the hull of the ship."],
        },
        "Ida Berg was the mayor from 1990 to 1995.": {
            "unverified": ["Ida Berg has been the mayor since 1990."],
            "supported": ["Ida Berg became the mayor in 1990."],
        },
        "The club was a member of the league from 1990 to 1995.": {
            "unverified": ["The club has been a member of the league since 1990."],
        },
        "Ole Lie has lived in Rom since 2001.": {"supported": ["Ole Lie has lived in Rom since 2001."]},
        "The course is only for members.": {
            "unverified": ["The course is not only for members."],
            "supported": ["The course is for members."],
        },
        "The course is not only for members.": {"supported": ["The course is not only for members."]},
        "Ida Berg left the building in 2019.": {"unverified": ["Ida Berg resigned in 2019."]},
        "Ternia left the Customs League in 2019.": {"supported": ["Ternia resigned from the Customs League in 2019."]},
    },
    "runs of words that say the contrary in place": {
        "The moss is found in the marshes of the northern islands.": {
            "contradicted": ["The moss is absent from the marshes of the northern islands."],
        },
        "The district comprises the villages of Orn, Vik and Lund.": {
            "contradicted": ["The district excludes the villages of Orn, Vik and Lund."],
        },
        "The archive is linked to the university of the city.": {
            "contradicted": ["The archive is unrelated to the university of the city."],
        },
        "The author of the first letter is unknown to the police.": {
            "unverified": ["The author of the second letter is known to the police."],
        },
        "The park is far from the station.": {"unverified": ["The park is near the lake."]},
        "The firm increased its staff in the south of the country last year.": {
            "unverified": ["The firm cut its staff in the north of the country last year."],
        },
        "The lake does not freeze over in mild winters of the valley.": {
            "unverified": ["The lake freezes over in most winters of the valley."],
        },
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"contraries/{name}", rows_told(TABLES[name]), in_a_base)
