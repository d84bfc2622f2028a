"""Whether a pronoun or noun and what a text spoke of agree, and which of several is the likeliest."""

from __future__ import annotations

import re

from factcheck.language import tables
from factcheck.language.lemmas import lemma
from factcheck.language.persons import is_person
from factcheck.language.verbs import is_participle
from factcheck.language.words import words
from factcheck.syntax.mentions import Mention
from factcheck.syntax.noun_kinds import is_abstract, is_animal, is_attribute, is_time
from factcheck.syntax.referents import Referent, Seen, fits, is_plural_name, is_vessel, person
from factcheck.syntax.words import SAYING

#: What follows an "it" by which something is told in passing: "is reported,".
_TOLD = re.compile(r" (?:is|was|has been) (\w+),")
#: Words behind the noun of a phrase.
_BEHIND_NOUN = frozenset("of in for at on since when that".split())
#: Part of a sentence -> how likely the next one takes it up, the likeliest first.
PARTS = {"subj": 0, "heading": 1, "obj": 2, "inner": 3, "oblique": 4}


def is_plural(mention: Mention) -> bool:
    """Tell whether a pronoun stands for several."""
    return mention.head in ("they", "both")


def mention_in(referent: Referent, sentence: int) -> Seen | None:
    """Return the mention of a referent in a sentence, its subject first."""
    found = [each for each in referent.seen if each.sentence == sentence]
    return min(found, key=lambda each: PARTS.get(each.part, 9), default=None)


def _may_be_vessel(referent: Referent) -> bool:
    """Tell whether nothing but the article tells what a name of one word is that: "the Heron"."""
    plain = referent.named and referent.article == "the" and " " not in referent.name
    return plain and all(map(is_abstract, referent.kinds))  # "the pride of the fleet"


def may_be_device(referent: Referent) -> bool:
    """Tell whether a noun for who does something may name what does it: "a consumer", "the server"."""
    return not referent.named and not referent.gender and referent.name.rsplit(maxsplit=1)[-1].endswith(("er", "or"))


def agrees(mention: Mention, referent: Referent) -> bool:
    """Tell whether a pronoun and a referent agree in number, kind and gender."""
    if is_plural(mention):
        return (referent.plural or is_plural_name(referent)) and (mention.head != "both" or len(referent.parts) == 2)
    if referent.plural or (mention.head in ("he", "she") and is_plural_name(referent)):
        return False
    if mention.head == "it":
        return person(referent) is not True and not (person(referent) is None and referent.gender)
    if mention.head == "she" and (is_vessel(referent) or _may_be_vessel(referent)):
        return True
    wanted = "m" if mention.head == "he" else "f"
    likely = (
        person(referent) is True
        or (referent.named and any(map(is_animal, referent.kinds)))
        or (person(referent) is None and referent.named and " " in referent.name)
    )
    return likely and referent.gender in ("", wanted)


def ranked(near: list[tuple[Referent, Seen]], mention: Mention) -> list[Referent]:
    """Return candidates of one sentence, the likeliest first; those that stand far behind it left out."""
    near.sort(key=lambda each: (PARTS.get(each[1].part, 9), not each[0].named))
    if mention.head == "it" and not near[0][0].named and any(map(is_attribute, near[0][0].kinds)):
        # "Its rate rose to 71%. It operates ...": what the rate is of, before the rate
        near.sort(key=lambda each: not (each[0].named and each[1].part == "inner"))
        if near[0][0].named:
            return [near[0][0], *(each for each, seen in near[1:] if seen.part == "subj")]
    first, part = near[0][0], near[0][1].part
    rivals = [each for each, seen in near[1:] if seen.part in ("subj", "obj") or seen.part == part]
    if first.parts:
        rivals = [each for each in rivals if each.parts]
    if mention.kind == "owner" or mention.head in ("he", "she"):
        rivals = [each for each in rivals if each.named]
    return [first, *rivals]


def is_of_another_kind(referent: Referent, noun: str) -> bool:
    """Tell whether something is known to be of another kind than a noun says."""
    if is_person(noun) != (person(referent) is True) and person(referent) is not None:
        return not (person(referent) is False and not is_person(noun))
    return bool(referent.kinds) and not fits(referent, noun)


def _is_doing(text: str, mention: Mention) -> bool:
    """Tell whether a participle before "it" tells of it: "Built by 300 men, it took six years"."""
    return text[: mention.start].rstrip().endswith(",") and is_participle(words(text)[0].key)


def _is_time_told(keys: list[str]) -> bool:
    """Tell whether what "it is" says is a time: "the longest day of the year"."""
    if keys[:1] not in (["the"], ["a"], ["an"]):
        return False
    noun = next((at for at, key in enumerate(keys) if key in _BEHIND_NOUN), len(keys)) - 1
    return noun > 0 and is_time(keys[noun])


def is_expletive(text: str, mention: Mention) -> bool:
    """Tell whether an "it" means nothing: "it rained", "it is known that", "it was Holm who designed the bridge"."""
    if mention.kind != "pronoun" or mention.head != "it":
        return False
    found = words(text[mention.end :])
    keys = [word.key for word in found]
    if keys[:1] in (["was"], ["is"]) and keys[1:2] and lemma(keys[1], "v") in tables.WEATHER:
        return True  # "it was raining"
    if keys[:1] and (keys[0] in tables.WEATHER or (keys[0] in ("takes", "took") and not _is_doing(text, mention))):
        return True
    told = _TOLD.match(text, mention.end)
    if told is not None and lemma(told[1], "v") in SAYING:
        return True  # "it is reported"
    apart = any("," in text[mention.end : mention.end + word.start] for word in found if word.key == "who")
    return keys[:1] in (["is"], ["was"], ["has"]) and bool(
        {"that", "whether", *([] if apart else ["who"])} & set(keys[1:9])
        or keys[2:3] == ["to"]
        or _is_time_told(keys[1:])
        or (keys[3:4] == ["to"] and keys[1] in ("not", "very", "also"))
    )
