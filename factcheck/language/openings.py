"""The word that opens a sentence, whose capital tells nothing: a name, a noun, a participle, a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.verb_forms import FINITE, UNCHANGED
from factcheck.language.wordnet import LOCATION, OBJECT, PERSON, entry, field_of

if TYPE_CHECKING:
    from factcheck.language.records import Token

NAMES = frozenset({"NNP", "NNPS"})


SMALL = frozenset(
    """
    the a an in on at by for from of to with without under over after before since until during while when
    where if as into onto about against among between through and or but nor so yet not all no some most many
    few both each every this that these those it he she they we you i his her its their our your my there here
    who which what whose how why than then also only just even more less per via like unlike despite although
    though because unless whether once neither either another other such according due except including
    following
    """.split()
)


#: Adjectives that belong to the name of a place or body that they stand before.
_NAMING_ADJECTIVES = frozenset(
    """upper lower new old great greater little lesser inner outer central north south east west northern southern
    eastern western royal grand national high middle""".split()
)


def opening(token: Token, found: list[Token], at: int, behind: Token | None) -> Token:
    """Return the word that opens a sentence, whose capital tells nothing, as a name, a noun or what it was tagged."""
    known = entry(token.key)
    grove = token.tag == "IN" and token.key not in SMALL and set(known.senses) & {"n", "v"} and "r" not in known.senses
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
            and not is_form(token)
        )
        and entry(lemma(token.key, "n")).count("n") == 0
        and not known.bases
    ):
        return token._replace(tag="NNP", lemma=token.key)
    return token


#: Prepositions behind a participle that opens a sentence, and tags of the subject behind its comma.
_BEHIND_PARTICIPLE = frozenset({"of", "from", "by", "in", "into", "on", "for", "as", "at", "out", "to"})
_SUBJECT = frozenset({"DT", "PRP$", "PRP", "NNP"})


def is_participle(token: Token, found: list[Token]) -> bool:
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


def is_form(token: Token) -> bool:
    """Tell whether a word is a known word in another form, or a small word."""
    return token.key in SMALL or any(
        entry(base).senses for base in (lemma(token.key, pos) for pos in "nva") if base != token.key
    )
