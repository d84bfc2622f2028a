"""Tell participles from past tenses and from adjectives before a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.openings import NAMES
from factcheck.language.tables import PAST_ONLY
from factcheck.language.verb_forms import FINITE, NOUNS
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token


def find_participles(found: list[Token], start: int, end: int) -> None:
    """Tag participles before a noun as adjectives, and a past form behind a noun that has its verb as a participle."""
    verb: Token | None = None
    for at in range(start, end):
        token = found[at]
        before = found[at - 1] if at > start else None
        follower = found[at + 1] if at + 1 < end else None
        held = token.tag == "VBN" and follower is not None and follower.tag in ("NN", "NNS")
        named = token.tag == "VBN" and follower is not None and follower.tag in NAMES and _is_inside(found, at)
        second = before is not None and before.tag == "VBN" and not helps(before)  # "was granted protected status"
        if (
            named
            or (
                held
                and (
                    second
                    or _is_inside(found, at)
                    or (_opens(found, at, start) and _verb_without_comma(found, at + 1, end))
                )
            )
        ) or (token.tag == "VBD" and follower is not None and follower.tag in NOUNS and _is_behind_that(found, at)):
            found[at] = token._replace(tag="JJ", lemma=token.key)  # "Deleted files can be restored"
        elif (
            token.tag == "VBD"
            and verb is not None
            and before is not None
            and before.tag in NOUNS
            and not helps(token)
            and token.key not in PAST_ONLY
        ):
            telling = verb.lemma in TELLING or (at > start + 1 and before.tag in NAMES and found[at - 2].tag == "NN")
            undergone = verb.lemma == "have"  # "had its licence revoked"
            if undergone or (
                not telling and follower is not None and follower.tag in ("IN", "RB") and follower.key != "that"
            ):
                found[at] = token._replace(tag="VBN")  # "won the match against Tor played on 3 May"
        elif token.tag in ("VBN", "VBD") and before is not None and before.tag in _PLAIN and _has_object(found, at):
            found[at] = token._replace(tag="JJ", lemma=token.key)  # "can use stored procedures"
        elif (
            token.tag == "VBZ"
            and verb is not None
            and before is not None
            and before.value is not None
            and not helps(token)
            and entry(lemma(token.key, "n")).count("n") > 1
        ):
            found[at] = token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "earn 12 crowns"
        if found[at].tag in FINITE:
            verb = found[at]
        elif token.tag in ("CC", ",", "WDT", "WP", "WRB", "WP$") or token.key in CLAUSAL:
            verb = None


def _opens(found: list[Token], at: int, start: int) -> bool:
    """Tell whether a participle may open a noun phrase, at most behind an adverb: "Newly built houses are cheap"."""
    before = found[at - 1] if at > start else None
    if before is not None and before.tag == "RB" and before.key.endswith("ly"):
        before = found[at - 2] if at - 1 > start else None
    return before is None or before.tag in (",", "CC", "IN", ":", "``")


def _is_inside(found: list[Token], at: int) -> bool:
    """Tell whether a participle stands between "of" and a noun, where it can be no verb: "20 days of paid leave"."""
    return at > 0 and found[at - 1].key == "of"


#: Tags of a main verb in the present.
_PLAIN = frozenset({"VB", "VBP", "VBZ"})


def helps(token: Token) -> bool:
    """Tell whether a verb may only help another one."""
    return token.lemma in ("be", "have", "do", "get")


def _has_object(found: list[Token], at: int) -> bool:
    """Tell whether a participle right behind a main verb stands before a plural, which is that verb's object."""
    helped = helps(found[at - 1]) or found[at - 1].tag == "MD"
    return not helped and at + 1 < len(found) and found[at + 1].tag == "NNS"


def _is_behind_that(found: list[Token], at: int) -> bool:
    """Tell whether "that", which opens what was found, stands before a word: "found that rusted cables broke"."""
    return at > 1 and found[at - 1].key == "that" and found[at - 2].tag in (*FINITE, "VBN", "VB")


#: Verbs behind which a clause is told without "that".
TELLING = frozenset(
    "say claim argue think believe report announce state tell suggest know show find mean confirm reveal be".split()
)
#: Words that open a clause of their own.
CLAUSAL = frozenset(
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
