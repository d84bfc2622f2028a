"""Cut the tokens of a sentence into chunks: noun phrases, verb groups, adjectives, prepositions and joints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from factcheck.language.tokens import VALUE, Token
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.records import Modifier, Phrase, VerbGroup
from factcheck.syntax.verb_groups import read_verb_group
from factcheck.syntax.words import COMPOUND_PREPOSITIONS, MEASURED, RELATIVES, STATES, SUBORDINATORS

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


class Chunk(NamedTuple):
    """A piece of a sentence.

    Attributes:
        kind: ``NP``, ``PP``, ``VG``, ``ADJ``, ``ADV``, ``CC``, ``SUB``, ``REL`` or the mark itself.
        start: offset of the first character.
        end: offset behind the last.
        phrase: of NP, PP and ADJ.
        word: the preposition, joint, subordinator or adverb.
        verb: of VG.
    """

    kind: str
    start: int
    end: int
    phrase: Phrase | None = None
    word: str = ""
    verb: VerbGroup | None = None


def chunks(tokens: Sequence[Token]) -> list[Chunk]:
    """Return the chunks of a sentence in order.

    Args:
        tokens: of the sentence.
    """
    found: list[Chunk] = []
    reader = Reader(tokens)
    at = 0
    while at < len(tokens):
        chunk, at = _chunk(tokens, at, reader, found)
        if chunk is not None:
            found.append(chunk)
    return found


def _chunk(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> tuple[Chunk | None, int]:
    token = tokens[at]
    if token.text in _MARKS:
        return Chunk(_MARKS[token.text], token.start, token.end, word=token.text), at + 1
    if token.tag in ("``", "''", '"') or token.text in "“”‘’\"'*_":
        return None, at + 1
    for read in (
        _bounded,
        _frequency,
        _relative,
        _subordinator,
        _joint,
        _verb,
        _time,
        _compound,
        _adjective,
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
        return Chunk("NP", phrase[0].start, phrase[0].end, phrase[0]), phrase[1]
    word = token.lemma if token.tag != "NNP" else token.key
    return Chunk("ADV", token.start, token.end, word=word), at + 1


def _is_rate(phrase: Phrase, before: Chunk) -> bool:
    """Tell whether "a minute" behind an amount says per what it is."""
    measured = before.phrase is not None and before.phrase.value is not None and before.kind in ("NP", "PP")
    return (
        measured
        and phrase.determiner == "a"
        and phrase.kind == "noun"
        and not phrase.modifiers
        and phrase.value is None
    )


_Found = tuple[Chunk | None, int] | None


_SPELLS = frozenset(
    "second minute hour day week month year night decade season quarter century weekday weekend".split()
)
_DAILY = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
    "hourly": "hour",
    "nightly": "night",
}


def _frequency(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    """Read how often something happens: "three times a week", "every 15 minutes", "twice", "daily"."""
    token = tokens[at]
    behind = at + 1
    if token.key in _DAILY and token.tag == "RB":
        head = f"1 per {_DAILY[token.key]}"
    elif (
        token.key in ("every", "each")
        and behind < len(tokens)
        and (tokens[behind].value is not None or tokens[behind].lemma in _SPELLS or tokens[behind].key == "other")
    ):
        value = tokens[behind].value
        if value is not None and value.kind == "duration":
            head, behind = f"every {value.low} {value.unit}", behind + 1
        elif tokens[behind].lemma in _SPELLS and not _clause_like(tokens, behind + 1):
            head, behind = f"1 per {tokens[behind].lemma}", behind + 1
        else:
            return None
    elif _is_times(tokens, at):
        value = token.value
        times = 0 if token.key in ("once", "twice", "thrice") else 1
        count = (
            {"once": 1, "twice": 2, "thrice": 3}.get(token.key)
            or _NUMBERS.get(token.key)
            or (value.low if value is not None else None)
        )
        behind = at + 1 + times
        head = f"{_plain(count)} times"
        if (
            behind + 1 < len(tokens)
            and tokens[behind].key in ("a", "an", "per", "every", "each")
            and tokens[behind + 1].lemma in _SPELLS
        ):
            head, behind = f"{_plain(count)} per {tokens[behind + 1].lemma}", behind + 2
    else:
        return None
    phrase = Phrase(head, "frequency", token.start, tokens[behind - 1].end)
    return Chunk("PP", token.start, tokens[behind - 1].end, phrase, "frequency"), behind


_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "several": "several",
    "many": "many",
}


def _plain(count: object) -> str:
    return f"{count:f}".rstrip("0").rstrip(".") if hasattr(count, "as_tuple") and "." in f"{count:f}" else str(count)


def _is_times(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.key in ("once", "twice", "thrice"):
        return (
            token.tag == "RB"
            and (
                follower is None
                or follower.tag not in ("PRP", "NNP", "DT", "NNS")
                or follower.key in ("a", "an", "every")
            )
        ) or (token.value is not None and token.key != "once")
    counted = (token.value is not None and token.value.kind == "number") or token.key in _NUMBERS
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    return (
        counted
        and follower is not None
        and follower.key == "times"
        and (after is None or after.key not in ("as", "more", "the", "higher", "larger"))
    )


def _bounded(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    """Read a limit right behind a noun as what it is measured by: "children under six", "minors aged 14 to 17"."""
    step = 1 if tokens[at].key == "aged" and at + 1 < len(tokens) else 0
    token = tokens[at + step]
    last = before[-1].phrase if before and before[-1].kind in ("NP", "PP") else None
    if (
        step
        and token.value is not None
        and token.value.kind in ("number", "duration")
        and before
        and before[-1].kind == "VG"
    ):
        phrase = Phrase(token.value.kind, "value", token.start, token.end, value=token.value)  # "died aged 81"
        return Chunk("PP", tokens[at].start, token.end, phrase, "aged"), at + step + 1
    if (
        token.value is None
        or last is None
        or last.kind not in ("noun", "name", "pronoun")
        or last.end != tokens[at - 1].end
    ):
        return None
    if token.value.kind not in ("number", "duration") or not (
        step or (token.value.bound in _LIMITS and token.text.split()[0].lower() in _LIMITING)
    ):
        return None
    behind = tokens[at + step + 1] if at + step + 1 < len(tokens) else None
    if behind is not None and behind.tag in ("NN", "NNS", "JJ"):
        return None
    phrase = Phrase(token.value.kind, "value", token.start, token.end, value=token.value)
    return Chunk("PP", tokens[at].start, token.end, phrase, "aged"), at + step + 1


_LIMITS = frozenset({"below", "above", "min", "max", "range"})
_LIMITING = frozenset({"over", "under", "above", "below", "between"})


def _clause_like(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].tag in ("VBD", "VBZ", "VBP", "MD")


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
    kind = "REL" if token.key != "that" or before[-1].kind in ("NP", "PP") else "SUB"
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
    if token.key in ("as", "after", "before", "since", "until", "till", "so", "except", "once"):
        if not _clause_ahead(tokens, at + 1, reader) or _is_only_verb(tokens, at, before):
            return None
    return Chunk("SUB", token.start, token.end, word=token.key), at + 1


def _is_only_verb(tokens: Sequence[Token], at: int, before: list[Chunk]) -> bool:
    """Tell whether the finite verb ahead is the only one of the sentence, so that it cannot be that of a clause inside."""
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
        behind = skipped[1] if skipped else behind + 1
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
        if tokens[at].key in ("in", "on", "at", "by", "during", "from", "of") and tokens[at].tag in ("IN", "TO")
        else 0
    )
    if step and at + 1 < len(tokens) and tokens[at + 1].key in ("the",) and at + 2 < len(tokens):
        step = 2
    if at + step >= len(tokens):
        return None
    token = tokens[at + step]
    if token.value is None or token.value.kind not in ("date", "time"):
        return None
    behind = tokens[at + step + 1] if at + step + 1 < len(tokens) else None
    if behind is not None and behind.tag in ("NN", "NNS") and not token.value.bound and tokens[at].key not in ("from",):
        return None
    word = tokens[at].key if step else ""
    phrase = Phrase(token.value.kind, "value", token.start, token.end, value=token.value)
    return Chunk(
        "PP", tokens[at].start, token.end, phrase, "time" if word not in ("by", "from") else f"time-{word}"
    ), at + step + 1


def _adjective(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> _Found:
    """Read an adjective phrase behind a copula, with the measure before it."""
    start, measure = at, None
    behind_verb = bool(before) and before[-1].kind in ("VG", "ADV", "CC", ",", "ADJ")
    if (
        tokens[at].value is not None
        and at + 1 < len(tokens)
        and (tokens[at + 1].lemma in MEASURED or _is_measured(tokens, at))
        and tokens[at + 1].tag in ("JJ", "RB", "JJR", "IN", "RBR")
    ) or (tokens[at].value is not None and _is_compared(tokens, at + 1)):
        measure, at = tokens[at].value, at + 1
    elif (
        tokens[at].key in STATES
        and behind_verb
        and before[-1].kind == "VG"
        and _is_be(before[-1])
        and _is_state(tokens, at)
    ):
        token = tokens[at]
        return Chunk("ADJ", token.start, token.end, Phrase(token.key, "adjective", token.start, token.end)), at + 1
    adverbs = []
    while at < len(tokens) and tokens[at].tag in ("RB", "RBR", "RBS") and measure is None:
        adverbs.append(tokens[at])
        at += 1
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.tag not in ("JJ", "JJR", "JJS") and not (measure is not None):
        return None
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    if measure is None:
        phrase = reader.read(start)
        if phrase is not None and phrase[0].kind != "adjective":
            return None
        if follower is not None and follower.tag in ("NN", "NNS", "NNP", "NNPS", VALUE) and not behind_verb:
            return None
    modifiers = tuple([Modifier("adv", each.lemma, each.start, each.end) for each in adverbs])
    phrase_made = Phrase(
        token.lemma, "adjective", tokens[start].start, token.end, "", _degree(token.tag), measure, modifiers
    )
    return Chunk("ADJ", tokens[start].start, token.end, phrase_made), at + 1


def _is_compared(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a comparative ends here: "60 km less than", "three hours later"."""
    if at >= len(tokens) or tokens[at].tag not in ("JJR", "RBR"):
        return False
    return at + 1 >= len(tokens) or tokens[at + 1].key == "than" or tokens[at + 1].text in (",", ".", ";")


def _is_measured(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a measure says how much an adjective holds: "97% full", "two metres apart"."""
    value = tokens[at].value
    if value is None or value.kind not in ("percent", "quantity", "duration") or tokens[at + 1].tag != "JJ":
        return False
    behind = tokens[at + 2] if at + 2 < len(tokens) else None
    return behind is None or behind.tag not in ("NN", "NNS", "NNP", "JJ", "NNPS")


def _degree(tag: str) -> str:
    return {"JJR": "more", "JJS": "most"}.get(tag, "")


def _is_be(chunk: Chunk) -> bool:
    return chunk.verb is not None and chunk.verb.lemma in ("be", "stay", "remain", "come", "turn", "switch")


def _is_state(tokens: Sequence[Token], at: int) -> bool:
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        behind is None
        or behind.tag in (".", ",", "CC", "RB", ":")
        or (
            behind.key in ("by", "for", "in", "when", "unless", "until", "at", "to")
            and tokens[at].key not in ("in", "over", "up")
        )
    )


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
        return Chunk("ADV", token.start, tokens[at + step - 1].end, word=word), at + step
    phrase, behind = found
    if step > 1:
        phrase = replace(phrase, start=token.start)
    return Chunk("PP", token.start, phrase.end, phrase, word), behind
