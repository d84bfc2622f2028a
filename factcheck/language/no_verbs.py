"""Words that were tagged as verbs, and cannot be one where they stand, as the nouns and adjectives that they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.participles import helps
from factcheck.language.verb_forms import FINITE, NOUNS
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Adjectives that open the name of an office.
_TITLE_WORDS = frozenset({"chief", "general", "prime", "vice", "deputy"})


def agreeing(token: Token, found: list[Token], at: int) -> Token:
    """Return a word that was tagged as a verb, and cannot be one where it stands, as the noun that it is.

    Args:
        token: the word.
        found: the tokens of the sentence.
        at: its index.
    """
    follower = found[at + 1] if at + 1 < len(found) else None
    told = _by_itself(token, found[at - 1] if at else None)
    if told is None and follower is not None:
        told = _before(follower, token, found, at)
    if told is None and at:
        told = _behind(found[at - 1], token, follower) or _noun(token, found, at, follower)
    return told or token


#: Tags of what opens a noun phrase, in which no finite verb stands.
_OPENING_PHRASE = frozenset({"DT", "PRP$", "POS", "IN"})


def _by_itself(token: Token, before: Token | None) -> Token | None:
    """Return a word that is known in another part of speech only, or in no form but one."""
    form = token.tag in ("VBN", "VBG") and not token.key.endswith("ed")
    if form and "v" not in entry(token.lemma).senses and entry(token.key).count("n"):
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "had nausea", "is herring soup"
    known = entry(token.key) if token.tag in ("JJ", "NN") and token.text.islower() else None
    if known is not None and not known.senses and any(base.endswith(".v") for base in known.bases):
        if before is not None and before.tag in _OPENING_PHRASE:
            return None  # "a sprung floor", "the bank's canning line", "refunds of overpaid tax"
        return token._replace(tag="VBD", lemma=lemma(token.key, "v"))  # "outsold"
    return None


def _before(follower: Token, token: Token, found: list[Token], at: int) -> Token | None:
    """Return a word as what the one behind it leaves it to be, or None."""
    if token.tag == "VBZ" and at and found[at - 1].tag == "NN" and follower.tag == "MD":
        plural = lemma(token.key, "n")
        return token._replace(tag="NNS", lemma=plural) if "n" in entry(plural).senses else token  # "Travel costs must"
    if token.key == "to" and token.tag == "IN" and follower.tag == "VB":
        return token._replace(tag="TO")
    opens = at == 0 or (found[at - 1].tag == "," and token.tag == "JJ")
    told = follower.tag in FINITE and follower.lemma not in ("be", "do")
    if opens and token.tag in ("JJ", "VB", "RB") and told and entry(token.key).count("n") > 0:
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "Light travels"
    if token.tag == "VBZ" and at and found[at - 1].tag in NOUNS and not helps(token) and _is_plural(token, found, at):
        return token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "heat pumps outsold", "outsold heat pumps"
    return None


def _is_plural(token: Token, found: list[Token], at: int) -> bool:
    """Tell whether a form in -s behind a noun is a plural, since a verb stands behind the two or before them."""
    if lemma(token.key, "n") == token.key:
        return False
    follower, known = found[at + 1], entry(found[at + 1].key)
    bare = at == 1 and follower.tag == "VBP" and "a" not in known.senses
    past = follower.tag == "VBD" or (follower.tag in ("JJ", "NN") and not known.senses and bool(known.bases))
    return past or bare or (found[at - 1].tag == "NN" and at > 1 and found[at - 2].tag in ("VBD", "VBZ"))


def _behind(before: Token, token: Token, follower: Token | None) -> Token | None:
    """Return "second" behind "a" as the time that it is, and an adjective within an office as a part of it."""
    ordinal = token.value is not None and token.value.kind == "ordinal" and token.key == "second"
    if ordinal and before.key in ("a", "per", "each", "every"):
        return token._replace(tag="NN", lemma="second", value=None)
    inside = before.tag == "NN" and follower is not None and follower.tag == "NN"
    if token.tag == "JJ" and token.key in _TITLE_WORDS and inside:
        return token._replace(tag="NN", lemma=token.key)  # "the deputy chief executive"
    return None


#: Articles: no finite verb stands behind them.
_ARTICLES = frozenset({"a", "an", "the"})


def _noun(token: Token, found: list[Token], at: int, follower: Token | None) -> Token | None:
    """Return a base form as the noun that it is behind a singular, before another verb, or before a noun and "be"."""
    if token.tag not in ("VBP", "VB") or token.lemma in ("be", "have", "do") or entry(token.key).count("n") == 0:
        return None
    before, after = found[at - 1], found[at + 2] if at + 2 < len(found) else None
    inner = follower is not None and follower.tag == "NNS" and before.tag not in ("TO", "MD")
    another = follower is not None and follower.tag in FINITE and before.tag in _IN_PHRASE
    article = before.tag == "DT" and before.key in _ARTICLES and not (follower is not None and follower.tag == "HYPH")
    if (
        article  # "wrote the play The Salt Road"
        or (inner and after is not None and after.lemma == "be")  # "team plan backups are kept"
        or another  # "parental leave lasts"
        or _is_behind_singular(found, at)  # "the team plan 20"
    ):
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))
    return None


#: Tags of what stands before a noun in its phrase.
_IN_PHRASE = frozenset({"JJ", "NN", "NNP", "DT", "WP$", "PRP$", "POS"})


def _is_behind_singular(found: list[Token], at: int) -> bool:
    """Tell whether what stands before a base form is one thing, of which no base form tells."""
    one = found[at - 1].tag == "NN" and at > 1 and found[at - 2].tag in ("DT", "JJ", "PRP$")
    return (one and not _has_plural_head(found, at)) or _is_one_name(found, at)


def _has_plural_head(found: list[Token], at: int) -> bool:
    """Tell whether a noun before a verb stands behind a preposition of a plural: "drivers without a ticket pay"."""
    index = at - 1
    while index > 0 and found[index].tag in ("NN", "JJ", "DT", "PRP$"):
        index -= 1
    if found[index].tag != "IN" or index == 0 or found[index - 1].tag not in ("NNS", "NNPS"):
        return False
    return not any(each.tag in FINITE for each in found[:index])


def _is_one_name(found: list[Token], at: int) -> bool:
    """Tell whether a name right before a verb stands behind "a", so that it is no plural: "an expired TLS licence"."""
    index = at - 1
    while index > 0 and found[index].tag in ("NNP", "JJ", "NN"):
        index -= 1
    return found[at - 1].tag == "NNP" and found[index].key in ("a", "an")
