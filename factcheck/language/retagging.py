"""Mend the tags of a sentence by what the tagger, which sees three words, cannot know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.language.agreement import in_agreement, with_compared_acts
from factcheck.language.capitals import as_name_or_noun, in_name, with_listed_names
from factcheck.language.imperatives import with_imperative
from factcheck.language.lemmas import lemma
from factcheck.language.lexicon import is_term
from factcheck.language.multiplied import with_multiplied
from factcheck.language.one_class import in_one_class
from factcheck.language.participles import CLAUSAL, TELLING, find_participles, helps
from factcheck.language.qualities import with_qualities
from factcheck.language.slips import slipped
from factcheck.language.tables import KEPT_STATES, NAMED_DAYS
from factcheck.language.verb_tags import (
    FINITE,
    NOUNS,
    SUBORDINATORS,
    UNCHANGED,
    find_past,
    find_past_behind_aside,
    find_result,
    find_verb,
)
from factcheck.language.weekdays import with_weekdays
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token

_ENDS = frozenset(".!?;:–—")
#: Adjectives that open the name of an office.
_TITLE_WORDS = frozenset({"chief", "general", "prime", "vice", "deputy"})


#: Words whose plurals do not end in s, at the end of longer ones.
_OLD_PLURALS = ("children", "women", "people")
#: Forms of "say" that are no nouns in factual prose.
_SAYS = {("say", "NN"): "VBP", ("says", "NNS"): "VBZ"}


def mended(found: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with tags that fit each other.

    Args:
        found: the tokens as tagged.
        text: the sentence.
    """
    made: list[Token] = []
    so_far = list(found)
    for at, given in enumerate(found):
        articled = at > 0 and found[at - 1].key in _ARTICLES  # "has no say in it", not "some say"
        plain = given if articled else _plainly(given)
        if 0 < at < len(found) - 1 and _is_like_a_quality(plain, found[at - 1], found[at + 1]):
            plain = plain._replace(tag="JJ", lemma=plain.key)
        token = slipped(as_name_or_noun(plain, found, at), so_far, at)
        token = in_name(token, made, found, at, text) or token
        made.append(token)
        so_far[at] = token
    made = with_listed_names(with_multiplied(made))
    _find_quality(made)
    _find_kept_state(made)
    for at, token in enumerate(made):
        plain = _behind_pronoun_or_noun(_in_term(in_one_class(token, made, at), made, at), made, at)
        made[at] = _agreeing(_before_verb_or_object(plain, made, at), made, at)
    with_imperative(made)
    in_agreement(made)
    with_qualities(made)
    if made and made[0].key == "should":
        from factcheck.language.inverted import with_verb_of_condition

        with_verb_of_condition(made)
    find_past(made)
    for start, end in _owned(made):
        find_verb(made, start, end)
    for start, end in _stretches(made):
        find_result(made, start, end)
        find_past_behind_aside(made, start, end)
        find_verb(made, start, end)
        find_participles(made, start, end)
    _find_bare_need(made)
    with_compared_acts(made)
    return with_weekdays(made)


#: Words behind which stands a noun, whatever else it may be.
_ARTICLES = frozenset({"a", "an", "the", "no"})


def _is_like_a_quality(token: Token, before: Token, behind: Token) -> bool:
    """Tell whether a verb form says what a noun is like: "a sprung floor", "needs written consent"."""
    if behind.tag not in ("NN", "NNS"):
        return False
    return (token.tag == "VBD" and before.key in _ARTICLES) or (token.tag == "VBN" and _has_object(before))


def _has_object(token: Token) -> bool:
    """Tell whether a word is a verb behind which a participle opens its object: "needs written consent"."""
    return token.tag in ("VB", "VBZ", "VBP", "VBD") and token.lemma not in _BEFORE_PARTICIPLES


#: Verbs behind which a participle is one: "has written books", "got stuck", "stays closed".
_BEFORE_PARTICIPLES = frozenset({"be", "have", "get", "do", "stay", "remain", "keep", "become", "feel", "look", "seem"})


