"""The sentence around a value, by its label: "The height is ...", "It was opened in ...", "It has ... seats"."""

from __future__ import annotations

import re

from factcheck.document.label_words import (
    BEHIND_NOUN,
    is_count,
    is_date,
    is_deed,
    is_of_several,
    is_plural,
    lowered,
    opening,
)
from factcheck.document.phrases import ACTIVE, PLACING, STATES, TAKING
from factcheck.language.lemmas import lemma
from factcheck.language.verbs import is_known_present, is_participle, is_verb
from factcheck.language.weekdays import WEEKDAYS
from factcheck.language.wordnet import ARTIFACT, FOOD, field_of
from factcheck.language.words import words
from factcheck.syntax.noun_kinds import is_abstract
from factcheck.values import find

#: "Sales in 2023", "Visitors (2023)".
DATED = re.compile(r"(?P<label>\S.*?),? \(?(?:in )?(?P<year>(?:1[5-9]|20)\d\d)\)?")
#: What a row costs: "Price per month".
_PRICE = re.compile(r"(?:price|cost|fee)(?: (?:per|a) (?P<unit>year|month|week|day|hour|night|person))?")
NUMBER_OF = re.compile(r"(?:number|count|no\.) of (?:the )?", re.IGNORECASE)


def named_alone(label: str) -> str:
    """Return a label that opens a sentence as it is where it is a deed or a stuff: "Swimming", "Breakfast"."""
    return label if " " not in label else opening(lowered(label))


def frame_of(subject: str, label: str, value: str, when: str, owned: bool, rated: bool = False) -> tuple[str, str]:
    """Return what stands before and behind a value in the sentence that says it."""
    if len(value.split()) == 1 and is_participle(value.casefold()) and value.casefold() not in ACTIVE:
        several = is_of_several(label)  # "Swimming: allowed"
        alone = opening(lowered(label)) if several or owned else named_alone(label)
        return f"{alone}{f' of {subject}' if owned and subject else ''} {'are' if several else 'is'} ", "."
    if is_verb(words(value)[0]):
        return f"{label} ", "."  # "Old Mill: opened in 1911"
    said = lowered(label)
    key = said.split()
    thing = opening(subject) if owned else subject or "It"
    if said in STATES and not is_date(value):
        return f"{thing} is {said} ", f"{when}."
    if is_deed(key):
        return _deed(thing, said, value, when)
    if len(key) == 2 and is_count(value) and is_plural(key[0]) and is_participle(key[1]):
        return f"{thing} has {key[1]} ", f" {key[0]}{when}."  # "Tickets sold: 96,000"
    if len(key) == 1 and any(map(is_known_present, words(said)[:1])):
        return f"{thing} {said} ", f"{when}."
    if is_of_several(said) and value.casefold() in ("welcome", "free", "available", "optional", "compulsory"):
        return f"{label} are ", "."  # "Dogs: welcome"
    price = _PRICE.fullmatch(said)
    if price is not None and owned:
        return f"{thing} costs ", f" a {price['unit']}{when}." if price["unit"] else f"{when}."
    dated = DATED.fullmatch(said) if not when else None
    if dated is not None:
        return frame_of(subject, dated["label"], value, f" in {dated['year']}", owned)
    number = NUMBER_OF.match(said)
    counted, _, whole = (said[number.end() :] if number else said).partition(" of ")
    plural = is_plural(BEHIND_NOUN.split(said)[0].split()[-1])
    if is_count(value) and (counted != said.partition(" of ")[0] or plural) and not (owned and whole):
        thing = opening(whole) if whole else thing  # "members of the board: 9"
        return f"{thing} {'had' if when else 'has'} ", f" {counted}{when}."
    if len(key) > 1 and key[-1] == "by":  # "Cabins by"
        return f"{opening(said)} {'are' if is_plural(key[-2]) else 'is'} ".replace(" by ", " ") + "by ", f"{when}."
    verb = ("cost" if plural else "costs") if rated and not is_abstract(counted) else _doing(said, value)
    if verb and not when:
        return f"{opening(said)} {verb} ", "."
    owner = f" of {subject}" if subject and " of " not in said else f" for {subject}" if owned else ""
    verb = ("were" if when else "are") if plural else ("was" if when else "is")
    article = "" if key[0] in ("the", "a", "an") else "The "
    return f"{article}{said}{owner}{when} {verb} ", "."


def _doing(label: str, value: str) -> str:
    """Return the verb by which something takes so long or costs so much: "Journey: 46 minutes"."""
    noun = BEHIND_NOUN.split(label)[0].split()[-1]
    field, found = field_of(lemma(noun, "n")), find(value)
    kind = found[0].kind if len(found) == 1 and found[0].end - found[0].start == len(value) else ""
    several = is_plural(noun)
    if kind == "duration" and noun in TAKING:
        return "take" if several else "takes"
    if kind == "money" and field in (ARTIFACT, FOOD):
        return "cost" if several else "costs"
    return ""


def _deed(thing: str, said: str, value: str, when: str) -> tuple[str, str]:
    verb = said if said in ACTIVE and is_date(value) else f"was {said}"
    if said.split(maxsplit=1)[0] in STATES and value.rstrip("s").casefold() in WEEKDAYS:
        return f"{thing} is {said} ", f"{when}."  # "Closed on | Mondays"
    if said.rsplit(maxsplit=1)[-1] in PLACING or value.split(maxsplit=1)[0].casefold() in PLACING or not is_date(value):
        return f"{thing} {verb} ", f"{when}."
    is_day = any(each.unit == "day" for each in find(value))
    return f"{thing} {verb} {'on' if is_day else 'in'} ", f"{when}."
