"""A sentence as tokens: words with part of speech and dictionary form, values as one token each."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.language.comments import with_comments_joined
from factcheck.language.lemmas import lemma
from factcheck.language.records import VALUE, Token
from factcheck.language.retagging import mended
from factcheck.language.stem import fold
from factcheck.language.tagger import tag
from factcheck.language.wordnet import entry
from factcheck.model import Value
from factcheck.patterns import pattern

_CODE = r"`[^`\n]+`"
_TITLE = r"(?<!\w)['‘“\"](?=[A-Z])(?:[^'\"“”‘’]|(?<=\w)['’](?=\w)){1,60}(?<![.,!?])['’”\"](?!\w)"
#: What else is one token. Letters count in either case only where it says so: that takes long to compile.
_WORD = (
    r"\d{1,3}(?::\d\d)+(?:\.\d+)?(?i:\s?[ap]\.?m\b\.?)?|\d{1,2}(?:\.\d\d)?\s?(?i:am|pm|a\.m\.|p\.m\.)(?!\w)"  # 9:30 am
    r"|(?<![\w.])\.[a-z][\w-]+(?:[./][\w-]+)*"  # .env, .config/tor
    r"|(?:[^\W\d_]\.){2,}"  # U.S.
    # initials
    r"|\b[A-Z]\.(?=\s?(?:[A-Z]\.\s?)*[A-Z][a-z])(?!\s(?i:The|A|An|It|In|On|He|She|They|This|But|Its|His|Her)\b)"
    r"|\b(?i:No|Nos|St|Mr|Mrs|Ms|Dr|Prof|Mt|Jr|Sr|Gen|Sen|Rep|Lt|Col|Capt|Inc|Ltd|Co|vs|approx)\.(?=\s*\w)"
    r"|[^\W_]+(?:['’](?!(?i:s|re|ve|ll|d|m)\b)[^\W_]+|[-‐‑_](?=[^\W_])[^\W_]+|[.&/+](?=[^\W_])[^\W_]+|,(?=\d)\d+|\+\+|#(?!\w))*"
    r"|['’](?i:s|re|ve|ll|d|m)\b|\S"
)
_TOKEN = pattern(_WORD)
_TOKEN_OR_QUOTED = pattern(rf"{_CODE}|{_TITLE}|{_WORD}")
#: Marks that open code or a title; most sentences have none.
_OPENING = frozenset("`'‘“\"")
_NOT = pattern(r"^(.+?)(n['’]t)$", re.IGNORECASE)
_CANNOT = pattern(r"^(can)(not)$", re.IGNORECASE)
_FINAL_MARKS = frozenset(".!…")
_POS = {"N": "n", "V": "v", "J": "a", "R": "r"}
#: Tags of words that are hardly ever tagged so rightly -> what they are taken for.
_RARE_TAGS = {"XX": "NN", "FW": "NN", "LS": "CD"}
#: The one word that has a tag of its own, and that tag: "there is". An unknown word may only end like it: "Hollowmere".
_THERE, _EXISTENTIAL = "there", "EX"
_HYPHENS = pattern("[-‐‑]")


def _pieces(text: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    form = _TOKEN if _OPENING.isdisjoint(text) else _TOKEN_OR_QUOTED
    for match in form.finditer(text):
        word, start = match.group(), match.start()
        parted = (_NOT.match(word) or _CANNOT.match(word)) if word[-1] in "tT" else None
        if parted:
            found.append((parted[1], start))
            found.append((parted[2], start + len(parted[1])))
        else:
            found.append((word, start))
    return found


@lru_cache(maxsize=8192)
def tokens(text: str, values: tuple[Value, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence.

    Args:
        text: the sentence.
        values: its values, in order; each becomes one token, but numbers that belong to a name stay words.
    """
    pieces = _pieces(text)
    tags = _tags([word for word, _ in pieces])
    kept = iter(values)
    value = next(kept, None)
    found: list[Token] = []
    inside = False
    for (word, start), name in zip(pieces, tags, strict=True):
        while value is not None and value.end <= start:
            value, inside = next(kept, None), False
        if value is not None and value.start <= start and not (start + len(word) <= value.start):
            if not inside:
                written = text[value.start : value.end]
                found.append(Token(written, fold(written), VALUE, fold(written), value.start, value.end, value))
                inside = True
            if start + len(word) > value.end and word[value.end - start :].strip("-‐‑"):
                rest = word[value.end - start :].lstrip("-‐‑")
                at = start + len(word) - len(rest)
                ranked = value.kind == "ordinal" and rest.endswith("est")  # "third-largest" is tagged as one word
                stop = len(rest) == 1 and not rest.isalnum()  # of "5:30 pm."
                if value.kind == "number" and rest.isalpha() and len(rest) > 1 and found[-1].end == value.end:
                    hyphen = text[value.end : at]  # of "two-factor authentication", which is not two of them
                    found.append(Token(hyphen, hyphen, "HYPH", hyphen, value.end, at))
                found.append(_token(rest, "JJS" if ranked else rest if stop else name, at))
            continue
        found.append(_token(word, name, start))
    return with_comments_joined(mended(found, text))


def _tags(words: list[str]) -> list[str]:
    """Return the tags of words, as if a single full stop ended them: which mark does, or none, changes no word."""
    end = len(words)
    while end and words[end - 1] in _FINAL_MARKS:
        end -= 1
    return [*tag([*words[:end], "."])[:end], *("." for _ in words[end:])]


def _token(word: str, name: str, start: int) -> Token:
    key, told, base = _read(word, name)
    return Token(word, key, told, base, start, start + len(word))


@lru_cache(maxsize=16384)
def _read(word: str, name: str) -> tuple[str, str, str]:
    """Return the key, the tag and the dictionary form of a word that was tagged somehow, wherever it stands."""
    name = _tag_of(word) or _RARE_TAGS.get(name, name)
    if name == _EXISTENTIAL and word.lower() != _THERE:
        name = "NNP" if word[:1].isupper() else "NN"
    if name == "TITLE":
        return fold(word.strip(_QUOTES)), "NNP", fold(word.strip(_QUOTES))
    pos = _POS.get(name[0], "")
    key = fold(word)
    base = lemma(word, pos) if pos and name not in ("NNP", "NNPS", "RP") else key
    if name == "VB" and base != key and "v" in entry(key).senses:
        base = key  # "will lay off", "to found": no past of another verb
    return key, name, base


def _tag_of(word: str) -> str:
    """Return the tag of what its form tells: code, quoted titles, clock times, prepositions in -ing."""
    first = word[0]
    if len(word) > 2 and first in _QUOTES and word[-1] in _QUOTES:
        return "TITLE"
    if first.isdigit() and (":" in word or word[-2:].lower() in ("am", "pm", "m.")):
        return "CD"
    if len(word) > 2 and ("_" in word or first == "."):
        return "NNP"
    lower = word.lower()
    if lower in ("no.", "nos."):
        return "NN"
    return "IN" if lower in _PREPOSITIONS else ""


_QUOTES = "`'‘’“”\""
#: Forms of verbs that are prepositions wherever they stand.
_PREPOSITIONS = frozenset({"including", "excluding", "according", "regarding", "concerning"})
