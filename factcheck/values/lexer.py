"""Cut a text into the words, numerals and signs that values are made of.

One linear pass; no alternative can run away, however long the input is.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.values.tables import ARTICLES, CURRENCY_CODES, MONTHS, NUMBERED, PREPOSITIONS

# Grouping: 1,234,567 and 12,34,567; 1.234.567; 1 234 567 with any space; 1'234'567. A decimal comma is read where one
# or two digits follow it. A single plain space may as well part two numbers: ``_groups`` decides.
_NUMERAL = pattern(
    r"""
      \d{1,3}(?:,\d{2,3}){0,7},\d{3}(?!\d)(?:\.\d{1,20})?
    | \d{1,3}(?:\.\d{3}){2,8}(?!\d)(?:,\d{1,20})?
    | \d{1,3}(?:\.\d{3}){1,8},\d{1,2}(?!\d)
    | \d{1,3}(?:[\u00a0\u2002-\u200a\u202f'’]\d{3}){1,8}(?!\d)(?:[.,]\d{1,20})?
    | \d{1,3}(?:\ \d{3}){2,8}(?!\d)(?:\.\d{1,20})?
    | \d{1,3}(?:\ \d{3}){1,8},\d{1,2}(?!\d)
    | \d{1,40},\d{1,2}(?![\d,])
    | \d{1,40}(?:\.\d{1,20})?
    | \.\d{1,20}
    """,
    re.VERBOSE,
)
#: 12 500, and what is glued to it.
_SPACED = pattern(r"([1-9]\d{0,2})\ \d{3}(?![\d,]\d|\d)(?:\.\d{1,20})?(?!\ ?\d)(?P<tail>[-‑]?[^\W\d_])?")
#: So many digits in a row a number has at most.
_MOST_DIGITS = 40
_GAPS = pattern(r"[\s'’]")
_TOKEN = pattern(
    r"(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<digit>\.?\d)|(?P<space>\s+)|(?P<sign>>=|<=|[A-Z]{1,2}\$|.)",
    re.DOTALL,
)
#: Signs that join words, days, years and the two ends of a range.
DASHES = ("-", "–", "—", "‑")
_DOLLARS = pattern(r"(?:US|CA|AU|NZ|HK|C|A|S|R)\$")


class Token(NamedTuple):
    """A piece of text: ``kind`` is ``word``, ``number`` or ``sign``; ``key`` its lower-case form."""

    kind: str
    text: str
    key: str
    start: int
    end: int
    space: bool  # whether white space stands before it
    number: Decimal | None = None


def lex(text: str) -> list[Token]:
    """Return the tokens of ``text`` in order; white space only shows as ``Token.space``."""
    tokens: list[Token] = []
    position, space, length = 0, False, len(text)
    signed = "$" in text
    while position < length:
        if text[position] == " ":
            position, space = position + 1, True
            continue
        dollars = _DOLLARS.match(text, position) if signed and text[position].isupper() else None
        if dollars and not (position and text[position - 1].isalnum()):
            tokens.append(Token("sign", dollars.group(), dollars.group(), position, dollars.end(), space))
            position, space = dollars.end(), False
            continue
        found = _TOKEN.match(text, position)
        if found is None:  # pragma: no cover - the last alternative takes any character
            break
        kind = found.lastgroup
        end = found.end()
        if kind == "space":
            position, space = end, True
            continue
        if kind == "digit" and not (found.group()[0] == "." and position and text[position - 1].isalnum()):
            end = _plain_end(text, position)
            if not end:
                numeral = _NUMERAL.match(text, position)
                assert numeral is not None  # a digit is one
                end = _spaced_end(text, numeral, tokens, space) or numeral.end()
            tokens.append(_numeral_token(text, position, end, space))
            position, space = end, False
            continue
        kind = "word" if kind == "word" else "sign"
        if kind == "sign" and text[position] == ".":
            end = position + 1
        piece = text[position:end]
        tokens.append(Token(kind, piece, piece.lower().replace("’", "'"), position, end, space))
        position, space = end, False
    return tokens


def _plain_end(text: str, at: int) -> int:
    """Return where the digits at an index end if nothing behind them can belong to their number, or 0: "in 2019 it"."""
    end, length = at, len(text)
    while end < length and text[end].isdecimal():
        end += 1
    goes_on = end + 1 < length and text[end + 1].isdecimal() and not text[end].isalpha()
    return 0 if goes_on or not at < end <= at + _MOST_DIGITS else end


def _spaced_end(text: str, numeral: re.Match[str], tokens: list[Token], space: bool) -> int:
    """Return where "12 500" ends, if the two groups are one number and not a name or day with its number behind it."""
    found = _SPACED.match(text, numeral.start())
    if found is None or found.end() < numeral.end():
        return 0
    before = tokens[-1] if tokens else None
    if before is not None and not (_may_lead(before, space) and not _names(tokens)):
        return 0
    tail = found["tail"]
    if tail is None:
        return found.end()
    # "12 500-seat halls" are twelve, "a 12 500-seat hall" is one; "4 100m races" are four
    one = before is not None and before.key in ARTICLES if len(tail) > 1 else len(found[1]) > 1
    return found.start("tail") if one else 0


def _may_lead(before: Token, space: bool) -> bool:
    """Tell whether a count can stand behind a token: none behind "May" or "page", nor within "9:12 500"."""
    if before.kind == "number":
        return len(before.text) > 3
    if not space:
        return before.text not in ":/.,#" and (before.kind == "sign" or before.text in CURRENCY_CODES)
    return before.key not in NUMBERED and before.key not in MONTHS


def _names(tokens: list[Token]) -> bool:
    """Tell whether a name that may end in a number closes ``tokens``: "the iPhone" 15 128 GB; not "in Denmark"."""
    if len(tokens) < 2 or tokens[-1].kind != "word" or tokens[-1].text in CURRENCY_CODES:
        return False
    before = tokens[-2]
    return tokens[-1].text != tokens[-1].key and before.kind == "word" and before.key not in PREPOSITIONS


def key_at(tokens: list[Token], at: int) -> str:
    """Return the key of a token, or the empty string outside the text."""
    if at < 0:
        return ""
    try:  # asked so often that to ask for the length first would show
        return tokens[at].key
    except IndexError:
        return ""


def is_glued(tokens: list[Token], at: int) -> bool:
    """Tell whether a token follows its neighbour without a space."""
    return at < len(tokens) and not tokens[at].space


def index_behind(tokens: list[Token], at: int, end: int) -> int:
    """Return the index of the first token, from ``at`` on, that starts at or behind the offset ``end``."""
    while at < len(tokens) and tokens[at].start < end:
        at += 1
    return at


def past_dash(tokens: list[Token], at: int) -> int:
    """Return the index behind a dash that is glued to the word before it ("5-year"), or ``at`` if there is none."""
    return at + 1 if key_at(tokens, at) in DASHES and is_glued(tokens, at) else at


def _numeral_token(text: str, start: int, end: int, space: bool) -> Token:
    piece = text[start:end]
    return Token("number", piece, piece, start, end, space, parse_numeral(piece))


def parse_numeral(piece: str) -> Decimal:
    """Return the number that a numeral with any grouping stands for.

    Args:
        piece: digits with separators, as the lexer cut them.

    Returns:
        The exact decimal.
    """
    if piece.isdecimal():
        return Decimal(piece)
    piece = _GAPS.sub("", piece)
    dots, commas = piece.count("."), piece.count(",")
    if dots and commas:
        decimal_mark = "." if piece.rfind(".") > piece.rfind(",") else ","
        grouping = "," if decimal_mark == "." else "."
        return Decimal(piece.replace(grouping, "").replace(decimal_mark, "."))
    if dots > 1:
        return Decimal(piece.replace(".", ""))
    if commas == 1 and len(piece) - piece.find(",") - 1 < 3:
        return Decimal(piece.replace(",", "."))
    return Decimal(piece.replace(",", ""))


def numeral_step(piece: str, number: Decimal) -> Decimal:
    """Return the unit of the last significant digit as written: 0.1 for "1.5", 1000 for "45,000".

    Of a number written out two digits are taken to be meant: "200,000" is exact to 10,000.
    """
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < 0:
        return Decimal(1).scaleb(exponent)
    digits = str(int(number))
    zeros = len(digits) - len(digits.rstrip("0"))
    return Decimal(10) ** min(zeros, len(digits) - 2) if len(digits) >= 5 and zeros >= 3 else Decimal(1)
