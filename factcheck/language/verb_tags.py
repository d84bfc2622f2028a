"""Find the verb of a stretch of words of which the tagger took none for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import tables
from factcheck.language.lemmas import lemma
from factcheck.language.past_tense import OBJECT, may_be_past, past_for_participle
from factcheck.language.verb_forms import (
    FINITE,
    NOUNS,
    SUBORDINATORS,
    UNCHANGED,
    ends_noun,
    is_amount_of,
    is_measured_noun,
    is_mostly_noun,
    is_place,
    may_be_verb,
)
from factcheck.language.wordnet import entry
from factcheck.patterns import pattern

if TYPE_CHECKING:
    from factcheck.language.records import Token


#: What may stand behind a verb: tag of the next word.
_BEHIND_VERB = frozenset({"DT", "PRP", "PRP$", "VAL", "CD", "IN", "TO", "RB", "RP", "JJ", "VBN", "NNP", "WRB"})


#: Words that open no clause with a verb of its own.
_PREPOSITIONS = frozenset(
    "according at besides between by despite during for from in into near of on over through to under with "
    "without".split()
)


def find_verb(found: list[Token], start: int, end: int) -> None:
    """Tag as a verb the word of a stretch without one that is likeliest to be it: "copper melts at 1,085 degrees"."""
    begin = _behind_relatives(found, start, end)
    if begin < 0:
        _find_before_relative(found, start, end)
        return
    fronted = start + 1 < end < len(found) and found[start].tag == "IN" and found[end].text == ","
    counted = fronted and found[start + 1].value is not None and found[start].key not in SUBORDINATORS
    dated = counted and _is_dated(found, start, end)
    if not dated and (counted or (fronted and found[start].key in _PREPOSITIONS)):
        return  # "With 71 staff, ...", "Under the terms of the will, ..."
    relative = bool(_opened(found, start, end))  # one verb for each of the two clauses, first come first
    best, most = None, 1.0 if relative else 0.1
    past = next((at for at in range(begin + 1, end) if may_be_past(found, at)), None)
    for at in range(begin + 1, end):
        made = verb_form(found, at, start)
        if made is None:
            continue
        known = entry(made.lemma)
        other = entry(found[at].lemma).count("n") + entry(found[at].key).count("a")
        score = known.count("v") / (known.count("v") + other + 1)
        score += _chance(found, at, end, made)
        if made.tag == "VBP" and score < 1 and past is not None and at > past:
            continue  # "forest burned in the Tor Creek fire"
        if score > most and not (best is not None and relative):
            best, most = at, score
    if best is not None:
        made = verb_form(found, best, start)
        assert made is not None
        found[best] = made
        if is_noun_in_ing(found[best - 1]):
            ending = found[best - 1]
            found[best - 1] = ending._replace(tag="NN", lemma=ending.key)  # "the setting defaults to"
        if relative:
            find_verb(found, start, end)
        subject = found[best - 1]
        if subject.tag in ("JJ", "VB", "RB") and may_be_subject(found, best - 1, start):
            found[best - 1] = subject._replace(tag="NN", lemma=lemma(subject.key, "n"))  # "Silver melts"
        return
    past_for_participle(found, begin, end)


def _chance(found: list[Token], at: int, end: int, made: Token) -> float:
    """Return how likely a word is a verb by what stands behind it."""
    if at + 1 >= end:
        return 0.0
    if _opens_object(found, at + 1, end):
        return 1.0
    plurals = made.tag == "VBZ" and found[at + 1].tag == "NNS" and found[at - 1].tag in ("NN", "NNP")
    return 0.3 if plurals else -0.3


def _opens_object(found: list[Token], at: int, end: int) -> bool:
    """Tell whether a word may stand behind a verb: "costs nothing", "costs pensioners 4 euros"."""
    token, after = found[at], found[at + 1] if at + 1 < end else None
    priced = token.tag == "NNS" and after is not None and after.value is not None and after.value.kind == "money"
    compared = token.tag in ("JJR", "RBR") and after is not None and after.key == "than"  # "flowers earlier than"
    opens = (token.tag in _BEHIND_VERB and not is_measured_noun(token)) or token.key == "nothing"
    return opens or priced or compared


def _is_dated(found: list[Token], start: int, end: int) -> bool:
    """Tell whether a date opens a clause that goes on: "In 2023 the library lent 90 books, "."""
    value = found[start + 1].value
    return value is not None and value.kind == "date" and end - start > _LONE and found[start + 2].tag in OBJECT


#: So many words has a date with its preposition alone.
_LONE = 3


#: Tags of words that open a subject.
_OPENING = frozenset({"DT", "PRP$", "NNS", "JJ", "NN", "JJS", "VAL"})
#: Pronouns that open a clause with a verb of its own.
_RELATIVES = frozenset({"that", "which", "who", "whom", "whose"})


def _opened(found: list[Token], start: int, end: int) -> list[int]:
    """Return where relative clauses open in a stretch."""
    pronouns = ("WDT", "WP", "WP$")
    return [at for at in range(start + 1, end) if found[at].tag in pronouns and found[at].key in _RELATIVES]


def _behind_relatives(found: list[Token], start: int, end: int) -> int:
    """Return where to look for the verb of a stretch: its start, or behind a relative clause; -1: it has one."""
    finite = [at for at in range(start, end) if found[at].tag in FINITE]
    if not finite:
        return start
    opened = _opened(found, start, end)
    if len(opened) != 1 or len(finite) != 1 or finite[0] < opened[0] or found[opened[0] - 1].text == ",":
        return -1
    anyone = opened[0] == start + 1 and found[start].tag == "NNP"  # "Anyone who arrives late forfeits the game"
    whole = anyone or found[start].tag in _OPENING  # the clause around has a subject of its own
    return finite[0] if whole else -1


def _find_before_relative(found: list[Token], start: int, end: int) -> None:
    """Tag the verb before an object that ends in a relative clause: "Ida Berg chairs the section, which is open"."""
    opened = next((at for at in _opened(found, start, end) if found[at - 1].text == ","), start)
    if any(each.tag in FINITE for each in found[start:opened]) or opened <= start + 1:
        return
    for at in range(start + 1, opened - 2):
        made = verb_form(found, at, start)
        if made is not None and found[at + 1].tag in ("DT", "PRP$"):
            found[at] = made
            return


#: Adverbs between a subject and its verb.
_OFTEN = frozenset("always never often rarely seldom sometimes usually".split())


#: So many times as often must a word be a noun as a verb to be one behind a number.
_MUCH_MORE = 10


def _is_counted(before: Token) -> bool:
    """Tell whether a number stands before a word."""
    return before.value is not None and before.value.kind == "number"


def verb_form(found: list[Token], at: int, start: int) -> Token | None:
    """Return a token as the finite verb that it may be, or None."""
    token, before = found[at], found[at - 1]
    if before.tag == "RB" and at - 1 > start:
        before = found[at - 2]
    opens = may_be_subject(found, at - 1, start)
    measured = before.tag == "JJ" and at > 1 and found[at - 2].value is not None  # "who is 30 minutes late forfeits"
    if (
        (token.tag not in ("NN", "NNS", "VB", "JJ", "NNP") and not _is_timed(found, at))
        or not token.text.islower()
        or not (ends_noun(before) or opens or is_noun_in_ing(before) or is_place(found, at - 1) or measured)
    ):
        return None
    known = entry(token.key)
    often = entry(lemma(token.key, "n")).count("n") > _MUCH_MORE * entry(lemma(token.key, "v")).count("v")
    if before is found[at - 1] and _is_counted(before) and often:
        return None  # "40,000 people protested"
    past = next((base[:-2] for base in known.bases if base.endswith(".v")), "")
    if past and token.key != past:
        return token._replace(tag="VBD", lemma=lemma(token.key, "v"))
    base = lemma(token.key, "v")
    if _is_plural_subject(found, at):
        return None  # "Tor queries never time out"
    if token.key.endswith("s") and base != token.key and "v" in entry(base).senses:
        behind = _is_behind_verb(found, at) or is_amount_of(found, at)
        return None if behind else token._replace(tag="VBZ", lemma=base)
    if token.key in UNCHANGED:
        return token._replace(tag="VBD", lemma=token.key)
    if "v" in known.senses and _is_plural(found, at, start):
        goods = _is_behind_verb(found, at) and is_mostly_noun(token)
        return None if goods else token._replace(tag="VBP", lemma=token.key)  # "Ormond supplies bread to"
    return None


def _is_timed(found: list[Token], at: int) -> bool:
    """Tell whether an adverb that may be a verb stands before an amount: "desks close 45 minutes before departure"."""
    behind = found[at + 1] if at + 1 < len(found) else None
    verb = found[at].tag == "RB" and entry(found[at].key).count("v") > 0
    return verb and behind is not None and behind.value is not None


def may_be_subject(found: list[Token], at: int, start: int) -> bool:
    """Tell whether an adjective may be a noun, since nothing else stands before a verb: "Silver", "the liquid"."""
    word = found[at]
    before = found[start:at]  # "A four-year-old travels free"
    aged = len(before) == len(("a", "four-year")) and before[1].value is not None
    alone = at == start or ((len(before) == 1 or aged) and before[0].tag == "DT" and word.tag == "JJ")
    return alone and word.tag in ("JJ", "VB", "RB", "VBG") and entry(word.key).count("n") > 0


def _is_behind_verb(found: list[Token], at: int) -> bool:
    """Tell whether a form in -s stands behind another, which is the verb of one: "The bank commissions studies"."""
    value = found[at + 1].value if at + 1 < len(found) else None
    if value is not None and value.kind != "date":
        return False  # "smoke alarms costs 20 pounds"
    return at > 1 and may_be_verb(found[at - 1]) and found[at - 2].tag in ("NN", "NNP")


def _is_plural_subject(found: list[Token], at: int) -> bool:
    """Tell whether a word is a plural, since a verb for a plural follows the adverb behind it."""
    if at + 2 >= len(found) or found[at + 1].key not in _OFTEN or found[at].tag != "NNS":
        return False
    verb = found[at + 2]
    return "v" in entry(verb.key).senses and verb.key == lemma(verb.key, "v") and not entry(verb.key).bases


def is_noun_in_ing(token: Token) -> bool:
    """Tell whether a word in -ing is known as a noun alone: "hearing"."""
    return token.tag == "VBG" and entry(token.key).count("n") > 1 and not entry(token.key).senses.get("v")


#: Several of what an abbreviation stands for: "URLs".
_ABBREVIATIONS = pattern(r"[A-Z]{2,}s")


def _is_plural(found: list[Token], at: int, start: int) -> bool:
    """Tell whether the subject before a verb is a plural: its first noun that ends a phrase is one."""
    for index in range(start, at):
        token = found[index]
        if token.value is not None and token.value.kind in ("number", "quantity") and token.value.low != 1:
            return True
        if token.tag in NOUNS and (index + 1 >= at or found[index + 1].tag not in (*NOUNS, "POS")):
            joined = any(each.key == "and" for each in found[index + 1 : at])
            several = token.tag in ("NNS", "NNPS") or _ABBREVIATIONS.fullmatch(token.text) is not None
            return several or joined or token.key in tables.PLURALS
    amounts = [token.value for token in found[start:at] if token.value is not None]
    return any(value.kind != "date" and value.low != 1 for value in amounts)
