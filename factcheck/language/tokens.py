"""A sentence as tokens: words with part of speech and dictionary form, values as one token each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.language.lemmas import lemma
from factcheck.language.stem import fold
from factcheck.language.tagger import tag
from factcheck.language.wordnet import entry
from factcheck.model import Value

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\b(?:No|Nos|St|Mr|Mrs|Ms|Dr|Prof|Mt|Jr|Sr|Gen|Sen|Rep|Lt|Col|Capt|Inc|Ltd|Co|vs|approx)\.(?=\s*\w)"
    r"|[^\W_]+(?:['’](?!(?:s|re|ve|ll|d|m)\b)[^\W_]+|[-‐‑](?=[^\W_])[^\W_]+|[.&/+](?=[^\W_])[^\W_]+|,(?=\d)\d+|\+\+|#(?!\w))*"
    r"|['’](?:s|re|ve|ll|d|m)\b|\S",
    re.IGNORECASE,
)
_NOT = re.compile(r"^(.+?)(n['’]t)$", re.IGNORECASE)
_CANNOT = re.compile(r"^(can)(not)$", re.IGNORECASE)
#: Tag of a value.
VALUE = "VAL"
_POS = {"N": "n", "V": "v", "J": "a", "R": "r"}
_HYPHENS = re.compile("[-‐‑]")


class Token(NamedTuple):
    """One word, punctuation mark or value.

    Attributes:
        text: as written.
        key: lower case, without accents, straight apostrophes.
        tag: Penn tag, or ``VAL``.
        lemma: dictionary form; the key of names and marks.
        start: offset of the first character.
        end: offset behind the last.
        value: the value, of those that are one.
    """

    text: str
    key: str
    tag: str
    lemma: str
    start: int
    end: int
    value: Value | None = None

    @property
    def is_name(self) -> bool:
        """Whether it is written as a name."""
        return self.tag in ("NNP", "NNPS")


def _pieces(text: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for match in _TOKEN.finditer(text):
        word, start = match.group(), match.start()
        parted = _NOT.match(word) or _CANNOT.match(word)
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
    tags = tag([word for word, _ in pieces])
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
                found.append(_token(rest, name, at))
            continue
        found.append(_token(word, name, start))
    return tuple(_mended(found, text))


def _token(word: str, name: str, start: int) -> Token:
    name = {"XX": "NN", "FW": "NN", "LS": "CD"}.get(name, name)
    pos = _POS.get(name[0], "")
    key = fold(word)
    base = lemma(word, pos) if pos and name not in ("NNP", "NNPS", "RP") else key
    return Token(word, key, name, base, start, start + len(word))


def _mended(found: list[Token], text: str) -> list[Token]:
    """Return tokens, numbers that belong to a name as parts of it ("Apollo 11", "Tor 4", "version 2")."""
    mended: list[Token] = []
    for at, given in enumerate(found):
        token = _agreeing(_as_name_or_noun(given, found, at), mended, found, at)
        value = token.value
        if value is not None and value.kind == "number" and token.text.isdigit() and mended:
            before = mended[-1]
            behind = found[at + 1] if at + 1 < len(found) else None
            glued = text[before.end : token.start] in (" ", "-")
            counts = behind is not None and behind.tag in ("NNS", "NN", "JJ", "NNPS", "VBG") and behind.key != "to"
            if glued and before.tag in ("NNP", "NNPS") and not counts and len(token.text) < 5:
                mended.append(token._replace(tag="NNP", value=None))
                continue
        mended.append(token)
    return mended


def _as_name_or_noun(token: Token, found: list[Token], at: int) -> Token:
    """Return a capitalised word as a name where it is no known word, and one that opens a sentence as what it is."""
    if token.value is not None or token.tag not in _OPEN or token.text.islower() or (token.key in _SMALL and not token.text.isupper()):
        return token
    if any(map(str.isupper, token.text[1:])) and not token.text.isupper():
        return token._replace(tag="NNP", lemma=token.key)  # macOS, OpenAI
    known = entry(token.key)
    initial = at == 0 or found[at - 1].text in _OPENERS
    behind = found[at + 1] if at + 1 < len(found) else None
    if not initial:
        if token.tag in ("IN", "VBD", "VBZ", "VBN", "VB", "VBP", "RBR", "JJR") and (known.senses or known.bases or token.key in _SMALL):
            return token
        common = token.tag == "VBG" or (token.tag in ("JJ", "RB") and known.senses)
        return token if common else token._replace(tag="NNP", lemma=token.key)
    if behind is not None and behind.value is not None and behind.text.isdigit() and _is_called(found, at):
        return token._replace(tag="NNP", lemma=token.key)  # "Tor 4 needs"
    if behind is not None and behind.tag == "POS" and token.tag in ("NN", "NNP") and at == 0:
        return token._replace(tag="NNP", lemma=token.key)  # "City's stadium": a name, since it has no article
    single = behind is None or not behind.text[:1].isupper() or behind.value is not None
    if token.tag in ("NNP", "NNPS") and single and not token.text.isupper():
        plural = lemma(token.key, "n")
        if plural != token.key and token.key.endswith("s") and entry(plural).count("n") > 0 and not known.proper:
            return token._replace(tag="NNS", lemma=plural)
        if (known.count("n") > 1 and not known.proper) or (token.key.endswith("ing") and known.senses):
            return token._replace(tag="NN", lemma=lemma(token.key, "n"))
    if token.tag not in ("NNP", "NNPS", "IN", "VBG") and set(known.senses) <= {"n"} and known.count("n") < 2 and not _is_form(token) and entry(lemma(token.key, "n")).count("n") == 0 and not known.bases:
        return token._replace(tag="NNP", lemma=token.key)
    return token


_OPEN = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "VBG", "RB", "VB", "VBP", "VBD", "VBZ", "VBN", "IN", "UH", "FW", "RBR", "JJR"})
_OPENERS = frozenset(".!?:;“\"(–—")


def _is_called(found: list[Token], at: int) -> bool:
    """Tell whether no noun that a number could count follows it."""
    after = found[at + 2] if at + 2 < len(found) else None
    return after is None or after.tag not in ("NNS", "NN", "JJ")


def _agreeing(token: Token, before: list[Token], found: list[Token], at: int) -> Token:
    """Return a word read as a plural verb behind a singular noun as the noun that it is: "the team plan 20"."""
    if token.tag not in ("VBP", "VB") or len(before) < 2 or token.lemma in ("be", "have", "do"):
        return token
    if before[-1].tag == "NN" and before[-2].tag in ("DT", "JJ", "PRP$") and entry(token.key).count("n") > 0:
        return token._replace(tag="NN", lemma=lemma(token.key, "n"))
    return token


_SMALL = frozenset(
    """the a an in on at by for from of to with without under over after before since until during while when where if as into onto
    about against among between through and or but nor so yet not all no some most many few both each every this that these
    those it he she they we you i his her its their our your my there here who which what whose how why than then also
    only just even more less per via like unlike despite although though because unless whether once neither either
    another other such according due except including following""".split()
)


def _is_form(token: Token) -> bool:
    """Tell whether a word is a known word in another form, or a small word."""
    return token.key in _SMALL or any(entry(base).senses for base in (lemma(token.key, pos) for pos in "nva") if base != token.key)
