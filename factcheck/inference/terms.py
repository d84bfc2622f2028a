"""Words that decide how what is dropped or added counts."""

from __future__ import annotations

from factcheck.language import tables
from factcheck.language.modifiers import LIGHT_MODIFIERS, PRIVATIVE

__all__ = ["LIGHT_MODIFIERS", "PRIVATIVE"]

#: Heads behind which every modifier is a domain.
CLOSED_MODIFIERS = frozenset("average limit maximum minimum record majority half share percentage rest".split())
#: Heads that a bare number may count where the frame says what is counted.
GENERIC_HEADS = frozenset("person people employee worker staff inhabitant resident member visitor guest man woman time vote".split())
#: Prepositions of adjuncts that say where a rule or an amount holds.
SCOPES = frozenset("in at on for per during with without under between among within by through across over inside outside against except via after before near beyond throughout".split())
#: Adverbs that may come and go.
LIGHT_ADVERBS = tables.LIGHT_WORDS | frozenset(
    """also already now then there still ever just even together ago thereby thus hence however moreover meanwhile respectively
    initially originally eventually finally subsequently later soon again first officially formally publicly successfully
    currently recently today yesterday altogether alone as well too so actually indeed quickly slowly unanimously""".split()
)
#: Adverbs without which a sentence says something else.
DECISIVE_ADVERBS = frozenset(
    """almost nearly only never hardly barely scarcely partly partially mostly mainly largely rarely seldom sometimes often
    usually normally generally always unanimously narrowly alone again twice not reportedly allegedly possibly perhaps maybe
    probably likely apparently automatically manually temporarily permanently provisionally approximately no_longer longer
    first last least most more less down up out online""".split()
)
#: Prepositions that say the opposite of each other with the same noun behind them.
OPPOSED_PREPOSITIONS = frozenset(
    pair
    for one, two in (
        ("for", "against"), ("above", "below"), ("above", "under"), ("over", "under"), ("before", "after"), ("inside", "outside"),
        ("in", "outside"), ("into", "out of"), ("with", "without"), ("within", "outside"), ("up", "down"), ("since", "until"), ("in favour of", "against"),
    )
    for pair in ((one, two), (two, one))
)  # fmt: skip
#: Nouns that only say what kind of place a name behind "of" is.
PLACE_NOUNS = frozenset(
    "city town village state province county region district municipality island republic kingdom duchy principality parish port commune borough canton department".split()
)
