"""Cut the tokens of a sentence into chunks: noun phrases, verb groups, adjectives, prepositions and joints."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.records import Token
from factcheck.language.weekdays import WEEKDAYS
from factcheck.language.wordnet import entry
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.adjectives import read_adjective
from factcheck.syntax.anchored import read_anchored
from factcheck.syntax.bearings import read_bearing
from factcheck.syntax.coordination import ADDING
from factcheck.syntax.dates import read_time
from factcheck.syntax.excepting import read_excepting
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.openers import read_free_relative, read_relative, read_subordinator
from factcheck.syntax.rates import read_bounded, read_frequency
from factcheck.syntax.records import Chunk, Found, Modifier, Phrase
from factcheck.syntax.verb_groups import read_verb_group
from factcheck.syntax.words import ADVERBIALS, BEYOND, COMPOUND_PREPOSITIONS, PREPOSITIONS

_MARKS = {
    ",": ",",
    ";": ";",
    ":": ":",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    "–": "–",
    "—": "–",
    "-": "–",
    "--": "–",
    ".": ".",
    "!": ".",
    "?": ".",
}


def chunks(tokens: Sequence[Token]) -> list[Chunk]:
    """Return the chunks of a sentence in order.

    Args:
        tokens: of the sentence.
    """
    found: list[Chunk] = []
    reader = Reader(tokens)
    at = 0
    while at < len(tokens):
        free = read_free_relative(tokens, at, reader)
        if free:
            found += free
            at += 1
            continue
        chunk, at = _chunk(tokens, at, reader, found)
        if chunk is not None:
            found += _joined_too(chunk) if found else [chunk]
    return found


def _joined_too(chunk: Chunk) -> list[Chunk]:
    """Return "as well as cats" as "and cats", which adds to what stands before it."""
    if chunk.kind != "PP" or chunk.word != ADDING or chunk.phrase is None:
        return [chunk]
    start = chunk.phrase.start + len(chunk.word) + 1
    joint = Chunk("CC", chunk.start, start - 1, word="and")
    return [joint, Chunk("NP", start, chunk.end, replace(chunk.phrase, start=start))]


def _chunk(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> tuple[Chunk | None, int]:
    token = tokens[at]
    if token.text in _MARKS:
        return Chunk(_MARKS[token.text], token.start, token.end, word=token.text), at + 1
    if token.tag in ("``", "''", '"') or token.text in "“”‘’\"'*_":
        return None, at + 1
    if token.key in ("only", "just") and at + 1 < len(tokens) and read_frequency(tokens, at + 1, reader, before):
        return Chunk("ADV", token.start, token.end, word=token.key), at + 1  # "only once an hour"
    if token.key in ("both", "either") and at + 1 < len(tokens) and tokens[at + 1].tag in ("IN", "TO"):
        return Chunk("ADV", token.start, token.end, word=token.key), at + 1  # "both in Tor and in Holm"
    for read in (
        _adverbial,
        _worth,
        read_bearing,
        read_bounded,
        read_frequency,
        read_anchored,
        read_relative,
        read_subordinator,
        read_excepting,
        _joint,
        _verb,
        read_time,
        _compound,
        read_adjective,
        _preposition,
    ):
        found = read(tokens, at, reader, before)
        if found is not None:
            return _dated_of(found, token, before) or found
    if token.key in _INTENSIVE and before and _may_be_stressed(before[-1]):
        return None, at + 1  # "the bank itself was not fined"
    phrase = reader.read(at)
    if phrase is not None:
        if before and _is_beyond(phrase[0], token, before[-1]):
            return Chunk("PP", phrase[0].start, phrase[0].end, phrase[0], token.key.split()[0]), phrase[1]
        if before and _is_rate(phrase[0], before[-1]):
            made = phrase[0]
            return Chunk("PP", made.start, made.end, replace(made, determiner=""), "per"), phrase[1]
        if _is_each_weekday(tokens, phrase[0], phrase[1]):
            days = replace(phrase[0], quantifier="", determiner="", plural=True)
            return Chunk("PP", days.start, days.end, days, "on"), phrase[1]
        titled = _titled(phrase[0], token, before)
        if titled is not None:
            return before.pop()._replace(end=titled.end, phrase=titled), phrase[1]
        return Chunk("NP", phrase[0].start, phrase[0].end, phrase[0]), phrase[1]
    word = token.lemma if token.tag != "NNP" else token.key
    return Chunk("ADV", token.start, token.end, word=word), at + 1


#: Prepositions behind which a date is that of another event: "reopened after the flood of 2022".
SET_APART = frozenset({"after", "before", "because of", "despite", "following", "since", "until"})
#: What a date behind "of" is read as.
_DATES = frozenset({"time", "time-of"})


def _dated_of(found: tuple[Chunk | None, int], token: Token, before: list[Chunk]) -> Found:
    """Read the date that "of" puts behind the noun of an adjunct as that noun's: "after the flood of 2022"."""
    chunk, behind = found
    last = before[-1].phrase if before and before[-1].kind == "PP" and before[-1].word in SET_APART else None
    if chunk is None or chunk.phrase is None or chunk.word not in _DATES or token.key != "of" or last is None:
        return None
    if last.kind != "noun" or last.determiner != "the" or last.value is not None:
        return None
    when = Modifier("of", chunk.phrase.head, chunk.start, chunk.end, chunk.phrase)
    told = replace(last, modifiers=(*last.modifiers, when), end=chunk.end)
    return before.pop()._replace(end=chunk.end, phrase=told), behind


