"""Mend the tags of a sentence by what the tagger, which sees three words, cannot know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.language.capitals import NAMES, as_name_or_noun, in_name
from factcheck.language.lemmas import lemma
from factcheck.language.verb_tags import FINITE, NOUNS, SUBORDINATORS, find_verb
from factcheck.language.weekdays import with_weekdays
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_ENDS = frozenset(".!?;:–—")
#: Adjectives that open the name of an office.
_TITLE_WORDS = frozenset({"chief", "general", "prime", "vice", "deputy"})


#: Forms of "say" that are no nouns in factual prose.
_SAYS = {("say", "NN"): "VBP", ("says", "NNS"): "VBZ"}


def mended(found: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with tags that fit each other.

    Args:
        found: the tokens as tagged.
        text: the sentence.
    """
    made: list[Token] = []
    for at, given in enumerate(found):
        says = _SAYS.get((given.text, given.tag))
        token = as_name_or_noun(given._replace(tag=says, lemma="say") if says else given, found, at)
        made.append(in_name(token, made, found, at, text) or token)
    for at, token in enumerate(made):
        made[at] = _agreeing(token, made, at)
    for start, end in _stretches(made):
        find_verb(made, start, end)
        _participles(made, start, end)
    return with_weekdays(made)


def _agreeing(token: Token, found: list[Token], at: int) -> Token:
    """Return a word that was tagged as a verb, and cannot be one where it stands, as the noun that it is."""
    known = entry(token.key)
    follower = found[at + 1] if at + 1 < len(found) else None
    if (
        token.tag in ("VBN", "VBG")
        and "v" not in entry(token.lemma).senses
        and known.count("n")
        and not token.key.endswith("ed")
    ):
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "had nausea", "is herring soup"
    if (
        token.tag in ("JJ", "NN")
        and token.text.islower()
        and not known.senses
        and any(base.endswith(".v") for base in known.bases)
    ):
        return token._replace(tag="VBD", lemma=lemma(token.key, "v"))  # "outsold"
    if token.key == "to" and token.tag == "IN" and follower is not None and follower.tag == "VB":
        return token._replace(tag="TO")
    if (
        at == 0
        and token.tag in ("JJ", "VB", "RB")
        and known.count("n") > 0
        and follower is not None
        and follower.tag in FINITE
        and follower.lemma not in ("be", "do")
    ):
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "Light travels"
    if (
        token.tag == "VBZ"
        and at
        and found[at - 1].tag in NOUNS
        and follower is not None
        and lemma(token.key, "n") != token.key
    ):
        outdone = follower.tag == "VBD" or (
            follower.tag in ("JJ", "NN") and not entry(follower.key).senses and entry(follower.key).bases
        )
        earlier = found[at - 1].tag == "NN" and at > 1 and found[at - 2].tag == "VBD"
        if outdone or earlier:
            return token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "heat pumps outsold", "outsold heat pumps"
    if (
        token.value is not None
        and token.value.kind == "ordinal"
        and token.key == "second"
        and at
        and found[at - 1].key in ("a", "per", "each", "every")
    ):
        return token._replace(tag="NN", lemma="second", value=None)
    if (
        token.tag == "JJ"
        and token.key in _TITLE_WORDS
        and at
        and found[at - 1].tag == "NN"
        and follower is not None
        and follower.tag == "NN"
    ):
        return token._replace(tag="NN", lemma=token.key)  # "the deputy chief executive"
    if token.tag not in ("VBP", "VB") or not at or token.lemma in ("be", "have", "do") or known.count("n") == 0:
        return token
    singular = found[at - 1].tag == "NN" and at > 1 and found[at - 2].tag in ("DT", "JJ", "PRP$")
    another = (
        follower is not None
        and follower.tag in FINITE
        and found[at - 1].tag in ("JJ", "NN", "NNP", "DT", "WP$", "PRP$", "POS")
    )
    if singular or another:
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "the team plan 20", "parental leave lasts"
    return token


def _stretches(found: list[Token]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a sentence in which one verb at least must stand, as start and end."""
    start, dependent = 0, False
    for at, token in enumerate(found):
        if at == start:
            dependent = token.tag in ("IN", "WRB") and token.value is None
        follower = found[at + 1] if at + 1 < len(found) else None
        ends = token.text in _ENDS or (token.text == "," and dependent)
        joins = token.tag == "CC" and follower is not None and follower.tag in FINITE
        joins = joins or (token.key in SUBORDINATORS and token.tag in ("IN", "WRB") and at > start + 1)
        if ends or joins:
            yield start, at
            start, dependent = at + 1, False
    yield start, len(found)


def _participles(found: list[Token], start: int, end: int) -> None:
    """Tag participles before a noun as adjectives, and a past form behind a noun that has its verb as a participle."""
    verb: Token | None = None
    for at in range(start, end):
        token = found[at]
        before = found[at - 1] if at > start else None
        follower = found[at + 1] if at + 1 < end else None
        opens = before is None or before.tag in (",", "CC", "IN", ":", "``")
        if (
            token.tag == "VBN"
            and opens
            and follower is not None
            and follower.tag in ("NN", "NNS")
            and _verb_without_comma(found, at + 1, end)
        ):
            found[at] = token._replace(tag="JJ", lemma=token.key)  # "Deleted files can be restored"
        elif token.tag == "VBD" and verb is not None and before is not None and before.tag in NOUNS:
            telling = verb.lemma in _TELLING or (at > start + 1 and before.tag in NAMES and found[at - 2].tag == "NN")
            undergone = verb.lemma == "have"  # "had its licence revoked"
            if undergone or (
                not telling and follower is not None and follower.tag in ("IN", "RB") and follower.key != "that"
            ):
                found[at] = token._replace(tag="VBN")  # "won the match against Tor played on 3 May"
        elif token.tag == "VBZ" and verb is not None and before is not None and before.value is not None:
            found[at] = token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "earn 12 crowns"
        if found[at].tag in FINITE:
            verb = found[at]
        elif token.tag in ("CC", ",", "WDT", "WP", "WRB", "WP$") or token.key in _CLAUSAL:
            verb = None


_TELLING = frozenset(
    "say claim argue think believe report announce state tell suggest know show find mean confirm reveal be".split()
)
_CLAUSAL = frozenset(
    "that after before since until as than because although though while if unless when whether".split()
)


def _verb_without_comma(found: list[Token], at: int, end: int) -> bool:
    """Tell whether a finite verb follows before a comma."""
    for token in found[at:end]:
        if token.tag in FINITE:
            return True
        if token.tag in (",", "DT", "NNP", "NNPS", "PRP"):
            return False
    return False
