"""Find the verb of a stretch of words of which the tagger took none for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

#: Words that open a dependent clause, before which a verb must have stood.
SUBORDINATORS = frozenset({"unless", "if", "when", "because", "although", "though", "while", "whereas"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Verbs whose past is spelt like the present.
_UNCHANGED = frozenset(
    "cost cut hit put set let shut spread beat burst hurt quit split read cast bid shed thrust upset".split()
)
#: What may stand behind a verb: tag of the next word.
_BEHIND_VERB = frozenset({"DT", "PRP", "PRP$", "VAL", "CD", "IN", "TO", "RB", "RP", "JJ", "VBN", "NNP", "WRB"})


def find_verb(found: list[Token], start: int, end: int) -> None:
    """Tag as a verb the word of a stretch without one that is likeliest to be it: "copper melts at 1,085 degrees"."""
    if any(token.tag in FINITE for token in found[start:end]):
        return
    counted = start + 1 < end < len(found) and found[start].tag == "IN" and found[start + 1].value is not None
    if end < len(found) and found[start].key == "of" and found[end].text == ",":
        return  # "Of the 40 nurses, ..."
    if counted and found[start].key not in SUBORDINATORS and found[end].text == ",":
        return  # "With 71 staff, ..."
    best, most = None, 0.1
    for at in range(start + 1, end):
        made = _verb_form(found, at, start)
        if made is None:
            continue
        known = entry(made.lemma)
        follower = found[at + 1] if at + 1 < end else None
        score = known.count("v") / (known.count("v") + entry(found[at].lemma).count("n") + 1)
        score += 1.0 if follower is not None and follower.tag in _BEHIND_VERB else 0.0 if follower is None else -0.3
        if score > most:
            best, most = at, score
    if best is not None:
        made = _verb_form(found, best, start)
        assert made is not None
        found[best] = made
        if _is_noun_in_ing(found[best - 1]):
            ending = found[best - 1]
            found[best - 1] = ending._replace(tag="NN", lemma=ending.key)  # "the setting defaults to"
        if best - 1 == start and found[start].tag in ("JJ", "VB", "RB"):
            found[start] = found[start]._replace(tag="NN", lemma=lemma(found[start].key, "n"))  # "Silver melts"
        return
    _past_for_participle(found, start, end)


def _past_for_participle(found: list[Token], start: int, end: int) -> None:
    """Tag the only participle of a stretch, behind a noun, as the past tense: "the council rebuked the paper"."""
    lone = [at for at in range(start + 1, end) if found[at].tag == "VBN"]
    if (
        len(lone) == 1
        and lone[0] + 1 < end
        and _ends_noun(found[lone[0] - 1])
        and found[lone[0] + 1].tag in ("DT", "PRP$", "NNP", "NNS", "VAL", "PRP")
    ):
        found[lone[0]] = found[lone[0]]._replace(tag="VBD")


#: So many times as often must a word be a noun as a verb to be one behind a number.
_MUCH_MORE = 10


def _is_counted(before: Token) -> bool:
    """Tell whether a number stands before a word."""
    return before.value is not None and before.value.kind == "number"


def _verb_form(found: list[Token], at: int, start: int) -> Token | None:
    """Return a token as the finite verb that it may be, or None."""
    token, before = found[at], found[at - 1]
    if before.tag == "RB" and at - 1 > start:
        before = found[at - 2]
    opens = at - 1 == start and before.tag in ("JJ", "VB", "RB", "VBG") and entry(before.key).count("n") > 0
    if (
        token.tag not in ("NN", "NNS", "VB", "JJ", "NNP")
        or not token.text.islower()
        or not (_ends_noun(before) or opens or _is_noun_in_ing(before) or _is_place(found, at - 1))
    ):
        return None
    known = entry(token.key)
    if _is_counted(before) and known.count("n") > _MUCH_MORE * known.count("v"):
        return None  # "40,000 people protested"
    past = next((base[:-2] for base in known.bases if base.endswith(".v")), "")
    if past and token.key != past:
        return token._replace(tag="VBD", lemma=lemma(token.key, "v"))
    base = lemma(token.key, "v")
    if token.key.endswith("s") and base != token.key and "v" in entry(base).senses:
        return token._replace(tag="VBZ", lemma=base)
    if token.key in _UNCHANGED:
        return token._replace(tag="VBD", lemma=token.key)
    if "v" in known.senses and _is_plural(found, at, start):
        return token._replace(tag="VBP", lemma=token.key)
    return None


def _is_noun_in_ing(token: Token) -> bool:
    return token.tag == "VBG" and entry(token.key).count("n") > 1 and not entry(token.key).senses.get("v")


def _is_place(found: list[Token], at: int) -> bool:
    """Tell whether a possessive may end a name: "visiting at St Mary's ends at six"."""
    return found[at].tag == "POS" and at > 1 and found[at - 1].tag == "NNP" and found[at - 2].tag == "NNP"


def _ends_noun(token: Token) -> bool:
    return token.tag in NOUNS or token.value is not None or token.tag in ("CD", "PRP", "''")


def _is_plural(found: list[Token], at: int, start: int) -> bool:
    """Tell whether the subject before a verb is a plural: its first noun that ends a phrase is one."""
    for index in range(start, at):
        token = found[index]
        if token.value is not None and token.value.kind in ("number", "quantity") and token.value.low != 1:
            return True
        if token.tag in NOUNS and (index + 1 >= at or found[index + 1].tag not in NOUNS):
            joined = any(each.key == "and" for each in found[index + 1 : at])
            return token.tag in ("NNS", "NNPS") or joined
    return any(token.value is not None and token.value.low != 1 for token in found[start:at])
