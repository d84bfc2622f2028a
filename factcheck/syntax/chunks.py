"""Cut the tokens of a sentence into chunks: noun phrases, verb groups, adjectives, prepositions and joints."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.records import Token
from factcheck.language.weekdays import WEEKDAYS
from factcheck.language.wordnet import ARTIFACT, COGNITION, COMMUNICATION, GROUP, PERSON, QUANTITY, TIME, field_of
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.adjectives import read_adjective
from factcheck.syntax.adverbials import read_adverbial
from factcheck.syntax.anchored import read_anchored
from factcheck.syntax.bearings import read_bearing
from factcheck.syntax.coordination import ADDING
from factcheck.syntax.dates import read_time
from factcheck.syntax.excepting import read_excepting
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.openers import read_free_relative, read_relative, read_subordinator
from factcheck.syntax.prepositions import read_compound, read_preposition
from factcheck.syntax.rates import read_bounded, read_frequency
from factcheck.syntax.records import Chunk, Found, Modifier, Phrase
from factcheck.syntax.verb_groups import read_verb_group
from factcheck.syntax.words import BEYOND, TOPICAL

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
        read_adverbial,
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
        read_compound,
        read_adjective,
        read_preposition,
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
    """Read the date that "of" puts behind a noun as that noun's: "after the flood of 2022", "repealed the law of 1940".

    Of an event in which, or by which, something happened it tells when that was: "in the war of 1940".
    """
    chunk, behind = found
    last = before[-1].phrase if before else None
    if chunk is None or chunk.phrase is None or chunk.word not in _DATES or token.key != "of" or last is None:
        return None
    if last.kind != "noun" or last.value is not None or not _is_dated_apart(before[-1], last):
        return None
    when = Modifier("of", chunk.phrase.head, chunk.start, chunk.end, chunk.phrase)
    told = replace(last, modifiers=(*last.modifiers, when), end=chunk.end)
    return before.pop()._replace(end=chunk.end, phrase=told), behind


def _is_dated_apart(chunk: Chunk, noun: Phrase) -> bool:
    """Tell whether the date of a noun tells nothing of when something is done: "about the war", "the law"."""
    field = field_of(noun.head)
    if chunk.kind == "PP":
        return chunk.word in SET_APART or (chunk.word in TOPICAL and field not in _TIMES)
    return chunk.kind == "NP" and field in _LASTING


#: Fields of nouns for times, and of those for what is there before and after its date: laws, winners, ships.
_TIMES = frozenset({TIME, QUANTITY})
_LASTING = frozenset({ARTIFACT, COGNITION, COMMUNICATION, GROUP, PERSON})


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
    if found is None or value is None or value.kind != "money":
        return None
    return Chunk("PP", tokens[at].start, found[0].end, found[0], "of" if value.bound else "worth"), found[1]


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
