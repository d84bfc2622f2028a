"""Which capitalised words are names, what opens a sentence, and which numbers belong to a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.verb_tags import FINITE, UNCHANGED
from factcheck.language.wordnet import LOCATION, OBJECT, PERSON, entry, field_of
from factcheck.patterns import pattern

if TYPE_CHECKING:
    from factcheck.language.records import Token

NAMES = frozenset({"NNP", "NNPS"})
_OPEN = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "JJ", "VBG", "RB", "VB", "VBP", "VBD", "VBZ", "VBN", "IN", "UH", "FW", "RBR", "JJR"}
)
#: Tags of classes that hold a few words each: "there", numbers.
_CLOSED = frozenset({"EX", "CD"})
_OPENERS = frozenset('.!?:;“"(–—')
_SMALL = frozenset(
    """
    the a an in on at by for from of to with without under over after before since until during while when
    where if as into onto about against among between through and or but nor so yet not all no some most many
    few both each every this that these those it he she they we you i his her its their our your my there here
    who which what whose how why than then also only just even more less per via like unlike despite although
    though because unless whether once neither either another other such according due except including
    following
    """.split()
)


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


#: Adjectives that belong to the name of a place or body that they stand before.
_NAMING_ADJECTIVES = frozenset(
    """upper lower new old great greater little lesser inner outer central north south east west northern southern
    eastern western royal grand national high middle""".split()
)


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
    if token.tag in _CLOSED and _is_unknown(token):
        return token._replace(tag="NNP", lemma=token.key)  # "Hollowmere", which ends as "there" does
    if (
        token.value is not None
        or token.tag not in _OPEN
        or token.text.islower()
        or (token.key in _SMALL and not token.text.isupper())
    ):
        return token
    if any(map(str.isupper, token.text[1:])) and not token.text.isupper():
        return token._replace(tag="NNP", lemma=token.key)  # macOS, OpenAI
    known = entry(token.key)
    initial = at == 0 or found[at - 1].text in _OPENERS
    behind = found[at + 1] if at + 1 < len(found) else None
    if not initial:
        if token.tag in ("IN", "VBD", "VBZ", "VBN", "VB", "VBP", "RBR", "JJR") and (
            known.senses or known.bases or token.key in _SMALL
        ):
            return token
        owned = found[at - 1].tag == "POS" or _is_listed_name(found, at)
        if token.tag == "JJ" and owned and "n" in known.senses and _ends_name(behind):
            return token._replace(tag="NNP", lemma=token.key)  # "the Fishermen's Cooperative: a report"
        common = token.tag == "VBG" or (token.tag in ("JJ", "RB") and known.senses)
        return token if common else token._replace(tag="NNP", lemma=token.key)
    if at == 0 and _is_participle(token, found):
        return token._replace(tag="VBN", lemma=lemma(token.key, "v"))  # "Built of steel, the bridge"
    return _opening(token, found, at, behind)


def _is_unknown(token: Token) -> bool:
    """Tell whether a word with a capital is none that a dictionary or a small class of words holds."""
    plain = token.text[:1].isupper() and token.text[1:].islower() and token.value is None and token.key not in _SMALL
    return plain and not entry(token.key).senses and not _is_form(token)


def _ends_name(behind: Token | None) -> bool:
    """Tell whether a word is the last of its phrase, by the one behind it."""
    return behind is None or not (behind.tag in NAMES or behind.tag.startswith(("N", "J", "V")) or behind.value)


def _is_listed_name(found: list[Token], at: int) -> bool:
    """Tell whether "and" joins a word to a name before it: "in English and Spanish"."""
    return at > 1 and found[at - 1].tag == "CC" and found[at - _SECOND].tag in NAMES


#: How far back the word before the last one stands.
_SECOND = 2


def _opening(token: Token, found: list[Token], at: int, behind: Token | None) -> Token:
    """Return the word that opens a sentence, whose capital tells nothing, as a name, a noun or what it was tagged."""
    known = entry(token.key)
    grove = token.tag == "IN" and token.key not in _SMALL and set(known.senses) & {"n", "v"} and "r" not in known.senses
    port = (
        behind is not None
        and at == 0
        and behind.tag == "NNP"
        and behind.value is None
        and field_of(token.key) in (LOCATION, OBJECT)
        and token.tag == "NN"
    )  # "Port Amry won": a place without an article is called by it
    saturn = token.tag == "NN" and known.proper and set(known.senses) == {"n"}
    fell = token.tag == "VBD" and at == 0 and behind is not None and behind.tag in NAMES and behind.value is None
    if grove or saturn or port or fell:
        # "Grove customers get": no preposition; "Saturn is": no article, and a name first of all; "Fell Hall is"
        return token._replace(tag="NNP", lemma=token.key)
    if (
        behind is not None
        and behind.value is not None
        and behind.text.replace(".", "").isdigit()
        and _is_called(found, at)
    ):
        return token._replace(tag="NNP", lemma=token.key)  # "Tor 4 needs"
    if _is_title(token, found[at + 1 : at + 3]):
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "Ranger Piotr Berg rescued"
    if _opens_title(token, found[at + 1 : at + 3]):
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "Lighthouse keeper Ida Berg rescued"
    if behind is not None and behind.tag == "POS" and token.tag in ("NN", "NNP") and at == 0:
        return token._replace(tag="NNP", lemma=token.key)  # "City's stadium": a name, since it has no article
    if token.key in _NAMING_ADJECTIVES and behind is not None and behind.tag in NAMES and at == 0:
        return token._replace(tag="NNP", lemma=token.key)  # "Upper Lake Varde is": a name, since it has no article
    single = behind is None or not behind.text[:1].isupper() or behind.value is not None
    if token.tag in NAMES and single and not token.text.isupper():
        plural = lemma(token.key, "n")
        noun = plural.removeprefix("non-")  # "Non-members pay"
        if plural != token.key and token.key.endswith("s") and entry(noun).count("n") > 0 and not known.proper:
            return token._replace(tag="NNS", lemma=plural)
        if (known.count("n") > 1 and not known.proper) or (token.key.endswith("ing") and known.senses):
            return token._replace(tag="NN", lemma=lemma(token.key, "n"))
        if known.count("a") > 1 and not known.proper and behind is not None and behind.tag in ("NN", "NNS"):
            return token._replace(tag="JJ", lemma=lemma(token.key, "a"))  # "Parental leave"
    if (
        token.tag == "VBG"
        and behind is not None
        and (behind.tag in FINITE or (behind.tag == "IN" and not _hangs_on_subject(found)))
        and known.count("n") > 0
    ):
        return token._replace(tag="NN", lemma=token.key)  # "Fishing in the lake is"
    if (
        (
            token.tag not in (*NAMES, "IN", "VBG")
            and set(known.senses) <= {"n"}
            and known.count("n") < 2
            and not _is_form(token)
        )
        and entry(lemma(token.key, "n")).count("n") == 0
        and not known.bases
    ):
        return token._replace(tag="NNP", lemma=token.key)
    return token


#: Prepositions behind a participle that opens a sentence, and tags of the subject behind its comma.
_BEHIND_PARTICIPLE = frozenset({"of", "from", "by", "in", "into", "on", "for", "as", "at", "out", "to"})
_SUBJECT = frozenset({"DT", "PRP$", "PRP", "NNP"})


def _is_participle(token: Token, found: list[Token]) -> bool:
    """Tell whether a form of a verb opens a sentence before a comma and the subject: "Cut from one stone, the"."""
    if token.tag not in (*NAMES, "NN") or len(found) < _SHORTEST or found[1].key not in _BEHIND_PARTICIPLE:
        return False
    verb = lemma(token.key, "v")
    known = entry(verb)
    unchanged = verb == token.key and token.key in UNCHANGED
    if (verb == token.key and not unchanged) or entry(token.key).proper or known.count("v") <= known.count("n"):
        return False
    comma = next((at for at, each in enumerate(found) if each.text == ","), len(found))
    early = any(each.tag in FINITE for each in found[1:comma])
    return comma + 1 < len(found) and found[comma + 1].tag in _SUBJECT and not early


def _hangs_on_subject(found: list[Token]) -> bool:
    """Tell whether what opens a sentence has a comma and the subject behind it, and no verb: "Lying at sea, it"."""
    comma = next((at for at, each in enumerate(found) if each.text == ","), len(found))
    early = any(each.tag in FINITE for each in found[1:comma])
    return comma + 1 < len(found) and found[comma + 1].tag in _SUBJECT and not early


#: Fewest words of a sentence that a participle opens: "Cut from stone, it".
_SHORTEST = 5


def _is_title(token: Token, names: list[Token]) -> bool:
    """Tell whether a noun for a person that opens a sentence stands before the two names of one."""
    if token.tag not in (*NAMES, "NN") or len(names) < len(("given name", "surname")):
        return False
    if entry(token.key).proper or field_of(token.key) != PERSON:
        return False
    plain = all(each.text[:1].isupper() and each.text[1:].islower() and each.value is None for each in names)
    given = entry(lemma(names[0].key, "n"))
    return plain and (given.proper or not given.count("n")) and not given.count("v")


def _opens_title(token: Token, behind: list[Token]) -> bool:
    """Tell whether a noun that opens a sentence stands before one for a person and a name: "Lighthouse keeper Ida"."""
    if token.tag not in (*NAMES, "NN") or entry(token.key).proper or len(behind) < len(("keeper", "Ida")):
        return False
    person, name = behind
    known = entry(lemma(token.key, "n"))
    named = name.text[:1].isupper() and name.text[1:].islower() and name.value is None
    return "n" in known.senses and person.text.islower() and field_of(person.key) == PERSON and named


def _is_called(found: list[Token], at: int) -> bool:
    """Tell whether no noun that a number could count follows it."""
    after = found[at + 2] if at + 2 < len(found) else None
    return after is None or after.tag not in ("NNS", "NN", "JJ")


def _is_form(token: Token) -> bool:
    """Tell whether a word is a known word in another form, or a small word."""
    return token.key in _SMALL or any(
        entry(base).senses for base in (lemma(token.key, pos) for pos in "nva") if base != token.key
    )


def with_listed_names(made: list[Token]) -> list[Token]:
    """Return tokens, capitalised adjectives in a list behind a colon as the names that they are: "Danish, Low German".

    Args:
        made: the tokens of a sentence.
    """
    colon = next((at for at, each in enumerate(made) if each.text == ":"), len(made))
    behind = made[colon + 1 :]
    if len(behind) < _LIST or not all(each.text[:1].isupper() or each.text in _JOINTS for each in behind):
        return made
    named = [each._replace(tag="NNP") if each.tag == "JJ" and each.value is None else each for each in behind]
    return [*made[: colon + 1], *named]


#: So many tokens has a list of two at least, and what joins its parts.
_LIST, _JOINTS = 3, frozenset({",", "and", "."})
