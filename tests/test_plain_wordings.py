"""One fact in plain words: short statements that say what a claim says, and those beside them that do not.

Each table holds for a claim what says the same, what it excludes, and what is near to it and says something else.
"""

from __future__ import annotations

import pytest
from verdict_tables import Row, check_table

from factcheck import compare

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
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
            "unverified": ["The harbour belongs to the port."],
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
}


def verdict_of(row: Row) -> str:
    return compare(row.statement, row.reference).verdict


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    rows = [
        Row(statement, claim, asked)
        for claim, told in TABLES[name].items()
        for asked, statements in told.items()
        for statement in statements
    ]
    check_table(f"plain wordings/{name}", rows, verdict_of)
