"""Ways to set a sentence that say nothing else: what a word processor, a keyboard or a copy from a page does to it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_INNER = re.compile(r"(?<=\w) (?=\w)")


def _spaces(space: str) -> Callable[[str], str]:
    return lambda text: text.replace(" ", space)


def _in_names(space: str) -> Callable[[str], str]:
    return lambda text: re.sub(r"(?<=[a-z]) (?=[A-Z])", space, text)


def _behind_numbers(space: str) -> Callable[[str], str]:
    return lambda text: re.sub(r"(?<=\d) (?=[^\W\d])", space, text)


def _first(change: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: change(text[:1]) + text[1:]


def _ended(mark: str) -> Callable[[str], str]:
    return lambda text: text[:-1] + mark if text.endswith(".") else text + mark


def _form(name: str) -> Callable[[str], str]:
    return lambda text: unicodedata.normalize(name, text)  # type: ignore[arg-type]


#: name -> what it does to a sentence.
REWRITINGS: dict[str, Callable[[str], str]] = {
    "two spaces": _spaces("  "),
    "tabs": _spaces("\t"),
    "line ends": _spaces("\n"),
    "Windows line ends": _spaces("\r\n"),
    "no-break spaces": _spaces("\u00a0"),
    "narrow no-break spaces": _spaces("\u202f"),
    "no-break spaces in names": _in_names("\u00a0"),
    "line ends in names": _in_names("\n"),
    "thin spaces behind numbers": _behind_numbers("\u2009"),
    "spaces around": lambda text: f"  {text}\n",
    "curly quotes": lambda text: re.sub(r'"([^"]*)"', "“\\1”", text).replace("'", "’"),
    "straight quotes": lambda text: text.translate(str.maketrans("“”‘’", "\"\"''")),
    "no-break hyphens": lambda text: re.sub(r"(?<=[^\W\d])-(?=[^\W\d])", "\u2011", text),
    "dashes": lambda text: text.replace(" - ", " – ").replace(" — ", " – "),
    "ranges with a dash": lambda text: re.sub(r"(?<=\d)-(?=\d)", "–", text),
    "no final mark": _ended(""),
    "exclamation": _ended("!"),
    "space before the final mark": _ended(" ."),
    "many marks": _ended("!!"),
    "three dots": _ended("..."),
    "wide final mark": _ended("。"),
    "wide digits": lambda text: re.sub(r"\d", lambda digit: chr(ord(digit[0]) + 0xFEE0), text),
    "colours of a terminal": lambda text: "\x1b[1;31m" + _INNER.sub("\x1b[0m \x1b[38;5;9m", text) + "\x1b[m",
    "links of a terminal": lambda text: f"\x1b]8;;https://a.b\x1b\\{text}\x1b]8;;\x07",
    "control codes": lambda text: _INNER.sub(" \x07", text),
    "small first letter": _first(str.lower),
    "composed": _form("NFC"),
    "decomposed": _form("NFD"),
    "hyphen as a bullet": lambda text: f"- {text}",
    "bullet": lambda text: f"•\u00a0{text}",
    "number in a list": lambda text: f"3. {text}",
    "zero-width spaces": lambda text: _INNER.sub(" \u200b", text),
    "byte order mark": lambda text: f"\ufeff{text}",
    "soft hyphens": lambda text: re.sub(r"(?<=[a-z]{4})(?=[a-z]{4})", "\u00ad", text),
    "direction marks": lambda text: f"\u2068{text}\u2069",
}