def _is_each_weekday(tokens: Sequence[Token], phrase: Phrase, behind: int) -> bool:
    """Tell whether "every Saturday" says when something is done, as "on Saturdays" does, and is no subject."""
    follower = tokens[behind] if behind < len(tokens) else None
    subject = follower is not None and follower.tag in ("VBZ", "VBD", "MD", "POS", "NN", "NNS")
    return phrase.head in WEEKDAYS and phrase.quantifier == "all" and not phrase.modifiers and not subject


#: Pronouns that stress the noun that they stand behind.
_INTENSIVE = frozenset({"itself", "himself", "herself", "themselves"})


def _may_be_stressed(chunk: Chunk) -> bool:
    """Tell whether a pronoun right behind a chunk stresses what it names."""
    return chunk.kind in ("NP", "PP") and chunk.phrase is not None and chunk.phrase.kind in ("noun", "name", "pronoun")


#: Tags and words behind a phrase that is no adverb there: "in all cases", "at the time of the fire".
_GOING_ON = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "DT", "PRP$", "VAL", "CD", "HYPH", "VBN", "WDT", "WRB"}
)
_OPENED = frozenset({"of", "as", "when", "that", "than"})
#: How often, in one word.
_TIMES = frozenset({"once", "twice", "thrice"})
#: So many words at most make one adverb.
_LONGEST = 5


def _adverbial(tokens: Sequence[Token], at: int, reader: Reader | None = None, before: Sequence[Chunk] = ()) -> Found:
    """Read several words that are one adverb: "in all", "to date", "for the first time"."""
    if tokens[at].key not in _OPENERS:
        return None
    for length in range(_LONGEST, 1, -1):
        words = " ".join([each.key for each in tokens[at : at + length]])
        if words not in ADVERBIALS or at + length > len(tokens):
            continue
        follower = tokens[at + length] if at + length < len(tokens) else None
        when = (
            follower is not None and follower.tag == "WRB" and tokens[at + length - 1].tag != "NN"
        )  # "not at all when"
        often = (
            reader is not None and follower is not None and read_frequency(tokens, at + length, reader, list(before))
        )
        when = when or bool(often)  # "round the world twice"
        goes_on = follower is not None and not when and (follower.tag in _GOING_ON or follower.key in _OPENED)
        goes_on = goes_on and follower is not None and follower.key not in _TIMES  # "round the world twice"
        goes_on = goes_on or _joins_noun(tokens, at + length)  # "visitors on foot or bicycle pay"
        goes_on = goes_on or (follower is not None and f"{words} {follower.key}" in COMPOUND_PREPOSITIONS)
        if not goes_on:
            return Chunk("ADV", tokens[at].start, tokens[at + length - 1].end, word=ADVERBIALS[words]), at + length
    return None


