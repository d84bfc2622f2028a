"""Words in -ing and participles before a noun that the tagger takes for verbs with an object, and the other way round.

"The nesting cliffs" are no cliffs that something nests, and "visiting hours" are not visited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import tables
from factcheck.language.lemmas import lemma
from factcheck.language.verb_forms import FINITE, NOUNS
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Tags of what may stand behind an office that somebody is given.
_BEHIND_OFFICE = frozenset({"IN", "TO", ".", ",", "CC", "VAL", ":"})
#: Finite forms behind a plural only.
_PLURAL_VERBS = frozenset({"are", "were", "have", "do"})
#: Prepositions behind which a participle narrows the noun that follows, and is no clause of its own.
_BEFORE_QUALITY = frozenset(
    {"of", "in", "on", "at", "over", "with", "without", "for", "from", "into", "about", "against"}
)


def with_qualities(found: list[Token]) -> None:
    """Tag the participles and words in -ing of a sentence that say which noun is meant as what they are there."""
    for at, token in enumerate(found):
        if token.tag == "VBG":
            found[at] = _of_ing(found, at)
        elif token.tag in ("JJ", "JJR") and _is_office_given(found, at):
            found[at] = token._replace(tag="NN", lemma=token.key)  # "was elected premier"
        elif token.tag == "JJ" and _is_subject(found, at):
            found[at] = token._replace(tag="NN")  # "What the firm built"
        elif (token.tag == "NN" and _is_caused(found, at)) or (token.tag == "JJ" and _is_caused_to(found, at)):
            found[at] = token._replace(tag="VB")
        elif token.tag in ("JJ", "NN") and _is_inverted(found, at):
            found[at] = token._replace(tag="VB", lemma=token.key)  # "not until 1990 did the museum open"
        elif token.tag == "NN" and _is_judged(found, at):
            found[at] = token._replace(tag="JJ", lemma=token.key)  # "rated the school inadequate"
        elif token.tag == "RB" and _is_adverb_like(found, at):
            found[at] = token._replace(tag="JJ", lemma=token.key)  # "a dry, still cider"
        elif token.tag == "VBN" and _is_own_verb(found, at):
            found[at] = token._replace(tag="VBD")
        elif token.tag == "VBN" and _is_behind_preposition(found, at):
            found[at] = token._replace(tag="JJ", lemma=token.key)  # "over stolen church bells"


def _is_office_given(found: list[Token], at: int) -> bool:
    """Tell whether an adjective is the noun for the office that somebody is given."""
    follower = found[at + 1] if at + 1 < len(found) else None
    if follower is not None and follower.tag not in _BEHIND_OFFICE:
        return False
    given = any(
        each.lemma in tables.GIVING_OFFICE and each.tag in ("VBN", "VBD") for each in found[max(0, at - 4) : at]
    )
    from factcheck.language.persons import is_person

    return given and found[at - 1].tag in ("VBN", "NNP") and is_person(found[at].key)


def _of_ing(found: list[Token], at: int) -> Token:
    token = found[at]
    before = found[at - 1] if at else None
    follower = found[at + 1] if at + 1 < len(found) else None
    if follower is None:
        return token
    opens = before is None or before.tag in (",", "CC", ":")
    if opens and follower.tag in ("NN", "NNS") and _is_one_noun(found, at):
        return token._replace(tag="JJ")  # "Visiting hours are", "Closing time is"
    if opens and token.lemma in tables.OBJECTLESS and follower.tag in ("NN", "NNS"):
        return token._replace(tag="JJ")  # "Rising magma caused it"
    if before is None:
        return token
    if before.tag == "DT" and follower.key == "of":
        return token._replace(tag="NN", lemma=token.key)  # "the running of the park"
    if before.key in tables.OF_ONE and follower.tag == "NN":
        return token._replace(tag="JJ")  # "pays each striking member"
    if token.lemma in tables.OBJECTLESS and follower.tag in NOUNS and before.tag in (*NOUNS, "IN", "TO", "JJ", "DT"):
        return token._replace(tag="JJ")  # "the risk to nesting curlews"
    noun = before.tag in ("NN", "NNP") and follower.tag in FINITE and entry(token.key).count("n") > 1
    if noun and entry(token.key).count("n") * _OFTEN > entry(token.lemma).count("v"):
        return token._replace(tag="NN", lemma=token.key)  # "the default of the limit setting is"
    return token


#: A word in -ing counted once as a noun for so many times that its verb was is one.
_OFTEN = 20


def _is_one_noun(found: list[Token], at: int) -> bool:
    """Tell whether a word in -ing that opens a clause and the noun behind it are one noun.

    The verb agrees with the noun then, "visiting hours are", which it does not in "taking pictures is".
    """
    token, noun = found[at], found[at + 1]
    known = any("n" in entry(f"{token.key} {word}").senses for word in (noun.key, lemma(noun.key, "n")))
    if known:
        return True
    if noun.tag != "NNS":
        return False
    verb = next((each for each in found[at + 2 :] if each.tag in FINITE or each.text in (",", ";")), None)
    return verb is not None and verb.key in _PLURAL_VERBS


#: Verbs behind whose object another verb stands without "to".
_CAUSING = frozenset({"make", "let"})


def _is_caused(found: list[Token], at: int) -> bool:
    """Tell whether a noun behind what is made to do something is what it is made to do: "made the ferry run into"."""
    known, follower = entry(found[at].key), found[at + 1] if at + 1 < len(found) else None
    if known.count("v") <= known.count("n") + known.count("a") or (follower is not None and follower.tag in NOUNS):
        return False
    return _stands_behind(_CAUSING, found, at)


def _is_caused_to(found: list[Token], at: int) -> bool:
    """Tell whether an adjective is what something is made to do to something else: "made the zoo close its house"."""
    follower = found[at + 1] if at + 1 < len(found) else None
    acts = follower is not None and follower.tag in ("DT", "PRP$") and "v" in entry(found[at].key).senses
    return acts and _stands_behind(_CAUSING, found, at)


def _is_inverted(found: list[Token], at: int) -> bool:
    """Tell whether an adjective or noun is the verb of a clause that is turned round: "only then did the pit close"."""
    follower = found[at + 1] if at + 1 < len(found) else None
    acts = "v" in entry(found[at].key).senses and found[0].key in _TURNING_ROUND
    if not acts or (follower is not None and follower.tag in (*NOUNS, "VB")):
        return False
    return _stands_behind(_DO, found, at)


#: Words that open a clause that is turned round, and the verb before its subject.
_TURNING_ROUND, _DO = frozenset({"only", "not", "never", "nor", "rarely", "seldom"}), frozenset({"do"})


def _is_judged(found: list[Token], at: int) -> bool:
    """Tell whether a noun behind a thing that somebody judges is how they judge it: "found Reed innocent"."""
    known, follower = entry(found[at].key), found[at + 1] if at + 1 < len(found) else None
    told = known.count("a") >= known.count("n") and "a" in known.senses and "v" not in known.senses
    if not told or (follower is not None and follower.tag not in _BEHIND_OFFICE):
        return False
    before = found[at - 1 : at] if at and found[at - 1].tag == "VBN" else found[at - 2 : at - 1]
    named = at > 1 and found[at - 1].tag in ("NNP", "VBN") and any(each.lemma in tables.JUDGING for each in before)
    return named or _stands_behind(tables.JUDGING, found, at)


def _stands_behind(verbs: frozenset[str], found: list[Token], at: int) -> bool:
    """Tell whether a word stands right behind a noun with "the" that one of some verbs has as its object."""
    index = at - 1
    while index > 0 and found[index].tag in NOUNS:
        index -= 1
    return 1 < index < at - 1 and found[index].key == "the" and found[index - 1].lemma in verbs


def _is_subject(found: list[Token], at: int) -> bool:
    """Tell whether an adjective between an article and a verb is a noun."""
    if at == 0 or at + 1 >= len(found) or found[at - 1].tag != "DT" or not entry(found[at].key).count("n"):
        return False
    return found[at + 1].tag in FINITE or (found[0].key == "what" and found[at + 1].tag == "VBN")


def _is_adverb_like(found: list[Token], at: int) -> bool:
    """Tell whether a word that may be an adjective stands right before a noun, inside its phrase: "a still wine"."""
    follower = found[at + 1] if at + 1 < len(found) else None
    if follower is None or follower.tag not in ("NN", "NNS") or "a" not in entry(found[at].key).senses:
        return False
    if at and found[at - 1].tag == "DT":
        return found[at - 1].key in ("a", "an", "the") and not found[at].key.endswith("ly")
    listed = at > _LISTED and found[at - 1].text == "," and found[at - 2].tag == "JJ"
    return listed and found[at - _LISTED].tag == "DT"


#: How far back the article stands of a noun with two adjectives, before the second: "a dry, still cider".
_LISTED = 3


def _is_own_verb(found: list[Token], at: int) -> bool:
    """Tell whether a participle is the verb of a clause that "what" opens: "What the firm built was a mill"."""
    follower = found[at + 1] if at + 1 < len(found) else None
    finite = follower is not None and follower.tag in FINITE
    return finite and at > 1 and found[0].key == "what" and found[at - 1].tag in NOUNS


def _is_behind_preposition(found: list[Token], at: int) -> bool:
    """Tell whether a participle stands right between a preposition and a noun."""
    before = found[at - 1] if at else None
    follower = found[at + 1] if at + 1 < len(found) else None
    if before is None or before.tag != "IN" or before.key not in _BEFORE_QUALITY:
        return False
    plural = follower is not None and follower.text.endswith("s") and follower.text[:-1].isupper()  # "for signed URLs"
    return follower is not None and (follower.tag in ("NN", "NNS") or plural)