def _plainly(token: Token) -> Token:
    """Return a token that is tagged as what it can't be as what it is: "says" a noun, "full-time" a mark."""
    says = _SAYS.get((token.text, token.tag))
    if says:
        return token._replace(tag=says, lemma="say")
    if token.tag == "NN" and token.key in NAMED_DAYS:
        return token._replace(tag="RB")  # "Today Asp Hall has 90 seats"
    if token.tag in ("JJ", "NN", "VB", "VBP") and token.key.endswith(_OLD_PLURALS) and token.text.islower():
        return token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "grandchildren"
    inner = lemma(token.key, "n") if "-" in token.key and token.text.islower() else token.key
    if inner != token.key and "n" in entry(inner).senses:
        return token._replace(tag="NNS", lemma=inner)  # "runners-up"
    if token.tag == "RB" and token.key.endswith("ly") and set(entry(token.key).senses) == {"n"}:
        return token._replace(tag="NN", lemma=token.key)  # "the water lily"
    if token.tag == "RB" and token.key.endswith("ly") and "a" in entry(token.key).senses:
        return token if "r" in entry(token.key).senses else token._replace(tag="JJ", lemma=token.key)  # "is costly"
    if token.tag == "VBN" and "-" in token.key and _is_quality(token.key):
        return token._replace(tag="JJ", lemma=token.key)  # "is home-made"
    if token.tag == "NN" and token.key.endswith("er") and not entry(token.key).senses and token.text.islower():
        base = lemma(token.key, "a")  # "made it simpler"
        return token._replace(tag="JJR", lemma=base) if base != token.key else token
    return token._replace(tag="JJ") if token.tag == "HYPH" and token.text[:1].isalpha() else token


def _is_quality(word: str) -> bool:
    """Tell whether a word with a hyphen is an adjective to a dictionary, with or without it."""
    return any("a" in entry(each).senses for each in (word, word.replace("-", "")))


def _find_quality(made: list[Token]) -> None:
    """Tag an adjective that opens a sentence before a form in -s that has the verb behind it: "Overnight trips to"."""
    if len(made) < _SECOND or made[0].tag not in ("NNP", "RB", "JJ") or made[1].tag != "VBZ":
        return
    known = entry(made[0].key)
    if "a" in known.senses and not known.count("n") and not known.proper and _has_verb_behind(made, 1, "VBD"):
        made[0] = made[0]._replace(tag="JJ", lemma=lemma(made[0].key, "a"))


def _find_kept_state(made: list[Token]) -> None:
    """Tag "stays closed" and "will remain shut" as a verb and the state that something is in."""
    for at in range(1, len(made) - 1):
        token, state = made[at], made[at + 1]
        if token.key in _STAYING and state.key in KEPT_STATES and made[at - 1].tag not in ("DT", "JJ", "PRP$"):
            tag = _STAYING[token.key] if token.tag != "VB" else "VB"
            made[at] = token._replace(tag=tag, lemma=lemma(token.key, "v"))
            made[at + 1] = state._replace(tag="JJ", lemma=state.key)


def _find_bare_need(made: list[Token]) -> None:
    """Tag "the council need not publish it" and "you needn't book" as verbs."""
    for at in range(1, len(made) - 2):
        token, verb = made[at], made[at + 2]
        if token.key != "need" or made[at + 1].key not in _NOT or verb.tag == "TO":
            continue
        if "v" in entry(verb.key).senses and lemma(verb.key, "v") == verb.key and verb.value is None:
            made[at] = token._replace(tag="VBP", lemma="need")
            made[at + 2] = verb._replace(tag="VB", lemma=verb.key)


_NOT = frozenset({"not", "n't"})


#: Forms of the verbs before a state that goes on.
_STAYING = {
    "stay": "VBP",
    "stays": "VBZ",
    "stayed": "VBD",
    "remain": "VBP",
    "remains": "VBZ",
    "remained": "VBD",
}


def _before_verb_or_object(token: Token, found: list[Token], at: int) -> Token:
    """Return a form in -s as the plural or the verb that it is by what stands behind it."""
    if token.tag == "VBZ" and at == 1 and found[0].tag in ("NN", "JJ") and _has_verb_behind(found, at, "VBD"):
        return token._replace(tag="NNS", lemma=lemma(token.key, "n"))  # "Storm drains in the town have"
    behind = token.tag == "NNS" and (
        _is_behind_apposition(found, at) or _is_behind_sayer(found, at) or _is_behind_date(found, at)
    )
    if behind and "v" in entry(lemma(token.key, "v")).senses:
        return token._replace(tag="VBZ", lemma=lemma(token.key, "v"))  # "The deputy, Ada Birk, heads the board"
    return token


def _is_behind_date(found: list[Token], at: int) -> bool:
    """Tell whether a word goes on a clause that ends in a date, and has an object: "opened in 1971 and sells milk"."""
    if at < _THIRD or found[at - 1].key != "and" or at + 1 >= len(found) or found[at + 1].tag not in _OBJECTS:
        return False
    dated = found[at - 2].value
    others = [each.tag in FINITE for each in found[at + 1 :]]
    told = any(each.tag in FINITE for each in found[: at - 2])
    return dated is not None and dated.kind == "date" and told and not any(others)


#: Tags with which an object may open.
_OBJECTS = frozenset({"VAL", "CD", "DT", "PRP$", "JJ", "NN", "NNS", "NNP"})


