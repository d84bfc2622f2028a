"""How running text tells facts by the way: to those addressed, with remarks, as the least that is needed, with what it has.

Each table holds for a claim what says the same, what it excludes, and what is near to it and says something else.
"""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "rules told to those who are meant": {
        "Members pay 6 euros.": {
            "supported": [
                "If you are a member, you pay 6 euros.",
                "As a member, you pay 6 euros.",
                "You pay 6 euros if you are a member.",
            ],
            "contradicted": ["If you are a member, you pay 9 euros.", "As a member, you pay 9 euros."],
            "unverified": [
                "If you are not a member, you pay 9 euros.",
                "If you are a young member, you pay 9 euros.",
                "If you were a member, you paid 9 euros.",
                "As a child, you paid 9 euros.",
                "If you are a visitor, you pay 9 euros.",
            ],
        },
    },
    "a limit, or what was reached": {
        "In 2023, 2,600 guests came.": {
            "supported": ["As many as 2,600 guests came in 2023."],
            "contradicted": ["As many as 6,200 guests came in 2023."],
        },
        "A member may borrow up to 30 books.": {
            "supported": ["A member may borrow as many as 30 books."],
            "unverified": ["As many as 30 books were borrowed by a member."],
        },
    },
    "remarks of several words": {
        "The tower is 28 metres high.": {
            "supported": [
                "The tower is, of course, 28 metres high.",
                "In fact, the tower is 28 metres high.",
                "At the moment, the tower is 28 metres high.",
            ],
            "contradicted": [
                "The tower, for example, is 82 metres high.",
                "The tower is 82 metres high, by the way.",
                "At present, the tower is 82 metres high.",
            ],
            "unverified": ["At the moment of the fire the tower was 82 metres high."],
        },
    },
    "the least that is needed": {
        "Kestrel needs 8 GB of memory.": {
            "supported": ["Kestrel needs at least 8 GB of memory."],
            "contradicted": ["Kestrel needs at least 4 GB of memory.", "Kestrel needs at least 16 GB of memory."],
        },
        "The repair needed 12 days.": {"supported": ["The repair needed at least 8 days."]},
        "Doors must not be wider than two metres.": {
            "supported": ["No door may be wider than two metres."],
            "contradicted": ["No door may be wider than three metres."],
        },
    },
    "who made one known thing": {
        "The gates of the lock were built by Brill in 1994.": {
            "suspect": [
                "The gates of the lock were built by Acme in 1994.",
                "Acme built the gates of the lock in 1994.",
            ],
            "unverified": ["Gates were built by Acme in 1994.", "The gates of the lock were painted by Acme in 1994."],
        },
        "Alpha was founded by Ida Berg.": {"unverified": ["Alpha was founded by Jon Lie."]},
    },
    "who did it as well, only so many, and a time told twice": {
        "The Alder Brewery was founded in 1879.": {
            "suspect": ["Founded by Ida Berg in 1897, the Alder Brewery is still hers."],
            "unverified": ["The Alder Brewery was founded in Tor in 1897."],
        },
        "The lake has 31 boats.": {
            "contradicted": ["The lake has only 13 boats."],
            "unverified": ["Only 13 of the 31 boats sank."],
        },
        "The choir gave 26 concerts in 2023.": {
            "contradicted": ["Last year, in 2023, the choir gave 62 concerts."],
        },
        "The malt comes from Tor.": {
            "supported": ["The malt comes from Tor."],
            "suspect": ["The malt comes from Rom."],
        },
        "Holm is a village in Norway.": {
            "suspect": ["Holm, a village in Sweden, is old."],
            "unverified": ["Holm was a village in Sweden.", "Holm is a town in Sweden."],
        },
    },
    "what a thing has, behind a comma": {
        "The east wing has six rooms.": {
            "suspect": ["The east wing, with eight rooms, was finished in May."],
            "contradicted": ["The east wing, with its eight rooms, was finished in May."],
        },
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"running text/{name}", rows_told(TABLES[name]), in_a_base)
