"""Mend the tags of a sentence by what the tagger, which sees three words, cannot know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.adverb_tags import with_compared_acts
from factcheck.language.agreement import in_agreement
from factcheck.language.capitals import as_name_or_noun, in_name, with_listed_names
from factcheck.language.forms_in_s import before_verb_or_object, has_verb_behind
from factcheck.language.imperatives import with_imperative
from factcheck.language.lemmas import lemma
from factcheck.language.lexicon import is_term
from factcheck.language.multiplied import with_multiplied
from factcheck.language.no_verbs import agreeing
from factcheck.language.one_class import in_one_class
from factcheck.language.participles import find_participles
from factcheck.language.past_tense import find_past, find_past_behind_aside, find_result
from factcheck.language.qualities import with_qualities
from factcheck.language.slips import slipped
from factcheck.language.stretches import owned, stretches
from factcheck.language.tables import KEPT_STATES
from factcheck.language.tags_by_form import plainly
from factcheck.language.verb_forms import FINITE, UNCHANGED
from factcheck.language.weekdays import with_weekdays
from factcheck.language.wordnet import entry

if TYPE_CHECKING:
    from factcheck.language.records import Token


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
        plain = given if articled else plainly(given)
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
        made[at] = agreeing(before_verb_or_object(plain, made, at), made, at)
    with_imperative(made)
    in_agreement(made)
    with_qualities(made)
    if made and made[0].key == "should":
        from factcheck.language.inverted import with_verb_of_condition

        with_verb_of_condition(made)
    find_past(made)
    for start, end in owned(made):
        _find_verb(made, start, end)
    for start, end in stretches(made):
        find_result(made, start, end)
        find_past_behind_aside(made, start, end)
        _find_verb(made, start, end)
        find_participles(made, start, end)
    _find_bare_need(made)
    with_compared_acts(made)
    return with_weekdays(made)


def _find_verb(made: list[Token], start: int, end: int) -> None:
    """Tag the verb of a stretch that has none, or has one beside a relative clause that may have none."""
    tags = {each.tag for each in made[start:end]}
    if tags.isdisjoint(FINITE) or not tags.isdisjoint(_PRONOUNS):
        from factcheck.language.verb_tags import find_verb

        find_verb(made, start, end)


#: Tags of relative pronouns.
_PRONOUNS = frozenset({"WDT", "WP", "WP$"})


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


def _find_quality(made: list[Token]) -> None:
    """Tag an adjective that opens a sentence before a form in -s that has the verb behind it: "Overnight trips to"."""
    if len(made) < 2 or made[0].tag not in ("NNP", "RB", "JJ") or made[1].tag != "VBZ":
        return
    known = entry(made[0].key)
    if "a" in known.senses and not known.count("n") and not known.proper and has_verb_behind(made, 1, "VBD"):
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


#: Pronouns behind which a verb stands in its base form.
_MANY = frozenset({"we", "they", "you"})


def _is_base(word: str) -> bool:
    """Tell whether a word is a verb in its base form and no past form."""
    return "v" in entry(word).senses and lemma(word, "v") == word and word not in UNCHANGED