def _is_behind_sayer(found: list[Token], at: int) -> bool:
    """Tell whether a word follows who says it, so that the verb comes next: "The tower, she says, dates from 1911"."""
    opens = next((back for back in range(at - 2, 0, -1) if found[back].tag == ","), 0)
    said = [each for each in found[opens + 1 : at - 1] if each.tag in FINITE]
    apart = at > _SECOND and found[at - 1].tag == "," and opens > 0
    before = any(each.tag in FINITE for each in found[:opens])
    return apart and len(said) == 1 and said[0].lemma in _TELLING and not before


#: Verbs by which somebody tells what stands around them.
_TELLING = frozenset({"say", "explain", "report", "add", "note", "tell", "write", "recall"})


#: Tags behind which a participle opens a noun phrase.
_OPENING = frozenset({"DT", "PRP$", "JJ", "IN", "POS", "VAL", "CD"})


def _in_term(token: Token, found: list[Token], at: int) -> Token:
    """Return the participle of a term for a thing as the noun that it is: "the driving licence", "a walking route"."""
    follower = found[at + 1] if at + 1 < len(found) else None
    opened = at == 0 or found[at - 1].tag in _OPENING
    if token.tag != "VBG" or follower is None or follower.tag not in ("NN", "NNS") or not opened:
        return token
    return token._replace(tag="NN", lemma=token.key) if is_term(f"{token.key} {follower.lemma}") else token


def _behind_pronoun_or_noun(token: Token, found: list[Token], at: int) -> Token:
    """Return a base form behind "we" as the verb that it is, and "nothing" behind a noun as an object of its own."""
    if (
        token.tag == "RBR"
        and at
        and found[at - 1].lemma == "be"
        and [each.key for each in found[at + 1 : at + 2]] == ["than"]
    ):
        return token._replace(tag="JJR", lemma=lemma(token.key, "a"))  # "is longer than"
    if token.key == "worth" and token.tag in ("JJ", "IN") and at and _is_money_of(found, at):
        return token._replace(tag="NN", lemma=token.key)  # "2 million euros worth of damage"
    if token.key == "nothing" and token.tag == "NN" and at and found[at - 1].tag in ("NN", "NNS"):
        return token._replace(tag="PRP")  # "costs members nothing"
    if token.tag in ("VBD", "VBN", "NN") and at and found[at - 1].key in _MANY and _is_base(token.key):
        return token._replace(tag="VBP", lemma=lemma(token.key, "v"))  # "we store"
    if token.key == "on" and token.tag == "IN" and at and found[at - 1].tag[:2] == "VB" and _is_left_alone(found, at):
        return token._replace(tag="RP")  # "went on until May"
    if token.tag == "NNS" and at and found[at - 1].tag in ("WDT", "WP") and _has_object_behind(found, at):
        base = lemma(token.key, "v")
        if "v" in entry(base).senses and base != token.key:
            return token._replace(tag="VBZ", lemma=base)  # "which seats 900 people"
    return token


def _is_money_of(found: list[Token], at: int) -> bool:
    """Tell whether a word stands between an amount of money and "of"."""
    value = found[at - 1].value
    return value is not None and value.kind == "money" and [each.key for each in found[at + 1 : at + 2]] == ["of"]


def _is_left_alone(found: list[Token], at: int) -> bool:
    """Tell whether a preposition has another one behind it: "on until May"."""
    first = found[at + 1].text.lower().partition(" ")[0] if at + 1 < len(found) else ""
    return first in ("until", "till", "during", "despite")  # it may be a part of a date


def _has_object_behind(found: list[Token], at: int) -> bool:
    """Tell whether a number or an article stands behind a word, which then is no noun."""
    return at + 1 < len(found) and found[at + 1].tag in ("VAL", "CD", "DT")


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
    if token.tag == "VBZ" and at and found[at - 1].tag == "NN" and follower is not None and follower.tag == "MD":
        plural = lemma(token.key, "n")
        return token._replace(tag="NNS", lemma=plural) if "n" in entry(plural).senses else token  # "Travel costs must"
    if token.key == "to" and token.tag == "IN" and follower is not None and follower.tag == "VB":
        return token._replace(tag="TO")
    if (
        (at == 0 or (found[at - 1].tag == "," and token.tag == "JJ"))
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
        and not helps(token)
        and found[at - 1].tag in NOUNS
        and follower is not None
        and lemma(token.key, "n") != token.key
    ):
        bare = at == 1 and follower.tag == "VBP" and "a" not in entry(follower.key).senses
        outdone = (
            follower.tag == "VBD"
            or bare
            or (follower.tag in ("JJ", "NN") and not entry(follower.key).senses and entry(follower.key).bases)
        )
        earlier = found[at - 1].tag == "NN" and at > 1 and found[at - 2].tag in ("VBD", "VBZ")
        if outdone or earlier:
            # "heat pumps outsold", "outsold heat pumps"
            return token._replace(tag="NNS", lemma=lemma(token.key, "n"))
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
    singular = (singular and not _has_plural_head(found, at)) or _is_one_name(found, at)
    after = found[at + 2] if at + _SECOND < len(found) else None
    named = follower is not None and follower.tag == "NNS" and found[at - 1].tag not in ("TO", "MD")
    if named and after is not None and after.lemma == "be":
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "team plan backups are kept"
    another = (
        follower is not None
        and follower.tag in FINITE
        and found[at - 1].tag in ("JJ", "NN", "NNP", "DT", "WP$", "PRP$", "POS")
    )
    if singular or another:
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))  # "the team plan 20", "parental leave lasts"
    return token