def adverbials(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Return where several words are one adverb or joint: offsets of the first character and behind the last.

    Args:
        tokens: of the sentence.
    """
    joints = [tokens[at : at + len(_ADDING)] for at, each in enumerate(tokens) if at and each.key == _ADDING[0]]
    held = [(each[0].start, each[-1].end) for each in joints if [word.key for word in each] == _ADDING]
    found = [_adverbial(tokens, at) for at, token in enumerate(tokens) if token.key in _OPENERS]
    return held + [(each[0].start, each[0].end) for each in found if each is not None and each[0] is not None]


_ADDING = ADDING.split()


def _joins_noun(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "or" goes on with a noun that stands where the last word of a phrase does."""
    if at + 1 >= len(tokens) or tokens[at].key != "or":
        return False
    return tokens[at + 1].tag in ("NN", "NNS")


_OPENERS = frozenset(phrase.split()[0] for phrase in ADVERBIALS)


def _titled(name: Phrase, first: Token, before: list[Chunk]) -> Phrase | None:
    """Return a name with an article of its own, with the noun before it as its title: "the weekly The Holm Post"."""
    thing = before[-1].phrase if before and before[-1].kind == "NP" else None
    if thing is None or name.kind != "name" or first.text != "The" or thing.kind != "noun":
        return None
    if thing.determiner not in ("the", "a", "an") or thing.plural or thing.value is not None or thing.quantifier:
        return None
    title = Modifier("title", thing.head, thing.start, thing.end, replace(thing, determiner=""))
    return replace(name, modifiers=(*name.modifiers, title), start=thing.start)


def _is_beyond(phrase: Phrase, token: Token, before: Chunk) -> bool:
    """Tell whether an amount narrows the plural before it: "expenses over 500 euros", "boats under 8 metres"."""
    value, thing = phrase.value, before.phrase
    told = phrase.kind == "value" and value is not None and value.kind in ("money", "quantity")
    if before.kind not in ("NP", "PP") or thing is None or thing.kind != "noun" or not told:
        return False
    of_kind = thing.plural or thing.quantifier in _WHICHEVER
    return of_kind and thing.value is None and token.key.split()[0] in BEYOND


#: Quantifiers of one thing, whichever it is: "no gift over 30 euros", "any gift over 30 euros".
_WHICHEVER = frozenset({"no", "any", "all"})


def _worth(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    """Read "worth more than 30 euros" behind a noun as what the thing is of: "gifts of more than 30 euros"."""
    thing = before[-1].phrase if before and before[-1].kind in ("NP", "PP") else None
    if tokens[at].key != "worth" or thing is None or thing.kind != "noun" or thing.value is not None:
        return None
    found = reader.read(at + 1)
    value = found[0].value if found is not None and found[0].kind == "value" else None
    if found is None or value is None or value.kind != "money" or not value.bound:
        return None
    return Chunk("PP", tokens[at].start, found[0].end, found[0], "of"), found[1]


def _is_rate(phrase: Phrase, before: Chunk) -> bool:
    """Tell whether "a minute" behind an amount says per what it is."""
    value = _amount_of(before.phrase) if before.phrase is not None and before.kind in ("NP", "PP") else None
    measured = value is not None and value.kind != "date"  # "In 1926 a court found"
    return (
        measured
        and phrase.determiner == "a"
        and phrase.kind == "noun"
        and not phrase.modifiers
        and phrase.value is None
    )


def _amount_of(phrase: Phrase) -> Value | None:
    """Return the amount of a phrase, or the one behind "of" in it: "a dividend of 0.40 euros"."""
    last = phrase.modifiers[-1] if phrase.modifiers else None
    inner = last.phrase if last is not None and last.kind == "of" else None
    return phrase.value if phrase.value is not None or inner is None or inner.kind != "value" else inner.value


def _joint(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    token = tokens[at]
    if _adds_as_well(tokens, at, before):
        last = at + len(_AS_WELL)
        return Chunk("CC", token.start, tokens[last - 1].end, word="and"), last
    if token.tag != "CC" or token.key in ("both", "either", "neither"):
        return None
    return Chunk("CC", token.start, token.end, word=token.key), at + 1


#: What joins one thing to another like "and".
_AS_WELL = ("as", "well", "as")


def _adds_as_well(tokens: Sequence[Token], at: int, before: list[Chunk]) -> bool:
    """Tell whether "as well as" joins a thing to the one before it: not in "sings as well as her sister"."""
    behind = tokens[at : at + len(_AS_WELL)]
    joins = tuple([each.key for each in behind]) == _AS_WELL and bool(before) and before[-1].kind in ("NP", "PP")
    after = tokens[at + len(_AS_WELL)].tag if joins and at + len(_AS_WELL) < len(tokens) else ""
    return after in _OPENS_NOUN


#: Tags of what opens a noun phrase.
_OPENS_NOUN = frozenset({"DT", "PRP$", "NN", "NNS", "NNP", "JJ", "VAL"})


def _verb(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    found = read_verb_group(tokens, at)
    if found is None:
        return None
    return Chunk("VG", found[0].start, found[0].end, verb=found[0]), found[1]


def _compound(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    if tokens[at].tag not in ("RB", "JJ", "RBR") or not _is_compound(tokens, at):
        return None
    quality = _OF_CONDITION.get(tokens[at].key) == tokens[at + 1].key and bool(before) and before[-1].kind == "VG"
    return None if quality else _preposition(tokens, at, reader, before)  # "is subject to tax" tells what it is


#: Adjectives that open a condition with the word behind them, and say behind "be" what something is.
_OF_CONDITION = {"subject": "to"}


def _is_compound(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an adverb or adjective opens a preposition of several words: "ahead of", "due to"."""
    return any(
        " ".join(each.key for each in tokens[at : at + length]) in COMPOUND_PREPOSITIONS
        and at + length < len(tokens)
        and tokens[at + length].tag != "VB"
        for length in (2, 3, 4)
    )


#: Prepositions that make one adverb with an adjective: "on average", "in particular", "for free".
_ADVERBIAL = frozenset({"on", "in", "at", "for"})


def _lone_adjective(tokens: Sequence[Token], at: int, word: str) -> Phrase | None:
    """Return an adjective that stands behind a preposition without a noun: "on average", "regarded as safe"."""
    token = tokens[at] if at < len(tokens) else None
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    if token is None or token.tag != "JJ" or word in ("than", "like") or token.value is not None:
        return None
    if follower is not None and follower.key == "as":
        return None  # "as high as 5,000"
    dated = follower is not None and follower.value is not None and follower.value.kind == "date"  # "since May"
    ends = follower is None or dated or follower.tag in (".", ",", ":", "IN", "TO", "CC", "VBD", "VBZ", "VBP", "MD")
    kind = "adjective" if word == "as" else "noun"
    known = kind == "adjective" or "n" in entry(token.key).senses
    return Phrase(token.lemma, kind, token.start, token.end) if ends and known else None


def _compound_preposition(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """Return what several words say as a preposition, and how many they are, or None."""
    for length in (4, 3, 2):
        joined = " ".join(each.key for each in tokens[at : at + length])
        verb = at + length < len(tokens) and tokens[at + length].tag == "VB"
        if joined not in COMPOUND_PREPOSITIONS or (verb and joined.endswith(" to")):
            continue
        return COMPOUND_PREPOSITIONS[joined], length
    return None


def _by_default(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return "default" behind "by" as a phrase that no noun follows: "by default tarn runs one job"."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].key != "by" or behind is None or behind.key != "default":
        return None
    return Phrase(behind.key, "noun", behind.start, behind.end)


def _preposition(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    token = tokens[at]
    if token.tag in ("RB", "JJ", "RBR") and not _is_compound(tokens, at):
        return None
    if token.tag not in ("IN", "TO", "RP", "VBG", "RB", "JJ", "RBR") or (
        token.tag == "VBG" and token.key not in ("including", "following", "regarding", "according")
    ):
        return None
    word, step = token.key, 1
    if token.key == "of" and at + 2 < len(tokens) and tokens[at + 1].key in ("which", "whom"):
        part = reader.read(at + 2)
        if part is not None and (part[0].kind == "value" or (part[0].kind == "pronoun" and part[0].quantifier)):
            whole = Phrase("which", "pronoun", tokens[at + 1].start, tokens[at + 1].end)
            return Chunk(
                "NP", token.start, part[0].end, replace(part[0], head="which", kind="pronoun", whole=whole)
            ), part[1]
    compound = _compound_preposition(tokens, at)
    word, step = compound or (PREPOSITIONS.get(word, word), step)
    lacking = word == "with" and [each.key for each in tokens[at + step : at + step + 2]][:1] == ["no"]
    if lacking and reader.read(at + step + 1) is not None:
        word, step = "without", step + 1  # "with no surcharge" denies nothing of the verb
    default = _by_default(tokens, at)
    if default is not None:
        return Chunk("PP", token.start, default.end, default, word), at + 2
    found = reader.read(at + step)
    timed = read_time(tokens, at + step, reader, []) if found is None and word == "except" else None
    if timed is not None and timed[0] is not None:  # "except in May"
        return Chunk("PP", token.start, timed[0].end, timed[0].phrase, word), timed[1]
    if found is None:
        gerund = tokens[at + step] if at + step < len(tokens) else None
        if gerund is not None and gerund.tag == "VBG":
            return Chunk("SUB", token.start, token.end, word=word), at + step
        lone = _lone_adjective(tokens, at + step, word)
        if lone is not None and word in _ADVERBIAL:
            return Chunk("ADV", token.start, lone.end, word=f"{word} {lone.head}"), at + step + 1  # "on average"
        if lone is not None:
            return Chunk("PP", token.start, lone.end, lone, word), at + step + 1
        return Chunk("ADV", token.start, tokens[min(at + step, len(tokens)) - 1].end, word=word), at + step
    phrase, behind = found
    if step > 1 or token.tag == "VBG":
        phrase = replace(phrase, start=token.start)
    return Chunk("PP", token.start, phrase.end, phrase, word), behind
