"""Words that WordNet knows in one part of speech only, tagged as that, whatever the tagger took them for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import tables
from factcheck.language.lemmas import lemma
from factcheck.language.small_words import by_neighbours
from factcheck.language.verb_forms import FINITE, NOUNS, SUBORDINATORS
from factcheck.language.wordnet import PERSON, entry, field_of

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: What stands before a finite verb: a noun, a pronoun, "and", an adverb.
_BEFORE_VERB = NOUNS | {"PRP", "CC", "RB", "VAL", ",", "WDT", "JJ"}
#: What stands behind a verb, and not behind the noun that it looks like.
_OBJECT = frozenset({"DT", "VAL", "CD", "PRP$"})
#: What stands behind a verb in its base form: a noun, or what opens an object.
_BEHIND_VERB = NOUNS | _OBJECT


def in_one_class(token: Token, found: list[Token], at: int) -> Token:
    """Return a word as what alone it can be where it stands.

    Args:
        token: the word.
        found: the sentence.
        at: its index.
    """
    if token.key in SUBORDINATORS and token.tag in ("JJ", "NNP", "VB", "VBP", "NN") and not entry(token.key).count("v"):
        return token._replace(tag="IN", lemma=token.key)  # "unless sync_mode is set"
    if token.tag == "NNS" and at > 1 and (found[at - _SECOND].key, found[at - 1].key) == ("no", "longer"):
        base = lemma(token.key, "v")
        return token._replace(tag="VBZ", lemma=base) if "v" in entry(base).senses else token  # "no longer stops"
    if _is_title(token, found, at):
        return token._replace(tag="JJ", lemma=token.key)
    if _is_of_several(token, found, at):
        return token._replace(tag="NNS", lemma=lemma(token.key, "n"))
    if token.key in tables.PLACE_ADVERBS and at and found[at - 1].key in ("from", "to"):
        behind = found[at + 1] if at + 1 < len(found) else None
        return token if _is_noun(behind) else token._replace(tag="NN", lemma=token.key)  # "recruits from overseas"
    made = (
        _done_by(token, found, at)
        or _at_relative(token, found, at)
        or _of_its_own(token, found[at + 1] if at + 1 < len(found) else None)
        or _into_being(token, found, at)
        or by_neighbours(token, found, at)
        or _noun_after_all(token, found, at)
        or _by_ending(token, found, at)
    )
    if made is not None:
        return made
    opens = at < _SECOND and found[0].tag in ("JJ", "VB", "RB")  # which of the two is the noun is asked later
    if not token.text.islower() or not at or not token.key.isalpha() or opens:
        return token
    before = found[at - 1]
    if token.tag == "JJ" and before.tag in _BEFORE_NOUN and _is_one(token, "n") and not _noun_next(found, at):
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "three species of orchid", "the town's clinic"
    if token.tag == "NN" and _is_one(token, "r"):
        return token._replace(tag="RB", lemma=token.key)  # "costs 3 crowns an hour thereafter"
    if before.tag not in _BEFORE_VERB:
        return token
    if token.tag == "NN":
        return _base_or_past(token, found, at)
    if token.tag == "NNS":
        return _third_person(token, found, at)
    return token


def _at_relative(token: Token, found: list[Token], at: int) -> Token | None:
    """Return the noun before a relative clause that opens a sentence, and the particle that ends one, or None."""
    if at + 1 >= len(found):
        return None
    if at and found[at - 1].tag == "VBN" and token.tag in NOUNS and _ends_relative(found, at):
        return _verb_alone(token)
    if not at and token.tag in _BASES and found[1].key in _RELATIVES - {"who"} and "n" in entry(token.key).senses:
        verb = len(found) > _SECOND and found[_SECOND].tag in FINITE
        return token._replace(tag="NN", lemma=token.key) if verb else None  # "Leave that is not taken expires"
    ends = at and token.tag == "IN" and found[at - 1].tag == "VBN" and found[at + 1].tag in FINITE
    if not ends or "v" not in entry(f"{found[at - 1].lemma} {token.key}").senses:
        return None
    return token._replace(tag="RP")  # "is carried over must be"


def _ends_relative(found: list[Token], at: int) -> bool:
    """Tell whether a participle before a word ends a relative clause, so that the verb comes next: "that are lost"."""
    pronoun = next((back for back in range(at - 1, 0, -1) if found[back].key in _RELATIVES), 0)
    if not pronoun or found[pronoun - 1].tag not in NOUNS or any(each.tag in FINITE for each in found[:pronoun]):
        return False
    return not any(each.tag in FINITE for each in found[at + 1 :])


def _verb_alone(token: Token) -> Token | None:
    """Return a word that is known as a verb only as that verb, or None: "that are not used expire"."""
    base = lemma(token.key, "v")
    known = {token.key, base, token.key.removesuffix("s")}
    if any(set(entry(each).senses) - {"v"} for each in known) or not entry(base).senses:
        return None
    return token._replace(tag="VBP" if base == token.key else "VBZ", lemma=base)


#: Pronouns that open a relative clause.
_RELATIVES = frozenset({"that", "which", "who"})


def _done_by(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a form that is no adjective as a participle between "be" and "by": "is borne by the host"."""
    if token.tag not in ("VBD", "JJ") or not at or at + 1 >= len(found) or found[at + 1].key != "by":
        return None
    if found[at - 1].lemma != "be" or found[at - 1].tag not in FINITE or "a" in entry(token.key).senses:
        return None
    base = lemma(token.key, "v")
    return token._replace(tag="VBN", lemma=base) if base != token.key else None


