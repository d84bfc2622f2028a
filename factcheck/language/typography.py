"""How a sentence is set says nothing: its spaces, marks that nobody sees, how accents are coded, a bullet before it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from factcheck.model import Span
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern

#: Characters of the longest sentence that is judged; what is longer is a list, a table or no prose at all.
LONGEST_SENTENCE = 2_000
#: What opens an item of a list.
_BULLET = pattern(r"(?:[-*+•·‣▪–—]|\(?\d{1,3}[.)])\s+(?=\S)")
_FIRST_WORD = pattern(r"[^\W\d_]+")
#: Hyphens, and the wide forms of ASCII and of the full stop that keyboards for Chinese and Japanese give.
_SIGNS = str.maketrans("‐‑。", "--.") | {code + 0xFEE0: code for code in range(0x21, 0x7F)}
#: A text of such characters alone, with single spaces, needs no closer look; most do not.
_COMMON = pattern(r"(?:[!-_a-~¡-¬®-³µ-ʻ–-―“-„…₠-₿]+ )*[!-_a-~¡-¬®-³µ-ʻ–-―“-„…₠-₿]+")
#: One apostrophe inside a word, for all that keyboards and word processors put there.
_APOSTROPHE = pattern(r"(?<=[^\W\d_])[’ʼ´`](?=[^\W\d_])")


class Plain(NamedTuple):
    """A sentence as it is compared, and where each of its characters stands in the sentence as it was given.

    Attributes:
        text: the sentence.
        places: (start, end) of each character in the one given; None where the two are the same.
    """

    text: str
    places: tuple[tuple[int, int], ...] | None

    def back(self, span: Span) -> Span:
        """Return where the words of a span stand in the sentence as it was given."""
        if self.places is None or not self.places:
            return span
        last = len(self.places) - 1
        start = self.places[min(span.start, last)][0]
        return Span(start, self.places[min(span.end - 1, last)][1] if span.end > span.start else start)


#: What joins the day and the time of a timestamp: "2019-05-14T09:00".
_STAMP = pattern(r"(?<=\d{4}-\d\d-\d\d)T(?=\d\d:\d\d)")


def plain(text: str) -> Plain:
    """Return a sentence with single spaces, a capital, composed characters and plain hyphens, and nothing unseen.

    Args:
        text: one sentence, as somebody typed or pasted it.

    Returns:
        The same words, with their way back.
    """
    found = bare(text)
    whole = _opened(found.text)
    return Plain(whole, None if whole == text else _own_places(text) if found.places is None else found.places)


def bare(text: str, is_name: bool = False) -> Plain:
    """Return a sentence or a name as ``plain`` does, its first letter as it was given: what a base keeps.

    Args:
        text: one sentence, or a name or term.
        is_name: whether what looks like a bullet is a part of it: "1. FC Nord".

    Returns:
        The same words, with their way back.
    """
    text = without_codes(text)
    if not is_name and "-" in text and _STAMP.search(text):
        parted = bare(_STAMP.sub(" ", text))
        return Plain(parted.text, _own_places(text) if parted.places is None else parted.places)
    if _is_common(text) and (is_name or text[:1].isalpha() or not _BULLET.match(text)):
        return Plain(text, None)
    shown = [(each, at) for at, each in enumerate(text) if not _is_unseen(each)]
    letters = "".join(each for each, _ in shown)
    skip = len(letters) - len(letters.lstrip()) if is_name else _bullet(letters)
    found: list[str] = []
    places: list[tuple[int, int]] = []
    for cluster in _clusters(shown[skip:]):
        for each in _written("".join([each for each, _ in cluster])):
            found.append(each)
            places.append((cluster[0][1], cluster[-1][1] + 1))
    if found and found[-1] == " ":
        found, places = found[:-1], places[:-1]
    whole = _APOSTROPHE.sub("'", "".join(found))
    return Plain(whole, None if whole == text else tuple(places))


#: What makes a terminal show the text behind it in colour, as a link, or somewhere else (ECMA-48, 5.4 and 5.6); and the
#: few short ones that programs write. An escape alone takes no letter with it.
_CODES = pattern(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|\x1b[\]PX^_][^\x07\x1b\x9c\n]{0,2000}(?:\x07|\x1b\\|\x9c)"
    r"|\x1b(?:[()*+][0-9A-Z]|[78=>])"
)
_NOBODY_SEES = "\u2060"


def without_codes(text: str) -> str:
    r"""Return a text with marks that nobody sees in the place of the codes of a terminal, each as long as its code.

    Args:
        text: one that may have been taken from a terminal: "\x1b[31mSaxony\x1b[0m".
    """
    if "\x1b" not in text and "\x9b" not in text:
        return text
    return _CODES.sub(lambda code: _NOBODY_SEES * len(code.group()), text)


#: Halves of characters, which no text has but for an error: "\\ud83d" alone in a file of JSON.
_HALVES = pattern("[\ud800-\udfff]")


def sound(text: str) -> str:
    """Return a text with the mark for what cannot be read in the place of each half of a character.

    Args:
        text: any string; one with such a half cannot be encoded.
    """
    return text if text.isascii() else _HALVES.sub("\ufffd", text)


@lru_cache(maxsize=1024)
def _written(cluster: str) -> str:
    """Return white space, or a character with its accents, as it is compared."""
    return " " if cluster.isspace() else unicodedata.normalize("NFC", sound(cluster)).translate(_SIGNS)


def _is_common(text: str) -> bool:
    """Tell whether a text needs no closer look; of one in ASCII that is seen without a pattern."""
    if text.isascii() and text.isprintable() and "`" not in text:
        return bool(text) and "  " not in text and " " not in (text[0], text[-1])
    return _COMMON.fullmatch(text) is not None


def _own_places(text: str) -> tuple[tuple[int, int], ...]:
    return tuple((at, at + 1) for at in range(len(text)))


@lru_cache(maxsize=1024)
def _is_unseen(character: str) -> bool:
    """Tell whether a character shows nothing: a mark of form or direction, a control code, a choice of glyph."""
    kind = unicodedata.category(character)
    return kind == "Cf" or (kind == "Cc" and not character.isspace()) or "\ufe00" <= character <= "\ufe0f"


def _opened(text: str) -> str:
    """Return a sentence with a capital in front, as a sentence has it; "iPhone" and "eBay" stay as they are."""
    word = _FIRST_WORD.match(text)
    first = text[:1].upper()
    return first + text[1:] if word and word.group().islower() and len(first) == 1 else text


def _bullet(text: str) -> int:
    """Return the length of the white space and the bullet that open a text."""
    blank = len(text) - len(text.lstrip())
    bullet = _BULLET.match(text, blank)
    return bullet.end() if bullet else blank


def _clusters(shown: list[tuple[str, int]]) -> list[list[tuple[str, int]]]:
    """Return runs of white space, and characters with the accents behind them."""
    found: list[list[tuple[str, int]]] = []
    for each in shown:
        before = found[-1][0][0] if found else ""
        joins = before.isspace() if each[0].isspace() else bool(before) and _is_attached(each[0], before)
        if joins:
            found[-1].append(each)
        else:
            found.append([each])
    return found


def _is_attached(character: str, before: str) -> bool:
    if before.isspace():
        return False
    # syllables of Hangul are composed of letters, which are no accents
    return bool(unicodedata.combining(character)) or (
        "\u1160" <= character <= "\u11ff" and "\u1100" <= before <= "\u115f"
    )


_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "…": "..."})
#: What may stand at the end of a sentence without being a part of it.
_ENDS = " .!?"


def same_words(first: str, second: str) -> bool:
    """Tell whether two sentences are the same but for quotes, dashes, case, white space and the final mark."""
    return _unmarked(first) == _unmarked(second)


@lru_cache(maxsize=4096)
def _unmarked(text: str) -> str:
    """Return a sentence without what makes no other one of it."""
    return " ".join(text.translate(_QUOTES).split()).lower().strip(_ENDS)
