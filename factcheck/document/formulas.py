"""Formulas that read as words of a sentence: a number, a power, a number with its unit, one letter.

What else a formula holds is not known: it becomes the unknown word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from xml.etree import ElementTree as Tree

from factcheck.values import find

#: What the notation of TeX writes for what plain text writes otherwise.
_WRITTEN = [
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"\\(?:mathrm|mathit|mathbf|mathsf|text|textrm|textit|mbox|operatorname|unit|rm)\s*\{([^{}]*)\}", r"\1"),
        (r"\^\s*\{?\s*\\circ\s*\}?|\\degree\b|\\textdegree\b", "°"),
        (r"\\[,;:!> ]|~|\\(?:quad|thinspace)\b", " "),
        (r"\{([,.])\}", r"\1"),
        (r"\\(?:times|cdot)\b\s*", " × "),
        (r"\^\s*\{\s*([+−-]?\d+)\s*\}", r"^\1"),
        (r"\\%", "%"),
    )
]
_NUMBER = re.compile(r"[+−-]?\d[\d.,\s]*(?:×\s*10\^[+−-]?\d+|\^[+−-]?\d+)?\s*%?|[A-Za-z]")
_SPACES = re.compile(r"\s+")
_LONGEST = 60
#: Kinds of values that are a number with its unit.
_MEASURES = frozenset({"quantity", "duration", "percent", "money"})


def plain(formula: str) -> str | None:
    """Return a formula as plain text writes it, or None if it is more than a number, a quantity or a letter.

    Args:
        formula: in the notation of TeX, or as text.
    """
    if len(formula) > _LONGEST:
        return None
    for pattern, written in _WRITTEN:
        formula = pattern.sub(written, formula)
    text = _SPACES.sub(" ", formula).strip()
    return text if _NUMBER.fullmatch(text) or _is_measure(text) else None


def of_markup(markup: str) -> str | None:
    """Return what a formula of MathML says, or None if that is more.

    Args:
        markup: from "<math" to "</math>", or longer.
    """
    end = markup.find("</math>")
    if not 0 < end <= _LONGEST_MARKUP:
        return None
    try:
        root = Tree.fromstring(unescape(markup[: end + len("</math>")].replace("&lt;", "").replace("&amp;", "")))
    except Tree.ParseError:
        return None
    return of_tree(root)


_LONGEST_MARKUP = 2_000


def of_tree(root: Tree.Element) -> str | None:
    """Return what a tree of MathML, or of the formulas of Word, says, or None if that is more."""
    try:
        return plain("".join(_written(root)))
    except ValueError:
        return None


#: Elements that only hold others.
_HOLDING = frozenset("math mrow mstyle semantics mpadded oMath oMathPara r e d".split())
_TEXT = frozenset("mn mi mo mtext t".split())
_LEFT_OUT = frozenset("annotation annotation-xml rPr ctrlPr sSupPr dPr oMathParaPr".split())
#: What MathML puts between factors that are written side by side.
_UNSEEN = str.maketrans("", "", "\u2061\u2062\u2063\u2064")


def _written(node: Tree.Element) -> Iterator[str]:
    """Yield what an element of a formula prints.

    Raises:
        ValueError: for one that is no text.
    """
    name = node.tag.rpartition("}")[2]
    if name in _TEXT:
        text = (node.text or "").translate(_UNSEEN)
        yield f" {text} " if name in ("mi", "mtext") and len(text.strip()) > 0 else text
    elif name == "mspace":
        yield " "
    elif name in ("msup", "sSup"):
        base, power = [child for child in node if child.tag.rpartition("}")[2] not in _LEFT_OUT]
        yield from ("".join(_inner(base)).strip(), "^", "".join(_inner(power)).strip())
    elif name in _HOLDING:
        yield from _inner(node)
    elif name not in _LEFT_OUT:
        raise ValueError(name)


def _inner(node: Tree.Element) -> Iterator[str]:
    if node.tag.rpartition("}")[2] in _TEXT:
        yield from _written(node)
        return
    for child in node:
        yield from _written(child)


def _is_measure(text: str) -> bool:
    """Tell whether a text is one number with its unit: "88 m", "96 °C"."""
    found = find(text)
    return len(found) == 1 and found[0].kind in _MEASURES and (found[0].start, found[0].end) == (0, len(text))