#: Tags of a verb in its dictionary form.
_BASES = frozenset({"VB", "VBP"})


def _of_its_own(token: Token, behind: Token | None) -> Token | None:
    """Return a verb spelt like the past of another one: "will lay the stone", "herons lay eggs"; "stones lay there"."""
    if token.tag not in _BASES or token.lemma == token.key or "v" not in entry(token.key).senses:
        return None
    if token.tag == "VB" or (behind is not None and (behind.tag in _BEHIND_VERB or behind.tag == "JJ")):
        return token._replace(lemma=token.key)
    return token._replace(tag="VBD")


#: Verbs of change whose participle is spelt like the present.
_SPELT_ALIKE = frozenset({"cut"})
#: Tags behind which a noun may stand.
_BEFORE_NOUN = frozenset({"IN", "POS"})


def _is_one(token: Token, part: str) -> bool:
    """Tell whether a word is known in one part of speech alone."""
    return set(entry(token.key).senses) == {part}


def _is_title(token: Token, found: list[Token], at: int) -> bool:
    """Tell whether a participle is part of an office: "was managing director"."""
    if token.tag != "VBG" or token.key not in tables.TITLES_IN_ING or at + 1 >= len(found):
        return False
    return found[at + 1].tag == "NN" and field_of(found[at + 1].lemma) == PERSON


def _into_being(token: Token, found: list[Token], at: int) -> Token | None:
    """Return the noun of "came into being", or None."""
    if token.key != "being" or not at or found[at - 1].key != "into":
        return None
    follows = found[at + 1].tag if at + 1 < len(found) else ""
    return token if follows in ("VBN", "JJ", "DT") else token._replace(tag="NN", lemma="being")


def _is_of_several(token: Token, found: list[Token], at: int) -> bool:
    """Tell whether a form in -s is the plural that "all" asks for: "all business accounts need it"."""
    if (
        token.tag != "VBZ"
        or at < _SECOND
        or found[at - 1].tag != "NN"
        or "n" not in entry(lemma(token.key, "n")).senses
    ):
        return False
    if found[at - _SECOND].key not in tables.OF_SEVERAL:
        return False
    before = found[at - _SECOND - 1].tag if at > _SECOND else ""
    return before == "IN" or any(each.tag in FINITE for each in found[at + 1 :])


