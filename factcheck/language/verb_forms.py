"""Tags and forms of finite verbs, and words that may be one by their form or hardly are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Words that open a dependent clause, before which a verb must have stood.
SUBORDINATORS = frozenset({"unless", "if", "when", "because", "although", "though", "while", "whereas"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Verbs whose past is spelt like the present.
UNCHANGED = frozenset(
    "cost cut hit put set let shut spread beat burst hurt quit split read cast bid shed thrust upset".split()
)
#: Verbs whose participle is spelt like the present.
BASE_PARTICIPLES = UNCHANGED | {"run", "come", "become", "overcome", "overrun"}


#: Two commas make an aside.
PAIR = 2
#: So many times as often must a word be a noun as a verb to be none of the verbs behind a form in -s.
_MOSTLY = 3


def is_amount_of(found: list[Token], at: int) -> bool:
    """Tell whether a number that opens a sentence, or stands behind a verb or a preposition, counts a form in -s.

    "For 9,000 crowns", "three trains".
    """
    value = found[at - 1].value if at else None
    counted = value is not None and value.kind == "number" and value.low != 1
    if not counted or at < PAIR:
        return counted
    before = found[at - PAIR]
    return before.tag in ("IN", "TO", "VBD", "VBZ", "VBP", "VB", "VBN")


def may_be_verb(token: Token) -> bool:
    """Tell whether a word that was tagged as a plural may be the third person of a verb: "cures", "studies".

    Args:
        token: the word.
    """
    base = lemma(token.key, "v")
    form = token.tag == "NNS" and token.text.islower() and token.key.endswith("s") and base != token.key
    return form and "v" in entry(base).senses


def is_mostly_noun(token: Token) -> bool:
    """Tell whether a word is so seldom a verb that it is none behind a form in -s: "supplies bread".

    Args:
        token: the word.
    """
    known = entry(token.key)
    return "n" in known.senses and known.count("n") >= _MOSTLY * known.count("v")


def is_place(found: list[Token], at: int) -> bool:
    """Tell whether a possessive may end a name: "visiting at St Mary's ends at six"."""
    return found[at].tag == "POS" and at > 1 and found[at - 1].tag == "NNP" and found[at - 2].tag == "NNP"


def ends_noun(token: Token) -> bool:
    """Tell whether a word may end a noun phrase."""
    return token.tag in NOUNS or token.value is not None or token.tag in ("CD", "PRP", "''")


def is_measured_noun(token: Token) -> bool:
    """Tell whether a value tells how large what stands before it is, and is no object: "files larger than 5 MB".

    Args:
        token: a value as one token.
    """
    return token.value is not None and token.value.kind == "quantity" and token.key.split(" ")[0] in _LARGER


#: Words that open a comparison of a noun with a size.
_LARGER = frozenset(
    {"larger", "bigger", "smaller", "longer", "shorter", "heavier", "lighter", "higher", "older", "younger"}
)
