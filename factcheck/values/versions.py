"""Versions of software and the like: "3.2", "v3.20", "0.7.1", which are ordered part by part and are no decimals.

A version is kept as a decimal number with six digits for each part behind the first, so that versions are ordered as
numbers are: 3.2 is 3.000002, 3.20 is 3.000020 and 3.2.1 is 3.000002000001. The ``step`` of the value is one of its last
part: whoever writes 3.2 may mean any 3.2.x.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Value
from factcheck.patterns import pattern
from factcheck.values import bounds, tables
from factcheck.values.amounts import units
from factcheck.values.amounts.amount import Amount
from factcheck.values.lexer import DASHES, Token, index_behind, is_glued, key_at
from factcheck.values.reader import Hit, Sentence

_DIGITS = 6
#: Digits, and an x for any: "3.x" is what "3" is, whose step is one.
_VERSION = pattern(r"(\d{1,6}(?:\.\d{1,6}){0,3})(?:\.x)?(?!\w|\.\d)")
_DAY = pattern(r"\d{1,2}\.\d{1,2}\.(?:1\d|20)\d\d(?!\d)")
#: So many words away the word "version" may stand: "The latest version of the Varde client for Linux is 3.2".
_REACH = 12
#: So many versions in a row may share the word.
_LONGEST_ROW = 6


def read(sentence: Sentence, at: int, free: int) -> Hit | None:
    """Read a version, or a range of them."""
    version = read_version(sentence.text, sentence.tokens, at)
    return _value(sentence.tokens, version, free) if version is not None else None


def _value(tokens: list[Token], version: Amount, free: int) -> Hit:
    """Return a version, whose bound may stand before its name: "since Varde 3.2" has no other span than "3.2"."""
    lead = at = version.first
    while lead > max(free, at - _LONGEST_NAME) and (
        tokens[lead - 1].text[0].isupper() or _is_version_word(tokens, lead)
    ):
        lead -= 1
    bound, first = "", at
    for table in (tables.VERSION_BOUNDS, tables.BOUNDS_BEFORE):
        if not bound and tokens[at].key not in ("between", "from"):
            bound, first = bounds.phrase_before(tokens, lead, free, table)
    after = version.after
    if not bound:
        bound, after = bounds.phrase_after(tokens, after, tables.VERSION_BOUNDS_AFTER)
    first = at if lead < at else first
    low, high, step = version.low, version.high, version.step
    if low != high:
        bound = "span" if tokens[at].key == "from" else "range"
    value = Value("version", low, high, None, tokens[first].start, tokens[after - 1].end, bound=bound, step=step)
    return Hit(bounds.dated(bounds.bounded(value, low, high, bound), low, high), after)


_LONGEST_NAME = 3


def _is_version_word(tokens: list[Token], at: int) -> bool:
    return tokens[at - 1].key in tables.VERSION_WORDS


def read_version(text: str, tokens: list[Token], at: int) -> Amount | None:
    """Read a version, or a range of them: "v3.2", "version 3", "Varde 3.2", "between 3.9 and 3.12".

    Args:
        text: the whole text.
        tokens: its tokens.
        at: where to start.

    Returns:
        The version, or None: a decimal is one behind a name or a word like "release" alone.
    """
    opener = key_at(tokens, at) if key_at(tokens, at) in ("between", "from") else ""
    first_at = at + bool(opener)
    while opener and first_at < at + 3 and key_at(tokens, first_at) in tables.VERSION_WORDS:
        first_at += 1
    if not _may_be(tokens, first_at):
        return None
    first = _version_at(text, tokens, first_at)
    if first is None or not (_is_marked(tokens, first_at) or _is_told(text, tokens, first, 0)):
        return None
    link = key_at(tokens, first.after)
    if link in tables.RANGE_SIGNS or link in tables.RANGE_WORDS or (link == "and" and opener == "between"):
        second = _version_at(text, tokens, first.after + 1)
        if second is not None and first.low < second.low and not _counts(tokens, second):
            return second._replace(low=first.low, first=at if opener else first_at)
    return first


def _may_be(tokens: list[Token], at: int) -> bool:
    """Tell at a glance whether it is worth to look for a version: a dot, or a word like "version", is near."""
    if at >= len(tokens) or tokens[at].kind != "number":
        return _is_marked(tokens, at)
    dotted = "." in tokens[at].text or (key_at(tokens, at + 1) == "." and is_glued(tokens, at + 2))
    return dotted or key_at(tokens, at - 1) in tables.PLAIN_VERSION_WORDS or key_at(tokens, at - 1) in _LINKS


_LINKS = frozenset(("from", "to", "between", "."))


def _version_at(text: str, tokens: list[Token], at: int) -> Amount | None:
    """Read the digits and dots of a version, with the "v" before them."""
    digits_at = at + _is_marked(tokens, at)
    if not 0 <= digits_at < len(tokens) or tokens[digits_at].kind != "number":
        return None
    found = _VERSION.match(text, tokens[digits_at].start)
    after = index_behind(tokens, digits_at, found.end()) if found else 0
    if found is None or tokens[after - 1].end != found.end() or _is_pre_release(tokens, after):
        return None
    if digits_at == at and at and is_glued(tokens, at) and tokens[at - 1].text not in _OPENING:
        return None
    parts = found.group(1).split(".")
    number = Decimal(f"{parts[0]}.{''.join(part.zfill(_DIGITS) for part in parts[1:]) or 0}")
    step = Decimal(1).scaleb(-_DIGITS * (len(parts) - 1))
    return Amount("version", number, number, None, at, after, step, noun_at=after)


_OPENING = frozenset(("(", "[", '"', "“", "‘", "'", "=", ">", "<", ">=", "<=", "~", "@", *DASHES))


def _is_marked(tokens: list[Token], at: int) -> bool:
    """Tell whether the "v" of "v3.2" stands at ``at``."""
    apart = at == 0 or not is_glued(tokens, at) or key_at(tokens, at - 1) in _OPENING
    return key_at(tokens, at) == "v" and apart and at + 1 < len(tokens) and is_glued(tokens, at + 1)


def _is_pre_release(tokens: list[Token], at: int) -> bool:
    index = at + (key_at(tokens, at) in DASHES and is_glued(tokens, at) and is_glued(tokens, at + 1))
    return key_at(tokens, index) in tables.PRE_RELEASES and (index > at or is_glued(tokens, at))


def _is_told(text: str, tokens: list[Token], version: Amount, row: int) -> bool:
    """Tell whether the words around digits make them a version."""
    at = version.first
    dots = text.count(".", tokens[at].start, tokens[version.after - 1].end)
    if _DAY.match(text, tokens[at].start) or _counts(tokens, version):
        return False
    if dots > 1 and tokens[at].text.count(".") < dots:  # 0.7.1, while 1.000.000 is a number
        return True
    lead = _lead(tokens, at)
    if key_at(tokens, lead) in tables.PLAIN_VERSION_WORDS:
        return True
    if dots and (key_at(tokens, lead) in tables.VERSION_WORDS or key_at(tokens, version.after) in tables.VERSION_WORDS):
        return True
    if dots and (_is_product(tokens, lead) or _is_version_of(tokens, at)):
        return True
    return row < _LONGEST_ROW and dots > 0 and _is_in_row(text, tokens, at, row)


def _lead(tokens: list[Token], at: int) -> int:
    """Return the index of the word before digits: "Python" of "Python >= 3.9", "v" of "v. 3.2"."""
    lead = at - 1
    while lead > at - _LONGEST_LEAD and (tokens[lead].text in _COMPARING or key_at(tokens, lead) == "between"):
        lead -= 1
    if key_at(tokens, lead) in ("from", "to") and key_at(tokens, lead - 1) in tables.VERSION_WORDS:
        lead -= 1
    return lead - (key_at(tokens, lead) == "." and key_at(tokens, lead - 1) in tables.VERSION_WORDS)


_COMPARING = frozenset((">", "<", ">=", "<=", "≥", "≤", "=", "~", "^"))
_LONGEST_LEAD = 4


def _counts(tokens: list[Token], version: Amount) -> bool:
    """Tell whether what stands behind digits makes them an amount: "3.2 million", "3.2%", "3.2 kg", "3.2 children"."""
    after = version.after
    if after >= len(tokens):
        return False
    key = key_at(tokens, after + (key_at(tokens, after) in DASHES and is_glued(tokens, after + 1)))
    known = (
        key.removesuffix("s") in tables.SCALES
        or key in units.MEASURES
        or key in tables.CURRENCY_NAMES
        or key in tables.SCALE_SIGNS
        or tokens[after].text in tables.CURRENCY_SIGNS
        or tokens[after].text in tables.CURRENCY_CODES
    )
    return known or key in _MEASURING or (tokens[after].kind == "word" and key in tables.COUNTED_PLURALS)


_MEASURING = frozenset(
    ("%", "percent", "per", "pct", "percentage", "°", "degrees", "points", "point", "times", "x", "×")
)


def _is_product(tokens: list[Token], at: int) -> bool:
    """Tell whether the name of a product may stand at ``at``: a capitalised word, or one with capitals inside."""
    if at < 0 or tokens[at].kind != "word" or tokens[at].text == tokens[at].key:
        return False
    key = tokens[at].key
    function_word = key in tables.NOUN_STOPS or key in tables.MONTHS or key in tables.WEEKDAYS
    return not function_word and key not in tables.NO_PRODUCTS and tokens[at].text not in tables.CURRENCY_CODES


def _is_version_of(tokens: list[Token], at: int) -> bool:
    """Tell whether "the latest release of Varde is" or "upgraded Varde from" stands before ``tokens[at]``."""
    lead = key_at(tokens, at - 1)
    moved, copular = lead in ("to", "from"), lead in tables.COPULAS
    if not (moved or copular):
        return False
    for index in range(at - 2, max(at - _REACH, 0) - 1, -1):
        token = tokens[index]
        if token.key in (tables.VERSION_VERBS if moved else tables.VERSION_WORDS):
            return True
        if token.kind == "sign" and token.text not in DASHES:
            return False
    return False


def _is_in_row(text: str, tokens: list[Token], at: int, row: int) -> bool:
    """Tell whether a version stands before "and", "to" or a comma before ``tokens[at]``: "versions 3.9 and 3.10"."""
    if key_at(tokens, at - 1) not in tables.ROW_JOINTS:
        return False
    behind = at - 1
    behind -= key_at(tokens, behind - 1) == "," and behind == at - 1
    for first in range(behind - 1, max(behind - 5, -1), -1):
        if tokens[first].kind != "number" and key_at(tokens, first) != ".":
            return False
        before = _version_at(text, tokens, first)
        if before is not None and before.after == behind and _is_told(text, tokens, before, row + 1):
            return True
    return False
