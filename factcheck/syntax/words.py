"""Closed classes of words that the parser goes by."""

from __future__ import annotations

#: Determiner -> what it counts as.
DETERMINERS = {
    "the": "the", "a": "a", "an": "a", "this": "this", "that": "this", "these": "this", "those": "this",
    "its": "its", "his": "his", "her": "her", "their": "their", "our": "our", "my": "my", "your": "your",
    "another": "another", "such": "such", "what": "what", "which": "what", "whose": "whose", "said": "",
}  # fmt: skip
#: Quantifier -> what it counts as.
QUANTIFIERS = {
    "all": "all", "every": "all", "each": "all", "any": "any", "no": "no", "neither": "no", "none": "no",
    "some": "some", "several": "some", "many": "many", "most": "most", "few": "few", "both": "both",
    "either": "any", "only": "only", "much": "many", "half": "half", "entire": "all", "whole": "all",
}  # fmt: skip
#: Heads before "of" that take a part: "a majority of the members".
PARTITIVES = frozenset(
    ["majority", "minority", "lot", "number", "couple", "handful", "rest", "most", "half", "quarter", "third", "variety", "series", "range", "group", "pair", "dozen", "plenty"]
)
PRONOUNS = {"him": "he", "them": "they", "us": "we", "me": "i", "whom": "who"}
#: Adjectives behind a measure.
MEASURED = frozenset(["high", "tall", "long", "wide", "deep", "thick", "old", "large", "big", "heavy", "broad", "away", "strong", "late", "early", "apart"])
#: What may stand inside a name.
NAME_JOINTS = frozenset(["of", "&", "de", "del", "der", "van", "von", "la", "le", "for", "'s", "’s"])

#: Nouns that a number behind them names: "version 2", "room 101".
LABELLED = frozenset(
    """version room number no line route article section platform gate terminal pier chapter level grade class stage phase
    flight model type unit zone ward group bus tram page exit road highway release build tier step figure table""".split()
)
#: Common nouns written in capitals that WordNet does not have as such.
ROLE_WORDS = frozenset("ceo cfo coo cto mp mep".split())
#: Words that open a clause that depends on another: -> what kind of clause it is.
SUBORDINATORS = {
    "when": "time", "while": "while", "whereas": "while", "because": "cause", "although": "while", "though": "while",
    "after": "time", "before": "time", "since": "time", "until": "time", "till": "time", "once": "time", "as": "time",
    "if": "condition", "unless": "unless", "provided": "condition", "whether": "whether", "so": "cause", "whenever": "condition",
    "where": "place", "except": "except", "wherever": "condition",
}  # fmt: skip
RELATIVES = frozenset(["who", "which", "that", "whom", "whose"])
#: Particles and prepositions that say, behind "be", how something stands: "is on", "is off by default".
STATES = frozenset(["on", "off", "up", "down", "in", "out", "over", "open"])
#: Titles and offices that stand before a name, or for somebody.
TITLES = frozenset(
    """president vice-president minister prime mayor mayoress director chairman chairwoman chairperson chair king queen prince
    princess duke duchess count countess earl baron bishop archbishop pope cardinal judge justice coach captain professor doctor
    senator governor chancellor secretary general admiral colonel major lieutenant sergeant ambassador commissioner chief head
    manager editor founder leader spokesman spokeswoman emperor empress tsar sultan headmaster headmistress headteacher
    principal dean rector curator architect engineer striker goalkeeper defender midfielder goalscorer trainer author writer
    poet novelist painter sculptor composer conductor pianist singer actor actress philosopher physicist chemist biologist
    astronomer economist historian mathematician explorer inventor nurse surgeon lawyer attorney prosecutor detective
    inspector officer councillor alderman magnate businessman businesswoman entrepreneur investor banker lobbyist dealer
    journalist reporter photographer saint sir lady lord dame mr mrs ms dr prof father mother sister brother""".split()
)
