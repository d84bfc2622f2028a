"""The inline markup of AsciiDoc: what of a paragraph is text. No parser of it exists for Python."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import unescape

from factcheck.document import formulas
from factcheck.document.builder import Builder
from factcheck.document.signs import LINE_BREAK, UNKNOWN

#: Characters that have a name in every document.
ATTRIBUTES = {
    "empty": "", "sp": " ", "nbsp": "\u00a0", "zwsp": "", "apos": "'", "quot": '"', "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "deg": "°", "plus": "+", "brvbar": "¦", "vbar": "|", "amp": "&", "lt": "<", "gt": ">",
    "startsb": "[", "endsb": "]", "caret": "^", "asterisk": "*", "tilde": "~", "backslash": "\\", "backtick": "`",
    "two-colons": "::", "two-semicolons": ";;", "cpp": "C++", "pp": "++",
}  # fmt: skip
#: Inline markup. A group says what it is, its text is read or not.
_INLINE = re.compile(
    r"(?P<escape>\\(?=[*_`#{^~\[<(+]))"
    r"|(?P<pass>\+\+\+(?P<raw>.+?)\+\+\+|pass:\w*\[(?P<passed>[^\]]*)\])"
    r"|(?P<note>footnote(?:ref)?:[\w-]*\[(?P<note_text>(?:[^\[\]]|\[[^\[\]]*\])*)\])"
    r"|(?P<formula>(?:stem|latexmath|asciimath):\[\$?(?P<formula_text>[^\]]*?)\$?\])"
    r"|(?P<cited>\s?cite(?:np)?:\[[^\]]*\])|(?P<menu>menu:(?P<top>[^\s\[\]]{1,80})\[(?P<chosen>[^\]]*)\])"
    r"|(?P<image>(?:image|icon):(?!:)[^\s\[\]]*\[(?P<alt>[^\],]*)[^\]]*\])"
    r"|(?P<struck>\[\.?(?:line-through|del|strike)[^\]\n]*\](?P<marks>\#{1,2})(?=\S).+?(?<=\S)(?P=marks))"
    r"|(?P<link>(?:(?:https?|ftp|irc)://|link:|mailto:|xref:|kbd:|btn:)[^\s\[\]<>]{0,2000}\[(?P<label>[^\]]*)\])"
    r"|(?P<reference><<[^,>\n]{1,200}(?:,\s*(?P<referred>[^>]{0,300}))?>>)"
    r"|(?P<index>\(\(\([^()]*\)\)\)|indexterm:\[[^\]]*\])|\(\((?P<term>[^()]*)\)\)"
    r"|(?P<anchor>\[\[[^\]\n]{0,200}\]\]|\[#[^\]\n]{0,200}\](?!\#)|<\d+>|<\.>|(?:\[[.\w% -]{0,200}\])(?=[#*_`]))"
    r"|(?P<reference_text>&(?:[A-Za-z][A-Za-z\d]{1,31}|#\d{1,7}|#x[\da-fA-F]{1,6});)"
    r"|(?P<attribute>\{(?P<name>[\w-]+)\}|\{(?:counter2?|set):[^}]*\})"
    r"|(?P<curly>[\"']`(?=\S)(?P<curled>.+?)(?<=\S)`[\"'])"
    r"|(?P<code>(?P<ticks>`{1,2})(?P<plus>\+?)(?=\S)(?P<coded>.+?)(?<=\S)(?P=plus)(?P=ticks))"
    r"|(?P<raised>\^(?P<raised_text>[^\s^]+)\^)|(?P<lowered>~(?P<lowered_text>[^\s~]+)~)"
    r"|(?P<break> \+(?=\n|$))"
    r"|(?P<mark>[*_#]{1,2}(?=\S)|(?<=\S)[*_#]{1,2})",
    re.DOTALL,
)


class Inline:
    """Gives the text of paragraphs to a builder."""

    def __init__(self, out: Builder, attributes: Mapping[str, str]) -> None:
        """Prepare to read.

        Args:
            out: what takes the text.
            attributes: what the document says that names in braces stand for; it may grow.
        """
        self._out = out
        self._attributes = attributes

    def read(self, text: str, places: Sequence[int]) -> None:
        """Read a text of which each character stands at an offset of the file."""
        at = 0
        for match in _INLINE.finditer(text):
            self._out.add(text[at : match.start()], places[at : match.start()])
            self._markup(match, places)
            at = match.end()
        self._out.add(text[at:], places[at:])

    def _markup(self, match: re.Match[str], places: Sequence[int]) -> None:
        """Read what one piece of markup holds."""
        out, at = self._out, places[match.start()]
        kind = next((name for name in _KINDS if match[name] is not None), "")
        inner = match[kind] if kind else ""
        inside = places[slice(*match.span(kind))] if kind else ()
        if kind == "coded":
            out.add_code(inner, inside)
        elif kind in ("raw", "passed"):
            out.add(inner, inside)
        elif kind == "note_text":
            with out.aside():
                self.read(inner, inside)
        elif kind == "raised_text":
            out.open_raised()
            self.read(inner, inside)
            out.close_raised()
        elif kind == "alt":
            out.add_picture(inner.strip('"'), inside, at)
        elif kind == "chosen":
            top = slice(*match.span("top"))
            out.add(match["top"].replace("_", " "), places[top])
            if inner.strip():
                out.add(" > ", (places[match.end("top")],) * 3)
                out.add(inner, inside)
        elif kind in _MARKS:
            self._mark(kind, match, places)
        elif match["struck"] is not None:
            out.add_struck()
        elif kind in ("label", "referred") and not inner.strip():
            out.add_unknown(at)  # the title of what it refers to, or its address
        elif kind:
            self.read(inner, inside)
        elif match["reference"] is not None:
            out.add_unknown(at)

    def _mark(self, kind: str, match: re.Match[str], places: Sequence[int]) -> None:
        """Read markup that stands for something else than its text."""
        out, at = self._out, places[match.start()]
        if kind == "curled":
            quotes = "“”" if match["curly"][0] == '"' else "‘’"
            out.add(quotes[0], (at,))
            self.read(match[kind], places[slice(*match.span(kind))])
            out.add(quotes[1], (places[match.end() - 1],))
        elif kind == "formula_text":
            text = formulas.plain(match[kind])
            inside = places[slice(*match.span(kind))]
            out.add(text or UNKNOWN, inside if text == match[kind] else (at,))
        elif kind == "reference_text":
            out.add(unescape(match[kind]), (at,))
        elif kind == "attribute":
            self._attribute(match["name"] or "", at)
        else:
            out.add(LINE_BREAK, (at,))

    def _attribute(self, name: str, at: int) -> None:
        known = self._attributes.get(name.lower())
        if known is None:
            self._out.add_unknown(at)
        else:
            self._out.add(known, (at,))


#: What stands for something else than its text.
_MARKS = ("curled", "formula_text", "reference_text", "attribute", "break")
#: All that is not left out.
_KINDS = (
    "coded", "chosen", "raw", "passed", "label", "referred", "term", "lowered_text", "note_text", "raised_text", "alt",
    *_MARKS,
)  # fmt: skip