def _by_ending(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a word whose ending tells its form where it stands, or None."""
    before, follower = (found[at - 1] if at else None), (found[at + 1] if at + 1 < len(found) else None)
    if before is None or follower is None:
        return None
    if token.tag in ("NN", "JJ", "VB") and before.key in ("the", "second", "third") and _is_highest(token):
        return token._replace(tag="JJS", lemma=lemma(token.key, "a"))  # "the deepest of the lakes"
    if before.key in ("whom", "which") and token.tag in ("NN", "NNS") and _is_part_of_whom(found, at):
        return token._replace(tag="VBP", lemma=lemma(token.key, "v"))  # "30 of whom work in"
    cut = token.tag in ("VB", "VBD", "NN") and token.key in _SPELT_ALIKE and before.text == ","
    return token._replace(tag="VBN", lemma=token.key) if cut and follower.key == "from" else None  # ", cut from 12"


def _is_part_of_whom(found: list[Token], at: int) -> bool:
    """Tell whether a word that may be a verb stands behind a part of some, of which it then tells: "30 of whom"."""
    part = at > _SECOND and found[at - 2].key == "of" and found[at - 3].value is not None
    return part and "v" in entry(lemma(found[at].key, "v")).senses


def _is_highest(token: Token) -> bool:
    """Tell whether a word is the highest degree of an adjective: "deepest"."""
    if not token.key.endswith("est"):
        return False
    base = lemma(token.key, "a")
    return base != token.key and "a" in entry(base).senses and not entry(token.key).senses


def _noun_after_all(token: Token, found: list[Token], at: int) -> Token | None:
    """Return a word that was taken for a preposition, an adverb or a verb as the noun that it is, or None."""
    before, follower = (found[at - 1] if at else None), (found[at + 1] if at + 1 < len(found) else None)
    if token.tag == "IN" and set(entry(token.key).senses) == {"n"} and field_of(token.key) == PERSON:
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "Lighthouse keeper Ida Berg"
    side = token.key in ("left", "right") and before is not None and before.key in ("from", "to")
    return token._replace(tag="NN", lemma=token.key) if side and not _is_noun(follower) else None  # "right to left"


def _is_noun(token: Token | None) -> bool:
    """Tell whether a word is a noun, and not a verb that the tagger took for one."""
    return token is not None and token.tag in NOUNS and entry(token.key).count("n") >= entry(token.key).count("v")


#: Index behind the second word.
_SECOND = 2


def _noun_next(found: list[Token], at: int) -> bool:
    follower = found[at + 1] if at + 1 < len(found) else None
    if follower is None or follower.tag not in (*NOUNS, "JJ", "CC", "HYPH"):
        return False
    return follower.tag != "NN" or set(entry(follower.key).senses) != {"v"}


def _base_or_past(token: Token, found: list[Token], at: int) -> Token:
    """Return a noun that is known as a verb only as a verb: "orchids grow", "and struck for two days"."""
    known = entry(token.key)
    if "n" in known.senses:
        return token
    past = next((base[:-2] for base in known.bases if base.endswith(".v")), "")
    if past and found[at - 1].tag in ("CC", "PRP", "NNP") and _has_verb(found, at, {"VBD"}):
        return token._replace(tag="VBD", lemma=lemma(token.key, "v"))
    plural = any(each.tag in ("NNS", "NNPS") for each in found[:at])
    if set(known.senses) == {"v"} and plural and not _has_verb(found, at, FINITE):
        return token._replace(tag="VBP", lemma=token.key)
    return token


def _third_person(token: Token, found: list[Token], at: int) -> Token:
    """Return a plural that no noun has as the third person of a verb: "comprises", "and costs 2 crowns"."""
    base = lemma(token.key, "v")
    if base == token.key or "v" not in entry(base).senses or not token.key.endswith("s"):
        return token
    nouns = (token.key, token.key[:-1], token.key[:-2], lemma(token.key, "n"))
    only = not any("n" in entry(each).senses for each in nouns)
    follower = found[at + 1] if at + 1 < len(found) else None
    second = found[at - 1].tag == "CC" and follower is not None and follower.tag in _OBJECT
    mouth = found[at - 1].tag == "CC" and follower is not None and follower.tag in ("IN", "TO")
    second = second or (mouth and entry(base).count("v") > max(entry(each).count("n") for each in nouns))
    if only or (second and _has_verb(found, at, {"VBZ"})) or _has_compound(found, at):
        return token._replace(tag="VBZ", lemma=base)
    return token


def _has_compound(found: list[Token], at: int) -> bool:
    """Tell whether a plural behind a name is its verb, since its object follows: "Tor treats table names as one"."""
    if at + _SECOND >= len(found) or found[at - 1].tag != "NNP" or _has_verb(found, at, FINITE):
        return False
    noun, plural = found[at + 1], found[at + _SECOND]
    base = lemma(found[at].key, "v")
    inside = noun.tag == "NN" and plural.tag in ("VBZ", "NNS") and lemma(plural.key, "n") != plural.key
    return inside and entry(base).count("v") > entry(base).count("n")


def _has_verb(found: list[Token], at: int, tags: frozenset[str] | set[str]) -> bool:
    """Tell whether a verb of one of some tags stands before a word in its sentence."""
    for token in reversed(found[:at]):
        if token.text in ";.":
            return False
        if token.tag in FINITE:
            return token.tag in tags
    return False
