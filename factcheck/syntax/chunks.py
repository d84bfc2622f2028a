"""Cut the tokens of a sentence into chunks: noun phrases, verb groups, adjectives, prepositions and joints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.language.tokens import Token
from factcheck.language.wordnet import entry
from factcheck.syntax.adjectives import read_adjective
from factcheck.syntax.anchored import read_anchored
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.noun_tests import is_one_date
from factcheck.syntax.rates import read_bounded, read_frequency
from factcheck.syntax.records import Chunk, Modifier, Phrase
from factcheck.syntax.verb_groups import read_verb_group
from factcheck.syntax.words import ADVERBIALS, COMPOUND_PREPOSITIONS, DATED_SPELLS, RELATIVES, SUBORDINATORS

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


_Found = tuple[Chunk | None, int] | None


def chunks(tokens: Sequence[Token]) -> list[Chunk]:
    """Return the chunks of a sentence in order.

    Args:
        tokens: of the sentence.
    """
    found: list[Chunk] = []
    reader = Reader(tokens)
    at = 0
    while at < len(tokens):
        free = _free_relative(tokens, at, reader)
        if free:
            found += free
            at += 1
            continue
        chunk, at = _chunk(tokens, at, reader, found)
        if chunk is not None:
            found.append(chunk)
    return found


#: Words that open a clause and stand for what it is about -> noun, quantifier and the pronoun that they hold.
_FREE = {"whoever": ("person", "any", "who"), "what": ("what", "", "that")}


def _free_relative(tokens: Sequence[Token], at: int, reader: Reader) -> list[Chunk]:
    """Return "whoever pays" as anybody who pays, "what caused it" as that which caused it; nothing elsewhere."""
    token = tokens[at]
    opens = at == 0 or tokens[at - 1].text in (";", ":")
    if token.key not in _FREE or not opens or at + 1 >= len(tokens) or tokens[-1].text == "?":
        return []
    if tokens[at + 1].tag not in _FINITE and not _clause_ahead(tokens, at + 1, reader):
        return []
    noun, quantifier, pronoun = _FREE[token.key]
    kind = "noun" if quantifier else "pronoun"
    thing = Phrase(noun, kind, token.start, token.end, "", quantifier)
    return [
        Chunk("NP", token.start, token.end, thing),
        Chunk("REL", token.start, token.end, word=pronoun),
    ]


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
        read_bounded,
        read_frequency,
        read_anchored,
        _relative,
        _subordinator,
        _joint,
        _verb,
        _time,
        _compound,
        read_adjective,
        _preposition,
    ):
        found = read(tokens, at, reader, before)
        if found is not None:
            return found
    phrase = reader.read(at)
    if phrase is not None:
        if before and _is_rate(phrase[0], before[-1]):
            made = phrase[0]
            return Chunk("PP", made.start, made.end, replace(made, determiner=""), "per"), phrase[1]
        titled = _titled(phrase[0], token, before)
        if titled is not None:
            return before.pop()._replace(end=titled.end, phrase=titled), phrase[1]
        return Chunk("NP", phrase[0].start, phrase[0].end, phrase[0]), phrase[1]
    word = token.lemma if token.tag != "NNP" else token.key
    return Chunk("ADV", token.start, token.end, word=word), at + 1


#: Tags and words behind a phrase that is no adverb there: "in all cases", "at the time of the fire".
_GOING_ON = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "DT", "PRP$", "VAL", "CD", "HYPH", "VBN", "WDT", "WRB"}
)
_OPENED = frozenset({"of", "as", "when", "that"})
#: So many words at most make one adverb.
_LONGEST = 4


def _adverbial(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    """Read several words that are one adverb: "in all", "to date", "for the first time"."""
    if tokens[at].key not in _OPENERS:
        return None
    for length in range(_LONGEST, 1, -1):
        words = " ".join(each.key for each in tokens[at : at + length])
        follower = tokens[at + length] if at + length < len(tokens) else None
        goes_on = follower is not None and (follower.tag in _GOING_ON or follower.key in _OPENED)
        if words in ADVERBIALS and at + length <= len(tokens) and not goes_on:
            return Chunk("ADV", tokens[at].start, tokens[at + length - 1].end, word=ADVERBIALS[words]), at + length
    return None


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


def _is_rate(phrase: Phrase, before: Chunk) -> bool:
    """Tell whether "a minute" behind an amount says per what it is."""
    value = before.phrase.value if before.phrase is not None and before.kind in ("NP", "PP") else None
    measured = value is not None and value.kind != "date"  # "In 1926 a court found"
    return (
        measured
        and phrase.determiner == "a"
        and phrase.kind == "noun"
        and not phrase.modifiers
        and phrase.value is None
    )


def _is_dated(before: list[Chunk]) -> bool:
    """Tell whether "that" behind a verb and a date opens what somebody says: "ruled in 2019 that it was void"."""
    phrase = before[-1].phrase
    dated = phrase is not None and phrase.kind == "value" and before[-1].word.startswith("time")
    verb = before[-2].verb if len(before) > 1 else None
    return dated and verb is not None and verb.lemma != "be"


def _relative(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    token = tokens[at]
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    thing = bool(before) and (
        before[-1].kind in ("NP", "PP")
        or (before[-1].kind == "," and len(before) > 1 and before[-2].kind in ("NP", "PP"))
    )
    if (
        thing
        and token.tag in ("IN", "TO")
        and follower is not None
        and follower.tag in ("WDT", "WP")
        and token.key != "of"
        and follower.key in ("which", "whom")
    ):
        return Chunk(
            "REL", token.start, follower.end, word=token.key
        ), at + 2  # "the trial, in which 30 patients took part"
    if thing and token.key == "where":
        return Chunk("REL", token.start, token.end, word="in"), at + 1
    if token.key not in RELATIVES or token.tag not in ("WDT", "WP", "WP$", "IN") or not before:
        return None
    kind = "REL" if token.key != "that" or (before[-1].kind in ("NP", "PP") and not _is_dated(before)) else "SUB"
    return Chunk(kind, token.start, token.end, word=token.key), at + 1


def _subordinator(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    token = tokens[at]
    follower = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if (
        token.key not in SUBORDINATORS
        or token.tag not in ("IN", "WRB", "RB", "VBN")
        or f"{token.key} {follower}" in COMPOUND_PREPOSITIONS
    ):
        return None
    if token.key == "as" and before and _is_participle(before[-1]):
        return None  # "the body known as the Harrow Man was found"
    either = token.key in ("as", "after", "before", "since", "until", "till", "so", "except", "once")
    if either and (not _clause_ahead(tokens, at + 1, reader) or _is_only_verb(tokens, at, before)):
        return None
    return Chunk("SUB", token.start, token.end, word=token.key), at + 1


def _is_participle(chunk: Chunk) -> bool:
    return chunk.verb is not None and chunk.verb.form == "VBN" and not chunk.verb.auxiliaries


def _is_only_verb(tokens: Sequence[Token], at: int, before: list[Chunk]) -> bool:
    """Tell whether the one finite verb of a sentence is ahead, so that no dependent clause can have it."""
    if not any(chunk.kind == "NP" for chunk in before) or any(
        chunk.verb is not None and chunk.verb.finite for chunk in before
    ):
        return False
    finite = 0
    for token in tokens[at:]:
        if token.text in (";", "."):
            break
        finite += token.tag in ("VBD", "VBZ", "VBP", "MD")
    return finite == 1


def _clause_ahead(tokens: Sequence[Token], at: int, reader: Reader) -> bool:
    """Tell whether a noun phrase and a finite verb follow."""
    found = reader.read(at)
    if found is None:
        return False
    behind = found[1]
    while (
        behind < len(tokens)
        and tokens[behind].tag in ("RB", "IN")
        and behind < found[1] + 6
        and tokens[behind].key not in SUBORDINATORS
    ):
        skipped = reader.read(behind + 1) if tokens[behind].tag == "IN" else None
        dated = behind + 1 < len(tokens) and tokens[behind].tag == "IN" and tokens[behind + 1].value is not None
        behind = skipped[1] if skipped else behind + (2 if dated else 1)
    return behind < len(tokens) and tokens[behind].tag in ("VBD", "VBZ", "VBP", "MD")


def _joint(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    token = tokens[at]
    if token.tag != "CC" or token.key in ("both", "either", "neither"):
        return None
    return Chunk("CC", token.start, token.end, word=token.key), at + 1


def _verb(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    found = read_verb_group(tokens, at)
    if found is None:
        return None
    return Chunk("VG", found[0].start, found[0].end, verb=found[0]), found[1]


def _time(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    """Read a date that stands by itself, with its preposition: "in 2019", "since 1997", "on 3 May"."""
    step = (
        1
        if tokens[at].key in ("in", "on", "at", "by", "during", "from", "of", "between", "throughout")
        and tokens[at].tag in ("IN", "TO")
        else 0
    )
    if step and at + 1 < len(tokens) and tokens[at + 1].key in ("the",) and at + 2 < len(tokens):
        step = 2
    if at + step >= len(tokens):
        return None
    token = tokens[at + step]
    if token.value is None or token.value.kind not in ("date", "time"):
        return None
    season = _is_season(tokens, at, step)
    if _is_dating(tokens, at, step) and not season:
        return None
    word = tokens[at].key if step else ""
    end = at + step + season
    phrase = Phrase(token.value.kind, "value", token.start, tokens[end].end, value=token.value)
    slot = "time" if word not in ("by", "from") else f"time-{word}"
    return Chunk("PP", tokens[at].start, tokens[end].end, phrase, slot), end + 1


def _is_season(tokens: Sequence[Token], at: int, step: int) -> bool:
    """Tell whether the noun behind a date says only that it is one: "in the 2021–22 season"."""
    behind = at + step + 1
    if not step or tokens[at + step - 1].key != "the" or behind >= len(tokens):
        return False
    follower = tokens[behind + 1] if behind + 1 < len(tokens) else None
    return tokens[behind].key in DATED_SPELLS and (follower is None or follower.tag not in ("NN", "NNS", "POS"))


#: Tags of words that may stand between a date and the noun that it narrows: "the 2023 mayoral election".
_BETWEEN = frozenset({"JJ", "NNP", "VBN", "HYPH"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def _is_dating(tokens: Sequence[Token], at: int, step: int) -> bool:
    """Tell whether a date, so many words behind its preposition, narrows a noun: "in the 2023 election"."""
    value, behind = tokens[at + step].value, at + step + 1
    if value is None or tokens[at].key == "from" or behind >= len(tokens):
        return False
    if step and tokens[behind].tag == "POS":
        return True
    if step and tokens[at + step - 1].key == "the":
        while behind < len(tokens) and tokens[behind].tag in _BETWEEN:
            behind += 1
        if tokens[behind - 1].tag == "NNP":
            return True  # "at the 2022 Winter Olympics"
    noun = behind < len(tokens) and tokens[behind].tag in ("NN", "NNS") and is_one_date(tokens[at + step])
    return noun and not (step and _is_subject_ahead(tokens, at, behind))


def _is_subject_ahead(tokens: Sequence[Token], at: int, behind: int) -> bool:
    """Tell whether the plural behind a fronted date is the subject: "In March 1943 bombs destroyed the church"."""
    if any(token.tag in _FINITE for token in tokens[:at]):
        return False
    while behind + 1 < len(tokens) and tokens[behind + 1].tag in ("NN", "NNS"):
        behind += 1
    follower = tokens[behind + 1] if behind + 1 < len(tokens) else None
    dated = tokens[at + 2].value if tokens[at + 1].key == "the" else None
    named = dated is not None and dated.unit != "decade"
    if named or follower is None or (tokens[at + 1].key == "the" and tokens[behind].tag != "NNS"):
        return False
    lone = follower.tag == "VBN" and not any(token.tag in _FINITE for token in tokens[behind + 2 :])
    return follower.tag in _FINITE or lone


def _compound(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    if tokens[at].tag in ("RB", "JJ", "RBR") and _is_compound(tokens, at):
        return _preposition(tokens, at, reader, before)
    return None


def _is_compound(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an adverb or adjective opens a preposition of several words: "ahead of", "due to"."""
    return any(
        " ".join(each.key for each in tokens[at : at + length]) in COMPOUND_PREPOSITIONS
        and at + length < len(tokens)
        and tokens[at + length].tag != "VB"
        for length in (2, 3)
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
    ends = follower is None or follower.tag in (".", ",", ":", "IN", "TO", "CC", "VBD", "VBZ", "VBP", "MD")
    kind = "adjective" if word == "as" else "noun"
    known = kind == "adjective" or "n" in entry(token.key).senses
    return Phrase(token.lemma, kind, token.start, token.end) if ends and known else None


def _preposition(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    token = tokens[at]
    if token.tag in ("RB", "JJ", "RBR") and not _is_compound(tokens, at):
        return None
    if token.tag not in ("IN", "TO", "RP", "VBG", "RB", "JJ", "RBR") or (
        token.tag == "VBG" and token.key not in ("including", "following", "regarding", "according", "excluding")
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
    for length in (3, 2):
        joined = " ".join(each.key for each in tokens[at : at + length])
        verb = at + length < len(tokens) and tokens[at + length].tag == "VB"
        if joined in COMPOUND_PREPOSITIONS and not (verb and joined.endswith(" to")):
            word, step = COMPOUND_PREPOSITIONS[joined], length
            break
    found = reader.read(at + step)
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
