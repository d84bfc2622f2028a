"""Which capitalised words are names, what opens a sentence, and which numbers belong to a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.given_names import gender_of
from factcheck.language.lemmas import lemma
from factcheck.language.openings import NAMES, SMALL, is_form, is_participle, opening
from factcheck.language.verb_forms import FINITE, may_be_verb
from factcheck.language.wordnet import entry
from factcheck.patterns import pattern

if TYPE_CHECKING:
    from factcheck.language.records import Token

_OPEN = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "JJ", "VBG", "RB", "VB", "VBP", "VBD", "VBZ", "VBN", "IN", "UH", "FW", "RBR", "JJR"}
)
#: Tags of classes that hold a few words each: "there", numbers.
_CLOSED = frozenset({"EX", "CD"})
#: Tags of determiners, pronouns and joints, all of whose words are known.
_SMALL_CLASSES = frozenset({"DT", "PDT", "WDT", "WP", "PRP", "PRP$", "CC"})
_OPENERS = frozenset('.!?:;“"(–—')


#: Several of a model with a number: the "72s" of "Tor 72s".
_MODELS = pattern(r"\d{1,4}s")


# -- names ------------------------------------------------------------------------------------------------------------
def in_name(token: Token, before: list[Token], found: list[Token], at: int, text: str) -> Token | None:
    """Return a number or year right behind a name as part of it ("Apollo 11", "Windows Server 2016"), else None.

    A number with a point stays a value: it is the version of what is named.
    """
    value = token.value
    if value is None and before and before[-1].tag in NAMES and _MODELS.fullmatch(token.text):
        return token._replace(tag="NNPS", key=token.key[:-1], lemma=token.key[:-1])  # "three Tor 72s"
    if value is None or not before or before[-1].tag not in NAMES or value.bound:
        return None
    if text[before[-1].end : token.start] not in (" ", "-") or not token.text.isdigit() or len(token.text) > 4:
        return None
    behind = found[at + 1] if at + 1 < len(found) else None
    if value.kind == "date":
        opens = behind is None or behind.tag in FINITE or behind.tag in (".", ",", "IN", "CC", "POS", "VBN")
        return (
            token._replace(tag="NNP", value=None)
            if opens and len(token.text) == 4 and not _is_time(before[-1])
            else None
        )
    if value.kind != "number" or (
        behind is not None
        and behind.tag in ("NNS", "NN", "JJ", "NNPS", "VBG")
        and not _is_priced(found, at + 1)
        and _counts(token, found, at + 1)
    ):
        return None
    return token._replace(tag="NNP", value=None)


def _counts(token: Token, found: list[Token], at: int) -> bool:
    """Tell whether a number may count the noun that follows: "Tor 3 electric car" holds no count."""
    while (
        at < len(found)
        and found[at].tag in ("JJ", "VBG", "NN")
        and at + 1 < len(found)
        and found[at + 1].tag in ("JJ", "NN", "NNS")
    ):
        at += 1
    return at >= len(found) or found[at].tag != "NN" or token.text in ("1", "0")


def _is_priced(found: list[Token], at: int) -> bool:
    """Tell whether a form in -s stands before an amount that only a verb can have: "iPhone 13 costs $899"."""
    amount = found[at + 1].value if at + 1 < len(found) else None
    verb = found[at].tag == "NNS" and "v" in entry(lemma(found[at].key, "v")).senses
    return verb and amount is not None and amount.kind in ("money", "quantity", "number")


def _is_time(token: Token) -> bool:
    """Tell whether a name is a day or season, behind which a year is a date: "Christmas Day 1944"."""
    return token.lemma in (
        "day",
        "eve",
        "spring",
        "summer",
        "autumn",
        "winter",
        "easter",
        "christmas",
    ) or token.key.endswith("day")


def as_name_or_noun(token: Token, found: list[Token], at: int) -> Token:
    """Return a capitalised word as a name where it is no known word, and one that opens a sentence as what it is."""
    if token.tag == "NNP" and token.text.islower() and "-" in token.text:
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "single sign-on" is nobody's name
    named = at + 1 < len(found) and found[at + 1].tag == "NNP"
    given = token.tag == "IN" and named and bool(gender_of(token.key))
    if given and token.text[:1].isupper():
        return token._replace(tag="NNP", lemma=token.key)  # "is Per Lund"
    if token.tag in _SMALL_CLASSES and token.key not in SMALL and _is_named(token):
        return token._replace(tag="NNP", lemma=token.key)  # "Rome opened in 1990"
    if token.tag in _CLOSED and _is_unknown(token):
        return token._replace(tag="NNP", lemma=token.key)  # "Hollowmere", which ends as "there" does
    if (
        token.value is not None
        or token.tag not in _OPEN
        or token.text.islower()
        or (token.key in SMALL and not token.text.isupper())
    ):
        return token
    if any(map(str.isupper, token.text[1:])) and not token.text.isupper():
        return token._replace(tag="NNP", lemma=token.key)  # macOS, OpenAI
    known = entry(token.key)
    initial = at == 0 or found[at - 1].text in _OPENERS
    behind = found[at + 1] if at + 1 < len(found) else None
    if not initial:
        if token.tag in ("IN", "VBD", "VBZ", "VBN", "VB", "VBP", "RBR", "JJR") and (
            known.senses or known.bases or token.key in SMALL
        ):
            listed = token.tag == "VB" and _is_listed_name(found, at) and _closes(behind)
            return token._replace(tag="NNP", lemma=token.key) if listed else token  # "written in C and Go"
        before = found[at - 1]
        owned = (
            before.tag == "POS" or _is_listed_name(found, at) or (before.tag == "IN" and _closes(behind))
        )  # "in German"
        if token.tag == "JJ" and owned and "n" in known.senses and _ends_name(behind):
            return token._replace(tag="NNP", lemma=token.key)  # "the Fishermen's Cooperative: a report"
        if token.tag == "JJ" and found[at - 1].tag in NAMES and "n" in known.senses and _lacks_verb(found, behind):
            return token._replace(tag="NNP", lemma=token.key)  # "The Tor Cooperative exports wine"
        common = token.tag == "VBG" or (token.tag in ("JJ", "RB") and known.senses)
        return token if common else token._replace(tag="NNP", lemma=token.key)
    if at == 0 and is_participle(token, found):
        return token._replace(tag="VBN", lemma=lemma(token.key, "v"))  # "Built of steel, the bridge"
    if token.tag == "NNP" and initial and set(known.senses) == _ADVERB_ONLY:
        return token._replace(tag="RB", lemma=token.key)  # "Perhaps Lund lied"
    return opening(token, found, at, behind)


#: Parts of speech of a word that is nothing but an adverb.
_ADVERB_ONLY = frozenset({"r"})


def _is_named(token: Token) -> bool:
    """Tell whether a word with a capital is one that a dictionary has as a name."""
    return token.text[:1].isupper() and token.text[1:].islower() and entry(token.key).proper


def _is_unknown(token: Token) -> bool:
    """Tell whether a word with a capital is none that a dictionary or a small class of words holds."""
    plain = token.text[:1].isupper() and token.text[1:].islower() and token.value is None and token.key not in SMALL
    return plain and not entry(token.key).senses and not is_form(token)


def _lacks_verb(found: list[Token], behind: Token | None) -> bool:
    """Tell whether a sentence has no verb unless the form in -s behind a word is it."""
    return behind is not None and may_be_verb(behind) and all(each.tag not in FINITE for each in found)


def _ends_name(behind: Token | None) -> bool:
    """Tell whether a word is the last of its phrase, by the one behind it."""
    return behind is None or not (behind.tag in NAMES or behind.tag.startswith(("N", "J", "V")) or behind.value)


def _closes(behind: Token | None) -> bool:
    """Tell whether a word is the last before a mark, or before what the next preposition or "and" opens."""
    return behind is None or (behind.value is None and behind.tag in (".", ",", ":", ")", "IN", "CC"))


def _is_listed_name(found: list[Token], at: int) -> bool:
    """Tell whether "and" joins a word to a name before it: "in English and Spanish"."""
    return at > 1 and found[at - 1].tag == "CC" and found[at - _SECOND].tag in NAMES


#: How far back the word before the last one stands.
_SECOND = 2


def with_listed_names(made: list[Token]) -> list[Token]:
    """Return tokens, what is capitalised in a list behind a colon as the names that they are: "Danish, Low German".

    Args:
        made: the tokens of a sentence.
    """
    colon = next((at for at, each in enumerate(made) if each.text == ":"), len(made))
    behind = made[colon + 1 :]
    if len(behind) < _LIST or not all(each.text[:1].isupper() or each.text in _JOINTS for each in behind):
        return made
    named = [each._replace(tag="NNP") if each.value is None and each.tag in ("JJ", "NN") else each for each in behind]
    return [*made[: colon + 1], *named]


#: So many tokens has a list of two at least, and what joins its parts.
_LIST, _JOINTS = 3, frozenset({",", "and", "."})
