"""Read a date or time that stands by itself, with its preposition: "in 2019", "on 3 May", "in the 2021-22 season"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.frames import entries, frame
from factcheck.language.records import Token
from factcheck.language.wordnet import TIME, field_of
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.noun_tests import is_one_date
from factcheck.syntax.records import Chunk, Found, Modifier, Phrase
from factcheck.syntax.words import DATED_SPELLS, FINITE


def read_time(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> Found:
    """Read a date that stands by itself, with its preposition: "in 2019", "since 1997", "on 3 May"."""
    step = (
        1
        if tokens[at].key in ("in", "on", "at", "by", "during", "from", "of", "between", "throughout")
        and tokens[at].tag in ("IN", "TO")
        else 0
    )
    if not step and at == 0 and tokens[0].key == "for" and len(tokens) > 1 and tokens[1].value is not None:
        step = tokens[1].value.kind == "date"  # "For 2023 the firm reported a surplus"
    if not step and tokens[at].key == "for" and _is_told_for(tokens, at, before):
        step = 1
    if step and at + 1 < len(tokens) and tokens[at + 1].key in ("the",) and at + 2 < len(tokens):
        step = 2
    if at + step >= len(tokens):
        return None
    token = tokens[at + step]
    if token.value is None or token.value.kind not in ("date", "time"):
        return None
    season = _is_season(tokens, at, step) or _is_counting(tokens, at, step)
    if _is_dating(tokens, at, step) and not season:
        return None
    word = tokens[at].key if step else ""
    event = 0 if step else _event_behind(tokens, at)
    end = at + step + season + event
    which = [Modifier("noun", each.lemma, each.start, each.end) for each in tokens[end - event + 1 : end + 1]]
    phrase = Phrase(token.value.kind, "value", token.start, tokens[end].end, value=token.value, modifiers=tuple(which))
    hung = word == "of" and at > 0 and tokens[at - 1].tag == "NN" and field_of(tokens[at - 1].lemma) != TIME
    slot = f"time-{word}" if word in ("by", "from") or hung else "time"
    return Chunk("PP", tokens[at].start, tokens[end].end, phrase, slot), end + 1


def _is_told_for(tokens: Sequence[Token], at: int, before: list[Chunk]) -> bool:
    """Tell whether "for" and a year stand behind an amount or what one is of: "a turnover of 9 million for 2023"."""
    value = tokens[at + 1].value if at + 1 < len(tokens) else None
    if value is None or value.kind != "date" or not before or before[-1].kind != "NP" or before[-1].phrase is None:
        return False
    noun = before[-1].phrase
    amount = any(each.kind == "of" and each.phrase is not None and each.phrase.value for each in noun.modifiers)
    attribute = any(frame(each.frame).kind == "attribute" for each in entries("n", noun.head))
    return noun.kind in ("noun", "value") and (amount or attribute or noun.kind == "value")


def _is_season(tokens: Sequence[Token], at: int, step: int) -> bool:
    """Tell whether the noun behind a date says only that it is one: "in the 2021–22 season"."""
    behind = at + step + 1
    if not step or tokens[at + step - 1].key != "the" or behind >= len(tokens):
        return False
    follower = tokens[behind + 1] if behind + 1 < len(tokens) else None
    return tokens[behind].key in DATED_SPELLS and (follower is None or follower.tag not in ("NN", "NNS", "POS"))


def _event_behind(tokens: Sequence[Token], at: int) -> int:
    """Return how many words behind a bounded year name what happened then: "since the 2019 election"."""
    words = tokens[at].key.split()
    if len(words) != len(("since", "the", "2019")) or words[1] != "the" or not words[2].isdigit():
        return 0
    behind = at + 1
    while behind < len(tokens) and tokens[behind].tag == "NN":
        behind += 1
    return behind - at - 1


def _is_counting(tokens: Sequence[Token], at: int, step: int) -> bool:
    """Tell whether a noun behind a date only says what was done then: "As of the spring 2023 count, 60 wolves"."""
    if step or at + 2 >= len(tokens) or not tokens[at].key.startswith(("as of the", "since the", "by the")):
        return False
    return tokens[at + 1].tag == "NN" and tokens[at + 2].text == ","


#: Tags of words that may stand between a date and the noun that it narrows: "the 2023 mayoral election".
_BETWEEN = frozenset({"JJ", "NNP", "VBN", "HYPH"})


def _is_dating(tokens: Sequence[Token], at: int, step: int) -> bool:
    """Tell whether a date, so many words behind its preposition, narrows a noun: "in the 2023 election"."""
    value, behind = tokens[at + step].value, at + step + 1
    opened = tokens[at].key == "from" and tokens[at + step - 1].key != "the"
    if value is None or opened or behind >= len(tokens):
        return False
    if step and tokens[behind].tag == "POS":
        return True
    if step and tokens[at + step - 1].key == "the":
        if " of " in tokens[at + step].text and tokens[behind].tag == "NNP":
            return False  # "in the autumn of 2020 Holm opened"
        while behind < len(tokens) and tokens[behind].tag in _BETWEEN:
            behind += 1
        if tokens[behind - 1].tag == "NNP":
            return True  # "at the 2022 Winter Olympics"
    noun = behind < len(tokens) and tokens[behind].tag in ("NN", "NNS") and is_one_date(tokens[at + step])
    return noun and not (step and _is_subject_ahead(tokens, at, behind))


def _is_subject_ahead(tokens: Sequence[Token], at: int, behind: int) -> bool:
    """Tell whether the plural behind a fronted date is the subject: "In March 1943 bombs destroyed the church"."""
    if any(token.tag in FINITE for token in tokens[:at]):
        return False
    while behind + 1 < len(tokens) and tokens[behind + 1].tag in ("NN", "NNS"):
        behind += 1
    follower = tokens[behind + 1] if behind + 1 < len(tokens) else None
    dated = tokens[at + 2].value if tokens[at + 1].key == "the" else None
    named = dated is not None and dated.unit != "decade"
    if named or follower is None or (tokens[at + 1].key == "the" and tokens[behind].tag != "NNS"):
        return False
    lone = follower.tag == "VBN" and not any(token.tag in FINITE for token in tokens[behind + 2 :])
    return follower.tag in FINITE or lone
