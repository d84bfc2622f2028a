"""Sets of words of which only one can hold of a thing at a time."""

from __future__ import annotations

EXCLUSIVE = (
    ("gold", "silver", "bronze"),
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"),
    ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"),
    ("spring", "summer", "autumn", "winter"), ("spring", "summer", "fall", "winter"),
    ("north", "south", "east", "west"), ("northern", "southern", "eastern", "western"),
    ("northeast", "southwest", "northwest", "southeast"), ("north-east", "south-west", "north-west", "south-east"),
    ("red", "blue", "green", "yellow", "black", "white", "brown", "orange", "purple", "pink", "grey", "gray"),
    ("daily", "weekly", "monthly", "quarterly", "yearly"), ("daily", "weekly", "monthly", "quarterly", "annual"), ("daily", "weekly", "monthly", "annually"),
    ("left", "right"), ("upper", "lower"), ("male", "female"), ("man", "woman"), ("men", "women"), ("boy", "girl"), ("brother", "sister"), ("son", "daughter"),
    ("father", "mother"), ("king", "queen"), ("husband", "wife"),
    ("primary", "secondary"), ("on", "off"), ("up", "down"), ("open", "closed"), ("open", "shut"), ("enabled", "disabled"),
    ("mandatory", "optional"), ("compulsory", "optional"), ("obligatory", "optional"), ("voluntary", "compulsory"), ("voluntary", "mandatory"),
    ("free", "paid"), ("public", "private"), ("temporary", "permanent"), ("first", "last"), ("sole", "joint"), ("solo", "joint"), ("unanimous", "split"),
    ("alive", "dead"), ("guilty", "innocent"), ("legal", "illegal"), ("wooden", "stone", "steel", "brick", "concrete"), ("wood", "stone", "steel", "brick", "concrete"),
    ("cat", "dog"), ("minimum", "maximum"), ("gross", "net"), ("import", "export"), ("profit", "loss"), ("surplus", "deficit"), ("majority", "minority"),
    ("adult", "child"), ("morning", "evening", "afternoon", "night"), ("eastbound", "westbound"), ("northbound", "southbound"),
    ("inside", "outside"), ("indoor", "outdoor"), ("indoors", "outdoors"), ("hot", "cold"), ("warm", "cold"), ("urban", "rural"),
)  # fmt: skip
