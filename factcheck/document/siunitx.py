"""Numbers and quantities as the package siunitx of LaTeX writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from factcheck.document import macros

#: Macros of numbers and quantities.
QUANTITIES = frozenset("SI qty num si unit ang SIrange qtyrange numrange".split())


def quantity(name: str, arguments: Sequence[Any]) -> str:
    r"""Return a quantity as text: "140 m" for ``\SI{140}{\metre}``; nothing if its unit is not known.

    Args:
        name: the macro.
        arguments: as the parser gives them.
    """
    mandatory = [each for each in arguments if each.delimiters == ("{", "}")]
    values = [each.latex_verbatim().strip("{} ") for each in mandatory]
    if name in ("num", "ang", "numrange"):
        return " to ".join(_number(each) for each in values) + ("°" if name == "ang" else "")
    unit = _unit(mandatory[-1].nodelist) if mandatory else ""
    numbers = " to ".join(_number(each) for each in values[:-1])
    return f"{numbers} {unit}".strip() if unit else ""


def _number(text: str) -> str:
    return re.sub(r"[eE]([+-]?\d+)$", r" × 10^\1", text)


def _unit(nodes: Sequence[Any]) -> str:
    """Return the sign of a unit, or nothing if a part of it is not known."""
    signs = []
    for node in nodes:
        if type(node).__name__ == "LatexCharsNode":
            signs.append(node.chars.strip())
        elif getattr(node, "macroname", "") in macros.UNITS:
            signs.append(macros.UNITS[getattr(node, "macroname", "")])
        else:
            return ""
    return "".join(signs)
