"""Find the verb of a stretch of words of which the tagger took none for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import tables
from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry
from factcheck.patterns import pattern

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Words that open a dependent clause, before which a verb must have stood.
SUBORDINATORS = frozenset({"unless", "if", "when", "because", "although", "though", "while", "whereas"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Verbs whose past is spelt like the present.
UNCHANGED = frozenset(
    "cost cut hit put set let shut spread beat burst hurt quit split read cast bid shed thrust upset".split()
)
#: Verbs whose participle is spelt like the present.
BASE_PARTICIPLES = UNCHANGED | {"run", "come", "become", "overcome", "overrun"}
#: What may stand behind a verb: tag of the next word.
_BEHIND_VERB = frozenset({"DT", "PRP", "PRP$", "VAL", "CD", "IN", "TO", "RB", "RP", "JJ", "VBN", "NNP", "WRB"})


#: Words that open no clause with a verb of its own.
_PREPOSITIONS = frozenset(
    "according at besides between by despite during for from in into near of on over through to under with "
    "without".split()
)
#: Adverbs between a subject and its verb.
_OFTEN = frozenset("always never often rarely seldom sometimes usually".split())


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
    past = next((at for at in range(begin + 1, end) if _may_be_past(found, at)), None)
    for at in range(begin + 1, end):
        made = _verb_form(found, at, start)
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
        made = _verb_form(found, best, start)
        assert made is not None
        found[best] = made
        if _is_noun_in_ing(found[best - 1]):
            ending = found[best - 1]
            found[best - 1] = ending._replace(tag="NN", lemma=ending.key)  # "the setting defaults to"
        if relative:
            find_verb(found, start, end)
        subject = found[best - 1]
        if subject.tag in ("JJ", "VB", "RB") and _may_be_subject(found, best - 1, start):
            found[best - 1] = subject._replace(tag="NN", lemma=lemma(subject.key, "n"))  # "Silver melts"
        return
    _past_for_participle(found, begin, end)


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


def is_measured_noun(token: Token) -> bool:
    """Tell whether a value tells how large what stands before it is, and is no object: "files larger than 5 MB".

    Args:
        token: a value as one token.
    """
    return token.value is not None and token.value.kind == "quantity" and token.key.split(" ")[0] in _LARGER


#: Words that open a comparison of a noun with a size.
_LARGER = frozenset(
    {"larger", "bigger", "smaller", "longer", "shorter", "heavier", "lighter", "higher", "older", "younger"}
)


def _is_dated(found: list[Token], start: int, end: int) -> bool:
    """Tell whether a date opens a clause that goes on: "In 2023 the library lent 90 books, "."""
    value = found[start + 1].value
    return value is not None and value.kind == "date" and end - start > _LONE and found[start + 2].tag in _OBJECT


#: So many words has a date with its preposition alone.
_LONE = 3


#: Tags of what opens an object: "the council rebuked the paper".
_OBJECT = frozenset({"DT", "PRP$", "NNP", "NNS", "VAL", "PRP"})


def _past_for_participle(found: list[Token], start: int, end: int) -> None:
    """Tag a participle of a stretch, behind a noun, as the past tense that the stretch lacks.

    It is the only one, with an object behind it, "the council rebuked the paper", or the last of several.
    """
    all_of = [at for at in range(start + 1, end) if found[at].tag == "VBN"]
    past = [at for at in all_of if _may_be_past(found, at)]
    with_object = [at for at in past if _has_object(found, at + 1, end)]
    lone = len(all_of) == 1
    chosen = with_object[:1] if lone else past[-1:] if len(all_of) > 1 else []
    if chosen and (lone or chosen[0] > all_of[0]):
        found[chosen[0]] = found[chosen[0]]._replace(tag="VBD")


def _has_object(found: list[Token], at: int, end: int) -> bool:
    """Tell whether an object opens at a place, or behind a particle there: "set up the union"."""
    if at + 1 < end and found[at].tag == "RP":
        at += 1
    return at < end and found[at].tag in _OBJECT


def find_past_behind_aside(found: list[Token], start: int, end: int) -> None:
    """Tag the participle in commas behind a subject, and the past tense behind the second comma, as what they are.

    "The hall, designed by Berg, opened in 1973": of two such forms the first stands in the aside.
    """
    commas = [at for at in range(start, end) if found[at].text == ","]
    if len(commas) < _PAIR or commas[0] == start or commas[1] + 1 >= end:
        return
    opened, closed = commas[0] + 1, commas[1] + 1
    one, two = found[opened], found[closed]
    forms = ("VBN", "VBD")
    if one.tag not in forms or two.tag not in forms or found[closed + 1 : closed + 2] == [] or _has_by(found, closed):
        return
    before, within = found[start : opened - 1], found[opened + 1 : closed - 1]
    if not within or within[0].tag not in _BEHIND_PARTICIPLE or any(each.tag in FINITE for each in (*before, *within)):
        return
    if any(each.tag == "IN" and each.key in SUBORDINATORS for each in before) or not _ends_noun(found[opened - 2]):
        return
    later = [at for at in range(closed + 1, end) if found[at].tag in FINITE]
    if any(found[at - 1].tag != "CC" for at in later):
        return
    found[opened] = one._replace(tag="VBN")
    found[closed] = two._replace(tag="VBD")


#: Two commas make an aside.
_PAIR = 2
#: So many times as often must a word be a noun as a verb to be none of the verbs behind a form in -s.
_MOSTLY = 3
#: Tags of what stands behind a participle that has no object: "designed by", "founded 1907", "first shown".
_BEHIND_PARTICIPLE = frozenset({"IN", "TO", "RB", "RP", "VAL"})


def _has_by(found: list[Token], at: int) -> bool:
    return at + 1 < len(found) and found[at + 1].key == "by"


def _may_be_past(found: list[Token], at: int) -> bool:
    """Tell whether a participle may be a past tense where it stands: behind a noun, and none does it by "by"."""
    token = found[at]
    if token.tag != "VBN" or not (_ends_noun(found[at - 1]) or _is_place(found, at - 1)):
        return False
    follower = found[at + 1] if at + 1 < len(found) else None
    if follower is not None and follower.key == "by":
        return False
    return not token.key.endswith(("en", "wn", "ne", "un", "um", "ung", "unk", "rn"))  # "given", "done", "sung"


def find_past(found: list[Token]) -> None:
    """Tag participles with an object behind them and a whole subject before them as the past tense that they are.

    "Berg denied it, but a court convicted her": what is undergone has no object, but with verbs of giving and naming.
    """
    for at in range(1, len(found) - 1):
        if _may_be_past(found, at) and found[at].lemma not in _TWO_OBJECTS and _is_object(found, at + 1):
            start = at - 1
            while start > 0 and found[start - 1].tag in _SUBJECT:
                start -= 1
            before = found[start - 1] if start else None
            if before is None or before.text == ";" or before.key in ("but", "yet"):
                found[at] = found[at]._replace(tag="VBD")
        elif _may_be_past(found, at) and _is_told_of_thing(found, at):
            found[at] = found[at]._replace(tag="VBD")
        elif may_be_verb(found[at]) and _is_told_of_thing(found, at) and found[at + 1].tag in _BEHIND_CLAUSE:
            found[at] = found[at]._replace(tag="VBZ", lemma=lemma(found[at].key, "v"))


def _is_told_of_thing(found: list[Token], at: int) -> bool:
    """Tell whether a name stands between a verb and "that" or "which" behind a noun: "an engine that Holm built in"."""
    start = at
    while found[start - 1].tag == "NNP" or found[start - 1].text == "&":
        start -= 1
    opened = start - 1
    return 0 < opened < at - 1 and found[opened].key in _THINGS and found[opened - 1].tag in ("NN", "NNS")


#: Relative pronouns that may stand for what is done.
_THINGS = frozenset({"that", "which", "whom"})
#: Tags of what goes on behind a relative clause, or within it behind its verb.
_BEHIND_CLAUSE = FINITE | {"IN"}


#: Verbs that leave something in a state, told by a participle: "the fire left six people injured".
_RESULTS = frozenset({"leave", "keep", "get"})
#: Tags of words in an object.
_WITHIN = frozenset({"DT", "PRP$", "PRP", "CD", "VAL", "JJ", "NN", "NNS", "NNP"})


def find_result(found: list[Token], start: int, end: int) -> None:
    """Tag "left" as the past and "injured" as the participle in "The fire left six people injured"."""
    for at in range(start + 1, end - 2):
        if found[at].tag != "VBN" or found[at].lemma not in _RESULTS or not _may_be_past(found, at):
            continue
        last = at + 1
        while last < end and found[last].tag in _WITHIN:
            last += 1
        if at + 1 < last < end and found[last].tag in ("VBD", "VBN") and _ends_clause(found, last + 1, end):
            found[at] = found[at]._replace(tag="VBD")
            found[last] = found[last]._replace(tag="VBN")


def _ends_clause(found: list[Token], at: int, end: int) -> bool:
    return at >= end or found[at].tag in ("IN", "CC") or found[at].text in (",", ".", ";")


#: Tags of words in a subject.
_SUBJECT = frozenset({"DT", "PRP$", "NN", "NNS", "NNP", "JJ", "POS"})
#: Verbs that leave an object behind them when they are undergone: "the boy called Tor", "a man given the prize".
_TWO_OBJECTS = frozenset(
    """call name dub title entitle label nickname give award hand offer grant show pay lend owe teach tell deny promise
    sell send charge fine elect appoint rename crown declare consider deem render make allow assign leave""".split()
)


def _is_object(found: list[Token], at: int) -> bool:
    """Tell whether a word opens an object: a name that is no day, a pronoun."""
    token = found[at]
    day = token.key.endswith("day") or token.value is not None
    return not day and (token.tag == "NNP" or (token.tag == "PRP" and token.key in _WHOM))


_WHOM = frozenset({"him", "her", "it", "them", "us", "me"})


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
        made = _verb_form(found, at, start)
        if made is not None and found[at + 1].tag in ("DT", "PRP$"):
            found[at] = made
            return


#: So many times as often must a word be a noun as a verb to be one behind a number.
_MUCH_MORE = 10


def is_amount_of(found: list[Token], at: int) -> bool:
    """Tell whether a number that opens a sentence, or stands behind a verb or a preposition, counts a form in -s.

    "For 9,000 crowns", "three trains".
    """
    value = found[at - 1].value if at else None
    counted = value is not None and value.kind == "number" and value.low != 1
    if not counted or at < _PAIR:
        return counted
    before = found[at - _PAIR]
    return before.tag in ("IN", "TO", "VBD", "VBZ", "VBP", "VB", "VBN")


def _is_counted(before: Token) -> bool:
    """Tell whether a number stands before a word."""
    return before.value is not None and before.value.kind == "number"


def _verb_form(found: list[Token], at: int, start: int) -> Token | None:
    """Return a token as the finite verb that it may be, or None."""
    token, before = found[at], found[at - 1]
    if before.tag == "RB" and at - 1 > start:
        before = found[at - 2]
    opens = _may_be_subject(found, at - 1, start)
    measured = before.tag == "JJ" and at > 1 and found[at - 2].value is not None  # "who is 30 minutes late forfeits"
    if (
        (token.tag not in ("NN", "NNS", "VB", "JJ", "NNP") and not _is_timed(found, at))
        or not token.text.islower()
        or not (_ends_noun(before) or opens or _is_noun_in_ing(before) or _is_place(found, at - 1) or measured)
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


def _may_be_subject(found: list[Token], at: int, start: int) -> bool:
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


def may_be_verb(token: Token) -> bool:
    """Tell whether a word that was tagged as a plural may be the third person of a verb: "cures", "studies".

    Args:
        token: the word.
    """
    base = lemma(token.key, "v")
    form = token.tag == "NNS" and token.text.islower() and token.key.endswith("s") and base != token.key
    return form and "v" in entry(base).senses


def is_mostly_noun(token: Token) -> bool:
    """Tell whether a word is so seldom a verb that it is none behind a form in -s: "supplies bread".

    Args:
        token: the word.
    """
    known = entry(token.key)
    return "n" in known.senses and known.count("n") >= _MOSTLY * known.count("v")


def _is_plural_subject(found: list[Token], at: int) -> bool:
    """Tell whether a word is a plural, since a verb for a plural follows the adverb behind it."""
    if at + 2 >= len(found) or found[at + 1].key not in _OFTEN or found[at].tag != "NNS":
        return False
    verb = found[at + 2]
    return "v" in entry(verb.key).senses and verb.key == lemma(verb.key, "v") and not entry(verb.key).bases


def _is_noun_in_ing(token: Token) -> bool:
    return token.tag == "VBG" and entry(token.key).count("n") > 1 and not entry(token.key).senses.get("v")


def _is_place(found: list[Token], at: int) -> bool:
    """Tell whether a possessive may end a name: "visiting at St Mary's ends at six"."""
    return found[at].tag == "POS" and at > 1 and found[at - 1].tag == "NNP" and found[at - 2].tag == "NNP"


def _ends_noun(token: Token) -> bool:
    return token.tag in NOUNS or token.value is not None or token.tag in ("CD", "PRP", "''")


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