#: Pronouns behind which a verb stands in its base form.
_MANY = frozenset({"we", "they", "you"})


def _is_base(word: str) -> bool:
    """Tell whether a word is a verb in its base form and no past form."""
    return "v" in entry(word).senses and lemma(word, "v") == word and word not in UNCHANGED


#: Tags of what a phrase behind a plural subject is made of.
_PHRASE = frozenset({"IN", "DT", "NN", "NNS", "NNP", "NNPS", "POS", "JJ", "PRP$", "CD", "HYPH"})


def _has_verb_behind(found: list[Token], at: int, *tags: str) -> bool:
    """Tell whether a word that may be a plural has a phrase and the verb for a plural, or of other tags, behind it."""
    token = found[at]
    if helps(token) or token.lemma in TELLING or "n" not in entry(lemma(token.key, "n")).senses:
        return False
    follower = found[at + 1] if at + 1 < len(found) else None
    hangs = follower is not None and (
        follower.tag == "IN" or (follower.value is not None and bool(follower.value.bound))
    )
    if follower is None or not hangs or follower.key in CLAUSAL:
        return False
    for each in found[at + 1 :]:
        if each.tag in ("VBP", "VB", "MD", *tags):
            return True
        if each.value is None and each.tag not in _PHRASE:
            return False
    return False


def _is_behind_apposition(found: list[Token], at: int) -> bool:
    """Tell whether a word stands behind a name between commas and before an object, and no verb stands before it."""
    if at < _SHORTEST or at + 1 >= len(found) or found[at - 1].text != "," or found[at + 1].tag not in ("DT", "PRP$"):
        return False
    before = found[: at - 1]
    commas = [index for index, each in enumerate(before) if each.text == ","]
    return (
        len(commas) == 1
        and all(each.tag == "NNP" for each in before[commas[0] + 1 :])
        and commas[0] + 1 < len(before)
        and before[0].tag == "DT"
        and not any(each.tag in FINITE or each.tag in ("IN", "CC") for each in before)
    )


#: Fewest words of a subject and a name between commas behind it: "The chair, Berg,".
_SHORTEST = 5


#: How far ahead the word behind the next one stands.
_SECOND, _THIRD = 2, 3


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


def _owned(found: list[Token]) -> Iterator[tuple[int, int]]:
    """Yield the stretches from each "whose" or "of whom" up to a mark, in which a verb must stand.

    "Whose contract runs until", "of whom 40 work".
    """
    for start, token in enumerate(found):
        behind = start and token.key in ("whom", "which") and found[start - 1].tag == "IN"
        if token.tag == "WP$" or behind:
            ends = (at for at in range(start, len(found)) if found[at].text == "," or found[at].text in _ENDS)
            yield start, next(ends, len(found))


def _parts_clauses(found: list[Token], start: int, at: int) -> bool:
    """Tell whether "and" behind a comma opens a clause of its own, so that what stands before it is one as well.

    "Options on the line override variables, and variables override the file": not one of several things, for which a
    comma would stand before this one.
    """
    follower = found[at + 1] if at + 1 < len(found) else None
    before = found[start:at]
    if follower is None or follower.tag != "CC" or any(each.text == "," or each.tag in FINITE for each in before):
        return False
    subject = next((index for index in range(at + 2, len(found)) if found[index].tag not in _PHRASE), len(found))
    told = at + 2 < subject < len(found) and found[subject].tag in FINITE
    return told and len(before) > _SHORTEST


def _stretches(found: list[Token]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a sentence in which one verb at least must stand, as start and end."""
    start, dependent = 0, False
    for at, token in enumerate(found):
        if at == start:
            dependent = token.tag in ("IN", "WRB") and token.value is None
        follower = found[at + 1] if at + 1 < len(found) else None
        ends = token.text in _ENDS or (token.text == "," and (dependent or _parts_clauses(found, start, at)))
        joins = token.tag == "CC" and follower is not None and follower.tag in FINITE
        joins = joins or (token.key in SUBORDINATORS and token.tag in ("IN", "WRB") and at > start + 1)
        if ends or joins:
            yield start, at
            start, dependent = at + 1, False
    yield start, len(found)
